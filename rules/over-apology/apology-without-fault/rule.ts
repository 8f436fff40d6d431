/** Finds apologies where nothing went wrong. */
import {
  act,
  advice,
  anyOf,
  defineRule,
  type Match,
  matchCase,
  neighborsOf,
  type Path,
  pattern,
  removeSentence,
  rewrite,
  type Sentence,
  type Suggestion,
  textOfTokens,
} from 'empathylint/rule'

const BAD =
  '(unclear | vague | confusing | wrong | incorrect | inaccurate | misleading | outdated | out of date | incomplete | short | curt | brief | blunt | abrupt | late | slow | delayed | belated | tardy | broken | dead | faulty | missing | duplicate | duplicated | double | repeated | premature | old | earlier | previous | mixed-up | muddled | garbled | long-winded | hard | difficult | tricky | hidden | buried | down | not (ADV | INTENSIFIER | that)* (clear | right | obvious | accurate | helpful | up to date | easy | better) | far from (clear | obvious | ideal))'
/** What a firm gets wrong in a conversation. */
const ERR =
  '(misread | misunderstood | misunderstand | misspoke | missed | overlooked | forgot | forgotten | mistook | mixed | confused | misled | mislead | misinformed | mistyped | mislabeled | messed | goofed | botched | slipped | neglected | assumed | jumped | mislaid | misplaced | misfiled | misheard | misquoted | misspelled | misspelt | miscounted | miscalculated | misjudged | misrouted | misdirected | mishandled | muddled | garbled | mangled | lost | dropped | deleted | erased | broke | broken | damaged | spoiled | duplicated | overcharged | overbooked | double-booked | cut YOU off | hung up on)'
const OMITTED =
  '(mention | explain | see | reply | replied | answer | answered | respond | responded | notice | catch | send | sent | tell | include | attach | spot | point | say | make | get | gotten | got | follow | followed | warn | read | realize | write | written | been | give | given | add | link | specify | clarify | ask | call | called)'
const DOCS =
  '(CONTENT CONTENT? | docs | guide | article | page | link | menu | button | label | wording | instructions | email | message | reply | answer)'
const APOLOGETIC = '<apology> (to (YOU | all | everyone) | ADV | in advance | "," &(WE | that))*'

