/** replaceWith in files of two notations, HTML in JSON: what is written is read again as it was meant. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {applyEdits, type Edit, overlaps, type Text} from '../../src/text/index.ts'
import {bodyOf, fileOf, htmlOf} from './layers.ts'

const PLACEHOLDERS = ['{{a_b | default: "x"}}', '{{name}}', '{% if a < b %}', '{{ticket.id}}']
const word = fc.constantFrom('sorry', 'for', 'the', 'R&D', '<3', "don't", '“ok”', '😀', 'cafe\u0301', 'a\\b', '\n', '.')
const placeholder = fc.constantFrom(...PLACEHOLDERS)
const prose = fc
  .array(fc.oneof({weight: 5, arbitrary: word}, {weight: 1, arbitrary: placeholder}), {maxLength: 12})
  .chain((words) =>
    fc
      .array(fc.constantFrom(' ', ' ', ' ', '', ', ', '  '), {minLength: words.length, maxLength: words.length})
      .map((gaps) => words.map((each, at) => each + (gaps[at] ?? '')).join('')),
  )
const salt = fc.nat(19)

/** HTML with markup in it, as pieces of prose between tags. */
const markedUp = fc
  .array(fc.tuple(prose, fc.constantFrom('', '<b>', '</b>', '</p><p>', '<br>')), {maxLength: 5})
  .chain((parts) => salt.map((some) => parts.map(([part, tag]) => htmlOf(part, some) + tag).join('')))

/** Old and new prose that share much. */
const rewrite = fc.tuple(fc.array(fc.tuple(prose, prose, fc.boolean()), {maxLength: 5})).map(([parts]) => ({
  before: parts.map(([old]) => old).join(''),
  after: parts.map(([old, other, isKept]) => (isKept ? old : other)).join(''),
}))

function readAfter(file: string, edits: readonly Edit[]): string {
  return bodyOf(applyEdits(file, edits)).value
}

/** How many edits touch a character of the text. */
function touching(text: Text, edits: readonly Edit[]): number {
  return edits.filter(({span}) => span.start < span.end && overlaps(span, text.span)).length
}

