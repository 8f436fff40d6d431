/** What the command line understands: its arguments, flags and commands, and how help tells of them. */
import {Command, InvalidArgumentError, Option} from 'commander'
import {type ApplyFlags, COMMANDS, type ExtractFlags, FORMATS, type FormatName, type LintFlags} from './flags.ts'
import {bold, columns, proseColumns} from './terminal.ts'
import {version} from './version.ts'
import {wrapped} from './wrapped.ts'

const EXAMPLES = `
Examples:
  $ empathylint                        lint all replies below this folder
  $ empathylint macros/ "docs/*.md"    lint a folder and some files
  $ empathylint --fix macros/          apply what is safe, show the rest
  $ empathylint - --stdin-filename macros/refund.md < draft.md
  $ empathylint explain conditional-apology

Exit codes:
  0  nothing to fail on
  1  errors were found, or more warnings than --max-warnings allows
  2  a mistake in the command or a config, or a file that could not be read`

/** The parser of the command line. Mistakes are thrown as CommanderError, without having been told. */
export function program(): Command {
  const command = new Command('empathylint')
    .usage('[flags] [paths...]\n       empathylint <command>')
    .description('Finds wording in macros and reply templates that fails the customer, and proposes a rewrite.')
    .argument('[paths...]', 'files, folders and globs; the current folder when none is given; - for standard input')
    .exitOverride()
    .configureOutput({outputError: () => undefined, getOutHelpWidth: () => Math.min(columns() || 80, 100)})
    .configureHelp({styleTitle: bold})
    .action(async (paths: readonly string[], flags: LintFlags) => (await import('./lint.ts')).lint(paths, flags))
    .addHelpText('after', EXAMPLES)
  for (const [group, options] of Object.entries(optionGroups()))
    for (const option of options) command.addOption(option.helpGroup(group))
  command
    .optionsGroup('About:')
    .version(version(), '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .commandsGroup('Commands:')
    .helpCommand(false)
  addCommands(command)
  refuseContradictions(command)
  return command
}

function optionGroups(): Readonly<Record<string, readonly Option[]>> {
  return {
    'What is read:': [
      new Option('--stdin', 'lint standard input, as - does'),
      new Option(
        '--stdin-filename <path>',
        'the name that standard input is linted under; decides its format and config',
      ),
      new Option('--no-ignore', 'lint also what ignore files and configs leave out').default(true),
      new Option('--include-inactive', 'lint also replies that are switched off in the help desk'),
      new Option('--include-internal', 'lint also notes for colleagues'),
    ],
    'Rules:': [
      new Option('-c, --config <path>', 'use this config instead of the nearest of each file'),
      new Option('--no-config', 'use no config file, only the recommended rules').default(undefined),
      new Option('--rule <id: severity>', 'set a rule, such as "dead-end: off"; may be repeated').argParser(
        (value: string, all: readonly string[] = []) => [...all, value],
      ),
    ],
    'Fixes:': [
      new Option('--fix', 'apply the rewrites that are safe, in place'),
      new Option('--fix-dry-run', 'print what --fix would change as a diff; the report goes to standard error'),
    ],
    'Output:': [
      new Option('-f, --format <name>', `how findings are shown: ${FORMATS.join(', ')}`)
        .argParser(formatOf)
        .default('pretty'),
      new Option('-q, --quiet', 'show errors only'),
      new Option('--max-warnings <count>', 'fail when there are more warnings than this').argParser(countOf),
      new Option('--color', 'use color even in a pipe'),
      new Option('--no-color', 'use no color; NO_COLOR and FORCE_COLOR are honored too').default(undefined),
    ],
  }
}

function addCommands(command: Command): void {
  command
    .command('explain <rule>')
    .summary('say what a rule finds, why, and what helps instead')
    .description('Says what a rule finds, why it matters to the customer, and what helps instead.')
    .action(async (rule: string, _own: unknown, self: Command) =>
      (await import('./explain.ts')).explain(rule, self.optsWithGlobals()),
    )
  command
    .command('rules')
    .summary('list all rules with their severity here')
    .description('Lists all rules with the severity that they have in this folder.')
    .action(async (_own: unknown, self: Command) => (await import('./rules.ts')).listRules(self.optsWithGlobals()))
  command
    .command('inspect <file>')
    .summary('show how the linter reads the replies of a file')
    .description('Shows how the linter reads the replies of a file, sentence by sentence, and what they communicate.')
    .action(async (file: string, _own: unknown, self: Command) =>
      (await import('./inspect.ts')).inspect(file, self.optsWithGlobals()),
    )
  command
    .command('extract <export>')
    .summary('write the replies of an export into files, one each')
    .description(
      'Writes the replies of an export (JSON, JSON Lines, YAML or CSV) into Markdown files, one each, with what the export says of them in front matter.',
    )
    .option('--out <folder>', 'the folder for the files; it must be given')
    .option('--force', 'overwrite files that say something else than the export')
    .action(async (path: string, own: ExtractFlags, self: Command) =>
      (await import('./extract.ts')).extract(path, own, self.optsWithGlobals()),
    )
  command
    .command('apply <replies> <export>')
    .summary('write edited files back into the export that they came from')
    .description(
      'Writes the texts of edited files back into the export that “extract” made them from. Where a reply was changed in both, nothing is written.',
    )
    .option('--dry-run', 'print what would be written as a diff, and write nothing')
    .action(async (replies: string, target: string, own: ApplyFlags, self: Command) =>
      (await import('./apply.ts')).apply(replies, target, own, self.optsWithGlobals()),
    )
  for (const each of command.commands) {
    const heeded = (COMMANDS[each.name()] ?? []).flatMap((name) => {
      const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
      return name === 'config' || name === 'color' ? [`--${flag}`, `--no-${flag}`] : [`--${flag}`]
    })
    each
      .usage(each.usage().replace('[options]', '[flags]'))
      .helpOption('-h, --help', 'print this help')
      .addHelpText('after', () =>
        ['', ...wrapped(`It also takes ${heeded.join(', ')}.`, {width: proseColumns()})].join('\n'),
      )
  }
  command
    .command('help [command]')
    .summary('print the help of a command')
    .helpOption(false)
    .action((name?: string) => {
      const target = name === undefined ? command : command.commands.find((each) => each.name() === name)
      if (!target) return refuse(command, `unknown command '${name}'`)
      target.outputHelp()
    })
}

/** Flags that exclude each other, and those that a command would pass over in silence, are mistakes. */
function refuseContradictions(command: Command): void {
  const given = new Set<string>()
  for (const name of ['config', 'no-config']) command.on(`option:${name}`, () => given.add(name))
  command.hook('preAction', (_, running) => {
    if (given.size > 1) refuse(command, '--config and --no-config exclude each other.')
    if (running === command) return
    const heeded: readonly string[] = COMMANDS[running.name()] ?? []
    for (const option of command.options) {
      const name = option.attributeName()
      if (command.getOptionValueSource(name) === 'cli' && !heeded.includes(name))
        refuse(command, `${option.long ?? name} does not go with “${running.name()}”.`)
    }
  })
}

function refuse(command: Command, message: string): never {
  return command.error(message, {code: 'empathylint.contradiction', exitCode: 2})
}

function formatOf(value: string): FormatName {
  const format = FORMATS.find((each) => each === value)
  if (format) return format
  throw new InvalidArgumentError(`There is no format “${value}”. There are ${FORMATS.join(', ')}.`)
}

function countOf(value: string): number {
  if (/^\d+$/.test(value)) return Number(value)
  throw new InvalidArgumentError(`--max-warnings takes a whole number from 0 up, not “${value}”.`)
}
