/** Finds the words of which a sentence must hold one for a pattern to match, without compiling anything. */
import {wordsOf} from './compile.ts'
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

/** The words, the rarest there are; undefined where a match may do without any. */
export function needWords(node: Expression, vocabulary: Vocabulary): ReadonlySet<string> | undefined {
  switch (node.kind) {
    case 'word':
      return new Set(wordsOf(node))
    case 'written':
      return new Set([node.reads])
    case 'class':
      return wordsOfClass(node.name, vocabulary)
    case 'act':
      return vocabulary.wordsOfAct(node.name)
    case 'capture':
      return needWords(node.item, vocabulary)
    case 'repeat':
      return node.min > 0 ? needWords(node.item, vocabulary) : undefined
    case 'sequence':
      return rarestOf(node.items.map((item) => needWords(item, vocabulary)))
    case 'choice': {
      const all = new Set<string>()
      for (const option of node.options) {
        const words = needWords(option, vocabulary)
        if (!words) return undefined
        for (const word of words) all.add(word)
      }
      return all
    }
    default:
      return undefined
  }
}

function wordsOfClass(name: string, vocabulary: Vocabulary): ReadonlySet<string> | undefined {
  const {found} = vocabulary
  if (!found.has(name)) {
    const inner = vocabulary.classOf(name)
    found.set(name, inner && needWords(inner, vocabulary))
  }
  return found.get(name)
}

function rarestOf(lists: readonly (ReadonlySet<string> | undefined)[]): ReadonlySet<string> | undefined {
  let best: {readonly words: ReadonlySet<string>; readonly cost: number} | undefined
  for (const words of lists) {
    if (!words) continue
    let cost = 0
    for (const word of words) cost += costOf(word)
    if (!best || cost < best.cost) best = {words, cost}
  }
  return best?.words
}

/** How often a word will be met, roughly. */
export function costOf(word: string): number {
  return COMMON.has(word) ? 200 : 1
}
