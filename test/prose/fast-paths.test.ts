/** Short cuts of reading: each comes to what the long way comes to, on any text. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readChatSpelling, readsAsWritten, spelledOut} from '../../src/prose/chat-spelling.ts'
import {findTemplateMarks, tokenize} from '../../src/prose/index.ts'
import {isSignOff, isTooLong, maySignOff} from '../../src/prose/roles.ts'
import {isLower, lettersBefore, splitSentences, sureEnds} from '../../src/prose/sentences.ts'
import {PLAIN, quotedSpans, TOKEN} from '../../src/prose/tokens.ts'
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

holds('letters in front of a sign are told one by one where they are ASCII', function* (text) {
  for (let end = 0; end <= text.length; end++)
    yield [lettersBefore(text, end), /[\p{L}.]*$/u.exec(text.slice(Math.max(0, end - 7), end))?.[0]]
})

const PAIRS: Readonly<Record<string, string>> = {'“': '”', '„': '“', '«': '»', '‹': '›', '"': '"'}
const WORD = /[\p{L}\p{N}]/u

/** What is quoted in a text without markup, sign by sign. */
function quotedBySign(value: string): readonly {readonly start: number; readonly end: number}[] {
  const spans: {start: number; end: number}[] = []
  let open: {at: number; close: string} | undefined
  for (let at = 0; at < value.length; at++) {
    const sign = value[at] ?? ''
    const isBehindWord = WORD.test(value[at - 1] ?? ' ')
    if (open && (sign === open.close || (open.close === '”' && sign === '"'))) {
      if (at - open.at < 600) spans.push({start: open.at + 1, end: at})
      open = undefined
    } else if (!open && PAIRS[sign] !== undefined && !(sign === '"' && isBehindWord))
      open = {at, close: PAIRS[sign] ?? ''}
    else if (!open && (sign === '‘' || sign === "'") && !isBehindWord && /\p{L}/u.test(value[at + 1] ?? '')) {
      const rest = [...Array(78).keys()].map((offset) => at + 2 + offset)
      const stop = rest.find(
        (each) =>
          value[each] === '\n' ||
          (/['’]/.test(value[each] ?? '') && !WORD.test(value[each + 1] ?? ' ') && value[each - 1] !== ' '),
      )
      if (stop === undefined || value[stop] === '\n') continue
      spans.push({start: at + 1, end: stop})
      at = stop
    }
  }
  const isWhole = ({start, end}: {start: number; end: number}) =>
    end - start > 0.9 * value.trim().length && /[.!?]\s+\S/.test(value.slice(start, end))
  return spans.some(isWhole) ? [] : spans
}

holds('quotations are looked for at their signs only', function* (text) {
  yield [quotedSpans(text, []), quotedBySign(text)]
})
