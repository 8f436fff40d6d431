/** The ways of correcting first: contradiction, `as I said`, older messages, reminders, and candor. */
import {anyOf, pattern} from 'empathylint/rule'

const OURS =
  '(WE | MY colleague~s (CONTENT)? ((from | in | at) CONTENT)? | (MY | the | our) (CONTENT)? (team | staff | agent~s | colleague~s | support | manager~s | technician~s | desk | office | driver | email~s | message | reply | last CONTENT) | AGENTNAME (CONTENT)? | CONTENT (in | from | on | at) (MY | the) (CONTENT | TEAMNOUN))'
/** `already`, `three times`, `in my last email`: that it was said before. */
const BEFORE =
  '(already | previously | repeatedly | earlier | before | clearly | many times | several times | multiple times | countless times | a few times | time and again | again and again | once | once before | (once | twice | NUMBER times) (already | before | now)? | more than once | in (MY | the | our) (CONTENT)? (last | previous | earlier | first | prior | initial) (CONTENT)? (email~s | message~s | reply~s | response~s | note~s | letter~s | mail~s | call~s | comment~s | chat~s | correspondence | communication~s | conversation~s | exchange))'
const TOLD =
  '(said | stated | explained | told | mentioned | advised | informed | indicated | pointed out | made clear | made it clear | written | wrote | clarified | emphasized | stressed | warned | repeated | answered | replied | notified)'
/** Neutral unless something says that it was heard before. */
const SHOWN =
  '(noted | shared | outlined | described | communicated | detailed | specified | covered | highlighted | set out | laid out | discussed)'
/** Our own admission: candor, and no correction. */
const ADMITS =
  '(","? (that)? (WE would | WE (ADV | have | had | AUX)* (should | could | did not | failed | got | made | let | messed | missed | dropped | broke | fell | forgot | was wrong | were wrong | am wrong | are wrong | wrong | mistaken | misread | overlooked | late | slow | embarrassed | ashamed | sorry | apologize | owe | lost | mixed) | (this | that | it) ((AUX | ADV | INTENSIFIER)* (MY | on ME | unacceptable) | (AUX | ADV | INTENSIFIER | not)* (good enough | acceptable | okay | ok | fair | MY (best | finest | standard | usual | normal | proudest | proud))) | you are (ADV | INTENSIFIER)* (right | correct) | you (ADV | AUX)* (deserve~ | were right | have a point) | good (point | question | catch) | <apology> | thanks | thank you))'

/** `Actually, the limit is five`; what takes the word back or brings good news passes. */
export const contrary = pattern(
  `^ (and | but | well | no | oh | um | hm | hmm | so | yes | hi | hello | ",")* opener:((well | no)? ","? (actually | in fact | in actual fact | in point of fact | as a matter of fact | technically &("," !(WE)) | in actuality | quite the opposite | on the contrary) (&(",") | &("—") | !(GERUND | CONTENT $ | (very | quite | really) ADJ)) | contrary to (what you (ADV | AUX)* (said | say | wrote | think | thought | believe | claim | claimed | state | stated | suggest | suggested | assume | assumed | told ME | mentioned | heard | were told) | your (CONTENT)? (claim~s | statement~s | belief | assumption~s | message | email | impression | assertion~s | understanding)) | i think you will find (that)? | for the record | (just)? to set the record straight | if you (ADV | had | have | go | look | scroll | read)* back (at | to | through | up) (MY CONTENT CONTENT? | the (thread | CONTENT)) | (let ME | allow ME to) correct (you | that | this))
    !(${ADMITS} | ","? (scratch that | never mind | good news | better yet | there is (good | better | a better | an easier | a faster | a simpler | a quicker) | WE (have | ADV)* (just | now | found | can (do | offer | go | help | get) | spotted)))`,
  {unless: ['question']},
)

/** A word kept, or regret: `As I said, I'd call you by Friday, and here I am`. */
const KEPT =
  '(<apology> | WE (ADV)* (will | would | am going to | are going to) (ADV)* (call | write | get back | send | come | check | let | keep | follow | be in touch | be back) | here (is | are))'

