/** Places: how the marks in a text and the findings beside it are called, so that each leads to the other. */
import type {Severity} from '../../diagnostics/index.ts'
import {type Entry, placeKey} from './entries.ts'

/** A place that a mark can stand for: that of a finding, or of something related to it. */
export interface Place {
  /** Number of the finding within its entry. */
  readonly finding: number
  /** What stands beside the mark: `2` for a finding, `2a` for the first thing related to it. */
  readonly label: string
  /** Absent for related places. */
  readonly severity?: Severity
  /** What the place is called where it is not seen. */
  readonly name: string
}

/** The places of an entry by their span in the file. */
export type Places = ReadonlyMap<string, readonly Place[]>

export function placesOf({findings}: Pick<Entry, 'findings'>): Places {
  const places = new Map<string, Place[]>()
  const add = (key: string, place: Place) => {
    const same = places.get(key)
    if (same) same.push(place)
    else places.set(key, [place])
  }
  for (const {number, diagnostic} of findings) {
    const {span, severity, related} = diagnostic
    add(placeKey(span), {finding: number, label: String(number), severity, name: `Finding ${number}, ${severity}`})
    related.forEach((each, at) => {
      const label = relatedLabel(number, at)
      add(placeKey(each.span), {finding: number, label, name: `Place ${label}, for finding ${number}`})
    })
  }
  return places
}

/** `2a`, `2b` … `2z`, `2aa` …: the related places of finding 2, counted from 0. */
export function relatedLabel(finding: number, at: number): string {
  let letters = ''
  for (let rest = at; rest >= 0; rest = Math.floor(rest / LETTERS.length) - 1)
    letters = (LETTERS[rest % LETTERS.length] ?? '') + letters
  return `${finding}${letters}`
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** Id of a finding in the page. */
export function findingId(entry: number, finding: number): string {
  return `r${entry}-${finding}`
}

/** Id of the first mark of a place in the page. */
export function markId(entry: number, label: string): string {
  return `m${entry}-${label}`
}