/** `sorry I sent you to the wrong page`, `apologies for the broken link`: ours, and a fault. */
const fault = anyOf(
  pattern(
    `${APOLOGETIC} (for | about | that | how | what | the way)* WE (ADV | have | had)* (not !${OMITTED})? !(could | can | do | will | would | had to | have to | must | not | are | am | currently | only | offer | support | have | need | AUX not) (CONTENT | did not ${OMITTED} | have not ${OMITTED} | was | were | got | gave | made | put | told | kept | left | let | took | went | had)`,
  ),
  pattern(`${APOLOGETIC} (for | about | that | how)* WE (ADV)* (did | have | had) not (ADV)* ${OMITTED}`),
  pattern(
    `<apology> …2 for (not !(having | being able | offering | supporting | knowing) | !(asking | bothering | bugging | pestering | nagging | hassling | badgering | pinging | nudging | spamming | prying | rambling | repeating (ME) | taking up | taking YOUR | troubling | disturbing | interrupting | having | needing | being ((such)? (a | an) (INTENSIFIER | ADJ)* (pain | bother | nuisance | pest | burden) | unable)) GERUND | (WE | MY) GERUND)`,
  ),
  pattern(`WE (ADV | have | had)* (did not | was not | were not) (ADV)* (clear | ${OMITTED}) !(YOU (a | an))`),
  pattern(
    `WE (ADV | have | had)* (${ERR} | failed to | should (ADV)* have | should not have | (sent | gave | told | pointed | named | quoted | linked | attached | showed) …6 (wrong | incorrect | outdated | old | twice | by mistake | in error) | got (it | this | that | YOUR CONTENT | the CONTENT) (ADV)* (wrong | mixed | backwards))`,
  ),
  pattern(
    `(MY (ADJ)? ${DOCS} | the (ADJ)? ${DOCS} | that ${DOCS} | one of MY CONTENT) (AUX | ADV | INTENSIFIER | a bit | a little | to)* (${BAD} | did not (mention | say | explain | include | make | cover | show | point | tell) | does not (mention | say | explain | make | tell | spell | point))`,
  ),
  pattern(
    `<&(sorry | sorry that) (MY | the | one of MY) CONTENT CONTENT? (ADV | have | has)* (sent | told | gave | led | pointed | said | made | missed | caused | got | left | took | showed | confused | misled | mixed | dropped | skipped | named | linked | cut | went | came | PASTED)`,
  ),
  pattern(`<apology> …3 (for | about | over) (DET | ADJ | ADV | INTENSIFIER)* ${BAD} (and CONTENT)? CONTENT`),
  pattern(
    'MY (ADV | own | INTENSIFIER)* (bad | mistake~s | fault | error~s | oversight | slip | typo~s | blunder | goof) | (is | was) on ME | on MY (part | side | end) | owe~ YOU | <apology> that? (nobody | no one | none of ME)',
  ),
  pattern(
    `MY CONTENT CONTENT? CONTENT? (ADV | have | has | had)* ((named | gave | sent | said | quoted | listed | showed | told | pointed | linked | mentioned) …6 (wrong | incorrect | outdated | old) | mixed up | left (it | this | that | YOU)? out | left out | skipped | missed | misled | confused) | <&(sorry | sorry that | about what | for what | about how | sorry about what) (this | that | it | what)? (ADV | has | have | should not have)* (happened | went wrong | occurred)`,
  ),
  // A failure by its name: the situation is not what it seemed.
  pattern(
    '<apology> …3 (for | about | over | regarding) (DET | ADJ | CONTENT)* (outage~s | crash~s | error~s | bug~s | glitch~s | failure~s | mistake~s | mix-up~s | mixup~s | mix up | oversight~s | downtime | disruption~s | interruption~s | defect~s | misinformation | typo~s | slip | slip-up~s | duplicate~s | omission~s | blunder~s | mess | incident~s | miscommunication | spam | damage | loss | short notice | late notice | tone | rudeness | gap~s)',
  ),
)
/** `sorry for the wait`: time that the customer spent on us. */
const wait = anyOf(
  pattern(
    '<apology> ANY* (wait | waits | waiting | waited | delay~s | delayed | late | later | lateness | belated | belatedly | slow | slowness | tardy | took | taken | taking (so | too | this | that | such | a | longer | NUMBER) | hold-up~s | holdup~s | silence | backlog | pause | lag | overdue | so long | too long | sooner | earlier | reply time~s | response time~s | on hold)',
  ),
  pattern(
    '<apology> ANY* (for | over | after) (the | a | those | these | NUMBER | many | several | all | ADJ)* (hour~s | day~s | week~s | month~s | weekend)',
  ),
  pattern(
    '(this | that | it | WE | MY (ADJ)? (reply | response | answer)) (has | have | ADV | am | are | was | were | been)* (took | taken | taking | late | delayed | slow | overdue | behind) | (thanks | thank YOU) …2 (waiting | YOUR patience) | YOU (have | had | were | been | are | ADV)* (waited | waiting)',
  ),
  pattern(
    '<apology> …2 WE (could not | was not able to | were not able to | was unable to) (ADV)* (answer | reply | respond | write | call | get (to | back) | come back | take YOUR | be there | make it | meet)',
  ),
)
/** `sorry your fair was rained off`: fellow feeling; a limit of ours is none. */
const sympathy = pattern(
  `<apology> (that | about | for)? (YOU | YOUR (CONTENT !(does | do | is | are | can))? CONTENT) !((ADV | INTENSIFIER)* (can not | can only | need to | have to | will not | will have | will need | must | (do | does) (ADV)* not (ADV)* (include | support | allow | have | offer | cover | let | come | qualify | work with | permit) | (is | are) not (ADV)* (able | available | supported | included | possible | eligible | covered | compatible)))`,
)
/** What one apologizes for where nothing is wrong; anything else that is named is a failure by its name. */
const NOTHING =
  '(confusion | inconvenience~s | trouble~s | hassle~s | frustration~s | disappointment~s | worry~s | misunderstanding~s | bother | question~s | message~s | email~s | reply | answer | response | back and forth | back-and-forth | step~s | length | news | intrusion | disturbance | limitation~s | restriction~s | lack | absence | request~s | follow-up~s | followup~s | effort | circumstance~s | formality~s | paperwork | reminder~s | feature~s | option~s | limit~s | policy | rule~s | asking | bothering | troubling | disturbing | interrupting | taking | having | needing | being | not)'
const OF_WHAT = '<apology> (again | ADV | to (YOU | all | everyone))* (for | about | over | regarding)'
const thing = pattern(`${OF_WHAT} (DET | ADJ | ADV | INTENSIFIER)* !(GERUND) CONTENT`)
const nothing = pattern(`${OF_WHAT} (DET | ADJ | ADV | INTENSIFIER | CONTENT)* ${NOTHING}`)
/** `To apologize, here is a coupon`: it comes with a repair. */
const repaid = pattern('^ (and | so | ADV | ",")* to (ADV | INTENSIFIER)* apologize')
/** Not put as a fact: another rule speaks of it. */
const unsure = pattern('<apology> (ADV | to YOU | for | about | any | DET)* (if | in case | should)')

/** What the rest of an apology refers to, when it names nothing itself. */
const vague = pattern(
  '<apology> (again | ADV | to (YOU | all | everyone))* ((for | about) (DET | any | all | ADV)* (that | this | it | confusion | inconvenience | trouble~s | misunderstanding~s | hassle | frustration | bother) …4)? ($ | "," | ";" | ":" | "—" | "." | and | but)',
)

