import {describe, expect, it} from 'vitest'
import {find, findFirst, pathProblem, stepsInCommon} from '../../../src/sources/data/path.ts'
import {locate} from '../../../src/sources/data/value.ts'
import {readJson} from '../../../src/sources/data/json.ts'
import {Text} from '../../../src/text/index.ts'

const DATA = {
  items: [
    {name: 'a', n: 1, tags: ['x', 'y']},
    {name: 'b', n: 2, empty: null},
    {name: 'c', n: 3, tags: []},
  ],
  'two words': {"it's": {name: 'd'}},
  constructor: 'e',
  '': 'f',
  '0': 'g',
  $: {'@': 'h'},
  list: '[{"name": "i"}]',
}

const [document] = readJson(Text.of(JSON.stringify(DATA))).documents
const valuesAt = (path: string) => [...find(path, document?.value ?? null)].map(({value}) => value)

describe('a path', () => {
  it.each<[string, unknown]>([
    ['$.items[0].name', ['a']],
    ['$.items[-1].name', ['c']],
    ['$.items[*].name', ['a', 'b', 'c']],
    ['$.items.*.name', ['a', 'b', 'c']],
    ['$.items[1:].name', ['b', 'c']],
    ['$.items[::2].name', ['a', 'c']],
    ['$.items[2,0].name', ['c', 'a']],
    ["$.items[0]['name','n']", ['a', 1]],
    ['$.items[*].tags[*]', ['x', 'y']],
    ['$.items[?@.n>1].name', ['b', 'c']],
    ["$.items[?@.name=='b' || @.n==3].name", ['b', 'c']],
    ['$.items[?@.tags].name', ['a', 'c']],
    ['$.items[?!@.tags].name', ['b']],
    ['$.items[?@.empty==null].name', ['b']],
    ['$.items[?length(@.tags)==2].name', ['a']],
    ['$.items[?search(@.name,"^[bc]$")].name', ['b', 'c']],
    ["$['two words']['it\\'s'].name", ['d']],
    ['$["two words"]["it\'s"].name', ['d']],
    ["$['']", ['f']],
    ["$['0']", ['g']],
    ["$['$']['@']", ['h']],
    // A text that spells out data can be walked into.
    ['$.list[0].name', ['i']],
  ])('%s leads to what it names', (path, wanted) => expect(valuesAt(path)).toEqual(wanted))

  it('goes through all depths, texts that hold data too', () => {
    expect(valuesAt('$..name').toSorted()).toEqual(['a', 'b', 'c', 'd', 'i'])
  })

  it.each([
    '$.missing',
    '$.missing.name[*]',
    '$.items[9]',
    '$.items[-9]',
    '$.items[0].name.length',
    '$.items.length',
    '$.items.name',
    '$.items[0].name[0]',
    '$[0]',
    '$.__proto__',
    '$.items.constructor',
    '$.items[0].toString',
    "$.items[?@.name=='z']",
    '$.items[?@.missing.deep>1]',
    '$.items[3:]',
  ])('%s leads nowhere', (path) => {
    expect(valuesAt(path)).toEqual([])
    expect(findFirst(path, document?.value ?? null)).toBeUndefined()
  })

  it.each([null, 1, 'text', true])('leads nowhere in %j but to it', (value) => {
    expect([...find('$..*', value)]).toEqual([])
    expect(findFirst('$', value)).toEqual({value, location: []})
  })

  it('knows its own keys, but not those of the language', () => {
    expect(valuesAt('$.constructor')).toEqual(['e'])
    const [own] = readJson(Text.of('{"__proto__": {"a": "b"}}')).documents
    expect([...find('$.__proto__.a', own?.value ?? null)].map(({value}) => value)).toEqual(['b'])
  })

  it('says where each value stands, and there it is', () => {
    if (!document) throw new Error('no document')
    const found = [...find('$..*', document.value)]
    expect(found.length).toBeGreaterThan(20)
    for (const {value, location} of found) expect(locate(document, location)?.value).toBe(value)
  })

  it('may be nothing but the root', () => {
    const found = [...find('$', document?.value ?? null)]
    expect(found).toHaveLength(1)
    expect(found[0]?.value).toBe(document?.value)
    expect(found[0]?.location).toEqual([])
  })
})

describe('what is wrong with a path', () => {
  it.each([
    '$',
    '$.a',
    '$.é',
    "$['a b']",
    "$['it\\'s']",
    "$['a\\nb']",
    '$[*]',
    '$[-1]',
    '$..a',
    "$[?@.a=='b' && (@.c || !@.d)]",
    "$['a', 'b'][0, 1]",
  ])('%s: nothing', (path) => expect(pathProblem(path)).toBeUndefined())

  it.each([
    ['', undefined],
    ['a.b', /found 'a'/],
    ['$.a[', /unclosed/],
    ['$.a b', /found 'b'/],
    ['$.', undefined],
    ['$[?]', undefined],
    ['$[?@.a=1]', /'='/],
    ["$['a\nb']", /invalid character/],
    ['$[?size(@)>1]', /no such function 'size'/],
    ['$[01]', /leading zero/],
    ['$[99999999999999999999]', /out of range/],
    ['$..', undefined],
    ['$.a.length()', undefined],
  ])('%j: something, in words', (path, wanted) => {
    const problem = pathProblem(path)
    expect(problem).toMatch(wanted ?? /\w/)
    // Whoever asks has named the path already.
    if (path.length > 3) expect(problem).not.toContain(path)
    expect(() => [...find(path, {} as never)]).toThrow(problem ?? '')
  })
})

describe('the steps that values of two paths have in common', () => {
  it.each<[string, string, readonly number[] | undefined]>([
    ['$.meta.lang', '$.items[*].reply', [0]],
    ['$[*].name', '$[*].reply', [1]],
    ['$.items[*].name', '$.items[*].reply.text', [2]],
    ['$.a[*].name', '$.a[*].b[*].c', [2]],
    ['$.a[*].b[*].d', '$.a[*].b[*].c', [4]],
    ['$.a[*].tags[*]', '$.a[*].text', [2]],
    ["$.a[?@.b=='c'].name", '$.a[*].text', [2]],
    ["$.a[*].b[?@.c=='d'].e", "$.a[*].b[?@.c=='f'].e", [5, 4, 3]],
    ['$.a[0].name', '$.a[*].text', [1]],
    ['$.names[*]', '$.texts[*]', []],
    ['$..name', '$.a[*].text', undefined],
    ['$.lang', '$..text', [0]],
  ])('%s beside %s: %j', (path, other, steps) => expect(stepsInCommon(path, other)).toEqual(steps))
})
