/** Ignore files: what `.gitignore` and `.empathylintignore` leave out, at all levels of a tree. */
import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {basename, dirname, isAbsolute, join, relative, sep} from 'node:path'
import ignore, {type Ignore} from 'ignore'
import {slashed} from '../config/index.ts'

/** What the ignore files of one name leave out below one folder. */
export interface IgnoreTree {
  /** Whether the path, or a folder that it lies in, is left out. @param path absolute. */
  leavesOut(path: string, kind: 'file' | 'folder'): Promise<boolean>
  /** The same for all that lies in a folder, by name: what is to be read for it is read once. @param folder absolute. */
  testIn(folder: string): Promise<LeavesOut>
}

/** Tests what lies in one folder. */
export type LeavesOut = (name: string, kind: 'file' | 'folder') => boolean

/** Rules, and what stands before a name for them: the way from their folder. */
interface RulesAbove {
  readonly rules: Ignore
  readonly way: string
}

/**
 * Reads ignore files as git does: the rules of deeper folders win, and what lies in a folder that is left out stays out.
 * @param name of the files, such as `.gitignore`.
 * @param top absolute: neither the files above it count, nor is it left out itself.
 */
export function ignoreTree(name: string, top: string): IgnoreTree {
  const rules = new Map<string, Promise<Ignore | undefined>>()
  const folders = new Map<string, Promise<boolean>>()

  const rulesIn = (folder: string) => {
    const known = rules.get(folder) ?? readRules(join(folder, name))
    rules.set(folder, known)
    return known
  }

  const isFolderOut = (folder: string): Promise<boolean> => {
    const known = folders.get(folder) ?? decide(folder, 'folder')
    folders.set(folder, known)
    return known
  }

  const decide = async (path: string, kind: 'file' | 'folder'): Promise<boolean> =>
    path !== top && (await testIn(dirname(path)))(basename(path), kind)

  const testIn = async (folder: string): Promise<LeavesOut> => {
    if (!isWithin(top, folder)) return () => false
    if (await isFolderOut(folder)) return () => true
    const above: RulesAbove[] = []
    for (let at = folder; ; at = dirname(at)) {
      const rules = await rulesIn(at)
      if (rules) above.push({rules, way: at === folder ? '' : `${slashed(relative(at, folder))}/`})
      if (at === top) break
    }
    if (above.length === 0) return () => false
    return (name, kind) => {
      for (const {rules, way} of above) {
        const verdict = verdictOf(rules, way + name, kind)
        if (verdict !== undefined) return verdict
      }
      return false
    }
  }

  return {leavesOut: (path, kind) => (kind === 'folder' ? isFolderOut(path) : decide(path, kind)), testIn}
}

/** What one ignore file says of a path: out, in, or nothing. */
function verdictOf(rules: Ignore, path: string, kind: 'file' | 'folder'): boolean | undefined {
  const {ignored, unignored} = rules.test(kind === 'folder' ? `${path}/` : path)
  if (unignored) return false
  if (!ignored) return undefined
  const above = ancestorsOf(path)
  if (!above.some((folder) => rules.ignores(`${folder}/`))) return true
  // A folder above is out by these rules, but a deeper ignore file has taken it in again: does the path fit them itself?
  const without = ignore({ignorecase: false}).add(rules)
  return without.add(above.map((folder) => `!/${literally(folder)}/`)).ignores(path) ? true : undefined
}

/** `a/b/c` → `a`, `a/b`. */
function ancestorsOf(path: string): readonly string[] {
  const names = path.split('/')
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'))
}

/** A path as an ignore pattern that means it and nothing else. */
function literally(path: string): string {
  return path.replace(/[\\*?[\] ]/g, '\\$&')
}

async function readRules(file: string): Promise<Ignore | undefined> {
  const content = await readFile(file, 'utf8').catch(() => undefined)
  return content === undefined ? undefined : ignore({ignorecase: false}).add(content.replace(/^\uFEFF/, ''))
}

/** The root of the git repository that a folder lies in, or undefined. */
export async function repositoryRoot(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return undefined
  }
}

/** Whether a path lies below a folder or is it. Both absolute. */
export function isWithin(folder: string, path: string): boolean {
  const inside = relative(folder, path)
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)
}
