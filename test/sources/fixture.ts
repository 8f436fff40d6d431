/** Reads fixtures of the sources and puts what was found into a form that is easy to compare. */
import {readFileSync} from 'node:fs'
import type {Nodes} from 'mdast'
import {expect} from 'vitest'
import type {RawReply} from '../../src/prose/index.ts'
import {type ParsedFile, type Source, sources} from '../../src/sources/index.ts'

/** A fixture's content and what its source found in it. */
export interface Fixture extends ParsedFile {
  readonly content: string
}

/** The source that reads files of this name. */
export function sourceFor(path: string): Source | undefined {
  return sources.find(({extensions}) => extensions.some((extension) => path.toLowerCase().endsWith(extension)))
}

/** Parses `fixtures/sources/<name>`. */
export function parseFixture(name: string, path = name): Fixture {
  const content = readFileSync(new URL(`../../fixtures/sources/${name}`, import.meta.url), 'utf8')
  return parse(content, path)
}

/** Parses a content under a path, and checks the places of all texts. */
export function parse(content: string, path: string): Fixture {
  const source = sourceFor(path)
  if (!source) throw new Error(`No source reads ${path}.`)
  const file = {content, ...source.parse(content, path)}
  expectPlaces(file)
  return file
}

/** Each block as `kind: text`. */
export function lines(reply: RawReply | undefined): readonly string[] {
  return (reply?.blocks ?? []).map(({kind, text}) => `${kind}: ${text.value}`)
}

/** All marks of a reply as `kind: marked text`. */
export function marks(reply: RawReply | undefined): readonly string[] {
  return (reply?.blocks ?? []).flatMap((block) =>
    block.marks.map(({kind, start, end}) => `${kind}: ${block.text.value.slice(start, end)}`),
  )
}

/** The source characters of the first occurrence of some words in a reply. */
export function sourceOf({content}: Fixture, reply: RawReply | undefined, words: string): string | undefined {
  for (const {text} of reply?.blocks ?? []) {
    const at = text.value.indexOf(words)
    if (at === -1) continue
    const {start, end} = text.slice(at, at + words.length).span
    return content.slice(start, end)
  }
  return undefined
}

/** What holds for every file: texts lie in it, in order, without masks; each character that stands for itself does so. */
export function expectPlaces({content, replies, comments}: Fixture): void {
  for (const reply of replies) {
    expect(reply.span.start).toBeLessThanOrEqual(reply.span.end)
    expect(reply.span.end).toBeLessThanOrEqual(content.length)
    for (const {kind, text, marks: found} of reply.blocks) {
      const {start, end} = text.span
      expect(start).toBeGreaterThanOrEqual(reply.span.start)
      expect(end).toBeLessThanOrEqual(reply.span.end)
      if (kind !== 'code') expect(text.value.trim()).toBe(text.value)
      expect(text.value).not.toBe('')
      for (const mark of found)
        expect([mark.start >= 0, mark.start < mark.end, mark.end <= text.length]).toEqual([true, true, true])
      expect(found.map((mark) => mark.start)).toEqual(found.map((mark) => mark.start).toSorted((a, b) => a - b))
      expectCharacters(content, text)
    }
  }
  for (const {span, removal} of comments) {
    expect(content.slice(span.start, span.end)).toContain('empathylint')
    expect([removal.span.start <= span.start, span.end <= removal.span.end]).toEqual([true, true])
  }
}

/** A text that is as long as its span is its span, but for white space, which HTML and folded YAML make blanks of; and a character that covers one source character is that character. */
function expectCharacters(content: string, text: RawReply['blocks'][number]['text']): void {
  const {start, end} = text.span
  if (text.isContiguous && end - start === text.length)
    expect(content.slice(start, end).replace(/[\r\n\t]/g, ' ')).toBe(text.value.replace(/[\n\t]/g, ' '))
  let position = start
  for (let at = 0; at < Math.min(text.length, 400); at++) {
    const {span} = text.slice(at, at + 1)
    expect(span.start).toBeGreaterThanOrEqual(Math.min(position, span.start))
    position = span.start
    const source = content.slice(span.start, span.end)
    if (source.length === 1 && source !== '\r' && source !== '\0' && text.value[at] !== ' ')
      expect(source).toBe(text.value[at])
  }
}

/** A tree with offsets, but without lines and columns, which nobody uses. */
export function bare(nodes: readonly Nodes[]): unknown {
  return nodes.map(({position, ...node}) => ({
    ...node,
    span: [position?.start.offset, position?.end.offset],
    ...('children' in node && {children: bare(node.children)}),
  }))
}
