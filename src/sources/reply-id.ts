/** Ids of replies: as a file states them, else made of titles. Unique within the file. */
import type {ReplyFields} from '../prose/index.ts'

/**
 * Makes the ids of one file. One that repeats is told apart by channel or language where these differ, else numbered.
 * @param path of the file, whose name serves where a reply has neither id nor title.
 */
export function idMaker(path: string): (stated: string | undefined, fields: ReplyFields) => string {
  const used = new Set<string>()
  const counts = new Map<string, number>()
  const base = (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '')
  return (stated, {title, channel, lang}) => {
    const name = stated ?? (slugOf(title ?? '') || slugOf(base) || 'reply')
    const candidates = [
      name,
      ...[channel, lang].flatMap((part) => (part === undefined ? [] : [`${name}-${slugOf(part)}`])),
    ]
    let id = candidates.find((each) => !used.has(each))
    while (id === undefined) {
      const count = (counts.get(name) ?? 1) + 1
      counts.set(name, count)
      if (!used.has(`${name}-${count}`)) id = `${name}-${count}`
    }
    used.add(id)
    return id
  }
}

/** Words with hyphens between them, for ids and file names. */
export function slugOf(title: string): string {
  return (
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  )
    .join('-')
    .slice(0, 80)
    .replace(/-$/, '')
}
