/** Finds replies signed by one person in which nobody says “I”. */
import {
  act,
  anyOf,
  defineRule,
  type Match,
  type Path,
  pattern,
  type ReplyFields,
  rewrite,
  type Sentence,
  type Suggestion,
} from 'empathylint/rule'
import {asI} from './first-person.ts'

const US = '(we | (our | the) (CONTENT)? (team | staff | support team | crew))'
const guarded = {unless: ['question', 'conditional', 'reported']} as const
/** What one person does for one customer; not what a firm does for all, such as to ship or to close. */
const FOR_YOU =
  '(get~ back | get~ in touch | be in touch | reply~ | respond~ | answer~ | write~ | email~ | call~ | contact~ | let~ YOU know | update~ YOU | keep~ YOU | follow~ up | follow~ this | look~ (into | at | over | in) | check~ | investigate~ | review~ | dig~ | examine~ | test~ | refund~ | credit~ | reimburse~ | send~ | resend~ | re-send~ | rerun~ | re-run~ | replace~ | reissue~ | correct~ | fix~ (it | this | that | your | the) | sort~ | resolve~ | process~ (your | the | this) | cancel~ (your | the | this) | reset~ | restore~ | arrange~ | book~ | rebook~ | escalate~ | forward~ | pass~ (this | it | your) | raise~ | help~ | assist~ | take~ care | take~ a look | make~ sure | add~ (your | the | this) | attach~ | confirm~ (here | back | ADV | (by | on) (DAY | email | phone | letter) | (with | to) YOU | in writing)* (your | the | this | it | when | once) | chase~ | monitor~ (your | this | it) | work~ (on | with) | do~ (this | that | it | (my | our | its | their) (very | level | absolute)? (best | utmost) | (everything | all | anything | whatever) (that)? we can) | try~ | remove~ (the | your) | waive~ | return~ to you | have (it | this | that | an answer | your | the | someone | somebody) | give~ you | need | ask~ | see~ (what | if | to it) | find~ out | trace~ | open~ (a | the) | reopen~ | prepare~ | reship~ | expedite~ | prioritize~ | handle~ | deal~ with | report~ back)'

/** What is done to the customer's own thing; `we will release version 5` is done for all. */
const YOURS =
  '((up | out | over | back | off | through)? (it | this | that | them | one | both | these | those | you | YOUR | (a | an | another) (new | second | fresh | replacement | corrected) | a copy | the (CONTENT)? (right | correct | new | missing)? (one | ones) | the (CONTENT)? (payment~s | refund~s | money | funds | deposit~s | amount~s | balance | charge~s | fee~s | difference | transfer | invoice~s | receipt~s | label~s | parcel~s | package~s | booking~s | reservation | order~s | appointment~s | voucher~s | ticket~s | fine~s | certificate | policy document~s | form~s | contract | key~s | hold | block) &($ | "," | ";" | "." | and | to | by | on | for | back | in | as | at | once | when | ADV | DAY | tonight | tomorrow | this | within | before | after | from | over | into) | the (corrected | missing | revised | amended | replacement | signed) CONTENT | (someone | somebody) | CUSTOMERNAME) !(out there))'
const HAND =
  '(mail~ | bring~ | do~ | courier~ | fax~ | overnight~ | wire~ | post~ | ferry~ | hand-deliver~ | deliver~ | drop~ (off | round)? | void~ | amend~ | rectify~ | regrade~ | re-mark~ | remark~ | recount~ | retest~ | redraft~ | redo~ | undo~ | clean~ | mend~ | patch~ up)'
const DO = `(${FOR_YOU} | (REMEDYVERB | ${HAND}) &${YOURS})`

/** `we apologize`, `we will refund it`, `our team is looking into it`. */
const commitments = anyOf<'who' | 'verb'>(
  pattern(
    `who:(${US}) (ADV | INTENSIFIER | do)* verb:((am | are | feel | is)?) (ADV | INTENSIFIER)* (sorry !(to (hear | see | learn | read)) | apologize~ | regret !(to) | owe you (an | our) apology)`,
    {unless: ['question', 'reported', 'negated']},
  ),
  pattern(`who:(${US}) verb:(would | want | wish) (ADV | to | like)* apologize`, guarded),
  pattern(
    `who:(${US}) verb:(will | shall | can | would) (ADV | be able to | be happy to | be glad to | like to | love to | gladly | both | not)* ${DO}`,
    guarded,
  ),
  pattern(
    `who:(${US}) verb:(am | are | is) (ADV)* ((going | able | planning) to (ADV)* ${DO} | !(seeing | having | hearing | getting | reading | using | being | thinking | offering | calling) GERUND &${YOURS} | (looking into | looking at | checking | investigating | reviewing | working on | refunding | sending | fixing | sorting | processing | escalating | resolving | arranging | happy to | glad to))`,
    guarded,
  ),
  pattern(
    `who:(${US}) verb:(have | has) ((ADV | just | now)* (refunded | credited | sent | resent | re-sent | checked | escalated | forwarded | passed | reviewed | looked | canceled | reset | restored | replaced | corrected | added | attached | raised | printed | chased | called | written to | spoken to | spoken with | moved | reopened | processed | arranged | booked | removed | waived | issued | reissued | asked | confirmed | updated) (ADV)* (your | you | the | this | it | that | a | an | into | at | on | both | all) | (ADV | just | now)* (set | put | made | mailed | given | fixed | run | rerun | taken | opened | swapped | shipped | posted | changed | printed | brought | rebooked | couriered | faxed | wired | posted | mailed | delivered | dropped off | voided | amended | rectified | regraded | re-marked | recounted | retested | redone | undone | mended | reversed | released | transferred | paid | cleared | lifted | paused | stopped | rescheduled | extended | renewed | deducted | returned | dispatched | reimbursed | collected | unlocked | unblocked | reinstated) &${YOURS})`,
    guarded,
  ),
)

