/** Where a sentence stands among the sentences of its way, found once for all of them. */
import type {Path, Sentence} from './reply.ts'

const known = new WeakMap<readonly Sentence[], ReadonlyMap<Sentence, number>>()

/** Index of a sentence in a way's sentences, -1 where it is not among them. Costs one look however long the reply is. */
export function positionOf({sentences}: Pick<Path, 'sentences'>, sentence: Sentence): number {
  let positions = known.get(sentences)
  if (!positions) {
    positions = new Map(sentences.map((each, index) => [each, index]))
    known.set(sentences, positions)
  }
  return positions.get(sentence) ?? -1
}

/** The sentences right before and right after one, as far as there are any. */
export function neighborsOf(path: Pick<Path, 'sentences'>, sentence: Sentence): readonly Sentence[] {
  const at = positionOf(path, sentence)
  return at === -1 ? [] : [path.sentences[at - 1], path.sentences[at + 1]].filter((each) => each !== undefined)
}
