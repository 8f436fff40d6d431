/** Cuts a Markdown document where no block crosses, for the parser's time grows faster than what it is given. */
import type {Span} from '../../text/index.ts'

/** A chunk ends at the first chance after this many characters. */
const ENOUGH = 4096
/** A chunk without a chance is cut at the end of a line, or between words, after this many characters. */
const TOO_LONG = 16_384

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/
/** HTML that blank lines do not end, and what ends it. */
const LONG_HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![A-Z]/i, />/],
]

/**
 * The chunks of a document, in order and without gaps. They end before a line that is not indented and follows a
 * blank line outside of fences and long HTML: such a line begins a block of its own, whatever stood before.
 */
export function chunksOf(source: string): readonly Span[] {
  if (source.length <= ENOUGH * 2) return [{start: 0, end: source.length}]
  const chunks: Span[] = []
  let start = 0
  let isAfterBlank = false
  let fence = ''
  let htmlEnd: RegExp | undefined
  const cut = (end: number) => {
    if (end > start) chunks.push({start, end})
    start = end
  }
  for (const line of linesWithBreaks(source)) {
    const words = source.slice(line.start, Math.min(line.end, line.start + 1000)).replace(/[\r\n]+$/, '')
    const isOpen = fence !== '' || htmlEnd !== undefined
    const length = line.start - start
    if (!isOpen && ((length >= ENOUGH && isAfterBlank && /^[^\s]/.test(words)) || length >= TOO_LONG)) cut(line.start)
    for (let at = start + TOO_LONG; !isOpen && at < line.end && line.end - line.start > TOO_LONG; at = start + TOO_LONG)
      cut(Math.max(source.lastIndexOf(' ', at), at - 1000) + 1)
    isAfterBlank = words.trim() === ''
    if (fence !== '') fence = closesFence(words, fence) ? '' : fence
    else if (htmlEnd) htmlEnd = htmlEnd.test(source.slice(line.start, line.end)) ? undefined : htmlEnd
    else {
      fence = FENCE.exec(words)?.[1] ?? ''
      const html = LONG_HTML.find(([opening]) => opening.test(words))
      htmlEnd = html && !html[1].test(source.slice(line.start + 4, line.end)) ? html[1] : undefined
    }
  }
  cut(source.length)
  return chunks
}

function closesFence(words: string, fence: string): boolean {
  const match = /^ {0,3}(`+|~+)[ \t]*$/.exec(words)
  return match?.[1] !== undefined && match[1][0] === fence[0] && match[1].length >= fence.length
}

function* linesWithBreaks(source: string): Generator<Span> {
  let start = 0
  for (const match of source.matchAll(/\r\n|\r|\n/g)) {
    const end = match.index + match[0].length
    yield {start, end}
    start = end
  }
  yield {start, end: source.length}
}

/** Definitions of links and footnotes, which count in every chunk: as lines that can be put after each. */
export function definitionsOf(source: string): string {
  const lines = source.match(/^ {0,3}\[[^\]\r\n]{1,200}\]:[ \t]?[^\r\n]{1,500}$/gm) ?? []
  const text = [...new Set(lines.map((line) => line.trim()))].join('\n')
  return text.length <= ENOUGH ? text : ''
}
