import {describe, expect, it} from 'vitest'
import {compareDiagnostics} from '../../src/diagnostics/index.ts'
import {createLinter} from '../../src/engine/index.ts'
import {sources} from '../../src/sources/index.ts'
import {everyReply, fix, lint, requestFor, throwing, wordRule} from './samples.ts'

const quoted = (content: string, rules = [wordRule('no-blue', 'blue')]) =>
  lint(rules, content).diagnostics.map(({span}) => content.slice(span.start, span.end))

describe('findings', () => {
  it('point at the words in the file', () => {
    expect(quoted('Dear Ann,\r\n\r\nThe *blue* one &amp; the blue\\_ one.\r\n')).toEqual(['blue', 'blue'])
  })

  it('come in order, with message, reason and fingerprint', () => {
    const {diagnostics, replyCount} = lint(
      [wordRule('no-blue', 'blue'), wordRule('no-sky', 'sky')],
      'The sky is blue today. Our sky too.',
    )
    expect(diagnostics.map(({rule, message}) => [rule, message])).toEqual([
      ['no-sky', 'Found “sky”.'],
      ['no-blue', 'Found “blue”.'],
      ['no-sky', 'Found “sky”.'],
    ])
    expect([...diagnostics].sort(compareDiagnostics)).toEqual(diagnostics)
    expect(diagnostics.every(({fingerprint}) => /^[0-9a-f]{16}$/.test(fingerprint))).toBe(true)
    expect(replyCount).toBe(1)
  })

  it('keep their fingerprint when text is added above', () => {
    const [one] = lint([wordRule('no-blue', 'blue')], 'Hi Ann,\n\nIt is blue now, we think.').diagnostics
    const [two] = lint(
      [wordRule('no-blue', 'blue')],
      'Hi Ann,\n\nWe looked at it today.\n\nIt is blue now, we think.',
    ).diagnostics
    expect(two?.fingerprint).toBe(one?.fingerprint)
  })

  it('are told once where several ways through a template hold them', () => {
    const content = 'It is blue. {% if vip %}You are first.{% else %}You are next.{% endif %}'
    expect(quoted(content)).toEqual(['blue'])
    expect(lint([everyReply], content).diagnostics).toHaveLength(1)
  })

  it('of a reply say on which way they hold, where it is not all', () => {
    const rule = {
      ...wordRule('no-blue', 'blue'),
      sentence: undefined,
      patterns: [],
      *reply(_: unknown, {path}: {path: {sentences: readonly {text: {value: string}}[]}}) {
        const bad = path.sentences.find(({text}) => text.value.includes('blue'))
        if (bad) yield {at: bad.text, message: 'found', data: {word: 'blue'}, suggestions: []}
      },
    }
    const [only] = lint(
      [rule as never],
      '{% if vip %}It is blue.{% else %}It is red.{% endif %} We wait for you.',
    ).diagnostics
    expect(only?.message).toBe('Found “blue” ({% if vip %}).')
  })
})

describe('a rule that fails', () => {
  it('is one finding that names it, and costs nothing else', () => {
    const {diagnostics} = lint([throwing, wordRule('no-blue', 'blue')], 'It is blue. It is still blue.')
    expect(diagnostics.map(({rule}) => rule)).toEqual(['rule-failed', 'no-blue', 'no-blue'])
    expect(diagnostics[0]?.message).toContain('throwing')
  })
})

describe('precedence', () => {
  it('leaves one finding for one phrase', () => {
    const rules = [
      wordRule('phrase', 'sky blue', undefined, {suppresses: ['word']}),
      wordRule('word', 'blue', undefined, {suppresses: ['letter']}),
      wordRule('letter', 'blue'),
    ]
    expect(lint(rules, 'The sky blue one is blue here.').diagnostics.map(({rule}) => rule)).toEqual(['phrase', 'word'])
  })

  it('lets the next rule speak where a directive switched off the first', () => {
    const rules = [wordRule('phrase', 'sky blue', undefined, {suppresses: ['word']}), wordRule('word', 'blue')]
    expect(
      lint(rules, '<!-- empathylint-disable-file phrase -->\n\nThe sky blue one is here.').diagnostics.map(
        ({rule}) => rule,
      ),
    ).toEqual(['word'])
  })
})

describe('languages', () => {
  it('leaves out replies that are not English, and counts them', () => {
    const content =
      'Vielen Dank für Ihre Nachricht, wir haben die Rechnung korrigiert und Ihnen eine neue blue geschickt.'
    expect(lint([wordRule('no-blue', 'blue')], content)).toMatchObject({
      diagnostics: [],
      replyCount: 0,
      skipped: {'not English (de)': 1},
    })
  })
})

describe('suggestions', () => {
  const rewriting = wordRule('no-blue', 'blue …3 one', 'red one')
  it('that touch a placeholder are shown, never applied', () => {
    const content = 'It is the blue {{color}} one here.'
    expect(lint([rewriting], content).diagnostics[0]?.suggestions[0]?.applicability).toBe('display')
    expect(fix([rewriting], content).output).toBeUndefined()
  })
  it('over text with markup between are shown, never applied', () => {
    const content = 'It is the blue *and green* one here.'
    expect(lint([rewriting], content).diagnostics[0]?.suggestions[0]?.applicability).toBe('display')
  })
})

describe('rules that need to know the situation', () => {
  const gated = wordRule('gated', 'blue', undefined, {contexts: ['bug'], requires: 'full-reply'})
  const rulesFor = (head: string, isForced: boolean) => {
    const request = requestFor([gated], `${head}It is blue.`)
    const setting = {severity: 'warning', options: {}, ...(isForced && {isForced})} as const
    const settings = {rules: new Map([[gated.id, setting]]), settings: {}}
    return createLinter({rules: [gated], sources})
      .lint({...request, settingsFor: () => settings})
      .diagnostics.map(({rule}) => rule)
  }
  const ofBug = '---\ncontext: bug\nkind: reply\n---\n\n'

  it('run where it is stated', () => expect(rulesFor(ofBug, false)).toEqual([gated.id]))
  it('keep silent where it is not', () => expect(rulesFor('', false)).toEqual([]))
  it('run where they are forced', () => expect(rulesFor('', true)).toEqual([gated.id]))
  it('keep silent where another situation is stated, forced or not', () =>
    expect(rulesFor(ofBug.replace('bug', 'how-to'), true)).toEqual([]))
})

it('lints nothing in nothing', () => {
  for (const content of ['', '\n', '   ', '\u0000'])
    expect(lint([wordRule('no-blue', 'blue')], content).diagnostics).toEqual([])
})
