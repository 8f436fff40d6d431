/** Writes a pattern out as the runs of words that it matches, where these are few: such a pattern needs no search. */
import {wordsOf} from './alternatives.ts'
import type {Expression} from './notation.ts'

/** One token that a run asks for. */
export interface PlainWord {
  /** The norm of the token. */
  readonly reads: string
  /** How it has to be written, where that counts. */
  readonly written?: string
}

/** A run of words, with the captures in it: indexes into the words, half-open. */
export interface Variant {
  readonly words: readonly PlainWord[]
  readonly captures: readonly {readonly name: string; readonly from: number; readonly to: number}[]
}

/** A pattern that stands for more runs than these is searched for as a pattern. */
const MOST = 64

const NOTHING: Variant = {words: [], captures: []}

/**
 * All runs of words that an expression matches.
 * @param classOf the notation of a class, parsed, where it is a list.
 * @returns undefined where there are too many, or where it asks for more than words.
 */
export function variantsOf(
  node: Expression,
  classOf: (name: string) => Expression | undefined,
): readonly Variant[] | undefined {
  switch (node.kind) {
    case 'word':
      return wordsOf(node).map((reads) => ({words: [{reads}], captures: []}))
    case 'written':
      return [{words: [{reads: node.reads, written: node.written}], captures: []}]
    case 'class': {
      const inner = classOf(node.name)
      return inner && variantsOf(inner, classOf)
    }
    case 'choice':
      return union(node.options.map((option) => variantsOf(option, classOf)))
    case 'repeat': {
      if (node.max !== 1) return undefined
      const inner = variantsOf(node.item, classOf)
      return node.min === 1 ? inner : union([inner, [NOTHING]])
    }
    case 'capture':
      return variantsOf(node.item, classOf)?.map(({words, captures}) => ({
        words,
        captures: [...captures, {name: node.name, from: 0, to: words.length}],
      }))
    case 'sequence':
      return node.items.reduce<readonly Variant[] | undefined>(
        (before, item) => before && product(before, variantsOf(item, classOf)),
        [NOTHING],
      )
    default:
      return undefined
  }
}

function union(lists: readonly (readonly Variant[] | undefined)[]): readonly Variant[] | undefined {
  const all: Variant[] = []
  for (const list of lists) {
    if (!list) return undefined
    all.push(...list)
    if (all.length > MOST) return undefined
  }
  return all
}

function product(before: readonly Variant[], after: readonly Variant[] | undefined): readonly Variant[] | undefined {
  if (!after || before.length * after.length > MOST) return undefined
  return before.flatMap((first) => after.map((second) => joined(first, second)))
}

function joined(first: Variant, second: Variant): Variant {
  const shift = first.words.length
  return {
    words: [...first.words, ...second.words],
    captures: [
      ...first.captures,
      ...second.captures.map(({name, from, to}) => ({name, from: from + shift, to: to + shift})),
    ],
  }
}
