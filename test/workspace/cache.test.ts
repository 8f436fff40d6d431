import {execFile} from 'node:child_process'
import {mkdir, readdir, readFile, rm, stat, symlink, utimes, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {promisify} from 'node:util'
import fc from 'fast-check'
import {describe, expect, it, onTestFinished} from 'vitest'
import type {Diagnostic, FileResult, ReplyView} from '../../src/diagnostics/index.ts'
import {type Cache, cacheFolder, type CacheQuery, openCache, withSource} from '../../src/workspace/cache.ts'
import {createWorkspace} from '../../src/workspace/index.ts'
import {project} from '../config/project.ts'

const TEXT = 'We are sorry if this caused any trouble.'

const finding: Diagnostic = {
  rule: 'conditional-apology',
  messageId: 'hedged',
  severity: 'error',
  message: '“if” makes this apology conditional.',
  why: 'The customer hears doubt.\u2028\t',
  url: 'https://example.com/rule',
  path: 'a.md',
  reply: {id: '1', title: 'Refund'},
  span: {start: 13, end: 15},
  related: [{span: {start: 0, end: 2}, label: 'who'}],
  suggestions: [
    {
      title: 'Say “that”',
      applicability: 'review',
      edits: [
        {span: {start: 0, end: 2}, content: 'I', prose: 'I'},
        {span: {start: 13, end: 15}, content: '', inexact: true},
      ],
      reads: {text: 'I am sorry that', changed: [{start: 11, end: 15}]},
    },
    {title: 'Say what you did', applicability: 'display', edits: []},
  ],
  fingerprint: '0123456789abcdef',
}

function result(path: string, ...diagnostics: readonly Diagnostic[]): FileResult {
  return {
    path,
    source: TEXT,
    diagnostics: diagnostics.map((each) => ({...each, path})),
    replyCount: 1,
    skipped: {'not English (de)': 2, __proto__: 1, inactive: 1},
  }
}

const view: ReplyView = {
  id: '1',
  span: {start: 0, end: 40},
  blocks: [{kind: 'paragraph', text: TEXT, marks: [{start: 13, end: 15, of: {start: 13, end: 15}}]}],
}

/** A result with all that a result can have. */
const full: FileResult = {
  ...result('a.md', finding),
  suppressed: [{diagnostic: finding, by: 'directive', reason: 'quoted'}],
  replies: [view],
  readAs: 'Zendesk macros',
  unknown: 'perhaps replies',
}

function query(root: string, path: string, key = 'k'): CacheQuery {
  return {absolute: join(root, path), path, key}
}

/** Opens, sets, saves. */
async function keep(root: string, results: readonly FileResult[], folder = join(root, 'cache')): Promise<Cache> {
  const cache = await openCache({folder, version: '1'})
  for (const each of results) cache.set(query(root, each.path), each.source, each)
  await cache.save()
  return cache
}

async function reopened(root: string, version = '1'): Promise<Cache> {
  return openCache({folder: join(root, 'cache'), version})
}

function without({source: _, ...rest}: FileResult) {
  return rest
}

describe('a result', () => {
  it('comes back as it was, in this process and the next', async () => {
    const root = await project({})
    const results = [full, result('b.md'), result('deep/\n\t"ü".md', finding)]
    const cache = await keep(root, results)
    for (const each of results) {
      const got = (await reopened(root)).get(query(root, each.path), TEXT)
      expect(got).toEqual(without(each))
      expect(cache.get(query(root, each.path), TEXT)).toEqual(got)
      expect(got && withSource(got, TEXT)).toEqual(each)
    }
  })

  it('comes back before it is saved, and is not there otherwise', async () => {
    const root = await project({})
    const cache = await reopened(root)
    cache.set(query(root, 'a.md'), TEXT, full)
    expect(cache.get(query(root, 'a.md'), TEXT)).toEqual(without(full))
    expect((await reopened(root)).get(query(root, 'a.md'), TEXT)).toBeUndefined()
  })

  it('is only for the same text, name, key and version', async () => {
    const root = await project({})
    await keep(root, [full])
    const cache = await reopened(root)
    expect(cache.get(query(root, 'a.md'), `${TEXT} `)).toBeUndefined()
    expect(cache.get(query(root, 'a.md', 'other'), TEXT)).toBeUndefined()
    expect(cache.get({...query(root, 'a.md'), path: '../a.md'}, TEXT)).toBeUndefined()
    expect(cache.get(query(root, 'b.md'), TEXT)).toBeUndefined()
    expect(cache.get(query(root, 'a.md'), {size: TEXT.length, mtimeMs: 1})).toBeUndefined()
    expect((await reopened(root, '2')).get(query(root, 'a.md'), TEXT)).toBeUndefined()
    expect(cache.get(query(root, 'a.md'), TEXT)).toBeDefined()
  })

  it('replaces the one before', async () => {
    const root = await project({'a.md': ''})
    await keep(root, [full])
    await keep(root, [result('a.md')])
    expect((await reopened(root)).get(query(root, 'a.md'), TEXT)).toEqual(without(result('a.md')))
    expect(`${await readFile(join(root, 'cache/empathylint-cache'))}`.split('\n')).toHaveLength(3)
  })

  it('is not kept where fixing made it, or a rule failed', async () => {
    const root = await project({})
    const cache = await keep(root, [
      {...full, path: 'a.md', output: 'x', fixedCount: 1},
      {...result('b.md', {...finding, rule: 'rule-failed'})},
    ])
    expect(cache.get(query(root, 'a.md'), TEXT)).toBeUndefined()
    expect(cache.get(query(root, 'b.md'), TEXT)).toBeUndefined()
  })

  it('takes few bytes where nothing was found', async () => {
    const root = await project({})
    await keep(root, [{path: 'chat/refund.md', source: TEXT, diagnostics: [], replyCount: 1, skipped: {}}])
    expect((await stat(join(root, 'cache/empathylint-cache'))).size).toBeLessThan(100)
  })

  it('has no place outside of its text', async () => {
    const root = await project({})
    const ofDiagnostic = (more: Partial<Diagnostic>) => result('a.md', {...finding, ...more})
    const edits = (...spans: readonly (readonly [number, number])[]) => ({
      suggestions: [
        {
          title: '',
          applicability: 'safe' as const,
          edits: spans.map(([start, end]) => ({span: {start, end}, content: ''})),
        },
      ],
    })
    const wrong: readonly FileResult[] = [
      ofDiagnostic({span: {start: 0, end: 41}}),
      ofDiagnostic({span: {start: 2, end: 1}}),
      ofDiagnostic({related: [{span: {start: 0, end: 41}, label: ''}]}),
      ofDiagnostic(edits([0, 41])),
      ofDiagnostic(edits([0, 5], [4, 6])),
      ofDiagnostic(edits([4, 6], [0, 5])),
      ofDiagnostic({
        suggestions: [{title: '', applicability: 'safe', edits: [], reads: {text: 'a', changed: [{start: 0, end: 2}]}}],
      }),
      {...full, suppressed: [{diagnostic: {...finding, span: {start: 0, end: 41}}, by: 'directive'}]},
      {...full, replies: [{...view, span: {start: 0, end: 41}}]},
      {
        ...full,
        replies: [{...view, blocks: [{kind: '', text: 'a', marks: [{start: 0, end: 2, of: {start: 0, end: 1}}]}]}],
      },
      {
        ...full,
        replies: [{...view, blocks: [{kind: '', text: 'a', marks: [{start: 0, end: 1, of: {start: 0, end: 41}}]}]}],
      },
    ]
    for (const [index, each] of wrong.entries()) {
      const cache = await keep(root, [each])
      const got = cache.get(query(root, 'a.md'), TEXT)
      expect([index, got && withSource(got, TEXT)]).toEqual([index, undefined])
    }
    expect(withSource(full, TEXT)).toEqual(full)
    // Edits are in any order.
    const turned = ofDiagnostic(edits([4, 6], [0, 2]))
    expect(withSource(turned, TEXT)).toEqual(turned)
    // By time alone it is not known that the text is the same.
    expect(withSource(full, TEXT.slice(0, 5))).toBeUndefined()
  })
})

describe('by time and size', () => {
  const old = {size: 40, mtimeMs: Date.now() - 3_600_000.5}

  it('a result is for a file that has not been written to', async () => {
    const root = await project({})
    const cache = await reopened(root)
    cache.set(query(root, 'a.md'), old, full)
    expect(cache.get(query(root, 'a.md'), old)).toEqual(without(full))
    expect(cache.get(query(root, 'a.md'), {...old, size: 41})).toBeUndefined()
    expect(cache.get(query(root, 'a.md'), {...old, mtimeMs: old.mtimeMs + 0.25})).toBeUndefined()
    expect(cache.get(query(root, 'a.md', 'other'), old)).toBeUndefined()
  })

  it('a file that is being written to is not trusted', async () => {
    const root = await project({})
    const cache = await reopened(root)
    const at = (mtimeMs: number) => {
      cache.set(query(root, 'a.md'), {size: 40, mtimeMs}, full)
      return cache.get(query(root, 'a.md'), {size: 40, mtimeMs}) !== undefined
    }
    const second = Math.floor(Date.now() / 1000) * 1000
    expect(at(Date.now() + 0.5)).toBe(false)
    expect(at(second - 500)).toBe(true)
    // On a disk that keeps whole seconds it may be written to again within this one.
    expect(at(second)).toBe(false)
    expect(at(second - 10_000)).toBe(true)
  })

  it('a change within the same time is seen by content only', async () => {
    const root = await project({'a.md': 'aaa'})
    const file = join(root, 'a.md')
    await utimes(file, 1000, 1000)
    const before = await stat(file)
    const cache = await reopened(root)
    cache.set(query(root, 'a.md'), before, result('a.md'))
    cache.set(query(root, 'b.md'), 'aaa', result('b.md'))
    await writeFile(file, 'bbb')
    await utimes(file, 1000, 1000)
    expect(cache.get(query(root, 'a.md'), await stat(file))).toBeDefined()
    expect(cache.get(query(root, 'b.md'), 'bbb')).toBeUndefined()
  })
})

describe('the folder', () => {
  it('is among the installed packages of the project, else one of its own', async () => {
    const root = await project({
      'with/package.json': '{}',
      'with/node_modules/x': '',
      'with/deep/a.md': '',
      'bare/package.json': '{}',
      'bare/deep/a.md': '',
      'repo/.git/HEAD': '',
      'repo/deep/a.md': '',
      'package.json': '{}',
      'node_modules/x': '',
    })
    const of = async (path: string) => (await cacheFolder(join(root, path))).slice(root.length + 1)
    expect(await of('with/deep')).toBe('with/node_modules/.cache/empathylint')
    expect(await of('with')).toBe('with/node_modules/.cache/empathylint')
    expect(await of('bare/deep')).toBe('bare/.empathylintcache')
    // What lies above the repository is none of its packages.
    expect(await of('repo/deep')).toBe('repo/.empathylintcache')
  })

  it('keeps itself out of git, and nothing else is left in it', async () => {
    const root = await project({})
    await keep(root, [full])
    expect((await readdir(join(root, 'cache'))).sort()).toEqual(['.gitignore', 'empathylint-cache'])
    expect(await readFile(join(root, 'cache/.gitignore'), 'utf8')).toBe('*\n')
    // A folder that was there before holds other things.
    await keep(root, [full], root)
    expect((await readdir(root)).sort()).toEqual(['cache', 'empathylint-cache'])
  })

  it('can be moved with the project', async () => {
    const [root, other] = [await project({}), await project({'cache/x': ''})]
    await keep(root, [full])
    await writeFile(join(other, 'cache/empathylint-cache'), await readFile(join(root, 'cache/empathylint-cache')))
    expect((await reopened(other)).get(query(other, 'a.md'), TEXT)).toEqual(without(full))
  })

  it('is not written where nothing is new', async () => {
    const root = await project({})
    await keep(root, [])
    expect(await readdir(root)).toEqual([])
    await keep(root, [full])
    const {mtimeMs, ino} = await stat(join(root, 'cache/empathylint-cache'))
    const cache = await reopened(root)
    cache.get(query(root, 'a.md'), TEXT)
    await cache.save()
    expect(await stat(join(root, 'cache/empathylint-cache'))).toMatchObject({mtimeMs, ino})
  })

  it('may be unusable', async () => {
    const root = await project({cache: 'a file'})
    const cache = await keep(root, [full])
    expect(cache.get(query(root, 'a.md'), TEXT)).toBeDefined()
    expect(await readFile(join(root, 'cache'), 'utf8')).toBe('a file')
  })

  it('is not followed to where a link in it leads', async () => {
    const root = await project({precious: 'mine', 'cache/.gitignore': ''})
    await symlink(join(root, 'precious'), join(root, 'cache/empathylint-cache'))
    await keep(root, [full])
    expect(await readFile(join(root, 'precious'), 'utf8')).toBe('mine')
    expect((await reopened(root)).get(query(root, 'a.md'), TEXT)).toBeDefined()
  })

  it('waits for nobody who is gone', async () => {
    const root = await project({'cache/empathylint-cache.lock': ''})
    await utimes(join(root, 'cache/empathylint-cache.lock'), 1, 1)
    await keep(root, [full])
    expect((await readdir(join(root, 'cache'))).sort()).toEqual(['empathylint-cache'])
  })
})

describe('what is kept', () => {
  const names = (count: number) => Array.from({length: count}, (_, index) => `${index}.md`)

  it('is without files that are gone, once others are looked at', async () => {
    const root = await project({'a.md': '', 'b.md': '', 'c.md': ''})
    await keep(
      root,
      ['a.md', 'b.md', 'c.md', 'never.md'].map((path) => result(path)),
    )
    await rm(join(root, 'b.md'))
    await keep(root, [result('a.md', finding)])
    const lines = `${await readFile(join(root, 'cache/empathylint-cache'))}`.split('\n').slice(1, -1)
    expect(lines.map((line) => /"(.*?)"/.exec(line)?.[1])).toEqual(['../a.md', '../c.md'])
  })

  it('is not gone through by a hook that lints one file of many', async () => {
    const root = await project({})
    await keep(
      root,
      names(1500).map((path) => result(path)),
    )
    await keep(root, [result('a.md')])
    expect((await reopened(root)).get(query(root, '7.md'), TEXT)).toBeDefined()
    // A run over most of them tells.
    const cache = await reopened(root)
    for (const path of names(1000)) cache.get(query(root, path), TEXT)
    cache.set(query(root, 'a.md'), TEXT, result('a.md', finding))
    await cache.save()
    const after = await reopened(root)
    expect(after.get(query(root, '7.md'), TEXT)).toBeDefined()
    expect(after.get(query(root, '1400.md'), TEXT)).toBeUndefined()
  })

  it('is no more than can be read in little time, what was asked for first', async () => {
    const root = await project({})
    const large = (path: string) => result(path, {...finding, message: 'x'.repeat(1500)})
    await keep(root, [large('0.md'), large('1.md'), large('2.md'), large('3.md')])
    const cache = await openCache({folder: join(root, 'cache'), version: '1', mostBytes: 8500})
    cache.get(query(root, '3.md'), TEXT)
    await Promise.all(names(5).map((path) => writeFile(join(root, path), '')))
    cache.set(query(root, '4.md'), TEXT, large('4.md'))
    await cache.save()
    const after = await reopened(root)
    const kept = names(5).filter((path) => after.get(query(root, path), TEXT))
    expect(kept).toEqual(['0.md', '1.md', '3.md', '4.md'])
    expect((await stat(join(root, 'cache/empathylint-cache'))).size).toBeLessThan(8600)
  })

  it('is what other processes keep, too', {timeout: 60_000}, async () => {
    const root = await project({})
    const files = names(4).flatMap((name) => names(30).map((other) => `${name}-${other}`))
    await Promise.all(files.map((path) => writeFile(join(root, path), TEXT)))
    const script = join(root, 'writer.ts')
    const source = new URL('../../src/workspace/cache.ts', import.meta.url)
    await writeFile(
      script,
      `import {openCache} from ${JSON.stringify(source.pathname)}
      import {join} from 'node:path'
      const [root, first] = process.argv.slice(2)
      for (let round = 0; round < 10; round++) {
        const cache = await openCache({folder: join(root, 'cache'), version: '1'})
        for (let index = round * 3; index < round * 3 + 3; index++) {
          const path = first + '-' + index + '.md'
          const result = {path, source: '', diagnostics: [], replyCount: index, skipped: {}}
          cache.set({absolute: join(root, path), path, key: 'k'}, ${JSON.stringify(TEXT)}, result)
        }
        await cache.save()
      }`,
    )
    const jiti = join(dirname(createRequire(import.meta.url).resolve('jiti/package.json')), 'lib/jiti-cli.mjs')
    const run = promisify(execFile)
    await Promise.all(names(4).map((name) => run(process.execPath, [jiti, script, root, name])))
    const cache = await reopened(root)
    expect(files.filter((path) => !cache.get(query(root, path), TEXT))).toEqual([])
    expect(cache.get(query(root, '3.md-29.md'), TEXT)?.replyCount).toBe(29)
  })
})

describe('a file of a cache that is none', () => {
  const anyBytes = fc.uint8Array({maxLength: 200})

  async function withBytes(root: string, bytes: Uint8Array): Promise<Cache> {
    await mkdir(join(root, 'cache'), {recursive: true})
    await writeFile(join(root, 'cache/empathylint-cache'), bytes)
    return reopened(root)
  }

  it('counts as empty, and is written anew', async () => {
    const root = await project({})
    await fc.assert(
      fc.asyncProperty(anyBytes, fc.boolean(), async (bytes, hasHeader) => {
        const cache = await withBytes(
          root,
          hasHeader ? Buffer.concat([Buffer.from('empathylint cache 1 "1"\n'), bytes]) : bytes,
        )
        expect(cache.get(query(root, 'a.md'), TEXT)).toBeUndefined()
        cache.set(query(root, 'a.md'), TEXT, full)
        await cache.save()
        expect((await reopened(root)).get(query(root, 'a.md'), TEXT)).toEqual(without(full))
      }),
      {numRuns: 20},
    )
  })

  it('gives what was kept or nothing, whatever bytes are changed, lost or doubled', async () => {
    const root = await project({})
    await keep(root, [full, result('b.md'), result('c.md', finding)])
    const good = await readFile(join(root, 'cache/empathylint-cache'))
    const results = new Map([full, result('b.md'), result('c.md', finding)].map((each) => [each.path, without(each)]))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({at: fc.nat(good.length - 1), cut: fc.nat(40), put: fc.uint8Array({maxLength: 5})}), {
          minLength: 1,
          maxLength: 3,
        }),
        async (changes) => {
          let bytes = good
          for (const {at, cut, put} of changes)
            bytes = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + cut)])
          const cache = await withBytes(root, bytes)
          for (const [path, expected] of results) {
            const got = cache.get(query(root, path), TEXT)
            if (got) expect(got).toEqual(expected)
          }
        },
      ),
      {numRuns: 80},
    )
  })

  it('may have been made to harm', async () => {
    const root = await project({})
    await keep(root, [full])
    const [header = '', line = ''] = `${await readFile(join(root, 'cache/empathylint-cache'))}`.split('\n')
    const [start = '', content = ''] = line.split('\t')
    const {crc32} = await import('node:zlib')
    const forged = async (json: string) => {
      const rest = `${start.slice(9)}\t${json}`
      const sum = crc32(rest).toString(16).padStart(8, '0')
      return (await withBytes(root, Buffer.from(`${header}\n${sum} ${rest}\n`))).get(query(root, 'a.md'), TEXT)
    }
    expect(await forged(content)).toEqual(without(full))
    for (const json of [
      'null',
      '[]',
      '{}',
      '[1,[[]],[]]',
      '['.repeat(1e5),
      '[1.5,[],[]]',
      '[-1,[],[]]',
      '["1",[],[]]',
      '[1,[],[["a","b"]]]',
      '[1,[],[],null,7]',
      '[1,[],[],null,null,3]',
      '[1,[],[],null,null,null,null,"a.md",1]',
      content.replace('[13,15]', '[13,-15]'),
      content.replace('[13,15]', '[13,1e99]'),
      content.replace('https:', 'javascript:'),
      content.replace('"conditional-apology"', '{"length":1}'),
    ]) {
      expect(json).not.toBe(content)
      expect([json.slice(0, 50), await forged(json)]).toEqual([json.slice(0, 50), undefined])
    }
    // Names of what every object has are names like others.
    expect((await forged('[1,[],[["__proto__",3],["toString",4]]]'))?.skipped).toEqual(
      Object.fromEntries([
        ['__proto__', 3],
        ['toString', 4],
      ]),
    )
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('is read in no time, and past what is no line of it, where most lines are none', async () => {
    const root = await project({})
    await keep(root, [full, result('b.md')])
    const [header = '', one = '', other = ''] = `${await readFile(join(root, 'cache/empathylint-cache'))}`.split('\n')
    const none = 'x\n'.repeat(2_000_000)
    const start = performance.now()
    const cache = await withBytes(root, Buffer.from(`${header}\n${none}${one}\n\t\n${none}${other}\n${none}`))
    expect(performance.now() - start).toBeLessThan(10_000)
    expect(cache.get(query(root, 'a.md'), TEXT)).toEqual(without(full))
    expect(cache.get(query(root, 'b.md'), TEXT)).toBeDefined()
  })

  it('forgets a line that is spoiled', async () => {
    const root = await project({'a.md': '', 'b.md': ''})
    await keep(root, [full, result('b.md')])
    const text = await readFile(join(root, 'cache/empathylint-cache'), 'utf8')
    const cache = await withBytes(root, Buffer.from(text.replace('Refund', 'refund')))
    expect(cache.get(query(root, 'a.md'), TEXT)).toBeUndefined()
    await cache.save()
    expect(await readFile(join(root, 'cache/empathylint-cache'), 'utf8')).not.toContain('refund')
    expect((await reopened(root)).get(query(root, 'b.md'), TEXT)).toBeDefined()
  })
})

