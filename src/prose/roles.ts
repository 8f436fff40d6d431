/** Tells the lines of a reply that are not its body: greeting, sign-off, signature, subject, footer, notes for agents. */
import {readWord} from './contractions.ts'
import type {Token} from './reply.ts'
import {type TeamVocabulary, type Term, termLength} from './team-words.ts'

const GREETINGS = new Set([
  'hi',
  'hello',
  'hey',
  'dear',
  'greetings',
  'hiya',
  'howdy',
  'hallo',
  'hullo',
  'heya',
  'hola',
  'ahoy',
  'aloha',
  'bonjour',
  'welcome',
])
const DAY_PARTS = new Set(['morning', 'afternoon', 'evening', 'day'])
const SIGN_OFF_WORDS = new Set(
  'best kind kindest warm warmest many thanks thank you again so much regards wishes sympathy condolences deepest sincere heartfelt sincerely cheers yours truly faithfully respectfully cordially warmly take care all the in advance with gratitude love very kindly and have a great day respect appreciation greetings'.split(
    ' ',
  ),
)
const SIGN_OFF_HEADS = new Set(
  'best regards sincerely cheers thanks thank yours respectfully cordially warmly kind kindest warm warmest many take all with love kindly greetings'.split(
    ' ',
  ),
)
const APOLOGETIC = new Set(
  'with my our many sincere sincerest deepest humble again and apologies regards thanks'.split(' '),
)
/** The day wishes that end a reply: sign-offs although they are sentences. */
const WISH =
  /^(?:have|enjoy) (?:a|an|the|your) (?:\w+ ){0,3}(?:day|weekend|evening|afternoon|morning|week|one|time|rest)\b/

/** What people call a reader whose name they do not know. */
const CALLED = new Set(
  'there all everyone everybody team folks friend friends sir madam valued customer customers client clients member members user users subscriber guest guests guys and or the you both again dear fellow neighbor neighbors partner partners supporter supporters reader readers traveler travelers family families household colleague colleagues crew co party company parent parents student students resident residents tenant tenants passenger passengers shopper shoppers buyer buyers player players gamer gamers doctor doctors nurse professor teacher teachers pupil pupils learner learners patient patients donor donors volunteer volunteers subscribers applicant applicants candidate candidates citizen citizens visitor visitors travelers owner owners seller sellers host hosts driver drivers rider riders merchant merchants developer developers maintainer maintainers contributor contributors author authors listener listeners viewer viewers participant participants attendee attendees homeowner homeowners policyholder cardholder community'.split(
    ' ',
  ),
)

/** How many tokens a greeting takes at the start of a line, 0 when the line does not begin with one. */
export function greetingLength(line: string, tokens: readonly Token[], vocabulary?: TeamVocabulary): number {
  const first = tokens[0]
  if (first?.kind !== 'word') return 0
  let end = 0
  const own = vocabulary?.greetings.find((term) => termLength(term, tokens, 0) > 0)
  if (own) end = own.norms.length
  else if (GREETINGS.has(first.norm)) end = 1
  else if (first.norm === 'good' && DAY_PARTS.has(tokens[1]?.norm ?? '')) end = 2
  // `Morning {{first_name}},`, `Evening, {{first_name}}!`
  else if (DAY_PARTS.has(first.norm) && isBlank(tokens[/^[,!]$/.test(tokens[1]?.norm ?? '') ? 2 : 1])) end = 1
  else if (first.norm === 'to' && tokens[1]?.norm === 'whom') end = Math.min(6, tokens.length)
  else return 0
  if (first.norm === 'welcome' && /^(?:back|aboard)$/.test(tokens[1]?.norm ?? '')) end = 2
  // `Good morning, {{first_name}}!`
  if (/^[,!]$/.test(tokens[end]?.norm ?? '') && isBlank(tokens[end + 1])) end++
  const limit = Math.min(tokens.length, end + 7)
  while (end < limit && isNamePart(line, tokens, end)) end++
  const sign = tokens[end]
  // Without a sign after it, `Hi there` greets only where the line ends: `Hi speed internet …` does not.
  if (!sign) return tokens.length
  // `Hi {{first_name}} thanks for …`: the sign was forgotten.
  if (sign.kind === 'word' && isBlank(tokens[end - 1]) && tokens[end - 1]?.role === 'customer') return end
  if (!isGreetingSign(line, sign) && sign.kind !== 'emoji') return 0
  while (end < tokens.length && (tokens[end]?.kind === 'emoji' || isGreetingSign(line, tokens[end] as Token))) end++
  return end
}

