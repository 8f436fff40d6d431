/** What rules note of a sentence holds for every sentence that reads the same, in whatever reply. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {builtin} from '../../src/builtin.ts'
import {createConfigLoader} from '../../src/config/index.ts'
import {createLinter, type Linter} from '../../src/engine/index.ts'
import {noted} from '../../src/language/index.ts'
import {sentenceOf, sentencesOf} from '../prose/plain.ts'
import {corpusFolder, readLines} from '../quality/corpus.ts'

const SITUATIONS = ['bug', 'billing', 'delay', 'outage', 'feature-declined', 'policy-enforcement', 'how-to', 'closing']
const PUT_IN = ['“Crash” is the word.', 'We fixed it on Monday!', 'Oops! 😀', '[What happened].', 'It is "lost".']

const config = await createConfigLoader({cwd: '/', registry: builtin, useFiles: false}).forFile('/a.md')

/** What a linter finds in a reply that a person might have put together. */
function found(
  linter: Linter,
  {context, sentences}: {readonly context: string; readonly sentences: readonly string[]},
) {
  const content = `---\ncontext: ${context}\nkind: reply\n---\nHi {{name}},\n\n${sentences.join(' ')}\n\nBest,\nSam\n`
  const {diagnostics} = linter.lint({
    path: 'a.md',
    content,
    settingsFor: (fields) => config.settingsFor('a.md', fields),
  })
  return diagnostics
}

function samplesIn(folder: URL): readonly string[] {
  return readdirSync(folder).flatMap((name) =>
    sentencesOf(readFileSync(new URL(name, folder), 'utf8')).map(({text}) => text.value),
  )
}

/** One linter sees replies of the same sentences one after the other; each is also shown to a linter that saw none. */
function expectSame(samples: readonly string[], numRuns: number): void {
  const sentences = fc.array(
    fc.oneof({weight: 6, arbitrary: fc.constantFrom(...samples)}, fc.constantFrom(...PUT_IN)),
    {
      minLength: 1,
      maxLength: 7,
    },
  )
  const reply = fc.record({context: fc.constantFrom(...SITUATIONS), sentences})
  const knowing = createLinter(builtin)
  fc.assert(
    fc.property(reply, (each) => {
      expect(found(knowing, each)).toEqual(found(createLinter(builtin), each))
    }),
    {numRuns},
  )
}

describe('what rules note of sentences', () => {
  it('is true of them in other replies', () => {
    const replies = new URL('../../fixtures/replies/', import.meta.url)
    expectSame([...samplesIn(new URL('clean/', replies)), ...samplesIn(new URL('messy/', replies))], 150)
  })

  const replies = new URL('replies.jsonl', corpusFolder)
  it.skipIf(!existsSync(replies))('is true of real ones', () => {
    const texts = readLines<{text: string}>(replies).map(({text}) => text)
    expectSame([...new Set(texts.flatMap((text) => sentencesOf(text).map((each) => each.text.value)))], 250)
  })
})

it('asks once of sentences that share their notes', () => {
  let asked = 0
  const isLong = noted(({tokens}) => {
    asked++
    return tokens.length > 5
  })
  const one = sentenceOf('We are sorry.')
  const other = sentenceOf('We are sorry.')
  other.notes = one.notes
  expect([isLong(one), isLong(other), isLong(one), asked]).toEqual([false, false, false, 1])
  expect([isLong(sentenceOf('We are sorry for the late parcel.')), asked]).toEqual([true, 2])
})
