/** The script of the HTML report: filters, ways between marks and findings, copying; and what axe says of the page. */
import {describe, expect, it} from 'vitest'
import type {FileResult} from '../../src/diagnostics/index.ts'
import {html} from '../../src/reporters/html.ts'
import {SCRIPT} from '../../src/reporters/html/script.ts'
import {STYLE} from '../../src/reporters/html/style.ts'
import {open, type Page} from './html-page.ts'
import {harmful, HARMS, late, parcel, RULES} from './html-samples.ts'
import {SAMPLES} from './sample-results.ts'

function used(results: readonly FileResult[] = [late, parcel], hash = '', style = false): Page {
  return open(html(results, {color: false, width: 0, rules: RULES}), {script: true, style, hash})
}

/** The messages of the findings that are shown, by their first words. */
function messages(page: Page): readonly string[] {
  return [...page.document.querySelectorAll('.entry:not([hidden]) .finding:not([hidden]) .message')].map(
    ({textContent}) => textContent.split(' ').slice(0, 2).join(' '),
  )
}

function press(page: Page, facet: string, value: string): void {
  page.one(`button[data-facet="${facet}"][data-value="${value}"]`).click()
}

function pressed(page: Page): readonly (string | null)[] {
  return [...page.document.querySelectorAll('[aria-pressed="true"]')].map((each) => each.getAttribute('data-value'))
}

