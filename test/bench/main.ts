/** `npm run bench`: how fast the linter is, as ratios of whole processes that take turns. */
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {cpus, tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {type Figure, figureOf, type Ratio, ratioOf, verdictsOf} from './figures.ts'
import {writeLoads} from './files.ts'
import {LIMITS} from './limits.ts'
import {inTurn} from './measure.ts'
import {installPeers, peerScenes} from './peers.ts'
import {buildPrograms} from './programs.ts'
import {type Scene, scenesOf, type Stage} from './scenes.ts'
import {figureTable, ratioTable} from './table.ts'

const USAGE = `Usage: npm run bench -- [--full] [--peers] [--check] [--json FILE]

  --full       also a reply of 5 MB and an export of 50 MB
  --peers      also textlint, write-good and alex, installed into a scratch folder; with --full on 10,000 replies too
  --check      exit with 1 where a ratio breaks its limit in test/bench/limits.ts
  --json FILE  also write the figures as JSON`

function readArguments() {
  try {
    return parseArgs({
      options: {
        full: {type: 'boolean', default: false},
        peers: {type: 'boolean', default: false},
        check: {type: 'boolean', default: false},
        json: {type: 'string'},
        help: {type: 'boolean', default: false},
      },
    }).values
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
    process.exit(2)
  }
}

/** Runs a scene, prints its figures, and returns what was measured. */
async function play(meter: string, scene: Scene) {
  const {title, runs, ratios} = scene
  const samples = await inTurn(meter, scene)
  const figures = runs.map(({name}) => figureOf(name, samples.get(name) ?? []))
  console.log(`${figureTable(title, figures)}\n`)
  return {title, figures, ratios: ratios.map((plan) => ratioOf(plan, runs, samples))}
}

/** The scenes with peers, or none and a line that says why. */
async function scenesWithPeers(stage: Stage): Promise<readonly Scene[]> {
  const folder = join(tmpdir(), 'empathylint-bench-peers')
  const problem = await installPeers(folder)
  if (!problem) return peerScenes(stage, folder)
  console.log(`Skipped: the peers could not be installed (${problem.message}).\n`)
  return []
}

async function bench(folder: string): Promise<number> {
  const bin = fileURLToPath(new URL('../../bin/empathylint.cjs', import.meta.url))
  const programs = await buildPrograms(join(folder, 'programs'))
  const replies = join(folder, 'replies')
  mkdirSync(replies)
  const library = new URL('../../dist/lib/index.js', import.meta.url).href
  const stage: Stage = {folder, bin, library, loads: writeLoads(replies, full), programs}

  const figures: (Figure & {readonly scene: string})[] = []
  const ratios: Ratio[] = []
  const keep = (played: Awaited<ReturnType<typeof play>>) => {
    figures.push(...played.figures.map((figure) => ({scene: played.title, ...figure})))
    ratios.push(...played.ratios)
  }
  for (const scene of scenesOf(stage)) keep(await play(programs.meter, scene))
  for (const scene of peers ? await scenesWithPeers(stage) : []) {
    try {
      keep(await play(programs.meter, scene))
    } catch (error) {
      // What breaks in a peer must not take our own figures with it.
      console.log(`Skipped: ${error instanceof Error ? error.message : String(error)}\n`)
    }
  }

  const verdicts = verdictsOf(ratios, LIMITS)
  console.log(ratioTable(verdicts))
  const broken = verdicts.filter(({isBroken}) => isBroken)
  if (json !== undefined) {
    const machine = {node: process.version, processor: cpus()[0]?.model, cores: cpus().length}
    writeFileSync(json, `${JSON.stringify({machine, figures, ratios: verdicts}, undefined, 2)}\n`)
  }
  if (!check || broken.length === 0) return 0
  console.error(`\n${broken.length} of ${verdicts.length} ratios break their limit.`)
  return 1
}

const {full, peers, check, json, help} = readArguments()
if (help) {
  console.log(USAGE)
  process.exit(0)
}
// A link in the path of the folder would show in no figure, but in the names of files.
const scratch = mkdtempSync(join(realpathSync(tmpdir()), 'empathylint-bench-'))
const clean = () => rmSync(scratch, {recursive: true, force: true})
process.once('SIGINT', () => {
  clean()
  process.exit(130)
})
try {
  process.exitCode = await bench(scratch)
} finally {
  clean()
}
