/** Finds what a declaration says that cannot be meant: phrases that cannot be read, names that nothing has. */
import {capturesOf, type Guard, notationProblem} from '../../language/index.ts'
import {type DeclaredRule, textsOf} from './declaration.ts'
import {isGuard} from './unless.ts'
import {hasBlank, namesOf} from './wording.ts'

/** Something wrong in a declaration whose values are of the right kinds. */
export interface DeclarationProblem {
  /** Where in it: `['phrases', 1]`, or `['phrases']` for a single one. */
  readonly path: readonly (string | number)[]
  /** What is wrong, in words that follow the path. */
  readonly says: string
  readonly hint: string
}

/** Everything wrong with a declaration, phrase by phrase. Costs time linear in its length. */
export function declarationProblems(rule: DeclaredRule): readonly DeclarationProblem[] {
  return [
    ...choiceProblems(rule),
    ...notationProblems(rule, 'phrases'),
    ...notationProblems(rule, 'require'),
    ...unlessProblems(rule),
    ...nameProblems(rule),
    ...safeProblems(rule),
  ]
}

function choiceProblems({phrases, require, max}: DeclaredRule): readonly DeclarationProblem[] {
  if (phrases === undefined && require === undefined)
    return [
      {
        path: [],
        says: 'says neither “phrases” nor “require”',
        hint: 'Write what is not to be said under “phrases”, or what each reply has to say under “require”.',
      },
    ]
  if (phrases !== undefined && require !== undefined)
    return [{path: ['require'], says: 'cannot stand beside “phrases”', hint: 'Make two rules of it.'}]
  if (require !== undefined && max !== undefined)
    return [{path: ['max'], says: 'goes with “phrases”, not with “require”', hint: 'Take it out.'}]
  return []
}

function notationProblems(rule: DeclaredRule, key: 'phrases' | 'require'): readonly DeclarationProblem[] {
  const value = rule[key]
  if (Array.isArray(value) && value.length === 0)
    return [{path: [key], says: 'is an empty list', hint: 'Write at least one phrase.'}]
  return textsOf(value).flatMap((phrase, index) => notationProblemAt(phrase, placeOf(rule, key, index)))
}

/** Characters of a phrase that are shown on either side of a mistake. */
const SHOWN = 30

function notationProblemAt(phrase: string, path: DeclarationProblem['path']): readonly DeclarationProblem[] {
  const problem = notationProblem(phrase)
  if (!problem) return []
  const {message, offset, hint} = problem
  const from = Math.max(0, offset - SHOWN)
  const to = offset + SHOWN
  const before = `${from > 0 ? '…' : ''}${phrase.slice(from, offset)}`
  const after = `${phrase.slice(offset, to)}${to < phrase.length ? '…' : ''}`
  return [{path, says: `cannot be read at character ${offset + 1}: ${before}▸${after}`, hint: `${message} ${hint}`}]
}

function placeOf(rule: DeclaredRule, key: keyof DeclaredRule, index: number): DeclarationProblem['path'] {
  return Array.isArray(rule[key]) ? [key, index] : [key]
}

function unlessProblems(rule: DeclaredRule): readonly DeclarationProblem[] {
  return textsOf(rule.unless).flatMap((each, index) => {
    if (isGuard(each)) return []
    const path = placeOf(rule, 'unless', index)
    const meant = Object.hasOwn(SLIPS, each) ? SLIPS[each] : undefined
    if (meant === undefined) return notationProblemAt(each, path)
    return [
      {path, says: `is nearly “${meant}”`, hint: `Write “${meant}”, or "${each}" in quotation marks for the word.`},
    ]
  })
}

/** What people write for a guard, and hardly as a phrase. */
const SLIPS: Readonly<Record<string, Guard>> = {
  negative: 'negated',
  negation: 'negated',
  negate: 'negated',
  condition: 'conditional',
  conditions: 'conditional',
  conditionals: 'conditional',
  questions: 'question',
}

/** Names in braces that no phrase gives anything to. */
function nameProblems(rule: DeclaredRule): readonly DeclarationProblem[] {
  const captures = textsOf(rule.phrases).flatMap(capturesOf)
  const inRewrites = new Set(rule.require === undefined ? ['match', ...captures] : [])
  const inMessage = new Set([...inRewrites, ...(rule.require === undefined ? [] : ['wanted'])])
  if (rule.max !== undefined) inMessage.add('count')
  const unknownIn = (template: string, known: ReadonlySet<string>, path: DeclarationProblem['path']) =>
    namesOf(template)
      .filter((name) => !known.has(name))
      .map((name) => ({path, says: `has “{${name}}”, which no phrase gives`, hint: nameHint(name, known)}))
  return [
    ...unknownIn(rule.message ?? '', inMessage, ['message']),
    ...textsOf(rule.instead).flatMap((words, index) => unknownIn(words, inRewrites, placeOf(rule, 'instead', index))),
  ]
}

function nameHint(name: string, known: ReadonlySet<string>): string {
  const there = known.size === 0 ? '' : `There is: ${[...known].map((each) => `{${each}}`).join(', ')}. `
  return `${there}Name a part of a phrase with “${name}:(…)”. For a blank to fill in, write [${name}].`
}

function safeProblems({safe, instead}: DeclaredRule): readonly DeclarationProblem[] {
  if (safe !== true) return []
  const [first] = textsOf(instead)
  if (first === undefined)
    return [
      {path: ['safe'], says: 'needs “instead”: what is to be written', hint: 'Write “instead”, or take “safe” out.'},
    ]
  if (hasBlank(first))
    return [
      {
        path: ['safe'],
        says: 'cannot be true: the first text of “instead” has a blank that a person fills in',
        hint: 'Write it without brackets, or take “safe” out.',
      },
    ]
  return []
}
