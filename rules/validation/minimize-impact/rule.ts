/** Finds words that make the customer's problem look small. */
import {
  anyOf,
  defineRule,
  isAsking,
  isConditional,
  isNegated,
  isReported,
  opensWithCondition,
  pattern,
  type Match,
  type Sentence,
} from 'empathylint/rule'
import {grown, named} from './rewrites.ts'

const CUTE = '(hiccup~s | blip~s | hitch~s | snafu~s | speed bump~s | (bump~s | hiccup~s) in the road)'
const TROUBLE = `(problem~s | issue~s | trouble~s | error~s | bug~s | glitch~s | outage~s | fault~s | failure~s | delay~s | mistake~s | mix-up~s | mixup~s | mix up | disruption~s | interruption~s | inconvenience~s | difficulty~s | hassle~s | misunderstanding~s | miscommunication~s | oversight~s | incident~s | defect~s | crash~s | slowness | slowdown~s | lag | wait | complication~s | setback~s | snag~s | mishap~s | slip-up~s | discrepancy~s | annoyance~s | nuisance~s | malfunction~s | degradation | hold-up~s | holdup~s | hold up | quirk~s | niggle~s | flaw~s | lapse~s | wobble~s | hindrance~s | omission~s | inaccuracy~s | regression~s | misprint~s | muddle~s | blunder~s | backlog~s | breakdown~s | miscalculation~s | slip~s &((on | from | by) MY) | <&(little | small | tiny | minor | slight | mere | trivial) slip &(":" | ";" | "," (and | but | so | WE | your) | $) | shortage~s | overcharge~s | downtime | data loss | ${CUTE})`
/** Nouns behind which the trouble only names a thing: `bug fixes`, `error messages`. */
const ALONE =
  '!(fix~s | fixing | report~s | reporting | message~s | code~s | icon~s | list~s | tracker~s | log~s | page~s | label~s | tag~s | number~s | release~s | update~s | improvement~s | rate~s | budget~s | margin~s | form~s | badge~s | box~s | banner~s | notice~s | alert~s | notification~s | correction~s | patch~s | statement~s | type~s | setting~s | timer~s | field~s | option~s | time~s | light~s | lamp~s | led | sensor~s | indicator~s | counter~s | symbol~s | sign~s | button~s | panel~s | screen~s | dialog~s | window~s | popup~s | pop-up~s | handler~s | handling | fee~s | charge~s | compensation | allowance | insurance | cover | claim~s | team~s | desk | bar~s)'
const SMALL =
  '(minor | small | slight | tiny | teeny | teeny-tiny | teensy | wee | trivial | insignificant | negligible | mere | minuscule | itty-bitty | petty | trifling | piddling)'
const DEGREE = '(ADV | INTENSIFIER | relatively | fairly | pretty | rather | such)*'
const ONLY = 'lead:(just | only | merely | simply | nothing (but | more than) | (no | not) more than)'

/** `a minor glitch`, `a bit of a delay`, `just a bug`. */
const shrunk = anyOf(
  pattern(
    `<!(even a | even an | anything but | anything but a | anything but an | even | any | no | however) (${ONLY}? article:(a | an))? dim:(${DEGREE} (little)? ${SMALL} ","? (${SMALL} | little | temporary)?) noun:((CONTENT)? ${TROUBLE}) ${ALONE}`,
  ),
  pattern(
    `<!(even a | even | any) ${ONLY}? (article:(a | an) | <&(the | this | that | some | few | these | those | your | our | one | (yesterday | today | morning | night | week | weekend | month | WEEKDAY) 's)) dim:(little) noun:((CONTENT)? ${TROUBLE}) ${ALONE}`,
  ),
  pattern(
    `${ONLY}? dim:(a (little | tiny | small | wee | slight)? bit of) article:(a | an)? noun:((CONTENT)? ${TROUBLE}) ${ALONE}`,
  ),
  pattern(
    `${ONLY} article:(a | an) noun:((CONTENT)? (CONTENT)? ${TROUBLE}) ${ALONE} !(if | when | where | for | in | on | with | that | to | of)`,
  ),
  pattern(
    `<&(is | was | been) ${ONLY} article:(a | an) noun:(NUMBER "-"? CONTENT ${TROUBLE}) ${ALONE} !(if | when | where | that | of)`,
  ),
  pattern(
    `<!(any | no | without | the) article:(a | an)? (ADJ)? noun:((CONTENT)? ${CUTE}) !(in (the | your) (chart | graph | data | traffic | metrics | curve | line) | on (the | your) (radar | chart | graph | screen | map))`,
  ),
)
/** `a brief outage`: a fact where its length stands beside it. */
const brief = pattern(
  `<!(even a | even | any | no) ${ONLY}? article:(a | an)? dim:(${DEGREE} (brief | short | momentary)) noun:((CONTENT)? ${TROUBLE}) ${ALONE}`,
)
/** What one does over a trouble: `nothing to lose sleep over`. */
const FRET =
  "(worry | stress | fret | agonize | fuss | sweat | lose (any | much | too much | your | (a | one) (night | minute | moment) 's | DET CONTENT 's)* sleep | get (ADV | INTENSIFIER | too)* (hung up | hung-up) | write home | make a (CONTENT)? (fuss | song and dance) | be (ADV | INTENSIFIER | too)* (concerned | worried | alarmed | upset | bothered))"
