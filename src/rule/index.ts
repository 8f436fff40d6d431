/** Rules and plugins, for the rooms above; outsiders get kit.ts. */
export type {Severity} from '../diagnostics/index.ts'
export {CONTEXTS, PHRASE_CLASSES} from '../language/index.ts'
export type {ReplyFields} from '../prose/index.ts'
export {
  compileAllDeclared,
  compileDeclared,
  type DeclarationProblem,
  declarationProblems,
  type DeclaredRule,
} from './declared-rule.ts'
export * from './define-rule.ts'
export * from './options.ts'
export * from './plugin.ts'
export * from './settings.ts'
