/** What is said where the command line itself fails. */
import {visible} from '../reporters/index.ts'
import type {Problem} from '../workspace/index.ts'

export function crashProblem(error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error)
  const detail = error instanceof Error ? error.stack : undefined
  return {
    kind: 'crash',
    message: `Something went wrong: ${visible(reason)}`,
    hint: 'This is a mistake in empathylint, not in your text. Please report it; DEBUG=1 shows more.',
    ...(detail !== undefined && {detail}),
  }
}