const BIG = '(big | huge | major | serious | massive | significant)'
const GRAVE =
  '(major | serious | big | dramatic | tragic | critical | terrible | severe | grave | earth-shattering | earth-shaking | dreadful | catastrophic)'
/** `not a big deal`, `nothing to worry about`. */
const waved = anyOf(
  pattern(
    `be:(BE)? (ADV | INTENSIFIER)* words:(
      (not | hardly) (ADV | that | such | all that | too)* (a | an)? ${BIG} (of)? (a | an)? (CONTENT)? (deal | issue | problem | concern | matter | thing)
      | (not | hardly) (really | exactly)* (much of (a | an) (problem | issue | deal) | (a | an | the) (CONTENT)? (crisis | disaster | emergency | tragedy | catastrophe | end of the world))
      | no (big | huge | great) (deal | issue | problem | thing | drama | concern | whoop | shakes) | (no | not a) (big)? (biggie~s | biggy)
      | nothing (ADV | here | at all)* (for YOU)? to (ADV)* ${FRET} (yourself | ADV)* (about | over | on)
      | no (real | ADJ)* (cause | reason) for (concern | alarm) | no harm done)
     !(ADV* (for ME)? to CONTENT) !(if | when | unless)`,
  ),
  pattern(
    `<&(${TROUBLE} | impact | effect~s | this | it | that) be:((has | have)? BE) words:((ADV | INTENSIFIER | relatively | fairly | pretty | rather | only)*
      (minor | minimal | trivial | negligible | insignificant | slight | tiny | nothing (ADV | too | all that | that)* ${GRAVE} !(to | else) | not (ADV | INTENSIFIER | that | so | too | all that)* (serious | severe | bad | a tragedy) !(to)))
      ($ | &("," | ";" | "!" | "—" | and | but | so | in !((CONTENT)? NUMBER) | because))`,
  ),
  // `Its nothing serious`, `Nothing dramatic, …`: without the apostrophe, or without a subject.
  pattern(
    `^ (ADV | well | no | okay | hey | ",")* (its)? words:((not | hardly) (ADV | that)* (a | an) (CONTENT)? (crisis | disaster | tragedy | catastrophe) | nothing (ADV | too | all that | that)* ${GRAVE} !(to | else | CONTENT)) ($ | &("," | ";" | "!" | "—" | ":" | but | so | and (WE | YOU | YOUR | it | the)))`,
  ),
)

/** `isn't anything to worry about`, `isn't worth worrying about`, `was a storm in a teacup`. */
const idle = anyOf(
  pattern(
    `be:(BE) words:(not (ADV | INTENSIFIER)* ((anything | something) (ADV | here)* ((that)? YOU (ADV)* (need | have | should) (to)? | (for YOU)? to) (ADV)* ${FRET} (about | over | on)
      | worth (ADV)* (worrying | fretting | stressing | fussing | agonizing | losing (any | your)? sleep) (about | over))) !(if | when | unless)`,
  ),
  pattern(
    `<!(not (ADV)* | never | no) be:(BE) words:((ADV | INTENSIFIER | just | only | really | such)* (a | an)? (bit of)? (a)? (storm in a (teacup | tea cup) | tempest in a (teapot | teacup) | small potatoes | small beer | (trivial | trifling | minor | small | petty) matter !(of) | (just | only | mere) (a)? technicality)) ($ | &("," | ";" | "!" | "—" | ":" | and | but | so | because))`,
  ),
)

