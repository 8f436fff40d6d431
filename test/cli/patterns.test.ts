/** The paths of a run: those that are named, those of a list, and those that are left out. */
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {patternsFrom} from '../../src/cli/patterns.ts'
import {findFiles} from '../../src/workspace/index.ts'
import {folder} from './command.ts'

describe('a list of files', () => {
  it.each([
    ['lines', 'a.md\nb c.md\n'],
    ['lines of Windows', 'a.md\r\nb c.md\r\n'],
    ['lines with a byte order mark', '\uFEFFa.md\nb c.md'],
    ['zero bytes', 'a.md\0b c.md\0'],
    ['empty lines', '\n\na.md\n \n\nb c.md'],
  ])('has %s between its paths', async (_, text) => {
    const list = join(folder({list: text}), 'list')
    expect(await patternsFrom([], {fileList: list})).toEqual(['a.md', 'b c.md'])
  })

  it('may hold line breaks in names where zero bytes stand between them', async () => {
    const list = join(folder({list: 'a\nb.md\0'}), 'list')
    expect(await patternsFrom([], {fileList: list})).toEqual(['a\nb.md'])
  })

  it('is added to what is named, and means its names as they are', async () => {
    const list = join(folder({list: '!a.md\n-\n'}), 'list')
    expect(await patternsFrom(['x'], {fileList: list})).toEqual(['x', './!a.md', '-'])
  })

  it('leads to no file where it is empty, also with --ignore-pattern', async () => {
    const list = join(folder({list: '\n'}), 'list')
    expect(await patternsFrom([], {fileList: list})).toEqual([])
    expect(await patternsFrom([], {fileList: list, ignorePattern: ['x']})).toEqual([])
    expect(await patternsFrom([], {passOnNoPatterns: true, ignorePattern: ['x']})).toEqual([])
  })

  it('is told of where it cannot be read', async () => {
    const cwd = folder()
    for (const path of [join(cwd, 'nope'), cwd])
      expect(await patternsFrom([], {fileList: path})).toEqual({
        kind: 'usage',
        message: `The list of files “${path}” could not be read.`,
      })
  })
})

describe('--ignore-pattern', () => {
  const FILES = ['a.md', 'b.md', 'm/a.md', 'm/n/a.md', 'm/n/c.md', '.hidden.md']

  async function left(...ignorePattern: readonly string[]): Promise<readonly string[]> {
    const cwd = folder(Object.fromEntries(FILES.map((name) => [name, 'Hi'])))
    const patterns = await patternsFrom([], {ignorePattern})
    if ('kind' in patterns) throw new Error(patterns.message)
    const {files} = await findFiles(patterns, {cwd, ignore: true, extensions: ['.md']})
    return files.map(({path}) => path)
  }

  it.each<[string[], string[]]>([
    [['a.md'], ['.hidden.md', 'b.md', 'm/n/c.md']],
    [['/a.md'], ['.hidden.md', 'b.md', 'm/a.md', 'm/n/a.md', 'm/n/c.md']],
    [['m/a.md'], ['.hidden.md', 'a.md', 'b.md', 'm/n/a.md', 'm/n/c.md']],
    [['n'], ['.hidden.md', 'a.md', 'b.md', 'm/a.md']],
    [['n/'], ['.hidden.md', 'a.md', 'b.md', 'm/a.md']],
    [['m/'], ['.hidden.md', 'a.md', 'b.md']],
    [['m/**'], ['.hidden.md', 'a.md', 'b.md']],
    [['/m/n'], ['.hidden.md', 'a.md', 'b.md', 'm/a.md']],
    [['*.md'], []],
    [
      ['.*', 'm'],
      ['a.md', 'b.md'],
    ],
  ])('%j leaves out what it would in .gitignore', async (patterns, expected) => {
    expect(await left(...patterns)).toEqual(expected)
  })

  it('takes from what is named, and from all files where nothing is', async () => {
    expect(await patternsFrom(['m', 'x.md'], {ignorePattern: ['a.md']})).toEqual(['m', 'x.md', '!**/a.md'])
    expect(await patternsFrom([], {ignorePattern: ['a.md']})).toEqual(['.', '!**/a.md'])
  })
})
