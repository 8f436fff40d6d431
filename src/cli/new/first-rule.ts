/** The rule that a new plugin begins with: its code, its page and its tests, all of which work. */
import {block} from '../docs/blocks.ts'
import {pageWith} from '../docs/pages.ts'
import type {RuleFacts} from '../docs/tables.ts'
import type {PluginName} from './names.ts'

/** Its id. */
export const RULE = 'team-words'

export const CODE = `/** Finds words that only the team knows. */
import {defineRule, pattern, rewrite} from 'empathylint/rule'

/** What the team says, and what a customer would understand. */
const TERMS = {
  specialist: pattern('(tier | level) (2 | 3 | two | three) (team | support)?'),
  request: pattern('trouble ticket'),
}

export default defineRule({
  id: '${RULE}',
  family: 'ownership',
  severity: 'warning',
  summary: 'A word that only the team knows.',
  why: 'The customer has to guess what it means, and whether it matters.',
  evidence: [
    {kind: 'practice', source: 'Plain-language guides', finding: 'Words of the trade are replaced by words of the reader.'},
  ],
  messages: {inside: '“{words}” is a word of the team.'},
  patterns: Object.values(TERMS),

  *sentence(sentence) {
    for (const [plain, term] of Object.entries(TERMS))
      for (const {text: at} of term.matches(sentence))
        yield {
          at,
          message: 'inside',
          data: {words: at.value},
          suggestions: [rewrite(\`Say “\${plain}”\`, 'review', at.replaceWith(plain))],
        }
  },
})
`

const EXAMPLES = `\`\`\`diff
- Your trouble ticket is with our level 2 team.
+ Your request is with our specialist.
\`\`\``

/** What is said of it in tables. */
export function facts({plugin}: PluginName): RuleFacts {
  return {
    id: `${plugin}/${RULE}`,
    family: 'ownership',
    severity: 'warning',
    summary: 'A word that only the team knows.',
    options: [],
    rewrites: 'proposed',
  }
}

export function page(name: PluginName): string {
  const content = `# ${RULE}

**Why.** Levels, tiers and tickets are how a team sorts its work. The customer asked for help, and has to guess what they mean.

${EXAMPLES}

## What it passes

\`\`\`diff
+ Your ticket for the concert is attached.
+ The next level of the course opens on Friday.
\`\`\`

## How to fix it

Say who does what, in words the customer would use.

## Options

${block('options', '')}

## Evidence

- Practice: plain-language guides replace words of the trade by words of the reader.

## When not to use it

Where all customers work with the same words, as in support for other support teams.
`
  return pageWith(facts(name), content)
}

export function tests({plugin}: PluginName): string {
  return `/** What the rule flags and what it passes, and the examples of its page. */
import {readFileSync} from 'node:fs'
import * as runner from 'node:test'
import {testDocs, testRule} from 'empathylint/testing'
import rule from './rule.ts'

testRule(
  rule,
  {
    flag: [
      {
        text: 'I asked our level 2 team.',
        findings: [{message: 'inside', at: 'level 2 team', rewrites: ['I asked our specialist.']}],
      },
      {
        text: 'Your trouble ticket is open.',
        findings: [{message: 'inside', at: 'trouble ticket', rewrites: ['Your request is open.']}],
      },
      'Our tier three support has it.',
    ],
    pass: ['Your ticket for the concert is attached.', 'This is the next level.'],
  },
  runner,
  {plugin: '${plugin}'},
)

testDocs(rule, readFileSync(new URL('README.md', import.meta.url), 'utf8'), runner)
`
}
