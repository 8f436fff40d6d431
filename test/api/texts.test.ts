/** Linting and fixing texts from Node. */
import {sep} from 'node:path'
import * as api from 'empathylint'
import {
  ConfigError,
  createWorkspace,
  type FileResult,
  fixText,
  type FixTextOptions,
  LintError,
  lintText,
  type LintTextOptions,
  loadConfig,
  type WorkspaceOptions,
} from 'empathylint'
import {describe, expect, expectTypeOf, it} from 'vitest'
import {createWorkspace as createInnerWorkspace} from '../../src/workspace/index.ts'
import {project} from '../config/project.ts'

/** An error of `conditional-apology`; its rewrites are for people to choose. */
const HEDGED = 'Sorry if that was confusing.'
/** An info of `apology-preamble`, with a safe rewrite. */
const PREAMBLE = 'Please accept my apologies.'

const rulesIn = ({diagnostics}: FileResult) => diagnostics.map(({rule}) => rule)
const rejection = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('lintText', () => {
  it('is typed', () => {
    expectTypeOf(lintText).toEqualTypeOf<
      (content: string, options?: WorkspaceOptions & LintTextOptions) => Promise<api.TextResult>
    >()
    expectTypeOf<api.TextResult>().toExtend<FileResult>()
    expectTypeOf<LintTextOptions['fix']>().toEqualTypeOf<boolean | 'review' | undefined>()
    expectTypeOf<WorkspaceOptions['config']>().toEqualTypeOf<string | false | undefined>()
    expectTypeOf<WorkspaceOptions['baseline']>().toEqualTypeOf<string | false | undefined>()
    expectTypeOf<WorkspaceOptions['rules']>().toEqualTypeOf<Readonly<Record<string, api.RuleEntry>> | undefined>()
    // @ts-expect-error an option that there is not
    const typo: Parameters<typeof lintText>[1] = {fliename: 'a.md'}
    // @ts-expect-error results are not for writing
    const write = (result: api.TextResult) => (result.path = '')
    expect([typeof typo, typeof write]).toEqual(['object', 'function'])
  })

  it('finds what is wrong in a text, with offsets into it', async () => {
    const cwd = await project({})
    const result = await lintText(`\uFEFF${HEDGED}`, {cwd})
    expect(result).toMatchObject({path: '<stdin>', source: HEDGED, replyCount: 1, skipped: {}})
    expect(result.diagnostics).toMatchObject([{rule: 'conditional-apology', severity: 'error', path: '<stdin>'}])
    const [{span} = {span: {start: 0, end: 0}}] = result.diagnostics
    expect(result.source.slice(span.start, span.end)).toBe('if that was confusing')
    for (const name of ['output', 'replies', 'leftOut']) expect(result).not.toHaveProperty(name)
  })

  it('takes format, config and overrides from the name', async () => {
    const cwd = await project({
      'chat/.empathylintrc.yml': 'overrides: [{files: live/**, rules: {conditional-apology: warn}}]',
    })
    const html = await lintText(`<!-- Sorry if so. --><p>${HEDGED}</p>`, {cwd, filename: 'macros/a.html'})
    expect(html.diagnostics.map(({severity}) => severity)).toEqual(['error'])
    const live = await lintText(HEDGED, {cwd, filename: 'chat/live/a.txt'})
    expect(live).toMatchObject({path: 'chat/live/a.txt', diagnostics: [{severity: 'warning'}]})
    expect((await lintText(HEDGED, {cwd, filename: `${cwd}/chat/live/a.txt`})).path).toBe('chat/live/a.txt')
    expect((await lintText(HEDGED, {cwd: `${cwd}/chat`, filename: '../a.txt'})).path).toBe('../a.txt')
  })

  it.runIf(sep === '\\')('takes names as Windows writes them', async () => {
    const cwd = await project({'chat/.empathylintrc.yml': 'rules: {conditional-apology: warn}'})
    const result = await lintText(HEDGED, {cwd, filename: String.raw`chat\live\a.txt`})
    expect(result).toMatchObject({path: 'chat/live/a.txt', diagnostics: [{severity: 'warning'}]})
  })

  it.runIf(sep === '/')('takes a backslash for a part of a name where it is one', async () => {
    const cwd = await project({'chat/.empathylintrc.yml': 'rules: {conditional-apology: warn}'})
    const result = await lintText(HEDGED, {cwd, filename: String.raw`chat\a.txt`})
    expect(result).toMatchObject({path: String.raw`chat\a.txt`, diagnostics: [{severity: 'error'}]})
  })

  it('uses another config, or none', async () => {
    const cwd = await project({
      '.empathylintrc.yml': 'extends: []',
      'own.yml': 'extends: []\nrules: {conditional-apology: info}',
    })
    const severities = async (options: WorkspaceOptions) =>
      (await lintText(HEDGED, {cwd, ...options})).diagnostics.map(({severity}) => severity)
    expect(await severities({})).toEqual([])
    expect(await severities({config: 'own.yml'})).toEqual(['info'])
    expect(await severities({config: false})).toEqual(['error'])
  })

  it('lets rules, only and skip win over configs', async () => {
    const cwd = await project({'.empathylintrc.yml': 'rules: {conditional-apology: warn}'})
    const both = `${HEDGED}\n\n${PREAMBLE}\n`
    const outline = async (options: WorkspaceOptions) =>
      (await lintText(both, {cwd, ...options})).diagnostics.map(({rule, severity}) => `${rule} ${severity}`)
    const all = await outline({})
    expect(all).toContain('conditional-apology warning')
    expect(all).toContain('apology-preamble info')
    expect(await outline({rules: {'conditional-apology': 'error', 'apology-preamble': 'off'}})).toEqual(
      all.flatMap((each) =>
        each.startsWith('apology-preamble') ? [] : each.replace('apology warning', 'apology error'),
      ),
    )
    expect(await outline({only: ['apology-preamble']})).toEqual(['apology-preamble info'])
    expect(await outline({only: ['ownership']})).toEqual(['conditional-apology warning'])
    expect(await outline({only: ['ownership'], skip: ['conditional-apology']})).toEqual([])
  })

  it('lets directives win over configs, key by key', async () => {
    const cwd = await project({'.empathylintrc.yml': 'directives: {requireReason: true}'})
    const excused = `<!-- empathylint-disable-next-line conditional-apology -->\n${HEDGED}\n`
    expect(rulesIn(await lintText(excused, {cwd}))).toEqual(['directive-reason'])
    expect(rulesIn(await lintText(excused, {cwd, directives: {requireReason: false}}))).toEqual([])
    expect(rulesIn(await lintText(excused, {cwd, directives: {allow: false}}))).toContain('conditional-apology')
    const needless = '<!-- empathylint-disable-next-line dead-end -- for now -->\nWe fixed it.\n'
    for (const [reportUnused, severity] of [
      ['warn', 'warning'],
      [true, 'warning'],
      ['error', 'error'],
      [2, 'error'],
    ] as const)
      expect((await lintText(needless, {cwd, directives: {reportUnused}})).diagnostics[0]?.severity).toBe(severity)
    expect(rulesIn(await lintText(needless, {cwd, directives: {reportUnused: false}}))).toEqual([])
    // What is not named here stays as the config has it.
    const unexplained = await lintText(excused, {cwd, directives: {reportUnused: 'off'}})
    expect(rulesIn(unexplained)).toEqual(['directive-reason'])
  })

  it('leaves out what the baseline knows, where the text has the name of its file', async () => {
    const cwd = await project({'a.md': HEDGED})
    await createInnerWorkspace({cwd}).suppress(['.'], {what: 'all'})
    const known = await lintText(HEDGED, {cwd, filename: 'a.md'})
    expect(rulesIn(known)).toEqual([])
    expect(known.suppressed).toMatchObject([{by: 'baseline', diagnostic: {rule: 'conditional-apology'}}])
    expect(rulesIn(await lintText(HEDGED, {cwd, filename: 'a.md', baseline: false}))).toEqual(['conditional-apology'])
    expect(rulesIn(await lintText(HEDGED, {cwd, filename: 'a.md', baseline: 'other.json'}))).toHaveLength(1)
    expect(rulesIn(await lintText(HEDGED, {cwd}))).toEqual(['conditional-apology'])
  })

  it('says where a name is left out, rather than that all is well', async () => {
    const cwd = await project({'.empathylintignore': 'old/', '.empathylintrc.yml': 'ignores: [drafts/]'})
    const left = await lintText(HEDGED, {cwd, filename: 'old/a.md'})
    expect(left).toMatchObject({path: 'old/a.md', diagnostics: [], replyCount: 0})
    expect(left.leftOut).toContain('“old/a.md” is left out by .empathylintignore.')
    const quiet = await lintText(HEDGED, {cwd, filename: 'drafts/a.md', warnIgnored: false})
    expect(quiet.leftOut).toBe('“drafts/a.md” is left out.')
    expect(rulesIn(await lintText(HEDGED, {cwd, filename: 'old/a.md', ignore: false}))).toEqual(['conditional-apology'])
  })

  it('keeps the texts of replies where they are wanted', async () => {
    const cwd = await project({})
    const {replies} = await lintText(`<p>${HEDGED}</p>`, {cwd, filename: 'macros/a.html', keepReplies: true})
    expect(replies).toMatchObject([{blocks: [{text: HEDGED, marks: [{start: 6, end: 27}]}]}])
  })

  it('lints inactive and internal replies where they are wanted', async () => {
    const cwd = await project({})
    const counts = async (front: string, options: WorkspaceOptions = {}) =>
      (await lintText(`---\n${front}\n---\n\n${HEDGED}\n`, {cwd, ...options})).replyCount
    expect([await counts('active: false'), await counts('audience: internal')]).toEqual([0, 0])
    expect(await counts('active: false', {includeInactive: true})).toBe(1)
    expect(await counts('audience: internal', {includeInternal: true})).toBe(1)
  })

  it('takes an option that is undefined for one that is not there', async () => {
    const options = {cwd: undefined, config: undefined, rules: undefined, filename: undefined, fix: undefined}
    expect(rulesIn(await lintText(HEDGED, {...options, config: false}))).toEqual(['conditional-apology'])
  })
})