/** `Hi Ada,`, `Hi Ada - your card is here`; a hyphen counts only between blanks. */
function isGreetingSign(line: string, {norm, start, end}: Token): boolean {
  return /^[,!:.—–👋]$/u.test(norm) || (norm === '-' && line[start - 1] === ' ' && line[end] === ' ')
}

function isBlank(token: Token | undefined): boolean {
  return token?.kind === 'placeholder' || token?.kind === 'slot'
}

function isNamePart(line: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind === 'placeholder' || token?.kind === 'slot') return true
  if (token?.kind === 'punctuation') {
    // `Dr. Lee`, `Ann & Bo`, `@handle`, `O'Neil`
    return (
      /^[@#&/'’]$/.test(token.norm) ||
      (token.norm === '.' && /^(?:mr|mrs|ms|mx|dr|prof|st)$/.test(tokens[at - 1]?.norm ?? ''))
    )
  }
  // `Dear Ann and your family,`
  if (token?.norm === 'your') return /^(?:and|&)$/.test(tokens[at - 1]?.norm ?? '')
  return (
    token?.kind === 'word' &&
    (CALLED.has(token.norm) ||
      CALLED.has(token.means ?? '') ||
      (/^\p{Lu}/u.test(line.slice(token.start, token.start + 1)) && token.norm !== 'i'))
  )
}

/** Whether a line closes a letter: `Best regards,`, `Thanks!`, `Have a great day`. */
export function isSignOff(tokens: readonly Token[], vocabulary?: TeamVocabulary): boolean {
  const words = tokens.filter(({kind}) => kind === 'word')
  const others = tokens.filter(({kind}) => kind !== 'word' && kind !== 'punctuation' && kind !== 'emoji')
  if (words.length === 0 || words.length > 9 || others.length > 0) return false
  if (vocabulary?.signOffs.some((term) => isOwnSignOff(term, tokens))) return true
  if (WISH.test(words.map(({norm}) => norm).join(' '))) return true
  if (words.length > 6) return false
  // `With sincere apologies,` above a name; with a full stop it is a sentence of the body.
  if (tokens.at(-1)?.norm === ',' && words.some(({norm}) => norm === 'apologies'))
    return words.every(({norm}) => APOLOGETIC.has(norm))
  return SIGN_OFF_HEADS.has(words[0]?.norm ?? '') && words.every(({norm}) => SIGN_OFF_WORDS.has(norm))
}

/** Ten words, each behind white space: more than a sign-off has. What opens with a letter is a word, or a link, which it lacks. */
const TEN_WORDS = /^\s*(?:(?:[^A-Za-z\s]\S*\s+)*[A-Za-z]\S*(?:\s+|$)){10}/

/** Whether a line has more words than any sign-off: one look in place of reading them. */
export function isTooLong(line: string): boolean {
  return TEN_WORDS.test(line)
}

/** What the first word of a sign-off reads as, where it is no team's own. */
const SIGN_OFF_STARTS = new Set([...SIGN_OFF_HEADS, ...APOLOGETIC, 'have', 'enjoy'])

