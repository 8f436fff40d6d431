/** The pretty format, for people: each finding with its line, its reason and its rewrites, and a summary last. */
import type {Diagnostic, FileResult} from '../diagnostics/index.ts'
import {LineIndex} from '../text/index.ts'
import {findingLines, type FindingView} from './finding.ts'
import {type Palette, palette} from './palette.ts'
import type {Reporter, ReportOptions} from './reporter.ts'
import {summaryLines} from './summary.ts'
import {reported} from './tally.ts'
import {proseColumns, wrap} from './wrap.ts'

export const pretty: Reporter = (results, options) => {
  const paint = palette(options.color)
  const columns = proseColumns(options.width)
  const shown = reported(results, options.quiet)
  const explained = new Set<string>()
  // Each a text at once: the lines of all of them together would take much more memory.
  const sections: string[] = []
  for (const result of shown)
    for (const lines of fileSections(result, {paint, columns}, explained)) sections.push(lines.join('\n'))
  sections.push(summaryLines(results, shown, options, paint).join('\n'))
  return `${sections.join('\n\n')}\n`
}

/** One finding as the pretty format shows it, for a person who looks at it alone. Without a line break at its end. */
export function findingText(
  {source}: Pick<FileResult, 'source'>,
  finding: Diagnostic,
  {color, width}: Pick<ReportOptions, 'color' | 'width'>,
): string {
  const view = {paint: palette(color), columns: proseColumns(width), lines: new LineIndex(source)}
  return findingLines(finding, view, true).join('\n')
}

/** The findings of a file, each a section, those of one reply together. */
function fileSections(
  result: FileResult,
  look: {readonly paint: Palette; readonly columns: number},
  explained: Set<string>,
): readonly (readonly string[])[] {
  if (result.diagnostics.length === 0) return []
  const view: FindingView = {...look, lines: new LineIndex(result.source)}
  const groups = byReply(result.diagnostics)
  const isTitled = result.replyCount > 1 || groups.size > 2
  return [...groups.values()].flatMap((diagnostics) =>
    diagnostics.map((diagnostic, at) => {
      const isFirst = !explained.has(diagnostic.rule)
      explained.add(diagnostic.rule)
      const lines = findingLines(diagnostic, view, isFirst)
      return at === 0 && isTitled ? [...heading(diagnostic, look), ...lines] : lines
    }),
  )
}

/** In the order in which the replies are first spoken of; findings of no reply come first. */
function byReply(diagnostics: readonly Diagnostic[]): ReadonlyMap<string | undefined, readonly Diagnostic[]> {
  const groups = new Map<string | undefined, Diagnostic[]>([[undefined, []]])
  for (const diagnostic of diagnostics) {
    const group = groups.get(diagnostic.reply?.id)
    if (group) group.push(diagnostic)
    else groups.set(diagnostic.reply?.id, [diagnostic])
  }
  return groups
}

/** The reply's title, cut to a line. */
function heading(
  {reply}: Diagnostic,
  {paint, columns}: {readonly paint: Palette; readonly columns: number},
): readonly string[] {
  if (!reply) return []
  const [first = '', ...rest] = wrap(reply.title?.trim() || reply.id, columns - 4)
  return [paint.quiet(`── ${first}${rest.length > 0 ? '…' : ''}`), '']
}
