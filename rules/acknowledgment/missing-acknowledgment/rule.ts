/** Finds replies to a problem in which nothing shows that the message was read. */
import {
  act,
  advice,
  anyOf,
  defineRule,
  matchCase,
  noted,
  pattern,
  PROBLEM,
  rewrite,
  type Path,
  type Sentence,
  type Suggestion,
  type Token,
} from 'empathylint/rule'

/** `Thanks for the trace`, `for your report`, `for writing about the refund`, `for your patience`: thanks with an object. */
const thanksFor = anyOf(
  pattern(
    '(thanks | thank YOU | appreciate) (ADV | so much | very much)* for (ADV | YOUR | the | this | that)* (report~s | reporting | bringing | flagging | raising | sharing | sending | letting | telling | patience | waiting | bearing | submission | request | feedback | pointing | alerting | explaining | describing | trying | checking | following up | chasing | heads-up | heads up)',
  ),
  pattern(
    '(thanks | thank YOU) … (about | regarding | concerning) !(this | that | it) (DET | ADV | ADJ)* !(MATTER) CONTENT',
  ),
)

const FACT = {unless: ['negated', 'question', 'conditional']} as const
const PAST =
  '(went | left | came | took | broke | fell | ran | gave | told | said | wrote | began | became | rose | flew | stole | got | reached)'
/** Participles that only point at a thing: `the steps listed below`. */
const ASIDE =
  'listed | provided | attached | linked | associated | mentioned | required | needed | described | outlined | called | named | registered | saved | connected | used | included | selected | received | removed | marked | labeled | returned | purchased | submitted | created | based | emailed | mailed | texted | delivered | posted | shipped'

/** What a help desk does with every message. */
const HANDLED = 'forwarded | escalated | assigned | opened | logged | passed | added | noted | registered | raised'

/** `I've refunded the fee`, `Refund approved`: an answer to just what they asked for. */
const settled = anyOf(
  pattern(
    `FIRM (have | has | ADV)* !(get | got | sent | received | created | updated | ${HANDLED}) &(PASTED | REMEDYVERB) (PASTED | ADV | sent | reset | made | put | found | rebuilt)+ (ADV | to | on | for | both | all | the | a | of)* (YOU | YOUR | both | fix | (the | both | a) (CONTENT)? (refund~s | charge~s | fee~s | order~s | parcel~s | payment~s | item~s | file~s | account~s | booking~s | import~s | export~s | change~s)) !(MATTER)`,
    FACT,
  ),
  pattern(
    '^ (the | YOUR)? CONTENT CONTENT? (is | was | has been)? (approved | granted | reversed | reinstated | restored | waived)',
    FACT,
  ),
  pattern(
    `(has | have | had | was | were) (ADV | been)* !(received | sent | ${HANDLED}) (PASTED | taken | made) …8 (YOUR | YOU)`,
    FACT,
  ),
  pattern(
    'FIRM (ADV)* (can not | could not | (am | is | are) (unable | not able) to | will not be able to) CONTENT …6 (YOUR | this | these | both) CONTENT',
    {unless: ['question', 'conditional']},
  ),
  // `Two payments went through on Tuesday`: instructions, policies and promises have no past tense, and `the estimated date is` is none.
  pattern(
    `(somebody | someone | it | they | (DET | NUMBER) CONTENT CONTENT? CONTENT? (of ("$" | "€" | "£")? CONTENT CONTENT?)? | CONTENT (ADV | has | have | had) ) (ADV | has | have | had)* !(${ASIDE}) (PASTED | ${PAST}) !(CONTENT CONTENT? CONTENT? (AUX | BLANK)) …6 (YOUR | (on | at | by | since | for | before | after) (DAY | NUMBER | BLANK) | DAY | last | yesterday | overnight | ago | (at | the | our) (warehouse | depot | store))`,
    FACT,
  ),
  pattern('YOUR CONTENT CONTENT? now CONTENT', FACT),
  // `I've lowered the April rent by £40`, `I've put it back`: an act of ours on a known thing, beyond what is done with every message.
  pattern(
    `WE (have | ADV)+ <&(have | ADV) !(${HANDLED} | received | read | reviewed | sent YOU (a | an) | got | attached | included | left | asked | made a note) (PASTED | put | set | cut | paid | brought | taken | given | made | sent) (ADV | back | up)* (it | them | both | (YOUR | the | this | that) !(MATTER | message | email | report | feedback) CONTENT) !(to (DET | CONTENT)* TEAMNOUN)`,
    FACT,
  ),
)