describe('fixText', () => {
  it('applies what is safe, or also the best of what is for people to choose', async () => {
    expectTypeOf(fixText).toEqualTypeOf<
      (content: string, options?: WorkspaceOptions & FixTextOptions) => Promise<api.FixedText>
    >()
    expectTypeOf<FixTextOptions['fix']>().toEqualTypeOf<true | 'review' | undefined>()
    const cwd = await project({})
    const safe = await fixText(PREAMBLE, {cwd})
    expect([safe.output, rulesIn(safe.result)]).toEqual(["I'm sorry.", []])
    expect(safe.result).toMatchObject({source: PREAMBLE, output: "I'm sorry.", fixedCount: 1})

    const untouched = await fixText(`\uFEFF${HEDGED}`, {cwd})
    expect([untouched.output, rulesIn(untouched.result)]).toEqual([HEDGED, ['conditional-apology']])
    expect((await fixText(HEDGED, {cwd, fix: 'review'})).output).toBe('Sorry that was confusing.')
  })

  it('does the same as lintText with `fix`', async () => {
    const cwd = await project({})
    for (const fix of [true, 'review'] as const)
      expect(await lintText(PREAMBLE, {cwd, fix})).toEqual((await fixText(PREAMBLE, {cwd, fix})).result)
    expect(await lintText(PREAMBLE, {cwd, fix: false})).not.toHaveProperty('output')
  })

  it('keeps all but the words, whatever the notation', async () => {
    const cwd = await project({})
    const json =
      '{"macros": [{"title": "Late", "body": "<p>Please accept my&nbsp;apologies. \\u2013 {{agent}}</p>"}]}\r\n'
    const {output} = await fixText(json, {cwd, filename: 'export.json'})
    expect(output).toBe(json.replace('Please accept my&nbsp;apologies', "I'm sorry"))
  })
})

