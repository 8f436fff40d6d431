/** What is measured, and what is compared with what. */
import type {Load, Loads} from './files.ts'

/** A program that Node runs. */
export interface Run {
  readonly name: string
  /** What comes after `node`. */
  readonly args: readonly string[]
  /** How much it reads. */
  readonly bytes: number
  /** Where it runs. */
  readonly folder: string
  /** Exit codes that are no failure; 0 alone where none are named. */
  readonly codes?: readonly number[] | 'any'
  /** What it writes where it has done its work: a program that breaks off at once would look quick. */
  readonly says?: RegExp
}

/** Which run is divided by which. */
export interface RatioPlan {
  readonly name: string
  readonly of: string
  readonly to: string
  /** Time that passed, where nothing is named. */
  readonly by?: 'wall' | 'cpu' | 'memory'
  /** Whether each side is first divided by how much it reads. */
  readonly isPerByte?: boolean
}

/** Programs that take turns. */
export interface Scene {
  readonly title: string
  /** At most so many; fewer where they take long, but one at least. */
  readonly rounds: number
  /** Seconds after which a run is stopped; 90 where nothing is named. */
  readonly patience?: number
  /** Run once beforehand, unmeasured and side by side. */
  readonly first?: readonly Run[]
  readonly runs: readonly Run[]
  readonly ratios: readonly RatioPlan[]
}

/** Where everything is. */
export interface Stage {
  /** The folder of all that the bench writes. */
  readonly folder: string
  /** The command line of the linter. */
  readonly bin: string
  readonly loads: Loads
  /** Paths of the programs that show how little it could be. */
  /** The library of the linter. */
  readonly library: string
  readonly programs: {readonly floor: string; readonly stat: string; readonly draft: string}
}

/** The scenes of the linter itself. */
export function scenesOf(stage: Stage): readonly Scene[] {
  const scenes = [start(stage), throughput(stage), cached(stage), draft(stage), threads(stage)]
  return stage.loads.large ? [...scenes, large(stage, stage.loads.large)] : scenes
}

/** The linter on something, with all rules and a line for each finding. */
export function lint(
  {bin, folder, loads: {config}}: Stage,
  name: string,
  load: Load,
  ...flags: readonly string[]
): Run {
  const args = [bin, '--config', config, '--format', 'compact', '--exit-zero', ...flags, load.path]
  return {name, args, bytes: load.bytes, folder, says: /^\S+:\d+:\d+/m}
}

/** One thread: what work is done, and not how it is spread. */
function lintAlone(stage: Stage, name: string, load: Load): Run {
  return lint(stage, name, load, '--concurrency', '1')
}

function floor({folder, programs}: Stage, name: string, {path, bytes}: Load): Run {
  return {name, args: [programs.floor, path], bytes, folder}
}

/** Node doing nothing. */
export function nothing({folder}: Stage): Run {
  return {name: 'node -e 0', args: ['-e', '0'], bytes: 0, folder}
}

function start(stage: Stage): Scene {
  return {
    title: 'Start',
    rounds: 15,
    runs: [nothing(stage), lint(stage, 'one reply', stage.loads.one)],
    ratios: [{name: 'start of one reply', of: 'one reply', to: 'node -e 0'}],
  }
}

function throughput(stage: Stage): Scene {
  const {hundred, thousand, tenThousand} = stage.loads
  return {
    title: 'Throughput',
    rounds: 3,
    runs: [
      nothing(stage),
      lintAlone(stage, '100 replies', hundred),
      floor(stage, '1,000 replies, floor', thousand),
      lintAlone(stage, '1,000 replies', thousand),
      floor(stage, '10,000 replies, floor', tenThousand),
      lintAlone(stage, '10,000 replies', tenThousand),
    ],
    ratios: [
      {name: '1,000 replies to the floor', of: '1,000 replies', to: '1,000 replies, floor'},
      {name: '10,000 replies to the floor', of: '10,000 replies', to: '10,000 replies, floor'},
      {name: '10,000 replies to 1,000', of: '10,000 replies', to: '1,000 replies'},
      {name: 'memory on 10,000 replies', of: '10,000 replies', to: 'node -e 0', by: 'memory'},
    ],
  }
}

function cached(stage: Stage): Scene {
  const {folder, programs, loads} = stage
  const {path, bytes} = loads.tenThousand
  const runs = (['content', 'metadata'] as const).map((strategy) => {
    const flags = ['--cache', '--cache-strategy', strategy, '--cache-location', `${folder}/cache-${strategy}`]
    return lint(stage, `cached by ${strategy}`, loads.tenThousand, ...flags)
  })
  return {
    title: 'Cached rerun of 10,000 replies',
    rounds: 5,
    first: runs,
    runs: [{name: 'stat', args: [programs.stat, path], bytes, folder}, ...runs],
    ratios: [
      {name: 'cached by content to stat', of: 'cached by content', to: 'stat'},
      {name: 'cached by metadata to stat', of: 'cached by metadata', to: 'stat'},
    ],
  }
}

/** Letters that are typed. */
const LETTERS = 200

function draft({folder, library, programs, loads: {draft: load}}: Stage): Scene {
  const run = (name: string, letters: number): Run => ({
    name,
    args: [programs.draft, library, load.path, String(letters)],
    bytes: load.bytes,
    folder,
    says: /^[1-9]\d* findings/,
  })
  const [once, typing] = ['100 replies in a file', `and ${LETTERS} letters typed`]
  return {
    title: 'A draft',
    rounds: 3,
    runs: [run(once, 0), run(typing, LETTERS)],
    ratios: [{name: `${LETTERS} letters to once`, of: typing, to: once}],
  }
}

function threads(stage: Stage): Scene {
  const {hundred, tenThousand} = stage.loads
  const pair = (count: string, load: Load) => [
    lintAlone(stage, `${count}, one thread`, load),
    lint(stage, `${count}, two threads`, load, '--concurrency', '2'),
    lint(stage, `${count}, as it chooses`, load),
  ]
  return {
    title: 'Threads',
    rounds: 3,
    runs: [...pair('100', hundred), ...pair('10,000', tenThousand)],
    ratios: [
      {name: 'one thread to two on 10,000', of: '10,000, one thread', to: '10,000, two threads'},
      {name: 'own choice to one thread on 100', of: '100, as it chooses', to: '100, one thread'},
    ],
  }
}

function large(stage: Stage, {reply, smallExport, export: largeExport}: NonNullable<Loads['large']>): Scene {
  return {
    title: 'Large files',
    rounds: 3,
    patience: 300,
    runs: [
      lintAlone(stage, '10,000 files', stage.loads.tenThousand),
      lintAlone(stage, 'a reply of 5 MB', reply),
      lintAlone(stage, 'an export of 5 MB', smallExport),
      lintAlone(stage, 'an export of 50 MB', largeExport),
    ],
    ratios: [
      {name: 'a reply of 5 MB to 10,000 files, by MB', of: 'a reply of 5 MB', to: '10,000 files', isPerByte: true},
      {name: 'an export of 50 MB to 5 MB, by MB', of: 'an export of 50 MB', to: 'an export of 5 MB', isPerByte: true},
    ],
  }
}
