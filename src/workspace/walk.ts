/** Walks a folder for files, past what is left out, and survives what it may not open. */
import type {Dirent} from 'node:fs'
import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {quoted} from '../config/index.ts'
import type {Problem} from './problem.ts'
import {refusal} from './problem.ts'

/** What to enter and what to take of one folder, by name. */
export interface Choice {
  enters(name: string): boolean
  takes(name: string): boolean
}

export interface WalkOptions {
  /** @param folder absolute. */
  choiceIn(folder: string): Choice | Promise<Choice>
  /** How many levels of folders below the first are entered. */
  readonly depth?: number
  /** How problems name a path. */
  shown(path: string): string
}

/** What was taken of a folder. */
export interface Taken {
  /** Absolute. */
  readonly folder: string
  /** One at least. */
  readonly names: readonly string[]
}

export interface Walked {
  /** In no order. */
  readonly folders: readonly Taken[]
  readonly problems: readonly Problem[]
}

/**
 * All files below a folder that are taken. Links are not followed, so that no file is met twice and no loop entered;
 * what they lead to is met where it lies, or can be named.
 */
export async function walk(folder: string, options: WalkOptions): Promise<Walked> {
  const folders: Taken[] = []
  const problems: Problem[] = []
  const visit = async (at: string, depth: number): Promise<void> => {
    const entries = await list(at)
    if (!Array.isArray(entries)) {
      const path = options.shown(at)
      problems.push({kind: 'file', path, message: `The folder ${quoted(path)} ${refusal(entries)}.`})
      return
    }
    const choice = await options.choiceIn(at)
    const names: string[] = []
    const below: Promise<void>[] = []
    for (const entry of entries) {
      const {name} = entry
      if (entry.isDirectory()) {
        if (depth > 0 && choice.enters(name)) below.push(visit(join(at, name), depth - 1))
      } else if (entry.isFile() && choice.takes(name)) names.push(name)
    }
    if (names.length > 0) folders.push({folder: at, names})
    await Promise.all(below)
  }
  await visit(folder, options.depth ?? Infinity)
  return {folders, problems}
}

/** The entries of a folder, or why they cannot be had. */
async function list(folder: string): Promise<readonly Dirent[] | Error> {
  return readdir(folder, {withFileTypes: true}).catch((error: Error) => error)
}
