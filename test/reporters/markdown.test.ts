/** The markdown format: what it shows, that nothing in it acts, and how it is cut. */
import fc from 'fast-check'
import type {Nodes, Root, Table} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import type {ReportOptions} from '../../src/reporters/index.ts'
import {markdown} from '../../src/reporters/markdown.ts'
import {markdownLink, markdownText} from '../../src/reporters/markdown-text.ts'
import {oneLine} from '../../src/reporters/visible.ts'
import {anyText} from './any-text.ts'
import {FAILURES, file, finding, RULES, SAMPLES} from './sample-results.ts'

const plain: ReportOptions = {color: false, width: 80}

function parse(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(text)
}

function nodes(node: Nodes): readonly Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodes)] : [node]
}

/** What a reader sees, without what nobody sees. */
function seen(node: Nodes): string {
  const text = 'value' in node ? node.value : 'children' in node ? node.children.map(seen).join('') : ''
  return text.replaceAll('\u200b', '')
}

function tablesIn(root: Root): readonly Table[] {
  return root.children.filter((node) => node.type === 'table')
}

/** The cells of the rows below the head. */
function cells(text: string): readonly (readonly string[])[] {
  return tablesIn(parse(text)).flatMap(({children}) => children.slice(1).map((row) => row.children.map(seen)))
}

