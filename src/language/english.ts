/** Tells English from other languages by the small words that every sentence needs. */
import type {Reply, Sentence} from '../prose/index.ts'

/** Small words by language. None stands in two lists unless both languages really use it. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'the and to of you your we is are for this that with our have has be will it in on can not if as at or from please thank thanks hi hello was were any been which by an about here there would let know us when i my me do so sorry',
    de: 'der die das und ist nicht sie wir ihr ihre ihnen für mit auf ein eine einen zu den dem des sich haben wird werden bei von uns unser unsere bitte oder auch wenn können noch es im um aus danke vielen dass sind wurde hallo',
    fr: 'le la les et est vous votre nous notre pour avec sur un une des du de que qui dans pas ne ce cette sont avons avez par plus si merci bonjour en au aux été votre vos être il je',
    es: 'el la los las y es usted su nosotros nuestro nuestra para con por un una de del que no en se lo al si más gracias hola hemos ha han está están le les como pero este esta sus nos',
    pt: 'o a os as e é você seu sua nós nosso nossa para com por um uma de do da que não em se no na ao mais obrigado obrigada olá foi está são como mas este esta',
    it: 'il lo la gli le e è lei suo sua noi nostro nostra per con un una di del della che non in si al più grazie ciao abbiamo ha sono come ma questo questa le',
    nl: 'de het een en is u uw wij we ons onze voor met op van niet dat te aan bij zijn wordt hebben heeft om naar als ook kunt bedankt hallo dit deze er je jouw',
    sv: 'och att det som en ett är du din vi vår för med på inte har den till av om kan från hej tack',
    da: 'og at det som en et er du din vi vores for med på ikke har den til af om kan fra hej tak',
    pl: 'i w na z do jest nie się że dla o od po jak to są czy twoje nasz dziękujemy prosimy',
    tr: 've bir bu için ile de da olarak size sizin bizim merhaba lütfen değil olan',
  }).map(([lang, words]) => [lang, new Set(words.split(' '))]),
)

const LANGUAGES = Object.keys(SMALL_WORDS)

/** Which languages a small word belongs to, by their numbers; English is 0. */
const LANGUAGES_WITH = new Map<string, number[]>()
for (const [number, language] of LANGUAGES.entries())
  for (const word of SMALL_WORDS[language] ?? [])
    LANGUAGES_WITH.set(word, [...(LANGUAGES_WITH.get(word) ?? []), number])

/** Fewer words than this tell nothing. */
const FEWEST = 8

/** How many words are looked at: enough to be sure, few enough to be free. */
const MOST = 400

/** Which language a reply is in: what it states, else what its words say; undefined when they say nothing clear. */
export function languageOf(reply: Reply): string | undefined {
  const stated = reply.fields.lang?.trim().toLowerCase()
  if (stated) return stated.split(/[-_]/, 1)[0]
  const {latin, foreign, votes} = countWords(reply)
  if (foreign > latin * 0.5 && foreign >= FEWEST) return 'other'
  if (latin < FEWEST) return undefined
  const english = votes[0] ?? 0
  const most = Math.max(...votes)
  const best = {lang: LANGUAGES[votes.indexOf(most)] ?? 'en', votes: most}
  // Lists of products and names have few small words in any language: only a clear lead decides.
  if (best.lang === 'en' || best.votes < 3 || best.votes < english * 1.5 + 1) return undefined
  return best.lang
}

/** What words tell of the language that they are in. */
interface Counts {
  /** How many words there are in Latin letters. */
  readonly latin: number
  /** How many letters' worth of words stand in other scripts. */
  readonly foreign: number
  /** How many small words each language has, by its number. */
  readonly votes: readonly number[]
}

/** Under which sentences keep it. */
const COUNTS = {}

function countsOf({tokens, notes}: Sentence): Counts {
  const known = notes.get(COUNTS) as Counts | undefined
  if (known) return known
  const votes = LANGUAGES.map(() => 0)
  let latin = 0
  let foreign = 0
  for (const {kind, norm} of tokens) {
    if (kind !== 'word') continue
    const first = norm.charCodeAt(0)
    if ((first >= 97 && first <= 122) || /^\p{Script=Latin}/u.test(norm)) {
      latin++
      const languages = LANGUAGES_WITH.get(norm)
      if (languages) for (const language of languages) votes[language] = (votes[language] ?? 0) + 1
    } else foreign += Math.ceil(norm.length / 2)
  }
  const counts = {latin, foreign, votes}
  notes.set(COUNTS, counts)
  return counts
}

/** The same of a reply, as far as it is looked at. */
function countWords(reply: Reply): Counts {
  const votes = LANGUAGES.map(() => 0)
  let latin = 0
  let foreign = 0
  for (const sentence of reply.paths[0]?.sentences ?? []) {
    const counts = countsOf(sentence)
    latin += counts.latin
    foreign += counts.foreign
    for (let language = 0; language < votes.length; language++)
      votes[language] = (votes[language] ?? 0) + (counts.votes[language] ?? 0)
    if (latin > MOST) break
  }
  return {latin, foreign, votes}
}