describe('what cannot be linted', () => {
  it('is told by a LintError with problems as data, and all of it in words', async () => {
    const cwd = await project({'.empathylintrc.yml': 'rules: {conditional-apologies: warn}'})
    const error = await rejection(lintText(HEDGED, {cwd, filename: 'a.md'}))
    expect(error).toBeInstanceOf(LintError)
    expect(error).toBeInstanceOf(Error)
    const {name, message, problems} = error as LintError
    expect(name).toBe('LintError')
    expect(message).toMatch(
      /problem in \.empathylintrc\.yml:\n.*conditional-apologies is not a rule.*Did you mean “conditional-apology”\?/,
    )
    expect(problems).toMatchObject([{kind: 'config', path: '.empathylintrc.yml'}])
    expectTypeOf(problems).toEqualTypeOf<readonly api.Problem[]>()
  })

  it.each<readonly [string, WorkspaceOptions & LintTextOptions, RegExp]>([
    ['a file of another kind', {filename: 'a.docx'}, /“a.docx” is of a kind that cannot be read. .*\.md/],
    ['a config that is not there', {config: 'nowhere.yml'}, /nowhere\.yml/],
    ['a rule that is not there', {rules: {'dead-ends': 'off'}}, /dead-ends is not a rule. Did you mean “dead-end”/],
    ['an option of a rule that is not there', {rules: {'repeated-apology': ['warn', {most: 1}]}}, /most/],
    ['a family that is not there', {only: ['promise']}, /“promise” .*Did you mean “promises”/],
    ['a rule to skip that is not there', {skip: ['dead-ends']}, /“dead-ends” .*Did you mean “dead-end”/],
  ])('is %s', async (_, options, message) => {
    const cwd = await project({})
    const error = await rejection(lintText(HEDGED, {cwd, ...options}))
    expect(error).toBeInstanceOf(LintError)
    expect((error as LintError).message).toMatch(message)
    expect(await rejection(fixText(HEDGED, {cwd, ...options} as FixTextOptions))).toEqual(error)
  })

  it('is a baseline that cannot be read', async () => {
    const cwd = await project({'.empathylint-baseline.json': '[]'})
    const error = (await rejection(lintText(HEDGED, {cwd, filename: 'a.md'}))) as LintError
    expect(error.message).toBe(
      '“.empathylint-baseline.json” is not a baseline. Name another file; or delete it and write the baseline anew with --suppress-all.',
    )
  })

  it('is an option that is not there: a TypeError, whichever function gets it', async () => {
    const wrong = {useConfig: false} as WorkspaceOptions
    const calls = [
      lintText(HEDGED, wrong),
      fixText(HEDGED, wrong),
      api.lintFiles('.', wrong),
      loadConfig('a.md', wrong),
    ]
    for (const call of [...calls, api.writeFixes({results: []}, wrong)])
      expect(await rejection(call)).toEqual(new TypeError('There is no option “useConfig”. Did you mean “config”?'))
    expect(() => createWorkspace(wrong)).toThrow(TypeError)
    const text = createWorkspace().lintText(HEDGED, {config: false} as LintTextOptions)
    expect(await rejection(text)).toEqual(
      new TypeError('There is no option “config”. There are filename, fix, keepReplies.'),
    )
  })

  it.each<readonly [string, unknown, string]>([
    ['cwd', '', 'a text that is not empty'],
    ['config', {extends: 'empathylint:strict'}, 'a text that is not empty, or false'],
    ['baseline', true, 'a text that is not empty, or false'],
    ['rules', ['dead-end'], 'an object'],
    ['only', 'promises', 'a list of texts'],
    ['ignore', 'no', 'true or false'],
    ['cacheStrategy', 'time', '“content” or “metadata”'],
    ['fix', 'all', 'true, false or “review”'],
    ['filename', 5, 'a text that is not empty'],
  ])('is “%s” of a wrong kind: a TypeError', async (name, value, is) => {
    const error = new TypeError(`The option “${name}” must be ${is}.`)
    expect(await rejection(lintText(HEDGED, {[name]: value}))).toEqual(error)
    expect(await rejection(fixText(HEDGED, {[name]: value}))).toEqual(error)
  })

  it('are directives that cannot be used', async () => {
    const directives = {reportUnused: 'loud', requireReasons: true} as never
    expect(() => createWorkspace({directives})).toThrow(ConfigError)
    expect(() => createWorkspace({directives})).toThrow(
      /There are 2 problems in options:[^]*Did you mean “requireReason”/,
    )
  })

  it('is what is no text', async () => {
    expect(await rejection(lintText(Buffer.from(HEDGED) as never))).toEqual(
      new TypeError('The text to lint must be a string.'),
    )
  })
})

