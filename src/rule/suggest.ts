/** Makes suggestions: the ways in which a rule can propose another wording. */
import type {Applicability, Suggestion} from '../diagnostics/index.ts'
import {textOfTokens} from '../language/index.ts'
import type {ReplyFields, Sentence} from '../prose/index.ts'
import type {Edit, Text} from '../text/index.ts'

/** A suggestion from edits: `rewrite('Say “…”', 'review', at.replaceWith('…'))`. */
export function rewrite(title: string, applicability: Applicability, edits: readonly Edit[] | Edit): Suggestion {
  return {title, applicability, edits: Array.isArray(edits) ? (edits as readonly Edit[]) : [edits as Edit]}
}

/** Advice without exact wording, where no text can be right for every case. */
export function advice(title: string): Suggestion {
  return {title, applicability: 'display', edits: []}
}

/** Removes a whole sentence with the white space before it, or after it where it is the first of its block. */
export function removeSentence({block, start, text}: Sentence): readonly Edit[] {
  const before = block.text.value.slice(0, start)
  const after = block.text.value.slice(start + text.length)
  const isFirst = before.trim() === ''
  const from = isFirst ? start : before.trimEnd().length
  const to = start + text.length + (isFirst ? after.length - after.trimStart().length : 0)
  return block.text.slice(from, to).replaceWith('')
}

/** Removes several sentences, neighbors together, so that no blank is taken twice. */
export function removeSentences(sentences: readonly Sentence[]): readonly Edit[] {
  const gone = new Set(sentences)
  return [...new Set(sentences.map(({block}) => block))].flatMap((block) => {
    const edits: Edit[] = []
    for (let at = 0; at < block.sentences.length; at++) {
      const first = block.sentences[at]
      if (!first || !gone.has(first)) continue
      while (gone.has(block.sentences[at + 1] as Sentence)) at++
      const last = block.sentences[at] ?? first
      const run = block.text.slice(first.start, last.start + last.text.length)
      edits.push(...removeSentence({...first, text: run}))
    }
    return edits
  })
}

/** The whole sentence, said differently. Keeps what is equal untouched. */
export function replaceSentence(sentence: Sentence, prose: string): readonly Edit[] {
  return sentence.text.replaceWith(prose)
}

/** The words with a first letter as large or small as that of the words they replace. */
export function matchCase(prose: string, like: string): string {
  const first = prose[0] ?? ''
  const isUpper = /^\p{Lu}/u.test(like)
  return (isUpper ? first.toUpperCase() : keepsCapital(prose) ? first : first.toLowerCase()) + prose.slice(1)
}

/**
 * The suggestion to write the tokens `[from, to)` anew, with a capital where they open the sentence.
 * None where the new words would lose a placeholder or slot.
 */
export function reword(
  title: string,
  sentence: Sentence,
  from: number,
  to: number,
  prose: string,
): readonly Suggestion[] {
  const old = sentence.tokens.slice(from, to)
  if (old.some(({kind, norm}) => (kind === 'placeholder' || kind === 'slot') && !prose.includes(norm))) return []
  const isFirst = sentence.tokens.slice(0, from).every(({kind}) => kind === 'punctuation' || kind === 'emoji')
  const cased = isFirst ? prose.replace(/^\[?\p{Ll}/u, (first) => first.toUpperCase()) : prose
  return [rewrite(title, 'review', textOfTokens(sentence, from, to).replaceWith(cased))]
}

/**
 * The suggestion to do without the tokens `[from, to)`: with the comma that set them off, and with a capital on what
 * opens the sentence then. None where a placeholder or slot would be lost, or where nothing would be left.
 */
export function leaveOut(
  title: string,
  sentence: Sentence,
  from: number,
  to: number,
  applicability: Applicability = 'review',
): readonly Suggestion[] {
  const {text, tokens} = sentence
  const isSign = (at: number) => tokens[at]?.kind === 'punctuation' || tokens[at] === undefined
  const isComma = (at: number) => tokens[at]?.norm === ','
  const isFirst = tokens.slice(0, from).every(({kind}) => kind === 'punctuation' || kind === 'emoji')
  const first = !isFirst && isComma(from - 1) && isSign(to) ? from - 1 : from
  const last = isFirst && /^[,:;—]$/.test(tokens[to]?.norm ?? '') ? to + 1 : to
  const gone = tokens[from]
  const next = tokens[last]
  if (!gone || tokens.slice(first, last).some(({kind}) => kind === 'placeholder' || kind === 'slot')) return []
  if (!isFirst) {
    const blank = isSign(last) ? '' : ' '
    const end = next?.start ?? tokens[last - 1]?.end ?? text.length
    return [rewrite(title, applicability, text.slice(tokens[first - 1]?.end ?? 0, end).replaceWith(blank))]
  }
  if (!next || tokens.slice(last).every(({kind}) => kind === 'punctuation')) return []
  const opening = text.value.slice(next.start, next.end)
  const isCapital = /^\p{Lu}/u.test(text.value.slice(gone.start, gone.end)) && !/^\p{Ll}\p{Lu}/u.test(opening)
  const cased = isCapital && next.kind === 'word' ? (opening[0] ?? '').toUpperCase() + opening.slice(1) : opening
  return [rewrite(title, applicability, text.slice(gone.start, next.end).replaceWith(cased))]
}

/** Whether a rewrite says `we`: where the team does so, and where nobody in particular stands behind the text. Else `I`. */
export function speaksAsWe({voice, autosend, sender}: ReplyFields): boolean {
  return voice === 'we' || (voice !== 'I' && (autosend === true || sender === 'bot' || sender === 'team'))
}

/** Words that keep their capital inside a sentence. */
function keepsCapital(prose: string): boolean {
  return /^(?:I\b|[\p{Lu}]{2})/u.test(prose)
}

/** The text without its last full stop and blanks, for building a new sentence on it. */
export function withoutStop(text: Text | string): string {
  return String(text)
    .trim()
    .replace(/[.!]+$/, '')
}
