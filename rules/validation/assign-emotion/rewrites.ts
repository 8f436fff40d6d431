/** Moves a feeling to the event that caused it: `You must be disappointed` → `[What went wrong] is disappointing`. */
import {advice, clauseEnd, type Match, reword, type Sentence, type Suggestion, textOfTokens} from 'empathylint/rule'
import {lead, type Part} from './patterns.ts'

const WHAT = '[what went wrong]'

/** The feeling moved to the event. */
export function rewritesOf(sentence: Sentence, match: Match<Part>): readonly Suggestion[] {
  const {tokens} = sentence
  const {from, to, feeling, verb} = match
  const word = feeling?.value ?? ''
  const being = eventFor(word)
  if (match.made && verb) {
    const before = tokens[from - 1]?.norm ?? ''
    const be = /^(?:have|has|had|having)$/.test(before)
      ? 'been'
      : /^(?:makes|leaves|has you)$/i.test(verb.value)
        ? 'is'
        : /ing$/i.test(verb.value)
          ? 'being'
          : 'was'
    return or(reword('Say it of the event', sentence, from, to, `${be} ${being}`))
  }
  const end = Math.max(to, clauseEnd(sentence, to))
  const cause = causeOf(sentence, to, end)
  const words = match.text.value
  const is = /\b(?:were|was|felt|sounded|seemed)\b/i.test(words) ? 'was' : 'is'
  const event = cause ?? WHAT
  const states = `${event} ${isPlural(event) ? (is === 'is' ? 'are' : 'were') : is} ${being}`
  const title = 'Say it of the event'
  if (/^how\b/i.test(words)) return or(reword(title, sentence, from, cause ? end : to, `how ${being} ${event} ${is}`))
  const known = lead.matches(sentence).find((each) => each.to === from)
  const first = known?.from ?? from
  const isOpen = first === 0 || /^(?:[,;:—]|and|but|so)$/.test(tokens[first - 1]?.norm ?? '')
  const isObject = match.noun && !known && !/^(?:is|are|was|were|must|has)$/.test(tokens[to]?.norm ?? '')
  if (!isOpen || isObject || /^why\b/i.test(words))
    return or(
      reword(
        title,
        sentence,
        from,
        to,
        match.noun ? WHAT : `${/^why\b/i.test(words) ? 'why ' : ''}${WHAT} ${is} ${being}`,
      ),
    )
  const stopped = reword('Say what happened', sentence, first, end, `${WHAT} stopped [what they were doing]`)
  if (!cause) return or([...reword(title, sentence, first, end, states), ...stopped])
  return or([...reword(title, sentence, first, end, `${states}, because [what it stopped]`), ...stopped])
}

/** `the charge` in `upset about the charge`, where it goes on to the end of the clause. */
function causeOf(sentence: Sentence, to: number, end: number): string | undefined {
  const cause = textOfTokens(sentence, to + 1, end).value.replace(/\s+/g, ' ')
  if (!/^(?:with|about|over|by|at|regarding)$/.test(sentence.tokens[to]?.norm ?? '')) return undefined
  return /^(?:the|our|this|these|those|my|losing|having|waiting|missing|not being)\b/i.test(cause) &&
    !/\b(?:and|because|when|that|which)\b/i.test(cause)
    ? cause
    : undefined
}

function isPlural(thing: string): boolean {
  if (/^(?:these|those)\b/i.test(thing)) return true
  const head = thing.split(/ (?:of|in|on|for|with|to|from|at|between) /)[0] ?? thing
  return !/^\w+ing\b|^this\b/i.test(thing) && /[^sui]s$/i.test(head)
}

function or(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return suggestions.length > 0 ? suggestions : [advice('Say what happened, and let them say what they feel.')]
}

const EVENTS: readonly (readonly [feeling: RegExp, event: string])[] = [
  [/^disappoint/, 'disappointing'],
  [/^(?:annoy|peeved|miffed|ticked|cross)/, 'annoying'],
  [/^irritat/, 'irritating'],
  [/^(?:worr|anxi|nervous|concern|apprehen|fear|afraid|scared|alarm|panic)/, 'worrying'],
  [/^(?:stress|overwhelm)/, 'stressful'],
  [/^(?:confus|bewilder|puzzl)/, 'confusing'],
  [/^(?:upset|hurt|distress|distraught|sad|gutted|heart|devastat|shock|anguish|pain)/, 'upsetting'],
  [/^(?:dishearten|discourag|dismay|disillusion)/, 'disheartening'],
  [/^(?:tired|exhaust|worn|drain|sick|fed up)/, 'tiring'],
  [
    /^(?:unhapp|dissatisf|displeas|discontent|happy|satisf|pleased|thrilled|impress|delight|content|best|unsatisf|unimpress|let down)/,
    'disappointing',
  ],
]

/** The word for the event; `frustrating` where the feeling has none that is no stronger. */
function eventFor(feeling: string): string {
  const word = feeling.toLowerCase()
  return EVENTS.find(([shape]) => shape.test(word))?.[1] ?? 'frustrating'
}
