/** Exports in the engine: what is left out, what is switched off, and what is never written. */
import {describe, expect, it} from 'vitest'
import {createLinter, type LintRequest} from '../../src/engine/index.ts'
import type {AnyRule} from '../../src/rule/kit.ts'
import {sources} from '../../src/sources/index.ts'
import {fix, lint, requestFor, wordRule} from './samples.ts'

const rules = [wordRule('no-blue', 'blue', 'red'), wordRule('no-sky', 'sky')]

const macro = (id: number, value: string, more: object = {}) => ({
  id,
  title: `T${id}`,
  actions: [{field: 'comment_value', value}],
  ...more,
})
const zendesk = (...macros: readonly object[]) => JSON.stringify({macros}, null, 1)

/** `rule: line` of each finding. */
const findings = (content: string, path: string) =>
  lint(rules, content, path).diagnostics.map(
    ({rule, span}) => `${rule}: ${content.slice(0, span.start).split('\n').length}`,
  )

describe('replies that are switched off, and those for colleagues', () => {
  const noteFor = (id: number, value: string) =>
    macro(id, '', {
      actions: [
        {field: 'comment_value', value},
        {field: 'comment_mode_is_public', value: 'false'},
      ],
    })
  const content = zendesk(
    macro(1, 'It is blue here.'),
    macro(2, 'It is blue now.', {active: false}),
    noteFor(3, 'It is blue there.'),
    {...noteFor(4, 'It is blue again.'), active: false},
  )

  it.each<[Partial<LintRequest>, string[], Record<string, number>]>([
    [{}, ['1'], {inactive: 1, internal: 2}],
    [{includeInactive: true}, ['1', '2'], {internal: 2}],
    [{includeInternal: true}, ['1', '3'], {inactive: 2}],
    [{includeInactive: true, includeInternal: true}, ['1', '2', '3', '4'], {}],
    [{includeInactive: false, includeInternal: false}, ['1'], {inactive: 1, internal: 2}],
  ])('are left out and counted, unless they are asked for: %j', (options, linted, skipped) => {
    const linter = createLinter({rules, sources})
    const request = {...requestFor(rules, content, 'a.json'), ...options}
    const result = linter.lint(request)
    expect(result.diagnostics.map(({reply}) => reply?.id)).toEqual(linted)
    expect([result.replyCount, result.skipped]).toEqual([linted.length, skipped])
    expect(
      linter
        .read(request)
        .entries.filter(({skippedFor}) => skippedFor === undefined)
        .map(({reply}) => reply.id),
    ).toEqual(linted)
    // Fixing writes into no reply that is not linted.
    const fixed = linter.fix(request).output ?? content
    expect(fixed.match(/is red/g)).toHaveLength(linted.length)
    expect(fixed.match(/is blue/g) ?? []).toHaveLength(4 - linted.length)
  })

  it('are left out in Markdown as well', () => {
    const linter = createLinter({rules, sources})
    const inactive = requestFor(rules, '---\nactive: false\n---\n\nIt is blue here.\n')
    expect(linter.lint(inactive)).toMatchObject({diagnostics: [], replyCount: 0, skipped: {inactive: 1}})
    expect(linter.lint({...inactive, includeInactive: true}).diagnostics).toHaveLength(1)
    const internal = requestFor(rules, '---\naudience: internal\n---\n\nIt is blue here.\n')
    expect(linter.lint(internal)).toMatchObject({diagnostics: [], replyCount: 0, skipped: {internal: 1}})
    expect(linter.lint({...internal, includeInternal: true}).diagnostics).toHaveLength(1)
  })

  it('are not asked what language they are in', () => {
    const german = 'Wir haben Ihr Fahrrad fertig; Sie können es bis 18 Uhr bei uns abholen.'
    expect(lint(rules, zendesk(macro(1, german, {active: false}), macro(2, german)), 'a.json').skipped).toEqual({
      inactive: 1,
      'not English (de)': 1,
    })
  })
})

