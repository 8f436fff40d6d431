/** Cuts a block into parts of one role each, by its lines. */
import {makeBlock, relative} from './make-block.ts'
import type {Block, BlockKind, RawBlock, Token} from './reply.ts'
import {
  greetingLength,
  isAgentNote,
  isFooterLine,
  isSignatureLine,
  isSignOff,
  isSubjectLine,
  maySignOff,
} from './roles.ts'
import {type TeamVocabulary, withTeamWords} from './team-words.ts'
import {tokenize} from './tokens.ts'
import type {WayBlock} from './way-block.ts'

/** Index of the block from which only sign-off, signature and footer follow. */
export function closingStart(blocks: readonly WayBlock[], vocabulary?: TeamVocabulary): number {
  let at = blocks.length
  for (let index = blocks.length - 1; index >= Math.max(1, blocks.length - 5); index--) {
    const block = blocks[index]
    if (!block || block.text.length > 400) break
    const lines = block.text.value.split('\n').filter((line) => line.trim() !== '')
    const closes = lines.some((line) => closesLetter(line, vocabulary))
    if (closes) at = index
    if (lines.length > 4 && !closes) break
  }
  return at
}

function closesLetter(line: string, vocabulary: TeamVocabulary | undefined): boolean {
  if (isFooterLine(line)) return true
  return maySignOff(line, vocabulary) && isSignOff(tokenize(line, [], []), vocabulary)
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

/** A block cut into parts of one role each, by its lines. */
export function cutBlock(block: WayBlock, place: Place, vocabulary: TeamVocabulary | undefined): Block[] {
  const plain = tokenize(block.text.value, block.template, block.marks)
  const tokens = vocabulary ? withTeamWords(plain, vocabulary) : plain
  const whole = (kind: BlockKind) => [makeBlock(kind, block, tokens, 0, block.text.length)]
  if (block.kind !== 'paragraph') {
    if (block.kind === 'list-item' && isAgentNote(block.text.value)) return whole('note')
    return whole(PLAIN_KIND[block.kind])
  }
  const lines = linesOf(block.text.value)
  const kinds = lineKinds(block.text.value, lines, tokens, place, vocabulary)
  const parts: Block[] = []
  for (let from = 0; from < lines.length;) {
    const kind = kinds[from]?.kind ?? 'paragraph'
    let to = from + 1
    while (to < lines.length && kinds[to]?.kind === kind && kind === 'paragraph') to++
    const start = lines[from]?.start ?? 0
    const end = lines[to - 1]?.end ?? block.text.length
    const greeted = kinds[from]?.greetedTo
    if (kind === 'greeting' && greeted !== undefined && greeted < end) {
      parts.push(makeBlock('greeting', block, tokens, start, greeted))
      // The rest of a greeting's line is body; it goes on with the lines after it.
      while (to < lines.length && kinds[to]?.kind === 'paragraph') to++
      parts.push(makeBlock('paragraph', block, tokens, greeted, lines[to - 1]?.end ?? end))
    } else parts.push(makeBlock(kind, block, tokens, start, end))
    from = to
  }
  return parts.filter(({text}) => text.value.trim() !== '')
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
    const inLine: Token[] = []
    while (next < tokens.length && (tokens[next]?.start ?? 0) < end) inLine.push(tokens[next++] as Token)
    const line = value.slice(start, end)
    if (inLine.length === 0) return {kind: 'paragraph'}
    if (isSubjectLine(line) && top) return {kind: 'subject'}
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
