import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {rewrite} from '../../src/rule/kit.ts'
import {fix, wordRule} from './samples.ts'

describe('fixing', () => {
  const red = wordRule('no-blue', 'blue', 'red')
  it('applies safe rewrites, again and again, and leaves all else byte-identical', () => {
    const toBlue = wordRule('no-azure', 'azure', 'blue')
    const content =
      '---\ntitle: "x"\n---\n\nHi {{ name | default: "you" }},\n\nThe **azure** one &amp; the [blue](http://a.b/blue) one.\r\n> azure\n'
    expect(fix([red, toBlue], content).output).toBe(content.replace('**azure**', '**red**').replace('[blue]', '[red]'))
  })

  it('stops rules that undo each other', () => {
    const blue = wordRule('no-red', 'red', 'blue')
    const {output, fixedCount} = fix([red, blue], 'The one is blue here.')
    expect(fixedCount ?? 0).toBeLessThanOrEqual(10)
    expect(output ?? 'The one is blue here.').toMatch(/^The one is (blue|red) here\.$/)
  })

  it('applies one of two that overlap', () => {
    const longer = wordRule('no-sky-blue', 'sky blue', 'gray')
    expect(fix([longer, red], 'The sky blue one is here.').output).toBe('The gray one is here.')
  })

  it('is idempotent', () => {
    const words = fc.constantFrom(
      'the',
      'blue',
      'azure',
      'sky',
      '*blue*',
      '{{a}}',
      '.',
      'It',
      '&amp;',
      '\n\n',
      '- blue',
      '> blue',
      '`blue`',
      '<!-- empathylint-disable-line -->',
    )
    const rules = [red, wordRule('no-azure', 'azure sky', 'blue'), wordRule('no-the', 'the blue', 'a red')]
    fc.assert(
      fc.property(fc.array(words, {maxLength: 30}), (parts) => {
        const content = `Hi Ann,\n\nWe ${parts.join(' ')}`
        const once = fix(rules, content).output ?? content
        expect(fix(rules, once).output).toBeUndefined()
        expect(once.match(/\{\{a\}\}/g)?.length).toBe(content.match(/\{\{a\}\}/g)?.length)
      }),
      {numRuns: 200},
    )
  })
})

it('escapes what opens a block only where a line begins', () => {
  const dash = wordRule('no-blue', 'blue', '- red')
  expect(fix([dash], 'The blue one is here.').output).toBe('The - red one is here.')
  expect(fix([dash], 'Blue is the one here, we think.').output).toBe('\\- red is the one here, we think.')
})

it('gives the text before and after, and findings of what remains', () => {
  const result = fix([wordRule('no-blue', 'blue', 'red'), wordRule('no-sky', 'sky')], 'The sky is blue here.')
  expect(result).toMatchObject({source: 'The sky is blue here.', output: 'The sky is red here.', fixedCount: 1})
  expect(result.diagnostics.map(({rule}) => rule)).toEqual(['no-sky'])
})

describe('fixing with rewrites to confirm', () => {
  const review = (id: string, word: string, instead: string, severity: 'warning' | 'info' = 'warning') =>
    wordRule(id, word, undefined, {
      severity,
      *sentence({text}) {
        const start = text.value.indexOf(word)
        if (start < 0) return
        const at = text.slice(start, start + word.length)
        yield {at, message: 'found', data: {word}, suggestions: [rewrite('Say it', 'review', at.replaceWith(instead))]}
      },
    })

  it('applies none of them unless asked to, and then the first of each finding', () => {
    const rules = [review('no-blue', 'blue', 'red'), wordRule('no-sky', 'sky', 'sea')]
    expect(fix(rules, 'The sky is blue.').output).toBe('The sea is blue.')
    expect(fix(rules, 'The sky is blue.', undefined, {upTo: 'review'}).output).toBe('The sea is red.')
  })

  it('leaves out what leaves as much to improve as before, or more', () => {
    const rules = [
      review('no-blue', 'blue', 'so blue'),
      review('no-red', 'red', 'a color'),
      review('no-color', 'color', 'shade', 'info'),
    ]
    const {output} = fix(rules, 'It is blue. It is red.', undefined, {upTo: 'review'})
    expect(output).toBe('It is blue. It is a shade.')
  })

  it('fixes only what may be fixed', () => {
    const rules = [wordRule('no-blue', 'blue', 'red'), wordRule('no-sky', 'sky', 'sea')]
    const mayFix = ({rule}: {readonly rule: string}) => rule === 'no-sky'
    expect(fix(rules, 'The sky is blue.', undefined, {mayFix}).output).toBe('The sea is blue.')
  })
})
