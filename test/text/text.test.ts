/** Text against a naive model: random nested decodings, slices and joins. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Piece, Text} from '../../src/text/index.ts'
import {
  type Naive,
  naiveDecode,
  naiveInsertion,
  naiveIsContiguous,
  naiveJoin,
  naiveOf,
  naiveSlice,
  naiveSpan,
  naiveValue,
} from './naive-text.ts'

interface Pair {
  readonly text: Text
  readonly naive: Naive
}

const letters = fc.string({unit: fc.constantFrom('a', 'b', ' ', '&', '\n', '😀', 'é'), maxLength: 4})
const source = fc.string({unit: fc.constantFrom('a', 'b', ' ', '&', '\n', '😀', 'é'), maxLength: 24})

/** What a decoding does next; lengths are cut at the end of the parent. */
const step = fc.oneof(
  {weight: 4, arbitrary: fc.record({kind: fc.constant('copy' as const), length: fc.nat(6)})},
  {weight: 2, arbitrary: fc.record({kind: fc.constant('skip' as const), length: fc.nat(3)})},
  {weight: 3, arbitrary: fc.record({kind: fc.constant('atom' as const), length: fc.nat(4), value: letters})},
)

/** One layer: a decoding or a slice, by fractions of the length. */
const layer = fc.oneof(
  {weight: 3, arbitrary: fc.array(step, {maxLength: 10})},
  {weight: 1, arbitrary: fc.tuple(fc.double({min: 0, max: 1, noNaN: true}), fc.double({min: 0, max: 1, noNaN: true}))},
)
type Step =
  | {readonly kind: 'copy' | 'skip'; readonly length: number}
  | {readonly kind: 'atom'; readonly length: number; readonly value: string}

function piecesOf(parent: string, steps: readonly Step[]): readonly Piece[] {
  const pieces: Piece[] = []
  let start = 0
  for (const next of steps) {
    const end = Math.min(start + next.length, parent.length)
    if (next.kind === 'copy') pieces.push({value: parent.slice(start, end), start, end})
    if (next.kind === 'atom') pieces.push({value: next.value, start, end})
    start = end
  }
  return pieces
}

function cut({text, naive}: Pair, a: number, b: number): Pair {
  const [start = 0, end = 0] = [Math.floor(a * text.length), Math.floor(b * text.length)].sort((x, y) => x - y)
  return {text: text.slice(start, end), naive: naiveSlice(naive, start, end)}
}

const isCut = (next: readonly Step[] | [number, number]): next is [number, number] => typeof next[0] === 'number'

const nested: fc.Arbitrary<Pair> = fc.tuple(source, fc.array(layer, {maxLength: 4})).map(([whole, layers]) => {
  let pair: Pair = {text: Text.of(whole), naive: naiveOf(whole)}
  for (const next of layers) {
    if (isCut(next)) pair = cut(pair, ...next)
    else {
      const pieces = piecesOf(pair.text.value, next)
      pair = {text: pair.text.decode(pieces), naive: naiveDecode(pair.naive, pieces)}
    }
  }
  return pair
})

function expectSame({text, naive}: Pair): void {
  expect(text.value).toBe(naiveValue(naive))
  expect(text.length).toBe(text.value.length)
  expect(text.span).toEqual(naiveSpan(naive))
  expect(text.isContiguous).toBe(naiveIsContiguous(naive))
  const before = naiveInsertion(naive, naive.from, 'before')
  const after = naiveInsertion(naive, naive.to, 'after')
  expect(text.insertBefore('x')).toEqual(edit(before))
  expect(text.insertAfter('x')).toEqual(edit(after))
}

function edit({at, exact}: {readonly at: number; readonly exact: boolean}) {
  return {span: {start: at, end: at}, content: 'x', ...(exact ? {} : {inexact: true})}
}

