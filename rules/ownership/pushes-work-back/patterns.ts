/** The sentences that send a customer away: elsewhere, to a new ticket, to some later day, or to nobody. */
import {anyOf, pattern, type Pattern} from 'empathylint/rule'
import {
  AGAIN,
  ANYBODY,
  BARE,
  BRING,
  CALL,
  CASE,
  COME_BACK,
  CONTACT,
  NEW_TICKET,
  PARTY,
  PLACE,
  SOMEBODY,
  TELL,
} from './words.ts'

/** What a desk's name stands before where no desk is meant. */
const PAGE =
  '(page~s | terms | site~s | website~s | guide~s | policy | locator | hours | article~s | form~s | portal | docs | documentation | faq~s | status | section | tab | menu | settings)'
const guarded = {unless: ['question', 'reported', 'negated']} as const
const HERE =
  '(here | (in | on | at | from | through | via | over) (this | my | our) (CONTENT)? (team | department | inbox | desk | line | channel | site | tracker | bug tracker | board | forum | chat | number | address | mailbox | queue | office | end | side | page | place))'

export type Names = 'at' | 'who' | 'object'

/** `please contact our billing team`, `you'll need to call your bank`. */
export const elsewhere: Pattern<Names> = anyOf<Names>(
  pattern<string>(
    `at:((${TELL} | ${BARE}) (${CONTACT} who:("*"? "%" CONTENT ("_" CONTENT)? | ${ANYBODY}) | ${CALL} who:(${SOMEBODY} !(${PAGE}) | LINK)))`,
    guarded,
  ),
  pattern<string>(`at:(${TELL} ask~ who:(${SOMEBODY}) !(to | not))`, guarded),
  pattern<string>(`at:(${TELL} ask~ who:((DET CONTENT?)? THIRDNOUN) to)`, guarded),
  pattern<string>(
    `at:((${TELL} | ${BARE}) (call~ | ring~ | phone~) who:((our | the) (CONTENT (line | hotline | helpline | number) | hotline | helpline)))`,
    guarded,
  ),
  pattern<string>(
    `at:((${TELL} | ${BARE}) (give~ who:(${SOMEBODY}) a (quick)? (call | ring | shout | bell | buzz | tinkle) | (drop~ | send~ | shoot~) who:(${SOMEBODY}) (a | an) (quick | short)? (line | note | message | msg | email | e-mail | mail | text | dm | letter)))`,
    guarded,
  ),
  pattern<string>(
    `at:(you (would | will | are) ADV* (be)? better (served | helped | assisted) (by | at | with | through) who:(${SOMEBODY}))`,
    guarded,
  ),
  pattern<string>(
    `at:(${TELL} (sort~ | settle~ | clear~ | work~ | straighten~ | iron~ | fight~ | resolve~ | agree~ | arrange~ | negotiate~) (out | up)? (${CASE})? (out | up | ADV)* (with | between you and) who:(${SOMEBODY} | your CONTENT))`,
    guarded,
  ),
  pattern<string>(
    `at:(you (can | may | could | are welcome to | are free to) (ADV)* (${CONTACT} who:(${SOMEBODY}) | ${CALL} who:(${SOMEBODY} !(${PAGE}))) …3 yourself)`,
    guarded,
  ),
  pattern<string>(
    `at:((${TELL} | ${BARE}) (${CONTACT} | ${CALL} | ask~) who:(!(MY | a | an | any) DET CONTENT CONTENT? CONTENT? ('s CONTENT CONTENT?)?) (ADV | directly | about …4)* yourself) ($ | &("," | ";" | "." | and | about | for | to | on | with | if))`,
    guarded,
  ),
  pattern<string>(
    `at:((${TELL} | ${BARE}) (direct~ | redirect~ | address~ | refer~ | raise~ | take~ | escalate~ | report~ | channel~) ((any | all | your | the | such | further | additional | future | other | these | those)* (CONTENT)? (question~s | query~s | inquiry~s | enquiry~s | complaint~s | concern~s | request~s | claim~s | dispute~s | appeal~s | issue~s | problem~s | matter~s) ((about | regarding | on | concerning | relating to | related to | to do with | around | over) (DET)? CONTENT CONTENT? CONTENT?)?) (up)? (ADV | directly | straight)* (to | with | through | via) who:(${SOMEBODY} | (the | your) !(number | address | link | form | above | below | following | email | team) CONTENT CONTENT?))`,
    guarded,
  ),
  pattern<string>(`at:(^ ask who:(${SOMEBODY}) (about …4)?) $`, guarded),
  pattern<string>(
    `at:((MATTER | complaint~s | claim~s) …5 (should | must | need to | have to) ADV* go (directly)? to who:(${SOMEBODY}))`,
    guarded,
  ),
  pattern<string>(
    `at:(((has | have | need | needs) to | must | will have to) ADV* go (directly)? (through | via | to) who:(!(customs) ${SOMEBODY}))`,
    guarded,
  ),
  pattern<string>(
    `at:((${TELL} | ${BARE} | you (can | may | could) ADV*) (${BRING} ${CASE} (up | ADV)* | (take | bring | raise) (this | that | it | ${CASE})? up (directly)?) (to | with | through | via) who:(${SOMEBODY} | CONTENT CONTENT?))`,
    guarded,
  ),
  pattern<string>(
    `at:((${TELL} | ${BARE}) ((${BRING} ${CASE} (up | ADV)* | post~ | ask~ | ask~ ${CASE} | (seek~ | look~ for | get~ | find~) (help | assistance | support | advice | answers | an answer)) (to | in | on | at | via | through | from | with)) who:(${PLACE} | DET? BLANK | (DET CONTENT?)? ${PARTY}))`,
    guarded,
  ),
  pattern<string>(
    `at:(((is | are) for you | (need | needs | has | have) to be | must be | should be | is best) (ADV)* (sorted out | sorted | settled | resolved | cleared up | agreed | worked out | handled | dealt with | discussed) (directly)? between you and who:(${SOMEBODY} | (the | your) CONTENT))`,
    guarded,
  ),
  pattern<string>(
    `at:((seeking | asking for | looking for) (help | assistance | support | advice) (on | in | at | from | with) who:(${PLACE} | ${SOMEBODY}))`,
    guarded,
  ),
  pattern<string>(
    `at:(((is | are | would be | will be) ADV* (best | better) (answered | directed | addressed | raised | reported | sent | taken up | discussed | taken | put | made | referred | submitted | dealt with | handled | resolved) | ((need | needs | has | have) to | (must | should | would have to | will have to | will need to | ought to) ADV*) ADV* be ADV* (taken up | addressed | raised | handled | reported | sent | directed | discussed | sorted out | sorted | submitted | dealt with | taken | brought up | brought | made | referred | resolved | filed)) (directly)? (to | with | by | via | through) who:(!(MY !(CONTENT? ${PARTY})) ${SOMEBODY} (of DET CONTENT)?))`,
    guarded,
  ),
  // `Consider one of these public options instead`: other places, and not here.
  pattern<string>(
    `at:((please | ^) ADV* (consider | try | use) (one of | any of)? (these | those | the following) (ADJ)* CONTENT? (option~s | channel~s | forum~s | venue~s | list~s | resource~s | place~s | address~s) instead)`,
    guarded,
  ),
)

