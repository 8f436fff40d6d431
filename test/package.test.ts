/** The package as it is installed: what it names is there, built, typed and nothing besides. */
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const run = (command: string, parameters: readonly string[], cwd = root) =>
  execFileSync(command, parameters, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']})

interface Manifest {
  readonly version: string
  readonly engines: Readonly<Record<string, string>>
  readonly bin: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly dependencies: Readonly<Record<string, string>>
}

interface LockedPackage {
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const manifest = JSON.parse(read('package.json')) as Manifest
const {packages: locked} = JSON.parse(read('package-lock.json')) as {packages: Readonly<Record<string, LockedPackage>>}

/** What the project keeps at its top, and what tools from outside look for there. */
const TOP: readonly string[] = [
  'src',
  'bin',
  'rules',
  'fixtures',
  'test',
  'package.json',
  'tsconfig.json',
  '.empathylintrc.example',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'package-lock.json',
  '.ci',
  '.github',
  '.pre-commit-hooks.yaml',
  'action.yml',
  'Dockerfile',
  '.dockerignore',
  '.editorconfig',
  '.gitattributes',
  '.gitignore',
  '.npmrc',
  '.oxlintrc.json',
  '.prettierignore',
  '.prettierrc.json',
  'vitest.config.ts',
]

describe('package.json', () => {
  it('asks for the oldest Node that its tools and dependencies run on', () => {
    expect(manifest.engines).toEqual({node: '>=20.19'})
  })

  it('names a command that can be run', () => {
    expect(Object.keys(manifest.bin)).toEqual(['empathylint'])
    const path = join(root, manifest.bin.empathylint ?? '')
    expect(readFileSync(path, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
    expect(statSync(path).mode & 0o111).not.toBe(0)
    expect(run(process.execPath, [path, '--version']).trim()).toBe(manifest.version)
  })

  it('exports only files that are built, each with its types', () => {
    const entries = Object.entries(manifest.exports).filter(([, targets]) => typeof targets !== 'string')
    expect(entries.map(([name]) => name)).toEqual(['.', './browser', './rule', './testing'])
    for (const [, targets] of entries) {
      expect(Object.keys(targets)).toEqual(['types', 'default'])
      for (const target of Object.values(targets)) expect(existsSync(join(root, target)), target).toBe(true)
    }
  })

  it('exports the schema of configs for editors, and itself', () => {
    const data = Object.entries(manifest.exports).filter(([, targets]) => typeof targets === 'string')
    expect(data).toEqual([
      ['./schema', './rules/config.schema.json'],
      ['./package.json', './package.json'],
    ])
    for (const [, target] of data) expect(() => JSON.parse(read(String(target)))).not.toThrow()
  })
})

describe('the lock file', () => {
  it('names no addresses to download from', () => {
    expect(Object.entries(locked).filter(([, {resolved}]) => resolved?.includes('://'))).toEqual([])
    expect(read('package-lock.json')).not.toMatch(/"resolved": "http/)
  })

  it('holds every optional package it speaks of, without which npm ci refuses it', () => {
    const missing = Object.entries(locked).flatMap(([path, {optionalDependencies = {}}]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in locked) && !(`${path}/node_modules/${name}` in locked),
      ),
    )
    expect(missing).toEqual([])
  })
})

describe('the repository', () => {
  it('has nothing at its top but what the project and its tools look for', () => {
    const names = run('git', ['ls-files', '--cached', '--others', '--exclude-standard'])
      .trim()
      .split('\n')
      .map((path) => path.replace(/\/.*/, ''))
    expect(names.length).toBeGreaterThan(50)
    expect([...new Set(names)].filter((name) => !TOP.includes(name))).toEqual([])
  })

  it('has a list of rules and a schema of configs that are up to date', () => {
    expect(() => run(process.execPath, ['.ci/generate.mjs', '--check'])).not.toThrow()
  })
})

describe('the packed package', () => {
  let consumer = ''
  beforeAll(() => {
    consumer = mkdtempSync(join(tmpdir(), 'empathylint-'))
    mkdirSync(join(consumer, 'node_modules'))
    symlinkSync(root, join(consumer, 'node_modules', 'empathylint'), 'dir')
    writeFileSync(join(consumer, 'package.json'), '{"type": "module"}')
  })
  afterAll(() => rmSync(consumer, {recursive: true, force: true}))

  it('holds the command, the library, the documents, and neither sources nor tests', () => {
    const [packed] = JSON.parse(run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'])) as [
      {readonly files: readonly {readonly path: string}[]},
    ]
    const paths = packed.files.map(({path}) => path)
    const documents = ['LICENSE', 'README.md', 'CHANGELOG.md', 'rules/config.schema.json']
    for (const path of [...documents, 'bin/empathylint.cjs', 'bin/load.cjs', 'dist/node/empathylint.cjs'])
      expect(paths).toContain(path)
    expect(paths.some((path) => /^rules\/[^/]+\/[^/]+\/README\.md$/.test(path))).toBe(true)
    expect(paths.filter((path) => /\.test\.|^(?:test|fixtures|src)\/|^rules\/.*\.ts$/.test(path))).toEqual([])
  })

  it('can be imported by the names it exports', () => {
    const names = Object.entries(manifest.exports)
      .filter(([, targets]) => typeof targets !== 'string')
      .map(([name]) => name.replace(/^\./, 'empathylint'))
    const script = `for (const name of ${JSON.stringify(names)})
      console.log(name, Object.keys(await import(name)).length > 0)`
    writeFileSync(join(consumer, 'import.js'), script)
    const said = run(process.execPath, ['--preserve-symlinks', '--preserve-symlinks-main', 'import.js'], consumer)
    expect(said.trim().split('\n')).toEqual(names.map((name) => `${name} true`))
  })

  it('types a rule of a plugin, and rejects one with a wrong message', () => {
    const ruleWith = (message: string) => `
      import {defineRule} from 'empathylint/rule'
      export default defineRule({
        id: 'no-shouting', family: 'ownership', severity: 'warning', summary: 'S.', why: 'W.', evidence: [],
        messages: {loud: '“{words}” shouts.'},
        *sentence(sentence) {
          for (const {text} of sentence.text.matchAll(/[A-Z]{9,}/g))
            yield {at: text, message: '${message}', data: {words: text.value}, suggestions: []}
        },
      })
    `
    writeFileSync(join(consumer, 'right.ts'), ruleWith('loud'))
    writeFileSync(join(consumer, 'wrong.ts'), ruleWith('lound'))
    expect(() => tsc('right.ts')).not.toThrow()
    expect(() => tsc('wrong.ts')).toThrow(/Command failed/)
  })

  it('has whole types for all it exports', () => {
    const imports = `
      import * as api from 'empathylint'
      import * as browser from 'empathylint/browser'
      import * as rule from 'empathylint/rule'
      import * as testing from 'empathylint/testing'
      export const all = {...api, ...browser, ...rule, ...testing}
    `
    writeFileSync(join(consumer, 'all.ts'), imports)
    const ofNode = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')]
    expect(() => tsc('all.ts', ...ofNode)).not.toThrow()
  })

  it('types a page that knows nothing of Node', () => {
    const page = (option: string) => `
      import {type FileResult, fixText, lintText} from 'empathylint/browser'
      const {diagnostics}: FileResult = lintText('Hi.', {config: {extends: 'empathylint:strict'}})
      document.body.textContent = [...diagnostics.map(({message}) => message), fixText('Hi.', ${option}).output].join()
    `
    const ofPages = ['--types', '', '--moduleResolution', 'bundler', '--module', 'esnext', '--lib', 'es2023,dom']
    writeFileSync(join(consumer, 'page.ts'), page("{fix: 'review'}"))
    writeFileSync(join(consumer, 'wrong-page.ts'), page("{fix: 'all'}"))
    expect(() => tsc('page.ts', ...ofPages)).not.toThrow()
    expect(() => tsc('wrong-page.ts', ...ofPages)).toThrow(/Command failed/)
  })

  /** Checks a file of the consumer, and with it the declarations that it imports. */
  function tsc(file: string, ...more: readonly string[]): void {
    const strict = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', ...more]
    run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...strict, file], consumer)
  }
})
