/** GitHub Actions: annotations beside the log, the summary of the job, and no word of a reply taken for a command. */
import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {FIXABLE, FIXED, folder, HEDGED, run} from './command.ts'

const ENV = {GITHUB_ACTIONS: 'true'}

/** Lines that would be commands at the beginning of a line, or anywhere in it. */
const HOSTILE = `::error::gotcha\n\n::add-mask::Hi\n\n##[error]gotcha ${HEDGED}\n  ::set-env name=X::y\n\nfoo ##[warning]gotcha\n`

/** The commands that a runner would obey, in the order of the log. */
function heard(log: string): readonly string[] {
  const commands: string[] = []
  let token: string | undefined
  for (const line of log.split('\n')) {
    const [, name = '', value = ''] =
      /^\s*::([^\s:]+)(?:\s[^:]*)?::(.*)$/.exec(line) ?? /##\[([^\]\s]+)[^\]]*\](.*)/.exec(line) ?? []
    if (token !== undefined) {
      if (name === token) token = undefined
    } else if (name === 'stop-commands') token = value
    else if (name !== '') commands.push(line)
  }
  expect(token, 'commands are heard again at the end').toBeUndefined()
  return commands
}

it('hears what is hostile where it stands in the log as it is', () => {
  expect(heard(HOSTILE)).toHaveLength(5)
  expect(heard(`::stop-commands::x\n${HOSTILE}::x::\n::error::y\n`)).toEqual(['::error::y'])
})

describe('the log', () => {
  it('is followed by annotations, and the summary of the job gets a table', () => {
    const cwd = folder({'m/a.md': HOSTILE, 'summary.md': '# Before\n'})
    const env = {...ENV, GITHUB_STEP_SUMMARY: join(cwd, 'summary.md'), GITHUB_WORKSPACE: cwd}
    const {code, stdout, stderr} = run(['--only', 'conditional-apology', '.'], {cwd: join(cwd, 'm'), env})
    expect({code, stderr}).toEqual({code: 1, stderr: ''})
    expect(stdout).toContain('gotcha')
    const commands = heard(stdout)
    expect(commands).toHaveLength(1)
    expect(commands[0]).toMatch(/^::error file=m\/a\.md,line=5,endLine=5,.*title=conditional-apology::/)
    const summary = readFileSync(join(cwd, 'summary.md'), 'utf8')
    expect(summary).toMatch(/^# Before\n### empathylint: 1 error in 1 file\n/)
  })

  it('stands alone with --no-annotations', () => {
    const cwd = folder({'a.md': HOSTILE, 'summary.md': ''})
    const env = {...ENV, GITHUB_STEP_SUMMARY: join(cwd, 'summary.md')}
    const {code, stdout} = run(['--no-annotations', '-f', 'stylish', 'a.md'], {cwd, env})
    expect(code).toBe(1)
    expect(stdout).toContain('conditional-apology')
    expect(heard(stdout)).toEqual([])
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toBe('')
  })

  it('is replaced by -f github, which names each finding once', () => {
    const {stdout} = run(['-f', 'github', '--only', 'conditional-apology', 'a.md'], {
      cwd: folder({'a.md': HOSTILE}),
      env: ENV,
    })
    expect(heard(stdout)).toHaveLength(1)
    expect(stdout).not.toContain('stop-commands')
  })

  it('leaves other reports to programs alone', () => {
    const {stdout} = run(['-f', 'json', 'a.md'], {cwd: folder({'a.md': HEDGED}), env: ENV})
    expect(JSON.parse(stdout)).toHaveLength(1)
  })

  it('has the findings that are shown, and what could not be done', () => {
    const cwd = folder({'a.md': HEDGED, 'b.md': HEDGED})
    const env = {...ENV, GITHUB_STEP_SUMMARY: join(cwd, 'nope/summary.md')}
    const {code, stdout, stderr} = run(['--max-diagnostics', '1', '-f', 'compact', 'a.md', 'b.md', 'nope.md'], {
      cwd,
      env,
    })
    expect(code).toBe(2)
    expect(heard(stdout).map((line) => /^::error file=([^,]*)/.exec(line)?.[1])).toEqual(['nope.md', 'a.md'])
    expect(stderr).toContain('summary.md” could not be written')
  })
})

describe('what goes to the next program', () => {
  it('is a diff that git applies, though no line of it is a command', () => {
    const before = FIXABLE.replace('Hi Ana,', '::error::gotcha\n\n##[error]gotcha')
    const cwd = folder({'a.md': before})
    const {stdout, stderr} = run(['--diff', 'a.md'], {cwd, env: ENV})
    expect(stdout).toContain('\n ##[error]gotcha\n')
    expect(heard(stdout)).toEqual([])
    heard(stderr)
    writeFileSync(join(cwd, 'x.patch'), stdout)
    execFileSync('git', ['apply', 'x.patch'], {cwd})
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(FIXED.replace('Hi Ana,', '::error::gotcha\n\n##[error]gotcha'))
  })

  it('is the fixed text alone; annotations go where the report goes', () => {
    const {stdout, stderr} = run(['-', '--fix'], {
      cwd: folder(),
      input: `${FIXABLE}\nSorry if it hurt you.\n`,
      env: ENV,
    })
    expect(stdout).toBe(`${FIXED}\nSorry if it hurt you.\n`)
    expect(heard(stderr).join()).toContain('title=conditional-apology')
  })
})