/** `is quite trivial`, of which the subject must be a trouble (see `troubled`). */
const trivial = pattern(
  `be:((has | have)? BE) words:((ADV | INTENSIFIER | relatively | fairly | pretty | rather | only | merely)*
    (minor | trivial | negligible | insignificant | slight | tiny | small | petty | inconsequential | (barely | hardly) noticeable | (purely | merely | only | just | simply) cosmetic | a (ADV | INTENSIFIER | relatively | fairly | pretty | rather)* (minor | trivial | negligible | insignificant | slight | tiny | small | petty | inconsequential | little) (one | affair | detail | matter) !(of | for) | of (ADV)* (little | no | minor | minimal | trivial) (real | great)? (importance | consequence | significance)))
    ($ | &("," | ";" | "!" | "—" | and (AUX | WE | YOU | it | this | that | the) | but | so | in !((CONTENT)? NUMBER) | because))`,
)
/** A trouble as the subject of a verb: `the fault you reported`, `the mistake on your invoice`. */
const troubled = pattern(
  `(^ | <&("," | ";" | "—" | and | but | so | because | that)) (ADV | and | but | so)* (the | this | that | your | our | any) (CONTENT)? (${TROUBLE} | damage) ${ALONE}
    ((that | which)? (you | WE) (AUX | ADV)* CONTENT (to ME | in | with | on)? | (on | in | with | at | from | to | of | for | during) (DET | YOUR)? CONTENT ('s)? CONTENT? ('s)? CONTENT? CONTENT?)? &(BE | has | have)`,
)

const impacts = anyOf(waved, idle, shrunk, brief, trivial)

const NAMING =
  '(see~ …5 as | saw …5 as | view~ | consider~ | think~ of …4 as | describe~ | call~ | treat~ | label~ | dismiss~ | present~ | regard~ | classify~ | characterize~ | refer~ to | wave~ | portray~ | brand~ | rate~)'
/** `We were wrong to call it a small problem`: the small words are taken back. */
const takenBack = anyOf(
  pattern(
    `(wrong | mistake | mistaken | unfair | careless | sorry | regret~ | apologize~ | apology | apologies | should not | should never | must not | must never | would never | would not | will never | (do | does | did) (ADV)* (not | never) | nobody | no one | none of us | neither of us | inexcusable | unacceptable | insulting) …5 ${NAMING}`,
  ),
  // `Please don't think we see this as …`, `We don't believe this was …`, but not `no more than …`.
  pattern(
    `(not | never | nobody | no one | hate~ | none of us) (for (a | one) (moment | second | minute) | for | (on | in | at) DET CONTENT | ADV | want | like | YOU | to | ever)* (think~ | believe~ | feel~ | suppose~ | assume~ | imagine~ | conclude~ | (get | have | form | be left with | be under) the (idea | impression)) (for (a | one) (moment | second | minute) | ADV)* (that)? …4 (is | are | was | were | see~ | view~ | regard~ | consider~ | treat~ | call~ | think~)`,
  ),
  pattern('(play~ …5 down | downplay~ | brush~ …4 (off | aside) | shrug~ …4 off | trivialize~ | belittle~) …5 as'),
)

/** Release notes, and slips that are the customer's own. */
const elsewhere = anyOf(
  pattern(
    '(version | release | update | changelog | build | patch | hotfix | NUMBER) (AUX | ADV)* (contain~ | include~ | fix~ | address~ | resolve~ | bring~ | ship~ | add~)',
  ),
  pattern('^ (fixed | fixes | resolved | resolves | addressed | addresses | corrected)'),
  pattern(
    'you (AUX | ADV)* (made | make | left | entered | typed) (DET | ADV)* (minor | small | slight | tiny | little)',
  ),
  pattern(
    '^ (minor | small) CONTENT? (problems | issues | errors | bugs | delays | glitches) (are | is | can | do | take | get)',
  ),
  pattern('^ (please)? (report | flag | tell) …3 (minor | small)'),
  pattern(
    `${TROUBLE} in (line | row | cell | column | field | your (CONTENT)? (file | csv | code | formula | spreadsheet | script | template | config | configuration | url | markup | html | css | query | upload | draft | application))`,
  ),
)
/** `It may look like a small error, but it stopped payroll`. */
const conceded = pattern(
  `(seem~ | look~ | sound~ | appear~ | feel~ | think~) (like | to be | as | of it as | of this as | this is | it is)* (just | only | ADV | a | an)* (${SMALL} | little | not a big) …8 (but | yet | though | turned out)`,
)