/** `As I already explained`, `like we said`, `as you were told`. */
const asSaid = pattern(
  `(<&(^ | "," | ";" | "—" | ":" | "(" | and | but | so) ADV*)? opener:((as | like) (
      ${OURS} (ADV | AUX | ${BEFORE})* ${TOLD} (to)? (YOU | all)? (${BEFORE} | on (the phone | chat) | ADV)* !(WE (would | will) | WE (AUX | ADV)* (going to) | above | below)
    | ${OURS} (ADV | AUX)* (keep~ (ADV)* (saying | telling YOU | explaining | repeating | pointing out) | (tried | attempted | trying) to (explain | say | tell YOU | point out))
    | (ADV | has been | have been | was)* ${TOLD} (to YOU)? (on (WEEKDAY | the (phone | NUMBER)) | last (week | month | year | WEEKDAY | MONTH | time) | yesterday | earlier (today | this CONTENT)) !("," ${KEPT})
    | (the | MY | one of MY) CONTENT CONTENT? (ADV | AUX)* &(already | repeatedly | previously) ADV* (repeatedly | previously)? ${TOLD} YOU
    | ${OURS} (ADV | AUX)* ${SHOWN} (to)? (YOU)? ${BEFORE}
    | (ADV | have been | has been | was | been)* (${BEFORE} (been | ADV)* (${TOLD} | ${SHOWN} !(","? (on | with | in (the | our) (call | meeting | chat)) | during)) | ${TOLD} ${BEFORE} | ${SHOWN} (already | previously | earlier | before | repeatedly))
    | (has been | have been | was) (ADV)* ${TOLD} (to YOU)?
    | <&(^ as) (stated | explained | said | mentioned | clarified | indicated) &(",") !("," ${KEPT})
    | you (ADV | AUX | ${BEFORE})* (were | been) (ADV | ${BEFORE})* (told | informed | advised | notified | warned))
    (in (MY | the | our | an | one of our) (CONTENT)? CONTENT)? (to YOU)? (${BEFORE})?) !("," ${KEPT})`,
  {unless: ['question']},
)

const MAIL =
  '(email~s | message~s | reply~s | response~s | note~s | mail~s | letter~s | comment~s | answer~s | correspondence | communication~s | update~s | text~s | chat | explanation | instructions)'
const LAST =
  '(last | previous | earlier | prior | first | initial | original | other | above | former | past | most recent | NUMBER CONTENT | recent | second | below)'
/** `Per my last email`, `Please refer to my previous message`. */
const perMail = pattern(
  `(opener:((as)? per (MY (${LAST})* ${MAIL} | MY ${LAST} (CONTENT)? ${MAIL} | (the | our) ${LAST} (CONTENT)? ${MAIL}) ((from | of | on | dated | sent) (DAY | NUMBER | CONTENT)+)? (above | below)?)
   | refer:(<&(^) (please | kindly)? (see | check | look at) MY ${LAST} (CONTENT)? ${MAIL} (again | ADV)* &($) | (please | kindly | ADV)* ((i | we) (would | AUX | must | again | ADV)* (refer | point | direct) you (ADV | again)* (back)? to | <!((i | we | have | had | to | will) (ADV)*) (you (can | may | should | need to | must) (ADV)*)? (refer | read | reread | re-read | review | consult | revisit | go | scroll) (again | back | carefully | over | ADV)* (to | up to)?) MY (${LAST} (CONTENT)? ${MAIL} | ${MAIL} (above | from (DAY | last CONTENT))) (again | carefully | ADV)*))`,
  {unless: ['question', 'negated', 'conditional']},
)

