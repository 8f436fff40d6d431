/** Walks a folder for files, past what is left out, and survives what it may not open. */
import type {Dirent} from 'node:fs'
import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {quoted} from '../config/index.ts'
import type {Problem} from './problem.ts'
import {refusal} from './problem.ts'

/** What to enter and what to take. Paths are absolute. */
export interface WalkOptions {
  enters(path: string, name: string): boolean | Promise<boolean>
  takes(path: string, name: string): boolean | Promise<boolean>
  /** How many levels of folders below the first are entered. */
  readonly depth?: number
  /** How problems name a path. */
  shown(path: string): string
}

export interface Walked {
  /** Absolute, in no order. */
  readonly files: readonly string[]
  readonly problems: readonly Problem[]
}

/**
 * All files below a folder that are taken. Links are not followed, so that no file is met twice and no loop entered;
 * what they lead to is met where it lies, or can be named.
 */
export async function walk(folder: string, options: WalkOptions): Promise<Walked> {
  const files: string[] = []
  const problems: Problem[] = []
  const visit = async (at: string, depth: number): Promise<void> => {
    const entries = await list(at)
    if (!Array.isArray(entries)) {
      const path = options.shown(at)
      problems.push({kind: 'file', path, message: `The folder ${quoted(path)} ${refusal(entries)}.`})
      return
    }
    const below: Promise<void>[] = []
    for (const entry of entries) {
      const path = join(at, entry.name)
      if (entry.isDirectory()) {
        if (depth > 0 && (await options.enters(path, entry.name))) below.push(visit(path, depth - 1))
      } else if (entry.isFile() && (await options.takes(path, entry.name))) files.push(path)
    }
    await Promise.all(below)
  }
  await visit(folder, options.depth ?? Infinity)
  return {files, problems}
}

/** The entries of a folder, or why they cannot be had. */
async function list(folder: string): Promise<readonly Dirent[] | Error> {
  return readdir(folder, {withFileTypes: true}).catch((error: Error) => error)
}
