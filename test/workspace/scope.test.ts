/** Runs that are narrowed to what has changed: files by git, and lines in them. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type LineRange, onChangedLines} from '../../src/workspace/changed-lines.ts'
import {createWorkspace, type LintOptions, type Run, type WorkspaceOptions} from '../../src/workspace/index.ts'
import {movedLines} from '../../src/workspace/moved-lines.ts'
import {project} from '../config/project.ts'
import {commitAll, repository} from './repository.ts'

const OLD = 'Sorry if the export hurt you.\n'
const NEW = 'Sorry if the import hurt you.\n'
const CHANGED: LintOptions = {scope: {kind: 'changed'}}
const STAGED: LintOptions = {scope: {kind: 'staged'}}

/** In a reply with this above it, the words of HEDGED may safely be rewritten. */
const OURS = '---\ncontext: bug\nfault: ours\n---\nHi Ana,\n\n'
const HEDGED = 'We apologize for any trouble this may have caused.\n'
const FIXED = 'We apologize for the trouble this caused.\n'

/** One rule only, so that tests need not change where others learn to speak. */
const ONE: Partial<WorkspaceOptions> = {only: ['conditional-apology'], directives: {reportUnused: 'off'}}

async function lint(cwd: string, options: LintOptions, patterns: readonly string[] = []): Promise<Run> {
  return createWorkspace({cwd, ...ONE}).lintFiles(patterns, options)
}

/** `path:line` of each finding, its line in the text that was linted. */
function places({results}: Pick<Run, 'results'>): readonly string[] {
  return results.flatMap(({path, source, output = source, diagnostics}) =>
    diagnostics.map(({span}) => `${path}:${output.slice(0, span.start).split('\n').length}`),
  )
}

describe('files that have changed', () => {
  it('are linted, and no others', async () => {
    const made = await repository({'a.md': OLD, 'b.md': OLD, 'm/c.md': OLD})
    await made.write({'b.md': OLD + OLD, 'new.md': NEW, 'm/d.md': NEW})
    const run = await lint(made.root, CHANGED)
    expect(run.results.map(({path}) => path)).toEqual(['b.md', 'm/d.md', 'new.md'])
    expect([run.problems, run.notices]).toEqual([[], []])
  })

  it('are those of the files that are named: neither takes in more than the other', async () => {
    const made = await repository({'a.md': OLD, 'b.md': OLD, 'm/c.md': OLD})
    await made.write({'a.md': NEW, 'm/c.md': NEW})
    const paths = async (...patterns: string[]) =>
      (await lint(made.root, CHANGED, patterns)).results.map(({path}) => path)
    expect(await paths('a.md', 'b.md')).toEqual(['a.md'])
    expect(await paths('b.md')).toEqual([])
    expect(await paths('m')).toEqual(['m/c.md'])
    expect(await paths('*.md')).toEqual(['a.md'])
    const {problems} = await lint(made.root, CHANGED, ['nope.md'])
    expect(problems.map(({message}) => message)).toEqual(['“nope.md” was not found.'])
  })

  it('are none that an ignore file leaves out', async () => {
    const made = await repository({'a.md': OLD, '.empathylintignore': 'a.md\n'})
    await made.write({'a.md': NEW})
    expect((await lint(made.root, CHANGED)).results).toEqual([])
  })

  it('cannot be told outside of a repository, nor since a commit that there is not: then nothing is linted', async () => {
    const outside = await lint(await project({'a.md': OLD}), CHANGED)
    expect(outside.results).toEqual([])
    expect(outside.problems[0]).toMatchObject({kind: 'usage', hint: 'Name the files to lint instead.'})
    const made = await repository({'a.md': OLD})
    const since = await lint(made.root, {scope: {kind: 'since', ref: 'nope'}, changedLines: true})
    expect(since.results).toEqual([])
    expect(since.problems.map(({message}) => message)).toEqual(['git knows no commit, branch or tag “nope” here.'])
  })

  it('are counted as progress, and nothing else is', async () => {
    const made = await repository({'a.md': OLD, 'b.md': OLD})
    await made.write({'b.md': NEW})
    const seen: string[] = []
    await lint(made.root, {...CHANGED, onProgress: (done, all) => seen.push(`${done}/${all}`)})
    expect(seen).toEqual(['1/1'])
  })
})

describe('a file that is staged in part', () => {
  it('is linted as the next commit will hold it, and not rewritten', async () => {
    const made = await repository({'a.md': 'Hi\n', 'b.md': 'Hi\n'})
    await made.write({'a.md': OURS + HEDGED, 'b.md': OURS + HEDGED})
    made.git('add', '--all')
    await made.write({'a.md': 'All good.\n'})
    const run = await lint(made.root, {...STAGED, fix: true})
    expect(run.results.map(({path, source, output}) => [path, source, output])).toEqual([
      ['a.md', OURS + HEDGED, undefined],
      ['b.md', OURS + HEDGED, OURS + FIXED],
    ])
    expect(places(run)).toEqual(['a.md:7'])
    expect(run.notices).toEqual(['“a.md” is staged only in part, so nothing in it was rewritten.'])
  })

  it('has changed lines where the index has them', async () => {
    const made = await repository({'a.md': OLD})
    await made.write({'a.md': `${OLD}\n${NEW}`})
    made.git('add', '--all')
    await made.write({'a.md': `Top.\n\n${OLD}\n${NEW}\nSorry if we hurt you.\n`})
    expect(places(await lint(made.root, {...STAGED, changedLines: true}))).toEqual(['a.md:3'])
    expect(places(await lint(made.root, STAGED))).toEqual(['a.md:1', 'a.md:3'])
    expect(places(await lint(made.root, {...CHANGED, changedLines: true}))).toEqual(['a.md:5', 'a.md:7'])
  })
})

