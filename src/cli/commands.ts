/** The commands beside linting, as the command line understands them. */
import {Argument, type Command} from 'commander'
import {
  type ApplyFlags,
  COMMANDS,
  type DocsFlags,
  type ExplainFlags,
  type ExtractFlags,
  type InitFlags,
  type LintFlags,
  type NewFlags,
  type RulesFlags,
  type TestFlags,
} from './flags.ts'
import {proseColumns} from './terminal.ts'
import {wrapped} from './wrapped.ts'

/** Adds the commands; each is loaded when it is called. */
export function addCommands(program: Command): void {
  const flags = (command: Command) => command.optsWithGlobals<LintFlags>()
  program
    .command('init')
    .summary('set empathylint up in this folder')
    .description(
      'Looks at what is in this folder, asks a few questions, and writes a config and what your CI and hooks need. Nothing that is there is overwritten.',
    )
    .option('-y, --yes', 'ask nothing, and take what fits best')
    .option('--dry-run', 'print what would be written, and write nothing')
    .action(async (own: InitFlags, self: Command) => (await import('./init.ts')).init({...flags(self), ...own}))
  program
    .command('explain <rule>')
    .summary('say what a rule finds, why, and what helps instead')
    .description('Says what a rule finds, why it matters to the customer, and what helps instead.')
    .option('--json', 'print it as JSON')
    .action(async (rule: string, own: ExplainFlags, self: Command) =>
      (await import('./explain.ts')).explain(rule, own, flags(self)),
    )
  program
    .command('rules')
    .summary('list all rules with their severity here')
    .description('Lists all rules with the severity that they have in this folder.')
    .option('--enabled', 'leave out those that are off here')
    .option('--json', 'print them as JSON')
    .action(async (own: RulesFlags, self: Command) => (await import('./rules.ts')).listRules(own, flags(self)))
  program
    .command('inspect <file>')
    .summary('show how the linter reads the replies of a file')
    .description('Shows how the linter reads the replies of a file, sentence by sentence, and what they communicate.')
    .action(async (file: string, _own: unknown, self: Command) =>
      (await import('./inspect.ts')).inspect(file, flags(self)),
    )
  program
    .command('test')
    .argument('[paths...]', 'files of house rules and folders with such; what counts here where none is given')
    .summary('run the good and bad lines of house rules')
    .description(
      'Runs the “good” and “bad” lines of the house rules that count in this folder, or of the named files of rules, and the examples on the pages of plugins that lie in this project.',
    )
    .option('--coverage', 'say which phrases and alternatives no “bad” line shows, and fail on them')
    .option('--json', 'print it as JSON')
    .action(async (paths: readonly string[], own: TestFlags, self: Command) =>
      (await import('./test.ts')).test(paths, own, flags(self)),
    )
  program
    .command('new')
    .summary('start a rule, or a plugin of rules')
    .description(
      'Writes the files of a new rule (its code, page and tests) into the plugin here, or of a new plugin into a folder of its name. Nothing that is there is overwritten.',
    )
    .addArgument(new Argument('<kind>', 'what to start').choices(['rule', 'plugin']))
    .argument('<name>', 'such as vague-time or promises/vague-time, and acme or @acme/empathylint-plugin')
    .option('--into <file>', 'the file that exports the plugin, where it is not found by itself')
    .option('--dry-run', 'print what would be written, and write nothing')
    .action(async (kind: 'rule' | 'plugin', name: string, own: NewFlags, self: Command) =>
      (await import('./new.ts')).startNew(kind, name, {...flags(self), ...own}),
    )
  program
    .command('docs [plugin]')
    .summary('keep the pages of a plugin’s rules up to date')
    .description(
      'Keeps what the pages of a plugin’s rules say about them up to date, and the list of its rules: what stands between the comments “begin” and “end”. The plugin is the one here, or that of the named file.',
    )
    .option('--write', 'write what is not up to date')
    .option('--check', 'write nothing, and fail where something is not up to date')
    .option('--index <file>', 'the file with the list of rules; README.md beside package.json where it is not given')
    .action(async (plugin: string | undefined, own: DocsFlags) => (await import('./docs.ts')).docs(plugin, own))
  program
    .command('extract <export>')
    .summary('write the replies of an export into files, one each')
    .description(
      'Writes the replies of an export (JSON, JSON Lines, YAML or CSV) into Markdown files, one each, with what the export says of them in front matter.',
    )
    .option('--out <folder>', 'the folder for the files; it must be given')
    .option('--force', 'overwrite files that say something else than the export')
    .action(async (path: string, own: ExtractFlags, self: Command) =>
      (await import('./extract.ts')).extract(path, own, flags(self)),
    )
  program
    .command('apply <replies> <export>')
    .summary('write edited files back into the export that they came from')
    .description(
      'Writes the texts of edited files back into the export that “extract” made them from. Where a reply was changed in both, nothing is written.',
    )
    .option('--dry-run', 'print what would be written as a diff, and write nothing')
    .action(async (replies: string, target: string, own: ApplyFlags, self: Command) =>
      (await import('./apply.ts')).apply(replies, target, own, flags(self)),
    )
  program
    .command('completion')
    .summary('print a script that completes commands and flags in a shell')
    .description('Prints a script that completes commands, flags and rules in your shell.')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish', 'powershell']))
    .action(async (shell: string) => {
      process.stdout.write(await (await import('./completion.ts')).completion(shell, program))
    })
  for (const each of program.commands) addHelp(each)
  program
    .command('help [command]')
    .summary('print the help of a command')
    .helpOption(false)
    .action((name?: string) => {
      const target = name === undefined ? program : program.commands.find((each) => each.name() === name)
      if (!target) return refuse(program, `unknown command '${name}'`)
      target.outputHelp()
    })
}

function addHelp(command: Command): void {
  const heeded = (COMMANDS[command.name()] ?? []).flatMap((name) => {
    const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    return name === 'config' || name === 'color' ? [`--${flag}`, `--no-${flag}`] : [`--${flag}`]
  })
  command.usage(command.usage().replace('[options]', '[flags]')).helpOption('-h, --help', 'print this help')
  if (heeded.length > 0)
    command.addHelpText('after', () =>
      ['', ...wrapped(`It also takes ${heeded.join(', ')}.`, {width: proseColumns()})].join('\n'),
    )
}

/** Ends with a mistake in the arguments. */
export function refuse(program: Command, message: string): never {
  return program.error(message, {code: 'empathylint.contradiction', exitCode: 2})
}
