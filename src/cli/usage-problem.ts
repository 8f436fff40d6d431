/** Says in our words what the parser of the command line has to say against the arguments. */
import {existsSync} from 'node:fs'
import type {CommanderError} from 'commander'
import {visible} from '../reporters/index.ts'
import {didYouMean, type Problem} from '../workspace/index.ts'
import {COMMANDS} from './flags.ts'

/** What the parser says, and what we say; what a value is refused for has been said in our words already. */
const WORDINGS: readonly (readonly [RegExp, string])[] = [
  [/^unknown option '(.*)'$/s, 'There is no flag “$1”.'],
  [/^unknown command '(.*)'$/s, 'There is no command “$1”.'],
  [/^option '(?:-\w, )?(.*)' argument missing$/s, '“$1” lacks its value.'],
  [
    /^option '(?:-\w, )?(--[\w-]+).*?' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s,
    '$1 takes one of $3, not “$2”.',
  ],
  [/^option '.*?' is invalid\. (.*)$/s, '$1'],
  [
    /^command-argument value '(.*)' is invalid for argument '(.*)'\. Allowed choices are (.*)\.$/s,
    '“$1” is no $2. There are $3.',
  ],
  [/^missing required argument '(.*)'$/s, 'The <$1> is missing.'],
  [
    /^too many arguments for '(.*)'\. Expected (\d+) .* but got (\d+).*$/s,
    'Too many words after “$1”: it takes $2, not $3.',
  ],
]

/** @param argv the arguments that the error is about. */
export function usageProblem({message}: CommanderError, argv: readonly string[]): Problem {
  const [, complaint = message, suggestion] =
    /^(?:error: )?(.*?)(?:\n\(Did you mean (?:one of )?(.*)\?\))?$/s.exec(message) ?? []
  const [pattern, wording] = WORDINGS.find(([pattern]) => pattern.test(complaint)) ?? [/^$/, '']
  const said = visible(complaint.replace(pattern, wording))
  const meant = suggestion ?? wordMeant(said)
  return {kind: 'usage', message: said, hint: meant === undefined ? hintFor(complaint, argv) : `Did you mean ${meant}?`}
}

/** The command that a mistyped one stands for. */
function wordMeant(said: string): string | undefined {
  const [, word] = /^There is no command “([^”]*)”/.exec(said) ?? []
  return word === undefined ? undefined : didYouMean(word, Object.keys(COMMANDS))
}

function hintFor(complaint: string, argv: readonly string[]): string {
  const file = argv.find((word) => complaint.includes(`'${word}'`) && existsSync(word))
  if (file !== undefined) return `If you mean the file, put -- before it: empathylint -- ${visible(file)}`
  const [first = ''] = argv
  return Object.hasOwn(COMMANDS, first) ? `See empathylint ${first} --help.` : 'See empathylint --help.'
}
