/** `empathylint completion <shell>`: a script that lets a shell complete commands, flags and their values. */
import type {Command} from 'commander'
import {REPORTERS} from '../reporters/index.ts'
import {ruleInfos} from '../workspace/index.ts'
import {bashScript} from './completion/bash.ts'
import {fishScript} from './completion/fish.ts'
import {type Model, modelOf} from './completion/model.ts'
import {powershellScript} from './completion/powershell.ts'
import {zshScript} from './completion/zsh.ts'
import {COMMANDS} from './flags.ts'

const SCRIPTS: Readonly<Record<string, (model: Model) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
}

/** The shells that a script can be had for. */
export const SHELLS: readonly string[] = Object.keys(SCRIPTS)

/**
 * @param shell one of SHELLS.
 * @param program the program as a whole: what can be completed is read from it.
 * @returns the script.
 * @throws RangeError for another shell.
 */
export async function completion(shell: string, program: Command): Promise<string> {
  const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined
  if (!script) throw new RangeError(`There is no completion for “${shell}”.`)
  const infos = await ruleInfos()
  const rules = infos.map(({id, summary}) => ({value: id, description: summary}))
  const families = [...new Set(infos.map(({family}) => family))].map((value) => ({value, description: 'all its rules'}))
  const formats = Object.keys(REPORTERS).map((value) => ({value, description: ''}))
  const lists = {rules, selections: [...families, ...rules], formats, heeded: COMMANDS}
  return script(modelOf(program, lists))
}