/** `We can't take the fridge back`, `the scan can't be brought forward`: a refusal that names the very thing they asked for. */
const ASKED = '!(issue~s | problem~s | matter~s | request~s | question~s | case~s | situation~s | system) CONTENT'
const refused = anyOf(
  pattern(
    `(WE | the CONTENT CONTENT?) (ADV)* (can not | could not | (am | is | are) (unable | not able) to | will not be able to) (ADV | be)* !(access | accept | guarantee | share | discuss | help | assist | answer | process | locate | find | investigate | proceed | continue | do) CONTENT (ADV | to | for)* (YOUR | the | this | that) ${ASKED}`,
    {unless: ['question', 'conditional']},
  ),
  pattern(
    `(YOUR | the | this | that) ${ASKED} CONTENT? (…4 (can not | could not) (ADV)* be (PASTED | taken | given | paid | made | sent | brought | put) | (ADV)* stays …4 because | …3 (does not | will not | did not) (ADV)* CONTENT …8 (because | since))`,
    {unless: ['question', 'conditional']},
  ),
)

/** `Your parcel is still in Lille`, `Transfers are working again`, `Your flight is canceled`: how things stand with their matter. */
const standing = anyOf(
  pattern(
    'YOUR CONTENT CONTENT? CONTENT? BLANK? NUMBER? (is | are | has been | have been) (ADV)* (still | stuck | held | waiting | pending | canceled | cancelled | moved | postponed | delayed)',
    {unless: ['negated', 'question', 'conditional']},
  ),
  pattern(
    '(!(it | this | that | you | we | i) CONTENT) …4 ((is | are) (ADV)* (back | up and running | working again | live again | available again | not available (ADV | at present | at the moment | right now)) !(to (YOU | normal hours)) | (came back | returned to | came up again) …3 (NUMBER | DAY | CONTENT at))',
    {unless: ['question', 'conditional']},
  ),
  pattern('(is | are) (ADV)* a known (bug | issue | problem | limitation | fault | error)', {
    unless: ['negated', 'question', 'conditional'],
  }),
  pattern('^ (ADV | ",")* (good | great | nice) (catch | spot | find) (with | on | about)', {unless: ['question']}),
  pattern('YOUR CONTENT CONTENT? CONTENT? BLANK? NUMBER? (has been | have been) …6 since (DAY | NUMBER)', FACT),
  pattern(
    `YOUR CONTENT CONTENT? CONTENT? (was | were | used | showed | came to | listed | counted) !(received | sent | ${HANDLED} | reviewed | processed) …5 NUMBER`,
    FACT,
  ),
  pattern(
    '(a | an | some | several | NUMBER) CONTENT …4 (was | were) (ADV)* (recorded | seen | made | noticed | blocked | posted | taken | opened) …4 (NUMBER | DAY | public)',
    FACT,
  ),
  pattern('WE can (ADV)* see ("$" | "€" | "£")? NUMBER', FACT),
  pattern(
    '(the | our) CONTENT …3 (is | are) not (ADV)* (reachable | available (at | any more) | accessible | responding)',
    {
      unless: ['question', 'conditional'],
    },
  ),
  pattern(
    'WE (ADV | have)* (blocked | locked | frozen | froze | stopped | canceled | paused) (the | YOUR) CONTENT …4 NUMBER',
    FACT,
  ),
  pattern('YOU should (never | not) (ADV)* have to', {unless: ['question', 'conditional']}),
  // `Invoice 7790 says 14 seats`: what their very paper shows.
  pattern(
    '(invoice | bill | order | booking | ticket | receipt | statement | contract | policy | claim | case | quote) "#"? NUMBER (ADV)* (says | said | shows | showed | lists | listed | counts | counted | has | had | names | named | charges | charged | includes | included) (DET | ADV)* (NUMBER | CONTENT)',
    FACT,
  ),
  // `We went on billing their seats`: a fault of ours.
  pattern(
    'WE (ADV)* (went on | kept on | kept | carried on | continued (to)?) (billing | bill | charging | charge | sending | send | mailing | debiting | counting | calling) (DET | CONTENT | YOU | both | them | it | for)',
    FACT,
  ),
)

/** `your objection to the fuel charge`, `your e-mail of 2 May`: the very message, by its subject or its date. */
const theirPaper = pattern(
  'YOUR (CONTENT)? (objection | request | application | question | complaint | report | claim | appeal | inquiry | letter | email | message | note | call | review) (ADV)* ((to | about | regarding | concerning | against) (the | a | an | YOUR | our) !(MATTER | team | us) CONTENT | (of | from | dated) (NUMBER | DAY | MONTH))',
  {unless: ['question', 'conditional']},
)

