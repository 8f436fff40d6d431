/** Spells out contractions and chat forms, and settles on American spelling, so that patterns know one form only. */

/** A part of a written word: how many characters it takes and how it reads. */
export interface WordPart {
  readonly length: number
  readonly norm: string
  readonly alt?: string
}

/** Written without apostrophe, and unambiguous. Values are the words they stand for, split after `|` in the key. */
const BARE: ReadonlyMap<string, readonly WordPart[]> = new Map(
  Object.entries({
    'ca|nt': 'can not',
    'wo|nt': 'will not',
    'do|nt': 'do not',
    'does|nt': 'does not',
    'did|nt': 'did not',
    'is|nt': 'is not',
    'are|nt': 'are not',
    'was|nt': 'was not',
    'were|nt': 'were not',
    'has|nt': 'has not',
    'have|nt': 'have not',
    'had|nt': 'had not',
    'would|nt': 'would not',
    'could|nt': 'could not',
    'should|nt': 'should not',
    'i|m': 'i am',
    'i|ve': 'i have',
    'we|ve': 'we have',
    'you|ve': 'you have',
    'you|re': 'you are',
    'they|re': 'they are',
    'youl|l': 'you will',
    'that|s': 'that is',
    'let|s': 'let us',
    'there|s': 'there is',
    'here|s': 'here is',
    'they|ve': 'they have',
    'they|ll': 'they will',
    'it|ll': 'it will',
    'you|d': 'you would',
    'what|s': 'what is',
    'everything|s': 'everything is',
    'nothing|s': 'nothing is',
    'can|not': 'can not',
    'gon|na': 'going to',
    'wan|na': 'want to',
  }).map(([written, read]) => {
    const [first = '', second = ''] = written.split('|')
    const [norm = '', rest = ''] = read.split(' ')
    return [
      first + second,
      [
        {length: first.length, norm},
        // `thats fixed it` is `that has`.
        {length: second.length, norm: rest, ...(second === 's' && rest === 'is' && {alt: 'has'})},
      ],
    ]
  }),
)

/** Words in front of `'s` that make it a verb: never possessive. */
const IS_BEFORE = new Set([
  'it',
  'that',
  'this',
  'there',
  'here',
  'he',
  'she',
  'what',
  'who',
  'where',
  'how',
  'when',
  'everything',
  'nothing',
  'nobody',
  'someone',
  'something',
])

const CHAT: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  pls: 'please',
  plz: 'please',
  sry: 'sorry',
  sorrry: 'sorry',
  thx: 'thanks',
  tx: 'thanks',
  ty: 'thanks',
  thankyou: 'thanks',
  ok: 'okay',
  bc: 'because',
  cuz: 'because',
}

/** Beginnings of words that British writers spell with `s`: `apologis-e`. */
const IZE_STEMS =
  /^(apolog|real|recogn|organ|prior|priorit|minim|maxim|summar|emphas|sympath|empath|author|custom|final|final|util|optim|special|categor|personal|synchron|sync|critic|victim|jeopard|scrutin|normal|initial|local|central|general|stabil|mobil|visual|capital|modern|standard|familiar|formal|mesmer|patron|penal|agon|antagon|trivial|rational|reorgan|monet)is(e|es|ed|ing|ation|ations|er|ers)$/

const AMERICAN: Readonly<Record<string, string>> = {
  cancelled: 'canceled',
  cancelling: 'canceling',
  favour: 'favor',
  favours: 'favors',
  favourite: 'favorite',
  behaviour: 'behavior',
  colour: 'color',
  colours: 'colors',
  honour: 'honor',
  honoured: 'honored',
  valued: 'valued',
  labelled: 'labeled',
  travelled: 'traveled',
  centre: 'center',
  cheque: 'check',
  programme: 'program',
  licence: 'license',
  offence: 'offense',
  defence: 'defense',
  whilst: 'while',
  learnt: 'learned',
  spelt: 'spelled',
  fulfil: 'fulfill',
  enquiry: 'inquiry',
  enquiries: 'inquiries',
  enquire: 'inquire',
  enquiring: 'inquiring',
  analyse: 'analyze',
  analysed: 'analyzed',
  analysing: 'analyzing',
}

/** Whether a word is how people spell in chats, such as `pls`; lower case in. */
export function isChatSpelling(word: string): boolean {
  return Object.hasOwn(CHAT, word)
}

/** One spelling for one word; lower case in, lower case out. */
export function normalizeWord(word: string): string {
  if (isChatSpelling(word)) return CHAT[word] ?? word
  if (word.length < 5) return word
  if (Object.hasOwn(AMERICAN, word)) return AMERICAN[word] ?? word
  return word.includes('is') ? word.replace(IZE_STEMS, '$1iz$2') : word
}

/** How a written word reads: usually one part, two for a contraction. `word` has straight apostrophes. */
export function readWord(word: string): readonly WordPart[] {
  const lower = word.toLowerCase()
  const apostrophe = lower.lastIndexOf("'")
  if (apostrophe === -1) return BARE.get(lower) ?? [{length: word.length, norm: normalizeWord(lower)}]
  if (lower.endsWith("n't") && lower.length > 3) {
    const stem = lower.slice(0, -3)
    const norm = stem === 'ca' ? 'can' : stem === 'wo' ? 'will' : stem === 'ai' ? 'is' : stem === 'sha' ? 'shall' : stem
    return [
      {length: word.length - 3, norm},
      {length: 3, norm: 'not'},
    ]
  }
  const stem = lower.slice(0, apostrophe)
  const suffix = lower.slice(apostrophe + 1)
  const tail = suffixPart(stem, suffix)
  if (!tail || stem === '') return [{length: word.length, norm: lower}]
  return [...readWord(stem), {length: suffix.length + 1, ...tail}]
}

function suffixPart(stem: string, suffix: string): {norm: string; alt?: string} | undefined {
  if (suffix === 's') {
    if (stem === 'let') return {norm: 'us'}
    return IS_BEFORE.has(stem) ? {norm: 'is', alt: 'has'} : {norm: "'s", alt: 'is'}
  }
  if (suffix === 'd') return {norm: 'would', alt: 'had'}
  const norm = {m: 'am', re: 'are', ve: 'have', ll: 'will'}[suffix]
  return norm === undefined ? undefined : {norm}
}
