/** Runs compiled patterns over a sentence in bounded time: at most forks × tokens steps, whatever the words. */
import type {Sentence, Token} from '../prose/index.ts'
import {type Demands, meets} from './demand.ts'
import {hasAny, passes, type Signature, signatureOf} from './predicates.ts'
import type {Program, Step} from './program.ts'

/** A match: token indexes, half-open, and those of the captures. */
export interface ProgramMatch {
  readonly from: number
  readonly to: number
  readonly slots: readonly number[]
}

/** Which pairs of fork and token were tried; a pair that was tried has failed. */
interface Tried {
  marks: Uint32Array
  round: number
}

/** One for each depth of looks within looks, used again and again. */
const tried: Tried[] = []

function triedAt(depth: number, size: number): Tried {
  const own = (tried[depth] ??= {marks: new Uint32Array(1024), round: 0})
  if (own.marks.length < size) own.marks = new Uint32Array(size * 2)
  own.round = (own.round + 1) >>> 0
  if (own.round === 0) own.marks.fill(0)
  // A copy: a speech act may run a pattern of its own in the middle of this one, and take the next round.
  return {marks: own.marks, round: own.round}
}

const NO_MATCHES: readonly never[] = []
const BEST = {}

/** All matches, left to right, without overlaps; of those that begin at one token the first alternative wins. */
export function run(program: Program, sentence: Sentence): readonly ProgramMatch[] {
  const demands = program.demands?.whenWorth()
  const {tokens: signatures, all} = signatureOf(sentence, Math.max(program.top, demands?.top ?? 0))
  if (demands && !demands.each.every((demand) => meets(demand, all))) return NO_MATCHES
  const {length} = signatures
  const matches: ProgramMatch[] = []
  let round = triedAt(0, program.forks * (length + 1))
  for (let from = 0; from < length; from++) {
    if (!mayBegin(program, 0, signatures[from])) continue
    const slots: number[] = []
    const to = walk(program, sentence, signatures, from, round, slots, 0)
    if (to <= from) continue
    matches.push({from, to, slots})
    round = triedAt(0, program.forks * (length + 1))
    from = to - 1
  }
  return matches
}

function mayBegin({first}: Program, step: number, signature: Signature | undefined): boolean {
  const wanted = first(step)
  return !wanted || (signature !== undefined && hasAny(signature, wanted))
}

/** Ends of all matches of a class's phrases that begin at a token, the best first; found once for each token of a sentence. */
function phraseEnds(
  phrases: Program,
  sentence: Sentence,
  signatures: readonly Signature[],
  at: number,
  depth: number,
): readonly number[] {
  let known = sentence.notes.get(phrases) as (readonly number[] | undefined)[] | undefined
  if (!known) sentence.notes.set(phrases, (known = []))
  const before = known[at]
  if (before) return before
  const ends: number[] = []
  if (mayBegin(phrases, 0, signatures[at])) {
    const tries = triedAt(depth, phrases.forks * (signatures.length + 1))
    walk(phrases, sentence, signatures, at, tries, [], depth, {ends})
  }
  return (known[at] = ends)
}

/** What a walk is to find, where it is not the best match alone. */
interface Wanted {
  /** Only a match that ends here counts. */
  readonly until?: number
  /** Takes the ends of all matches, the best first. */
  readonly ends?: number[]
}

/** Where the best match that begins at a token ends, or -1. */
function walk(
  program: Program,
  sentence: Sentence,
  signatures: readonly Signature[],
  from: number,
  {marks, round}: Tried,
  slots: number[],
  depth: number,
  {until, ends}: Wanted = BEST,
): number {
  const width = signatures.length + 1
  /** What is left to try: step, token and captures, the best last. */
  const waiting: {step: number; at: number; slots: number[]}[] = []
  let step = 0
  let at = from
  for (;;) {
    const now = program.steps[step] ?? program.read(step)
    let isAlive = true
    switch (now.op) {
      case 'done':
        if (ends) {
          if (!ends.includes(at)) ends.push(at)
        } else if (until === undefined || at === until) return at
        isAlive = false
        break
      case 'token': {
        const signature = signatures[at]
        isAlive = signature !== undefined && passes(signature, now.predicate)
        at++
        step = now.next
        break
      }
      case 'fork': {
        const key = now.mark * width + at
        isAlive = marks[key] !== round
        marks[key] = round
        let chosen = -1
        const demands = now.demands?.whenWorth()
        for (let index = now.targets.length - 1; isAlive && index >= 0; index--) {
          const target = now.targets[index] as number
          if (demands && !isMet(program, demands, index, now.asked ?? 0, sentence)) continue
          if (!mayBegin(program, target, signatures[at])) continue
          if (chosen !== -1) waiting.push({step: chosen, at, slots: slots.slice()})
          chosen = target
        }
        isAlive &&= chosen !== -1
        step = chosen
        break
      }
      case 'jump':
        step = now.next
        break
      case 'save':
        slots[now.slot] = at
        step = now.next
        break
      case 'look':
        isAlive = looks(now, sentence, signatures, at, depth + 1) === now.wanted
        step = now.next
        break
      case 'phrases':
      case 'act': {
        const ends =
          now.op === 'act' ? now.ends(sentence, at) : phraseEnds(now.inner, sentence, signatures, at, depth + 1)
        for (let index = ends.length - 1; index > 0; index--)
          waiting.push({step: now.next, at: ends[index] as number, slots: slots.slice()})
        const [first] = ends
        isAlive = first !== undefined
        at = first ?? at
        step = now.next
        break
      }
      case 'start':
        isAlive = isOnlySigns(sentence.tokens, 0, at)
        step = now.next
        break
      case 'end':
        isAlive = isOnlySigns(sentence.tokens, at, sentence.tokens.length)
        step = now.next
        break
    }
    if (isAlive) continue
    const next = waiting.pop()
    if (!next) return -1
    ;({step, at} = next)
    slots.length = 0
    slots.push(...next.slots)
  }
}

/** Whether the sentence has what an alternative demands; asked once for each sentence. */
function isMet({answers}: Program, {each, top}: Demands, index: number, asked: number, sentence: Sentence): boolean {
  const demand = each[index]
  if (!demand) return true
  const {known} = answers
  if (answers.sentence !== sentence) {
    answers.sentence = sentence
    known.fill(0)
  }
  const answer = known[asked + index]
  if (answer !== 0) return answer === 1
  const isFine = meets(demand, signatureOf(sentence, top).all)
  known[asked + index] = isFine ? 1 : 2
  return isFine
}

function looks(
  {inner, widths}: Step & {op: 'look'},
  sentence: Sentence,
  signatures: readonly Signature[],
  at: number,
  depth: number,
): boolean {
  const matchAt = (from: number, until?: number) => {
    if (!mayBegin(inner, 0, signatures[from])) return -1
    return walk(
      inner,
      sentence,
      signatures,
      from,
      triedAt(depth, inner.forks * (signatures.length + 1)),
      [],
      depth,
      until === undefined ? BEST : {until},
    )
  }
  if (!widths) return matchAt(at) !== -1
  return widths.some((width) => at >= width && matchAt(at - width, at) === at)
}

/** Whether nothing but signs and emoji stand between. */
function isOnlySigns(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (tokens[index]?.kind !== 'punctuation' && tokens[index]?.kind !== 'emoji') return false
  return true
}
