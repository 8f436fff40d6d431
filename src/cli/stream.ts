/** `--stdin-format jsonl`: lints replies as they come in, one a line, and writes one result a line. */
import {once} from 'node:events'
import {type Diagnostic, isAtLeast, type Severity} from '../diagnostics/index.ts'
import {lineFailure, lineResult} from '../reporters/index.ts'
import {type LintedLine, type LintLine, LONGEST_LINE, ruleInfos, type Workspace} from '../workspace/index.ts'
import {tellWarnings} from './exit-code.ts'
import type {LintFlags} from './flags.ts'
import {type Line, lineSplitter} from './line-splitter.ts'
import {settle, tellProblems} from './terminal.ts'

/** Results are handed on in pieces of about this many characters, and at the end of what has come in. */
const PIECE = 1 << 16

/** How a stream ended. */
interface Tally {
  errors: number
  warnings: number
  unread: number
  firstUnread?: string
}

/** Runs until the input ends, or until nobody reads the output any more. */
export async function streamReplies(workspace: Workspace, flags: LintFlags): Promise<void> {
  const {stdinFilename: filename} = flags
  const lint = await workspace.openStream(filename === undefined ? {} : {filename})
  if (typeof lint !== 'function') {
    tellProblems([lint])
    return settle(2)
  }
  // The config of this folder need not be the one that counts.
  const rules = new Map((await workspace.ruleInfos().catch(ruleInfos)).map((rule) => [rule.id, rule]))
  const tally: Tally = {errors: 0, warnings: 0, unread: 0}
  const {write} = output((line) => toldOf(line, lint, tally, {flags, rules}))
  const splitter = lineSplitter(LONGEST_LINE)
  for await (const piece of process.stdin)
    if (!(await write(splitter.push(piece as Buffer)))) return conclude(tally, flags)
  await write(splitter.end())
  conclude(tally, flags)
}

interface Telling {
  readonly flags: LintFlags
  readonly rules: Parameters<typeof lineResult>[1]['rules'] & {}
}

/** The line of output for a line of input. */
function toldOf(line: Line, lint: LintLine, tally: Tally, {flags, rules}: Telling): string {
  const linted = 'problem' in line ? {reason: line.problem} : lint(line.text)
  if ('reason' in linted) {
    const {reason} = linted
    tally.unread++
    tally.firstUnread ??= `line ${line.number}: ${reason}`
    return lineFailure({...linted, line: line.number})
  }
  count(linted, tally)
  const least = flags.quiet ? 'error' : (flags.minSeverity ?? 'info')
  return lineResult({...linted, line: line.number, texts: shown(linted.texts, least)}, {rules})
}

function count({texts}: LintedLine, tally: Tally): void {
  for (const {diagnostics} of texts)
    for (const {severity} of diagnostics) {
      if (severity === 'error') tally.errors++
      else if (severity === 'warning') tally.warnings++
    }
}

function shown(texts: LintedLine['texts'], least: Severity): LintedLine['texts'] {
  if (least === 'info') return texts
  const isShown = ({severity}: Diagnostic) => isAtLeast(severity, least)
  return texts.map((text) => ({...text, diagnostics: text.diagnostics.filter(isShown)}))
}

interface Output {
  /** Writes, no faster than it is read. @returns whether somebody still reads. */
  write(lines: Iterable<Line>): Promise<boolean>
}

function output(told: (line: Line) => string): Output {
  const {stdout} = process
  let isOver = false
  // What kind of error it is, and whether it is worth a word, is settled where all output is watched.
  stdout.once('error', () => (isOver = true))
  const handOn = async (piece: string): Promise<boolean> => {
    if (!isOver && !stdout.write(piece)) await once(stdout, 'drain').catch(() => undefined)
    return !isOver
  }
  return {
    async write(lines) {
      let piece = ''
      for (const line of lines) {
        piece += told(line)
        if (piece.length < PIECE) continue
        if (!(await handOn(piece))) return false
        piece = ''
      }
      return piece === '' ? !isOver : handOn(piece)
    },
  }
}

function conclude({errors, warnings, unread, firstUnread}: Tally, flags: LintFlags): void {
  if (unread > 0) {
    const many = unread === 1 ? '1 line' : `${unread} lines`
    tellProblems([{kind: 'file', message: `${many} could not be linted. The first is ${firstUnread ?? ''}`}])
    return settle(2)
  }
  const isOver = warnings > (flags.maxWarnings ?? Infinity)
  settle(!flags.exitZero && (errors > 0 || isOver) ? 1 : 0)
  tellWarnings(warnings, flags)
}
