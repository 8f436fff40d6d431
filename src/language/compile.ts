/** Compiles the expression of a pattern to a program. */
import type {Sentence, Token} from '../prose/index.ts'
import {beyondFirst, type Clauses, clausesOfAny, demandsOf, onceWorth} from './demand.ts'
import {firstTokens, topOf} from './first-tokens.ts'
import {pastForms, verbForms, withIng, withS} from './inflect.ts'
import {type Expression, GAP_CLASS, parsePattern} from './notation.ts'
import {isOfWords, onceForPredicates, testPredicate, unionOf, wordsPredicate, writtenPredicate} from './predicates.ts'
import type {Program, Step} from './program.ts'
import {rarest} from './rarity.ts'

/** What a pattern may name: classes of words, and speech acts. */
export interface Grammar {
  /** The notation of a class, or a test of single tokens. */
  classOf(name: string): string | ((token: Token) => boolean) | undefined
  /** Ends of the acts of that name that begin at a token, or undefined when there is no such act. */
  actAt(
    name: string,
  ):
    {readonly needs: readonly number[] | undefined; ends(sentence: Sentence, at: number): readonly number[]} | undefined
}

/**
 * Compiles the expression of a pattern.
 * @throws PatternError for mistakes in the notation of a class, Error for unknown classes and acts.
 */
export function compile(expression: Expression, grammar: Grammar): Program {
  return new Compiler(grammar).program(expression)
}

/**
 * The predicates of which every match of a pattern passes one, the rarest there are; undefined when it may do without.
 * Cheaper than compiling it.
 * @throws as compile does.
 */
export function needsOf(expression: Expression, grammar: Grammar): readonly number[] | undefined {
  return new Compiler(grammar).needs(expression)
}

/** What every match of a pattern asks of its sentence. @throws as compile does. */
export function clausesOf(expression: Expression, grammar: Grammar): Clauses {
  return new Compiler(grammar).clauses(expression)
}

/** So many longer phrases of a class are looked for together, once at each place of a sentence. */
const SHARED_FROM = 2

/** How often a repeat is tried in a lookbehind. */
const MOST_BEHIND = 5

/** All phrases of a class that are longer than one token. */
interface Phrases {
  readonly kind: 'phrases'
  readonly name: string
}

/** The alternatives of a choice or class. */
interface Alternatives {
  /** The predicate of all that are one token. */
  readonly single: number | undefined
  readonly longer: readonly (Expression | Phrases)[]
}

/** What is known of the classes of a grammar, by name: each is parsed once. */
interface Shared {
  readonly parsed: Map<string, Expression>
  readonly alternatives: Map<string, Alternatives>
  /** What finds the longer phrases of a class: one program for all patterns that name it. */
  readonly phrases: Map<string, Program>
  readonly needs: Map<string, readonly number[] | undefined>
  readonly clauses: Map<string, Clauses>
}

const shared = onceForPredicates(() => new WeakMap<Grammar, Shared>())

/** Builds one program after another; holds what they share. */
class Compiler {
  readonly #grammar: Grammar
  readonly #shared: Shared
  #steps: Step[] = []
  #captures: string[] = []
  #forks = 0
  #asked = 0

  constructor(grammar: Grammar) {
    this.#grammar = grammar
    this.#shared = shared().get(grammar) ?? {
      parsed: new Map(),
      alternatives: new Map(),
      phrases: new Map(),
      needs: new Map(),
      clauses: new Map(),
    }
    shared().set(grammar, this.#shared)
  }

