/** What the choices and classes of a pattern come to: one predicate for all that is one token, and what is longer. */
import type {Token} from '../prose/index.ts'
import {type Grammar, onceForGrammar} from './grammar.ts'
import {pastForms, verbForms, withIng, withS} from './inflect.ts'
import {type Expression, GAP_CLASS, parsePattern} from './notation.ts'
import {testPredicate, unionOf, wordsPredicate, writtenPredicate} from './predicates.ts'

/** So many longer phrases of a class are looked for together, once at each place of a sentence. */
const SHARED_FROM = 2

/** All phrases of a class that are longer than one token. */
export interface Phrases {
  readonly kind: 'phrases'
  readonly name: string
}

/** The alternatives of a choice or class. */
export interface Alternatives {
  /** The predicate of all that are one token. */
  readonly single: number | undefined
  readonly longer: readonly (Expression | Phrases)[]
}

/** The classes of a grammar: each is read once. */
export const classesOf = onceForGrammar((grammar) => new Classes(grammar))

/** The classes of a grammar, and what choices among them come to. */
export class Classes {
  readonly #grammar: Grammar
  readonly #parsed = new Map<string, Expression>()
  readonly #known = new Map<string, Alternatives>()

  constructor(grammar: Grammar) {
    this.#grammar = grammar
  }

  /** All alternatives, those of classes and inner choices included: one predicate for single tokens, and the longer ones. */
  alternatives(options: readonly Expression[]): Alternatives {
    const words: string[] = []
    const singles: number[] = []
    const longer: (Expression | Phrases)[] = []
    for (const option of options) {
      if (option.kind === 'word') {
        words.push(...wordsOf(option))
        continue
      }
      if (option.kind === 'written') {
        singles.push(writtenPredicate(option.written))
        continue
      }
      const inner =
        option.kind === 'choice'
          ? this.alternatives(option.options)
          : option.kind === 'class'
            ? this.ofClass(option.name)
            : undefined
      if (!inner) longer.push(option)
      else {
        if (option.kind === 'class' && inner.longer.length >= SHARED_FROM)
          longer.push({kind: 'phrases', name: option.name})
        else longer.push(...inner.longer)
        if (inner.single !== undefined) singles.push(inner.single)
      }
    }
    if (words.length > 0) singles.push(wordsPredicate(words))
    return {single: singles.length > 0 ? unionOf(singles) : undefined, longer}
  }

  /** The alternatives of a class. @throws Error where there is no such class, and as parsePattern does. */
  ofClass(name: string): Alternatives {
    if (name === GAP_CLASS) return {single: testPredicate(isInGap, true), longer: []}
    const known = this.#known.get(name)
    if (known) return known
    const test = this.#grammar.classOf(name)
    const expression = typeof test === 'function' ? undefined : this.named(name)
    const found: Alternatives =
      typeof test === 'function'
        ? {single: testPredicate(test), longer: []}
        : expression?.kind === 'choice'
          ? this.alternatives(expression.options)
          : expression?.kind === 'word' || expression?.kind === 'class'
            ? this.alternatives([expression])
            : {single: undefined, longer: expression ? [expression] : []}
    this.#known.set(name, found)
    return found
  }

  /** The phrases of a class that are longer than one token. */
  longerOf(name: string): Alternatives {
    return {single: undefined, longer: this.ofClass(name).longer}
  }

  /** Whether all that a class has is one token, whatever the words. */
  isTest(name: string): boolean {
    return name === GAP_CLASS || typeof this.#grammar.classOf(name) === 'function'
  }

  /** The notation of a class, read. @throws as ofClass does. */
  named(name: string): Expression {
    let parsed = this.#parsed.get(name)
    if (!parsed) {
      const notation = this.#grammar.classOf(name)
      if (typeof notation !== 'string') throw new Error(`There is no class of words called ${name}.`)
      this.#parsed.set(name, (parsed = parsePattern(notation)))
    }
    return parsed
  }
}

/** The words that a word of a pattern stands for: itself, or the forms that are asked for. */
export function wordsOf({word, form}: Expression & {kind: 'word'}): readonly string[] {
  if (form === 'exact') return [word]
  if (form === 'noun') return [word, withS(word)]
  if (form === 'past') return pastForms(word)
  return form === 'ing' ? [withIng(word)] : verbForms(word)
}

/** What a gap passes: anything but the signs that end a train of thought. */
export function isInGap({norm}: Token): boolean {
  return norm !== ';' && norm !== ':' && norm !== '—' && norm !== '.' && norm !== '?' && norm !== '!'
}
