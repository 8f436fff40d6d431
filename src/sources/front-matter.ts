/** Reads the YAML front matter of a file: what is known about the reply, its subject line, and rules switched off. */
import {isMap, isScalar, isSeq, type Node, parseDocument, Scalar, type YAMLMap} from 'yaml'
import type {RawBlock, ReplyFields} from '../prose/index.ts'
import type {Span, Text} from '../text/index.ts'
import type {ParsedFile, SourceProblem} from './source.ts'
import {yamlLineText} from './yaml-line.ts'

/** What the head of a file says. */
export interface FrontMatter {
  readonly fields: ReplyFields
  readonly id?: string
  /** The help desk that the reply is for; decides how placeholders are written. */
  readonly platform?: string
  readonly subject?: RawBlock
  /** Whether it says something that only a reply has. */
  readonly isOfReply: boolean
  readonly problems: readonly SourceProblem[]
  readonly disabled: ParsedFile['disabled']
  /** Where the body begins. */
  readonly bodyStart: number
}

const RULE = 'parse/front-matter'
const STRINGS = [
  'title',
  'category',
  'lang',
  'channel',
  'audience',
  'context',
  'kind',
  'stage',
  'fault',
  'sender',
  'signedBy',
  'voice',
] as const
const BOOLEANS = ['active', 'autosend'] as const
const LISTS = ['slots', 'tags'] as const
/** Keys that documents of every kind have; they do not make a file a reply. */
const COMMON = new Set(['title', 'category', 'lang', 'tags', 'id', 'kind'])

const NONE: FrontMatter = {fields: {}, isOfReply: false, problems: [], disabled: [], bodyStart: 0}

/** Reads the front matter of a file. Never throws: what is broken becomes a problem, and the body is still found. */
export function readFrontMatter(file: Text): FrontMatter {
  const content = file.value
  const opening = /^---[ \t]*(?:\r\n|\r|\n)/.exec(content)
  if (!opening) return NONE
  const start = opening[0].length
  const closing = closingFence(content, start)
  if (!closing) return unclosed(content, start)
  const yaml = content.slice(start, closing.start)
  const document = parseDocument(yaml, {uniqueKeys: false, merge: true, logLevel: 'silent'})
  const [error] = document.errors
  if (error) {
    const from = Math.min(start + error.pos[0], closing.start)
    const span = {start: from, end: Math.max(from, Math.min(start + error.pos[1], closing.start))}
    const why = 'The fields at the top of this file could not be read, so none of them count.'
    return {
      ...NONE,
      bodyStart: closing.end,
      problems: [problem(`The front matter is not valid YAML: ${firstLine(error.message)}`, why, span)],
    }
  }
  if (document.contents === null) return {...NONE, bodyStart: closing.end}
  // `---`, some prose, `---`: two rules around a paragraph.
  if (!isMap(document.contents)) return NONE
  return readMap(file, document.contents, start, closing.end)
}

/** The line that closes the front matter, with its line break. */
function closingFence(content: string, start: number): Span | undefined {
  const fence = /^(?:---|\.\.\.)[ \t]*$/gm
  fence.lastIndex = start
  const match = fence.exec(content)
  if (!match) return undefined
  const lineEnd = match.index + match[0].length
  const lineBreak = content.startsWith('\r\n', lineEnd) ? 2 : 1
  return {start: match.index, end: Math.min(lineEnd + lineBreak, content.length)}
}

/** A first line `---` that nothing closes: a rule above prose, or fields whose end is missing. */
function unclosed(content: string, start: number): FrontMatter {
  let end = start
  const field = /[A-Za-z_][\w-]*:(?:[ \t][^\r\n]*)?(?:\r\n|\r|\n|$)/y
  field.lastIndex = start
  while (end < content.length && field.test(content)) end = field.lastIndex
  if (end === start) return NONE
  const why = 'The fields at the top of this file could not be read, so none of them count.'
  const message = 'The front matter is not closed: put a line --- after its last field.'
  return {...NONE, bodyStart: end, problems: [problem(message, why, {start: 0, end: 3})]}
}

function problem(message: string, why: string, span: Span): SourceProblem {
  return {rule: RULE, severity: 'warning', message, why, span}
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').replace(/[.:]?$/, '.')
}

