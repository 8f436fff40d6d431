/** Hedges over something that is said to be done: how a writer says that nobody has looked. */
import {pattern} from 'empathylint/rule'

/** What may follow `fixed`, so that it says that work is done and not how it is to be done. */
const SETTLED =
  '&($ | "." | "!" | "," | ";" | ":" | "—" | ")" | now | again | already | and | but | so | for (YOU | good | everyone | everybody) | to ME | after | since | as of | thanks to | once and for all | on (MY | YOUR | the | this | both | every | all)+ (CONTENT)? (end | side | account~s | phone~s | device~s | order~s | bill~s | invoice~s | app | profile | statement | page | site | server~s | booking | card) | at (MY | YOUR) | with (the | this | that | our | today | YOUR))'
/** Where service comes back; `fixed in every room` may be how a thing is to be mounted. */
const PLACED =
  '((in | across | throughout | over | around | at) (YOUR | the | this | our | all | most | every | each | both | much | many | some | parts | part | of | NUMBER)* (CONTENT)? (area~s | sector~s | region~s | district~s | city | town~s | village~s | street~s | road~s | block~s | building~s | flat~s | house~s | home~s | household~s | estate~s | neighborhood~s | neighbourhood~s | postcode~s | zone~s | ward~s | wing~s | floor~s | apartment~s | site~s | campus | office~s | location~s | locality | complex | suburb~s | county | country | state | hospital~s | school~s | hotel~s | society | colony | island | valley | network) | everywhere | for (everyone | everybody))'
/** What a thing is once it is put right, and nothing else. */
const FIXED = `((fixed | resolved | solved | sorted (out)? | corrected | repaired | rectified | restored) ${SETTLED} | (resolved | rectified | repaired | restored) ${PLACED} | back ((in | up | on | online) !(DET) | to normal | everywhere | in (order | place | service | business | action) | working | again | to (the)? (way | full))+ | (all | fully) back ${SETTLED} | up and running | up again | up to (speed | date) again | good to go | (good | fine | okay | all right | alright | right) (now | again | from here | to use) | all (set | good | clear | sorted | fixed) | everything sorted | taken care of | cleared up | ironed out | in working order | in (service | use | operation | stock) again | running (again | normally | smoothly | fine) | working (again | now | normally | properly | correctly | fine | okay | as (normal | usual | expected | it should) | smoothly | well | once more | for YOU | as before) | over !(NUMBER) | behind (ME | YOU) | gone !(through | by) | history | a thing of the past)`
/** What it may be for other reasons too: only with `now` or `again` it says that something was done. */
const STATE = `(${FIXED} | working !(as (designed | intended)) | available | accessible | visible | active | live | online | open | running | connected | unlocked | reset | reflected | cleared | refunded | credited | confirmed | synced | unblocked | unfrozen | unbanned | reopened | released | reconnected | healthy | stable | fine | okay | ok | updated | correct | accurate | complete | completed | done | enabled | activated | reactivated | reinstated | removed | canceled | functional | functioning | valid | operational | usable | reachable | back | normal | in place | in sync | loading | syncing | sending | printing | ready | off (YOUR | the) CONTENT)`
const SUBJECT = `((^ | <&("," | so | and | but)) CONTENT (CONTENT)? | it | this | that | which | they | these | those | everything | things | all (of (this | that | it | them))? | (YOUR | the | this | that | our | my | all | any | both)+ (CONTENT)? (CONTENT)? CONTENT ('s CONTENT (CONTENT)?)? ((in | on | with | of | for | to) (YOUR | the | this)? CONTENT (CONTENT)?)?)`
const MAYBE = '(probably | presumably | hopefully | (most | very)? likely | in all (likelihood | probability))'
/** `Should hopefully be unblocked`: a state that only somebody can bring about, hedged twice. */
const TWICE = `(${MAYBE} | in theory | theoretically | in principle | technically | with (any | a bit of | a little) luck | by rights)`
const BROUGHT =
  '(unblocked | unlocked | unfrozen | unbanned | reopened | reconnected | reactivated | reinstated | activated | enabled | restored | reset | cleared | refunded | credited | corrected | updated | removed | canceled | synced | released | fixed | working | fine | okay | ok | online | usable | functional | operational | stable | gone)'
