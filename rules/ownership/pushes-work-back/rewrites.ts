/** Turns sending away into handing over: who has it now, with what, and when the customer hears. */
import {
  advice,
  type Match,
  type ReplyFields,
  reword,
  rewrite,
  type Sentence,
  stretchEnd,
  type Suggestion,
  textOfTokens,
  speaksAsWe,
} from 'empathylint/rule'
import type {Names} from './patterns.ts'

export type Kind = 'elsewhere' | 'anew' | 'later' | 'notMine'

const handOverAdvice = advice('Do this step yourself, or say who has it now and when they will reply.')

/** The clause again, with the work done on our side; blanks where a fact is needed. */
export function rewritesOf(
  sentence: Sentence,
  match: Match<Names>,
  kind: Kind,
  isOurs: boolean,
  isConditional: boolean,
  fields: ReplyFields,
): readonly Suggestion[] {
  const we = speaksAsWe(fields) ? 'we' : 'I'
  const end = clauseEnd(sentence, match.to)
  const say = (title: string, prose: string) => reword(title, sentence, startOf(sentence, match), end, prose)
  const clause = textOfTokens(sentence, match.from, end)
  // Where a link or emphasis stands inside, its marks would be left around the new words.
  if (!clause.isContiguous) return [handOverAdvice]
  if (
    match.at &&
    /^(?:is|are|would|will|needs?|has|have|must|should|ought|seeking|asking|looking)\b/i.test(match.at.value)
  ) {
    const tail = isOurs
      ? `${we}'ve passed this to them with [what they need]`
      : `${we}'ve attached [what they will ask for]`
    return [rewrite('Say what you do about it', 'review', clause.insertAfter(`, so ${tail}`))]
  }
  const made = wordings(match, kind, isOurs, isConditional, we).flatMap(([title, prose]) => say(title, prose))
  return made.length > 0 ? made : [handOverAdvice]
}

/** Signs before the first word stay. */
function startOf({tokens}: Sentence, {from, to}: Match<Names>): number {
  let at = from
  while (at < to && tokens[at]?.kind === 'punctuation') at++
  return at
}

type Wording = readonly [title: string, prose: string]

function wordings(
  {who, object}: Match<Names>,
  kind: Kind,
  isOurs: boolean,
  isConditional: boolean,
  we: string,
): Wording[] {
  const named = who?.value.replace(/\s+/g, ' ').trim() ?? '[team]'
  const them = /^whoever\b/i.test(named) ? 'them' : named
  const they = {them: 'they', him: 'he', her: 'she'}[them.toLowerCase()] ?? them
  if (isConditional) return [['Offer to take it up here', `reply here, and ${we}'ll [next step]`]]
  switch (kind) {
    case 'anew':
      return [
        [
          'Do it for them',
          object && !/^your\b/i.test(object.value)
            ? `${we}'ve opened ${object.value} for you with what you told us, and [who] will reply by [when]`
            : `${we}'ve picked this up again with what you told us, and [who] will reply by [when]`,
        ],
      ]
    case 'later':
      return [['Say when you will write', `${we}'ll write to you by [when] with [what you will know by then]`]]
    case 'notMine':
      return [
        [
          'Hand it over',
          `[team] handles this, so ${we}'ve passed your message to them, and [who] will reply by [when]`,
        ],
      ]
    case 'elsewhere': {
      const handOver: Wording = [
        'Hand it over',
        `${we}'ve passed this to ${them} with [what they need], and [who] will reply by [when]`,
      ]
      if (isOurs) return [handOver]
      return [
        [
          'Give them what they need for it',
          `only ${they} can [what only they can do], so ${we}'ve attached [what they will ask for]`,
        ],
        ['Ask for them', `${we}'ll ask ${them} about this and write to you by [when]`],
      ]
    }
  }
}

const SUBJECTS = new Set('i we you it this that they he she the our my your there please'.split(' '))

/** Where the clause ends that is written anew: before the next one that has a subject of its own. */
function clauseEnd(sentence: Sentence, from: number): number {
  const {tokens} = sentence
  let at = from
  for (;;) {
    at = stretchEnd(
      sentence,
      at,
      (word, next) => word === 'because' || (/^(?:and|but|so|or)$/.test(word) && SUBJECTS.has(next)),
    )
    const next = tokens[at + 1]?.norm ?? ''
    const second = tokens[at + 2]?.norm ?? ''
    const goesOn =
      tokens[at]?.norm === ',' && !SUBJECTS.has(next) && !(/^(?:and|but|so|or)$/.test(next) && SUBJECTS.has(second))
    if (!goesOn) return at
    at++
  }
}
