/** Random configs for property tests: ones that are right, and ones with something changed in them. */
import fc from 'fast-check'

type Json = null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json}

const severity = fc.constantFrom('off', 'info', 'warn', 'warning', 'error', 0, 1, 2)
const word = fc.constantFrom('chat', 'Billing::*', 'vip', 'x', ' !x', '360042')
const oneOrMore = <Value>(value: fc.Arbitrary<Value>) => fc.oneof(value, fc.array(value, {maxLength: 3}))
const some = <Value extends object>(fields: {[Key in keyof Value]: fc.Arbitrary<Value[Key]>}) =>
  fc.record(fields, {requiredKeys: []})

const options = {
  'relational-preamble': some({max: fc.integer({min: 1, max: 9}), openers: fc.array(fc.string(), {maxLength: 2})}),
  'sign-off': some({required: fc.boolean()}),
  'conditional-apology': fc.constant({}),
  'missing-next-step': fc.constant({}),
}
const entry = (given: fc.Arbitrary<object>) =>
  fc.oneof(severity, fc.tuple(severity), fc.tuple(severity, given)) as fc.Arbitrary<unknown>

const rules = some(Object.fromEntries(Object.entries(options).map(([id, given]) => [id, entry(given)])))

const extending = oneOrMore(fc.constantFrom('empathylint:core', 'empathylint:chat', './base.yml', '@team/style'))
const glob = oneOrMore(fc.constantFrom('chat/**', '*.md', './a/', ' !a'))
const context = fc.constantFrom('bug', 'outage', 'how-to', 'unknown')
const kind = fc.constantFrom('reply', 'snippet', 'signature')
const settings = some({
  productTerms: fc.array(word, {maxLength: 2}),
  brandNames: fc.array(word, {maxLength: 2}),
  channel: word,
  context,
  sender: word,
  kind,
})
const match = some({
  id: oneOrMore(fc.oneof(word, fc.integer())),
  channel: oneOrMore(word),
  context: oneOrMore(context),
  active: oneOrMore(fc.boolean()),
  tags: oneOrMore(word),
  kind: oneOrMore(kind),
})
const override = fc
  .record(
    {files: glob, excludeFiles: glob, match, extends: extending, rules, settings},
    {requiredKeys: ['files', 'rules']},
  )
  .chain((each) => fc.constantFrom(each, {...each, match: {channel: 'chat'}}))
const source = fc.record(
  {
    files: glob,
    body: fc.constantFrom('$.items[*].reply', '$'),
    title: fc.constantFrom('key', '$[*].Name'),
    lang: fc.constantFrom('en', '$.lang'),
    active: fc.constantFrom(true, false, '$.active'),
    kind: fc.constantFrom('auto', 'html'),
    dialect: fc.constantFrom('liquid', 'Help Scout'),
    profile: fc.constant('zendesk-macros'),
    delimiter: fc.constantFrom(',', ';', '\t'),
    header: fc.boolean(),
  },
  {requiredKeys: ['files', 'body']},
)

/** A config that is right for the registry of the tests. */
export const rightConfig: fc.Arbitrary<Json> = some({
  $schema: fc.constant('https://example.com/schema.json'),
  root: fc.boolean(),
  extends: extending,
  rules,
  overrides: fc.array(override, {maxLength: 2}),
  ignores: fc.array(fc.constantFrom('old/', '!old/keep.md'), {maxLength: 2}),
  settings,
  sources: fc.array(source, {maxLength: 2}),
  directives: some({reportUnused: fc.oneof(fc.boolean(), severity), requireReason: fc.boolean(), allow: fc.boolean()}),
  baseline: fc.constant('known.json'),
}) as fc.Arbitrary<Json>

const junk = fc.oneof(
  fc.constantFrom<Json>(null, '', ' ', '!x', '$', '$.a', 'empathylint:nope', 'warn', 'key', true, 0, 3, -1, 1.5),
  fc.constantFrom<Json>([], {}, [null], ['warn', {}], ['warn', {}, 1], {max: 0}, {files: null}, [{files: 'a'}]),
  fc.jsonValue({maxDepth: 2}) as fc.Arbitrary<Json>,
)
const key = fc.oneof(
  fc.constantFrom('rules', 'rulez', 'files', 'match', 'body', 'max', 'sign-off', 'constructor', '__proto__', 'kind'),
  fc.string({maxLength: 6}),
)

/** A right config, and the same with up to three places changed: a value replaced or taken out, a key added or renamed. */
export const configAndChanged: fc.Arbitrary<readonly [right: Json, changed: Json]> = fc
  .tuple(
    rightConfig,
    fc.array(fc.record({at: fc.nat(), how: fc.nat({max: 3}), key, value: junk}), {minLength: 1, maxLength: 3}),
  )
  .map(([config, changes]) => [config, changes.reduce(change, config)])

/** A config that may well be wrong. */
export const changedConfig: fc.Arbitrary<Json> = configAndChanged.map(([, changed]) => changed)

interface Change {
  readonly at: number
  readonly how: number
  readonly key: string
  readonly value: Json
}

/** @param at counts the places of the whole value, round and round. */
function change(config: Json, {at, how, key, value}: Change): Json {
  const place = at % placesIn(config)
  let seen = -1
  const walk = (each: Json): Json => {
    const isHere = ++seen === place
    if (isHere && how === 0) return value
    if (isList(each)) return each.map(walk)
    if (typeof each !== 'object' || each === null) return each
    const entries = Object.entries(each).map(([name, inner]) => [name, walk(inner)] as const)
    if (!isHere) return Object.fromEntries(entries)
    if (how === 1) return Object.fromEntries(entries.slice(1))
    if (how === 2) return Object.fromEntries([...entries, [key, value]])
    return Object.fromEntries(entries.map(([name, inner], index) => [index === 0 ? key : name, inner]))
  }
  return walk(config)
}

function placesIn(value: Json): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce((count: number, inner: Json) => count + placesIn(inner), 1)
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
