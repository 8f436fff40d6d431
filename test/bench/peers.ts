/** Other linters of prose that npm can install: fetched on demand into a folder of their own, and never depended on. */
import {execFile} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'
import type {Load} from './files.ts'
import {lint, nothing, type Run, type Scene, type Stage} from './scenes.ts'
import {filesBelow} from './programs/files-below.ts'

/** Fixed, so that a figure can be measured again. */
const PACKAGES = {
  alex: '11.0.1',
  textlint: '15.8.0',
  'textlint-rule-alex': '5.0.0',
  'textlint-rule-en-max-word-count': '1.0.2',
  'textlint-rule-terminology': '5.2.16',
  'textlint-rule-write-good': '2.0.0',
  'write-good': '1.0.8',
}

/** Rules of textlint: some that English prose is commonly looked through with, and the same with those of alex. */
const FEW = {'write-good': true, terminology: true, 'en-max-word-count': {max: 50}}
const TEXTLINT: Readonly<Record<string, object>> = {
  textlint: FEW,
  'textlint with alex': {...FEW, alex: true},
}

function textlintConfig(folder: string, name: string): string {
  return join(folder, `${name.replaceAll(' ', '-')}.json`)
}

/** Milliseconds that npm may take. */
const PATIENCE = 180_000

/** Installs the peers unless they are there. An error says in a line why that did not work. */
export async function installPeers(folder: string): Promise<Error | undefined> {
  const wanted = `${JSON.stringify({private: true, dependencies: PACKAGES}, undefined, 2)}\n`
  const [manifest, done] = [join(folder, 'package.json'), join(folder, 'installed.json')]
  if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return undefined
  mkdirSync(folder, {recursive: true})
  writeFileSync(manifest, wanted)
  for (const [name, rules] of Object.entries(TEXTLINT))
    writeFileSync(textlintConfig(folder, name), `${JSON.stringify({rules})}\n`)
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  try {
    await promisify(execFile)(npm, ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--fetch-retries=1'], {
      cwd: folder,
      timeout: PATIENCE,
      shell: process.platform === 'win32',
    })
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
    return new Error(said.trim().split('\n')[0] || 'npm did not answer in time')
  }
  writeFileSync(done, wanted)
  return undefined
}

/** The scenes with peers. 10,000 replies only where there is time, for that takes minutes. */
export function peerScenes(stage: Stage, folder: string): readonly Scene[] {
  const {one, thousand, tenThousand, large} = stage.loads
  const against = (title: string, load: Load, rounds: number): Scene => {
    const own = lint(stage, `${title}, empathylint`, load)
    const peers = peersOn(title, load, folder)
    return {
      title: `Peers on ${title}`,
      rounds,
      runs: [nothing(stage), own, ...peers],
      ratios: peers.map(({name}) => ({name: `${name} to ours`, of: name, to: own.name})),
    }
  }
  return [
    against('one reply', one, 5),
    against('1,000 replies', thousand, 1),
    ...(large ? [against('10,000 replies', tenThousand, 1), against('a reply of 5 MB', large.reply, 1)] : []),
  ]
}

function peersOn(title: string, {path, bytes}: Load, folder: string): readonly Run[] {
  const of = (name: string, bin: string, args: readonly string[], codes: Run['codes'], says: RegExp): Run => ({
    name: `${title}, ${name}`,
    args: [join(folder, 'node_modules', bin), ...args],
    bytes,
    folder,
    says,
    ...(codes ? {codes} : {}),
  })
  const isFile = path.endsWith('.md')
  const glob = isFile ? path : `${path}/**/*.md`
  return [
    // Its exit code is how many findings it has.
    of(
      'write-good',
      'write-good/bin/write-good.js',
      isFile ? [path] : filesBelow(path),
      'any',
      /on line \d+ at column/,
    ),
    of('alex', 'alex/cli.js', ['--quiet', path], [0, 1], /\d+:\d+-\d+:\d+ +warning/),
    ...Object.keys(TEXTLINT).map((name) =>
      of(
        name,
        'textlint/bin/textlint.js',
        ['--config', textlintConfig(folder, name), '--format', 'unix', glob],
        [0, 1],
        /^\S+:\d+:\d+/m,
      ),
    ),
  ]
}
