/** Finds what is broken in a template: placeholders and tags without an end, and ends of nothing. */
import type {Span, Text} from '../text/index.ts'
import {readTag} from './paths.ts'
import type {TemplateMark} from './placeholders.ts'
import type {ScannedBlock} from './way-block.ts'
import type {Dialect} from './dialect.ts'
import type {TemplateMistake} from './reply.ts'

/** Brackets that no prose has for anything else, with what ends them. */
const BRACKETS = {'{{': '}}', '{%': '%}'} as const

/** The first thing that is broken in a reply. What stands in code is shown, not meant. */
export function templateMistake(
  scanned: readonly ScannedBlock[],
  dialects: readonly Dialect[],
): TemplateMistake | undefined {
  for (const each of scanned) {
    const at = each.block.kind === 'code' ? undefined : openPlaceholder(each, dialects)
    if (at) return {kind: 'open placeholder', at}
  }
  return unbalanced(scanned.filter(({marks}) => marks.length > 0))
}

const OPENS = Object.keys(BRACKETS) as readonly (keyof typeof BRACKETS)[]

function isKnownTo(dialects: readonly Dialect[], open: string): boolean {
  return dialects.some(({delimiters}) => delimiters.some((delimiter) => delimiter.open === open))
}

function openPlaceholder({block, marks}: ScannedBlock, dialects: readonly Dialect[]): Text | undefined {
  const {value} = block.text
  for (const open of OPENS) {
    if (!value.includes(open) || !isKnownTo(dialects, open)) continue
    const isMark = within(marks)
    const isCode = within(block.marks.filter(({kind}) => kind === 'code'))
    for (let at = value.indexOf(open); at !== -1; at = value.indexOf(open, at + open.length)) {
      if (isMark(at) || isCode(at)) continue
      const close = value.indexOf(BRACKETS[open], at)
      const next = value.indexOf(open, at + open.length)
      if (close === -1 || (next !== -1 && next < close)) return block.text.slice(at, at + open.length)
    }
  }
  return undefined
}

/** Tells of offsets, asked for in ascending order, whether they lie in one of some spans that ascend too. */
function within(spans: readonly Span[]): (at: number) => boolean {
  let next = 0
  return (at) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= at) next++
    return (spans[next]?.start ?? Infinity) <= at
  }
}

/** Tags come in pairs within a reply; the innermost one that is open is what an end closes. */
function unbalanced(scanned: readonly ScannedBlock[]): TemplateMistake | undefined {
  const open: {readonly name: string; readonly at: Text; readonly needsEnd: boolean}[] = []
  for (const {block, marks} of scanned) {
    const isCode = within(block.marks.filter(({kind}) => kind === 'code'))
    for (const mark of marks) {
      if (mark.holds !== 'tag' || block.kind === 'code' || isCode(mark.start)) continue
      const {does, name} = readTag(mark)
      const at = block.text.slice(mark.start, mark.end)
      // Any word may be one that has an end: languages and their plugins differ.
      if (does === 'open' || does === 'hide' || does === 'nothing')
        open.push({name, at, needsEnd: does === 'open' || (does === 'hide' && needsEnd(mark, name))})
      if (does !== 'close' && does !== 'unhide') continue
      const last = open.findLastIndex((each) => each.name === name || name === '')
      if (last === -1) return {kind: 'closes nothing', at}
      open.length = last
    }
  }
  const first = open.find((each) => each.needsEnd)
  return first && {kind: 'open tag', at: first.at}
}

/** `{% style %}` and the like belong to a page, and may be of a tool that writes them on one line. */
function needsEnd({inside}: TemplateMark, name: string): boolean {
  return (name === 'comment' || name === 'capture') && !inside.includes('=')
}
