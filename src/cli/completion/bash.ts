/** Completion for bash, from 3.2 on. */
import {type Completable, flagsWithValues, type Model, type Values, type Word} from './model.ts'

export function bashScript(model: Model): string {
  const {name, program, commands} = model
  const fn = `_${name.replace(/\W/g, '_')}`
  const lists = new Map<readonly Word[], string>()
  // Where nothing is offered, bash completes files by itself.
  const values = (takes: Values): string => {
    if (takes.kind === 'files' || takes.kind === 'folders') return ':'
    if (takes.kind !== 'words') return `${fn}_no_files`
    const known = lists.get(takes.words) ?? `${fn}_words_${lists.size + 1}`
    lists.set(takes.words, known)
    return known
  }
  const flags = (each: Completable) => `${fn}_offer ${words(each.flags.flatMap((flag) => flag.names))}`
  const branches = (entries: readonly (readonly [names: readonly string[], action: string])[]) =>
    entries.map(([names, action]) => `    ${names.map(quoted).join('|')}) ${action} ;;`).join('\n')
  const valued = flagsWithValues(model)
  const body = `${fn}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command='' i
  COMPREPLY=()
  # bash takes --flag=value for three words.
  [[ $cur == '=' ]] && cur=''
  [[ $previous == '=' ]] && (( COMP_CWORD > 1 )) && previous=\${COMP_WORDS[COMP_CWORD-2]}
  for (( i = 1; i < COMP_CWORD; i++ )); do
    case \${COMP_WORDS[i]} in
    ${valued.flatMap((flag) => flag.names.map(quoted)).join('|')})
      [[ \${COMP_WORDS[i+1]} == '=' ]] && i=$(( i + 1 ))
      i=$(( i + 1 )) ;;
    -*|=) ;;
    ${[...commands.keys()].map(quoted).join('|')}) command=\${COMP_WORDS[i]}; break ;;
    *) command=/; break ;;
    esac
  done
  case $previous in
${branches(valued.map((flag) => [flag.names, `${values(flag.takes)}; return`] as const))}
  esac
  if [[ $cur == -* ]]; then
    case $command in
${branches([...commands].map(([word, each]) => [[word], flags(each)] as const))}
    *) ${flags(program)} ;;
    esac
    return
  fi
  case $command in
    '') ${fn}_first ;;
${branches([...commands].map(([word, each]) => [[word], values(each.takes)] as const))}
  esac
}`
  const offered = [...lists].map(
    ([list, known]) => `${known}() {\n  ${fn}_offer ${words(list.map(({value}) => value))}\n}`,
  )
  return [beginning(model, fn), ...offered, body, `complete -o bashdefault -o default -F ${fn} ${name}\n`].join('\n\n')
}

/** What offers words, whichever. */
function beginning({name, commands}: Model, fn: string): string {
  return `# Completion of ${name} for bash. To switch it on, put this into ~/.bashrc:
#   eval "$(${name} completion bash)"

${fn}_no_files() {
  type compopt >/dev/null 2>&1 && compopt +o default +o bashdefault 2>/dev/null
}

${fn}_offer() {
  local word quoted
  for word in "$@"; do
    if [[ $word == "$cur"* ]]; then
      printf -v quoted '%q' "$word"
      COMPREPLY[\${#COMPREPLY[@]}]=$quoted
    fi
  done
  ${fn}_no_files
}

# Commands are offered beside files.
${fn}_first() {
  local word
  ${fn}_offer ${words([...commands.keys()])}
  while IFS= read -r word; do
    COMPREPLY[\${#COMPREPLY[@]}]=$word
  done < <(compgen -f -- "$cur")
  type compopt >/dev/null 2>&1 && compopt -o filenames -o default 2>/dev/null
}`
}

function words(list: readonly string[]): string {
  return list.map(quoted).join(' ')
}

/** A word that stands for itself. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`
}
