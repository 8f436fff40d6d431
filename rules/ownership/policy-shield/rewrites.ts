/** The same answer with a reason, and what can be done. */
import {
  advice,
  type Match,
  type ReplyFields,
  reword,
  rewrite,
  type Sentence,
  stretchEnd,
  type Suggestion,
  textOfTokens,
} from 'empathylint/rule'
import type {Names} from './patterns.ts'

export type Kind = 'contract' | 'lead' | 'forbids' | 'demands' | 'itIs' | 'whole' | 'against' | 'unauthorized'

const WHY = 'because [reason]'

/** Ranked: the statement with its reason, then the refusal with an alternative. */
export function rewritesOf(
  sentence: Sentence,
  match: Match<Names>,
  kind: Kind,
  {voice, autosend, sender}: ReplyFields,
): readonly Suggestion[] {
  const isWe =
    voice === 'we' ||
    (voice !== 'I' &&
      (autosend === true || sender === 'bot' || sender === 'team' || /\bwe\b/i.test(sentence.text.value)))
  const we = isWe ? 'we' : 'I'
  const {tokens} = sentence
  const from = firstWord(sentence, match)
  const end = kind === 'lead' ? match.to : clauseEnd(sentence, match.to)
  const rest = textOfTokens(sentence, match.to, end).value.trim()
  if (/, which\b/i.test(match.text.value)) return [advice('Say why, and what you can do in its place.')]
  // `because our policy …`: the reason stands where the policy stood.
  if (kind !== 'lead' && /^(?:because|since|as)$/.test(tokens[from - 1]?.norm ?? ''))
    return reword('Give the reason', sentence, from, end, '[reason]')
  if (kind === 'against') return reword('Give the reason', sentence, from, end, impossible(match.text.value, rest))
  const first = reasoned(sentence, match, kind, from, end, rest)
  const offered = offerAt(sentence, match.to)
  // The sentence goes on with `but I can …` itself.
  if (offered !== undefined && first.length > 0) return first
  const other = reword(
    'Say what you can do',
    sentence,
    kind === 'lead' && tokens[from - 1] !== undefined ? 0 : from,
    kind === 'lead' ? (offered ?? lastWord(sentence)) : end,
    `${we} can't [what you asked for], ${WHY}${offered === undefined ? `, but ${we} can [what you can do]` : ''}`,
  )
  return [...first, ...other]
}

