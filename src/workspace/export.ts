/** Reads an export: a data file with all the replies in it. */
import {resolve} from 'node:path'
import {quoted, shownFrom} from '../config/index.ts'
import {type NamedRecord, readRecords} from '../sources/index.ts'
import {unknownKind} from './discover.ts'
import type {Equipment} from './equipment.ts'
import {configOrProblem} from './select.ts'
import {crash, type Problem} from './problem.ts'
import {readText} from './read.ts'

export interface Export {
  readonly absolute: string
  /** Relative to cwd. */
  readonly path: string
  /** Without byte order mark. */
  readonly content: string
  readonly records: readonly NamedRecord[]
  /** What layout it has, such as `Zendesk macros`. */
  readonly readAs?: string
  /** Finds the records of another content of the same file. */
  read(content: string): readonly NamedRecord[]
}

/** @param file relative to cwd. */
export async function readExport(file: string, equipment: Equipment): Promise<Export | Problem> {
  const absolute = resolve(equipment.cwd, file)
  const path = shownFrom(equipment.cwd, absolute)
  const unknown = unknownKind(path, equipment)
  if (unknown) return unknown
  const config = await configOrProblem(absolute, equipment)
  if ('kind' in config) return config
  const text = await readText(absolute, path)
  if (text.problem) return text.problem
  const {content} = text
  if (content.trim() === '') return {kind: 'file', path, message: `${quoted(path)} is empty.`}
  const mapping = config.mappingFor(path) ?? {}
  try {
    const found = readRecords(content, path, mapping)
    if (!found) {
      const hint = 'An export is a JSON, JSON Lines, YAML or CSV file; other files hold their replies already.'
      return {kind: 'usage', path, message: `${quoted(path)} is not an export.`, hint}
    }
    const [mistake] = found.data.mistakes.filter(({isHarmless}) => !isHarmless)
    if (mistake) {
      const line = content.slice(0, mistake.start).split(/\r\n|\r|\n/).length
      return {kind: 'file', path, message: `${quoted(path)} is broken in line ${line}: ${mistake.message}`}
    }
    if (found.records.length === 0) {
      const hint = `See empathylint ${path} for what is in it.`
      return {kind: 'usage', path, message: `No replies are known in ${quoted(path)}.`, hint}
    }
    return {
      absolute,
      path,
      content,
      records: found.records,
      ...(found.profile !== undefined && {readAs: found.profile}),
      read: (other) => readRecords(other, path, found.mapping)?.records ?? [],
    }
  } catch (error) {
    return {...crash(error, `${quoted(path)} could not be read`), path}
  }
}
