/** What every match of a pattern asks of its sentence, found without compiling it. */
import {type Alternatives, classesOf, type Classes, type Phrases, wordsOf} from './alternatives.ts'
import {type Clauses, clausesOfAny} from './demand.ts'
import {type Grammar, onceForGrammar} from './grammar.ts'
import {type Expression, GAP_CLASS} from './notation.ts'
import {isOfWords, wordsPredicate, writtenPredicate} from './predicates.ts'
import {rarest} from './rarity.ts'

/** What patterns that name the classes and acts of a grammar ask for. */
export const requirementsOf = onceForGrammar((grammar) => new Requirements(grammar))

/** What is asked for by way of a class is found once. All of it throws as compile does. */
export class Requirements {
  readonly #grammar: Grammar
  readonly #classes: Classes
  readonly #needs = new Map<string, readonly number[] | undefined>()
  readonly #clauses = new Map<string, Clauses>()

  constructor(grammar: Grammar) {
    this.#grammar = grammar
    this.#classes = classesOf(grammar)
  }

  /** What a sentence must have for a match: one predicate of each clause, in any order and at any place. */
  clauses(node: Expression | Phrases): Clauses {
    switch (node.kind) {
      case 'word':
        return [[wordsPredicate(wordsOf(node))]]
      case 'written':
        return [[writtenPredicate(node.written)]]
      case 'class':
        return this.#clausesOfClass(node.name)
      case 'phrases':
        return this.clausesOfOne(this.#classes.longerOf(node.name))
      case 'act': {
        const needs = this.#grammar.actAt(node.name)?.needs
        return needs ? [needs] : []
      }
      case 'capture':
        return this.clauses(node.item)
      case 'repeat':
        return node.min > 0 ? this.clauses(node.item) : []
      case 'sequence':
        return node.items.flatMap((item) => this.clauses(item))
      case 'choice':
        return this.clausesOfOne(this.#classes.alternatives(node.options))
      case 'look':
        return node.wanted ? this.clauses(node.item) : []
      case 'start':
      case 'end':
        return []
    }
  }

  #clausesOfClass(name: string): Clauses {
    if (name === GAP_CLASS) return []
    const known = this.#clauses.get(name)
    if (known) return known
    const found = this.clausesOfOne(this.#classes.ofClass(name))
    this.#clauses.set(name, found)
    return found
  }

  /** The same for one of some alternatives. */
  clausesOfOne({single, longer}: Alternatives): Clauses {
    const ofWords = single === undefined ? [] : [[[single]]]
    return clausesOfAny([...ofWords, ...longer.map((option) => this.clauses(option))])
  }

  /** The rarest predicates of which every match passes one; undefined where it may do without. */
  needs(node: Expression | Phrases): readonly number[] | undefined {
    switch (node.kind) {
      case 'word':
        return [wordsPredicate(wordsOf(node))]
      case 'class':
        return this.#needsOfClass(node.name)
      case 'phrases':
        return this.#needsOfAlternatives(this.#classes.longerOf(node.name))
      case 'act':
        return this.#grammar.actAt(node.name)?.needs
      case 'capture':
        return this.needs(node.item)
      case 'repeat':
        return node.min > 0 ? this.needs(node.item) : undefined
      case 'sequence':
        return rarest(node.items.map((item) => this.needs(item)))
      case 'choice':
        return this.#needsOfAlternatives(this.#classes.alternatives(node.options))
      case 'written':
      case 'look':
      case 'start':
      case 'end':
        return undefined
    }
  }

  #needsOfClass(name: string): readonly number[] | undefined {
    if (!this.#needs.has(name))
      this.#needs.set(name, name === GAP_CLASS ? undefined : this.#needsOfAlternatives(this.#classes.ofClass(name)))
    return this.#needs.get(name)
  }

  #needsOfAlternatives({single, longer}: Alternatives): readonly number[] | undefined {
    if (single !== undefined && !isOfWords(single)) return undefined
    const union = new Set<number>(single === undefined ? [] : [single])
    for (const option of longer) {
      const needs = this.needs(option)
      if (!needs) return undefined
      for (const number of needs) union.add(number)
    }
    return [...union]
  }
}
