/** Words of one team: its products, names, troubles and greetings, found in replies and read as what they are to it. */
import type {Token} from './reply.ts'
import {tokenize} from './tokens.ts'

/** What a team calls things. Each may be several words, in large or small letters; plurals are known too. */
export interface TeamWords {
  /** What goes wrong, beside what everybody calls it: read as a trouble. */
  readonly trouble?: readonly string[]
  /** The team's own things: naming one makes a sentence specific. */
  readonly product?: readonly string[]
  /** Names under which the company speaks of itself: what they do, the firm does. */
  readonly brand?: readonly string[]
  /** Names of its teams, which act for the firm too. */
  readonly team?: readonly string[]
  /** What opens a reply, before the name. */
  readonly greeting?: readonly string[]
  /** What closes it. */
  readonly signOff?: readonly string[]
  /** What its customers are called. */
  readonly customer?: readonly string[]
}

/** All that a team may say of its words; `brandNames` and `productTerms` mean what `brand` and `product` do. */
export interface TeamWordOptions {
  readonly brandNames?: readonly string[] | undefined
  readonly productTerms?: readonly string[] | undefined
  readonly words?: TeamWords | undefined
}

/** The words of a team, ready to be found. */
export interface TeamVocabulary {
  /** Terms by their first word. */
  readonly terms: ReadonlyMap<string, readonly Term[]>
  readonly greetings: readonly Term[]
  readonly signOffs: readonly Term[]
}

/** One or several words that stand for one thing. */
export interface Term {
  readonly norms: readonly string[]
  /** The last word in the plural; undefined for names, which have none. */
  readonly plural?: string
  /** What its words are, and what its last word means, in the singular and in the plural. */
  readonly role?: 'agent' | 'product'
  readonly means?: readonly [one: string, many: string]
}

const vocabularies = new WeakMap<object, TeamVocabulary | undefined>()

/** The vocabulary of a team; undefined where it has no words of its own. Made once for the same options. */
export function vocabularyOf(options: TeamWordOptions): TeamVocabulary | undefined {
  if (!vocabularies.has(options)) vocabularies.set(options, makeVocabulary(options))
  return vocabularies.get(options)
}

function makeVocabulary({brandNames = [], productTerms = [], words = {}}: TeamWordOptions): TeamVocabulary | undefined {
  const named = (list: readonly string[], kind: Pick<Term, 'role' | 'means'>, hasPlural = true) =>
    list.flatMap((written) => termsOf(written, kind, hasPlural))
  const {trouble = [], product = [], brand = [], team = [], customer = [], greeting = [], signOff = []} = words
  const terms = [
    ...named([...brandNames, ...brand], {role: 'agent'}, false),
    ...named(team, {role: 'agent', means: ['team', 'teams']}),
    ...named([...productTerms, ...product], {role: 'product'}),
    ...named(trouble, {means: ['glitch', 'glitches']}),
    ...named(customer, {means: ['customer', 'customers']}),
  ]
  const [greetings, signOffs] = [named(greeting, {}, false), named(signOff, {}, false)]
  if (terms.length + greetings.length + signOffs.length === 0) return undefined
  return {terms: byFirstWord(terms), greetings: longestFirst(greetings), signOffs: longestFirst(signOffs)}
}

function termsOf(written: string, kind: Pick<Term, 'role' | 'means'>, hasPlural: boolean): readonly Term[] {
  const norms = tokenize(written, [], []).map(({norm}) => norm)
  const last = norms.at(-1)
  if (last === undefined) return []
  return [{norms, ...kind, ...(hasPlural && {plural: pluralOf(last)})}]
}

function pluralOf(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}

function longestFirst(terms: readonly Term[]): readonly Term[] {
  return terms.toSorted((a, b) => b.norms.length - a.norms.length)
}

function byFirstWord(terms: readonly Term[]): ReadonlyMap<string, readonly Term[]> {
  const lists = new Map<string, Term[]>()
  for (const term of longestFirst(terms)) {
    const [first = ''] = term.norms
    const firsts = term.norms.length === 1 && term.plural !== undefined ? [first, term.plural] : [first]
    for (const word of firsts) lists.set(word, [...(lists.get(word) ?? []), term])
  }
  return lists
}

/** Whether a term stands at a token. @returns how many tokens it takes, 0 where it does not. */
export function termLength({norms, plural}: Term, tokens: readonly Token[], at: number): number {
  const last = norms.length - 1
  const stands = norms.every((word, offset) => {
    const norm = tokens[at + offset]?.norm
    return norm === word || (offset === last && norm !== undefined && norm === plural)
  })
  return stands ? norms.length : 0
}

/** The tokens, in which the team's words read as what they are to it. */
export function withTeamWords(tokens: readonly Token[], {terms}: TeamVocabulary): readonly Token[] {
  if (terms.size === 0) return tokens
  const changed = [...tokens]
  tokens.forEach(({norm, kind}, at) => {
    if (kind !== 'word' && kind !== 'number') return
    for (const term of terms.get(norm) ?? []) {
      const length = termLength(term, tokens, at)
      for (let offset = 0; offset < length; offset++) {
        const token = changed[at + offset]
        if (token?.kind === 'word') changed[at + offset] = marked(token, term, offset === length - 1)
      }
    }
  })
  return changed
}

/** A token of a term. What a longer term has made of it stays. */
function marked(token: Token, term: Term, isLast: boolean): Token {
  const {role, norms} = term
  const [one, many] = term.means ?? []
  const means = token.norm === norms.at(-1) ? one : many
  return {
    ...token,
    ...(role !== undefined && token.role === undefined && {role}),
    ...(isLast && means !== undefined && token.means === undefined && {means}),
  }
}