function search(page: Page, words: string): void {
  page.one('#query').value = words
  page.fire(page.one('#filter'), 'submit')
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

const ALL = ['The reply', '“any inconvenience”', '“You failed', '“soon” names']

describe('the page without its script', () => {
  it('shows everything, and no controls', () => {
    const page = open(html([late, parcel], {color: false, width: 0, rules: RULES}))
    expect(messages(page)).toEqual(ALL)
    expect(page.one('#filter').hidden).toBe(true)
    expect(page.one('#clear').hidden).toBe(true)
    expect(page.texts('button:not(.copy, #clear)')).toEqual([])
    expect(page.texts('#status')).toEqual(['4 findings'])
  })
})

describe('the script of the page', () => {
  it('can stand in a page as it is', () => {
    expect(SCRIPT + STYLE).not.toMatch(/<\/|<!--|`|\\|\r/)
  })

  it('does nothing where there is nothing to filter', () => {
    expect(used(SAMPLES.clean).errors).toEqual([])
  })

  it('filters by severity', () => {
    const page = used()
    expect(page.texts('button.total')).toHaveLength(11)
    press(page, 'severity', 'error')
    expect(messages(page)).toEqual(['“any inconvenience”'])
    expect(page.texts('#status')).toEqual(['1 of 4 findings shown: Error'])
    expect(page.hash()).toBe('#severity=error')
    press(page, 'severity', 'info')
    expect(messages(page)).toEqual(['“any inconvenience”', '“You failed'])
    expect(pressed(page)).toEqual(['error', 'info'])
    press(page, 'severity', 'error')
    press(page, 'severity', 'info')
    expect(messages(page)).toEqual(ALL)
    expect(page.hash()).toBe('')
    expect(page.errors).toEqual([])
  })

  it('filters by family or rule, the later choice within a family', () => {
    const page = used()
    press(page, 'family', 'ownership')
    press(page, 'rule', 'vague-timeframe')
    expect(messages(page)).toEqual(['“any inconvenience”', '“soon” names'])
    press(page, 'family', 'promises')
    expect(pressed(page)).toEqual(['ownership', 'promises'])
    press(page, 'rule', 'conditional-apology')
    expect(pressed(page)).toEqual(['conditional-apology', 'promises'])
    press(page, 'severity', 'warning')
    expect(messages(page)).toEqual(['“soon” names'])
  })

  it('filters by file', () => {
    const page = used()
    expect(page.texts('#file option')).toEqual(['All files', 'macros/late.md (3)', 'macros/parcel.md (1)'])
    page.one('#file').value = 'macros/parcel.md'
    page.fire(page.one('#file'), 'change')
    expect(messages(page)).toEqual(['“soon” names'])
    expect(page.one('#r1').hidden).toBe(true)
    expect(page.hash()).toBe('#file=macros%2Fparcel.md')
  })

  it.each([
    ['DON’T', ['“soon” names']],
    ["don't worry", ['“soon” names']],
    ['parcel time', ['“soon” names']],
    ['photo', ALL.slice(0, 3)],
    ['photo doubt', ['“any inconvenience”']],
    ['  [when]', ['“any inconvenience”']],
    ['copy', []],
    ['late.md', ALL.slice(0, 3)],
  ])('finds %s', (words, found) => {
    const page = used()
    search(page, words)
    expect(messages(page)).toEqual(found)
  })

  it('searches while somebody types, a moment later', async () => {
    const page = used()
    for (const words of ['d', 'do', 'doubt']) {
      page.one('#query').value = words
      page.fire(page.one('#query'), 'input')
    }
    expect(messages(page)).toEqual(ALL)
    await pause(250)
    expect(messages(page)).toEqual(['“any inconvenience”'])
  })

  it('clears the filter', () => {
    const page = used()
    press(page, 'severity', 'error')
    search(page, 'doubt')
    expect(page.hash()).toBe('#severity=error&search=doubt')
    expect(page.texts('#status')).toEqual(['1 of 4 findings shown: Error, “doubt”'])
    page.one('#clear').click()
    expect(messages(page)).toEqual(ALL)
    expect(page.one('#query').value).toBe('')
    expect(page.one('#clear').hidden).toBe(true)
    expect(page.document.activeElement.id).toBe('query')
  })

  it('takes what is shared in the address', () => {
    const page = used([late, parcel], '#severity=warning&family=promises&file=macros%2Fparcel.md&search=SOON')
    expect(messages(page)).toEqual(['“soon” names'])
    expect(page.one('#query').value).toBe('SOON')
    expect(pressed(page)).toEqual(['warning', 'promises'])
    page.goTo('#rule=conditional-apology')
    expect(messages(page)).toEqual(['“any inconvenience”'])
    page.goTo('#severity=none&rule=%3Cscript%3E&file=/etc/passwd&constructor=1')
    expect(messages(page)).toEqual(ALL)
    expect(page.errors).toEqual([])
  })

  it('leads to a finding that is hidden, too', () => {
    const page = used([late, parcel], '#severity=error')
    page.goTo('#r1-2')
    expect(messages(page)).toEqual(['“any inconvenience”'])
    page.goTo('#r1-3')
    expect(messages(page)).toEqual(ALL)
  })

  it('leaves plain what belongs to hidden findings', () => {
    const page = used()
    const marks = () => page.all('#r1 mark, #r1 .ref').map(({className}) => className.replace('ref', '-'))
    const before = marks()
    expect(before).toEqual(['warning', 'error', '-', 'warning', '-', 'info', '-', 'related', '-'])
    press(page, 'severity', 'warning')
    expect(marks()).toEqual(['warning', 'warning', '- off', 'warning', '-', 'off', '- off', 'related', '-'])
    press(page, 'severity', 'warning')
    expect(marks()).toEqual(before)
  })

  it('leads from a mark to its finding and back, and keeps the address', async () => {
    const page = used([late], '#severity=error')
    const focused = () => page.document.activeElement.id
    page.one('mark.error').click()
    expect(focused()).toBe('r1-2')
    expect(page.one('mark.error').className).toBe('error on')
    page.one('#r1-2 .number').click()
    expect(focused()).toBe('m1-2')
    page.one('#m1-2').click()
    expect(focused()).toBe('r1-2')
    await pause(10)
    expect(page.hash()).toBe('#severity=error')
  })

  it('leads to the innermost finding that is shown', () => {
    const page = used([late])
    page.one('mark.error').click()
    expect(page.document.activeElement.id).toBe('r1-2')
    press(page, 'severity', 'warning')
    page.all('mark.warning')[1]?.click()
    expect(page.document.activeElement.id).toBe('r1-1')
  })

  it('copies a rewrite, and says so', async () => {
    const page = used([late])
    page.one('.copy').click()
    await pause(10)
    expect(page.clipboard()).toBe('We apologize for the trouble [when].')
    expect(page.texts('.copy, #said')).toEqual(['Copied', 'Copied'])
  })

  it.each(HARMS)('copes with %j', (harm) => {
    const page = used([harmful(harm), parcel], `#${new URLSearchParams({search: harm, rule: harm}).toString()}`)
    page.one('#clear').click()
    for (const button of page.all('.total[data-facet="rule"]')) button.click()
    page.one('#file').value = page.all('#file option')[1]?.value ?? ''
    page.fire(page.one('#file'), 'change')
    expect(page.texts('script')).toHaveLength(1)
    expect(messages(page)).toHaveLength(2)
    expect(page.errors).toEqual([])
  })
})

describe('axe', () => {
  it.each([
    ['findings', [late, parcel, ...SAMPLES.fileLevel]],
    ['nothing', SAMPLES.clean],
  ] as const)('has nothing to say of a page of %s', async (_, results) => {
    const page = used(results, '', true)
    expect(await page.axe()).toEqual([])
  })
})
