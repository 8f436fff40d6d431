/** Compiles the expression of a pattern to a program. */
import {type Alternatives, type Classes, classesOf, type Phrases, wordsOf} from './alternatives.ts'
import {beyondFirst, type Clauses, demandsOf, onceWorth} from './demand.ts'
import {firstTokens, topOf} from './first-tokens.ts'
import {type Grammar, onceForGrammar} from './grammar.ts'
import type {Expression} from './notation.ts'
import {wordsPredicate, writtenPredicate} from './predicates.ts'
import type {Program, Step} from './program.ts'
import {type Requirements, requirementsOf} from './requirements.ts'

/**
 * Compiles the expression of a pattern.
 * @throws PatternError for mistakes in the notation of a class, Error for unknown classes and acts.
 */
export function compile(expression: Expression, grammar: Grammar): Program {
  return new Compiler(grammar).program(expression)
}

/** How often a repeat is tried in a lookbehind. */
const MOST_BEHIND = 5

/** What finds the longer phrases of each class: one program for all patterns that name it. */
const sharedPhrases = onceForGrammar(() => new Map<string, Program>())

/** Builds one program after another; holds what they share. */
class Compiler {
  readonly #grammar: Grammar
  readonly #classes: Classes
  readonly #requirements: Requirements
  #steps: Step[] = []
  #captures: string[] = []
  #forks = 0
  #asked = 0

  constructor(grammar: Grammar) {
    this.#grammar = grammar
    this.#classes = classesOf(grammar)
    this.#requirements = requirementsOf(grammar)
  }

  program(expression: Expression): Program {
    return this.#programOf(
      () => this.#build(expression),
      () => this.#requirements.clauses(expression),
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
    this.#oneOf(this.#classes.alternatives(options))
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

  /** What finds the longer phrases of a class. They are the same ones in each pattern that names it. */
  #phrases(name: string): Program {
    const phrases = sharedPhrases(this.#grammar)
    const known = phrases.get(name)
    if (known) return known
    const longer = this.#classes.longerOf(name)
    const made = this.#programOf(
      () => this.#oneOf(longer),
      () => this.#requirements.clausesOfOne(longer),
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
      options.length > 0
        ? onceWorth(() => beyondFirst(options.map((option) => this.#requirements.clauses(option))))
        : undefined
    this.#steps.push({op: 'fork', mark: this.#forks++, targets, demands, asked: this.#asked})
    this.#asked += options.length
    return targets
  }

  /** The widths in tokens that a lookbehind can have. */
  #widthsOf(node: Expression): readonly number[] {
    switch (node.kind) {
      case 'word':
      case 'written':
        return [1]
      case 'class':
        return this.#classes.isTest(node.name) ? [1] : this.#widthsOf(this.#classes.named(node.name))
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
}
