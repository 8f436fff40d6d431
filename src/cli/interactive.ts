/** `--interactive`: goes through the findings one by one, and writes what a person chooses. */
import {applyEdits} from '../text/index.ts'
import {type Diagnostic, type FileResult, isAtLeast, type Suggestion} from '../diagnostics/index.ts'
import {counted, findingText, visible} from '../reporters/index.ts'
import type {Workspace} from '../workspace/index.ts'
import type {LintFlags} from './flags.ts'
import type {Asker, Choice} from './asker.ts'
import {terminalAsker} from './terminal-asker.ts'
import {lintOptions} from './lint-options.ts'
import {shownOf} from './shown.ts'
import {columns, failWith, settle, tellProblems, usesColor} from './terminal.ts'

/** What came of a session, for the words at its end. */
interface Tally {
  written: number
  skipped: number
}

/** What to do after a file. */
type Next = 'go on' | 'quit'

export async function interactive(workspace: Workspace, patterns: readonly string[], flags: LintFlags): Promise<void> {
  if (!(process.stdin.isTTY && process.stdout.isTTY))
    return failWith(
      '--interactive needs a terminal to ask in.',
      'Without one, --fix-suggestions takes the best rewrites.',
    )
  const run = await workspace.lintFiles(patterns, {...lintOptions(flags), fix: false})
  for (const notice of run.notices) process.stderr.write(`empathylint: ${notice}\n`)
  tellProblems(run.problems)
  if (run.problems.length > 0) settle(2)
  const files = shownOf(run.results, flags).results.filter(({diagnostics}) => diagnostics.length > 0)
  const ask = await terminalAsker()
  const session = await workspace.openSession()
  const isResumed = await resumed(session.skipped, ask)
  if (isResumed === undefined) return
  if (!isResumed) session.skipped.clear()
  const tally: Tally = {written: 0, skipped: 0}
  const desk: Desk = {workspace, ask, flags, skipped: session.skipped, tally}
  let next: Next = 'go on'
  for (const [index, result] of files.entries()) {
    next = await goThrough(result, `file ${index + 1} of ${files.length}`, desk)
    if (next === 'quit') break
  }
  // Where all of a file has been seen there is nothing to come back to.
  if (next !== 'quit')
    for (const key of session.skipped)
      if (files.some(({path}) => key.startsWith(`${path} `))) session.skipped.delete(key)
  await session.save()
  say(summary(tally, files.length, next))
}

/** What a person works with. */
interface Desk {
  readonly workspace: Workspace
  readonly ask: Asker
  readonly flags: LintFlags
  /** Findings that were passed over, as `path fingerprint`. */
  readonly skipped: Set<string>
  readonly tally: Tally
}

function summary({written, skipped}: Tally, files: number, next: Next): string {
  if (files === 0) return '✓ There is nothing to improve.'
  const done = `${counted(written, 'finding')} dealt with, ${skipped} skipped.`
  return next === 'quit' ? `${done} Run the command again to go on here.` : `✓ That was all: ${done}`
}

/** Whether to leave out what was skipped in an earlier session; undefined to stop. */
async function resumed(skipped: ReadonlySet<string>, ask: Asker): Promise<boolean | undefined> {
  if (skipped.size === 0) return true
  const question = `You skipped ${counted(skipped.size, 'finding')} the last time. Go on behind them?`
  return ask.yes(question, true)
}

/** Goes through the findings of a file; each is looked for anew, as the ones before may have moved it. */
async function goThrough(result: FileResult, where: string, desk: Desk): Promise<Next> {
  const {workspace, skipped, tally} = desk
  const wanted = new Set(fingerprintsIn(result))
  let known: ReadonlySet<string> | undefined
  let current = result
  for (let shown = 1; ; shown++) {
    const open = current.diagnostics.filter(
      ({fingerprint}) => wanted.has(fingerprint) && !skipped.has(`${result.path} ${fingerprint}`),
    )
    const [finding] = open
    if (!finding) return 'go on'
    say(`\n── ${visible(result.path)} (${where}) ──\n`)
    say(findingText(current, finding, {color: usesColor(desk.flags.color), width: columns()}))
    const outcome = await decide(current, finding, desk)
    if (outcome === 'quit') return outcome
    if (outcome === 'skip' || outcome === 'next file') {
      const passedOver = outcome === 'skip' ? [finding] : open
      for (const {fingerprint} of passedOver) skipped.add(`${result.path} ${fingerprint}`)
      tally.skipped += passedOver.length
      continue
    }
    const rewritten = {...current, output: outcome.content}
    const problems = await workspace.writeFixes({results: [rewritten]})
    tellProblems(problems)
    if (problems.length > 0) {
      settle(2)
      return 'go on'
    }
    tally.written++
    known ??= new Set(fingerprintsIn(await lintedAnew(result.source, result.path, desk)))
    current = await lintedAnew(outcome.content, result.path, desk)
    // A rewrite may bring up another finding, which is worth a look too; a file that only grows them ends some day.
    for (const fingerprint of fingerprintsIn(current))
      if (shown < MOST_SHOWN && !known.has(fingerprint)) wanted.add(fingerprint)
  }
}

