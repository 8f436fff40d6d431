/** `empathylint test`: the lines of house rules, the examples of plugins, and what of a rule never fires. */
import {describe, expect, it} from 'vitest'
import {tested} from '../../src/cli/test/tested.ts'
import {isRight, toldJson, toldText} from '../../src/cli/test/told.ts'
import {folder, run} from './command.ts'

const CONFIG = `houseRules:
  - id: no-asap
    phrases: [asap, as soon as (possible | we can)]
    bad:
      - We will reply asap.
      - As soon as possible, I will call.
    good: We will reply by noon.
  - ./voice.rules.yml
`
const VOICE = `- id: no-guarantee
  phrases: guarantee~
  bad: We guarantee it.
`
/** A plugin that needs nothing installed. */
const PLUGIN = `export default {
  name: 'acme',
  rules: [{
    id: 'no-soon', family: 'promises', severity: 'warning', summary: 'S.', why: 'W.', evidence: [],
    messages: {vague: '“{words}” is no time.'},
    *sentence({text}) {
      for (const {text: at} of text.matchAll(/\\bsoon\\b/g))
        yield {at, message: 'vague', data: {words: at.value}, suggestions: [{title: 'Say when', applicability: 'display', edits: []}]}
    },
  }],
}
`
const PAGE = '# no-soon\n\n```diff\n- See you soon.\n+ See you on Monday.\n```\n'

async function outcomeIn(cwd: string, paths: readonly string[] = [], coverage = false) {
  const outcome = await tested(paths, {coverage, workspace: {cwd}})
  if ('kind' in outcome) throw new Error(outcome.message)
  return outcome
}

const plain = (cwd: string) => ({cwd, width: 80, strong: (text: string) => text})

describe('the command', () => {
  it('tests what counts here, and says so', () => {
    const cwd = folder({
      '.empathylintrc.yml': `plugins: [./acme/index.js]\n${CONFIG}`,
      'voice.rules.yml': VOICE,
      'acme/package.json': '{"type": "module"}',
      'acme/index.js': PLUGIN,
      'acme/no-soon/README.md': PAGE,
    })
    expect(run(['test'], {cwd})).toEqual({
      code: 0,
      stdout: [
        '✓ house/no-asap  3 lines',
        '✓ house/no-guarantee  1 line',
        '✓ acme/no-soon  2 lines',
        '',
        '3 rules, 6 lines: all as marked.',
        '',
      ].join('\n'),
      stderr: '',
    })
  })

  it('fails where a line is not as marked, and where a part never fires', () => {
    const cwd = folder({
      '.empathylintrc.yml': CONFIG.replace('We will reply asap.', 'We will\u202e reply.'),
      'voice.rules.yml': VOICE,
    })
    const {code, stdout, stderr} = run(['test', '--coverage'], {cwd})
    expect({code, stderr}).toEqual({code: 1, stderr: ''})
    expect(stdout).toBe(
      [
        '✗ house/no-asap  .empathylintrc.yml:2',
        '    .empathylintrc.yml:5',
        '      should be flagged: “We will<U+202E> reply.”',
        '      Nothing was flagged.',
        '    .empathylintrc.yml:3',
        '      The phrase “asap” never fires.',
        '    .empathylintrc.yml:3',
        '      “we can” in “as soon as (possible | we can)” never fires.',
        '✓ house/no-guarantee  1 line',
        '',
        '2 rules, 4 lines: 1 line is not as marked, 2 parts never fire.',
        '',
      ].join('\n'),
    )
  })

  it.each<[string, string[], Record<string, string>, string]>([
    ['the config is broken', [], {'.empathylintrc': 'rules: ['}, 'There is a problem in .empathylintrc:'],
    ['a file is broken', ['x.rules.yml'], {'x.rules.yml': '- id: ['}, 'There is a problem in x.rules.yml:'],
    ['there is nothing to test', [], {}, 'There is nothing to test here'],
  ])('ends with 2 where %s', (_, paths, files, message) => {
    const {code, stdout, stderr} = run(['test', ...paths], {cwd: folder(files)})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain(message)
  })
})

