/** Finds apologies with stacked intensifiers, superlatives or hyperbole. */
import {
  act,
  advice,
  anyOf,
  defineRule,
  type Match,
  matchCase,
  pattern,
  rewrite,
  type Sentence,
  type Suggestion,
} from 'empathylint/rule'

const DEGREE =
  '(INTENSIFIER | bitterly | eternally | infinitely | endlessly | greatly | thoroughly | massively | seriously | immeasurably | unspeakably | gravely | unreservedly | profusely)'
const SINCERE = '(sincere | heartfelt | humble | profound | deep | genuine | abject | profuse | earnest)'
const BIG = '(huge | massive | big | enormous | giant | major | immense | colossal | gigantic | mega | many | great)'
const UTMOST = `(very? deepest | sincerest | humblest | profoundest | utmost | (most | very) (ADVLY)? ${SINCERE})`
const MANY = '(million~s | thousand~s | hundred~s | billion~s | trillion~s | zillion~s | ton~s)'
const UNLESS = {unless: ['reported', 'question']} as const

/** `so very sorry`, `truly and deeply apologize`, `apologize deeply and sincerely`: two of a kind on one word. */
const adverbs = anyOf(
  pattern(`stack:(${DEGREE} ((and | "," and? | am | are | do)? ${DEGREE})+) word:(sorry | apologize | regret)`, UNLESS),
  pattern(`word:(apologize) stack:(${DEGREE} ((and | "," and?)? ${DEGREE})+)`, UNLESS),
)

/** `our deepest, most sincere apologies`, `sincere and heartfelt apologies`. */
const adjectives = pattern(
  `my:(MY)? stack:((${UTMOST} | ${SINCERE}) ((and | "," and?)? (${UTMOST} | ${SINCERE}))+ | ${BIG} ((and | "," and?)? (${UTMOST} | ${SINCERE} | ${BIG}))+ | ${UTMOST}) word:(apology~s)`,
  UNLESS,
)

/** The end of a hyperbole: what no words can tell. */
const TELLING =
  '(tell YOU | say | express | describe | convey | stress | emphasize | overstate | put into words | explain)'
const SCARCE = '(enough | strong enough | big enough | adequate | right | strong | any | other | sufficient)'