/** `I've already told you where`, `You have been told before`, `We have explained this several times`. */
const AGAIN = '(twice | several | many | multiple | before | already | repeatedly | more than | NUMBER times)'
/** `that`, `why` and the like: what was told. */
const THAT = '(that !(to | with) | where | why | how | what | when | which | whether | WE)'
const toldYou = anyOf(
  pattern(
    `told:(${OURS} (AUX | ADV)* (${BEFORE} (ADV | have)* | &(…4 ${AGAIN})) ((told | informed | advised | notified | warned | reminded) (YOU | all)
      | (explained | said | stated | mentioned | clarified | pointed out | repeated | stressed | answered | made (it)? clear | been (through | over) | gone (through | over)) ((this | that | it | (this | that | your | the) question~s | the same CONTENT) (to YOU)? &($ | "," | "." | "!" | ";" | and | but | so | in | on | ${AGAIN}) | to YOU &(${THAT} | ${AGAIN} | $ | "," | the))
      | (explained | said | stated | mentioned | clarified | pointed out | stressed | made (it)? clear) &(${THAT} | ${AGAIN})))`,
    {unless: ['question', 'negated', 'conditional']},
  ),
  pattern(
    `told:((you | your CONTENT) (ADV)* (were | (have | had | has) (ADV | also)* been) (already | repeatedly | previously | clearly | several times | many times | multiple times) (told | informed | advised | notified | warned | reminded)
      | you (ADV | have | had | were)+ been? (told | informed | advised | notified | warned | reminded) (about (this | that | it))? &(before | already | several times | many times | multiple times | twice | NUMBER times | repeatedly | more than)
      | WE (have | ADV)* made (it)? (ADV | INTENSIFIER)* clear &(that) | WE did (ADV)* (tell | warn | inform | advise | remind | notify) YOU
      | (you | your CONTENT) (ADV)* (have | had | has) (already | repeatedly | previously | clearly | several times | many times | multiple times) been (told | informed | advised | notified | warned | reminded))`,
    {unless: ['question', 'negated', 'conditional']},
  ),
  pattern(
    `told:((this | that | it) (has | was | have) (ADV | been)* (already | repeatedly | previously | clearly | several times | many times) (been)? (ADV)* (explained | stated | mentioned | communicated | clarified | pointed out | answered) (to YOU | in (MY) CONTENT CONTENT?)? &($ | "," | "." | ";" | and | but | so))`,
    {unless: ['question', 'negated', 'conditional']},
  ),
)

/** Patience that has run out: `I keep telling you`, `My previous answer stands`, `If you had read my last message`. */
const weary = anyOf(
  pattern(
    `told:(WE (ADV | AUX)* keep~ (ADV)* (saying | telling YOU | explaining | repeating) | WE (ADV | AUX)* not (ADV | going to)* repeat (myself | ourselves)
      | WE (AUX | ADV)* have nothing (ADV | more | further | else)* to (add | say) (ADV)* (to MY ${LAST} (CONTENT)? ${MAIL} | on (this | the) (matter | subject | topic))
      | <&(^) MY ${LAST} (CONTENT)? (${MAIL} | decision | position) (ADV | still)* (stands | applies | remains (valid | unchanged))
      | WE (ADV | AUX | do)* (not know | not sure) (ADV)* (how else to (explain | put | say) | how (many times | often) WE (must | have to | need to | should | AUX)+ (ADV)* (say | repeat | explain | tell))
      | <&(^) (that | this) is not what WE (AUX | ADV)* (said | wrote | told YOU)
      | (as)? YOU would (ADV | have)* (know | known | see | seen | realize | realized) (that | this | it)? (if YOU had | had YOU) (ADV | actually)* (read | looked | checked | opened)
      | if YOU had (ADV)* (read | looked at | opened | checked | gone through) MY (CONTENT)? (CONTENT)? ${MAIL} ","? YOU would (ADV | have)* (know | known | see | seen | realize | realized))`,
    {unless: ['question']},
  ),
  pattern(
    `told:(YOU (ADV)* (were | have been | had been) (ADV)* (told | informed | advised | notified | warned | reminded) (on WEEKDAY | yesterday | last (week | month | time | WEEKDAY) | at (booking | checkout | check-in | the time (of CONTENT)?) | when you (signed | booked | ordered | joined | bought | checked) CONTENT?)) &(that !(…6 (would | had)) …5 (is | are | can | must | has | have | will | do | does)) !(…14 (but | yet))`,
    {unless: ['question', 'negated', 'conditional']},
  ),
)

const REFUSED =
  '((can not | will not | would not | do not | does not | is not | are not | may not | never | must | no longer) !(ADV* (need to | have to | needed | stop | rest | leave | let | give | lose | ask | pay | owe | charge | be charged | close | want | worry | YOUR fault | to blame | at fault)))'