function reasoned(
  sentence: Sentence,
  match: Match<Names>,
  kind: Kind,
  from: number,
  end: number,
  rest: string,
): readonly Suggestion[] {
  const say = (prose: string) => reword('Give the reason', sentence, from, end, prose)
  switch (kind) {
    case 'lead':
      return reasonForLead(sentence, match, from)
    case 'forbids': {
      const verb = match.verb?.value ?? ''
      if (!/n['’]t|not\b|^(?:prohibits?|forbids?)/i.test(verb)) return say(`we can't [what you asked for], ${WHY}`)
      const able = /^(?:us|me) (?:to )?(?=\p{L})/iu.exec(rest)
      const who = /^me\b/i.test(rest) ? 'I' : 'we'
      if (able) return say(`${who} can't ${rest.slice(able[0].length)}, ${WHY}`)
      if (rest === '' || /^(?:you|customers?|anyone|guests?)\b/i.test(rest))
        return say(`we can't [what you asked for], ${WHY}`)
      return say(`we don't allow ${rest}, ${WHY}`)
    }
    case 'demands': {
      const isTo = /\b(not )?to$/i.exec(match.verb?.value ?? '')
      if (isTo) return say(`${isTo[1] ? "we don't" : 'we'} ${rest}, ${WHY}`)
      if (/\b(?:clear|strict|firm)$/i.test(match.verb?.value ?? '')) return []
      const isClause =
        /^that$/i.test(sentence.tokens[match.to - 1]?.norm ?? '') ||
        /\bstate|say|clear|stipulat|specif|dictat|that$/i.test(match.verb?.value ?? '')
      if (rest === '' || (isClause && rest.split(' ').length < 3)) return say(`[the rule], ${WHY}`)
      if (isClause) return say(`${rest}, ${WHY}`)
      const you = /^(?:you|customers|guests|members|users|us|me) to (?=\p{L})/iu.exec(rest)
      return you && /^you/i.test(rest) ? say(`we ask ${rest}, ${WHY}`) : say(`we ask for [what you need], ${WHY}`)
    }
    case 'itIs':
      return /^(?:not )?to$/i.test(textOfTokens(sentence, match.to - 1, match.to).value) && rest !== ''
        ? say(/\bnot\b|n['’]t\b/i.test(match.text.value) ? `we don't ${rest}, ${WHY}` : `we ${rest}, ${WHY}`)
        : say(`[what the rule is], ${WHY}`)
    case 'unauthorized': {
      const who = /^we\b/i.test(match.text.value) ? 'we' : /^i\b/i.test(match.text.value) ? 'I' : 'we'
      return rest === '' ? [] : say(`${who} can't ${rest}, ${WHY}`)
    }
    case 'contract':
      return /\b(?:stat|say|stipulat|specif)/i.test(match.verb?.value ?? '') && rest.split(' ').length > 2
        ? say(`${rest}, ${WHY}`)
        : []
    case 'against':
    case 'whole':
      return []
  }
}

/** `As per our policy, refunds are not issued` → `Refunds are not issued, because [reason]`. */
function reasonForLead(sentence: Sentence, {to}: Match<Names>, from: number): readonly Suggestion[] {
  const {tokens} = sentence
  const comma = tokens[to]?.norm === ','
  if (from === 0 || tokens.slice(0, from).every(({kind}) => kind === 'punctuation')) {
    const last = offerAt(sentence, to) ?? lastWord(sentence)
    const body = textOfTokens(sentence, comma ? to + 1 : to, last).value
    if (body === '') return []
    return reword('Give the reason', sentence, from, last, `${body}, ${WHY}`)
  }
  const next = tokens[to]
  if (next !== undefined && next.kind !== 'punctuation' && !/^(?:and|but|so)$/.test(next.norm)) return []
  return [rewrite('Give the reason', 'review', textOfTokens(sentence, from, to).replaceWith(WHY))]
}

/** Where `, but I can …` begins that the sentence holds already. */
function offerAt({tokens}: Sentence, from: number): number | undefined {
  const at = tokens.findIndex(
    ({norm}, index) =>
      index >= from &&
      /^(?:but|though|however|yet)$/.test(norm) &&
      /^(?:i|we|you|here|the|our|my|there)$/.test(
        tokens[index + (tokens[index + 1]?.norm === ',' ? 2 : 1)]?.norm ?? '',
      ),
  )
  if (at < 0) return undefined
  return /^[,;—]$/.test(tokens[at - 1]?.norm ?? '') ? at - 1 : at
}

/** `would be against our rules` → `isn't possible, because [reason]`. */
function impossible(words: string, rest: string): string {
  const kept =
    /^.*\bnot (?:allowed|permitted|possible|covered)\b|^.*n['’]t (?:allowed|permitted|possible|covered)\b/i.exec(
      words,
    )?.[0]
  const short = /^['’](?:s|re)(?!\p{L})/iu.exec(words)?.[0]
  const verb = /^\p{L}+/u.exec(words)?.[0].toLowerCase() ?? ''
  const not = {are: "aren't", go: "aren't", run: "aren't", was: "wasn't", went: "wasn't", were: "weren't"}[verb]
  const said = kept ?? `${short === undefined ? (not ?? "isn't") : `${short} not`} possible`
  return `${said}${rest === '' ? '' : ` ${rest}`}, ${WHY}`
}

function firstWord({tokens}: Sentence, {from, to}: Match<Names>): number {
  let at = from
  while (at < to && tokens[at]?.kind === 'punctuation') at++
  return at
}

function lastWord({tokens}: Sentence): number {
  return tokens.findLastIndex(({kind}) => kind !== 'punctuation' && kind !== 'emoji') + 1
}

const SUBJECTS = new Set('i we you it this that they he she the our my your there please'.split(' '))

function clauseEnd(sentence: Sentence, from: number): number {
  return stretchEnd(sentence, from, (word, next) => /^(?:and|but|so)$/.test(word) && SUBJECTS.has(next))
}
