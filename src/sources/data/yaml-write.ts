/** Writes a whole scalar of YAML anew, where its own style cannot hold what it is to say. */
import {writeDouble} from './yaml-scalar.ts'
import type {Place} from './value.ts'

/**
 * The scalar with its quotes or header: what is a block stays one, as far in as it is, if it can hold the text;
 * everything else is written in double quotes on one line, which hold any text wherever a scalar can stand.
 */
export function writeYamlScalar(content: string, place: Place, value: string, newline: string): string {
  const raw = content.slice(place.start, place.end)
  const isBlock = place.notation === 'literal' || place.notation === 'folded'
  const indent = isBlock ? (/^( *)[^ \r\n]/m.exec(raw.slice(raw.search(/[\r\n]/)))?.[1] ?? '') : ''
  const end = isBlock && /[\r\n]$/.test(raw) ? newline : ''
  if (indent === '' || !fitsBlock(value)) return `"${writeDouble(value)}"${end}`
  const hasBreak = value.endsWith('\n')
  const lines = (hasBreak ? value.slice(0, -1) : value).split('\n')
  const body = lines.map((line) => (line === '' ? '' : indent + line)).join(newline)
  return `|${hasBreak ? '' : '-'}${newline}${body}${end}`
}

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const NOT_IN_BLOCK = /[\0-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]/

/** A blank at the beginning would count as indentation, and several line breaks at the end depend on what follows. */
function fitsBlock(value: string): boolean {
  return !NOT_IN_BLOCK.test(value) && !/^\s/.test(value) && !value.endsWith('\n\n') && value !== ''
}