describe('replaceWith through two notations', () => {
  it('reads exactly as asked, and nothing around it changes', () => {
    fc.assert(
      fc.property(rewrite, salt, salt, ({before, after}, a, b) => {
        const file = fileOf(htmlOf(before, a), b)
        const body = bodyOf(file)
        expect(body.value).toBe(before)
        const edits = body.replaceWith(after)
        // An emoji written as one entity is two units; it is one word, so that no edit can cut it.
        expect(edits.filter(({inexact}) => inexact)).toEqual([])
        expect(readAfter(file, edits)).toBe(after)
        expect(JSON.parse(applyEdits(file, edits))).toHaveProperty('active', true)
      }),
      {numRuns: 500},
    )
  })

  it('reads exactly as asked amid markup, or says that it can not be sure', () => {
    let exact = 0
    fc.assert(
      fc.property(markedUp, rewrite, salt, (html, {before, after}, b) => {
        const file = fileOf(html + htmlOf(before, b), b)
        const body = bodyOf(file)
        const wanted = body.value.slice(0, body.length - before.length) + after
        const edits = body.replaceWith(wanted)
        if (edits.some(({inexact}) => inexact)) return
        exact++
        expect(readAfter(file, edits)).toBe(wanted)
      }),
      {numRuns: 500},
    )
    expect(exact).toBeGreaterThan(300)
  })

  it('changes words on both sides of markup without touching the markup', () => {
    const file = fileOf('We are <b>very</b> sorry</p><p>Bye &amp; thanks', 1)
    const edits = bodyOf(file).replaceWith('I am <so> sorry\n\nBye, thanks')
    const html = JSON.parse(applyEdits(file, edits)).body
    expect(html).toBe('I am <b>&lt;so&gt;</b> sorry</p><p>Bye, thanks')
    expect(edits.some(({inexact}) => inexact)).toBe(false)
  })

  it('adds words where the words before them stand', () => {
    const body = bodyOf(fileOf('Hi <b>Ann</b>, bye', 1))
    expect(body.value).toBe('Hi Ann, bye')
    const added = JSON.parse(applyEdits(fileOf('Hi <b>Ann</b>, bye', 1), body.replaceWith('Hi Ann!, bye'))).body
    expect(added).toBe('Hi <b>Ann!</b>, bye')
  })

  it('marks an edit inexact that would swallow markup', () => {
    const body = bodyOf(fileOf('one</p><p>two <b>th</b>ree', 1))
    expect(body.replaceWith('one two three').map(({inexact}) => inexact)).toEqual([true])
    expect(body.replaceWith('one\n\ntwo four').map(({inexact}) => inexact)).toEqual([true])
    expect(body.replaceWith('six\n\ntwo three').map(({inexact}) => inexact)).toEqual([undefined])
  })

  it('leaves every placeholder byte-identical that stays in the same order', () => {
    const parts = fc.array(fc.tuple(prose, prose, placeholder), {minLength: 1, maxLength: 4})
    const noPlaceholder = (some: string) => some.replace(/\{[{%][^{}]*[}%]\}/g, 'thing')
    fc.assert(
      fc.property(parts, salt, salt, (all, a, b) => {
        const before = all.map(([old, , kept]) => `${noPlaceholder(old)} ${kept} `).join('')
        const after = all.map(([, fresh, kept]) => `${noPlaceholder(fresh)} ${kept} `).join('')
        const file = fileOf(htmlOf(before, a), b)
        const body = bodyOf(file)
        const edits = body.replaceWith(after)
        expect(readAfter(file, edits)).toBe(after)
        for (const {text} of body.matchAll(/\{[{%][^{}]*[}%]\}/g)) expect(touching(text, edits)).toBe(0)
      }),
      {numRuns: 300},
    )
  })

  it('never touches words that stay', () => {
    const choices = fc.array(fc.tuple(fc.constantFrom('keep', 'change', 'delete', 'insert'), fc.boolean()), {
      maxLength: 14,
    })
    fc.assert(
      fc.property(choices, salt, salt, (all, a, b) => {
        const isOld = (kind: string) => kind !== 'insert'
        const gap = (isComma: boolean) => (isComma ? ', ' : ' ')
        const before = all.map(([kind, comma], at) => (isOld(kind) ? `old${at}${gap(comma)}` : '')).join('')
        const after = all
          .map(([kind, comma], at) =>
            kind === 'keep' ? `old${at}${gap(comma)}` : kind === 'delete' ? '' : `new${at}${gap(comma)}`,
          )
          .join('')
        const file = fileOf(htmlOf(before, a), b)
        const body = bodyOf(file)
        const edits = body.replaceWith(after)
        expect(readAfter(file, edits)).toBe(after)
        const kept = new Set(all.flatMap(([kind], at) => (kind === 'keep' ? [`old${at}`] : [])))
        for (const {text} of body.matchAll(/old\d+/g)) if (kept.has(text.value)) expect(touching(text, edits)).toBe(0)
      }),
      {numRuns: 300},
    )
  })

  it('writes before and after any slice', () => {
    fc.assert(
      fc.property(rewrite, prose, salt, fc.nat(), fc.nat(), ({before}, added, a, x, y) => {
        const file = fileOf(htmlOf(before, a), a)
        const body = bodyOf(file)
        const [start, end] = x % (before.length + 1) < y % (before.length + 1) ? [x, y] : [y, x]
        const from = start % (before.length + 1)
        const to = Math.max(from, end % (before.length + 1))
        const part = body.slice(from, to)
        for (const [edit, at] of [
          [part.insertBefore(added), from],
          [part.insertAfter(added), to],
        ] as const) {
          const isInEmoji = /[\ud800-\udbff]$/.test(before.slice(0, at)) && /^[\udc00-\udfff]/.test(before.slice(at))
          if (isInEmoji) continue
          expect(edit.inexact).toBeUndefined()
          expect(readAfter(file, [edit])).toBe(before.slice(0, at) + added + before.slice(at))
        }
      }),
      {numRuns: 300},
    )
  })
})
