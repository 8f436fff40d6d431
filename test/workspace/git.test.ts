import {chmod, mkdir, readFile, rm, symlink, utimes, writeFile} from 'node:fs/promises'
import {delimiter, join} from 'node:path'
import {describe, expect, it, onTestFinished, vi} from 'vitest'
import {changedFiles, type GitScope, stagedContents} from '../../src/workspace/git.ts'
import {project} from '../config/project.ts'
import {at, commitAll, repository, type TestRepository} from './repository.ts'

const STAGED: GitScope = {kind: 'staged'}
const CHANGED: GitScope = {kind: 'changed'}
const since = (ref: string): GitScope => ({kind: 'since', ref})

/** Names relative to the root, sorted. */
async function names({root}: TestRepository, scope: GitScope, cwd = root): Promise<readonly string[] | string> {
  const found = await changedFiles(cwd, scope)
  return 'kind' in found ? found.message : found.files.map((file) => file.slice(root.length + 1)).sort()
}

async function problem(cwd: string, scope: GitScope) {
  const found = await changedFiles(cwd, scope)
  return 'kind' in found ? found : undefined
}

describe('changed files', () => {
  it('are those of the next commit, of the working tree, or of the branch', async () => {
    const made = await repository({'kept.md': 'a', 'committed.md': 'a', 'staged.md': 'a', 'changed.md': 'a'})
    made.git('switch', '-q', '-c', 'topic')
    await made.write({'committed.md': 'b'})
    commitAll(made)
    await made.write({'staged.md': 'b', 'added.md': 'b'})
    made.git('add', '--all')
    await made.write({'changed.md': 'b', 'new/untracked.md': 'b', 'ignored.md': 'b', '.gitignore': 'ignored.md'})
    expect(await names(made, STAGED)).toEqual(['added.md', 'staged.md'])
    const changed = ['.gitignore', 'added.md', 'changed.md', 'new/untracked.md', 'staged.md']
    expect(await names(made, CHANGED)).toEqual(changed)
    expect(await names(made, since('main'))).toEqual([...changed, 'committed.md'].sort())
  })

  it('are counted from where the branch began, not from what others did since', async () => {
    const made = await repository({'a.md': 'a', 'b.md': 'a'})
    made.git('switch', '-q', '-c', 'topic')
    await made.write({'a.md': 'b'})
    commitAll(made)
    made.git('switch', '-q', 'main')
    await made.write({'b.md': 'b'})
    commitAll(made)
    made.git('switch', '-q', '--detach', 'topic')
    expect(await names(made, since('main'))).toEqual(['a.md'])
  })

  it('are known before the first commit', async () => {
    const made = await repository()
    await made.write({'a.md': 'a', 'b.md': 'b'})
    made.git('add', 'a.md')
    expect(await names(made, STAGED)).toEqual(['a.md'])
    expect(await names(made, CHANGED)).toEqual(['a.md', 'b.md'])
    expect(await problem(made.root, since('main'))).toMatchObject({kind: 'usage'})
  })

  it('have their new names, and are there', async () => {
    const made = await repository({'old.md': 'a\n'.repeat(20), 'gone.md': 'a', 'gone-too.md': 'a', 'retyped.md': 'a'})
    made.git('mv', 'old.md', 'new.md')
    made.git('rm', '-q', 'gone.md')
    await rm(join(made.root, 'gone-too.md'))
    await rm(join(made.root, 'retyped.md'))
    await symlink('new.md', join(made.root, 'retyped.md'))
    expect(await names(made, STAGED)).toEqual(['new.md'])
    expect(await names(made, CHANGED)).toEqual(['new.md'])
    expect(await names(made, since('HEAD'))).toEqual(['new.md'])
  })

  it('can have any name', async () => {
    const strange = ['with space.md', 'a"quote.md', 'a\nline.md', 'grüße 🎉.md', '-rf.md', '--output=x.md', 'a\tb.md']
    const made = await repository({'a.md': 'a'})
    await made.write(Object.fromEntries(strange.map((name) => [name, 'a'])))
    expect(await names(made, CHANGED)).toEqual([...strange].sort())
    made.git('add', '--all')
    expect(await names(made, STAGED)).toEqual([...strange].sort())
  })

  it('are neither submodules nor repositories within the repository', async () => {
    const other = await repository({'x.md': 'a'})
    const made = await repository({'a.md': 'a'})
    made.git('submodule', '--quiet', 'add', other.root, 'module')
    expect(await names(made, STAGED)).toEqual(['.gitmodules'])
    commitAll(made)
    await mkdir(join(made.root, 'nested'))
    at(join(made.root, 'nested')).git('init', '-q')
    await at(join(made.root, 'nested')).write({'n.md': 'a'})
    await at(join(made.root, 'module')).write({'x.md': 'b'})
    expect(await names(made, CHANGED)).toEqual([])
  })

  it('do not depend on the folder below the top, nor on its being a link', async () => {
    const made = await repository({'a.md': 'a', 'deep/er/b.md': 'a'})
    await made.write({'a.md': 'b', 'deep/er/b.md': 'b', 'new.md': 'b'})
    const all = ['a.md', 'deep/er/b.md', 'new.md']
    made.git('config', 'diff.relative', 'true')
    expect(await names(made, CHANGED, join(made.root, 'deep/er'))).toEqual(all)
    const links = await project({})
    await symlink(made.root, join(links, 'top'))
    await symlink(join(made.root, 'deep/er'), join(links, 'er'))
    const found = async (cwd: string) => {
      const result = await changedFiles(cwd, CHANGED)
      return 'kind' in result ? result : [...result.files].sort()
    }
    // What is found below the working folder begins with it, so that it can be compared with what is to be linted.
    expect(await found(join(links, 'top'))).toEqual(all.map((name) => join(links, 'top', name)))
    expect(await found(join(links, 'top/deep'))).toEqual(all.map((name) => join(links, 'top', name)))
    expect(await found(join(links, 'er'))).toEqual([...made.paths('a.md', 'new.md'), join(links, 'er/b.md')].sort())
  })

  it('are found in a second working tree', async () => {
    const made = await repository({'a.md': 'a'})
    const second = join(await project({}), 'second')
    made.git('worktree', 'add', '-q', '-b', 'topic', second)
    await at(second).write({'a.md': 'b'})
    expect(await names(at(second), CHANGED)).toEqual(['a.md'])
    expect(await names(made, CHANGED)).toEqual([])
  })

  it('are those of the index that a hook is given', async () => {
    const made = await repository({'a.md': 'a', 'b.md': 'a', 'deep/c.md': 'a'})
    await made.write({'a.md': 'b', 'b.md': 'b'})
    made.git('add', 'b.md')
    // As in “git commit a.md”, which leaves b.md out.
    vi.stubEnv('GIT_INDEX_FILE', '.git/other-index')
    onTestFinished(() => void vi.unstubAllEnvs())
    made.git('read-tree', 'HEAD')
    made.git('add', 'a.md')
    expect(await names(made, STAGED)).toEqual(['a.md'])
    expect(await names(made, STAGED, join(made.root, 'deep'))).toEqual(['a.md'])
  })

  it('are not those that only have a new time', async () => {
    const made = await repository({'a.md': 'a'})
    await utimes(join(made.root, 'a.md'), 1, 1)
    made.git('config', 'diff.autoRefreshIndex', 'false')
    expect(await names(made, CHANGED)).toEqual([])
  })

  it('are found whatever diffs are to look like', async () => {
    const made = await repository({'a.md': 'a'})
    await made.write({'a.md': 'b'})
    for (const [name, value] of [
      ['diff.external', 'false'],
      ['diff.orderFile', '/does/not/exist'],
      ['color.ui', 'always'],
    ])
      made.git('config', name ?? '', value ?? '')
    expect(await names(made, CHANGED)).toEqual(['a.md'])
  })

  it('are found while a merge is in conflict', async () => {
    const made = await repository({'a.md': 'a'})
    made.git('switch', '-q', '-c', 'topic')
    await made.write({'a.md': 'b'})
    commitAll(made)
    made.git('switch', '-q', 'main')
    await made.write({'a.md': 'c'})
    commitAll(made)
    expect(() => made.git('merge', '-q', 'topic')).toThrow('Command failed')
    expect(await names(made, CHANGED)).toEqual(['a.md'])
  })
})