function readMap(file: Text, map: YAMLMap, offset: number, bodyStart: number): FrontMatter {
  const problems: SourceProblem[] = []
  const values = new Map<string, Node>()
  for (const {key, value} of map.items) {
    const name = isScalar(key) ? String(key.value) : ''
    if (value && !(isScalar(value) && value.value === null)) values.set(name, value as Node)
  }
  const spanOf = (node: Node): Span => ({start: offset + (node.range?.[0] ?? 0), end: offset + (node.range?.[1] ?? 0)})
  const wrongType = (name: string, node: Node, wanted: string) =>
    void problems.push(
      problem(`“${name}” in the front matter has to be ${wanted}.`, 'It is ignored until then.', spanOf(node)),
    )
  const string = (name: string): string | undefined => {
    const node = values.get(name)
    if (!node) return undefined
    if (
      isScalar(node) &&
      (typeof node.value === 'string' || ((name === 'id' || name === 'title') && node.value !== null))
    )
      return String(node.value)
    return wrongType(name, node, 'a text')
  }
  const fields: Record<string, unknown> = {}
  for (const name of STRINGS) fields[name] = string(name)
  for (const name of BOOLEANS) {
    const node = values.get(name)
    if (node && isScalar(node) && typeof node.value === 'boolean') fields[name] = node.value
    else if (node) wrongType(name, node, 'true or false')
  }
  for (const name of LISTS) {
    const node = values.get(name)
    const list = node && strings(node)
    if (list) fields[name] = list.map(({value}) => value)
    else if (node) wrongType(name, node, 'a list of texts')
  }
  for (const name of Object.keys(fields)) if (fields[name] === undefined) delete fields[name]
  const id = string('id')
  const platform = string('platform')
  const subject = subjectBlock(file, values.get('subject'), offset)
  const disabled = disabledRules(values.get('empathylint'), wrongType).map(({value, node}) => ({
    rule: value,
    span: spanOf(node),
  }))
  return {
    fields,
    ...(id !== undefined && {id}),
    ...(platform !== undefined && {platform}),
    ...(subject && {subject}),
    isOfReply:
      [...Object.keys(fields), ...(subject ? ['subject'] : []), ...(platform ? ['platform'] : [])].some(
        (name) => !COMMON.has(name),
      ) || values.has('empathylint'),
    problems,
    disabled,
    bodyStart,
  }
}

/** The texts of a list, or of a single text; undefined where it is something else. */
function strings(node: Node): readonly {value: string; node: Node}[] | undefined {
  const items = isSeq(node) ? (node.items as Node[]) : [node]
  const found: {value: string; node: Node}[] = []
  for (const item of items) {
    if (!isScalar(item) || item.value === null || typeof item.value === 'object') return undefined
    found.push({value: String(item.value), node: item})
  }
  return found
}

/** `empathylint: {disable: [rule, …]}`. */
function disabledRules(
  node: Node | undefined,
  wrongType: (name: string, node: Node, wanted: string) => void,
): readonly {value: string; node: Node}[] {
  if (!node) return []
  if (!isMap(node)) {
    wrongType('empathylint', node, 'a map such as {disable: [vague-timeframe]}')
    return []
  }
  const list = node.get('disable', true) as Node | undefined
  if (!list) return []
  const rules = strings(list)
  if (!rules) wrongType('empathylint.disable', list, 'a list of rule ids')
  return rules ?? []
}

/** The subject line, which customers read, as a block with exact places; only where it stands on one line. */
function subjectBlock(file: Text, node: Node | undefined, offset: number): RawBlock | undefined {
  if (!node || !isScalar(node) || typeof node.value !== 'string' || !node.range || node.value.trim() === '')
    return undefined
  const style = node.type === Scalar.QUOTE_DOUBLE ? 'double' : node.type === Scalar.QUOTE_SINGLE ? 'single' : 'plain'
  if (style === 'plain' && node.type !== Scalar.PLAIN) return undefined
  const text = yamlLineText(file, {start: offset + node.range[0], end: offset + node.range[1]}, style, node.value)
  return text && {kind: 'subject', text, marks: []}
}