describe('lines that have changed', () => {
  it('are the only ones that are reported: one among five hundred', async () => {
    const replies = Array.from({length: 500}, (_, at) => `## Reply ${at}\n\nHi Ana,\n\n${OLD}`)
    const made = await repository({'a.md': replies.join('\n')})
    const grown = replies.with(250, `${replies[250]}\n${NEW}`).join('\n')
    await made.write({'a.md': grown})
    expect(places(await lint(made.root, CHANGED)).length).toBe(501)
    const line = grown.slice(0, grown.indexOf(NEW)).split('\n').length
    expect(places(await lint(made.root, {...CHANGED, changedLines: true}))).toEqual([`a.md:${line}`])
  })

  it('are all of a new file, and none of one that was only moved', async () => {
    const made = await repository({'a.md': OLD})
    made.git('mv', 'a.md', 'moved.md')
    await made.write({'new.md': `${OLD}\n${OLD}`})
    expect(places(await lint(made.root, {...CHANGED, changedLines: true}))).toEqual(['new.md:1', 'new.md:3'])
  })

  it('are the only ones that are rewritten, also where the same sentence stands on another line', async () => {
    const made = await repository({'a.md': `${OURS}${HEDGED}\nThanks.\n`})
    await made.write({'a.md': `${OURS}${HEDGED}\nThanks.\n\n${HEDGED}`, 'b.md': OURS + HEDGED})
    const {results} = await lint(made.root, {...CHANGED, changedLines: true, fix: true})
    expect(results.map(({output}) => output)).toEqual([`${OURS}${HEDGED}\nThanks.\n\n${FIXED}`, OURS + FIXED])
    expect(results.map(({fixedCount}) => fixedCount)).toEqual([1, 1])
    expect(places({results})).toEqual([])
  })

  it('are reported on as they are once they have been rewritten', async () => {
    const made = await repository({'a.md': `${OURS}${HEDGED}`})
    const both = HEDGED.replace('.', ', and we are sorry if it hurt you.')
    await made.write({'a.md': `${OURS}First.\n\n${HEDGED}\n${both}`})
    const run = await lint(made.root, {...CHANGED, changedLines: true, fix: true})
    expect(run.results[0]?.output).toContain('the trouble this caused, and we are sorry')
    // The sentence is another one than before, and still has something to improve.
    expect(places(run)).toEqual(['a.md:11'])
  })

  it('are of no concern to what keeps a file from being read', async () => {
    const made = await repository({'a.json': '{"macros": [\n{"title": "A", "body": "Hi"\n', 'a.md': OLD})
    await made.write({'a.json': '{"macros": [\n{"title": "A", "body": "Hi"\n\n\n'})
    const {results} = await lint(made.root, {...CHANGED, changedLines: true})
    expect(results.flatMap(({diagnostics}) => diagnostics.map(({rule}) => rule))).toContain('parse/json')
  })

  it('count after the baseline: what is old on other lines uses up its entries', async () => {
    const made = await repository({'a.md': `${OLD}\nHi.\n`})
    await createWorkspace({cwd: made.root, ...ONE}).suppress([], {what: 'all'})
    commitAll(made)
    await made.write({'a.md': `${OLD}\nHi.\n\n${OLD}`})
    expect(places(await lint(made.root, {...CHANGED, changedLines: true}))).toEqual(['a.md:5'])
  })
})

describe('changed lines of a text that is rewritten', () => {
  const lines = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd'), {maxLength: 8})
    .map((all) => all.map((each) => `${each}\n`))
  const text = (all: readonly string[]) => all.join('')
  const lineSpan = (content: string, number: number) => {
    const start = text(content.split(/(?<=\n)/).slice(0, number - 1)).length
    return {start, end: start + 1}
  }

  it('are the same where nothing was rewritten', async () => {
    const property = fc.asyncProperty(lines, fc.nat(8), fc.nat(8), async (all, from, length) => {
      const ranges: LineRange[] = [{start: from + 1, end: from + 1 + length}]
      const [before, after] = [
        onChangedLines(text(all), ranges),
        onChangedLines(text(all), await movedLines(text(all), text(all), ranges)),
      ]
      for (let number = 1; number <= all.length; number++)
        expect(after(lineSpan(text(all), number))).toBe(before(lineSpan(text(all), number)))
    })
    await fc.assert(property)
  })

  it('hold all that is new, and no line that stands as it stood', async () => {
    const property = fc.asyncProperty(lines, lines, lines, async (above, below, fresh) => {
      const [before, after] = [
        [...above, 'old\n', ...below],
        [...above, ...fresh.map((each) => `new ${each}`), ...below],
      ]
      const moved = await movedLines(text(before), text(after), [{start: above.length + 1, end: above.length + 2}])
      const isChanged = onChangedLines(text(after), moved)
      for (const [at, line] of after.entries())
        expect(isChanged(lineSpan(text(after), at + 1)), `${line}in ${JSON.stringify(after)}`).toBe(
          line.startsWith('new'),
        )
    })
    await fc.assert(property)
  })

  it('move with the lines above them, joints too', async () => {
    const before = 'a\nb\nc\nd\n'
    expect(await movedLines(before, 'x\ny\na\nb\nc\nd\n', [{start: 3, end: Infinity}])).toEqual([
      {start: 1, end: 3},
      {start: 5, end: 7},
    ])
    expect(await movedLines(before, 'b\nc\nd\n', [{start: 3, end: 3}])).toEqual([{start: 2, end: 2}])
    expect(await movedLines(before, 'a\nd\n', [{start: 3, end: 3}])).toEqual([])
  })
})
