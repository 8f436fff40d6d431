/** What the command line understands: its arguments, flags and commands, and how help tells of them. */
import {Command} from 'commander'
import {addCommands, refuse} from './commands.ts'
import {COMMANDS, type LintFlags} from './flags.ts'
import {optionGroups} from './options.ts'
import {bold, columns} from './terminal.ts'
import {version} from './version.ts'
import {wrapped} from './wrapped.ts'

const EXAMPLES = `
Examples:
  $ empathylint                        lint all replies below this folder
  $ empathylint macros/ "docs/*.md"    lint a folder and some files
  $ empathylint --fix macros/          apply what is safe, show the rest
  $ empathylint --since origin/main    lint what this branch changes
  $ empathylint -f html=report.html    write a page to hand to the team
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
    .configureHelp({
      styleTitle: bold,
      subcommandTerm: (each) => [each.name(), ...each.registeredArguments.map((part) => `<${part.name()}>`)].join(' '),
      // What a flag takes is said in its words.
      optionDescription: ({description}) => description,
      formatItem: (term, _, description) => helpLines(term, description),
    })
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

/** Columns for flags in help; longer ones have their words below them. */
const TERM_COLUMNS = 30

/** Where the terminal has fewer columns than this, what a flag does always stands below it. */
const NARROW = 72

/** A flag or command in help, with what it does. */
function helpLines(term: string, description: string): string {
  const width = Math.min(columns() || 80, 100)
  const isNarrow = width < NARROW
  const hanging = isNarrow ? 6 : TERM_COLUMNS + 4
  const fits = term.length <= TERM_COLUMNS && !isNarrow
  const [first = '', ...rest] = wrapped(description, {width, lead: ' '.repeat(hanging)})
  const head = fits ? `  ${term.padEnd(TERM_COLUMNS)}  ${first.trimStart()}` : `  ${term}\n${first}`
  return [head, ...rest].join('\n')
}

/** Flags that exclude each other, and those that a command would pass over in silence, are mistakes. */
function refuseContradictions(command: Command): void {
  const given = new Set<string>()
  for (const name of ['config', 'no-config', 'baseline', 'no-baseline'])
    command.on(`option:${name}`, () => given.add(name))
  command.hook('preAction', (_, running) => {
    for (const name of ['config', 'baseline'])
      if (given.has(name) && given.has(`no-${name}`)) refuse(command, `--${name} and --no-${name} exclude each other.`)
    if (running === command) return
    const heeded: readonly string[] = COMMANDS[running.name()] ?? []
    for (const option of command.options) {
      const name = option.attributeName()
      if (command.getOptionValueSource(name) === 'cli' && !heeded.includes(name))
        refuse(command, `${option.long ?? name} does not go with “${running.name()}”.`)
    }
  })
}
