/** What is said of a data file in which nobody can tell what the replies are. */
import {describe, expect, it} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {FORMATS} from '../../../src/sources/data/formats.ts'
import {describeUnknown} from '../../../src/sources/profiles/unknown.ts'
import type {SourceMapping} from '../../../src/sources/index.ts'
import {Text} from '../../../src/text/index.ts'
import {lines} from '../fixture.ts'
import {parseMapped} from '../mapped.ts'

const SAY = 'Hi Ann, we sent it to you and you will have it on Friday.'

function messageFor(data: unknown, path = 'data/a.json'): string {
  const format = FORMATS.find(({extensions}) => extensions.some((extension) => path.endsWith(extension)))
  const content = typeof data === 'string' ? data : JSON.stringify(data)
  return describeUnknown(format?.read(Text.of(content), {}).documents ?? [], path).message
}

/** The part of the message that says what there is. */
const shapeOf = (data: unknown, path?: string) =>
  /^No replies are known in ([^]*?)\.(?: If|$)/.exec(messageFor(data, path))?.[1]

/** What the message says to put into the config, as the config reads it. */
function mappingIn(message: string): (SourceMapping & {readonly files?: string}) | undefined {
  const line = /sources: .*$/s.exec(message)?.[0]
  if (line === undefined) return undefined
  const {sources} = parseYaml(line) as {sources: readonly (SourceMapping & {files: string})[]}
  expect(sources).toHaveLength(1)
  return sources[0]
}

const keys = (count: number, value: unknown) =>
  Object.fromEntries(Array.from({length: count}, (_, at) => [`k${at}`, value]))

describe('what there is', () => {
  it.each<[unknown, string]>([
    [{a: 1}, 'a map with the key “a”'],
    [{a: 1, 'b c': 2}, 'a map with the keys “a”, “b c”'],
    [{}, 'a map with no keys'],
    [[{a: 1}, {b: 2, a: 3}], 'a list of 2 entries with the keys “a”, “b”'],
    [[1, 2, 3], 'a list of 3 values'],
    [[1, {a: 1}, 'b'], 'a list of 3 entries with the key “a”'],
    [[], 'an empty list'],
    ['5', 'a single value'],
    ['null', 'a single value'],
    [keys(12, 1), `a map with the keys ${Array.from({length: 12}, (_, at) => `“k${at}”`).join(', ')}`],
    [keys(15, 1), `a map with the keys ${Array.from({length: 12}, (_, at) => `“k${at}”`).join(', ')} and 3 more`],
  ])('%j', (data, wanted) => expect(shapeOf(data)).toBe(wanted))

  it.each([
    ['several documents', 'a: 1\n---\nb: 2\n', 'a.yml', 'these 2 documents; the first is a map with the key “a”'],
    ['nothing', '# a\n', 'a.yml', 'this file, as nothing in it could be read'],
    ['a table', 'a,b c\n1,2\n3,4\n', 'a.csv', 'a list of 2 entries with the keys “a”, “b c”'],
    ['lines of JSON', '{"a":1}\n{"b":2}\n', 'a.jsonl', 'a list of 2 entries with the keys “a”, “b”'],
  ])('%s', (_, content, path, wanted) => expect(shapeOf(content, path)).toBe(wanted))
})

describe('what a config would say', () => {
  it.each<[string, unknown, SourceMapping | undefined]>([
    ['no text', {a: 1, b: [true, null]}, undefined],
    ['a text alone', JSON.stringify(SAY), {body: '$'}],
    ['a list of texts', [SAY, SAY], {body: '$[*]'}],
    [
      'texts with names',
      {entries: [{label: 'Late', say: SAY}]},
      {body: '$.entries[*].say', title: '$.entries[*].label'},
    ],
    ['names without texts beside them', [{label: 'Late', in: {say: SAY}}], {body: '$[*].in.say'}],
    [
      'a text that speaks to somebody before one that is longer',
      [
        {
          about: 'The order went out with the parcel service on the day that it came in.',
          say: 'Please tell us what you see, Ann.',
        },
      ],
      {body: '$[*].say'},
    ],
    ['the longer of two that do not', [{a: 'short', b: 'a longer text'}], {body: '$[*].b', title: '$[*].a'}],
    ['very many of them', keys(25, SAY), {body: '$.*', title: 'key'}],
    ['very many maps of them', keys(25, {n: 'Late', say: SAY}), {body: '$.*.say', title: '$.*.n'}],
    ['texts by name', {late: SAY, lost: SAY}, {body: '$.*', title: 'key'}],
    ['maps by name', {replies: {late: {say: SAY}, lost: {say: SAY}}}, {body: '$.replies.*.say', title: 'key'}],
    ['a name with a line break', [{'The\nreply': SAY}], {body: "$[*]['The\\nreply']"}],
    ['a name with brackets', [{'a]b': SAY, 'c[d': 'Late'}], {body: "$[*]['a]b']", title: "$[*]['c[d']"}],
    [
      'a name with a blank',
      [{'The reply': SAY, 'Its name': 'Late'}],
      {body: "$[*]['The reply']", title: "$[*]['Its name']"},
    ],
    ['a name with a quote', [{"it's": SAY}], {body: "$[*]['it\\'s']"}],
    ['a name with a backslash', [{'a\\b': SAY}], {body: "$[*]['a\\\\b']"}],
    ['a name with dots', [{'a.b': SAY, 'c.d': 'Late'}], {body: "$[*]['a.b']", title: "$[*]['c.d']"}],
    ['a name in other letters', [{größe: SAY}], {body: "$[*]['größe']"}],
    ['a name that is empty', [{'': SAY}], {body: "$[*]['']"}],
    ['a name that is a number', [{1: SAY}], {body: "$[*]['1']"}],
    ['lists in lists', [[SAY], [SAY]], {body: '$[*][*]'}],
  ])('of %s', (_, data, wanted) => {
    const message = messageFor(data)
    const mapping = mappingIn(message)
    if (!wanted) return expect([mapping, message]).toEqual([undefined, expect.stringMatching(/\.$/)])
    const {title, ...rest} = mapping ?? {}
    expect({...rest, ...(wanted.title !== undefined && {title})}).toEqual({files: 'data/a.json', ...wanted})
    // Put into the config it finds them.
    const {replies} = parseMapped(data, mapping ?? {})
    expect(replies.length).toBeGreaterThan(0)
    expect(replies.flatMap((reply) => lines(reply)).every((line) => line.startsWith('paragraph: '))).toBe(true)
  })

  it.each([
    ['a.csv', `The reply,Its name\n"${SAY}",Late\n`],
    ['a.yml', `- The reply: ${SAY}\n  Its name: Late\n`],
    ['it\'s "a".jsonl', JSON.stringify({'The reply': SAY, 'Its name': 'Late'})],
  ])('of a file %s', (path, content) => {
    const mapping = mappingIn(messageFor(content, path))
    expect(mapping).toEqual({files: path, body: "$[*]['The reply']", title: "$[*]['Its name']"})
    expect(parseMapped(content, mapping ?? {}, path).replies.map(({fields}) => fields.title)).toEqual(['Late'])
  })

  it('is found without end in no time', () => {
    const started = performance.now()
    const message = messageFor(Array.from({length: 20_000}, () => ({deep: [[[[{say: SAY}]]]], other: SAY.repeat(20)})))
    expect(message).toContain('a list of 20000 entries')
    expect(mappingIn(message)?.body).toMatch(/^\$\[\*\]\./)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
