/** Fills in what a team has written to say instead, so that it fits the place where it goes. */
import {isFunctionWord, type PhraseMatch} from '../../language/index.ts'
import type {Sentence} from '../../prose/index.ts'

/** A name in braces; doubled braces belong to a help desk. */
const NAME = /(?<!\{)\{(\w+)\}(?!\})/g

/** Names in braces of a message or a rewrite. */
export function namesOf(template: string): readonly string[] {
  return [...template.matchAll(NAME)].map(([, name = '']) => name)
}

/** A blank for a person to fill in: a text with one is never done unseen. */
export function hasBlank(words: string): boolean {
  return /\[[^[\]\n]{1,120}\]/.test(words)
}

/** A phrase that was found, with the place where it stands. */
export interface FoundPhrase {
  readonly match: PhraseMatch
  readonly sentence: Sentence
  /** The phrase as the team has typed it. */
  readonly typed: string
}

/** The words to write in place of those that were found; empty where they are to be left out. */
export function wordingFor(template: string, found: FoundPhrase): string {
  const {match} = found
  const values: Readonly<Record<string, string>> = {
    ...Object.fromEntries(Object.entries(match.captures).map(([name, text]) => [name, text.value])),
    match: match.text.value,
  }
  const filled = template.replace(NAME, (_, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? '') : ''))
  // What was not there leaves blanks behind.
  const even = filled.replace(/[ \t]{2,}/g, ' ').replace(/[ \t]+(?=[,.;:!?])/g, '')
  return ended(cased(even.trim(), found), found)
}

/** Large or small at its beginning, as the place wants it, and as the team has typed it where that says something. */
function cased(words: string, {match, sentence, typed}: FoundPhrase): string {
  const written = match.text.value
  if (opens(sentence, match.from))
    return /^\p{Ll}/u.test(written) ? words : words.replace(/^["“(]?\[?\p{Ll}/u, (start) => start.toUpperCase())
  if (!startsUpper(words) || startsUpper(written) || keepsCapital(words)) return words
  // Typed as at the beginning of a sentence: `Unfortunately,` and `Sadly,`. Else it may be a name.
  return startsUpper(typed) || isOpener(words) ? (words[0] ?? '').toLowerCase() + words.slice(1) : words
}

function startsUpper(words: string): boolean {
  return /^\p{Lu}/u.test(words)
}

/** `I`, `I'm`, `PDF`, `YouTube`. */
function keepsCapital(words: string): boolean {
  return /^(?:I\b|\p{Lu}{2}|\p{L}+\p{Lu})/u.test(words)
}

/** Words that are no name: `As I said`, `Sadly`; `The North Face` is one. */
function isOpener(words: string): boolean {
  const [first = '', second = ''] = words.split(/[\s,]+/)
  const isName = startsUpper(second) && !keepsCapital(second)
  return !isName && (isFunctionWord(first.toLowerCase()) || first.endsWith('ly'))
}

/** Whether a word is the first of its sentence. */
export function opens({tokens}: Sentence, at: number): boolean {
  return tokens.slice(0, at).every(({kind}) => kind === 'punctuation' || kind === 'emoji')
}

const SIGN = /^[,.;:!?]$/

/** Without a sign at the end that stands there already, and with one that would be lost. */
function ended(words: string, {match, sentence: {tokens}}: FoundPhrase): string {
  if (words.length < 2) return words
  const last = tokens[match.to - 1]?.norm ?? ''
  const next = tokens[match.to]?.norm ?? ''
  if (SIGN.test(next)) return words.replace(/[,.;:!?]$/, '')
  const isLost = match.to === tokens.length && /^[.!?]$/.test(last) && !/[.!?)\]"”]$/.test(words)
  return isLost ? words + last : words
}
