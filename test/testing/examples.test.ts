/** Examples of a rule's page: how they are read, and tried. */
import {describe, expect, it} from 'vitest'
import {docProblems, readExamples, testDocs} from '../../src/testing/index.ts'
import {asapRule} from './asap-rule.ts'
import {collected} from './collected.ts'

const PAGE = `# no-asap

\`\`\`diff
- We will reply asap.
+ We will reply by noon.
\`\`\`

\`\`\`diff context=bug title="Late parcel" autosend=true options.most=1 options.words=["soon", "later"]
+ We will reply asap.
\`\`\`
`

describe('readExamples', () => {
  it('reads texts with their signs, fields, options and lines', () => {
    expect(readExamples(PAGE)).toEqual([
      {text: 'We will reply asap.', isFlagged: true, fields: {}, options: {}, line: 4},
      {text: 'We will reply by noon.', isFlagged: false, fields: {}, options: {}, line: 5},
      {
        text: 'We will reply asap.',
        isFlagged: false,
        fields: {context: 'bug', title: 'Late parcel', autosend: true},
        options: {most: 1, words: ['soon', 'later']},
        line: 9,
      },
    ])
  })

  it('joins neighboring lines of one sign, whatever the line breaks', () => {
    const page = ['```diff', '- Hi Ana,', '-', '- Asap.', ' or', '- Asap!', '```'].join('\r\n')
    expect(readExamples(page).map(({text, line}) => [text, line])).toEqual([
      ['Hi Ana,\n\nAsap.', 2],
      ['Asap!', 6],
    ])
  })

  it('takes neither other fences nor one that is never closed', () => {
    expect(readExamples('```ts\n- a\n```\n\n- b\n\n```diffs\n- c\n```\n\n```diff\n- d')).toEqual([])
  })

  it('is quick with many fences that are never closed', () => {
    const started = performance.now()
    readExamples('```diff\n'.repeat(20_000))
    readExamples(`\`\`\`diff ${'a='.repeat(50_000)}\n\`\`\``)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('docProblems', () => {
  it('has nothing to say of examples that behave as marked', () => {
    expect(docProblems(asapRule(), PAGE)).toEqual([])
  })

  it('tells of examples that do not, by line', () => {
    const page =
      '```diff\n- We will reply by noon.\n+ We will reply asap.\n```\n```diff contxt=bug options.mots=1\n- Asap.\n```'
    expect(docProblems(asapRule(), page)).toEqual([
      'Line 2 should be flagged: Nothing was flagged.',
      'Line 3 should pass: Flagged “asap”: “asap” names no time.',
      'Line 6 should be flagged: “contxt” is not part of what is known of a reply. Did you mean “context”?',
      'Line 6 should be flagged: The rule has no option “mots”. Did you mean “most”?',
    ])
  })

  it('holds the rewrites of examples to the same as those of cases', () => {
    expect(docProblems(asapRule({replacement: 'ASAP'}), PAGE).join('\n')).toContain('does not settle the finding')
  })

  it('misses examples of either kind', () => {
    expect(docProblems(asapRule(), 'None.')).toEqual(['No example is flagged.', 'No example shows a better wording.'])
  })
})

describe('testDocs', () => {
  it('registers a test for each example', () => {
    const went = collected((runner) => testDocs(asapRule(), PAGE.replace('reply by noon', 'reply ASAP'), runner))
    expect([...went]).toEqual([
      ['the page of no-asap > has examples to be flagged and better wordings', undefined],
      ['the page of no-asap > line 4 is flagged: We will reply asap.', undefined],
      ['the page of no-asap > line 5 passes: We will reply ASAP.', 'Flagged “ASAP”: “ASAP” names no time.'],
      ['the page of no-asap > line 9 passes: We will reply asap.', undefined],
    ])
  })
})
