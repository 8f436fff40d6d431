/** Finds acknowledgments that fit every message: `your concern`, `the matter`, `the issue you are facing`. */
import {
  act,
  anyOf,
  CONTEXTS,
  defineRule,
  matchCase,
  pattern,
  rewrite,
  type Sentence,
  type Suggestion,
  type Text,
  type Token,
} from 'empathylint/rule'

/** Words before the noun that tell no more of it. */
const BLAND =
  'recent | current | latest | earlier | previous | initial | original | above | mentioned | above-mentioned | reported | raised | said | particular | specific | ongoing | valid | important | unfortunate | unpleasant | negative | bad | poor | frustrating | whole | entire'
/** Those of ours who look at things, with what they are; not the customers, partners and carriers that we have too. */
const OURS = `(MY !(customer~s | client~s | guest~s | member~s | user~s | reader~s | neighbor~s | tenant~s | resident~s | host~s | owner~s | policy~s | THIRDNOUN) CONTENT (CONTENT)? | (the | all | both | MY | one of MY | one of the | a)+ (CONTENT)? (moderator~s | trustee~s | instructor~s | teacher~s | tutor~s | nurse~s | doctor~s | vet~s | clerk~s | officer~s | editor~s | librarian~s | caretaker~s | registrar | secretary | treasurer | chef | principal | headteacher | director~s | founder~s | planner~s | dispatcher~s | coordinator~s | organizer~s | curator~s | lawyer~s | accountant~s | adjuster~s | assessor~s | auditor~s | inspector~s | investigator~s | counselor~s | maintainer~s | admin~s | administrator~s)) ADV* &(has | have | is | are | was | were | will)`
/** A house or a desk to which a matter is brought. */
const ADDRESSEE =
  '(our | my | the | this) (CONTENT | "\'s")* (TEAMNOUN | council | clinic | hospital | practice | surgery | school | university | college | bank | library | hotel | airline | museum | store | shop | club | gym | committee | board | panel | management | authority | agency | service | trust | charity | association | department | office) &($ | "," | "." | "!" | and | so | today | again)'
const NOUNS = 'issue~s | concern~s | inquiry~s | query~s | matter~s | situation~s | case~s | problem~s'
/** `you are facing`: the customer has it, whatever it is. */
const HAD =
  '(that | which)? (YOU (AUX | ADV)* (facing | having | experiencing | encountering | seeing | reporting | reported | raised | mentioned | described | shared | sent | submitted | encountered | experienced | faced | had | have | got | ran into | run into | running into | came across | come across | (going | gone | went | been) through | (deal~ | dealt | struggle~ | grapple~) with | (come | came) up against | up against | (find | found) (yourself | yourselves) in | in &($ | "," | "." | and | but | so | "!") | flagged | highlighted | outlined | noticed | observed | brought (up | to (MY attention | ME)) | told ME (about | of) | (wrote | written | emailed | called | contacted ME | got in touch | reached out | asked | complained) (to ME)? about | referred to | alluded to | pointed out) (with us | to us)? | of yours | at hand | in question | mentioned | above)'
/** A firm by what it is; only with an auxiliary, so that `the bank reviews the matter every spring` stays a fact. */
const HOUSE =
  '((the | our | this) (CONTENT)? (bank | airline | airport | hotel | clinic | hospital | practice | surgery | university | college | school | council | library | museum | store | shop | restaurant | agency | bureau | authority | institute | firm | company | club | gym | theater | committee | panel | board | management | administration | leadership) | management | (mr | mrs | ms | dr) CONTENT (CONTENT)?) ADV* (has | have | is | are | was | were)'
/** What may follow without saying what it is; anything else (`with`, `of`, `about`, a number, a title) says it. */
const END = `&($ | "." | "!" | "?" | ";" | "," !(ADV* (which | where | that | namely | specifically | when | and that)) | "—" !(ANY) | and | but | so | as (soon | quickly | well | fast | a | promptly) | ADV | to ME | with ME | with ${ADDRESSEE} | to (our | MY) | for YOU | with (our | my | the) (ADJ | CONTENT)? TEAMNOUN | on (our | my) | at (length | once | present | the moment | this time) | in (detail | depth | full | more | greater | person) | (in | over | during | within) (the | these)? (coming | next | following) (few | couple of | NUMBER)? (hour~s | day~s | week~s | month~s) | in (due course | turn | the near future | the meantime) | with (the)? (utmost | greatest | great | due | full | all due)+ (care | attention | urgency | diligence | seriousness) | as a matter of | without (further | undue)? delay | right away | DAY | here | twice | up | by | within | further | closely | carefully | immediately | promptly | internally)`
const thing = (determiners: string, nouns = NOUNS) =>
  `matter:((${determiners}) (${BLAND})* (${nouns}) (${HAD})?) ${END}`
