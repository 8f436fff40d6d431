/** The HTML format: what the page tells, and that nothing in a macro can act on it. */
import {createHash} from 'node:crypto'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {BlockView, FileResult} from '../../src/diagnostics/index.ts'
import {html} from '../../src/reporters/html.ts'
import {shown} from '../../src/reporters/html/markup.ts'
import type {ReportOptions} from '../../src/reporters/reporter.ts'
import {type Element, open, type Page} from './html-page.ts'
import {harmful, HARMS, late, parcel, RULES, view} from './html-samples.ts'
import {at, file, finding, SAMPLES} from './sample-results.ts'

const plain: ReportOptions = {color: false, width: 80, rules: RULES}

function report(results: readonly FileResult[], options: Partial<ReportOptions> = {}): Page {
  return open(html(results, {...plain, ...options}))
}

/** What no page may have, whatever is in it. */
function flaws({document}: Page): readonly string[] {
  const elements = [...document.querySelectorAll('*')]
  const ids = elements.map(({id}) => id).filter((id) => id !== '')
  const missing = (id: string | null) => id === null || !ids.includes(id)
  const attributes = elements.flatMap((element) => [...element.attributes].map((each) => ({element, ...each})))
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two of ${id}`),
    ...attributes.flatMap(({element, name, value}) => {
      const isFlaw =
        /^on|^style$|^src|^xlink|^action$|^formaction$/.test(name) ||
        (name === 'href' && (value.startsWith('#') ? missing(value.slice(1)) : !value.startsWith('https://'))) ||
        (/^(aria-labelledby|for)$/.test(name) && missing(value)) ||
        (/^data-(of|near)$/.test(name) && value.split(' ').some((number) => missing(`${entryOf(element)}-${number}`)))
      return isFlaw ? [`${element.tagName} ${name}=${value}`] : []
    }),
    ...elements.map(({tagName}) => tagName.toLowerCase()).filter((tag) => !ALLOWED.has(tag)),
    ...['script', 'style', 'title', 'h1', 'main'].filter((tag) => [...document.querySelectorAll(tag)].length !== 1),
  ]
}

const ALLOWED = new Set(
  (
    'html head meta title style body script header main section footer form details summary article h1 h2 h3 h4 p dl dt dd div ul ol li ' +
    'a span strong mark ins blockquote button label input select option svg rect'
  ).split(' '),
)

function entryOf(element: Element): string | undefined {
  return element.closest('.entry')?.id
}

/** Texts and classes of the parts of a block, the labels of its links in brackets. */
function parts(block: Element): string {
  const links = [...block.querySelectorAll('mark, .ref')]
  return links
    .map((each) =>
      each.matches('mark') ? `${each.className}(${each.textContent})` : `[${each.getAttribute('data-label')}]`,
    )
    .join(' ')
}

describe('html', () => {
  it.each([...Object.entries(SAMPLES), ['late', [late, parcel]]] as const)('is a sound page of %s', (_, results) => {
    expect(flaws(report(results))).toEqual([])
    expect(flaws(report(results, {quiet: true}))).toEqual([])
  })

  it('has landmarks, and headings in order', () => {
    const page = report([late, parcel], {failures: [{message: 'No.'}]})
    expect(page.one('html').getAttribute('lang')).toBe('en')
    expect(page.one('title').textContent).toBe('empathylint report')
    expect(page.texts('body > header h1')).toEqual(['empathylint report'])
    page.one('body > footer')
    const levels = page.all('h1, h2, h3, h4').map(({tagName}) => Number(tagName[1]))
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([])
    expect(page.one('.skip').getAttribute('href')).toBe('#findings')
  })

  it('allows its own script and style, and nothing else', () => {
    const page = open(html([late], plain), {style: true})
    const hash = (selector: string) => createHash('sha256').update(page.one(selector).textContent).digest('base64')
    expect(page.one('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')).toBe(
      `default-src 'none'; script-src 'sha256-${hash('script')}'; style-src 'sha256-${hash('style')}'; base-uri 'none'; form-action 'none'`,
    )
  })

  it('is the same every time', () => {
    expect(html([late, parcel], plain)).toBe(html(structuredClone([late, parcel]), {...plain, seconds: 3, width: 0}))
  })

  it('says that nothing was read', () => {
    const page = report([], {failures: [{path: 'a.md', message: 'It is not there.'}]})
    expect(page.texts('.verdict')).toEqual(['No files were read.'])
    expect(page.texts('.failures li')).toEqual(['a.md It is not there.'])
  })

  it('says that there is nothing to improve, and what was left out', () => {
    const page = report(SAMPLES.clean)
    expect(page.texts('.verdict')).toEqual(['✓ 12 replies read: nothing to improve.'])
    expect(page.texts('.facts dd')).toEqual(['12 replies in 2 files', '3 replies: not English (de)'])
    expect(page.texts('form, .entry, .totals, .skip')).toEqual([])
  })

  it('counts replies without findings, and does not show them', () => {
    const page = report([late, parcel, file('Fine.\n', [], {path: 'macros/fine.md'})])
    expect(page.texts('.verdict')).toEqual(['1 error, 2 warnings and 1 info in 2 of 5 replies.'])
    expect(page.texts('.facts dd')).toEqual(['5 replies in 3 files', '3 replies'])
    expect(page.texts('.entry h3')).toEqual(['Late photo', 'Parcel'])
    expect(page.texts('.place')).toEqual(['macros/late.md:3', 'macros/parcel.md:1'])
    expect(page.document.body.textContent).not.toContain('fine.md')
  })

  it('says what it does not show', () => {
    const [diagnostic] = parcel.diagnostics
    if (!diagnostic) throw new Error('The sample has a finding.')
    const suppressed = [
      {diagnostic, by: 'directive' as const},
      {diagnostic, by: 'baseline' as const},
    ]
    const page = report([{...late, suppressed, fixedCount: 2}], {found: {error: 1, warning: 4, info: 1}})
    expect(page.texts('.facts div')).toEqual([
      'Read3 replies in 1 file',
      'Without any of these2 replies',
      'Fixed2 findings',
      'Not shown3 warnings',
      'Set aside1 finding: switched off in the files1 finding: known before (baseline)',
    ])
  })

  it('has only errors when quiet, and only their marks', () => {
    const page = report([late, parcel], {quiet: true})
    expect(page.texts('.message')).toEqual(['“any inconvenience” puts the harm in doubt.'])
    expect(page.texts('mark')).toEqual(['any inconvenience'])
    expect(page.texts('.facts dd')).toContain('2 warnings and 1 info')
    expect(report([parcel], {quiet: true}).texts('.verdict')).toEqual(['✓ 1 reply read: no errors.'])
  })

  it('does not praise what it leaves out', () => {
    const page = report([{...late, diagnostics: []}], {found: {error: 2, warning: 0, info: 0}})
    expect(page.texts('.verdict')).toEqual(['This report leaves out all findings.'])
    expect(page.texts('.facts dd')).toContain('2 errors')
  })

  it('has totals by severity, family and rule, in plain names', () => {
    const page = report([late, parcel, parcel])
    expect(page.texts('.severities li')).toEqual(['✖ 1 Error', '▲ 3 Warnings', '● 1 Info'])
    expect(page.texts('.total.family')).toEqual(['Promises 2', 'Over-apology 1', 'Ownership 1', 'Validation 1'])
    expect(page.texts('.total.rule')).toEqual([
      'Vague timeframe 2',
      'Repeated apology 1',
      'Conditional apology 1',
      'Blame the customer 1',
    ])
  })
})

describe('a reply in html', () => {
  it('has its blocks, with marks that never overlap', () => {
    const page = report([late])
    expect(page.texts('.text > .block, .text > ul > .block')).toEqual(late.replies?.[0]?.blocks.map(({text}) => text))
    expect(page.texts('.text ul > li.list-item')).toEqual(['Send it again.', 'We look at it today.'])
    expect(page.all('.text > .block').map(parts)).toEqual([
      '',
      'warning(We apologize for ) error(any inconvenience) [2] warning(.) [1] info(You failed to send) [3]',
      'related(Sorry again.) [1a]',
    ])
    expect(page.all('mark').map((mark) => mark.getAttribute('data-of'))).toEqual(['1', '2 1', '1', '3', null])
  })

  it('leads from each mark to its finding and back', () => {
    const page = report([late])
    expect(page.all('.ref').map((ref) => `${ref.id} ${ref.getAttribute('href')}`)).toEqual([
      'm1-2 #r1-2',
      'm1-1 #r1-1',
      'm1-3 #r1-3',
      'm1-1a #r1-1',
    ])
    expect(page.all('.finding .number').map((link) => link.getAttribute('href'))).toEqual([
      '#m1-1',
      '#m1-1a',
      '#m1-2',
      '#m1-3',
    ])
    expect(page.all('.ref').map((ref) => ref.getAttribute('aria-label'))[0]).toBe('Finding 2, error')
  })

  it('has each finding with its severity in words, its reason, its rewrites and its rule', () => {
    const [first, second] = report([late]).all('.finding')
    expect(first?.querySelector('h4')?.textContent).toMatch(/1\s+▲ Warning\s+The reply apologizes 2 times\./)
    expect(first?.querySelector('.related')?.textContent).toBe('1a apology 2')
    expect(second?.querySelector('.why')?.textContent).toBe('The customer hears that you are not sure.')
    expect([...(second?.querySelectorAll('.rewrites > li') ?? [])].map(({textContent}) => textContent.trim())).toEqual([
      'Name the trouble Keeps the meaning\nWe apologize for the trouble [when].Copy',
      'Ask what happened Idea',
    ])
    expect(second?.querySelector('ins')?.textContent).toBe('the trouble')
    expect(second?.querySelector('.rule')?.textContent).toBe('About “Conditional apology” · line 3')
    expect(second?.querySelector('.rule a')?.getAttribute('href')).toBe(
      'https://docs.example/ownership/conditional-apology',
    )
  })

  it('offers to copy wordings that are whole', () => {
    const page = report([late])
    expect(page.texts('.reads')).toHaveLength(2)
    expect(page.all('.copy').map((button) => button.getAttribute('aria-label'))).toEqual([
      'Copy rewrite 1 of finding 2',
    ])
  })

  it('links to nothing but https', () => {
    const source = 'any trouble\n'
    const links = (url: string) => {
      const diagnostic = {...finding({span: at(source, 'any'), rule: 'own'}), url}
      return report([file(source, [diagnostic])]).texts('.rule a').length
    }
    const urls = [
      'javascript:alert(1)',
      ' JAVASCRIPT:alert(1)',
      'data:text/html,x',
      'http://a.example/',
      '//a.example',
      '',
    ]
    expect(urls.filter((url) => links(url) > 0)).toEqual([])
    expect(links('https://a.example/"onclick="')).toBe(1)
  })

  it('is shown as it stands in the file where its text is not at hand', () => {
    const page = report(SAMPLES.mixed)
    expect(page.texts('.label')).toEqual(['From the file'])
    expect(page.all('.source').map(({textContent}) => textContent)).toEqual([
      "You failed to return the item within 30 days, so we can't refund it. We apologize for any inconvenience.\n\nSorry again for any inconvenience.\nPlease let us know if you need\nanything else!",
    ])
    expect(page.texts('mark').join('|')).toBe(
      'You failed to|We apologize for|any inconvenience|Sorry again for any inconvenience.|Please let us know if you need anything else!',
    )
  })

  it('is cut out of a long line between words', () => {
    const [text = ''] = report(SAMPLES.longLine).texts('.source')
    expect(text.length).toBeLessThan(400)
    expect(text).toMatch(/^…(?:looked|into|this|for|you|We)\b.*any inconvenience caused\. .*\w…$/)
  })

  it('has the lines around a place that its text does not hold', () => {
    const source = '---\nsubject: Any trouble\n---\nHello.\n'
    const diagnostic = finding({span: at(source, 'Any trouble'), reply: {id: 'a', title: 'A'}})
    const blocks = [{kind: 'paragraph', text: 'Hello.', marks: []}]
    const page = report([file(source, [diagnostic], {replies: [view(source, 'a', 'A', blocks)]})])
    expect(page.texts('.text')).toEqual(['Hello.'])
    expect(page.texts('.finding .source')).toEqual(['subject: Any trouble'])
    expect(page.one('.finding .number').getAttribute('href')).toBe('#m1-1')
  })

  it('is told from another one of the same id by its place', () => {
    const source = 'any one\nany two\n'
    const span = {start: 8, end: 11}
    const replies = ['any one', 'any two'].map((text, at) => ({
      ...view(source, 'a', text, [{kind: 'paragraph', text, marks: at === 1 ? [{start: 0, end: 3, of: span}] : []}]),
      span: {start: 8 * at, end: 8 * at + 7},
    }))
    const page = report([file(source, [finding({span, reply: {id: 'a'}})], {replies})])
    expect(page.texts('.entry h3')).toEqual(['any two'])
  })

  it('is placed in the fixed text where there is one', () => {
    const diagnostic = finding({span: {start: 4, end: 7}})
    const page = report([file('\n\n\nSorry for any.\n', [diagnostic], {output: 'OK.\nany\n'})])
    expect(page.texts('mark')).toEqual(['any'])
    expect(page.texts('.place')).toEqual(['macros/refund.md:2'])
  })

  it('comes after what is about its file', () => {
    const page = report([{...late, diagnostics: [...(SAMPLES.fileLevel[0]?.diagnostics ?? []), ...late.diagnostics]}])
    expect(page.texts('.entry h3')).toEqual(['macros/late.md', 'Late photo'])
    expect(page.texts('.place')).toEqual(['The file itself', 'macros/late.md:3'])
    expect(page.texts('.verdict')).toEqual(['2 errors, 1 warning and 1 info in 1 of 3 replies and 1 file.'])
    expect(page.texts('#r1 .text, #r1 mark')).toEqual([])
  })

  it('keeps every character of its text, whatever is marked', () => {
    const mark = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({start: Math.min(a, b), end: Math.max(a, b)}))
    const text = fc.string({unit: fc.constantFrom('a', ' ', '\n', '\t', '<', '&', '"', '😀', '\u202e'), maxLength: 30})
    const kind = fc.constantFrom('paragraph', 'list-item', 'quote', 'code', 'subject')
    const blocks = fc.array(fc.record({kind, text, places: fc.array(mark, {maxLength: 6})}), {
      minLength: 1,
      maxLength: 3,
    })
    fc.assert(
      fc.property(blocks, (drawn) => {
        // Findings that have marks in several blocks, and one that has none.
        const spans = Array.from({length: 7}, (_, start) => ({start, end: 10}))
        const views: BlockView[] = drawn.map(({places, ...rest}) => ({
          ...rest,
          marks: places.map((place, at) => ({...place, of: {start: at, end: 10}})),
        }))
        const source = 'x'.repeat(10)
        const page = report([
          file(
            source,
            spans.map((span) => finding({span, reply: {id: 'a'}})),
            {replies: [view(source, 'a', 'A', views)]},
          ),
        ])
        expect(flaws(page)).toEqual([])
        const rendered = page.all('.text .block')
        expect(rendered.map(({textContent}) => textContent)).toEqual(views.map((each) => shown(each.text)))
        for (const [at, element] of rendered.entries())
          expect([...element.querySelectorAll('.ref')]).toHaveLength(views[at]?.marks.length ?? -1)
      }),
      {numRuns: 30},
    )
  })
})

describe('harmful text in html', () => {
  it.each(HARMS)('%j is text', (harm) => {
    const page = report([harmful(harm)], {
      version: harm,
      failures: [{path: harm, message: harm}],
      rules: new Map([[harm, {id: harm, family: harm, severity: 'error', summary: harm, why: harm, url: harm}]]),
    })
    expect(flaws(page)).toEqual([])
    expect(page.one('.entry:not(#r1) h3').textContent).toBe(shown(harm))
    expect(page.one('.text .list-item').textContent).toBe(shown(harm))
    expect(page.all('.why')[0]?.textContent).toBe(shown(harm))
    expect(page.one('.reads').textContent).toBe(shown(harm))
    expect(page.all('.entry').map((entry) => entry.getAttribute('data-file'))).toEqual([shown(harm), shown(harm)])
  })

  it('that a browser would hide or obey becomes signs', () => {
    const page = html([harmful('\u0000\u001b\u202e\u2028\ud800\ufeff\r\n\tz')], plain)
    // eslint-disable-next-line no-control-regex
    expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u0080-\u009f\u202e\u2028\ud800\ufeff]/)
    expect(shown('\u0000\u001b\u202e\u2028\ud800\ufeff\r\n\tz')).toBe('␀␛<U+202E><U+2028>�<U+FEFF>\n\tz')
  })
})
