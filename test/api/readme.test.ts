/** What the README says of the API is true: its examples run, and print what stands beside them. */
import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'
import {beforeEach, describe, expect, it, onTestFinished} from 'vitest'
import {surfaceOf} from './declarations.ts'
import {ENTRIES, root} from './entries.ts'

const [chapter = ''] = /^## From Node\n[^]*?(?=^## )/m.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? []
const fences = (language: string) =>
  [...chapter.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, body = '']) => body)
const isReporter = (code: string) => code.startsWith('// my-reporter.js\n')
const examples = fences('js').filter((code) => !isReporter(code))

/** What an example says that it prints. */
const promised = (code: string) => [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, text = '']) => text)

/** A project that has installed the package. */
let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'empathylint-'))
  onTestFinished(() => rmSync(cwd, {recursive: true}))
  mkdirSync(join(cwd, 'node_modules'))
  symlinkSync(root, join(cwd, 'node_modules/empathylint'), 'dir')
  writeFileSync(join(cwd, 'package.json'), '{"type": "module"}')
  cpSync(join(root, 'fixtures/replies/messy'), join(cwd, 'macros'), {recursive: true})
  writeFileSync(join(cwd, 'macros/thanks.md'), 'Please accept my apologies.\n')
})

function run(code: string) {
  writeFileSync(join(cwd, 'example.js'), code)
  return spawnSync(process.execPath, ['example.js'], {cwd, encoding: 'utf8'})
}

describe('the chapter on Node', () => {
  it('has examples for texts, files and pages', () => {
    expect(examples.map((code) => /^import \{(.*)\} from '(.*)'$/m.exec(code)?.slice(1))).toEqual([
      ['fixText, lintText', 'empathylint'],
      ['countBySeverity, formatResults, lintFiles, writeFixes', 'empathylint'],
      ['lintText', 'empathylint/browser'],
    ])
  })

  it.each(examples.filter((code) => promised(code).length > 0))(
    'has an example that prints what it says: %#',
    (code) => {
      const {stdout, stderr} = run(code)
      expect(stderr).toBe('')
      expect(stdout.trimEnd().split('\n')).toEqual(promised(code))
    },
  )

  it('has an example that fixes files, reports, and fails over errors', () => {
    const {stdout, stderr, status} = run(examples[1] ?? '')
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^\nmacros\/chat-snippets\.md\n +5:3 +error /)
    expect(status).toBe(1)
    expect(readFileSync(join(cwd, 'macros/thanks.md'), 'utf8')).toBe("I'm sorry.\n")
  })

  it('has a reporter that the command takes, and formatResults as well', () => {
    const [reporter = ''] = fences('js').filter(isReporter)
    writeFileSync(join(cwd, 'my-reporter.js'), reporter)
    const [command = ''] = fences('sh')
    const words = command.trim().split(' ')
    expect(words.shift()).toBe('empathylint')
    const {stdout} = spawnSync(process.execPath, [join(root, 'bin/empathylint.cjs'), ...words], {cwd, encoding: 'utf8'})
    expect(stdout).toMatch(/^macros\/chat-snippets\.md: validation: “Please calm down” tells /)

    const fromNode = run(`import {formatResults, lintFiles} from 'empathylint'
      import report from './my-reporter.js'
      process.stdout.write(await formatResults((await lintFiles('macros')).results, report))`)
    expect(fromNode.stdout).toBe(stdout)
  })

  it('says how large the file for pages is', async () => {
    const {outputFiles} = await build({
      stdin: {contents: "export * from 'empathylint/browser'", resolveDir: root},
      tsconfigRaw: '{}',
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    })
    const size = gzipSync(outputFiles[0]?.contents ?? '').length / 1000
    const said = Number(/about (\d+) kB/.exec(chapter)?.[1])
    expect(Math.abs(size / said - 1), `${Math.round(size)} kB`).toBeLessThan(0.15)
  })

  it('speaks of every function', () => {
    const [{types} = {types: ''}] = ENTRIES
    const functions = surfaceOf(types).exported.flatMap(({name, kind}) => (kind === 'function' ? name : []))
    expect(functions).toContain('createWorkspace')
    expect(functions.filter((name) => !chapter.includes(name))).toEqual([])
  })
})
