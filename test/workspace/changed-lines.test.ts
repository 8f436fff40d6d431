import {rm} from 'node:fs/promises'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it, onTestFinished, vi} from 'vitest'
import {changedLines, type LineRange, onChangedLines, parsePatch} from '../../src/workspace/changed-lines.ts'
import type {GitScope} from '../../src/workspace/git.ts'
import {commitAll, repository, type TestRepository} from './repository.ts'

const STAGED: GitScope = {kind: 'staged'}
const CHANGED: GitScope = {kind: 'changed'}

/** `2` for one line, `2-4` for several, `2-` for all from there, `^2` for a joint before it; by name. */
async function lines({root}: TestRepository, scope: GitScope): Promise<Record<string, string>> {
  const found = await changedLines(root, scope)
  if ('kind' in found) throw new Error(found.message)
  return Object.fromEntries([...found].map(([path, ranges]) => [path.slice(root.length + 1), inWords(ranges)]))
}

function inWords(ranges: readonly LineRange[]): string {
  const one = ({start, end}: LineRange) => {
    if (start === end) return `^${start}`
    if (end === Infinity) return `${start}-`
    return end === start + 1 ? `${start}` : `${start}-${end - 1}`
  }
  return ranges.map(one).join(' ')
}

const TEN = Array.from({length: 10}, (_, index) => `line ${index + 1}\n`)

/** Ten lines, some of them other ones; undefined takes one out. */
function ten(changes: Readonly<Record<number, string | undefined>> = {}): string {
  return TEN.map((line, index) => (index + 1 in changes ? (changes[index + 1] ?? '') : line)).join('')
}

