import {readdirSync, readFileSync} from 'node:fs'
import {symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {createFile, survey, type Survey} from '../../src/workspace/index.ts'
import {project} from '../config/project.ts'

const REPLY = 'Hi Ana,\n\nYour refund of $40 went out on Monday.\n\nBest,\nSam\n'
const DOCUMENT = '# Deployment\n\nRun `make`, then copy the build to the server.\n'
const MACROS = JSON.stringify({
  macros: [{id: 1, title: 'Refund', active: true, actions: [{field: 'comment_value', value: REPLY}]}],
})
const OWN_LAYOUT = JSON.stringify({desk: [{n: 'Refund', says: 'Hi Ana, we sent you your refund. Thank you, Sam.'}]})

const look = async (files: Readonly<Record<string, string>>) => {
  const cwd = await project(files)
  return {cwd, ...(await survey({cwd}))}
}
const shown = ({places}: Survey) => places.map(({path, count}) => `${path} ${count}`)
const many = (folder: string, count: number, content: string) =>
  Object.fromEntries(Array.from({length: count}, (_, index) => [`${folder}/${index}.md`, content]))

describe('the places of replies', () => {
  it('are the folders that hold nothing else, and single files beside other things', async () => {
    const found = await look({
      'README.md': REPLY,
      'macros/billing/refund.md': REPLY,
      'macros/billing/late.txt': REPLY,
      'macros/hello.md': REPLY,
      'docs/deploy.md': DOCUMENT,
      'docs/build.md': DOCUMENT,
      'docs/test.md': DOCUMENT,
      'docs/saved-replies.md':
        '# Saved replies\n\n## Refund\n\n> Hi Ana, we sent you your refund.\n\n## Delay\n\n> Hi Ana, your parcel is late. We are sorry.\n',
      'package.json': '{"name": "x", "description": "We send you mail. Thank you."}',
      'exports/zendesk.json': MACROS,
    })
    expect(shown(found)).toEqual(['docs/saved-replies.md 1', 'exports 1', 'macros 3'])
    expect(found.places.map(({endings}) => endings)).toEqual([['.md'], ['.json'], ['.md', '.txt']])
    expect(found.places.map(({layouts}) => layouts)).toEqual([[], ['Zendesk macros'], []])
    expect(found.unmapped).toEqual([])
  })

  it('are this folder, where it holds replies and nothing else', async () => {
    expect(shown(await look({'a.md': REPLY, 'b/c.md': REPLY}))).toEqual(['. 2'])
    expect(shown(await look({'a/a.md': REPLY, 'b/c.md': REPLY}))).toEqual(['a 1', 'b 1'])
    expect(shown(await look({}))).toEqual([])
  })

  it('are all files of a folder that has something else below', async () => {
    const found = await look({...many('help', 6, REPLY), 'help/internal/deploy.md': DOCUMENT})
    expect(shown(found)).toEqual(['help/* 6'])
    const few = await look({'help/a.md': REPLY, 'help/internal/deploy.md': DOCUMENT})
    expect(shown(few)).toEqual(['help/a.md 1'])
  })

  it('tell folders of old replies apart', async () => {
    const found = await look({'macros/a.md': REPLY, 'macros/archive/b.md': REPLY, 'old/c.md': REPLY})
    expect(found.places.map(({path, isOld}) => [path, isOld])).toEqual([
      ['macros', false],
      ['macros/archive', true],
      ['old', true],
    ])
  })

  it('leave out what git and the config ignore, and need a sample only', async () => {
    const found = await look({
      '.git/HEAD': '',
      '.gitignore': 'build/',
      '.empathylintrc.yml': 'ignores: [drafts/**]',
      'build/a.md': REPLY,
      'drafts/a.md': REPLY,
      ...many('macros', 60, REPLY),
      // Nobody looks into each of many files alike.
      'macros/9.md': DOCUMENT,
    })
    expect(shown(found)).toEqual(['macros 60'])
  })

  it('are found in an export by its beginning', async () => {
    const macros = Array.from({length: 9000}, (_, id) => ({
      id,
      title: `Refund ${id}`,
      actions: [{field: 'comment_value', value: `${REPLY} é 😀`}],
    }))
    const content = JSON.stringify({macros})
    expect(content.length).toBeGreaterThan(1 << 20)
    expect((await look({'zendesk.json': content})).places).toMatchObject([{layouts: ['Zendesk macros']}])
  })

  it('are found where files cannot be read', async () => {
    const cwd = await project({'macros/a.md': REPLY, 'macros/b.md': '\0'})
    await symlink('nowhere', join(cwd, 'macros/c.md'))
    expect(shown(await survey({cwd}))).toEqual(['macros 2'])
  })
})

describe('what else is found', () => {
  it('is data in a layout of its own, with a mapping to begin with', async () => {
    const {unmapped, cwd} = await look({'exports/desk.json': OWN_LAYOUT, 'data.json': '{"version": 3}'})
    expect(unmapped).toEqual([
      {
        path: 'exports/desk.json',
        mapping: {files: 'exports/desk.json', body: '$.desk[*].says', title: '$.desk[*].n'},
      },
    ])
    const sources = JSON.stringify(unmapped.map(({mapping}) => mapping))
    const mapped = await createFile({
      absolute: join(cwd, '.empathylintrc'),
      path: '',
      content: `{"sources": ${sources}}`,
    })
    expect(mapped).toBe('created')
    expect(shown(await survey({cwd}))).toEqual(['exports 1'])
  })

  it.each([
    ['chat', ['chat', 'chat', undefined], 'chat'],
    ['email', ['email', 'email', 'email'], 'email'],
    ['neither, where few say it', ['chat', undefined, undefined], undefined],
    ['neither, where they differ', ['chat', 'email'], undefined],
    ['neither, where none says it', [undefined], undefined],
  ])('is the channel: %s', async (_, channels, expected) => {
    const files = channels.map((channel, index) => [
      `macros/${index}.md`,
      channel === undefined ? REPLY : `---\nchannel: ${channel}\n---\n${REPLY}`,
    ])
    expect((await look(Object.fromEntries(files))).channel).toBe(expected)
  })

  it('is folders for chats', async () => {
    const files = ['macros/Chat/a.md', 'macros/Chat/chat/b.md', 'live-chat/c.md', 'chatter/d.md']
    const {chatFolders} = await look(Object.fromEntries(files.map((path) => [path, REPLY])))
    expect(chatFolders).toEqual(['live-chat', 'macros/Chat'])
  })

  it('is a config, also one above, but none from outside of the repository', async () => {
    const files = {'.git/HEAD': '', 'team/.empathylintrc': '{}', 'team/macros/a.md': REPLY, 'other/a.md': REPLY}
    const cwd = await project({...files, 'out/.empathylintrc': '{}', 'out/repo/.git/HEAD': '', 'out/repo/a.md': REPLY})
    const configIn = async (folder: string) => (await survey({cwd: join(cwd, folder)})).config
    expect(await configIn('team')).toBe('.empathylintrc')
    expect(await configIn('team/macros')).toBe('../.empathylintrc')
    expect(await configIn('other')).toBeUndefined()
    expect(await configIn('out/repo')).toBeUndefined()
  })

  it('is what is wrong with the config', async () => {
    const {problem, places} = await look({'.empathylintrc': 'rules: [', 'a.md': REPLY})
    expect(problem).toMatchObject({kind: 'config', path: '.empathylintrc'})
    expect(places).toEqual([])
  })
})

describe('the tools of a project', () => {
  const toolsIn = async (files: Readonly<Record<string, string>>) => (await look(files)).tools

  it('are found by their files', async () => {
    const {found, packageManager, isInstalled} = await toolsIn({
      '.github/dependabot.yml': '',
      '.gitlab-ci.yml': 'test: {}',
      '.circleci/config.yml': 'version: 2.1 # runs empathylint',
      '.pre-commit-config.yaml': '',
      'lefthook.yml': '',
      '.husky/_/h': '',
      'package.json': '{"lint-staged": {"*.md": "empathylint"}, "devDependencies": {"empathylint": "1"}}',
      'pnpm-lock.yaml': '',
    })
    expect(Object.fromEntries(found)).toEqual({
      github: {namesUs: false},
      gitlab: {file: '.gitlab-ci.yml', namesUs: false},
      circleci: {file: '.circleci/config.yml', namesUs: true},
      'pre-commit': {file: '.pre-commit-config.yaml', namesUs: false},
      lefthook: {file: 'lefthook.yml', namesUs: false},
      husky: {namesUs: false},
      'lint-staged': {file: 'package.json', namesUs: true},
    })
    expect({packageManager, isInstalled}).toEqual({packageManager: 'pnpm', isInstalled: true})
  })

  it('are found in any workflow', async () => {
    const {found} = await toolsIn({'.github/workflows/a.yml': 'x', '.github/workflows/b.yml': 'uses: x/empathylint@v1'})
    expect(found.get('github')).toEqual({file: '.github/workflows/b.yml', namesUs: true})
  })

  it('are none in an empty folder, and where package.json is broken', async () => {
    const none = await toolsIn({})
    expect({...none, found: [...none.found]}).toMatchObject({isRepository: false, isInstalled: false, found: []})
    expect(none.packageManager).toBeUndefined()
    expect((await toolsIn({'package.json': '{'})).packageManager).toBeUndefined()
  })

  it('stand at the root of the repository', async () => {
    const cwd = await project({'.git/HEAD': '', 'lefthook.yml': '', 'team/a.md': REPLY})
    const {tools} = await survey({cwd: join(cwd, 'team')})
    expect({root: tools.root, lefthook: tools.found.get('lefthook')}).toEqual({
      root: cwd,
      lefthook: {file: 'lefthook.yml', namesUs: false},
    })
  })

  it('have the schema where the package that is installed has it', async () => {
    const {exports} = parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      readonly exports: Readonly<Record<string, string>>
    }
    const file = join('node_modules/empathylint', exports['./schema'] ?? '')
    const cwd = await project({'.git/HEAD': '', [file]: '{}', 'team/a.md': ''})
    expect((await survey({cwd})).tools.schema).toBe(`./${file}`)
    expect((await survey({cwd: join(cwd, 'team')})).tools.schema).toBe(`../${file}`)
    expect((await toolsIn({'.git/HEAD': ''})).schema).toBeUndefined()
  })
})

