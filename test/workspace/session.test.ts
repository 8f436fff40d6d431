/** What a person has passed over while going through findings. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {openSession} from '../../src/workspace/session.ts'
import {project} from '../config/project.ts'

const KEPT = '.empathylintcache/session.json'

describe('a session', () => {
  it('goes on where the last one stopped, also from a folder below of the same repository', async () => {
    const cwd = await project({'.git/HEAD': '', 'm/a.md': ''})
    const first = await openSession(cwd)
    expect(first.skipped.size).toBe(0)
    first.skipped.add('m/a.md 0123456789abcdef').add('b.md 0123456789abcdef')
    await first.save()
    expect([...(await openSession(cwd)).skipped]).toEqual(['m/a.md 0123456789abcdef', 'b.md 0123456789abcdef'])
    expect((await openSession(join(cwd, 'm'))).skipped.size).toBe(2)
  })

  it('leaves nothing behind where nothing is skipped', async () => {
    const cwd = await project({'.git/HEAD': ''})
    const session = await openSession(cwd)
    await session.save()
    expect(readdirSync(cwd)).toEqual(['.git'])
    session.skipped.add('a.md 0123456789abcdef')
    await session.save()
    expect(readFileSync(join(cwd, KEPT), 'utf8')).toContain('a.md')
    session.skipped.clear()
    await session.save()
    expect((await openSession(cwd)).skipped.size).toBe(0)
    expect(readdirSync(join(cwd, '.empathylintcache'))).not.toContain('session.json')
  })

  it.each([['nonsense'], ['null'], ['[]'], ['{"skipped": "a.md 1"}'], ['{"skipped": [1, null, "a.md 1"]}']])(
    'begins anew where its file holds %s',
    async (text) => {
      const {skipped} = await openSession(await project({'.git/HEAD': '', [KEPT]: text}))
      expect([...skipped].filter((key) => key !== 'a.md 1')).toEqual([])
    },
  )

  it('is forgotten where it cannot be kept', async () => {
    const cwd = await project({'.git/HEAD': '', '.empathylintcache': 'in the way'})
    const session = await openSession(cwd)
    session.skipped.add('a.md 0123456789abcdef')
    await expect(session.save()).resolves.toBeUndefined()
  })
})
