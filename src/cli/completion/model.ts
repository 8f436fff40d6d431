/** What a shell can complete, read from the commands themselves, so that it is never out of date. */
import type {Argument, Command, Option} from 'commander'

/** What may stand in a place: some words, files, folders, or something that nobody can guess. */
export type Values =
  | {readonly kind: 'words'; readonly words: readonly Word[]}
  | {readonly kind: 'files' | 'folders' | 'anything' | 'nothing'}

export interface Word {
  readonly value: string
  /** One line; may be empty. */
  readonly description: string
}

export interface Flag {
  /** Short ones first, with their dashes. */
  readonly names: readonly string[]
  /** One line. */
  readonly description: string
  /** `nothing` where it is a switch. */
  readonly takes: Values
}

/** A command, or the program itself. */
export interface Completable {
  readonly flags: readonly Flag[]
  /** What its arguments are. */
  readonly takes: Values
}

export interface Model {
  /** Of the program. */
  readonly name: string
  readonly program: Completable
  readonly commands: ReadonlyMap<string, Completable & {readonly description: string}>
}

/** Words that the commands do not list themselves. */
export interface WordLists {
  readonly rules: readonly Word[]
  /** Families and rules, where several may be named. */
  readonly selections: readonly Word[]
  readonly formats: readonly Word[]
  /** By command, the names of the program's options that it heeds, as in `stdinFilename`. */
  readonly heeded: Readonly<Record<string, readonly string[]>>
}

export function modelOf(program: Command, lists: WordLists): Model {
  const visible = program.createHelp().visibleCommands(program)
  const names: readonly Word[] = visible.map((each) => ({value: each.name(), description: lineOf(each.summary())}))
  const takes = (choices: readonly string[] | undefined, name: string): Values => {
    if (choices) return {kind: 'words', words: choices.map((value) => ({value, description: ''}))}
    if (name === 'command') return {kind: 'words', words: names}
    if (name === 'format') return {kind: 'words', words: lists.formats}
    if (/^(?:only|skip)$/.test(name)) return {kind: 'words', words: lists.selections}
    if (/^(?:rule|suppressRule)$/.test(name)) return {kind: 'words', words: lists.rules}
    if (/^(?:paths?|files?|globs?|patterns?|export|replies)$/.test(name)) return {kind: 'files'}
    return {kind: /^(?:folder|dir)/.test(name) ? 'folders' : 'anything'}
  }
  const flag = (option: Option): Flag => {
    const names = [option.short, option.long].filter((name) => name !== undefined)
    const hasValue = option.required || option.optional
    const [, placeholder = ''] = /[<[]([\w-]+)/.exec(option.flags) ?? []
    const known = takes(option.argChoices, option.attributeName())
    const value = known.kind === 'anything' ? takes(undefined, placeholder) : known
    return {names, description: lineOf(option.description), takes: hasValue ? value : {kind: 'nothing'}}
  }
  const argument = ([first]: readonly Argument[]): Values =>
    first ? takes(first.argChoices, first.name()) : {kind: 'nothing'}
  const optionsOf = (command: Command) => command.createHelp().visibleOptions(command)
  const heededBy = (command: Command) =>
    optionsOf(program).filter((option) => lists.heeded[command.name()]?.includes(option.attributeName()))
  return {
    name: program.name(),
    program: {flags: optionsOf(program).map(flag), takes: argument(program.registeredArguments)},
    commands: new Map(
      visible.map((each) => [
        each.name(),
        {
          description: lineOf(each.summary()),
          flags: [...optionsOf(each), ...heededBy(each)].map(flag),
          takes: argument(each.registeredArguments),
        },
      ]),
    ),
  }
}

/** Every flag that takes a value, of the program and of all commands; of two of one name the first. */
export function flagsWithValues({program, commands}: Model): readonly Flag[] {
  const seen = new Set<string>()
  return [program, ...commands.values()]
    .flatMap(({flags}) => flags)
    .flatMap((flag) => {
      const names = flag.takes.kind === 'nothing' ? [] : flag.names.filter((name) => !seen.has(name))
      for (const name of names) seen.add(name)
      return names.length > 0 ? [{...flag, names}] : []
    })
}

function lineOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
