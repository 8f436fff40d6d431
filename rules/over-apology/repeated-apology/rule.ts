/** Counts the apologies of a reply: one is enough. */
import {
  act,
  advice,
  defineRule,
  type Edit,
  isFunctionWord,
  isRelational,
  type Match,
  type Path,
  pattern,
  type Reply,
  removeSentences,
  rewrite,
  type Sentence,
  type Suggestion,
} from 'empathylint/rule'

/** `Again, I'm so sorry for the trouble.`: nothing that was not said before. */
const onlyAgain = pattern(
  `^ (and | but | once | again | more | ADV | INTENSIFIER | ",")* <apology> (to (YOU | all | everyone | all of YOU) | ADV | ",")*
   ((for | about) (DET | all | any | of | ADV)* (thing:(TROUBLE) ((and | or | ",") (DET | any)* TROUBLE)* | this | that | it | everything | what happened) (caused (by this)? | (that | which)? (this | that | it | we) (may | might | could | has | have | ADV)* (have)? cause~ (YOU | ADV)*)?)? (ADV | again)* $`,
)
const marker = pattern('(again | once more | repeat | reiterate)')
const VAGUE = new Set(
  'inconvenience trouble confusion hassle frustration issue issues problem problems matter situation experience caused cause happened'.split(
    ' ',
  ),
)

/** A sentence with its apologies. */
interface Unit {
  readonly sentence: Sentence
  readonly apologies: readonly Match[]
}

export default defineRule({
  id: 'repeated-apology',
  family: 'over-apology',
  severity: 'info',
  summary: 'More than one apology in one reply.',
  why: 'The first apology is heard; each further one puts off the repair and sounds like a script.',
  evidence: [
    {
      kind: 'research',
      source: 'Halperin, Ho, List & Muir (2022), The Economic Journal 132(641)',
      finding:
        'Repeated apologies to riders could be worse than none. They were repeated across bad rides, not within one message.',
    },
    {
      kind: 'research',
      source: 'Marinova, Singh & Singh (2018), Journal of Marketing Research',
      finding: 'Solving the problem raises satisfaction; more apology and empathy weakens that effect.',
    },
    {
      kind: 'practice',
      source: 'Mel Poh (Buffer), “Empathy and Customer Support: Finding the Right Balance”',
      finding: 'Too much empathy can backfire.',
    },
  ],
  messages: {
    repeated: 'The reply apologizes {count} times.',
  },
  options: {
    max: {type: 'number', default: 1, minimum: 0, description: 'How many apologies a reply may hold.'},
  },

  *reply(reply, {path, options, settings}) {
    const units = unitsOf(path)
    const all = units.flatMap(({apologies}) => apologies)
    const at = all[options.max]
    if (!at) return
    const isChat = (reply.fields.channel ?? settings.channel) === 'chat'
    const related = all.flatMap(({text}, index) =>
      text === at.text ? [] : [{at: text, label: `apology ${index + 1}`}],
    )
    const severity = isChat || all.length > options.max + 1 ? 'warning' : 'info'
    yield {
      at: at.text,
      message: 'repeated',
      data: {count: all.length},
      severity,
      related,
      suggestions: suggestionsFor(reply, path, units, options.max),
    }
  },
})

/** Apologies by sentence; `I'm sorry and apologize` is one. */
function unitsOf(path: Path): Unit[] {
  const units: Unit[] = []
  for (const sentence of path.sentences) {
    if (!act.apology.in(sentence)) continue
    const apologies: Match[] = []
    for (const match of act.apology.matches(sentence)) {
      const before = apologies.at(-1)
      const between = before ? sentence.tokens.slice(before.to, match.from) : undefined
      if (!between || between.some(({norm}) => norm !== ',' && norm !== 'and' && norm !== '—')) apologies.push(match)
    }
    units.push({sentence, apologies})
  }
  return units
}

const keepOne = advice('Keep the apology that names what happened, and leave out the others')

