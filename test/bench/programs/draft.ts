/** Lints a draft with the library, once and then after each of some letters that are typed in its middle. */
import {readFileSync} from 'node:fs'

const [library = '', path = '', count = '0'] = process.argv.slice(2)
const {createWorkspace} = (await import(library)) as typeof import('../../../src/index.ts')

const TYPED = 'We apologize for any inconvenience this may have caused you. '

const workspace = createWorkspace({config: false})
let text = readFileSync(path, 'utf8')
const middle = text.indexOf('\n\n', text.length / 2)
let {diagnostics} = await workspace.lintText(text, {filename: path})
const times: number[] = []
for (let typed = 0; typed < Number(count); typed++) {
  const at = middle + typed
  text = text.slice(0, at) + (TYPED[typed % TYPED.length] ?? '') + text.slice(at)
  const started = performance.now()
  ;({diagnostics} = await workspace.lintText(text, {filename: path}))
  times.push(performance.now() - started)
}
const median = times.sort((a, b) => a - b)[times.length >> 1] ?? 0
console.log(`${diagnostics.length} findings; ${median.toFixed(1)} ms a letter`)
