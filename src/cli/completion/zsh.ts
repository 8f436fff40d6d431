/** Completion for zsh. */
import type {Completable, Flag, Model, Values, Word} from './model.ts'

export function zshScript({name, program, commands}: Model): string {
  const fn = `_${name.replace(/\W/g, '_')}`
  const lists = new Map<readonly Word[], string>()
  /** What completes the values: a function of its own for each list of words. */
  const action = (takes: Values): string => {
    if (takes.kind === 'files') return '_files'
    if (takes.kind === 'folders') return '_files -/'
    if (takes.kind !== 'words') return ' '
    const known = lists.get(takes.words) ?? `${fn}_words_${lists.size + 1}`
    lists.set(takes.words, known)
    return known
  }
  const specs = ({flags, takes}: Completable, first: string) => [
    ...flags.flatMap((flag) => flagSpecs(flag, action(flag.takes))),
    ...(takes.kind === 'nothing' ? [] : [quoted(`*:${escaped(first)}:${action(takes)}`)]),
  ]
  const branches = [...commands].map(
    ([word, each]) => `        (${quoted(word)}) _arguments -S ${joined(specs(each, word), 10)} && ret=0 ;;`,
  )
  const own = program.flags.flatMap((flag) => flagSpecs(flag, action(flag.takes)))
  const first = [quoted(`1: :${fn}_first`), quoted('*::: :->rest')]
  const named: readonly Word[] = [...commands].map(([value, {description}]) => ({value, description}))
  const body = `${fn}() {
  local curcontext="$curcontext" state state_descr line ret=1
  typeset -A opt_args
  _arguments -C -S ${joined([...own, ...first], 4)} && ret=0
  if [[ $state == rest ]]; then
    words=("$line[1]" "\${words[@]}")
    (( CURRENT += 1 ))
    curcontext="\${curcontext%:*:*}:${name}-$line[1]:"
    case $line[1] in
${branches.join('\n')}
      (*) _arguments -S ${joined(specs(program, 'path'), 10)} && ret=0 ;;
    esac
  fi
  return ret
}
`
  return `#compdef ${name}
# Completion of ${name} for zsh. To switch it on, put this into ~/.zshrc, after compinit:
#   eval "$(${name} completion zsh)"

${[...lists].map(([words, list]) => wordList(list, words)).join('\n')}
${wordList(`${fn}_commands`, named)}
${fn}_first() {
  _alternative 'commands:command:${fn}_commands' 'files:path:_files'
}

${body}
if [[ "$funcstack[1]" == ${fn} ]]; then
  ${fn} "$@"
else
  compdef ${fn} ${name}
fi
`
}

/** One name a line: a flag with a value may come again, a switch may not. */
function flagSpecs({names, description, takes}: Flag, action: string): readonly string[] {
  const about = `[${escaped(description)}]`
  return names.map((name) => {
    if (takes.kind === 'nothing') return quoted(`(${names.join(' ')})${name}${about}`)
    return quoted(`*${name}${name.startsWith('--') ? '=' : '+'}${about}:value:${action}`)
  })
}

function wordList(name: string, words: readonly Word[]): string {
  const entries = words.map(({value, description}) => {
    const word = value.replace(/[\\:]/g, '\\$&')
    return `    ${quoted(description === '' ? word : `${word}:${description}`)}`
  })
  return `${name}() {\n  local -a entries\n  entries=(\n${entries.join('\n')}\n  )\n  _describe value entries\n}\n`
}

function joined(specs: readonly string[], indent: number): string {
  return specs.map((spec) => `\\\n${' '.repeat(indent)}${spec}`).join(' ')
}

/** Text in which the signs of a specification stand for themselves. */
function escaped(text: string): string {
  return text.replace(/[\\[\]:]/g, '\\$&')
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`
}
