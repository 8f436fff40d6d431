/** Code frames: which lines are shown, how long ones are cut, and where the carets stand. */
import {describe, expect, it} from 'vitest'
import {frame, type Place} from '../../src/reporters/index.ts'
import {LineIndex} from '../../src/text/index.ts'
import {at} from './sample-results.ts'

function framed(source: string, place: Place, width = 60): string {
  return `\n${frame(new LineIndex(source), place, {width}).join('\n')}\n`
}

describe('frame', () => {
  it('gives an empty span one caret', () => {
    expect(framed('Hello,\nworld', {span: {start: 9, end: 9}})).toMatchInlineSnapshot(`
      "
         1 │ Hello,
       > 2 │ world
           │   ^
      "
    `)
  })

  it('puts the caret of the end of a line after it', () => {
    expect(framed('Hello,', {span: {start: 6, end: 6}})).toMatchInlineSnapshot(`
      "
       > 1 │ Hello,
           │       ^
      "
    `)
  })

  it('points to the line after a line break', () => {
    expect(framed('Hello,\n', {span: {start: 7, end: 7}})).toMatchInlineSnapshot(`
      "
         1 │ Hello,
       > 2 │
           │ ^
      "
    `)
  })

  it('shows an empty source', () => {
    expect(framed('', {span: {start: 0, end: 0}})).toMatchInlineSnapshot(`
      "
       > 1 │
           │ ^
      "
    `)
  })

  it('leaves out a line before that has no words', () => {
    expect(framed('---\nHello', {span: {start: 4, end: 9}})).toMatchInlineSnapshot(`
      "
       > 2 │ Hello
           │ ^^^^^
      "
    `)
  })

  it('leaves out a line before that is far away', () => {
    expect(framed('Hello\n\n\n\nWorld', {span: {start: 9, end: 14}})).toMatchInlineSnapshot(`
      "
       > 5 │ World
           │ ^^^^^
      "
    `)
  })

  it('counts a line break at the end of a span as part of its line', () => {
    expect(framed('Hello\nWorld', {span: {start: 0, end: 6}})).toMatchInlineSnapshot(`
      "
       > 1 │ Hello
           │ ^^^^^
      "
    `)
  })

  it('aligns line numbers of different length', () => {
    const source = `${'line\n'.repeat(8)}first\nsecond\n`
    const place = {span: at(source, 'second'), related: [{span: at(source, 'line'), label: 'begins here'}]}
    expect(framed(source, place)).toMatchInlineSnapshot(`
      "
          9 │ first
       > 10 │ second
            │ ^^^^^^
          1 │ line
            │ ---- begins here
      "
    `)
  })

  it('counts related places beyond a few', () => {
    const source = 'a b c d e f g'
    const related = [2, 4, 6, 8, 10, 12].map((start) => ({span: {start, end: start + 1}, label: `at ${start}`}))
    expect(framed(source, {span: {start: 0, end: 1}, related})).toMatchInlineSnapshot(`
      "
       > 1 │ a b c d e f g
           │ ^
         1 │ a b c d e f g
           │   - at 2
         1 │ a b c d e f g
           │     - at 4
         1 │ a b c d e f g
           │       - at 6
         1 │ a b c d e f g
           │         - at 8
           │ … and 2 more like these
      "
    `)
  })

  it('shows the beginning of a span that is wider than the terminal', () => {
    const source = `Before it. ${'This is one long sentence without an end '.repeat(9)}.`
    expect(framed(source, {span: {start: 11, end: 300}}, 40)).toMatchInlineSnapshot(`
      "
       > 1 │ … This is one long sentence with…
           │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      "
    `)
  })

  it('cuts a line without blanks', () => {
    expect(framed(`${'x'.repeat(300)}MARK${'y'.repeat(300)}`, {span: {start: 300, end: 304}}, 40))
      .toMatchInlineSnapshot(`
      "
       > 1 │ …xxxxxxxxxxMARKyyyyyyyyyyyyyyyyy…
           │            ^^^^
      "
    `)
  })

  it('keeps to a narrow terminal', () => {
    const rows = frame(new LineIndex('word '.repeat(100)), {span: {start: 200, end: 204}}, {width: 10})
    expect(rows.every((row) => row.length <= 24)).toBe(true)
  })

  it('is quick on a long line', () => {
    const source = 'word '.repeat(400_000)
    const lines = new LineIndex(source)
    const start = performance.now()
    for (let at = 0; at < 200; at++) frame(lines, {span: {start: at * 10_000, end: at * 10_000 + 4}}, {width: 80})
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it('dresses marks and line numbers', () => {
    const rows = frame(
      new LineIndex('Hello'),
      {span: {start: 0, end: 5}},
      {width: 60, mark: (text) => `<${text}>`, quiet: (text) => `(${text})`},
    )
    expect(rows).toEqual(['< >> (1 │) Hello', '     (│) <^^^^^>'])
  })
})
