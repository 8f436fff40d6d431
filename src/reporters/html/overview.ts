/** The overview: what was found, what was read, what was left out and what went wrong. */
import {countBySeverity, type FileResult} from '../../diagnostics/index.ts'
import type {Failure, ReportOptions} from '../reporter.ts'
import {hiddenCounts} from '../found.ts'
import {counted, inWords, severitiesInWords, sum} from '../tally.ts'
import type {Entry} from './entries.ts'
import {type Html, markup, NOTHING} from './markup.ts'

/**
 * @param all the results as given
 * @param shown those of them that are reported
 */
export function overview(
  all: readonly FileResult[],
  shown: readonly FileResult[],
  entries: readonly Entry[],
  options: ReportOptions,
): Html {
  const facts = factsOf(all, shown, entries, options).filter(({items}) => items.length > 0)
  const rows = facts.map(
    ({name, items}) => markup`
      <div><dt>${name}</dt>${items.map((item) => markup`<dd>${item}</dd>`)}</div>`,
  )
  return markup`
    <section class="overview" aria-label="Overview">
      <p class="verdict">${verdict(all, shown, entries, options)}</p>
      ${rows.length > 0 ? markup`<dl class="facts">${rows}</dl>` : NOTHING}
    </section>`
}

function verdict(
  all: readonly FileResult[],
  shown: readonly FileResult[],
  entries: readonly Entry[],
  options: ReportOptions,
): string {
  if (entries.length > 0) return `${severitiesInWords(countBySeverity(shown))} in ${whereInWords(all, entries)}.`
  if (all.length === 0) return 'No files were read.'
  const replies = repliesIn(all)
  if (replies === 0) return `No replies were read in ${counted(all.length, 'file')}.`
  const hidden = hiddenCounts(all, options)
  if (hidden.error > 0) return 'This report leaves out all findings.'
  const isPartial = options.quiet === true || sum(Object.values(hidden)) > 0
  return `✓ ${counted(replies, 'reply', 'replies')} read: ${isPartial ? 'no errors' : 'nothing to improve'}.`
}

/** `5 of 12 replies and 1 file`. */
function whereInWords(all: readonly FileResult[], entries: readonly Entry[]): string {
  const replies = entries.filter(({title}) => title !== undefined).length
  const files = entries.length - replies
  const read = Math.max(replies, repliesIn(all))
  return inWords([
    ...(replies > 0 ? [replies < read ? `${replies} of ${read} replies` : counted(replies, 'reply', 'replies')] : []),
    ...(files > 0 ? [counted(files, 'file')] : []),
  ])
}

interface Fact {
  readonly name: string
  readonly items: readonly string[]
}

function factsOf(
  all: readonly FileResult[],
  shown: readonly FileResult[],
  entries: readonly Entry[],
  options: ReportOptions,
): readonly Fact[] {
  const hidden = severitiesInWords(hiddenCounts(all, options))
  const replies = repliesIn(all)
  const fine = replies - entries.filter(({title}) => title !== undefined).length
  const fixed = sum(all.map(({fixedCount = 0}) => fixedCount))
  const isPartial = hidden !== ''
  return [
    {
      name: 'Read',
      items: all.length > 0 ? [`${counted(replies, 'reply', 'replies')} in ${counted(all.length, 'file')}`] : [],
    },
    {
      name: isPartial ? 'Without any of these' : 'Nothing to improve',
      items: entries.length > 0 && fine > 0 ? [counted(fine, 'reply', 'replies')] : [],
    },
    {
      name: options.fixing === 'dry run' ? 'Could be fixed' : 'Fixed',
      items: fixed > 0 ? [counted(fixed, 'finding')] : [],
    },
    {name: 'Left out', items: leftOut(all)},
    {name: 'Not shown', items: isPartial ? [hidden] : []},
    {name: 'Set aside', items: setAside(shown)},
  ]
}

/** Replies that were found and not linted, by reason, the commonest first. */
function leftOut(all: readonly FileResult[]): readonly string[] {
  const reasons = new Map<string, number>()
  for (const {skipped} of all)
    for (const [reason, count] of Object.entries(skipped)) reasons.set(reason, (reasons.get(reason) ?? 0) + count)
  return [...reasons]
    .filter(([, count]) => count > 0)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([reason, count]) => `${counted(count, 'reply', 'replies')}: ${inPlainWords(reason)}`)
}

function inPlainWords(reason: string): string {
  const language = 'language '
  return reason.startsWith(language) ? `not English (${reason.slice(language.length)})` : reason
}

/** Findings that were switched off or known before. */
function setAside(results: readonly FileResult[]): readonly string[] {
  const suppressed = results.flatMap((result) => result.suppressed ?? [])
  const known = suppressed.filter(({by}) => by === 'baseline').length
  const off = suppressed.length - known
  return [
    ...(off > 0 ? [`${counted(off, 'finding')}: switched off in the files`] : []),
    ...(known > 0 ? [`${counted(known, 'finding')}: known before (baseline)`] : []),
  ]
}

function repliesIn(all: readonly FileResult[]): number {
  return sum(all.map(({replyCount}) => replyCount))
}

/** What the run could not do. */
export function failureList(failures: readonly Failure[]): Html {
  if (failures.length === 0) return NOTHING
  const items = failures.map(
    ({path, message}) => markup`
      <li dir="auto">${path === undefined ? NOTHING : markup`<strong>${path}</strong> `}${message}</li>`,
  )
  return markup`
    <section class="failures" aria-labelledby="failures">
      <h2 id="failures">What went wrong</h2>
      <ul>${items}
      </ul>
    </section>`
}
