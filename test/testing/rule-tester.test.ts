/** The rule tester: what it lets pass, what it does not, and how it says so. */
import {describe, expect, it} from 'vitest'
import type {AnyRule} from '../../src/rule/kit.ts'
import {flagProblems, passProblems, ruleTester, testPlugin, testRule} from '../../src/testing/index.ts'
import {asapRule} from './asap-rule.ts'
import {collected, failuresOf} from './collected.ts'

const TEXT = 'We will reply asap.'
const FOUND = {message: 'vague', at: 'asap', rewrites: ['We will reply by noon.']}
const rule = asapRule()

describe('testRule', () => {
  it('registers a test for each case, and some for the rule as a whole', () => {
    const cases = {flag: [{text: TEXT, findings: [FOUND]}, 'Asap!'], pass: ['We reply by noon.']}
    const went = collected((runner) => testRule(rule, cases, runner))
    expect([...went]).toEqual(
      [
        'says of itself what it has to',
        `flags: ${TEXT}`,
        'flags: Asap!',
        'passes: We reply by noon.',
        'has no case twice',
        'has a case for each message',
      ].map((name) => [`no-asap > ${name}`, undefined]),
    )
  })

  it('knows the rule of a plugin by its full name', () => {
    const text = `<!-- empathylint-disable-next-line acme/no-asap -->\n\n${TEXT}`
    const cases = {flag: [{text: TEXT, findings: [FOUND]}], pass: [text]}
    expect(failuresOf(rule, cases, {plugin: 'acme'})).toEqual([])
    expect(failuresOf(rule, cases)).toHaveLength(1)
    const went = collected((runner) => ruleTester(runner, {plugin: 'acme'})(rule, cases))
    expect([...went.keys()][0]).toBe('acme/no-asap > says of itself what it has to')
  })

  it('runs one case only, or leaves one out, where the runner can', () => {
    const ran: string[] = []
    const register = (how: string) => (name: string) => ran.push(`${how} ${name}`)
    const it = Object.assign(register('it'), {only: register('only'), skip: register('skip')})
    const cases = {
      flag: [{text: TEXT, findings: [FOUND], only: true, name: 'the first'}],
      pass: [{text: 'By noon.', skip: true}],
    }
    testRule(rule, cases, {describe: (_, body) => body(), it})
    expect(ran).toContain('only flags: the first')
    expect(ran).toContain('skip passes: By noon.')
  })

  it.each<[string, Partial<AnyRule>, string]>([
    ['an id', {id: 'No_Asap'}, 'The id “No_Asap” is not lower case with hyphens.'],
    ['a summary', {summary: 'A time'}, '“summary” is one sentence'],
    ['a message', {messages: {vague: ' '}}, 'The message “vague” is empty.'],
    ['messages', {messages: {}}, 'The rule has no messages.'],
    [
      'the default of an option',
      {options: {most: {type: 'number', default: -1, minimum: 0, description: ''}}},
      'The default of the option “most” must be 0 or more.',
    ],
    ['a situation', {contexts: ['bugg' as never]}, 'There is no situation called “bugg”.'],
  ])('tells what is wrong with %s of the rule', (_, wrong, said) => {
    const [first] = failuresOf({...rule, ...wrong}, {})
    expect(first).toContain(said)
  })

  it('misses cases for messages, and rejects cases that stand twice', () => {
    expect(failuresOf(rule, {flag: [TEXT]})).toEqual([
      "No flagged case states the message “vague”: {text, findings: [{message: 'vague', at}]}.",
    ])
    const twice = {
      flag: [
        {text: TEXT, fields: {kind: 'reply', context: 'bug'}, findings: [FOUND]},
        {text: TEXT, fields: {context: 'bug', kind: 'reply'}, options: {}, findings: [FOUND]},
      ],
    }
    expect(failuresOf(rule, twice)).toEqual([`This case stands twice: ${TEXT} {context: bug, kind: reply}`])
  })
})

describe('testPlugin', () => {
  const cases = {flag: [{text: TEXT, findings: [FOUND]}], pass: []}

  it('tests all rules, and misses those without cases', () => {
    const plugin = {name: 'acme', rules: [rule, {...rule, id: 'other'}]}
    const went = collected((runner) => testPlugin(plugin, {'no-asap': cases, 'no-more': cases}, runner))
    expect(went.get(`acme/no-asap > flags: ${TEXT}`)).toBeUndefined()
    expect([...went.values()].filter(Boolean)).toEqual([
      'There are no cases for other.\nThere are cases for no-more, which the plugin does not have.',
    ])
  })
})

