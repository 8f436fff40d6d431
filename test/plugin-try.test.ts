/**
 * The package as a team meets it: packed, installed into an empty folder, with a house rule and a plugin of its own.
 * It installs packages, so that it runs only where it is asked for:
 *
 *     npm run build && EMPATHYLINT_TRY=1 npx vitest run test/plugin-try.test.ts
 */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))
const MINUTES = 60_000

const HOUSE_RULES = `houseRules:
  - id: no-asap
    phrases: [asap, as soon as (possible | we can)]
    message: '“{match}” names no time.'
    instead: by [time]
    bad:
      - We will reply asap.
      - As soon as possible, I will call.
      - I will call as soon as we can.
    good: We will reply by noon.
`

describe.runIf(process.env['EMPATHYLINT_TRY'] !== undefined)('from an empty folder', () => {
  let cwd = ''
  let tarball = ''
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), 'empathylint-try-'))
    const [packed] = JSON.parse(
      run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', cwd], root).stdout,
    )
    tarball = join(cwd, String(packed.filename))
    // Without it, npm would install into a folder above.
    writeFileSync(join(cwd, 'package.json'), '{"private": true}')
    succeed('npm', ['install', '--no-audit', '--no-fund', tarball], cwd)
  }, 5 * MINUTES)
  afterAll(() => rmSync(cwd, {recursive: true, force: true}))

  function run(command: string, args: readonly string[], folder = cwd) {
    return spawnSync(command, args, {cwd: folder, encoding: 'utf8', env: {...process.env, NO_COLOR: '1'}})
  }

  /** Standard output of a command that has to end well. */
  function succeed(command: string, args: readonly string[], folder = cwd): string {
    const {status, stdout, stderr} = run(command, args, folder)
    expect(status, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`).toBe(0)
    return stdout
  }

  it('a house rule in YAML is tested, flags and rewrites', {timeout: MINUTES}, () => {
    writeFileSync(join(cwd, '.empathylintrc.yml'), HOUSE_RULES)
    writeFileSync(join(cwd, 'reply.md'), 'Hi Ana,\n\nWe will send the label asap.\n\nBest,\nSam\n')
    expect(succeed('npx', ['empathylint', 'test', '--coverage'])).toContain('✓ house/no-asap  4 lines')
    expect(run('npx', ['empathylint', 'reply.md']).stdout).toContain('“asap” names no time.')
    run('npx', ['empathylint', '--fix-suggestions', 'reply.md'])
    expect(readFileSync(join(cwd, 'reply.md'), 'utf8')).toContain('We will send the label by [time].')
  })

  it('a plugin in TypeScript type-checks, is tested, documented, and runs', {timeout: 5 * MINUTES}, () => {
    succeed('npx', ['empathylint', 'new', 'plugin', '@acme/empathylint-plugin'])
    const plugin = join(cwd, 'empathylint-plugin')
    const manifest = readFileSync(join(plugin, 'package.json'), 'utf8')
    const pinned = manifest.replace(/("devDependencies": \{[^}]*"empathylint": )"[^"]*"/, `$1"file:${tarball}"`)
    writeFileSync(join(plugin, 'package.json'), pinned)
    succeed('npm', ['install', '--no-audit', '--no-fund'], plugin)
    succeed('npx', ['empathylint', 'new', 'rule', 'promises/vague-time'], plugin)
    succeed('npx', ['empathylint', 'docs', '--write'], plugin)
    succeed('npm', ['run', 'check'], plugin)
    expect(succeed('npx', ['empathylint', 'test'], plugin)).toContain('✓ acme/team-words')
    expect(succeed('npx', ['empathylint', 'samples'], plugin)).toContain('acme/team-words')
    succeed('npm', ['run', 'build'], plugin)
  })

  it('the built plugin is installed as a package, and named by it', {timeout: 5 * MINUTES}, () => {
    const plugin = join(cwd, 'empathylint-plugin')
    const [packed] = JSON.parse(
      run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', cwd], plugin).stdout,
    )
    succeed('npm', ['install', '--no-audit', '--no-fund', join(cwd, String(packed.filename))])
    writeFileSync(
      join(cwd, '.empathylintrc.yml'),
      `plugins: ['@acme/empathylint-plugin']\nextends: ['acme:recommended']\n${HOUSE_RULES}`,
    )
    writeFileSync(join(cwd, 'reply.md'), 'Hi Ana,\n\nI asked our level 2 team.\n\nBest,\nSam\n')
    expect(run('npx', ['empathylint', 'reply.md']).stdout).toContain('acme/team-words')
  })
})
