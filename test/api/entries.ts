/** The entries of the package that are code, with their built files. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Absolute. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, string | {readonly types: string; readonly default: string}>>
}

export interface Entry {
  /** As it is imported, such as `empathylint/rule`. */
  readonly name: string
  /** Absolute paths. */
  readonly types: string
  readonly code: string
}

export const ENTRIES: readonly Entry[] = Object.entries(manifest.exports).flatMap(([name, targets]) =>
  typeof targets === 'string'
    ? []
    : [{name: name.replace(/^\./, 'empathylint'), types: join(root, targets.types), code: join(root, targets.default)}],
)
