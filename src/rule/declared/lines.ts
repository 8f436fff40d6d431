/** All that a customer reads of a reply, line by line: the sentences of the body, and greeting, headings and sign-off. */
import type {Block, Path, Sentence} from '../../prose/index.ts'

/** Blocks that hold no sentences, and are read all the same. */
const READ: ReadonlySet<Block['kind']> = new Set(['greeting', 'heading', 'subject', 'sign-off', 'signature', 'footer'])

/** The lines of a way through a template, in order. */
export function linesOf({blocks}: Path): readonly Sentence[] {
  return blocks.flatMap((block) => (READ.has(block.kind) ? [lineOf(block)] : block.sentences))
}

/** Whether a block is a line of its own, outside of the body. */
export function isLine({kind}: Block): boolean {
  return READ.has(kind)
}

const lines = new WeakMap<Block, Sentence>()

/** A block outside of the body as if it were one sentence. */
export function lineOf(block: Block): Sentence {
  const known = lines.get(block)
  if (known) return known
  const {text, tokens} = block
  const words = new Set(tokens.flatMap(({norm, alt, means}) => [norm, alt ?? norm, means ?? norm]))
  const line = {text, tokens, block, words, start: 0, isQuestion: tokens.at(-1)?.norm === '?', notes: new Map()}
  lines.set(block, line)
  return line
}
