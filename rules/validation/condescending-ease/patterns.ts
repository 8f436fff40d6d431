/** Orders, duties, eases and common knowledge: the words that make a step sound small. */
import {anyOf, pattern} from 'empathylint/rule'

/** What customers are told to do, in the form of an order. Some are nouns too, which `just` rules out. */
export const STEP =
  'click | double-click | right-click | tap | press | go | open | reopen | select | choose | pick | log | sign | clear | restart | reboot | reset | reinstall | install | uninstall | update | upgrade | download | upload | enter | re-enter | type | copy | paste | drag | drop | scan | plug | unplug | turn | switch | toggle | enable | disable | activate | deactivate | delete | remove | add | change | set | save | export | import | refresh | reload | run | rerun | follow | visit | navigate | head | hop | use | connect | disconnect | reconnect | scroll | swipe | hold | insert | fill | complete | submit | create | edit | adjust | move | rename | check | uncheck | replace | rotate | close | flip | push | pull | take | put | book | print | reprint | look | find | search | read | hit | tick | untick | slide | attach | detach | unscrew | tighten | wait | wipe | rinse | empty | pour | charge | recharge | whitelist | allow | grant | confirm | verify | resend | retry | try | pay | present | collect | order | reorder | call up | swap | sync | pair | unpair | configure | launch | quit | start | stop | cancel | bring up | sort | filter | highlight | link | unlink | reply with | resubmit | request | rebook | return | measure | cut | fold | lift | lower | twist | place | position | point | expand | collapse | hover | locate | specify | assign | apply | define | append | prepend | call | pass | include | build | compile | deploy | merge | clone | fork | commit | rebase | pin | bump | pop | stick | slot | key | punch | dial | slip | snap | clip | hook | screw | unlock | lock | shut | zoom | crop | trim | peel | show | hand | flick | nip to'
/** Orders that ask for word from the customer: with `just` they soften. */
const WORD_BACK = 'reply | email | mail | message | text | contact | send | write | respond | drop | ask | forward'
const OPENS = '(^ | <&("," | ";" | ":" | "—" | "(" | "…" | then | and | or | but | so | please | kindly | NUMBER "."))'

/** `Simply click`, `then just restart`: an order, and a word that makes it small. */
export const order = pattern(
  `${OPENS} (please | then | ADV)* small:(simply | just | <&(^) merely) (please | kindly | go ahead and)* !(open (since | until | till | from | for | on | at) | order (number~s | id~s | confirmation) | read YOUR | press (coverage | release~s | kit~s | pass | passes | office) | put (","|":") | look~ at the (time|date) | look forward | hold on | pop (in | by | over | round | along | up | ME | a (note | message | line | question)) | stick (with | to | around | at) | hand (ME | over to) | show ME | key (point~s | fact~s | thing~s | dates) | hook~ ME | dial (ME | in with) | wait (a | one)? (second | moment | minute) $ | try YOU | call ME | drop ME | take (care | YOUR time | it easy)) (${STEP})`,
)
const simply = pattern(
  `${OPENS} (please | then)* small:(simply | <&(^) merely) (please)? !((let | tell) ME) (${WORD_BACK})`,
)

/** `You just have to log in`, `You can simply click`. */
const duty = anyOf(
  pattern(
    `(YOU (ADV | will | would)* | <&(^ | "," | ";" | ":") one ADV*) small:(just | simply | merely) (have | need | ought | have got) to !(let ME | ask | say the word | tell ME | be | know | wait for (us | our) | decide)`,
    {unless: ['question']},
  ),
  pattern(`by small:(simply | just | merely) GERUND`),
  // What is needed no more than once, or from one side only, is a limit and no judgment.
  pattern(
    `YOU (ADV | will | would)* small:(only) (have | need) to (click | tap | press | type | enter | log (in | on | out) | sign (in | on | out) | restart | reboot | reset | refresh | reload | scan | swipe | select | choose | toggle | plug | unplug | install | reinstall | update | clear | turn it) !(…8 (once | one time | one of | the first time | one | if | when))`,
    {unless: ['question', 'negated', 'conditional']},
  ),
  pattern(
    `${OPENS} (ADV | then)* you small:(simply | merely | just &(click | tap | press | type | select | choose | enter | scan | swipe)) (${STEP})`,
    {unless: ['question']},
  ),
  pattern(
    `(YOU (ADV)* (can | could | may | should | must | will | need to | have to | will need to | only need to)) small:(simply | merely) !(not) CONTENT`,
    {unless: ['question']},
  ),
)

