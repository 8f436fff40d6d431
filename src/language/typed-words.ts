/** Reads the plain words of a phrase as those of a reply are read, and tells which are to be found just as they are typed. */
import {isChatSpelling, splitSentences, tokenize, type Token} from '../prose/index.ts'
import type {Lexeme} from './lexemes.ts'

/** A word or sign between blanks or marks. A contraction is one. */
export interface TypedWord {
  readonly typed: string
  /** Offset into the phrase. */
  readonly offset: number
  /** One for each token that it reads as. */
  readonly lexemes: readonly Lexeme[]
  /** The same, to be found only where it is written so; undefined where it reads just as it is typed. */
  readonly asWritten?: readonly Lexeme[]
}

/** The plain words in `[from, to)` of a phrase. */
export function typedWords(source: string, from: number, to: number): readonly TypedWord[] {
  const text = source.slice(from, to)
  if (text.trim() === '') return []
  const groups: Token[][] = []
  for (const token of tokenize(text, [], [])) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    // Only the parts of a contraction stand side by side.
    if (before?.kind === 'word' && token.kind === 'word' && before.end === token.start) last?.push(token)
    else groups.push([token])
  }
  return groups.map((tokens) => typedWord(text, tokens, from))
}

/** Where in the plain words of a phrase a second sentence begins: what goes across sentences is never found. */
export function secondSentence(source: string, from: number, to: number): number | undefined {
  const text = source.slice(from, to).replace(/\s/g, ' ')
  if (!/[.!?]/.test(text)) return undefined
  const tokens = tokenize(text, [], [])
  const second = splitSentences(text, tokens)[1]
  return second && from + (tokens[second[0]]?.start ?? 0)
}

/** What stands in quotation marks: each token as it is written. */
export function writtenLexemes(source: string, from: number, to: number): readonly Lexeme[] {
  return typedWords(source, from, to).flatMap(({lexemes, typed}) =>
    lexemes.map((lexeme, index): Lexeme => {
      const end = lexemes[index + 1]?.offset ?? (lexemes[0]?.offset ?? 0) + typed.length
      const written = source.slice(lexeme.offset, end).replaceAll('’', "'")
      return lexeme.kind === 'sign' ? lexeme : {...lexeme, kind: 'written', text: written, reads: lexeme.text}
    }),
  )
}

function typedWord(text: string, tokens: readonly Token[], shift: number): TypedWord {
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]
  const typed = text.slice(start, end)
  const plain = typed.replaceAll('’', "'").replaceAll('‑', '-').toLowerCase()
  const lexemes = tokens.map(({kind, norm, start: at}): Lexeme => {
    const offset = shift + at
    return {kind: kind === 'word' || kind === 'number' ? 'word' : 'sign', text: norm, offset}
  })
  const word = {typed, offset: shift + start, lexemes}
  const isSpelled = tokens[0]?.kind !== 'word' || (tokens.length === 1 && tokens[0].norm === plain)
  if (isSpelled) return word
  const asWritten = tokens.map(({norm, start: at, end: stop}): Lexeme => ({
    kind: 'written',
    text: text.slice(at, stop).replaceAll('’', "'").toLowerCase(),
    reads: norm,
    offset: shift + at,
  }))
  return {...word, ...(isChatSpelling(plain) && {lexemes: asWritten}), asWritten}
}
