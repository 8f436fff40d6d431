/** The layers of the house as data, held against every import of src and rules. */
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {cycles, drawers, importProblems, importsOf, type Files, type Layers} from './architecture/imports.ts'

/** Every room, and what it may import; nothing else. */
const LAYERS: Layers = {
  text: {from: []},
  prose: {from: ['text']},
  language: {from: ['text', 'prose']},
  diagnostics: {from: ['text']},
  // A plugin may bring sources and reporters; the kit only says what they are.
  rule: {from: ['text', 'prose', 'language', 'diagnostics'], types: ['sources', 'reporters']},
  sources: {from: ['text', 'prose', 'diagnostics']},
  engine: {from: ['rule', 'sources', 'language', 'prose', 'diagnostics', 'text']},
  reporters: {from: ['diagnostics', 'text']},
  // A config is chosen by the fields that a reply states for itself.
  config: {from: ['rule', 'sources', 'diagnostics'], types: ['prose'], node: true},
  // The workspace returns results and applies edits, and names the rules that it passes on.
  workspace: {from: ['engine', 'config', 'sources', 'builtin', 'diagnostics', 'text'], types: ['rule'], node: true},
  // The built-in plugin is the one door from src to the rules.
  builtin: {from: ['rules', 'sources'], types: ['rule']},
  // A rule's cases are written as fields and read back as findings with spans.
  testing: {from: ['engine', 'sources', 'rule', 'diagnostics', 'text'], types: ['prose'], node: true},
  // The commands print what configs, rules and replies say of themselves.
  cli: {
    from: ['workspace', 'reporters', 'testing', 'diagnostics', 'text'],
    types: ['rule', 'config', 'language', 'prose'],
    node: true,
  },
  lsp: {from: ['workspace', 'reporters', 'testing', 'diagnostics', 'text'], node: true},
  // What the build finds out about the built-in patterns.
  'pattern-table': {from: ['builtin', 'language']},
  // The engine for places without files: of configs, only what needs none.
  browser: {from: ['builtin', 'config', 'engine', 'diagnostics', 'text']},
  // The workspace in the words of the command line.
  api: {from: ['workspace', 'config', 'reporters', 'diagnostics', 'builtin']},
  // The public API names what outsiders use of every room.
  index: {
    from: ['api', 'workspace', 'config', 'engine', 'rule', 'sources', 'reporters', 'diagnostics', 'text', 'builtin'],
    types: ['prose', 'language'],
  },
}

const root = new URL('../', import.meta.url)

/** Paths of all files in folders of the root, with forward slashes. */
function filesIn(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(new URL(folder, root), {recursive: true, encoding: 'utf8'}).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  )
}

const files: Files = new Map(
  filesIn('src', 'rules')
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => [path, readFileSync(new URL(path, root), 'utf8')]),
)

