/** What is held against every finding, whatever a case says. */
import {describe, expect, it} from 'vitest'
import {flagProblems, passProblems} from '../../src/testing/index.ts'
import {asapRule, type Fault} from './asap-rule.ts'

const TEXT = 'We will reply asap.'

describe('a flagged text', () => {
  it.each<[string, Fault, string, string?]>([
    ['settles nothing', {replacement: 'ASAP'}, '“Say “ASAP”” does not settle the finding: “We will reply ASAP.”'],
    [
      'brings the words back although there is one finding less',
      {
        replacement: 'asap',
        // Of both findings one is left, where the first was.
        editOf: (at) => [...at.replaceWith('asap today'), {span: {start: 47, end: 52}, content: 'soon'}],
      },
      '“Say “asap”” does not settle the finding',
      'We will reply asap, and asap!',
    ],
    [
      'has edits that do not fit together',
      {editOf: (at) => [...at.replaceWith('noon'), ...at.replaceWith('soon')]},
      '“Say “by noon”” cannot be applied: its edits overlap, or lie outside the text.',
    ],
    [
      'changes nothing',
      {replacement: 'asap', editOf: (at) => [{span: at.span, content: 'asap'}]},
      '“Say “asap”” changes nothing.',
    ],
    ['leaves stray blanks', {replacement: ' '}, '“Say “ ”” leaves stray blanks or signs: “We will reply  .”'],
    [
      'loses a variable',
      {looksFor: /\{\{time\}\} asap/g},
      '“Say “by noon”” loses {{time}}: “We will reply by noon.”',
      'We will reply {{time}} asap.',
    ],
    [
      'loses one of two equal variables',
      {looksFor: /%\{day\} asap/g},
      '“Say “by noon”” loses %{day}',
      'On %{day} or %{day} asap.',
    ],
    [
      'has an empty name in its message',
      {data: {}},
      'A name in the message was not filled in: “{words}” names no time.',
    ],
    ['suggests nothing', {replacement: ''}, 'There is no suggestion.'],
  ])('fails where a rule %s', (_, fault, said, text = TEXT) => {
    const problems = flagProblems(asapRule(fault), text)
    expect(problems.join('\n')).toContain(said)
  })

  it.each([
    ['{{ name }}', '{{ name | default: "there" }}'],
    ['%{name}', '%{name}'],
    ['{{name}}', '{{#if name}}{{name}}{{else}}you{{/if}}'],
  ])('may give a variable a fallback: %s', (variable, replacement) => {
    const looksFor = new RegExp(`${variable.replace(/[{}%]/g, '\\$&')} asap`, 'g')
    const problems = flagProblems(asapRule({looksFor, replacement}), `Reply to ${variable} asap.`)
    expect(problems).toEqual([])
  })

  it('fails where the rule remembers something from one text to the next', () => {
    let count = 0
    const rule = asapRule()
    const forgetful = {
      ...rule,
      *sentence(...given: Parameters<NonNullable<typeof rule.sentence>>) {
        if (count++ === 0) yield* rule.sentence?.(...given) ?? []
      },
    }
    expect(flagProblems(forgetful, TEXT).join('\n')).toContain('it must remember nothing between texts')
  })

  it('fails where the rule throws, and says what it threw', () => {
    const broken = asapRule()
    const throwing = {
      ...broken,
      // oxlint-disable-next-line require-yield -- it never gets there
      *sentence(): Generator<never> {
        throw new Error('no such word')
      },
    }
    expect(flagProblems(throwing, TEXT)).toEqual(['no-asap threw: no such word'])
    expect(passProblems(throwing, 'By noon.')).toEqual(['no-asap threw: no such word'])
  })

  it('is not flagged by what the linter itself says of it', () => {
    const text = 'We will reply {{ by noon.'
    expect(flagProblems(asapRule(), text)).toEqual(['parse/template: “{{” is never closed.'])
    expect(passProblems(asapRule(), text)).toHaveLength(1)
  })
})

describe('what --fix does', () => {
  const safe: Fault = {applicability: 'safe'}

  it('has to be stated where there is a safe rewrite, and only there', () => {
    const findings = [
      {message: 'vague', at: 'asap', rewrites: [{text: 'We will reply by noon.', applicability: 'safe'}]},
    ]
    const each = {text: TEXT, findings} as const
    const output = 'We will reply by noon.'
    expect(flagProblems(asapRule(safe), {...each, fixed: output} as never)).toEqual([])
    expect(flagProblems(asapRule(safe), each as never)).toEqual([
      'A safe fix exists: state “fixed”. It gives “We will reply by noon.”.',
    ])
    expect(flagProblems(asapRule(safe), {...each, fixed: 'No.'} as never)).toEqual([
      '--fix gives “We will reply by noon.”, expected “No.”.',
    ])
    expect(flagProblems(asapRule(), {...each, fixed: output} as never)).toContain(
      'Nothing can be fixed safely, so that “fixed” says nothing; leave it out.',
    )
  })

  it('has to come to an end, also for a bare text', () => {
    // It takes more rounds than --fix goes.
    const growing = asapRule({...safe, looksFor: /\bsoon\b(?! \w{20,})|a+(?=sap\b)/g, replacement: 'soo'})
    const endless = asapRule({...safe, looksFor: /(?<=asa+)p(?!p{30})/g, replacement: 'pp'})
    expect(flagProblems(growing, 'We will reply soon.')).toEqual([])
    expect(flagProblems(endless, TEXT).join('\n')).toContain('--fix does not come to an end')
  })
})
