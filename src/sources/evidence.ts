/** Signs that a text is a message to a customer, not advice about messages, documentation or code. */

/** `Hi Ann,` `Dear [Name],` `Hello,` at the start of a line, closed by a sign or by the line's end. */
const GREETING =
  /^(?:(?:hi|hello|hey|dear|hiya|howdy|greetings)(?![\w-])|good (?:morning|afternoon|evening|day)\b|to whom it may)[^\n.?]{0,60}(?:[,!:.–—-]|$)/i
const SUBJECT = /^subject(?: line)?\s{0,3}:/i
const SIGN_OFF =
  /^(?:(?:with )?(?:our |my )?(?:all the |very )?(?:best|kind|kindest|warm|warmest|many|sincere|with)?\s?(?:best|regards|wishes|thanks|apologies)|sincerely|respectfully|cordially|cheers|warmly|take care|thank you(?: (?:so much|again|for your (?:patience|understanding|time|business)))?|thanks (?:again|so much)|yours(?: (?:truly|sincerely|faithfully))?)\s{0,2}[,.!–—-]?$/i

const SECOND_PERSON = /\b(?:you|your|yours|you['’](?:re|ve|ll|d))\b/i
const FIRST_PERSON = /\b(?:I|[Ww]e|[Oo]ur|us|[Mm]y|me)\b/
const COURTESY = /\b(?:thanks|thank you|sorry|apologi[sz]e|please|unfortunately|welcome)\b/i
/** Words that advice about replies uses, and replies do not. */
const ABOUT_REPLIES =
  /\b(?:customers?['’]?s?|agents?|the user|moderators?|this (?:template|macro)|these (?:templates|replies|snippets))\b/i

/** Whether a line greets. */
export function isGreeting(line: string): boolean {
  return GREETING.test(line.slice(0, 90))
}

/** Whether a line is an e-mail's subject line. */
export function isSubject(line: string): boolean {
  return SUBJECT.test(line)
}

/** Whether a line closes a letter, such as `Kind regards,`. */
export function isSignOff(line: string): boolean {
  return line.length <= 60 && SIGN_OFF.test(line.trim())
}

/** How a text begins and ends. */
export interface LetterSigns {
  /** A greeting or subject line among its first lines. */
  readonly opens: boolean
  /** A sign-off among its last lines. */
  readonly closes: boolean
}

/** How many lines at each end are looked at: a heading, a note and a subject may stand above the greeting. */
const FIRST_LINES = 8
const LAST_LINES = 7

/** The marks of a letter at both ends of some texts. */
export function letterSigns(texts: readonly string[]): LetterSigns {
  return {opens: opensLetter(texts), closes: closesLetter(texts)}
}

/** Whether a greeting or subject line is among the first lines of some texts. */
export function opensLetter(texts: readonly string[]): boolean {
  let seen = 0
  for (let at = 0; at < Math.min(texts.length, FIRST_LINES); at++)
    for (const line of nonEmptyLines(texts[at] ?? '')) {
      if (isGreeting(line) || isSubject(line)) return true
      if (++seen === FIRST_LINES) return false
    }
  return false
}

/** Whether a sign-off is among the last lines of some texts. */
export function closesLetter(texts: readonly string[]): boolean {
  let seen = 0
  for (let at = texts.length - 1; at >= Math.max(0, texts.length - LAST_LINES); at--)
    for (const line of nonEmptyLines(texts[at] ?? '').toReversed()) {
      if (isSignOff(line)) return true
      if (++seen === LAST_LINES) return false
    }
  return false
}

function nonEmptyLines(text: string): readonly string[] {
  const lines = text.includes('\n') ? text.split('\n') : [text]
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}

/** Whether a text has at least one sentence, and is not mostly code, output or an outline. */
export function isProse(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const code = lines.filter((line) => CODE_LINE.test(line)).length
  return code * 2 <= lines.length && lines.some(hasSentence)
}

/** A line that a shell, a configuration file or a programming language would read. */
const CODE_LINE =
  /^\s{0,40}(?:[$>#%] |(?:git|npm|npx|yarn|pnpm|pip|curl|sudo|docker|cd|import|export|const|let|var|function|return|def|class|SELECT|INSERT)\s|[{}()[\]]\s*[,;]?$|<\/?\w|\/\/|["']?[\w.-]+["']?\s?[=:]\s?["'{[\d]|at \w+\.)|[;{]\s{0,4}$/

/** At least four words, and a sign that ends a sentence after a letter, bracket or quote; an emoji ends one too. */
function hasSentence(line: string): boolean {
  const words = line.trim()
  if (words.split(/\s+/, 5).length < 4) return false
  return (
    /[\p{L}\p{N})\]}"'”’*_`][.!?:](?:["'”’)*_{<]|\s|$)/u.test(words) ||
    /\p{L}\s?\p{Extended_Pictographic}\uFE0F?$/u.test(words)
  )
}

/** Whether a text speaks to somebody as a support team does, where nothing else tells. */
export function addressesReader(text: string): boolean {
  if (!isProse(text)) return false
  if (SECOND_PERSON.test(text)) return FIRST_PERSON.test(text) || COURTESY.test(text)
  return FIRST_PERSON.test(text) && COURTESY.test(text)
}

/** Whether a text has words of one person to another: enough where the file's name or shortness does the rest. */
export function speaksAtAll(text: string): boolean {
  return SECOND_PERSON.test(text) || FIRST_PERSON.test(text) || COURTESY.test(text)
}

/** Whether a text has letters that English lacks: the words that it is judged by are then not its own. */
export function hasOtherLetters(text: string): boolean {
  return /(?![A-Za-z])\p{L}/u.test(text)
}

/** Whether a text speaks about customers and templates rather than to somebody. */
export function isAboutReplies(text: string): boolean {
  return ABOUT_REPLIES.test(text)
}

const LIBRARY_WORDS = /\b(?:replies|responses|macros|canned|snippets|templates|messages|saved|e-?mails)\b/i
const REPLY_FOLDER =
  /^(?:(?:saved|canned|quick|email|comms?|support|customer|reply|response|message|mail)?(?:repl(?:y|ies)|responses?|macros?|canned|snippets|templates?|messages|emails?|letters)|canned(?:responses?|replies)?)$/
const OTHER_DOCUMENT =
  /^(?:readme|changelog|contributing|license|licence|notice|security|skill|agents|claude|index|todo|requirements|robots|humans|llms|cmakelists|authors|codeofconduct|support|governance|handbook)$/
const OTHER_FOLDER = /^(?:issuetemplates?|pullrequesttemplates?|nodemodules|site-packages)$/

/** What a file's path says about what it holds. */
export interface PathSigns {
  /** The file is named as a collection, such as `saved-replies.md`. */
  readonly isLibrary: boolean
  /** A folder above it is named for replies. */
  readonly isInReplyFolder: boolean
  /** The file is of a kind that is no reply, such as a README. */
  readonly isOtherDocument: boolean
  readonly isInactive: boolean
}

/** Reads a path's words. */
export function pathSigns(path: string): PathSigns {
  const nameStart = path.lastIndexOf('/') + 1
  const base = path.slice(nameStart).replace(/\.[^.]*$/, '')
  const name = plainName(base)
  const {isInReplyFolder, isOther, isInactive} = folderSigns(path.slice(0, nameStart))
  return {
    isLibrary: isLibraryTitle(base),
    isInReplyFolder,
    isOtherDocument: OTHER_DOCUMENT.test(name) || isOther || OTHER_FOLDER.test(name),
    isInactive,
  }
}

/** What the folders of a path say. */
interface FolderSigns {
  readonly isInReplyFolder: boolean
  readonly isOther: boolean
  readonly isInactive: boolean
}

/** Files come folder by folder: what the last one said is kept. */
let lastFolder: {readonly path: string; readonly signs: FolderSigns} | undefined

function folderSigns(path: string): FolderSigns {
  if (lastFolder?.path === path) return lastFolder.signs
  const folders = path.split('/').map(plainName)
  const signs = {
    isInReplyFolder: folders.some((folder) => REPLY_FOLDER.test(folder)),
    isOther: folders.some((folder) => OTHER_FOLDER.test(folder)),
    isInactive: folders.includes('inactive'),
  }
  lastFolder = {path, signs}
  return signs
}

/** A part of a path by its letters alone. */
function plainName(part: string): string {
  return part.toLowerCase().replace(/[^a-z]/g, '')
}

/** Whether a title or file name speaks of several replies. */
export function isLibraryTitle(title: string): boolean {
  return LIBRARY_WORDS.test(title.replace(/[_.-]+/g, ' '))
}
