/** Facts of sentences that are found out once: replies of a library say the same sentences again and again. */
import type {Sentence} from '../prose/index.ts'

/**
 * A question about a sentence, answered once for all sentences that read the same.
 * @param find looks at nothing but the words and tokens: neither at the block, nor at places in the file.
 */
export function noted<Answer extends boolean | number | string>(
  find: (sentence: Sentence) => Answer,
): (sentence: Sentence) => Answer {
  const key = {}
  return (sentence) => {
    const known = sentence.notes.get(key) as Answer | undefined
    if (known !== undefined) return known
    const answer = find(sentence)
    sentence.notes.set(key, answer)
    return answer
  }
}
