/** What a house rule suggests for words that it has found. */
import type {Applicability, Suggestion} from '../../diagnostics/index.ts'
import {textOfTokens} from '../../language/index.ts'
import type {Sentence, Token} from '../../prose/index.ts'
import {advice, leaveOut, removeSentence, rewrite} from '../suggest.ts'
import {articleFor} from './article.ts'
import {isLine} from './lines.ts'
import {type FoundPhrase, hasBlank, opens, wordingFor} from './wording.ts'

/** Stands where a team has not said what to write instead. */
const OTHER_WORDS = advice('Say it in other words.')

/** @param isSafe the first of the templates may be applied unseen. */
export function rewritesFor(templates: readonly string[], found: FoundPhrase, isSafe: boolean): readonly Suggestion[] {
  if (templates.length === 0) return [OTHER_WORDS]
  return templates.map((template, index) => {
    const words = wordingFor(template, found)
    const mayBeSafe = isSafe && index === 0 && !hasBlank(words)
    return words === '' ? withoutIt(found, mayBeSafe ? 'safe' : 'review') : inItsPlace(words, found, mayBeSafe)
  })
}

/** Whether what was found is what is to be said already, or stands in it: `refund`, where `full refund` is said. */
export function isSaidSo(templates: readonly string[], found: FoundPhrase): boolean {
  return templates.some((template) => template !== '' && stands(wordingFor(template, found), found))
}

function stands(words: string, {match, sentence: {text, tokens}}: FoundPhrase): boolean {
  const wanted = even(words)
  const said = even(match.text.value)
  if (wanted === said) return true
  if (wanted.length <= said.length) return false
  const all = even(text.value).toLowerCase()
  const start = tokens[match.from]?.start ?? 0
  const lower = wanted.toLowerCase()
  for (let at = lower.indexOf(said.toLowerCase()); at >= 0; at = lower.indexOf(said.toLowerCase(), at + 1))
    if (at <= start && all.startsWith(lower, start - at)) return true
  return false
}

/** Blanks and apostrophes of one kind; as long as before. */
function even(words: string): string {
  return words.replace(/\s/g, ' ').replaceAll('’', "'")
}

function inItsPlace(words: string, {match, sentence}: FoundPhrase, isSafe: boolean): Suggestion {
  const {tokens, text} = sentence
  const title = `Say “${words}”`
  const isLost = losesPlaceholder(tokens.slice(match.from, match.to), words)
  const applicability: Applicability = isLost ? 'display' : isSafe ? 'safe' : 'review'
  const article = articleBefore(sentence, match.from)
  if (!article) return rewrite(title, applicability, match.text.replaceWith(words))
  const written = text.value.slice(article.start, article.end)
  const between = text.value.slice(article.end, tokens[match.from]?.start)
  const whole = textOfTokens(sentence, match.from - 1, match.to)
  return rewrite(title, applicability, whole.replaceWith(articleFor(words, written) + between + words))
}

/** `a` or `an` right before a word, which has to fit it. */
function articleBefore({tokens}: Sentence, at: number): Token | undefined {
  const before = tokens[at - 1]
  return before?.kind === 'word' && /^an?$/.test(before.norm) ? before : undefined
}

function losesPlaceholder(old: readonly Token[], words: string): boolean {
  let rest = words
  return old.some(({kind, norm}) => {
    if (kind !== 'placeholder' && kind !== 'slot') return false
    const isThere = rest.includes(norm)
    rest = rest.replace(norm, '')
    return !isThere
  })
}

function withoutIt({match, sentence}: FoundPhrase, applicability: Applicability): Suggestion {
  const {tokens, block} = sentence
  const title = `Leave “${match.text.value.replace(/\s+/g, ' ')}” out`
  const [from, to] = withoutCommas(tokens, match)
  const isAll = tokens.every(({kind}, at) => (at >= from && at < to) || kind === 'punctuation' || kind === 'emoji')
  if (isLine(block)) return advice(`${title}.`)
  if (isAll) {
    const isLost = losesPlaceholder(tokens, '')
    return rewrite(title, isLost ? 'display' : applicability, removeSentence(sentence))
  }
  return (
    withOtherArticle(title, sentence, from, to, applicability) ??
    leaveOut(title, sentence, from, to, applicability)[0] ??
    advice(`${title}.`)
  )
}

/** The words to take out: both commas go with what stands between them. */
function withoutCommas(tokens: readonly Token[], {from, to}: FoundPhrase['match']): readonly [number, number] {
  const isComma = (at: number) => tokens[at]?.norm === ','
  const first = isComma(from) && to - from > 1 ? from + 1 : from
  const last = isComma(to - 1) && to - first > 1 ? to - 1 : to
  return isComma(first - 1) && isComma(last) ? [first - 1, last + 1] : [first, last]
}

/** `a really awful …` without `really`. */
function withOtherArticle(
  title: string,
  sentence: Sentence,
  from: number,
  to: number,
  applicability: Applicability,
): Suggestion | undefined {
  const {tokens, text} = sentence
  const article = articleBefore(sentence, from)
  const next = tokens[to]
  if (!article || next?.kind !== 'word' || opens(sentence, from)) return undefined
  const [written, following] = [article, next].map(({start, end}) => text.value.slice(start, end))
  const fitting = articleFor(following ?? '', written ?? '')
  if (fitting === written || losesPlaceholder(tokens.slice(from, to), '')) return undefined
  return rewrite(title, applicability, text.slice(article.start, next.end).replaceWith(`${fitting} ${following}`))
}
