/** Real git repositories for tests. */
import {execFileSync} from 'node:child_process'
import {mkdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {project} from '../config/project.ts'

// Where the tests run in a hook of git, it has set what must not reach the repositories of tests.
for (const name of Object.keys(process.env)) if (name.startsWith('GIT_')) delete process.env[name]
process.env['GIT_CONFIG_GLOBAL'] = '/dev/null'
process.env['GIT_CONFIG_NOSYSTEM'] = '1'

type FileContents = Readonly<Record<string, string | Uint8Array>>

export interface TestRepository {
  /** Absolute. */
  readonly root: string
  git(...args: readonly string[]): string
  write(files: FileContents): Promise<void>
  /** Absolute paths. */
  paths(...names: readonly string[]): readonly string[]
}

/** A repository with the files in its first commit; without files, before the first commit. */
export async function repository(files: FileContents = {}): Promise<TestRepository> {
  const made = at(await project({}))
  made.git('init', '-q', '-b', 'main')
  await made.write(files)
  if (Object.keys(files).length > 0) commitAll(made)
  return made
}

export function at(root: string): TestRepository {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'protocol.file.allow=always']
  return {
    root,
    git: (...args) => execFileSync('git', [...identity, ...args], {cwd: root, encoding: 'utf8', stdio: 'pipe'}),
    paths: (...names) => names.map((name) => join(root, name)),
    async write(contents) {
      for (const [path, content] of Object.entries(contents)) {
        await mkdir(dirname(join(root, path)), {recursive: true})
        await writeFile(join(root, path), content)
      }
    },
  }
}

export function commitAll({git}: TestRepository): void {
  git('add', '--all')
  git('commit', '-q', '-m', 'Next')
}
