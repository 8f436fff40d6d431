/**
 * Phrases as a team types them: the notation of patterns, read gently.
 *
 *     as soon as possible      plain words, in large or small letters, contractions spelled out or not
 *     Sorry, but we can’t.     commas, periods and other signs are looked for as signs
 *     (asap | at once)         either
 *     very? sorry              `very` may be missing; at the very end `?` is a question mark
 *     sorry … delay            up to eight words between, `…3` up to three
 *     refund(s)  promise~      singular or plural; the verb in any form
 *     APOLOGY for any TROUBLE  classes of words and acts, in capitals (see phrase-classes.ts)
 *     thing:(refund | credit)  kept under a name, for messages and rewrites
 *     "pls"                    just as it is written; so too a phrase that is one word only
 *
 * All else that patterns know works too: `^`, `$`, `!(…)`, `&(…)`, `<!(…)`, `<&(…)`, `<act>`, `*`, `+`.
 */
import {isShouted} from './class-names.ts'
import type {Lexeme} from './lexemes.ts'
import {type Expression, expressionOf, PatternError} from './notation.ts'
import {mistakeIn} from './phrase-mistakes.ts'
import {PhraseCutter, type PhrasePart} from './phrase-lexemes.ts'

/** A mistake in a phrase, in plain words. */
export interface NotationProblem {
  /** What is wrong: a sentence. */
  readonly message: string
  /** Offset into the phrase, in UTF-16 units. */
  readonly offset: number
  /** What to do about it. */
  readonly hint: string
}

/** Longest phrase, in UTF-16 units. */
const LONGEST = 10_000
/** Brackets within brackets. */
const DEEPEST = 30

/** What is wrong with a phrase, or undefined where it can be looked for. Costs time linear in its length. */
export function notationProblem(source: string): NotationProblem | undefined {
  try {
    const expression = parsePhrase(source)
    const mistake = mistakeIn(expression)
    return mistake && {...mistake, offset: 0}
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    return {message: error.reason, offset: error.offset, hint: error.hint}
  }
}

/** Names of the captures in a phrase, in order; none where it cannot be read. */
export function capturesOf(source: string): readonly string[] {
  try {
    return namesIn(parsePhrase(source))
  } catch {
    return []
  }
}

/** Phrases that were read: each is read for its check, and again where it is looked for. */
const read = new Map<string, Expression>()
/** More phrases than any team has. */
const MOST_READ = 20_000

/**
 * The expression that a phrase stands for.
 * @throws PatternError with the offset of the first thing that cannot be read.
 */
export function parsePhrase(source: string): Expression {
  const known = read.get(source)
  if (known) return known
  if (source.length > LONGEST)
    throw new PatternError(
      'This phrase is too long.',
      source.slice(0, 80),
      0,
      `Write at most ${LONGEST} signs, or a list of phrases.`,
    )
  const parts = new PhraseCutter(source, isShouted(source)).parts()
  refuseDeep(parts, source)
  const expression = expressionOf(alone(parts), source)
  if (read.size >= MOST_READ) read.clear()
  read.set(source, expression)
  return expression
}

function refuseDeep(parts: readonly PhrasePart[], source: string): void {
  let depth = 0
  for (const {lexemes, offset} of parts) {
    if (isMark(lexemes, '(') || lexemes[0]?.kind === 'look' || lexemes[0]?.kind === 'name') depth++
    else if (isMark(lexemes, ')')) depth--
    if (depth > DEEPEST)
      throw new PatternError('There are too many brackets within brackets.', source, offset, 'Write several phrases.')
  }
}

/** The lexemes of a phrase, in which a word that stands for a whole phrase is to be found just as it is typed. */
function alone(parts: readonly PhrasePart[]): readonly Lexeme[] {
  const isChoice = parts.length > 2 && isMark(parts[0]?.lexemes, '(') && closes(parts) === parts.length - 1
  const depth = isChoice ? 1 : 0
  let at = 0
  return parts.flatMap(({lexemes, typed}, index) => {
    if (isMark(lexemes, '(')) at++
    else if (isMark(lexemes, ')')) at--
    const isAlone = at === depth && isEdge(parts[index - 1]) && isEdge(parts[index + 1])
    return isAlone && typed?.asWritten ? typed.asWritten : lexemes
  })
}

/** Index of the part that closes the bracket with which a phrase begins. */
function closes(parts: readonly PhrasePart[]): number {
  let depth = 0
  return parts.findIndex(({lexemes}) => {
    depth += isMark(lexemes, '(') ? 1 : isMark(lexemes, ')') ? -1 : 0
    return depth === 0
  })
}

function isEdge(part: PhrasePart | undefined): boolean {
  return part === undefined || ['|', '(', ')'].some((mark) => isMark(part.lexemes, mark))
}

function isMark(lexemes: readonly Lexeme[] | undefined, mark: string): boolean {
  return lexemes?.length === 1 && lexemes[0]?.kind === 'mark' && lexemes[0].text === mark
}

/** Names of the captures in an expression, in order. */
export function namesIn(node: Expression): readonly string[] {
  switch (node.kind) {
    case 'capture':
      return [node.name, ...namesIn(node.item)]
    case 'sequence':
      return node.items.flatMap(namesIn)
    case 'choice':
      return node.options.flatMap(namesIn)
    case 'repeat':
      return namesIn(node.item)
    default:
      return []
  }
}
