/** Paths as the linter shows and matches them: relative, with forward slashes. */
import {relative, sep} from 'node:path'

/** With forward slashes on every system. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

/** An absolute path as it is shown: relative to the working folder, with forward slashes. */
export function shownFrom(cwd: string, path: string): string {
  return slashed(relative(cwd, path)) || '.'
}

/** What stands before the names in a folder where its files are shown: `chat/`, or nothing in the working folder itself. */
export function wayTo(folder: string, cwd: string): string {
  const way = slashed(relative(cwd, folder))
  return way === '' ? '' : `${way}/`
}
