/**
 * Builds `dist`: the declarations by tsc, and the command line with the library as one bundle in parts. A plugin that
 * imports the kit then works with the very code that the command line runs, and nothing is loaded twice.
 */
import {execFileSync} from 'node:child_process'
import {rmSync, writeFileSync} from 'node:fs'
import {createRequire, isBuiltin} from 'node:module'
import {fileURLToPath, pathToFileURL} from 'node:url'
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
    onLoad({filter: /./, namespace: 'lazy'}, async ({path, pluginData}) => {
      const names = Object.keys(await import(path)).filter((name) => /^\w+$/.test(name))
      return {contents: `export {${names.join(', ')}} from '${path}'`, resolveDir: pluginData.resolveDir}
    })
  },
}

/** Packages that do much work when they are loaded, for few runs: they are loaded when they are first called. */
const loadedLate = {
  name: 'loaded late',
  setup({onLoad, onResolve}) {
    onResolve({filter: /^string-width$/}, ({path, resolveDir, kind}) =>
      kind === 'import-statement' && resolveDir.startsWith(at('src'))
        ? {path, namespace: 'late', pluginData: {resolveDir}}
        : undefined,
    )
    onLoad({filter: /./, namespace: 'late'}, ({path, pluginData}) => ({
      contents: `export default (...args) => require('${path}').default(...args)`,
      resolveDir: pluginData.resolveDir,
    }))
  },
}

await build({
  absWorkingDir: at('.'),
  entryPoints: {
    'cli/main': 'src/cli/main.ts',
    'lib/index': 'src/index.ts',
    'lib/rule': 'src/rule/kit.ts',
    'lib/testing': 'src/testing/index.ts',
    'lib/pattern-table': 'src/pattern-table.ts',
  },
  outdir: 'dist',
  // Two folders deep, as the rooms of src are: `../../` is the package from there and from here.
  chunkNames: 'cli/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  // jsonc-parser loads parts of itself by path, except as a module.
  mainFields: ['module', 'main'],
  target: 'node20',
  minifySyntax: true,
  // jiti loads parts of itself by path. TypeScript is only there where a project has it.
  external: ['jiti', 'typescript', 'vitest'],
  // Bundled CommonJS packages require Node's own modules, and ask where they are.
  banner: {
    js: `import {createRequire as nodeRequire} from 'node:module'
const require = nodeRequire(import.meta.url), {filename: __filename, dirname: __dirname} = import.meta`,
  },
  plugins: [lazyPackages, loadedLate],
  logLevel: 'warning',
}).catch(() => process.exit(1))

// What words the built-in patterns need is found now, and not at the start of every run.
const {builtInPatternTable} = await import(pathToFileURL(at('dist/lib/pattern-table.js')).href)
writeFileSync(at('dist/cli/patterns.bin'), builtInPatternTable())

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