/** A sentence that leaves its subject out: `Should be fixed now!` */
const NONE = '(^ | <&("," | so | and | but))'
const NOW = '(now | again | already | all | hopefully | finally | ADVLY | be)'
const WORKS =
  '(work | function | load | run | sync | open | behave | print | connect | display | respond | operate | start | play | send | show up | go through | update | lock | unlock | charge | ring | heat | cool | ship | render | stream | save | close | scroll | refresh | scan | flow | register | boot | install | download | upload | appear | come through | arrive | (start | resume | be) GERUND)'
/** What a thing does once it is mended, with `now` beside it. */
const DOES =
  '(show | display | return | accept | carry | include | list | reflect | match | contain | read | recognize | recognise | reach | point | say | count | hold | receive | balance | add up | have (the | YOUR | all | every | its) | let YOU | allow YOU | give YOU)'
const RUNS =
  '(works | functions | loads | runs | syncs | opens | behaves | prints | connects | displays | responds | operates | starts | plays | sends | updates | locks | unlocks | charges | rings | heats | cools | renders | streams | saves | closes | scrolls | refreshes | scans | flows | boots | installs | downloads | uploads | appears)'
const AS_BEFORE =
  '(for YOU | on YOUR CONTENT)? (now | again | normally | properly | correctly | fine | okay | as (normal | usual | expected | before | it should | intended) | smoothly | without (any | further | a)* (problem~s | issue~s | error~s | trouble | hitch | hitches) | once more)'
const THAT = '(it | this | that | things | everything)'
const DID_IT = `((do | does | did | done) the (trick | job) | (clear~ | sort~ | straighten~ | iron~) (${THAT} | (the | YOUR | this | any) CONTENT (CONTENT)?) (up | out) | (clear~ | remove~ | get~ rid of | got rid of) (the | YOUR | this | that | those | these) (CONTENT)? (CONTENT)? TROUBLE | put~ (${THAT} | the CONTENT) (right | straight) | get~ YOU (back (in | on | up | online | to | working) | up and running | going again | moving again | sorted) | (fix~ | resolve~ | solve~ | sort~ | cure~ | clear~ up | correct~ | take~ care of | took care of | put~ right | sort~ out) (${THAT} | (the | YOUR | this | that | any) (CONTENT)? (CONTENT)? !(question~s | query~s | inquiry~s | doubt~s | concern~s) CONTENT))`
/** What has come about of itself; `should have gone off` says that it did not. */
const HAPPENED =
  '(gone (away | through | back)? | come (back | through) | returned | cleared (up)? | disappeared | reappeared | vanished | recovered | caught up | refreshed | updated | synced | reset | renewed | loaded | kicked in | taken effect)'
const bare = '&($ | "." | "!" | "," | "—")'
const shortly = '&($ | "." | "!" | "," | "—" | without | with no | and !(then) | for YOU)'
const guarded = {unless: ['reported', 'conditional']} as const

