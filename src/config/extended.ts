/** Finds what a name in `extends` stands for: a file beside the config, or an npm package. */
import {stat} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, isAbsolute, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {quoted} from './problem.ts'

/** A file that is extended, or what is wrong with its name, in words that follow the name's path. */
export type Extended =
  | {readonly file: string; readonly isPackage: boolean}
  | {readonly file?: undefined; readonly says: string; readonly hint: string}

/**
 * @param name as written in `extends`, but not a built-in preset.
 * @param from absolute path of the config that extends.
 */
export async function findExtended(name: string, from: string): Promise<Extended> {
  const file = resolve(dirname(from), name)
  if (name.startsWith('.') || isAbsolute(name)) {
    if (await isFile(file)) return {file, isPackage: false}
    return {says: `names a file that was not found: ${quoted(name)}`, hint: 'Paths are relative to this config.'}
  }
  const packaged = await findPackage(name, from)
  if (packaged !== undefined) return {file: packaged, isPackage: true}
  const hint = (await isFile(file))
    ? `For the file beside this config, write ${quoted(`./${name}`)}.`
    : 'Install it, or begin with “./” for a file, or with “empathylint:” for a preset.'
  return {says: `names a package that was not found: ${quoted(name)}`, hint}
}

async function findPackage(name: string, from: string): Promise<string | undefined> {
  try {
    return createRequire(from).resolve(name)
  } catch (error) {
    // A package for `import` alone is invisible to `require`.
    const isThere = error instanceof Error && 'code' in error && error.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED'
    if (!isThere) return undefined
    const {createJiti} = await import('jiti')
    const found = createJiti(from).esmResolve(name, {parentURL: from, try: true})
    return found?.startsWith('file:') ? fileURLToPath(found) : found
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  )
}
