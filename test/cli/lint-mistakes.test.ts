/** Flags that contradict each other: each message says which, and what to do. */
import {describe, expect, it} from 'vitest'
import type {LintFlags} from '../../src/cli/flags.ts'
import {mistakeIn} from '../../src/cli/lint-mistakes.ts'

type Given = Omit<Partial<LintFlags>, 'format'> & {readonly format?: LintFlags['format']}

/** As the parser gives them where the command line says nothing else. */
const DEFAULTS = {
  ignore: true,
  warnIgnored: true,
  errorOnUnmatchedPattern: true,
  inlineConfig: true,
  annotations: true,
} as unknown as LintFlags

const mistake = (given: Given, {files = [] as readonly string[], isStdin = false} = {}) =>
  mistakeIn(files, {...DEFAULTS, ...given}, isStdin)

describe('flags that exclude each other', () => {
  it.each<[Given, string, string]>([
    [{fix: true, fixDryRun: true}, '--fix', '--fix-dry-run'],
    [{staged: true, changed: true}, '--staged', '--changed'],
    [{changed: true, since: 'main'}, '--changed', '--since'],
    [{staged: true, since: ''}, '--staged', '--since'],
    [{suppressAll: true, suppressRule: ['dead-end']}, '--suppress-all', '--suppress-rule'],
    [{suppressAll: true, pruneSuppressions: true}, '--suppress-all', '--prune-suppressions'],
    [{pruneSuppressions: true, fix: true}, '--prune-suppressions', '--fix'],
    [{suppressAll: true, diff: true}, '--suppress-all', '--diff'],
    [{suppressAll: true, watch: true}, '--suppress-all', '--watch'],
    [{suppressAll: true, staged: true}, '--suppress-all', '--staged'],
    [{suppressRule: ['promises'], since: 'main'}, '--suppress-rule', '--since'],
    [{pruneSuppressions: true, changedLines: true}, '--prune-suppressions', '--changed-lines'],
    [{interactive: true, fix: true}, '--interactive', '--fix'],
    [{interactive: true, fixSuggestions: true}, '--interactive', '--fix-suggestions'],
    [{interactive: true, diff: true}, '--interactive', '--diff'],
    [{interactive: true, watch: true}, '--interactive', '--watch'],
    [{interactive: true, staged: true}, '--interactive', '--staged'],
    [{interactive: true, format: [{name: 'json', file: 'x'}]}, '--interactive', '--format'],
    [{interactive: true, outputFile: 'x'}, '--interactive', '--output-file'],
    [{quiet: true, minSeverity: 'warning'}, '--quiet', '--min-severity'],
    [{only: ['promises'], reportUnusedDisableDirectives: 'error'}, '--report-unused-disable-directives', '--only'],
  ])('%j', (flags, first, second) => {
    expect(mistake(flags)).toEqual([`${first} and ${second} exclude each other.`, 'Leave one of them out.'])
  })

  it.each<[Given, string, string]>([
    [{cacheLocation: 'x'}, '--cache-location goes with --cache.', 'Add --cache, or leave it out.'],
    [{cacheStrategy: 'content'}, '--cache-strategy goes with --cache.', 'Add --cache, or leave it out.'],
    [
      {ignorePattern: ['a', '!b']},
      '--ignore-pattern only leaves files out: “!b” would take some in.',
      'Name those as paths.',
    ],
  ])('%j', (flags, message, hint) => {
    expect(mistake(flags)).toEqual([message, hint])
  })

  it.each<[Given]>([
    [{}],
    [{changed: true, changedLines: true, fix: true, cache: true, cacheStrategy: 'metadata'}],
    [{fix: true, fixSuggestions: true, diff: true, quiet: true, maxDiagnostics: 3}],
    [{fixDryRun: true, diff: true}],
    [{suppressRule: ['promises'], only: ['promises'], cache: true}],
    [{interactive: true, changedLines: true, since: 'main', minSeverity: 'warning'}],
    [{only: ['promises'], reportUnusedDisableDirectives: 'off'}],
    [{watch: true, fix: true, format: [{name: 'html', file: 'x'}]}],
  ])('are none of %j', (flags) => {
    expect(mistake(flags)).toBeUndefined()
  })
})

describe('reports', () => {
  it('go to standard output one at a time', () => {
    expect(mistake({format: [{name: 'json'}, {name: 'html', file: 'x'}, {name: 'sa\u001brif'}]})).toEqual([
      'Two reports cannot go to standard output: json and sa␛rif.',
      'Write one of them into a file: -f sa␛rif=<file>',
    ])
    expect(mistake({format: [{name: 'json'}, {name: 'html', file: 'x'}, {name: 'sarif', file: 'y'}]})).toBeUndefined()
  })

  it('go into files one each', () => {
    const both = [
      {name: 'json', file: 'out/x.json'},
      {name: 'html', file: './out/../out/x.json'},
    ]
    expect(mistake({format: both})?.[0]).toBe('Two reports cannot go into one file: ./out/../out/x.json.')
    expect(mistake({format: [{name: 'json', file: 'x'}], outputFile: 'x'})?.[0]).toBe(
      'Two reports cannot go into one file: x.',
    )
    expect(mistake({format: [{name: 'json', file: 'x'}], outputFile: 'y'})).toBeUndefined()
  })
})

describe('standard input', () => {
  it.each<[Given, string]>([
    [{staged: true}, '--staged'],
    [{since: 'main'}, '--since'],
    [{changedLines: true}, '--changed-lines'],
    [{interactive: true}, '--interactive'],
    [{watch: true}, '--watch'],
    [{suppressAll: true}, '--suppress-all'],
    [{pruneSuppressions: true}, '--prune-suppressions'],
    [{listFiles: true}, '--list-files'],
    [{fileList: 'x'}, '--file-list'],
  ])('does not go with %j', (flags, name) => {
    expect(mistake(flags, {isStdin: true})).toEqual([`${name} goes with files, not with standard input.`])
  })

  it('is one thing only', () => {
    expect(mistake({fileList: '-'}, {isStdin: true})?.[0]).toBe('Standard input is either a text or a list of files.')
    expect(mistake({}, {isStdin: true, files: ['a.md']})?.[0]).toBe(
      'Standard input and files cannot be linted in one run.',
    )
    expect(mistake({stdinFilename: 'a.md'})?.[0]).toBe('--stdin-filename goes with --stdin or -.')
  })
})

it.each<[Given, string]>([
  [{outputFile: ''}, '--output-file'],
  [{fileList: ''}, '--file-list'],
  [{printConfig: ''}, '--print-config'],
])('%j lacks its value', (flags, name) => {
  expect(mistake(flags)).toEqual([`The value of ${name} is empty.`])
})
