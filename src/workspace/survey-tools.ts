/** Finds out what tools a project has that the linter can be added to. */
import {readdir, readFile, stat} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {shownFrom} from '../config/index.ts'

/** What the linter can be added to. */
export type Tool = 'github' | 'gitlab' | 'circleci' | 'pre-commit' | 'lefthook' | 'lint-staged' | 'husky'

export interface ProjectTools {
  /** Absolute: the root of the git repository, else the working folder. The files of tools stand here. */
  readonly root: string
  readonly isRepository: boolean
  /** What installs packages at the root; undefined where there is no `package.json`. */
  readonly packageManager?: 'npm' | 'pnpm' | 'yarn'
  /** The linter is one of the packages that `package.json` asks for. */
  readonly isInstalled: boolean
  /** Where the schema for configs is, as a config in the working folder would name it. */
  readonly schema?: string
  /** Tools that are there. */
  readonly found: ReadonlyMap<Tool, FoundTool>
}

export interface FoundTool {
  /** The file that says what it does, relative to the root; undefined where it has a folder, and any file will do. */
  readonly file?: string
  /** The linter is named in it. */
  readonly namesUs: boolean
}

const OUR_NAME = 'empathylint'
/** Where the package keeps the schema. */
const SCHEMA = `node_modules/${OUR_NAME}/rules/config.schema.json`

/** Where each tool keeps what it does: files at the root, most binding first, or in a folder of its own. */
const PLACES: Readonly<Record<Exclude<Tool, 'github'>, {readonly folder?: string; readonly files: RegExp}>> = {
  gitlab: {files: /^\.gitlab-ci\.ya?ml$/},
  circleci: {folder: '.circleci', files: /^config\.ya?ml$/},
  'pre-commit': {files: /^\.pre-commit-config\.ya?ml$/},
  lefthook: {files: /^\.?lefthook\.(?:ya?ml|toml|json)$/},
  'lint-staged': {files: /^(?:\.lintstagedrc(?:\..+)?|lint-staged\.config\..+)$/},
  husky: {folder: '.husky', files: /^pre-commit$/},
}

/** A `package.json`, of which nothing is sure. */
type Manifest = Readonly<Record<string, unknown>>

export async function projectTools(root: string, cwd: string, isRepository: boolean): Promise<ProjectTools> {
  const names = await namesIn(root)
  const manifest = names.includes('package.json') ? await manifestIn(root) : undefined
  const schema = await schemaFrom(cwd, root)
  return {
    root,
    isRepository,
    ...(manifest && {packageManager: packageManagerOf(manifest, names)}),
    isInstalled: [manifest?.dependencies, manifest?.devDependencies].some((each) => isNamedIn(each)),
    ...(schema !== undefined && {schema}),
    found: await foundTools(root, names, manifest),
  }
}

async function foundTools(
  root: string,
  names: readonly string[],
  manifest: Manifest | undefined,
): Promise<ReadonlyMap<Tool, FoundTool>> {
  const found = new Map<Tool, FoundTool>()
  if (names.includes('.github')) found.set('github', await workflowsIn(root))
  for (const [tool, {folder, files}] of Object.entries(PLACES) as [keyof typeof PLACES, (typeof PLACES)['gitlab']][]) {
    if (folder !== undefined && !names.includes(folder)) continue
    const at = folder === undefined ? names : await namesIn(join(root, folder))
    const name = at.find((each) => files.test(each))
    const file = name !== undefined && folder !== undefined ? `${folder}/${name}` : name
    if (file !== undefined) found.set(tool, {file, namesUs: await namesUs(join(root, file))})
    else if (folder !== undefined) found.set(tool, {namesUs: false})
  }
  const staged = manifest?.['lint-staged']
  if (staged !== undefined && !found.has('lint-staged'))
    found.set('lint-staged', {file: 'package.json', namesUs: JSON.stringify(staged).includes(OUR_NAME)})
  return found
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(() => [])).sort()
}

/** Any of the workflows may run the linter. */
async function workflowsIn(root: string): Promise<FoundTool> {
  const folder = '.github/workflows'
  for (const name of await namesIn(join(root, folder)))
    if (/\.ya?ml$/.test(name) && (await namesUs(join(root, folder, name))))
      return {file: `${folder}/${name}`, namesUs: true}
  return {namesUs: false}
}

async function namesUs(file: string): Promise<boolean> {
  return (await readFile(file, 'utf8').catch(() => '')).includes(OUR_NAME)
}

async function manifestIn(root: string): Promise<Manifest | undefined> {
  try {
    const manifest: unknown = JSON.parse((await readFile(join(root, 'package.json'), 'utf8')).replace(/^\uFEFF/, ''))
    return typeof manifest === 'object' && manifest !== null ? {...manifest} : undefined
  } catch {
    return undefined
  }
}

function packageManagerOf({packageManager}: Manifest, names: readonly string[]): 'npm' | 'pnpm' | 'yarn' {
  const stated = typeof packageManager === 'string' ? packageManager : ''
  if (stated.startsWith('pnpm@') || names.includes('pnpm-lock.yaml')) return 'pnpm'
  return stated.startsWith('yarn@') || names.includes('yarn.lock') ? 'yarn' : 'npm'
}

function isNamedIn(dependencies: unknown): boolean {
  return typeof dependencies === 'object' && dependencies !== null && Object.hasOwn(dependencies, OUR_NAME)
}

/** The schema of the nearest installed package, from the working folder up to the root. */
async function schemaFrom(cwd: string, root: string): Promise<string | undefined> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const file = join(folder, SCHEMA)
    const isThere = await stat(file).then(
      (stats) => stats.isFile(),
      () => false,
    )
    const shown = shownFrom(cwd, file)
    if (isThere) return shown.startsWith('../') ? shown : `./${shown}`
    if (folder === root || dirname(folder) === folder) return undefined
  }
}
