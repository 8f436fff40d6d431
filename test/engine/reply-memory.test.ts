/** A linter that remembers replies finds in a changed draft what one finds that sees it for the first time. */
import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {builtin} from '../../src/builtin.ts'
import {createConfigLoader} from '../../src/config/index.ts'
import {createLinter, type LintRequest} from '../../src/engine/index.ts'

const exports = new URL('../../fixtures/sources/exports/', import.meta.url)
const drafts = [
  ...readdirSync(exports).map((name) => ({name, content: readFileSync(new URL(name, exports), 'utf8')})),
  {
    name: 'library.md',
    content: Array.from(
      {length: 12},
      (_, number) =>
        `## Reply ${number}\n\nHi Ana,\n\nWe apologize for any inconvenience. Your order ${number % 4} is [late][help]; please calm down.\n\n- As **soon** as possible.\n\n`,
    ).join('---\n\n'),
  },
  {name: 'one.md', content: '---\ntitle: Late\n---\nHi {{name}},\n\nWe apologize for any inconvenience.\n'},
]

const config = await createConfigLoader({cwd: '/', registry: builtin, useFiles: false}).forFile('/a.md')
const request = (path: string, content: string): LintRequest => ({
  path,
  content,
  keepReplies: true,
  includeInternal: true,
  includeInactive: true,
  settingsFor: (fields) => config.settingsFor(path, fields),
})

/** What a writer puts into a draft, or takes out of it, at a share of its length. */
const edit = fc.record({
  at: fc.double({min: 0, max: 1, noNaN: true}),
  removed: fc.nat({max: 40}),
  added: fc.constantFrom(
    '',
    'x',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    ' We apologize for any inconvenience.',
    '{{',
    '<b>',
    '"',
    '\\',
    '[help]: https://example.com\n',
    '<!-- empathylint-disable -->',
    '\n## New\n\n',
    'é',
  ),
})

describe('a linter that remembers', () => {
  it.each(drafts)('finds the same in $name', ({name, content}) => {
    const remembering = createLinter(builtin)
    const fresh = createLinter(builtin)
    fc.assert(
      fc.property(fc.array(edit, {minLength: 1, maxLength: 6}), (edits) => {
        let draft = content
        for (const {at, removed, added} of edits) {
          const place = Math.floor(at * draft.length)
          draft = draft.slice(0, place) + added + draft.slice(place + removed)
          const asked = request(name, draft)
          expect(remembering.lint({...asked, remembers: true})).toEqual(fresh.lint(asked))
        }
      }),
      {numRuns: 6},
    )
  })

  it('finds in a reply that has moved what it found where it was', () => {
    const linter = createLinter(builtin)
    const [reply = ''] = drafts.filter(({name}) => name === 'library.md').map(({content}) => content)
    const before = linter.lint({...request('a.md', reply), remembers: true})
    const after = linter.lint({...request('a.md', `## First\n\nHi.\n\n---\n\n${reply}`), remembers: true})
    expect(before.diagnostics.length).toBeGreaterThan(10)
    const distance = '## First\n\nHi.\n\n---\n\n'.length
    expect(after.diagnostics.map(({span}) => span.start)).toEqual(
      before.diagnostics.map(({span}) => span.start + distance),
    )
  })
})
