/** Texts for properties of reading: random ones that are rich in what reading looks for, and those of real files. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'

const fixtures = new URL('../../fixtures/', import.meta.url)
const corpus = new URL('../../../shared/corpus/files/', import.meta.url)

/** Whether real macros lie beside the project. */
export const isCorpusHere = existsSync(corpus)

function paragraphsIn(folder: URL): readonly string[] {
  const files = (readdirSync(folder, {recursive: true}) as string[]).filter((file) => /\.(?:md|mdx|txt)$/.test(file))
  return files.sort().flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split(/\r?\n\s*\n/))
}

/** Paragraphs of the fixtures, and of the corpus where it is here. */
export const realParagraphs = (): readonly string[] => [
  ...paragraphsIn(fixtures),
  ...(isCorpusHere ? paragraphsIn(corpus) : []),
]

/** Words and signs that a rule of reading asks about, each with the blank before it or without one. */
const PIECES =
  "we Fixed it its n r u ur ill Well were We're don’t author(s) iPhone ÉTÉ été ŉ 5 5th 4.2 a.m p.m Dr no etc I . ! ? … ... , ; : :D :) ( ) [ ] * _ # - — – ' ’ ‘ “ ” \" « » 😊 {{a}} {{customer.name}} [Name] www.a.example https://a.example/b?c a@b.example thanks Best regards, have a day is good free gonna the looking sorry be and hi".split(
    ' ',
  )

/** A text of such pieces, blanks, breaks and noise. */
export const wording: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {weight: 12, arbitrary: fc.tuple(fc.constantFrom(' ', ' ', ' ', ''), fc.constantFrom(...PIECES))},
      {weight: 1, arbitrary: fc.tuple(fc.constantFrom('\n', '  ', '\u00a0', '\t'), fc.constantFrom(...PIECES))},
      {weight: 1, arbitrary: fc.tuple(fc.constant(' '), fc.string({unit: 'binary', maxLength: 6}))},
    ),
    {maxLength: 40},
  )
  .map((pieces) => pieces.flat().join('').trimStart())
