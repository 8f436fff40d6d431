/** The built-in reporters by name. */
import type {Reporter} from './reporter.ts'

/** The built-in reporters by name, each loaded when it is asked for; in the order in which help lists them. */
export const REPORTERS = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  stylish: async () => (await import('./stylish.ts')).stylish,
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => (await import('./json.ts')).json,
} satisfies Readonly<Record<string, () => Promise<Reporter>>>

export type ReporterName = keyof typeof REPORTERS