describe('a file whose notation is broken', () => {
  const whole = zendesk(macro(1, 'It is blue here.'), macro(2, 'It is blue there.'))

  it.each([
    ['JSON that ends too early', whole.slice(0, -3), 'a.json', 2],
    ['JSON with a comma too many', whole.replace('"id": 2', ',"id": 2'), 'a.json', 2],
    ['JSON with a line break in a text', whole.replace('is blue there', 'is blue\nthere'), 'a.json', 2],
    [
      'a table without a closing quote',
      'id,name,text,chatText\n1,A,,It is blue here.\n2,B,,"It is there.\n',
      'a.csv',
      1,
    ],
    [
      'YAML with a text that is not closed',
      '- title: A\n  actions:\n  - {field: comment_value, value: It is blue here.}\n- title: "B\n',
      'a.yaml',
      1,
    ],
  ])('has its other replies linted, but nothing is written into it: %s', (_, content, path, count) => {
    const {diagnostics, output} = fix(rules, content, path)
    expect(output).toBeUndefined()
    const [parse] = diagnostics.filter(({rule}) => rule.startsWith('parse/'))
    expect(parse).toMatchObject({severity: 'error', suggestions: []})
    const blue = diagnostics.filter(({rule}) => rule === 'no-blue')
    expect(blue).toHaveLength(count)
    for (const {suggestions} of blue)
      expect(suggestions).toMatchObject([{title: 'Say “red”', applicability: 'display', edits: [{content: 'red'}]}])
  })

  it.each([
    ['a row that is too short', 'id,name,text,chatText\n1,A,,It is blue here.\n2,B\n', 'a.csv'],
    ['a quote within a field', 'id,name,text,chatText\n1,A,,It is blue here.\n2,B,,"It is "here" now."\n', 'a.csv'],
  ])('in a way that loses nothing is written all the same: %s', (_, content, path) => {
    const {diagnostics, output} = fix(rules, content, path)
    expect(output).toBe(content.replace('blue', 'red'))
    expect(diagnostics).toMatchObject([{rule: 'parse/csv', severity: 'warning'}])
  })
})

describe('rewrites that would damage a file', () => {
  /** Flags a word, and would put something in its place past all notation. */
  const raw = (word: string, content: string): AnyRule => {
    const rule = wordRule(`raw-${word}`, word, 'x')
    return {
      ...rule,
      *sentence(sentence, about) {
        for (const finding of rule.sentence?.(sentence, about) ?? [])
          yield {
            ...finding,
            suggestions: [{title: 'Break it', applicability: 'safe', edits: [{span: finding.at.span, content}]}],
          }
      },
    }
  }

  it.each([
    ['break the notation of JSON', zendesk(macro(1, 'It is green here.')), 'a.json', '"'],
    [
      'break the notation of YAML',
      '- title: A\n  actions: [{field: comment_value, value: "It is green here."}]\n',
      'a.yaml',
      '"',
    ],
    ['break the notation of a table', 'id,name,text,chatText\n1,A,,"It is green here."\n', 'a.csv', '" , "'],
    ['open a placeholder that nothing closes', 'It is green here.\n', 'replies/a.md', '{{'],
    [
      'make more replies',
      'replies:\n  - name: A\n    body: It is green here.\n',
      'a.yml',
      'here.\n  - name: B\n    body: It is',
    ],
  ])('are not applied where they %s', (_, content, path, damage) => {
    const {output, diagnostics} = fix([raw('green', damage)], content, path)
    expect(output).toBeUndefined()
    expect(diagnostics.map(({rule}) => rule)).toEqual(['raw-green'])
  })

  it('are not applied where they make fewer replies', () => {
    const content = zendesk(macro(1, 'Green.'), macro(2, 'It is blue here.'))
    const empty: AnyRule = {
      ...wordRule('empty', 'green'),
      *sentence({text}) {
        if (text.value === 'Green.')
          yield {
            at: text,
            message: 'found',
            data: {word: text.value},
            suggestions: [{title: 'Empty it', applicability: 'safe', edits: [{span: text.span, content: ''}]}],
          }
      },
      patterns: [],
    }
    const {output, diagnostics, replyCount} = fix([empty, ...rules], content, 'a.json')
    expect(output).toBe(content.replace('blue', 'red'))
    expect(diagnostics.map(({rule}) => rule)).toEqual(['empty'])
    expect(replyCount).toBe(2)
  })

  it('keep no other rewrite from being applied', () => {
    const content = zendesk(
      macro(1, 'It is blue here.'),
      macro(2, 'It is green here.'),
      macro(3, 'It is blue there, and green too.'),
      macro(4, 'Now it is blue.'),
      macro(5, 'It is blue and blue.'),
    )
    const {output, diagnostics, fixedCount} = fix([raw('green', '"'), ...rules], content, 'a.json')
    expect(output).toBe(content.replaceAll('blue', 'red'))
    expect(fixedCount).toBe(5)
    expect(diagnostics.map(({rule}) => rule)).toEqual(['raw-green', 'raw-green'])
  })

  it('are not applied to a file that was damaged before, only because it stays so', () => {
    const content = 'It is green here, {{name.\n'
    expect(fix([raw('green', '{{')], content).output ?? content).toBe('It is {{ here, {{name.\n')
    const {output} = fix(rules, 'It is blue here, {{name.\n')
    expect(output).toBe('It is red here, {{name.\n')
  })
})

