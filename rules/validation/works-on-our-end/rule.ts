/** Finds sentences that say all is well here, and leave it at that. */
import {
  act,
  advice,
  anyOf,
  clauseEnd,
  defineRule,
  isAsking,
  type Match,
  pattern,
  reword,
  type Sentence,
  type Suggestion,
  textOfTokens,
} from 'empathylint/rule'
import {allFine, bare, noneThere} from './all-fine.ts'
import {logsClean} from './clean-logs.ts'
import {noOthers} from './others.ts'
import {notSeen} from './unseen.ts'

const wellHere = anyOf<'at'>(noOthers, notSeen, logsClean, noneThere, allFine, bare)

/** What is no step towards an answer: looking that is over, and closing the case. */
const DONE =
  /\b(?:checked|double-checked|looked|tested|reviewed|ran|run|verified|confirmed|found|find|tried|logged|signed|loaded|opened|used|pulled|placed|investigated|traced|monitored|reached|contacted|clos(?:e|es|ed|ing)|mark(?:s|ed|ing)?|resolv(?:e|es|ed|ing)|identified|got|handled|took|kept|made|put|pulled|went|gone)(?: \w+)?$/i
/** Asks that lead nowhere: the customer shall try the same again, or somebody else. */
const idle = pattern(
  '(please | kindly | you (ADV)* (need to | have to | must | should) | WE (AUX | ADV)* (suggest | recommend | advise | ask | need) (you)? (to)? | could you | can you | would you)+ (ADV | try (to)?)* (try (it)? again | retry | (check | verify | look at | troubleshoot | review) (ADV | with)* (YOUR (own | CONTENT)? (CONTENT)? (end | side | internet | connection | network | wifi | wi-fi | equipment | setup | device~s | hardware | router | wiring) | the CONTENT on your (end | side)) | (contact | call | speak to | ask | get in touch with | check with) (YOUR | the) CONTENT | be patient | stay patient)',
)
/** `You did nothing wrong here`: of the customer, and no end of a search. */
const blameless = pattern(
  '(you | YOUR CONTENT) (ADV | AUX | have | has | had)* (did | do | done | does) (ADV)* nothing (ADV)* wrong',
)
/** The search goes on, though nothing is repaired yet. */
const onward = pattern(
  'WE (ADV)* (am | are | will | shall | would like to | want to) (ADV | next | be | going to)* (try | trying | test | testing | check | checking | look | looking | keep !(this | it | YOU) | keeping | continue | continuing | ask | asking | dig | digging | investigate | investigating | run | running | watch | watching | swap | swapping | GERUND (it | this | that | them | the CONTENT) again)',
  {unless: ['negated', 'conditional', 'question']},
)
/** `I tested the sync at 10:12, and it works`: what was tested, and when, is evidence. */
const evidence = pattern(
  'WE (ADV | have | has)* (tested | retested | re-tested | tried | ran | run | logged (in | into) | signed (in | into) | placed | printed | exported | uploaded | called | dialed | sent) (SLOT | …10 (SLOT | at (ADV | about | around)* (NUMBER | noon | midnight | TIMEVALUE | BLANK)))',
  {unless: ['negated', 'conditional', 'question']},
)
/** What comes next for the customer, who did not report a fault: `so your car is ready`, `and it ships on Friday`. */
const ahead = pattern(
  '(so | and | ";" | "—") (now)? (you (can | may) !(not | try | retry | check | contact) | (it | they | the CONTENT CONTENT? | YOUR CONTENT CONTENT?) (ADV | BE)* (ready | approved | good to go | on (its | the | their) way | (will | should | BE to | due to)? (land~ | arrive~ | ship~ | reach~ | leave~ | go~ out | come~ off | start~ | be (there | with YOU | ready)) …5 (DAY | NUMBER)))',
)
/** Words that take the customer's side after all: `…, but your account shows 14 failed syncs`. */
const rebut = pattern(
  '("," | ";" | "—")? (but | yet | however | although | though) ADV* ","? (YOUR CONTENT | WE (ADV | do | AUX)* (see | can see | believe you | found | noticed)) !(not)',
)
/** Back to normal: news of a repair. */
const mended = pattern(
  '(now (ADV)* (operational | up | online | stable | healthy | live) | again | back (up | to | online | in) | restored | fixed | resolved | repaired | recovered | since (the | our | we) | after (the | our | we | a) (fix | update | restart | repair | CONTENT))',
)

