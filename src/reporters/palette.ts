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

/** Leaves text as it is. */
export const asIs: Style = (text) => text

const COLORLESS: Palette = {
  path: asIs,
  strong: asIs,
  quiet: asIs,
  good: asIs,
  underlined: asIs,
  severity: {error: asIs, warning: asIs, info: asIs},
}

export function palette(color: boolean): Palette {
  if (!color) return COLORLESS
  const chalk = new Chalk({level: 1})
  return {
    path: chalk.cyan,
    strong: chalk.bold,
    quiet: chalk.dim,
    good: chalk.green,
    underlined: chalk.underline,
    severity: {error: chalk.red, warning: chalk.yellow, info: chalk.blue},
  }
}
