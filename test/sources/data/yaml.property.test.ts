import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseAllDocuments} from 'yaml'
import {readYaml} from '../../../src/sources/data/yaml.ts'
import {type Located, locate} from '../../../src/sources/data/value.ts'
import {Text} from '../../../src/text/index.ts'
import {CASES} from './cases.ts'
import {edited, expectPlaces, randomEdit} from './places.ts'

const newline = fc.constantFrom('\n', '\r\n')

/** Lines of a scalar, each with an indent beyond its block's. */
const word = fc.constantFrom(
  'a',
  'word',
  'two words',
  'é',
  '😀',
  "it's",
  '{{x}}',
  'a: b'.replace(': ', ':'),
  'x#y',
  '- z',
  '"',
  '<b>',
  'a  b',
  '\t',
)

interface Case {
  readonly yaml: string
  readonly style: string
}

function inDocument(scalar: string, newline: string, after: boolean): string {
  return `items:${newline}  - name: x${newline}    body: ${scalar}${newline}${after ? `    z: 1${newline}` : ''}`
}

const flowText = (sign: fc.Arbitrary<string>, lineBreak: string, blank: fc.Arbitrary<string>) =>
  fc.array(
    fc.oneof(
      {weight: 5, arbitrary: sign},
      {
        weight: 1,
        arbitrary: fc
          .tuple(blank, fc.integer({min: 1, max: 3}), blank)
          .map(
            ([before, count, after]) =>
              before + Array.from({length: count}, () => lineBreak).join(after.slice(1)) + `      ${after}`,
          ),
      },
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )

const blank = fc.constantFrom('', ' ', '  ', '\t')

const plain = fc.tuple(newline, fc.boolean()).chain(([lineBreak, after]) =>
  flowText(
    fc.constantFrom('a', 'word', ' two', 'é', '😀', "'", '"', ':x', '#', ',', '{{x}}', '  b'),
    lineBreak,
    blank,
  ).map((parts): Case => ({
    yaml: inDocument(`w${parts.join('')}w`, lineBreak, after),
    style: 'plain',
  })),
)

const single = fc.tuple(newline, fc.boolean()).chain(([lineBreak, after]) =>
  flowText(
    fc.constantFrom('a', 'word', ' ', 'é', '😀', "''", '"', ': ', ' #', ',', '\\', '{{x}}', '  b'),
    lineBreak,
    blank,
  ).map((parts): Case => ({
    yaml: inDocument(`'${parts.join('')}'`, lineBreak, after),
    style: 'single',
  })),
)

const double = fc
  .tuple(newline, fc.boolean())
  .chain(([lineBreak, after]) =>
    flowText(
      fc.constantFrom(
        'a',
        'word',
        ' ',
        'é',
        '😀',
        "'",
        '\\"',
        ': ',
        ' #',
        '\\\\',
        '\\n',
        '\\t',
        '\\x41',
        '\\u00e9',
        '\\U0001F600',
        '\\ ',
        '\\/',
        '\\N',
        '\\_',
        '\\L',
        '\\P',
        '\\e',
        '\\0',
        `\\${lineBreak}      `,
        '{{x}}',
        '\t',
      ),
      lineBreak,
      blank,
    ).map((parts): Case => ({yaml: inDocument(`"${parts.join('')}"`, lineBreak, after), style: 'double'})),
  )

const block = (sign: '|' | '>') =>
  fc
    .tuple(
      newline,
      fc.boolean(),
      fc.constantFrom('', '-', '+'),
      fc.boolean(),
      fc.array(
        fc.tuple(
          fc.constantFrom('', '', '', '  ', '\t'),
          fc.array(word, {maxLength: 3}).map((words) => words.join(' ')),
          fc.constantFrom('', '', ' '),
        ),
        {minLength: 1, maxLength: 7},
      ),
      fc.boolean(),
    )
    .map(([lineBreak, after, chomp, hasDigit, lines, endsWithBreak]): Case => {
      const [first] = lines
      // Without a digit the first line says how far the block is indented.
      const digit = hasDigit || first?.[0] !== '' || /^\s/.test(first[1]) ? '2' : ''
      // A line of nothing but blanks is what the parser reads in its own way after a CRLF.
      const body = lines
        .map(([indent, text, end]) => (text.trim() === '' ? '' : `      ${indent}${text}${end}`))
        .join(lineBreak)
      const source = inDocument(`${sign}${digit}${chomp}${lineBreak}${body}`, lineBreak, after)
      return {
        yaml: after || endsWithBreak ? source : source.slice(0, -lineBreak.length),
        style: sign === '|' ? 'literal' : 'folded',
      }
    })

function parsed(yaml: string): string | undefined {
  const [document] = parseAllDocuments(yaml, {uniqueKeys: false, logLevel: 'silent'})
  if (!document || !('errors' in document) || document.errors.length > 0) return undefined
  const value = document.getIn(['items', 0, 'body'])
  return typeof value === 'string' ? value : undefined
}

function found(yaml: string): Located | undefined {
  const [document] = readYaml(Text.of(yaml)).documents
  return document && locate(document, ['items', 0, 'body'])
}

/** A stretch of a double-quoted scalar by itself; the others have no escapes but the doubled quote and the fold. */
const means: Readonly<Record<string, (raw: string) => string>> = {
  plain: fold,
  single: (raw) => (raw === "''" ? "'" : fold(raw)),
  double: (raw) =>
    raw.startsWith('\\') ? (parseAllDocuments(`"x${raw}x"`)[0] as {toJS(): string}).toJS().slice(1, -1) : fold(raw),
  literal: (raw) => (/^[\r\n ]+$/.test(raw) ? raw.replace(/\r\n/g, '\n').replaceAll(' ', '') : raw),
  folded: fold,
}

function fold(raw: string): string {
  const count = raw.match(/\r\n|\n/g)?.length ?? 0
  if (count === 0) return raw
  return count === 1 ? ' ' : '\n'.repeat(count - 1)
}

describe.each([
  ['plain', plain],
  ['single', single],
  ['double', double],
  ['literal', block('|')],
  ['folded', block('>')],
])('%s scalars of YAML', (style, cases) => {
  it('decode to what the parser says, each unit with its place', () => {
    let read = 0
    fc.assert(
      fc.property(cases, ({yaml}) => {
        const value = parsed(yaml)
        fc.pre(value !== undefined)
        const scalar = found(yaml)
        if (!scalar) throw new Error('not found')
        expect(scalar.value).toBe(value)
        expect(scalar.place.notation).toBe(style)
        const {text, isExact} = scalar.scalars.read(scalar.place, scalar.value as string)
        expect(text.value).toBe(value)
        const reads = means[style] ?? fold
        expectPlaces(yaml, {text, isExact}, (raw, read) =>
          style === 'folded' && isAllBreaks(raw, read) ? read : reads(raw),
        )
        read++
      }),
      {numRuns: CASES, maxSkipsPerRun: 50},
    )
    expect(read).toBeGreaterThanOrEqual(CASES)
  })

  it('hold any text that is written into them, or refuse it', () => {
    fc.assert(
      fc.property(cases, randomEdit, ({yaml}, edit) => {
        const scalar = parsed(yaml) === undefined ? undefined : found(yaml)
        fc.pre(scalar !== undefined)
        if (!scalar) return
        const {text} = scalar.scalars.read(scalar.place, scalar.value as string)
        const after = edited(yaml, text, edit)
        // Where the first line of a block is left empty, the next says how far it is indented: fixes are read again for that.
        // Empty lines at the end of a block are no part of it.
        const isLiteral = style === 'literal'
        if (after && !(isLiteral && /^\s|^$/.test(after.value)))
          expect(lines(parsed(after.source), isLiteral)).toBe(lines(after.value, isLiteral))
        const written = scalar.scalars.write(scalar.place, edit.prose)
        const whole = yaml.slice(0, scalar.place.start) + written + yaml.slice(scalar.place.end)
        expect(parsed(whole)).toBe(edit.prose)
        expect(parseAllDocuments(whole)).toHaveLength(1)
      }),
      {numRuns: CASES, maxSkipsPerRun: 50},
    )
  })
})

/** A folded break keeps all its line breaks, where what is beside it is indented. */
function isAllBreaks(raw: string, read: string): boolean {
  return read === '\n'.repeat(raw.match(/\r\n|\n/g)?.length ?? 0)
}

function lines(value: string | undefined, isBlock: boolean): string | undefined {
  return isBlock ? value?.trimEnd() : value
}
