/** A map from texts that keeps those which were met lately, within bounds. */

/** How much is kept: twice that at most. */
export interface Bounds {
  /** Texts of one generation, and how many characters they have together. */
  readonly texts: number
  readonly characters: number
  /** Longer texts are not kept: they rarely come twice. */
  readonly longest: number
}

/** What was found out about texts, by the text. */
export interface RecentTexts<Value> {
  get(text: string): Value | undefined
  /** Keeps a value, unless the text is long or was never offered before: most texts never come again. */
  offer(text: string, value: Value): void
}

/** How many texts of which only a mark is kept; a power of two. */
const MARKS = 8192

/** An empty map. There are two generations: where the young one is full, the old one is let go. */
export function recentTexts<Value>({texts, characters, longest}: Bounds): RecentTexts<Value> {
  let young = new Map<string, Value>()
  let old = new Map<string, Value>()
  let total = 0
  /** Marks of texts that were offered, each in its place; a later text may take the place. */
  const offered = new Int32Array(MARKS)
  const keep = (text: string, value: Value) => {
    if (young.size >= texts || total + text.length > characters) {
      old = young
      young = new Map()
      total = 0
    }
    young.set(text, value)
    total += text.length
  }
  return {
    get(text) {
      const known = young.get(text)
      if (known !== undefined) return known
      const aged = old.get(text)
      if (aged !== undefined) keep(text, aged)
      return aged
    },
    offer(text, value) {
      if (text.length > longest) return
      const mark = markOf(text)
      const place = (mark ^ (mark >>> 16)) & (MARKS - 1)
      if (offered[place] === mark) keep(text, value)
      else offered[place] = mark
    },
  }
}

/** A number by which a text is known again, never 0; others may have the same. Made of some of its characters. */
function markOf(text: string): number {
  const step = Math.max(1, text.length >> 4)
  let mark = text.length
  for (let at = 0; at < text.length; at += step) mark = (Math.imul(mark, 31) + text.charCodeAt(at)) | 0
  return mark || 1
}
