/** The limits of the bench: ratios of runs that took turns on one machine, never times. */

/** What a ratio may be. */
export interface Limit {
  /** The name of the ratio. */
  readonly ratio: string
  readonly atMost?: number
  readonly atLeast?: number
  /** Where it should get to; the limit comes nearer on the way there. */
  readonly goal: number
}

/** Each a third or more beyond what was measured, so that a busy machine breaks none. */
export const LIMITS: readonly Limit[] = [
  {ratio: 'start of one reply', atMost: 6.5, goal: 2.2},
  {ratio: '1,000 replies to the floor', atMost: 16, goal: 6},
  {ratio: '10,000 replies to the floor', atMost: 8.5, goal: 6},
  {ratio: '10,000 replies to 1,000', atMost: 10, goal: 10},
  {ratio: 'memory on 10,000 replies', atMost: 6, goal: 5},
  {ratio: 'cached by content to stat', atMost: 6, goal: 6},
  {ratio: 'cached by metadata to stat', atMost: 6, goal: 6},
  {ratio: '200 letters to once', atMost: 6.5, goal: 6},
  {ratio: 'one thread to two on 10,000', atLeast: 0.6, goal: 1.4},
  {ratio: 'own choice to one thread on 100', atMost: 1.3, goal: 1},
  {ratio: 'a reply of 5 MB to 10,000 files, by MB', atMost: 1.6, goal: 2},
  {ratio: 'an export of 50 MB to 5 MB, by MB', atMost: 1.3, goal: 1.3},
  {ratio: 'one reply, write-good to ours', atLeast: 0.35, goal: 2},
  {ratio: 'one reply, alex to ours', atLeast: 2.6, goal: 2},
  {ratio: 'one reply, textlint to ours', atLeast: 1.9, goal: 2},
  {ratio: 'one reply, textlint with alex to ours', atLeast: 2.9, goal: 2},
  {ratio: '1,000 replies, write-good to ours', atLeast: 0.7, goal: 1},
  {ratio: '1,000 replies, alex to ours', atLeast: 4.2, goal: 10},
  {ratio: '1,000 replies, textlint to ours', atLeast: 3, goal: 10},
  {ratio: '1,000 replies, textlint with alex to ours', atLeast: 14, goal: 10},
  {ratio: '10,000 replies, write-good to ours', atLeast: 2.7, goal: 1},
  {ratio: '10,000 replies, alex to ours', atLeast: 18, goal: 10},
  {ratio: '10,000 replies, textlint to ours', atLeast: 10, goal: 10},
  {ratio: '10,000 replies, textlint with alex to ours', atLeast: 18, goal: 10},
]
