/** Finds sentences that announce an apology, or ask to be forgiven, instead of apologizing. */
import {
  advice,
  anyOf,
  defineRule,
  type Match,
  matchCase,
  pattern,
  rewrite,
  type Sentence,
  type Suggestion,
  type Text,
} from 'empathylint/rule'

const UNLESS = {unless: ['negated', 'reported', 'question', 'conditional']} as const
const NOUN =
  '(a | an | this | this CONTENT? as | MY | INTENSIFIER | ADV | sincere | sincerest | deep | deepest | heartfelt | humble | humblest | profound | utmost | warmest | full | formal | unreserved | personal | and | ",")* apology~s !(letter~s | card~s | form~s | template~s | email~s | note~s | page~s | text~s)'
/** `apologize`, `say how sorry I am`, `extend our apologies`. */
const APOLOGIZE = `(apologize | (say | express | tell YOU | let YOU know) (how | that | INTENSIFIER | ADV | WE | am | are)* sorry (WE ADV* (am | are))? | (express | extend | offer | send | give | convey | present | tender | make | add | repeat | reiterate | submit) (YOU | to YOU)? ${NOUN} | (express | convey) (MY | his | her | their | its | INTENSIFIER | ADV | sincere | sincerest | deep | deepest | profound | heartfelt)* regret~s)`
const APOLOGIZING = `(by (apologizing | saying (how | that | INTENSIFIER | ADV | WE | am | are)* sorry (WE ADV* (am | are))? | (offering | extending | expressing) ${NOUN}) | with ${NOUN})`
const STEPS = `((INTENSIFIER | ADV) and | INTENSIFIER | ADV | please | take (this | the | a) (opportunity | chance | moment | minute | second | time) (now | here)? to | (reach out | get in touch | write | be the first) (ADV | to YOU | today)* (to | and))*`
const AFTER = `(ADV | INTENSIFIER | profusely | in person | personally | directly | to (YOU | all of YOU | everyone))* !(to | with | by)
  others:((to YOU)? and (to)? (YOUR | all | everyone) (CONTENT CONTENT?)?)? behalf:(","? on behalf of (DET | all of | everyone at | everybody at | ME | TEAMNOUN | everyone | everybody)* (CONTENT CONTENT?)? (here ","? | at CONTENT CONTENT?)?)?`
const ANNOUNCED = `(${STEPS} ${APOLOGIZE} | ${STEPS} (start | begin | open) (off | out | ADV)* ${APOLOGIZING}) ${AFTER}`
/** `, before anything else,` */
const ASIDE = '("," …6 ",")?'
const WANTING = `(ADV | INTENSIFIER | do | would | should | will | can | simply | only)* ${ASIDE} (ADV)* (like | love | want | wanted | wish | wished | hope | hoped | need | have | feel the need | feel obliged | (am | are) writing (to YOU)? | am reaching out | are reaching out | am emailing YOU | am contacting YOU | are contacting YOU | am here) (ADV)* ${ASIDE} to`

/** The same of somebody of ours, who has a possessive of their own. */
const THEIRS = ANNOUNCED.replace('(a | an | this |', '(his | her | their | its | a | an | this |')
const WISHES = '(ADV | INTENSIFIER)* (wishes | wants | hopes | needs | is writing | has asked ME) (ADV)* to'
const OUTSIDER =
  '(courier~s | carrier~s | vendor~s | supplier~s | provider~s | partner~s | seller~s | merchant~s | landlord~s | host~s | guest~s | customer~s | client~s | member~s | neighbor~s | user~s | owner~s)'
const BOSS =
  '(manager~s | director~s | management | leadership | headteacher | principal | chef | editor~s | president | chairman | chair | founder~s | head of DET? CONTENT CONTENT? | board | crew | team~s | staff)'

/** Houses that write of themselves by what they are. */
const HOUSE =
  '(bank | clinic | hotel | library | school | university | college | museum | council | airline | company | hospital | society | club | charity | practice | theater | studio | association | foundation | organization | firm | trust | institute | gallery | municipality | academy | surgery)'