describe('a case', () => {
  const flagged = {text: TEXT, findings: [FOUND]}

  it.each<[string, object, string]>([
    ['a key', {...flagged, fixd: ''}, '“fixd” is not part of a case. Did you mean “fixed”?'],
    [
      'a field',
      {...flagged, fields: {contxt: 'bug'}},
      '“contxt” is not part of what is known of a reply. Did you mean “context”?',
    ],
    ['an option', {...flagged, options: {mots: 1}}, 'The rule has no option “mots”. Did you mean “most”?'],
    ['the value of an option', {...flagged, options: {most: '1'}}, 'The option “most” must be a number, not "1".'],
    ['a format', {...flagged, format: 'htm'}, 'The format is “md” or “txt”, not “htm”.'],
    [
      'a key of a finding',
      {...flagged, findings: [{...FOUND, rewrite: []}]},
      '“rewrite” is not part of a finding. Did you mean “rewrites”?',
    ],
    [
      'a message',
      {...flagged, findings: [{...FOUND, message: 'vage'}]},
      'The rule has no message “vage”. Did you mean “vague”?',
    ],
    ['its words', {...flagged, findings: [{...FOUND, at: 'ASAP'}]}, '“ASAP” does not stand in the text.'],
    [
      'a rewrite',
      {...flagged, findings: [{...FOUND, rewrites: [{txt: ''}]}]},
      '“txt” is not part of a rewrite. Did you mean “text”?',
    ],
    ['its findings', {text: TEXT}, 'Say what is found: findings: [{message, at}]. A bare text may stand alone.'],
    [
      'no findings at all',
      {text: TEXT, findings: []},
      'A text that is flagged has findings; without any it belongs under “pass”.',
    ],
    ['what is fixed', {...flagged, fixed: TEXT}, '“fixed” is the text as it was; leave it out.'],
    ['its text', {text: ' ', findings: [FOUND]}, 'The text of this case is empty.'],
  ])('is refused for a mistake in %s', (_, wrong, said) => {
    expect(flagProblems(rule, wrong as never)).toContain(said)
  })

  it('that passes states no findings', () => {
    expect(passProblems(rule, {text: 'By noon.', findings: []} as never)).toEqual([
      'A text that passes has no findings; put it under “flag”.',
    ])
  })

  it('can be asked to state findings, and where they stand', () => {
    expect(flagProblems(rule, TEXT)).toEqual([])
    expect(flagProblems(rule, TEXT, {requireFindings: true})).toEqual([
      'Say what is found: {text, findings: [{message, at}]}.',
    ])
    expect(flagProblems(rule, flagged, {requirePositions: true})).toEqual([
      'Say where “asap” stands: “line” and “column”.',
    ])
    const placed = {text: TEXT, findings: [{...FOUND, line: 1, column: 15}]}
    expect(flagProblems(rule, placed, {requirePositions: true})).toEqual([])
  })
})

describe('what differs from a case', () => {
  const problems = (finding: object, more: object = {}) =>
    flagProblems(asapRule({hasAdvice: true}), {text: TEXT, findings: [{...FOUND, ...finding}], ...more})

  it('stands beside what was expected', () => {
    expect(problems({at: 'reply asap', severity: 'error', says: 'No time.'})).toEqual([
      'the flagged words differ:\n    expected  “reply asap”\n         got  “asap”',
      'what it says differs:\n    expected  No time.\n         got  “asap” names no time.',
      'the severity differs:\n    expected  error\n         got  warning',
    ])
  })

  it.each<[string, object, string]>([
    [
      'another text',
      {rewrites: ['We will reply.']},
      'rewrite differs:\n    expected  review: “We will reply.”\n         got  review: “We will reply by noon.”',
    ],
    [
      'none',
      {rewrites: []},
      'rewrite differs:\n    expected  (nothing)\n         got  review: “We will reply by noon.”',
    ],
    [
      'one too many',
      {rewrites: [...FOUND.rewrites, 'We will.']},
      'rewrite 2 of 2 differs:\n    expected  review: “We will.”\n         got  (nothing)',
    ],
    [
      'another title',
      {rewrites: [{text: FOUND.rewrites[0], title: 'Say it'}]},
      'rewrite differs:\n    expected  review: “We will reply by noon.”, called “Say it”\n         got  review: “We will reply by noon.”, called “Say “by noon””',
    ],
    [
      'less trust',
      {rewrites: [{text: FOUND.rewrites[0], applicability: 'display'}]},
      'rewrite differs:\n    expected  display: “We will reply by noon.”\n         got  review: “We will reply by noon.”',
    ],
    ['other advice', {advice: ['Say when']}, 'advice differs:\n    expected  “Say when”\n         got  “Name a time”'],
    ['another line', {line: 2}, '“line” differs:\n    expected  2\n         got  1'],
    ['another column', {column: 14}, '“column” differs:\n    expected  14\n         got  15'],
    ['another end', {endColumn: 15}, '“endColumn” differs:\n    expected  15\n         got  19'],
  ])('is told of rewrites and places: %s', (_, finding, said) => {
    expect(problems(finding)).toEqual([said])
  })

  it('is told of findings too many and too few', () => {
    const twice = {text: 'Asap, or asap.', findings: [{message: 'vague', at: 'asap'}]}
    expect(flagProblems(rule, twice)).toContain(
      'Finding 2 of 2: it is not stated: vague at “asap” (“asap” names no time.)',
    )
    expect(flagProblems(rule, {text: TEXT, findings: [FOUND, FOUND]})).toEqual([
      'Finding 2 of 2: it is missing: vague at “asap”',
    ])
  })

  it('counts lines and columns in the text of the case', () => {
    const text = 'Hi Ana,\n\nWe will reply asap.'
    const finding = {message: 'vague', at: 'asap', rewrites: ['Hi Ana,\n\nWe will reply by noon.'], line: 3, column: 15}
    expect(flagProblems(rule, {text, fields: {context: 'bug'}, findings: [finding]})).toEqual([])
  })
})
