/** Reads the inline content of a paragraph without a parser, where its markup is of the simplest kind. */
import type {PhrasingContent, Text} from 'mdast'
import type {Span} from '../../text/index.ts'

/** What may be markup. Each is looked at where it stands: many are not. */
const SIGN = /[\\`*_[\]\0\uFEFF@]|~~|<(?![ \r\n])|&#?[a-z\d]{1,31};|https?:\/\/|www\.|[ \t](?=[\r\n]|$)/gi
/** Emphasis of words on one line without any other sign. \uE000 stands for placeholders. */
const EMPHASIS = /(\*\*?|__?)([A-Za-z\d\uE000](?:[^\\`*_~<>[\]&@|\0\r\n\uFEFF]*[A-Za-z\d\uE000.,:;!?)])?)\1/y
/** A link with words alone for its text, and signs that need no escaping for its target. */
const LINK = /\[([^\\`*_~<>[\]&@|\0\r\n\uFEFF^]{1,300})\]\(([\w./?#=%+:~@,\uE000-]{1,500})\)/y
/** Words in brackets that no target and no other brackets follow: a blank to fill in, for links defined elsewhere are read otherwise. */
const BRACKETS = /\[[^\\`*_~<>[\]&@|\0\r\n\uFEFF^]{1,300}\](?![(:[])/y
const CODE = /`([^`\s\0\uFEFF](?:[^`\t\r\n\0\uFEFF]*[^`\s\0\uFEFF])?)`(?!`)/y
const WORD = /[^ \t\r\n]+/y
const ADDRESS = /^https?:\/\/[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)+(?::\d{1,5})?(?:\/(?:[\w./?#=%+-]*[a-z\d/])?)?$/i
/** The beginnings of bare links. */
const BARE_LINK = /:\/\/|www\./i
const INDENT = /(\r\n|\r|\n)[ \t]+/g

/**
 * The nodes that the parser makes of a paragraph's content; undefined where only the parser can tell.
 * @param source the document.
 * @param span the content, which has no definitions of links to refer to.
 */
export function readPlainInline(source: string, {start, end}: Span): PhrasingContent[] | undefined {
  const own = source.slice(start, end)
  const nodes: PhrasingContent[] = []
  let position = 0
  const copyTo = (to: number) => {
    if (to > position) nodes.push(textNode(own, position, to, start))
  }
  SIGN.lastIndex = 0
  for (let match = SIGN.exec(own); match; match = SIGN.exec(own)) {
    const at = match.index
    const literal = literalLength(own, at)
    if (literal > 0) {
      SIGN.lastIndex = at + literal
      continue
    }
    const node = nodeAt(own, at, start)
    const before = own[at - 1]
    // What opens an indented line would cut the indent off from the text before it.
    const isAfterIndent = before === ' ' && /[\r\n] *$/.test(own.slice(Math.max(0, at - 20), at))
    if (!node || isAfterIndent) return undefined
    copyTo(at)
    nodes.push(node.node)
    position = at + node.length
    SIGN.lastIndex = position
  }
  copyTo(own.length)
  return nodes
}

/** How many characters stand for themselves although the first could be markup; 0 where it is. */
function literalLength(own: string, at: number): number {
  const before = own[at - 1] ?? ''
  const after = own[at + 1] ?? ''
  switch (own[at]) {
    case '*':
      return before === ' ' && after === ' ' ? 1 : 0
    case '_':
      return /[A-Za-z\d]/.test(before) && /[A-Za-z\d]/.test(after) ? 1 : 0
    case '@':
      return /[\w.+-]/.test(before) && !/[ \r\n]/.test(after) ? 0 : 1
    case '[':
      return before === '!' ? 0 : lengthAt(BRACKETS, own, at)
    default:
      return 0
  }
}

function lengthAt(pattern: RegExp, own: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(own)?.[0].length ?? 0
}

function nodeAt(own: string, at: number, offset: number): {node: PhrasingContent; length: number} | undefined {
  switch (own[at]) {
    case '*':
    case '_':
      return emphasisAt(own, at, offset)
    case '[':
      return linkAt(own, at, offset)
    case '`':
      return codeAt(own, at, offset)
    case 'h':
    case 'H':
      return bareLinkAt(own, at, offset)
    default:
      return undefined
  }
}

/** Emphasis that can only open where it opens and only close where it closes. */
function emphasisAt(own: string, at: number, offset: number): {node: PhrasingContent; length: number} | undefined {
  EMPHASIS.lastIndex = at
  const [all, marker = '', words = ''] = EMPHASIS.exec(own) ?? []
  if (all === undefined || BARE_LINK.test(words) || !/^[ \r\n("]?$/.test(own[at - 1] ?? '')) return undefined
  const after = own[at + all.length] ?? ''
  const closes = /[.,:;!?)]$/.test(words) ? /^[ \r\n]?$/ : /^[ \r\n.,:;!?)"']?$/
  if (!closes.test(after)) return undefined
  const inside = at + marker.length
  const children = [textNode(own, inside, inside + words.length, offset)]
  const position = positionOf(offset + at, offset + at + all.length)
  return {node: {type: marker.length === 2 ? 'strong' : 'emphasis', children, position}, length: all.length}
}

function linkAt(own: string, at: number, offset: number): {node: PhrasingContent; length: number} | undefined {
  LINK.lastIndex = at
  const [all, words = '', url = ''] = LINK.exec(own) ?? []
  if (all === undefined || own[at - 1] === '!' || BARE_LINK.test(words)) return undefined
  const children = [textNode(own, at + 1, at + 1 + words.length, offset)]
  const position = positionOf(offset + at, offset + at + all.length)
  return {node: {type: 'link', title: null, url, children, position}, length: all.length}
}

function codeAt(own: string, at: number, offset: number): {node: PhrasingContent; length: number} | undefined {
  CODE.lastIndex = at
  const [all, value = ''] = CODE.exec(own) ?? []
  if (all === undefined) return undefined
  return {
    node: {type: 'inlineCode', value, position: positionOf(offset + at, offset + at + all.length)},
    length: all.length,
  }
}

/** An address that stands for itself, with signs after it that end a sentence. */
function bareLinkAt(own: string, at: number, offset: number): {node: PhrasingContent; length: number} | undefined {
  if (!/^[ \r\n]?$/.test(own[at - 1] ?? '')) return undefined
  WORD.lastIndex = at
  const url = (WORD.exec(own)?.[0] ?? '').replace(/[.,!?:]$/, '')
  if (!ADDRESS.test(url)) return undefined
  const children = [textNode(own, at, at + url.length, offset)]
  const position = positionOf(offset + at, offset + at + url.length)
  return {node: {type: 'link', title: null, url, children, position}, length: url.length}
}

function textNode(own: string, from: number, to: number, offset: number): Text {
  const written = own.slice(from, to)
  const value = hasBreak(written) ? written.replace(INDENT, '$1') : written
  return {type: 'text', value, position: positionOf(offset + from, offset + to)}
}

function hasBreak(text: string): boolean {
  return text.includes('\n') || text.includes('\r')
}

/** A place in offsets. Lines and columns, which nobody uses, are left at 1. */
export function positionOf(start: number, end: number): NonNullable<Text['position']> {
  return {start: {line: 1, column: 1, offset: start}, end: {line: 1, column: 1, offset: end}}
}
