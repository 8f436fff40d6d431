/** Marked text: a block with the places of findings marked, where they overlap in parts that do not. */
import type {Mark} from '../../diagnostics/index.ts'
import {SEVERITIES} from '../tally.ts'
import {placeKey} from './entries.ts'
import {type Html, markup, NOTHING} from './markup.ts'
import {findingId, markId, type Place, type Places} from './places.ts'

/** A mark that stands for something on the page. */
interface Spot {
  readonly start: number
  readonly end: number
  readonly places: readonly Place[]
}

/** What the texts of an entry have in common. */
export interface MarkContext {
  /** Number of the entry. */
  readonly entry: number
  readonly places: Places
  /** Ids that marks have taken: a place that is found twice has its id once. */
  readonly taken: Set<string>
}

/**
 * The text with its marks; the text itself is unchanged. After the end of a place stands a link to its finding, whose
 * number is drawn by the style sheet, so that it is no part of the text.
 */
export function markedText(text: string, marks: readonly Mark[], context: MarkContext): Html {
  const spots = marks.flatMap((mark) => spotOf(text, mark, context.places))
  const cuts = new Set([0, text.length, ...spots.flatMap(({start, end}) => [start, end])])
  const bounds = [...cuts].sort((a, b) => a - b)
  const waiting = spots.toSorted((a, b) => b.start - a.start)
  let open: Spot[] = []
  const pieces: Html[] = []
  bounds.forEach((bound, at) => {
    for (let next = waiting.at(-1); next?.start === bound; next = waiting.at(-1)) {
      open.push(next)
      waiting.pop()
    }
    pieces.push(...open.filter(({end}) => end === bound).map((spot) => references(spot, context)))
    open = open.filter(({end}) => end > bound)
    const part = text.slice(bound, bounds[at + 1] ?? bound)
    if (part !== '') pieces.push(segment(part, open))
  })
  return markup`${pieces}`
}

/** Where a mark falls within the text, between whole characters; none for places that the page does not tell of. */
function spotOf(text: string, mark: Mark, all: Places): readonly Spot[] {
  const places = all.get(placeKey(mark.of))
  if (!places) return []
  const inside = (offset: number) => Math.max(0, Math.min(offset, text.length))
  const start = inside(mark.start)
  const end = Math.max(start, inside(mark.end))
  return [{start: splits(text, start) ? start - 1 : start, end: splits(text, end) ? end + 1 : end, places}]
}

/** Whether an offset falls within a character or a line break of two units. */
function splits(text: string, offset: number): boolean {
  return /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(Math.max(0, offset - 1), offset + 1))
}

/** A part of the text between two bounds; the innermost finding comes first. */
function segment(part: string, open: readonly Spot[]): Html {
  const places = open.toSorted((a, b) => a.end - a.start - (b.end - b.start)).flatMap((spot) => spot.places)
  if (places.length === 0) return markup`${part}`
  const severity = SEVERITIES.find((each) => places.some((place) => place.severity === each)) ?? 'related'
  const of = numbers(places.filter((place) => place.severity))
  const near = numbers(places.filter((place) => !place.severity))
  return markup`<mark class="${severity}"${attribute('of', of)}${attribute('near', near)}>${part}</mark>`
}

function numbers(places: readonly Place[]): string {
  return [...new Set(places.map(({finding}) => finding))].join(' ')
}

/** Which findings a mark stands for, or is near to. */
function attribute(name: 'of' | 'near', findings: string): Html {
  if (findings === '') return NOTHING
  return name === 'of' ? markup` data-of="${findings}"` : markup` data-near="${findings}"`
}

function references({places}: Spot, {entry, taken}: MarkContext): Html {
  const links = places.map(({finding, label, name}) => {
    const id = markId(entry, label)
    const isFirst = !taken.has(id)
    taken.add(id)
    const own = isFirst ? markup` id="${id}"` : NOTHING
    const href = `#${findingId(entry, finding)}`
    return markup`<a class="ref"${own} href="${href}" data-of="${finding}" data-label="${label}" aria-label="${name}"></a>`
  })
  return markup`${links}`
}
