/** Reports that go into files. */
import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {chmod, mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {appendReport, writeReport} from '../../src/workspace/index.ts'
import {project} from '../config/project.ts'

const isRoot = process.getuid?.() === 0

describe('a report', () => {
  it('is written into folders that are made for it, and leaves nothing beside it', async () => {
    const cwd = await project({'old.txt': 'old'})
    expect(await writeReport(cwd, 'out/deep/a.sarif', 'new')).toBeUndefined()
    expect(await writeReport(cwd, 'old.txt', 'new')).toBeUndefined()
    expect(await writeReport(cwd, join(cwd, 'absolute.txt'), 'new')).toBeUndefined()
    for (const name of ['out/deep/a.sarif', 'old.txt', 'absolute.txt'])
      expect(readFileSync(join(cwd, name), 'utf8')).toBe('new')
    expect(readdirSync(cwd, {recursive: true}).sort()).toEqual([
      'absolute.txt',
      'old.txt',
      'out',
      'out/deep',
      'out/deep/a.sarif',
    ])
  })

  it('is not written over a folder, nor below a file', async () => {
    const cwd = await project({'a.md': 'Hi', 'm/b.md': 'Hi'})
    expect(await writeReport(cwd, 'm', 'new')).toEqual({
      kind: 'file',
      path: 'm',
      message: '“m” could not be written: it is a folder.',
    })
    for (const path of ['a.md/x.json', 'a.md/deep/x.json'])
      expect((await writeReport(cwd, path, 'new'))?.message).toBe(
        `“${path}” could not be written: its folder is not there and cannot be made.`,
      )
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe('Hi')
    expect(readdirSync(cwd, {recursive: true}).sort()).toEqual(['a.md', 'm', 'm/b.md'])
  })

  it.skipIf(isRoot)('says so where the folder may not be written to', async () => {
    const cwd = await project({})
    await mkdir(join(cwd, 'closed'))
    await chmod(join(cwd, 'closed'), 0o555)
    expect((await writeReport(cwd, 'closed/x.json', 'new'))?.message).toMatch(
      /^“closed\/x\.json” could not be written: /,
    )
  })

  it.runIf(existsSync('/dev/null'))('goes to a device as it is', async () => {
    expect(await writeReport('/', '/dev/null', 'new')).toBeUndefined()
    expect(readFileSync('/dev/null', 'utf8')).toBe('')
  })

  it.runIf(existsSync('/dev/full'))('says so where the disk is full', async () => {
    expect((await writeReport('/', '/dev/full', 'new'))?.message).toBe(
      '“/dev/full” could not be written: it could not be written, as the disk is full.',
    )
  })

  it.runIf(existsSync('/usr/bin/mkfifo'))('goes into a pipe that somebody reads', async () => {
    const cwd = await project({})
    execFileSync('/usr/bin/mkfifo', [join(cwd, 'pipe')])
    const read = import('node:fs/promises').then(({readFile}) => readFile(join(cwd, 'pipe'), 'utf8'))
    expect(await writeReport(cwd, 'pipe', 'new')).toBeUndefined()
    expect(await read).toBe('new')
  })
})

describe('what is added to a file', () => {
  it('stands behind what is there', async () => {
    const cwd = await project({'summary.md': 'old\n'})
    expect(await appendReport(join(cwd, 'summary.md'), 'new\n')).toBeUndefined()
    expect(await appendReport(join(cwd, 'fresh.md'), 'new\n')).toBeUndefined()
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toBe('old\nnew\n')
    expect(readFileSync(join(cwd, 'fresh.md'), 'utf8')).toBe('new\n')
  })

  it('is told of where the file cannot be opened', async () => {
    const cwd = await project({'a.md': ''})
    const path = join(cwd, 'nope/summary.md')
    expect((await appendReport(path, 'new'))?.message).toBe(
      `“${path}” could not be written: its folder is not there and cannot be made.`,
    )
  })
})
