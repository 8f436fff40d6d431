import {chmod, mkdir, symlink} from 'node:fs/promises'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findFiles, type FindOptions} from '../../src/workspace/index.ts'
import {project} from '../config/project.ts'

async function find(cwd: string, patterns: readonly string[] = [], options: Partial<FindOptions> = {}) {
  return findFiles(patterns, {cwd, ignore: true, extensions: ['.md', '.txt'], ...options})
}

/** The paths found, where nothing went wrong. */
async function paths(cwd: string, patterns: readonly string[] = [], options: Partial<FindOptions> = {}) {
  const {files, problems, notices} = await find(cwd, patterns, options)
  expect(problems).toEqual([])
  expect(notices).toEqual([])
  return files.map(({path}) => path)
}

function touched(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, '']))
}

describe('a search', () => {
  it('finds what can be read, in the order of code units', async () => {
    const cwd = await project(
      touched('b.md', 'a.txt', 'B.MD', 'é.md', 'a/z.md', 'a-b.md', 'pic.png', 'no-ending', 'a/deep/er/x.md'),
    )
    const expected = ['B.MD', 'a-b.md', 'a.txt', 'a/deep/er/x.md', 'a/z.md', 'b.md', 'é.md']
    expect(await paths(cwd)).toEqual(expected)
    expect(await paths(cwd, ['.'])).toEqual(expected)
    expect(await paths(cwd, ['./a/', 'b.md', cwd])).toEqual(expected)
  })

  it('passes by papers of the project, packages and hidden folders', async () => {
    const out = [
      'README.md',
      'docs/README-de.md',
      'readme.md',
      'LICENSE.txt',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'CODE_OF_CONDUCT.md',
      'SECURITY.md',
      'node_modules/x/a.md',
      'x/node_modules/a.md',
      '.git/a.md',
      '.vscode/a.md',
    ]
    const replies = ['.github/SAVED_REPLIES/a.md', '.hidden.md', 'license-expired.md', 'readmes/a.md', 'security.md']
    const cwd = await project(touched(...out, ...replies))
    expect(await paths(cwd)).toEqual(replies)
    expect(await paths(cwd, ['README.md', 'node_modules/x', '.vscode'])).toEqual([
      '.vscode/a.md',
      'README.md',
      'node_modules/x/a.md',
    ])
    expect(await paths(cwd, ['**/README*.md'])).toEqual(['README.md', 'docs/README-de.md'])
    expect(await paths(cwd, ['.vscode/*.md', 'x/node_modules/*.md'])).toEqual(['.vscode/a.md', 'x/node_modules/a.md'])
  })

  it('follows no links it meets, but those that are named', async () => {
    const cwd = await project(touched('real/a.md'))
    await symlink(cwd, join(cwd, 'real/loop'))
    await symlink(join(cwd, 'real/a.md'), join(cwd, 'b.md'))
    await symlink(join(cwd, 'nowhere'), join(cwd, 'broken.md'))
    expect(await paths(cwd)).toEqual(['real/a.md'])
    expect(await paths(cwd, ['**/*.md'])).toEqual(['real/a.md'])
    expect(await paths(cwd, ['b.md', 'real/loop/real'])).toEqual(['b.md', 'real/loop/real/a.md'])
  })

  it('stays in a link that leads to itself no longer than it takes to say so', async () => {
    const cwd = await project({})
    await symlink(join(cwd, 'b.md'), join(cwd, 'a.md'))
    await symlink(join(cwd, 'a.md'), join(cwd, 'b.md'))
    const {problems} = await find(cwd, ['a.md'])
    expect(problems).toEqual([{kind: 'usage', path: 'a.md', message: '“a.md” is a link that leads back to itself.'}])
  })

  it('reports a folder that it may not open, and goes on', async ({skip}) => {
    const cwd = await project(touched('a/x.md', 'b/y.md', 'c/z.md'))
    await chmod(join(cwd, 'b'), 0o000)
    await chmod(cwd, 0o755)
    // To the superuser everything is open, so the search is done as somebody else.
    const isRoot = process.getuid?.() === 0
    if (process.platform === 'win32' || (isRoot && !process.seteuid)) skip('no permissions to be without')
    try {
      if (isRoot) process.seteuid?.(65534)
      for (const pattern of ['.', '**/*.md']) {
        const {files, problems} = await find(cwd, [pattern])
        expect(files.map(({path}) => path)).toEqual(['a/x.md', 'c/z.md'])
        expect(problems).toEqual([
          {kind: 'file', path: 'b', message: 'The folder “b” may not be opened; check its permissions.'},
        ])
      }
    } finally {
      if (isRoot) process.seteuid?.(0)
      await chmod(join(cwd, 'b'), 0o755)
    }
  })
})

