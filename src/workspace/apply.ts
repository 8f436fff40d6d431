/** Applies edited files of the native layout to the export that they were extracted from. */
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
import {readText} from './read.ts'
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
  if (state.problems.length > 0) return state
  if (sorted.found === 0) return {...state, problems: [noReplies(patterns)]}
  if (state.missing.length === sorted.found) return {...state, problems: [noneOf(state.missing.length, read.path)]}
  if (state.conflicts.length > 0) return state

  const edits: Edit[] = []
  const rewritten: string[] = []
  for (const change of sorted.changes) {
    if (lacksPlace(change)) return {...state, problems: [noSubject(change.file, read.path)]}
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
  if (isDryRun) return done
  // Files whose texts the export has already come from it as it is now.
  const agreed = await rebaseFiles(sorted.agreed)
  if (after === read.content) return {...done, problems: agreed}
  const problem = await writeText({absolute: read.absolute, path: read.path, before: read.content, after})
  if (problem) return {...state, problems: [problem]}
  return {...done, problems: [...agreed, ...(await rebaseFiles(changed))]}
}

interface Sorted {
  /** How many files hold replies of an export. */
  readonly found: number
  readonly changes: readonly Change[]
  /** Files that were changed as the export was, to the same. */
  readonly agreed: readonly Changed[]
  readonly counts: Pick<Application, 'unchanged' | 'missing' | 'conflicts' | 'problems'>
}

/** Tells which files were changed, which not, and which as well as the export. */
async function sortFiles(
  patterns: readonly string[],
  {records, absolute: target}: Export,
  equipment: Equipment,
): Promise<Sorted> {
  // What is named here is meant, whatever git or a search leaves out.
  const found = await findFiles(patterns, {...equipment, ignore: false, extensions: ['.md', '.markdown']})
  const byKey = new Map(records.map((record) => [keyOf(record.platform, record.id), record]))
  const seen = new Map<string, string>()
  const changes: Change[] = []
  const agreed: Changed[] = []
  const missing: string[] = []
  const conflicts: string[] = []
  const problems = [...found.problems]
  let unchanged = 0
  let count = 0
  for (const {absolute, path: file} of found.files) {
    if (absolute === target) continue
    const read = await readText(absolute, file)
    const native = read.problem ? undefined : parseNative(read.content)
    if (read.problem) problems.push(read.problem)
    if (native === 'broken') problems.push(brokenHead(file))
    if (read.problem || !native || native === 'broken' || native.id === undefined) continue
    const {content} = read
    count++
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
    const change = {file, absolute, content, record, before, native}
    if (now === wanted || wanted === native.base) {
      unchanged++
      if (now === wanted && native.base !== undefined && native.base !== now)
        agreed.push({...change, after: record, body: before})
    } else if (native.base !== undefined && now !== native.base) conflicts.push(file)
    else changes.push(change)
  }
  return {found: count, changes, agreed, counts: {unchanged, missing, conflicts, problems}}
}

/** Whether a file has a subject for a reply that has none in the export. */
function lacksPlace({record, native}: Change): boolean {
  return !record.subject && native.subject !== undefined && native.subject.trim() !== ''
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
  const records = new Map(before.read(content).map((record) => [record.id, record]))
  const byId = new Map(changes.map((change) => [change.record.id, change]))
  const changed: Changed[] = []
  for (const old of before.records) {
    const after = records.get(old.id)
    records.delete(old.id)
    const change = byId.get(old.id)
    const isKept = after !== undefined && (change !== undefined || after.body.value === old.body.value)
    const body = change && after ? await nativeBody(after) : ''
    const isAsWanted = !change || body === change.native.body || saysTheSame(old, body, change.native.body)
    if (!isKept || !isAsWanted) return unwritable(change?.file ?? before.path, before.path)
    if (change) changed.push({...change, after, body})
  }
  // Of two equal texts one was changed: then the other is there too.
  const texts = new Set(changes.map(({record}) => record.body.value.trim()))
  const isKnown = [...records.values()].every(({body}) => texts.has(body.value.trim()))
  return isKnown ? changed : unwritable(before.path, before.path)
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

function brokenHead(file: string): Problem {
  const message = `The front matter of ${quoted(file)} cannot be read, so nothing was written.`
  return {kind: 'file', path: file, message, hint: `See empathylint ${file} for what is wrong with it.`}
}

function noReplies(patterns: readonly string[]): Problem {
  const message = `There are no files of replies in ${patterns.map(quoted).join(', ')}.`
  return {
    kind: 'usage',
    message,
    hint: 'They are what “empathylint extract” writes: Markdown with an id in front matter.',
  }
}

function noneOf(count: number, path: string): Problem {
  const message = `${count === 1 ? 'The reply is not' : `None of the ${count} replies is`} in ${quoted(path)}.`
  return {kind: 'usage', path, message, hint: 'Name the export that the files were extracted from.'}
}

function noSubject(file: string, path: string): Problem {
  return {
    kind: 'file',
    path: file,
    message: `${quoted(file)} has a subject, but its reply has no place for one in ${quoted(path)}, so nothing was written.`,
    hint: 'Take the subject out of the file, or give the reply one in the help desk.',
  }
}

function twins(id: string, first: string, second: string): Problem {
  const message = `${quoted(first)} and ${quoted(second)} both hold the reply ${quoted(id)}.`
  return {kind: 'usage', path: second, message, hint: 'Delete one of them, or give it an id of its own.'}
}
