/** Finds sentences that hand the work back: go elsewhere, write in anew, check back later, not my department. */
import {
  act,
  CONTEXTS,
  anyOf,
  defineRule,
  isConditional,
  type Match,
  opensWithCondition,
  pattern,
  positionOf,
  type Sentence,
} from 'empathylint/rule'
import {SOMEBODY} from './words.ts'
import {anew, elsewhere, later, type Names, notMine} from './patterns.ts'
import {type Kind, rewritesOf} from './rewrites.ts'

const KINDS: readonly (readonly [Kind, typeof elsewhere])[] = [
  ['elsewhere', elsewhere],
  ['anew', anew],
  ['later', later],
  ['notMine', notMine],
]

/** The customer can always ask us: an offer, not a push. */
const offer = pattern(
  '(if | <!(you | they | we | i | ADV) should &(you | YOUR | DET | there | anyone | anything) | when | whenever | in case | unless | once) …9 (question~s | concern~s | doubt~s | query~s | inquiry~s | anything else | help | assistance | support | information | details | assist) | ^ (got | have)? any (other | further | more)? (question~s | concern~s | doubt~s | query~s | problem~s) | (for | with) (any | further | other | additional | more)+ (question~s | concern~s | query~s | inquiry~s)',
)
/** Help with the very matter that the customer wrote about. */
const matter = pattern(
  '(if | should) (the | this | that | your)? (CONTENT)? (MATTER | error~s | bug~s | it | this | that) (ADV | does | do | is | are)* (persist~ | continue~ | come~ back | return~ | reappear~ | happen~ | occur~ | recur~ | remain~) | if you (ADV | have | are)* (think | believe | suspect | still need | need (more | additional | further) help | having | (problem~s | issue~s | trouble)) | if you can (ADV)* (pinpoint | reproduce | replicate | narrow)',
)
const party = pattern<string>(SOMEBODY)
const urgent = pattern(
  '(police | ambulance | emergency | 911 | 112 | 999 | fire (department | brigade | service) | poison | crisis | hotline | samaritans)',
)
/** After the match: the step waits for something. */
const onlyThen = pattern(
  '<!("/" | "{") (if | should | when | whenever | once | as soon as | in case | unless | before | upon | on arrival | until | to (pick | collect | try | drop | sign | view | browse))',
)
/** The step waits for nothing but a further wish: `if you also want the address changed`. */
const second = pattern(
  'if you (ADV | would | do)* (want | like | wish | need) …6 (changed | canceled | refunded | reviewed | moved | updated | replaced | repaired | added | removed | a copy | to have) | if you (also | too) | if you …6 (as well | too | (second | other | another | third) CONTENT)',
)
/** A step of ours that spares the customer one; looking at it does not. */
const NO_HELP =
  /\b(?:check|double-check|look|review|investigat|verif|confirm|find|found|get|got|clos|mark|merg|end|see|receiv|read|process|remov|cancel|delet|declin)/i
