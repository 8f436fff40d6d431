/** House rules without code: what they find, what they pass, and how what they suggest reads. */
import {describe, expect, it} from 'vitest'
import {builtin} from '../../src/builtin.ts'
import {createLinter} from '../../src/engine/index.ts'
import {compileAllDeclared, compileDeclared, declarationProblems, type DeclaredRule} from '../../src/rule/index.ts'
import {flagProblems, lintSample, type Sample} from '../../src/testing/index.ts'
import {applyEdits} from '../../src/text/index.ts'

const declared = (rule: Partial<DeclaredRule>) => compileDeclared({id: 'voice', ...rule})
const lint = (rule: Partial<DeclaredRule>, sample: string | Sample) =>
  lintSample(declared(rule), typeof sample === 'string' ? {text: sample} : sample)
/** The words that are flagged. */
const flagged = (rule: Partial<DeclaredRule>, sample: string | Sample) => {
  const text = typeof sample === 'string' ? sample : sample.text
  return lint(rule, sample).diagnostics.map(({span}) => text.slice(span.start, span.end))
}
/** The text after each suggestion of the first finding. */
const rewritten = (rule: Partial<DeclaredRule>, text: string) =>
  (lint(rule, text).diagnostics[0]?.suggestions ?? []).map(({edits}) => applyEdits(text, edits))
const applicabilities = (rule: Partial<DeclaredRule>, text: string) =>
  lint(rule, text).diagnostics.flatMap(({suggestions}) => suggestions.map(({applicability}) => applicability))

describe('a declared rule', () => {
  it('is a rule like any other, with what the team has said and a default for the rest', () => {
    const rule = declared({phrases: ['asap', 'right away', 'at once']})
    expect(rule).toMatchObject({
      id: 'house/voice',
      family: 'house',
      severity: 'warning',
      summary: 'Wording such as “asap”, “right away” or one of 1 others.',
      evidence: [],
    })
    expect(rule.why).not.toBe('')
    const [finding] = lint({phrases: 'asap'}, 'We reply ASAP.').diagnostics
    expect(finding).toMatchObject({rule: 'house/voice', message: '“ASAP” is not how we say it.'})
    expect(finding?.suggestions).toMatchObject([{title: 'Say it in other words.', applicability: 'display', edits: []}])
    expect(finding && 'url' in finding).toBe(false)
  })

  it('says what the team has written, with captures filled in', () => {
    const rule = {
      phrases: 'thing:(refund | credit) within (about)? when:(TIME)',
      message: 'A {thing} “{when}” is no promise we can keep.',
      why: 'Banks take their time.',
      severity: 'warn',
      url: 'https://wiki.example/voice',
    } as const
    expect(lint(rule, 'You get a credit within about two days.').diagnostics).toMatchObject([
      {
        message: 'A credit “two days” is no promise we can keep.',
        why: 'Banks take their time.',
        severity: 'warning',
        url: 'https://wiki.example/voice',
      },
    ])
  })

  it('leaves a name empty whose part is not there', () => {
    const rule = {phrases: 'how:(very | so)? sorry', message: 'Not “{how} sorry”.'}
    expect(lint(rule, 'We are sorry.').diagnostics[0]?.message).toBe('Not “ sorry”.')
  })

  it.each([
    ['a sentence', 'We reply ASAP, as ever.', ['ASAP']],
    ['a list', 'Do this:\n\n- reply asap\n- wait', ['asap']],
    ['a greeting', 'Hi asap folks,\n\nwe did it.', ['asap']],
    ['a sign-off', 'We did it.\n\nCheers, asap\nMia', ['asap']],
    ['a subject', 'Subject: Reply asap\n\nWe did it.', ['asap']],
    ['twice in one sentence', 'Do it asap, and asap again.', ['asap', 'asap']],
    ['no quotation', 'You wrote “asap” to us.', []],
    ['no block quote', '> Do it asap.\n\nWe did it.', []],
    ['no code', 'Type `asap` now.', []],
    ['no part of a word', 'We asapped it.', []],
  ])('looks into %s', (_, text, expected) => {
    expect(flagged({phrases: 'asap'}, text)).toEqual(expected)
  })

  it('finds one phrase where several overlap', () => {
    expect(flagged({phrases: ['as soon as possible', 'possible', 'soon']}, 'We do it as soon as possible.')).toEqual([
      'as soon as possible',
    ])
  })

  it('speaks only in its situations and channels', () => {
    const rule = {phrases: 'asap', contexts: ['billing'], channels: ['chat']} as const
    const at = (fields: Sample['fields'] & object) => flagged(rule, {text: 'We reply asap.', fields})
    expect(at({context: 'billing', channel: 'Chat'})).toEqual(['asap'])
    expect(at({channel: 'chat'})).toEqual(['asap'])
    expect(at({context: 'bug', channel: 'chat'})).toEqual([])
    expect(at({context: 'billing', channel: 'email'})).toEqual([])
    expect(at({context: 'billing'})).toEqual([])
    expect(flagged(rule, {text: 'We reply asap.', settings: {channel: 'chat'}})).toEqual(['asap'])
  })
})

