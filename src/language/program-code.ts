/** Writes programs as rows of numbers, for the build, and reads them again. */
import {type Demands, type LazyDemands, onceWorth} from './demand.ts'
import type {PredicateSet} from './predicates.ts'
import type {Program, Step} from './program.ts'

/** A row of numbers in a table. */
export type Row = Uint16Array | Uint32Array

/** What programs refer to, by numbers, while they are written. Numbers begin with 0. */
export interface CodeWriter {
  set(set: PredicateSet): number
  demands(demands: Demands): number
  name(name: string): number
  program(program: Program): number
}

/** The same while they are read. */
export interface CodeReader {
  set(number: number): PredicateSet
  demands(number: number): Demands
  name(number: number): string
  program(number: number): Program
  /** Where a speech act of a name ends. */
  endsOf(name: string): (Step & {op: 'act'})['ends']
}

/** What stands for the kind of a step. */
const CODES = ['done', 'start', 'end', 'token', 'jump', 'save', 'fork', 'look', 'phrases', 'act'] as const

/** Stands for nothing where a number may be missing; others are one higher. */
const NOTHING = 0

/** How many cells a step takes. */
function sizeOf(step: Step): number {
  switch (step.op) {
    case 'fork':
      return 5 + 2 * step.targets.length
    case 'look':
      return 4 + (step.widths?.length ?? 0)
    case 'done':
    case 'start':
    case 'end':
      return 1
    default:
      return 2
  }
}

/** Steps are named by where they begin among the cells of the steps, so that each can be read without the others. */
export function writeProgram(program: Program, writer: CodeWriter): readonly number[] {
  const {first, demands, answers, forks, captures} = program
  const steps = program.steps as readonly Step[]
  const setAt = (step: number) => {
    const set = first(step)
    return set ? writer.set(set) + 1 : NOTHING
  }
  const demandsAt = (lazy: LazyDemands | undefined) => {
    const found = lazy?.found()
    return found && found.each.length > 0 ? writer.demands(found) + 1 : NOTHING
  }
  const starts: number[] = []
  let length = 0
  for (const step of steps) {
    starts.push(length)
    length += sizeOf(step)
  }
  const startOf = (step: number) => starts[step] ?? length
  const cells = [
    forks,
    answers.known.length,
    demandsAt(demands),
    setAt(0),
    captures.length,
    ...captures.map((name) => writer.name(name)),
    length,
  ]
  for (const step of steps) {
    cells.push(CODES.indexOf(step.op))
    switch (step.op) {
      case 'token':
        cells.push(step.predicate)
        break
      case 'jump':
        cells.push(startOf(step.next))
        break
      case 'save':
        cells.push(step.slot)
        break
      case 'fork':
        cells.push(step.mark, step.asked ?? 0, demandsAt(step.demands), step.targets.length)
        for (const target of step.targets) cells.push(startOf(target), setAt(target))
        break
      case 'look':
        cells.push(Number(step.wanted), writer.program(step.inner))
        cells.push(step.widths ? step.widths.length + 1 : NOTHING, ...(step.widths ?? []))
        break
      case 'phrases':
        cells.push(writer.program(step.inner))
        break
      case 'act':
        cells.push(writer.name(step.name))
        break
      case 'start':
      case 'end':
      case 'done':
    }
  }
  return cells
}

/** The program that begins at a cell. Its steps are read when they are first taken: most never are. */
export function readProgram(cells: Row, from: number, reader: CodeReader): Program {
  const captureCount = cells[from + 4] as number
  const base = from + 6 + captureCount
  const length = cells[base - 1] as number
  // oxlint-disable-next-line unicorn/no-new-array -- to fill it would take longer than all the rest
  const steps = new Array<Step | undefined>(length)
  /** What tokens a target may begin with, by its name; those of targets that are known. */
  const firsts = new Uint16Array(length + 1)
  firsts[0] = cells[from + 3] as number
  const demandsOf = (number: number): LazyDemands | undefined =>
    number === NOTHING ? undefined : onceWorth(() => reader.demands(number - 1))

  const stepAt = (start: number): Step => {
    let at = base + start
    const cell = () => cells[at++] as number
    const op = CODES[cell()]
    switch (op) {
      case 'token':
        return {op, predicate: cell(), next: start + 2}
      case 'jump':
        return {op, next: cell()}
      case 'save':
        return {op, slot: cell(), next: start + 2}
      case 'fork': {
        const [mark, asked, demands, count] = [cell(), cell(), demandsOf(cell()), cell()]
        const targets: number[] = []
        for (let index = 0; index < count; index++) {
          const target = cell()
          targets.push(target)
          firsts[target] = cell()
        }
        return {op, mark, targets, demands, asked}
      }
      case 'look': {
        const [wanted, inner, count] = [cell() === 1, reader.program(cell()), cell()]
        const widths = count === NOTHING ? undefined : Array.from({length: count - 1}, cell)
        return {op, wanted, widths, inner, next: at - base}
      }
      case 'phrases':
        return {op, inner: reader.program(cell()), next: start + 2}
      case 'act': {
        const name = reader.name(cell())
        return {op, name, ends: reader.endsOf(name), next: start + 2}
      }
      case 'start':
      case 'end':
        return {op, next: start + 1}
      default:
        return {op: 'done'}
    }
  }
  return {
    steps,
    read: (step) => (steps[step] = stepAt(step)),
    first(step) {
      const number = firsts[step] as number
      return number === NOTHING ? undefined : reader.set(number - 1)
    },
    demands: demandsOf(cells[from + 2] as number),
    answers: {sentence: undefined, known: new Uint8Array(cells[from + 1] as number)},
    forks: cells[from] as number,
    captures: Array.from(cells.subarray(from + 5, from + 5 + captureCount), (number) => reader.name(number)),
    // All its predicates are given, so that every signature tells of them.
    top: 0,
  }
}
