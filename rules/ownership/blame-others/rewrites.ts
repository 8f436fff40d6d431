/** The fact, and what we did about it. */
import {
  type Match,
  type ReplyFields,
  reword,
  rewrite,
  type Sentence,
  stretchEnd,
  type Suggestion,
  textOfTokens,
  speaksAsWe,
} from 'empathylint/rule'
import type {Names} from './patterns.ts'

export type Kind = 'colleague' | 'others' | 'denied' | 'helpless'

/** Ranked ways to say it: as ours where a colleague did it, without the denial, and with what was done. */
export function rewritesOf(
  sentence: Sentence,
  match: Match<Names>,
  kind: Kind,
  fields: ReplyFields,
): readonly Suggestion[] {
  const did = `${speaksAsWe(fields) ? 'we' : 'I'}'ve [what you did about it]`
  const end = clauseEnd(sentence, match.to)
  const until = isSubordinate(sentence, match.from) ? lastWord(sentence) : end
  const before = sentence.tokens.slice(0, match.from)
  const joint = before.some(({norm}) => norm === 'so') ? 'and' : kind === 'denied' || kind === 'helpless' ? 'but' : 'so'
  const withAction = rewrite(
    'Say what you did about it',
    'review',
    textOfTokens(sentence, match.from, until).insertAfter(`, ${joint} ${did}`),
  )
  if (kind === 'colleague' && !/, (?:and )?not (?:us|me|ours)\b/i.test(sentence.text.value))
    return [...asOurs(sentence, match), withAction]
  if (kind === 'others' || kind === 'colleague' || !isOwnClause(sentence, match)) return [withAction]
  return [...plainly(sentence, match, kind, end, did), withAction]
}

/** `My colleague should have told you` → `We should have told you`. */
function asOurs(sentence: Sentence, {who, from}: Match<Names>): readonly Suggestion[] {
  if (!who) return []
  const {tokens} = sentence
  const end = sentence.text.offsetOf(who) + who.length
  const after = tokens.findIndex(({start}) => start >= end)
  const verb = tokens[after]?.norm ?? ''
  const plural = {was: 'were', is: 'are', has: 'have'}[verb]
  if (after <= from || /^(?:at|in|from|of|by|for)$/.test(tokens[from - 1]?.norm ?? '')) return []
  return reword('Say it as ours', sentence, from, plural ? after + 1 : after, plural ? `we ${plural}` : 'we')
}

/** Whether the clause is the match's own: its subject opens the sentence, or follows a sign. */
function isOwnClause({tokens}: Sentence, {from, subject, text}: Match<Names>): boolean {
  const before = tokens[from - 1]
  const opens =
    before === undefined || before.kind === 'punctuation' || /^(?:and|but|so|that|unfortunately)$/.test(before.norm)
  return opens && (subject !== undefined || /^(?:we|i|the|this|that|it)\b/i.test(text.value))
}

/** Without the denial: its reason where one is given, else a blank for what happened. */
function plainly(
  sentence: Sentence,
  {from}: Match<Names>,
  kind: Kind,
  end: number,
  did: string,
): readonly Suggestion[] {
  const {tokens} = sentence
  const isComma = tokens[end]?.norm === ','
  const joint = isComma ? end + 1 : end
  if (/^(?:since|as|because)$/.test(tokens[joint]?.norm ?? '')) {
    const close = stretchEnd(sentence, joint + 1, () => false)
    const reason = textOfTokens(sentence, joint + 1, close).value
    if (reason !== '' && !/^(?:of|per|for|to)\b/i.test(reason))
      return reword('Keep the fact, and add what you did', sentence, from, close, `${reason}, so ${did}`)
  }
  const prose =
    kind === 'helpless'
      ? `${did.slice(0, did.indexOf("'"))} can't change [what you can't change], but ${did}`
      : `[what happened], so ${did}`
  return reword('Say what happened and what you did', sentence, from, end, prose)
}

const SUBJECTS = new Set('i we you it this that they he she the our my your there please'.split(' '))

/** Before the next clause with a subject of its own. */
function clauseEnd(sentence: Sentence, from: number): number {
  const {tokens} = sentence
  const isNext = (word: string, next: string) =>
    /^(?:because|since)$/.test(word) || (/^(?:and|but|so|as)$/.test(word) && SUBJECTS.has(next))
  let at = stretchEnd(sentence, from, isNext)
  while (tokens[at]?.norm === ',' && tokens[at + 1]?.norm === 'not') at = stretchEnd(sentence, at + 1, isNext)
  return at
}

/** `as this was the carrier's`, `had they read it`: no clause to build on, so the action comes at the end. */
function isSubordinate({tokens}: Sentence, from: number): boolean {
  if (/^(?:had|if)$/.test(tokens[from]?.norm ?? '')) return true
  const before = tokens.slice(0, from)
  const comma = before.findLastIndex(({norm}) => norm === ',')
  return before.slice(comma + 1).some(({norm}) => /^(?:as|since|because|although|though|while|due)$/.test(norm))
}

/** Where a sentence's last sign stands. */
function lastWord({tokens}: Sentence): number {
  return tokens.findLastIndex(({kind}) => kind !== 'punctuation' && kind !== 'emoji') + 1
}
