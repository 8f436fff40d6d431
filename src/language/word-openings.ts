/**
 * Tells by the first letters of words whether a regular expression can match a text at all, so that most of those that
 * are there for few texts are neither run nor compiled by Node.
 */

/** How many letters of a match are looked at. */
const LONGEST = 4

/** Expressions of one index: a bit each, and none that is a sign. */
const BITS = 31

const isWordUnit = (unit: number) =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95

/** Units of ASCII: openings hold no others, and no other letter is the same to an expression in another case. */
const ASCII = 128

/**
 * Tells of a text which of some expressions may match it: those of which a word of the text, with what follows it, opens
 * as a match must.
 * @param openings of the matches of each expression, BITS at most; undefined for one that may match anything.
 * @returns a bit for each expression, by its place in the list.
 * @throws RangeError where there are more, for they would share bits.
 */
export function openingIndex(openings: readonly (readonly string[] | undefined)[]): (text: string) => number {
  if (openings.length > BITS)
    throw new RangeError(`There are bits for ${BITS} expressions, not for ${openings.length}.`)
  /** Bits by the units of an opening, seven bits a unit. */
  const index = new Map<number, number>()
  const byFirst = new Int32Array(ASCII)
  let anything = 0
  for (const [place, wanted] of openings.entries()) {
    const bit = 1 << place
    if (!wanted) anything |= bit
    for (const opening of wanted ?? []) {
      let key = 0
      for (let at = 0; at < opening.length; at++) key |= opening.charCodeAt(at) << (at * 7)
      index.set(key, (index.get(key) ?? 0) | bit)
      byFirst[key & 127] = (byFirst[key & 127] ?? 0) | bit
    }
  }
  return (text) => {
    let found = anything
    let isInWord = false
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      const isWord = isWordUnit(unit)
      // Most words open as no match does that is not found yet.
      if (isWord && !isInWord && ((byFirst[small(unit)] ?? 0) & ~found) !== 0) found |= openedAt(text, at, index)
      isInWord = isWord
    }
    return found
  }
}

function openedAt(text: string, start: number, index: ReadonlyMap<number, number>): number {
  let found = 0
  let key = 0
  for (let at = start; at < Math.min(start + LONGEST, text.length); at++) {
    const unit = text.charCodeAt(at)
    if (unit >= ASCII) break
    key |= small(unit) << ((at - start) * 7)
    found |= index.get(key) ?? 0
  }
  return found
}

/** A unit of a capital ASCII letter as that of the small one. */
function small(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit
}

/**
 * What a match must begin with: openings of which one must be there.
 * @param source of a regular expression without regard to case, and without the flag `u`.
 * @returns undefined where it can begin with anything, or is written in a way that this cannot read.
 */
export function openingsOfMatches({source}: RegExp): readonly string[] | undefined {
  if (!source.startsWith('\\b')) return undefined
  const reader = {source, at: 2}
  const found = choice(reader)
  if (!found || reader.at < source.length || found.has('') || [...found].join('').includes(ANY)) return undefined
  return [...found].map((each) => each.toLowerCase())
}

interface Reader {
  readonly source: string
  at: number
}

/** First letters that a part can give: fewer than are looked at where it is shorter. */
type Firsts = ReadonlySet<string>

/** More than this tell nothing. */
const MOST = 2000

function choice(reader: Reader): Firsts | undefined {
  const all = new Set<string>()
  for (;;) {
    const firsts = sequence(reader)
    if (!firsts) return undefined
    for (const each of firsts) all.add(each)
    if (reader.source[reader.at] !== '|') return all
    reader.at++
  }
}

function sequence(reader: Reader): Firsts | undefined {
  let firsts: Firsts = new Set([''])
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] as string)) {
    const item = quantified(reader)
    if (!item) return undefined
    const next = new Set<string>()
    for (const first of firsts)
      for (const more of first.length < LONGEST ? item : ['']) next.add((first + more).slice(0, LONGEST))
    if (next.size > MOST) return undefined
    firsts = next
  }
  return firsts
}

function quantified(reader: Reader): Firsts | undefined {
  const item = atom(reader)
  const sign = reader.source[reader.at] ?? ''
  if (!item || !'?*+{'.includes(sign) || sign === '') return item
  // A lazy or a counted one is read by nobody here.
  if (sign === '{' || '?*+'.includes(reader.source[reader.at + 1] || ' ')) return undefined
  reader.at++
  return new Set([...(sign === '?' ? item : repeated(item)), ...(sign === '+' ? [] : [''])])
}

/** One after the other, up to as many as are looked at. */
function repeated(item: Firsts): Firsts {
  const all = new Set(item)
  for (let round = 1; round < LONGEST; round++) {
    const before = [...all]
    for (const first of before)
      if (first.length < LONGEST) for (const more of item) all.add((first + more).slice(0, LONGEST))
  }
  return all
}

/** Stands for any sign. */
const ANY = '\0'
const DIGITS = new Set('0123456789')

function atom(reader: Reader): Firsts | undefined {
  const {source} = reader
  const sign = source[reader.at++] as string
  if (sign === '(') {
    if (!source.startsWith('?:', reader.at)) return undefined
    reader.at += 2
    const inner = choice(reader)
    return source[reader.at++] === ')' ? inner : undefined
  }
  if (sign === '[') {
    const end = source.indexOf(']', reader.at)
    const letters = source.slice(reader.at, end)
    reader.at = end + 1
    return /^[a-z ]+-?$/i.test(letters) ? new Set(letters) : undefined
  }
  if (sign === '\\') {
    const escaped = source[reader.at++]
    if (escaped === 'b') return new Set([''])
    return escaped === 'd' ? DIGITS : new Set([ANY])
  }
  return /[a-z0-9 ',:-]/i.test(sign) ? new Set([sign]) : undefined
}
