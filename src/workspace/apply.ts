/** Applies edited files of the native layout to the export that they were extracted from. */
import {readFile} from 'node:fs/promises'
import {quoted} from '../config/index.ts'
import {
  bodyEdits,
  nativeBody,
  type NamedRecord,
  type NativeFile,
  parseNative,
  rebased,
  saysTheSame,
  textEdits,
} from '../sources/index.ts'
import {applyEdits, type Edit} from '../text/index.ts'
import {type Export, readExport} from './export.ts'
import {fingerprintOf, fingerprintOfTexts, keyOf} from './extract.ts'
import {findFiles} from './discover.ts'
import type {Equipment} from './equipment.ts'
import type {Problem} from './problem.ts'
import {writeText} from './write.ts'

export interface ApplyOptions {
  /** Write nothing, only tell. */
  readonly isDryRun?: boolean
}

/** What applying has done, or would do. */
export interface Application {
  /** Files whose texts were written. */
  readonly applied: readonly string[]
  /** Of these, files whose markup was made anew, as more than words had changed. */
  readonly rewritten: readonly string[]
  readonly unchanged: number
  /** Files whose reply is not in the export. */
  readonly missing: readonly string[]
  /** Files that were changed as the export was; then nothing is written at all. */
  readonly conflicts: readonly string[]
  readonly problems: readonly Problem[]
  /** The export, before and after. */
  readonly change?: {readonly path: string; readonly before: string; readonly after: string}
}

/** A file that differs from the export. */
interface Change {
  readonly file: string
  readonly absolute: string
  readonly content: string
  readonly record: NamedRecord
  readonly before: string
  readonly native: NativeFile
}

/** @param patterns files and folders of replies. @param target the export, relative to cwd. */
export async function apply(
  patterns: readonly string[],
  target: string,
  {isDryRun = false}: ApplyOptions,
  equipment: Equipment,
): Promise<Application> {
  const nothing: Application = {applied: [], rewritten: [], unchanged: 0, missing: [], conflicts: [], problems: []}
  const read = await readExport(target, equipment)
  if ('kind' in read) return {...nothing, problems: [read]}
  const sorted = await sortFiles(patterns, read, equipment)
  const state = {...nothing, ...sorted.counts}
  if (state.conflicts.length > 0 || state.problems.length > 0) return state

  const edits: Edit[] = []
  const rewritten: string[] = []
  for (const change of sorted.changes) {
    const own = await editsOf(change)
    if (!own) return {...state, problems: [unwritable(change.file, read.path)]}
    edits.push(...own.edits)
    if (own.isRewritten) rewritten.push(change.file)
  }
  const after = applyEdits(read.content, edits)
  const changed = await readAgain(read, after, sorted.changes)
  if ('kind' in changed) return {...state, problems: [changed]}
  const done: Application = {
    ...state,
    applied: sorted.changes.map(({file}) => file),
    rewritten,
    ...(after !== read.content && {change: {path: read.path, before: read.content, after}}),
  }
  if (isDryRun || after === read.content) return done
  const problem = await writeText({absolute: read.absolute, path: read.path, before: read.content, after})
  if (problem) return {...state, problems: [problem]}
  return {...done, problems: await rebaseFiles(changed)}
}

interface Sorted {
  readonly changes: readonly Change[]
  readonly counts: Pick<Application, 'unchanged' | 'missing' | 'conflicts' | 'problems'>
}

/** Tells which files were changed, which not, and which as well as the export. */
async function sortFiles(
  patterns: readonly string[],
  {records, absolute: target}: Export,
  equipment: Equipment,
): Promise<Sorted> {
  const found = await findFiles(patterns, {...equipment, extensions: ['.md']})
  const byKey = new Map(records.map((record) => [keyOf(record.platform, record.id), record]))
  const seen = new Map<string, string>()
  const changes: Change[] = []
  const missing: string[] = []
  const conflicts: string[] = []
  const problems = [...found.problems]
  let unchanged = 0
  for (const {absolute, path: file} of found.files) {
    const content = (await readFile(absolute, 'utf8')).replace(/^\uFEFF/, '')
    const native = absolute === target ? undefined : parseNative(content)
    if (!native || native.id === undefined) continue
    const key = keyOf(native.platform, native.id)
    const record = byKey.get(key)
    if (!record) {
      missing.push(file)
      continue
    }
    const twin = seen.get(key)
    if (twin !== undefined) problems.push(twins(native.id, twin, file))
    seen.set(key, file)
    const before = await nativeBody(record)
    const now = fingerprintOf(record, before)
    const wanted = fingerprintOfTexts(native.subject ?? record.subject?.value, native.body)
    if (now === wanted || wanted === native.base) unchanged++
    else if (native.base !== undefined && now !== native.base) conflicts.push(file)
    else changes.push({file, absolute, content, record, before, native})
  }
  return {changes, counts: {unchanged, missing, conflicts, problems}}
}

async function editsOf({
  record,
  before,
  native,
}: Change): Promise<{edits: readonly Edit[]; isRewritten: boolean} | undefined> {
  const body = native.body === before ? {edits: [], isRewritten: false} : await bodyEdits(record, before, native.body)
  const {subject} = record
  const isSame = !subject || native.subject === undefined || native.subject === subject.value
  const ofSubject = isSame ? [] : textEdits(subject, native.subject ?? '')
  return body && ofSubject && {edits: [...body.edits, ...ofSubject], isRewritten: body.isRewritten}
}

/** A change with the record as the export has it afterwards. */
interface Changed extends Change {
  readonly after: NamedRecord
  /** The text that a file of it holds. */
  readonly body: string
}

/** The changes as the export, read again, has them; a problem where it does not hold them, or not all others as before. */
async function readAgain(
  before: Export,
  content: string,
  changes: readonly Change[],
): Promise<readonly Changed[] | Problem> {
  const records = before.read(content)
  const byId = new Map(changes.map((change) => [change.record.id, change]))
  const changed: Changed[] = []
  for (const [index, old] of before.records.entries()) {
    const after = records[index]
    const change = byId.get(old.id)
    const isKept = after?.id === old.id && (change !== undefined || after.body.value === old.body.value)
    const body = change && after ? await nativeBody(after) : ''
    const isAsWanted = !change || body === change.native.body || saysTheSame(old, body, change.native.body)
    if (!after || !isKept || !isAsWanted) return unwritable(change?.file ?? before.path, before.path)
    if (change) changed.push({...change, after, body})
  }
  return records.length === before.records.length ? changed : unwritable(before.path, before.path)
}

/** The files now come from the export as it is; one whose markup was made anew has it too. */
async function rebaseFiles(changes: readonly Changed[]): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const {absolute, file, content, after, body} of changes) {
    const next = rebased(content, {body, base: fingerprintOf(after, body)})
    const problem = next === content ? undefined : await writeText({absolute, path: file, before: content, after: next})
    if (problem) problems.push(problem)
  }
  return problems
}

function unwritable(file: string, path: string): Problem {
  return {
    kind: 'file',
    path: file,
    message: `The text of ${quoted(file)} cannot be written into ${quoted(path)} without changing more than that, so nothing was written.`,
    hint: 'Edit the export itself for this reply, or take the change out of the file.',
  }
}

function twins(id: string, first: string, second: string): Problem {
  const message = `${quoted(first)} and ${quoted(second)} both hold the reply ${quoted(id)}.`
  return {kind: 'usage', path: second, message, hint: 'Delete one of them, or give it an id of its own.'}
}