describe('Text against the naive model', () => {
  it('agrees for every slice of random nested decodings', () => {
    fc.assert(
      fc.property(nested, (pair) => {
        for (let start = 0; start <= pair.text.length; start++)
          for (let end = start; end <= pair.text.length; end++)
            expectSame({text: pair.text.slice(start, end), naive: naiveSlice(pair.naive, start, end)})
      }),
      {numRuns: 1000},
    )
  })

  it('agrees for joins of parts in source order', () => {
    const parts = fc.tuple(nested, fc.array(fc.double({min: 0, max: 1, noNaN: true}), {maxLength: 8}))
    fc.assert(
      fc.property(parts, ([pair, fractions]) => {
        const bounds = fractions.map((each) => Math.floor(each * pair.text.length)).sort((a, b) => a - b)
        const ranges = Array.from({length: bounds.length >> 1}, (_, i) => [bounds[2 * i] ?? 0, bounds[2 * i + 1] ?? 0])
        const text = Text.join(ranges.map(([start, end]) => pair.text.slice(start ?? 0, end)))
        const naive = naiveJoin(ranges.map(([start = 0, end = 0]) => naiveSlice(pair.naive, start, end)))
        expectSame({text, naive})
        for (let at = 0; at < text.length; at++)
          expectSame({text: text.slice(at, at + 2), naive: naiveSlice(naive, at, Math.min(at + 2, text.length))})
      }),
      {numRuns: 1000},
    )
  })

  it('finds what a range of the source decodes to', () => {
    fc.assert(
      fc.property(nested, fc.nat(), fc.nat(), ({text, naive}, a, b) => {
        const start = Math.min(a % (text.length + 1), b % (text.length + 1))
        const end = Math.max(a % (text.length + 1), b % (text.length + 1))
        const units = naive.all.slice(naive.from, naive.to)
        const source = text.slice(start, end).span
        const touched = units.flatMap(({s, e}, at) => (s < source.end && e > source.start ? [at] : []))
        const found = text.find(source)
        if (touched.length === 0)
          expect(units.slice(found?.start ?? 0, found?.end ?? 0).every(({s, e}) => s === e)).toBe(true)
        else {
          const implied = (at: number) => units[at]?.s === units[at]?.e
          const between = units.slice(touched[0], (touched.at(-1) ?? 0) + 1).map((_, at) => at + (touched[0] ?? 0))
          expect(between.every((at) => touched.includes(at) || implied(at))).toBe(true)
          expect(found?.start).toBeLessThanOrEqual(touched[0] ?? 0)
          expect(units.slice(found?.start, touched[0]).every(({s, e}) => s === e)).toBe(true)
          expect(found?.end).toBe((touched.at(-1) ?? 0) + 1)
        }
      }),
      {numRuns: 2000},
    )
  })

  it('finds all that came from an entity which a range cuts in two, also where it was decoded twice', () => {
    const once = Text.of('xy').decode([{value: 'pqr', start: 0, end: 2}])
    const twice = once.decode([
      {value: 'a', start: 0, end: 1},
      {value: 'bb', start: 1, end: 2},
      {value: 'c', start: 2, end: 3},
    ])
    expect(twice.find({start: 1, end: 2})).toEqual({start: 0, end: 4})
  })

  it('finds nothing outside of the text, and an empty place at its ends', () => {
    const text = Text.of('one two three').slice(4, 7)
    expect(text.find({start: 0, end: 3})).toBeUndefined()
    expect(text.find({start: 8, end: 9})).toBeUndefined()
    expect(text.find({start: 4, end: 4})).toEqual({start: 0, end: 0})
    expect(text.find({start: 7, end: 7})).toEqual({start: 3, end: 3})
    expect(text.find({start: 0, end: 13})).toEqual({start: 0, end: 3})
  })

  it('trims to the slice without white space at the ends', () => {
    fc.assert(
      fc.property(nested, ({text, naive}) => {
        const trimmed = text.trim()
        const start = text.length - text.value.trimStart().length
        expect(trimmed.value).toBe(text.value.trim())
        expectSame({text: trimmed, naive: naiveSlice(naive, start, start + trimmed.length)})
      }),
    )
  })

  it('gives the same texts from matchAll as from slice', () => {
    fc.assert(
      fc.property(nested, ({text}) => {
        const found = [...text.matchAll(/(?<first>[ab])[ab&]*|\n/g)]
        const plain = [...text.value.matchAll(/[ab][ab&]*|\n/g)]
        expect(found.map(({text: {value, span}}) => ({value, span}))).toEqual(
          plain.map((match) => ({value: match[0], span: text.slice(match.index, match.index + match[0].length).span})),
        )
        for (const {text: part, groups, match} of found) {
          expect(match[0]).toBe(part.value)
          expect(groups.first).toBe(part.value === '\n' ? undefined : part.value[0])
        }
      }),
    )
  })

  it('has every source offset within the source', () => {
    fc.assert(
      fc.property(nested, ({text}) => {
        for (const {start, end} of [text.span, text.slice(0, 0).span, text.slice(text.length).span]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(24 * 2)
        }
      }),
    )
  })
})