describe('unless', () => {
  it.each([
    ['negated', 'We cannot promise it.', []],
    ['negated', 'We promise it.', ['promise']],
    ['conditional', 'If we promise it, we do it.', []],
    ['question', 'Did we promise it?', []],
    ['reported', 'You wrote that we promise it.', []],
    ['to look into', 'We promise to look into it. We promise it.', ['promise']],
    [['negated', 'in writing'], 'We promise it in writing. We never promise it. We promise.', ['promise']],
  ] as const)('%s passes: %s', (unless, text, expected) => {
    expect(flagged({phrases: 'promise', unless}, text)).toEqual(expected)
  })
})

describe('instead', () => {
  it.each([
    // As large or small as the place wants it.
    ['asap', 'by [time]', 'We reply asap.', 'We reply by [time].'],
    ['asap', 'by [time]', 'ASAP, we reply.', 'By [time], we reply.'],
    ['asap', 'by [time]', 'asap, we reply.', 'by [time], we reply.'],
    ['Unfortunately,', 'Sadly,', 'We are, unfortunately, late.', 'We are, sadly, late.'],
    ['unfortunately', 'Sadly', 'We are unfortunately late.', 'We are sadly late.'],
    ['Unfortunately,', 'I fear', 'Unfortunately, we are late.', 'I fear we are late.'],
    ['the app', 'Northwind', 'Open the app now.', 'Open Northwind now.'],
    ['youtube', 'YouTube', 'Youtube has it.', 'YouTube has it.'],
    ['per my last email', 'As I said', 'It is, per my last email, late.', 'It is, as I said, late.'],
    // Articles.
    ['issue', 'problem', 'This is an issue.', 'This is a problem.'],
    ['problem', 'issue', 'A problem came up.', 'An issue came up.'],
    ['ticket', 'unique case', 'It is a ticket.', 'It is a unique case.'],
    ['ticket', 'hour', 'It is a ticket.', 'It is an hour.'],
    // Signs and blanks.
    ['as soon as possible', 'within a day.', 'We reply as soon as possible.', 'We reply within a day.'],
    ['as soon as possible.', 'within a day', 'We reply as soon as possible.', 'We reply within a day.'],
    ['how:(very | so)? sorry', '{how} sad', 'We are sorry now.', 'We are sad now.'],
    ['how:(very | so)? sorry', 'sad {how}', 'We are sorry.', 'We are sad.'],
    ['how:(very | so)? sorry', 'sad ({how})', 'We are very sorry.', 'We are sad (very).'],
    ['reach out', '{match} [when]', 'Please reach out.', 'Please reach out [when].'],
    ['as soon as possible', 'by [time]', 'We reply as soon as\npossible, always.', 'We reply by [time], always.'],
    // Placeholders of a help desk are no captures.
    ['hey you', 'hey {{customer.name}}', 'So hey you there.', 'So hey {{customer.name}} there.'],
    // Nothing: what set it off goes too.
    ['Unfortunately,', '', 'Unfortunately, we are late.', 'We are late.'],
    ['unfortunately', '', 'Unfortunately, we are late.', 'We are late.'],
    ['unfortunately', '', 'We are, unfortunately, late.', 'We are late.'],
    ['unfortunately,', '', 'We are, unfortunately, late.', 'We are late.'],
    ['unfortunately', '', 'We are late, unfortunately.', 'We are late.'],
    ['really', '', 'It is a really odd case.', 'It is an odd case.'],
    ['very', '', 'It is a very long case.', 'It is a long case.'],
    ['Rest assured.', '', 'We saw it. Rest assured. We fix it.', 'We saw it. We fix it.'],
  ])('%s → %s: %s', (phrases, instead, text, expected) => {
    expect(rewritten({phrases, instead}, text)).toEqual([expected])
    // What is proposed settles the finding, leaves no stray signs, and loses no placeholder.
    expect(flagProblems(declared({phrases, instead}), text)).toEqual([])
  })

  it('gives all that are written, best first, and only the first may be safe', () => {
    const rule = {phrases: 'asap', instead: ['today', 'by [time]', ''], safe: true}
    expect(rewritten(rule, 'We do it asap.')).toEqual(['We do it today.', 'We do it by [time].', 'We do it.'])
    expect(applicabilities(rule, 'We do it asap.')).toEqual(['safe', 'review', 'review'])
    expect(lint(rule, 'Asap. We do it asap.').fixed).toBe('Today. We do it today.')
  })

  it('is never safe with a blank in it', () => {
    expect(applicabilities({phrases: 'asap', instead: 'by [time]', safe: true}, 'We do it asap.')).toEqual(['review'])
  })

  it('only shows a rewrite that would lose a placeholder', () => {
    const rule = {phrases: 'within TIME', instead: 'soon', safe: true}
    expect(applicabilities(rule, 'It ships within {{days}} days.')).toEqual(['display'])
    const keeping = {phrases: 'within when:(TIME)', instead: 'in {when}', safe: true}
    expect(applicabilities(keeping, 'It ships within {{days}} days.')).toEqual(['safe'])
    expect(rewritten(keeping, 'It ships within {{days}} days.')).toEqual(['It ships in {{days}} days.'])
    expect(applicabilities({phrases: 'PLACEHOLDER please', instead: ''}, 'We ask {{name}} please.')).toEqual([
      'display',
    ])
  })

  it('is no finding where it stands already', () => {
    expect(flagged({phrases: 'youtube', instead: 'YouTube'}, 'YouTube, Youtube, youtube.')).toEqual([
      'Youtube',
      'youtube',
    ])
    expect(flagged({phrases: 'refund', instead: 'full refund'}, 'A full refund, a refund.')).toEqual(['refund'])
    expect(flagged({phrases: "(can't | cannot)", instead: 'cannot'}, "We cannot. We can't.")).toEqual(["can't"])
    const looping = {phrases: 'refund', instead: 'full refund', safe: true}
    expect(lint(looping, 'You get a refund.').fixed).toBe('You get a full refund.')
  })

  it('leaves a line of its own to the writer, where nothing would be left of it', () => {
    const [finding] = lint({phrases: 'cheers', instead: ''}, 'We did it.\n\nCheers,\nMia').diagnostics
    expect(finding?.suggestions).toMatchObject([{title: 'Leave “Cheers” out.', applicability: 'display', edits: []}])
  })
})

