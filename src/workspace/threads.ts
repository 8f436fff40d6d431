/** Lints texts on several threads: on this one, and on others once there is enough to do. */
import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import type {FileResult} from '../diagnostics/index.ts'
import type {ThreadUse, WorkspaceOptions} from './equipment.ts'
import type {Job} from './lint-one.ts'
import type {Problem} from './problem.ts'

/** A text to lint. */
export interface Task extends Pick<Job, 'fix' | 'keepReplies'> {
  /** Of the file, relative to cwd. */
  readonly path: string
  readonly content: string
}

/** What linting a text gave; the result of another thread comes without the text. */
export type Outcome = FileResult | Problem

export interface Threads {
  /** Lints a text, on one thread or another. */
  lint(task: Task, here: () => Outcome): Promise<Outcome>
  /** Ends the other threads. */
  close(): void
}

/** What goes to another thread, and what comes back. */
export interface Batch {
  readonly tasks: readonly Task[]
}
export interface Answer {
  readonly outcomes: readonly Outcome[]
}

/** As many texts for each thread are worth starting it: it reads the configs and warms up by itself. */
const WORTH = 20_000
/** Texts in a batch: enough that passing it on costs little, and few enough that all threads end at about the same time. */
const BATCH = 24
/** Batches that another thread has at a time, so that it need not wait for this one. */
const AHEAD = 2
/** More threads than this gain nothing: this one hands out the work. */
const MOST = 8

/** How many threads lint so many texts. @param use undefined for this one only. */
export function threadCount(use: ThreadUse | undefined, texts: number, available = availableParallelism): number {
  if (!use) return 1
  if (use.count !== 'auto') return Math.max(1, Math.min(use.count, texts))
  const worth = Math.min(MOST, Math.floor(texts / WORTH))
  return worth < 2 ? 1 : Math.min(available(), worth)
}

/** Another thread; only what is built can be started as one. */
export interface Helper {
  send(batch: Batch): void
  end(): void
}

/** Starts another thread. @param answered is called with each answer, and with nothing once it has failed. */
export type StartHelper = (answered: (answer: Answer | undefined) => void) => Helper | undefined

/** The thread that runs the built linter. */
export function startWorker(options: WorkspaceOptions): StartHelper {
  return (answered) => {
    // From the sources, as in tests, there is nothing that it could run.
    if (import.meta.url.endsWith('.ts')) return undefined
    const worker = new Worker(new URL('../../bin/thread.cjs', import.meta.url), {workerData: options})
    const failed = () => answered(undefined)
    worker.on('message', answered).on('error', failed).on('exit', failed)
    return {send: (batch) => worker.postMessage(batch, []), end: () => void worker.terminate()}
  }
}

interface Waiting {
  readonly task: Task
  readonly here: () => Outcome
  readonly done: (outcome: Outcome) => void
}

function withText(outcome: Outcome, {content}: Task): Outcome {
  return 'kind' in outcome ? outcome : {...outcome, source: content}
}

/** So many texts keep all threads busy, also where one is slow with the text whose turn it is. */
export function textsAtOnce(count: number): number {
  return count * AHEAD * BATCH * 8
}

/** @param count of threads. Others than this one are started once so much waits that they have something to do. */
export function openThreads(count: number, start: StartHelper): Threads {
  const queue: Waiting[] = []
  const helpers: {readonly helper: Helper; readonly batches: Waiting[][]}[] = []
  let isStarted = false
  let isAwake = false

  const startAll = () => {
    isStarted = true
    for (let more = 1; more < count; more++) {
      const batches: Waiting[][] = []
      const helper = start((answer) => {
        if (answer)
          batches.shift()?.forEach(({done, task}, index) => done(withText(answer.outcomes[index] as Outcome, task)))
        else {
          // Its work is done here.
          const own = helpers.findIndex((each) => each.batches === batches)
          if (own !== -1) helpers.splice(own, 1)
          queue.unshift(...batches.splice(0).flat())
        }
        wake()
      })
      if (helper) helpers.push({helper, batches})
    }
  }
  const handOut = () => {
    for (let round = 0; round < AHEAD; round++)
      for (const {helper, batches} of helpers) {
        if (batches.length > round || queue.length < BATCH) continue
        const batch = queue.splice(0, BATCH)
        batches.push(batch)
        helper.send({tasks: batch.map(({task}) => task)})
      }
  }
  const work = () => {
    isAwake = false
    if (!isStarted && queue.length >= AHEAD * BATCH) startAll()
    handOut()
    const next = queue.shift()
    if (!next) return
    next.done(next.here())
    wake()
  }
  const wake = () => {
    if (isAwake) return
    isAwake = true
    setImmediate(work)
  }
  return {
    lint: async (task, here) =>
      new Promise((done) => {
        queue.push({task, here, done})
        wake()
      }),
    close() {
      for (const {helper} of helpers.splice(0)) helper.end()
    },
  }
}
