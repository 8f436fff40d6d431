/** What holds for every rewrite of every rule: it settles its finding, adds none, and leaves a sentence that can be sent. */
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {builtin} from '../src/builtin.ts'
import type {Diagnostic} from '../src/diagnostics/index.ts'
import {createLinter} from '../src/engine/index.ts'
import {readExamples} from '../src/testing/index.ts'
import {applyEdits} from '../src/text/index.ts'
import {everyRule} from './every-rule.ts'
import {readLines} from './quality/corpus.ts'

interface Sample {
  readonly text: string
  readonly fields: Readonly<Record<string, unknown>>
}

const linter = createLinter(builtin)
/** Every finding of all rules together on a text, whose front matter says what is known of it. */
function lint(content: string): readonly Diagnostic[] {
  return linter.lint({content, path: 'replies/sample.md', settingsFor: () => everyRule}).diagnostics
}

const frontMatterOf = (fields: Sample['fields']) =>
  `---\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n\n`

const FIXED = /\{\{[^}]*\}\}|\{%[^%]*%\}|https?:\/\/[^\s)>]+/g
const NUMBERS = /\d+(?:[.,:]\d+)*/g

/** What a reader would stumble over. Each is a fault only where the text did not have it before. */
const STUMBLES: readonly (readonly [string, RegExp])[] = [
  ['two blanks', /\S {2,}\S/g],
  ['a blank before a sign', /[^\s] [,.;!?](?=\s|$)/g],
  ['two signs', /,[,.;:!?]|;[.,;]|(?<!\.)\.\.(?!\.)|[!?],/g],
  ['a sign at the start', /^[,.;:]/gm],
  ['a word twice', /\b(?!(?:had|that|very|truly|so|really|no|bye)\b)(\p{L}+) \1\b/giu],
  [
    'a small letter after a full stop',
    /(?<!\b(?:e\.g|i\.e|etc|vs|no|approx|St|Mr|Ms|Mrs|Dr|a\.m|p\.m))[.!?] (?!iPhone|iOS|eBay|npm)\p{Ll}/gu,
  ],
  [
    'a verb that does not agree',
    /\b(?:I (?:are|is|has|were)|we (?:am|is|was|has)|you (?:am|is|was|has)|they (?:is|was|has)|(?:he|she|it) (?:are|am|have|were not))\b(?! to\b)/gi,
  ],
  ['a subject where an object belongs', /\b(?:by|for|to|with|from) (?:I|we|they)(?: [.,]|[.,])/g],
  ['“a” before a vowel', /\ba (?!one|once|u[nst]\w|eu|use)[aeio]\w/gi],
  [
    '“an” before a consonant',
    /\ban (?!hour|honest|heir|honor|[AFHILMNORSX][A-Z0-9]|[fhlmnrsx]-|8|11|18|\W)[bcdfgjklmnpqrstvwxz]\w/g,
  ],
  ['a lone small i', /(?<=\s)i(?=\s)/g],
]

function stumbles(text: string, isSmall: boolean): string[] {
  // Who writes without capitals gets rewrites without.
  return STUMBLES.filter(([name]) => !isSmall || !/small/.test(name)).flatMap(([name, pattern]) =>
    [...text.matchAll(pattern)].map(([found]) => `${name}: “${found}”`),
  )
}

/** A placeholder without its fallback: `{{name}}` for `{{name | default: "there"}}`, and for the condition round it. */
const bare = (text: string) =>
  text
    .replace(/\{\{#if \w+\}\}(\{\{\w+\}\})\{\{else\}\}[^{]*\{\{\/if\}\}/g, '$1')
    .replace(/(\{\{[^}]*?)\s*\|\|?\s*(?:(?:default|fallback): ?)?["'][^"']*["']\s*\}\}/g, '$1}}')
    .replace(/(\{%[^%,]*), ?(?:fallback=)?[^%]*%\}/g, '$1%}')
    .replace(/\s+(?=\}\})/g, '')

