/** The least that a linter could do: reads every file below a folder, and runs 60 regular expressions over each. */
import {filesBelow} from './files-below.ts'
import {readFileSync} from 'node:fs'

const PHRASES = `
  any inconvenience|for the trouble|may have caused|so very sorry|sincerely apologi[sz]e|once again
  sorry if|sorry that you|sorry you feel|feel that way|accept our apologies|apologies for the delay
  understand your|your frustration|i know how|know exactly how|hear you|feel your pain
  nothing we can do|not possible|unable to|unfortunately|we regret|cannot help
  as per our|our policy|company policy|terms of service|the system|not allowed
  has been forwarded|relevant department|will be contacted|was made|were made|has been escalated
  as soon as possible|in due course|shortly|at the earliest|get back to you|stay tuned
  please calm|calm down|as i said|as stated|actually|obviously
  you failed|you forgot|you should have|you did not|your mistake|your fault
  simply|just a minor|minor glitch|never happen again|works fine|on our end
`
  .trim()
  .split(/\s*[|\n]\s*/)
  .map((phrase) => new RegExp(String.raw`\b${phrase}\b`, 'gi'))

let found = 0
for (const path of filesBelow(process.argv[2] ?? '.')) {
  const text = readFileSync(path, 'utf8')
  for (const phrase of PHRASES) for (const _ of text.matchAll(phrase)) found++
}
console.log(`${PHRASES.length} phrases, ${found} times`)
