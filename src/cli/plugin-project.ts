/** Finds the plugin that a command works on: the one that the project around the working folder is. */
import {readFile, stat} from 'node:fs/promises'
import {dirname, extname, join, resolve} from 'node:path'

/** A project whose rules a command adds or documents. */
export interface PluginProject {
  /** Absolute path of the folder with `package.json`, or of the plugin's file where there is none. */
  readonly root: string
  /** Absolute path of the file that exports the plugin, in its source. */
  readonly entry: string
  /** What its `package.json` says; empty where there is none. */
  readonly manifest: Manifest
}

/** The parts of a `package.json` that matter here. */
export interface Manifest {
  readonly name?: unknown
  readonly dependencies?: Readonly<Record<string, unknown>>
  readonly devDependencies?: Readonly<Record<string, unknown>>
}

/** Where a plugin's source usually is, from the root of its package. */
const ENTRIES = ['src/index.ts', 'src/index.js', 'src/index.mjs', 'index.ts', 'index.js', 'index.mjs']

/**
 * @param cwd absolute.
 * @param named the plugin's file, where somebody has said it; it has to be there.
 * @returns undefined where there is no plugin.
 */
export async function findPlugin(cwd: string, named?: string): Promise<PluginProject | undefined> {
  if (named !== undefined) {
    const entry = resolve(cwd, named)
    if (!(await stat(entry).catch(() => undefined))?.isFile()) return undefined
    const root = (await packageRoot(dirname(entry))) ?? dirname(entry)
    return {root, entry, manifest: await manifestIn(root)}
  }
  const root = await packageRoot(cwd)
  if (root === undefined) return undefined
  for (const path of ENTRIES) {
    const entry = join(root, path)
    const content = await readFile(entry, 'utf8').catch(() => '')
    if (content.includes('definePlugin')) return {root, entry, manifest: await manifestIn(root)}
  }
  return undefined
}

/** The nearest folder with a `package.json`, from a folder upwards. */
export async function packageRoot(folder: string): Promise<string | undefined> {
  const isHere = (await stat(join(folder, 'package.json')).catch(() => undefined))?.isFile()
  if (isHere) return folder
  const above = dirname(folder)
  return above === folder ? undefined : packageRoot(above)
}

/** What a `package.json` says; nothing where it cannot be read. */
export async function manifestIn(root: string): Promise<Manifest> {
  try {
    const value: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

/** Whether the plugin is written in TypeScript. */
export function isTyped({entry}: PluginProject): boolean {
  return extname(entry).endsWith('ts')
}