/** `All you need to do is`. */
export const all = pattern(
  `lead:(all (that | which)? ((YOU | one) (ADV | will | would)* ((need | have | must | should | ought | are required | have got) (ADV | to)* (do | do now | do here) | do | must) (ADV | then | here | next | now | for this)* (is | was) (ADV | to)* | it takes is | (it | this) (will take | would take | requires | needs) is | (is | was) (needed | required) is))`,
)
/** `(there is) nothing to it`. */
const EASY =
  '(easy | simple | straightforward | straight forward | effortless | painless | foolproof | self-explanatory | self explanatory | trivial | obvious | self-evident | intuitive | a breeze | a cinch | a doddle | a snap | a piece of cake | a no-brainer | a no brainer | child "\'s" play | common sense | common knowledge | as (easy | simple) as (GERUND | that | this | pie | NUMBER) | quick and easy | quick and simple | fast and easy | dead easy | easy peasy | easy-peasy | basic !(CONTENT))'
/** What one cannot well be told in a patronizing way, tells a kindness (`easy to miss`) or praises a product (`easy to use and fast`). */
const KIND =
  '!("," CONTENT and CONTENT) !(to (use | learn | read | set up | work with) and CONTENT) !(","? (to | for (anyone | people | customers | users | YOU | many | us | me) to) (miss | overlook | mix | confuse | forget | lose | misread | misunderstand | mistake | get | fall | see | imagine | understand | tell | say | hit | trip | slip | assume | think | break | blame | believe | feel | appreciate | read past) | from | that? WE | (to | for) ME | !(":" | ",") (who | why | how | what))'
const THING =
  '(it | this | that | (the | this | that | your | our | MY) (whole | entire | CONTENT)? (process | setup | set-up | set up | fix | solution | answer | step~s | steps | procedure | form | installation | registration | change | app | menu | interface | configuration | instructions | guide | rule~s | checkout | return | trick | way | rest) | (GERUND | setting | to CONTENT) (in | on | out | up | off | into)? (DET | YOUR)? CONTENT CONTENT?)'
/** A step named by its verb alone. Others are things as well: `parking is easy`. */
const DOING =
  '((GERUND | setting) (it | this | that | them | one)? (in | on | out | up | off | back | over | down) (again | online)? | (canceling | registering | subscribing | unsubscribing | renewing | ordering | reordering | booking | rebooking | paying | upgrading | installing | reinstalling | updating | enrolling | exporting | importing | uploading | downloading | resetting | connecting | switching | applying | donating | syncing | pairing | returning) (again | online | ADV)? | to (CONTENT (in | on | out | up | off)?))'
