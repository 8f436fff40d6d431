/** Sentences that read the same share what is found out about them; no others do. */
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {areAlike, sentenceMemory} from '../../src/engine/sentence-memory.ts'
import type {Sentence, Token} from '../../src/prose/index.ts'
import {replyOf} from '../prose/plain.ts'

const token: fc.Arbitrary<Token> = fc.record(
  {
    kind: fc.constantFrom<Token['kind'][]>('word', 'slot'),
    start: fc.nat(1),
    end: fc.nat(1),
    norm: fc.constantFrom('a', 'b'),
    alt: fc.constantFrom('a', 'b'),
    means: fc.constantFrom('a', 'b'),
    role: fc.constantFrom('agent', 'product'),
    quoted: fc.boolean(),
  },
  {requiredKeys: ['kind', 'start', 'end', 'norm', 'quoted']},
)

/** In no order of its fields. */
const asText = (tokens: readonly Token[]) =>
  JSON.stringify(tokens.map((each) => Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))))

it('tells tokens apart by any field of theirs', () => {
  const tokens = fc.array(token, {maxLength: 3})
  const changed = tokens.chain((some) =>
    fc.tuple(fc.constant(some), fc.nat(2), token).map(([all, at, other]) => ({
      some: all,
      others: all.map((each, index) => (index === at ? other : {...each})),
    })),
  )
  fc.assert(
    fc.property(changed, ({some, others}) => {
      expect(areAlike(some, others)).toBe(asText(some) === asText(others))
      expect(areAlike(some, some)).toBe(true)
      expect(areAlike(some, [...others, ...others])).toBe(some.length === 0)
    }),
    {numRuns: 3000},
  )
})

it('tells tokens apart by each field alone', () => {
  const one: Required<Token> = {
    kind: 'word',
    start: 0,
    end: 1,
    norm: 'a',
    alt: 'b',
    means: 'c',
    role: 'agent',
    quoted: false,
  }
  const other: Required<Token> = {
    kind: 'slot',
    start: 1,
    end: 2,
    norm: 'b',
    alt: 'c',
    means: 'd',
    role: 'thing',
    quoted: true,
  }
  for (const field of Object.keys(one) as (keyof Token)[])
    expect([field, areAlike([one], [{...one, [field]: other[field]}])]).toEqual([field, false])
})

it('gives a sentence the notes of those that read the same, and of no others', () => {
  const WORDS = [
    'We fixed it.',
    'Is it done?',
    'It said “no.”',
    'Its fine.',
    'Hi {{a}},',
    'see us.',
    '{{a}} is late.',
    '-',
    '\n',
  ]
  const letter = fc.array(fc.constantFrom(...WORDS, '\n\n'), {maxLength: 8}).map((parts) => parts.join(' '))
  const reads = ({text, tokens, isQuestion}: Sentence) => JSON.stringify([text.value, isQuestion, asText(tokens)])
  let shared = 0
  fc.assert(
    fc.property(fc.array(letter, {maxLength: 12}), (letters) => {
      const memory = sentenceMemory()
      const seen = new Map<object, string>()
      for (const sentence of letters.flatMap((each) => replyOf(each).paths[0]?.sentences ?? [])) {
        memory.recall(sentence)
        const known = seen.get(sentence.notes)
        if (known !== undefined) shared++
        expect(known ?? reads(sentence)).toBe(reads(sentence))
        seen.set(sentence.notes, reads(sentence))
      }
    }),
  )
  expect(shared).toBeGreaterThan(100)
})
