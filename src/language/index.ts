/** What the words do: patterns, word classes, speech acts, guards and context. */
export {act, type ActName} from './acts.ts'
export {isRelational, RELATIONAL_ACTS} from './relational.ts'
export {isFunctionWord} from './classes.ts'
export {clauseEnd, isAsking, opensWithCondition, stretchEnd} from './clauses.ts'
export * from './context-names.ts'
export {type Agent, agentOf, type Guard, guards, isConditional, isNegated, isReported} from './guards.ts'
export {participle, pastForms, simplePastOf, verbForms, withIng, withS} from './inflect.ts'
export {patternTable, usePatternTable} from './listed.ts'
export {candidates, candidatesOf, patternSet, type PatternTable} from './pattern-table.ts'
export {onceForPredicates as onceForTable} from './predicates.ts'
export {PatternError} from './notation.ts'
export {
  anyOf,
  type CaptureNames,
  type Match,
  nameAct,
  type Pattern,
  pattern,
  type PatternOptions,
  textOfTokens,
} from './pattern.ts'
export {capturesOf, notationProblem, type NotationProblem} from './phrase.ts'
export {
  countWords,
  type PhraseBook,
  phraseBook,
  type PhraseMatch,
  type ReadPhrases,
  readPhrases,
  type WordCounts,
} from './phrase-book.ts'
export {PHRASE_CLASSES, type PhraseClass} from './phrase-classes.ts'
export {type ContextHints, inferContext} from './context.ts'
export {formOf, type ReplyForm} from './reply-kind.ts'
export {noted} from './noted.ts'
export {languageOf} from './english.ts'
export {type Communication, communicationsOf} from './communications.ts'