describe('markdown', () => {
  it('says that there is nothing to improve', () => {
    expect(markdown(SAMPLES.clean, plain)).toMatchInlineSnapshot(`
      "### empathylint: nothing to improve

      Read: 12 replies in 2 files.
      "
    `)
  })

  it('says what was found, file by file, with links and the best rewrite', () => {
    expect(markdown(SAMPLES.mixed, {...plain, rules: RULES})).toMatchInlineSnapshot(`
      "### empathylint: 1 error, 1 warning and 2 info in 1 file

      Read: 2 replies in 2 files.

      #### macros/refund.md

      | Line | Severity | Rule | Finding | Rewrite |
      | ---: | --- | --- | --- | --- |
      | 3 | warning | blame-shifting | “You failed to” puts the fault on the customer. | We didn't receive the item within 30 days, so we can't refund it. |
      | 3 | error | [conditional-apology](https://example.com/rules/conditional-apology) | “any inconvenience” makes this apology conditional. | We apologize for the inconvenience. |
      | 5 | info | apology-pileup | This is the second apology. | Leave it out |
      | 6 | info | empty-closing | This closing says nothing. |  |
      "
    `)
  })

  it('names the reply where a file has several', () => {
    expect(markdown(SAMPLES.replies, plain)).toMatchInlineSnapshot(`
      "### empathylint: 3 warnings in 1 file

      Read: 2 replies in 1 file.

      #### macros/refund.md

      | Line | Reply | Severity | Rule | Finding | Rewrite |
      | ---: | --- | --- | --- | --- | --- |
      | 1 | Late parcel | warning | blame-shifting | Vague. |  |
      | 1 | Late parcel | warning | blame-shifting | Vague too. |  |
      | 2 | two | warning | blame-shifting | Vague. |  |
      "
    `)
  })

  it('has no line for the file as a whole', () => {
    expect(cells(markdown(SAMPLES.fileLevel, plain))[0]?.[0]).toBe('')
  })

  it('says what is not shown, and why warnings fail the run', () => {
    expect(markdown(SAMPLES.mixed, {...plain, quiet: true, maxWarnings: 0})).toMatchInlineSnapshot(`
      "### empathylint: 1 error in 1 file

      Read: 2 replies in 2 files. Not shown: 1 warning and 2 info. There is 1 warning; --max-warnings allows 0.

      #### macros/refund.md

      | Line | Severity | Rule | Finding | Rewrite |
      | ---: | --- | --- | --- | --- |
      | 3 | error | conditional-apology | “any inconvenience” makes this apology conditional. | We apologize for the inconvenience. |
      "
    `)
    expect(markdown(SAMPLES.warnings, {...plain, quiet: true})).toMatch(/^### empathylint: no errors\n/)
    const found = {error: 0, warning: 0, info: 3}
    expect(markdown(SAMPLES.clean, {...plain, found})).toMatch(/: no errors\n\nRead: .* Not shown: 3 info\.\n$/)
    expect(markdown(SAMPLES.clean, {...plain, found: {...found, error: 1}})).toMatch(/: nothing to show\n/)
  })

  it('says what could not be linted', () => {
    expect(markdown([], {...plain, failures: FAILURES.slice(0, 1)})).toMatchInlineSnapshot(`
      "### empathylint: not all could be linted

      Read: 0 replies in 0 files.

      - Not linted: macros/locked.md: Permission denied.
      "
    `)
    expect(markdown([], plain)).toMatch(/^### empathylint: no files were read\n/)
    const failures = Array.from({length: 14}, (_, index) => ({message: `Number ${index}.`}))
    expect(markdown([], {...plain, failures})).toMatch(/- Not linted: Number 9\.\n- … and 4 more\.\n$/)
  })

  it('names paths from the root of the repository', () => {
    const projectPath = (path: string) => `support/${path}`
    expect(markdown(SAMPLES.errors, {...plain, projectPath})).toContain('\n#### support/macros/refund.md\n')
  })

  it('has nothing in it that acts, whatever macros say', () => {
    const text = markdown(SAMPLES.hostile, {...plain, failures: FAILURES})
    const kinds = new Set(nodes(parse(text)).map(({type}) => type))
    expect([...kinds].sort()).toEqual(
      ['heading', 'list', 'listItem', 'paragraph', 'root', 'table', 'tableCell', 'tableRow', 'text'].sort(),
    )
    expect(cells(text)).toHaveLength(1)
    for (const trap of ['@team', '#12', 'GH-3', '$x$', 'www.evil', '://', '##[']) expect(text, trap).not.toContain(trap)
  })

  it('keeps what weighs most where there is too much, and says how much is left out', () => {
    const span = {start: 0, end: 3}
    const light = Array.from({length: 300}, (_, index) => finding({span, message: `Light ${index}.`}))
    const heavy = finding({span, severity: 'error', message: 'Heavy.', path: 'macros/late.md'})
    const text = markdown([file('any trouble', light), file('any trouble', [heavy])], plain)
    const rows = cells(text)
    expect(rows).toHaveLength(200)
    expect(rows.map((row) => row[3]).slice(-2)).toEqual(['Light 198.', 'Heavy.'])
    expect(text).toMatch(/^### empathylint: 1 error and 300 warnings in 2 files\n/)
    expect(text).toMatch(/\n\n… and 101 more\. This report shows 200, those that weigh most\.\n$/)
  })

  it('cuts long texts, and no character in two', () => {
    const message = `${'a'.repeat(298)}😀 and more`
    const text = markdown([file('any trouble', [finding({span: {start: 0, end: 3}, message})])], plain)
    expect(cells(text)[0]?.[3]).toBe(`${'a'.repeat(298)}…`)
  })

  it('fits into a comment, however long everything in it is', () => {
    const long = '<&>|@$'.repeat(5000)
    const results = Array.from({length: 300}, (_, index) =>
      file('any trouble', [
        finding({
          span: {start: 0, end: 3},
          rule: long,
          message: long,
          path: `${index}${long}`,
          reply: {id: long},
          suggestions: [{title: long, applicability: 'display', edits: []}],
        }),
      ]),
    )
    const failures = results.map(({path}) => ({path, message: long}))
    const text = markdown(results, {...plain, failures})
    expect(Buffer.byteLength(text)).toBeLessThan(65_536)
    expect(text).toMatch(/\n… and \d+ more\. .*\n$/)
  })
})

describe('text in Markdown', () => {
  it('reads as it was written, in one cell of a table', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'\\`*_[]()|~&<>$@:/#!-+.=^"\'{}', ' ', '\n', 'www.', 'http://', '&amp;', '1', 'a', '😀'),
        fc.nat({max: 0xffff}).map((unit) => String.fromCharCode(unit)),
      ),
    })
    fc.assert(
      fc.property(text, (wild) => {
        const table = parse(`| a | b |\n| --- | --- |\n| ${markdownText(wild)} | ${markdownLink(wild, undefined)} |\n`)
        const [only] = tablesIn(table)
        const row = only?.children[1]?.children ?? []
        const expected = oneLine(wild).replaceAll('\u200b', '').trim()
        expect(row.map((cell) => seen(cell).trim())).toEqual([expected, expected])
        const kinds = new Set(nodes(table).map(({type}) => type))
        expect([...kinds].filter((kind) => !/^(?:root|table|tableRow|tableCell|text)$/.test(kind))).toEqual([])
      }),
    )
  })

  it('links to addresses that a browser opens, and to no others', () => {
    expect(markdownLink('a[b]', 'https://example.com/(a) b|"<c>`d`\\')).toBe(
      String.raw`[a\[b\]](https://example.com/%28a%29%20b%7C%22%3Cc%3E%60d%60%5C)`,
    )
    expect(markdownLink('a', 'javascript:alert(1)')).toBe('a')
    fc.assert(
      fc.property(anyText, (path) => {
        const [, link] = nodes(parse(markdownLink('a', `https://example.com/${path}`))).filter(
          ({type}) => type === 'link' || type === 'paragraph',
        )
        expect(link).toMatchObject({type: 'link', children: [{type: 'text', value: 'a'}]})
      }),
    )
  })
})
