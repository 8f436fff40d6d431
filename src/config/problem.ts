/** What is wrong with a config, in words that name the place and what to do. */

/** One thing wrong with a config. */
export interface ConfigProblem {
  /** Where inside the config, such as `overrides[1].files`; absent for the file as a whole. */
  readonly path?: string
  /** A sentence. */
  readonly message: string
  /** What to do about it. */
  readonly hint?: string
  /** 1-based; known for JSON and YAML, and for some JavaScript errors. */
  readonly line?: number
  /** 1-based, in UTF-16 units. */
  readonly column?: number
  /** The line of the file that is at fault, with control characters made visible, shortened. */
  readonly excerpt?: string
}

/** Stands for the file of problems in what the command line says about rules. */
export const COMMAND_LINE = '--rule'

/** A config that cannot be used. All problems of the file are in it, not only the first. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  /** Absolute path of the file at fault, or COMMAND_LINE. */
  readonly file: string
  readonly problems: readonly ConfigProblem[]

  /** @param shownAs how messages name the file. */
  constructor(file: string, problems: readonly ConfigProblem[], shownAs = file) {
    super([headline(problems.length, visible(shownAs)), ...problems.map(described)].join('\n'))
    this.file = file
    this.problems = problems
  }
}

function headline(count: number, file: string): string {
  return count === 1 ? `There is a problem in ${file}:` : `There are ${count} problems in ${file}:`
}

function described({message, hint, line, column, excerpt}: ConfigProblem): string {
  const place = line === undefined ? '' : `${line}${column === undefined ? '' : `:${column}`}  `
  const text = `  ${place}${message}${hint === undefined ? '' : ` ${hint}`}`
  return excerpt === undefined ? text : `${text}\n    ${line} | ${excerpt}`
}

/** Control characters and those that turn the direction of writing, which must not reach a terminal. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

/** Longest stretch of foreign text in a message, in UTF-16 units. */
const LONGEST = 200

/** Foreign text as it may be shown in a message: control characters made visible, shortened. */
export function visible(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  return short.replace(UNSEEN, (unit) => {
    const code = unit.charCodeAt(0)
    if (code === 9) return ' '
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '�'
  })
}

/** Foreign text in quotation marks. */
export function quoted(text: string): string {
  return `“${visible(text)}”`
}

/** Steps to a place inside a config: keys of objects and positions in lists. */
export type KeyPath = readonly (string | number)[]

const PLAIN_KEY = /^[\p{L}\p{N}_$/:@-]+$/u

/** `['overrides', 1, 'files']` → `overrides[1].files`. */
export function pathInWords(path: KeyPath): string {
  return path.reduce<string>((words, key) => {
    if (typeof key === 'number') return `${words}[${key}]`
    if (!PLAIN_KEY.test(key)) return `${words}["${visible(key)}"]`
    return words === '' ? key : `${words}.${key}`
  }, '')
}
