/** Chooses between `a` and `an`, where a rewrite changes what follows. */

/** Vowels that sound like consonants, and the other way round. */
const AN = /^(?:[aeio]|u(?!n(?:i|an)|s[aeiu]|t[ei]|k)|hour|honest|honor|heir|sms\b|faq|nda|rma)/i
const A = /^(?:one\b|once\b|eur|ewe|user)/i

/** The article that goes before these words, large or small as the one that stands there. */
export function articleFor(words: string, like: string): string {
  const article = AN.test(words) && !A.test(words) ? 'an' : 'a'
  return /^\p{Lu}/u.test(like) ? article[0]?.toUpperCase() + article.slice(1) : article
}
