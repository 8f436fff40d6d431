/** Lints real macros, where the corpus lies beside the project. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {builtin} from '../src/builtin.ts'
import {createLinter} from '../src/engine/index.ts'
import {applyEdits} from '../src/text/index.ts'
import {everyRule} from './every-rule.ts'

const corpus = new URL('../../shared/corpus/files/', import.meta.url)
const isHere = existsSync(corpus)

const linter = createLinter(builtin)
const requestFor = (content: string, path: string) => ({content, path, settingsFor: () => everyRule})

const files = isHere
  ? (readdirSync(corpus, {recursive: true}) as string[]).filter((file) => /\.(?:md|mdx|txt)$/.test(file)).sort()
  : []

describe.skipIf(!isHere)('real macros (skipped where the corpus is absent)', () => {
  it('are here', () => expect(files.length).toBeGreaterThan(30))

  it.each(files)('%s', (file) => {
    const content = readFileSync(new URL(file, corpus), 'utf8').replace(/^\uFEFF/, '')
    const path = file.replaceAll('__', '/')
    const {diagnostics} = linter.lint(requestFor(content, path))
    for (const {rule, span, related, message, suggestions} of diagnostics) {
      expect(rule).not.toBe('rule-failed')
      for (const each of [span, ...related.map((other) => other.span)]) {
        expect(each.start).toBeGreaterThanOrEqual(0)
        expect(each.end).toBeLessThanOrEqual(content.length)
        expect(each.end).toBeGreaterThan(each.start)
      }
      const slice = content.slice(span.start, span.end)
      expect(slice.trim()).toBe(slice)
      // What a message quotes first are the words at fault, or a part of them, markup and line breaks aside.
      const quote = /“([^”]+)”/.exec(message)?.[1]
      if (quote !== undefined && !/[[*_`>&\\]/.test(slice) && diagnostics.length > 0)
        expect([plain(slice), plain(content)].some((text) => text.includes(plain(quote)))).toBe(true)
      for (const {applicability, edits} of suggestions)
        if (applicability !== 'display') expect(applyEdits(content, edits)).not.toBe(content)
    }
    const fixed = linter.fix(requestFor(content, path)).output
    if (fixed !== undefined) expect(linter.fix(requestFor(fixed, path)).output).toBeUndefined()
  })
})

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase()
}