/** `a million apologies`, `we can't apologize enough`: more than anyone can mean. */
const hyperboles = anyOf(
  pattern(
    'swap:(who:(WE) (ADV | do)* (can | could) (not | never) (ADV | even | possibly | begin to)* (apologize | say sorry) (ADV | to YOU)* enough)',
    UNLESS,
  ),
  pattern(
    `swap:((there (are | is) (ADV)* (not | no) ${SCARCE}* (words | word | way~s) (${SCARCE} | out there | in the (CONTENT)? (language | dictionary | world))* | (WE (ADV | AUX)* (not have | have no | lack | have run out of | struggle | struggling | searching for | looking for | search for) (to find)? (ADV | the | ${SCARCE})* (words | way~s) ${SCARCE}*)) (to | that (can | could | will | would)) (ADV | begin to | ever)*
      ${TELLING} (enough | to YOU | just | ADV)* how (${DEGREE} | ADV | "," | and)* sorry who:(WE) (ADV)* (am | are))`,
    UNLESS,
  ),
  pattern(
    `swap:((WE (ADV | do)* (can | could) (not | never) (ADV | even | possibly | begin to | find the words to)*
        | (no | not enough)? (words | nothing) (alone)? (can | could | do | will | fail | ever)* (not | never)? (ADV | even | ever | begin to | adequately | to | (WE | i) (can | could) (say | do))*)
      ${TELLING} (enough | to YOU | just | ADV)* how (${DEGREE} | ADV | "," | and)* sorry who:(WE) (ADV)* (am | are))`,
    UNLESS,
  ),
  // `There is no way I could ever apologize enough`, `I'll never be able to say sorry enough`
  pattern(
    `swap:((there (is | are) (ADV)* (no | not any) (CONTENT | ADV)? (way~s) (on earth | in the world)? (that | in which)? who:(WE) (can | could | will | would | AUX | ADV)* | it (is | would be | feels) (ADV)* (impossible | not possible) (for who:(ME))? to | who:(WE) (ADV | do)* (will | would | shall | can) (ADV)* (not | never) (ADV | ever)* be able to | who:(WE) (ADV | do | am | are)* (not (ADV)* (know | sure) how) (to | WE (ADV)* (can | could)) )
      (ADV | ever | possibly | even | begin to)* (apologize | say sorry | (tell YOU | say) (that)? WE (am | are) sorry | be sorry) (ADV | to YOU)* enough)`,
    UNLESS,
  ),
  pattern(
    'swap:(who:(WE) (ADV | INTENSIFIER)* (can | could) not (ADV)* (be | feel) (any)? (ADV)* (more (INTENSIFIER | ADV)* sorry | sorrier))',
    UNLESS,
  ),
  pattern(
    'swap:(who:(WE) (ADV | INTENSIFIER)* (have never (ADV)* (been | felt) (more (INTENSIFIER | ADV)* sorry | sorrier) (in MY (CONTENT)? life~s)? | (am | are) (ADV)* (more (INTENSIFIER | ADV)* sorry | sorrier) than (WE | words | YOU) (can | could | will | would) (ever)? (say | express | tell YOU? | convey | describe | put into words | know | imagine)))',
    UNLESS,
  ),
  pattern(
    'swap:((no words | words) (can | could | will | do)* (not | never)? (ADV | ever | begin to | adequately)* (express | convey | describe) (how deep | the depth of)? who:(MY) (ADJ | INTENSIFIER | sincere | deep | profound)* (regret | remorse | sorrow | apology~s)) &(for | about | that | "." | "!" | $)',
    UNLESS,
  ),
  pattern(
    `swap:((a | MY | many)? (${MANY} | endless | countless | infinite | eternal | boundless | limitless | unending) (of)? (sincere | heartfelt)? word:(apology~s | sorries | pardons)) !(was | were | are | have | has)`,
    UNLESS,
  ),
  pattern('swap:(word:(sorry) (","? sorry) (","? sorry)+)', UNLESS),
  pattern(`swap:((a | one)? ${MANY} times (over)? word:(sorry))`, UNLESS),
  pattern(
    `(sorry | apologize | apologies) (ADV | to YOU)* drop:((a | one)? ${MANY} times (over)? | beyond (words | measure | belief) | more than (words | WE) (can | could) (ever)? (say | express | tell) (YOU)? | (from the (very)? bottom of | with all) (MY | the) heart~s)`,
    UNLESS,
  ),
  pattern('drop:(from the (very)? bottom of (MY | the) heart~s ","?) …4 <apology>', UNLESS),
)

export default defineRule({
  id: 'apology-intensifier-stack',
  family: 'over-apology',
  severity: 'info',
  summary: 'An apology with stacked intensifiers, superlatives or hyperbole.',
  why: 'The customer hears a performance: one intensifier sounds felt, two sound rehearsed.',
  evidence: [
    {
      kind: 'contested',
      source: 'Roschk & Kaiser (2013), Marketing Letters 24',
      finding:
        'More intense and more empathic apologies satisfied more, so one intensifier is never flagged; stacks and hyperbole are a matter of practice.',
    },
  ],
  messages: {
    stacked: '“{words}” stacks intensifiers.',
    hyperbole: '“{words}” claims more than anyone can mean.',
  },
  patterns: [adverbs, adjectives, hyperboles],

  *sentence(sentence) {
    const apologies = act.apology.matches(sentence)
    const isOurs = ({from, to}: Match) => apologies.some((apology) => apology.from < to && from < apology.to)
    // `No words can say how very, very sorry we are`: the whole is one hyperbole, and is said plainly as one.
    const isWithin = ({from, to}: Match) =>
      hyperboles.matches(sentence).some(({swap, ...each}) => swap && each.from <= from && to <= each.to)
    for (const match of adverbs.matches(sentence)) {
      if (isOurs(match) && !isWithin(match))
        yield {at: match.text, message: 'stacked', data: {words: match.text.value}, suggestions: fewerAdverbs(match)}
    }
    for (const match of adjectives.matches(sentence)) {
      if (isOurs(match))
        yield {at: match.text, message: 'stacked', data: {words: match.text.value}, suggestions: fewerAdjectives(match)}
    }
    for (const match of hyperboles.matches(sentence)) {
      yield {
        at: match.drop ?? match.text,
        message: 'hyperbole',
        data: {words: (match.drop ?? match.text).value},
        suggestions: plainly(sentence, match),
      }
    }
  },
})