/** A first word without signs that could be part of it; what stands before it is no word, number or emoji. */
const FIRST_WORD = /^[\s"'(*_~>#-]*([A-Za-z]+)(?=[\s,;!?]|\.(?:\s|$)|$)/

/** Whether a line can be a sign-off, told by its first word: one cheap look that most lines of a body fail. */
export function maySignOff(line: string, vocabulary?: TeamVocabulary): boolean {
  if (vocabulary && vocabulary.signOffs.length > 0) return true
  const word = FIRST_WORD.exec(line)?.[1]
  return word === undefined || SIGN_OFF_STARTS.has(readWord(word)[0]?.norm ?? '')
}

/** Whether a line is a team's own sign-off, alone or among words that every sign-off may have: `Thanks, and stay wild!` */
function isOwnSignOff(term: Term, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((_, index) => termLength(term, tokens, index) > 0)
  if (at < 0) return false
  const rest = [...tokens.slice(0, at), ...tokens.slice(at + term.norms.length)]
  return rest.every(({kind, norm}) => kind !== 'word' || SIGN_OFF_WORDS.has(norm) || CALLED.has(norm))
}

const TEAM_WORDS =
  /\b(?:team|support|staff|customer (?:service|care|success|experience)|(?:help)?desk|reception|department|crew)\b/i

/** Whether a line can be a signature: a name, a team, a title. Tells only short lines that are no sentence. */
export function isSignatureLine(line: string, tokens: readonly Token[]): boolean {
  if (tokens.length === 0 || tokens.length > 10) return false
  if (/^\s*(?:--|—|–|~|\/)\s*\S/.test(line) || /^\s*-\s*[\p{Lu}{[]/u.test(line)) return tokens.length <= 7
  const last = tokens.at(-1)
  if (last?.kind === 'punctuation' && /^[.!?:;]$/.test(last.norm)) return false
  if (
    tokens.every(({kind, role}) => (kind === 'placeholder' || kind === 'slot') && role !== 'time' && role !== 'money')
  )
    return true
  if (tokens.some(({role}) => role === 'agent')) return true
  const hasVerb = tokens.some(({kind, norm}) => kind === 'word' && VERBISH.has(norm))
  if (hasVerb) return false
  if (TEAM_WORDS.test(line)) return true
  const words = tokens.filter(({kind}) => kind === 'word')
  return (
    words.length > 0 &&
    words.length <= 6 &&
    words.every((word) => /^[\p{Lu}&]/u.test(line.slice(word.start, word.start + 1)) || SMALL.has(word.norm))
  )
}

const VERBISH = new Set(
  'is are am was were be been do does did have has had will would can could should may might must i you we please thanks sorry click open see visit reply send'.split(
    ' ',
  ),
)
const SMALL = new Set(['of', 'the', 'at', 'and', 'for', 'from', 'on', 'behalf', 'de', 'van', 'von', 'a'])

const FOOTER =
  /^(?:this (?:e-?mail|message)(?: and any| is (?:confidential|intended|automated|an automated)| was sent (?:to|by|from))|confidentiality notice|unsubscribe\b|you (?:are receiving|received|'re receiving) this|to unsubscribe|©|copyright\b|all rights reserved|registered (?:office|in)|sent from my|view (?:this|in) (?:e-?mail|browser)|privacy policy\b.{0,60}$|how did (?:we|i) do\b|how would you rate|rate (?:this|my|our) (?:reply|support|service|conversation))/i

/** Whether a line is a legal footer or a survey line. */
export function isFooterLine(line: string): boolean {
  return FOOTER.test(line.trimStart().slice(0, 120))
}

const SUBJECT = /^\W{0,4}(?:subject|betreff|subj|re|fwd?)(?: line)?\W{0,3}:\W{0,4}/i

/** Whether a line is a subject line written above a body. */
export function isSubjectLine(line: string): boolean {
  return SUBJECT.test(line.slice(0, 60))
}

const NOTE =
  /^\W{0,4}(?:use (?:this )?(?:when|case|for|if)|when to use|best for|internal(?: note)?s?|agent (?:note|guidance|instruction)s?|notes?(?: (?:to|for) (?:agents?|self|the team))?|tags?|category|macro(?: name| title)?|channel|trigger|tone|placeholders?|variables?|instructions?|usage|timing|follow-?up steps|steps? for agents?)\W{0,3}:/i

/** Whether a line is a note for the agent, which no customer sees. */
export function isAgentNote(line: string): boolean {
  return NOTE.test(line.slice(0, 60)) || /^\s*\/\/\s/.test(line)
}
