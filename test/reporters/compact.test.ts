/** What the compact format prints, case by case. */
import {describe, expect, it} from 'vitest'
import {compact} from '../../src/reporters/compact.ts'
import {SAMPLES} from './sample-results.ts'

const plain = {color: false, width: 80}
/** Escape characters are shown as `␛` so that they can be read here. */
const show = (text: string) => text.replaceAll('\u001b', '␛')

describe('compact', () => {
  it('prints no files', () => {
    expect(compact(SAMPLES.nothing, plain)).toMatchInlineSnapshot(`""`)
  })

  it('prints a file without replies', () => {
    expect(compact(SAMPLES.empty, plain)).toMatchInlineSnapshot(`""`)
  })

  it('prints clean files', () => {
    expect(compact(SAMPLES.clean, plain)).toMatchInlineSnapshot(`""`)
  })

  it('prints errors', () => {
    expect(compact(SAMPLES.errors, plain)).toMatchInlineSnapshot(`
      "macros/refund.md:3:87: error conditional-apology: “any inconvenience” makes this apology conditional.

      1 problem
      "
    `)
  })

  it('prints warnings with several suggestions', () => {
    expect(compact(SAMPLES.warnings, plain)).toMatchInlineSnapshot(`
      "macros/refund.md:3:1: warning blame-shifting: “You failed to” puts the fault on the customer.

      1 problem
      "
    `)
  })

  it('prints info with a related place', () => {
    expect(compact(SAMPLES.info, plain)).toMatchInlineSnapshot(`
      "macros/refund.md:5:1: info apology-pileup: This is the second apology.

      1 problem
      "
    `)
  })

  it('prints all together', () => {
    expect(compact(SAMPLES.mixed, plain)).toMatchInlineSnapshot(`
      "macros/refund.md:3:1: warning blame-shifting: “You failed to” puts the fault on the customer.
      macros/refund.md:3:87: error conditional-apology: “any inconvenience” makes this apology conditional.
      macros/refund.md:5:1: info apology-pileup: This is the second apology.
      macros/refund.md:6:1: info empty-closing: This closing says nothing.

      4 problems
      "
    `)
  })

  it('prints a place on several lines', () => {
    expect(compact(SAMPLES.multiLine, plain)).toMatchInlineSnapshot(`
      "macros/refund.md:6:1: info empty-closing: This closing says nothing.

      1 problem
      "
    `)
  })

  it('prints a file-level problem', () => {
    expect(compact(SAMPLES.fileLevel, plain)).toMatchInlineSnapshot(`
      "macros/refund.md:1:1: error parse/front-matter: The front matter is not valid YAML: a list is not closed.

      1 problem
      "
    `)
  })

  it('prints é, emoji, CJK and combining marks', () => {
    expect(compact(SAMPLES.unicode, plain)).toMatchInlineSnapshot(`
      "macros/refund.md:1:11: warning blame-shifting: CJK is two columns wide.
      macros/refund.md:1:15: warning blame-shifting: A combining mark has no width.
      macros/refund.md:1:22: warning blame-shifting: After everything.

      3 problems
      "
    `)
  })

  it('prints a Windows path', () => {
    expect(compact(SAMPLES.windowsPath, plain)).toMatchInlineSnapshot(`
      "C:\\macros\\Häufige Fragen\\refund.md:1:1: warning blame-shifting: Vague.

      1 problem
      "
    `)
  })

  it('prints CRLF', () => {
    expect(compact(SAMPLES.crlf, plain)).toMatchInlineSnapshot(`
      "macros/refund.md:3:11: warning blame-shifting: Vague.

      1 problem
      "
    `)
  })

  it('prints tabs', () => {
    expect(compact(SAMPLES.tabs, plain)).toMatchInlineSnapshot(`
      "macros/refund.md:1:13: warning blame-shifting: Vague.

      1 problem
      "
    `)
  })

  it('prints escape sequences in message, source and path', () => {
    expect(compact(SAMPLES.attack, plain)).toMatchInlineSnapshot(`
      "macros/␛]0;owned␇.md:2:1: warning conditional-apology: “any␇␛[2Jinconvenience” is vague<U+202E>.

      1 problem
      "
    `)
  })

  it('prints a long line', () => {
    expect(compact(SAMPLES.longLine, plain)).toMatchInlineSnapshot(`
      "macros/refund.md:2:366: warning conditional-apology: “any inconvenience” makes this apology conditional.

      1 problem
      "
    `)
  })

  it('prints several replies in a file', () => {
    expect(compact(SAMPLES.replies, plain)).toMatchInlineSnapshot(`
      "macros/refund.md:1:11: warning blame-shifting: Vague.
      macros/refund.md:1:21: warning blame-shifting: Vague too.
      macros/refund.md:2:16: warning blame-shifting: Vague.

      3 problems
      "
    `)
  })

  it('prints a run that fixed', () => {
    expect(compact(SAMPLES.fixed, plain)).toMatchInlineSnapshot(`""`)
  })

  it('prints in color', () => {
    expect(show(compact(SAMPLES.mixed, {...plain, color: true}))).toMatchInlineSnapshot(`
      "macros/refund.md:3:1: warning blame-shifting: “You failed to” puts the fault on the customer.
      macros/refund.md:3:87: error conditional-apology: “any inconvenience” makes this apology conditional.
      macros/refund.md:5:1: info apology-pileup: This is the second apology.
      macros/refund.md:6:1: info empty-closing: This closing says nothing.

      4 problems
      "
    `)
  })

  it('leaves out all but errors when quiet', () => {
    expect(compact(SAMPLES.mixed, {...plain, quiet: true})).toMatchInlineSnapshot(`
      "macros/refund.md:3:87: error conditional-apology: “any inconvenience” makes this apology conditional.

      1 problem
      "
    `)
  })

  it('says what the results do not hold', () => {
    const found = {error: 3, warning: 40, info: 0}
    expect(compact(SAMPLES.errors, {...plain, found})).toMatch(/^Not shown: 2 errors and 40 warnings\.$/m)
    expect(compact(SAMPLES.errors, {...plain, found, quiet: true})).not.toContain('Not shown')
    expect(compact(SAMPLES.clean, {...plain, found})).toBe('')
  })
})
