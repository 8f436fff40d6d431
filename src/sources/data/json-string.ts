/** Reads and writes the strings of JSON, escape by escape. */
import type {Piece, Text} from '../../text/index.ts'
import {scalarOf} from './scalar.ts'
import type {Place, Scalar} from './value.ts'

const SIGNS: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t', b: '\b', f: '\f'}
const ESCAPE = /\\(?:u([\da-fA-F]{4})|([^]))/g

/** @param escapesAll whether what is written spells out everything beyond ASCII. */
export function readJsonString(source: Text, {start, end}: Place, value: string, escapesAll: boolean): Scalar {
  const raw = source.value.slice(start, end)
  // A string whose end is missing ends with its line.
  const from = start + 1
  const to = raw.length > 1 && raw.endsWith('"') ? end - 1 : end
  return scalarOf(source, {start: from, end: to}, value, jsonPieces(source.value, from, to), (prose) =>
    writeJsonString(prose, escapesAll),
  )
}

function jsonPieces(source: string, start: number, end: number): readonly Piece[] {
  const raw = source.slice(start, end)
  const pieces: Piece[] = []
  let position = 0
  const copyTo = (to: number) => {
    if (to > position) pieces.push({value: raw.slice(position, to), start: start + position, end: start + to})
  }
  for (const {0: escape, 1: code, 2: sign = '', index} of raw.matchAll(ESCAPE)) {
    copyTo(index)
    position = index + escape.length
    const unit = code === undefined ? (SIGNS[sign] ?? sign) : String.fromCharCode(Number.parseInt(code, 16))
    pieces.push({value: unit, start: start + index, end: start + position})
  }
  copyTo(raw.length)
  return pieces
}

/** The inside of a JSON string. */
export function writeJsonString(prose: string, escapesAll: boolean): string {
  const json = JSON.stringify(prose).slice(1, -1)
  if (!escapesAll) return json
  // oxlint-disable-next-line no-control-regex -- all of ASCII is meant
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
