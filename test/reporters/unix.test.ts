/** What the unix format prints, case by case. */
import {describe, expect, it} from 'vitest'
import {unix} from '../../src/reporters/unix.ts'
import {file, finding, SAMPLES} from './sample-results.ts'

const plain = {color: false, width: 80}

describe('unix', () => {
  it('prints nothing where nothing was found', () => {
    expect(unix(SAMPLES.nothing, plain)).toBe('')
    expect(unix(SAMPLES.clean, plain)).toBe('')
  })

  it('prints a line for each finding and no summary', () => {
    expect(unix(SAMPLES.mixed, plain)).toMatchInlineSnapshot(`
      "macros/refund.md:3:1: warning blame-shifting: “You failed to” puts the fault on the customer.
      macros/refund.md:3:87: error conditional-apology: “any inconvenience” makes this apology conditional.
      macros/refund.md:5:1: info apology-pileup: This is the second apology.
      macros/refund.md:6:1: info empty-closing: This closing says nothing.
      "
    `)
  })

  it('prints errors only when quiet', () => {
    expect(unix(SAMPLES.mixed, {...plain, quiet: true})).toMatchInlineSnapshot(`
      "macros/refund.md:3:87: error conditional-apology: “any inconvenience” makes this apology conditional.
      "
    `)
  })

  it('prints paths as they were given', () => {
    const options = {...plain, projectPath: (path: string) => `support/${path}`}
    expect(unix(SAMPLES.windowsPath, options)).toMatchInlineSnapshot(`
      "C:\\macros\\Häufige Fragen\\refund.md:1:1: warning blame-shifting: Vague.
      "
    `)
  })

  it('prints one line, whatever is in it', () => {
    expect(unix(SAMPLES.attack, plain)).toMatchInlineSnapshot(`
      "macros/␛]0;owned␇.md:2:1: warning conditional-apology: “any␇␛[2Jinconvenience” is vague<U+202E>.
      "
    `)
    expect(unix(SAMPLES.hostile, plain).match(/\n/g)).toHaveLength(1)
  })

  it('prints a place for the file as a whole, for a line without one is not read', () => {
    expect(unix(SAMPLES.fileLevel, plain)).toMatch(/^macros\/refund\.md:1:1: error parse\/front-matter: /)
  })

  it('counts columns after é, emoji, CJK and CRLF in UTF-16 units', () => {
    expect(unix([...SAMPLES.unicode, ...SAMPLES.crlf], plain)).toMatchInlineSnapshot(`
      "macros/refund.md:1:11: warning blame-shifting: CJK is two columns wide.
      macros/refund.md:1:15: warning blame-shifting: A combining mark has no width.
      macros/refund.md:1:22: warning blame-shifting: After everything.
      macros/refund.md:3:11: warning blame-shifting: Vague.
      "
    `)
  })

  it('counts in the text after fixing', () => {
    const result = file('Sorry, sorry, any trouble.\n', [finding({span: {start: 7, end: 10}, message: 'Vague.'})], {
      output: 'Sorry,\nany trouble.\n',
    })
    expect(unix([result], plain)).toBe('macros/refund.md:2:1: warning blame-shifting: Vague.\n')
  })
})