/** `We would like to apologize`, `let me start by apologizing`, `please accept our apologies`. */
const frames = anyOf(
  pattern(
    `team:(all of us (here | at | on | CONTENT)* | (MY | the) CONTENT? TEAMNOUN and i | TEAM | AGENTNAME) (${WANTING} | would like to) ${ANNOUNCED}`,
    UNLESS,
  ),
  pattern(
    `<!(say~ | that | whether | think~ | believe~) team:(MY !(CONTENT? ${OUTSIDER}) CONTENT CONTENT? CONTENT? (of DET? CONTENT)? | the CONTENT? CONTENT? ${BOSS} | (everyone | everybody) (here | at | in | on | MY | the | CONTENT)* | (senior)? management | the (whole | entire) CONTENT CONTENT? | your account (manager | director | executive)) (${WISHES} | ${WANTING} | would like to) ${THEIRS}`,
    UNLESS,
  ),
  pattern(
    `who:(WE) (ADV)* (am | are)? (take | taking | seize | use | using) (this | the | a) (opportunity | chance | moment | minute | second | time | occasion) (ADV)* to ${ANNOUNCED}`,
    UNLESS,
  ),
  pattern(
    `(WE (ADV)* (feel | think | believe) (that)?)? who:(WE) (all | both | here | at CONTENT CONTENT? | ",")* (${WANTING} | (ADV)* (must | should)) ${ANNOUNCED}`,
    UNLESS,
  ),
  pattern(
    `(please | kindly)? (ADV)* (allow | let | permit | may | can | could | might) (who:(ME) ("," on behalf of …5 ",")? to? | who:(WE)) (please)? ${ANNOUNCED}`,
    UNLESS,
  ),
  // A firm that speaks of itself: `The bank wishes to apologize`
  pattern(
    `^ (ADV | ",")* team:((the | this) CONTENT? ${HOUSE} (of DET? CONTENT CONTENT?)?) (${WISHES} | would (ADV)* like to) ${THEIRS}`,
    UNLESS,
  ),
  // A question by its sign alone: `May I offer you my apologies for the delay?`
  pattern(
    `^ (ADV | and | ",")* ((may | might) who:(WE) (ADV | please)* | (can | could) who:(WE) (please | ADV)+) ${ANNOUNCED}`,
    {unless: ['negated', 'reported', 'conditional']},
  ),
  pattern(
    `^ (ADV | INTENSIFIER)* ((would like | wanted | want | wish | writing) to | would love to) ${ANNOUNCED}`,
    UNLESS,
  ),
  pattern(`<&(and | ",") (ADV)* (would (ADV)* like | want | wish) to ${ANNOUNCED}`, UNLESS),
  pattern(
    `((please | kindly | ADV)* | WE (ADV | do)* (hope | ask | beg | trust) (that)? YOU (can | will | could | would | to | ADV | please)*) (accept | receive) ${NOUN} ${AFTER}`,
    UNLESS,
  ),
  pattern(
    `(who:(WE) (ADV)* (extend | offer | send | express | tender | convey | present) (YOU | to YOU)? | YOU have) &(ADV* MY) ${NOUN} ${AFTER}`,
    UNLESS,
  ),
)

/** `Please forgive us`, `we hope you can pardon the delay`, `we ask for your forgiveness`. */
const pleas = anyOf(
  pattern(
    `((WE | and) (ADV | do)* (hope | ask | trust | pray | beg) (that)? (YOU (can | will | could | would | to | are able to | find it in YOUR heart to | ADV)*) | (please | kindly) (ADV | do)* | ^ (ADV ","? | do | and)*)
     (forgive who:(ME) !(if | ADV* for (asking | saying | being (blunt | direct) | interrupting)) | (forgive | pardon | excuse) (who:(ME) &(for (DET | ADJ | CONTENT)* (TROUBLE | late | slow | missed)) | &((MY | the | this | that | these | any | all) (ADJ | CONTENT | DET | ADV)* (TROUBLE | ((radio)? silence | absence | slowness | tardiness | sloppiness | carelessness | negligence | clumsiness | rudeness | abruptness | brusqueness | confusion | mess | chaos | noise | disarray | muddle | typo~s | lapse~s | hold-up~s | holdup~s | backlog | lack of | (long | lengthy | short) (pause | gap | wait | notice) | gap in (communication | MY CONTENT)) | (late | slow | delayed | belated | tardy | missed | mixed-up) CONTENT))))`,
    UNLESS,
  ),
  pattern(
    'WE (ADV | INTENSIFIER | do | can only)* (ask | beg | hope | seek) (YOU | for | ADV)* (YOUR | for) (ADV)* (forgiveness | pardon)',
    UNLESS,
  ),
)

/** What can follow `sorry` as it follows `apologize`. */
const SAME_COMPLEMENT = /^\s*(?:$|[.!](?:\s|$)|(?:for|that|about)\b)/
/** A second verb that hangs on the announcement: `… and thank you`. */
const SECOND_VERB =
  /,?\s+and (?:also |then |again |to |\w+ly ){0,2}(?=(?:thank|assure|reassure|let|offer|explain|give|share|provide|tell|update|inform|ask|invite|say|send|confirm|clarify|acknowledge|address|help|make|see|show|take) (?:you|your|our|my|the|that|to|how|why|what|a|an|this|it|some|everyone)\b)/i

export default defineRule({
  id: 'apology-preamble',
  family: 'over-apology',
  severity: 'info',
  summary: 'An apology that is announced or asked for rather than made.',
  why: 'The customer hears that an apology is coming, or is asked for a favor, instead of hearing the apology.',
  evidence: [
    {
      kind: 'research',
      source: 'Lewicki, Polin & Lount (2016), Negotiation and Conflict Management Research 9(2)',
      finding: 'Of the parts of an apology, the request for forgiveness is the one that can be left out.',
    },
    {
      kind: 'practice',
      source: 'Marjorie Ingall (SorryWatch)',
      finding: 'Do not say that you would like to apologize: do it.',
    },
  ],
  messages: {
    announced: '“{frame}” announces an apology.',
    plea: '“{frame}” asks the customer for a favor.',
  },
  suppresses: ['apology-intensifier-stack'],
  patterns: [frames, pleas],

  *sentence(sentence) {
    for (const match of frames.matches(sentence))
      yield {
        at: match.text,
        message: 'announced',
        data: {frame: match.text.value},
        suggestions: plainly(sentence, match, true),
      }
    for (const match of pleas.matches(sentence))
      yield {
        at: match.text,
        message: 'plea',
        data: {frame: match.text.value},
        suggestions: plainly(sentence, match, false),
      }
  },
})

