/** What went wrong around linting: with the command, a file, a config, or the linter itself. */
import {visible} from '../config/index.ts'

/** Something that kept a file or a run from being linted, apart from all findings. */
export interface Problem {
  /** `usage`: what was asked for is not there; `file`: it cannot be read or written; `crash`: a bug of the linter or a rule. */
  readonly kind: 'usage' | 'file' | 'config' | 'crash'
  /** The file concerned, as named to the linter. */
  readonly path?: string
  /** What is wrong and where. May have several lines. Holds no control characters of foreign text. */
  readonly message: string
  /** What to do about it. */
  readonly hint?: string
  /** For crashes: the stack, for a bug report. */
  readonly detail?: string
}

/** Why the system refused, by its code, in words that follow a quoted path. */
const REFUSALS: Readonly<Record<string, string>> = {
  ENOENT: 'was not found',
  ENOTDIR: 'was not found',
  EACCES: 'may not be opened; check its permissions',
  EPERM: 'may not be opened; check its permissions',
  EISDIR: 'is a folder',
  ELOOP: 'is a link that leads back to itself',
  ENAMETOOLONG: 'has too long a name',
  EMFILE: 'could not be opened, as too many files are open',
  EROFS: 'is on a disk that cannot be written to',
  ENOSPC: 'could not be written, as the disk is full',
}

/** What the system said about a file, in words that follow its quoted path. */
export function refusal(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'an unknown error'
  return REFUSALS[code] ?? `could not be opened (${code})`
}

/** What is said where the linter itself fails. */
export function crash(error: unknown, what: string): Problem {
  const reason = visible(error instanceof Error ? error.message : String(error))
  const detail = error instanceof Error ? error.stack : undefined
  const hint = 'This is a mistake in empathylint or in a rule, not in your text. Please report it.'
  return {kind: 'crash', message: `${what}: ${reason}`, hint, ...(detail !== undefined && {detail})}
}
