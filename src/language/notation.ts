/**
 * Parses the notation of patterns: a small grammar that reads like the sentence it looks for.
 *
 *     sorry            the word, in any spelling or contraction that reads so
 *     forward~         the verb in any form · forward~ed past or participle · forward~ing
 *     mistake~s        the noun, singular or plural
 *     ADV TROUBLE      a class of words or phrases (see classes.ts)
 *     a b              one after the other
 *     (a | b c)        either · bars may also stand without parentheses
 *     a? ADV* ADV+     optional · any number · at least one
 *     …  …3            up to eight tokens, up to three; never across ; : or a dash
 *     ^  $             start and end of the sentence ($ passes closing signs)
 *     !(a | b) &(a)    not followed by · followed by, taking nothing
 *     <!(a b) <&(a)    not preceded by · preceded by, for phrases of fixed length
 *     <apology>        a speech act (see acts.ts)
 *     name:(a | b)     the same, kept under a name
 *     "!" "," ","?     signs, in quotation marks
 */
import {type Lexeme, lexemesOf} from './lexemes.ts'

/** A parsed pattern. */
export type Expression =
  | {readonly kind: 'word'; readonly word: string; readonly form: 'exact' | 'any' | 'past' | 'ing' | 'noun'}
  /** Just as it is written, and in no other spelling that reads so. `reads` is the norm of its tokens. */
  | {readonly kind: 'written'; readonly written: string; readonly reads: string}
  | {readonly kind: 'class'; readonly name: string}
  | {readonly kind: 'act'; readonly name: string}
  | {readonly kind: 'sequence'; readonly items: readonly Expression[]}
  | {readonly kind: 'choice'; readonly options: readonly Expression[]}
  | {
      readonly kind: 'repeat'
      readonly item: Expression
      readonly min: number
      readonly max: number
      readonly lazy: boolean
    }
  | {readonly kind: 'look'; readonly item: Expression; readonly ahead: boolean; readonly wanted: boolean}
  | {readonly kind: 'capture'; readonly name: string; readonly item: Expression}
  | {readonly kind: 'start'}
  | {readonly kind: 'end'}

/** A mistake in a pattern: where, and what was expected. */
export class PatternError extends Error {
  /** Offset into the pattern's source. */
  readonly offset: number
  /** What is wrong, in a sentence without its place. */
  readonly reason: string
  /** What to do about it. */
  readonly hint: string

  constructor(reason: string, source: string, offset: number, hint: string) {
    super(`${reason} At ${offset} in pattern: ${source.slice(0, offset)}▸${source.slice(offset)}`)
    this.name = 'PatternError'
    this.offset = offset
    this.reason = reason
    this.hint = hint
  }
}

/** Tokens that a gap may pass. */
export const GAP_CLASS = 'GAP'

/**
 * The expression a pattern stands for.
 * @throws PatternError with the offset of the first thing that cannot be read.
 */
export function parsePattern(source: string): Expression {
  const lexemes = lexemesOf(source)
  if (typeof lexemes === 'number')
    throw new PatternError(`“${source[lexemes]}” means nothing here.`, source, lexemes, asSign(source[lexemes] ?? ''))
  return expressionOf(lexemes, source)
}

/**
 * The expression of a pattern that is cut already.
 * @throws PatternError with the offset of the first thing that cannot stand where it does.
 */
