/** English word classes, in the notation of patterns: the vocabulary that rules share. */
import type {Token} from '../prose/index.ts'

/** Classes that are tests of single tokens rather than lists. */
export const TOKEN_CLASSES: Readonly<Record<string, (token: Token) => boolean>> = {
  ANY: (token) => token.kind !== 'punctuation',
  WORD: (token) => token.kind === 'word',
  /** A word that carries content: no pronoun, article, preposition, auxiliary or conjunction. */
  CONTENT: (token) =>
    token.kind === 'number' ||
    token.kind === 'placeholder' ||
    token.kind === 'slot' ||
    token.kind === 'code' ||
    (token.kind === 'word' && !FUNCTION_WORDS.has(token.norm)),
  NUMBER: (token) => token.kind === 'number' || NUMBER_WORDS.has(token.norm),
  PLACEHOLDER: (token) => token.kind === 'placeholder',
  SLOT: (token) => token.kind === 'slot',
  BLANK: (token) => token.kind === 'placeholder' || token.kind === 'slot',
  /** A placeholder for an agent's name, or the first word of a brand's or team's, and what follows that one. */
  AGENTSTART: (token) => token.role === 'agent',
  AGENTMORE: (token) => token.role === 'agent' && token.kind === 'word',
  CUSTOMERNAME: (token) => token.role === 'customer',
  TIMEVALUE: (token) => token.role === 'time',
  MONEYVALUE: (token) => token.role === 'money',
  /** `14:00`, `9am`, `24h`. */
  CLOCK: (token) => token.kind === 'number' && /^\d{1,2}:\d\d|(?:am|pm|h)$/.test(token.norm),
  LINK: (token) => token.kind === 'link',
  ADVLY: (token) =>
    token.kind === 'word' && token.norm.length > 4 && token.norm.endsWith('ly') && !NOT_ADVERBS.has(token.norm),
  PASTED: (token) =>
    token.kind === 'word' && token.norm.length > 4 && token.norm.endsWith('ed') && !NOT_PAST.has(token.norm),
  GERUND: (token) =>
    token.kind === 'word' && token.norm.length > 4 && token.norm.endsWith('ing') && !NOT_GERUNDS.has(token.norm),
}

const NUMBER_WORDS = new Set(
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand half dozen'.split(
    ' ',
  ),
)
const NOT_ADVERBS = new Set(
  'reply apply supply family only early daily weekly monthly yearly assembly anomaly july rely multiply comply imply'.split(
    ' ',
  ),
)
const NOT_PAST = new Set('need indeed speed exceed proceed succeed feed hundred embed'.split(' '))
const NOT_GERUNDS = new Set(
  'thing nothing something anything everything morning evening string during billing pricing setting settings shipping'.split(
    ' ',
  ),
)

const FUNCTION_WORDS = new Set(
  `a an the this that these those my your our his her its their some any no every each all both either neither
  i me we us you he him she it they them who whom which what whose one ones myself yourself ourselves
  am is are was were be been being do does did have has had having will would can could shall should may might must
  and or but nor so yet for of to in on at by from with about into onto over under after before as than then if when while because since until unless though although whether that where how why
  not never just only also too very really so such there here 's up out off down again still already yet even
  please thanks thank sorry`
    .split(/\s+/)
    .filter(Boolean),
)

/** Whether a word carries no content of its own. */
export function isFunctionWord(norm: string): boolean {
  return FUNCTION_WORDS.has(norm)
}