/** The same answer, louder: `Once again, we can't`, `For the third time, please`, `Let me be clear: you must`. */
const firmly = anyOf(
  pattern(
    `<&(^ (and | but | so)*) opener:(once again | again | once more | one more time) &("," !(<apology> | <thanks> | thanks | thank | please | if | when) (WE | YOU | YOUR | MY | this | that | it | there | the | no | nobody | CONTENT) …5 ${REFUSED})`,
    {unless: ['question']},
  ),
  pattern(
    `<&(^ (and | but | so)*) opener:(for the (NUMBER | second | third | fourth | fifth | last | final | umpteenth | hundredth) time) &("," (please | WE (ADV)* (need | ask | am asking | are asking | ${REFUSED}) | YOU (need | have to | must | ${REFUSED}) | (this | it | the CONTENT CONTENT?) ${REFUSED}))`,
    {unless: ['question']},
  ),
  pattern(
    `opener:((let ME | let us | WE (ADV | AUX)* (want to | like to | wish to | need to)) (be | make (it | this | one thing | myself)) (ADV | INTENSIFIER | absolutely | crystal | perfectly)* clear (that)?) &((":" | "," | "—")? …6 ${REFUSED}) !((":" | "," | "—")? (${ADMITS} | …5 (YOUR fault | nothing wrong)))`,
    {unless: ['question', 'negated']},
  ),
  pattern(
    `<&(^) opener:(in case you (ADV | have | had | may have | might have | AUX)* (missed | overlooked | did not see | not seen | forgot | forgotten) (MY ${LAST} (CONTENT)? ${MAIL} | what WE (ADV | have | had)* (said | wrote | told YOU) | it &("," WE (ADV | have | had)* (${TOLD} | sent)))) !("," (here (is | are) | WE (ADV | AUX)* (resend | resending | attached | attach | attaching | add | added | include | included)))`,
    {unless: ['question']},
  ),
  pattern(
    `<&(^ (but | and | well | no | sorry | ",")*) opener:(YOU (are | must be) (ADV | INTENSIFIER)* (mistaken | misinformed | wrong)) &("," | ":" | "." | ";" | "—" | $ | about | in GERUND)`,
    {
      unless: ['question', 'conditional'],
    },
  ),
)

/** `Let me repeat:`, `Let me remind you that`, `How many times …`. */
export const repeated = pattern(
  `opener:(((let ME | allow ME to | WE (ADV)* (will | must | have to | need to | can only | would | want to | would like to | AUX)+) (ADV | again | once again | just)* (repeat (myself | ourselves | it again | this again | that again | what WE (have | ADV)* (said | wrote) | (&(that | ":" | ","))) | reiterate | say (it | this | that) (again | one more time | once more)) | <&(^ (but | and | so | just)*) (again | once again | once more)? (to (repeat | reiterate) (myself)? &("," | ":" | that) | i (ADV)* (repeat | reiterate) &("," | ":" | that) | how many times (do | must | should) WE)) (that | ":" | ",")?
   | (let ME | (i | we) (must | have to | need to | feel obliged to) | may i | allow ME to | WE AUX* (again | once again | once more) ) (ADV | again | once again | kindly | gently | please)* remind (you | everyone | all (users | customers)) (again | once again | ADV)* that)`,
  {unless: ['negated', 'conditional']},
)

/** `To be honest,`, `Frankly,`: as if the rest were not. */
const candid = pattern(
  `<!((want | wants | wanted | like | love | try | tries | trying | tried | going | need | have | prefer | rather | promise | promised | aim | strive | ought | important | fair | only right) (ADV)*) opener:((to be | being | if WE (AUX | ADV | have)* (be | being | to be | am | are)) (ADV | INTENSIFIER | brutally | quite | totally)* (honest | frank | blunt | candid | truthful | straight | brutal) (with YOU)? &("," | ":" | "—" | $ | <&(^ to be CONTENT)) | in all (honesty | candor | fairness &(",") | seriousness) | to tell (you)? the truth | to put it (bluntly | frankly) | (the)? truth be told | <&(^ (and | but | well | ",")*) (ADV)* (frankly | honestly | quite frankly | quite honestly | bluntly) (speaking)? (&(",") | &(WE | the | this | that | it | there | nobody | no | you | your)) | <&(^ (and | but | ",")*) (let ME be | let us be | WE will be) (ADV | INTENSIFIER | brutally)* (honest | frank | blunt | candid) (with YOU)? | (no (offense | offence) | not to be (rude | blunt | difficult | harsh) | i do not (ADV)* (mean | want | wish) to be (rude | harsh | blunt)) ("," | &(but)) | with (all | the greatest | due | all due)+ respect | <&(^) with respect &(","))
    !(${ADMITS})`,
  {unless: ['question']},
)

export type Part = 'opener' | 'refer' | 'told'
export const openers = anyOf<Part>(contrary, asSaid, perMail, toldYou, weary, firmly, repeated, candid)