export default defineRule({
  id: 'works-on-our-end',
  family: 'validation',
  severity: 'warning',
  summary: 'Says that all is well on our side, and leaves it at that.',
  why: 'The customer hears that you do not believe them, and that nobody is looking any further.',
  evidence: [
    {
      kind: 'research',
      source: 'Kapeš et al. (2022), replies to hotel reviews',
      finding: 'Denial and excuses in a reply lowered trust; empathy and admitting the failure raised it.',
    },
    {
      kind: 'research',
      source: 'Herhausen et al. (2023), Journal of Marketing 87(2)',
      finding: 'Active listening raised gratitude in upset customers even before the failure was fixed.',
    },
  ],
  messages: {
    fine: '“{words}” ends the search before it is over.',
    others: '“{words}” holds other customers against this one.',
    unseen: '“{words}” needs the next step beside it.',
  },
  contexts: ['bug', 'outage', 'billing'],
  patterns: [wellHere],

  *sentence(sentence, {context}) {
    if (isAsking(sentence) || sentence.isQuestion || goesOn(sentence) || blameless.in(sentence)) return
    const isProblem = context.value !== 'unknown' && context.confidence !== 'low'
    const match = wellHere.matches(sentence).find((each) => isProblem || !isKindly(sentence, each))
    if (!match?.at || isMended(sentence, match) || rebut.matches(sentence).some(({from}) => from >= match.to)) return
    const isFrom = (each: typeof noOthers) => each.matches(sentence).some(({from}) => from === match.from)
    yield {
      at: match.at,
      message: isFrom(noOthers) ? 'others' : isFrom(notSeen) ? 'unseen' : 'fine',
      data: {words: match.at.value.replace(/\s+/g, ' ')},
      suggestions: rewritesOf(sentence, match),
    }
  },
})

/** Whether the sentence does or asks something that leads on. */
function goesOn(sentence: Sentence): boolean {
  if (act.thanks.in(sentence) && !notSeen.in(sentence)) return true
  if (evidence.in(sentence) && !notSeen.in(sentence) && !noOthers.in(sentence)) return true
  const isDoing = act.firmAction.matches(sentence).some(({text}) => !DONE.test(text.value))
  if (isDoing || onward.in(sentence) || ahead.in(sentence)) return true
  const wait = idle.matches(sentence)
  return act.ask.matches(sentence).some(({from, to}) => !wait.some((each) => each.from < to && from < each.to))
}

/** What is plain news where no problem was reported: `There's nothing wrong with your account`. */
function isKindly(sentence: Sentence, {from, text}: Match): boolean {
  if (bare.matches(sentence).some((each) => each.from === from)) return true
  return /^(?:there|nothing|no|zero)\b.*\b(?:with|on|in) your\b/is.test(text.value)
}

function isMended(sentence: Sentence, {from, to}: Match): boolean {
  return mended.matches(sentence).some((each) => each.to > from && each.from <= to + 2) && !notSeen.in(sentence)
}

/** Asks for what would help, or says what was tried and what comes next. */
function rewritesOf(sentence: Sentence, {from, to}: Match): readonly Suggestion[] {
  const {tokens} = sentence
  const words = (first: number, after: number) => textOfTokens(sentence, first, after).value
  const last = tokens.findLastIndex(({kind}) => kind !== 'punctuation' && kind !== 'emoji') + 1
  const closing = tokens.findIndex(({norm}, at) => at >= to && norm === ',' && OVER.test(tokens[at + 1]?.norm ?? ''))
  const end = Math.min(last, clauseEnd(sentence, to), closing === -1 ? last : closing)
  const start = tokens.findLastIndex(({norm}, at) => at < from && /^(?:[,;:—]|and|but|so)$/.test(norm)) + 1
  const isI =
    /\b(?:I|me|my)\b/.test(words(from, to)) ||
    (!/\b(?:we|our)\b/i.test(words(from, to)) && /\bI\b/.test(words(0, last)))
  const [me, tried] = isI ? ['me', "so far I've tried"] : ['us', "so far we've tried"]
  const rest = words(end, last)
  const isOver = end === last || OVER.test(rest) || /\b(?:try again|contact|check)\b/i.test(rest)
  const plan = `${tried} [what you tried], and [what you need] would let ${me} try [the next step]`
  const said = reword('Say what you tried, and what comes next', sentence, start, isOver ? last : end, plan)
  const asked = `, so could you send ${me} [what would help]?`
  const isAskable = isOver && end < tokens.length && !noOthers.in(sentence)
  const all = [...(isAskable ? reword('Ask for what would help', sentence, end, tokens.length, asked) : []), ...said]
  return all.length > 0 ? all : [advice('Say what you tried, and what you try next.')]
}

/** Ends the case, or the search. */
const OVER = /\b(?:clos|mark|resolv|assum|conclu|conside)/i
