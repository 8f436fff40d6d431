/** Paths as the services that read a report know them. */
import type {ReportOptions} from './reporter.ts'

/** A path from the root of the project's repository, without `./` before it. */
export function projectPathOf(path: string, {projectPath}: ReportOptions): string {
  const named = projectPath ? projectPath(path) : path
  return named.replace(/^(?:\.\/)+(?=[^/])/, '')
}
