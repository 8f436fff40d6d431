/** Takes a phrase of a house rule apart: into its alternatives, each with the phrase as it is with that one alone. */

/** One of several ways in which a phrase can be said. */
export interface Alternative {
  /** As written, such as `a refund` in `(a refund | your money back)`. */
  readonly text: string
  /** Half-open offsets into the phrase. */
  readonly start: number
  readonly end: number
  /** The phrase where nothing but this alternative counts, and where it has to be there. */
  readonly restricted: string
  /** What it can be said with itself: alternatives within it. */
  readonly within: readonly Alternative[]
}

/** What stands between parentheses, or the phrase as a whole. Offsets are into the phrase. */
interface Group {
  readonly start: number
  end: number
  readonly options: Option[]
  /** `?`, `*` or `+` where it is followed by one, and where that ends. */
  repeat: string
  after: number
  /** It says what must not stand there. */
  readonly isUnwanted: boolean
}

interface Option {
  readonly start: number
  end: number
  readonly groups: Group[]
}

/** What stands in quotation marks is meant as it is written: `"|"` separates nothing. */
const QUOTE = /["“„”]/

/**
 * The alternatives of a phrase, outermost first. What must not stand somewhere, `!(a | b)`, has none.
 * A phrase that cannot be read has none either.
 */
export function alternativesOf(phrase: string): readonly Alternative[] {
  const whole = groupsOf(phrase)
  return whole ? alternativesIn(phrase, whole, (content) => content) : []
}

/** The tree of groups; undefined where parentheses do not fit together. */
function groupsOf(phrase: string): Group | undefined {
  const whole = openGroup(0, false)
  const open: Group[] = [whole]
  const close = (group: Group, at: number) => {
    group.end = at
    lastOf(group).end = at
  }
  for (let at = 0; at < phrase.length; at++) {
    const group = open.at(-1) ?? whole
    const sign = phrase[at]
    if (sign !== undefined && QUOTE.test(sign)) at = endOfQuotation(phrase, at)
    else if (sign === '(') {
      const inner = openGroup(at + 1, group.isUnwanted || isLookAway(phrase, at))
      lastOf(group).groups.push(inner)
      open.push(inner)
    } else if (sign === '|') {
      lastOf(group).end = at
      group.options.push({start: at + 1, end: at + 1, groups: []})
    } else if (sign === ')') {
      if (open.length === 1) return undefined
      close(group, at)
      const repeat = /[?*+]/.exec(phrase[at + 1] ?? '')?.[0] ?? ''
      Object.assign(group, {repeat, after: at + 1 + repeat.length})
      open.pop()
    }
  }
  close(whole, phrase.length)
  return open.length === 1 ? whole : undefined
}

function openGroup(start: number, isUnwanted: boolean): Group {
  return {start, end: start, options: [{start, end: start, groups: []}], repeat: '', after: start, isUnwanted}
}

function lastOf({options}: Group): Option {
  return options.at(-1) as Option
}

/** `!(…)` where something begins; after a word the sign is one of the text. */
function isLookAway(phrase: string, at: number): boolean {
  return phrase[at - 1] === '!' && /^$|[\s(|<]/.test(phrase[at - 2] ?? '')
}

/** The offset of the closing mark, or of the end where there is none. */
function endOfQuotation(phrase: string, at: number): number {
  for (let end = at + 1; end < phrase.length; end++) if (QUOTE.test(phrase[end] ?? '')) return end
  return phrase.length
}

/** @param around makes the whole phrase of what stands in the place of the group's content. */
function alternativesIn(phrase: string, group: Group, around: (content: string) => string): readonly Alternative[] {
  if (group.isUnwanted) return []
  return group.options.flatMap(({start, end, groups}) => {
    const within = groups.flatMap((inner) =>
      alternativesIn(phrase, inner, (content) =>
        around(
          phrase.slice(start, inner.start - 1) + required(phrase, inner, content) + phrase.slice(inner.after, end),
        ),
      ),
    )
    if (group.options.length === 1) return within
    const written = phrase.slice(start, end)
    const from = start + written.length - written.trimStart().length
    const text = written.trim()
    return [{text, start: from, end: from + text.length, restricted: around(written), within}]
  })
}

/** A group of one alternative, which has to be there: once at least where the group may be repeated. */
function required(phrase: string, {start, end, repeat}: Group, content: string): string {
  const one = `(${content.trim()})`
  const any = `(${phrase.slice(start, end)})*`
  return repeat === '*' || repeat === '+' ? `(${any} ${one} ${any})` : one
}
