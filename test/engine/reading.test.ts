/** How suggestions read, whatever the notation of the file. */
import {describe, expect, it} from 'vitest'
import {type AnyRule, rewrite} from '../../src/rule/kit.ts'
import {lint, wordRule} from './samples.ts'

/** The readings of all suggestions, with « and » around what is new. */
function readings(rules: readonly AnyRule[], content: string, path?: string): readonly (string | undefined)[] {
  return lint(rules, content, path).diagnostics.flatMap(({suggestions}) =>
    suggestions.map(({reads}) => {
      if (!reads) return undefined
      let text = reads.text
      for (const {start, end} of reads.changed.toReversed())
        text = `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`
      return text
    }),
  )
}

const red = wordRule('no-blue', 'blue', 'red')

/** Suggests to take the words away, with the blank before them. */
const without = (word: string): AnyRule => ({
  ...wordRule('no-word', word),
  *sentence({text, start, block}) {
    const at = text.value.indexOf(word)
    if (at < 0) return
    const edits = block.text.slice(Math.max(0, start + at - 1), start + at + word.length).replaceWith('')
    yield {
      at: text.slice(at, at + word.length),
      message: 'found',
      data: {word},
      suggestions: [rewrite('Out', 'safe', edits)],
    }
  },
})

describe('how a suggestion reads', () => {
  it('is its sentence, with what is new', () => {
    expect(readings([red], 'One is green. The sky\nis blue today. The sea is gray.\n')).toEqual([
      'The sky is «red» today.',
    ])
  })

  it('has no notation of the file', () => {
    const sentence = 'The **sky** &amp; the [blue](https://a.example/blue) one.'
    expect(readings([red], sentence)).toEqual(['The sky & the «red» one.'])
    const json = JSON.stringify([{id: 1, title: 'A', body: '<p>Hello,</p><p>Your <b>sky</b> is "blue" &amp; big.</p>'}])
    const escaped = json.replaceAll('<', '\\u003c')
    expect(readings([wordRule('no-big', 'big', 'R&D')], escaped, 'macros/all.json')).toEqual([
      'Your sky is "blue" & «R&D».',
    ])
  })

  it('keeps placeholders, and reads the way through the template that the finding is on', () => {
    const content = 'Our {{name}}, the {% if vip %}blue{% else %}green{% endif %} one is here.\n'
    expect(readings([red], content)).toEqual(['Our {{name}}, the «red» one is here.'])
  })

  it('is what stays where words are taken away', () => {
    expect(readings([without('blue')], 'It is blue. The sea.')).toEqual(['It is.'])
  })

  it('is absent where nothing stays, or there is no wording', () => {
    expect(readings([without('Blue')], 'Blue.')).toEqual([undefined])
    expect(readings([wordRule('no-blue', 'blue')], 'It is blue.')).toEqual([undefined])
  })

  it('is cut between words where the sentence is long', () => {
    const long = `${'and so on '.repeat(40)}to the blue one ${'or so on '.repeat(40)}.`
    const [text = ''] = readings([red], long)
    expect(text).toMatch(/^… (?:and )?(?:so )?on(?: and so on)* to the «red» one (?:or so on )*(?:or )?(?:so )?…$/)
    expect(text.length).toBeLessThan(300)
  })

  it('shows at most three places', () => {
    const all: AnyRule = {
      ...wordRule('all', 'blue'),
      *reply(_, {path}) {
        const found = path.sentences.filter(({text}) => text.value.includes('blue'))
        const edits = found.flatMap(({text}) =>
          text.slice(text.value.indexOf('blue'), text.value.indexOf('blue') + 4).replaceWith('red'),
        )
        const [first] = found
        if (first)
          yield {at: first.text, message: 'found', data: {word: 'blue'}, suggestions: [rewrite('All', 'review', edits)]}
      },
      sentence: undefined as never,
    }
    const content = ['A blue one.', 'B blue one.', 'C blue one.', 'D blue one.'].join('\n\n')
    expect(readings([all], content)).toEqual(['A «red» one. … B «red» one. … C «red» one.'])
    expect(readings([all], 'A blue one. Not this. B blue one.')).toEqual(['A «red» one. … B «red» one.'])
    expect(readings([all], 'A blue one. B blue one.')).toEqual(['A «red» one. B «red» one.'])
  })

  it('takes time in line with the text, however many suggestions there are', () => {
    const started = performance.now()
    const small = 'The blue one is here, and so it goes. '.repeat(1000)
    lint([red], small)
    const one = performance.now() - started
    const again = performance.now()
    lint([red], small.repeat(8))
    expect(performance.now() - again).toBeLessThan(Math.max(8 * one * 4, 1000))
  })
})

describe('views of replies', () => {
  it('are made where asked for, of replies with findings', () => {
    const content = '# One\n\nThe **blue** one &amp; more.\n\n- blue\n'
    expect(lint([red], content).replies).toBeUndefined()
    const {replies, diagnostics} = lint([red], content, undefined, {keepReplies: true})
    expect(replies).toHaveLength(1)
    const marks = replies?.[0]?.blocks.map(({kind, text, marks: found}) => [
      kind,
      found.map(({start, end}) => text.slice(start, end)),
    ])
    expect(marks).toContainEqual(['paragraph', ['blue']])
    expect(replies?.[0]?.blocks.flatMap((block) => block.marks.map(({of}) => of))).toEqual(
      diagnostics.map(({span}) => span),
    )
    expect(lint([red], 'The sea.', undefined, {keepReplies: true}).replies).toEqual([])
  })

  it('know the words of a JSON string by what they say', () => {
    const json = JSON.stringify([{id: 7, title: 'A', body: '<p>Thank you for your <i>blue</i> one.</p>'}]).replaceAll(
      '<',
      '\\u003c',
    )
    const {replies} = lint([red], json, 'macros/all.json', {keepReplies: true})
    expect(replies).toMatchObject([
      {id: '7', title: 'A', blocks: [{text: 'Thank you for your blue one.', marks: [{start: 19, end: 23}]}]},
    ])
  })
})

describe('measuring', () => {
  it('hands over all work by name and loses nothing of it', () => {
    const seen = new Set<string>()
    const {diagnostics} = lint([red], 'The blue one.', undefined, {}, (what, work) => {
      seen.add(what)
      return work()
    })
    expect(diagnostics).toHaveLength(1)
    expect([...seen].sort()).toEqual(['(analysis)', '(reading)', 'no-blue'])
  })
})