describe('globs', () => {
  it('match below their literal beginning', async () => {
    const cwd = await project(
      touched('macros/a.md', 'macros/b.txt', 'macros/deep/c.md', 'other/d.md', 'macros/pic.png'),
    )
    expect(await paths(cwd, ['macros/*'])).toEqual(['macros/a.md', 'macros/b.txt'])
    expect(await paths(cwd, ['./macros/**/*.md'])).toEqual(['macros/a.md', 'macros/deep/c.md'])
    expect(await paths(cwd, ['{macros,other}/*.md'])).toEqual(['macros/a.md', 'other/d.md'])
    expect(await paths(cwd, [`${cwd}/other/*.md`])).toEqual(['other/d.md'])
    expect(await paths(join(cwd, 'other'), ['../macros/d*/*.md'])).toEqual(['../macros/deep/c.md'])
  })

  it('take out what follows a “!”', async () => {
    const cwd = await project(touched('macros/a.md', 'macros/old/b.md', 'macros/old/c.md'))
    expect(await paths(cwd, ['macros', '!macros/old'])).toEqual(['macros/a.md'])
    expect(await paths(cwd, ['!**/b.md'])).toEqual(['macros/a.md', 'macros/old/c.md'])
  })

  it('are no globs where a file has that name', async () => {
    const cwd = await project(touched('replies [new].md', 'a (1).md', 'n.md'))
    expect(await paths(cwd, ['replies [new].md', 'a (1).md'])).toEqual(['a (1).md', 'replies [new].md'])
  })
})

describe('what is not there', () => {
  it('is a problem for each pattern, and the rest is found', async () => {
    const cwd = await project({...touched('macros/a.md', 'pics/p.png'), 'macros/x': ''})
    await mkdir(join(cwd, 'empty'))
    const {files, problems} = await find(cwd, [
      'macros/x.md',
      'macros',
      'nope/*.md',
      'pics/*',
      'empty',
      '',
      'macros/x/y.md',
    ])
    expect(files.map(({path}) => path)).toEqual(['macros/a.md'])
    expect(problems).toEqual([
      {kind: 'usage', path: 'macros/x.md', message: '“macros/x.md” was not found.'},
      {
        kind: 'usage',
        path: 'nope/*.md',
        message: '“nope/*.md” matches no file.',
        hint: 'Check the pattern, and that it is in quotes.',
      },
      {
        kind: 'usage',
        path: 'pics/*',
        message: '“pics/*” matches only files of a kind that cannot be read.',
        hint: 'What can be read are files that end in .md, .txt.',
      },
      {
        kind: 'usage',
        path: 'empty',
        message: 'There is nothing to lint in “empty”.',
        hint: 'What can be read are files that end in .md, .txt.',
      },
      {kind: 'usage', message: 'One of the paths is empty.'},
      {kind: 'usage', path: 'macros/x/y.md', message: '“macros/x/y.md” was not found.'},
    ])
  })

  it('shows no control characters of a path', async () => {
    const {problems} = await find(await project({}), ['a\u001b[2J\u202e.md'])
    expect(problems[0]?.message).toBe('“a␛[2J�.md” was not found.')
  })
})

describe('a named file', () => {
  it('is found once, whatever its name, where its kind is known', async () => {
    const cwd = await project(touched('README.md', 'macro', '.macro', 'pic.PNG'))
    const {files, problems} = await find(cwd, ['README.md', 'macro', '.macro', './README.md', 'pic.PNG'])
    expect(files.map(({path, named}) => [path, named])).toEqual([
      ['.macro', true],
      ['README.md', true],
      ['macro', true],
    ])
    expect(problems.map(({message}) => message)).toEqual(['“pic.PNG” is of a kind that cannot be read.'])
  })

  it('counts as named even if a folder leads to it as well', async () => {
    const cwd = await project(touched('a.md', 'b.md'))
    for (const patterns of [
      ['.', 'a.md'],
      ['a.md', '.'],
    ])
      expect((await find(cwd, patterns)).files.map(({named}) => named)).toEqual([true, false])
  })
})

