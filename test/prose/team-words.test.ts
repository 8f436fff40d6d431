/** Words of a team: found however they are written, and read as what they are to it. */
import {describe, expect, it} from 'vitest'
import {type ReadOptions, readReply} from '../../src/prose/index.ts'
import {rawReply} from './plain.ts'

const pathOf = (source: string, options: ReadOptions) => readReply(rawReply(source), options).paths[0]
const kinds = (source: string, words: ReadOptions['words']) => pathOf(source, {words})?.blocks.map(({kind}) => kind)
/** Tokens that are marked: their text with role and meaning. */
const marks = (source: string, options: ReadOptions) =>
  (pathOf(source, options)?.sentences ?? []).flatMap(({tokens, text}) =>
    tokens.flatMap(({start, end, role, means}) =>
      role === undefined && means === undefined
        ? []
        : [[text.value.slice(start, end), role ?? '', means ?? ''].filter(Boolean).join(' ')],
    ),
  )

describe('names and things', () => {
  it.each([
    [{brand: ['Northwind']}, 'northwind and NORTHWIND did it', ['northwind agent', 'NORTHWIND agent']],
    [{brand: ['Northwind Traders']}, 'So Northwind Traders did it', ['Northwind agent', 'Traders agent']],
    [{brand: ['Smith & Co.']}, 'We at Smith & Co. did it', ['Smith agent', 'Co agent']],
    [{brand: ['Driver’s Seat']}, "Our Driver's Seat did it", ['Driver agent', "'s agent", 'Seat agent']],
    [{brand: ['Northwind']}, "It is Northwind's fault", ['Northwind agent']],
    [{brand: ['North']}, 'Northwind did it', []],
    [{team: ['Care Crew']}, 'The care crews did it', ['care agent', 'crews agent teams']],
    [
      {product: ['Smart Queue']},
      'Your smart queues and a Smart Queue',
      ['smart product', 'queues product', 'Smart product', 'Queue product'],
    ],
    [{product: ['Queue', 'Smart Queue']}, 'A smart queue', ['smart product', 'queue product']],
    [{product: ['Story']}, 'Your stories are back', ['stories product']],
    [{trouble: ['grey screen', 'brownout']}, 'Two grey screens, a brownout', ['screens glitches', 'brownout glitch']],
    [{trouble: ['mix up']}, 'A mix of up and down', []],
    [{customer: ['member']}, 'All members and one member', ['members customers', 'member customer']],
    [{brand: ['Loom'], product: ['Loom'], trouble: ['loom']}, 'The loom is late', ['loom agent glitch']],
    [{greeting: ['ciao'], signOff: ['stay wild']}, 'We say ciao and stay wild', []],
    [{brand: ['', ' ']}, 'We did it', []],
  ] as const)('%j in: %s', (words, text, expected) => expect(marks(text, {words})).toEqual(expected))

  it('are the same under the older names', () => {
    expect(marks('Northwind has two Smart Queues', {brandNames: ['Northwind'], productTerms: ['Smart Queue']})).toEqual(
      marks('Northwind has two Smart Queues', {words: {brand: ['Northwind'], product: ['Smart Queue']}}),
    )
  })

  it('leave all else as it is', () => {
    const text = 'Hi Ann,\n\nNorthwind did it. {{agent.name}} says so.\n\nBest,\nMia'
    expect(pathOf(text, {words: {}})?.blocks).toEqual(pathOf(text, {})?.blocks)
    expect(marks(text, {words: {trouble: ['brownout']}})).toEqual(['{{agent.name}} agent'])
  })
})

describe('greetings and sign-offs', () => {
  it.each([
    [{greeting: ['Servus']}, 'Servus {{name}},\n\nWe did it.', ['greeting', 'paragraph']],
    [{}, 'Servus {{name}},\n\nWe did it.', ['paragraph', 'paragraph']],
    [{greeting: ['Moin moin']}, 'Moin moin Ann! We did it.', ['greeting', 'paragraph']],
    [{greeting: ['Moin moin']}, 'Moin there is none.', ['paragraph']],
    [{greeting: ['Servus']}, 'Servus is what we say here.', ['paragraph']],
    [{greeting: ['Servus']}, 'We did it.\n\nServus {{name}}, it works.', ['paragraph', 'paragraph']],
    [{customer: ['trailblazer']}, 'Hi fellow trailblazers,\n\nWe did it.', ['greeting', 'paragraph']],
    [{}, 'Hi fellow trailblazers,\n\nWe did it.', ['paragraph', 'paragraph']],
    [{signOff: ['Stay wild']}, 'We did it.\n\nStay wild,\nMia', ['paragraph', 'sign-off', 'signature']],
    [{}, 'We did it.\n\nStay wild,\nMia', ['paragraph', 'paragraph', 'signature']],
    [{signOff: ['Stay wild']}, 'We did it.\n\nThanks, and stay wild!', ['paragraph', 'sign-off']],
    [{signOff: ['Stay wild']}, 'We did it.\n\nStay wild about the parks you love.', ['paragraph', 'paragraph']],
    [{signOff: ['Stay wild']}, 'Stay wild, as we say.\n\nWe did it. It works. It stays.', ['paragraph', 'paragraph']],
    [{team: ['Stargazers']}, 'We did it.\n\nBest,\nthe stargazers', ['paragraph', 'sign-off', 'signature']],
  ] as const)('%j: %s', (words, text, expected) => expect(kinds(text, words)).toEqual(expected))
})
