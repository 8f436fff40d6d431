/** `Dockerfile`: its statements fit the repository, and do what they should, as far as that can be seen without Docker. */
import {execSync} from 'node:child_process'
import {cpSync, existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {folder, HEDGED} from '../cli/command.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

interface Statement {
  readonly name: string
  readonly rest: string
}

/** The statements of each stage, `FROM` first. */
const stages: readonly (readonly Statement[])[] = read('Dockerfile')
  .replace(/^#.*\n/gm, '')
  .replace(/\\\n\s*/g, ' ')
  .split(/^(?=FROM )/m)
  .filter((stage) => stage.startsWith('FROM'))
  .map((stage) =>
    stage
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({name: line.split(' ')[0] ?? '', rest: line.replace(/^\S+\s+/, '')})),
  )
const [building = [], running = []] = stages
const restOf = (stage: readonly Statement[], name: string) =>
  stage.filter((each) => each.name === name).map(({rest}) => rest)

/** What the ignore file lets through: names at the top. */
const kept = read('.dockerignore')
  .split('\n')
  .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []))

describe('the Dockerfile', () => {
  it('has a stage that builds, and one that runs as nobody in particular', () => {
    expect(stages).toHaveLength(2)
    expect(restOf(running, 'USER')).toEqual(['node'])
    expect(restOf(running, 'WORKDIR').at(-1)).toBe('/work')
    expect(restOf(running, 'ENTRYPOINT').map((rest) => JSON.parse(rest) as unknown)).toEqual([['empathylint']])
    for (const from of stages.flatMap((stage) => restOf(stage, 'FROM')))
      expect(from).toMatch(/^node:22-\w+(?: AS build)?$/)
  })

  it('is given what the build reads, and only what there is', () => {
    expect(read('.dockerignore')).toMatch(/^\*$/m)
    for (const name of kept) expect(existsSync(join(root, name)), name).toBe(true)
    const {files, bin} = JSON.parse(read('package.json')) as {files: string[]; bin: Record<string, string>}
    for (const name of ['src', 'rules', '.ci', 'tsconfig.json', 'package-lock.json']) expect(kept).toContain(name)
    const copied = restOf(running, 'COPY').join('\n')
    const needed = [...files.filter((path) => !path.startsWith('!')), ...Object.values(bin)].map(
      (path) => path.split('/')[0] ?? '',
    )
    for (const name of new Set(needed.filter((name) => name !== 'CHANGELOG.md')))
      expect(copied).toContain(`/app/${name}`)
  })
})

/** Does what the statements say in folders, which takes a minute and the network: EMPATHYLINT_SLOW=1 npx vitest run test/adoption */
describe.skipIf(process.env['EMPATHYLINT_SLOW'] !== '1')('the image', () => {
  it('lints', {timeout: 600_000}, () => {
    const [context, app, image] = [folder(), folder(), folder()]
    const isTest = (path: string) => path.endsWith('.test.ts')
    for (const name of kept)
      cpSync(join(root, name), join(context, name), {recursive: true, filter: (path) => !isTest(path)})
    for (const {name, rest} of building) {
      if (name === 'RUN') execSync(rest, {cwd: app, stdio: 'pipe'})
      if (name !== 'COPY') continue
      const sources = rest
        .split(' ')
        .slice(0, -1)
        .flatMap((source) => (source === '.' ? readdirSync(context) : [source]))
      for (const source of sources) cpSync(join(context, source), join(app, source), {recursive: true})
    }
    for (const rest of restOf(running, 'COPY')) {
      const words = rest.split(' ').filter((word) => !word.startsWith('--'))
      for (const source of words.slice(0, -1))
        cpSync(join(app, source.replace('/app/', '')), join(image, basename(source)), {recursive: true})
    }
    expect(existsSync(join(image, 'node_modules/typescript'))).toBe(false)
    const lint = (words: string) =>
      execSync(`node ${join(image, 'bin/empathylint.cjs')} ${words} || true`, {
        cwd: folder({'a.md': HEDGED}),
        encoding: 'utf8',
      })
    expect(lint('-f compact .')).toContain('conditional-apology')
    expect(lint('explain conditional-apology')).toContain('Instead of')
  })
})