/** Keeps the most specific apologies and leaves out the rest; safe where the rest is one closing re-apology. */
function suggestionsFor(reply: Reply, path: Path, units: readonly Unit[], max: number): Suggestion[] {
  const ranked = units.map((unit) => ({unit, score: specificity(unit)})).toSorted((a, b) => b.score - a.score)
  const dropped: Sentence[] = []
  const edits: Edit[] = []
  let room = max
  for (const {unit, score} of ranked) {
    const {sentence, apologies} = unit
    // What follows `To apologize:` cannot do without it.
    const isBound = score === 50 && /^to\b/i.test(apologies[0]?.text.value ?? '')
    if (isBound) return [keepOne]
    if (apologies.length <= room) room -= apologies.length
    else if (isOnlyApology(sentence)) dropped.push(sentence)
    else {
      const clause = room >= apologies.length - 1 ? withoutClause(unit) : undefined
      if (!clause) return [keepOne]
      room -= apologies.length - 1
      edits.push(...clause)
    }
  }
  const [only] = dropped
  const isClosing =
    dropped.length === 1 && edits.length === 0 && only !== undefined && isReApology(only) && closes(only, path)
  const removal = [...edits, ...removeSentences(dropped)]
  if (!isClosing) return [rewrite('Keep the most specific apology', 'review', removal)]
  const again = rewrite('Leave out the last apology', staysElsewhere(only, reply) ? 'safe' : 'review', removal)
  const isWait = /\b(?:wait|waiting|delay|delays)\b/i.test(only.text.value)
  return isWait
    ? [again, rewrite('Thank them for waiting instead', 'review', only.text.replaceWith('Thank you for waiting.'))]
    : [again]
}

/** How much an apology says of what happened; `sorry again` says little, `to apologize, we've …` least. */
function specificity(unit: Unit): number {
  const {sentence, apologies} = unit
  if (!isOnlyApology(sentence) && !withoutClause(unit)) return 50
  const [first] = apologies
  const isPurpose = first !== undefined && /^to\b/i.test(first.text.value)
  const words = sentence.tokens
    .slice(first?.to)
    .filter(({kind, norm}) => kind !== 'punctuation' && !isFunctionWord(norm) && !VAGUE.has(norm))
  return words.length - (marker.in(sentence) ? 20 : 0) - (isPurpose ? 50 : 0)
}

/** Nothing would be lost with the sentence but its apologies. */
function isOnlyApology(sentence: Sentence): boolean {
  const isBlank = sentence.tokens.some(({kind}) => kind === 'placeholder' || kind === 'slot' || kind === 'link')
  return (
    !isBlank &&
    !sentence.isQuestion &&
    isRelational(sentence) &&
    ![act.thanks, act.empathy, act.sympathy, act.refusal].some((each) => each.in(sentence))
  )
}

/** `…, and sorry for the wait` and `Sorry for the wait, but …` without the apology. */
function withoutClause({sentence, apologies}: Unit): readonly Edit[] | undefined {
  const {tokens, text} = sentence
  const last = apologies.at(-1)
  if (!last) return undefined
  const isBreak = (index: number) => /^(?:[,;:—]|but|so)$/.test(tokens[index]?.norm ?? '')
  const isJoint = (index: number) => isBreak(index) || tokens[index]?.norm === 'and'
  const end = tokens.findLastIndex(({kind}) => kind !== 'punctuation' && kind !== 'emoji')
  let breakAt = last.to
  while (breakAt <= end && !isBreak(breakAt)) breakAt++
  let from = last.from
  while (from > 0 && isJoint(from - 1)) from--
  const first = tokens[from]
  if (breakAt > end && from > 2 && first && isJoint(from))
    return text.slice(tokens[from - 1]?.end ?? first.start, tokens[end]?.end).replaceWith('')
  if (breakAt > end || apologies.length > 1 || last.from > 2) return undefined
  while (isJoint(breakAt)) breakAt++
  const next = tokens[breakAt]
  if (!next || next.kind !== 'word') return undefined
  const rest = text.value.slice(next.start)
  return text.replaceWith(rest.charAt(0).toUpperCase() + rest.slice(1))
}

/** Says again what an earlier apology said, and nothing else. */
function isReApology(sentence: Sentence): boolean {
  const again = onlyAgain.first(sentence)
  return (
    again !== undefined &&
    (again.thing === undefined || VAGUE.has(again.thing.value.toLowerCase()) || marker.in(sentence))
  )
}

/** Only thanks and wishes come after it. */
function closes(sentence: Sentence, {sentences}: Path): boolean {
  return sentences
    .slice(sentences.indexOf(sentence) + 1)
    .every((later) => isRelational(later) && !act.apology.in(later))
}

/** On every way through the template, an earlier apology stays. */
function staysElsewhere(sentence: Sentence, {paths}: Reply): boolean {
  const {start} = sentence.text.span
  return paths.every(({sentences}) => {
    const at = sentences.findIndex(({text}) => text.span.start === start)
    return at === -1 || sentences.slice(0, at).some((earlier) => act.apology.in(earlier))
  })
}
