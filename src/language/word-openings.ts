/**
 * Tells by the first letters of words whether a regular expression can match a text at all, so that most of those that
 * are there for few texts are neither run nor compiled by Node.
 */

/** How many letters of a match are looked at. */
const LONGEST = 4

/** Words with what follows them, as far as their first letters, their first two and so on, in small ASCII letters. */
export type WordOpenings = ReadonlySet<string>

const isWordUnit = (unit: number) =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95

/** The openings of all words of a text: what `\b` comes before. */
export function openingsOf(text: string): WordOpenings {
  const openings = new Set<string>()
  let isInWord = false
  for (let at = 0; at < text.length; at++) {
    const isWord = isWordUnit(text.charCodeAt(at))
    if (isWord && !isInWord) {
      const opening = text.slice(at, at + LONGEST).toLowerCase()
      for (let length = 1; length <= LONGEST; length++) openings.add(opening.slice(0, length))
    }
    isInWord = isWord
  }
  return openings
}

/**
 * What a match must begin with: openings of which one must be there.
 * @param source of a regular expression without regard to case.
 * @returns undefined where it can begin with anything, or is written in a way that this cannot read.
 */
export function openingsOfMatches({source}: RegExp): readonly string[] | undefined {
  if (!source.startsWith('\\b')) return undefined
  const reader = {source, at: 2}
  const found = choice(reader)
  if (!found || reader.at < source.length || found.has('') || [...found].join('').includes(ANY)) return undefined
  return [...found].map((each) => each.toLowerCase())
}

/** Whether words of a text open as a match must. */
export function mayOpen(openings: WordOpenings, wanted: readonly string[] | undefined): boolean {
  return !wanted || wanted.some((each) => openings.has(each))
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
