/** Sentences round a refusal that neither explain it nor lead on: restated wishes, handling, consequences, pleasantries. */
import {anyOf, pattern} from 'empathylint/rule'

/** What the customer sent, and what they are thanked for. */
const SENT =
  '(feedback | suggestion~s | idea~s | input | request~s | comment~s | thoughts | vote | interest | loyalty | patience | understanding | trust | custom | time | matter | message~s | letter~s | email~s | inquiry~s | enquiry~s | question~s | case | complaint | appeal | proposal | application | feature request~s)'

/** `You wanted to move your booking`, `this is about the late fee`, `your request came on Monday`. */
const restated = anyOf(
  pattern(
    `YOU (ADV | AUX)* (asked | ask | asking | wanted | want | requested | wished | wish | hoped | hope | hoping | wondered | wondering | inquired | enquired | contacted | reached out | turned to | would like | like | suggested | suggest | proposed | applied | looking for | need | needed | got in touch | in touch | submitted | filed | appealed | after | keen | interested | had in mind | have in mind)`,
  ),
  pattern(
    'YOU (ADV | AUX)* (wrote | written | told | mentioned | said | reported | called | came | emailed | raised) (YOU | ME | in | ADV)* (about | regarding | concerning | on | of | for | asking | to | with | because | that YOU (ADV | AUX)* (want~ | wish~ | hope~ | like | need~ | ask~ | love))',
  ),
  pattern('(this | it) (is | was) (ADV | all)* (about | regarding | concerning | with regard to)'),
  pattern(
    '((came | comes | come | cropped | brought) up | (have | has | had | was | were) (ADV | been)* (mentioned | raised | suggested | requested | brought up | asked for)) …3 (in YOUR | by | by YOU | before | already | $)',
  ),
  pattern(
    `(YOUR | this | the) (CONTENT)? ${SENT} (about | for | of | on | to | regarding …5)? …6 (came | come | arrived | reached | landed | is (about | with | in) | concerns | regards) !(…6 (after | late | too | past | outside | without | once | (day~s | week~s | hour~s)))`,
  ),
)

/** A clause with a finding of its own: `I checked your ticket and it was used on 4 May`. */
const FINDING =
  '…12 (and | that | but | so | ":" | "—") (it | the | YOUR | YOU | this | they | there | a | NP) …4 (AUX | PASTED | took | ran | came | went | holds | shows | has)'
const LOOKED =
  '(looked | look | looking | read | reviewed | review | checked | check | double-checked | examined | considered | consider | discussed | assessed | evaluated | investigated | studied | thought | weighed | consulted | asked | spoke | spoken | talked | searched | noted | logged | recorded | passed | shared | forwarded | relayed | went (through | over) | gone (through | over) | taken (note | on board | YOUR) | took (note | on board | YOUR) | seen | received | got YOUR | had (a | another)? …2 (look | chat | word | think) | given (this | it | YOUR) …4 thought)'

/** Who decides, and what shows that more is told than that they did. */
const JUDGES =
  '(panel | committee~s | jury | board | judge~s | trustee~s | governor~s | council | reviewer~s | assessor~s | examiner~s | adjudicator~s | tribunal | faculty | management | director~s | selector~s | commission | senate | funder~s)'
const TELLING =
  '…14 ((and | but | who | which) (ADV | have)* (found | saw | had | noted | learned | concluded | felt | decided | judged | wanted | asked | preferred | chose) | had | have | has | against | only | because | not | limited | ":" | ";" | "—" | NUMBER !(MONTH | may | of | "(" | "," | "." | $) | full | short)'
