/** What a block was read as is remembered: the memory answers as a reader without one would. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type BlockMemory, newBlockMemory} from '../../src/prose/block-memory.ts'
import {cutBlock, tokensOf} from '../../src/prose/cut-block.ts'
import {findTemplateMarks, type Mark, readReply} from '../../src/prose/index.ts'
import {vocabularyOf} from '../../src/prose/team-words.ts'
import type {WayBlock} from '../../src/prose/way-block.ts'
import {Text} from '../../src/text/index.ts'
import {LIQUID, rawReply} from './plain.ts'
import {realParagraphs, wording} from './wordings.ts'

const vocabulary = vocabularyOf({
  words: {greeting: ['hi we'], signOff: ['Well done'], product: ['its'], trouble: ['day'], brand: ['Best']},
})

const blockOf = (value: string, kind: WayBlock['kind'] = 'paragraph', marks: readonly Mark[] = []): WayBlock => ({
  kind,
  text: Text.of(value),
  marks,
  template: findTemplateMarks(value, [LIQUID]).filter(({holds}) => holds === 'variable' || holds === 'slot'),
})

const place = fc.record({isTop: fc.boolean(), isEnd: fc.boolean(), isLast: fc.boolean()})
const mark = fc.record({
  start: fc.nat(20),
  end: fc.nat(20),
  kind: fc.constantFrom<Mark['kind'][]>('code', 'url', 'strong', 'link'),
})
/** Few texts, so that the same ones come again with other kinds, marks and places. */
const blocks = fc.array(wording, {minLength: 1, maxLength: 3}).chain((texts) =>
  fc.array(
    fc.record({
      value: fc.constantFrom(...texts),
      kind: fc.constantFrom<WayBlock['kind'][]>('paragraph', 'paragraph', 'list-item', 'heading', 'cell', 'code'),
      marks: fc.array(mark, {maxLength: 2}),
      place,
    }),
    {maxLength: 12},
  ),
)

describe('the memory of blocks', () => {
  it.each([undefined, vocabulary])('answers as one who reads anew (vocabulary %#)', (words) => {
    // One for all runs and few texts at a time, so that all of it grows old and is let go many times.
    const memory = newBlockMemory(words, {texts: 4, characters: 300, longest: 150})
    fc.assert(
      fc.property(blocks, (read) => {
        for (const {value, kind, marks, place: at} of read) {
          const whole = marks.map(({start, end, ...rest}) => ({
            ...rest,
            start: Math.min(start, end, value.length),
            end: Math.min(Math.max(start, end), value.length),
          }))
          const block = blockOf(
            value,
            kind,
            whole.filter(({start, end}) => start < end).sort((a, b) => a.start - b.start),
          )
          expect(memory.cut(block, at)).toEqual(cutBlock(kind, value, tokensOf(block, words), at, words))
        }
      }),
      {numRuns: 1000},
    )
  })

  it('answers so for the fixtures, and for real macros where they are here', () => {
    const memory = newBlockMemory(vocabulary)
    for (const paragraph of [...realParagraphs(), ...realParagraphs()]) {
      const block = blockOf(paragraph)
      for (const isTop of [true, false]) {
        const at = {isTop, isEnd: !isTop, isLast: true}
        const read = cutBlock('paragraph', paragraph, tokensOf(block, vocabulary), at, vocabulary)
        expect(memory.cut(block, at)).toEqual(read)
      }
    }
  })

  const at = {isTop: false, isEnd: false, isLast: false}
  const isKept = (memory: BlockMemory, value: string) =>
    memory.cut(blockOf(value), at) === memory.cut(blockOf(value), at)

  it('reads the same words once, wherever they stand', () => {
    const memory = newBlockMemory(undefined)
    expect(isKept(memory, 'We fixed it.')).toBe(true)
    const [one, other] = [
      memory.cut(blockOf('We fixed it.'), at),
      memory.cut(blockOf('We fixed it.'), {...at, isLast: true}),
    ]
    expect(one[0]?.tokens).toBe(other[0]?.tokens)
    const tokens = () => readReply(rawReply('Hi,\n\nWe fixed it.')).paths[0]?.sentences[0]?.tokens
    expect(tokens()).toBe(tokens())
  })

  it('lets go of what is long, of what is old, and of what is too much together', () => {
    const memory = newBlockMemory(undefined, {texts: 3, characters: 60, longest: 40})
    expect(isKept(memory, 'It is long. '.repeat(5))).toBe(false)
    const first = memory.cut(blockOf('The first.'), at)
    for (const number of ['Two.', 'Three.', 'Four.']) memory.cut(blockOf(number), at)
    expect(memory.cut(blockOf('The first.'), at)).toBe(first)
    for (let number = 0; number < 8; number++) memory.cut(blockOf(`Number ${number}.`), at)
    expect(memory.cut(blockOf('The first.'), at)).not.toBe(first)
    const again = memory.cut(blockOf('The first.'), at)
    for (let number = 0; number < 4; number++) memory.cut(blockOf(`${number} is a text of thirty letters.`), at)
    expect(memory.cut(blockOf('The first.'), at)).not.toBe(again)
  })
})

it('blocks that share their words keep their own places and notes', () => {
  const {paths} = readReply(rawReply('It works now.\n\nIt works now.'))
  const [one, other] = paths[0]?.sentences ?? []
  expect(one?.tokens).toBe(other?.tokens)
  expect([one?.text.span.start, other?.text.span.start]).toEqual([0, 15])
  expect(one?.block.text.span).not.toEqual(other?.block.text.span)
  expect(one?.notes).not.toBe(other?.notes)
})