it('writes nothing into the repository, not even what it has learned of the times of files', async () => {
  const made = await repository({'a.md': 'a', 'b.md': 'a'})
  await made.write({'a.md': 'b'})
  await utimes(join(made.root, 'b.md'), 1, 1)
  const index = await readFile(join(made.root, '.git/index'))
  for (const scope of [STAGED, CHANGED, since('HEAD')]) await changedFiles(made.root, scope)
  expect(await readFile(join(made.root, '.git/index'))).toEqual(index)
})

describe('what is staged', () => {
  it('differs from the disk where files are staged in part', async () => {
    const made = await repository({'a.md': 'a', 'b.md': 'a', 'c.md': 'a', 'd.md': 'a'})
    await made.write({'a.md': 'staged', 'b.md': 'staged', 'd.md': 'staged', '-\n".md': 'staged'})
    made.git('add', '--all')
    await made.write({'b.md': 'on the disk', 'c.md': 'on the disk'})
    await rm(join(made.root, 'd.md'))
    const found = await changedFiles(made.root, STAGED)
    if ('kind' in found) throw new Error(found.message)
    expect([...found.partlyStaged].sort()).toEqual(made.paths('b.md', 'd.md'))
    const contents = await stagedContents(made.root, [...found.files, ...made.paths('c.md', 'nope.md')])
    if ('kind' in contents) throw new Error(contents.message)
    expect(Object.fromEntries([...contents].map(([path, bytes]) => [path.slice(made.root.length + 1), `${bytes}`]))) //
      .toEqual({'a.md': 'staged', 'b.md': 'staged', 'c.md': 'a', 'd.md': 'staged', '-\n".md': 'staged'})
  })

  it('is given byte for byte', async () => {
    const bytes = {'empty.md': '', 'lines.md': 'a\r\n\n', 'bytes.md': new Uint8Array([0, 10, 255, 10]), 'twin.md': ''}
    const made = await repository(bytes)
    const contents = await stagedContents(made.root, made.paths(...Object.keys(bytes)))
    if ('kind' in contents) throw new Error(contents.message)
    for (const [name, content] of Object.entries(bytes))
      expect(contents.get(join(made.root, name))).toEqual(Buffer.from(content))
  })
})

