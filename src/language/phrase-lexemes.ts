/** Cuts a phrase as people type it: words, signs and contractions read as in a reply, and the marks of the notation. */
import {classNamed, nearest} from './class-names.ts'
import type {Lexeme} from './lexemes.ts'
import {PatternError} from './notation.ts'
import {actNames} from './pattern.ts'
import {secondSentence, type TypedWord, typedWords, writtenLexemes} from './typed-words.ts'

/** What one thing of a phrase is in the notation. A word that is typed may stand for several tokens. */
export interface PhrasePart {
  readonly offset: number
  readonly lexemes: readonly Lexeme[]
  /** For words that are typed as such. */
  readonly typed?: TypedWord
}

/** A gap of more words finds what has nothing to do with each other. */
const WIDEST_GAP = 30

/** What a match is told by itself, and what a message knows without any part. */
const RESERVED = new Set(['match', 'text', 'from', 'to', 'count', 'wanted'])

const SPACE = /\s/
const LETTER = /[\p{L}\p{N}]/u
/** A gap, an act, a form, a look, a plural in brackets, an address: what is more than one sign long. */
const GAP = /(?:…|\.{3,})(\d*)/y
const ACT = /<([a-z][A-Za-z]*)>/y
const FORM = /~(?:ed|ing|s)?(?![\p{L}\p{N}])/uy
const BEHIND = /<([!&])(?=[("“<\p{L}])/uy
const LOOK = /([!&])(?=[("“<\p{L}])/uy
const PLURAL = /\((?:e?s)\)(?![\p{L}\p{N}(])/uy
const ADDRESS = /(?:https?:\/\/|www\.)[^\s|()"“”<>]+/iy
const CAPTURE = /:(?=[(<]|[A-Z]{2})/y
const NAME_BEFORE = /(?<![\p{L}\p{N}_'’])[a-z][A-Za-z]*$/u
const QUOTE = /["“„”]/

/** Cuts one phrase. Holds its place in it. */
export class PhraseCutter {
  readonly #source: string
  readonly #isShouted: boolean
  #parts: PhrasePart[] = []
  #at = 0
  /** Where the plain words began that are not cut yet. */
  #from = 0
  #depth = 0

  /** @param isShouted all of it is in capitals, so that they say nothing. */
  constructor(source: string, isShouted: boolean) {
    this.#source = source
    this.#isShouted = isShouted
  }

  /** @throws PatternError with the offset of the first thing that cannot be read. */
  parts(): readonly PhrasePart[] {
    while (this.#at < this.#source.length) this.#step()
    this.#words()
    return this.#parts
  }

  #step(): void {
    const sign = this.#source[this.#at] ?? ''
    if (LETTER.test(sign)) return this.#pass(this.#taken(ADDRESS)?.[0].length ?? 1)
    if (sign === '|' || sign === ')' || sign === '(') return this.#bracket(sign)
    if (sign === '…' || sign === '.') return this.#gap()
    if (sign === '<') return this.#angle()
    if (QUOTE.test(sign)) return this.#quoted()
    if (sign === '!' || sign === '&') return this.#look(sign)
    if (sign === '?' || sign === '*' || sign === '+') return this.#repeat(sign)
    if (sign === '~') return this.#form()
    if (sign === ':') return this.#capture()
    if (sign === '^' || (sign === '$' && !/\d/.test(this.#source[this.#at + 1] ?? ''))) return this.#mark(sign)
    if ('[]{}\\'.includes(sign)) this.#refuseBlank(sign)
    this.#pass(1)
  }

  /** Leaves characters to the plain words. */
  #pass(length: number): void {
    this.#at += length
  }

  #taken(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at
    return pattern.exec(this.#source) ?? undefined
  }

  #fail(reason: string, hint: string, offset = this.#at): never {
    throw new PatternError(reason, this.#source, offset, hint)
  }

  #push(kind: Lexeme['kind'], text: string, length: number): void {
    this.#words()
    this.#parts.push({offset: this.#at, lexemes: [{kind, text, offset: this.#at}]})
    this.#at += length
    this.#from = this.#at
  }

  #mark(sign: string): void {
    this.#push('mark', sign, 1)
  }

  /** Cuts the plain words before this place. @returns the last of them. */
  #words(form = ''): void {
    const words = typedWords(this.#source, this.#from, this.#at)
    const second = secondSentence(this.#source, this.#from, this.#at)
    if (second !== undefined)
      this.#fail(
        'A second sentence begins here, and a phrase is looked for within one.',
        'Make two phrases of it.',
        second,
      )
    words.forEach((word, index) => {
      const {typed, offset} = word
      const named = this.#isShouted ? {kind: 'word' as const} : classNamed(typed)
      if (named.kind === 'unclear') this.#fail(named.reason, named.hint, offset)
      if (named.kind === 'class') this.#parts.push({offset, lexemes: [{kind: 'class', text: typed, offset}]})
      else this.#parts.push(plainPart(word, index === words.length - 1 ? form : ''))
    })
    this.#from = this.#at
  }

  #bracket(sign: string): void {
    const plural = sign === '(' && LETTER.test(this.#source[this.#at - 1] ?? '') && this.#taken(PLURAL)
    if (plural) {
      // `refund(s)` is how people write “refund or refunds”.
      this.#words('~s')
      this.#at += plural[0].length
      this.#from = this.#at
      return
    }
    this.#depth += sign === '(' ? 1 : sign === ')' ? -1 : 0
    this.#mark(sign)
  }

  #gap(): void {
    const found = this.#taken(GAP)
    if (!found) return this.#pass(1)
    const [all, digits = ''] = found
    if (digits !== '' && (Number(digits) < 1 || Number(digits) > WIDEST_GAP))
      this.#fail(
        `“${all}” is no gap that there is.`,
        `Write a number from 1 to ${WIDEST_GAP}, or “…” alone for up to 8 words.`,
      )
    this.#push('gap', digits, all.length)
  }

  #angle(): void {
    const behind = this.#taken(BEHIND)
    if (behind) return this.#push('behind', behind[1] ?? '', 2)
    const act = this.#taken(ACT)
    if (!act) return this.#pass(1)
    const [all, name = ''] = act
    const known = actNames()
    if (!known.includes(name)) {
      const meant = nearest(name, known)
      const hint =
        meant === undefined
          ? `There are: ${known.map((each) => `<${each}>`).join(', ')}.`
          : `Did you mean “<${meant}>”?`
      this.#fail(`“${all}” is nothing that a sentence can do.`, hint)
    }
    this.#push('act', name, all.length)
  }

  #quoted(): void {
    const end = this.#source.slice(this.#at + 1).search(QUOTE)
    if (end < 0) this.#fail('This quotation mark is never closed.', 'Add another one where the words end.')
    const [from, to] = [this.#at + 1, this.#at + 1 + end]
    const content = this.#source.slice(from, to)
    if (content.trim() === '') this.#fail('There is nothing in these quotation marks.', 'Write a word or a sign there.')
    this.#words()
    this.#parts.push({offset: this.#at, lexemes: writtenLexemes(this.#source, from, to)})
    this.#at = to + 1
    this.#from = this.#at
  }

  /** `!(…)` and `&(…)` where something begins; else a sign, as in `Q&A` and `Sorry!`. */
  #look(sign: string): void {
    const before = this.#source[this.#at - 1]
    const begins = before === undefined || SPACE.test(before) || '(|'.includes(before)
    if (begins && this.#taken(LOOK)) this.#push('look', sign, 1)
    else this.#pass(1)
  }

  /** Right behind a word or bracket; else a sign. At the end of a phrase `?` asks, as people type it. */
  #repeat(sign: string): void {
    const before = this.#source[this.#at - 1] ?? ' '
    if (sign === '*' && SPACE.test(before))
      this.#fail(
        '“*” has no word before it.',
        'Put it right after a word. For the sign itself, put it in quotation marks: "*".',
      )
    const asks = sign === '?' && before !== ')' && this.#depth === 0 && this.#isAtEnd()
    const isSign = asks || (sign === '+' && /[\d\s]/.test(before)) || (sign === '?' && /[\s?!.,]/.test(before))
    if (isSign) this.#pass(1)
    else this.#mark(sign)
  }

  #isAtEnd(): boolean {
    return /^[?!.\s]*(?:\||$)/.test(this.#source.slice(this.#at, this.#at + 20))
  }

  #form(): void {
    const found = this.#taken(FORM)
    if (!found || !LETTER.test(this.#source[this.#at - 1] ?? '')) return this.#pass(1)
    this.#words(found[0])
    this.#at += found[0].length
    this.#from = this.#at
  }

  /** `thing:(a | b)`; else a sign, as in `Note: …`. */
  #capture(): void {
    const name = this.#taken(CAPTURE) && NAME_BEFORE.exec(this.#source.slice(this.#from, this.#at))?.[0]
    if (!name) return this.#pass(1)
    const end = this.#at
    this.#at -= name.length
    if (RESERVED.has(name))
      this.#fail(`“${name}” cannot be the name of a part.`, 'Call it something else, such as “thing:(…)”.')
    this.#words()
    this.#parts.push({offset: this.#at, lexemes: [{kind: 'name', text: name, offset: this.#at}]})
    this.#at = end + 1
    this.#from = this.#at
  }

  #refuseBlank(sign: string): never {
    if (sign === '\\')
      return this.#fail('“\\” means nothing here.', 'Take it out. Signs can stand in quotation marks: "?".')
    return this.#fail(
      `“${sign}” cannot be looked for: brackets hold what is filled in later.`,
      'Write PLACEHOLDER for what your help desk fills in, or SLOT for a blank such as [date].',
    )
  }
}

function plainPart(typed: TypedWord, form: string): PhrasePart {
  const {lexemes, offset} = typed
  const last = lexemes.at(-1)
  if (form === '' || !last) return {offset, lexemes: grouped(lexemes), typed}
  return {
    offset,
    lexemes: [...lexemes.slice(0, -1), {...last, kind: 'word', text: `${last.reads ?? last.text}${form}`}],
  }
}

/** Several tokens as one, so that what follows counts for all of them: `don't?`. */
function grouped(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const offset = lexemes[0]?.offset ?? 0
  if (lexemes.length < 2) return lexemes
  return [{kind: 'mark', text: '(', offset}, ...lexemes, {kind: 'mark', text: ')', offset}]
}
