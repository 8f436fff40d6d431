/** Writes the replies of the bench: the same ones in every run, and each by its number alone. */
import {CLOSINGS, FAIR, FILLINGS, GREETINGS, ITEMS, POOR, TITLES} from './sentences.ts'

/** A reply without its format. */
export interface Reply {
  readonly title: string
  /** Paragraphs in Markdown, with a blank line between them. */
  readonly body: string
}

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The reply with a number from 0: about 110 words, and something to find in every other one. */
export function replyAt(index: number): Reply {
  // Neighboring seeds would begin alike.
  const random = randomFrom(Math.imul(index + 1, 0x9e3779b1))
  const said = new Set<string>()
  // Nobody says the same twice in a reply.
  const one = (list: readonly string[]) => {
    const left = list.filter((sentence) => !said.has(sentence))
    const sentence = left[Math.floor(random() * left.length)] ?? ''
    said.add(sentence)
    return filled(sentence, random)
  }
  const isPoor = random() < 0.5
  const sentence = () => one(isPoor && random() < 0.25 ? POOR : FAIR)
  const paragraph = (count: number) => Array.from({length: count}, sentence).join(' ')
  const list = random() < 0.3 ? [Array.from({length: 3}, () => `- ${one(ITEMS)}`).join('\n')] : []
  const title = one(TITLES)
  const paragraphs = [
    one(GREETINGS),
    paragraph(2),
    ...list,
    paragraph(list.length === 0 ? 3 : 2),
    paragraph(list.length === 0 ? 2 : 1),
    one(CLOSINGS),
  ]
  return {title, body: paragraphs.join('\n\n')}
}

function filled(sentence: string, random: () => number): string {
  return sentence.replace(/\{([a-z]+)\}/g, (mark, name: string) => {
    const words = FILLINGS[name]
    return words?.[Math.floor(random() * words.length)] ?? mark
  })
}

/** A reply as a file of its own. */
export function markdownOf({title, body}: Reply): string {
  return `---\ntitle: ${JSON.stringify(title)}\n---\n${body}\n`
}

/** Replies under headings in one file. */
export function libraryOf(count: number): string {
  return Array.from({length: count}, (_, index) => {
    const {title, body} = replyAt(index)
    return `## ${title} ${index + 1}\n\n${body}\n`
  }).join('\n---\n\n')
}

/** One reply of at least so many bytes: the bodies of many, one after the other. */
export function longReply(bytes: number): string {
  return [...untilFull(bytes, (index) => `${replyAt(index).body}\n\n`)].join('')
}

/** An export of at least so many bytes as a help desk writes it, in parts. */
export function* exportOf(bytes: number): Generator<string> {
  yield '{"macros": [\n'
  yield* untilFull(bytes, (index) => {
    const {title, body} = replyAt(index)
    const macro = {id: index + 1, title, active: true, actions: [{field: 'comment_value', value: body}]}
    return `${index === 0 ? '' : ',\n'}${JSON.stringify(macro)}`
  })
  yield '\n]}\n'
}

function* untilFull(bytes: number, part: (index: number) => string): Generator<string> {
  let length = 0
  for (let index = 0; length < bytes; index++) {
    const text = part(index)
    length += Buffer.byteLength(text)
    yield text
  }
}