describe('a new file', () => {
  it('is written with the folders above it', async () => {
    const cwd = await project({})
    const file = {absolute: join(cwd, 'a/b/c.yml'), path: 'a/b/c.yml', content: 'x\n'}
    expect(await createFile(file)).toBe('created')
    expect(readFileSync(file.absolute, 'utf8')).toBe('x\n')
  })

  it('never takes the place of anything', async () => {
    const cwd = await project({'a.yml': 'mine', 'folder/b': ''})
    await symlink('nowhere', join(cwd, 'link.yml'))
    for (const path of ['a.yml', 'folder', 'link.yml'])
      expect(await createFile({absolute: join(cwd, path), path, content: 'x'})).toBe('exists')
    expect(readFileSync(join(cwd, 'a.yml'), 'utf8')).toBe('mine')
    expect(readdirSync(cwd).sort()).toEqual(['a.yml', 'folder', 'link.yml'])
  })

  it('is a problem where it cannot be', async () => {
    const cwd = await project({file: ''})
    const problem = await createFile({absolute: join(cwd, 'file/a.yml'), path: 'file/a.yml', content: ''})
    expect(problem).toEqual({
      kind: 'file',
      path: 'file/a.yml',
      message: '“file/a.yml” could not be written: it would need a folder where a file is.',
    })
  })
})