/** `Yes, you can pay by invoice`, `Short answer: no.`: nobody says that who has not read the question. */
const answered = pattern(
  '(^ (ADV | ",")* | answer (is | ":") (ADV | a | ",")*) (yes | no | yep | yeah | yup | nope | correct | exactly) &($ | "," | "." | "!" | "—" | ":" | ";")',
  {unless: ['question', 'conditional']},
)

/** `I understand how frustrating this is` speaks of a problem; `I completely understand` of nothing. */
const namedFeeling = pattern('(NEGEMOTIONNOUN | NEGEMOTION | FRUSTRATING)')

export default defineRule({
  id: 'missing-acknowledgment',
  family: 'acknowledgment',
  severity: 'warning',
  summary: 'A reply to a problem in which nothing shows that the message was read.',
  why: 'The customer cannot tell whether anybody read what they wrote.',
  evidence: [
    {
      kind: 'research',
      source: 'Herhausen et al. (2023), Journal of Marketing 87(2)',
      finding: 'Active listening and empathy make upset customers grateful even before the failure is repaired.',
    },
    {
      kind: 'research',
      source: 'Min, Lim & Magnini (2015), Cornell Hospitality Quarterly 56(2)',
      finding:
        'A paraphrase of the complaint and a statement of empathy raise how readers rate a reply; its speed does not.',
    },
    {
      kind: 'practice',
      source: 'GitLab, support handbook',
      finding: 'Begin with a summary of the request in your own words.',
    },
  ],
  messages: {
    missing: 'Nothing here says what the customer reported.',
  },
  contexts: PROBLEM,
  requires: 'full-reply',
  suppresses: ['no-specifics', 'demand-before-acknowledgment'],

  *reply({fields}, {path}) {
    // Later replies of a conversation need not say again what the first one said.
    if (fields.stage === 'mid' || fields.stage === 'closing') return
    const [first] = path.sentences
    if (!first || path.sentences.some(acknowledges) || path.sentences.some(quotesCustomer)) return
    yield {at: first.text, message: 'missing', suggestions: [insertion(path, first)]}
  },
})

const ACKNOWLEDGING = [
  act.acknowledgment,
  act.apology,
  act.sympathy,
  act.specificThanks,
  act.attributedFeeling,
  thanksFor,
  settled,
  refused,
  standing,
  theirPaper,
  answered,
]

const acknowledges = noted(
  (sentence) =>
    ACKNOWLEDGING.some((each) => each.in(sentence)) || (act.empathy.in(sentence) && namedFeeling.in(sentence)),
)

/** Placeholders that hold the customer's words, or the name of what went wrong. */
const THEIR_WORDS =
  /title|subject|description|comment|message|issue|problem|summary|reason|question|body|excerpt|error|symptom|incident|impact|effect/i

/** A blank to be filled in, or the customer's own words. */
const quotesCustomer = noted(({tokens}) => {
  const isTheirs = ({kind, norm, role, quoted}: Token, at: number) =>
    (kind === 'slot' && role !== 'customer' && role !== 'agent') ||
    (kind === 'placeholder' && THEIR_WORDS.test(norm)) ||
    (quoted && kind === 'word' && !isLabel(tokens, at))
  return tokens.some(isTheirs)
})

const BEFORE_LABELS = new Set(
  'under in on at to from via into through open click tap press select choose pick hit find visit see use enter turn enable disable the then or and >'.split(
    ' ',
  ),
)

/** `under **Security**`, `tap "Next"`: a quotation that a step leads to, and nobody's words. */
function isLabel(tokens: readonly Token[], at: number): boolean {
  const from = tokens.findLastIndex(
    ({quoted, kind}, index) => index < at && !quoted && (kind !== 'punctuation' || index === 0),
  )
  return from >= 0 && BEFORE_LABELS.has(tokens[from]?.norm ?? '')
}

/** A blank sentence before the first one that stands in a paragraph. */
function insertion({sentences}: Path, first: Sentence): Suggestion {
  const place = sentences.find(({block}) => block.kind === 'paragraph') ?? first
  if (place.block.kind !== 'paragraph') return advice('Begin with what they reported and what it stopped them doing.')
  const slot = '[What they reported, in their words], and [what it stopped them doing]. '
  // `Dear {{customer.name}}, your request …`: what follows a greeting on its line begins small, and is a sentence of its own now.
  const edits =
    place.start > 0 ? place.text.replaceWith(slot + matchCase(place.text.value, 'A')) : place.text.insertBefore(slot)
  return rewrite('Begin with what they reported', 'review', edits)
}
