/**
 * Builds `dist`: the declarations by tsc, and the command line with the library as one file. A plugin that imports the
 * kit then works with the very code that the command line runs, and nothing is loaded twice.
 */
import {execFileSync} from 'node:child_process'
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire, isBuiltin} from 'node:module'
import {fileURLToPath} from 'node:url'
import {crc32} from 'node:zlib'
import {build} from 'esbuild'

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const tsc = createRequire(import.meta.url)
  .resolve('typescript/package.json')
  .replace(/package\.json$/, 'bin/tsc')

rmSync(at('dist'), {recursive: true, force: true})
try {
  execFileSync(process.execPath, [tsc, '-p', at('src/tsconfig.build.json')], {stdio: 'inherit'})
} catch {
  process.exit(1)
}

/** Packages that few runs need: they are no part of the one file, and are read from a file of their own. */
const APART = [
  '@clack/prompts',
  'chokidar',
  'diff',
  'rehype-parse',
  'rehype-remark',
  'rehype-stringify',
  'remark-rehype',
  'remark-stringify',
  'write-file-atomic',
]

/** Packages and modules of Node of which a run may need nothing. */
const LATE = [
  'chalk',
  'htmlparser2',
  'json-p3',
  'jsonc-parser',
  'remark-gfm',
  'remark-parse',
  'string-width',
  'unified',
  'yaml',
]
const LATE_IN_NODE = [
  'child_process',
  'crypto',
  'net',
  'os',
  'perf_hooks',
  'readline',
  'timers/promises',
  'tty',
  'worker_threads',
  'zlib',
]

const importedNames = async (path) => Object.keys(await import(path)).filter((name) => /^\w+$/.test(name))

/**
 * `await import('package')` of a CommonJS package has the same names bundled as it has in Node:
 * a module in between exports them one by one, as Node finds them.
 */
const lazyPackages = {
  name: 'lazy packages',
  setup({initialOptions, onLoad, onResolve}) {
    onResolve({filter: /^[^.]/}, ({kind, path, resolveDir}) => {
      const isOurs = kind === 'dynamic-import' && resolveDir.startsWith(at('src'))
      if (!isOurs || isBuiltin(path) || initialOptions.external.includes(path)) return undefined
      return {path, namespace: 'lazy', pluginData: {resolveDir}}
    })
    onResolve({filter: /^apart:/}, () => ({path: './packages.cjs', external: true}))
    onLoad({filter: /./, namespace: 'lazy'}, async ({path, pluginData: {resolveDir}}) => {
      const names = await importedNames(path)
      if (!APART.includes(path)) return {contents: `export {${names.join(', ')}} from '${path}'`, resolveDir}
      const valueOf = (name) => (name === 'default' ? 'all.__esModule ? all.default : all' : `all.${name}`)
      const lines = names.map((name, index) => `const name${index} = ${valueOf(name)}`)
      const list = names.map((name, index) => `name${index} as ${name}`)
      return {
        contents: [`const all = require('apart:packages')['${path}']`, ...lines, `export {${list.join(', ')}}`].join(
          '\n',
        ),
        resolveDir,
      }
    })
  },
}

/**
 * What is imported of a late module is only looked up where it is used, and the module runs with the first look.
 * Bundled, a name that is imported from a CommonJS module is a property of what that exports: here, one that asks.
 */
const loadedLate = {
  name: 'loaded late',
  setup({onLoad, onResolve, resolve}) {
    const late = (name) => ({path: name, namespace: 'late'})
    onResolve({filter: /^[\w-]+$/}, ({path, resolveDir, kind}) => {
      const isOurs = kind === 'import-statement' && resolveDir.startsWith(at('src'))
      return isOurs && LATE.includes(path) ? late(path) : undefined
    })
    onResolve({filter: /^(?:node:)?[\w/]+$/}, ({path, namespace}) => {
      const name = path.replace(/^node:/, '')
      return namespace !== 'late' && LATE_IN_NODE.includes(name) ? late(name) : undefined
    })
    onResolve({filter: /^the:/, namespace: 'late'}, ({path}) =>
      resolve(path.slice(4), {kind: 'import-statement', resolveDir: at('.')}),
    )
    onLoad({filter: /./, namespace: 'late'}, async ({path}) => {
      const isOfNode = LATE_IN_NODE.includes(path)
      const names = (await importedNames(path)).filter((name) => name !== 'default')
      const properties = names.map((name) => `${name}: {enumerable: true, get: () => load().${name}}`)
      const lines = [
        'let loaded',
        `const load = () => (loaded ??= require('${isOfNode ? `node:${path}` : `the:${path}`}'))`,
        // Imported as a whole, a module of Node is this; of a package, what it exports as default: a function.
        ...(isOfNode || names.length > 0
          ? []
          : ['module.exports = function (...args) { return load().default.apply(this, args) }']),
        `Object.defineProperties(module.exports, {${properties.join(', ')}})`,
      ]
      return {contents: lines.join('\n'), resolveDir: at('.')}
    })
  },
}

