/** The worked example of a team with its own rules: config, house rules, a local plugin and a shareable preset. */
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {createWorkspace} from '../src/workspace/index.ts'
import {run} from './cli/command.ts'

const cwd = fileURLToPath(new URL('../fixtures/projects/acme', import.meta.url))

describe('the project of Acme', () => {
  it('finds what its house rules and its plugin look for, and nothing in good replies', async () => {
    const {results, problems, notices} = await createWorkspace({cwd}).lintFiles([])
    expect({problems, notices}).toEqual({problems: [], notices: []})
    const own = results.map(({path, source, diagnostics}) => [
      path,
      diagnostics
        .filter(({rule}) => rule.includes('/'))
        .map(({rule, severity, span}) => `${rule} ${severity}: ${source.slice(span.start, span.end)}`),
    ])
    expect(Object.fromEntries(own)).toEqual({
      'macros/broken-coil.md': [
        'house/rocket-skates warning: roller skates',
        'house/no-ticket-talk info: your ticket',
        'acme/no-internal-codes error: RMA-2291',
        'house/one-exclamation info: !',
        'house/signature-line info: You can keep the old one!',
      ],
      'macros/chat/which-skates.md': [],
      'macros/late-anvil.md': [],
    })
  })

  it('reads the placeholders that the plugin knows', async () => {
    const {results} = await createWorkspace({cwd, only: ['name-without-fallback']}).lintFiles(['macros/late-anvil.md'])
    expect(results[0]?.diagnostics.map(({message}) => message)).toEqual([
      '“@@first_name@@” has no fallback for a missing name.',
    ])
  })

  it('proves its house rules, lists and explains them, and makes the report of the plugin', () => {
    expect(run(['test', '--coverage'], {cwd})).toMatchObject({code: 0})
    expect(run(['rules', '--enabled'], {cwd}).stdout).toMatch(/^ {2}acme\/no-internal-codes +error$/m)
    expect(run(['explain', 'house/no-legal-promise'], {cwd}).stdout).toContain('Only Legal may promise this')
    expect(run(['-f', 'acme/weekly'], {cwd})).toMatchObject({code: 1, stdout: 'Replies: 3. Findings: 7.\n', stderr: ''})
  })
})
