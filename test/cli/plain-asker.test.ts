/** Questions line by line, as in a terminal that cannot move the cursor. */
import {once} from 'node:events'
import {PassThrough} from 'node:stream'
import {describe, expect, it} from 'vitest'
import {plainAsker} from '../../src/cli/plain-asker.ts'

const FRUIT = [
  {value: 'a', label: 'Apple'},
  {value: 'b', label: 'Berry', hint: 'red'},
  {value: 'c', label: 'Cherry'},
] as const

/** An asker with what will be typed, all at once or line by line. */
function desk(typed?: string) {
  const input = new PassThrough()
  const output = new PassThrough()
  if (typed !== undefined) input.end(typed)
  return {input, ask: plainAsker(input, output), said: () => String(output.read() ?? '')}
}

describe('one of several', () => {
  it('is taken by its number', async () => {
    const {ask, said} = desk('2\n')
    expect(await ask.one('Which?', FRUIT, 'a')).toBe('b')
    expect(said()).toBe('Which?\n  1) Apple\n  2) Berry (red)\n  3) Cherry\nA number from 1 to 3 [1]: ')
  })

  it.each([
    ['\n', 'c'],
    ['  \n', 'c'],
    [' 1 \n', 'a'],
    ['0\n4\n-1\n1.5\none\n1 2\n99999999999\n3\n', 'c'],
    ['3', 'c'],
    ['2\r\n', 'b'],
  ])('%j is an answer, or is asked for again', async (typed, expected) => {
    expect(await desk(typed).ask.one('Which?', FRUIT, 'c')).toBe(expected)
  })

  it('is none where the input ends', async () => {
    expect(await desk('').ask.one('Which?', FRUIT, 'a')).toBeUndefined()
    expect(await desk('nonsense\n').ask.one('Which?', FRUIT, 'a')).toBeUndefined()
  })
})

describe('some of several', () => {
  it.each<[string, readonly string[]]>([
    ['\n', ['b', 'c']],
    ['1,3\n', ['a', 'c']],
    ['3 1\n', ['a', 'c']],
    ['2, 2\n', ['b']],
    ['None\n', []],
    ['1,9\nnone\n', []],
  ])('%j', async (typed, expected) => {
    expect(await desk(typed).ask.some('Which?', FRUIT, ['b', 'c'])).toEqual(expected)
  })

  it('says what is usual', async () => {
    const some = desk('\n')
    await some.ask.some('Which?', FRUIT, ['b', 'c'])
    expect(some.said()).toMatch(/ \[2, 3\]: $/)
    const none = desk('\n')
    expect(await none.ask.some('Which?', FRUIT, [])).toEqual([])
    expect(none.said()).toMatch(/ \[none\]: $/)
  })
})

describe('yes or no', () => {
  it.each([
    ['\n', true, true],
    ['\n', false, false],
    ['y\n', false, true],
    ['NO\n', true, false],
    ['perhaps\nyes\n', false, true],
    ['', true, undefined],
  ])('%j where %s is usual', async (typed, usual, expected) => {
    expect(await desk(typed).ask.yes('Sure?', usual)).toBe(expected)
  })
})

describe('words', () => {
  it('are what was typed, blanks and all; an empty line keeps what is there', async () => {
    expect(await desk('  Sorry that it broke. \n').ask.text('Your words:', '')).toBe('  Sorry that it broke. ')
    expect(await desk('\n').ask.text('Your words:', 'as before')).toBe('as before')
    expect(await desk('').ask.text('Your words:', 'as before')).toBeUndefined()
  })

  it('show what is there, and nothing of it that the terminal would act on', async () => {
    const {ask, said} = desk('\n')
    expect(await ask.text('Your words:', 'a\u001b[2J')).toBe('a\u001b[2J')
    expect(said()).toBe('Your words:\n  Now: a␛[2J\nNew: ')
  })
})

describe('answers that come early', () => {
  it('wait for their questions', async () => {
    const {ask} = desk('2\nyes\nMy words.\n')
    expect(await ask.one('Which?', FRUIT, 'a')).toBe('b')
    expect(await ask.yes('Sure?', false)).toBe(true)
    expect(await ask.text('Words?', '')).toBe('My words.')
    expect(await ask.text('More?', '')).toBeUndefined()
    expect(await ask.text('More still?', '')).toBeUndefined()
  })

  it('wait also where they come in pieces', async () => {
    const {input, ask} = desk()
    const first = ask.text('Words?', '')
    for (const piece of ['My ', 'words.\nye', 's\n']) input.write(piece)
    expect(await first).toBe('My words.')
    expect(await ask.yes('Sure?', false)).toBe(true)
  })
})

it('stops at Ctrl-C, and listens for it only while it asks', async () => {
  const before = process.listenerCount('SIGINT')
  const {input, ask} = desk()
  const answer = ask.text('Words?', '')
  expect(process.listenerCount('SIGINT')).toBe(before + 1)
  process.emit('SIGINT')
  expect(await answer).toBeUndefined()
  expect(process.listenerCount('SIGINT')).toBe(before)
  expect(await ask.yes('Sure?', true)).toBeUndefined()
  input.end()
})

it('reads nothing while it does not ask, so that the process can end', async () => {
  const {input, ask} = desk()
  const answer = ask.text('Words?', '')
  input.write('My words.\n')
  await answer
  if (!input.isPaused()) await once(input, 'pause')
  expect(input.isPaused()).toBe(true)
})
