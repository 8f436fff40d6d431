/** House rules that find words which are not to be said, each time that they are. */
import type {PhraseBook} from '../../language/index.ts'
import type {Block, Sentence} from '../../prose/index.ts'
import type {AnyFinding, AnyRule, RuleContext} from '../define-rule.ts'
import {type DeclaredRule, textsOf} from './declaration.ts'
import {isLine, lineOf} from './lines.ts'
import {isSaidSo, rewritesFor} from './rewrites.ts'
import {summaryOf} from './sayings.ts'
import {unlessOf} from './unless.ts'
import {type FoundPhrase, namesOf} from './wording.ts'

/** What a declaration decides of its rule. */
export type RuleParts = Pick<
  AnyRule,
  'summary' | 'messages' | 'patterns' | 'blockPatterns' | 'sentence' | 'block' | 'reply'
>

/** A finding whose message has words to be filled in. */
interface FilledFinding extends AnyFinding {
  readonly data: Readonly<Record<string, string | number>>
}

export function flaggingRule(rule: DeclaredRule, book: PhraseBook): RuleParts {
  const find = finder(rule, book)
  const findings = (line: Sentence, about: RuleContext) =>
    isInChannel(rule, about) ? find(line).map((found) => findingOf(rule, found)) : []
  return {
    summary: summaryOf(rule),
    messages: {found: rule.message ?? '“{match}” is not how we say it.'},
    patterns: [book],
    blockPatterns: [book],
    *sentence(sentence: Sentence, about: RuleContext) {
      yield* findings(sentence, about)
    },
    *block(block: Block, about: RuleContext) {
      if (isLine(block)) yield* findings(lineOf(block), about)
    },
  }
}

/** Finds the phrases of a rule in a line, as far as they count. */
export function finder(rule: DeclaredRule, book: PhraseBook): (line: Sentence) => readonly FoundPhrase[] {
  const typed = textsOf(rule.phrases)
  const instead = textsOf(rule.instead)
  const unless = unlessOf(rule)
  return (sentence) => {
    const matches = book.find(sentence)
    if (matches.length === 0 || unless.isIn(sentence)) return []
    return matches
      .map((match): FoundPhrase => ({match, sentence, typed: typed[match.phrase] ?? ''}))
      .filter((found) => !unless.isGuarded(sentence, found.match.from) && !isSaidSo(instead, found))
  }
}

/** The parts of a finding that do not depend on how the rule counts. */
export function findingOf(rule: DeclaredRule, found: FoundPhrase): FilledFinding {
  const {match} = found
  const captures = Object.entries(match.captures).map(([name, text]) => [name, text.value] as const)
  // A name in the message whose words are not there this time says nothing.
  const absent = namesOf(rule.message ?? '').map((name) => [name, ''] as const)
  return {
    at: match.text,
    message: 'found',
    data: {...Object.fromEntries([...absent, ...captures]), match: match.text.value},
    suggestions: rewritesFor(textsOf(rule.instead), found, rule.safe === true),
  }
}

/** Whether a rule that is for some channels only is for the one of this reply. */
export function isInChannel({channels}: DeclaredRule, {reply, settings}: RuleContext): boolean {
  if (!channels) return true
  const channel = (reply.fields.channel ?? settings.channel)?.toLowerCase()
  return channels.some((each) => each.toLowerCase() === channel)
}