/** `The panel met on 9 June to read the proposals`, `the hearing took place in May`. */
const convened = anyOf(
  pattern(
    `(the | MY | this | a | an) (CONTENT CONTENT?)? ${JUDGES} (has | have | had | ADV)* (met | meets | sat | convened | gathered | assembled | deliberated | voted | conferred | debated | came together | got together | went (through | over) | gone (through | over) | studied | read | heard | scored | marked | ranked | held (its | their | a | the | our)) !(${TELLING})`,
  ),
  pattern(
    `WE (ADV | have)* (met | sat | convened | gathered | got together | came together) !(YOU | with YOU) !(${TELLING})`,
  ),
  pattern(
    '(meeting | hearing | interview~s | vote | session | judging | selection (round | process)? | assessment~s) (AUX | ADV)* (held | took place | taken place | finished | concluded | completed | happened) !(…10 (and | but | because | ":" | after YOUR))',
  ),
  pattern(
    `YOUR (CONTENT)? ${SENT} (AUX | ADV)* (went | gone | put | brought | taken | laid | sent) (up)? (before | to) (the | MY | a) (CONTENT)? (${JUDGES} | TEAMNOUN) !(${FINDING})`,
  ),
)

/** `I've had a look at the late fee`, `it was looked at by two people`, `the request was discussed`. */
const handled = anyOf(
  pattern(`FIRM (AUX | ADV | also)* ${LOOKED} !(${FINDING})`),
  pattern(
    '(CONTENT | they | she | he | both | everyone) (AUX | ADV)* (looked (at | into | over | through) | reviewed | considered | discussed | double-checked | went (over | through) | gone (over | through) | agreed | agrees | agree | confirmed (this | that | it | the) | feel the same)',
  ),
  pattern(
    `(was | were | is | are | has been | have been | being | been) (ADV | being)* (looked (at | into | over) | reviewed | considered | discussed | noted | logged | recorded | passed (on | to | along) | shared (with) | forwarded | relayed | assessed | evaluated | weighed | escalated | archived | examined | (checked | read | seen | handled | decided | studied) (ADV | again | by | with | twice)) !(${FINDING})`,
  ),
)

/** `The decision was recorded on 11 June`, `we refer to your letter`, `I've found your order`: the case is named, nothing is explained. */
const CASE =
  '(decision | outcome | result~s | verdict | ruling | finding~s | review | assessment | evaluation | enquiry | inquiry | answer | file | ticket | note | record | comments | claim | petition | nomination)'
const onFile = anyOf(
  pattern(
    `(${CASE} | ${SENT}) ((of | on | about | for | from) …4)? (is | was | were | are | has been | have been) (ADV | also)* (recorded | logged | registered | filed | entered | made | taken | reached | issued | finalized | communicated | sent | dated | confirmed | signed | stored | saved | archived | processed | received | opened | added | given | posted | announced | published | documented | completed | concluded | finished | acknowledged) !(by (the | YOUR | a) | …6 (after | because | since | under | against | based | on the basis | too)) !(${FINDING})`,
  ),
  pattern(
    `FIRM (AUX | ADV | also)* (completed | finished | concluded | finalized | processed | registered | filed | closed | handled | documented | entered) !(${FINDING}) !(…10 (because | as | since | after))`,
  ),
  pattern(
    `FIRM (AUX | ADV | also)* (found | find | located | opened | open | pulled up | brought up | looked up | see | traced | retrieved | got | have) (YOUR | the | this) CONTENT? (CONTENT | booking) ((here | now) | from | of | for | on | in | under | placed | dated | number | NUMBER | "," | "." | "!" | $) !(${FINDING}) !(…10 (is | was | has | had | were | are | that | which | where))`,
  ),
  pattern(
    `FIRM (AUX | ADV)* (refer | referring | write | writing | wrote | reply | replying | respond | responding | get back | getting back | come back | coming back) (to YOU | ADV)* (to | about | on | regarding | with | in) !(${FINDING}) !(…14 (and | but | ":" | ";" | because))`,
  ),
  pattern(
    `FIRM (AUX | ADV | also)* (informed | told | notified | confirmed | let | communicated | announced | explained) (YOU | the CONTENT | MY CONTENT | CONTENT | this | that | it | know | to YOU | of (this | it) | about (this | it))+ !(that | why | how | to)`,
  ),
  pattern(
    '(it | this | that | fee | fees | money | payment | amount | charge | sum | total | deposit | price | cost) (of ("€" | "£" | "$")? NUMBER)? (is | was | were | has been) (ADV)* (charged | billed | debited | invoiced | collected | deducted | taken | paid | added | applied | posted) !(to the | by) (to | from | on | with | by | in | at | for)? …5 (on | in | at | with | from)? (the | that | this)? (NUMBER | MONTH | may | WEEKDAY | day | week | month | card | account | invoice | bill | statement) (MONTH | may | NUMBER | of | that | day | same)* $',
  ),
  pattern('YOUR …3 (number | reference | id) (is | ":") …4 $'),
)

