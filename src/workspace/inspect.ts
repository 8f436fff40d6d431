/** Shows how one file is read: its replies, what they communicate, and what is known about them. */
import {resolve} from 'node:path'
import {quoted, shownFrom} from '../config/index.ts'
import {type InspectedReply, inspectReply} from '../engine/index.ts'
import {unknownKind} from './discover.ts'
import type {Equipment} from './equipment.ts'
import {configOrProblem, crash, requestFor} from './lint.ts'
import type {Problem} from './problem.ts'
import {readText} from './read.ts'

/** A file as the linter reads it. */
export interface Inspection {
  /** Relative to cwd, with forward slashes. */
  readonly path: string
  /** Without byte order mark: the spans count in it. */
  readonly source: string
  readonly replies: readonly InspectedReply[]
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
    const entries = equipment.linter.read(requestFor(text.content, path, config, equipment))
    return {path, source: text.content, replies: entries.map(inspectReply)}
  } catch (error) {
    return {...crash(error, `${quoted(path)} could not be read`), path}
  }
}
