/** Makes text safe to stand in a line of GitHub's or GitLab's Markdown. */
import {oneLine} from './visible.ts'

/** Nobody sees it, and nothing that looks for names, numbers or addresses finds them across it. */
const BREAK = '&#8203;'

/** In order: marks, what a backslash does not always take the meaning of, and what becomes a link or a mention. */
const MEANT = /[\\`*_[\]|~]|[&<>$]|@|:(?=\/\/)|www(?=\.)|#(?=\d)|GH-(?=\d)/gi

const REFERENCES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', $: '&#36;'}

/**
 * Text that Markdown shows as it is, in one line that may stand in a table: no tags, links, emphasis, code or formulas,
 * nobody is mentioned, and no issue is linked to. It must not begin a line.
 */
export function markdownText(text: string): string {
  return oneLine(text).replace(MEANT, (meant) => {
    const reference = REFERENCES[meant]
    if (reference !== undefined) return reference
    return /[@:#\w]/.test(meant) && meant !== '_' ? meant + BREAK : `\\${meant}`
  })
}

/** A link where the address is one that a browser opens, else the text alone. */
export function markdownLink(text: string, url: string | undefined): string {
  const shown = markdownText(text)
  if (url === undefined || !/^https?:\/\//i.test(url)) return shown
  return `[${shown}](${url.toWellFormed().replace(/[^\w\-.~:/?#@!&'*+,;=%]/gu, percentEncoded)})`
}

/** Every byte of a character; encodeURIComponent leaves some signs alone that would end a link. */
function percentEncoded(character: string): string {
  const encoded = encodeURIComponent(character)
  return encoded.length > 1 ? encoded : `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