/** Classes as notation. They may use one another; none may lead back to itself. */
export const CLASSES: Readonly<Record<string, string>> = {
  // Who speaks, who is spoken to, who else there is.
  AGENTNAME: 'AGENTSTART AGENTMORE*',
  WE: 'i | we',
  ME: 'me | us | myself | ourselves',
  MY: 'my | our',
  YOU: 'you | CUSTOMERNAME',
  YOUR: "your | CUSTOMERNAME 's",
  TEAMNOUN:
    'team~s | staff | engineer~s | engineering | developer~s | support | agent~s | colleague~s | coworker~s | specialist~s | department~s | company | crew | people | technician~s | expert~s | representative~s | rep~s | advisor~s | manager~s | supervisor~s | office | warehouse | finance | billing | desk',
  TEAM: '(my | our | the | a | an | one of our | someone from our | someone from the | someone from | somebody from | a member of our | a member of the) (ADJ | CONTENT)? TEAMNOUN (TEAMNOUN)?',
  FIRM: 'i | we | TEAM | AGENTNAME | someone here | support | customer (service | support | care)',
  THIRDNOUN:
    'courier~s | carrier~s | bank~s | vendor~s | supplier~s | provider~s | processor~s | partner~s | manufacturer~s | airline~s | host~s | merchant~s | retailer~s | seller~s | postman | landlord~s | insurer~s | contractor~s | subcontractor~s | driver~s',

  // Small words around verbs.
  NOT: 'not | never | no longer | hardly | barely',
  BE: 'be~',
  HAVE: 'have | has | had | having',
  MODAL: 'can | could | may | might | must | shall | should | will | would | ought to',
  AUX: 'am | is | are | was | were | be | been | being | do | does | did | have | has | had | will | would | can | could | may | might | must | shall | should | get | gets | got | am going to | are going to | is going to',
  WANT: '(would | will | do)? ADV* (like | love | want | wish | hope | need | intend) | wanted | wished | hoped | am here | am writing | are writing | have | had | must | feel the need | felt the need | feel obliged | feel compelled',
  ADV: 'ADVLY | so | very | just | also | too | again | once again | once more | still | already | now | then | indeed | quite | rather | even | ever | always | first | first of all | of course | for now | right now | at this time | at the moment | at present | at this stage | at this point | both | all | here | more than | well | in fact | as well | today | definitely | duly',
  INTENSIFIER:
    'so | very | truly | really | deeply | extremely | incredibly | terribly | awfully | sincerely | genuinely | profoundly | utterly | absolutely | immensely | dreadfully | wholeheartedly | honestly | completely | totally | wholly | most | unbelievably | tremendously | enormously | beyond | hugely | super | ever so | from the bottom of MY heart~s | heartily | humbly | desperately | sooo | soo | soooo | sooooo | soooooo | so so | real | especially | particularly | exceptionally | unreservedly | unequivocally | very very',
  ADJ: 'new | recent | current | previous | own | whole | entire | dedicated | internal | technical | relevant | appropriate | responsible | right | concerned | respective | corresponding | senior | local | great | full | good',
  DET: 'the | a | an | this | that | these | those | my | our | your | his | her | its | their | any | some | all | every | each | such | what | both | no | another ',
  /** A simple noun phrase, as far as one can tell without a parser. */
  NP: 'DET? (CONTENT CONTENT? CONTENT? CONTENT?) (of DET? CONTENT CONTENT?)? | it | this | that | these | those | them | everything | something | anything | one',
  BECAUSE: 'because | since | as | due to | given | after | when | while | until | before | so that | so | that',

  // What goes wrong.
  TROUBLE:
    'problem~s | issue~s | trouble~s | error~s | bug~s | glitch~s | outage~s | fault~s | failure~s | delay~s | confusion | mistake~s | mix-up~s | mixup~s | mix up | disruption~s | interruption~s | inconvenience~s | difficulty~s | frustration~s | hassle~s | hiccup~s | disappointment~s | misunderstanding~s | miscommunication~s | oversight~s | downtime | incident~s | defect~s | crash~s | slowness | wait | wait time~s | upset | distress | concern~s | complication~s | setback~s | snag~s | mishap~s | slip-up~s | blip~s | damage | loss | stress | annoyance~s | discomfort | offense | offence | harm | bother | worry~s | anxiety | complaint~s | breakdown~s | discrepancy~s | situation | experience | lateness | hardship | impact | effect~s | nuisance | aggravation | alarm | shortcoming~s | missteps | misstep | misinformation | embarrassment',
  /** Nouns that name the customer's matter and say nothing of it. */
  MATTER:
    'issue~s | concern~s | inquiry~s | matter~s | situation~s | case~s | problem~s | query~s | request~s | question~s | circumstance~s | ticket~s | difficulty~s | trouble~s | enquiry~s',
  NEGEMOTION:
    'frustrated | upset | angry | annoyed | disappointed | unhappy | worried | anxious | stressed | furious | mad | irritated | offended | confused | concerned | dissatisfied | displeased | disturbed | aggrieved | bothered | hurt | let down | ignored | misled | cheated | insulted | neglected | exhausted | overwhelmed | distressed | scared | afraid | nervous | uncomfortable | inconvenienced | unsatisfied | outraged | livid | discouraged | dismayed | alarmed | fed up | tired | shaken | rattled | fuming | seething | peeved | miffed | distraught | drained | appalled | unheard | undervalued | unappreciated | disrespected | mistreated | shortchanged | unfairly treated | left out | rushed | dismissed | gutted | worn out | heartbroken | devastated | disheartened | frantic',
  NEGEMOTIONNOUN:
    'frustration~s | anger | annoyance | disappointment | worry~s | anxiety | stress | irritation | dissatisfaction | displeasure | distress | fury | outrage | pain | concern~s | unhappiness | confusion | upset | exasperation | impatience | discontent | dismay | hurt | feelings | emotions | pain point~s | predicament',
  FRUSTRATING:
    'frustrating | annoying | upsetting | stressful | hard | difficult | disappointing | tough | painful | irritating | worrying | inconvenient | aggravating | exhausting | distressing | unpleasant | confusing | awful | terrible | infuriating | maddening | discouraging | disheartening | challenging | overwhelming | concerning | unsettling | important | disruptive | tiring | scary | nerve-racking | bad | tedious | rough | horrible | horrendous | miserable | heartbreaking | dreadful | demoralizing | draining | lousy | unnerving | unfair | nightmare | no fun | agonizing | excruciating | nerve-wracking | nervewracking | unbearable | gut-wrenching | heart-wrenching | harrowing | traumatic | alarming | frightening | terrifying | devastating | embarrassing | vexing | galling | dispiriting | rubbish | crap | crappy | shitty | rotten | gutting | sickening | irksome | tiresome | wearying | wearisome | unsatisfactory | unhelpful | grim | ghastly | hellish | exasperating | appalling | humiliating | soul-destroying | worrisome | crushing | bothersome | disconcerting | wretched | abysmal | daunting',

  // What a firm does about it.
  REMEDYVERB:
    'refund~ | replace~ | credit~ | fix~ | restore~ | repair~ | resend~ | re-send~ | send~ | ship~ | reset~ | reissue~ | cancel~ | correct~ | update~ | upgrade~ | extend~ | waive~ | remove~ | add~ | apply~ | issue~ | process~ | reimburse~ | compensate~ | rerun~ | re-run~ | restart~ | reopen~ | reactivate~ | recover~ | resolve~ | solve~ | escalate~ | forward~ | investigate~ | check~ | contact~ | call~ | test~ | arrange~ | schedule~ | book~ | roll~ | deploy~ | release~ | patch~ | pause~ | stop~ | block~ | unblock~ | unlock~ | move~ | transfer~ | change~ | switch~ | open~ | create~ | set~ | review~ | raise~ | report~ | delete~ | merge~ | attach~ | include~ | enable~ | disable~ | adjust~ | reach~ | ask~ | prepare~ | pull~ | run~ | double-check~ | look~ | dig~ | trace~ | track~ | monitor~ | work~ | retry~ | reprocess~ | rebuild~ | swap~ | revert~ | reverse~ | renew~ | verify~ | confirm~ | clear~ | expedite~ | assign~ | hand~ | pass~ | start~ | begin~ | export~ | upload~ | post~ | publish~ | share~ | offer~ | give~ | provide~ | make~ | take~ | put~ | bring~ | handle~ | follow~ | chase~ | write~ | email~ | answer~ | notify~ | let~ | tell~ | inform~ | help~ | assist~ | sign~ | close~ | mark~ | log~ | file~ | submit~ | place~ | order~ | return~ | transfer~ | initiate~ | generate~ | sync~ | resync~ | rewrite~ | rework~ | configure~ | recreate~ | reinstate~ | retrain~ | train~ | recheck~ | reroute~ | redirect~ | reserve~ | hold~ | keep~ | protect~ | secure~ | isolate~ | identify~ | find~ | locate~ | get~ | pay~ | repay~ | cover~ | redo~ | repack~ | rebook~ | reschedule~ | collect~ | deliver~ | dispatch~ | mail~ | print~ | reprint~ | install~ | exchange~ | honor~ | lower~ | reduce~ | deduct~ | relocate~ | reconnect~ | restock~ | alert~ | flag~',
  /** Verbs of the mind, which are no action. */
  MINDVERB:
    'know~ | value~ | understand~ | appreciate~ | hope~ | realize~ | recognize~ | feel~ | believe~ | think~ | care~ | apologize~ | regret~ | strive~ | aim~ | want~ | wish~ | like~ | love~ | empathize~ | sympathize~ | imagine~ | hear~ | see~ | get it',

  // Time that one can hold a firm to.
  WEEKDAY:
    'monday~s | tuesday~s | wednesday~s | thursday~s | friday~s | saturday~s | sunday~s | mon | tue | wed | thu | fri | sat | sun',
  MONTH: 'january | february | march | april | june | july | august | september | october | november | december',
  DAY: 'WEEKDAY | today | tomorrow | tonight | noon | midnight | MONTH | end of (the)? (day | week | business | month) | this (morning | afternoon | evening | week) | next (week | month | WEEKDAY) | within (the)? (a | an | one)? (hour | day | week) | TIMEVALUE',

  // How apologies begin.
  SORRYWORD: 'sorry | apologize~ | apology~s | my bad | oops | woops | whoops | regret~',
}