const ALL = 'YOUR | the | this | that | these | those'

const REACHED =
  '(contacting | reaching out | writing | emailing | e-mailing | messaging | calling | texting | getting in (touch | contact) | following up | your (message | email | note | letter | call | patience | time) | taking the time)'
const LOOK =
  '(understand | acknowledge~ | recognize~ | appreciate~ | review~ | receive~ | look~ (into | at | over | through) | read (through | over | up on) | (take~ | took | have | has | had) (a | another)? (ADJ | close | closer | careful | thorough | proper | second | fresh | detailed)* look (at | into) | (dig~ | digging | dug | delve~) into | (pore~ | comb~) (over | through) | get~ to the bottom of | (make | made | making) (a | ADV)* note of | (get | getting | got) up to speed (on | with) | familiarized myself with | weigh~ (up)? | investigate~ | check~ (on | into) | assess~ | evaluate~ | examine~ | consider~ | study~ | analyze~ | consult~ on | (go | goes | going | gone | went) over | discuss~ | read | aware of | note~ed | (take | taken | taking) note of | gone through | follow~ up (on | about | regarding) | (writing | write | reaching out | responding | calling | emailing | messaging | contacting YOU | getting (back | in touch) | following up) (to YOU | with YOU | YOU)? (about | regarding | concerning | on | to | in (response | reply | answer | reference | relation) to | in connection with | with (regard~s | reference | respect) to) | (completed | finished | concluded) (our | the) (investigation | review) (into | of))'
const SOLVE =
  '(solve | solving | resolve | resolving | fix | fixing | address | addressing | sort out | sorting out | work~ through | rectify | handle | handling | tackle | work~ on | take care of | with)'
/** What stands between who does it and what is done. */
const ON_THE_WAY =
  '(AUX | ADV | WANT | to | help | assist | YOU | committed | able | happy | glad | pleased | eager | work~ | working hard | on | try~ | do~ MY best | in the process of | in | of | process)* (AUX | ADV | to | on | help | assist | YOU)*'

const shapes = anyOf<'matter'>(
  pattern(
    `(thanks | thank YOU | appreciate) (ADV | so much | very much)* for (ADV)* ${REACHED} …6 (regarding | about | concerning | with | on) ${thing(ALL)}`,
  ),
  pattern(`(thanks | thank YOU) (ADV | so much | very much)* for ${thing('YOUR', 'inquiry~s | query~s')}`),
  pattern(
    `(alerting | notifying | informing | telling) (ME | MY CONTENT | the CONTENT) (to | of | about | regarding | on) ${thing(ALL)}`,
    {unless: ['negated', 'conditional', 'question']},
  ),
  pattern(
    `((making | made | make) (ME | MY CONTENT) (ADV)* aware of | letting (ME | MY CONTENT) know (about | of) | (drawing | calling | directing) MY attention to | pointing (ME to)? (out)?) ${thing(ALL)}`,
    {unless: ['negated', 'conditional', 'question']},
  ),
  pattern(`(bring~ | report~ing | flagging | raising | sharing | highlighting | submitting) ${thing(ALL)}`, {
    unless: ['negated', 'conditional', 'question'],
  }),
  pattern(`<apology> (ADV | to YOU)* (for | about | regarding | over) ${thing(ALL, `${NOUNS} | experience~s`)}`),
  pattern(
    `<apology> (ADV | that)* YOU (AUX | ADV)* (had | having | face~ | experience~ | encounter~ | dealing with | running into) ${thing(ALL)}`,
  ),
  pattern(`<sympathy> (about | of) ${thing(ALL, `${NOUNS} | experience~s`)}`),
  pattern(`(FIRM | ${HOUSE} | ${OURS} | ^) (AUX | ADV | WANT | to)* ${LOOK} ADV* ${thing(ALL)}`, {
    unless: ['negated', 'conditional', 'question', 'reported'],
  }),
  pattern(`FIRM (AUX | ADV)* (hear | see | share | get | respect) ${thing('YOUR')}`, {
    unless: ['negated', 'conditional', 'question', 'reported'],
  }),
  pattern(`FIRM ${ON_THE_WAY} ${SOLVE} ${thing(ALL)}`, {unless: ['negated', 'conditional', 'question', 'reported']}),
  pattern(
    `<!(all) matter:(YOUR (${BLAND})* (issue~s | concern~s | inquiry~s | query~s | matter~s | situation~s | problem~s) (${HAD})?) (is | are | was | were | has been | have been | being | ADV)+ (received | reviewed | noted | heard | considered | examined | taken (into account | on board | seriously) | logged | registered | investigated | looked into | addressed | under (review | investigation))`,
    {unless: ['negated', 'conditional', 'question']},
  ),
)

