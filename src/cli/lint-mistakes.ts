/** What can be wrong with the flags of the lint command taken together. */
import {resolve} from 'node:path'
import {visible} from '../reporters/index.ts'
import type {LintFlags} from './flags.ts'

/** What is wrong, and what to do about it. */
type Mistake = [message: string, hint?: string]

type FlagName = keyof LintFlags

/** What is wrong with the arguments. */
export function mistakeIn(files: readonly string[], flags: LintFlags, isStdin: boolean): Mistake | undefined {
  const {stdinFilename, fileList, ignorePattern = []} = flags
  if (isStdin && files.length > 0)
    return ['Standard input and files cannot be linted in one run.', 'Name the text with --stdin-filename.']
  if (stdinFilename !== undefined && !isStdin) return ['--stdin-filename goes with --stdin or -.']
  if (flags.stdinFormat !== undefined && !isStdin) return ['--stdin-format goes with --stdin or -.']
  if (fileList === '-' && isStdin) return ['Standard input is either a text or a list of files.', 'Leave one out.']
  for (const name of ['stdinFilename', 'outputFile', 'fileList', 'printConfig'] as const)
    if (flags[name] === '') return [`The value of ${flagOf(name)} is empty.`]
  const other = ignorePattern.find((pattern) => pattern.startsWith('!'))
  if (other !== undefined)
    return [`--ignore-pattern only leaves files out: “${visible(other)}” would take some in.`, 'Name those as paths.']
  return mistakeInReports(flags) ?? contradictionIn(flags, isStdin)
}

function mistakeInReports({format = [], outputFile}: LintFlags): Mistake | undefined {
  const [first, second] = format.filter(({file}) => file === undefined)
  if (first && second)
    return [
      `Two reports cannot go to standard output: ${visible(first.name)} and ${visible(second.name)}.`,
      `Write one of them into a file: -f ${visible(second.name)}=<file>`,
    ]
  const files = [...format.map(({file}) => file), outputFile].filter((file) => file !== undefined)
  const twice = files.find((file, at) => files.slice(0, at).some((other) => resolve(other) === resolve(file)))
  if (twice === undefined) return undefined
  return [`Two reports cannot go into one file: ${visible(twice)}.`, 'Give each a file of its own.']
}

/** What brings the baseline up to date, and reports nothing but what is left. */
const BASELINE: readonly FlagName[] = ['suppressAll', 'suppressRule', 'pruneSuppressions']

/** Flags of which only one can be meant. */
const ONE_OF: readonly (readonly FlagName[])[] = [
  ['fix', 'fixDryRun'],
  ['staged', 'changed', 'since'],
  BASELINE,
  ['quiet', 'minSeverity'],
]

const REWRITES: readonly FlagName[] = ['fix', 'fixSuggestions', 'fixDryRun', 'diff']

/** Flags that have no meaning together, though each goes with others. */
const NOT_WITH: readonly (readonly [FlagName, readonly FlagName[]])[] = [
  ['interactive', [...REWRITES, 'watch', 'format', 'outputFile']],
  // The file itself is shown and rewritten, not what is staged of it.
  ['interactive', ['staged']],
  ...BASELINE.map((name) => [name, [...REWRITES, 'interactive', 'watch']] as const),
  // A baseline of what has changed would let go of the rest.
  ...BASELINE.map((name) => [name, ['staged', 'changed', 'since', 'changedLines']] as const),
  // Comments for rules that do not run would seem to be of no use.
  ['reportUnusedDisableDirectives', ['only', 'skip']],
]

/** Flags that say how another one works. */
const GOES_WITH: readonly (readonly [FlagName, FlagName])[] = [
  ['cacheLocation', 'cache'],
  ['cacheStrategy', 'cache'],
]

/** Flags that make no sense for a text from standard input. */
const FOR_FILES: readonly FlagName[] = [
  'staged',
  'changed',
  'since',
  'changedLines',
  'interactive',
  'watch',
  ...BASELINE,
  'listFiles',
  'fileList',
]

/** Flags that ask for more than one reply at a time, or for another output than one result a line. */
const NOT_WITH_STREAMS: readonly FlagName[] = [
  ...REWRITES,
  'outputFile',
  'maxDiagnostics',
  'stats',
  'timing',
  'cache',
  'printConfig',
]

function mistakeInStream(flags: LintFlags, isGiven: (name: FlagName) => boolean): Mistake | undefined {
  if (flags.stdinFormat !== 'jsonl') return undefined
  const name = NOT_WITH_STREAMS.find(isGiven)
  if (name !== undefined) return [`${flagOf(name)} does not go with --stdin-format jsonl.`, 'Leave one of them out.']
  if (typeof flags.baseline === 'string')
    return ['--baseline does not go with --stdin-format jsonl.', 'A baseline is kept by file. Leave it out.']
  const other = (flags.format ?? []).find(({name, file}) => file !== undefined || !/^jsonl?$/.test(name))
  if (!other) return undefined
  return ['--format does not go with --stdin-format jsonl.', 'Each line is answered by one line of JSON. Leave it out.']
}

function contradictionIn(flags: LintFlags, isStdin: boolean): Mistake | undefined {
  const isGiven = (name: FlagName) => {
    const value = flags[name]
    return value !== undefined && value !== false && value !== 'off'
  }
  const pairs = NOT_WITH.flatMap(([name, others]) => others.map((other) => [name, other]))
  for (const group of [...ONE_OF, ...pairs]) {
    const [first, second] = group.filter(isGiven)
    if (first !== undefined && second !== undefined)
      return [`${flagOf(first)} and ${flagOf(second)} exclude each other.`, 'Leave one of them out.']
  }
  const alone = GOES_WITH.find(([name, other]) => isGiven(name) && !isGiven(other))
  if (alone) return [`${flagOf(alone[0])} goes with ${flagOf(alone[1])}.`, `Add ${flagOf(alone[1])}, or leave it out.`]
  const forFiles = isStdin ? FOR_FILES.find(isGiven) : undefined
  if (forFiles === undefined) return mistakeInStream(flags, isGiven)
  return [`${flagOf(forFiles)} goes with files, not with standard input.`]
}

/** `suppressAll` → `--suppress-all`. */
function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
