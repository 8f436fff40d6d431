/** `--print-config <file>`: what holds for a file, and where each value comes from. */
import {visible} from '../reporters/index.ts'
import {ConfigError, type Workspace} from '../workspace/index.ts'
import {settle, tellProblems} from './terminal.ts'

/** Prints JSON: origins stand beside the values, so that it can be read by people and by programs. */
export async function printConfig(file: string, workspace: Workspace): Promise<void> {
  try {
    const config = await workspace.configFor(file)
    const {rules, ...rest} = config.explain(file)
    const byId = Object.fromEntries(rules.map(({id, ...rule}) => [id, rule]))
    const all = {file, config: config.file ?? null, reads: config.files, ...rest, rules: byId}
    process.stdout.write(`${visibleJson(all)}\n`)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    tellProblems([{kind: 'config', message: error.message}])
    settle(2)
  }
}

/** JSON with nothing in it that a terminal would act on. */
function visibleJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
    .split('\n')
    .map((line) => visible(line))
    .join('\n')
}
