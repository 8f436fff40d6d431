/** Separates the head of a reply from its body: subject lines, addresses, and notes for agents above it. */
import type {RawBlock} from '../prose/index.ts'
import type {FoundBlock} from './markdown/blocks.ts'
import {isNoteLine} from './cues.ts'
import {isGreeting, isSubject} from './evidence.ts'
import {sliceBlock, trimBlock} from './trim-block.ts'

const SUBJECT_LABEL = /^subject(?: line)?\s*:\s*/i
/** How many blocks a head can have. */
const LONGEST_HEAD = 16

/** The blocks of a reply that the customer receives, with subject lines told apart and notes left out. */
export function withoutHead(found: readonly FoundBlock[]): readonly RawBlock[] {
  const subjects: RawBlock[] = []
  const body = found.slice(endOfHead(found, subjects))
  while (body[0]) {
    const rest = withoutHeadLines(body[0], body.slice(1, LONGEST_HEAD), subjects)
    if (rest === body[0]) break
    body.shift()
    if (rest) body.unshift(rest)
  }
  return [...subjects.slice(0, 1), ...withoutNotes(body)]
}

/** Where the body begins when a rule separates it from a head of nothing but addresses, subjects and notes. */
function endOfHead(found: readonly FoundBlock[], subjects: RawBlock[]): number {
  const rule = found.slice(0, LONGEST_HEAD).findIndex(({kind}) => kind === 'rule')
  if (rule < 1) return 0
  const head = found.slice(0, rule).filter((block) => block.kind !== 'rule')
  if (!head.every(isHeadBlock)) return 0
  for (const block of head) takeHeadLines(block, () => true, subjects)
  return rule + 1
}

/** A block all in italics, or one that begins with a label of a head. */
function isHeadBlock(block: RawBlock): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return false
  const {value} = block.text
  return isSubject(value) || isNoteLine(value, true) || isAllEmphasis(block)
}

function isAllEmphasis({text, marks}: RawBlock): boolean {
  return marks.some(({kind, start, end}) => kind === 'emphasis' && start === 0 && end >= text.length - 1)
}

/** What is left of a first block after its head lines: the block itself where there are none. */
function withoutHeadLines(
  block: FoundBlock,
  next: readonly FoundBlock[],
  subjects: RawBlock[],
): FoundBlock | undefined {
  if (block.kind === 'rule') return undefined
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return block
  // Asked only where a line has a label of a head: most replies begin with none.
  const isAboveLetter = () =>
    startsLetter(block.text.value.split('\n').slice(1)) ||
    next.some((other) => other.kind !== 'rule' && startsLetter(other.text.value.split('\n')))
  return takeHeadLines(block, isAboveLetter, subjects)
}

function startsLetter(lines: readonly string[]): boolean {
  return lines.some((line) => isGreeting(line) || isSubject(line))
}

/**
 * Takes head lines from a block's start. A note goes on until a greeting or subject line or the block's end.
 * @returns what is left; the block itself when nothing was taken.
 */
function takeHeadLines(block: RawBlock, isAboveLetter: () => boolean, subjects: RawBlock[]): RawBlock | undefined {
  const {value} = block.text
  let position = 0
  let isInNote = false
  while (position < value.length) {
    const lineBreak = value.indexOf('\n', position)
    const end = lineBreak === -1 ? value.length : lineBreak
    const line = value.slice(position, end)
    const label = SUBJECT_LABEL.exec(line)
    if (label) {
      const subject = trimBlock(sliceBlock(block, position + label[0].length, end))
      if (subject) subjects.push({...subject, kind: 'subject'})
      isInNote = false
    } else if (isNoteLine(line, true) && (isNoteLine(line, false) || isAboveLetter())) isInNote = true
    else if (!isInNote || isGreeting(line)) break
    position = end + 1
  }
  return position === 0 ? block : trimBlock(sliceBlock(block, position, value.length))
}

/** Leaves out rules, and notes for agents with the lists that belong to them. */
function withoutNotes(body: readonly FoundBlock[]): readonly RawBlock[] {
  const kept: RawBlock[] = []
  let isNoteList = false
  for (const block of body) {
    if (block.kind === 'rule') continue
    if (isNoteList && block.kind === 'list-item') continue
    isNoteList = false
    const isNote = block.kind !== 'code' && block.kind !== 'quote' && isNoteLine(block.text.value, false)
    if (isNote) isNoteList = block.text.value.trimEnd().endsWith(':')
    else kept.push(block)
  }
  return kept
}
