/** Cuts a block into parts of one role each, by its lines. */
import {type Part, readPart, relative, type Words} from './make-block.ts'
import type {BlockKind, RawBlock, Token} from './reply.ts'
import {
  greetingLength,
  isAgentNote,
  isFooterLine,
  isSignatureLine,
  isSignOff,
  isSubjectLine,
  isTooLong,
  maySignOff,
} from './roles.ts'
import {type TeamVocabulary, withTeamWords} from './team-words.ts'
import {tokenize} from './tokens.ts'
import type {WayBlock} from './way-block.ts'

/** What a block says of whether it stands at the end of a letter: `body` is too long for that. */
export type Closing = 'closes' | 'may follow' | 'body'

/** Tells of a block by its lines. Nothing but the arguments decides, so that it can be remembered. */
export function closingOf(value: string, vocabulary: TeamVocabulary | undefined): Closing {
  if (value.length > 400) return 'body'
  const lines = value.includes('\n') ? value.split('\n').filter((line) => line.trim() !== '') : [value]
  if (lines.some((line) => closesLetter(line, vocabulary))) return 'closes'
  return lines.length > 4 ? 'body' : 'may follow'
}

/** Index of the block from which only sign-off, signature and footer follow. @param closingAt tells of the block with an index. */
export function closingStart(count: number, closingAt: (index: number) => Closing): number {
  let start = count
  for (let index = count - 1; index >= Math.max(1, count - 5); index--) {
    const closing = closingAt(index)
    if (closing === 'body') break
    if (closing === 'closes') start = index
  }
  return start
}

function closesLetter(line: string, vocabulary: TeamVocabulary | undefined): boolean {
  if (isFooterLine(line)) return true
  return maySignOff(line, vocabulary) && !isTooLong(line) && isSignOff(tokenize(line, [], []), vocabulary)
}

/** Where a block stands in its reply. */
export interface Place {
  /** Nothing of the body came before. */
  readonly isTop: boolean
  /** From here on the letter closes. */
  readonly isEnd: boolean
  /** No paragraph of the body comes after. */
  readonly isLast: boolean
}

const PLAIN_KIND: Readonly<Record<RawBlock['kind'], BlockKind>> = {
  paragraph: 'paragraph',
  'list-item': 'list-item',
  heading: 'heading',
  quote: 'quote',
  code: 'code',
  cell: 'cell',
  subject: 'subject',
}

/** A block's text with its tokens, in which a team's words read as what they are to it. */
export function wordsOf({text, template, marks}: WayBlock, vocabulary: TeamVocabulary | undefined): Words {
  const tokens = tokenize(text.value, template, marks)
  return {value: text.value, tokens: vocabulary ? withTeamWords(tokens, vocabulary) : tokens}
}

/** A block cut into parts of one role each, by its lines. Nothing but the arguments decides, so that it can be remembered. */
export function cutBlock(
  block: RawBlock['kind'],
  words: Words,
  place: Place,
  vocabulary: TeamVocabulary | undefined,
): readonly Part[] {
  const {value} = words
  const whole = (kind: BlockKind) => [readPart(kind, words, 0, value.length)]
  if (block !== 'paragraph') {
    if (block === 'list-item' && isAgentNote(value)) return whole('note')
    return whole(PLAIN_KIND[block])
  }
  // Within a letter, a line with a sentence in it is what it looks like: its tokens tell no more.
  if (words.sentences && words.sentences.length > 0 && isWithin(place) && !value.includes('\n'))
    return whole(isAgentNote(value) ? 'note' : isFooterLine(value) ? 'footer' : 'paragraph')
  const {tokens} = words
  const lines = value.includes('\n') ? linesOf(value) : [{start: 0, end: value.length}]
  const kinds = lineKinds(value, lines, tokens, place, vocabulary)
  const parts: Part[] = []
  for (let from = 0; from < lines.length;) {
    const kind = kinds[from]?.kind ?? 'paragraph'
    let to = from + 1
    while (to < lines.length && kinds[to]?.kind === kind && kind === 'paragraph') to++
    const start = lines[from]?.start ?? 0
    const end = lines[to - 1]?.end ?? value.length
    const greeted = kinds[from]?.greetedTo
    if (kind === 'greeting' && greeted !== undefined && greeted < end) {
      parts.push(readPart('greeting', words, start, greeted))
      // The rest of a greeting's line is body; it goes on with the lines after it.
      while (to < lines.length && kinds[to]?.kind === 'paragraph') to++
      parts.push(readPart('paragraph', words, greeted, lines[to - 1]?.end ?? end))
    } else if (lines.length === 1 && tokens.length > 0) return whole(kind)
    else parts.push(readPart(kind, words, start, end))
    from = to
  }
  return parts.filter(({start, end}) => value.slice(start, end).trim() !== '')
}

function isWithin({isTop, isEnd, isLast}: Place): boolean {
  return !isTop && !isEnd && !isLast
}

function linesOf(value: string): {start: number; end: number}[] {
  const lines = []
  for (let start = 0; start <= value.length;) {
    const end = value.indexOf('\n', start)
    lines.push({start, end: end === -1 ? value.length : end})
    if (end === -1) break
    start = end + 1
  }
  return lines
}

function lineKinds(
  value: string,
  lines: readonly {start: number; end: number}[],
  tokens: readonly Token[],
  {isTop, isEnd, isLast}: Place,
  vocabulary: TeamVocabulary | undefined,
): {kind: BlockKind; greetedTo?: number}[] {
  let top = isTop
  let closing = isEnd
  let signed = false
  let next = 0
  return lines.map(({start, end}, index) => {
    const first = next
    while (next < tokens.length && (tokens[next]?.start ?? 0) < end) next++
    const inLine = first === 0 && next === tokens.length ? tokens : tokens.slice(first, next)
    const line = value.slice(start, end)
    if (inLine.length === 0) return {kind: 'paragraph'}
    if (top && isSubjectLine(line)) return {kind: 'subject'}
    if (isAgentNote(line)) return {kind: 'note'}
    if (top) {
      const length = greetingLength(line, relative(inLine, start), vocabulary)
      if (length > 0) {
        top = false
        const greetedTo = inLine[length - 1]?.end ?? end
        return {kind: 'greeting', greetedTo: length === inLine.length ? end : greetedTo}
      }
      top = false
    }
    if (isFooterLine(line)) return {kind: 'footer'}
    const nearEnd = closing || (isLast && lines.length - index <= 5)
    if (nearEnd && isSignOff(inLine, vocabulary)) {
      closing = true
      signed = true
      return {kind: 'sign-off'}
    }
    const isAlone = lines.length - index <= 3 && isLast
    if (
      (closing || signed || isAlone) &&
      (index > 0 || closing || !isTop) &&
      isSignatureLine(line, relative(inLine, start))
    )
      return {kind: 'signature'}
    return {kind: 'paragraph'}
  })
}