/** All of a text that is heavy enough, on whichever lines. */
async function lintedAnew(
  content: string,
  path: string,
  {workspace, flags}: Pick<Desk, 'workspace' | 'flags'>,
): Promise<FileResult> {
  const {results} = await workspace.lintText(content, {filename: path})
  const [result = {path, source: content, diagnostics: [], replyCount: 0, skipped: {}}] = results
  const least = flags.quiet ? 'error' : (flags.minSeverity ?? 'info')
  return {...result, diagnostics: result.diagnostics.filter(({severity}) => isAtLeast(severity, least))}
}

function fingerprintsIn({diagnostics}: Pick<FileResult, 'diagnostics'>): readonly string[] {
  return diagnostics.map(({fingerprint}) => fingerprint)
}

/** Findings of one file after which no new ones are taken up. */
const MOST_SHOWN = 500

type Decision = {readonly content: string} | 'skip' | 'next file' | 'quit'

async function decide(result: FileResult, finding: Diagnostic, {workspace, ask}: Desk): Promise<Decision> {
  const {path, source} = result
  const offers = finding.suggestions.filter(isWritable)
  const passage = await workspace.passage(source, path, finding)
  for (;;) {
    const choices: Choice<string>[] = [
      // How they read stands above, under the same words.
      ...offers.map(({title}, at) => ({value: `take ${at}`, label: visible(title)})),
      ...(passage ? [{value: 'own', label: 'Write my own'}] : []),
      {value: 'skip', label: 'Skip'},
      {value: 'disable', label: 'Leave it so, and say why in a comment'},
      {value: 'next file', label: 'Skip the rest of this file'},
      {value: 'quit', label: 'Stop here'},
    ]
    const answer = (await ask.one('What would you like to do?', choices, choices[0]?.value ?? 'skip')) ?? 'quit'
    const taken = offers[Number(/^take (\d+)$/.exec(answer)?.[1] ?? -1)]
    if (taken) return {content: applyEdits(source, taken.edits)}
    if (answer === 'skip' || answer === 'next file' || answer === 'quit') return answer
    const content =
      answer === 'own' && passage ? await ownWords(passage, ask) : await commented(result, finding, {workspace, ask})
    if (content !== undefined && content !== source) return {content}
  }
}

/** Undefined where nothing came of it. */
async function ownWords(
  {value, rewritten}: {readonly value: string; rewritten(prose: string): string | undefined},
  ask: Asker,
): Promise<string | undefined> {
  const now = value.replace(/\s+/g, ' ')
  // What a terminal would act on is not handed to it to be edited.
  const words = await ask.text('Your words:', visible(now) === now ? now : '')
  if (words === undefined || words.trim() === '') return undefined
  const content = rewritten(words.trim())
  if (content === undefined) say('The file’s notation cannot take these words here. Please edit the file itself.')
  return content
}

async function commented(
  {path, source}: FileResult,
  finding: Diagnostic,
  {workspace, ask}: Pick<Desk, 'workspace' | 'ask'>,
): Promise<string | undefined> {
  const reason = await ask.text('Why is it right as it is?', '')
  if (reason === undefined) return undefined
  const content = await workspace.disable(source, path, finding, reason)
  if (content === undefined)
    say(
      'A comment cannot stand here. Name the reply under “overrides” in the config instead, or keep old findings with --suppress-all.',
    )
  return content
}

function isWritable({applicability, edits}: Suggestion): boolean {
  return applicability !== 'display' && edits.length > 0 && edits.every(({inexact}) => !inexact)
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
