/** Says the problem at its size, and what it stopped. */
import {
  advice,
  clauseEnd,
  reword,
  textOfTokens,
  withoutStop,
  type Match,
  type Sentence,
  type Suggestion,
} from 'empathylint/rule'

/** A match of the rule: the article and the problem, or the words that wave it away and the verb before them. */
export type Parts = Match<'article' | 'noun' | 'be' | 'words'>

/** Without the small words; then with what it meant. */
export function grown(sentence: Sentence, {article, noun, from, to}: Parts): readonly Suggestion[] {
  const thing = (noun?.value ?? '')
    .replace(/^(?:brief|short|momentary|temporary|little)\s+/i, '')
    .replace(
      /\b(?:speed bump|(?:bump|hiccup)(?=s? in the road)|hiccup|blip|hitch(?=es\b|$)|snafu)(?:e?(s))?\b(?: in the road)?/gi,
      'problem$1',
    )
  const plain = article ? `${/^(?:[aeio]|u(?!ser|ni|se|pd))/i.test(thing) ? 'an' : 'a'} ${thing}` : thing
  const {tokens, text} = sentence
  const stated = text.value.slice(0, tokens[from]?.start) + plain + text.value.slice(tokens[to - 1]?.end)
  const effect = `${withoutStop(stated)}. That meant [what the customer could not do].`
  return [
    ...reword(`Say “${plain}”`, sentence, from, to, plain),
    ...(sentence.isQuestion ? [] : reword('Also say what it meant', sentence, 0, tokens.length, effect)),
  ]
}

const AFFECTS: Readonly<Record<string, string>> = {
  is: 'affects',
  "'s": 'affects',
  are: 'affect',
  "'re": 'affect',
  was: 'affected',
  were: 'affected',
  'has been': 'affected',
  'have been': 'affected',
}

/** What the problem affects, in place of how little it matters. */
export function named(sentence: Sentence, {be, from, to}: Parts): readonly Suggestion[] {
  const {tokens} = sentence
  const start = tokens.findLastIndex(({norm}, at) => at < from && /^(?:[,;:—]|and|but|so)$/.test(norm)) + 1
  const last = tokens.findLastIndex(({kind}) => kind !== 'punctuation' && kind !== 'emoji') + 1
  const end = clauseEnd(sentence, to)
  const subject = tokens[from - 1]?.norm ?? ''
  const rest = /^(?:and|but|so)$/.test(tokens[end + 1]?.norm ?? '') ? end + 2 : end + 1
  const isEmpty = start === 0 && from < 2 && /^(?:it|this|that|there|)$/.test(subject)
  const left =
    isEmpty && rest + 2 < last
      ? reword('Leave it out', sentence, 0, last, textOfTokens(sentence, rest, last).value)
      : []
  const isImpact = /^(?:impact|effects?)$/.test(subject)
  const verb = isImpact ? be?.value : AFFECTS[be?.value.toLowerCase().replace('’', "'") ?? '']
  const gap = tokens[from]?.start === tokens[from - 1]?.end ? ' ' : ''
  const slot =
    verb && subject !== 'there'
      ? reword(
          'Say what it stopped',
          sentence,
          from,
          to,
          `${gap}${verb} ${isImpact ? '[what the customer could not do]' : '[which part of their work]'}`,
        )
      : reword('Say what it stopped', sentence, start, end, '[what the customer could not do]')
  const all = left.length > 0 ? left : slot
  return all.length > 0 ? all : [advice('Say what the problem stopped the customer from doing.')]
}