  program(expression: Expression): Program {
    return this.#programOf(
      () => this.#build(expression),
      () => this.clauses(expression),
    )
  }

  #programOf(build: () => void, clauses: () => Clauses): Program {
    const outer = {steps: this.#steps, captures: this.#captures, forks: this.#forks, asked: this.#asked}
    this.#steps = []
    this.#captures = []
    this.#forks = 0
    this.#asked = 0
    build()
    this.#steps.push({op: 'done'})
    const steps = this.#steps
    const made = {
      steps,
      read: (step: number): never => {
        throw new Error(`A program has no step ${step}.`)
      },
      first: firstTokens(steps),
      demands: onceWorth(() => demandsOf([clauses()])),
      answers: {sentence: undefined, known: new Uint8Array(this.#asked)},
      forks: this.#forks,
      captures: this.#captures,
      top: topOf(steps),
    }
    this.#steps = outer.steps
    this.#captures = outer.captures
    this.#forks = outer.forks
    this.#asked = outer.asked
    return made
  }

  #build(node: Expression | Phrases): void {
    const next = this.#steps.length + 1
    switch (node.kind) {
      case 'word':
        return void this.#steps.push({op: 'token', predicate: wordsPredicate(wordsOf(node)), next})
      case 'written':
        return void this.#steps.push({op: 'token', predicate: writtenPredicate(node.written), next})
      case 'class':
        return this.#choice([node])
      case 'phrases':
        return void this.#steps.push({op: 'phrases', inner: this.#phrases(node.name), next})
      case 'act': {
        const act = this.#grammar.actAt(node.name)
        if (!act) throw new Error(`There is no speech act called ${node.name}.`)
        return void this.#steps.push({op: 'act', name: node.name, ends: act.ends, next})
      }
      case 'sequence':
        for (const item of node.items) this.#build(item)
        return
      case 'choice':
        return this.#choice(node.options)
      case 'repeat':
        return this.#repeat(node)
      case 'look': {
        const inner = this.program(node.item)
        const widths = node.ahead ? undefined : this.#widthsOf(node.item)
        return void this.#steps.push({op: 'look', inner, wanted: node.wanted, widths, next})
      }
      case 'capture': {
        const known = this.#captures.indexOf(node.name)
        const index = known === -1 ? this.#captures.push(node.name) - 1 : known
        this.#steps.push({op: 'save', slot: index * 2, next})
        this.#build(node.item)
        return void this.#steps.push({op: 'save', slot: index * 2 + 1, next: this.#steps.length + 1})
      }
      case 'start':
      case 'end':
        return void this.#steps.push({op: node.kind, next})
    }
  }

  /** Alternatives of one token become one predicate, so that a class of a hundred words is one step; longer ones go first. */
  #choice(options: readonly Expression[]): void {
    this.#oneOf(this.#alternatives(options))
  }

  #oneOf({single, longer}: Alternatives): void {
    const branches = longer.map((option) => () => this.#build(option))
    if (single !== undefined)
      branches.push(() => void this.#steps.push({op: 'token', predicate: single, next: this.#steps.length + 1}))
    const [only] = branches
    if (branches.length === 1 && only) return only()
    const targets = this.#fork(longer)
    const exits: {next: number}[] = []
    branches.forEach((branch, index) => {
      targets.push(this.#steps.length)
      branch()
      if (index < branches.length - 1) exits.push(this.#jump(-1))
    })
    for (const exit of exits) exit.next = this.#steps.length
  }

  /** All alternatives, those of classes and inner choices included: one predicate for single tokens, and the longer ones. */
  #alternatives(options: readonly Expression[]): Alternatives {
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
          ? this.#alternatives(option.options)
          : option.kind === 'class'
            ? this.#ofClass(option.name)
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

  #ofClass(name: string): Alternatives {
    if (name === GAP_CLASS) return {single: testPredicate(isInGap, true), longer: []}
    const known = this.#shared.alternatives.get(name)
    if (known) return known
    const test = this.#grammar.classOf(name)
    const expression = typeof test === 'function' ? undefined : this.#class(name)
    const found: Alternatives =
      typeof test === 'function'
        ? {single: testPredicate(test), longer: []}
        : expression?.kind === 'choice'
          ? this.#alternatives(expression.options)
          : expression?.kind === 'word' || expression?.kind === 'class'
            ? this.#alternatives([expression])
            : {single: undefined, longer: expression ? [expression] : []}
    this.#shared.alternatives.set(name, found)
    return found
  }

  #longerOf(name: string): Alternatives {
    return {single: undefined, longer: this.#ofClass(name).longer}
  }

  /** What finds the longer phrases of a class. They are the same ones in each pattern that names it. */
  #phrases(name: string): Program {
    const {phrases} = this.#shared
    const known = phrases.get(name)
    if (known) return known
    const longer = this.#longerOf(name)
    const made = this.#programOf(
      () => this.#oneOf(longer),
      () => this.#clausesOfAlternatives(longer),
    )
    phrases.set(name, made)
    return made
  }

  #repeat({item, min, max, lazy}: Expression & {kind: 'repeat'}): void {
    for (let count = 0; count < min; count++) this.#build(item)
    if (max === Number.POSITIVE_INFINITY) return this.#loop(item)
    const skips: {targets: number[]; inside: number}[] = []
    for (let count = min; count < max; count++) {
      const targets = this.#fork()
      skips.push({targets, inside: this.#steps.length})
      this.#build(item)
    }
    const after = this.#steps.length
    for (const {targets, inside} of skips) targets.push(...(lazy ? [after, inside] : [inside, after]))
  }

  /** As often as it goes. A fork is tried once at each token, so a loop that takes nothing ends. */
  #loop(item: Expression): void {
    const start = this.#steps.length
    const targets = this.#fork()
    targets.push(this.#steps.length)
    this.#build(item)
    this.#jump(start)
    targets.push(this.#steps.length)
  }

  #jump(next: number): {next: number} {
    const step = {op: 'jump' as const, next}
    this.#steps.push(step)
    return step
  }

  /** @param options what the first targets are, where it is worth asking what they demand before they are tried. */
  #fork(options: readonly (Expression | Phrases)[] = []): number[] {
    const targets: number[] = []
    const demands =
      options.length > 0 ? onceWorth(() => beyondFirst(options.map((option) => this.clauses(option)))) : undefined
    this.#steps.push({op: 'fork', mark: this.#forks++, targets, demands, asked: this.#asked})
    this.#asked += options.length
    return targets
  }

  #class(name: string): Expression {
    let parsed = this.#shared.parsed.get(name)
    if (!parsed) {
      const notation = this.#grammar.classOf(name)
      if (typeof notation !== 'string') throw new Error(`There is no class of words called ${name}.`)
      this.#shared.parsed.set(name, (parsed = parsePattern(notation)))
    }
    return parsed
  }

  /** The widths in tokens that a lookbehind can have. */
  #widthsOf(node: Expression): readonly number[] {
    switch (node.kind) {
      case 'word':
      case 'written':
        return [1]
      case 'class':
        return node.name === GAP_CLASS || typeof this.#grammar.classOf(node.name) === 'function'
          ? [1]
          : this.#widthsOf(this.#class(node.name))
      case 'choice':
        return [...new Set(node.options.flatMap((option) => this.#widthsOf(option)))]
      case 'sequence': {
        let sums: number[] = [0]
        for (const item of node.items)
          sums = [...new Set(this.#widthsOf(item).flatMap((width) => sums.map((sum) => sum + width)))]
        return sums
      }
      case 'repeat': {
        const all = new Set<number>()
        for (let count = node.min; count <= Math.min(node.max, MOST_BEHIND); count++)
          for (const width of this.#widthsOf(node.item)) all.add(count * width)
        return [...all]
      }
      case 'capture':
        return this.#widthsOf(node.item)
      case 'start':
      case 'end':
      case 'look':
        return [0]
      case 'act':
        throw new Error('A speech act cannot stand in a lookbehind: its length is not fixed.')
    }
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
        return this.#clausesOfAlternatives(this.#longerOf(node.name))
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
        return this.#clausesOfAlternatives(this.#alternatives(node.options))
      case 'look':
        return node.wanted ? this.clauses(node.item) : []
      case 'start':
      case 'end':
        return []
    }
  }

  #clausesOfClass(name: string): Clauses {
    if (name === GAP_CLASS) return []
    const {clauses} = this.#shared
    const known = clauses.get(name)
    if (known) return known
    const found = this.#clausesOfAlternatives(this.#ofClass(name))
    clauses.set(name, found)
    return found
  }

  #clausesOfAlternatives({single, longer}: Alternatives): Clauses {
    const ofWords = single === undefined ? [] : [[[single]]]
    return clausesOfAny([...ofWords, ...longer.map((option) => this.clauses(option))])
  }

  /** The rarest predicates of which every match passes one. */
  needs(node: Expression | Phrases): readonly number[] | undefined {
    switch (node.kind) {
      case 'word':
        return [wordsPredicate(wordsOf(node))]
      case 'class':
        return this.#needsOfClass(node.name)
      case 'phrases':
        return this.#needsOfAlternatives(this.#longerOf(node.name))
      case 'act':
        return this.#grammar.actAt(node.name)?.needs
      case 'capture':
        return this.needs(node.item)
      case 'repeat':
        return node.min > 0 ? this.needs(node.item) : undefined
      case 'sequence':
        return rarest(node.items.map((item) => this.needs(item)))
      case 'choice':
        return this.#needsOfAlternatives(this.#alternatives(node.options))
      case 'written':
      case 'look':
      case 'start':
      case 'end':
        return undefined
    }
  }

  #needsOfClass(name: string): readonly number[] | undefined {
    const {needs} = this.#shared
    if (!needs.has(name))
      needs.set(name, name === GAP_CLASS ? undefined : this.#needsOfAlternatives(this.#ofClass(name)))
    return needs.get(name)
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
