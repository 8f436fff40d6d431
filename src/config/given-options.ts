/** Options of functions that outsiders call: which there are, and what they may be. */
import {isRecord} from './checks.ts'
import {didYouMeanHint} from './did-you-mean.ts'
import {quoted} from './problem.ts'

/** A test of a value, and what passes it, in words that follow “must be”. */
export type Expected = readonly [test: (value: unknown) => boolean, is: string]

const isText = (value: unknown) => typeof value === 'string' && value !== ''

export const text: Expected = [isText, 'a text that is not empty']
export const textOrFalse: Expected = [(value) => value === false || isText(value), 'a text that is not empty, or false']
export const texts: Expected = [(value) => Array.isArray(value) && value.every(isText), 'a list of texts']
export const flag: Expected = [(value) => typeof value === 'boolean', 'true or false']
export const record: Expected = [isRecord, 'an object']
export const code: Expected = [(value) => typeof value === 'function', 'a function']

/** What an option of each name must be. */
export type Expectations<Options> = Readonly<Record<keyof Options, Expected>>

/** Options without those that are undefined. */
export type Given<Options> = {readonly [Name in keyof Options]: Exclude<Options[Name], undefined>}

/**
 * Options without those that are undefined.
 * @throws TypeError for an option that there is not, or that cannot be what it is: passing over it would hide that what
 * was asked for is not done.
 */
export function givenOptions<Options extends object>(
  options: Options,
  expected: Expectations<Options>,
): Given<Options> {
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  for (const [name, value] of given) {
    const expectation = Object.hasOwn(expected, name) ? expected[name as keyof Options] : undefined
    if (!expectation) throw new TypeError(unknown(name, Object.keys(expected)))
    const [test, is] = expectation
    if (!test(value)) throw new TypeError(`The option ${quoted(name)} must be ${is}.`)
  }
  return Object.fromEntries(given) as Given<Options>
}

function unknown(name: string, known: readonly string[]): string {
  const hint = didYouMeanHint(name, known) ?? `There are ${known.join(', ')}.`
  return `There is no option ${quoted(name)}. ${hint}`
}
