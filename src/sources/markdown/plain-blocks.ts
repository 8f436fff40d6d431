/** Reads paragraphs, headings and flat lists without a parser, where nothing in them is doubtful. */
import type {List, PhrasingContent, RootContent} from 'mdast'
import type {Span} from '../../text/index.ts'
import {positionOf, readPlainInline} from './plain-inline.ts'
import {afterBreak, isBlank, lineEnd, OPENS_BLOCK, type Stretch} from './stretches.ts'

/** Longer stretches are left to the parser, which cuts them, or gives them up where they hold too much markup. */
const LONGEST = 2000
/** A list item at the start of a line: its marker, and its first words. */
const ITEM = /^([-*+]|(\d{1,9})[.)])( {1,4})(?=[^ ])/
const HEADING = /^(#{1,6}) {1,4}(?=[^ \t#])/

/** A list while its items are read. */
interface OpenList {
  /** The sign that its items share. */
  readonly sign: string
  readonly start: number | null
  readonly items: OpenItem[]
  isSpread: boolean
}

interface OpenItem {
  readonly start: number
  /** How far in its text begins. */
  readonly indent: number
  readonly text: {start: number; end: number}
}

/** The nodes that the parser makes of a stretch; undefined where only the parser can tell. */
export function readPlainBlocks(source: string, {start, end, kind}: Stretch): readonly RootContent[] | undefined {
  if (end - start > LONGEST) return undefined
  if (kind === 'paragraph') {
    const paragraph = paragraphNode(source, {start, end})
    return paragraph && [paragraph]
  }
  const nodes: RootContent[] = []
  let list: OpenList | undefined
  /** What the next line may go on with. */
  let text: {start: number; end: number} | undefined
  let isAfterBlank = false

  const close = (): boolean => {
    const node = list ? listNode(source, list) : text && paragraphNode(source, text)
    const isRead = node !== undefined || (!list && !text)
    if (node) nodes.push(node)
    list = text = undefined
    return isRead
  }
  for (let from = start, to = start; from < end; from = afterBreak(source, to)) {
    to = lineEnd(source, from, end)
    const line = {start: from, end: to}
    if (isBlank(source, line.start, line.end)) {
      isAfterBlank = true
      continue
    }
    const words = source.slice(line.start, line.end)
    if (!OPENS_BLOCK.test(words)) {
      if (text && !isAfterBlank) text.end = line.end
      else {
        if (!close()) return undefined
        text = {...line}
      }
    } else if (words.startsWith(' ')) {
      const indent = list?.items.at(-1)?.indent ?? 0
      const inner = words.slice(indent)
      if (!text || isAfterBlank || indent === 0 || words.slice(0, indent).trim() !== '' || OPENS_BLOCK.test(inner))
        return undefined
      text.end = line.end
    } else if (words.startsWith('#')) {
      const node = headingNode(source, line, words)
      if (!close() || !node) return undefined
      nodes.push(node)
    } else {
      const [marker, sign = '', digits] = ITEM.exec(words) ?? []
      if (marker === undefined || OPENS_BLOCK.test(words.slice(marker.length))) return undefined
      const ownSign = sign.slice(-1)
      if (list?.sign !== ownSign) {
        // Whether a list ends another one, or a paragraph, is seldom asked, and not easily answered.
        if (!isAfterBlank && (list || (text && digits !== undefined && digits !== '1'))) return undefined
        if (!close()) return undefined
        list = {sign: ownSign, start: digits === undefined ? null : Number(digits), items: [], isSpread: false}
      } else if (isAfterBlank) list.isSpread = true
      text = {start: line.start + marker.length, end: line.end}
      list.items.push({start: line.start, indent: marker.length, text})
    }
    isAfterBlank = false
  }
  return close() ? nodes : undefined
}

function headingNode(source: string, {start, end}: Span, words: string): RootContent | undefined {
  const [marker, signs = ''] = HEADING.exec(words) ?? []
  if (marker === undefined || words.endsWith('#')) return undefined
  const children = readPlainInline(source, {start: start + marker.length, end})
  return children && {type: 'heading', depth: signs.length as 1, children, position: positionOf(start, end)}
}

function paragraphNode(source: string, {start, end}: Span): Extract<RootContent, {type: 'paragraph'}> | undefined {
  const children: PhrasingContent[] | undefined = readPlainInline(source, {start, end})
  return children && {type: 'paragraph', children, position: positionOf(start, end)}
}

function listNode(source: string, {start, items, isSpread}: OpenList): List | undefined {
  const children: List['children'] = []
  for (const item of items) {
    const paragraph = paragraphNode(source, item.text)
    if (!paragraph) return undefined
    const position = positionOf(item.start, item.text.end)
    children.push({type: 'listItem', spread: false, checked: null, children: [paragraph], position})
  }
  const position = positionOf(items[0]?.start ?? 0, items.at(-1)?.text.end ?? 0)
  return {type: 'list', ordered: start !== null, start, spread: isSpread, children, position}
}