describe('changed lines', () => {
  it('are those that were written, and the joints where some were taken out', async () => {
    const made = await repository({'a.md': ten()})
    await made.write({'a.md': ten({1: 'new\nnew\n', 4: 'new\n', 6: undefined, 10: undefined})})
    expect(await lines(made, CHANGED)).toEqual({'a.md': '1-2 5 ^7 ^10'})
  })

  it('are those of the scope', async () => {
    const made = await repository({'a.md': ten()})
    made.git('switch', '-q', '-c', 'topic')
    await made.write({'a.md': ten({2: 'new\n'})})
    commitAll(made)
    await made.write({'a.md': ten({2: 'new\n', 4: 'new\n'})})
    made.git('add', '--all')
    await made.write({'a.md': ten({1: undefined, 2: 'new\n', 4: 'new\n', 6: 'new\n'})})
    expect(await lines(made, STAGED)).toEqual({'a.md': '4'})
    expect(await lines(made, CHANGED)).toEqual({'a.md': '^1 3 5'})
    expect(await lines(made, {kind: 'since', ref: 'main'})).toEqual({'a.md': '1 3 5'})
    expect(await changedLines(made.root, {kind: 'since', ref: 'nope'})).toMatchObject({kind: 'usage'})
  })

  it('are all lines of new files', async () => {
    const made = await repository()
    await made.write({'added.md': 'a\nb', 'untracked.md': 'a\nb', 'empty.md': ''})
    made.git('add', 'added.md', 'empty.md')
    expect(await lines(made, STAGED)).toEqual({'added.md': '1-2'})
    expect(await lines(made, CHANGED)).toEqual({'added.md': '1-2', 'untracked.md': '1-'})
  })

  it('are only the changed ones of a renamed file, none of a deleted one', async () => {
    const made = await repository({'a.md': ten(), 'b.md': ten().toUpperCase(), 'c.md': 'x\n', 'd.md': 'y\n'})
    made.git('mv', 'a.md', 'new.md')
    made.git('mv', 'b.md', 'same.md')
    made.git('rm', '-q', 'c.md')
    await rm(join(made.root, 'd.md'))
    await made.write({'new.md': ten({5: 'new\n'})})
    made.git('config', 'diff.renames', 'false')
    expect(await lines(made, CHANGED)).toEqual({'new.md': '5'})
  })

  it('are found for any name', async () => {
    const strange = ['with space.md', 'a"quote.md', 'a\nline.md', 'grüße 🎉.md', '-rf.md', 'a\tb.md', 'b\\c.md', ' .md']
    const made = await repository(Object.fromEntries(strange.map((name) => [name, ten()])))
    await made.write(Object.fromEntries(strange.map((name) => [name, ten({3: 'new\n'})])))
    const expected = Object.fromEntries(strange.map((name) => [name, '3']))
    expect(await lines(made, CHANGED)).toEqual(expected)
    made.git('config', 'core.quotePath', 'false')
    expect(await lines(made, CHANGED)).toEqual(expected)
  })

  it.each([
    ['diff.noprefix', 'true'],
    ['diff.mnemonicPrefix', 'true'],
    ['diff.external', 'false'],
    ['diff.interHunkContext', '9'],
    ['diff.context', '9'],
    ['color.ui', 'always'],
    ['diff.colorMoved', 'zebra'],
    ['diff.srcPrefix', 'x/'],
    ['diff.dstPrefix', 'y/'],
    ['diff.hostile.textconv', 'false'],
    ['diff.hostile.command', 'false'],
    ['diff.hostile.binary', 'true'],
    ['diff.orderFile', '/does/not/exist'],
  ])('are found in spite of %s', async (name, value) => {
    const made = await repository({'a.md': ten(), '.gitattributes': '*.md diff=hostile'})
    made.git('config', name, value)
    await made.write({'a.md': ten({3: 'new\n', 6: 'new\n'})})
    expect(await lines(made, CHANGED)).toEqual({'a.md': '3 6'})
  })

  it('are found in spite of variables of git', async () => {
    const made = await repository({'a.md': ten()})
    await made.write({'a.md': ten({3: 'new\n', 6: 'new\n'})})
    vi.stubEnv('GIT_DIFF_OPTS', '--unified=5')
    vi.stubEnv('GIT_EXTERNAL_DIFF', 'false')
    onTestFinished(() => void vi.unstubAllEnvs())
    expect(await lines(made, CHANGED)).toEqual({'a.md': '3 6'})
  })

  it('are found in exports that are marked as binary, to keep diffs short', async () => {
    const made = await repository({'macros.json': ten(), '.gitattributes': '*.json binary'})
    await made.write({'macros.json': ten({3: 'new\n'})})
    expect(await lines(made, CHANGED)).toEqual({'macros.json': '3'})
  })

  it('are not mistaken in texts that read like a patch', async () => {
    const patch = 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-- a\n++ b/y\n'
    const made = await repository({'a.md': ten(), 'b.md': patch})
    await made.write({'a.md': ten({2: patch}), 'b.md': `${patch}${patch}`.replaceAll('x', 'z')})
    expect(Object.keys(await lines(made, CHANGED)).sort()).toEqual(['a.md', 'b.md'])
    expect((await lines(made, CHANGED))['a.md']).toBe('2-7')
  })

  it('do not depend on whether the last line has an end', async () => {
    const made = await repository({'a.md': 'a\nb', 'b.md': 'a\nb\n', 'c.md': 'a\nb'})
    await made.write({'a.md': 'a\nc', 'b.md': 'a\nb', 'c.md': 'a\nb\nc'})
    expect(await lines(made, CHANGED)).toEqual({'a.md': '2', 'b.md': '2', 'c.md': '2-3'})
  })

  it('turn any text into any other', async () => {
    const made = await repository({'a.md': ''})
    const text = fc
      .array(fc.constantFrom('a', 'b', '', '+', '-- c', '@@ -1 +1 @@', '\r'), {maxLength: 8})
      .map((all) => all.join('\n'))
    await fc.assert(
      fc.asyncProperty(text, text, async (before, after) => {
        await made.write({'a.md': before})
        made.git('add', 'a.md')
        made.git('commit', '-q', '--allow-empty', '-m', 'Next')
        await made.write({'a.md': after})
        const found = await changedLines(made.root, CHANGED)
        if ('kind' in found) throw new Error(found.message)
        const ranges = found.get(join(made.root, 'a.md')) ?? []
        // What has not changed is, in this order, part of what was there before.
        const linesOf = (all: string) => all.split(/(?<=\n)/).filter((line) => line !== '')
        const kept = linesOf(after).filter((_, index) => !ranges.some((range) => holds(range, index + 1)))
        let from = 0
        const old = linesOf(before)
        for (const line of kept) {
          const at = old.indexOf(line, from)
          expect(at).toBeGreaterThanOrEqual(from)
          from = at + 1
        }
      }),
      {numRuns: 20},
    )
  })
})

