/** Reads the YAML front matter of a file: what is known about the reply, its subject line, and rules switched off. */
import type {RawBlock, ReplyFields} from '../prose/index.ts'
import type {Span, Text} from '../text/index.ts'
import {type FrontFields, type FrontScalar, type FrontValue, readPlainFields} from './plain-front-matter.ts'
import type {ParsedFile, SourceProblem} from './source.ts'
import {readYamlFields} from './yaml-front-matter.ts'
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
  const plain = readPlainFields(yaml)
  if (plain) return readFields(file, plain, start, closing.end)
  const read = readYamlFields(yaml)
  if (read.kind === 'error') {
    const from = Math.min(start + read.span.start, closing.start)
    const span = {start: from, end: Math.max(from, Math.min(start + read.span.end, closing.start))}
    const why = 'The fields at the top of this file could not be read, so none of them count.'
    return {
      ...NONE,
      bodyStart: closing.end,
      problems: [problem(`The front matter is not valid YAML${read.message}`, why, span)],
    }
  }
  if (read.kind === 'nothing') return {...NONE, bodyStart: closing.end}
  // `---`, some prose, `---`: two rules around a paragraph.
  if (read.kind === 'other') return NONE
  return readFields(file, read.fields, start, closing.end)
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

function readFields(file: Text, values: FrontFields, offset: number, bodyStart: number): FrontMatter {
  const problems: SourceProblem[] = []
  const spanOf = ({span}: FrontValue): Span => ({start: offset + span.start, end: offset + span.end})
  const wrongType = (name: string, found: FrontValue, wanted: string) =>
    void problems.push(
      problem(`“${name}” in the front matter has to be ${wanted}.`, 'It is ignored until then.', spanOf(found)),
    )
  const string = (name: string): string | undefined => {
    const found = values.get(name)
    if (!found) return undefined
    const isText = found.kind === 'scalar' && (typeof found.value === 'string' || name === 'id' || name === 'title')
    return isText ? String(found.value) : wrongType(name, found, 'a text')
  }
  // Only what is there is set: an object from which fields are deleted is slow from then on.
  const fields: Record<string, unknown> = {}
  for (const name of STRINGS) {
    const value = string(name)
    if (value !== undefined) fields[name] = value
  }
  for (const name of BOOLEANS) {
    const found = values.get(name)
    if (found?.kind === 'scalar' && typeof found.value === 'boolean') fields[name] = found.value
    else if (found) wrongType(name, found, 'true or false')
  }
  for (const name of LISTS) {
    const found = values.get(name)
    const list = found && strings(found)
    if (list) fields[name] = list.map(({value}) => String(value))
    else if (found) wrongType(name, found, 'a list of texts')
  }
  const id = string('id')
  const platform = string('platform')
  const subject = subjectBlock(file, values.get('subject'), offset)
  const disabled = disabledRules(values.get('empathylint'), wrongType).map((found) => ({
    rule: String(found.value),
    span: spanOf(found),
  }))
  return {
    fields,
    ...(id !== undefined && {id}),
    ...(platform !== undefined && {platform}),
    ...(subject && {subject}),
    isOfReply:
      subject !== undefined ||
      (platform !== undefined && platform !== '') ||
      values.has('empathylint') ||
      Object.keys(fields).some((name) => !COMMON.has(name)),
    problems,
    disabled,
    bodyStart,
  }
}

/** The texts of a list, or of a single text; undefined where it is something else. */
function strings(found: FrontValue): readonly FrontScalar[] | undefined {
  const items = found.kind === 'list' ? found.items() : [found]
  return items.every(isText) ? items : undefined
}

function isText(found: FrontValue): found is FrontScalar {
  return found.kind === 'scalar' && typeof found.value !== 'object'
}

/** `empathylint: {disable: [rule, …]}`. */
function disabledRules(
  found: FrontValue | undefined,
  wrongType: (name: string, found: FrontValue, wanted: string) => void,
): readonly FrontScalar[] {
  if (!found) return []
  if (found.kind !== 'map') {
    wrongType('empathylint', found, 'a map such as {disable: [vague-timeframe]}')
    return []
  }
  const list = found.get('disable')
  if (!list) return []
  const rules = strings(list)
  if (!rules) wrongType('empathylint.disable', list, 'a list of rule ids')
  return rules ?? []
}

/** The subject line, which customers read, as a block with exact places; only where it stands on one line. */
function subjectBlock(file: Text, found: FrontValue | undefined, offset: number): RawBlock | undefined {
  if (found?.kind !== 'scalar' || typeof found.value !== 'string' || !found.style || found.value.trim() === '')
    return undefined
  const {span, style, value} = found
  const text = yamlLineText(file, {start: offset + span.start, end: offset + span.end}, style, value)
  return text && {kind: 'subject', text, marks: []}
}
