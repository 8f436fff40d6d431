/** The four things that a reply communicates when it shows real empathy, and which sentence makes each. */
import type {Path, Sentence} from '../prose/index.ts'
import {act} from './acts.ts'
import {anyOf, pattern} from './pattern.ts'

/**
 * `validation`: you have a true problem. `importance`: we understand that it matters to you.
 * `acknowledgment`: it now matters to us. `ownership`: we want to resolve it with you.
 */
export type Communication = 'validation' | 'importance' | 'acknowledgment' | 'ownership'

/** A sentence on what the trouble did: what it stopped, cost or kept from whom. */
const effect = anyOf(
  pattern(
    '(stopped | blocked | cost | kept YOU | left YOU | locked YOU | delayed YOUR | interrupted | broke YOUR | held up | disrupted | meant (that)? (YOU | YOUR)) (YOU | YOUR | CONTENT)',
    {unless: ['negated', 'question']},
  ),
  pattern(
    '(lost | losing | missed | missing) (DET)? … (hour~s | day~s | morning | week~s | sale~s | order~s | work | data | draft~s | deadline | launch)',
    {unless: ['negated', 'question']},
  ),
  pattern('YOU (did | could | was | were) not (get | receive | able | sign | log | send | see | go | use | CONTENT)', {
    unless: ['question', 'conditional'],
  }),
)

/** A time that one can hold somebody to. */
const concreteTime = pattern('DAY | NUMBER')

/** An apology with a reason to it: it names an act or a thing. */
const namedApology = pattern('<apology> (ADV)* (for | about | that | WE | YOUR | the) …3 CONTENT')

/** An apology that doubts its reason tells neither that the problem is true nor that it matters. */
const doubtingApology = pattern('<apology> …8 (if | in case | any | whatever | (may | might | could) ADV* have)')

const apologizes = (sentence: Sentence) => act.apology.in(sentence) && !doubtingApology.in(sentence)
const promisesMore = (sentence: Sentence) =>
  act.nextStep.in(sentence) && (!act.contactPromise.in(sentence) || concreteTime.in(sentence))

/** Which sentences of a way make each communication; the first of each is the telling one. */
export function communicationsOf({sentences}: Path): Readonly<Record<Communication, readonly Sentence[]>> {
  const making = (test: (sentence: Sentence) => boolean) => sentences.filter(test)
  return {
    validation: making(
      (sentence) =>
        act.acknowledgment.in(sentence) ||
        act.specificThanks.in(sentence) ||
        (namedApology.in(sentence) && apologizes(sentence)) ||
        effect.in(sentence),
    ),
    importance: making((sentence) => effect.in(sentence) || act.empathy.in(sentence) || act.sympathy.in(sentence)),
    acknowledgment: making((sentence) => apologizes(sentence) || act.firmAction.in(sentence)),
    ownership: making((sentence) => act.firmAction.in(sentence) || promisesMore(sentence) || act.remedy.in(sentence)),
  }
}