const EASIER = '(easier | simpler | more (straightforward | simple | obvious))'
const DEGREE = '(ADV | INTENSIFIER | pretty | super | fairly | dead | quite | actually | that | also | all)*'
const ease = anyOf(
  pattern(
    `lead:((${THING} | ${DOING}) (is | was | are | were | will be | would be | should be | has to be | could not be | can not be) (${DEGREE} ${EASY} ${KIND}))`,
    {unless: ['negated', 'question']},
  ),
  pattern(
    `lead:((it | this | that | ${DOING} | ${THING}) (could not be | can not be | could (hardly | scarcely | barely) be | could not have been | can not get | could not get) ${DEGREE} (any | much)? ${EASIER} | (it | this | that) (does | do | will) not (ADV)* (come | get) (any | much | ADV)* ${EASIER} (than (this | that | GERUND))? | (it | this | ${DOING} | ${THING}) has never been (so | this | ADV)* (easy | simple | ${EASIER}))`,
    {unless: ['question']},
  ),
  pattern(
    `lead:((it | this | that | there) (is | was) (ADV | really)* (a ${DEGREE} (quick and | quick "," | quick)? (simple | easy | trivial | straightforward | basic | painless) (and CONTENT)? (fix | process | step | matter of | task | procedure | job | thing to | two-step | one-step | three-step | question of) | (just | only | simply) a (simple | quick)? (matter | question) of | nothing to it))`,
    {unless: ['negated', 'question']},
  ),
  pattern(
    `lead:((it | this | that | ${THING}) (ADV | is | was | should)* not (ADV | really | be | all)* (that | so | too | very | all that | ADV)* (hard | difficult | complicated | complex | rocket science | brain surgery | quantum physics) ${KIND})`,
    {unless: ['question']},
  ),
  pattern(
    `lead:((even (a | my | YOUR) (CONTENT CONTENT?) | any (child | kid | beginner | toddler | five-year-old | novice | fool | idiot | schoolchild) | anyone | anybody) (can | could) (do | follow | use | manage | figure | understand) (it | this | that | our CONTENT)?)`,
    {unless: ['question', 'conditional', 'reported']},
  ),
  pattern(
    `lead:(nothing (could be | is | can be) (easier | simpler | more (simple | straightforward)) ${KIND} | there is (ADV)* nothing (ADV | INTENSIFIER | too | that)* (difficult | hard | complicated | complex | tricky) (about | in | to) (it | this | that) | (it | this | that) (will)? (only | just | literally)+ take~ (a | one | two | few | NUMBER)* (second~s | sec | secs | jiffy) | (it | this | that) (takes | will take) no time (at all)?)`,
    {unless: ['question', 'conditional', 'reported']},
  ),
)

/** `Obviously`, `As you should know`, `Everyone knows that`. */
const plain = anyOf(
  pattern(
    `(^ (and | but | so | well | ADV)* ","? | <&("," | "—" | ";") (and | but | so)* | <&(but | and)) known:((clearly | plainly | evidently | quite clearly) &(",") !("," WE) | naturally &(",") !("," WE | "," you (can | may | are (welcome | free))) | obviously | quite obviously | self-evidently | needless to say | it goes without saying (that)? !(WE | MY | YOUR)) !(","? (WE (ADV | have | had)* (should | could | did | do not want | got | made | let | messed | failed | missed | dropped | broke | fell | want~ | owe | need to (do | fix | improve)) | (this | that | it | something | there) (is | was) | this (ADV)* not | not))`,
    {unless: ['question']},
  ),
  pattern(
    'known:(as (you | everyone | everybody | anyone | any CONTENT CONTENT? | all (our)? CONTENT | most (people | users | customers) | we all) (ADV | really)* ((should | must | ought to | will surely | will no doubt | will certainly | would) (ADV | well | already | no doubt | surely)* (be aware | know | realize | remember | recall | understand | have (known | seen | read | noticed | realized) | be able to see) | (surely | no doubt | certainly | well) (know | remember | realize)) | as (you | any CONTENT CONTENT?) (am | are | is | will be) (ADV | well)* (no doubt | doubtless | undoubtedly | surely | certainly)+ (well)? aware | as (anyone | everyone | everybody) can ADV* see | as YOU can (ADV)* (clearly | plainly) see | as (everyone | everybody | anyone | any CONTENT CONTENT? | we all) (ADV | well)* (knows | know | can tell you | could tell you))',
    {unless: ['question']},
  ),
  pattern(
    'known:(<&(^) surely (you) ((must | can | will)? (know | knew | realize | remember | see) | are aware) (that)? | (everyone | everybody | any (user | customer | child | CONTENT CONTENT?) | we all) (ADV)* (knows | know) (that | how !(FRUSTRATING | much | busy | bad | it) | "," | &(the | a | an | you | it | this))) !(is | was | if | who | where | what)',
    {unless: ['question', 'conditional', 'reported', 'negated']},
  ),
  pattern(
    'known:((it | this | that) (is | should be | must be) (ADV | INTENSIFIER | quite | pretty)* (obvious | self-evident | common knowledge | common sense) (to (anyone | everyone | any CONTENT | YOU | most people))? that) !(WE | MY | you (deserve | are right))',
    {unless: ['question', 'negated']},
  ),
)

export type Part = 'small' | 'lead' | 'known'
export const words = anyOf<Part>(order, simply, duty, all, plain, ease)
