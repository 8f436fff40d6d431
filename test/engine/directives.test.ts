import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../src/text/index.ts'
import {lint, wordRule} from './samples.ts'

const rules = [wordRule('no-blue', 'blue'), wordRule('no-sky', 'sky')]
const findings = (content: string, path?: string) =>
  lint(rules, content, path).diagnostics.map(
    ({rule, span}) => `${rule}:${content.slice(0, span.start).split('\n').length}`,
  )

describe('directives', () => {
  it.each([
    ['a whole file', '<!-- empathylint-disable-file -->\n\nThe sky is blue.\n\nThe sky is blue.', []],
    ['a rule in a file', '<!-- empathylint-disable-file no-blue -->\n\nThe sky is blue.', ['no-sky:3']],
    [
      'from here on',
      'The sky is blue.\n\n<!-- empathylint-disable no-blue -->\n\nThe sky is blue.',
      ['no-sky:1', 'no-blue:1', 'no-sky:5'],
    ],
    [
      'until enabled',
      '<!-- empathylint-disable -->\n\nThe sky is blue.\n\n<!-- empathylint-enable -->\n\nThe sky is blue.',
      ['no-sky:7', 'no-blue:7'],
    ],
    [
      'several, one enabled again',
      '<!-- empathylint-disable no-blue, no-sky -->\n\nThe sky is blue.\n\n<!-- empathylint-enable no-sky -->\n\nThe sky is blue.',
      ['no-sky:7'],
    ],
    [
      'the next block',
      '<!-- empathylint-disable-next-line no-blue -->\n\nThe sky is\nblue and blue.\n\nThe sky is blue.',
      ['no-sky:3', 'no-sky:6', 'no-blue:6'],
    ],
    [
      'its own line',
      'The sky is blue. <!-- empathylint-disable-line no-blue no-sky -->\nOur sky is blue.',
      ['no-sky:2', 'no-blue:2'],
    ],
    [
      'with a reason',
      '<!-- empathylint-disable-next-line no-blue -- the brand is called Blue -->\nOur blue is here.',
      [],
    ],
    ['front matter', '---\nempathylint:\n  disable: [no-blue]\n---\n\nThe sky is blue.', ['no-sky:6']],
    [
      'a Liquid comment',
      '{% comment %}empathylint-disable-next-line no-blue{% endcomment %}\n\nThe sky is blue.',
      ['no-sky:3'],
    ],
  ])('silence %s', (_, content, expected) => expect(findings(content)).toEqual(expected))

  it('work in plain text', () => {
    expect(findings('<!-- empathylint-disable no-blue -->\n\nThe sky is blue.', 'replies/a.txt')).toEqual(['no-sky:3'])
  })

  it('that switch nothing off are reported, and removed by --fix', () => {
    const content = 'It is red here.\n\n<!-- empathylint-disable-next-line no-blue -->\n\nIt is red there.\n'
    const [only] = lint(rules, content).diagnostics
    expect(only).toMatchObject({rule: 'unused-directive', severity: 'warning'})
    const [safe] = only?.suggestions ?? []
    expect(applyEdits(content, safe?.edits ?? [])).not.toContain('<!--')
  })

  it('that name an unknown rule, or are none, are reported', () => {
    expect(lint(rules, '<!-- empathylint-disable no-such -->\n\nIt is red.').diagnostics[0]?.message).toContain(
      'no-such',
    )
    expect(lint(rules, '<!-- empathylint-disabel no-blue -->\n\nIt is red.').diagnostics[0]?.message).toContain(
      'empathylint-disabel',
    )
  })

  it('set the context of their reply', () => {
    const bugOnly = [wordRule('no-blue', 'blue', undefined, {contexts: ['bug']})]
    expect(lint(bugOnly, '<!-- empathylint context=how-to -->\n\nIt is blue today, we think.').diagnostics).toEqual([])
    expect(lint(bugOnly, '<!-- empathylint context=bug -->\n\nIt is blue today, we think.').diagnostics).toHaveLength(1)
  })

  it('say the context of the one reply that they stand in or right above', () => {
    const bugOnly = [wordRule('no-blue', 'blue', undefined, {contexts: ['bug']})]
    const found = (entries: readonly string[]) =>
      lint(bugOnly, `replies:\n${entries.join('')}`, 'a/replies.yml').diagnostics.map(({reply}) => reply?.id)
    const entry = (id: string, comment = '') => `  - name: ${id}\n${comment}    body: Hi Ann, the sky is blue.\n`
    const comment = '    # empathylint context=how-to\n'
    expect(found([entry('a', comment), entry('b'), entry('c')])).toEqual(['b', 'c'])
    expect(found([entry('a'), entry('b', comment), entry('c')])).toEqual(['a', 'c'])
    expect(found([entry('a'), comment.slice(2), entry('b'), entry('c')])).toEqual(['a', 'c'])
    const section = (title: string, comment = '') =>
      `## ${title}\n\n${comment}> Hi Ann, we painted it blue for you.\n> Please tell us what you think.\n\n`
    const markdown = section('One', '<!-- empathylint context=how-to -->\n\n') + section('Two')
    expect(lint(bugOnly, markdown, 'canned-replies.md').diagnostics.map(({reply}) => reply?.id)).toEqual(['two'])
  })
})

