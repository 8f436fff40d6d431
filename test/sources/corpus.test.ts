import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parse, sourceFor} from './fixture.ts'

const ROOT = new URL('../../../shared/corpus/files/', import.meta.url)
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
}

describe.runIf(isThere)('published macros', () => {
  it.each(files)('%s: right places and as many replies as an editor finds', (file, path) => {
    const content = readFileSync(new URL(file, ROOT), 'utf8').replace(/^\uFEFF/, '')
    const {replies, problems} = parse(content, path)
    expect(problems).toEqual([])
    expect(replies).toHaveLength(COUNTS[path.split('/').at(-1) ?? ''] ?? 1)
    expect(new Set(replies.map(({id}) => id)).size).toBe(replies.length)
  })
})

describe.skipIf(isThere)('published macros (left out: the folder ../shared/corpus is not here)', () => {
  it('are checked where they are', () => {
    expect(files).toEqual([])
  })
})
