/** Puts a sentence of ours into the mouth of the one who signs: `I`, with its verbs and what belongs to it. */
import {type Edit, type Match, type Sentence, stretchEnd, textOfTokens} from 'empathylint/rule'

const FORMS: Readonly<Record<string, string>> = {
  are: 'am',
  "'re": "'m",
  '’re': '’m',
  is: 'am',
  "'s": "'m",
  '’s': '’m',
  has: 'have',
}

/** The subject as `I`, with its verbs, and what means the signer after it, up to the token `limit`. */
export function asI(
  sentence: Sentence,
  {who, verb, from, to}: Match<'who' | 'verb'>,
  limit = sentence.tokens.length,
): readonly Edit[] {
  if (!who) return []
  const {tokens} = sentence
  const edits = [...who.replaceWith('I')]
  const form = verb && FORMS[verb.value.toLowerCase()]
  if (verb && form) edits.push(...verb.replaceWith(form))
  const end = stretchEnd(sentence, to, () => false)
  tokens.slice(to, end).forEach(({norm}, index) => {
    const at = to + index
    if (/^(?:and|but)$/.test(norm) && tokens[at + 1]?.norm === 'are') {
      const second = textOfTokens(sentence, at + 1, at + 2)
      edits.push(...second.replaceWith('am'))
    }
  })
  const isTeam = !/^we\b/i.test(who.value)
  return [...edits, ...ownWords(sentence, from + 1, limit, isTeam)]
}

/** After `our`: what is one person's own. `Our servers` and `our mistake` stay the firm's. */
const ONES_OWN =
  /^(?:best|utmost|hardest|darndest|word|promise|apology|apologies|regrets?|sympathy|thanks|end|side|part|power|eyes?|hands?|mind)$/
const BEFORE_OWN = /^(?:own|very|level|absolute|sincere|deepest|personal|heartfelt|solemn|full)$/
/** Telling the signer, as opposed to paying or choosing the firm. */
const TELLS =
  /^(?:let|lets|letting|send|sends|sent|sending|tell|tells|told|give|gives|gave|show|shows|showed|email|emails|call|calls|message|messages|text|texts|ask|asks|asked|allow|allows|help|helps)$/
const TELLS_TO = /^(?:reply|replies|replied|write|writes|wrote|respond|responds|back|report|reports|listen)$/
const SUBORDINATE = /^(?:as|once|when|until|till|before|after|if|everything|all|anything|whatever|than)$/
/** After `once we`: what the signer comes to know or is able to do. */
const KNOWS = /^(?:can|could|know|hear|heard|learn|find|found|get|got|see|receive|finish)$/
const IS_READY = /^(?:done|finished|ready|able|sure|through|certain)$/
const HAS_NEWS =
  /^(?:heard|found|checked|looked|spoken|finished|tested|read|reviewed|news|something|more|an|a|the|it|any)$/

/** The words of the signer's own clause that mean the signer: `our best`, `ourselves`, `let us know`, `once we know`. */
function ownWords(sentence: Sentence, from: number, limit: number, isTeam: boolean): readonly Edit[] {
  const {tokens} = sentence
  const norm = (at: number) => tokens[at]?.norm ?? ''
  const edits: Edit[] = []
  const say = (at: number, word: string) => edits.push(...textOfTokens(sentence, at, at + 1).replaceWith(word))
  for (let at = from; at < limit && !/^[;:—.…?!]$/.test(norm(at)); at++) {
    if (tokens[at]?.quoted) continue
    switch (norm(at)) {
      case 'our':
      case 'its':
      case 'their':
        if ((isTeam || norm(at) === 'our') && isOnesOwn(sentence, at)) say(at, 'my')
        break
      case 'ourselves':
        say(at, 'myself')
        break
      case 'us':
        if (TELLS.test(norm(at - 1)) || (norm(at - 1) === 'to' && TELLS_TO.test(norm(at - 2)))) say(at, 'me')
        break
      case 'we': {
        // Another clause of the firm, which keeps its `we`.
        if (!SUBORDINATE.test(norm(at - 1)) || !isSigners(norm(at + 1), norm(at + 2))) return edits
        say(at, 'I')
        if (norm(at + 1) !== 'are') break
        const form = FORMS[textOfTokens(sentence, at + 1, at + 2).value.toLowerCase()]
        if (form) say(at + 1, form)
      }
    }
  }
  return edits
}

/** Whether a possessive stands before what one person gives; `its` and `their` only before `best` and the like. */
function isOnesOwn({tokens}: Sentence, at: number): boolean {
  let next = at + 1
  while (BEFORE_OWN.test(tokens[next]?.norm ?? '')) next++
  const noun = tokens[next]?.norm ?? ''
  return tokens[at]?.norm === 'our' ? ONES_OWN.test(noun) : /^(?:best|utmost|hardest)$/.test(noun)
}

function isSigners(verb: string, next: string): boolean {
  if (verb === 'are') return IS_READY.test(next)
  return verb === 'have' ? HAS_NEWS.test(next) : KNOWS.test(verb)
}
