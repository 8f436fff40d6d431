/** Tiny rules and requests, for tests of the engine alone. */
import {createLinter, type FixOptions, type LintRequest, type Measure} from '../../src/engine/index.ts'
import {advice, type AnyRule, defineRule, pattern, removeSentence, rewrite} from '../../src/rule/kit.ts'
import {sources} from '../../src/sources/index.ts'

const parts = {
  family: 'template',
  severity: 'warning',
  summary: 'Finds a word.',
  why: 'It is a test.',
  evidence: [],
} as const

/** Flags a word; rewrites it safely where another one is given. */
export function wordRule(id: string, word: string, instead?: string, more: Partial<AnyRule> = {}): AnyRule {
  const wanted = pattern(word)
  return {
    ...parts,
    id,
    messages: {found: 'Found “{word}”.'},
    patterns: [wanted],
    *sentence(sentence) {
      for (const {text} of wanted.matches(sentence))
        yield {
          at: text,
          message: 'found',
          data: {word: text.value},
          suggestions:
            instead === undefined
              ? [advice('Leave it out')]
              : [rewrite(`Say “${instead}”`, 'safe', text.replaceWith(instead))],
        }
    },
    ...more,
  }
}

/** Flags each reply once, at its first sentence. */
export const everyReply = defineRule({
  ...parts,
  id: 'every-reply',
  messages: {seen: 'Seen.'},
  *reply(_reply, {path}) {
    const [first] = path.sentences
    if (first)
      yield {at: first.text, message: 'seen', suggestions: [rewrite('Remove it', 'review', removeSentence(first))]}
  },
})

export const throwing: AnyRule = {
  ...parts,
  id: 'throwing',
  messages: {never: 'Never.'},
  // oxlint-disable-next-line require-yield -- it fails before it finds anything
  *sentence() {
    throw new Error('it broke')
  },
}

export function requestFor(rules: readonly AnyRule[], content: string, path = 'replies/sample.md'): LintRequest {
  const set = new Map(rules.map(({id, severity}) => [id, {severity, options: {}}] as const))
  return {content, path, settingsFor: () => ({rules: set, settings: {}})}
}

export function lint(
  rules: readonly AnyRule[],
  content: string,
  path?: string,
  more: Partial<LintRequest> = {},
  measure?: Measure,
) {
  return createLinter({rules, sources, ...(measure && {measure})}).lint({...requestFor(rules, content, path), ...more})
}

export function fix(rules: readonly AnyRule[], content: string, path?: string, options: FixOptions = {}) {
  return createLinter({rules, sources}).fix(requestFor(rules, content, path), options)
}
