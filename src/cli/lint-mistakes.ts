/** What can be wrong with the flags of the lint command taken together. */
import type {LintFlags} from './flags.ts'

/** What is wrong with the arguments, and what to do about it. */
export function mistakeIn(
  files: readonly string[],
  flags: LintFlags,
  isStdin: boolean,
): [message: string, hint?: string] | undefined {
  const {stdinFilename, fileList, format = [], outputFile} = flags
  if (isStdin && files.length > 0)
    return ['Standard input and files cannot be linted in one run.', 'Name the text with --stdin-filename.']
  if (stdinFilename !== undefined && !isStdin) return ['--stdin-filename goes with --stdin or -.']
  if (stdinFilename === '') return ['The value of --stdin-filename is empty.']
  if (fileList === '-' && isStdin) return ['Standard input is either a text or a list of files.', 'Leave one out.']
  const toOutput = format.filter(({file}) => file === undefined)
  if (toOutput.length > 1) {
    const [first, second] = toOutput
    return [
      `Two reports cannot go to standard output: ${first?.name} and ${second?.name}.`,
      `Write one of them into a file: -f ${second?.name}=<file>`,
    ]
  }
  if (outputFile === '') return ['The value of --output-file is empty.']
  return contradictionIn(flags, isStdin)
}

/** Flags of which only one can be meant. */
const ONE_OF: readonly (readonly (keyof LintFlags)[])[] = [
  ['fix', 'fixDryRun'],
  ['staged', 'changed', 'since'],
  ['suppressAll', 'suppressRule', 'pruneSuppressions', 'fix', 'fixSuggestions', 'interactive', 'watch'],
  ['interactive', 'diff', 'fixDryRun'],
  ['quiet', 'minSeverity'],
  ['interactive', 'fix'],
  ['interactive', 'fixSuggestions'],
]

/** Flags that make no sense for a text from standard input. */
const FOR_FILES: readonly (keyof LintFlags)[] = [
  'staged',
  'changed',
  'since',
  'changedLines',
  'interactive',
  'watch',
  'suppressAll',
  'suppressRule',
  'pruneSuppressions',
  'listFiles',
  'fileList',
]

function contradictionIn(flags: LintFlags, isStdin: boolean): [message: string, hint?: string] | undefined {
  const isGiven = (name: keyof LintFlags) => flags[name] !== undefined && flags[name] !== false
  for (const group of ONE_OF) {
    const [first, second] = group.filter(isGiven)
    if (first !== undefined && second !== undefined)
      return [`${flagOf(first)} and ${flagOf(second)} exclude each other.`, 'Leave one of them out.']
  }
  const forFiles = isStdin ? FOR_FILES.find(isGiven) : undefined
  return forFiles === undefined ? undefined : [`${flagOf(forFiles)} goes with files, not with standard input.`]
}

/** `suppressAll` → `--suppress-all`. */
function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
