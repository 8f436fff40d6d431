import {execFileSync} from 'node:child_process'
import {chmod, readdir, readFile, stat, symlink, truncate, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {decode, encode} from '../../src/workspace/read.ts'
import {readText} from '../../src/workspace/index.ts'
import {writeText} from '../../src/workspace/write.ts'
import {project} from '../config/project.ts'

async function read(content: string | Uint8Array) {
  const cwd = await project({'a.md': content})
  return readText(join(cwd, 'a.md'), 'a.md')
}

describe('reading', () => {
  it('gives the text, without its byte order mark', async () => {
    expect(await read('Hi {{name}},\r\nüñí 🎉')).toEqual({content: 'Hi {{name}},\r\nüñí 🎉', bom: false})
    expect(await read('\uFEFFHi')).toEqual({content: 'Hi', bom: true})
    expect(await read('\uFEFF\uFEFFHi')).toEqual({content: '\uFEFFHi', bom: true})
    expect(await read('')).toEqual({content: '', bom: false})
    expect(await read('\uFFFD')).toEqual({content: '\uFFFD', bom: false})
  })

  it('of a small file gives what its bytes are decoded to', async () => {
    const absolute = join(await project({'a.md': ''}), 'a.md')
    const part = fc.oneof(
      fc.string({unit: 'binary', maxLength: 10}).map((text) => Buffer.from(text)),
      fc.uint8Array({maxLength: 4}).map((bytes) => Buffer.from(bytes)),
      fc.constantFrom('\uFEFF', '\uFFFD', '\0', 'plain ').map((text) => Buffer.from(text)),
      fc.constantFrom(65_530, 65_536, 65_537).map((size) => Buffer.alloc(size, 'a')),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(part, {maxLength: 4}), async (parts) => {
        const bytes = Buffer.concat(parts)
        await writeFile(absolute, bytes)
        expect(await readText(absolute, 'a.md')).toEqual(decode(bytes, 'a.md'))
        expect(await readText(absolute, 'a.md', 'file')).toEqual(decode(bytes, 'a.md'))
      }),
      {numRuns: 200},
    )
  })

  it('names line and byte where a file is not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('Grüße\n\nGr'), Buffer.from([0xfc, 0xdf]), Buffer.from('e')])
    expect(await read(bytes)).toEqual({
      problem: {
        kind: 'file',
        path: 'a.md',
        message: '“a.md” is not valid UTF-8: the trouble begins in line 3, at byte 11.',
        hint: 'Save it as UTF-8. If it is in another encoding, such as Windows-1252, convert it.',
      },
    })
  })

  it('finds the first bad byte wherever it is', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'binary'}),
        fc.constantFrom([0xff], [0xc3], [0xe2, 0x82], [0x80, 0x80, 0x80, 0x80, 0x80]),
        (text, bad) => {
          const before = Buffer.from(text.replaceAll('\0', '.').toWellFormed())
          const result = decode(Buffer.concat([Buffer.from('x'), before, Buffer.from(bad), Buffer.from('x')]), 'a.md')
          expect(result.problem?.message).toContain(`at byte ${before.length + 1}.`)
        },
      ),
    )
  })

  it('puts together what it took apart', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.boolean(), (text, bom) => {
        const bytes = encode(text.replaceAll('\0', '.').toWellFormed(), bom)
        const result = decode(bytes, 'a.md')
        expect(result.problem ? undefined : encode(result.content, result.bom)).toEqual(bytes)
      }),
    )
  })

  it('refuses what is no text, or text of a kind it does not read', async () => {
    expect(await read(Buffer.from([137, 80, 78, 71, 0, 0]))).toMatchObject({
      isBinary: true,
      problem: {message: '“a.md” is not text: it holds zero bytes.'},
    })
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Hi', 'utf16le')])
    expect(await read(utf16)).toMatchObject({problem: {message: '“a.md” is written in UTF-16, which is not read.'}})
  })

  it('refuses what is too large or cannot be opened', async () => {
    const cwd = await project({'a.md': 'x', 'folder/b.md': ''})
    await truncate(join(cwd, 'a.md'), 128 * 1024 * 1024 + 1)
    const messages = await Promise.all(['a.md', 'nope.md', 'folder'].map((path) => readText(join(cwd, path), path)))
    expect(messages.map(({problem}) => problem?.message)).toEqual([
      '“a.md” is larger than 128 MB.',
      '“nope.md” was not found.',
      '“folder” is a folder.',
    ])
  })
})

describe.skipIf(process.platform === 'win32')('a pipe', () => {
  it('is read once somebody writes to it, and holds up nothing until then', async () => {
    const pipe = join(await project({}), 'pipe')
    execFileSync('sh', ['-c', 'mkfifo "$0"', pipe])
    const reading = readText(pipe, 'pipe')
    expect(await Promise.race([reading, new Promise((done) => setTimeout(done, 50, 'nothing yet'))])).toBe(
      'nothing yet',
    )
    await writeFile(pipe, '\uFEFFHi')
    expect(await reading).toEqual({content: 'Hi', bom: true})
  })
})

describe('writing', () => {
  it('replaces the text and keeps byte order mark and mode', async () => {
    const cwd = await project({'a.md': '\uFEFFbefore\r\n'})
    const absolute = join(cwd, 'a.md')
    await chmod(absolute, 0o640)
    expect(await writeText({absolute, path: 'a.md', before: 'before\r\n', after: 'after\r\n'})).toBeUndefined()
    expect(await readFile(absolute, 'utf8')).toBe('\uFEFFafter\r\n')
    if (process.platform !== 'win32') expect((await stat(absolute)).mode & 0o777).toBe(0o640)
    expect(await readdir(cwd)).toEqual(['a.md'])
  })

  it('writes through a link', async () => {
    const cwd = await project({'a.md': 'before'})
    await symlink(join(cwd, 'a.md'), join(cwd, 'link.md'))
    await writeText({absolute: join(cwd, 'link.md'), path: 'link.md', before: 'before', after: 'after'})
    expect(await readFile(join(cwd, 'a.md'), 'utf8')).toBe('after')
  })

  it('leaves a file alone that has changed, or is gone', async () => {
    const cwd = await project({'a.md': 'before'})
    await writeFile(join(cwd, 'a.md'), 'somebody else’s')
    expect(await writeText({absolute: join(cwd, 'a.md'), path: 'a.md', before: 'before', after: 'after'})).toEqual({
      kind: 'file',
      path: 'a.md',
      message: '“a.md” was changed while it was being linted, so the fixes were not written.',
      hint: 'Run the command again.',
    })
    expect(await readFile(join(cwd, 'a.md'), 'utf8')).toBe('somebody else’s')
    const gone = await writeText({absolute: join(cwd, 'b.md'), path: 'b.md', before: '', after: 'x'})
    expect(gone?.message).toBe('“b.md” could not be written: it was not found.')
  })
})