describe('what keeps git from telling', () => {
  it('is that there is no repository', async () => {
    const cwd = await project({})
    vi.stubEnv('GIT_CEILING_DIRECTORIES', join(cwd, '..'))
    onTestFinished(() => void vi.unstubAllEnvs())
    expect(await problem(cwd, STAGED)).toEqual({
      kind: 'usage',
      message: `“${cwd}” is not in a git repository.`,
      hint: 'Name the files to lint instead.',
    })
  })

  it('is that the repository has no working tree', async () => {
    const made = at(await project({}))
    made.git('init', '-q', '--bare')
    expect((await problem(made.root, CHANGED))?.message).toContain('has no working tree.')
  })

  it('is that git is not installed', async () => {
    const cwd = await project({})
    vi.stubEnv('PATH', cwd)
    onTestFinished(() => void vi.unstubAllEnvs())
    expect((await problem(cwd, STAGED))?.message).toBe('git is not installed, or not in the PATH.')
  })

  it.runIf(process.platform !== 'win32')('is what git itself says, else', async () => {
    const bin = await project({git: '#!/bin/sh\necho "fatal: \u001b[31mout of luck" >&2\nexit 3\n'})
    await chmod(join(bin, 'git'), 0o755)
    vi.stubEnv('PATH', bin + delimiter + (process.env['PATH'] ?? ''))
    onTestFinished(() => void vi.unstubAllEnvs())
    expect((await problem(bin, STAGED))?.message).toBe('git could not tell what has changed: fatal: ␛[31mout of luck')
  })

  it('is an unknown ref', async () => {
    const made = await repository({'a.md': 'a'})
    expect(await problem(made.root, since('mian'))).toEqual({
      kind: 'usage',
      message: 'git knows no commit, branch or tag “mian” here.',
      hint: 'Check its name, or fetch it: in CI set fetch-depth: 0, elsewhere run git fetch.',
    })
    made.git('update-ref', 'refs/remotes/origin/next', 'HEAD')
    expect((await problem(made.root, since('next')))?.hint).toBe('Did you mean “origin/next”?')
    for (const ref of [
      '',
      '-x',
      '--help',
      '--output=a.md',
      'HEAD:a.md',
      'main..HEAD',
      'a\0b',
      'a\nb',
      ':/',
      '\u001b[31m',
    ])
      expect(await problem(made.root, since(ref))).toMatchObject({kind: 'usage'})
    expect(await names(made, CHANGED)).toEqual([])
  })

  it('is that nothing is in common', async () => {
    const made = await repository({'a.md': 'a'})
    made.git('switch', '-q', '--orphan', 'other')
    await writeFile(join(made.root, 'b.md'), 'b')
    commitAll(made)
    expect((await problem(made.root, since('main')))?.message).toBe('“main” and HEAD have no commit in common.')
  })

  it('is that the clone is too shallow', async () => {
    const made = await repository({'a.md': 'a'})
    made.git('switch', '-q', '-c', 'topic')
    await made.write({'a.md': 'b'})
    commitAll(made)
    made.git('switch', '-q', 'main')
    await made.write({'b.md': 'b'})
    commitAll(made)
    const clone = join(await project({}), 'clone')
    made.git('clone', '-q', '--depth=1', '--no-single-branch', `file://${made.root}`, clone)
    expect(await problem(clone, since('origin/topic'))).toEqual({
      kind: 'usage',
      message:
        '“origin/topic” and HEAD have no commit in common in this clone, which holds only a part of the history.',
      hint: 'Fetch all of it: git fetch --unshallow; in CI set fetch-depth: 0.',
    })
  })
})