describe('max', () => {
  const rule = {phrases: 'sorry', max: 1}

  it('passes as many as may be', () => {
    expect(flagged(rule, 'We are sorry. It is “sorry, sorry” to you.')).toEqual([])
  })

  it('finds the first beyond, and names the others', () => {
    const text = 'Sorry for it. We are very sorry. So sorry!'
    const [finding, ...others] = lint(rule, text).diagnostics
    expect(others).toEqual([])
    expect(finding?.message).toBe('“sorry”: 3 times in one reply, where 1 would do.')
    expect(finding?.span).toEqual({start: text.indexOf('sorry. So'), end: text.indexOf('. So')})
    expect(finding?.related.map(({span, label}) => [text.slice(span.start, span.end), label])).toEqual([
      ['Sorry', 'time 1'],
      ['sorry', 'time 3'],
    ])
  })

  it('counts greeting and sign-off too, and what does not count is not counted', () => {
    expect(flagged({phrases: 'thanks', max: 1}, 'Thanks for it. We did it.\n\nMany thanks,\nMia')).toEqual(['thanks'])
    expect(flagged({...rule, unless: 'question'}, 'Sorry? We are sorry.')).toEqual([])
  })

  it('may be none at all', () => {
    expect(lint({...rule, max: 0, message: '{count} × “{match}”'}, 'Sorry. So sorry.').diagnostics).toMatchObject([
      {message: '2 × “Sorry”', related: [{label: 'time 2'}]},
    ])
  })
})

