/** House rules for what each reply has to say. */
import type {Suggestion} from '../../diagnostics/index.ts'
import type {PhraseBook} from '../../language/index.ts'
import type {Path, Reply, Sentence} from '../../prose/index.ts'
import type {RuleContext} from '../define-rule.ts'
import {advice, rewrite} from '../suggest.ts'
import {type DeclaredRule, textsOf} from './declaration.ts'
import {isInChannel, type RuleParts} from './flagged.ts'
import {linesOf} from './lines.ts'
import {listed, summaryOf} from './sayings.ts'
import {unlessOf} from './unless.ts'
import {hasBlank} from './wording.ts'

export function requiringRule(rule: DeclaredRule, book: PhraseBook): RuleParts {
  const wanted = listed(textsOf(rule.require))
  const unless = unlessOf(rule)
  const says = (line: Sentence) => book.find(line).some(({from}) => !unless.isGuarded(line, from))
  return {
    summary: summaryOf(rule),
    messages: {missing: rule.message ?? 'The reply does not say {wanted}.'},
    *reply(_: Reply, about: RuleContext) {
      // A text that may be only a part of a reply need not say it.
      if (!about.form.isSurelyReply || !isInChannel(rule, about)) return
      const lines = linesOf(about.path)
      const at = about.path.sentences.at(-1)?.text ?? about.path.blocks[0]?.text
      if (!at || lines.some((line) => says(line) || unless.isIn(line))) return
      yield {at, message: 'missing', data: {wanted}, suggestions: additions(rule, wanted, about.path)}
    },
  }
}

function additions({instead, safe}: DeclaredRule, wanted: string, path: Path): readonly Suggestion[] {
  const sentences = textsOf(instead).filter((words) => words.trim() !== '')
  if (sentences.length === 0) return [advice(`Add a sentence that says ${wanted}.`)]
  const last = path.sentences.at(-1)
  return sentences.map((words, index) => {
    const sentence = asSentence(words.trim())
    const place = last && endsBody(last) ? last : undefined
    if (!place) return advice(`Add “${sentence}”`)
    const stop = /[.!?…]["'”’)\]]*$/.test(place.text.value) ? '' : '.'
    const applicability = safe === true && index === 0 && !hasBlank(sentence) ? 'safe' : 'review'
    return rewrite(`Add “${sentence}”`, applicability, place.text.insertAfter(`${stop} ${sentence}`))
  })
}

/** Whether another sentence can follow: not in a list or table, and not where one is introduced. */
function endsBody({block, text}: Sentence): boolean {
  return block.kind === 'paragraph' && !/[:,]$/.test(text.value)
}

function asSentence(words: string): string {
  const capital = words.replace(/^\p{Ll}/u, (first) => first.toUpperCase())
  return /[.!?…:]["'”’)\]]*$/.test(capital) ? capital : `${capital}.`
}