describe('what is switched off', () => {
  it('is kept, with the reason that the comment gives', () => {
    const content =
      '<!-- empathylint-disable-next-line no-blue -- our brand -->\nThe sky is blue.\n\n<!-- empathylint-disable-next-line -->\nOur sky.\n'
    const {suppressed} = lint(rules, content)
    expect(
      suppressed?.map(({diagnostic: {rule, span}, ...rest}) => [rule, content.slice(span.start, span.end), rest]),
    ).toEqual([
      ['no-blue', 'blue', {by: 'directive', reason: 'our brand'}],
      ['no-sky', 'sky', {by: 'directive'}],
    ])
  })

  it('is not, where nothing is', () => {
    expect(lint(rules, 'The sea.').suppressed).toBeUndefined()
  })

  it('is reported after all where directives are not allowed, front matter included', () => {
    const content =
      '---\nempathylint:\n  disable: [no-sky]\n---\n\n<!-- empathylint-disable-file no-blue -->\n\nThe sky is blue.\n'
    expect(findings(content)).toEqual([])
    const {diagnostics, suppressed} = lint(rules, content, undefined, {directives: {allow: false}})
    expect(diagnostics.map(({rule}) => rule)).toEqual(['no-sky', 'no-blue'])
    expect(suppressed).toBeUndefined()
  })

  it('needs a reason where the team asks for one', () => {
    const content =
      '<!-- empathylint-disable-next-line no-blue -- agreed -->\nBlue sky.\n\n<!-- empathylint-disable no-sky --  -->\nA sky.\n\n<!-- empathylint-enable no-sky -->\nA sea.\n'
    const {diagnostics} = lint(rules, content, undefined, {directives: {requireReason: true}})
    expect(diagnostics.map(({rule, span}) => [rule, content.slice(0, span.start).split('\n').length])).toEqual([
      ['no-sky', 2],
      ['directive-reason', 4],
    ])
  })

  it('is of use or not: how heavy that weighs can be set', () => {
    const unused = '<!-- empathylint-disable-file no-blue -->\n\nThe sea.\n'
    const severities = (reportUnused: 'error' | 'info' | 'off') =>
      lint(rules, unused, undefined, {directives: {reportUnused}}).diagnostics.map(({severity}) => severity)
    expect(severities('error')).toEqual(['error'])
    expect(severities('info')).toEqual(['info'])
    expect(severities('off')).toEqual([])
    const unread = '<!-- empathylint-silence -->\n\nThe sea.\n'
    expect(lint(rules, unread, undefined, {directives: {reportUnused: 'off'}}).diagnostics).toHaveLength(1)
  })
})
