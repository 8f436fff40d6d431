/** Makes replies from plain paragraphs, for tests that need no source. */
import {
  type Dialect,
  type RawReply,
  readReply,
  type Reply,
  type ReplyFields,
  type Sentence,
} from '../../src/prose/index.ts'
import {Text} from '../../src/text/index.ts'

export const LIQUID: Dialect = {
  id: 'liquid',
  delimiters: [
    {open: '{{', close: '}}', holds: 'variable'},
    {open: '{%', close: '%}', holds: 'tag'},
  ],
  fallback: /\|\s*default:\s*["']([^"']*)["']/,
}

/** Paragraphs are parted by blank lines. */
export function rawReply(source: string, fields: ReplyFields = {}): RawReply {
  const text = Text.of(source)
  const blocks = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map((match) => ({
    kind: 'paragraph' as const,
    text: match.text,
    marks: [],
  }))
  return {id: 'reply', span: text.span, fields, blocks, dialects: [LIQUID]}
}

export function replyOf(source: string, fields: ReplyFields = {}): Reply {
  return readReply(rawReply(source, fields))
}

/** The sentences on the first way through. */
export function sentencesOf(source: string): readonly Sentence[] {
  return replyOf(source).paths[0]?.sentences ?? []
}

/** The only sentence of a text. */
export function sentenceOf(source: string): Sentence {
  const [only, ...rest] = sentencesOf(source)
  if (!only || rest.length > 0) throw new Error(`Not one sentence: ${source}`)
  return only
}

/** Kinds of the blocks on the first way through, with their text. */
export function rolesOf(source: string): readonly (readonly [string, string])[] {
  return (replyOf(source).paths[0]?.blocks ?? []).map(({kind, text}) => [kind, text.value.trim()] as const)
}
