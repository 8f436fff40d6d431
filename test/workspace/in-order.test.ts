/** Work ahead of time: all of it, in order, and never too much at once. */
import {setImmediate} from 'node:timers/promises'
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {inOrder} from '../../src/workspace/in-order.ts'

/** For each piece after how many turns it is done; 0 for at once. */
const turns = fc.array(fc.nat({max: 3}), {maxLength: 30})

async function after(count: number, index: number): Promise<number> {
  for (let turn = 0; turn < count; turn++) await setImmediate()
  return index
}

it('hands on what is there at once and what is waited for in the order of the pieces', async () => {
  await fc.assert(
    fc.asyncProperty(turns, fc.integer({min: 1, max: 5}), async (pieces, most) => {
      let underWay = 0
      const taken: number[] = []
      const start = (index: number) => {
        expect(++underWay).toBeLessThanOrEqual(most)
        const count = pieces[index] ?? 0
        return count === 0 ? index : after(count, index)
      }
      const all = pieces.map((_, index) => index)
      await inOrder(all, most, start, (result, item) => {
        underWay--
        expect(result).toBe(item)
        taken.push(item)
      })
      expect(taken).toEqual(all)
    }),
    {numRuns: 50},
  )
})

it('starts others while one is waited for, and none where nothing is', async () => {
  const log: string[] = []
  const start = (index: number) => {
    log.push(`start ${index}`)
    return index === 1 ? after(2, index) : index
  }
  await inOrder([0, 1, 2, 3, 4], 3, start, (_, item) => log.push(`take ${item}`))
  expect(log).toEqual([
    'start 0',
    'take 0',
    'start 1',
    'start 2',
    'start 3',
    'take 1',
    'take 2',
    'take 3',
    'start 4',
    'take 4',
  ])
})
