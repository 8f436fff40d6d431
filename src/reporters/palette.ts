/** Colors by what they are for; without color every style leaves text as it is. */
import {Chalk} from 'chalk'
import type {Severity} from '../diagnostics/index.ts'

/** Dresses text for a terminal without changing its characters. */
export type Style = (text: string) => string

export interface Palette {
  readonly path: Style
  readonly strong: Style
  readonly quiet: Style
  readonly good: Style
  readonly underlined: Style
  readonly severity: Readonly<Record<Severity, Style>>
}

/** Says the severity where there is no color, and no word. */
export const SYMBOLS: Readonly<Record<Severity, string>> = {error: '✖', warning: '⚠', info: 'ℹ'}

export function palette(color: boolean): Palette {
  const chalk = new Chalk({level: color ? 1 : 0})
  return {
    path: chalk.cyan,
    strong: chalk.bold,
    quiet: chalk.dim,
    good: chalk.green,
    underlined: chalk.underline,
    severity: {error: chalk.red, warning: chalk.yellow, info: chalk.blue},
  }
}
