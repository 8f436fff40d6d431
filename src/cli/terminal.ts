/** What is known about where the output goes: color, width; and how what went wrong is told. */
import {visible} from '../reporters/index.ts'
import type {Problem} from '../workspace/index.ts'

/** The parts of a stream that matter here. */
interface Output {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** Whether to use color: the flag, else NO_COLOR and FORCE_COLOR, else whether it is a terminal. */
export function usesColor(flag: boolean | undefined, stream: Output = process.stdout): boolean {
  // Commander gives `--no-color` as false and leaves the rest undefined unless `--color` stands there.
  if (flag !== undefined) return flag
  const {NO_COLOR: no, FORCE_COLOR: force, TERM: term} = process.env
  if (no !== undefined && no !== '') return false
  if (force !== undefined) return force !== '0' && force !== 'false'
  return stream.isTTY === true && term !== 'dumb'
}

/** Columns of the terminal; 0 where there is none. COLUMNS speaks for pipes. */
export function columns(stream: Output = process.stdout): number {
  const stated = Number(process.env['COLUMNS'])
  return stream.columns ?? (Number.isInteger(stated) && stated > 0 ? stated : 0)
}

/** Columns for text of our own: 80 where there is no terminal, and never so many that lines are hard to read. */
export function proseColumns(): number {
  return Math.max(30, Math.min(columns() || 80, 100))
}

export function bold(text: string): string {
  return `\u001b[1m${text}\u001b[22m`
}

/** Files are named up to this many. */
const MOST_NAMED = 10

/** Files one below the other, as an indented list. */
export function named(files: readonly string[]): string {
  const more = files.length > MOST_NAMED ? [`and ${files.length - MOST_NAMED} more`] : []
  return [...files.slice(0, MOST_NAMED).map(visible), ...more].map((line) => `  ${line}\n`).join('')
}

/** Raises the exit code: what has failed stays failed, whatever comes after. */
export function settle(code: 0 | 1 | 2): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code)
}

/** Tells what went wrong, on standard error. */
export function tellProblems(problems: readonly Problem[]): void {
  for (const {message, hint, detail} of problems) {
    process.stderr.write(`empathylint: ${message}\n`)
    if (hint) process.stderr.write(`  ${hint}\n`)
    if (detail && process.env['DEBUG']) process.stderr.write(`${detail}\n`)
  }
}

/** Tells a mistake in the command itself, and settles the exit code for it. */
export function failWith(message: string, hint?: string): void {
  tellProblems([{kind: 'usage', message, ...(hint !== undefined && {hint})}])
  settle(2)
}

/** Keeps quiet where whoever reads the output has seen enough, and tells where it cannot be written. */
export function watchOutput(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', ({code}: NodeJS.ErrnoException) => {
      if (code === 'EPIPE') return
      settle(2)
      if (stream === process.stdout)
        tellProblems([{kind: 'file', message: `The output could not be written (${code}).`}])
    })
}

/** All of standard input. */
export async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
