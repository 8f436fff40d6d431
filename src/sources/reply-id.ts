/** Ids of replies: as a file states them, else made of titles. Unique within the file. */
import type {ReplyFields} from '../prose/index.ts'

/**
 * Makes the ids of one file. One that repeats is told apart by channel or language where these differ, else numbered.
 * @param path of the file, whose name serves where a reply has neither id nor title.
 */
export function idMaker(path: string): (stated: string | undefined, fields: ReplyFields) => string {
  const used = new Set<string>()
  let counts: Map<string, number> | undefined
  return (stated, {title, channel, lang}) => {
    const name = stated ?? (slugOf(title ?? '') || slugOf(baseOf(path)) || 'reply')
    let id = used.has(name) ? undefined : name
    if (id === undefined) {
      const others = [channel, lang].flatMap((part) => (part === undefined ? [] : [`${name}-${slugOf(part)}`]))
      id = others.find((each) => !used.has(each))
    }
    while (id === undefined) {
      counts ??= new Map()
      const count = (counts.get(name) ?? 1) + 1
      counts.set(name, count)
      if (!used.has(`${name}-${count}`)) id = `${name}-${count}`
    }
    used.add(id)
    return id
  }
}

/** The name of a file without its ending. */
function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
}

/** Words with hyphens between them, for ids and file names. */
export function slugOf(title: string): string {
  const words = isAscii(title)
    ? title
        .toLowerCase()
        .replace(/[^a-z\d]+/g, '-')
        .replace(/^-/, '')
    : wordsOf(title).join('-')
  return words.slice(0, 80).replace(/-$/, '')
}

/** Whether a text is nothing but ASCII, as most titles are: its letters are then told without tables. */
function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text)
}

function wordsOf(title: string): readonly string[] {
  return (
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  )
}
