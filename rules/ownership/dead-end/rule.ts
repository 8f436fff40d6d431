/** Finds sentences that end the conversation and leave the customer nowhere to go. */
import {
  advice,
  defineRule,
  type Match,
  matchCase,
  type Pattern,
  positionOf,
  type ReplyFields,
  rewrite,
  type Sentence,
  stretchEnd,
  type Suggestion,
  textOfTokens,
} from 'empathylint/rule'
import {countsFrom, deadEnds, final, goesOn, wayOut} from './last-words.ts'

export default defineRule({
  id: 'dead-end',
  family: 'ownership',
  severity: 'error',
  summary: 'A last word that leaves the customer nowhere to go.',
  why: 'The customer hears that you have stopped trying, and is not told where else to turn.',
  evidence: [
    {
      kind: 'practice',
      source: 'GitLab handbook, emotionally charged tickets',
      finding: '“Find the yes”: look for what you can do within the limits.',
    },
    {
      kind: 'practice',
      source: '“Don’t say no”, strategy+business, excerpt of The Effortless Experience (Dixon, Toman & DeLisi)',
      finding: 'One firm met most of its “no” moments by rewording about ten situations.',
    },
  ],
  messages: {
    closed: '“{words}” ends it without a next step.',
    final: '“{words}” names no way to question it.',
  },
  suppresses: ['refusal-without-alternative'],
  patterns: [deadEnds],

  *sentence(sentence, {path, reply}) {
    const next = path.sentences[positionOf(path, sentence) + 1]
    let until = 0
    for (const match of deadEnds.matches(sentence)) {
      const isLeft = (way: Pattern) => way.matches(sentence).some(({from}) => from >= match.from)
      if (!match.at || match.from < until || isLeft(goesOn) || (next && wayOut.in(next))) continue
      const isFinal = final.matches(sentence).some(({from}) => from === match.from)
      if (isFinal && isLeft(countsFrom)) continue
      until = clauseEnd(sentence, match.to)
      yield {
        at: match.at,
        message: isFinal ? 'final' : 'closed',
        data: {words: match.at.value},
        suggestions: waysOn(sentence, match, isFinal, reply.fields),
      }
    }
  },
})

/** The limit, and after it a next step; then what would change the answer. */
function waysOn(
  sentence: Sentence,
  match: Match<'whole' | 'at'>,
  isFinal: boolean,
  {voice}: ReplyFields,
): Suggestion[] {
  const end = clauseEnd(sentence, match.to)
  const clause = textOfTokens(sentence, match.from, end)
  const isOne =
    /\b(?:i|my|me)\b/i.test(match.text.value) || (voice === 'I' && !/\b(?:we|our|us)\b/i.test(match.text.value))
  const we = isOne ? 'I' : 'we'
  const holdsBlank = sentence.tokens.slice(match.from, end).some(({kind}) => kind === 'placeholder' || kind === 'link')
  // What a blank stands for is not ours to drop.
  const say = (title: string, prose: string) =>
    holdsBlank
      ? advice(`${title}: “${prose}”`)
      : rewrite(title, 'review', clause.replaceWith(matchCase(prose, clause.value)))
  if (isFinal) {
    return [
      say('Say where they can appeal', `${we} can't change this decision, but you can appeal to [where] by [when]`),
      say('Say what would change it', `this decision stands unless [what would change it]`),
    ]
  }
  return [
    say('Say what you can do', `${we} can't [what you asked for], but ${we} can [next best step]`),
    say('Say what would change the answer', `${we} can't [what you asked for] unless [what would change it]`),
  ]
}

const SUBJECTS = ['i', 'we', 'you', 'this', 'it']

/** Where the clause ends that a match stands in. */
function clauseEnd(sentence: Sentence, from: number): number {
  return stretchEnd(
    sentence,
    from,
    (word, next) => word === 'but' || word === 'because' || (word === 'and' && SUBJECTS.includes(next)),
  )
}
