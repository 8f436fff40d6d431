/** Adds a rule to the source of a plugin: its import, and its place in the list of rules. */

/** A rule to add. */
export interface Registration {
  /** Of the import: `vagueTime`. */
  readonly name: string
  /** As imported: `./rules/vague-time/rule.ts`. */
  readonly path: string
}

/** `rules: [a, b]` or `const rules: readonly AnyRule[] = [a, b]`: names, commas and comments only. */
const LIST = /(\brules\b(?:\s*:\s*readonly\s+AnyRule\[\])?\s*[:=]\s*\[)([^[\](){}]*)\](?!\s*[.[(?])/
const IMPORT = /^import\b[^'"]*(['"])([^'"\n]+)\1(;?)[ \t]*$/gm

/** The source with the rule in it; undefined where its list of rules is not to be found. */
export function registered(source: string, {name, path}: Registration): string | undefined {
  const list = LIST.exec(source)
  if (!list) return undefined
  const imports = [...source.matchAll(IMPORT)]
  if (imports.some(([, , target]) => target === path)) return source
  const free = new RegExp(`\\b${name}\\b`).test(source) ? `${name}Rule` : name
  const eol = source.includes('\r\n') ? '\r\n' : '\n'
  const [whole, head = '', items = ''] = list
  const from = list.index
  const withEntry = source.slice(0, from) + head + withItem(items, free, eol) + ']' + source.slice(from + whole.length)
  const last = imports.at(-1)
  const [, quote = "'", , semicolon = ''] = last ?? []
  const line = `import ${free} from ${quote}${path}${quote}${semicolon}`
  if (!last) return `${line}${eol}${eol}${withEntry}`
  // Imports stand before the list, so that their offsets still hold.
  const end = last.index + last[0].length
  return last.index > from ? undefined : `${withEntry.slice(0, end)}${eol}${line}${withEntry.slice(end)}`
}

/** The items of a list with one more, laid out as they are. */
function withItem(items: string, name: string, eol: string): string {
  if (items.trim() === '') return name
  const kept = items.trimEnd()
  const isOneLine = !items.includes('\n')
  const comma = /,\s*$/.test(kept) || /^[^\n]*\/\//.test(kept.split('\n').at(-1) ?? '') ? '' : ','
  if (isOneLine) return `${kept}${comma} ${name}`
  const indent = /\n([ \t]+)\S/.exec(items)?.[1] ?? '  '
  return `${kept}${comma}${eol}${indent}${name},${eol}${/([ \t]*)$/.exec(items)?.[1] ?? ''}`
}