export function expressionOf(lexemes: readonly Lexeme[], source: string): Expression {
  let at = 0
  const peek = () => lexemes[at]
  const fail = (reason: string, hint: string, offset = peek()?.offset ?? source.length): never => {
    throw new PatternError(reason, source, offset, hint)
  }

  const choice = (): Expression => {
    const options = [sequence()]
    while (isMark(peek(), '|')) {
      at++
      options.push(sequence())
    }
    return options.length === 1 ? (options[0] as Expression) : {kind: 'choice', options}
  }
  const sequence = (): Expression => {
    const items: Expression[] = []
    for (let next = peek(); next && !isMark(next, '|') && !isMark(next, ')'); next = peek()) items.push(repeated())
    if (items.length === 0) nothing()
    return items.length === 1 ? (items[0] as Expression) : {kind: 'sequence', items}
  }
  /** Nothing where a word should stand: between which marks tells what was meant. */
  const nothing = (): never => {
    const [before, next] = [lexemes[at - 1], peek()]
    if (!before && !next) return fail('There are no words in it.', 'Write the words to look for.')
    if (!before && isMark(next, ')')) return fail('This “)” closes nothing.', `Take it out. ${asSign(')')}`)
    const isChoosing = isMark(before, '|') || isMark(next, '|')
    return isChoosing
      ? fail('One side of “|” is empty.', 'Write words on both sides. Where one may be missing, write “word?”.')
      : fail('There is nothing between “(” and “)”.', 'Write words there, or take both out.')
  }
  const repeated = (): Expression => {
    const item = atom()
    const next = peek()
    if (next?.kind !== 'mark' || !'?*+'.includes(next.text)) return item
    at++
    return {
      kind: 'repeat',
      item,
      min: next.text === '+' ? 1 : 0,
      max: next.text === '?' ? 1 : Number.POSITIVE_INFINITY,
      lazy: false,
    }
  }
  const atom = (): Expression => {
    const next = peek()
    if (!next || isMark(next, '|') || isMark(next, ')')) return fail(...NO_WORD_AFTER)
    at++
    const {kind, text} = next
    switch (kind) {
      case 'name':
        return {kind: 'capture', name: text, item: repeated()}
      case 'act':
      case 'class':
        return {kind, name: text}
      case 'behind':
      case 'look':
        return {kind: 'look', item: atom(), ahead: kind === 'look', wanted: text === '&'}
      case 'gap':
        return {kind: 'repeat', item: {kind: 'class', name: GAP_CLASS}, min: 0, max: Number(text || 8), lazy: true}
      case 'sign':
        return {kind: 'word', word: text, form: 'exact'}
      case 'word':
        return {kind: 'word', ...formOf(text)}
      case 'written':
        return {kind, written: text, reads: next.reads ?? text}
      case 'mark':
        return mark(text)
    }
  }
  const mark = (text: string): Expression => {
    if (text === '^') return {kind: 'start'}
    if (text === '$') return {kind: 'end'}
    const opening = lexemes[--at]?.offset
    if (text !== '(') return fail(`“${text}” has no word before it.`, `Put it right after a word. ${asSign(text)}`)
    at++
    const inner = choice()
    if (!isMark(peek(), ')')) fail('This “(” is never closed.', `Add “)” where it ends. ${asSign('(')}`, opening)
    at++
    return inner
  }

  const whole = choice()
  if (peek()) fail('This “)” closes nothing.', `Take it out, or add “(” before. ${asSign(')')}`)
  return whole
}

const NO_WORD_AFTER = [
  'There is no word after this.',
  'What stands before it needs a word or “(…)” to go with.',
] as const

/** How to look for a sign that means something in the notation. */
function asSign(sign: string): string {
  return `For the sign itself, put it in quotation marks: "${sign}".`
}

function isMark(lexeme: Lexeme | undefined, text: string): boolean {
  return lexeme?.kind === 'mark' && lexeme.text === text
}

const FORMS: Readonly<Record<string, 'any' | 'past' | 'ing'>> = {'': 'any', ed: 'past', ing: 'ing'}

function formOf(text: string): {word: string; form: 'exact' | 'any' | 'past' | 'ing' | 'noun'} {
  const tilde = text.indexOf('~')
  const word = tilde === -1 ? text : text.slice(0, tilde)
  const form = tilde === -1 ? 'exact' : (FORMS[text.slice(tilde + 1)] ?? 'noun')
  return {word: word.replaceAll('’', "'").toLowerCase(), form}
}
