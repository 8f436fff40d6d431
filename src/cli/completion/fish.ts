/** Completion for fish. */
import {type Completable, type Flag, flagsWithValues, type Model, type Values, type Word} from './model.ts'

export function fishScript(model: Model): string {
  const {name, program, commands} = model
  const fn = `__${name.replace(/\W/g, '_')}`
  const lists = new Map<readonly Word[], string>()
  const list = (words: readonly Word[]) => {
    const known = lists.get(words) ?? `${fn}_words_${lists.size + 1}`
    lists.set(words, known)
    return known
  }
  const line = (where: string, rest: string) => `complete -c ${name} -n ${quoted(`${fn}_in ${where}`)} ${rest}`
  const lines = (where: string, {flags, takes}: Completable) => [
    ...flags.map((flag) => line(where, flagWords(flag, list))),
    ...argumentWords(takes, list).map((words) => line(where, words)),
  ]
  const named = [...commands].map(([value, {description}]) => ({value, description}))
  const all = [
    line("''", `-a ${quoted(`(${list(named)})`)}`),
    ...lines("'' /", program),
    ...[...commands].flatMap(([word, each]) => lines(quoted(word), each)),
  ]
  const valued = flagsWithValues(model).flatMap((flag) => flag.names)
  return `# Completion of ${name} for fish. To switch it on, put this into ~/.config/fish/config.fish:
#   ${name} completion fish | source

${[...lists].map(([words, known]) => wordList(known, words)).join('\n')}
# The command on the line so far: / where a path stands in its place, nothing where neither does.
function ${fn}_command
    set -l words (commandline -opc)
    set -l isValue no
    for word in $words[2..-1]
        if test $isValue = yes
            set isValue no
        else if contains -- $word ${valued.map(quoted).join(' ')}
            set isValue yes
        else if not string match -q -- '-*' $word
            contains -- $word ${named.map(({value}) => quoted(value)).join(' ')}; and echo $word; or echo /
            return
        end
    end
    echo ''
end

function ${fn}_in
    contains -- (${fn}_command) $argv
end

${all.join('\n')}
`
}

function flagWords({names, description, takes}: Flag, list: (words: readonly Word[]) => string): string {
  const spelled = names.map((name) =>
    name.startsWith('--') ? `-l ${quoted(name.slice(2))}` : `-s ${quoted(name.slice(1))}`,
  )
  return [...spelled, `-d ${quoted(description)}`, ...valueWords(takes, list)].join(' ')
}

function valueWords(takes: Values, list: (words: readonly Word[]) => string): readonly string[] {
  if (takes.kind === 'nothing') return []
  if (takes.kind === 'files') return ['-r', '-F']
  if (takes.kind === 'words') return ['-x', `-a ${quoted(`(${list(takes.words)})`)}`]
  return takes.kind === 'folders' ? ['-x', `-a '(__fish_complete_directories)'`] : ['-x']
}

/** Files are what fish completes by itself. */
function argumentWords(takes: Values, list: (words: readonly Word[]) => string): readonly string[] {
  if (takes.kind === 'files') return []
  return [`-f${takes.kind === 'words' ? ` -a ${quoted(`(${list(takes.words)})`)}` : ''}`]
}

function wordList(name: string, words: readonly Word[]): string {
  const pairs = words.map(({value, description}) => `        ${quoted(value)} ${quoted(description)}`)
  return `function ${name}\n    printf '%s\\t%s\\n' \\\n${pairs.join(' \\\n')}\nend\n`
}

function quoted(word: string): string {
  return `'${word.replace(/[\\']/g, '\\$&')}'`
}