describe('Text by example', () => {
  /** `R&amp;D` read as `R&D`. */
  const decoded = Text.of('R&amp;D').decode([
    {value: 'R', start: 0, end: 1},
    {value: '&', start: 1, end: 6},
    {value: 'D', start: 6, end: 7},
  ])

  it('maps an entity to all of its characters', () => {
    expect(decoded.slice(1, 2).span).toEqual({start: 1, end: 6})
    expect(decoded.slice(0, 2).span).toEqual({start: 0, end: 6})
    expect(decoded.isContiguous).toBe(true)
  })

  it('puts the end of a text after an entity at its end', () => {
    const text = decoded.slice(0, 2)
    expect(text.slice(2).span).toEqual({start: 6, end: 6})
    expect(Text.join([text]).slice(2).span).toEqual({start: 6, end: 6})
  })

  it('takes over a part of an entity only as inexact', () => {
    const ligature = Text.of('&fjlig;ord').decode([
      {value: 'fj', start: 0, end: 7},
      {value: 'ord', start: 7, end: 10},
    ])
    expect(ligature.slice(0, 4).isContiguous).toBe(true)
    expect(ligature.slice(1, 4).isContiguous).toBe(false)
    expect(ligature.decode([{value: 'j', start: 1, end: 2}]).isContiguous).toBe(false)
    expect(ligature.slice(1, 1).insertBefore('x')).toEqual({
      span: {start: 0, end: 0},
      content: 'x',
      inexact: true,
    })
  })

  it('writes beside an implied line break, never into it', () => {
    // The line break between the paragraphs stands for no character; the tags belong to no text.
    const text = Text.of('one</p><p>two').decode([
      {value: 'one', start: 0, end: 3},
      {value: '\n', start: 3, end: 3},
      {value: 'two', start: 10, end: 13},
    ])
    expect(text.slice(0, 4).insertAfter('x')).toEqual({span: {start: 10, end: 10}, content: 'x'})
    expect(text.slice(3, 4).isContiguous).toBe(false)
    expect(text.replaceWith('one two')).toEqual([{span: {start: 3, end: 3}, content: ' ', inexact: true}])
  })

  it('knows where an empty decoding stands', () => {
    expect(Text.of('title: ""').slice(8, 8).decode([]).span).toEqual({start: 8, end: 8})
    expect(
      Text.of('a<br>')
        .decode([{value: '', start: 1, end: 5}])
        .insertAfter('x').span.start,
    ).toBe(1)
    expect(Text.join([]).span).toEqual({start: 0, end: 0})
  })

  it('encodes through every layer, the innermost first', () => {
    const inner = Text.of('[ab]')
      .slice(1, 3)
      .decode([{value: 'ab', start: 0, end: 2}], (prose) => `J(${prose})`)
      .decode([{value: 'ab', start: 0, end: 2}], (prose) => `H(${prose})`)
    expect(inner.insertAfter('x')).toEqual({span: {start: 3, end: 3}, content: 'J(H(x))', prose: 'x'})
    expect(Text.join([inner, inner]).insertBefore('x').content).toBe('J(H(x))')
  })

  it('clamps slices, also below zero', () => {
    const text = Text.of('abc')
    expect(text.slice(-2).value).toBe('abc')
    expect(text.slice(2, 99).value).toBe('c')
    expect(text.slice(2, 1).value).toBe('')
    expect(String(text)).toBe('abc')
  })

  describe('offsetOf', () => {
    const text = Text.of('Hi &amp; hi, hi ').decode([
      {value: 'Hi ', start: 0, end: 3},
      {value: '&', start: 3, end: 8},
      {value: ' hi, hi ', start: 8, end: 16},
    ])

    it('tells where a slice begins, and a slice of a slice', () => {
      const part = text.slice(3, 10)
      expect(text.offsetOf(part)).toBe(3)
      expect(text.offsetOf(part.slice(2, 4))).toBe(5)
      expect(part.offsetOf(part.slice(2, 4))).toBe(2)
      expect(part.slice(1).offsetOf(part.slice(2, 4))).toBe(1)
      expect(part.offsetOf(text.slice(5, 7))).toBe(2)
    })

    it('counts in the decoded text, not in the source', () => {
      const [, second] = [...text.matchAll(/hi/g)].map((match) => match.text)
      expect(second?.span).toEqual({start: 13, end: 15})
      expect(text.offsetOf(second ?? text)).toBe(9)
    })

    it('tells one of several equal words from the others', () => {
      const all = [...text.matchAll(/hi/gi)].map((match) => text.offsetOf(match.text))
      expect(all).toEqual([0, 5, 9])
    })

    it('is 0 for itself, also where white space was trimmed from nothing', () => {
      expect(text.offsetOf(text)).toBe(0)
      expect(text.offsetOf(text.slice(0))).toBe(0)
      expect(text.slice(0, 2).offsetOf(text.slice(0, 2).trim())).toBe(0)
    })

    it('finds a trimmed part behind the white space', () => {
      const padded = text.slice(4)
      expect(padded.value).toBe(' hi, hi ')
      expect(padded.offsetOf(padded.trim())).toBe(1)
      expect(text.offsetOf(padded.trim())).toBe(5)
      const blank = Text.of('  ')
      expect(blank.offsetOf(blank.trim())).not.toBe(-1)
    })

    it('finds an empty part at both ends, but not beyond', () => {
      const part = text.slice(3, 6)
      expect(part.offsetOf(part.slice(0, 0))).toBe(0)
      expect(part.offsetOf(part.slice(3))).toBe(3)
      expect(part.offsetOf(text.slice(7, 7))).toBe(-1)
      expect(part.offsetOf(text.slice(2, 2))).toBe(-1)
    })

    it('is -1 for what begins before or ends behind', () => {
      const part = text.slice(3, 10)
      expect(part.offsetOf(text)).toBe(-1)
      expect(part.offsetOf(text.slice(2, 5))).toBe(-1)
      expect(part.offsetOf(text.slice(9, 11))).toBe(-1)
      expect(part.offsetOf(text.slice(12))).toBe(-1)
    })

    it('is -1 for any other text, equal or not', () => {
      expect(text.offsetOf(Text.of(text.value))).toBe(-1)
      expect(text.offsetOf(Text.of('hi'))).toBe(-1)
      expect(text.offsetOf(Text.of(text.value).slice(5, 7))).toBe(-1)
      // What is decoded from a text is another text; so is what is joined of its parts.
      expect(text.offsetOf(text.decode([{value: 'hi', start: 5, end: 7}]))).toBe(-1)
      expect(text.offsetOf(Text.join([text.slice(0, 2), text.slice(5, 7)]))).toBe(-1)
    })

    it('agrees with slices of random texts', () => {
      fc.assert(
        fc.property(
          nested,
          fc.array(fc.nat(30), {minLength: 4, maxLength: 4}),
          ({text: whole}, [a = 0, b = 0, c = 0, d = 0]) => {
            const outer = whole.slice(Math.min(a, b), Math.max(a, b))
            const inner = outer.slice(Math.min(c, d), Math.max(c, d))
            const offset = outer.offsetOf(inner)
            expect(offset).toBe(Math.min(c, d, outer.length))
            expect(outer.slice(offset, offset + inner.length).value).toBe(inner.value)
            expect(inner.offsetOf(outer)).toBe(inner.length === outer.length ? 0 : -1)
          },
        ),
      )
    })
  })

  it('rejects pieces out of order or outside of the text', () => {
    const text = Text.of('abcd')
    expect(() => text.decode([{value: 'x', start: 3, end: 5}])).toThrow(RangeError)
    expect(() => text.decode([{value: 'x', start: 3, end: 2}])).toThrow(RangeError)
    expect(() => text.decode([{value: 'x', start: -1, end: 2}])).toThrow(RangeError)
    const backwards = [
      {value: 'cd', start: 2, end: 4},
      {value: 'ab', start: 0, end: 2},
    ]
    expect(() => text.decode(backwards)).toThrow(RangeError)
    expect(() => Text.join([text.slice(2), text.slice(0, 2)])).toThrow(RangeError)
  })

  it('slices a long text of many pieces fast', () => {
    const long = '&amp; and '.repeat(20_000)
    const pieces = [...long.matchAll(/&amp;| and /g)].map(({0: raw, index}) => ({
      value: raw === '&amp;' ? '&' : raw,
      start: index,
      end: index + raw.length,
    }))
    const text = Text.of(long).decode(pieces)
    const began = performance.now()
    let sum = 0
    for (let at = 0; at < 300_000; at++) sum += text.slice(at % text.length, text.length).length
    expect(sum).toBeGreaterThan(0)
    expect(performance.now() - began).toBeLessThan(1500)
  })
})
