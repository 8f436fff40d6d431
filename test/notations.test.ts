/** The same text in other notations: the same findings, the same rewrites, each written back as the notation wants it. */
import {parse as parseTable} from 'csv-parse/sync'
import {DomUtils, parseDocument} from 'htmlparser2'
import {describe, expect, it} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {builtin} from '../src/builtin.ts'
import {createLinter} from '../src/engine/index.ts'
import {applyEdits} from '../src/text/index.ts'
import {everyRule} from './every-rule.ts'
import {readLines} from './quality/corpus.ts'

/** One way to write a text into a file, and to read it back with the format's own library. */
interface Notation {
  readonly name: string
  readonly path: string
  write(text: string): string
  read(file: string): string
}

interface Premade {
  readonly response: string
}

const json = (text: string) => JSON.stringify(text).slice(1, -1)
const code = (sign: string) => sign.charCodeAt(0)
const escaped = (text: string) =>
  json(text).replace(/(?<!\\)[aeiou ]/g, (sign) => `\\u${code(sign).toString(16).padStart(4, '0')}`)
const inJson = (body: string) => `[{"isenabled": 1, "title": "x", "response": "${body}"}]`
const block = (text: string, newline: string) =>
  [
    '- isenabled: 1',
    '  title: x',
    '  response: |-',
    ...text.split('\n').map((line) => line && `     ${line}`),
    '',
  ].join(newline)

const fromJson = (file: string) => (JSON.parse(file) as [Premade])[0].response
const fromYaml = (file: string) => (parseYaml(file) as [Premade])[0].response

const PLAIN: readonly Notation[] = [
  {name: 'JSON', path: 'a.json', write: (text) => inJson(json(text)), read: fromJson},
  {name: 'JSON with escapes', path: 'a.json', write: (text) => inJson(escaped(text)), read: fromJson},
  {name: 'a literal block', path: 'a.yaml', write: (text) => block(text, '\n'), read: fromYaml},
  {name: 'a literal block with CRLF', path: 'a.yaml', write: (text) => block(text, '\r\n'), read: fromYaml},
  {
    name: 'quoted YAML',
    path: 'a.yaml',
    write: (text) => `- isenabled: 1\n  title: x\n  response: "${escaped(text)}"\n`,
    read: fromYaml,
  },
  {
    name: 'CSV',
    path: 'a.csv',
    write: (text) => `isenabled,title,response\n1,x,"${text.replaceAll('"', '""')}"\n`,
    read: (file) => (parseTable(file, {columns: true}) as unknown as [Premade])[0].response,
  },
]

const paragraphs = (text: string) => `<p>${text.replaceAll('\n\n', '</p><p>').replaceAll('\n', '<br>')}</p>`
const asHtml = (text: string) => text.replaceAll('&', '&amp;')
const entities = (text: string) => asHtml(text).replace(/(?<!&\w*)[eiou](?!\w*;)/g, (sign) => `&#${code(sign)};`)
const fromHtml = (file: string) => DomUtils.innerText(parseDocument(fromJson(file).replaceAll('<br>', '\n')).childNodes)

const HTML: readonly Notation[] = [
  {name: 'HTML in JSON', path: 'a.json', write: (text) => inJson(json(paragraphs(asHtml(text)))), read: fromHtml},
  {
    name: 'entities in JSON',
    path: 'a.json',
    write: (text) => inJson(escaped(paragraphs(entities(text)))),
    read: fromHtml,
  },
]

const linter = createLinter(builtin)

/** What is found in a text, and what each rewrite and all safe ones make of it, as its notation's library reads it. */
function outcome({path, write, read}: Notation, text: string): readonly string[] {
  const request = {content: write(text), path, settingsFor: () => everyRule}
  const {diagnostics, readAs} = linter.lint(request)
  expect(readAs).toBe('osTicket premade replies')
  const findings = diagnostics.map(({rule, message, suggestions}) =>
    [
      rule,
      message,
      ...suggestions.map(({applicability, title, edits}) =>
        applicability === 'display' ? title : `${applicability} ${title}: ${read(applyEdits(request.content, edits))}`,
      ),
    ].join('\n'),
  )
  return [...findings, `fixed: ${read(linter.fix(request).output ?? request.content)}`]
}

/** Texts that every notation here can hold as they are: no markup, no white space at their ends. */
const texts = readLines<{readonly text: string}>(new URL('../fixtures/quality/round-8.jsonl', import.meta.url))
  .map(({text}) => text)
  .filter((text) => !/[<>{[|\\\t]|&\w|^\s|\s$/.test(text))

describe.each([
  ['plain text', PLAIN],
  ['HTML', HTML],
])('%s', (_, [first, ...others]) => {
  it.each(others)(
    'reads the same in $name',
    (notation) => {
      expect(texts.length).toBeGreaterThan(900)
      for (const text of texts) expect(outcome(notation, text), text).toEqual(first ? outcome(first, text) : [])
    },
    120_000,
  )
})
