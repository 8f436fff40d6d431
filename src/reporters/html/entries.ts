/** Entries: what the page tells of, one for each reply with findings and one for each file with findings of its own. */
import type {BlockView, Diagnostic, FileResult, ReplyView} from '../../diagnostics/index.ts'
import {LineIndex, type Span} from '../../text/index.ts'
import {isFileLevel} from '../tally.ts'
import {excerpt} from './excerpt.ts'

/** A reply with its findings, or a file with those that belong to no reply. */
export interface Entry {
  /** 1-based, in the order of the page. */
  readonly number: number
  readonly path: string
  /** What the reply is called; absent where the entry is about the file. */
  readonly title?: string
  /** 1-based line of the first finding; absent where all are about the file as a whole. */
  readonly line?: number
  /** The text with the places of the findings. */
  readonly blocks: readonly BlockView[]
  /** The blocks are parts of the file as it is written, not what the customer reads. */
  readonly isExcerpt: boolean
  /** In the order of the file. */
  readonly findings: readonly EntryFinding[]
}

export interface EntryFinding {
  /** 1-based within the entry. */
  readonly number: number
  readonly diagnostic: Diagnostic
  /** 1-based; absent for a finding about the file as a whole. */
  readonly line?: number
  /** The file around the finding, where the entry's text does not hold its place. */
  readonly excerpt: readonly BlockView[]
}

/** The entries of all results, in their order; within a file by their first finding, what is about the file first. */
export function entriesOf(results: readonly FileResult[]): readonly Entry[] {
  let number = 0
  return results.flatMap((result) => {
    if (result.diagnostics.length === 0) return []
    const lines = new LineIndex(result.output ?? result.source)
    const groups = groupsOf(result)
    return groups.map((group) => entryOf(group, {number: ++number, path: result.path, lines}))
  })
}

interface Group {
  readonly diagnostics: Diagnostic[]
  readonly view?: ReplyView
}

function groupsOf({diagnostics, replies = []}: FileResult): readonly Group[] {
  const views = new Map<string, ReplyView[]>()
  for (const view of replies) {
    const same = views.get(view.id)
    if (same) same.push(view)
    else views.set(view.id, [view])
  }
  const own: Group = {diagnostics: []}
  const groups = new Map<ReplyView | string, Group>()
  for (const diagnostic of diagnostics) {
    const id = diagnostic.reply?.id
    const view = id === undefined ? undefined : viewFor(diagnostic, views.get(id) ?? [])
    const group = id === undefined || isFileLevel(diagnostic) ? own : groups.get(view ?? id)
    if (group) group.diagnostics.push(diagnostic)
    else if (id !== undefined) groups.set(view ?? id, {diagnostics: [diagnostic], ...(view && {view})})
  }
  return own.diagnostics.length > 0 ? [own, ...groups.values()] : [...groups.values()]
}

/** Ids should be unique within a file; where they are not, the place decides. */
function viewFor({span}: Diagnostic, views: readonly ReplyView[]): ReplyView | undefined {
  if (views.length < 2) return views[0]
  return views.find((view) => view.span.start <= span.start && span.end <= view.span.end) ?? views[0]
}

interface Place {
  readonly number: number
  readonly path: string
  readonly lines: LineIndex
}

function entryOf({diagnostics, view}: Group, {number, path, lines}: Place): Entry {
  const placed = diagnostics.filter((each) => !isFileLevel(each))
  const blocks = view ? view.blocks : excerpt(lines, placesOf(placed))
  const marked = new Set(blocks.flatMap(({marks}) => marks.map(({of}) => placeKey(of))))
  const [first] = placed
  const reply = view ?? diagnostics.find((each) => each.reply && !isFileLevel(each))?.reply
  return {
    number,
    path,
    ...(reply && {title: reply.title?.trim() || reply.id}),
    ...(first && {line: lines.position(first.span.start).line}),
    blocks,
    isExcerpt: !view,
    findings: diagnostics.map((diagnostic, at) => ({
      number: at + 1,
      diagnostic,
      ...(!isFileLevel(diagnostic) && {line: lines.position(diagnostic.span.start).line}),
      excerpt:
        isFileLevel(diagnostic) || marked.has(placeKey(diagnostic.span)) ? [] : excerpt(lines, placesOf([diagnostic])),
    })),
  }
}

function placesOf(diagnostics: readonly Diagnostic[]): readonly Span[] {
  return diagnostics.flatMap(({span, related}) => [span, ...related.map((each) => each.span)])
}

/** What a finding or something related to it and a mark have in common. */
export function placeKey({start, end}: Span): string {
  return `${start}-${end}`
}
