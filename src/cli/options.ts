/** The options of the lint command, in the groups that help shows. */
import {InvalidArgumentError, Option} from 'commander'
import {REPORTERS} from '../reporters/index.ts'
import type {Severity} from '../diagnostics/index.ts'
import type {Format} from './flags.ts'

const SEVERITIES = ['error', 'warning', 'info'] as const

/** New options on each call: commander keeps what was given in them. */
export function optionGroups(): Readonly<Record<string, readonly Option[]>> {
  return {
    'What is read:': [
      new Option('--stdin', 'lint standard input, as - does'),
      new Option(
        '--stdin-filename <path>',
        'the name that standard input is linted under; decides its format and config',
      ),
      new Option(
        '--stdin-format <format>',
        'text (default), or jsonl: one reply a line, answered by one result a line as it comes in',
      ).choices(['text', 'jsonl']),
      new Option('--file-list <path>', 'lint also the files named in this one, a line each; - for standard input'),
      new Option('--ignore-pattern <glob>', 'leave out what matches, as in .gitignore; may be repeated').argParser(
        collected,
      ),
      new Option('--no-ignore', 'lint also what ignore files and configs leave out').default(true),
      new Option('--no-warn-ignored', 'say nothing of named files that are left out').default(true),
      new Option('--no-error-on-unmatched-pattern', 'a path that leads to no file is no mistake').default(true),
      new Option('--pass-on-no-patterns', 'lint nothing where no path is given, rather than the whole folder'),
      new Option('--include-inactive', 'lint also replies that are switched off in the help desk'),
      new Option('--include-internal', 'lint also notes for colleagues'),
    ],
    'What has changed, by git:': [
      new Option('--staged', 'lint what is about to be committed, as it is in the index'),
      new Option('--changed', 'lint files with changes that are not committed yet'),
      new Option('--since <ref>', 'lint files that differ from where this branch left <ref>, such as origin/main'),
      new Option('--changed-lines', 'report only findings on lines that have changed'),
    ],
    'Rules:': [
      new Option('-c, --config <path>', 'use this config instead of the nearest of each file'),
      new Option('--no-config', 'use no config file, only the recommended rules').default(undefined),
      new Option('--rule <id: severity>', 'set a rule, such as "dead-end: off"; may be repeated').argParser(collected),
      new Option('--only <rules>', 'run only these rules or families, such as promises,dead-end').argParser(collected),
      new Option('--skip <rules>', 'leave out these rules or families').argParser(collected),
      new Option('--no-inline-config', 'heed no comments that switch rules off').default(true),
      new Option(
        '--report-unused-disable-directives [severity]',
        'how much a comment weighs that switches nothing off: off, info, warning or error; error where none is named',
      )
        .preset('error')
        .argParser(weightOf),
    ],
    'Rewrites:': [
      new Option('--fix', 'apply the rewrites that are safe, in place'),
      new Option('--fix-suggestions', 'apply also the best of those that a person should look at'),
      new Option('--interactive', 'go through the findings one by one and choose'),
      new Option('--diff', 'with --fix or --fix-suggestions: print what would change, and write nothing'),
      new Option('--fix-dry-run', 'the same as --fix --diff'),
    ],
    'Old findings:': [
      new Option(
        '--suppress-all',
        'write all findings that there are to the baseline: from now on only new ones count',
      ),
      new Option('--suppress-rule <id>', 'write those of one rule to the baseline; may be repeated').argParser(
        collected,
      ),
      new Option('--prune-suppressions', 'take out of the baseline what is no longer found'),
      new Option('--baseline <path>', 'where the baseline is (default: .empathylint-baseline.json, here or above)'),
      new Option('--no-baseline', 'report old findings too').default(undefined),
    ],
    'Output:': [
      new Option(
        '-f, --format <name[=file]>',
        `how findings are shown: ${Object.keys(REPORTERS).join(', ')}, or the path or package of a reporter; may be repeated`,
      ).argParser(formatsOf),
      new Option('-o, --output-file <path>', 'write the report to this file'),
      new Option('-q, --quiet', 'show errors only'),
      new Option('--min-severity <severity>', 'show what weighs at least as much: error, warning or info').argParser(
        severityOf,
      ),
      new Option('--max-diagnostics <count>', 'show at most this many findings, the heaviest first').argParser(
        countOf('--max-diagnostics'),
      ),
      new Option('--stats', 'add a table of how often each rule speaks'),
      new Option('--timing', 'add a table of where the time goes'),
      new Option('--no-annotations', 'on GitHub Actions: no annotations and no summary beside the log').default(true),
      new Option('--color', 'use color even in a pipe'),
      new Option('--no-color', 'use no color; NO_COLOR and FORCE_COLOR are honored too').default(undefined),
    ],
    'Exit code:': [
      new Option('--max-warnings <count>', 'fail when there are more warnings than this').argParser(
        countOf('--max-warnings'),
      ),
      new Option('--exit-zero', 'do not fail because of findings'),
    ],
    'Cache:': [
      new Option('--cache', 'lint again only what has changed since the last time'),
      new Option('--cache-location <folder>', 'where the cache is kept'),
      new Option('--cache-strategy <what>', 'tell changes by content (default) or by metadata: time and size').choices([
        'content',
        'metadata',
      ]),
    ],
    'More:': [
      new Option(
        '--concurrency <count>',
        'how many threads lint: a number, or auto (default) for as many as are worth it',
      ).argParser(threadsOf),
      new Option('--watch', 'keep running, and lint again what changes'),
      new Option('--list-files', 'print the files that would be linted, and nothing else'),
      new Option('--print-config <file>', 'print what holds for a file, and where each value comes from'),
      new Option('--env-info', 'print what a bug report should say of this machine'),
    ],
  }
}

function collected(value: string, all: readonly string[] = []): readonly string[] {
  return [...all, value]
}

function formatsOf(value: string, all: readonly Format[] = []): readonly Format[] {
  const [, name = '', file] = /^([^=]*)(?:=([^]*))?$/.exec(value) ?? []
  if (name.trim() === '') throw new InvalidArgumentError('--format lacks the name of the format.')
  if (file === '') throw new InvalidArgumentError(`--format ${name}= lacks the file to write.`)
  return [...all, {name, ...(file !== undefined && {file})}]
}

function severityOf(value: string): Severity {
  const severity = SEVERITIES.find((each) => each === (value === 'warn' ? 'warning' : value))
  if (severity) return severity
  throw new InvalidArgumentError(`“${value}” is no severity. There are error, warning and info.`)
}

/**
 * Arguments in which the one flag whose value may be left out takes none but its own: what follows may be a path.
 * @param argv as the shell hands them on.
 */
export function withoutStrayValues(argv: readonly string[]): readonly string[] {
  const flag = '--report-unused-disable-directives'
  const end = argv.indexOf('--')
  return argv.map((word, at) => {
    if (word !== flag || (end >= 0 && at > end)) return word
    return /^(?:off|info|warn|warning|error)$/.test(argv[at + 1] ?? '') ? word : `${flag}=error`
  })
}

function weightOf(value: string): Severity | 'off' {
  return value === 'off' ? 'off' : severityOf(value)
}

function threadsOf(value: string): number | 'auto' {
  if (value === 'auto') return value
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value)
  throw new InvalidArgumentError(`--concurrency takes “auto” or a whole number from 1 up, not “${value}”.`)
}

function countOf(flag: string): (value: string) => number {
  return (value) => {
    if (/^\d{1,9}$/.test(value)) return Number(value)
    throw new InvalidArgumentError(`${flag} takes a whole number from 0 up, not “${value}”.`)
  }
}
