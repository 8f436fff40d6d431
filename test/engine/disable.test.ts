/** The comment that switches one finding off, in every format that has comments. */
import {describe, expect, it} from 'vitest'
import {createLinter} from '../../src/engine/index.ts'
import {sources} from '../../src/sources/index.ts'
import {requestFor, wordRule} from './samples.ts'

const rules = [wordRule('no-blue', 'blue'), wordRule('no-sky', 'sky')]
const linter = createLinter({rules, sources})

function disabled(content: string, path: string, rule = 'no-blue', reason = 'our brand', nth = 0): string | undefined {
  const request = requestFor(rules, content, path)
  const finding = linter.lint(request).diagnostics.filter((each) => each.rule === rule)[nth]
  if (!finding) throw new Error('There is no such finding.')
  return linter.disable(request, finding, reason)
}

describe('disabling a finding', () => {
  it('puts a comment above its paragraph in Markdown', () => {
    expect(disabled('Hi,\n\nThe sky\nis blue.\n', 'replies/a.md')).toBe(
      'Hi,\n\n<!-- empathylint-disable-next-line no-blue -- our brand -->\nThe sky\nis blue.\n',
    )
    expect(disabled('---\ntitle: A\n---\nThe sky is blue.\n', 'replies/a.md')).toBe(
      '---\ntitle: A\n---\n<!-- empathylint-disable-next-line no-blue -- our brand -->\nThe sky is blue.\n',
    )
  })

  it('keeps line breaks, lists and quotes as they are', () => {
    expect(disabled('Hi,\r\n\r\nIt is blue.\r\n', 'replies/a.md')).toBe(
      'Hi,\r\n\r\n<!-- empathylint-disable-next-line no-blue -- our brand -->\r\nIt is blue.\r\n',
    )
    for (const content of ['- One.\n- It is blue.\n- Two.\n', '1. One.\n\n   It is blue.\n\n2. Two.\n']) {
      const next = disabled(content, 'replies/a.md') ?? ''
      expect(next).toMatch(/<!-- empathylint-disable-\S+ no-blue -- our brand -->/)
      expect(next.replace(/<!--.*?-->/, '').replace(/\s+/g, '')).toBe(content.replace(/\s+/g, ''))
      expect(linter.lint(requestFor(rules, next, 'replies/a.md')).diagnostics).toEqual([])
    }
  })

  it('switches off one of two in a paragraph only where it can', () => {
    const content = 'It is blue.\nIt is blue again.\n'
    const next = disabled(content, 'replies/a.md', 'no-blue', '', 1)
    expect(next).toBe('It is blue.\n<!-- empathylint-disable-next-line no-blue -->\nIt is blue again.\n')
    expect(disabled('It is blue. It is blue again.\n', 'replies/a.md')).toBeUndefined()
  })

  it('writes HTML comments into HTML, and # into YAML', () => {
    expect(disabled('<p>It is blue.</p>\n', 'replies/a.html')).toContain('<!-- empathylint-disable-')
    const yaml = '- title: A\n  body: Thank you, it is blue.\n- title: B\n  body: Thank you, it is blue too.\n'
    const next = disabled(yaml, 'replies.yml', 'no-blue', 'our brand', 1)
    expect(next).toContain('# empathylint-disable-')
    expect(linter.lint(requestFor(rules, next ?? '', 'replies.yml')).diagnostics).toHaveLength(1)
  })

  it('has no comment for JSON', () => {
    const json = JSON.stringify([{id: 1, title: 'A', body: 'Thank you, it is blue.'}])
    expect(disabled(json, 'macros/all.json')).toBeUndefined()
  })

  it('does not let a reason end the comment, nor begin a line', () => {
    const next = disabled('It is blue.\n', 'replies/a.md', 'no-blue', 'a --> b\n\nc <b> {{d}} # e')
    expect(next).toBe('<!-- empathylint-disable-next-line no-blue -- a b c b d e -->\nIt is blue.\n')
  })
})
