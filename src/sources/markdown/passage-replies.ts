/** Finds replies that stand in fences and in quotes, between text that is advice. */
import type {Code} from 'mdast'
import {codePieces, readQuoted} from './blocks.ts'
import type {FoundComment} from '../comments.ts'
import {announcesBad, announcesInternal, announcesOutline} from '../cues.ts'
import {addressesReader, isProse, letterSigns} from '../evidence.ts'
import {BAD_EXAMPLE, type FoundReplies, type FoundReply, sentReplies} from '../found-reply.ts'
import {type OpenDocument, openDocument} from './open-document.ts'
import {type Passage, plainText, readSections, type Section} from './sections.ts'

const PROSE_LANGUAGES = new Set([
  '',
  'text',
  'txt',
  'plain',
  'plaintext',
  'md',
  'mdx',
  'markdown',
  'email',
  'mail',
  'liquid',
  'handlebars',
  'jinja',
  'template',
])

/** Fences that hold prose. Where the document is not named for replies, a fence has to speak to somebody; in a README, as a letter. */
export function fencedReplies(
  document: OpenDocument,
  passages: readonly Passage[],
  isLibrary: boolean,
  isOtherDocument: boolean,
): FoundReplies {
  const found: {reply: FoundReply; comments: readonly FoundComment[]}[] = []
  const skipped: Record<string, number> = {}
  let isSpoken = false
  for (const passage of passages) {
    const {node, title, start, end} = passage
    if (node.type !== 'code' || !isFence(document, node) || !PROSE_LANGUAGES.has(node.lang?.toLowerCase() ?? ''))
      continue
    if (!isProse(node.value)) continue
    const reason = whyNot(passage)
    if (reason !== undefined) {
      if (reason !== '') skipped[reason] = (skipped[reason] ?? 0) + 1
      continue
    }
    const isInternal = isForColleagues(passage)
    const {opens, closes} = letterSigns([node.value])
    const speaks = opens || closes || addressesReader(node.value)
    if (isOtherDocument && !isLibrary ? !opens && !closes : !speaks && !isLibrary) continue
    isSpoken ||= speaks && !isInternal
    const inner = openDocument(
      document.text.decode(codePieces(document, node), lineEncoder(document, node)),
      document.newline,
      document.dialects,
    )
    const blocks = readSections(inner).flatMap((section) => [...section.heading, ...section.blocks])
    const marks = {...(title !== undefined && {title}), ...(isInternal && {isInternal})}
    found.push({reply: {...marks, start, end, blocks}, comments: inner.comments})
  }
  const kept = isSpoken ? found : []
  return {replies: kept.map(({reply}) => reply), skipped, comments: kept.flatMap(({comments}) => comments)}
}

/** Indented code is part of a reply, or code; a reply is fenced. */
function isFence({masked}: OpenDocument, node: Code): boolean {
  const start = node.position?.start.offset ?? 0
  return /^(?:```|~~~)/.test(masked.slice(start, start + 3))
}

/** Writes lines into a fence: each begins as far in as the fence does. */
function lineEncoder(document: OpenDocument, node: Code): (prose: string) => string {
  const start = node.position?.start.offset ?? 0
  let lineStart = start
  while (lineStart > 0 && !/[\r\n]/.test(document.masked[lineStart - 1] ?? '')) lineStart--
  const prefix = document.masked.slice(lineStart, start).replace(/[^>\t]/g, ' ')
  return (prose) => prose.replace(/\r\n|\r|\n/g, (lineBreak) => lineBreak + prefix)
}

/** Why a fence or quote is no reply: a reason to count, `''` for what is none, undefined for replies. */
function whyNot({label, title, section}: Passage): string | undefined {
  const lastLine = label.split('\n').at(-1) ?? ''
  if ([lastLine, title ?? '', ...section.titles].some(announcesBad)) return BAD_EXAMPLE
  if (announcesOutline(lastLine) || announcesOutline(title ?? '')) return ''
  return undefined
}

/** Whether the words above a passage say that it is for colleagues only. */
function isForColleagues({label, title, section}: Passage): boolean {
  return [label.split('\n').at(-1) ?? '', title ?? '', section.title ?? ''].some(announcesInternal)
}

/** Quotes are replies where at least two, under at least half of the headings, speak to somebody. */
export function quotedReplies(
  document: OpenDocument,
  sections: readonly Section[],
  passages: readonly Passage[],
): FoundReplies | undefined {
  const replies: FoundReply[] = []
  const skipped: Record<string, number> = {}
  const homes = new Set<Section>()
  for (const passage of passages) {
    const {node, section, title, start, end} = passage
    if (node.type !== 'blockquote' || section.depth === 0) continue
    const blocks = readQuoted(document, node.children)
    const text = plainText(blocks)
    const {opens, closes} = letterSigns([text])
    const reason = whyNot(passage)
    if (reason) skipped[reason] = (skipped[reason] ?? 0) + 1
    if (reason !== undefined || !(opens || closes || addressesReader(text))) continue
    const isInternal = isForColleagues(passage)
    if (!isInternal) homes.add(section)
    replies.push({...(title !== undefined && {title}), ...(isInternal && {isInternal}), start, end, blocks})
  }
  const withText = sections.filter(({depth, blocks}) => depth > 0 && blocks.length > 0).length
  return sentReplies({replies}).length > 1 && homes.size * 2 >= withText ? {replies, skipped, comments: []} : undefined
}