describe('what git ignores', () => {
  const repository = {
    ...touched(
      '.git/HEAD',
      'a.md',
      'build/b.md',
      'macros/draft-c.md',
      'macros/keep/draft-d.md',
      'macros/e.md',
      'macros/build/f.md',
    ),
    '.gitignore': '# comment\n/build/\ndraft-*\r\n',
    'macros/keep/.gitignore': '!draft-d.md\n',
    'macros/.gitignore': '/e.md\n',
  }

  it('is left out at all levels, deeper files having the last word', async () => {
    const cwd = await project(repository)
    expect(await paths(cwd)).toEqual(['a.md', 'macros/build/f.md', 'macros/keep/draft-d.md'])
    expect(await paths(cwd, ['**/*.md'])).toEqual(['a.md', 'macros/build/f.md', 'macros/keep/draft-d.md'])
  })

  it('counts from the root of the repository, wherever the search begins', async () => {
    const cwd = await project(repository)
    expect(await paths(join(cwd, 'macros'))).toEqual(['build/f.md', 'keep/draft-d.md'])
    expect(await paths(cwd, ['macros/keep'])).toEqual(['macros/keep/draft-d.md'])
  })

  it('is no matter for files and folders that are named, or if nothing is to be ignored', async () => {
    const cwd = await project(repository)
    expect(await paths(cwd, ['macros/draft-c.md', 'build'])).toEqual(['build/b.md', 'macros/draft-c.md'])
    expect(await paths(cwd, ['build/*.md'])).toEqual(['build/b.md'])
    expect(await paths(cwd, [], {ignore: false})).toHaveLength(6)
  })

  it('stays out below a folder that is out, and comes back with a folder that is taken in again', async () => {
    const cwd = await project({
      ...touched('.git/HEAD', 'x/old/a.md', 'y/old/b.md', 'y/old/c.tmp.md'),
      '.gitignore': 'old\n*.tmp.md\n',
      'x/old/.gitignore': '!a.md\n',
      'y/.gitignore': '!old/\n',
    })
    expect(await paths(cwd)).toEqual(['y/old/b.md'])
  })

  it('counts below the working folder where there is no repository', async () => {
    const cwd = await project({...touched('a.md', 'x/b.md'), '.gitignore': 'x/\n', 'x/.gitignore': ''})
    expect(await paths(cwd)).toEqual(['a.md'])
  })
})

describe('.empathylintignore', () => {
  const files = {
    ...touched('a.md', 'old/b.md', 'old/c.md', 'x/d.md'),
    '.empathylintignore': 'old/\n',
    'x/.empathylintignore': 'd.md\n',
  }

  it('leaves out what is met, and what is named with a notice', async () => {
    const cwd = await project(files)
    expect(await paths(cwd)).toEqual(['a.md'])
    const {files: found, notices, problems} = await find(cwd, ['a.md', 'old/b.md', 'old', 'x/d.md'])
    expect(found.map(({path}) => path)).toEqual(['a.md'])
    expect(problems).toEqual([])
    expect(notices).toEqual(
      ['old/b.md', 'old', 'x/d.md'].map(
        (path) => `“${path}” is left out by .empathylintignore. Add --no-ignore to lint it anyway.`,
      ),
    )
  })

  it('is no matter if nothing is to be ignored', async () => {
    const cwd = await project(files)
    expect(await paths(cwd, ['old/b.md', 'x'], {ignore: false})).toEqual(['old/b.md', 'x/d.md'])
  })
})

it('finds the same whatever the order of the patterns', async () => {
  const cwd = await project(touched('a.md', 'b/c.md', 'b/d.txt', 'e/f/g.md'))
  const patterns = ['a.md', 'b', 'b/*.md', 'e/**', '.', './b/c.md']
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(patterns, {minLength: 1}), async (some) => {
      expect((await find(cwd, some)).files).toEqual((await find(cwd, [...some].reverse())).files)
    }),
    {numRuns: 30},
  )
})
