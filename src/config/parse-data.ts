/** Reads configs written as data, JSON or YAML, and remembers where everything stands. */
import {type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument} from 'yaml'
import {type ConfigProblem, type KeyPath, visible} from './problem.ts'

/** A place in a config file, in the terms of ConfigProblem. */
export type Place = Pick<ConfigProblem, 'line' | 'column' | 'excerpt'>

/** Finds where a path of keys stands: its last key, or the value of it. Of what is missing, the nearest place around. */
export type Locate = (path: KeyPath, on: 'key' | 'value') => Place

/** A config as read: its value, or what is wrong with its notation. */
export type Parsed =
  {readonly value: unknown; readonly locate: Locate; readonly problem?: undefined} | {readonly problem: ConfigProblem}

/** What the parser's complaints mean, by its code. */
const IN_WORDS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'YAML allows no tabs for indentation; use spaces.',
  DUPLICATE_KEY: 'This key is there twice.',
  BAD_INDENT: 'The indentation of this line does not fit the lines around it.',
  MULTILINE_IMPLICIT_KEY: 'The indentation of this line does not fit, or a “:” is missing.',
  BLOCK_AS_IMPLICIT_KEY: 'The indentation of the next line does not fit, or this text needs quotes around it.',
  MISSING_CHAR: 'A closing quote, bracket or comma is missing.',
  MULTIPLE_DOCS: 'A config is one document; “---” begins a second one.',
}

/** Parses JSON, with comments and trailing commas, or YAML. */
export function parseData(content: string, notation: 'json' | 'data'): Parsed {
  const looksLikeJson = notation === 'json' || /^\uFEFF?\s*[{[]/.test(content)
  const lines = new LineCounter()
  const document = parseDocument(looksLikeJson ? withoutComments(content) : content, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const [error] = document.errors
  if (error) return {problem: brokenNotation(looksLikeJson, error, placeOf(content, lines, error.pos[0]))}
  try {
    return {value: document.toJS(), locate: locator(content, document, lines)}
  } catch (failure) {
    // An alias that stands for nothing, or one of so many that unfolding them would not end.
    const message = failure instanceof Error ? visible(failure.message) : 'It could not be unfolded.'
    return {problem: {message: `The YAML could not be read: ${message}`}}
  }
}

function brokenNotation(json: boolean, error: {code: string; message: string}, place: Place): ConfigProblem {
  if (json && error.code !== 'DUPLICATE_KEY')
    return {
      message: 'This is not valid JSON.',
      hint: 'Look for a missing comma, quote or bracket here or just before.',
      ...place,
    }
  return {message: IN_WORDS[error.code] ?? `This is not valid YAML: ${visible(error.message)}.`, ...place}
}

/** The same text with comments blanked out, so that every offset stays. After a colon `//` is part of an address. */
function withoutComments(content: string): string {
  const isComment = (match: string) => match.startsWith('//') || match.startsWith('/*')
  const blank = (match: string) => (isComment(match) ? match.replace(/[^\r\n]/g, ' ') : match)
  return content.replace(/"(?:[^"\\\r\n]|\\.)*"?|(?<!:)\/\/[^\r\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?/g, blank)
}

function placeOf(content: string, lines: LineCounter, offset: number): Place {
  const {line, col} = lines.linePos(Math.min(offset, content.length))
  const start = lines.lineStarts[line - 1] ?? 0
  const end = lines.lineStarts[line] ?? content.length
  const excerpt = visible(content.slice(start, Math.min(end, start + 500)).replace(/[\r\n]+$/, ''))
  return {line: Math.max(1, line), column: Math.max(1, col), ...(excerpt.trim() !== '' && {excerpt})}
}

function locator(content: string, document: Document.Parsed, lines: LineCounter): Locate {
  return (path, on) => {
    let node: unknown = document.contents
    let offset = startOf(node) ?? 0
    for (const [depth, key] of path.entries()) {
      if (isAlias(node)) node = node.resolve(document)
      const step = stepInto(node, key)
      if (!step) break
      const isLast = depth === path.length - 1
      offset = (isLast && on === 'key' ? step.keyStart : undefined) ?? startOf(step.value) ?? step.keyStart ?? offset
      node = step.value
    }
    return placeOf(content, lines, offset)
  }
}

function stepInto(node: unknown, key: string | number): {keyStart?: number | undefined; value: unknown} | undefined {
  if (isSeq(node) && typeof key === 'number') return key in node.items ? {value: node.items[key]} : undefined
  if (!isMap(node)) return undefined
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
  return pair && {keyStart: startOf(pair.key), value: pair.value}
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0]
}