describe('what is tested', () => {
  it('are the rules of the named files alone, and of the files in named folders', async () => {
    const cwd = folder({
      '.empathylintrc.yml': CONFIG,
      'voice.rules.yml': VOICE,
      'more/deep/legal.rules.yml': 'rules:\n  - {id: no-promise, phrases: promise~, bad: I promise.}\n',
      'more/notes.yml': 'x: 1\n',
    })
    const {rules} = await outcomeIn(cwd, ['voice.rules.yml', 'more'])
    expect(rules.map(({id}) => id)).toEqual(['house/no-guarantee', 'house/no-promise'])
  })

  it.each([
    [['nope.yml'], '“nope.yml” was not found.'],
    [['notes.txt'], '“notes.txt” is no file of house rules.'],
    [['empty'], 'No file of house rules was found in “empty”.'],
  ])('is said to be wrong where %j is', async (paths, message) => {
    const cwd = folder({'notes.txt': '', 'empty/a.yml': ''})
    expect(await tested(paths, {coverage: false, workspace: {cwd}})).toMatchObject({kind: 'usage', message})
  })

  it('are the pages that begin with the rule’s id, wherever they lie, and no others', async () => {
    const files = {
      'empathylint.config.mjs': `${PLUGIN.replace('export default', 'const acme =')}\nexport default {plugins: [acme]}`,
      'soon/no-soon/README.md': '# Something else\n\n```diff\n+ See you soon.\n```\n',
    }
    const without = await outcomeIn(folder(files))
    expect(without).toEqual({rules: [], withoutPage: ['acme/no-soon']})
    const page = PAGE.replace('# no-soon', '# `acme/no-soon`').replace('+ See you on Monday.', '+ Sooner or soon.')
    const cwd = folder({...files, 'docs/rules/no-soon.md': page, 'node_modules/x/no-soon/README.md': PAGE})
    const {rules} = await outcomeIn(cwd)
    expect(rules.map(({file}) => file)).toEqual([`${cwd}/docs/rules/no-soon.md`])
    expect(rules[0]?.lines.map(({line, problems}) => [line, problems])).toEqual([
      [4, []],
      [5, ['Flagged “soon”: “soon” is no time.']],
    ])
  })
})

describe('what is told', () => {
  it('mentions a rule without bad lines, which fails only where all is to be covered', async () => {
    const cwd = folder({'x.rules.yml': '- {id: quiet, phrases: hello}\n'})
    const outcome = await outcomeIn(cwd, ['x.rules.yml'])
    expect(outcome.rules.every(isRight)).toBe(true)
    expect(toldText(outcome, plain(cwd)).split('\n')).toEqual([
      '· house/quiet  x.rules.yml:1',
      '    No “bad” line shows what it finds.',
      '',
      '1 rule, 0 lines: 1 rule without a bad line.',
      '',
    ])
    expect((await outcomeIn(cwd, ['x.rules.yml'], true)).rules.every(isRight)).toBe(false)
  })

  it('is the same as JSON, for programs', async () => {
    const cwd = folder({'x.rules.yml': '- id: a\n  phrases: b | c\n  bad: B.\n  good: [B, d]\n'})
    const outcome = await outcomeIn(cwd, ['x.rules.yml'], true)
    expect(JSON.parse(toldJson(outcome, cwd))).toEqual({
      rules: [
        {
          id: 'house/a',
          file: 'x.rules.yml',
          line: 1,
          isRight: false,
          problems: [],
          lines: [
            {kind: 'bad', text: 'B.', file: 'x.rules.yml', line: 3, isRight: true, problems: []},
            expect.objectContaining({kind: 'good', text: 'B', line: 4, isRight: false}),
            {kind: 'good', text: 'd', file: 'x.rules.yml', line: 4, isRight: true, problems: []},
          ],
          neverFires: [{kind: 'alternative', text: 'c', phrase: 'b | c', line: 2}],
        },
      ],
      withoutPage: [],
    })
  })
})
