/** Cuts a large YAML file between the items of its list, for the parser takes twenty times the space of what it is given. */
import type {Span} from '../../text/index.ts'

/** Smaller files are parsed in one. */
const LARGE = 2_000_000
/** A chunk ends at the first item after this many characters. */
const ENOUGH = 1_000_000

/** An anchor, to which another chunk could refer; a second document; line breaks of other systems, which only look like some. */
const CONNECTED = /(?:^|[\s:?,[{-])&[^\s,[\]{}&;]+(?=[\s,\]}]|$)|^(?:---|\.\.\.)(?:\s|$)|[\u2028\u2029]|\r(?!\n)/m

/**
 * The chunks of a file whose last and only large part is one list: the first holds what stands above the list too, each
 * other is a list by itself. One chunk where the file is small or otherwise made.
 */
export function yamlChunks(content: string): readonly Span[] {
  const whole = [{start: 0, end: content.length}]
  if (content.length < LARGE || CONNECTED.test(content.replace(/^---[ \t]*[\r\n]/, ''))) return whole
  const first = /^( *)-[ \t]/m.exec(content)
  if (!first) return whole
  const indent = first[1]?.length ?? 0
  const chunks: Span[] = []
  let start = 0
  for (const {index, 0: blanks} of content.slice(first.index).matchAll(/^ *(?=[^ \r\n])/gm)) {
    const at = first.index + index
    const isItem = blanks.length === indent && /^-[ \t\r\n]/.test(content.slice(at + indent, at + indent + 2))
    const isBelow = blanks.length > indent || content[at + blanks.length] === '#'
    // Something follows the list.
    if (!isItem && !isBelow) return whole
    if (!isItem || at - start < ENOUGH) continue
    chunks.push({start, end: at})
    start = at
  }
  chunks.push({start, end: content.length})
  return chunks
}
