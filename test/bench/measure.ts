/** Runs whole processes in turn, and says what each has used. */
import {spawn} from 'node:child_process'
import {randomUUID} from 'node:crypto'
import {closeSync, openSync, readFileSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {text} from 'node:stream/consumers'
import {performance} from 'node:perf_hooks'
import type {Sample} from './figures.ts'
import type {Run, Scene} from './scenes.ts'

/** A scene begins no further round after so many milliseconds. */
const ENOUGH = 12_000

/** What the shell of a developer sets changes no figure: certificates alone cost Node 20 ms at every start. */
const KEPT = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SYSTEMROOT', 'LANG']
const env = Object.fromEntries(KEPT.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])))

/** Runs each once a round, in turns, so that a slow minute of the machine slows them all. One list of samples for each. */
export async function inTurn(
  meter: string,
  {runs, rounds, first = [], patience = 90}: Scene,
): Promise<ReadonlyMap<string, readonly Sample[]>> {
  await Promise.all(first.map((run) => sampleOf(meter, run, patience)))
  const start = performance.now()
  const samples = new Map<string, Sample[]>(runs.map(({name}) => [name, []]))
  for (let round = 0; round < rounds && (round === 0 || performance.now() - start < ENOUGH); round++) {
    // What comes first in one round comes last in the next.
    for (const run of round % 2 === 0 ? runs : [...runs].reverse()) {
      const own = samples.get(run.name) ?? []
      const stopped = own.find(({isStopped}) => isStopped)
      own.push(stopped ?? (await sampleOf(meter, run, patience)))
    }
  }
  return samples
}

/** Runs a program once, for so many seconds at most. Throws where it fails, for a failure is quick. */
async function sampleOf(meter: string, run: Run, patience: number): Promise<Sample> {
  const path = join(dirname(meter), `output-${randomUUID()}.txt`)
  const output = openSync(path, 'w')
  try {
    return await sampleInto(output, path, meter, run, patience)
  } finally {
    closeSync(output)
    rmSync(path)
  }
}

/** A file takes what is written: a pipe would cost time on both ends. */
async function sampleInto(output: number, path: string, meter: string, run: Run, patience: number): Promise<Sample> {
  const {name, args, folder, codes = [0], says = /(?:)/} = run
  const start = performance.now()
  const child = spawn(process.execPath, ['--require', meter, ...args], {
    cwd: folder,
    env,
    stdio: ['ignore', output, output, 'pipe'],
    timeout: patience * 1000,
    killSignal: 'SIGKILL',
  })
  const used = text(child.stdio[3] as NodeJS.ReadableStream)
  const [code, wall] = await new Promise<readonly [number | null, number]>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve([code, performance.now() - start]))
  })
  if (code === null && wall >= patience * 1000) return {wall, cpu: wall, memory: 0, isStopped: true}
  const said = readFileSync(path, 'utf8')
  if (code === null || (codes !== 'any' && !codes.includes(code)) || !says.test(said))
    throw new Error(`“${name}” did not do its work, and ended with ${code ?? 'a signal'}: ${said.slice(0, 2000)}`)
  const {cpu, memory} = JSON.parse(await used) as {cpu: number; memory: number}
  return {wall, cpu, memory, isStopped: false}
}
