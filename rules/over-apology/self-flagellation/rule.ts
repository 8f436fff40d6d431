/** Finds sentences in which the firm punishes itself instead of putting things right. */
import {
  act,
  advice,
  defineRule,
  isAsking,
  type Match,
  matchCase,
  type Path,
  removeSentence,
  rewrite,
  type Sentence,
  stretchEnd,
  type Suggestion,
  type Text,
  textOfTokens,
  type Token,
} from 'empathylint/rule'
import {disaster, type FlawName, flaws, house, policed} from './flaws.ts'

export default defineRule({
  id: 'self-flagellation',
  family: 'over-apology',
  severity: 'info',
  summary: 'A sentence in which the firm punishes itself.',
  why: 'The customer is left to comfort you, and still waits for the repair.',
  evidence: [
    {
      kind: 'practice',
      source: 'Marjorie Ingall (SorryWatch)',
      finding: 'In an apology, do not say that you are devastated: it is not about you.',
    },
    {
      kind: 'practice',
      source: 'Mel Poh (Buffer), “Empathy and Customer Support: Finding the Right Balance”',
      finding: 'Too much empathy can backfire.',
    },
  ],
  messages: {
    feeling: '“{words}” is about how you feel.',
    verdict: '“{words}” condemns, and repairs nothing.',
  },
  patterns: [flaws],

  *sentence(sentence, {context, path}) {
    if (isAsking(sentence)) return
    for (const match of flaws.matches(sentence)) {
      const {length} = match.text.value.slice(0, match.link && -match.link.length).trimEnd()
      const at = match.text.slice(0, length)
      if (match.feeling && disaster.in(sentence)) continue
      if (match.verdict && (policed.in(sentence) || (context.value === 'policy-enforcement' && !house.in(sentence))))
        continue
      yield {
        at,
        message: match.feeling ? 'feeling' : 'verdict',
        data: {words: at.value.replace(/\s+/g, ' ')},
        suggestions: soberly(sentence, match, path),
      }
    }
  },
})

const SUBJECTS = new Set('i we it this that you the your our my there'.split(' '))

/** The plain apology for the same deed; else nothing, where the rest says enough; else a place for what happened. */
function soberly(sentence: Sentence, match: Match<FlawName>, path: Path): Suggestion[] {
  const {tokens, text} = sentence
  const end = stretchEnd(
    sentence,
    match.to,
    (word, next) => word === 'but' || word === 'so' || (word === 'and' && SUBJECTS.has(next)),
  )
  const isBlank = ({kind}: Token) => kind === 'placeholder' || kind === 'slot' || kind === 'link'
  if (tokens.slice(match.from, match.to).some(isBlank)) return [instead]
  const isLast = tokens.slice(end).every(({kind}) => kind === 'punctuation' || kind === 'emoji')
  const say = (prose: string) => {
    const curly = text.value.includes('’') ? prose.replace("'", '’') : prose
    return match.from === 0 ? matchCase(curly, text.value) : curly
  }

  const sorry = sorryFor(sentence, match)
  if (sorry) return [rewrite(`Say “${say(sorry.prose)}”`, 'review', sorry.at.replaceWith(say(sorry.prose)))]
  const last = tokens.findLast(({kind}) => kind !== 'punctuation' && kind !== 'emoji')
  const joint = tokens.findLastIndex(({kind, norm}, at) => at < match.from && kind !== 'punctuation' && norm !== 'and')
  if (match.from > 0 && isLast && joint >= 1 && joint >= match.from - 3 && last && isParted(tokens, joint, match))
    return [rewrite('Leave this out', 'review', text.slice(tokens[joint]?.end ?? 0, last.end).replaceWith(''))]
  const next = tokens[end + 1]
  if (/^(?:much )?to (?:our|my)\b/i.test(match.text.value) && next)
    return [rewrite('Leave this out', 'review', text.replaceWith(matchCase(text.value.slice(next.start), text.value)))]

  const stretch = tokens.slice(match.from, end)
  const before = tokens[match.from - 1]
  const opens = !before || before.kind === 'punctuation' || /^(?:and|but|so)$/.test(before.norm)
  const named = rewrite(
    'Say what went wrong',
    'review',
    textOfTokens(sentence, match.from, end).replaceWith(
      say(`${voiceOf(sentence, match)} got this wrong: [what went wrong]`),
    ),
  )
  const canGo = match.from === 0 && isLast && path.sentences.length > 1 && !tokens.some(isBlank)
  return [
    ...(opens && !stretch.some(isBlank) ? [named] : []),
    ...(canGo ? [rewrite('Leave this sentence out', 'review', removeSentence(sentence))] : []),
    ...(canGo || (opens && !stretch.some(isBlank)) ? [] : [instead]),
  ]
}

const instead = advice('Say what went wrong, and what you do about it')

/** A comma or an `and` parts the match from what comes before. */
function isParted(tokens: readonly Token[], joint: number, {from}: Match): boolean {
  return (
    tokens.slice(joint + 1, from).some(({norm}) => norm === ',' || norm === 'and' || norm === '—' || norm === ';') ||
    tokens[from]?.norm === 'which'
  )
}

function voiceOf({text}: Sentence, {text: own}: Match): 'I' | 'we' {
  const isOne = (prose: string) => /\b(?:i|im|me|my|myself)\b/i.test(prose)
  const isMany = (prose: string) => /\b(?:we|us|our|ourselves)\b/i.test(prose)
  if (isMany(own.value)) return 'we'
  return isOne(own.value) || (isOne(text.value) && !isMany(text.value)) ? 'I' : 'we'
}

/** `mortified by what happened` → `sorry about what happened`, `no excuse for the wait` → `sorry for the wait`. */
function sorryFor(sentence: Sentence, match: Match<FlawName>): {at: Text; prose: string} | undefined {
  const {tokens} = sentence
  if (act.apology.matches(sentence).some(({from, to}) => to <= match.from || from >= match.to)) return undefined
  const next = tokens[match.to]?.norm
  const isClause = match.verdict !== undefined && next === 'that' && !/^which\b/i.test(match.verdict.value)
  const link = match.link?.value.toLowerCase() ?? (isClause ? 'that' : undefined)
  const before = tokens[match.from - 1]
  const opens = !before || before.kind === 'punctuation' || /^(?:and|but|so)$/.test(before.norm)
  if (!link || !opens || /\b(?:ourselves|myself)\b/i.test(match.feeling?.value ?? '')) return undefined
  const isBare = match.feeling !== undefined && match.subject === undefined
  const sorry = isBare ? 'sorry' : voiceOf(sentence, match) === 'I' ? "I'm sorry" : "we're sorry"
  const kept = ['that', 'for', 'to', 'because'].includes(link) ? link : 'about'
  return {at: textOfTokens(sentence, match.from, match.to + (isClause ? 1 : 0)), prose: `${sorry} ${kept}`}
}
