/** Another thread: lints the texts that it is handed, as the workspace does that has started it. */
import {resolve} from 'node:path'
import {parentPort, workerData} from 'node:worker_threads'
import {equip, type WorkspaceOptions} from './equipment.ts'
import {lintOne} from './lint-one.ts'
import {configOrProblem} from './select.ts'
import type {Answer, Batch, Outcome, Task} from './threads.ts'

/** Answers batch after batch, until it is ended. */
export function serve(): void {
  const equipment = equip(workerData as WorkspaceOptions)
  const lint = async ({path, content, fix, keepReplies}: Task): Promise<Outcome> => {
    const own = await equipment
    const config = await configOrProblem(resolve(own.cwd, path), own)
    if ('kind' in config) return config
    const outcome = lintOne(content, {path, config, fix, keepReplies}, own)
    return 'kind' in outcome ? outcome : {...outcome, source: ''}
  }
  const answer = async ({tasks}: Batch, before: Promise<void>): Promise<void> => {
    await before
    const outcomes: Outcome[] = []
    for (const task of tasks) outcomes.push(await lint(task))
    parentPort?.postMessage({outcomes} satisfies Answer, [])
  }
  let last = Promise.resolve()
  parentPort?.on('message', (batch: Batch) => {
    last = answer(batch, last)
  })
}
