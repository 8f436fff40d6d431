/** The ways of holding other customers against this one: `nobody else`, `the first we hear`, `works for everyone else`. */
import {anyOf, pattern} from 'empathylint/rule'
import {FINE, REPORT} from './vocabulary.ts'

const OTHERS =
  '(customer~s | user~s | client~s | guest~s | member~s | tenant~s | resident~s | passenger~s | patient~s | parent~s | student~s | player~s | subscriber~s | account~s | shopper~s | buyer~s | reader~s | donor~s | visitor~s | people | person | one | neighbor~s | neighbour~s | household~s | traveler~s | team~s | school~s | seller~s | host~s | contributor~s | merchant~s | restaurant~s)'
const TROUBLED =
  '(reported | report | reports | reporting | complained | complain | complaining | mentioned | mention | raised | raise | flagged | noticed | notice | experienced | experience | experiencing | experiences | (has | have | had | having) (had | ADV | been)* !(access | the right | permission | used) (it | this | that | these | such | the same | any | a | an | trouble | problem~s | issue~s | difficulty~s | reported | complained | come | contacted | written) | (see | sees | seen | seeing | facing | faced) (it | this | that | these | such | any | the same | a CONTENT? TROUBLE | TROUBLE) | contacted ME | told ME | said | run into | ran into | running into | encounter | encountered | encountering | hit | hitting | brought (this | it) | come forward | (is | are | seem~ | seems | appears to be | seem to be) (ADV | to be | to)* (affected by (it | this | that) | have | having | seeing | reporting | experiencing | complaining | facing) | written (in)? | called about | (lost | losing) (power | water | heat | heating | internet | signal | connection | access))'
