/** Finds the replies of a Markdown document: one, several under headings, in fences or in quotes, or none. */
import {announcesAdvice, announcesBad, announcesInternal} from '../cues.ts'
import {
  addressesReader,
  closesLetter,
  isAboutReplies,
  isLibraryTitle,
  isProse,
  letterSigns,
  opensLetter,
  type PathSigns,
  speaksAtAll,
} from '../evidence.ts'
import {BAD_EXAMPLE, type FoundReplies, type FoundReply, sentReplies} from '../found-reply.ts'
import type {FoundBlock} from './blocks.ts'
import type {OpenDocument} from './open-document.ts'
import {fencedReplies, quotedReplies} from './passage-replies.ts'
import {readPassages, readSections, type Section, texts} from './sections.ts'

/** What is known about a document beside its text. */
export interface DocumentSigns {
  readonly path: PathSigns
  readonly title?: string
  /** Its front matter has fields that only a reply has. */
  readonly isOfReply: boolean
}

/** A document shorter than this many words may be a reply although it has neither greeting nor sign-off. */
const SHORT = 300

/**
 * Decides what a document is. The order of the questions is the order of how sure their answers are:
 * 1. front matter of ours: one reply;
 * 2. a greeting above and a sign-off below, once: one reply, whatever stands between;
 * 3. fences that hold prose: a library of fences, and the rest is advice;
 * 4. quotes that speak to somebody under most headings: a library of quotes;
 * 5. two or more headings over letters: a library of letters;
 * 6. a file named as a library: each section that speaks to somebody;
 * 7. else one reply where something shows that it is one.
 */
export function findReplies(document: OpenDocument, signs: DocumentSigns): FoundReplies {
  const sections = readSections(document)
  if (signs.isOfReply) return oneReply(sections)
  const openers = sections.filter((section) => opensLetter(ownTexts(section.blocks)))
  if (isOneLetter(sections, openers)) return oneReply(sections)

  const title = signs.title ?? sections.find(({depth}) => depth === 1)?.title
  const isLibrary = signs.path.isLibrary || isLibraryTitle(title ?? '')
  const passages = sections.flatMap((section) => readPassages(document, section))
  const fences = fencedReplies(document, passages, isLibrary, signs.path.isOtherDocument)
  const speaksItself = signs.path.isInReplyFolder && sections.length === 1 && addressesReader(plainOwn(sections))
  if (sentReplies(fences).length > openers.length && !(speaksItself && !isAboutReplies(plainOwn(sections))))
    return fences
  if (openers.length === 0) {
    const quotes = quotedReplies(document, sections, passages)
    if (quotes) return quotes
  }
  if (openers.length > 1) return letters(sections)
  if (isLibrary) {
    const spoken = spokenSections(sections)
    if (sentReplies(spoken).length > 1) return spoken
  }
  return isOneReply(sections, signs, isLibrary)
    ? oneReply(sections)
    : {replies: [], skipped: badLists(sections), comments: []}
}

/** The texts of a section that are neither quoted nor code. */
function ownTexts(blocks: readonly FoundBlock[]): readonly string[] {
  const isOwn = ({kind}: FoundBlock) => kind !== 'quote' && kind !== 'code'
  return texts(blocks.every(isOwn) ? blocks : blocks.filter(isOwn))
}

function plainOwn(sections: readonly Section[]): string {
  return sections.flatMap((section) => ownTexts(section.blocks)).join('\n')
}

function isOneLetter(sections: readonly Section[], openers: readonly Section[]): boolean {
  const first = sections.find(({blocks}) => blocks.length > 0)
  if (openers.length !== 1 || openers[0] !== first || !first) return false
  return sections.length <= 2 || closesLetter(ownTexts(sections.at(-1)?.blocks ?? []))
}

/** Step 7: a letter, a text in a folder for replies, or a few words to somebody. */
function isOneReply(sections: readonly Section[], {path}: DocumentSigns, isLibrary: boolean): boolean {
  const own = sections.flatMap((section) => ownTexts(section.blocks))
  const text = own.join('\n')
  const {opens, closes} = letterSigns(own)
  if (path.isOtherDocument) return opens && closes
  if (opens || closes) return true
  const headings = sections.filter(({depth}) => depth > 0).length
  if (path.isInReplyFolder) return text !== '' && !(isAboutReplies(text) && headings > 2)
  if (isLibrary || text.split(/\s+/, SHORT + 1).length > SHORT) return false
  return headings === 0 ? speaksAtAll(text) : headings === 1 && addressesReader(text) && !isAboutReplies(text)
}