describe('directives in the comments of YAML', () => {
  const first = '- title: A\n  actions:\n    - {field: comment_value, value: "It is blue, our sky."}\n'
  const second =
    '- title: B\n  actions:\n    - field: comment_value\n      value: |\n        It is blue.\n\n        Our sky is here.\n'

  it.each([
    ['none', first + second, ['no-blue: 3', 'no-sky: 3', 'no-blue: 8', 'no-sky: 10']],
    [
      'the next reply',
      `# empathylint-disable-next-line no-blue\n${first}${second}`,
      ['no-sky: 4', 'no-blue: 9', 'no-sky: 11'],
    ],
    [
      'the next reply, with a reason',
      `${first}# empathylint-disable-next-line -- legal wants it so\n${second}`,
      ['no-blue: 3', 'no-sky: 3'],
    ],
    [
      'all of a text of several lines',
      first +
        second
          .replace('value: |', 'value: | # x')
          .replace('  actions:', '  # empathylint-disable-next-line no-sky, no-blue\n  actions:'),
      ['no-blue: 3', 'no-sky: 3'],
    ],
    [
      'its own line',
      first.replace('"}\n', '"} # empathylint-disable-line no-sky\n') + second,
      ['no-blue: 3', 'no-blue: 8', 'no-sky: 10'],
    ],
    ['from here on', `${first}# empathylint-disable no-blue\n${second}`, ['no-blue: 3', 'no-sky: 3', 'no-sky: 11']],
    [
      'until it is enabled',
      `# empathylint-disable\n${first}# empathylint-enable\n${second}`,
      ['no-blue: 10', 'no-sky: 12'],
    ],
    ['the file', `${first}${second}# empathylint-disable-file no-sky\n`, ['no-blue: 3', 'no-blue: 8']],
    [
      'nothing where it stands in a text',
      first.replace('sky.', 'sky. # empathylint-disable-file'),
      ['no-blue: 3', 'no-sky: 3'],
    ],
    [
      'nothing where it stands in a block',
      second.replace('It is', '# empathylint-disable-file\n        It is'),
      ['no-blue: 6', 'no-sky: 8'],
    ],
  ])('silence %s', (_, content, expected) => {
    expect(findings(content, 'a.yaml')).toEqual(expected)
  })

  it('that switch nothing off are reported, and removed by fixing with their line', () => {
    const content = `# Ours\n# empathylint-disable-next-line no-sky\n${first.replace(', our sky', '')}`
    const {diagnostics} = lint(rules, content, 'a.yaml')
    expect(diagnostics.map(({rule}) => rule)).toEqual(['unused-directive', 'no-blue'])
    expect(fix(rules, content, 'a.yaml').output).toBe(`# Ours\n${first.replace('blue, our sky', 'red')}`)
  })

  it('that stand in the text of a reply, as comments of HTML, hold for its blocks', () => {
    const inBlock = second.replace('It is', '<!-- empathylint-disable-next-line no-blue -->\n        It is')
    expect(findings(inBlock, 'a.yaml')).toEqual(['no-sky: 8'])
  })
})