/** What is in a list more often than in another. */
function added(after: readonly string[], before: readonly string[]): string[] {
  const left = [...before]
  return after.filter((each) => {
    const at = left.indexOf(each)
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
}

const weighty = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter(({severity}) => severity !== 'info').map(({rule}) => rule)

/** Whether a finding is about a blank that the rewrite itself put there. */
function isOwnBlank({rule, span}: Diagnostic, changed: string, content: string): boolean {
  return rule === 'unfilled-slot' && !content.includes(changed.slice(span.start, span.end))
}

function problemsOf({text, fields}: Sample): string[] {
  const head = frontMatterOf(fields)
  const content = head + text
  const before = lint(content)
  const isSmall = /(?:^|\n|[.!?]\s)\s*\p{Ll}/u.test(text)
  return before.flatMap((diagnostic) => {
    const name = (title: string, output: string) => `${diagnostic.rule}, “${title}”: ${text} → ${output}`
    if (diagnostic.suggestions.length === 0) return [`${diagnostic.rule} suggests nothing: ${text}`]
    return diagnostic.suggestions.flatMap(({title, edits}) => {
      if (edits.length === 0) return []
      const changed = applyEdits(content, edits)
      const output = changed.slice(head.length)
      const after = lint(changed)
      const problems = [
        ...added(stumbles(output, isSmall), stumbles(text, isSmall)),
        // A placeholder may gain a fallback.
        ...added(bare(text).match(FIXED) ?? [], bare(output).match(FIXED) ?? []).map((each) => `loses ${each}`),
        ...added(output.match(NUMBERS) ?? [], text.match(NUMBERS) ?? []).map((each) => `invents ${each}`),
        // A blank of the rewrite is filled in by whoever takes it, also in what a bot sends later.
        ...added(weighty(after.filter((each) => !isOwnBlank(each, changed, content))), weighty(before))
          .filter((rule) => !hid(diagnostic.rule, rule, content))
          .map((rule) => `adds ${rule}`),
      ]
      const count = (list: readonly Diagnostic[]) => list.filter(({rule}) => rule === diagnostic.rule).length
      if (count(after) >= count(before)) problems.push('does not settle the finding')
      if (!changed.startsWith(head)) problems.push('changes the front matter')
      return problems.map((problem) => `${problem} | ${name(title, output)}`)
    })
  })
}

/** Whether a finding was there all the time, behind one of a rule that goes first. */
function hid(first: string, behind: string, content: string): boolean {
  const isBehind = builtin.rules.find(({id}) => id === first)?.suppresses?.includes(behind) === true
  const alone = {rules: new Map([...everyRule.rules].filter(([id]) => id === behind)), settings: {}}
  const request = {content, path: 'replies/sample.md', settingsFor: () => alone}
  return isBehind && linter.lint(request).diagnostics.length > 0
}

/** Rules of whole replies are shown whole replies; a sentence alone is a snippet. */
const kindFor = (id: string) => (builtin.rules.find((rule) => rule.id === id)?.reply ? 'reply' : 'snippet')

const rounds = new URL('../fixtures/quality/', import.meta.url)

describe('every rewrite helps', () => {
  it.each(readdirSync(rounds).filter((file) => file.endsWith('.jsonl')))('in %s', (file) => {
    const judged = readLines<{rule: string; flag: boolean; text: string; fields?: Sample['fields']}>(
      new URL(file, rounds),
    )
    expect(
      judged
        .filter(({flag}) => flag)
        .flatMap(({rule, text, fields}) => problemsOf({text, fields: {kind: kindFor(rule), ...fields}})),
    ).toEqual([])
  })

  it.each(builtin.rules.map((rule) => [rule.id, rule] as const))('on the page of %s', (_, rule) => {
    const page = readFileSync(new URL(`../rules/${rule.family}/${rule.id}/README.md`, import.meta.url), 'utf8')
    const samples = readExamples(page)
      .filter(({isFlagged}) => isFlagged)
      .map(({text, fields}) => ({text, fields: {kind: kindFor(rule.id), ...fields}}))
    expect(samples.flatMap(problemsOf)).toEqual([])
  })
})