/** What the file for Node holds, by the names that `load` has for it. */
const PARTS = {
  cli: './src/cli/main.ts',
  index: './src/index.ts',
  rule: './src/rule/kit.ts',
  testing: './src/testing/index.ts',
  patternTable: './src/pattern-table.ts',
  thread: './src/workspace/thread.ts',
}

/** One file for Node that has modules by name, each of which runs when it is asked for. */
const forNode = (modules) => ({
  absWorkingDir: at('.'),
  stdin: {
    contents: modules
      .map(([name, path]) => `Object.defineProperty(exports, '${name}', {get: () => require('${path}')})`)
      .join('\n'),
    resolveDir: at('.'),
    sourcefile: 'modules.cjs',
  },
  bundle: true,
  format: 'cjs',
  platform: 'node',
  // jsonc-parser loads parts of itself by path, except as a module.
  mainFields: ['module', 'main'],
  target: 'node20',
  logLevel: 'warning',
})

await build({
  ...forNode(Object.entries(PARTS)),
  // Two folders deep, as the rooms of src are: `../../` is the package from there and from here.
  outfile: at('dist/node/empathylint.cjs'),
  minifySyntax: true,
  // jiti loads parts of itself by path. TypeScript is only there where a project has it.
  external: ['jiti', 'typescript', 'vitest'],
  banner: {
    js: `const importMetaUrl = require('node:url').pathToFileURL(__filename).href
const importModule = module.importer ?? ((name) => import(name))`,
  },
  define: {'import.meta.url': 'importMetaUrl'},
  plugins: [lazyPackages, loadedLate],
}).catch(() => process.exit(1))

await build({
  ...forNode(APART.map((name) => [name, name])),
  outfile: at('dist/node/packages.cjs'),
  minify: true,
}).catch(() => process.exit(1))

// Imports go by way of what loads the file: see bin/load.cjs. Letters beyond ASCII are written as escapes, so that Node
// need not decode millions of letters at every start.
const bundle = at('dist/node/empathylint.cjs')
const [banner, ...parts] = readFileSync(bundle, 'utf8').split(/^(?=var __create)/m)
const escaped = `${banner}${parts.join('').replace(/(?<![\w.$'"`])import\(/g, 'importModule(')}`
  .replace(/((?:^|[^\\])(?:\\\\)*)\\(?=[^\0-\x7f])/g, '$1')
  .replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
// What loads the file wants to know how many of its modules have run: both of its helpers that run one count them.
const runs = /\(0, (fn|cb)\[__getOwnPropNames/g
if (escaped.match(runs)?.length !== 2) throw new Error('esbuild runs modules in another way than it did')
writeFileSync(
  bundle,
  escaped.replace(runs, (_, name) => `(module.modules++, ${name}[__getOwnPropNames`),
)

const built = createRequire(import.meta.url)(bundle)
mkdirSync(at('dist/lib'))
for (const name of ['index', 'rule', 'testing']) {
  const names = Object.keys(built[name]).sort().join(', ')
  writeFileSync(
    at(`dist/lib/${name}.js`),
    `import {load} from '../../bin/load.cjs'\nexport const {${names}} = load().${name}\n`,
  )
}

// What words the built-in patterns need, and their programs, are found now, and not at the start of every run.
writeFileSync(at('dist/node/patterns.bin'), built.patternTable.builtInPatternTable(crc32))

// A page has no use for what only Node needs, and loads one file.
await build({
  absWorkingDir: at('.'),
  entryPoints: {'lib/browser': 'src/browser.ts'},
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  platform: 'browser',
  // What packages have for workers needs no `document`, and runs in pages, workers and Node alike.
  conditions: ['worker', 'module'],
  mainFields: ['module', 'main'],
  target: 'es2022',
  minifySyntax: true,
  logLevel: 'warning',
}).catch(() => process.exit(1))
