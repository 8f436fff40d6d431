/** Turns HTML into Markdown and back, for replies that are edited as files. Placeholders and blanks pass through untouched. */
import {type Dialect, findTemplateMarks} from '../../prose/index.ts'

/** Stands for a placeholder while text is converted: no sign of any markup. The number is between the two. */
const OPEN = '\uE002'
const CLOSE = '\uE003'
/** In an address the converter spells the signs out. */
const TOKEN = new RegExp(`(?:${OPEN}|${encodeURI(OPEN)})(\\d+)(?:${CLOSE}|${encodeURI(CLOSE)})`, 'g')
/** Two line breaks part paragraphs. */
const BREAKS = /<br\s*\/?>(?:\s*<br\s*\/?>)+/gi

export async function htmlToMarkdown(html: string, dialects: readonly Dialect[]): Promise<string> {
  const [{unified}, {default: rehypeParse}, {default: rehypeRemark}, {default: remarkGfm}, {default: remarkStringify}] =
    await Promise.all([
      import('unified'),
      import('rehype-parse'),
      import('rehype-remark'),
      import('remark-gfm'),
      import('remark-stringify'),
    ])
  const {text, restore} = hidden(html, dialects)
  const file = await unified()
    .use(rehypeParse, {fragment: true})
    .use(rehypeRemark)
    .use(remarkGfm, {singleTilde: false})
    .use(remarkStringify, {bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one', resourceLink: true})
    .process(text.replace(BREAKS, '</p><p>'))
  return restore(String(file)).trimEnd()
}

/** One spelling for all Markdown that means the same. */
export async function sameMarkdown(markdown: string, dialects: readonly Dialect[]): Promise<string> {
  const [{unified}, {default: remarkParse}, {default: remarkGfm}, {default: remarkStringify}] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-gfm'),
    import('remark-stringify'),
  ])
  const {text, restore} = hidden(markdown, dialects)
  const file = await unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).use(remarkStringify).process(text)
  return restore(String(file))
}

export async function markdownToHtml(markdown: string, dialects: readonly Dialect[]): Promise<string> {
  const [{unified}, {default: remarkParse}, {default: remarkGfm}, {default: remarkRehype}, {default: rehypeStringify}] =
    await Promise.all([
      import('unified'),
      import('remark-parse'),
      import('remark-gfm'),
      import('remark-rehype'),
      import('rehype-stringify'),
    ])
  const {text, restore} = hidden(markdown, dialects, asText)
  const file = await unified()
    .use(remarkParse)
    .use(remarkGfm, {singleTilde: false})
    .use(remarkRehype, {allowDangerousHtml: true})
    .use(rehypeStringify, {allowDangerousHtml: true, characterReferences: {useNamedReferences: true}})
    .process(text)
  return restore(String(file)).trimEnd()
}

/** A blank such as `<AMOUNT>` would be a tag, of which customers see nothing. */
function asText(blank: string): string {
  return blank.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** @param writeBlank how a blank to fill in is written in what the text becomes. */
function hidden(source: string, dialects: readonly Dialect[], writeBlank = (blank: string) => blank) {
  const kept: string[] = []
  const parts: string[] = []
  let position = 0
  for (const {start, end, holds} of findTemplateMarks(source, dialects)) {
    parts.push(source.slice(position, start), `${OPEN}${kept.length}${CLOSE}`)
    const mark = source.slice(start, end)
    kept.push(holds === 'slot' ? writeBlank(mark) : mark)
    position = end
  }
  parts.push(source.slice(position))
  return {
    text: parts.join(''),
    restore: (converted: string) => converted.replace(TOKEN, (token, index: string) => kept[Number(index)] ?? token),
  }
}
