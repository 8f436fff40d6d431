/** Finds the words that a sentence must hold for a pattern to match, without compiling anything. */
import {wordsOf} from './alternatives.ts'
import type {Expression} from './notation.ts'
import {COMMON} from './rarity.ts'

/** What an expression may refer to. */
export interface Vocabulary {
  /** The notation of a class, parsed; undefined where it is a test of tokens. */
  classOf(name: string): Expression | undefined
  /** The words that an act needs one of; undefined where it may do without. */
  wordsOfAct(name: string): ReadonlySet<string> | undefined
  /** What classes need, once it is known. */
  readonly found: Map<string, ReadonlySet<string> | undefined>
}

type Words = ReadonlySet<string>

/** Sets of words, of each of which a match takes one; the rarest first. Empty where a match may do without any. */
export function needWords(node: Expression, vocabulary: Vocabulary): readonly Words[] {
  return clausesOf(node, vocabulary).toSorted((a, b) => costOfAll(a) - costOfAll(b))
}

function clausesOf(node: Expression, vocabulary: Vocabulary): readonly Words[] {
  switch (node.kind) {
    case 'word':
      return [new Set(wordsOf(node))]
    case 'written':
      return [new Set([node.reads])]
    case 'class':
      return known(wordsOfClass(node.name, vocabulary))
    case 'act':
      return known(vocabulary.wordsOfAct(node.name))
    case 'capture':
      return clausesOf(node.item, vocabulary)
    case 'repeat':
      return node.min > 0 ? clausesOf(node.item, vocabulary) : []
    case 'sequence':
      return node.items.flatMap((item) => clausesOf(item, vocabulary))
    case 'choice':
      return known(ofAny(node.options, vocabulary))
    default:
      return []
  }
}

function known(words: Words | undefined): readonly Words[] {
  return words ? [words] : []
}

/** The rarest words of each alternative; undefined where one may do without any. */
function ofAny(options: readonly Expression[], vocabulary: Vocabulary): Words | undefined {
  const all = new Set<string>()
  for (const option of options) {
    const [rarest] = needWords(option, vocabulary)
    if (!rarest) return undefined
    for (const word of rarest) all.add(word)
  }
  return all
}

function wordsOfClass(name: string, vocabulary: Vocabulary): Words | undefined {
  const {found} = vocabulary
  if (!found.has(name)) {
    const inner = vocabulary.classOf(name)
    found.set(name, inner && needWords(inner, vocabulary)[0])
  }
  return found.get(name)
}

function costOfAll(words: Words): number {
  let cost = 0
  for (const word of words) cost += costOf(word)
  return cost
}

/** How often a word will be met, roughly. */
export function costOf(word: string): number {
  return COMMON.has(word) ? 200 : 1
}
