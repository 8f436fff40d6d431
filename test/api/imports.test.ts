/** Importing an entry of the package does nothing but give what it promises. */
import {execFile} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {isValue, surfaceOf} from './declarations.ts'
import {ENTRIES, root} from './entries.ts'

/** What an import has done to its process. */
interface Done {
  /** Exports by name, with their type. */
  readonly exported: Readonly<Record<string, string>>
  /** Names that are new in globalThis or in what belongs to the language. */
  readonly globals: readonly string[]
  /** What has changed of the process: its listeners, timers and other handles, environment, folder, exit code. */
  readonly process: readonly string[]
  /** Files that were asked for, apart from code. */
  readonly files: readonly string[]
}

/** Imports the module that its argument names, and prints what that has done. */
const PROBE = `
import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'

const files = []
for (const host of [fs, fs.promises])
  for (const [name, original] of Object.entries(host)) {
    if (typeof original !== 'function' || /^[A-Z_]/.test(name)) continue
    host[name] = function (path, ...rest) {
      const shown = String(path)
      const isCode = /\\.[cm]?js$|\\/package\\.json$|\\/compiled-[^/]+\\.bin$/.test(shown) && shown.includes(process.argv[2])
      if (typeof path !== 'number' && typeof path !== 'function' && !isCode) files.push(name + ' ' + shown)
      return original.call(this, path, ...rest)
    }
  }
syncBuiltinESMExports()

const ofLanguage = Object.getOwnPropertyNames(globalThis).filter((name) => /^[A-Z]/.test(name) && typeof globalThis[name] === 'function')
const names = () => [
  ...Reflect.ownKeys(globalThis).map(String),
  ...ofLanguage.flatMap((name) => {
    const own = Reflect.ownKeys(globalThis[name]).map((key) => name + '.' + String(key))
    return [...own, ...Reflect.ownKeys(globalThis[name].prototype ?? {}).map((key) => name + '#' + String(key))]
  }),
]
// The streams of the process, which reading its properties opens, and what is left of loading modules.
const isExpected = (handle) => /^(?:PipeWrap|TTYWrap|CloseReq|FSReq.*)$/.test(handle)
const state = () => [
  ...process.eventNames().map((name) => 'listeners of ' + String(name) + ': ' + process.listenerCount(name)),
  ...process.getActiveResourcesInfo().filter((handle) => !isExpected(handle)),
  ...Object.entries(process.env).map((entry) => entry.join('=')),
  'in ' + process.cwd(),
  'exit code ' + process.exitCode,
]

const [namesBefore, before] = [new Set(names()), state()]
const module = await import(process.argv[1])
const after = state()
console.log(JSON.stringify({
  exported: Object.fromEntries(Object.entries(module).map(([name, value]) => [name, typeof value])),
  globals: names().filter((name) => !namesBefore.has(name)),
  process: [...after.filter((each) => !before.includes(each)), ...before.filter((each) => !after.includes(each))],
  files,
}))
`

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'empathylint-'))
  // What must not be read where nobody has asked for anything.
  writeFileSync(join(folder, '.empathylintrc'), 'rules: [')
  writeFileSync(join(folder, 'empathylint.config.js'), 'globalThis.wasRead = true')
})
afterAll(() => rmSync(folder, {recursive: true}))

/** @param code absolute path of a module. */
async function importing(code: string): Promise<Done & {readonly stderr: string}> {
  const args = ['--input-type=module', '--eval', PROBE, pathToFileURL(code).href, root]
  const {stdout, stderr} = await promisify(execFile)(process.execPath, args, {cwd: folder})
  // Anything else in it makes this throw.
  return {...(JSON.parse(stdout) as Done), stderr}
}

describe.each(ENTRIES)('importing $name', ({code, types}) => {
  it('does nothing to the process, and asks for no file but code', async () => {
    const {globals, process, files, stderr, exported} = await importing(code)
    expect(stderr).toBe('')
    expect(globals).toEqual([])
    expect(process).toEqual([])
    expect(files).toEqual([])

    const promised = surfaceOf(types).exported.filter(isValue)
    expect(Object.keys(exported).sort()).toEqual(promised.map(({name}) => name).sort())
    for (const {name, kind} of promised)
      expect(exported[name] === 'function', name).toBe(kind === 'function' || kind === 'class')
  })
})

it('works from CommonJS, too', async () => {
  const script = `for (const file of ${JSON.stringify(ENTRIES.map(({code}) => code))})
    console.log(Object.keys(require(file)).length > 0)`
  const {stdout} = await promisify(execFile)(process.execPath, ['--eval', script], {cwd: folder})
  expect(stdout).toBe('true\n'.repeat(ENTRIES.length))
})

it('would be seen, if it did something', async () => {
  const code = join(folder, 'busy.js')
  writeFileSync(
    code,
    `import {readFileSync} from 'node:fs'
     globalThis.mark = 1
     Array.prototype.mark = 1
     process.on('exit', () => {})
     process.env.MARK = '1'
     setTimeout(() => {}, 1)
     readFileSync('.empathylintrc')
     console.warn('read')
     export const mark = readFileSync`,
  )
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  const {globals, process, files, stderr, exported} = await importing(code)
  expect(globals).toEqual(['mark', 'Array#mark'])
  expect(process).toEqual(['listeners of exit: 2', 'Timeout', 'MARK=1', 'listeners of exit: 1'])
  expect(files).toContain('readFileSync .empathylintrc')
  expect(stderr).toBe('read\n')
  expect(exported).toEqual({mark: 'function'})
})