/** `Give Pixie a pat from us`, `say hi to the team`: no instruction either. */
export const greetsOthers = pattern(
  '^ (please | ADV | and | do)* (give | send | pass | say | tell | blow) …6 (pat | pats | hug | hugs | kiss | kisses | cuddle | cuddles | scratch | scratches | stroke | belly rub | fuss | squeeze | love | regards | hello | hi | hey | congratulations | wishes | greetings | high five | wave | biscuit) (ADV | on | from | to | for | behind | too | back | and | YOUR | YOU | ME | the | of | ears | CONTENT)* $',
)

/** Futures that hold something for the customer; all others only spell out what the refusal means. */
const PROMISING =
  '(give | get | receive | do | accept | help | open | launch | come out | arrive | lend | offer | let | bring | take (it | them | that) | be (ADV)* (available | out | open | possible | ready | here | free | with YOU) | support | repair | replace | refund)'
const ACCOUNT =
  '(file | case | ticket | claim | request | appeal | conversation | matter | dispute | complaint | application | thread)'

/** `The charge remains as it is`, `it will show on your next bill`, `the file has been closed`. */
const consequence = anyOf(
  pattern(
    '(total | price | fee | charge | amount | bill | sum | rate | rent) (ADV)* (is | comes to | stands at | amounts to) (ADV)* ("€" | "£" | "$")? NUMBER',
  ),
  pattern('(remain | remains | stay | stays | stands | continues | continue) !(free | open (for | to | until))'),
  pattern(
    `(it | this | that | they | these | (YOUR | the | this | any | all) (CONTENT)? CONTENT | YOU | NP) (will | shall | is going to | are going to) (ADV | not | still)* !(${PROMISING}) (CONTENT | be | have | do)`,
  ),
  pattern(
    '((is | are) (ADV | still)* (due | payable | owed | in force | in place | in effect | binding | outstanding | unchanged | unaffected | final | as (it | they) (was | were)) | (is | are) still | as (it | they) (is | are | was | were) (ADV)* $ | (have | has) (ADV)* to be (paid | settled) | (have | has) (ADV | now)* been (charged | billed | debited | deducted | collected) | (nothing | no CONTENT?) (has | have | will)? change~ | no change~s (to | in | for) | (is | are | has | have | does | do | will) (ADV)* not (ADV)* (been)? change~)',
  ),
  pattern(
    `(${ACCOUNT} (AUX | ADV)* (closed | ended | settled | resolved) | (consider | considers) (it | this | the matter | the case) (ADV)* (closed | settled | resolved) | (keep | keeps) (YOUR | the | its) (current | old | present | original | CONTENT))`,
  ),
  pattern(
    '(shows | appears | comes | is shown | is listed | is) (ADV)* on YOUR (next | CONTENT)? (bill | invoice | statement | account | card)',
  ),
)

/** `Your parcel leaves on Tuesday`: the rest of the order runs as it would. */
export const logistics = pattern(
  'YOUR (other | CONTENT)? (order | parcel | package | delivery | shipment | invoice | bill | statement | receipt | confirmation | card) (ADV)* (leaves | ships | arrives | goes out | comes | follows | is (ADV)* (on its way | confirmed | booked | ready | complete))',
)

