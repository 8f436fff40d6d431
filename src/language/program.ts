/** Programs: what patterns are compiled to. */
import type {Sentence} from '../prose/index.ts'
import type {LazyDemands} from './demand.ts'
import type {PredicateSet} from './predicates.ts'

/** One step of a program. Steps are named by their indexes. */
export type Step =
  | {readonly op: 'token'; readonly predicate: number; readonly next: number}
  /** `mark` numbers the forks of a program; targets are tried in order. */
  | {
      readonly op: 'fork'
      readonly mark: number
      readonly targets: number[]
      /** What each target demands of the sentence, and under which number the answer to the first is kept. */
      readonly demands?: LazyDemands | undefined
      readonly asked?: number
    }
  | {readonly op: 'jump'; readonly next: number}
  | {readonly op: 'save'; readonly slot: number; readonly next: number}
  | {
      readonly op: 'look'
      readonly inner: Program
      readonly wanted: boolean
      readonly widths: readonly number[] | undefined
      readonly next: number
    }
  /** The longer phrases of a class, by the program that finds them; it is the same one in all patterns. */
  | {readonly op: 'phrases'; readonly inner: Program; readonly next: number}
  | {
      readonly op: 'act'
      readonly name: string
      readonly ends: (sentence: Sentence, at: number) => readonly number[]
      readonly next: number
    }
  | {readonly op: 'start' | 'end'; readonly next: number}
  | {readonly op: 'done'}

/** A compiled pattern. */
export interface Program {
  /** By index; those of a program from the table of patterns are undefined until they are read. */
  readonly steps: readonly (Step | undefined)[]
  /** Reads a step that is undefined so far. */
  readonly read: (step: number) => Step
  /** For each step: the predicates of which the next token must pass one; undefined where any token may do. */
  readonly first: (step: number) => PredicateSet | undefined
  /** What a sentence must have for any match. */
  readonly demands: LazyDemands | undefined
  /** Answers to demands of forks, for the sentence that was last looked at: 0 where not asked, 1 for yes, 2 for no. */
  readonly answers: {sentence: Sentence | undefined; readonly known: Uint8Array}
  readonly forks: number
  /** Names of the captures; capture `i` is kept in slots `2i` and `2i + 1`. */
  readonly captures: readonly string[]
  /** All predicates of its steps have numbers up to this one. */
  readonly top: number
}