/** `It should be fixed now`, `everything should work again`. */
export const shouldBe = pattern<string>(
  `(subject:${SUBJECT} | ${NONE}) at:((should | ought to) ((${NOW})* (be | have been) (${NOW})* ${FIXED} | (ADVLY | all)* now (ADVLY | all)* (be | have been) (ADVLY | all)* ${STATE} | be (ADVLY)* now (ADVLY)* ${STATE} | (now | all)* ${TWICE} (now | all)* (be | have been) (now | all)* ${BROUGHT} ${bare} | be (now)? ${TWICE} ${BROUGHT} ${bare} | (ADVLY)* (be | have been) ${STATE} (now | again | once more) | (ADVLY)* (be | have been) (fixed | resolved | solved | sorted | corrected | repaired | rectified | restored | ${STATE}) (in | on | from | for | at | to | across | throughout) …5 (now | again) ${bare} | have been (ADVLY)* PASTED (to (YOU | YOUR CONTENT))? now ${bare} | (${NOW})* have ((now | again | ADVLY)* ${HAPPENED} (now | again | by now)? (${bare} | &((from | on | in) (YOUR | the))) | now ${bare}) | (${NOW})* ${WORKS} (ADVLY | through)* ${AS_BEFORE} | be (ADVLY)* GERUND …3 (again | (properly | correctly | fine | normally | as (normal | usual | expected)) ${bare}) | start GERUND (again | normally) | now (ADVLY)* ${WORKS} ${bare} | be (possible | safe | okay | fine) …4 (again | now) ${bare} | (ADVLY)* now (ADVLY)* ${DOES} | (ADVLY)* ${DOES} …6 (now | again) ${bare} | (${NOW})* no longer (be (a | an)? (problem | issue | happening | occurring) | happen | occur | appear | come up | show up | cause | crash | freeze | fail | flicker | leak | drop | hang | time out | stop) | be (ADVLY)* GERUND (again | normally) | not (${NOW})* (be (a | an)? (problem | issue | happening | occurring) | happen | occur | appear | come up) (any more | anymore | any longer | now) | have (access | service | power | internet | signal | water | heating) (again | now)))`,
  guarded,
)
/** `That should do it`, `this should work`: said of what was just done. */
export const shouldDo = pattern<string>(
  `(subject:<!(CONTENT) (it | this | that | which | everything | all | things) | subject:((this | that | the | our | my) (fix | change | update | patch | reset | restart | adjustment | correction | tweak | workaround))) at:((should | ought to) (ADV | now | hopefully | all | have)* (${DID_IT} | (stop | stopped | end | ended | prevent | prevented) (the | those | these | YOUR | that)+ CONTENT | (do it | work | help you out) ${bare} | be it ${bare}))`,
  guarded,
)
/** `You should be able to log in now`. */
export const youShould = pattern<string>(
  `subject:you at:((should | ought to) (all)? (now | again | hopefully | ADVLY)* (<&(now) be able to | be (all set | good to go | back ((in | up | online | on) !(DET))+ | up and running | sorted ${bare} | (good | fine | okay | ok | all right | alright | safe | clear | free) (to CONTENT …5)? (now !(and then) | again)) | <&(now) have (full | YOUR)? access | have (full | YOUR)? access (again | now) | have (it | them | this | that | everything | all of (it | them) | (YOUR | the) CONTENT (CONTENT)?) (back (now | again)? | now | again) ${bare} | find (that)? (it | everything | (YOUR | the) CONTENT (CONTENT)?) (now | ADVLY)* (CONTENT | is (ADV)* CONTENT) (ADVLY | to | as)* (now | again | fine) | no longer (have | see | get | experience | receive | run into | be (getting | seeing | charged | locked)) | not (ADVLY)* (have | see | get | experience | receive | run into | be (PASTED | GERUND)) …4 (anymore | any more | any longer | any further | further | again)) | (should | ought to) (ADVLY)* be able to …8 (now | again) ${shortly} | (should | ought to) (ADVLY)* be able to (log | sign | get) (back)? (in | on | into) (again)? ${bare})`,
  guarded,
)
const DONE = `((have been | has been | had been | be | is | are | was | were | 's | been | got)* (now | all | again | ADVLY | back | finally | to)* (${FIXED} | ${STATE} (now | again) | in order (now | again) | working !(as (designed | intended)) | online | okay | ok | stable | normal | back ${bare} | (fixed | resolved | solved | sorted | corrected | repaired | rectified | restored) (${PLACED} | by (MY | the) (CONTENT)? (TEAMNOUN | maintainer~s | contributor~s | plumber~s | electrician~s | mechanic~s | council | contractor~s))) | (have | has | 's) (ADV)* (gone (away)? ${bare} | gone through | cleared (up)? | come back | recovered | resolved (itself)? | stopped | ended | passed | returned to normal | ${DID_IT}) | works (now | again | fine))`
/** `as if everything is gone`: a loss, and nothing that was put right. */
const LOST =
  '(everything | all | they | YOUR CONTENT CONTENT?) (have been | has been | is | are | was | were | had | has | have | ADV)* gone'