/** Of these the first in the stack stays, else the first that fits. */
const PLAIN = ['sincerely', 'very', 'truly', 'really', 'deeply']

function fewerAdverbs({stack, word, text}: Match<'stack' | 'word'>): Suggestion[] {
  if (!stack || !word) return []
  const all = stack.value.match(/[\p{L}'’]+/gu) ?? []
  const verb = all.filter((each) => /^(?:am|are)$/i.test(each))
  const degrees = all.filter(
    (each) => !/^(?:am|are|do|and|ever)$/i.test(each) && (/^sorry$/i.test(word.value) || /ly$/i.test(each)),
  )
  const kept = degrees.find((each) => PLAIN.includes(each.toLowerCase())) ?? degrees[0]
  const bare = [...verb, word.value].join(' ')
  const plain = rewrite(`Say “${word.value}”`, 'review', text.replaceWith(matchCase(bare, text.value)))
  if (!kept) return [plain]
  return [
    rewrite(
      `Keep one: “${kept.toLowerCase()}”`,
      'safe',
      stack.replaceWith(matchCase([...verb, kept].join(' '), stack.value)),
    ),
    plain,
  ]
}

function fewerAdjectives({my, stack, word, text}: Match<'my' | 'stack' | 'word'>): Suggestion[] {
  if (!stack || !word) return []
  const kept =
    /\b(?:sincere|heartfelt|humble|profound|deep|genuine|abject|profuse|earnest|huge|massive|big|enormous|giant|major|immense|colossal|gigantic|mega|many|great)\b/i.exec(
      stack.value,
    )?.[0]
  const one = kept ?? 'sincere'
  const bare = my ? `${my.value} ${word.value}` : word.value
  return [
    rewrite(`Say “${one} ${word.value}”`, kept ? 'safe' : 'review', stack.replaceWith(matchCase(one, stack.value))),
    rewrite(`Say “${bare}”`, 'review', text.replaceWith(matchCase(bare, text.value))),
  ]
}

/** The plain apology in place of the hyperbole, or the apology without it. */
function plainly(
  {text: whole, tokens}: Sentence,
  {swap, drop, who, word, from}: Match<'swap' | 'drop' | 'who' | 'word'>,
): Suggestion[] {
  if (swap) {
    const plain = who
      ? /^(?:i|my)$/i.test(who.value)
        ? "I'm sorry"
        : "we're sorry"
      : (word?.value.replace(/^(?:sorries|pardons)$/i, 'apologies') ?? 'sorry')
    const before = tokens[from - 1]
    // `It is hard to find words to say how sorry we are`: the plain words would stand in the middle of a clause.
    if (who && before?.kind === 'word' && !/^(?:and|but|so|because|that|as|since|again)$|ly$/.test(before.norm))
      return [advice(`Say “${plain}” and what for, in place of this sentence`)]
    return [rewrite(`Say “${matchCase(plain, swap.value)}”`, 'review', swap.replaceWith(matchCase(plain, swap.value)))]
  }
  if (!drop) return []
  const start = tokens.findIndex((token) => whole.slice(token.start, token.start).span.start === drop.span.start)
  const before = tokens[start - 1]
  if (start > from && before)
    return [rewrite('Leave it out', 'review', whole.slice(before.end, before.end + 1 + drop.length).replaceWith(''))]
  const next = whole.value.slice(drop.length).trimStart()
  return [rewrite('Leave it out', 'review', whole.replaceWith(matchCase(next, whole.value)))]
}
