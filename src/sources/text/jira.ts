/** Reads Jira's wiki markup as plain text: links by their words, without the signs of bold text and macros. */
import type {Piece, Text} from '../../text/index.ts'

/**
 * `{code}…{code}`, `{noformat}…{noformat}` and quotations, which are not ours to judge; a link `[words|address]`, an address or person `[~name]` in brackets;
 * other macros such as `{panel:title=x}`; `{{code}}`; the sign of a heading; signs around bold and slanted words.
 */
const MARKUP =
  /\{(code|noformat|quote)(?::[^{}\n]{0,200})?\}[^]{0,5000}?\{\1\}|\[([^[\]|\n]{1,300})\|[^[\]\n]{1,600}\]|\[(?:~|(?=https?:))([^[\]\n]{1,600})\]|\{(?:panel|color|expand|info|note|tip|warning|anchor|section|column)(?::[^{}\n]{0,200})?\}|\{\{([^{}\n]{1,300})\}\}|^h[1-6]\.[ \t]+|^bq\.[^\n]*|(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]{1,300})(?<=\S)\5(?![\p{L}\p{N}*_])/gmu

export function readJiraText(text: Text): Text {
  const pieces: Piece[] = []
  const {value} = text
  let position = 0
  const copy = (start: number, end: number) => {
    if (end > start) pieces.push({value: value.slice(start, end), start, end})
  }
  for (const match of value.matchAll(MARKUP)) {
    const [all, , label, address, code, , words] = match
    const shown = label ?? address ?? code ?? words
    copy(position, match.index)
    position = match.index + all.length
    if (shown === undefined) continue
    const start = match.index + all.indexOf(shown)
    copy(start, start + shown.length)
  }
  copy(position, value.length)
  return text.decode(pieces)
}
