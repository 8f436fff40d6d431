/** Finds replies to a problem that ask the customer for work before anything shows that the message was read. */
import {
  act,
  advice,
  anyOf,
  defineRule,
  isRelational,
  noted,
  type Path,
  pattern,
  PROBLEM,
  removeSentence,
  rewrite,
  type Sentence,
  type Suggestion,
} from 'empathylint/rule'

/** Clauses and courtesies that can stand before a request and change nothing in it. */
const OPENING =
  '(hi | hello | hey | and | also | first | to (begin | start) (with)? | ADV | ((thanks | thank YOU) (ADV | so much | for (contacting | reaching out | writing | getting in touch | YOUR (message | email | note | inquiry | MATTER)) | (to | in | with) (ME | MY CONTENT | AGENTNAME))*) | (so | so that | to | in order to | in order for ME to | before | for ME to | if | when | as soon as | once | as a first step) …14 | at YOUR (earliest)? convenience | whenever YOU (can | have …3) | "!")'
const THING =
  '(DET | YOU | YOUR | in | into | out | up | on | off | to | back | again | it | over | along | with | BLANK | LINK | NUMBER | ME | that | whether | if | both | GERUND | through | CONTENT (and | or | via | from | to | settings | number) | who | which | what | how | when)'
const DO =
  '(try | send | reply | respond | open | check | clear | restart | provide | attach | confirm | share | click | go | install | uninstall | reinstall | update | upgrade | visit | fill | log | sign | contact | refresh | reset | verify | upload | email | call | text | download | turn | switch | run | delete | remove | disable | enable | enter | select | choose | follow | use | complete | submit | return | unplug | reboot | see | review | read | record | take | bring | pay | wait | ask | answer | tell | give | let ME know | make sure | ensure | press | hold | measure | scan | print | mail | post | describe | explain | list | write | get | look | search | add | change | move | copy | paste | forward | dial | book | keep | hang | double-check | be sure to | have a look | navigate | head)'

/** `Please send …`, `Could you …`, `You need to …`, `Clear your cache`: the customer is asked for work. */
const demand = anyOf(
  pattern(
    `^ (${OPENING} ","?)* ask:((please | kindly) (ADV)* !(accept | note | know | be (assured | aware | advised | patient | sure that) | rest | allow | forgive | excuse | pardon | bear | understand | trust | enjoy | stay | find | do not | never | don't | let ME (ADV)* (apologize | say | begin | start | explain | assure | thank) | remember | see (attached | below | the attached) | hold on | hang) (CONTENT | let | make | be | have | get | do))`,
  ),
  pattern(
    `^ (${OPENING} ","?)* ask:((could | can | would | will | may | might) YOU (ADV | please | kindly | be able to | possibly | mind | be so kind as to)* CONTENT | (may | could | can | might) WE (ADV | please)* (have | get | ask | request | see | trouble) | have YOU (ADV | already)* (tried | checked | cleared | restarted | rebooted | updated | attempted | looked | read) | do YOU mind | are YOU (ADV)* able to | (is | would) it (be)? possible (for YOU)? to (send | provide | share | get | try | check))`,
  ),
  pattern(
    `^ (${OPENING} ","?)* ask:(YOU (will | would | do)? (ADV | first)* (need to | have to | must | are required to | ought to | should (ADV)* !(be | have | see | receive | get | now | not | never)) | WE (ADV | will | would | do)* (need | require) (YOU | YOUR | the | a | an | some | more | additional | further | CONTENT)+ | WE (ADV | would | must | will | have to | need to)* (ask | request | invite | advise | urge | recommend | suggest | like | want | need) (that)? (YOU | all | GERUND | the) | (YOUR | the) (next | first) step (is | would be | will be) to | it (is | will be) (ADV)* (necessary | required | essential | best | important) (that YOU | for YOU to | to))`,
    {unless: ['question']},
  ),
  pattern(
    `^ (${OPENING} ","?)* ask:(!(return | update | call | text | post | book | print) ${DO} ${THING} | (return | update | call | text | post | book | print) (DET | YOUR | it | ME | to | BLANK | back))`,
    {
      unless: ['question'],
    },
  ),
)

const NAMED =
  '(TROUBLE | late | missing | duplicate | double | wrong | broken | damaged | failed | failing | lost | stuck | blank | crashed | frozen | delayed | overdue | declined | faulty | defective | cracked | leaking | locked)'
