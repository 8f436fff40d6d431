/** `empathylint init`: looks at a folder, asks a few questions, and writes a config and what CI and hooks need. */
import {counted, visible} from '../reporters/index.ts'
import {createFile, type Problem, readText, type Survey, survey} from '../workspace/index.ts'
import type {InitFlags, LintFlags} from './flags.ts'
import {askedAnswers, placeInWords, usualAnswers} from './init/answers.ts'
import {terminalAsker} from './terminal-asker.ts'
import {type PlannedFile, planOf, type Step} from './init/plan.ts'
import {bold, failWith, named, proseColumns, settle, tellProblems, usesColor} from './terminal.ts'
import {version} from './version.ts'
import {wrapped} from './wrapped.ts'

/** Nothing is written before the last question is answered, and nothing that is there is written over. */
export async function init({yes = false, dryRun = false, color}: InitFlags & Pick<LintFlags, 'color'>): Promise<void> {
  if (!yes && !(process.stdin.isTTY && process.stdout.isTTY))
    return failWith(
      'There is no terminal to ask questions in.',
      'Add --yes to take the usual answers, and --dry-run to see first what would be written.',
    )
  const cwd = process.cwd()
  const found = await survey({cwd})
  if (found.problem) {
    tellProblems([{...found.problem, hint: 'Fix it first; nothing was written.'}])
    return settle(2)
  }
  say(...surveyInWords(found))
  const answers = yes ? usualAnswers(found) : await askedAnswers(found, await terminalAsker())
  if (!answers) {
    say('Stopped. Nothing was written.')
    return settle(1)
  }
  const around = {cwd, version: version(), isByRunner: process.env['npm_command'] === 'exec'}
  const {files, next} = planOf(found, answers, around)
  const told = await Promise.all(files.map((file) => (dryRun ? preview(file) : write(file))))
  say(...told.filter((lines) => lines.length === 1).flat(), ...told.filter((lines) => lines.length > 1).flat())
  if (files.length === 0) say('There is nothing to write.')
  say('', usesColor(color) ? bold('Next') : 'Next', ...next.flatMap(stepInWords))
}

function say(...lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''))
}

function surveyInWords({places, unmapped, config, tools}: Survey): readonly string[] {
  const width = proseColumns()
  const unknown =
    unmapped.length === 0
      ? []
      : [
          `${counted(unmapped.length, 'data file')} may hold replies in a layout of ${unmapped.length === 1 ? 'its' : 'their'} own:`,
          named(unmapped.map(({path}) => path)).trimEnd(),
          ...(config === undefined ? ['The config says, in comments, how to map them.'] : []),
        ]
  const known = [...tools.found].filter(([, {namesUs}]) => namesUs).flatMap(([, {file}]) => file ?? [])
  return [
    ...(places.length === 0
      ? ['No replies were found here yet.']
      : ['Replies were found in', named(places.map(placeInWords)).trimEnd()]),
    ...unknown,
    ...(config === undefined ? [] : wrapped(`There is a config already: ${config}. It stays as it is.`, {width})),
    ...known.flatMap((file) => wrapped(`The linter is set up already in ${file}.`, {width})),
  ]
}

/** Writes a file. @returns what is to be said of it. */
async function write(file: PlannedFile): Promise<readonly string[]> {
  const outcome: 'created' | 'exists' | Problem = file.isThere ? 'exists' : await createFile(file)
  if (outcome === 'created') return [`Wrote ${visible(file.path)}`]
  if (outcome === 'exists') return toAdd(file)
  tellProblems([outcome])
  settle(2)
  return []
}

async function preview(file: PlannedFile): Promise<readonly string[]> {
  const isThere = file.isThere || (await readText(file.absolute, file.path)).problem === undefined
  if (isThere) return toAdd(file)
  return ['', `Would write ${visible(file.path)}:`, ...shownText(file.content)]
}

/** What an existing file lacks is for its owner to add. */
function toAdd({path, addition}: PlannedFile): readonly string[] {
  return ['', `${visible(path)} is there already and stays as it is. Add this to it:`, ...shownText(addition)]
}

/** Set off from what is said. */
function shownText(text: string): readonly string[] {
  return ['', ...text.trimEnd().split('\n')].map((line) => (line === '' ? '' : `    ${visible(line)}`))
}

function stepInWords({command, what}: Step): readonly string[] {
  return [`  ${visible(command)}`, ...wrapped(what, {width: proseColumns(), lead: '      '})]
}
