/** Short cuts of reading: each comes to what the long way comes to, on any text. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readChatSpelling, readsAsWritten, spelledOut} from '../../src/prose/chat-spelling.ts'
import {findTemplateMarks, tokenize} from '../../src/prose/index.ts'
import {isSignOff, isTooLong, maySignOff} from '../../src/prose/roles.ts'
import {isLower, splitSentences, sureEnds} from '../../src/prose/sentences.ts'
import {PLAIN, TOKEN} from '../../src/prose/tokens.ts'
import {LIQUID} from './plain.ts'
import {isCorpusHere, realParagraphs, wording} from './wordings.ts'

const tokensOf = (text: string) =>
  tokenize(
    text,
    findTemplateMarks(text, [LIQUID]).filter(({holds}) => holds === 'variable' || holds === 'slot'),
    [],
  )

/** What a short cut came to in a text, and what it has to come to. */
type Pair = readonly [short: unknown, long: unknown]

/** Holds for random texts, and for every paragraph and line of real ones. */
function holds(name: string, pairsIn: (text: string) => Iterable<Pair>): void {
  describe(name, () => {
    const check = (text: string) => {
      for (const [short, long] of pairsIn(text)) expect(short).toEqual(long)
    }
    it('in random texts', () => fc.assert(fc.property(wording, check), {numRuns: 1000}))
    it('in noise', () => fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 60}), check), {numRuns: 500}))
    it('in the fixtures, and in real macros where they are here', () => {
      for (const paragraph of realParagraphs()) {
        check(paragraph)
        for (const line of paragraph.split('\n')) check(line)
      }
    })
  })
}

it.skipIf(!isCorpusHere)('real macros are read (skipped where the corpus is absent)', () =>
  expect(realParagraphs().length).toBeGreaterThan(1000),
)

holds('a plain word is what any token is', function* (text) {
  // From token to token, as the reader goes.
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    PLAIN.lastIndex = at
    const plain = PLAIN.exec(text)
    TOKEN.lastIndex = at
    const any = TOKEN.exec(text)
    if (plain)
      yield [
        [plain[1], plain[1], PLAIN.lastIndex],
        [any?.groups?.['word'], any?.[0], TOKEN.lastIndex],
      ]
    if (!any) break
  }
})

holds('chat spelling is read at its words only', function* (text) {
  const tokens = tokensOf(text)
  const read = tokens.flatMap((_, at) => spelledOut(text, tokens, at))
  yield [readChatSpelling(text, tokens), read]
  if (readsAsWritten(text, tokens)) yield [tokens, read]
})

holds('a word in lower case is told without a regular expression', function* (text) {
  for (const token of tokensOf(text)) {
    const written = text.slice(token.start, token.end)
    const long = token.kind === 'word' && /^\p{Ll}/u.test(written.slice(0, 1)) && !/^\p{Ll}\p{Lu}/u.test(written)
    yield [
      [written, isLower(text, token)],
      [written, long],
    ]
  }
})

holds('a sure end of a sentence is one', function* (text) {
  // As it is asked: of texts without marks and quotations, whose first letter is a large one.
  const value = `A ${text.replace(/\s+|["'“„«‹‘]/g, ' ')}`
  const tokens = tokenize(value, [], [])
  const ends = splitSentences(value, tokens).map(([, to]) => tokens[to - 1]?.end)
  for (const end of sureEnds(value)) yield [ends.includes(end), true]
})

holds('a line whose first word rules a sign-off out is none', function* (text) {
  for (const line of text.split('\n')) if (!maySignOff(line)) yield [isSignOff(tokenize(line, [], [])), false]
})

holds('a line of many words is no sign-off', function* (text) {
  for (const line of text.split('\n')) if (isTooLong(line)) yield [isSignOff(tokenize(line, [], [])), false]
})

it('a sign-off has room for nine words', () => {
  const nine = 'Have a really very nice day and all the'
  expect([isTooLong(nine), isTooLong(`${nine} best`), isTooLong(`- ${nine}`)]).toEqual([false, true, false])
  expect(isSignOff(tokenize(nine, [], []))).toBe(true)
})

it('a sign-off of any wording passes the look at its first word', () => {
  const word = fc.constantFrom(
    ...'best kind many thanks thank you thx ty tx all the with my sincere apologies have enjoy a great day , . ! :D 😊 - " Thank(s) Thank’s'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(word, {minLength: 1, maxLength: 7}), fc.constantFrom(' ', ''), (words, start) => {
      const line = start + words.join(' ')
      if (isSignOff(tokenize(line, [], []))) expect([line, maySignOff(line)]).toEqual([line, true])
    }),
    {numRuns: 5000},
  )
})
