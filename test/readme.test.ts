/** The README is true: its picture is what the command prints, its rules are the rules, its links lead somewhere. */
import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it, onTestFinished} from 'vitest'
import {parse} from 'yaml'
import {builtin} from '../src/builtin.ts'
import {lintText, loadConfig} from '../src/index.ts'
import {lintSample} from '../src/testing/index.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const readme = readFileSync(`${root}README.md`, 'utf8')
const fences = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, body = '']) => body)

function run(args: readonly string[], cwd = root) {
  return spawnSync(process.execPath, [`${root}bin/empathylint.cjs`, ...args], {
    cwd,
    encoding: 'utf8',
    env: {...process.env, COLUMNS: '80', NO_COLOR: '1'},
  })
}

/** Does what a line such as `in replies/a.md: “this” → “that”` says. */
function edit(cwd: string, line: string): void {
  const [, file = '', before = '', after = ''] = /^in (\S+): “(.*)” → “(.*)”$/.exec(line) ?? []
  const content = readFileSync(join(cwd, file), 'utf8')
  expect(content).toContain(before)
  writeFileSync(join(cwd, file), content.replace(before, after))
}

/** What an example in TypeScript exports, by words in it. */
async function exampleOf(words: string) {
  const source = fences('ts').find((each) => each.includes(words)) ?? ''
  const {definePlugin, defineRule, pattern, rewrite} = await import('../src/rule/kit.ts')
  const body = source.replace(/^import.*\n/, '').replace('export default ', 'return ')
  // oxlint-disable-next-line typescript/no-implied-eval -- our own README
  const made = new Function('definePlugin', 'defineRule', 'pattern', 'rewrite', body)
  return made(definePlugin, defineRule, pattern, rewrite)
}

describe('the README', () => {
  it.each(fences('console'))('shows what the commands print: %#', (picture) => {
    const cwd = mkdtempSync(join(tmpdir(), 'readme-'))
    onTestFinished(() => rmSync(cwd, {recursive: true}))
    for (const sample of ['fixtures/replies/messy', 'fixtures/sources/exports/zendesk-macros.json'])
      cpSync(root + sample, join(cwd, sample.replace('fixtures/sources/exports/', '')), {recursive: true})
    for (const [, sign, words = '', output = ''] of picture.matchAll(/^([$#]) (.*)\n((?:(?![$#] ).*\n)*)/gm)) {
      if (sign === '#') edit(cwd, words)
      else expect(run(words.replace('empathylint ', '').split(' '), cwd).stdout.trimEnd()).toBe(output.trimEnd())
    }
  })

  it('has a quick start of two commands, of which the first finds something', () => {
    expect(fences('sh').slice(0, 2)).toEqual([
      'npm ci && npx empathylint fixtures/replies/messy\n',
      'npm ci && npm test\n',
    ])
    expect(run(['fixtures/replies/messy']).status).toBe(1)
  })

  it('lists every rule with its family, severity and summary', () => {
    const plain = readme.replace(/ +/g, ' ')
    for (const {id, family, severity, summary} of builtin.rules)
      expect(plain).toContain(`| [\`${id}\`](rules/${family}/${id}/README.md) | ${family} | ${severity} | ${summary} |`)
  })

  it('links only to what exists', () => {
    for (const [, target = ''] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      expect(existsSync(root + target), target).toBe(true)
  })

  it('names every preset', () => {
    for (const name of Object.keys(builtin.presets)) expect(readme).toContain(`\`${name}\``)
  })

  it('has front matter that is read without complaint', async () => {
    const [front = ''] = fences('yaml').filter((each) => each.startsWith('---'))
    expect(Object.keys(parse(front.replaceAll('---', '')) as object)).toContain('fault')
    const {diagnostics} = await lintText(`${front}\nHi {{name}},\n\nWe fixed it.\n`, {
      filename: 'replies/a.md',
      config: false,
    })
    expect(diagnostics.filter(({rule}) => rule.startsWith('parse/'))).toEqual([])
  })

  it.each(fences('yaml').filter((each) => !each.startsWith('---')))(
    'has config that can be loaded: %#',
    async (config) => {
      const folder = mkdtempSync(join(tmpdir(), 'readme-'))
      onTestFinished(() => rmSync(folder, {recursive: true}))
      writeFileSync(join(folder, '.empathylintrc'), config)
      await expect(loadConfig(join(folder, 'replies/a.md'), {cwd: folder})).resolves.toHaveProperty(
        'file',
        join(folder, '.empathylintrc'),
      )
    },
  )

  it('has an example of code that finds what it says', async () => {
    const {diagnostics} = await lintText('Sorry if that was confusing.', {
      filename: 'replies/draft.md',
      config: false,
    })
    expect(diagnostics.map(({rule}) => rule)).toEqual(['conditional-apology'])
  })

  it('has an example of a rule that compiles and works', async () => {
    const rule = await exampleOf('conditional-apology')
    expect(lintSample(rule, {text: 'Sorry if that was confusing.'}).diagnostics).toHaveLength(1)
    expect(lintSample(rule, {text: 'I am sorry that was confusing.'}).diagnostics).toEqual([])
  })

  it('has an example of a plugin that compiles and works', async () => {
    const {rules} = await exampleOf('no-internal-codes')
    expect(lintSample(rules[0], {text: 'We booked RMA-2291 for you.'}).diagnostics).toHaveLength(1)
    expect(lintSample(rules[0], {text: 'We booked the return for you.'}).diagnostics).toEqual([])
  })

  it('has a house rule that proves itself', () => {
    const [config] = fences('yaml').filter((each) => each.includes('no-asap'))
    const cwd = mkdtempSync(join(tmpdir(), 'readme-'))
    onTestFinished(() => rmSync(cwd, {recursive: true}))
    writeFileSync(join(cwd, '.empathylintrc.yml'), config ?? '')
    expect(run(['test', '--coverage'], cwd)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('✓ house/no-asap'),
    })
  })

  it('names only classes of words that there are', () => {
    const named = [...readme.matchAll(/^\| (`[A-Z]+`(?:, `[A-Z]+`)*) /gm)].flatMap(([, names = '']) =>
      names.match(/[A-Z]+/g),
    )
    expect(named.length).toBeGreaterThan(10)
    for (const name of named) expect(run(['explain', 'house-rules']).stdout).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'))
  })
})