/** `To trace the missing parcel, please …`: the request itself says what happened. */
const named = pattern(
  `^ (ADV)* (so | so that | to | in order to | for | since | because | as | given | with) …8 !(BLANK) ${NAMED} !($) CONTENT? …6 ","`,
)
const about = anyOf(
  pattern(
    '(thanks | thank YOU | appreciate) … (about | regarding | concerning | on | with) !(this | that | it | the CONTENT? MATTER | YOUR CONTENT? MATTER) (DET | ADV | ADJ)* !(MATTER) CONTENT',
  ),
  pattern(
    '(thanks | thank YOU | appreciate) (ADV | so much | very much)* for (YOUR | the | this | that | ADV)* (report~s | reporting | bringing | flagging | raising | sharing | sending | telling | alerting | explaining | describing | patience | waiting | trying | checking)',
  ),
)

export default defineRule({
  id: 'demand-before-acknowledgment',
  family: 'acknowledgment',
  severity: 'info',
  summary: 'A reply to a problem that asks for work before it shows that the message was read.',
  why: 'The customer told you something and is given a task, as if nobody had read it.',
  evidence: [
    {
      kind: 'research',
      source: 'Min, Jung, Ryu et al. (2020), Marketing Letters 31',
      finding:
        'Where more contact is to come, listening first and apologizing second did better than the other way round. Indirect: it is about apologies, not requests.',
    },
    {
      kind: 'practice',
      source: 'GitLab, support handbook',
      finding: 'Begin with a summary of the request in your own words.',
    },
  ],
  messages: {
    first: '“{ask}” comes before a word on what they reported.',
  },
  contexts: PROBLEM,
  requires: 'known-context',

  *reply({fields}, {path, form}) {
    if (form.kind !== 'reply' || form.stage !== 'first') return
    const hasGreeting = path.blocks.some(({kind}) => kind === 'greeting')
    if (!form.isSurelyReply && !hasGreeting) return
    if (fields.autosend === true) return
    const opening = path.sentences.find((sentence) => !isCourtesy(sentence))
    const match = opening && demand.first(opening)
    if (!opening || !match?.ask || acknowledges(opening) || named.in(opening)) return
    yield {
      at: match.ask,
      message: 'first',
      data: {ask: match.ask.value.replace(/\s+/g, ' ')},
      suggestions: [moved(opening, path)],
    }
  },
})

const smallTalk = pattern(
  '((hope | trust) (that)? (YOU | this | all | everything) | MY name is | ^ (this is | it is | WE am) CONTENT CONTENT? (CONTENT)? (from | at | with | here | and) | WE (will | am | are | would)+ (ADV)* (be)? (helping | assisting | glad to help | happy to help | able to help | love to help | like to help | looking into) | (happy | glad | pleased) to (help | assist) | WE (have | ADV)* (received | got) YOUR (message | email | MATTER | CONTENT? MATTER) | welcome)',
)

const ACKNOWLEDGING = [
  act.acknowledgment,
  act.apology,
  act.sympathy,
  act.specificThanks,
  act.empathy,
  act.attributedFeeling,
  about,
]

const acknowledges = noted((sentence) => {
  if (sentence.tokens.some(({kind, role}) => kind === 'slot' && role !== 'customer' && role !== 'agent')) {
    if (!demand.in(sentence)) return true
  }
  return ACKNOWLEDGING.some((each) => each.in(sentence))
})

/** `Thanks for contacting us.`, `I hope you are well.`: nothing read, nothing asked. */
const isCourtesy = noted((sentence) => {
  if (acknowledges(sentence) || demand.in(sentence)) return false
  return isRelational(sentence) || smallTalk.in(sentence) || act.thanks.in(sentence)
})

/** Words that lean on what stands before them. */
const LEANING =
  /^(?:and|but|so|also|then|again|otherwise|however|once|it|this|that|they|these|those|he|she|meanwhile|after|instead|if)\b/i

/** The acknowledgment that stands further down, moved up; else a blank for one. */
function moved(opening: Sentence, {sentences}: Path): Suggestion {
  if (opening.block.kind !== 'paragraph') return advice('Begin with what they reported, then ask.')
  const later = sentences
    .slice(sentences.indexOf(opening) + 1)
    .find(
      (sentence) =>
        acknowledges(sentence) &&
        !demand.in(sentence) &&
        sentence.block.kind === 'paragraph' &&
        sentence.block.sentences.length > 1 &&
        !LEANING.test(sentence.text.value) &&
        /[.!]$/.test(sentence.text.value) &&
        sentence.tokens.every(({kind}) => kind !== 'placeholder' && kind !== 'slot' && kind !== 'link'),
    )
  const title = 'Acknowledge first, then ask'
  if (!later) return rewrite(title, 'review', opening.text.insertBefore('[What they reported, in their words]. '))
  const words = later.text.value.replace(/\s+/g, ' ')
  return rewrite('Move the acknowledgment up', 'review', [
    opening.text.insertBefore(`${words} `),
    ...removeSentence(later),
  ])
}