/** `We hope you understand`, `our decision is final`, `good luck`: words that any refusal could carry. */
const pleasant = anyOf(
  // `Appreciate you playing though`, `glad you like it`: the writer is left out.
  pattern(
    '(^ | <&("," | and)) (ADV | INTENSIFIER | super | always)* (appreciate | appreciating | love | loving | loved | glad | happy | thrilled | stoked | pumped | chuffed | delighted | pleased | proud | grateful | honored | touched | great | good | nice | lovely | lucky) (that | to (have | hear | see | know))? (having | hearing | seeing | being)? (YOU | YOUR | that YOU) !(…14 (":" | ";" | "—" | but | because | so))',
  ),
  pattern(
    '^ (INTENSIFIER | ADV | what a | that is a | such a)* (good | great | nice | lovely | cool | fun | clever | smart | fair | neat | interesting | love the) (shout | idea | thought | call | question | point | one | suggestion | thinking | ask) !(…14 (":" | ";" | "—" | but | because | so))',
  ),
  pattern(
    '^ (catch YOU | see ya | catch ya | gl | gg | peace | rock on | game on | onwards | ta | cheers | keep on GERUND)',
  ),
  // `A left-handed mode is a nice thought`
  pattern(
    '(am | are | is | was | sounds like | would be | would make) (ADV | INTENSIFIER)* (a | an) (ADV | INTENSIFIER)* (good | nice | great | lovely | clever | interesting | fine | fun | fair | valid | neat | thoughtful) (idea | thought | one | suggestion | point | question | wish | request)',
  ),
  pattern(
    '(^ | <&("," | and | but | so)) (ADV | of course | again)* FIRM (ADV | AUX | INTENSIFIER)* (hope | hopes | wish | trust | look forward | looking forward | know | understand | value | love | care | welcome | regret | apologize | recognize | realize | sympathize | feel | enjoy | strive | thank | appreciate)',
  ),
  pattern(
    '(^ | <&("," | and)) (ADV)* (hope | hopefully | wish~ | wishing | hoping | looking forward | sorry | best | good luck | take care | have (a | an | fun | lots | (INTENSIFIER | ADV)+ fun) | enjoy | keep | stay | see you | happy | safe | warm | kind | all (the | good | our)? (best | wishes) | cheers | sincerely | until next | rest assured | please (do)? (keep | accept | note | understand | know | bear | enjoy))',
  ),
  pattern(
    'WE (am | are | remain | was | were) (ADV | INTENSIFIER | AUX)* (glad | happy | pleased | delighted | proud | grateful | thankful | honored | excited | here | sorry | sad | always | committed | aware | thrilled | touched | moved | flattered | impressed | fond)',
  ),
  pattern(
    '((this | that | it | the news) (ADV | AUX)* (not)? (INTENSIFIER | ADV | a | an | the)* (disappointing | disappointment | easy | FRUSTRATING | news | bad news | answer YOU | outcome YOU | result YOU | reply YOU | response YOU) | what YOU (ADV | AUX)* (hoped | wanted | hoping | expected | looking | wished) | NEGEMOTION | bearer of)',
  ),
  pattern(
    `((MY | the | this) (CONTENT)? (decision | verdict | answer | outcome | ruling) !(…6 (under | based | rests | follows | which)) | decided | (MY | company | store | house | school | bank) (CONTENT)? policy~s | policy $ | terms $ | rules $ | (careful | full | further | due) (review | consideration) | applies to (all | every | everyone) | for (all | every | everyone) (CONTENT)? $)`,
  ),
  pattern(
    `((YOUR | this | all | every | each | such | MY) (CONTENT)? ${SENT} (and | is | are | was | were | has | have | to | with | from | help~ | mean~ | matter~ | make~ | "," | $) | (feedback | ideas | suggestions | comments | input | users | readers | customers | guests) (like | from | help~ | make~ | such as | is | are | mean~ | keep~) | luck | success | weekend | wish~ YOU)`,
  ),
)

/** Sentences round a refusal that add nothing to it. */
export const empty = anyOf(restated, handled, onFile, convened, consequence, pleasant, greetsOthers)