/** `please open a new ticket`, `you'll have to explain it again to them`. */
export const anew: Pattern<Names> = anyOf<Names>(
  pattern<string>(
    `at:((${TELL} | ${BARE}) (${NEW_TICKET} | ${AGAIN} | (use~ | fill~ (in | out)) (the | our) (CONTENT)? (contact | support | web | online | complaint~s | enquiry | inquiry) form))`,
    guarded,
  ),
  pattern<string>(
    `(^ | <&(BLANK)) at:(to ADV* ${NEW_TICKET} ","? (please | simply | just | kindly)* (visit | go to | use | click | follow | head to | see | log))`,
    guarded,
  ),
)

/** `please check back later`. */
export const later: Pattern<Names> = pattern<string>(
  `at:((${TELL} | ${BARE} do? | feel free to | (you can | you may | you are welcome to) ADV* | (please | kindly) …5 and) ${COME_BACK})`,
  guarded,
)

const HANDLE =
  '(handle | deal with | process | manage | look after | take care of | answer | help with | assist with | work on | respond to | have anything to do with)'
const PEOPLE =
  '(CONTENT? (members | member | guests | customers | staff | residents | patients | employees | subscribers | students | adults | children | people | passengers | users | tenants | emergencies))'
const HANDLES =
  '(handles | deals with | processes | manages | looks after | takes care of | answers | covers | is responsible for | are responsible for | is in charge of | handle | deal with | look after)'
