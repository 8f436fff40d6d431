/** Reporters from elsewhere: modules by path, packages, and what is said where there is none. */
import {describe, expect, it} from 'vitest'
import {loadReporter} from '../../src/cli/load-reporter.ts'
import type {ReportOptions} from '../../src/reporters/index.ts'
import {file} from '../reporters/sample-results.ts'
import {folder} from './command.ts'

const RESULTS = [file('Text', [], {path: 'a.md'})]
const OPTIONS: ReportOptions = {color: false, width: 0}

/** What the reporter makes of the results, or the message and hint of the problem. */
async function report(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const reporter = await loadReporter(name, folder(files))
  if (typeof reporter !== 'function') return `${reporter.kind}: ${reporter.message} ${reporter.hint ?? ''}`.trim()
  return reporter(RESULTS, OPTIONS)
}

const module = 'export default (results) => `${results.length} from a module`'
const named = (name: string, rest: Readonly<Record<string, unknown>> = {}) => JSON.stringify({name, ...rest})

describe('a reporter', () => {
  it.each<[string, string, Record<string, string>, string]>([
    ['a built-in one', 'json', {}, '[{"filePath":"a.md"'],
    ['an ES module', './mine.mjs', {'mine.mjs': module}, '1 from a module'],
    ['one in a folder', 'reporters/mine.mjs', {'reporters/mine.mjs': module}, '1 from a module'],
    ['one without a folder', 'mine.mjs', {'mine.mjs': module}, '1 from a module'],
    [
      'an async one in TypeScript',
      'mine.ts',
      {'mine.ts': 'export default async (results: readonly object[]): Promise<string> => `${results.length} typed`'},
      '1 typed',
    ],
    [
      'a CommonJS module',
      'mine.cjs',
      {'mine.cjs': 'module.exports = (results) => `${results.length} required`'},
      '1 req',
    ],
    [
      'a CommonJS module that was an ES module',
      './mine.cjs',
      {'mine.cjs': 'Object.defineProperty(exports, "__esModule", {value: true}); exports.default = () => "compiled"'},
      'compiled',
    ],
    [
      'a package',
      'empathylint-team-report',
      {
        'node_modules/empathylint-team-report/package.json': named('empathylint-team-report', {
          type: 'module',
          exports: './main.js',
        }),
        'node_modules/empathylint-team-report/main.js': 'export default () => "from a package"',
      },
      'from a package',
    ],
    [
      'a package with a scope',
      '@acme/report',
      {
        'node_modules/@acme/report/package.json': named('@acme/report', {main: 'main.cjs'}),
        'node_modules/@acme/report/main.cjs': 'module.exports = async () => "from a scope"',
      },
      'from a scope',
    ],
  ])('may be %s', async (_, name, files, expected) => {
    expect((await report(name, files)).slice(0, expected.length)).toBe(expected)
  })

  it.each<[string, Record<string, string>, string]>([
    ['jsno', {}, 'usage: There is no format “jsno”, nor a package of that name. Did you mean json?'],
    ['Sarif', {}, 'usage: There is no format “Sarif”, nor a package of that name. Did you mean sarif?'],
    ['@acme/report', {}, 'usage: There is no format “@acme/report”, nor a package of that name. There are pretty, '],
    ['__proto__', {}, 'usage: There is no format “__proto__”, nor a package of that name. There are pretty, '],
    ['./mine.mjs', {}, 'usage: The reporter “./mine.mjs” was not found.'],
    ['mine.ts', {}, 'usage: The reporter “mine.ts” was not found.'],
    ['./x\u001b[2J.mjs', {}, 'usage: The reporter “./x␛[2J.mjs” was not found.'],
    ['./mine.mjs', {'mine.mjs': 'export default ('}, 'usage: The reporter “./mine.mjs” could not be loaded: '],
    ['mine.ts', {'mine.ts': 'export default ('}, 'usage: The reporter “mine.ts” could not be loaded: '],
    [
      './mine.mjs',
      {'mine.mjs': 'throw new Error("no \\u001b[31mdatabase\\nat all")'},
      'usage: The reporter “./mine.mjs” could not be loaded: no ␛[31mdatabase',
    ],
    [
      './mine.mjs',
      {'mine.mjs': 'export const report = () => ""'},
      'usage: The reporter “./mine.mjs” exports no function by default. It should be: export default (results, options)',
    ],
    [
      './mine.cjs',
      {'mine.cjs': 'module.exports = 42'},
      'usage: The reporter “./mine.cjs” exports no function by default.',
    ],
  ])('%s with %j: says why there is none', async (name, files, expected) => {
    expect((await report(name, files)).slice(0, expected.length)).toBe(expected)
  })
})