it('keeps real results as they are', async () => {
  const root = await project({})
  const workspace = createWorkspace({cwd: root, useConfig: false})
  const markdown =
    'Hi {{name}},\n\nWe are sorry if this caused trouble. <!-- empathylint-disable-line -->\n\nCalm down.\n'
  const json = JSON.stringify({
    macros: [{title: 'A', actions: [{field: 'comment_value_html', value: '<p>We apologize if&nbsp;so.</p>'}]}],
  })
  const runs = await Promise.all([
    workspace.lintText(markdown, {filename: 'a.md', keepReplies: true}),
    workspace.lintText(json, {filename: 'macros.json', keepReplies: true}),
    workspace.lintText('{"a": ', {filename: 'broken.json'}),
  ])
  const results = runs.flatMap((run) => run.results)
  expect(results.flatMap(({diagnostics}) => diagnostics).length).toBeGreaterThan(2)
  await keep(root, results)
  for (const each of results) {
    const got = (await reopened(root)).get(query(root, each.path), each.source)
    expect(got && withSource(got, each.source)).toEqual(each)
  }
})

it('costs little for ten thousand files', {timeout: 60_000}, async () => {
  const root = await project({})
  const paths = Array.from({length: 10_000}, (_, index) => `chat/reply-${index}.md`)
  const time = async (what: string, work: () => unknown) => {
    const start = performance.now()
    await work()
    times.push(`${what} ${Math.round(performance.now() - start)} ms`)
  }
  const times: string[] = []
  const text = (index: number) => `${TEXT} ${index} `.repeat(20)
  let cache = await reopened(root)
  const state = {size: 900, mtimeMs: 1000.5}
  const set = (each: (index: number) => FileResult) =>
    paths.forEach((path, index) => cache.set(query(root, path), index % 2 ? state : text(index), each(index)))
  const get = () => paths.filter((path, index) => !cache.get(query(root, path), index % 2 ? state : text(index)))
  const missing: string[] = []
  for (const [what, made] of [
    ['without findings', (index: number) => ({...result(paths[index] ?? ''), skipped: {}})],
    ['with two findings each', (index: number) => result(paths[index] ?? '', finding, finding)],
  ] as const) {
    await time(`${what}: set`, () => set(made))
    await time('save', () => cache.save())
    await time('open', async () => (cache = await reopened(root)))
    await time('get', () => missing.push(...get()))
    times.push(`${Math.round((await stat(join(root, 'cache/empathylint-cache'))).size / 1000)} kB\n`)
  }
  expect(missing).toEqual([])
  onTestFinished(() => console.log(`The cache of 10,000 files: ${times.join(', ')}`))
})
