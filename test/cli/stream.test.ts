/** `--stdin-format jsonl`: a line of JSON for each line, in order, as they come, in memory that does not grow. */
import {once} from 'node:events'
import {describe, expect, it} from 'vitest'
import type {LintFlags} from '../../src/cli/flags.ts'
import {mistakeIn} from '../../src/cli/lint-mistakes.ts'
import {CLEAN, folder, HEDGED, type RunOptions, run, start} from './command.ts'

const STREAM = ['--stdin', '--stdin-format', 'jsonl']

interface Told {
  readonly id?: unknown
  readonly line: number
  readonly error?: string
  readonly skipped?: string
  readonly counts?: Readonly<Record<string, number>>
  readonly findings?: readonly {
    readonly ruleId: string
    readonly field: string
    readonly range: readonly [number, number]
    readonly line: number
    readonly fix?: {readonly range: readonly [number, number]}
  }[]
}

const told = (stdout: string): readonly Told[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Told)
const json = (...values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('')
const stream = (input: string | Buffer, args: readonly string[] = [], options: Partial<RunOptions> = {}) => {
  const finished = run([...STREAM, ...args], {cwd: folder(), input, ...options})
  return {...finished, told: told(finished.stdout)}
}

describe('a stream of replies', () => {
  it('is answered line by line, in order, with offsets into the decoded text', () => {
    const body = `Hi “Ana”,\n\n${HEDGED}`
    const records = [
      {id: 'a', title: 'Late', body},
      {id: 2, title: 'Fine', text: CLEAN, customer_email: 'ana@example.com'},
    ]
    const {code, told, stderr} = stream(`\uFEFF${json(...records)}\r\n${JSON.stringify(HEDGED)}`)
    expect({code, stderr}).toEqual({code: 1, stderr: ''})
    expect(told.map(({id, line, counts}) => [id, line, counts?.['error']])).toEqual([
      ['a', 1, 1],
      [2, 2, 0],
      [undefined, 4, 1],
    ])
    const [finding] = told[0]?.findings?.filter(({ruleId}) => ruleId === 'conditional-apology') ?? []
    expect(finding).toMatchObject({field: 'body', line: 3})
    expect(body.slice(...(finding?.range ?? []))).toBe('any trouble this may have caused')
  })

  it('goes on past what cannot be read, which fails the run in the end', () => {
    const bytes = Buffer.concat([
      Buffer.from('{"id": 1, "body": \n[1]\n{"id": 12345678901234567890}\n{"body": 1, "id": "a"}\n'),
      Buffer.from([0xff, 10]),
      Buffer.from(json(HEDGED)),
    ])
    const {code, told, stdout, stderr} = stream(bytes)
    expect(code).toBe(2)
    expect(told.map(({line, error = ''}) => `${line} ${error}`.slice(0, 32))).toEqual([
      '1 This line is not valid JSON.'.slice(0, 32),
      '2 A line holds a JSON object with the text of one reply'.slice(0, 32),
      '3 There is no text in this line.',
      '4 What stands under "body" is not a text.'.slice(0, 32),
      '5 This line is not valid UTF-8.',
      '6 ',
    ])
    // Results are joined by them.
    expect(stdout).toContain('\n{"id":12345678901234567890,"line":3,"error":"There')
    expect(told[3]?.id).toBe('a')
    expect(told[5]?.counts).toMatchObject({error: 1})
    expect(stderr).toMatch(/^empathylint: 5 lines could not be linted\. The first is line 1: This line is not/)
  })

  it('never shows what stands in a line where it tells that it is broken', () => {
    const {stdout, stderr} = stream('{"secret": hunter2}\n')
    expect(stdout + stderr).not.toContain('hunter2')
  })

  it('gives ids back as they came', () => {
    const {stdout} = stream(
      '{"note":"\\"id\\": 5","id" : 12345678901234567890,"body":"Hi."}\n{"id":"\\u202e\\"","body":""}\n',
    )
    expect(stdout).toMatch(/^\{"id":12345678901234567890,"line":1,[^]*\n\{"id":"\\u202e\\"","line":2,/)
  })

  it('heeds what a line says of its reply', () => {
    const markup = 'We apologize for <b>any trouble</b> this **may** have caused.'
    const {told} = stream(
      json(
        {body: markup, kind: 'html'},
        {body: HEDGED, visibility: 'internal'},
        {body: HEDGED, active: false},
        {body: ' '},
        {body: `<!-- empathylint-disable conditional-apology -- legal -->\n${HEDGED}`, kind: 'markdown'},
        {body: CLEAN, title: 'Late', subject: 'Ticket {{ticket.id'},
      ),
    )
    expect(told.map(({skipped}) => skipped)).toEqual([undefined, 'internal', 'inactive', 'empty', undefined, undefined])
    expect(told[4]?.counts).toMatchObject({error: 0})
    expect(told[5]?.findings).toMatchObject([{ruleId: 'parse/template', field: 'subject', range: [7, 9]}])
  })

  it('takes its config, and where texts stand, from the name that it is given', () => {
    const rc = 'rules: {conditional-apology: warn}\nsources: [{files: "*.jsonl", body: "$[*].said[0]", id: "$[*].no"}]'
    const cwd = folder({'m/.empathylintrc': rc})
    const args = ['--stdin-filename', 'm/sent.jsonl', '--only', 'conditional-apology', '--max-warnings', '0']
    const {code, told, stderr} = stream(json({no: 7, said: [HEDGED]}), args, {cwd})
    expect(code).toBe(1)
    expect(told).toMatchObject([{line: 1, counts: {error: 0, warning: 1}}])
    expect(stderr).toBe('empathylint: There is 1 warning; --max-warnings allows 0.\n')
  })

  it('shows errors only with --quiet, and passes with --exit-zero', () => {
    const {code, told} = stream(json(HEDGED), ['--min-severity', 'error', '--exit-zero'])
    expect(code).toBe(0)
    expect(told[0]?.counts).toMatchObject({error: 1, warning: 0, info: 0})
  })

  it('may be empty', () => {
    expect(stream('\n')).toMatchObject({code: 0, stdout: '', stderr: ''})
  })
})

describe('a stream that does not end', () => {
  it('is answered as it comes', async () => {
    const child = start(STREAM, folder())
    child.stdin.write(json(HEDGED))
    const [first] = (await once(child.stdout, 'data')) as [Buffer]
    expect(told(first.toString())[0]?.line).toBe(1)
    child.stdin.end(json(CLEAN))
    const [second] = (await once(child.stdout, 'data')) as [Buffer]
    expect(told(second.toString())[0]?.line).toBe(2)
    expect(await once(child, 'close')).toEqual([1, null])
  })

  it('is not read further once nobody reads the answers, and nothing is said of it', async () => {
    const child = start(STREAM, folder())
    let said = ''
    child.stderr.on('data', (data: Buffer) => (said += data.toString()))
    child.stdin.on('error', () => undefined)
    const closed = once(child, 'close')
    child.stdin.write(json(HEDGED))
    await once(child.stdout, 'data')
    child.stdout.destroy()
    // The input stays open: the process has to end by itself.
    const feed = setInterval(() => child.stdin.write(json(HEDGED)), 20)
    const [code] = (await closed) as [number]
    clearInterval(feed)
    expect({code, said}).toEqual({code: 1, said: ''})
  })

  it('waits for whoever reads the answers', async () => {
    const child = start([...STREAM, '--only', 'conditional-apology'], folder())
    const note = 'x'.repeat(1000)
    const piece = json(...Array.from({length: 100}, (_, id) => ({id, note, body: HEDGED})))
    const count = 40
    let taken = 0
    for (let at = 0; at < count; at++) child.stdin.write(piece, () => taken++)
    child.stdin.end()
    await new Promise((resolve) => setTimeout(resolve, 2500))
    expect(taken).toBeLessThan(count / 2)
    let lines = 0
    for await (const data of child.stdout) lines += (data as Buffer).filter((byte) => byte === 10).length
    expect(lines).toBe(count * 100)
  }, 20_000)
})

/** Prints the most memory that the process was seen to have, in bytes. The system's own figure counts its parent in. */
const WATCH =
  'var most=0;setInterval(()=>{most=Math.max(most,process.memoryUsage.rss())},10).unref();' +
  "process.on('exit',()=>console.error(most))"
const MEASURE = `--import=data:text/javascript,${WATCH.replaceAll(' ', '%20')}`

/** In bytes; the input alone has nearly as much. */
const MOST_MEMORY = 190_000_000

/** Short lines take a while where there are many: EMPATHYLINT_SLOW=1 npx vitest run test/cli/stream.test.ts */
const SIZES: readonly (readonly [count: number, length: number])[] = [
  [30_000, 4400],
  ...(process.env['EMPATHYLINT_SLOW'] === '1' ? [[200_000, 600] as const] : []),
]

it.each(SIZES)(
  'takes no more memory for %i lines than for some',
  (count, length) => {
    const cwd = folder({'.empathylintrc': 'extends: []'})
    const note = 'x'.repeat(length)
    // Replies without words are passed over, which is quick.
    const line = (id: number) => json({id, note, body: id % 100 === 0 ? `${CLEAN} ${id}` : ''})
    const input = Array.from({length: count}, (_, id) => line(id)).join('')
    expect(input.length).toBeGreaterThan(125_000_000)
    const env = {NODE_OPTIONS: `--max-old-space-size=100 ${MEASURE}`}
    const {code, stdout, stderr} = run(STREAM, {cwd, input, env})
    expect(code).toBe(0)
    expect(stdout.split('\n').length - 1).toBe(count)
    expect(Number(stderr)).toBeLessThan(MOST_MEMORY)
  },
  60_000,
)

describe('flags that ask for something else', () => {
  const mistake = (flags: Partial<LintFlags>, isStdin = true) =>
    mistakeIn([], {stdinFormat: 'jsonl', format: [], ...flags} as LintFlags, isStdin)?.[0]

  it.each<[Partial<LintFlags>, string]>([
    [{fix: true}, '--fix'],
    [{diff: true}, '--diff'],
    [{outputFile: 'x'}, '--output-file'],
    [{stats: true}, '--stats'],
    [{cache: true}, '--cache'],
    [{maxDiagnostics: 0}, '--max-diagnostics'],
    [{baseline: 'x'}, '--baseline'],
    [{format: [{name: 'sarif'}]}, '--format'],
    [{format: [{name: 'jsonl', file: 'x'}]}, '--format'],
  ])('%j', (flags, name) => {
    expect(mistake(flags)).toBe(`${name} does not go with --stdin-format jsonl.`)
  })

  it('and those that do not', () => {
    expect(mistake({watch: true})).toBe('--watch goes with files, not with standard input.')
    expect(mistake({}, false)).toBe('--stdin-format goes with --stdin or -.')
    expect(mistake({format: [{name: 'jsonl'}], quiet: true, maxWarnings: 3, baseline: false})).toBeUndefined()
    expect(mistake({stdinFormat: 'text', fix: true})).toBeUndefined()
  })
})
