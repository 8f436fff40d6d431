/** The config and the ignore file that `init` writes. */
import {stringify} from 'yaml'
import type {ReplyPlace, Survey, UnmappedFile} from '../../workspace/index.ts'
import type {Answers} from './answers.ts'
import {escapedGlob, ignoreLines} from './command-line.ts'

/** Files in a layout that is not known are proposed for `sources` up to this many. */
const MOST_SOURCES = 5

export function configText({tools: {schema}, unmapped, chatFolders}: Survey, answers: Answers): string {
  const parts = [
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}\n`]),
    extending(answers),
    `# What a rule counts here: off, info, warn or error. “empathylint rules” lists them all.
# rules:
#   stock-empathy: warn
`,
    settings(answers),
    ...(answers.channel === 'mixed' ? [chatOverrides(chatFolders)] : []),
    ...sourcesToCheck(unmapped),
  ]
  return parts.join('\n')
}

function chatOverrides(folders: readonly string[]): string {
  const chat = {extends: 'empathylint:chat'}
  const files = folders.map((folder) => `${escapedGlob(folder)}/**`)
  const overrides = [{match: {channel: 'chat'}, ...chat}, ...(files.length > 0 ? [{files, ...chat}] : [])]
  return `# Replies for a chat may be shorter.\n${yaml({overrides})}`
}

function extending({strictness, channel}: Answers): string {
  const preset = `empathylint:${strictness}`
  return `# Presets: core, recommended and strict stand alone; chat, incident, moderation and bot go on top.
${yaml({extends: channel === 'chat' ? [preset, 'empathylint:chat'] : preset})}`
}

function settings({channel}: Answers): string {
  if (channel === 'email')
    return `settings:
  # For replies that do not say themselves what they are for.
  channel: email
  # How your company speaks of itself: these names read as “we”.
  # brandNames: [Northwind]
  # Your own things: naming one makes a sentence specific.
  # productTerms: [Smart Queue]
`
  return `# settings:
#   # How your company speaks of itself: these names read as “we”.
#   brandNames: [Northwind]
#   # Your own things: naming one makes a sentence specific.
#   productTerms: [Smart Queue]
`
}

function sourcesToCheck(unmapped: readonly UnmappedFile[]): readonly string[] {
  if (unmapped.length === 0) return []
  const sources = unmapped.slice(0, MOST_SOURCES).map(({mapping}) => mapping)
  return [
    `# These files may hold replies, in a layout of their own. If they do, check the paths and take away the “# ”.
${commented(yaml({sources}))}`,
  ]
}

function commented(text: string): string {
  return text.replace(/^(?=.)/gm, '# ')
}

function yaml(value: unknown): string {
  return stringify(value, {lineWidth: 0, flowCollectionPadding: false})
}

/** Undefined where there is nothing to leave out. */
export function ignoreText(leftOut: readonly ReplyPlace[]): string | undefined {
  const lines = ignoreLines(leftOut)
  if (lines.length === 0) return undefined
  return `# Files that empathylint leaves out, written as in a .gitignore.\n${lines.join('\n')}\n`
}
