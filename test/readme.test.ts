/** The README is true: its picture is what the command prints, its rules are the rules, its links lead somewhere. */
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {builtin} from '../src/builtin.ts'
import {lintText} from '../src/index.ts'
import {lintSample} from '../src/testing/index.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const readme = readFileSync(`${root}README.md`, 'utf8')
const fences = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, body = '']) => body)

function run(args: readonly string[]) {
  return spawnSync(process.execPath, [`${root}bin/empathylint.js`, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: {...process.env, COLUMNS: '80', NO_COLOR: '1'},
  })
}

describe('the README', () => {
  it.each(fences('console'))('shows what the command prints: %#', (picture) => {
    const [command = '', ...output] = picture.split('\n')
    const {stdout} = run(command.replace('$ empathylint ', '').split(' '))
    expect(stdout.trimEnd()).toBe(output.join('\n').trimEnd())
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
      useConfig: false,
    })
    expect(diagnostics.filter(({rule}) => rule.startsWith('parse/'))).toEqual([])
  })

  it('has an example of code that finds what it says', async () => {
    const {diagnostics} = await lintText('Sorry if that was confusing.', {
      filename: 'replies/draft.md',
      useConfig: false,
    })
    expect(diagnostics.map(({rule}) => rule)).toEqual(['conditional-apology'])
  })

  it('has an example of a rule that compiles and works', async () => {
    const [source = ''] = fences('ts')
    const {defineRule, pattern, rewrite} = await import('../src/rule/index.ts')
    const body = source.replace(/^import.*\n/, '').replace('export default ', 'return ')
    // oxlint-disable-next-line typescript/no-implied-eval -- our own README
    const rule = new Function('defineRule', 'pattern', 'rewrite', body)(defineRule, pattern, rewrite)
    expect(lintSample(rule, {text: 'Sorry if that was confusing.'}).diagnostics).toHaveLength(1)
    expect(lintSample(rule, {text: 'I am sorry that was confusing.'}).diagnostics).toEqual([])
  })
})