describe('require', () => {
  const rule = {require: ['reply to this message', 'write back'], instead: 'just reply to this message'}
  const whole = (body: string) => `Hi Ann,\n\n${body}\n\nBest,\nMia`

  it('asks a whole reply for one of the phrases, and adds the sentence', () => {
    const text = whole('We fixed it. It works. It stays.')
    const [finding, ...others] = lint(rule, text).diagnostics
    expect(others).toEqual([])
    expect(finding).toMatchObject({message: 'The reply does not say “reply to this message” or “write back”.'})
    expect(text.slice(finding?.span.start, finding?.span.end)).toBe('It stays.')
    expect(rewritten(rule, text)).toEqual([whole('We fixed it. It works. It stays. Just reply to this message.')])
    expect(flagProblems(declared(rule), text)).toEqual([])
  })

  it.each([
    ['it is said', 'We fixed it. Please write back. It works.'],
    ['it is said in the sign-off', 'We fixed it. It works. It stays.\n\nThanks, write back'],
  ])('passes where %s', (_, body) => expect(flagged(rule, whole(body))).toEqual([]))

  it('does not ask half texts, snippets and signatures', () => {
    const ask = (text: string, kind?: string) =>
      flagged(rule, {text, fields: {kind: kind as string}, settings: {}}).length
    expect(ask('We fixed it.', 'snippet')).toBe(0)
    expect(ask('Mia, Northwind', 'signature')).toBe(0)
    expect(ask('We fixed it.', 'reply')).toBe(1)
    const linter = createLinter({...builtin, rules: [declared(rule)]})
    const settings = {rules: new Map([['house/voice', {severity: 'warning', options: {}}] as const]), settings: {}}
    const count = (content: string) =>
      linter.lint({content, path: 'a.txt', settingsFor: () => settings}).diagnostics.length
    expect(count('We fixed it. It works. It stays.')).toBe(0)
    expect(count(whole('We fixed it. It works. It stays.'))).toBe(1)
  })

  it('passes where a phrase of “unless” stands anywhere, and does not count what a guard holds for', () => {
    expect(flagged({...rule, unless: 'mailbox'}, whole('We fixed it. This mailbox is not read. Bye now.'))).toEqual([])
    expect(flagged({...rule, unless: 'negated'}, whole('We fixed it. Do not write back. Bye now.'))).toHaveLength(1)
  })

  it('only advises where a sentence cannot simply follow', () => {
    const listing = {text: 'Please send us:\n\n- the log\n- the time'}
    expect(lint(rule, listing).diagnostics[0]?.suggestions).toMatchObject([{applicability: 'display', edits: []}])
    expect(lint({require: 'write back'}, 'We fixed it.').diagnostics[0]?.suggestions).toMatchObject([
      {title: 'Add a sentence that says “write back”.', applicability: 'display'},
    ])
    expect(rewritten(rule, 'We fixed it')).toEqual(['We fixed it. Just reply to this message.'])
  })
})

