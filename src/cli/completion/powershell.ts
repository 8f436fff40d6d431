/** Completion for PowerShell, from 5.1 on. */
import {type Completable, flagsWithValues, type Model, type Values, type Word} from './model.ts'

export function powershellScript(model: Model): string {
  const {name, program, commands} = model
  const valued = flagsWithValues(model)
  const named: readonly Word[] = [...commands].map(([value, {description}]) => ({value, description}))
  const flagsOf = ({flags}: Completable): readonly Word[] =>
    flags.flatMap(({names, description}) => names.map((value) => ({value, description})))
  const lists = new Map<readonly Word[], string>()
  // Where nothing is offered, PowerShell completes files by itself.
  const valuesOf = (takes: Values): string => {
    if (takes.kind !== 'words') return ''
    const known = lists.get(takes.words) ?? `$words${lists.size + 1}`
    lists.set(takes.words, known)
    return known
  }
  const branches = (entries: readonly (readonly [word: string, list: string])[]) =>
    entries.map(([word, list]) => `      ${quoted(word)} { ${list} }`).join('\n')
  const choosing = `  $pairs = if ($valued -ccontains $previous) {
    switch -CaseSensitive ($previous) {
${branches(valued.flatMap((flag) => flag.names.map((each) => [each, valuesOf(flag.takes)] as const)))}
    }
  } elseif ($wordToComplete.StartsWith('-')) {
    switch -CaseSensitive ($command) {
${branches([...commands].map(([word, each]) => [word, pairs(flagsOf(each))] as const))}
      default { ${pairs(flagsOf(program))} }
    }
  } else {
    switch -CaseSensitive ($command) {
      '' { ${pairs(named)} }
${branches([...commands].map(([word, each]) => [word, valuesOf(each.takes)] as const))}
    }
  }`
  return `# Completion of ${name} for PowerShell. To switch it on, put this into your $PROFILE:
#   ${name} completion powershell | Out-String | Invoke-Expression

Register-ArgumentCompleter -Native -CommandName ${quoted(name)} -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
${[...lists].map(([words, known]) => `  ${known} = @(${pairs(words)})`).join('\n')}
  $valued = @(${valued.flatMap((flag) => flag.names.map(quoted)).join(', ')})
  $commands = @(${named.map(({value}) => quoted(value)).join(', ')})
  $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
  $command = ''
  for ($i = 1; $i -lt $before.Count; $i++) {
    if ($valued -ccontains $before[$i]) { $i++; continue }
    if ($before[$i].StartsWith('-')) { continue }
    $command = if ($commands -ccontains $before[$i]) { $before[$i] } else { '/' }
    break
  }
  $previous = if ($before.Count -gt 1) { $before[-1] } else { '' }
${choosing}
  for ($i = 0; $i -lt $pairs.Count; $i += 2) {
    $value = $pairs[$i]
    if (-not $value.StartsWith($wordToComplete)) { continue }
    $text = if ($value -cmatch '^[\\w./=-]+$') { $value } else { "'" + [System.Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent($value) + "'" }
    $about = if ($pairs[$i + 1]) { $pairs[$i + 1] } else { $value }
    [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $about)
  }
}
`
}

/** Words and what they mean, one after the other. */
function pairs(words: readonly Word[]): string {
  return words.flatMap(({value, description}) => [quoted(value), quoted(description)]).join(', ')
}

/** PowerShell takes typographic quotes for plain ones. */
function quoted(word: string): string {
  return `'${word.replace(/['‘’‚‛]/g, '$&$&')}'`
}
