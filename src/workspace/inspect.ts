/** Shows how one file is read: its replies, what they communicate, and what is known about them. */
import {resolve} from 'node:path'
import {quoted, shownFrom} from '../config/index.ts'
import {type InspectedReply, inspectReply} from '../engine/index.ts'
import {isExportName} from '../sources/index.ts'
import {unknownKind} from './discover.ts'
import type {Equipment} from './equipment.ts'
import {requestFor} from './lint-one.ts'
import {configOrProblem} from './select.ts'
import {crash, type Problem} from './problem.ts'
import {readText} from './read.ts'

/** A file as the linter reads it. */
export interface Inspection {
  /** Relative to cwd, with forward slashes. */
  readonly path: string
  /** Without byte order mark: the spans count in it. */
  readonly source: string
  readonly replies: readonly InspectedReply[]
  /** Whether it is a file of data, such as an export. */
  readonly isData: boolean
  /** What layout the replies of a data file were found by, such as `Zendesk macros`. */
  readonly readAs?: string
}

/** @param file relative to cwd; ignore files do not count, as it was named. */
export async function inspectFile(file: string, equipment: Equipment): Promise<Inspection | Problem> {
  const absolute = resolve(equipment.cwd, file)
  const path = shownFrom(equipment.cwd, absolute)
  const unknown = unknownKind(path, equipment)
  if (unknown) return unknown
  const config = await configOrProblem(absolute, equipment)
  if ('kind' in config) return config
  const text = await readText(absolute, path)
  if (text.problem) return text.problem
  try {
    const {entries, readAs} = equipment.linterFor(config).read(requestFor(text.content, path, config, equipment))
    const isData = isExportName(path)
    return {
      path,
      source: text.content,
      isData,
      replies: entries.map(inspectReply),
      ...(readAs !== undefined && {readAs}),
    }
  } catch (error) {
    return {...crash(error, `${quoted(path)} could not be read`), path}
  }
}