describe('the layers', () => {
  it('are read from files of every room', () => {
    const rooms = new Set([...files.keys()].flatMap((path) => /^src\/([a-z]+)\//.exec(path)?.[1] ?? []))
    for (const room of ['text', 'prose', 'language', 'diagnostics', 'rule', 'sources', 'engine', 'reporters'])
      expect(rooms).toContain(room)
    expect([...files.keys()].some((path) => path.startsWith('rules/'))).toBe(true)
  })

  it('allow every import of src and rules', () => {
    expect(importProblems(files, LAYERS)).toEqual([])
  })

  it('have no import cycles between files', () => {
    expect(cycles(files)).toEqual([])
  })

  it('have no cycles in the table', () => {
    const table = Object.entries(LAYERS).map(([room, {from, types = []}]) => {
      const imports = [...from, ...types].filter((other) => other !== 'rules')
      return [`src/${room}.ts`, imports.map((other) => `import './${other}.ts'`).join('\n')] as const
    })
    expect(cycles(new Map(table))).toEqual([])
  })

  it('have no drawers without a name', () => {
    expect(drawers(filesIn('src', 'rules', 'test', 'bin', '.ci'))).toEqual([])
  })
})

describe('the checker', () => {
  const check = (path: string, source: string) => importProblems(new Map([[path, source]]), LAYERS)

  it('sees every kind of import, and which are only types', () => {
    const source = `
      import type {A} from './a.ts'
      import {type B} from './b.ts'
      import {c, type C} from './c.ts'
      import './d.ts'
      export * from './e.ts'
      export {type F} from './f.ts'
      export type {G} from './g.ts'
      const h = await import('./h.ts')
      type I = import('./i.ts').I
      // import './comment.ts'
      const text = "import './string.ts'"
    `
    const found = importsOf('src/text/x.ts', source).map(({specifier, isType}) => [specifier.slice(2, 3), isType])
    expect(Object.fromEntries(found)).toEqual({
      a: true,
      b: true,
      c: false,
      d: false,
      e: false,
      f: true,
      g: true,
      h: false,
      i: true,
    })
  })

  it.each([
    ['a room above', 'src/text/x.ts', "import {a} from '../prose/index.ts'"],
    ['a room above, by type', 'src/text/x.ts', "import type {A} from '../prose/index.ts'"],
    ['a room above, by a dynamic import', 'src/prose/x.ts', "const a = await import('../engine/index.ts')"],
    ['a room above, by an import type', 'src/prose/x.ts', "type A = import('../engine/index.ts').A"],
    ['a room above, by an export', 'src/engine/index.ts', "export * from '../cli/index.ts'"],
    ['a value where only types are allowed', 'src/cli/x.ts', "import {a} from '../rule/index.ts'"],
    ['a file past the door', 'src/prose/x.ts', "import type {Span} from '../text/span.ts'"],
    ['a room that is not in the table', 'src/attic/x.ts', "import {a} from '../text/index.ts'"],
    ['a rule', 'src/engine/x.ts', "import rule from '../../rules/ownership/a/rule.ts'"],
    ['what lies outside', 'src/engine/x.ts', "import a from '../../test/a.ts'"],
    ['itself by name', 'src/engine/x.ts', "import {a} from 'empathylint/rule'"],
    ["Node's modules in a pure room", 'src/engine/x.ts', "import {readFile} from 'node:fs/promises'"],
    ['a computed path in a pure room', 'src/engine/x.ts', 'const a = await import(name)'],
    ['anything but the kit', 'rules/ownership/a/rule.ts', "import {a} from '../../../src/rule/kit.ts'"],
    ['a package', 'rules/ownership/a/rule.ts', "import {a} from 'yaml'"],
    ['another rule', 'rules/ownership/a/rule.ts', "import b from '../b/rule.ts'"],
    ['all rules', 'rules/ownership/a/rule.ts', "import {rules} from '../../index.ts'"],
    ['the testing kit, outside of a test', 'rules/ownership/a/rule.ts', "import {testRule} from 'empathylint/testing'"],
    ['the file system in a test of a rule', 'rules/ownership/a/rule.test.ts', "import fs from 'node:fs'"],
  ])('rejects %s', (_, path, source) => {
    expect(check(path, source)).toHaveLength(1)
  })

  it.each([
    ['a room below', 'src/prose/x.ts', "import {Text} from '../text/index.ts'"],
    ['a file of the same room', 'src/prose/x.ts', "import {a} from './y.ts'"],
    ['types where only types are allowed', 'src/cli/x.ts', "import type {Rule} from '../rule/index.ts'"],
    ['a package', 'src/sources/x.ts', "import {parse} from 'yaml'"],
    ["Node's modules where files are read", 'src/workspace/x.ts', "import {readFile} from 'node:fs/promises'"],
    ['the built-in plugin', 'src/workspace/x.ts', "const {builtin} = await import('../builtin.ts')"],
    ['the kit', 'rules/ownership/a/rule.ts', "import {defineRule} from 'empathylint/rule'"],
    ['a file of the same rule', 'rules/ownership/a/rule.ts', "import {phrases} from './phrases.ts'"],
    ['the testing kit in a test', 'rules/ownership/a/rule.test.ts', "import {testRule} from 'empathylint/testing'"],
    ['the rules, in their list', 'rules/index.ts', "import a from './ownership/a/rule.ts'"],
  ])('allows %s', (_, path, source) => {
    expect(check(path, source)).toEqual([])
  })

  it('finds cycles, however long and of whatever imports', () => {
    const three = new Map([
      ['src/a/index.ts', "import '../b/index.ts'"],
      ['src/b/index.ts', "export * from './c.ts'"],
      ['src/b/c.ts', "type A = import('../a/index.ts').A"],
      ['src/d.ts', "import './a/index.ts'"],
    ])
    expect(cycles(three)).toEqual([['src/a/index.ts', 'src/b/index.ts', 'src/b/c.ts', 'src/a/index.ts']])
    expect(cycles(new Map([['src/a.ts', "import './a.ts'"]]))).toEqual([['src/a.ts', 'src/a.ts']])
    const throughTheKit = new Map([
      ['src/rule/kit.ts', "import '../../rules/index.ts'"],
      ['rules/index.ts', "import type {AnyRule} from 'empathylint/rule'"],
    ])
    expect(cycles(throughTheKit)).toHaveLength(1)
  })

  it('finds no cycle where two ways lead to one file', () => {
    const diamond = new Map([
      ['src/a.ts', "import './b.ts'; import './c.ts'"],
      ['src/b.ts', "import './d.ts'"],
      ['src/c.ts', "import './d.ts'"],
      ['src/d.ts', ''],
    ])
    expect(cycles(diamond)).toEqual([])
  })

  it('finds drawers by the names of folders and files', () => {
    expect(drawers(['src/utils/a.ts', 'src/text/helpers.ts', 'test/lib/a.ts', 'src/misc.test.ts'])).toHaveLength(4)
    expect(drawers(['src/library/a.ts', 'src/text/common-words.ts', 'src/utilities.ts'])).toEqual([])
  })
})