export default defineRule({
  id: 'minimize-impact',
  family: 'validation',
  severity: 'warning',
  summary: 'Words that make a problem look small.',
  why: 'The customer hears that what stopped their work is a trifle to you.',
  evidence: [
    {
      kind: 'practice',
      source: 'GitLab handbook, support communication',
      finding: 'Avoid words that make a problem sound trivial.',
    },
    {
      kind: 'practice',
      source: 'Jason Fried (37signals), “How to say you’re sorry”',
      finding: 'When customers depend on you, a failure is a crisis to them.',
    },
  ],
  messages: {
    shrunk: '“{words}” makes the problem look small.',
    waved: '“{words}” waves the problem away.',
  },
  contexts: ['bug', 'outage', 'billing', 'delay'],
  patterns: [impacts],

  *sentence(sentence) {
    if (isAsking(sentence) || opensWithCondition(sentence) || elsewhere.in(sentence) || conceded.in(sentence)) return
    const taken = takenBack.first(sentence)
    const isTimed = sentence.tokens.some(({kind}) => kind === 'number')
    for (const match of impacts.matches(sentence)) {
      // In `the fault you reported is trivial` the customer tells the fault, not that it is trivial.
      const subject = troubled.matches(sentence).find(({to}) => to === match.from)
      const start = subject?.from ?? match.from
      if (isConditional(sentence, start) || isReported(sentence, start) || isNegated(sentence, start)) continue
      if (taken && taken.from < match.from && !isRenewed(sentence, taken.to, match)) continue
      const isPlain = trivial.matches(sentence).some(({from}) => from === match.from)
      if (isPlain && !subject && !isWaved(sentence, match)) continue
      const at = match.words && !/^n['’]t/i.test(match.words.value) ? match.words : match.text
      const data = {words: at.value.replace(/\s+/g, ' ')}
      if (match.words) yield {at, message: 'waved', data, suggestions: named(sentence, match)}
      else if (!isAhead(sentence, match) && !(isTimed && brief.in(sentence)))
        yield {at, message: 'shrunk', data, suggestions: grown(sentence, match)}
    }
  },
})

/** Whether `waved` or `idle` has the words too, with a subject of its own. */
function isWaved(sentence: Sentence, {from}: Match): boolean {
  return [waved, idle].some((way) => way.matches(sentence).some((each) => each.from === from))
}

/** Whether what was taken back is over before the small words: `not a fault; just a small delay`, `no more than a small delay`. */
function isRenewed({tokens}: Sentence, from: number, match: Match): boolean {
  const between = tokens.slice(from, match.from).map(({norm}) => norm)
  return between.some((norm) => /^(?:[,;:—]|but|so|than)$/.test(norm)) || /\bthan\b/i.test(match.text.value)
}

const AHEAD = new Set(
  'expect expects expected expecting anticipate anticipated will would may might could should can scheduled planned upcoming allow avoid prevent risk possible'.split(
    ' ',
  ),
)

/** Advice to reckon with it: `Plan for a slight delay`, `Factor in a short wait`. */
const foreseen = pattern(
  '((plan | planning | prepare | preparing | budget | budgeting | allow | allowing | account | brace (yourself)? | watch out | look out | be (ADV)* (prepared | ready | braced) | make (some)? (allowance~s | room | time) | (leave | set aside | add | build in) (ADJ | CONTENT | some | enough | a little | more)* (time | room | buffer)) (ADV)* for | (factor | build | reckon | count) (in | with | on)) (the possibility of)?',
)

/** Announced, expected or possible: not something that hit the customer. `I can see` and `may have had` are no outlook. */
function isAhead(sentence: Sentence, {from, to}: Match): boolean {
  const {tokens} = sentence
  if (foreseen.matches(sentence).some((each) => each.to === from)) return true
  for (let at = from - 1; at >= Math.max(0, from - 9); at--) {
    const {norm} = tokens[at] ?? {norm: ''}
    if (/^[,;:—]$/.test(norm)) break
    const isOurs = tokens[at - 1]?.norm === 'i' || tokens[at - 1]?.norm === 'we'
    if (AHEAD.has(norm) && tokens[at + 1]?.norm !== 'have' && !(isOurs && norm !== 'expect')) return true
  }
  return tokens.slice(to, to + 3).some(({norm}) => AHEAD.has(norm))
}
