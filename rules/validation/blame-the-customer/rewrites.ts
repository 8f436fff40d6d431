/** Says of the thing what was held against the customer. */
import {advice, clauseEnd, participle, reword, type Sentence, type Suggestion, verbForms} from 'empathylint/rule'
import {DEEDS, DUTIES, type Parts} from './patterns.ts'

/** What may stand behind an object when it becomes the subject. */
const AFTER = new Set(
  'before by in on at for from with after when until within during despite because as so while since through via into under upon prior to yesterday today first online earlier last twice again properly correctly and but which therefore'.split(
    ' ',
  ),
)

/** The thing as subject where it is named, else a slot for what happened. */
export function rewritesOf(sentence: Sentence, match: Parts): readonly Suggestion[] {
  const {tokens} = sentence
  const {to, fault, verb, object, place} = match
  const from = startOf(sentence, match)
  const next = tokens[to]
  const isFree =
    next === undefined || next.kind === 'punctuation' || (AFTER.has(next.norm) && !(object && next.norm === 'and'))
  const neutral = reword('Say what happened', sentence, from, clauseEnd(sentence, to), '[what happened]')
  const said: Suggestion[] = []
  const thing = object?.value.replace(/\s+/g, ' ')
  if (thing && !verb && isFree) {
    const subject = `${/^(?:the|your|our|this|that|these|those|its)\b/i.test(thing) ? thing : `the ${thing.replace(/^an? /i, '')}`}${place ? ` ${place.value}` : ''}`
    said.push(
      ...reword(
        'Make the thing the subject',
        sentence,
        from,
        to,
        `${subject} ${isPlural(thing) ? "don't" : "doesn't"} match [what we expected]`,
      ),
    )
  }
  if (verb && isFree && fault)
    said.push(...reword('Make the thing the subject', sentence, from, to, undone(fault.value, verb.value, thing)))
  const all = [...said, ...neutral]
  return all.length > 0 ? all : [advice('Say what happened to the thing, without a culprit.')]
}

/** Also takes in what cannot stay behind: `it was` before `you who`, and the outcome before `if you had read it`. */
function startOf({tokens}: Sentence, {from, fault}: Parts): number {
  const isJoint = (at: number) => /^(?:[,;:—]|and|but|so|because)$/.test(tokens[at]?.norm ?? '')
  if (!/^(?:you (?:who|that)|if|had)\b/i.test(fault?.value ?? '')) return from
  return tokens.findLastIndex((_, at) => at < from && isJoint(at)) + 1
}

/** `your card wasn't updated`, `no backup was saved`, `[the item] wasn't canceled`. */
function undone(fault: string, verb: string, thing = '[the item]'): string {
  const [word = '', particle] = verb.toLowerCase().split(/\s+/)
  const base =
    [...DUTIES, ...DEEDS, 'fill', 'back', 'turn', 'switch'].find((duty) =>
      verbForms(duty).includes(word.replace('cancell', 'cancel')),
    ) ?? word
  const done = particle ? `${participle(base)} ${particle}` : participle(base)
  const be = isPlural(thing) ? 'were' : 'was'
  const none = /^(?:an?|any) /i.exec(thing)
  if (none) return `no ${thing.slice(none[0].length)} ${be} ${done}`
  return `${thing} ${be}${/\b(?:not)\b/i.test(fault) ? ' not' : "n't"} ${done}`
}

function isPlural(thing: string): boolean {
  const head = thing.split(/ of /)[0] ?? thing
  return /[^sui]s$/i.test(head)
}