function holds({start, end}: LineRange, line: number): boolean {
  return line >= start && line < end
}

describe('a patch', () => {
  it('may also have lines that have not changed', () => {
    const patch = '--- a/x\n+++ b/x\n@@ -1,5 +1,5 @@ x\n a\n-b\n+B\n c\n-d\n e\n+f\n'
    expect([...parsePatch(Buffer.from(patch))].map(([path, ranges]) => [path, inWords(ranges)])).toEqual([
      ['x', '2 ^4 5'],
    ])
  })

  it('may be anything at all', () => {
    const pieces = ['+++ b/x\n', '+++ "b/\\303\\274"\n', '+++ "', '@@ -1,3 +1,99 @@\n', '@@ -0,0', '+a\n', '-', '\n']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
        for (const ranges of parsePatch(Buffer.from(parts.join(''))).values())
          for (const [index, {start, end}] of ranges.entries()) {
            expect(end).toBeGreaterThanOrEqual(start)
            expect(index).toBeGreaterThanOrEqual(0)
          }
      }),
    )
    expect([...parsePatch(Buffer.from(pieces.join(''))).keys()]).toEqual(['x', 'ü'])
  })
})

describe('a finding', () => {
  const source = 'one\ntwo\nthree\nfour\nfive\n'
  const test = (words: string, ...ranges: readonly LineRange[]) => {
    const start = source.indexOf(words)
    return onChangedLines(source, ranges)({start, end: start + words.length})
  }

  it('counts where any of its lines has changed', () => {
    const second = {start: 2, end: 3}
    expect(test('two', second)).toBe(true)
    expect(test('one\ntwo', second)).toBe(true)
    expect(test('two\nthree', second)).toBe(true)
    expect(test('one', second)).toBe(false)
    expect(test('three', second)).toBe(false)
    expect(test('three\nfour', second, {start: 4, end: 5})).toBe(true)
    expect(test('five', {start: 3, end: Infinity})).toBe(true)
    expect(test('five')).toBe(false)
  })

  it('does not reach into the next line with the end of its own', () => {
    expect(test('one\n', {start: 2, end: 3})).toBe(false)
  })

  it('counts at a joint only where it stands on both sides', () => {
    const joint = {start: 3, end: 3}
    expect(test('two\nthree', joint)).toBe(true)
    expect(test('two', joint)).toBe(false)
    expect(test('three', joint)).toBe(false)
    expect(test('three\nfour', joint)).toBe(false)
  })

  it('counts by its place where it has no width, as the end of a reply', () => {
    const test = onChangedLines(source, [{start: 2, end: 3}])
    expect(test({start: 4, end: 4})).toBe(true)
    expect(test({start: 8, end: 8})).toBe(false)
    expect(test({start: source.length, end: source.length})).toBe(false)
  })

  it('for the file as a whole counts where anything has changed', () => {
    expect(onChangedLines(source, [{start: 4, end: 4}])({start: 0, end: 0})).toBe(true)
    expect(onChangedLines(source, [])({start: 0, end: 0})).toBe(false)
  })

  it('has its lines counted as git does', () => {
    const test = onChangedLines('a\rb\r\nc\n', [{start: 2, end: 3}])
    expect(test({start: 2, end: 3})).toBe(false)
    expect(test({start: 5, end: 6})).toBe(true)
  })
})
