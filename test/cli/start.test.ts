/** How the built command starts: with code that was compiled before, where there is some that can be used. */
import {spawnSync} from 'node:child_process'
import {chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {folder, HEDGED} from './command.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const KEPT = `compiled-${process.version}-${process.arch}.bin`

/** A copy of the built package without compiled code, and a reply to lint. */
function copied() {
  const at = folder({'a.md': HEDGED, 'reporter.mjs': "export default () => 'read\\n'\n"})
  for (const name of ['bin', 'dist/node', 'package.json'])
    cpSync(join(root, name), join(at, 'linter', name), {recursive: true})
  symlinkSync(join(root, 'node_modules'), join(at, 'linter', 'node_modules'))
  const built = join(at, 'linter', 'dist', 'node')
  for (const name of readdirSync(built)) if (name.startsWith('compiled-')) rmSync(join(built, name))
  const run = (args: readonly string[], {flags = [], uid}: {flags?: readonly string[]; uid?: number} = {}) => {
    const command = [...flags, join(at, 'linter', 'bin', 'empathylint.cjs'), ...args]
    const {status, stdout, stderr} = spawnSync(process.execPath, command, {
      cwd: at,
      encoding: 'utf8',
      ...(uid !== undefined && {uid, gid: uid}),
    })
    return {status, stdout, stderr}
  }
  return {run, built, kept: join(built, KEPT)}
}

describe('a start', () => {
  it('keeps what was compiled, and the next ones find the same with it', () => {
    const {run, kept, built} = copied()
    const first = run(['a.md'])
    expect(first.status).toBe(1)
    expect(existsSync(kept)).toBe(true)
    const compiled = readFileSync(kept)
    expect(run(['a.md'])).toEqual(first)
    // Another kind of run leaves it as it is.
    expect(run(['rules']).status).toBe(0)
    expect(readFileSync(kept).equals(compiled)).toBe(true)
    // With such a flag, V8 does not take it.
    expect(run(['a.md'], {flags: ['--stack-size=900']})).toEqual(first)
    expect(run(['a.md'])).toEqual(first)
    expect(readdirSync(built).filter((name) => name.startsWith('compiled-'))).toEqual([KEPT])
  })

  it('keeps more when a run uses more', () => {
    const {run, kept} = copied()
    run(['--version'])
    const little = readFileSync(kept).length
    const first = run(['a.md'])
    expect(first.status).toBe(1)
    expect(readFileSync(kept).length).toBeGreaterThan(2 * little)
    expect(run(['a.md'])).toEqual(first)
  })

  it('does not use what was compiled of another build', () => {
    const {run, built} = copied()
    expect(run(['a.md']).stdout).toContain('puts the harm in doubt')
    const bundle = join(built, 'empathylint.cjs')
    writeFileSync(bundle, readFileSync(bundle, 'latin1').replaceAll('puts the harm in doubt', 'puts the harm on trial'))
    for (let time = 0; time < 2; time++) expect(run(['a.md']).stdout).toContain('puts the harm on trial')
  })

  it('imports modules of others with and without it', () => {
    const {run} = copied()
    for (let time = 0; time < 2; time++)
      expect(run(['-f', './reporter.mjs', 'a.md'])).toEqual({status: 1, stdout: 'read\n', stderr: ''})
  })

  it('is not hindered by compiled code that is broken', () => {
    const {run, kept} = copied()
    const first = run(['a.md'])
    const compiled = readFileSync(kept)
    for (const broken of [Buffer.alloc(0), Buffer.from('nonsense'), compiled.subarray(0, compiled.length / 2)]) {
      writeFileSync(kept, broken)
      expect(run(['a.md'])).toEqual(first)
      // And it is put right for the next one.
      expect(readFileSync(kept).length).toBeGreaterThan(compiled.length / 2)
    }
  })

  it.skipIf(process.getuid?.() !== 0)('needs no place to keep it', () => {
    const {run, built, kept} = copied()
    chmodSync(join(built, '../../..'), 0o755)
    chmodSync(built, 0o555)
    const {status, stderr} = run(['a.md'], {uid: 65534})
    expect([status, stderr]).toEqual([1, ''])
    expect(existsSync(kept)).toBe(false)
  })
})
