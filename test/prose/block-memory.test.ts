/** What a block was read as is remembered: the memory answers as a reader without one would. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type BlockMemory, newBlockMemory} from '../../src/prose/block-memory.ts'
import {closingOf, cutBlock, type Place, wordsOf} from '../../src/prose/cut-block.ts'
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

/** A block as a memory reads it. */
function readBy(memory: BlockMemory, block: WayBlock) {
  const reading = memory.read(block)
  return {
    closing: () => memory.closing(block, reading),
    cut: (place: Place) => memory.cut(block, reading, place),
  }
}

const place = fc.record({isTop: fc.boolean(), isEnd: fc.boolean(), isLast: fc.boolean()})
const mark = fc.record({
  start: fc.nat(20),
  end: fc.nat(20),
  kind: fc.constantFrom<Mark['kind'][]>('code', 'url', 'strong', 'link'),
})
/** Paragraphs of few sentences, most of which can be read by themselves, and some only nearly so. */
const prose = fc
  .array(
    fc.constantFrom(
      'We fixed it.',
      'It works now!',
      'Is it done?',
      'Ask Dr. Who.',
      'Call at 5 p.m.',
      'Its fine.',
      'see us.',
      'It said "no."',
      'Pay $5.',
      '5 are left.',
      'Well done!',
      'Hi Ann,',
      'It is etc.',
      'A I.',
      'Écoute.',
      '...',
      'So…',
    ),
    {minLength: 1, maxLength: 6},
  )
  .chain((sentences) => fc.constantFrom(' ', ' ', '  ', '').map((blank) => sentences.join(blank)))

/** Few texts, so that the same ones come again with other kinds, marks and places. */
const blocks = fc.array(fc.oneof(wording, prose), {minLength: 1, maxLength: 3}).chain((texts) =>
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
          const read = readBy(memory, block)
          // Whichever is asked first, and also where the reading is known already.
          expect(read.closing()).toBe(closingOf(value, words))
          expect(read.cut(at)).toEqual(cutBlock(kind, wordsOf(block, words), at, words))
          expect(readBy(memory, block).closing()).toBe(closingOf(value, words))
        }
      }),
      {numRuns: 1000},
    )
  })

  it('answers so where parts are quoted, names of buttons, or spelled as in chats', () => {
    const memory = newBlockMemory(undefined, {texts: 8, characters: 600, longest: 150})
    const sentence = fc.constantFrom(
      'Click Save now.',
      'Open Save.',
      'Save is a button.',
      'They call it “so. And so.” It is.',
      'It is "done." We know.',
      "Say 'Save. Now.' Then go.",
      'It lost its lid.',
      'Its fine.',
      'We were on it.',
      'Were sorry.',
      'We see, its all good.',
      'All is well.',
      'Well send it.',
      'Thanks.',
    )
    fc.assert(
      fc.property(fc.array(sentence, {minLength: 1, maxLength: 5}), place, (sentences, at) => {
        const value = sentences.join(' ')
        const marks = Array.from(value.matchAll(/Save(?! is)|Now\. Then|Save/g), ({index, 0: {length}}) => ({
          kind: 'strong' as const,
          start: index,
          end: index + length,
        }))
        const block = blockOf(value, 'paragraph', marks)
        expect(readBy(memory, block).cut(at)).toEqual(cutBlock('paragraph', wordsOf(block, undefined), at, undefined))
      }),
      {numRuns: 3000},
    )
  })

  it('answers so for the fixtures, and for real macros where they are here', () => {
    const memory = newBlockMemory(vocabulary)
    for (const paragraph of [...realParagraphs(), ...realParagraphs()]) {
      const block = blockOf(paragraph)
      for (const isTop of [true, false]) {
        const at = {isTop, isEnd: !isTop, isLast: true}
        const read = cutBlock('paragraph', wordsOf(block, vocabulary), at, vocabulary)
        expect(readBy(memory, block).cut(at)).toEqual(read)
      }
    }
  })

  it.each([
    ['Best,\nAda', 'closes'],
    ['We fixed it.\n\nThanks!', 'closes'],
    ['Ada\nSupport', 'may follow'],
    ['a\nb\nc\nd\ne', 'body'],
    [`Best,\n${'a '.repeat(200)}`, 'body'],
  ])('tells whether a letter ends with %j', (value, closing) => {
    expect(readBy(newBlockMemory(undefined), blockOf(value)).closing()).toBe(closing)
  })

  const at = {isTop: false, isEnd: false, isLast: false}

  it('reads words that come again once, wherever they stand', () => {
    const memory = newBlockMemory(undefined)
    const read = (value: string, isLast = false) => readBy(memory, blockOf(value)).cut({...at, isLast})
    read('We fixed it.')
    const [one, again, last] = [read('We fixed it.'), read('We fixed it.'), read('We fixed it.', true)]
    expect(again).toBe(one)
    expect(last[0]).toBe(one[0])
  })

  it('reads sentences that come again once, in whatever paragraph', () => {
    const memory = newBlockMemory(undefined)
    const read = (value: string) => readBy(memory, blockOf(value)).cut(at)[0]?.sentences ?? []
    read('We fixed it. It works now.')
    const [, one] = read('Try again. It works now.')
    const [again] = read('It works now. You can go on.')
    expect(again?.tokens).toBe(one?.tokens)
    expect([one?.start, again?.start]).toEqual([11, 0])
  })

  it('reads sentences with a name of a button once too', () => {
    const memory = newBlockMemory(undefined)
    const read = (value: string) => {
      const start = value.indexOf('Save')
      return (
        readBy(memory, blockOf(value, 'paragraph', [{kind: 'strong', start, end: start + 4}])).cut(at)[0]?.sentences ??
        []
      )
    }
    read('Click Save now. It works now.')
    const [, one] = read('Try again. Click Save now.')
    const [again] = read('Click Save now. You can go on.')
    expect(again?.tokens).toBe(one?.tokens)
    expect(again?.tokens.map(({quoted}) => quoted)).toEqual([false, true, false, false])
  })

  it('keeps readings with few other marks of one text', () => {
    const memory = newBlockMemory(undefined)
    const text = 'We fixed it for all of you today.'
    const read = (start: number) =>
      readBy(memory, blockOf(text, 'paragraph', [{start, end: start + 1, kind: 'code'}])).cut(at)
    const first = [read(0), read(0), read(0)]
    expect(first[2]).toBe(first[1])
    for (let start = 1; start <= 4; start++) read(start)
    expect(read(0)).toEqual(first[0])
    expect(read(0)).not.toBe(first[2])
  })
})

it('blocks that share their words keep their own places and notes', () => {
  const {paths} = readReply(rawReply('It works again.\n\nIt works again.\n\nIt works again.'))
  const [, one, other] = paths[0]?.sentences ?? []
  expect(one?.tokens).toBe(other?.tokens)
  expect([one?.text.span.start, other?.text.span.start]).toEqual([17, 34])
  expect(one?.block.text.span).not.toEqual(other?.block.text.span)
  expect(one?.notes).not.toBe(other?.notes)
})
