/** A small rule to try the testers on: it finds “asap”, and can be made to go wrong. */
import {advice, type AnyRule, defineRule, rewrite, type Text} from '../../src/rule/kit.ts'

/** How it can go wrong. */
export interface Fault {
  /** What stands instead of the words found. */
  readonly replacement?: string
  readonly applicability?: 'safe' | 'review'
  /** What it looks for. */
  readonly looksFor?: RegExp
  readonly message?: string
  readonly data?: Readonly<Record<string, string>>
  readonly hasAdvice?: boolean
  readonly editOf?: (at: Text) => ReturnType<typeof rewrite>['edits']
}

/** Finds “asap”, in whatever case, and proposes “by noon”. */
export function asapRule(fault: Fault = {}): AnyRule {
  const {replacement = 'by noon', applicability = 'review', looksFor = /\basap\b/gi} = fault
  const {message = '“{words}” names no time.', hasAdvice = false, editOf} = fault
  return defineRule({
    id: 'no-asap',
    family: 'promises',
    severity: 'warning',
    summary: 'A time that says nothing.',
    why: 'The customer does not know how long to wait.',
    evidence: [],
    messages: {vague: message},
    options: {
      most: {type: 'number', default: 0, minimum: 0, description: 'How often it may stand in a sentence.'},
      words: {type: 'strings', default: [], description: 'Other words.'},
    },
    *sentence({text}, {options}) {
      for (const {text: at} of [...text.matchAll(looksFor)].slice(options.most))
        yield {
          at,
          message: 'vague',
          data: fault.data ?? {words: at.value},
          suggestions: [
            ...(replacement === '' && !editOf
              ? []
              : [rewrite(`Say “${replacement}”`, applicability, editOf?.(at) ?? at.replaceWith(replacement))]),
            ...(hasAdvice ? [advice('Name a time')] : []),
          ],
        } as never
    },
  }) as AnyRule
}
