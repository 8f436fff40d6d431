/** Shows how far a long run has come: in a terminal only, and gone without a trace when it ends. */
import type {LintFlags} from './flags.ts'
import {columns} from './terminal.ts'

/** Runs that are done sooner show nothing, in milliseconds. */
const PATIENCE = 500
/** Time between two updates, in milliseconds. */
const PACE = 80
const WIDEST_BAR = 30

export interface Progress {
  /** @param done how many of all files are done. */
  readonly at: (done: number, all: number) => void
  readonly end: () => void
}

const SILENT: Progress = {at: () => undefined, end: () => undefined}

/** A bar on standard error, where a person looks at it. */
export function progress({watch}: Pick<LintFlags, 'watch'>, stream: NodeJS.WriteStream = process.stderr): Progress {
  const {CI, TERM} = process.env
  if (stream.isTTY !== true || watch === true || (CI !== undefined && CI !== 'false') || TERM === 'dumb') return SILENT
  const started = performance.now()
  let last = started
  let isShown = false
  return {
    at(done, all) {
      const now = performance.now()
      if (now - started < PATIENCE || now - last < PACE) return
      last = now
      isShown = true
      stream.write(`\r\u001b[2K${line(done, all, columns(stream) || 80)}`)
    },
    end() {
      if (isShown) stream.write('\r\u001b[2K')
    },
  }
}

/** `━━━━━━────  1,200 of 10,000 files`, in less than a line. */
export function line(done: number, all: number, width: number): string {
  const counts = `${done.toLocaleString('en')} of ${all.toLocaleString('en')} files`
  const room = Math.min(WIDEST_BAR, width - counts.length - 4)
  if (room < 5) return counts.slice(0, Math.max(0, width - 1))
  const full = Math.round((room * done) / Math.max(1, all))
  return `${'━'.repeat(full)}${'─'.repeat(room - full)}  ${counts}`
}
