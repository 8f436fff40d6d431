/** Doubt in a clause that describes a thing: `the line drops you're claiming happened`, `the card you say you never got`. */
import {anyOf, pattern} from 'empathylint/rule'
import {BROKEN, CLAIMABLE} from './patterns.ts'

const DETERMINER = '(the | that | this | those | these | MY)'
const THING =
  '!(way~s | reason~s | option~s | plan~s | time~s | day | date~s) CONTENT CONTENT? CONTENT? ((on | in | at | from | with | of) DET? CONTENT)? (that | which)?'
const HAPPENED =
  '(happened | occurred | (is | are | was | were | keeps | keep | has been | have been) (ADV)* (happening | occurring | recurring | appearing) | took place | appeared | disappeared | vanished | existed | exists | went (missing | wrong | down | astray | unanswered) | got (lost | broken | damaged | stolen | deleted) | (was | were | is | are | has been | have been | had been | came | arrived) (ADV)* BROKEN | broke | failed | crashed | leaked | leaks | keeps GERUND | keep GERUND | never (ADV)* (PASTED | came | got | went | was | were) | (did | has | have | had) not (ADV)* (arrive | arrived | come | work | worked | reach | reached | show | shown))'.replace(
    'BROKEN',
    BROKEN,
  )
const DID =
  '(got | get | received | receive | saw | see | seen | had | made | make | ordered | order | placed | place | sent | send | signed | sign | authorized | authorize | approved | approve | agreed to | requested | request | bought | buy | booked | book | opened | paid | pay | left | leave | returned | return | posted | mailed | emailed | submitted | submit | filed | handed | heard | hear | reported | experienced | lost | deposited | transferred | canceled | cancel | delivered | dropped off | found | noticed | suffered)'
/** What goes on: no plain `you are having`, which is said of a party as well. */
const GOES_ON =
  '((have | had) (ADV)* been (ADV)* (having | getting | seeing | hearing | noticing | experiencing | suffering | facing | receiving | encountering | losing | missing | smelling) | (are | were) (ADV | still | constantly)* (seeing | hearing | noticing | experiencing | suffering | facing | receiving | encountering | losing | smelling) | (keep | kept) (ADV)* (having | getting | seeing | hearing | noticing | experiencing | receiving | losing | running into) | (experience | suffer | encounter | hear | notice | face))'
/** `the report card you say you never got`: what we would tell as `you told us` without a doubt. */
export const frames = anyOf(
  // No `said`: it recalls what was told, without leaving it there.
  pattern(
    `${DETERMINER} ${THING} believe:(you (ADV | am | are)* (say | saying | swear~ | insist~ | maintain~ | allege~ | contend~ | would have ME believe) (that)?) &(you (ADV)* (never (ADV)* ${DID} | (did | have | had | do) not (ADV)* ${DID} | (have | had | ADV)* ${DID} | ${GOES_ON}) | ${HAPPENED})`,
    {unless: ['conditional']},
  ),
  // What is claimed back or used is not doubted: `the refund you claimed was made on Monday`.
  pattern(
    `${DETERMINER} !(${CLAIMABLE}) ${THING} believe:(you (ADV | AUX)* claim~ (that)?) &(you (ADV)* (never (ADV)* ${DID} | (did | have | had | do) not (ADV)* ${DID} | (have | had | ADV)* ${DID} | ${GOES_ON}) | ${HAPPENED})`,
    {unless: ['conditional']},
  ),
)
