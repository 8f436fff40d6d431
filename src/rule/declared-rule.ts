/** House rules: turns what a team declares into rules that run like all others. */
import {countWords, phraseBook, type ReadPhrases, readPhrases, type WordCounts} from '../language/index.ts'
import type {AnyRule} from './define-rule.ts'
import {countedRule} from './declared/counted.ts'
import {type DeclaredRule, textsOf} from './declared/declaration.ts'
import {flaggingRule} from './declared/flagged.ts'
import {requiringRule} from './declared/required.ts'
import {defaultWhy, severityOf} from './declared/sayings.ts'

export type {DeclaredRule} from './declared/declaration.ts'
export {type DeclarationProblem, declarationProblems} from './declared/problems.ts'

/** The family of all house rules. */
const FAMILY = 'house'

/**
 * The rule that a declaration stands for. Its phrases are read when they are first needed.
 * @throws PatternError, then, where a phrase cannot be read: see `notationProblem`.
 */
export function compileDeclared(rule: DeclaredRule): AnyRule {
  const phrases = readPhrases(textsOf(rule.phrases ?? rule.require))
  return compiled(rule, phrases, countWords([phrases]))
}

/** Several rules. Each phrase is looked up by the word that fewest of all have, so that thousands of rules cost little. */
export function compileAllDeclared(rules: readonly DeclaredRule[]): readonly AnyRule[] {
  const phrases = rules.map((rule) => readPhrases(textsOf(rule.phrases ?? rule.require)))
  const counts = countWords(phrases)
  return rules.map((rule, index) => compiled(rule, phrases[index] as ReadPhrases, counts))
}

function compiled(rule: DeclaredRule, phrases: ReadPhrases, counts: WordCounts): AnyRule {
  const {id, contexts, url} = rule
  const book = phraseBook(phrases, counts)
  const parts =
    rule.require !== undefined
      ? requiringRule(rule, book)
      : rule.max !== undefined
        ? countedRule(rule, book)
        : flaggingRule(rule, book)
  return {
    id: `house/${id}`,
    family: FAMILY,
    severity: severityOf(rule),
    why: rule.why ?? defaultWhy(rule),
    evidence: [],
    ...(contexts && {contexts}),
    ...(url !== undefined && {url}),
    ...parts,
  }
}