type Frame = Match<'who' | 'team' | 'others' | 'behalf'>

/** `I'm sorry`, `We're sorry` or `Sorry` in place of the frame; what it is for stays. */
function plainly({text: whole, tokens}: Sentence, match: Frame, isFrame: boolean): Suggestion[] {
  const frame = match.text.value.replace(/\s+/g, ' ')
  const before = whole.value.slice(0, tokens[match.from]?.start)
  const end = tokens[match.to - 1]?.end ?? whole.length
  const rest = whole.value.slice(end)
  const voice = voiceOf(match, before, rest)
  const curly = (prose: string) => (whole.value.includes('’') ? prose.replaceAll("'", '’') : prose)

  if (!isFrame && /\b(?:sorry|apolog)/i.test(before)) return [withoutPlea(whole, before, end)]
  const sorry =
    {I: "I'm sorry", we: "we're sorry", none: 'sorry'}[voice] +
    (/\b(?:again|once more|repeat|reiterate)\b/i.test(frame) ? ' again' : '')
  const glue = isFrame || /^\s*(?:$|[.!,;:—–-]|(?:for|that|because|but|if|and)\b)/.test(rest) ? '' : ' for'
  const behalf = match.behalf?.value.replace(/^,\s*|,$/g, '')
  const plain = curly(matchCase(`${behalf ? `${behalf}, ` : ''}${sorry}${glue}`, frame))
  // `May I apologize for the delay?` asks nothing once it is said plainly.
  const asks = /\?\s*$/.exec(rest)
  const stop = asks ? whole.slice(end + asks.index, end + asks.index + 1).replaceWith('.') : []
  const said = [...match.text.replaceWith(plain), ...stop]

  const isGerund = /\b(?:apologi[sz]ing|saying|offering|extending|expressing)\b/i.test(frame)
  if (isGerund && /\b(?:and|or) (?:\w+ly )?\w{2,}ing\b/.test(rest))
    return [advice(`Say “${plain}” and make the rest a sentence of its own`)]
  const second = isFrame ? SECOND_VERB.exec(rest) : null
  if (second) {
    const link = /\b(?:let|allow|permit)\b/i.test(frame)
      ? `let ${voice === 'we' ? 'us' : 'me'}`
      : voice === 'we'
        ? "we'd like to"
        : "I'd like to"
    const joint = whole
      .slice(end + second.index, end + second.index + second[0].length)
      .replaceWith(curly(`, and ${link} `))
    return [rewrite(`Say “${plain}”`, 'review', [...said, ...joint])]
  }
  const isSafe =
    isFrame &&
    voice !== 'none' &&
    SAME_COMPLEMENT.test(rest) &&
    !match.team &&
    !asks &&
    !match.others &&
    !match.behalf &&
    !/\b(?:must|should|need|have)\b/i.test(frame)
  const named = /^\s*[.!?]?$/.test(rest)
    ? [rewrite('Say what it is for', 'review', [...match.text.replaceWith(`${plain} for [what went wrong]`), ...stop])]
    : []
  return [rewrite(`Say “${plain}”`, isSafe ? 'safe' : 'review', said), ...named]
}

/** Who apologizes: whose apology it is, else the speaker of the frame, else who spoke last. */
function voiceOf({who, team, text}: Frame, before: string, rest: string): 'I' | 'we' | 'none' {
  const own = /\b(?:my|our)\b/i.exec(text.value)?.[0]
  const speaker = team
    ? 'we'
    : /^our$/i.test(own ?? '') || !who
      ? (own ??
        /^\s*(?:my|our)\b/i.exec(rest)?.[0] ??
        /^(?:I|we)\b/i.exec(text.value)?.[0] ??
        before.match(/\b(?:I|[Ww]e)\b/g)?.at(-1))
      : who.value
  if (!speaker) return 'none'
  return /^(?:we|us|ourselves|our)$/i.test(speaker.trim()) ? 'we' : 'I'
}

/** `We're sorry and hope you can forgive us` → `We're sorry`. */
function withoutPlea(whole: Text, before: string, end: number): Suggestion {
  const from = /(?:,|;)?\s+(?:and\s+)?$/.exec(before)?.index
  const isTail = from !== undefined && /^\s*[.!]*$/.test(whole.value.slice(end))
  return isTail
    ? rewrite('Leave this out', 'review', whole.slice(from, end).replaceWith(''))
    : advice('Leave this out: the apology is enough')
}