describe('several rules', () => {
  it('find together what each finds alone, each under its own id', () => {
    const rules: readonly DeclaredRule[] = [
      {id: 'one', phrases: ['asap', 'please wait']},
      {id: 'two', phrases: ['wait', 'please hold']},
      {id: 'three', require: 'wait'},
      {id: 'four', phrases: 'please', max: 1},
    ]
    const text = 'Please wait, please hold asap.'
    const spans = (rule: ReturnType<typeof compileDeclared>) =>
      lintSample(rule, {text}).diagnostics.map((each) => [each.rule, each.message, each.span])
    expect(compileAllDeclared(rules).map(spans)).toEqual(rules.map((rule) => spans(compileDeclared(rule))))
    expect(compileAllDeclared(rules).flatMap(spans)).toHaveLength(5)
  })

  it('are switched off one by one', () => {
    const rules = compileAllDeclared([
      {id: 'one', phrases: 'asap'},
      {id: 'two', phrases: 'at once'},
    ])
    const linter = createLinter({...builtin, rules: [...builtin.rules, ...rules]})
    const settings = {
      rules: new Map(rules.map(({id}) => [id, {severity: 'warning', options: {}}] as const)),
      settings: {},
    }
    const content = '<!-- empathylint-disable-next-line house/one -- agreed -->\nWe do it asap, at once.'
    const {diagnostics, suppressed} = linter.lint({content, path: 'a.md', settingsFor: () => settings})
    expect(diagnostics.map(({rule}) => rule)).toEqual(['house/two'])
    expect(suppressed?.map(({diagnostic}) => diagnostic.rule)).toEqual(['house/one'])
  })
})

describe('problems of a declaration', () => {
  it.each([
    [{}, [], /neither “phrases” nor “require”/],
    [{phrases: 'a', require: 'b'}, ['require'], /cannot stand beside/],
    [{phrases: []}, ['phrases'], /empty list/],
    [{require: 'a', max: 1}, ['max'], /goes with “phrases”/],
    [{phrases: ['asap', 'sorry (a']}, ['phrases', 1], /at character 7: sorry ▸\(a/],
    [
      {phrases: `${'long '.repeat(30)}*  x ${'long '.repeat(30)}`},
      ['phrases'],
      /at character 151: ….*▸\* {2}x long.*…$/,
    ],
    [{require: 'APOLGY'}, ['require'], /at character 1: ▸APOLGY/],
    [{phrases: 'a', unless: ['(b']}, ['unless', 0], /at character 1: ▸\(b/],
    [{phrases: 'a', unless: 'negative'}, ['unless'], /nearly “negated”/],
    [{phrases: 'a', instead: 'x {thing}'}, ['instead'], /“\{thing\}”, which no phrase gives/],
    [{phrases: ['thing:(a) b', 'c'], instead: ['{thing}', '{other}']}, ['instead', 1], /“\{other\}”/],
    [{phrases: 'a', message: 'No {count}'}, ['message'], /“\{count\}”/],
    [{require: 'a', message: 'No {match}'}, ['message'], /“\{match\}”/],
    [{require: 'a', instead: 'x {match}'}, ['instead'], /“\{match\}”/],
    [{phrases: 'a', safe: true}, ['safe'], /needs “instead”/],
    [{phrases: 'a', instead: 'by [time]', safe: true}, ['safe'], /a blank that a person fills in/],
  ] as const)('%j', (rule, path, says) => {
    const [problem, ...others] = declarationProblems({id: 'voice', ...rule})
    expect(others).toEqual([])
    expect(problem?.path).toEqual(path)
    expect(problem?.says).toMatch(says)
    expect(problem?.hint).toMatch(/[.?]$/)
  })

  it.each([
    {phrases: 'a', instead: 'Hi {{customer.name}}'},
    {phrases: 'thing:(a | b)', instead: '{thing} {match}', message: '{thing}: {match}'},
    {phrases: 'a', max: 2, message: '{count} of {match}'},
    {require: 'a', message: '{wanted} is missing', instead: 'a [time]'},
    {phrases: 'a', unless: ['negated', 'questions about it', '"negative"'], safe: true, instead: ''},
  ])('none in %j', (rule) => expect(declarationProblems({id: 'voice', ...rule})).toEqual([]))
})
