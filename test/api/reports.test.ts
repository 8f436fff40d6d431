/** Results as reports: every built-in format, and reporters of one's own. */
import {
  type FileResult,
  fixText,
  formatResults,
  lintFiles,
  lintText,
  type Reporter,
  type ReporterName,
  type ReportOptions,
} from 'empathylint'
import {beforeAll, describe, expect, expectTypeOf, it} from 'vitest'
import {REPORTERS} from '../../src/reporters/index.ts'
import {project} from '../config/project.ts'

const HEDGED = 'Hi,\n\nSorry if that was confusing.\n'
const FORMATS = Object.keys(REPORTERS) as ReporterName[]

let result: FileResult
beforeAll(async () => {
  result = await lintText(HEDGED, {config: false, baseline: false, filename: 'replies/a.md', keepReplies: true})
})

/** How each format names the finding and its place. */
const SIGNS: Readonly<Record<ReporterName, RegExp>> = {
  pretty: /replies\/a\.md:3:7 .*conditional-apology/,
  stylish: /replies\/a\.md\n +3:7 .*conditional-apology/,
  compact: /^replies\/a\.md:3:7: error conditional-apology: /m,
  unix: /^replies\/a\.md:3:7: .*conditional-apology/m,
  markdown: /conditional-apology/,
  html: /^<!doctype html>[^]*conditional-apology/i,
  json: /"ruleId": ?"conditional-apology"/,
  jsonl: /^\{.*conditional-apology.*\}\n$/,
  sarif: /"startLine": ?3/,
  github: /^::error file=replies\/a\.md,line=3,.*col=7/m,
  gitlab: /"check_name": ?"conditional-apology"/,
  junit: /<testsuites?[ >][^]*conditional-apology/,
  checkstyle: /<error line="3" column="7"[^]*conditional-apology/,
  rdjson: /"line": ?3, ?\s*"column": ?7/,
  rdjsonl: /"line": ?3,"column": ?7/,
}

describe('formatResults', () => {
  it('is typed', () => {
    expectTypeOf(formatResults).toEqualTypeOf<
      (
        results: readonly FileResult[],
        format?: ReporterName | Reporter,
        options?: Partial<ReportOptions>,
      ) => Promise<string>
    >()
    expectTypeOf<ReporterName>().toEqualTypeOf<keyof typeof SIGNS>()
    expectTypeOf<Reporter>().returns.toEqualTypeOf<string | Promise<string>>()
    // @ts-expect-error a format that is not there
    const wrong: Parameters<typeof formatResults>[1] = 'xml'
    expect(wrong).toBe('xml')
  })

  it('has a sample of every format', () => {
    expect(Object.keys(SIGNS)).toEqual(FORMATS)
  })

  it.each(FORMATS)('makes %s, without color', async (format) => {
    const text = await formatResults([result], format)
    expect(text).toMatch(SIGNS[format])
    expect(text.endsWith('\n')).toBe(true)
    // oxlint-disable-next-line no-control-regex -- colors
    expect(text).not.toMatch(/\u001B/)
    expect(typeof (await formatResults([], format))).toBe('string')
  })

  it('is pretty where nothing is said, and colored where that is', async () => {
    expect(await formatResults([result])).toBe(await formatResults([result], 'pretty'))
    expect(await formatResults([result], 'pretty', {color: true})).toContain('\u001B[')
  })

  it('shows replies in html where results have them', async () => {
    const {replies: _, ...without} = result
    const page = await formatResults([result], 'html')
    expect(page.length).toBeGreaterThan((await formatResults([without], 'html')).length)
  })

  it('shows the places of what remains in the text as it is now', async () => {
    const text = `Please accept my apologies.\n\n${HEDGED}`
    const fixed = (await fixText(text, {config: false, baseline: false, filename: 'a.md'})).result
    expect(fixed.output).toMatch(/^I'm sorry\./)
    expect(await formatResults([fixed], 'pretty')).toContain('Sorry if that was confusing.')
    const [{messages} = {messages: []}] = JSON.parse(await formatResults([fixed], 'json')) as {
      messages: {ruleId: string; line: number; column: number}[]
    }[]
    expect(messages.find(({ruleId}) => ruleId === 'conditional-apology')).toMatchObject({line: 5, column: 7})
  })

  it('tells of what could not be linted, where it is told of it', async () => {
    const cwd = await project({'a.md': HEDGED})
    const {results, problems} = await lintFiles(['a.md', 'gone.md'], {cwd})
    expect(await formatResults(results, 'sarif', {failures: problems})).toContain('“gone.md” was not found.')
    expect(await formatResults(results, 'sarif')).not.toContain('gone.md')
  })

  it('refuses a format that is not there', async () => {
    const near = formatResults([result], 'jsno' as ReporterName)
    await expect(near).rejects.toThrow(new RangeError('There is no format “jsno”. Did you mean “json”?'))
    const far = formatResults([result], 'constructor' as ReporterName)
    await expect(far).rejects.toThrow(
      new RangeError(`There is no format “constructor”. There are ${FORMATS.join(', ')}.`),
    )
  })
})

describe('a reporter of one’s own', () => {
  it('gets what a built-in one gets', async () => {
    const reporter: Reporter = (results, {color, width, rules, failures = []}) =>
      [results.length, color, width, rules?.get('conditional-apology')?.family, failures.length].join(' ')
    expect(await formatResults([result], reporter)).toBe('1 false 0 ownership 0')
    expect(await formatResults([result], reporter, {width: 80, failures: [{message: 'No.'}]})).toBe(
      '1 false 80 ownership 1',
    )
  })

  it('may take its time, and fail', async () => {
    expect(await formatResults([result], async () => Promise.resolve('late'))).toBe('late')
    await expect(
      formatResults([], () => {
        throw new Error('no paper')
      }),
    ).rejects.toThrow('no paper')
  })
})
