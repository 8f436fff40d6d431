/** Runs the built command line as a user would: another process, in a folder of its own. */
import {type ChildProcessWithoutNullStreams, spawn, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {onTestFinished} from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const command = join(root, 'bin', 'empathylint.cjs')

if (!existsSync(join(root, 'dist', 'node', 'empathylint.cjs')))
  throw new Error('The command line is not built, and these tests run it. Build it first: npm run build')

/** What a run left behind. */
export interface Finished {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd: string
  readonly input?: string | Buffer
  readonly env?: Readonly<Record<string, string>>
  /** The user to run as, where the tests run as root, whom no permissions stop. */
  readonly uid?: number
}

/** The environment without what changes colors and widths, and without what only slows Node down. */
function environment(env: RunOptions['env'] = {}): NodeJS.ProcessEnv {
  const {PATH, HOME, SystemRoot, TMPDIR} = process.env
  return {PATH, HOME, ...(SystemRoot && {SystemRoot}), ...(TMPDIR && {TMPDIR}), ...env}
}

export function run(args: readonly string[], {cwd, input = '', env, uid}: RunOptions): Finished {
  const options = {cwd, input, env: environment(env), maxBuffer: 1 << 28, timeout: 60_000, ...(uid && {uid, gid: uid})}
  const {status, stdout, stderr, error} = spawnSync(process.execPath, [command, ...args], options)
  if (error) throw error
  return {code: status, stdout: stdout.toString(), stderr: stderr.toString()}
}

/** Starts a run whose streams the test handles itself. */
export function start(args: readonly string[], cwd: string): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [command, ...args], {cwd, env: environment()})
}

/** A folder with these files, for as long as the test runs. */
export function folder(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'empathylint-cli-')))
  onTestFinished(() => rmSync(path, {recursive: true, force: true}))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), {recursive: true})
    writeFileSync(join(path, name), content)
  }
  return path
}

/** What conditional-apology, an error, has to say something about, and offers a choice of rewrites for. */
export const HEDGED = 'We apologize for any trouble this may have caused.\n'

/** A reply in which the same words may safely be rewritten: fault and situation are known. */
export const FIXABLE = `---\ncontext: bug\nfault: ours\n---\nHi Ana,\n\n${HEDGED}\nBest,\nSam\n`
export const FIXED = FIXABLE.replace('any trouble this may have caused', 'the trouble this caused')

/** A reply that leaves nothing to improve. */
export const CLEAN =
  'Hi Ana,\n\nYour refund of $40 went out on Monday. It reaches your bank by Friday, 7 March.\n\nBest,\nSam\n'
