/** The built-in reporters by name. */
import type {Reporter, ReporterName} from './reporter.ts'

/** The built-in reporters by name, each loaded when it is asked for. */
export const REPORTERS: Readonly<Record<ReporterName, () => Promise<Reporter>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  stylish: async () => (await import('./stylish.ts')).stylish,
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => (await import('./json.ts')).json,
}