/** Headings in a single reply under which something else stands: bad examples, notes for colleagues. */
function isBeside({titles}: Section): boolean {
  return titles.some(
    (title) => announcesBad(title) || announcesInternal(title) || /^(?:when|how) to use\b/i.test(title),
  )
}

function oneReply(sections: readonly Section[]): FoundReplies {
  const kept = sections.filter((section) => !isBeside(section))
  const bad = sections.filter(({titles, blocks}) => blocks.length > 0 && titles.some(announcesBad)).length
  const first = sections[0]
  const hasTitle = first?.title !== undefined && first.depth < 3
  const blocks: FoundBlock[] = []
  for (const section of kept) {
    if (section !== first || !hasTitle) for (const block of section.heading) blocks.push(block)
    for (const block of section.blocks) blocks.push(block)
  }
  const reply: FoundReply = {
    ...(hasTitle && first.title !== undefined && {title: first.title}),
    start: 0,
    end: sections.at(-1)?.end ?? 0,
    blocks,
  }
  const hasText = blocks.some(({kind}) => kind !== 'rule')
  return {replies: hasText ? [reply] : [], skipped: bad > 0 ? {[BAD_EXAMPLE]: bad} : {}, comments: []}
}

/** Step 5: each section that opens or closes as a letter does; deeper headings go on with a letter that is not closed. */
function letters(sections: readonly Section[]): FoundReplies {
  const groups: Section[][] = []
  const others: Section[] = []
  let open: Section[] | undefined
  for (const section of sections) {
    const {opens, closes} = letterSigns(ownTexts(section.blocks))
    const goesOn =
      open !== undefined && !opens && section.depth > (open[0]?.depth ?? 0) && !announcesAdvice(section.title ?? '')
    if (goesOn) open?.push(section)
    else if (opens || (closes && section.depth > 0)) groups.push((open = [section]))
    else {
      others.push(section)
      open = undefined
    }
    if (closes) open = undefined
  }
  return fromGroups(groups, others)
}

/** Step 6: the sections that speak to somebody, without those that give advice. */
function spokenSections(sections: readonly Section[]): FoundReplies {
  const isSpoken = ({depth, title = '', blocks}: Section) => {
    const text = ownTexts(blocks).join('\n')
    return depth > 0 && !announcesAdvice(title) && !isAboutReplies(text) && isProse(text) && speaksAtAll(text)
  }
  const [spoken, others] = [sections.filter(isSpoken), sections.filter((section) => !isSpoken(section))]
  return fromGroups(
    spoken.map((section) => [section]),
    others,
  )
}

function fromGroups(groups: readonly (readonly Section[])[], others: readonly Section[]): FoundReplies {
  const replies: FoundReply[] = []
  const skipped: Record<string, number> = {...badLists(others)}
  for (const group of groups) {
    const [first] = group
    const last = group.at(-1)
    if (!first || !last) continue
    if (first.titles.some(announcesBad)) {
      skipped[BAD_EXAMPLE] = (skipped[BAD_EXAMPLE] ?? 0) + 1
      continue
    }
    const blocks = group.flatMap((section) =>
      section === first ? section.blocks : [...section.heading, ...section.blocks],
    )
    const {title, start} = first
    const isInternal = announcesInternal(title ?? '')
    replies.push({
      ...(title !== undefined && {title}),
      ...(isInternal && {isInternal}),
      start,
      end: last.end,
      blocks,
    })
  }
  return {replies, skipped, comments: []}
}

/** Counts lists, tables and sections of advice that show what not to send. */
function badLists(sections: readonly Section[]): Readonly<Record<string, number>> {
  let count = 0
  for (const {titles, blocks} of sections) {
    if (blocks.length > 0 && titles.some(announcesBad)) {
      count++
      continue
    }
    for (const [index, block] of blocks.entries()) {
      const next = blocks[index + 1]?.kind
      const isLabel =
        block.kind === 'paragraph' && (next === 'list-item' || next === 'cell' || next === 'quote' || next === 'code')
      const isHeader = block.kind === 'cell' && blocks[index - 1]?.kind !== 'cell'
      if ((isLabel || isHeader) && announcesBad(block.text.value)) count++
    }
  }
  return count > 0 ? {[BAD_EXAMPLE]: count} : {}
}