describe('loadConfig', () => {
  it('gives what holds for a file', async () => {
    expectTypeOf(loadConfig).toEqualTypeOf<(path: string, options?: WorkspaceOptions) => Promise<api.Config>>()
    const cwd = await project({
      'chat/.empathylintrc.yml': 'rules: {conditional-apology: [warn]}\nsettings: {channel: chat}',
    })
    const config = await loadConfig('chat/a.md', {cwd, rules: {'dead-end': 'info'}})
    const {rules, settings} = config.settingsFor('chat/a.md', {})
    expect(settings).toEqual({channel: 'chat'})
    expect([rules.get('conditional-apology')?.severity, rules.get('dead-end')?.severity]).toEqual(['warning', 'info'])
    expect(config.file).toMatch(/\.empathylintrc\.yml$/)
    expect((await loadConfig('chat/a.md', {cwd, config: false})).file).toBeUndefined()
  })

  it('throws a ConfigError that says what is wrong, where, and what to do', async () => {
    const cwd = await project({'.empathylintrc.yml': 'extends: empathylint:strikt\nrule: {}\n'})
    const error = await rejection(loadConfig('a.md', {cwd}))
    expect(error).toBeInstanceOf(ConfigError)
    const {name, file, problems, message} = error as ConfigError
    expect(name).toBe('ConfigError')
    expect(file).toBe(`${cwd}${sep}.empathylintrc.yml`)
    expect(problems.map(({line, hint}) => [line, hint])).toEqual([
      [1, 'Did you mean “empathylint:strict”?'],
      [2, 'Did you mean “rules”?'],
    ])
    expect(message).toContain('There are 2 problems in .empathylintrc.yml:')
  })

  it('has a helper that types configs in code', () => {
    expectTypeOf(api.defineConfig).toEqualTypeOf<(config: api.UserConfig) => api.UserConfig>()
    const config = api.defineConfig({rules: {'dead-end': ['warn'], 'policy-shield': 0}, settings: {channel: 'chat'}})
    expect(config.rules).toEqual({'dead-end': ['warn'], 'policy-shield': 0})
    // @ts-expect-error a severity that is not there
    api.defineConfig({rules: {'dead-end': 'loud'}})
    // @ts-expect-error a key that is not there
    api.defineConfig({rule: {}})
  })
})

describe('calls at once', () => {
  it('do not disturb each other, each with a folder and options of its own', async () => {
    const severities = ['error', 'warn', 'info', 'off'] as const
    const folders = await Promise.all(
      severities.map((severity) => project({'.empathylintrc.yml': `rules: {conditional-apology: ${severity}}`})),
    )
    const calls = Array.from({length: 24}, async (_, index) => {
      const cwd = folders[index % folders.length] ?? ''
      const result = await lintText(`${'Hi. '.repeat(index)}${HEDGED}`, {
        cwd,
        filename: `${index}.md`,
        fix: index % 3 === 0,
      })
      return `${result.path} ${result.diagnostics.map(({severity, span}) => `${severity} ${span.start}`).join()}`
    })
    const expected = Array.from({length: 24}, (_, index) => {
      const severity = ['error', 'warning', 'info', ''][index % 4]
      return `${index}.md ${severity && `${severity} ${index * 4 + 6}`}`
    })
    expect(await Promise.all(calls)).toEqual(expected)
  })
})