const OURS = /^(?:i|we|let|our|my|\{)\b|^\{/i
const given = pattern(
  '(here is | here are | attached (is | are | you) | (attached | enclosed | included) (below)? | WE (AUX | ADV)* (SLOT | BLANK)) | no need to | you (do | will) not (need | have) to',
)
/** Our own door by another name. */
const SUPPORT =
  /^(?:(?:our|the|your)\s+)?(?:[\p{L}-]+\s+)?(?:support|helpdesk|help desk|customer (?:service|support|care|success|relations))(?:\s+\p{L}+)?$/iu
const PLACES = /discord|forum|communit|reddit|subreddit|slack|tracker|board/i
const OUR_PART =
  /\b(?:our|team|department|billing|sales|support|colleagues?|finance|accounts?|accounting|reception|returns|claims|logistics|shipping|legal|desk|agents?|office|engineers?|specialists?|representatives?|customer (?:service|care|support|success|relations)|headquarters|hq)\b/i
const DEPARTMENT_ADDRESS =
  /^(?:billing|sales|returns?|finance|accounts?|accounting|legal|hr|claims?|refunds?|shipping|orders?|payments?|security|abuse|privacy|press|jobs|tech|engineering|bookings?|reservations?)\b[^@]*@/i

export default defineRule({
  id: 'pushes-work-back',
  family: 'ownership',
  severity: 'warning',
  summary: 'Hands the work back to the customer: go elsewhere, write in again, check back later.',
  why: 'The customer hears that their problem is theirs to carry, and has to start over with somebody else.',
  evidence: [
    {
      kind: 'practice',
      source: 'Dixon, Toman & DeLisi, The Effortless Experience (second-hand)',
      finding: 'Repeat contacts, transfers and repeating information are what drives customers away.',
    },
  ],
  messages: {
    elsewhere: '“{words}” sends the customer somewhere else.',
    anew: '“{words}” makes the customer write in once more.',
    later: '“{words}” leaves it to the customer to ask again.',
    notMine: '“{words}” turns the customer away without a hand-over.',
  },
  contexts: CONTEXTS.filter((name) => name !== 'closing'),
  patterns: [anyOf(elsewhere, anew, later, notMine)],

  *sentence(sentence, {path, reply}) {
    if (urgent.in(sentence)) return
    let last: Kind | undefined
    let until = 0
    for (const [kind, match] of found(sentence)) {
      if (match.from < until || kind === last || !match.at || !isPush(sentence, kind, match)) continue
      const next = path.sentences[positionOf(path, sentence) + 1]
      if (spares(sentence, match) || (next && handsOver(next))) continue
      until = match.to
      last = kind
      const isOurs = match.who === undefined || (OUR_PART.test(match.who.value) && !/^your\b/i.test(match.who.value))
      const isOnCondition = opensWithCondition(sentence) || isConditional(sentence, match.from)
      yield {
        at: match.at,
        message: kind,
        data: {words: match.at.value.replace(/\s+/g, ' ')},
        suggestions: rewritesOf(sentence, match, kind, isOurs, isOnCondition && kind !== 'notMine', reply.fields),
      }
    }
  },
})

function found(sentence: Sentence): (readonly [Kind, Match<Names>])[] {
  return KINDS.flatMap(([kind, each]) => each.matches(sentence).map((match) => [kind, match] as const)).sort(
    ([, a], [, b]) => a.from - b.from || b.to - a.to,
  )
}

/** Whether it is sent away at all: to others than us, and not merely in case of questions. */
function isPush(sentence: Sentence, kind: Kind, {from, to, who, object}: Match<Names>): boolean {
  const name = who?.value.replace(/\s+/g, ' ') ?? ''
  if (kind === 'elsewhere' && who && !isAway(sentence, name, who, from)) return false
  if (kind === 'notMine') return true
  // `For bugs and wishes, please open an issue` shows everybody the door to us, and nobody a second one.
  if (kind === 'anew' && sentence.tokens[0]?.norm === 'for') return false
  if (kind === 'anew' && object && isStep(sentence, from) && !ANOTHER.test(object.value)) return false
  if (offer.in(sentence) && (kind === 'anew' || SUPPORT.test(name) || !matter.in(sentence))) return false
  if (kind !== 'later' && onlyThen.matches(sentence).some((each) => each.from >= to))
    return kind === 'anew' && object !== undefined && ANOTHER.test(object.value) && second.in(sentence)
  const isOnCondition = opensWithCondition(sentence) || isConditional(sentence, from)
  if (!isOnCondition) return true
  if (kind === 'later') return false
  if (kind === 'anew') return !/\bagain\b/i.test(sentence.text.value) || /\bnew\b/i.test(sentence.text.value)
  return matter.in(sentence) && !SUPPORT.test(name) && (!OUR_PART.test(name) || PLACES.test(name))
}

const ANOTHER = /\b(?:new|separate|another|fresh|different|second|further|additional|support)\b/i

/** Whether the match opens with its verb: `Open a ticket` may be a step in a product that has tickets. */
function isStep({tokens}: Sentence, from: number): boolean {
  const first = tokens.slice(from).find(({kind}) => kind === 'word')?.norm ?? ''
  return !/^(?:please|kindly|you|i|we|it|your|the|to|our|a|best|try)$/.test(first)
}

/** Whether these words name somebody else: not us, nor `what to do`. */
function isAway(sentence: Sentence, name: string, who: Match<Names>['text'], from: number): boolean {
  if (/^(?:me|us|myself|ourselves|you|yourself|this|that|it|these|those|each|all|both|what|some|any)$/i.test(name))
    return false
  if (/@/.test(name)) return DEPARTMENT_ADDRESS.test(name)
  if (/^https?:|^www\./i.test(name)) return false
  if (/[[{<%_$]/.test(name.replace(/ (?:of|at|for) .*/, '')))
    return PLACES.test(name) || /team|dep|bank|carrier|courier|vendor|partner/i.test(name)
  // An invitation: `Please visit the museum between ten and four`.
  if (
    INVITING.test(name) &&
    /\b(?:visit|go|head|return|pop|drop|stop|swing|walk|nip)\b/i.test(wordsBefore(sentence, who))
  )
    return false
  if (/^the (?:team|people|staff|crew)$/i.test(name) && isStep(sentence, from)) return false
  if (/^your (?:team|colleagues?|staff|crew|people|company|coworkers?|guests?)\b/i.test(name)) return false
  if (/^(?:your|the|our|a|an|their|its|one|that|any|some|his|her|them|him)\b/i.test(name)) return true
  return (
    /^\p{Lu}/u.test(name) ||
    party.matches(sentence).some(({text: {span}}) => span.start <= who.span.start && span.end > who.span.start)
  )
}

/** Houses that people like to go to. */
const INVITING =
  /\b(?:museum|restaurant|hotel|venue|concierge|hall|stadium|theat(?:er|re)|gym|club|society|charity|coach)\b/i

/** The words of the sentence before a capture. */
function wordsBefore({text}: Sentence, capture: Match<Names>['text']): string {
  return text.value.slice(0, text.offsetOf(capture))
}

/** Whether we do a part of it ourselves in the same sentence. */
function spares(sentence: Sentence, {from, to}: Match<Names>): boolean {
  return (
    given.in(sentence) ||
    act.firmAction
      .matches(sentence)
      .some(
        (each) => (each.to <= from || each.from >= to) && !NO_HELP.test(each.text.value) && OURS.test(each.text.value),
      )
  )
}

const handing = pattern(
  'WE (AUX | ADV)* (attach~ | enclose~ | include~ | pass~ | forward~ | share~ | prepare~ | send~ | give~ | add~ | write~ to | ask~ | tell~ | told | call~ | contact~ | email~ | transfer~) | (attached | enclosed | below | here) (is | are | you will find)',
  {unless: ['negated', 'question', 'conditional']},
)

/** Whether the next sentence gives them what they need, or hands it over. */
function handsOver(next: Sentence): boolean {
  return handing.in(next) && !act.contactPromise.in(next)
}
