/** The files of a new rule, which pass their own tests and say what is to be filled in. */
import {pageWith} from '../docs/pages.ts'
import {block} from '../docs/blocks.ts'

/** A rule that is begun. */
export interface NewRule {
  readonly id: string
  readonly family: string
  /** The plugin that it is part of; undefined for a built-in rule. */
  readonly plugin?: string
  /** `ts` or `js`: what the rest is written in. */
  readonly ending: string
  readonly runner: TestRunner
}

/** How the tests of a project run. */
export type TestRunner = 'node:test' | 'vitest' | '@jest/globals'

/** A file's name and what it holds. */
export type FileContent = readonly [path: string, content: string]

/** Stands where somebody has to write something. */
export const FILL_IN = 'FILL IN'

/** The files, by their names in the rule's folder. */
export function ruleFiles(rule: NewRule): readonly FileContent[] {
  return [
    [`rule.${rule.ending}`, code(rule)],
    ['README.md', rule.plugin === undefined ? builtInPage(rule) : pluginPage(rule, rule.plugin)],
    [`rule.test.${rule.ending}`, rule.plugin === undefined ? builtInTests(rule) : pluginTests(rule, rule.plugin)],
  ]
}

const SUMMARY = `${FILL_IN}: what it finds, in one sentence.`
const WHY = `${FILL_IN}: what the customer hears.`

function code({id, family}: NewRule): string {
  return `/** ${FILL_IN}: what this rule finds, in one sentence. */
import {defineRule, pattern, rewrite} from 'empathylint/rule'

// ${FILL_IN}: the words to look for. (a | b) is either, a? may be missing, send~ is the verb in any form.
const wanted = pattern('these words (here | there)')

export default defineRule({
  id: '${id}',
  // ${FILL_IN}: the family that fits best, and how much a finding weighs.
  family: '${family}',
  severity: 'warning',
  summary: '${SUMMARY}',
  why: '${WHY}',
  // ${FILL_IN}: what the rule rests on: research, or somebody's practice.
  evidence: [{kind: 'practice', source: '${FILL_IN}', finding: '${FILL_IN}'}],
  messages: {found: '“{words}” is not how we say it.'},
  // Sentences without these words are not even looked at.
  patterns: [wanted],

  *sentence(sentence) {
    for (const {text: at} of wanted.matches(sentence))
      yield {
        at,
        message: 'found',
        data: {words: at.value},
        // ${FILL_IN}: what to write instead. “safe” is for rewrites that always keep the meaning; --fix applies them.
        suggestions: [rewrite('Say “other words”', 'review', at.replaceWith('other words'))],
      }
  },
})
`
}

const EXAMPLE = `\`\`\`diff
- You will find these words here.
+ You will find other words.
\`\`\``

/** @param options what stands under “Options”. */
function sections(options: string): string {
  return `**Why.** ${WHY} Two or three sentences.

${EXAMPLE}

## What it passes

${FILL_IN}: what looks like it and is fine.

\`\`\`diff
+ You will find these words elsewhere.
\`\`\`

## How to fix it

${FILL_IN}: what helps instead, and what a rewrite needs to know.

## Options

${options}

## Evidence

- Practice: ${FILL_IN}.

## When not to use it

${FILL_IN}: the team for which this is fine.
`
}

function builtInPage({id}: NewRule): string {
  return `# ${id}\n\n${SUMMARY}\n\n${sections('None.')}`
}

function pluginPage({id, family}: NewRule, plugin: string): string {
  const facts = {
    id: `${plugin}/${id}`,
    family,
    severity: 'warning',
    summary: SUMMARY,
    options: [],
    rewrites: 'proposed',
  } as const
  return pageWith(facts, `# ${id}\n\n${sections(block('options', ''))}`)
}

const CASES = `{
    flag: [
      {
        text: 'You will find these words here.',
        findings: [{message: 'found', at: 'these words here', rewrites: ['You will find other words.']}],
      },
      // ${FILL_IN}: more that must be flagged. A text alone will do where what is found in it is plain.
      'These words there are new.',
    ],
    pass: [
      // ${FILL_IN}: what looks like it and is fine: these cases are worth the most.
      'You will find these words elsewhere.',
    ],
  }`

function builtInTests(rule: NewRule): string {
  return `import {testRule} from 'empathylint/testing'
import {describe, it} from 'vitest'
import rule from './rule.${rule.ending}'

testRule(
  rule,
  ${CASES},
  {describe, it},
)
`
}

function pluginTests({ending, runner}: NewRule, plugin: string): string {
  return `/** What the rule flags and what it passes, and the examples of its page. */
import {readFileSync} from 'node:fs'
import * as runner from '${runner}'
import {testDocs, testRule} from 'empathylint/testing'
import rule from './rule.${ending}'

testRule(
  rule,
  ${CASES},
  runner,
  {plugin: '${plugin}'},
)

testDocs(rule, readFileSync(new URL('README.md', import.meta.url), 'utf8'), runner)
`
}