/** `Nobody else has reported this`. */
export const noOthers = anyOf(
  pattern(
    `at:(!((nobody else | no one else | no-one else | no other CONTENT | none of CONTENT CONTENT? CONTENT?) ADV* (can | could | will | would | may | might | should | shall)) (no other ${OTHERS} (CONTENT)? | no one else | nobody else | no-one else | none of (our | the) ((other)? CONTENT? ${OTHERS} | other CONTENT CONTENT?) | not (a | one) (single | other)* ${OTHERS} (else)? | not one other CONTENT | no ${OTHERS} other than you | none of the others | others (do | does | have | has | are | were)+ not | (other | no) ${OTHERS} (do | does | have | has | are | is)* not) ((on | in | at | of) (DET | CONTENT)+)? (AUX | ADV | ever | seems to | seem to | to)* ${TROUBLED})`,
    {unless: ['question', 'conditional', 'reported']},
  ),
  pattern(
    `at:((other | all other | every other | the rest of (the | MY) !(TEAMNOUN) | all the other | all our other | all of our other | the other | most) ${OTHERS} (ADV | AUX)* (is | are | can | have | seem | do)+ (ADV | able to | to be)* (${FINE} | (working | using | use | log in | logging in | sign in | work | play | order | book | pay | access | playing | booking) (ADV | it | this | the CONTENT)* (${FINE}) | no (CONTENT)? (problem~s | issue~s | trouble | complaints) | not (having | experiencing | seeing | reporting | reported | complained | had (any | this)) ) | (it | this | that | everything | the CONTENT CONTENT?) (ADV | AUX)* (work~ | function~ | load~ | run~ | open~ | BE working) (ADV | perfectly)* ${FINE}? for ((everyone | everybody | all) (else | others | other CONTENT | our other CONTENT) | (all | most | NUMBER)? (of)? (MY | the)? (other | remaining) ${OTHERS} | the rest of (the | MY) ${OTHERS}) | everyone else (AUX | ADV | seems to be | seems)* (fine | ${FINE} | (able to)? (log in | sign in | get in | access it | access the CONTENT | use it | connect | open it | load it | play | print | pay) | using it | happy with it | managing))`,
    {unless: ['question', 'conditional', 'reported', 'negated']},
  ),
  pattern(
    `at:((WE | MY CONTENT CONTENT? | nobody here | the team) (have | has | had | did | do | are | is | am | AUX | ADV)* (not | never) (ADV | yet | been | actually)* (had | received | receive | receiving | get | getting | gotten | got | seen | see | seeing | heard | hear | aware | come across | been told | been made aware | recorded | registered) (of | about | from | ADV)* (any | another | a | a single | one | anything)* (CONTENT)? (other | similar | further | additional | such | like this | like it)+ (CONTENT)? (report~s | complaint~s | ${OTHERS} | case~s | instance~s | ticket~s | issue~s | problem~s | occurrence~s | incident~s | message~s | feedback | from ANY | in ANY | before)?)`,
    {unless: ['question', 'conditional', 'reported']},
  ),
  pattern(
    'at:((WE | MY CONTENT? TEAMNOUN) (AUX | ADV)* (not | never) (ADV | been)* (had | received | got | gotten | seen | heard | experienced | come across) (about | of | ADV)* (this | that | it | anything | the | such | (a | any) (CONTENT)? TROUBLE) (CONTENT CONTENT?)? (from | with | by | on | for) (ANY CONTENT)? (anyone else | anybody else | any other CONTENT | any of (MY | the) (other)? CONTENT | other CONTENT | another CONTENT))',
    {unless: ['question', 'conditional', 'reported']},
  ),
  pattern(
    `at:(WE (have | has | had | did | do | are | is | am | AUX | ADV)* ((not | never) (ADV | been)* (had | received | receive | receiving | getting | got | gotten | seen | seeing | heard | aware) (of | about | ADV)* (any | a | a single | one)+ (CONTENT)? (report~s | complaint~s) | (had | received | receiving | got | have | seen) (ADV)* (no | zero) (other | further | similar | such | CONTENT)* (report~s | complaint~s | (call~s | message~s | email~s | ticket~s) &(about | on | regarding))) (of | about | from | on | regarding | with)*)`,
    {unless: ['question', 'conditional', 'reported']},
  ),
  pattern(
    `at:((this | it | that | yours) (is | was) (ADV)* the (very)? first ((WE | anyone here) (ADV | have | has)* (heard | hear | hearing | seen | see) (of | about)? (it | this | that | such | any | CONTENT) | time (that)? WE (ADV | AUX)* (heard | hear | seen | see | had | received | encountered | come across) | (report | complaint | case | instance) (WE (ADV | AUX)* (heard | seen | had | received | got) | of (this | its | that))) | WE (AUX)* never (ADV | once)* (had | heard | seen | received | got | gotten | encountered | experienced) (of | about)? (this | such | a | any | that) (a | kind of | type of | sort of)* (CONTENT)? (problem | issue | complaint | report | error | question | thing)? (before | in NUMBER CONTENT | until now))`,
    {unless: ['question', 'conditional', 'reported']},
  ),
  pattern(
    `at:(you (are | were | seem~ | appear~) (to be | ADV)* (the | our)? (only | first | sole) (${OTHERS} | CONTENT)? (ADV | so far | in CONTENT)* ((to | who | that | whose) (has | have | is | AUX | ADV)* (report~ | complain~ | mention~ | raise~ | say | flag~ | experience~ | have (this | the | a | any | such | trouble) | had (this | the | a | any) | has (trouble | (this | that | it | these) !(CONTENT) | (DET | such | CONTENT 's)* (CONTENT)? TROUBLE) | (suffer~ | struggle~) (from | with)? (this | that | it | these | the | such | any) | (get~ | face~ | see~ | find~ | meet~) ((this | that | it | these) !(CONTENT) | (DET | the same | such)* (CONTENT)? TROUBLE) | is (ADV)* (affected | bothered | unhappy | dissatisfied | having | seeing | getting) | see (this | it) | notice~ | bring | brought | tell | told | contact~ | run into | encounter~) | (with | having | reporting | seeing | experiencing | facing | getting | mentioning | noticing | encountering | affected by | complaining (about | of)) (this | it | that | these | (the | such | a | any) (CONTENT)? TROUBLE)))`,
    {unless: ['question', 'conditional', 'reported', 'negated']},
  ),
  // `First we've heard of this`, `No similar reports so far`, `No complaints from anyone else`.
  pattern(
    `at:(<&(^ (hm | hmm | well | ADV | ",")*) first (time)? (that)? (WE | anyone here) (ADV | have | has)* (heard | hear | hearing | seen | see) (of | about)? (it | this | that | such | any | a | an | CONTENT))`,
    {unless: ['question', 'conditional', 'reported']},
  ),
  pattern(
    `at:((no | zero) (ADV)? ((other | similar | further | such | additional | comparable) ${REPORT} | (other | similar | such | comparable) (case~s | instance~s | incident~s | occurrence~s) | (CONTENT)? (${REPORT} | TROUBLE) (ADV | have been | has been | were | was | had)* (reported | received | raised | logged | recorded | coming in)? (from | by) (anyone else | anybody else | (any | all)? (of)? (MY | the)? other CONTENT | others))) !((ADV | AUX | is | are)* (need~ | required | necessary | expected | possible | allowed | will | since))`,
    {unless: ['question', 'conditional', 'reported']},
  ),
  // `Thousands of people use this every day without any issue`.
  pattern(
    `at:(((MY | all | all of | the | most | many | every)* other ${OTHERS} | (MY | most | many | all (of)? MY) !(TEAMNOUN) ${OTHERS} | (thousand~s | hundred~s | million~s | dozen~s | plenty | lots | a lot | NUMBER CONTENT?) of (other | MY | CONTENT)* ${OTHERS} | the rest of (the | MY) ${OTHERS} | everyone else | everybody else) (ADV | AUX)* (use~ | run~ | access~ | order~ | book~ | pay~ | play~ | enjoy~ | log~ in | receive~ | download~ | open~ | upload~ | manage~) …6 (without (any | a | an | a single | so much as a)? (CONTENT)? (TROUBLE | complaint~s) | with no (CONTENT)? TROUBLE))`,
    {unless: ['question', 'conditional', 'reported', 'negated']},
  ),
  pattern(
    `at:((everyone | everybody) else ((in | on | at) (DET | YOUR) CONTENT CONTENT?)? (ADV | still)* has (hot water | water | heat | heating | power | electricity | signal | internet | a connection))`,
    {unless: ['question', 'conditional', 'reported', 'negated']},
  ),
)
