/** Where configs are looked for: the names that a config file can have. */
import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'

/** Names of config files; where a folder has several, the first counts. */
export const CONFIG_NAMES: readonly string[] = [
  '.empathylintrc',
  '.empathylintrc.json',
  '.empathylintrc.yaml',
  '.empathylintrc.yml',
  '.empathylintrc.js',
  '.empathylintrc.mjs',
  '.empathylintrc.cjs',
  '.empathylintrc.ts',
  'empathylint.config.js',
  'empathylint.config.mjs',
  'empathylint.config.cjs',
  'empathylint.config.ts',
]

/** The config files that stand in a folder, absolute, most binding first; none where it cannot be listed. */
export async function findConfigIn(folder: string): Promise<readonly string[]> {
  const names = new Set(await readdir(folder).catch(() => []))
  const found = CONFIG_NAMES.filter((name) => names.has(name)).map((name) => join(folder, name))
  const packageFile = join(folder, 'package.json')
  return names.has('package.json') && (await mentionsUs(packageFile)) ? [...found, packageFile] : found
}

/** Spares loading a parser, and complaints about a broken file, where a `package.json` is none of our business. */
async function mentionsUs(file: string): Promise<boolean> {
  const content = await readFile(file, 'utf8').catch(() => '')
  return content.includes('"empathylint"')
}
