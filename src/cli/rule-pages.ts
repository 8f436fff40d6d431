/** Finds the pages of rules: `<id>/README.md` or `<id>.md`, wherever in a project, that begins with the rule's id. */
import {basename, dirname, sep} from 'node:path'
import {readText} from '../workspace/index.ts'
import {filesBelow} from './files-below.ts'

/** The page of a rule. */
export interface RulePage {
  /** Absolute. */
  readonly file: string
  readonly content: string
}

/**
 * The pages of rules that lie below a folder, by the rules' ids.
 * A page's first line is `# <id>`. Of two that fit, the one with the plugin's name in its heading or path counts.
 * @param ids such as `acme/brand-voice`, or without the plugin's name where there is none.
 */
export async function pagesOf(ids: readonly string[], folder: string): Promise<ReadonlyMap<string, RulePage>> {
  const names = new Set(ids.map(nameOf))
  const files = await filesBelow(folder, (path) => names.has(nameIn(path)))
  const pages = (await Promise.all(files.map(pageIn))).flat()
  const found = ids.map((id) => [id, bestFor(id, pages)] as const)
  return new Map(found.flatMap(([id, page]) => (page ? [[id, page] as const] : [])))
}

async function pageIn(file: string): Promise<readonly RulePage[]> {
  const text = await readText(file, file)
  return text.problem ? [] : [{file, content: text.content}]
}

/** The rule that a path is named after. */
function nameIn(path: string): string {
  const file = basename(path)
  if (file === 'README.md') return basename(dirname(path))
  return file.endsWith('.md') ? file.slice(0, -3) : ''
}

function nameOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1)
}

function bestFor(id: string, pages: readonly RulePage[]): RulePage | undefined {
  const name = nameOf(id)
  const plugin = id.slice(0, -name.length - 1)
  const fitting = pages.filter(({file, content}) => nameIn(file) === name && [id, name].includes(headingOf(content)))
  return (
    fitting.find(({content}) => plugin !== '' && headingOf(content) === id) ??
    fitting.find(({file}) => plugin !== '' && file.split(sep).some((part) => part.includes(plugin))) ??
    fitting[0]
  )
}

/** What the first line says, where it is a heading. */
export function headingOf(content: string): string {
  return /^# `?([^`\r\n]+?)`?[ \t]*(?:\r|\n|$)/.exec(content)?.[1] ?? ''
}
