/** `empathylint docs`: generated parts of pages, and the list of rules. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {block, hasBlock, withBlock, withBlockBelowHeading} from '../../src/cli/docs/blocks.ts'
import {factsOf, pageWith} from '../../src/cli/docs/pages.ts'
import {optionsBlock, rulesBlock} from '../../src/cli/docs/tables.ts'
import {asapRule} from '../testing/asap-rule.ts'
import {folder, run} from './command.ts'

const PAGE = '```diff\n- We will reply asap.\n+ We will reply by noon.\n```\n'

describe('a block', () => {
  const written = block('options', 'None.')

  it('takes the place of what stood between its comments', () => {
    const before = `a\n\n${written}\n\nb\n`
    expect(withBlock(before, 'options', 'One.')).toBe(before.replace('None.', 'One.'))
    expect(withBlock(before, 'rules', 'One.')).toBeUndefined()
    expect(withBlock(before, 'options', 'None.')).toBe(before)
  })

  it('is known by its name alone, and needs an end', () => {
    expect(hasBlock('<!-- begin rule -->\n<!-- end rule -->', 'rule')).toBe(true)
    expect(hasBlock('<!-- begin rules -->\n<!-- end rules -->', 'rule')).toBe(false)
    expect(hasBlock('<!-- end rule -->\n<!-- begin rule -->', 'rule')).toBe(false)
  })

  it('goes below the heading where there is none', () => {
    expect(withBlockBelowHeading('# a\n\nText.\n', 'rule', 'B.')).toBe(`# a\n\n${block('rule', 'B.')}\n\nText.\n`)
    expect(withBlockBelowHeading('# a\nText.\n', 'rule', 'B.')).toBe(`# a\n\n${block('rule', 'B.')}\n\nText.\n`)
  })

  it('keeps the line breaks of the file', () => {
    const after = withBlock(`a\r\n${written.replaceAll('\n', '\r\n')}\r\n`, 'options', 'One\ntwo.')
    expect(after?.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })
})

describe('what is said of a rule', () => {
  it('comes from the rule and its examples', () => {
    const rewritesOf = (rule: Parameters<typeof factsOf>[0]) => factsOf(rule, {content: PAGE}).rewrites
    expect(rewritesOf(asapRule())).toBe('proposed')
    expect(rewritesOf(asapRule({applicability: 'safe'}))).toBe('fixed')
    expect(rewritesOf(asapRule({replacement: '', hasAdvice: true}))).toBe('advice')
    expect(factsOf(asapRule(), undefined).rewrites).toBe('nothing')
  })

  it('stands in tables, whatever signs it holds', () => {
    const facts = {...factsOf(asapRule(), undefined), summary: 'One | two\nlines.'}
    expect(rulesBlock([facts], () => 'a b/README.md').split('\n')).toEqual([
      '| Rule                         | Family   | Severity | Rewrites | What it finds     |',
      '| ---------------------------- | -------- | -------- | -------- | ----------------- |',
      '| [`no-asap`](a%20b/README.md) | promises | warning  | none     | One \\| two lines. |',
    ])
    expect(optionsBlock(facts)).toContain('| `most`  | `0`     | How often it may stand in a sentence. |')
    expect(optionsBlock({...facts, options: []})).toBe('None.')
  })

  it('is put on the page once, and then kept', () => {
    const facts = factsOf(asapRule(), {content: PAGE})
    const once = pageWith(facts, `# no-asap\n\n${PAGE}\n## Options\n\n${block('options', '')}\n`)
    expect(once).toContain('| `no-asap` | promises | warning  | proposed |')
    expect(once).toContain('| `most`')
    expect(pageWith(facts, once)).toBe(once)
  })
})

describe('the command', () => {
  const project = () =>
    folder({
      'package.json': '{"type": "module"}',
      'src/index.js': `const definePlugin = (plugin) => plugin
        const rule = {family: 'ownership', severity: 'info', why: 'W.', messages: {a: 'A.'}, *sentence() {}}
        export default definePlugin({name: 'acme', rules: [
          {...rule, id: 'one', summary: 'First.'}, {...rule, id: 'two', summary: 'Second.'}]})`,
      'src/rules/one/README.md': '# one\n\nText.\n',
      'README.md': '# Acme\n\n<!-- begin rules -->\n<!-- end rules -->\n',
    })

  it('writes what is not up to date, and has then nothing left to check but pages that are missing', () => {
    const cwd = project()
    const check = () => run(['docs', '--check'], {cwd})
    const before = check()
    expect(before.code).toBe(1)
    expect(before.stdout).toBe(
      'Not up to date:\n  src/rules/one/README.md\n  README.md\nRun empathylint docs --write.\n',
    )
    const {code, stdout, stderr} = run(['docs', '--write'], {cwd})
    expect({code, stdout}).toEqual({code: 1, stdout: 'Wrote\n  src/rules/one/README.md\n  README.md\n'})
    expect(stderr).toContain('The rule acme/two has no page.')
    expect(readFileSync(join(cwd, 'src/rules/one/README.md'), 'utf8')).toMatch(
      /^# one\n\n<!-- begin rule: .* -->\n\nFirst\.\n\n\| Rule .*\n.*\n\| `acme\/one` \| ownership \| info .*\n\n<!-- end rule -->\n\nText\.\n$/,
    )
    expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toContain('| [`acme/one`](src/rules/one/README.md) |')
    expect(check()).toMatchObject({code: 1, stdout: '2 files: up to date.\n'})
  })

  it.each<[string[], string]>([
    [['docs'], 'Say what to do: --write, or --check.'],
    [['docs', '--check', '--index', 'package.json'], 'package.json has no place for the list of rules.'],
  ])('says what is wrong with %j', (args, message) => {
    const {code, stderr} = run(args, {cwd: project()})
    expect(code).toBeGreaterThan(0)
    expect(stderr).toContain(message)
  })
})
