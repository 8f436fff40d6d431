import {execFileSync} from 'node:child_process'
import {readFile, rename, stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import fc from 'fast-check'
import {beforeAll, describe, expect, it} from 'vitest'
import type {Diagnostic, FileResult} from '../../src/diagnostics/index.ts'
import {
  BASELINE_FILE,
  formatBaseline,
  parseBaseline,
  readBaseline,
  writeBaseline,
} from '../../src/workspace/baseline-file.ts'
import {
  applyBaseline,
  type Baseline,
  type BaselineEntry,
  baselineOf,
  goneFiles,
  prunedBaseline,
  updatedBaseline,
} from '../../src/workspace/baseline.ts'
import {createWorkspace, type Workspace} from '../../src/workspace/index.ts'
import {project} from '../config/project.ts'

const cwd = '/project'
const FILE = join(cwd, BASELINE_FILE)
const run = {cwd}

function hex(seed: number | string): string {
  return Buffer.from(String(seed)).toString('hex').padStart(16, '0').slice(-16)
}

function finding(rule: string, seed: number | string, more: Partial<Diagnostic> = {}): Diagnostic {
  return {
    rule,
    messageId: 'x',
    severity: 'warning',
    message: rule,
    why: '',
    path: 'a.md',
    span: {start: 0, end: 0},
    related: [],
    suggestions: [],
    fingerprint: hex(seed),
    ...more,
  }
}

function result(path: string, ...diagnostics: readonly Diagnostic[]): FileResult {
  return {path, source: 'We are sorry if this is so.', diagnostics, replyCount: 1, skipped: {}}
}

/** `rule seed` of what is reported, by file. */
function reported(results: readonly FileResult[]): Record<string, readonly string[]> {
  return Object.fromEntries(results.map(({path, diagnostics}) => [path, diagnostics.map(named)]))
}

function named({rule, fingerprint}: Pick<Diagnostic, 'rule' | 'fingerprint'>): string {
  return `${rule} ${Buffer.from(fingerprint, 'hex').toString().replaceAll('\0', '')}`
}

function outline(entries: readonly BaselineEntry[]): readonly string[] {
  return entries.map((entry) => `${entry.path}: ${named(entry)} ×${entry.count}`)
}

function baseline(...results: readonly FileResult[]): Baseline {
  return baselineOf(results, FILE, run)
}

describe('applying', () => {
  const [a, b, c] = [finding('a', 1), finding('b', 2), finding('c', 3)] as const

  it('suppresses what was there before, and leaves what is new', () => {
    const {results, stale} = applyBaseline([result('a.md', a, b)], baseline(result('a.md', a)), run)
    expect(reported(results)).toEqual({'a.md': ['b 2']})
    expect(results[0]?.suppressed).toEqual([{diagnostic: a, by: 'baseline'}])
    expect(stale).toEqual([])
  })

  it('counts findings that are alike', () => {
    const {results} = applyBaseline([result('a.md', a, a, a)], baseline(result('a.md', a, a)), run)
    expect(results[0]?.diagnostics).toEqual([a])
    expect(results[0]?.suppressed).toHaveLength(2)
    const {stale} = applyBaseline([result('a.md', a)], baseline(result('a.md', a, a, a)), run)
    expect(outline(stale)).toEqual(['a.md: a 1 ×2'])
  })

  it('keeps what comments switch off, all in order', () => {
    const at = (start: number) => ({...finding('x', start), span: {start, end: start}})
    const before = {
      ...result('a.md', at(1), at(3)),
      suppressed: [{diagnostic: at(2), by: 'directive' as const, reason: 'r'}],
    }
    const [after] = applyBaseline([before], baseline(result('a.md', at(1), at(3))), run).results
    expect(after?.suppressed?.map(({diagnostic, by}) => `${diagnostic.span.start} ${by}`)).toEqual([
      '1 baseline',
      '2 directive',
      '3 baseline',
    ])
  })

  it('leaves results alone in which nothing is known', () => {
    const results = [result('a.md', a), result('b.md')]
    expect(applyBaseline(results, baseline(), run).results).toEqual(results)
    expect(applyBaseline(results, baseline(), run).results[0]).toBe(results[0])
  })

  it('does not take a finding of one file for one of another', () => {
    const {results, stale, orphaned} = applyBaseline([result('b.md', a)], baseline(result('a.md', a)), run)
    expect(reported(results)).toEqual({'b.md': ['a 1']})
    // The file was not linted, so nothing is known of it.
    expect([stale, orphaned]).toEqual([[], []])
  })

  it('finds by paths from the folder of the baseline', () => {
    const known = baselineOf([result('../en/a.md', a)], join(cwd, 'settings/baseline.json'), {cwd: join(cwd, 'chat')})
    expect(known.entries[0]?.path).toBe('../en/a.md')
    expect(reported(applyBaseline([result('en/a.md', a)], known, run).results)).toEqual({'en/a.md': []})
  })

  it('follows a file to its new name, once', () => {
    const known = baseline(result('old.md', a, b, c), result('kept.md', a))
    const gone = new Set(['old.md'])
    const after = applyBaseline([result('new.md', a, c), result('second.md', a)], known, {cwd, gone})
    expect(reported(after.results)).toEqual({'new.md': [], 'second.md': ['a 1']})
    expect(outline(after.orphaned)).toEqual(['old.md: b 2 ×1'])
    expect(after.stale).toEqual([])
  })

  it('does not follow where the old file is there, was linted, or the new one was known before', () => {
    const known = baseline(result('old.md', a), result('new.md', b))
    const gone = new Set(['old.md'])
    const one = (results: readonly FileResult[], more = {}) =>
      reported(applyBaseline(results, known, {cwd, ...more}).results)['new.md']
    expect(one([result('new.md', a, b)], {gone})).toEqual(['a 1'])
    const other = baseline(result('old.md', a))
    expect(reported(applyBaseline([result('new.md', a)], other, run).results)).toEqual({'new.md': ['a 1']})
    // A text from an editor can have the name of a file that is not on the disk yet.
    const both = applyBaseline([result('new.md', a), result('old.md')], other, {cwd, gone})
    expect(reported(both.results)).toEqual({'new.md': ['a 1'], 'old.md': []})
    expect(outline(both.stale)).toEqual(['old.md: a 1 ×1'])
    expect(both.orphaned).toEqual([])
  })

  it('does not call stale what was not looked for', () => {
    const known = baseline(result('a.md', a, b))
    const stale = (found: FileResult, more = {}) => outline(applyBaseline([found], known, {cwd, ...more}).stale)
    expect(stale(result('a.md'))).toEqual(['a.md: a 1 ×1', 'a.md: b 2 ×1'])
    expect(stale(result('a.md'), {onlyRules: new Set(['b'])})).toEqual(['a.md: b 2 ×1'])
    expect(stale(result('a.md', finding('parse/json', 9, {severity: 'error'})))).toEqual([])
    expect(stale(result('a.md', finding('rule-failed', 9)))).toEqual([])
    expect(stale(result('a.md', finding('parse/template', 9)))).toHaveLength(2)
  })

  it('never hides what is wrong with a file, a comment or a rule', () => {
    const own = ['parse/json', 'parse/template', 'rule-failed', 'unused-directive', 'directive-reason']
    const found = result('a.md', ...own.map((rule, index) => finding(rule, index)))
    expect(baseline(found).entries).toEqual([])
    const forged = {
      file: FILE,
      entries: own.map((rule, seed) => ({path: 'a.md', rule, fingerprint: hex(seed), count: 1, words: ''})),
    }
    expect(applyBaseline([found], forged, run).results).toEqual([found])
  })
})

describe('making a baseline', () => {
  it('says what was found, in order and of all severities', () => {
    const info = finding('z', 1, {severity: 'info', span: {start: 7, end: 15}})
    const error = finding('a', 2, {severity: 'error', span: {start: 0, end: 2}})
    expect(baseline(result('b.md', info), result('B.md', info), result('a.md', info, error, info)).entries).toEqual([
      {path: 'B.md', rule: 'z', fingerprint: hex(1), count: 1, words: 'sorry if'},
      {path: 'a.md', rule: 'a', fingerprint: hex(2), count: 1, words: 'We'},
      {path: 'a.md', rule: 'z', fingerprint: hex(1), count: 2, words: 'sorry if'},
      {path: 'b.md', rule: 'z', fingerprint: hex(1), count: 1, words: 'sorry if'},
    ])
  })

  it('leaves out what comments switch off and texts without a name, and can be told which rules', () => {
    const [a, b] = [finding('a', 1), finding('b', 2)]
    const off = {...result('a.md', a), suppressed: [{diagnostic: b, by: 'directive' as const}]}
    expect(outline(baseline(off, result('<stdin>', a)).entries)).toEqual(['a.md: a 1 ×1'])
    expect(outline(baselineOf([result('a.md', a, b)], FILE, {cwd, onlyRules: new Set(['b'])}).entries)).toEqual([
      'a.md: b 2 ×1',
    ])
  })

  it('gives the same of results to which it was applied', () => {
    const found = [result('a.md', finding('a', 1), finding('b', 2))]
    const known = baseline(...found)
    expect(baseline(...applyBaseline(found, known, run).results)).toEqual(known)
  })

  it('shortens words between characters, on one line', () => {
    const source = `${'🎉'.repeat(59)}\n\n  🎉🎉🎉`
    const words = (end: number) =>
      baseline({...result('a.md', finding('a', 1, {span: {start: 0, end}})), source}).entries[0]?.words
    expect(words(source.length)).toBe(`${'🎉'.repeat(59)}…`)
    expect(words(source.length - 4)).toBe(`${'🎉'.repeat(59)}…`)
    expect(words(118)).toBe('🎉'.repeat(59))
    expect(words(1)).toBe('�')
  })

  it('takes words of fixed texts where findings stand in them', () => {
    const fixed = {...result('a.md', finding('a', 1, {span: {start: 0, end: 3}})), output: 'new text'}
    expect(baseline(fixed).entries[0]?.words).toBe('new')
  })
})

describe('bringing up to date', () => {
  const [a, b, c] = [finding('a', 1), finding('b', 2), finding('c', 3)] as const
  const known = baseline(result('a.md', a, b, b), result('b.md', a), result('gone.md', a))

  it('takes what was found for the files that were linted, and keeps the rest', () => {
    const updated = (more = {}) => outline(updatedBaseline(known, [result('a.md', b, c)], {cwd, ...more}).entries)
    expect(updated()).toEqual(['a.md: b 2 ×1', 'a.md: c 3 ×1', 'b.md: a 1 ×1', 'gone.md: a 1 ×1'])
    expect(updated({gone: new Set(['gone.md'])})).toEqual(['a.md: b 2 ×1', 'a.md: c 3 ×1', 'b.md: a 1 ×1'])
    expect(updated({onlyRules: new Set(['b'])})).toEqual([
      'a.md: a 1 ×1',
      'a.md: b 2 ×1',
      'b.md: a 1 ×1',
      'gone.md: a 1 ×1',
    ])
  })

  it('takes out what is stale, and adds nothing', () => {
    const {stale} = applyBaseline([result('a.md', b, c)], known, run)
    expect(outline(prunedBaseline(known, stale).entries)).toEqual(['a.md: b 2 ×1', 'b.md: a 1 ×1', 'gone.md: a 1 ×1'])
  })
})

describe('files that are gone', () => {
  it('are those that surely are not there', async () => {
    const root = await project({'chat/a.md': '', 'chat/b.md': ''})
    const paths = ['chat/a.md', 'chat/b.md', 'chat/a.md/c.md', 'nope/d.md', '../outside.md', 'a\0b']
    const entries = paths.map((path) => ({path, rule: 'a', fingerprint: hex(1), count: 1, words: ''}))
    await rename(join(root, 'chat/b.md'), join(root, 'chat/c.md'))
    const gone = await goneFiles({file: join(root, BASELINE_FILE), entries})
    expect([...gone].sort()).toEqual(['../outside.md', 'chat/a.md/c.md', 'chat/b.md', 'nope/d.md'])
  })
})

describe('the file', () => {
  const entry = (path: string, seed: number, more: Partial<BaselineEntry> = {}): BaselineEntry => ({
    path,
    rule: 'a',
    fingerprint: hex(seed),
    count: 1,
    words: 'sorry if',
    ...more,
  })

  it('has a line for each finding', () => {
    const entries = [entry('chat/a.md', 1), entry('chat/b.md', 2, {count: 2, words: ''})]
    expect(formatBaseline({entries})).toBe(
      [
        '{',
        '  "version": 1,',
        '  "findings": [',
        '    {"path": "chat/a.md", "rule": "a", "fingerprint": "0000000000000031", "words": "sorry if"},',
        '    {"path": "chat/b.md", "rule": "a", "fingerprint": "0000000000000032", "count": 2},',
        '    "Each finding has a line of its own with a comma, so that git can merge the lines of both sides."',
        '  ]',
        '}',
        '',
      ].join('\n'),
    )
  })

  const entries = fc
    .uniqueArray(
      fc.record({
        path: fc.oneof(fc.constantFrom('a.md', '__proto__', '../b c.md'), fc.string({unit: 'binary', minLength: 1})),
        rule: fc.constantFrom('a', 'b'),
        fingerprint: fc.nat(30).map(hex),
        count: fc.integer({min: 1, max: 3}),
        words: fc.string({unit: 'binary'}),
      }),
      {selector: ({path, fingerprint}) => `${path}\n${fingerprint}`},
    )
    .map((all) => baselineOrder(all))

  it('says the same when it is read again, on lines that no text can break', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const text = formatBaseline({entries: all})
        expect(text.split(/\r\n|[\n\r\u0085\u2028\u2029]/)).toHaveLength(all.length + 7)
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u)
        expect(parseBaseline(text)).toEqual(all)
      }),
    )
  })

  it('is written only where it says something new, and keeps its line breaks', async () => {
    const root = await project({})
    const file = join(root, 'settings', BASELINE_FILE)
    const first = {file, entries: [entry('a.md', 1)]}
    expect(await readBaseline(file, 'x')).toBeUndefined()
    expect(await writeBaseline(first, 'x')).toBe(true)
    expect(await readBaseline(file, 'x')).toEqual(first)
    const {mtimeMs, ino} = await stat(file)
    expect(await writeBaseline(first, 'x')).toBe(false)
    expect(await stat(file)).toMatchObject({mtimeMs, ino})
    await writeFile(file, formatBaseline(first).replaceAll('\n', '\r\n'))
    expect(await writeBaseline(first, 'x')).toBe(false)
    expect(await writeBaseline({file, entries: []}, 'x')).toBe(true)
    expect(await readFile(file, 'utf8')).toBe(formatBaseline({entries: []}).replaceAll('\n', '\r\n'))
    expect(await writeBaseline({file: root, entries: []}, 'x')).toEqual({
      kind: 'file',
      path: 'x',
      message: '“x” could not be written: it is a folder.',
    })
  })

  const problem = async (content: string | Uint8Array) => {
    const root = await project({'b.json': content})
    const read = await readBaseline(join(root, 'b.json'), 'b.json')
    return read && 'kind' in read ? read.message : read
  }

  const forged = (more: Partial<BaselineEntry>, from: string, to: string) =>
    formatBaseline({entries: [entry('a.md', 1, more)]}).replace(from, to)

  it.each([
    ['a torn end', '{"version": 1, "findings": [', /^“b.json” is not valid JSON: the trouble begins in line 1\.$/],
    ['a hole', '{"version": 1,\n"findings": [{"path": }]}', /^“b.json” is not valid JSON: .* line 2\.$/],
    ['nothing', '', /^“b.json” is not valid JSON/],
    ['a list', '[]', /^“b.json” is not a baseline\.$/],
    ['another file', '{"name": "x", "version": "1.0.0"}', /^“b.json” is not a baseline\.$/],
    ['lists without end', '['.repeat(1e6), /^“b.json” is not/],
    ['what is to come', '{"version": 2, "findings": []}', /^“b.json” was written by another version of empathylint\.$/],
    ['no object', '{"version": 1, "findings": [null]}', /^“b.json” has a finding that cannot be read: number 1 /],
    ['half a fingerprint', forged({}, hex(1), '31'), /number 1/],
    ['no findings', forged({count: 7}, '7', '0'), /number 1/],
    ['half a finding', forged({count: 7}, '7', '1.5'), /number 1/],
    ['no text', new Uint8Array([0xff]), /not valid UTF-8/],
  ])('says what is wrong with %s', async (_, content, message) => {
    expect(await problem(content)).toMatch(message)
  })

  it('says where marks of a merge conflict are', async () => {
    const text = formatBaseline({entries: [entry('a.md', 1), entry('b.md', 2)]})
    const broken = text.replace(/( {4}\{"path": "b.*\n)/, '<<<<<<< HEAD\n$1=======\n>>>>>>> topic\n')
    expect(await problem(broken)).toBe('“b.json” holds the marks of a merge conflict, in line 5.')
  })

  it('is read without care for commas, order and notes', () => {
    const text = formatBaseline({entries: [entry('a.md', 1), entry('b.md', 2)]})
    const lines = text.split('\n')
    const shuffled = [
      ...lines.slice(0, 3),
      lines[4],
      (lines[3] ?? '').replace(/,$/, ''),
      '// why',
      lines[3],
      lines[5],
      ',',
      '] }',
    ]
    expect(parseBaseline(shuffled.join('\n'))).toEqual([entry('a.md', 1), entry('b.md', 2)])
    const twice = {entries: [entry('a.md', 1, {count: 3}), entry('a.md', 1, {count: 2})]}
    expect(parseBaseline(formatBaseline(twice))).toEqual([entry('a.md', 1, {count: 3})])
  })
})

function baselineOrder<Entry extends BaselineEntry>(entries: readonly Entry[]): readonly Entry[] {
  const key = ({path, rule, fingerprint}: Entry) => [path, rule, fingerprint]
  return [...entries].sort((a, b) => {
    for (const [index, part] of key(a).entries()) {
      const other = key(b)[index] ?? ''
      if (part !== other) return part < other ? -1 : 1
    }
    return 0
  })
}

describe('merging by git', () => {
  /** @returns the text, and whether git was of one mind. */
  async function merge(base: string, ours: string, theirs: string, ...flags: readonly string[]) {
    const root = await project({base, ours, theirs})
    try {
      const text = execFileSync('git', ['merge-file', '-p', ...flags, 'ours', 'base', 'theirs'], {
        cwd: root,
        stdio: 'pipe',
      })
      return {text: `${text}`, isClean: true}
    } catch (error) {
      return {text: String((error as {stdout: Buffer}).stdout), isClean: false}
    }
  }

  const one = (index: number): BaselineEntry => ({
    path: `${String.fromCharCode(97 + Math.floor(index / 3))}.md`,
    rule: 'a',
    fingerprint: hex(index + 100),
    count: 1,
    words: '',
  })
  const text = (indexes: Iterable<number>) => formatBaseline({entries: baselineOrder([...indexes].map(one))})

  it('is clean where both sides add findings to different files, the first and the last too', async () => {
    const base = text([3, 9])
    for (const [ours, theirs] of [
      [
        [0, 1, 2, 3, 9],
        [3, 9, 12, 13],
      ],
      [
        [3, 4, 5, 9],
        [3, 9, 10, 11],
      ],
      [
        [3, 6, 9],
        [3, 9, 10],
      ],
    ]) {
      const merged = await merge(base, text(ours ?? []), text(theirs ?? []))
      expect(merged).toEqual({
        text: text(new Set([...(ours ?? []), ...(theirs ?? [])].sort((a, b) => a - b))),
        isClean: true,
      })
    }
  })

  it('is right where it is clean; where it is not, the lines of both sides are', async () => {
    const some = fc.uniqueArray(fc.nat(15), {maxLength: 6})
    await fc.assert(
      fc.asyncProperty(some, some, some, some, async (before, dropped, added, others) => {
        const [mine, yours] = [added, others].map((side) => side.filter((each) => !before.includes(each))) as [
          number[],
          number[],
        ]
        const kept = before.filter((each) => !dropped.includes(each))
        const theirs = text([...before, ...yours])
        const merged = await merge(text(before), text([...kept, ...mine]), theirs)
        const all = (indexes: readonly number[]) => baselineOrder([...new Set(indexes)].map(one))
        if (merged.isClean) expect(parseBaseline(merged.text)).toEqual(all([...kept, ...mine, ...yours]))
        else expect(parseBaseline(merged.text)).toMatchObject({says: expect.stringContaining('merge conflict')})
        const union = await merge(text(before), text([...before, ...mine]), theirs, '--union')
        expect(parseBaseline(union.text)).toEqual(all([...before, ...mine, ...yours]))
      }),
      {numRuns: 25},
    )
  })
})

describe('with real findings', () => {
  let workspace: Workspace
  beforeAll(() => {
    workspace = createWorkspace({cwd, useConfig: false})
  })

  const REPLIES = [
    'We apologize if this caused you any inconvenience.',
    'Unfortunately, there is nothing we can do.',
    'Sorry if you felt that way.',
    'You failed to enter the right address. Please be advised that this is our policy.',
    'Thank you. We opened a case and will write to you on Monday.',
  ]

  async function lint(replies: readonly number[], lead = ''): Promise<FileResult> {
    const macros = replies.map((index) => ({id: index + 1, title: `Reply ${index}`, body: REPLIES[index]}))
    const csv = ['id,title,body', ...macros.map(({id, title, body}) => `${id},${title},"${lead}${body}"`)].join('\n')
    const {results, problems} = await workspace.lintText(csv, {filename: 'macros.csv'})
    if (!results[0]) throw new Error(problems[0]?.message)
    return results[0]
  }

  const some = fc.uniqueArray(fc.nat(REPLIES.length - 1), {minLength: 1})

  it('nothing is left, whatever the order of the replies', async () => {
    const all = await lint(REPLIES.map((_, index) => index))
    expect(all.diagnostics.length).toBeGreaterThan(3)
    const known = baseline(all)
    await fc.assert(
      fc.asyncProperty(some, async (order) => {
        const {results} = applyBaseline([await lint(order)], known, run)
        expect(results[0]?.diagnostics).toEqual([])
      }),
      {numRuns: 15},
    )
  })

  it('one new finding is left, one that is mended is stale', async () => {
    for (const [index] of REPLIES.slice(0, 4).entries()) {
      const others = [0, 1, 2, 3].filter((each) => each !== index)
      const [without, all] = [await lint(others), await lint([...others, index])]
      const own = all.diagnostics.filter(({reply}) => reply?.id === String(index + 1))
      expect(own.length).toBeGreaterThan(0)
      const {results} = applyBaseline([all], baseline(without), run)
      expect(results[0]?.diagnostics).toEqual(own)
      const {stale} = applyBaseline([without], baseline(all), run)
      expect(stale.map(({fingerprint}) => fingerprint).sort()).toEqual(own.map(({fingerprint}) => fingerprint).sort())
    }
  })

  it('lines above change nothing', async () => {
    const body = REPLIES.slice(0, 4).join('\n\n')
    const lintMarkdown = async (content: string) =>
      (await workspace.lintText(content, {filename: 'a.md'})).results as readonly FileResult[]
    const known = baseline(...(await lintMarkdown(body)))
    expect(known.entries.length).toBeGreaterThan(3)
    const {results, stale} = applyBaseline(await lintMarkdown(`Hello,\n\n\n${body}`), known, run)
    expect([results[0]?.diagnostics, stale]).toEqual([[], []])
  })
})
