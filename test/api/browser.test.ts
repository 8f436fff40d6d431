/** The linter for pages: one file without Node, which finds what the command finds. */
import {readdirSync, readFileSync} from 'node:fs'
import {extname, join} from 'node:path'
import {createContext, runInContext} from 'node:vm'
import {createWorkspace, type FileResult} from 'empathylint'
import * as source from 'empathylint/browser'
import {build, type BuildOptions} from 'esbuild'
import {beforeAll, describe, expect, expectTypeOf, it} from 'vitest'
import {root} from './entries.ts'

type Browser = typeof source

const SAMPLES = ['fixtures/replies/clean', 'fixtures/replies/messy', 'fixtures/sources/exports'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
)

async function bundled(contents: string, options: BuildOptions) {
  const {outputFiles, metafile, warnings} = await build({
    // Our own paths are not those of a project that uses the package.
    tsconfigRaw: '{}',
    stdin: {contents, resolveDir: root},
    bundle: true,
    platform: 'browser',
    write: false,
    metafile: true,
    ...options,
  })
  return {text: outputFiles?.[0]?.text ?? '', metafile, warnings}
}

describe('a bundle for pages', () => {
  let bundle: Awaited<ReturnType<typeof bundled>>
  let page: Browser
  beforeAll(async () => {
    bundle = await bundled("export * from 'empathylint/browser'", {format: 'esm'})
    const {text: script} = await bundled(bundle.text, {format: 'iife', globalName: 'empathylint'})
    // Nothing but the language itself, and no code made of strings, as strict pages have it.
    const bare = createContext(Object.create(null), {codeGeneration: {strings: false, wasm: false}})
    runInContext(script, bare)
    page = runInContext('empathylint', bare) as Browser
  })

  it('is made without a word, and imports nothing', () => {
    const [output] = Object.values(bundle.metafile?.outputs ?? {})
    expect(bundle.warnings).toEqual([])
    expect(output?.imports).toEqual([])
    expect(bundle.text).not.toMatch(/['"]node:/)
  })

  const node = createWorkspace({cwd: root, config: false, baseline: false, ignore: false})
  /** As plain data of this realm: what comes from another one equals nothing here. */
  const plain = (result: FileResult) => JSON.parse(JSON.stringify(result)) as FileResult

  it('has samples of every format', () => {
    const endings = new Set(SAMPLES.map((sample) => extname(sample)))
    for (const ending of ['.md', '.txt', '.html', '.json', '.jsonl', '.yml', '.yaml', '.csv', '.tsv'])
      expect(endings).toContain(ending)
  })

  it.each(SAMPLES)('finds in %s what Node does', async (filename) => {
    const content = readFileSync(join(root, filename), 'utf8')
    const found = page.lintText(content, {filename, keepReplies: true})
    expect(plain(found)).toEqual(plain(await node.lintText(content, {filename, keepReplies: true})))
    expect(found.replyCount).toBeGreaterThan(0)
  })

  it.each(['messy/chat-snippets.md', 'messy/parcel-late.txt'])('rewrites %s as Node does', async (name) => {
    const filename = `fixtures/replies/${name}`
    const content = readFileSync(join(root, filename), 'utf8')
    const {output} = page.fixText(content, {filename, fix: 'review'})
    expect(output).not.toBe(content)
    expect(output).toBe((await node.fixText(content, {filename, fix: 'review'})).output)
  })

  it('says what is wrong with a config', () => {
    expect(() => page.lintText('Hi.', {config: {extends: 'empathylint:strikt'}})).toThrow(
      /Did you mean “empathylint:strict”/,
    )
  })
})

describe('lintText for pages', () => {
  const {lintText} = source
  const SORRY = 'Sorry if that was confusing.'
  const rulesIn = ({diagnostics}: FileResult) => diagnostics.map(({rule}) => rule)

  it('answers at once, with the rules that are recommended, for Markdown', () => {
    expectTypeOf(lintText).toEqualTypeOf<(content: string, options?: source.LintTextOptions) => FileResult>()
    const result = lintText(SORRY)
    expect(rulesIn(result)).toEqual(['conditional-apology'])
    expect(result).toMatchObject({path: 'reply.md', source: SORRY, replyCount: 1})
    expect(result).not.toHaveProperty('output')
    expect(result).not.toHaveProperty('replies')
  })

  it('drops a byte order mark, so that offsets count in what it returns', () => {
    const {source: text, diagnostics} = lintText(`\uFEFF${SORRY}`)
    expect(text).toBe(SORRY)
    expect(text.slice(diagnostics[0]?.span.start, diagnostics[0]?.span.end)).toBe('if that was confusing')
  })

  it('takes a config: presets, rules with options, settings and directives', () => {
    const twice = 'I am sorry that the export failed. We fixed it. Again, I am sorry.'
    expect(rulesIn(lintText(twice))).toEqual(['repeated-apology'])
    expect(rulesIn(lintText(twice, {config: {extends: 'empathylint:core'}}))).toEqual([])
    const [loud] = lintText(twice, {config: {rules: {'repeated-apology': 'error'}}}).diagnostics
    expect(loud?.severity).toBe('error')
    expect(rulesIn(lintText(twice, {config: {rules: {'repeated-apology': ['warn', {max: 2}]}}}))).toEqual([])
    expect(rulesIn(lintText(SORRY, {config: {extends: []}}))).toEqual([])
    expect(rulesIn(lintText(SORRY, {config: {rules: {'conditional-apology': 'off'}}}))).toEqual([])
    const excused = `<!-- empathylint-disable-next-line conditional-apology -->\n${SORRY}\n`
    expect(rulesIn(lintText(excused))).toEqual([])
    expect(rulesIn(lintText(excused, {config: {directives: {allow: false}}}))).toEqual(['conditional-apology'])
    const needless = '<!-- empathylint-disable-next-line conditional-apology -->\nWe fixed the export.\n'
    const [unused] = lintText(needless, {config: {directives: {reportUnused: 'error'}}}).diagnostics
    expect(unused).toMatchObject({rule: 'unused-directive', severity: 'error'})
  })

  it('reads the format from the name, however its folders are divided', () => {
    const content = '<p>Sorry if that was <b>confusing</b>.</p>'
    const {path, diagnostics} = lintText(content, {filename: String.raw`C:\macros\late.html`})
    expect(path).toBe('C:/macros/late.html')
    expect(diagnostics.map(({span}) => content.slice(span.start, span.end))).toEqual(['if that was <b>confusing'])
  })

  it('rewrites where it is asked to, and says what remains', () => {
    expectTypeOf(source.fixText).returns.toEqualTypeOf<source.FixedText>()
    const {output, result} = source.fixText('Please accept my apologies.')
    expect({output, rules: rulesIn(result)}).toEqual({output: "I'm sorry.", rules: []})
    expect(lintText('Please accept my apologies.', {fix: true}).output).toBe("I'm sorry.")

    const untouched = source.fixText(SORRY)
    expect(untouched.output).toBe(SORRY)
    expect(rulesIn(untouched.result)).toEqual(['conditional-apology'])
    expect(source.fixText(SORRY, {fix: 'review'}).output).toBe('Sorry that was confusing.')
    expect(lintText(SORRY, {fix: false})).not.toHaveProperty('output')
  })

  it('shares nothing between calls', () => {
    const before = lintText(SORRY)
    lintText(SORRY, {config: {rules: {'conditional-apology': 'off'}}})
    source.fixText(SORRY, {fix: 'review'})
    expect(lintText(SORRY)).toEqual(before)
  })

  it.each<readonly [string, unknown, RegExp]>([
    ['an option that there is not', {fliename: 'a.md'}, /There is no option “fliename”. Did you mean “filename”/],
    [
      'a rule that there is not',
      {config: {rules: {'dead-ends': 'off'}}},
      /rules.dead-ends is not a rule. Did you mean “dead-end”/,
    ],
    ['a severity that there is not', {config: {rules: {'dead-end': 'loud'}}}, /rules.dead-end .*not “loud”/],
    ['a key that needs files', {config: {overrides: []}}, /“overrides” needs a config file, and there is none here/],
    ['a key that there is not', {config: {rule: {}}}, /rule is not known in a config. Did you mean “rules”/],
    ['a config beside others', {config: {extends: './base.yml'}}, /“.\/base.yml” is no preset/],
    ['a path in place of a config', {config: 'config.yml'}, /The option “config” must be an object/],
    ['a way to fix that there is not', {fix: 'all'}, /The option “fix” must be true, false or “review”/],
  ])('refuses %s', (_, options, message) => {
    expect(() => lintText(SORRY, options as source.LintTextOptions)).toThrow(message)
  })

  it('refuses what is no text', () => {
    expect(() => lintText(new Uint8Array(3) as never)).toThrow('The text to lint must be a string.')
  })
})
