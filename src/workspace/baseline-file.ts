/** Reads and writes baselines: JSON in which each finding has a line of its own, so that git can merge them. */
import {mkdir, readFile} from 'node:fs/promises'
import {dirname} from 'node:path'
import {parse, type ParseError, printParseErrorCode} from 'jsonc-parser'
import {quoted} from '../config/index.ts'
import {LineIndex} from '../text/index.ts'
import {type Baseline, type BaselineEntry, inFileOrder, isMissing} from './baseline.ts'
import {type Problem, refusal} from './problem.ts'
import {readText} from './read.ts'

/** Where a baseline lies unless it is said otherwise. */
export const BASELINE_FILE = '.empathylint-baseline.json'

const VERSION = 1

const ANEW = 'Take an earlier version of it; or delete it and write the baseline anew with --suppress-all.'

/** @param file absolute. @param path how problems name it. @returns undefined where there is no such file. */
export async function readBaseline(file: string, path: string): Promise<Baseline | Problem | undefined> {
  if (await isMissing(file)) return undefined
  const text = await readText(file, path)
  if (text.problem) return text.problem
  const read = parseBaseline(text.content)
  if (!('says' in read)) return {file, entries: read}
  return {kind: 'file', path, message: `${quoted(path)} ${read.says}.`, hint: read.hint ?? ANEW}
}

/** What is wrong with a text, in words that follow its quoted path. */
interface Flaw {
  readonly says: string
  readonly hint?: string
}

/** The entries of a baseline; of two for the same, as a merge can leave them, the one with the higher count. */
export function parseBaseline(content: string): readonly BaselineEntry[] | Flaw {
  const read = parseJson(content)
  if ('says' in read) return read
  const {value} = read
  if (!isRecord(value) || !Array.isArray(value['findings']) || !Number.isSafeInteger(value['version']))
    return {
      says: 'is not a baseline',
      hint: 'Name another file; or delete it and write the baseline anew with --suppress-all.',
    }
  if (value['version'] !== VERSION)
    return {
      says: 'was written by another version of empathylint',
      hint: 'Use the same version; or delete it and write the baseline anew with --suppress-all.',
    }
  const entries = new Map<string, BaselineEntry>()
  for (const [index, finding] of value['findings'].entries()) {
    // The words at the end of the list.
    if (typeof finding === 'string') continue
    const entry = entryOf(finding)
    if (!entry) return {says: `has a finding that cannot be read: number ${index + 1} of the list`}
    const key = `${entry.path}\n${entry.fingerprint}`
    if ((entries.get(key)?.count ?? 0) < entry.count) entries.set(key, entry)
  }
  return inFileOrder([...entries.values()])
}

/** The value of a JSON text. Commas that are missing or left over, as a merge can leave them, are no matter. */
function parseJson(content: string): {readonly value: unknown} | Flaw {
  try {
    return {value: JSON.parse(content)}
  } catch {
    return parseTolerantly(content)
  }
}

function parseTolerantly(content: string): {readonly value: unknown} | Flaw {
  const mark = /^(?:<{7}|\|{7}|={7}|>{7})(?![<|=>])/m.exec(content)
  const lines = new LineIndex(content)
  if (mark)
    return {
      says: `holds the marks of a merge conflict, in line ${lines.position(mark.index).line}`,
      hint: 'Take the marks out and keep the lines of both sides: each stands for itself.',
    }
  const errors: ParseError[] = []
  try {
    const value: unknown = parse(content, errors, {allowTrailingComma: true})
    const worst = errors.find(({error}) => printParseErrorCode(error) !== 'CommaExpected')
    if (worst) return {says: `is not valid JSON: the trouble begins in line ${lines.position(worst.offset).line}`}
    return {value}
  } catch {
    // Lists in lists without end.
    return {says: 'is not a baseline'}
  }
}

function entryOf(finding: unknown): BaselineEntry | undefined {
  if (!isRecord(finding)) return undefined
  const {path, rule, fingerprint, count = 1, words = ''} = finding
  if (typeof path !== 'string' || path === '' || typeof rule !== 'string' || rule === '') return undefined
  if (typeof fingerprint !== 'string' || !/^[0-9a-f]{16}$/.test(fingerprint)) return undefined
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) return undefined
  return {path, rule, fingerprint, count, words: typeof words === 'string' ? words : ''}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Stands at the end of the list, so that every finding is followed by a comma: then the last one is a line like all
 * others, and lines of both sides of a merge can be kept as they are.
 */
const END = 'Each finding has a line of its own with a comma, so that git can merge the lines of both sides.'

/** A baseline as text. */
export function formatBaseline({entries}: Pick<Baseline, 'entries'>): string {
  const lines = entries.map(({path, rule, fingerprint, count, words}) => {
    const fields = {path, rule, fingerprint, ...(count > 1 && {count}), ...(words !== '' && {words})}
    const all = Object.entries(fields).map(([name, value]) => `"${name}": ${literal(value)}`)
    return `    {${all.join(', ')}},\n`
  })
  return `{\n  "version": ${VERSION},\n  "findings": [\n${lines.join('')}    ${literal(END)}\n  ]\n}\n`
}

/** As JSON; characters that turn the direction of writing or break lines are escaped, as diffs are read in terminals. */
function literal(value: string | number): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(value).replace(/[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escaped)
}

/**
 * Writes a baseline, whole or not at all; nothing where the file says the same. Keeps `\r\n` where the file has it.
 * @param path how problems name it.
 * @returns whether something was written.
 */
export async function writeBaseline(baseline: Baseline, path: string): Promise<boolean | Problem> {
  try {
    const before = await readFile(baseline.file, 'utf8').catch(() => undefined)
    const text = formatBaseline(baseline)
    const after = before?.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text
    if (after === before) return false
    await mkdir(dirname(baseline.file), {recursive: true})
    const {default: writeFileAtomic} = await import('write-file-atomic')
    await writeFileAtomic(baseline.file, after)
    return true
  } catch (error) {
    return {kind: 'file', path, message: `${quoted(path)} could not be written: it ${refusal(error)}.`}
  }
}
