/** Good replies pass in silence, in every preset; the showcase of bad wording does not. */
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {builtin} from '../src/builtin.ts'
import {lintText} from '../src/index.ts'
import {createConfigLoader} from '../src/config/index.ts'
import {createLinter} from '../src/engine/index.ts'
import {defaultOptions, type PresetEntry, type ReplySettings} from '../src/rule/index.ts'

const linter = createLinter(builtin)

/** The settings of a preset as a config that extends it gets them. */
function settingsOf(name: string): ReplySettings {
  const rules = new Map<
    string,
    {severity: 'error' | 'warning' | 'info' | 'off'; options: Readonly<Record<string, unknown>>}
  >()
  const layers = [...(builtin.presets[name]?.isOnTop ? [builtin.presets['recommended']] : []), builtin.presets[name]]
  for (const layer of layers) {
    for (const [id, entry] of Object.entries<PresetEntry>(layer?.rules ?? {})) {
      const rule = builtin.rules.find((each) => each.id === id)
      const [severity, options] = typeof entry === 'string' ? [entry, {}] : entry
      rules.set(id, {severity, options: {...(rule?.options ? defaultOptions(rule.options) : {}), ...options}})
    }
  }
  return {rules, settings: builtin.presets[name]?.settings ?? {}}
}

const findings = (content: string, preset: string, path = 'replies/golden.md') =>
  linter
    .lint({content, path, settingsFor: () => settingsOf(preset)})
    .diagnostics.map(({rule, span}) => `${rule}: ${content.slice(span.start, span.end)}`)

const GOLDEN = {
  billing: `Hi {{ ticket.requester.first_name | default: "there" }},

You were charged $24 twice on 2 May, and I'm sorry: our retry job ran twice.

I've refunded the second charge to the card ending 1881, and your bank will show it by 7 May. If it isn't there by then, reply here and I'll chase it with the processor.

Best,
{{current_user.first_name}}
`,
  'feature declined': `Hi {{ ticket.requester.first_name | default: "there" }},

Scheduling to two calendars at once isn't possible today, because each queue holds one time zone. What you can do is duplicate the queue: open Queue, then Duplicate.

I've added your agency use case to the request our product team reviews each month.

{{current_user.first_name}}
`,
  outage: `Scheduled posts to Instagram have failed since 09:05 UTC, so posts due this morning did not go out. We're sorry.

We have paused the queue so nothing is lost, and are retrying failed posts in order. Next update at 11:00 UTC.
`,
}

const CONTEXT_OF: Readonly<Record<string, string>> = {
  billing: 'billing',
  'feature declined': 'feature-declined',
  outage: 'outage',
}

const clean = new URL('../fixtures/replies/clean/', import.meta.url)

describe.each(Object.keys(builtin.presets))('preset %s', (preset) => {
  it.each(Object.entries(GOLDEN))('is silent on the golden reply: %s', (name, content) => {
    expect(findings(content, preset)).toEqual([])
    // Nor does it help to say what the reply is.
    expect(findings(`---\ncontext: ${CONTEXT_OF[name]}\nkind: reply\n---\n\n${content}`, preset)).toEqual([])
    expect(findings(content, preset, 'replies/golden.txt')).toEqual([])
  })

  it.each(readdirSync(clean))('is silent on fixtures/replies/clean/%s', (file) => {
    expect(findings(readFileSync(new URL(file, clean), 'utf8'), preset, `replies/${file}`)).toEqual([])
  })
})

const BAD = `---
context: bug
kind: reply
signedBy: agent
---

Dear valued customer,

Thank you for reaching out regarding your recent concern. We would like to sincerely apologize for any inconvenience this may have caused. I completely understand your frustration and I am so very sorry. Rest assured, your issue has been forwarded to the relevant team and we will get back to you as soon as possible. Once again, we apologize.

{{current_user.first_name}}
`

describe('the golden bad reply', () => {
  const expected = [
    'apology-intensifier-stack',
    'apology-preamble',
    'apology-without-remedy',
    'assign-emotion',
    'conditional-apology',
    'empathy-overload',
    'generic-acknowledgment',
    'hollow-importance',
    'no-specifics',
    'overpromise',
    'ownerless-action',
    'repeated-apology',
    'vague-timeframe',
  ]

  it('fires each of its rules once', () => {
    const rules = linter
      .lint({content: BAD, path: 'replies/bad.md', settingsFor: () => settingsOf('recommended')})
      .diagnostics.map(({rule}) => rule)
    expect([...rules].sort()).toEqual(expected)
  })

  it('is read the same through the public API', async () => {
    const {diagnostics} = await lintText(BAD, {filename: 'replies/bad.md', config: false})
    expect(diagnostics.map(({rule}) => rule).sort()).toEqual(expected)
  })
})

it('takes presets from a config as the tests above do', async () => {
  const loader = createConfigLoader({cwd: '/', registry: builtin, useFiles: false})
  const config = await loader.forFile('/a.md')
  expect(config.settingsFor('/a.md', {}).rules).toEqual(settingsOf('recommended').rules)
})
