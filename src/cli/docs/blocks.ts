/** Generated blocks of a Markdown file: what stands between two comments that name the block. */

/** Blocks that can be kept: what a rule is, its options, and a list of rules. */
export type BlockName = 'rule' | 'options' | 'rules'

const NOTE = 'kept by “empathylint docs --write”'

function opening(name: BlockName): string {
  return `<!-- begin ${name}: ${NOTE} -->`
}

function closing(name: BlockName): string {
  return `<!-- end ${name} -->`
}

/** A block with its comments, without a line break at its end. */
export function block(name: BlockName, content: string): string {
  return [opening(name), '', content.trim(), '', closing(name)].join('\n')
}

/** Where a block stands in a file; undefined where it has none, or one without an end. */
function placeOf(name: BlockName, lines: readonly string[]): readonly [from: number, to: number] | undefined {
  const from = lines.findIndex((line) => new RegExp(`^<!-- begin ${name}\\b`).test(line))
  const to = lines.findIndex((line, at) => at > from && line.trim() === closing(name))
  return from === -1 || to === -1 ? undefined : [from, to]
}

export function hasBlock(markdown: string, name: BlockName): boolean {
  return placeOf(name, markdown.split(/\r?\n/)) !== undefined
}

/** The file with the block as it should be; undefined where it has no such block. Line breaks stay of their kind. */
export function withBlock(markdown: string, name: BlockName, content: string): string | undefined {
  const lines = markdown.split(/\r?\n/)
  const place = placeOf(name, lines)
  if (!place) return undefined
  const [from, to] = place
  return joined(markdown, [...lines.slice(0, from), ...block(name, content).split('\n'), ...lines.slice(to + 1)])
}

/** The file with the block put below its first line, the heading. */
export function withBlockBelowHeading(markdown: string, name: BlockName, content: string): string {
  const [heading = '', ...rest] = markdown.split(/\r?\n/)
  const body = rest[0] === '' ? rest : ['', ...rest]
  return joined(markdown, [heading, '', ...block(name, content).split('\n'), ...body])
}

function joined(like: string, lines: readonly string[]): string {
  return lines.join(like.includes('\r\n') ? '\r\n' : '\n')
}
