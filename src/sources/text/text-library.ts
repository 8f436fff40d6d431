/** Decides what a plain text file holds: one reply, several, or none. */
import {
  addressesReader,
  isAboutReplies,
  speaksAtAll,
  isSubject,
  isGreeting,
  letterSigns,
  type PathSigns,
} from '../evidence.ts'
import {isRule, type Line, linesOf} from './text-lines.ts'

/** One template of a file; offsets are of the body. */
export interface TextPart {
  readonly title?: string
  readonly start: number
  /** Where its text begins, after its title. */
  readonly bodyStart: number
  readonly end: number
}

/** `TEMPLATE 3`, `Reply #2: late order`, `Macro 7 - refund`. */
const NUMBERED =
  /^(?:#{1,6}\s)?(?:template|reply|response|macro|e-?mail|message|snippet)\s?(?:#|no\.?\s?)?\d{1,3}\b[^.!?]{0,80}$/i
/** A text of more words than this is no reply unless it reads as a letter. */
const SHORT = 300

/**
 * The templates of a file: at least one. A file is divided only where two or more parts read as letters or speak to
 * somebody: between rules, or else under headings that are numbered or all in capitals.
 */
export function splitTemplates(body: string): readonly TextPart[] {
  const lines = linesOf(body, {start: 0, end: body.length})
  const whole: TextPart = {start: 0, bodyStart: 0, end: body.length}
  for (const groups of [
    atHeadings(lines, (line) => NUMBERED.test(line.words)),
    betweenRules(lines),
    atHeadings(lines, isCapitals),
  ]) {
    const parts = groups.flatMap((group) => partOf(group) ?? [])
    if (parts.length > 1 && parts.length * 2 >= groups.length) return parts
  }
  return [whole]
}

/** Whether a whole file reads as one reply. */
export function isTextReply(body: string, path: PathSigns): boolean {
  const {opens, closes} = letterSigns(body.split(/\r\n|\r|\n/))
  if (path.isOtherDocument) return opens && closes
  if (opens || closes) return true
  const isShort = body.split(/\s+/, SHORT + 1).length <= SHORT
  if (path.isInReplyFolder) return body.trim() !== '' && (isShort || !isAboutReplies(body))
  return isShort && speaksAtAll(body)
}

/** The lines between rules. A rule right under or around a title belongs to it. */
function betweenRules(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [[]]
  for (const [index, line] of lines.entries()) {
    const isUnderline =
      isRule(line.words) &&
      isTitle(lines[index - 1]?.words ?? '') &&
      (lines[index - 2]?.words ?? '') === '' &&
      line.words.startsWith('=')
    if (!isRule(line.words) || isUnderline) groups.at(-1)?.push(line)
    else groups.push([])
  }
  return groups.filter((group) => group.some(({words}) => words !== ''))
}

/** The lines from each heading on; what stands above the first is an introduction. */
function atHeadings(lines: readonly Line[], isHeading: (line: Line) => boolean): readonly (readonly Line[])[] {
  const groups: Line[][] = []
  for (const line of lines) {
    if (isHeading(line)) groups.push([line])
    else groups.at(-1)?.push(line)
  }
  return groups
}

/** At least two words, all in capitals, without a sign at the end: no shouted sentence, no `NOTE:`. */
function isCapitals({words}: Line): boolean {
  if (words.length > 70 || !/\p{Lu}/u.test(words) || /\p{Ll}/u.test(words) || /[[\]{}<>$@]/.test(words)) return false
  return /^[^.!?:]*$/.test(words) && words.split(/\s+/).filter((word) => /\p{Lu}{2}/u.test(word)).length > 1
}

function isTitle(words: string): boolean {
  return words !== '' && words.length <= 80 && !/[.!?,;:]$/.test(words) && !isSubject(words) && !isGreeting(words)
}

/** A group of lines as a template, or undefined where it is none. */
function partOf(group: readonly Line[]): TextPart | undefined {
  const lines = group.filter(({words}) => words !== '' && !isRule(words))
  const first = lines[0]
  const last = lines.at(-1)
  if (!first || !last) return undefined
  const all = lines.map(({words}) => words)
  const opening = all.slice(0, 8).findIndex((words) => isSubject(words) || isGreeting(words))
  const isLetter = opening !== -1 || letterSigns(all).closes
  if (!isLetter && !addressesReader(all.slice(1).join('\n'))) return undefined
  // Of several titles before a letter, the one right above it is its own; the first is the file's.
  const titles = all.slice(0, opening === -1 ? 1 : opening)
  const count = titles.every(isTitle) ? titles.length : isTitle(titles[0] ?? '') ? 1 : 0
  const title = titles[count - 1]?.replace(/^#{1,6}\s+/, '')
  const start = lines[Math.max(count - 1, 0)]?.start ?? first.start
  return {...(title !== undefined && {title}), start, bodyStart: lines[count]?.start ?? last.end, end: last.end}
}
