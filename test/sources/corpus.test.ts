import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {AUTO_DIALECTS} from '../../src/sources/index.ts'
import {parseTree, parseWhole} from '../../src/sources/markdown/markdown-tree.ts'
import {maskPlaceholders} from '../../src/sources/mask.ts'
import {findBrackets} from '../../src/prose/index.ts'
import {bare, parse, sourceFor} from './fixture.ts'

const ROOT = new URL('../../../shared/corpus/files/', import.meta.url)
const FIXTURES = new URL('../../fixtures/sources/markdown/', import.meta.url)
const isThere = existsSync(ROOT)

/** Files by repository; their names stand for paths, with `__` for each slash. */
const files = isThere
  ? readdirSync(ROOT).flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, ROOT))
        .filter((name) => sourceFor(name))
        .map((name) => [`${folder}/${name}`, name.replaceAll('__', '/')] as const),
    )
  : []

/** How many replies an editor finds in the files where it is not one. */
const COUNTS: Readonly<Record<string, number>> = {
  'canned-responses.md': 2,
  'SKILL.md': 5,
  'response-templates.md': 8,
  'SAVED_REPLIES.md': 12,
  'email_templates.md': 8,
  'email-templates.md': 8,
  'moderator-handbook.mdx': 2,
  'reply-templates.mdx': 18,
  'review-responses-template.md': 12,
  'saved-replies.md': 12,
  'sample_messages.md': 8,
  'saved_replies.md': 9,
  'email_response_templates.txt': 10,
  'empathy_and_active_listening.txt': 0,
  'template-apology.md': 7,
  'template-resolution.md': 9,
  'review-non-native.md': 3,
  // The list of sources says about 28, which leaves out the one-word matches such as `:brb`.
  'package.yml': 84,
  'fts_zendesk_macros_api_import.csv': 22,
  'macros.csv': 65,
  'messages.yml': 79,
  'messages_schema.json': 0,
}

/** And where several files have one name. */
const COUNTS_BY_FOLDER: Readonly<Record<string, number>> = {
  DevExpress__testcafe: 11,
  TryGhost__Ghost: 2,
  'facebook__react-native': 7,
  'microsoft__vscode-python': 17,
  'microsoft__vscode-remote-release': 31,
  'JoshuaKGoldberg__refined-saved-replies': 1,
  'typescript-eslint__typescript-eslint': 14,
}

describe.runIf(isThere)('published macros', () => {
  it.each(files)('%s: right places and as many replies as an editor finds', (file, path) => {
    const content = readFileSync(new URL(file, ROOT), 'utf8').replace(/^\uFEFF/, '')
    const {replies, problems, unknown} = parse(content, path)
    expect(problems.filter(({severity}) => severity === 'error')).toEqual([])
    const [folder = ''] = file.split('/')
    const count = COUNTS_BY_FOLDER[folder] ?? COUNTS[path.split('/').at(-1) ?? ''] ?? 1
    expect(replies).toHaveLength(count)
    // What is not read is answered.
    if (/\.(?:json|ya?ml|csv)$/.test(path)) expect(unknown !== undefined).toBe(count === 0)
    expect(new Set(replies.map(({id}) => id)).size).toBe(replies.length)
  })
})

/** The corpus, where it is here, and our own fixtures: names for the tests, and where the files are. */
const markdownFiles = [
  ...files.map(([file]) => [file, new URL(file, ROOT)] as const),
  ...readdirSync(FIXTURES).map((name) => [`fixtures/${name}`, new URL(name, FIXTURES)] as const),
].filter(([name]) => /\.mdx?$/.test(name))

describe('Markdown of real files', () => {
  it.each(markdownFiles)('%s: without a parser, where it needs none, the same tree', (_, file) => {
    const content = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
    const masked = maskPlaceholders(content, findBrackets(content, AUTO_DIALECTS))
    // With front matter and without: each paragraph of it is input too.
    for (const source of [masked, ...masked.split(/(?:\r?\n){2,}/)])
      if (!source.startsWith('\uFEFF')) expect(bare(parseTree(source))).toEqual(bare(parseWhole(source)))
  })
})

describe.skipIf(isThere)('published macros (left out: the folder ../shared/corpus is not here)', () => {
  it('are checked where they are', () => {
    expect(files).toEqual([])
  })
})
