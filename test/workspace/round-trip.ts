/** An export in a folder of its own, with the commands that extract it into files and apply them to it. */
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {sources} from '../../src/sources/index.ts'
import {type Application, createWorkspace, type Extraction, type Workspace} from '../../src/workspace/index.ts'
import {project} from '../config/project.ts'
import {registry} from '../config/registry.ts'

/** Where the files of the replies go. */
export const FOLDER = 'replies'

export interface RoundTrip {
  readonly cwd: string
  /** Extracts the export into FOLDER. */
  extract(force?: boolean): Promise<Extraction>
  /** Applies all of FOLDER to the export. */
  apply(isDryRun?: boolean): Promise<Application>
  read(path: string): Promise<string>
  write(path: string, content: string | Uint8Array): Promise<void>
  /** Replaces words of a file, which have to be there. */
  edit(path: string, from: string | RegExp, to: string): Promise<void>
  /** The files below FOLDER, by their paths in it. */
  files(): Promise<Readonly<Record<string, string>>>
}

/** A workspace that reads all formats and has next to no rules. */
export function lightWorkspace(cwd: string, useConfig = false): Workspace {
  return createWorkspace({cwd, parts: {...registry, sources}, useConfig})
}

/** @param name of the export. */
export async function roundTrip(name: string, content: string | Uint8Array): Promise<RoundTrip> {
  const cwd = await project({[name]: content})
  // Each command is one of its own, as on a command line.
  const workspace = () => lightWorkspace(cwd)
  const read = (path: string) => readFile(join(cwd, path), 'utf8')
  const write = async (path: string, text: string | Uint8Array) => {
    await mkdir(dirname(join(cwd, path)), {recursive: true})
    await writeFile(join(cwd, path), text)
  }
  return {
    cwd,
    extract: (force = false) => workspace().extract(name, {out: FOLDER, force}),
    apply: (isDryRun = false) => workspace().apply([FOLDER], name, {isDryRun}),
    read,
    write,
    async edit(path, from, to) {
      const before = await read(path)
      const after = before.replace(from, () => to)
      if (after === before) throw new Error(`There is no ${String(from)} in ${path}:\n${before}`)
      await write(path, after)
    },
    async files() {
      const entries = await readdir(join(cwd, FOLDER), {recursive: true, withFileTypes: true})
      const paths = entries
        .filter((entry) => entry.isFile())
        .map(({parentPath, name: base}) => join(parentPath, base).slice(cwd.length + 1 + FOLDER.length + 1))
      const texts = await Promise.all(paths.map((path) => read(join(FOLDER, path))))
      return Object.fromEntries(paths.map((path, index) => [path, texts[index] ?? ''] as const).sort())
    },
  }
}

/** A macro of Zendesk. @param kind the field of its action that holds the text. */
export function macro(
  id: number | string,
  title: string,
  value: string,
  kind: 'comment_value' | 'comment_value_html' = 'comment_value',
  more: object = {},
) {
  return {id, title, actions: [{field: kind, value}], ...more}
}

/** An export of Zendesk macros, as its API writes it. */
export function zendesk(...macros: readonly object[]): string {
  return JSON.stringify({macros}, null, 2)
}

/** The front matter of a file, line by line, without its fingerprint, and its body. */
export function partsOf(file: string | undefined): {readonly front: readonly string[]; readonly body: string} {
  const [, front = '', body = ''] = /^---\n([^]*?\n)---\n\n([^]*)$/.exec(file ?? '') ?? []
  return {front: front.split('\n').filter((line) => line !== '' && !line.startsWith('base: ')), body}
}