/** An apology for a thing with a name. */
const namedApology = pattern(
  '<apology> (ADV | to YOU)* (for | about | that | YOUR) (DET | ADV)* !(MATTER | inconvenience~s | experience~s) CONTENT',
)

export default defineRule({
  id: 'generic-acknowledgment',
  family: 'acknowledgment',
  severity: 'info',
  summary: 'An acknowledgment that does not name what the customer wrote about.',
  why: 'The customer hears that the reply could have gone to anybody.',
  evidence: [
    {
      kind: 'research',
      source: 'Packard & Berger (2021), Journal of Consumer Research 47(5)',
      finding: 'Concrete words make customers infer that they were listened to, and raise satisfaction.',
    },
  ],
  messages: {
    generic: '“{matter}” does not say what they wrote about.',
  },
  contexts: CONTEXTS.filter((context) => context !== 'auto-ack'),
  patterns: [shapes],

  *sentence(sentence, {path}) {
    for (const {matter, from} of shapes.matches(sentence)) {
      // A manual slot is where the thing gets named.
      if (!matter || sentence.tokens.some((token) => token.kind === 'slot' && isThing(token))) continue
      // `the issue` may point back to what was named before; `your issue` names nothing in any place.
      if (!/^your\b/i.test(matter.value) && isNamedBefore(sentence, from, path.sentences)) continue
      const isSorry = act.apology.in(sentence) || act.sympathy.in(sentence)
      const value = matter.value.replace(/\s+/g, ' ')
      yield {at: matter, message: 'generic', data: {matter: value}, suggestions: suggestionsFor(matter, value, isSorry)}
    }
  },
})

function isNamedBefore(sentence: Sentence, at: number, sentences: readonly Sentence[]): boolean {
  const before = sentences.slice(0, Math.max(0, sentences.indexOf(sentence)))
  return (
    act.acknowledgment.matches(sentence).some(({to}) => to <= at) ||
    sentence.tokens.slice(0, at).some(isThing) ||
    before.some(isSpecific)
  )
}

/** A blank or a quotation that stands for what the customer wrote about. */
function isThing({kind, role, quoted}: Token): boolean {
  const isBlank = kind === 'placeholder' || kind === 'slot'
  return quoted || (isBlank && role !== 'customer' && role !== 'agent')
}

function isSpecific(sentence: Sentence): boolean {
  if (sentence.tokens.some(isThing)) return true
  if (shapes.in(sentence)) return false
  return [act.acknowledgment, act.specificThanks, namedApology].some((each) => each.in(sentence))
}

/** By noun: what to write in its place, and the words that lead on from it. */
const NAMES: readonly (readonly [noun: RegExp, slot: string, link: string])[] = [
  [/\bconcerns?\b/i, '[what worries them]', 'about'],
  [/\b(?:[ei]nquir(?:y|ies)|quer(?:y|ies))\b/i, '[what they asked]', 'about'],
  [/\b(?:matters?|cases?|situations?)\b/i, '[what happened to them]', 'about'],
  [/\bexperiences?\b/i, '[what went wrong]', 'with'],
  [/\b(?:issues?|problems?)\b/i, '[what is not working]', 'with'],
]

/** The thing in place of the noun; or the noun, followed by the thing. */
function suggestionsFor(matter: Text, value: string, isSorry: boolean): Suggestion[] {
  const [noun, about, link] = NAMES.find(([each]) => each.test(value)) ?? [/$/, '[what they wrote about]', 'about']
  const slot = isSorry ? '[what went wrong]' : about
  const found = noun.exec(value)
  const toNoun = value.slice(0, (found?.index ?? 0) + (found?.[0].length ?? 0))
  const preposition = /matters?$/i.test(toNoun) ? 'of' : /situations?$/i.test(toNoun) ? 'with' : link
  const replaced = rewrite('Name the thing itself', 'review', matter.replaceWith(capitalSlot(slot, value)))
  const added = rewrite('Say which', 'review', matter.replaceWith(`${toNoun} ${preposition} ${slot}`))
  // One receives or reviews an inquiry or a case, not the thing that it is about.
  if (/(?:quir|quer|case)/i.test(toNoun)) return [added]
  return /^th(?:is|at|ese|ose) .*matters?$/i.test(toNoun) ? [replaced] : [replaced, added]
}

function capitalSlot(slot: string, like: string): string {
  return `[${matchCase(slot.slice(1), like)}`
}
