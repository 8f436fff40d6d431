/** Text that is no reply at all, read as if it were one: the rules must have next to nothing to say of it. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {builtin} from '../src/builtin.ts'
import {createLinter} from '../src/engine/index.ts'
import {everyRule} from './every-rule.ts'

const modules = new URL('../node_modules/', import.meta.url)
const PAGES = /^(?:(?:license|licence|readme)(?:\.txt)?|[\w-]+\.(?:md|markdown))$/i
/** How many sentences are read, and of how many one may be flagged. */
const SENTENCES = 2000
const ONE_IN = 150

/** Paragraphs of prose in the pages of the packages that happen to be installed, each once. */
function paragraphs(): string[] {
  const names = readdirSync(modules)
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(new URL(`${name}/`, modules)).map((each) => `${name}/${each}`) : [name],
    )
    .filter((name) => !name.startsWith('.') && existsSync(new URL(`${name}/package.json`, modules)))
    .sort()
  const all = names.flatMap((name) =>
    readdirSync(new URL(`${name}/`, modules))
      .filter((file) => PAGES.test(file))
      .flatMap((file) => readFileSync(new URL(`${name}/${file}`, modules), 'utf8').split(/\r?\n\s*\r?\n/)),
  )
  // Prose only, links read as their text: no code, tables, lists, badges or headings.
  const plain = all.map((each) =>
    each
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/\[([^[\]]{1,200})\]\([^()]{0,200}\)/g, '$1'),
  )
  return [...new Set(plain)].filter(
    (each) =>
      /^[A-Z"'`*].*[a-z].*[.!?]$/.test(each) && !/[<|{}[]|=>|\]\(|^\W*```/.test(each) && each.split(' ').length > 5,
  )
}

describe('ordinary text', () => {
  it('is hardly ever flagged', () => {
    const linter = createLinter(builtin)
    let sentences = 0
    const found: string[] = []
    for (const text of paragraphs()) {
      if (sentences >= SENTENCES) break
      sentences += text.split(/[.!?](?:\s|$)/).length - 1
      const {diagnostics} = linter.lint({content: text, path: 'replies/page.txt', settingsFor: () => everyRule})
      found.push(...diagnostics.map(({rule, span}) => `${rule}: ${text.slice(span.start, span.end)} | ${text}`))
    }
    expect(sentences).toBeGreaterThanOrEqual(SENTENCES)
    expect(found.length, found.join('\n')).toBeLessThan(sentences / ONE_IN)
  })
})