/** `It looks like it's resolved`, `the problem seems to be gone`. */
export const seems = pattern<string>(
  `(subject:${SUBJECT} | ${NONE}) at:((ADV)* (looks | seems | appears | look | seem | appear | is looking | would (seem | appear)) (to ME)? (like | as if | as though | to | that | ADVLY)* !(${LOST}) (${SUBJECT})? !(not) ${DONE}) !(not)`,
  {unless: ['reported', 'conditional', 'negated']},
)
/** `Everything looks good again`. */
export const looksGood = pattern<string>(
  `subject:(everything | all | things | it | that | (YOUR | the) CONTENT (CONTENT)?) at:((ADV)* (looks | seems | appears | look | seem | appear) (to be)? (ADVLY | all)* (good | fine | okay | ok | normal | right | alright | all right | healthy | stable) (to ME | on (MY | YOUR) (end | side) | from (here | my side))* (now | again))`,
  {unless: ['reported', 'conditional', 'negated']},
)
/** `I think it's working again`. */
export const think = pattern<string>(
  `<!(you | do not | not) at:(((WE | FIRM | MY (CONTENT)? CONTENT) (ADV | do | AUX)* (think | believe | guess | reckon | suspect | assume | suppose | imagine | presume | expect | thinks | believes | reckons | suspects | assumes | <&(would) say | (am | are) (ADVLY | fairly | pretty | quite | almost | hoping | hopeful)* (sure | confident | hopeful | hoping)) | ^ (ADV)* ((fairly | pretty | quite | almost | reasonably | INTENSIFIER) (sure | certain | confident) | think | guess | reckon) | MY understanding is | (it | this | that | things | everything)? (ADV)* (looks | look | seems | seem | appears) (to ME)? (like | as if | as though | that) | hopefully | as far as WE (can (see | tell) | know) | to (the best of)? MY knowledge | from what WE can (see | tell) | by the look of it | with (any | a bit of | a little)? luck | fingers crossed | in all (likelihood | probability)) ","? (that)? !(${LOST}) (you (are) (now | all | ADVLY)* (good to go | all set | sorted ${bare} | up and running | back ((in | up | on | online) !(DET))+) | (${SUBJECT} | !(you | WE | there) CONTENT (CONTENT)?) (ADV)* !(not | will) (${DONE} | should be ${FIXED}) | WE (have | 've | got)? (now | ADVLY)* (fixed | resolved | solved | sorted | got ${SUBJECT} (working | fixed | sorted)) !(by)))`,
  {unless: ['reported', 'conditional']},
)
/** `Hopefully that fixes it`, `I hope this has solved the problem`. */
export const hopes = pattern<string>(
  `at:((hopefully | fingers crossed | with (any | a (little)? bit of | a little)? luck | WE (ADV | do | am | are)* (hope | hoping | trust | hopeful | confident)) (that | ",")* (now)? ((${SUBJECT} | WE have) (now | ADVLY | has | have | is | should | will)* (${DID_IT} | does it | helped ${bare}) | (${SUBJECT} | you) (is | are | 's | has been | have been)+ (now | all | ADVLY)* ((fixed | resolved | solved | sorted (out)?) ${SETTLED} | working (again | now) | back (in | up | on | online) !(DET) | up and running | all set | good to go) | (that | this) is you (all | now)* (sorted | set | done | good) | you (can | are able to) (now | ADVLY)* (log | sign | get | use | access | open | print | pay | send | watch | stream | play | download | upload | connect | continue | work | read | view | edit | save | export) …5 (now | again) ${bare}) | ${SUBJECT} hopefully (has | have)? (now)? ${DID_IT})`,
  {unless: ['reported', 'conditional']},
)
/** `It's probably fixed`, `this may be resolved now`, `it will probably work now`. */
export const perhaps = pattern<string>(
  `subject:${SUBJECT} at:(((will | shall) ${MAYBE} | ${MAYBE} (will | shall)) (now | all)* (be (now | all | ADVLY)* (${FIXED} | ${STATE} (now | again)) | ${WORKS} (ADVLY | through)* ${AS_BEFORE}) | (is | are | has | have | has been | have been | 's)+ (now | all | most)* (probably | presumably | supposedly | likely | hopefully | apparently | most likely | theoretically | in theory) (now | all | been | back)* (${FIXED} | working | ${STATE} (now | again)) | (probably | presumably | hopefully) (is | are | has been) (now)* (${FIXED} | working) | (now | all)* ${MAYBE} (now)? (${WORKS} | ${RUNS}) (ADVLY | through)* (again | now | normally | properly | correctly | fine | as (normal | usual | before | it should) | once more) | (${WORKS} | ${RUNS}) (now | again) ","? ${MAYBE} ${bare} | (now | all)* ((has | have) (now | all)*)? (probably | presumably | (most)? likely) (has | have)? (now)? (fixed | solved | cured | resolved | cleared | did the trick | done the trick) !(by | for | in) | (may | might | could) (now | well | already)* (be | have been) (now | already)* (${FIXED} | working) (now | again) | (may | might | could) (now | already)+ (be | have been) (${FIXED} | working))`,
  {unless: ['reported', 'conditional']},
)
/** `All set, I think`. */
export const afterthought = pattern<string>(
  `at:((all (set | good | sorted | fixed | done) | sorted | fixed | resolved | solved | good to go | up and running | back (up | on | online) | working) ((now | again) ","? | ",") (WE (think | believe | guess | reckon | hope) | hopefully | (fingers | touch) (crossed | wood))) ${bare}`,
  {unless: ['reported', 'conditional']},
)