const FIRST_PERSON = new Set(['i', 'me', 'my', 'myself', 'mine'])

/** Whether somebody says `I` or `my`; `My plan` in the middle of a sentence is the name of a page. */
function saysI({tokens, text}: Sentence): boolean {
  return tokens.some(
    ({norm, quoted, start}, at) =>
      !quoted &&
      FIRST_PERSON.has(norm) &&
      !(norm === 'my' && at > 0 && tokens[at - 1]?.kind !== 'punctuation' && text.value[start] === 'M'),
  )
}

export default defineRule({
  id: 'diluted-we',
  family: 'ownership',
  severity: 'info',
  summary: 'One person signs, and nobody in the reply says “I”.',
  why: 'The customer hears a company, not the person who signs and could act for them.',
  evidence: [
    {
      kind: 'research',
      source: 'Packard, Moore & McFerran (2018), Journal of Marketing Research 55(4)',
      finding:
        'Agents who say “I” rather than “we” are seen as more empathic and more able to act, and their customers are more satisfied.',
    },
  ],
  messages: {
    noI: '“{words}”: one person signs, and nobody here says “I”.',
  },
  contexts: ['bug', 'billing', 'delay', 'how-to', 'bad-news'],

  *reply({fields}, {path, settings}) {
    if (!isPersonal(fields, settings.channel) || !isSignedByOne(fields, path)) return
    if (path.sentences.some(saysI)) return
    const found = path.sentences.flatMap((sentence) =>
      commitments.matches(sentence).map((match) => ({sentence, match})),
    )
    const [first, ...others] = found
    if (!first) return
    yield {
      at: first.match.text,
      message: 'noI',
      data: {words: first.match.text.value.replace(/\s+/g, ' ')},
      related: others.map(({match}) => ({at: match.text, label: 'here too'})),
      suggestions: suggestionsFor(found),
    }
  },
})

/** An answer of one to one: no team, no bot, no public status. */
function isPersonal({channel, sender, autosend, voice, audience}: ReplyFields, usual: string | undefined): boolean {
  if (sender === 'team' || sender === 'bot' || autosend === true || voice === 'we') return false
  return !/^(?:social|status)$/.test(channel ?? usual ?? '') && audience !== 'public'
}

const TEAM = /\b(?:team|crew|staff|committee|behalf|everyone|all of us|folks|group)\b/i

/** Whether a placeholder for one agent stands as signature, and no team beside it. */
function isSignedByOne({signedBy}: ReplyFields, {blocks}: Path): boolean {
  if (signedBy !== undefined) return signedBy === 'agent'
  const signatures = blocks.filter(({kind}) => kind === 'signature' || kind === 'sign-off')
  if (signatures.some(({text, tokens}) => TEAM.test(withoutPlaceholders(text.value, tokens)))) return false
  const names = signatures.flatMap(({tokens}) =>
    tokens.filter(({kind, role, norm}) => (kind === 'placeholder' || kind === 'slot') && isAgent(role, norm)),
  )
  return names.length > 0
}

/** The tools' `user` is the one who writes where it stands below a letter. */
function isAgent(role: string | undefined, written: string): boolean {
  return (
    role === 'agent' ||
    (role === 'customer' &&
      /user|^\W*(?:your[ _])?(?:first_?|full_?)?name\W*$/i.test(written) &&
      !/team|company|customer|requester|contact/i.test(written))
  )
}

function withoutPlaceholders(text: string, tokens: readonly {kind: string; start: number; end: number}[]): string {
  return tokens
    .filter(({kind}) => kind === 'word')
    .map(({start, end}) => text.slice(start, end))
    .join(' ')
}

type Found = {readonly sentence: Sentence; readonly match: Match<'who' | 'verb'>}

/** `I` for what the signer does: the promises if there are any, then the apologies too. */
function suggestionsFor(found: readonly Found[]): Suggestion[] {
  const deeds = found.filter(
    ({sentence, match}) => !act.apology.matches(sentence).some(({from, to}) => from < match.to && match.from < to),
  )
  const edits = (some: readonly Found[]) =>
    some.flatMap(({sentence, match}) => asI(sentence, match, nextOf(found, sentence, match.from)))
  const all = rewrite('Say “I” throughout', 'review', edits(found))
  if (deeds.length === 0 || deeds.length === found.length) return [all]
  return [rewrite('Say “I” for what you do yourself', 'review', edits(deeds)), all]
}

/** Where the next commitment in the same sentence begins. */
function nextOf(found: readonly Found[], sentence: Sentence, from: number): number {
  return Math.min(
    ...found.filter((each) => each.sentence === sentence && each.match.from > from).map(({match}) => match.from),
    sentence.tokens.length,
  )
}
