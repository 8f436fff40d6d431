/** Turns a passive round, so that it begins with who did it. */
import {
  type Edit,
  isFunctionWord,
  matchCase,
  type Pattern,
  pattern,
  simplePastOf,
  type Sentence,
  type Text,
} from 'empathylint/rule'
import {BOTCHED, DONE, OBJECT, WAS} from './words.ts'

/** The edits that make a person the one who did it. */
export type InActive = (person: 'we' | 'I') => readonly Edit[]

/** Too long for its captures to be read off by the type checker. */
const clauses: Pattern<'whole' | 'object' | 'aux' | 'verb' | 'particle'> = pattern<string>(
  `whole:(object:(${OBJECT}) aux:(${WAS} ADV*) verb:(${BOTCHED} | ${DONE} | SLOT) particle:((up | off | out | down | over | back | away) !(DET | CONTENT | "-"))?)`,
)

/** `… was taken in error and has been refunded`: a second verb that shares the subject. */
const secondVerb = pattern('(and | but | or | then) ADV* (AUX | PASTED | sent | made | lost)')

/** Words after which a clause begins, whatever it begins with. */
const INTRODUCES = new Set(
  'that and but so because since as while when where like sorry see saw found noticed think believe know realize realized discovered confirm confirmed after before until though although then unfortunately sadly yesterday today regrettably'.split(
    ' ',
  ),
)
const PREPOSITIONS = new Set(
  'of for to in on at by from with about into onto over under regarding concerning via between within during or'.split(
    ' ',
  ),
)
const OBJECT_FORMS: Readonly<Record<string, string>> = {they: 'them', he: 'him', she: 'her'}
const IS_AUXILIARY =
  /^(?:was|were|been|being|got|gotten|has|have|had|['’]s|['’]ve|['’]d|to|seems?|seemed|appears?|appeared)$/i

/** `your files were deleted` → `we deleted your files`; undefined where the words do not tell what was done to what. */
export function inActive(sentence: Sentence, at: Text): InActive | undefined {
  const all = clauses.matches(sentence)
  const clause =
    all.find(({whole}) => whole && whole.span.start < at.span.end && at.span.start < whole.span.end) ?? all[0]
  const {whole, object, aux, verb, particle, from = 0} = clause ?? {}
  if (!whole || !object || !aux || !verb) return undefined
  const before = sentence.tokens[from - 1]
  const isRelative = /^(?:that|which)$/.test(object.value) && before !== undefined
  const startsPlainly = isFunctionWord(object.value.split(' ', 1)[0]?.toLowerCase() ?? '')
  if (before?.kind === 'word' && !INTRODUCES.has(before.norm) && !before.norm.endsWith('ly') && !isRelative) {
    if (!startsPlainly || PREPOSITIONS.has(before.norm)) return undefined
  }
  // `That file was …`: what looks like a conjunction belongs to the file.
  if (before?.norm === 'that' && from === 1) return undefined
  if (before?.norm === ',' && / and /.test(object.value)) return undefined
  if (secondVerb.matches(sentence).some((second) => second.text.span.start >= whole.span.end)) return undefined
  const words = aux.value.split(/\s+/)
  const perfect = perfectOf(aux.value)
  const adverbs = words.filter((word) => !IS_AUXILIARY.test(word))
  const done = perfect ? verb.value : simplePastOf(verb.value)
  const patient = before === undefined ? inside(object.value) : object.value
  return (person) => {
    const subject = before === undefined ? matchCase(person, 'W') : person
    const deed = [perfect, ...adverbs, done, particle?.value].filter(Boolean).join(' ')
    return whole.replaceWith(
      isRelative ? `${object.value} ${person} ${deed}` : `${subject} ${deed} ${OBJECT_FORMS[patient] ?? patient}`,
    )
  }
}

/** The auxiliary of first persons that stands for a passive one; empty for the simple past. */
function perfectOf(aux: string): string {
  const seems = /\b(seem|appear)(?:s|ed)?\b/i.exec(aux)
  if (seems) return `${seems[1]?.toLowerCase()} to have`
  if (/\bhad\b|['’]d\b/i.test(aux)) return 'had'
  return /\b(?:has|have)\b|['’](?:s|ve)\b/i.test(aux) ? 'have' : ''
}

/** Words from the start of a sentence as they stand inside one; what may be a name keeps its capital. */
function inside(words: string): string {
  const [first = ''] = words.split(/[\s'’-]/, 1)
  const isPlain =
    isFunctionWord(first.toLowerCase()) ||
    /^\p{Lu}\p{Ll}+(?:s|ing)$/u.test(first) ||
    /^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Many|Wrong|Incorrect|Inaccurate|Erroneous|Access|Half)$/.test(
      first,
    )
  return isPlain && first !== 'I' ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

/**
 * `there was an oversight` → `we overlooked [what]`.
 * @param whole the words to replace: those at fault, and a preposition that the new verb does without.
 * @param lapse the fault with its article.
 */
export function lapseInActive(whole: Text, at: Text, lapse: Text): InActive {
  const perfect = perfectOf(at.value)
  const deed = deedOf(lapse.value, perfect !== '', whole.length > at.length && whole.value.endsWith(' with'))
  return (person) => whole.replaceWith([matchCase(person, at.value), perfect, deed].filter(Boolean).join(' '))
}

function deedOf(lapse: string, isPerfect: boolean, hasObject: boolean): string {
  if (/mix/i.test(lapse)) return hasObject ? 'mixed up' : 'mixed up [what]'
  if (/communication|understanding/i.test(lapse)) return `${isPerfect ? 'given' : 'gave'} you [the wrong information]`
  if (/oversight|lapse/i.test(lapse)) return 'overlooked [what]'
  return `made ${matchCase(lapse, 'a')}`
}
