/** Tells sentences of feeling from sentences of substance. */
import type {Sentence} from '../prose/index.ts'
import {act} from './acts.ts'
import {noted} from './noted.ts'
import {anyOf, pattern} from './pattern.ts'

/** An apology that names what we did: it carries content beside the feeling. */
const apologyForAct = anyOf(
  pattern(
    '<apology> (for | that | about | ",")* (how | the way | what | when)? WE (AUX | ADV)* !(AUX | MINDVERB | could not | can not | had to) CONTENT',
  ),
  pattern(
    '<apology> (that | ",")* (MY | the) CONTENT CONTENT? (ADV)* (did not | PASTED | sent | ran | lost | broke | made | took | left | gave | forgot | let | hit | went | told | put | overcharged | misread) (YOU | YOUR | the | a | an | it | ADV | two | NUMBER)',
  ),
)

/** Shows a feeling, or says what the firm would want: no content either. */
const pleasantry = anyOf(
  pattern(
    'WE (am | are | feel) (INTENSIFIER | ADV | just)* (terrible | awful | horrible | mortified | devastated | embarrassed | ashamed | heartbroken | dreadful | gutted)',
    {
      unless: ['negated', 'question', 'conditional'],
    },
  ),
  pattern(
    '(is | was) not (ADV)* the (kind of | sort of | type of | level of)? (experience | service) (that | which)? WE (ADV)* (want~ | aim~ | strive~ | like~ | hope~ | expect~)',
  ),
  pattern(
    '(this | that | it | YOUR (CONTENT)? CONTENT) (ADV | INTENSIFIER | AUX)* (made | makes) (MY (CONTENT)? (day | week | morning | afternoon | month) | ME (ADV | all)* (smile | (INTENSIFIER | ADV)* happy))',
    {unless: ['negated', 'question', 'conditional', 'reported']},
  ),
  // `We are always happy to hear from parents`, `It's so kind of you to write`, `Your comments are most welcome`
  pattern(
    '^ (ADV | and | ",")* (WE (AUX | ADV | INTENSIFIER)* | (it | this) (AUX | ADV | INTENSIFIER | a)*)? (INTENSIFIER | ADV | such | a)* (happy | glad | pleased | delighted | grateful | thankful | honored | thrilled | good | great | lovely | nice | wonderful | pleasure | love | like | enjoy | appreciate) (hearing | (to (hear | have heard)) | receiving | to (receive | get) (…3 (feedback | letter~s | message~s | comment~s | suggestion~s | note~s))) (back | ADV)* from? …5 $',
    {unless: ['negated', 'question', 'conditional', 'reported']},
  ),
  pattern(
    '^ (ADV | and)* ((it | that) (is | was) (INTENSIFIER | ADV)* (nice | lovely | kind | good | great | wonderful | sweet | thoughtful) (of YOU | that YOU (took | thought | wrote | got | reached | let)) …8 $ | YOU (have | AUX | ADV)* been (INTENSIFIER | ADV)* (patient | understanding | kind | gracious | lovely | wonderful) (with ME | about (this | it) | throughout | through (all of)? (this | it) | ADV)* $ | YOUR (message | letter | email | note | feedback | comment~s | suggestion~s | view~s | question~s | thought~s) (is | are) (ADV | INTENSIFIER | most)* welcome (ADV | here)* $)',
    {unless: ['question', 'conditional', 'reported']},
  ),
  // `You guys are the best`
  pattern(
    '^ (ADV | and | ",")* YOU (guys | all | lot | folks | both)? (are | have been) (ADV | INTENSIFIER | such | a | an | the | absolute | all)* (best | legend~s | star~s | gem~s | champ~s | hero~s | heroes | angel~s | lifesaver~s | awesome | amazing | fantastic | wonderful | brilliant | great) (ADV | for (that | this | it) | as always)* $',
    {unless: ['negated', 'question', 'conditional', 'reported']},
  ),
  pattern('WE (am | are) (ADV)* here (for YOU | to (help | support) (YOU)?) (ADV)* $', {
    unless: ['question', 'conditional'],
  }),
)

/** `I'm sorry, but the 2019 archive is gone`: a statement follows the apology. */
const factAfterApology = pattern(
  '<apology> …12 (";" | ":" | "—" | "," (but | and | so)? | but) (ADV)* !(WE (ADV | do | AUX)* (hope | want | wish)) (DET | YOUR | YOU | it | this | that | there | they | WE | NUMBER | CONTENT) …5 (AUX | PASTED)',
)

/** A fact comes first, and the apology follows: `The parcel is a week late, and I'm sorry`. */
function hasFactBesideApology(sentence: Sentence): boolean {
  if (
    [act.thanks, act.empathy, act.importance, act.sympathy, act.attributedFeeling, pleasantry].some((each) =>
      each.in(sentence),
    )
  )
    return false
  if (factAfterApology.in(sentence)) return act.apology.matches(sentence).length === 1
  const from = act.apology.first(sentence)?.from ?? 0
  const joint = sentence.tokens[from]?.norm === 'and' ? from : from - 1
  return joint >= 4 && sentence.tokens[joint]?.norm === 'and'
}

/** `Thanks a lot for the note`: a note is but the message, unless it says what of. */
const thanksForNote = pattern(
  '(thanks | thank YOU | cheers | ta | appreciate~) (ADV | so much | very much | a lot | a million | a bunch)* for? (dropping ME | sending (ME | over)? | writing)? (the | YOUR | this | that | a)? (ADV | INTENSIFIER | kind | lovely | nice | quick | sweet | thoughtful | friendly)* note (ADV)* $',
)

/** The acts that tend the relation with their names, the emptiest first: what goes when something has to. */
export const RELATIONAL_ACTS = [
  ['importance', act.importance],
  ['thanks', act.thanks],
  ['attributed feeling', act.attributedFeeling],
  ['empathy', act.empathy],
  ['sympathy', act.sympathy],
  ['apology', act.apology],
] as const

/** Whether a sentence only tends the relation: apology, sympathy, empathy, thanks or importance, and nothing of substance. */
export function isRelational(sentence: Sentence): boolean {
  return tendsOnly(sentence)
}

const tendsOnly = noted((sentence) => {
  // A line that introduces others is about them.
  if (sentence.tokens.at(-1)?.norm === ':') return false
  const isActing = () => act.firmAction.in(sentence) || act.remedy.in(sentence)
  if (apologyForAct.in(sentence)) return false
  if (act.apology.in(sentence)) return !isActing() && !hasFactBesideApology(sentence)
  if (act.sympathy.in(sentence) || act.attributedFeeling.in(sentence) || pleasantry.in(sentence))
    return !act.firmAction.in(sentence)
  if (act.empathy.in(sentence) || act.importance.in(sentence)) return !act.firmAction.in(sentence)
  return act.thanks.in(sentence) && (!act.specificThanks.in(sentence) || thanksForNote.in(sentence)) && !isActing()
})
