/** The built-in reporters by name. */
import type {Reporter} from './reporter.ts'

/** The built-in reporters by name, each loaded when it is asked for; in the order in which help lists them. */
export const REPORTERS = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  stylish: async () => (await import('./stylish.ts')).stylish,
  compact: async () => (await import('./compact.ts')).compact,
  unix: async () => (await import('./unix.ts')).unix,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
  json: async () => (await import('./json.ts')).json,
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  rdjson: async () => (await import('./rdjson.ts')).rdjson,
  rdjsonl: async () => (await import('./rdjsonl.ts')).rdjsonl,
} satisfies Readonly<Record<string, () => Promise<Reporter>>>

export type ReporterName = keyof typeof REPORTERS

/** What GitHub Actions shows beside the log: annotations, and the summary of a step. */
export async function annotations() {
  const {github, stepSummary} = await import('./github.ts')
  return {github, stepSummary}
}