const GROUP =
  '((another | a different | a separate | some other | the other) (CONTENT CONTENT?)? TEAMNOUN | (someone | somebody) else)'

/** `that's not my department`, `we don't handle shipping questions here`. */
export const notMine: Pattern<Names> = anyOf<Names>(
  pattern<string>(
    `at:((this | that | it | these | those | they | (DET) CONTENT CONTENT? CONTENT? | CONTENT CONTENT?) (is | are | falls | fall | sits | lies | would be | do | does)+ ADV* (not (fall | really | exactly | ADV)* (within | in | under | part of)? | outside (of)? | beyond | out of) (the scope of)? (what)? ((my | our) (CONTENT | own)? (department | job | remit | wheelhouse | lane | field | jurisdiction | responsibility | responsibilities | purview | scope | domain | desk | brief | territory) | (my | our) (area | areas) (of (responsibility | expertise | work))? | (something | anything) (that)? ((my | our | this) TEAMNOUN | WE | this desk) (can | could | am able to | are able to)? ADV* (handle~ | deal~ with | look~ after | work~ on | cover~) | (something | anything) (that)? (my | our | this) TEAMNOUN (can)? (help~ | assist~) with | handled (by (ME | this TEAMNOUN | our TEAMNOUN) | here)))`,
    {unless: ['question', 'reported', 'conditional']},
  ),
  pattern<string>(
    `at:((WE | (this | my | our) (CONTENT)? (TEAMNOUN | inbox | line | channel | site | tracker | board | forum)) ((in | at | on) (the | our) CONTENT CONTENT?)? (AUX | ADV)* not ADV* ((${HANDLE} | do) (DET | any)* (CONTENT CONTENT? CONTENT?)? ${HERE} | (${HANDLE} | take | taking | accept | cover | support) (DET | any)* (CONTENT CONTENT? CONTENT?)? (MATTER | complaint~s | report~s | booking~s | refund~s) (${HERE} | (that are)? (about | regarding | related to | relating to | concerning) …5 ${HERE} | &($ | "," | ";" | "—"))))`,
    guarded,
  ),
  pattern<string>(
    `at:(i ADV* do not ADV* (handle | deal with | look after | take care of) (that | this | those | these | it | CONTENT CONTENT? CONTENT?))`,
    guarded,
  ),
  pattern<string>(
    `at:((WE | (our | this) (TEAMNOUN | counter | window)) ADV* (only | just) do~ (tech | technical | billing | hardware | software | it | sales | support | accounts | claims | admissions | moderation | passports) (support | questions | stuff)? &($ | "," | ";" | "." | "—" | here | so | and | not) | i ((can | am) ADV*)? (only | just) (able to)? (handle | deal with | look after | take care of) CONTENT | WE (can)? (only | just) (handle | deal with | look after | take care of) (CONTENT CONTENT?)? (MATTER ${HERE}? | ${HERE}) | (my | this) (CONTENT)? (TEAMNOUN | inbox | line | channel | tracker | board) (can)? (only | just | exclusively | solely) (handle~ | deal~ with | looks after | cover~ | answer~ | help with))`,
    guarded,
  ),
  pattern<string>(
    `at:((this | that) (site | website | tracker | bug tracker | inbox | address | email address | channel | line | team | desk | forum | number | board | department | queue | chat | mailbox | repository) (is | are) ADV* (meant | intended | reserved | set up | there)? ADV* ((only | exclusively | solely | strictly) for !(${PEOPLE}) CONTENT CONTENT? | for !(${PEOPLE}) CONTENT CONTENT? (only | exclusively) | not for CONTENT CONTENT?))`,
    {unless: ['question', 'reported', 'conditional']},
  ),
  pattern<string>(
    `at:(WE (ADV | do)* (not have (the | any)? | lack the | have no) (tools | means | access | permissions | tooling) (needed | required | here)? to ADV* (help | assist | handle | solve | answer | resolve | look into | fix) YOU?)`,
    guarded,
  ),
  pattern<string>(
    `at:((our | my | this) TEAMNOUN (is | are) not ADV* (responsible for | in charge of) (CONTENT CONTENT? | this | that) | (i am | we are) ADV* not the (right | correct) (person | team | department | contact | place | people | desk) | (this | that | our) (CONTENT)? (inbox | line | channel | mailbox | address | desk | queue | number) (AUX | ADV)* not ADV* (handle | deal with | cover | take | accept | answer) CONTENT | only (our | the) (CONTENT CONTENT?)? TEAMNOUN (can | could | may | is able to | are able to) ADV* (help | assist | answer | handle | deal with | look at | look into | see | change | approve | sort | resolve | fix) | ^ (sorry ",")? (not (my | our) (department | job | remit | wheelhouse | area) | (wrong | different) (department | team | desk)))`,
    {unless: ['question', 'reported', 'conditional']},
  ),
  pattern<string>(
    `at:((you have | YOU) ADV* (reached | contacted | emailed | written to | come to | called | messaged | got through to | landed in | hit | come through to) the wrong (TEAMNOUN | CONTENT) | you (are | have come) ADV* (in | at | to | with | speaking to | talking to | writing to | through to) the wrong (TEAMNOUN | place | queue | inbox | channel | line | counter | window | address) | (this | that) is ADV* (the wrong (TEAMNOUN | inbox | place | address | channel | queue | line | number | forum) | (a | another | a different) (different | separate)? (TEAMNOUN) (entirely)? $))`,
    {unless: ['question', 'reported', 'conditional']},
  ),
  pattern<string>(
    `at:((this | that | it | these | those | (DET)? CONTENT CONTENT? CONTENT?) (is | are) ADV* (handled | managed | dealt with | looked after | taken care of | processed | done | run | covered) by ${GROUP} | ${GROUP} ADV* ${HANDLES} (this | that | these | those | it | CONTENT CONTENT?) | there (is | are) ADV* (a | another) (separate | different | dedicated | whole) (CONTENT)? (TEAMNOUN) for (this | that | these | it))`,
    guarded,
  ),
  pattern<string>(
    `at:((your (CONTENT)? ${PARTY} | (the | this) (CONTENT)? THIRDNOUN) ((will | would) ADV* (have | need) to | (is | are) going to have to | (has | have | needs | need) to | must) (be the one to)? ADV* (deal with | sort | handle | answer | fix | resolve | take care of | clear up) (this | that | it))`,
    guarded,
  ),
  // `Your club manager handles freezes, not us`.
  pattern<string>(
    `at:((!(MY | WE) ${SOMEBODY} | they) ADV* (${HANDLES} | does | do | runs | run | decides | decide | sets | set | arranges | arrange | organizes | makes | make | issues | issue | approves | sorts | sort | books | processes | owns) …5 ","? (and | so)? (it is)? not (us | me | we | ME TEAMNOUN | our (CONTENT)? TEAMNOUN | this (desk | team | office | department | inbox | line | channel)) (here)?) ($ | &("," | ";" | "." | so | and))`,
    guarded,
  ),
  pattern<string>(
    `at:((this | that | it | these | those | (DET)? CONTENT CONTENT?) (is | are) ADV* (down to | up to | handled by | dealt with by | run by | managed by | processed by | decided by | arranged by | set by | issued by | with) (${SOMEBODY} | DET CONTENT CONTENT?) "," (and)? not (us | me | by us | with us | ME TEAMNOUN)) ($ | &("," | ";" | so | and))`,
    guarded,
  ),
  pattern<string>(
    `at:((this | that | it | these | those) (is | are | would be | sounds like | will be | looks like)+ ADV* (really)? (a (question | matter | issue | topic | problem | case | job | thing) | one | something | questions | matters) (ADV | best | only)* (for | that (only)?) (YOUR CONTENT? (PARTY)? | ${SOMEBODY}) ((would | will | has | have | needs | need | can | must | should) ADV* (to)? (ADV)* (answer | handle | sort | resolve | deal with | look at | look into | take care of | clarify | address | fix | solve))? &($ | "," | ";" | "—" | "." | "!" | to | rather | instead | and | so | not))`.replace(
      '(PARTY)?',
      `(${PARTY})?`,
    ),
    guarded,
  ),
)