const frames = anyOf<'skip' | 'sign'>(
  pattern(
    `^ skip:(((oh | ah | well | hey) ("!" | ",")?)? <apology> (to (YOU | all | everyone) | ADV)* sign:("," | "—" | ":" | "." | "!" | ";" | "…") ((but | and | so | however) ","?)? (unfortunately | sadly | regretfully | regrettably)? ","?)`,
  ),
  pattern(
    '^ skip:(<apology> (but | that) (unfortunately | sadly)? ","?) &(WE | there | it | this | that | the | MY | CONTENT | these | YOU | YOUR)',
  ),
  pattern('^ skip:(<apology>) &(WE | there | it | this | these | YOU | YOUR CONTENT)'),
  pattern(
    '^ skip:(<apology> (for | about | to) (ANY)* sign:("," | ";" | ":" | "—") ((but | and | so | however) ","?)? (unfortunately | sadly)? ","?) &((WE | there | it | this | that | the | a | an | MY | these | YOU | YOUR | could | can | would | may | do | did | is | are | please | have | thanks | thank | which | what | when | where | who | how | CONTENT) ANY)',
  ),
)

/** `Sorry, ` and `I'm sorry, unfortunately `: words that can go without a person's look. */
const EMPTY_LEAD = /^(?:sorry|i(?:'|’)?m sorry|we(?:'|’)?re sorry|i am sorry|we are sorry),\s*(unfortunately)?,?\s*$/i
/** A clause that stands on its own. */
const clause = pattern(
  '^ <apology> "," unfortunately? ","? (there | it | this | that | these | those | WE | YOU | they | (the | a | an | our | my | your | DET)? !(AUX | please | let) CONTENT CONTENT? CONTENT?) (ADV)* (AUX | (WE | YOU | they) CONTENT | only | offer | support | need | have)',
)

export default defineRule({
  id: 'apology-without-fault',
  family: 'over-apology',
  severity: 'info',
  summary: 'An apology where nothing went wrong.',
  why: 'The customer hears that something must be wrong, and waits for it to be put right.',
  evidence: [
    {
      kind: 'practice',
      source: 'Andrew Spittle (Automattic), “Avoid the apologies”',
      finding: 'Do not apologize for how the product works: say what it does.',
    },
    {
      kind: 'practice',
      source: 'Shopify Polaris, error messages',
      finding: 'Do not apologize too much unless it is your own fault.',
    },
    {
      kind: 'practice',
      source: 'Google technical writing course, error messages',
      finding: 'Avoid being overly apologetic.',
    },
  ],
  messages: {
    faultless: '“{words}” apologizes where nothing went wrong.',
  },
  contexts: ['how-to', 'feature-declined', 'needs-info', 'closing'],
  requires: 'known-context',
  patterns: [act.apology],

  *sentence(sentence, {context, path, reply}) {
    const [apology] = act.apology.matches(sentence)
    if (!apology || reply.fields.fault === 'ours' || reply.fields.fault === 'third-party') return
    if (isDeserved(sentence) || sympathy.in(sentence) || unsure.in(sentence)) return
    if (vague.in(sentence) && neighborsOf(path, sentence).some(isDeserved)) return
    yield {
      at: apology.text,
      message: 'faultless',
      data: {words: apology.text.value.replace(/\s+/g, ' ')},
      suggestions: plainly(sentence, apology, path, context.value),
    }
  },
})

/** Names what we did, or the time it took. */
function isDeserved(sentence: Sentence): boolean {
  return [fault, wait, repaid].some((each) => each.in(sentence)) || (thing.in(sentence) && !nothing.in(sentence))
}

/** What is said beside the apology, without it. */
function plainly(sentence: Sentence, apology: Match, path: Path, context: string): Suggestion[] {
  const {tokens, text} = sentence
  const frame = frames.first(sentence)
  const next = tokens[frame?.to ?? -1]
  if (frame && next) {
    const lead = text.value.slice(0, next.start)
    const rest = text.value.slice(next.start)
    const isSafe =
      (context === 'how-to' || context === 'feature-declined') && EMPTY_LEAD.test(lead) && clause.in(sentence)
    return [rewrite('Say it without the apology', isSafe ? 'safe' : 'review', text.replaceWith(matchCase(rest, lead)))]
  }
  const isAlone = tokens.slice(0, apology.from).every(({norm}) => norm === ',' || norm === 'and' || norm === 'again')
  const hasBlank = tokens.some(({kind}) => kind === 'placeholder' || kind === 'slot' || kind === 'link')
  if (isAlone && !hasBlank && path.sentences.length > 1)
    return [rewrite('Leave the apology out', 'review', removeSentence(sentence))]
  const joint = tokens.findLastIndex(
    ({norm}, at) => at < apology.from && (norm === ',' || norm === '—' || norm === ';'),
  )
  const between = tokens.slice(joint + 1, apology.from)
  const end = tokens.findLastIndex(({kind}) => kind !== 'punctuation' && kind !== 'emoji')
  const isTail =
    joint > 1 &&
    between.every(({norm}) => norm === 'and' || norm === 'but' || norm === 'so') &&
    tokens.slice(apology.to, end + 1).every(({kind}) => kind === 'word')
  if (isTail)
    return [rewrite('Leave the apology out', 'review', textOfTokens(sentence, joint, end + 1).replaceWith(''))]
  return [advice('Leave the apology out, and say it plainly')]
}
