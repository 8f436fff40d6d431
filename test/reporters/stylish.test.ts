/** What the stylish format prints, case by case. */
import {describe, expect, it} from 'vitest'
import {stylish} from '../../src/reporters/stylish.ts'
import {SAMPLES} from './sample-results.ts'

const plain = {color: false, width: 80}
/** Escape characters are shown as `␛` so that they can be read here. */
const show = (text: string) => text.replaceAll('\u001b', '␛')

describe('stylish', () => {
  it('prints no files', () => {
    expect(stylish(SAMPLES.nothing, plain)).toMatchInlineSnapshot(`""`)
  })

  it('prints a file without replies', () => {
    expect(stylish(SAMPLES.empty, plain)).toMatchInlineSnapshot(`""`)
  })

  it('prints clean files', () => {
    expect(stylish(SAMPLES.clean, plain)).toMatchInlineSnapshot(`""`)
  })

  it('prints errors', () => {
    expect(stylish(SAMPLES.errors, plain)).toMatchInlineSnapshot(`
      "
      macros/refund.md
        3:87  error  “any inconvenience” makes this apology conditional  conditional-apology

      ✖ 1 problem (1 error, 0 warnings)
        1 error and 0 warnings potentially fixable with the \`--fix\` option.
      "
    `)
  })

  it('prints warnings with several suggestions', () => {
    expect(stylish(SAMPLES.warnings, plain)).toMatchInlineSnapshot(`
      "
      macros/refund.md
        3:1  warning  “You failed to” puts the fault on the customer  blame-shifting

      ✖ 1 problem (0 errors, 1 warning)
      "
    `)
  })

  it('prints info with a related place', () => {
    expect(stylish(SAMPLES.info, plain)).toMatchInlineSnapshot(`
      "
      macros/refund.md
        5:1  info  This is the second apology  apology-pileup

      ✖ 1 problem (0 errors, 0 warnings, 1 info)
        0 errors, 0 warnings and 1 info potentially fixable with the \`--fix\` option.
      "
    `)
  })

  it('prints all together', () => {
    expect(stylish(SAMPLES.mixed, plain)).toMatchInlineSnapshot(`
      "
      macros/refund.md
        3:1   warning  “You failed to” puts the fault on the customer      blame-shifting
        3:87  error    “any inconvenience” makes this apology conditional  conditional-apology
        5:1   info     This is the second apology                          apology-pileup
        6:1   info     This closing says nothing                           empty-closing

      ✖ 4 problems (1 error, 1 warning, 2 info)
        1 error, 0 warnings and 1 info potentially fixable with the \`--fix\` option.
      "
    `)
  })

  it('prints a place on several lines', () => {
    expect(stylish(SAMPLES.multiLine, plain)).toMatchInlineSnapshot(`
      "
      macros/refund.md
        6:1  info  This closing says nothing  empty-closing

      ✖ 1 problem (0 errors, 0 warnings, 1 info)
      "
    `)
  })

  it('prints a file-level problem', () => {
    expect(stylish(SAMPLES.fileLevel, plain)).toMatchInlineSnapshot(`
      "
      macros/refund.md
        1:1  error  The front matter is not valid YAML: a list is not closed  parse/front-matter

      ✖ 1 problem (1 error, 0 warnings)
      "
    `)
  })

  it('prints é, emoji, CJK and combining marks', () => {
    expect(stylish(SAMPLES.unicode, plain)).toMatchInlineSnapshot(`
      "
      macros/refund.md
        1:11  warning  CJK is two columns wide        blame-shifting
        1:15  warning  A combining mark has no width  blame-shifting
        1:22  warning  After everything               blame-shifting

      ✖ 3 problems (0 errors, 3 warnings)
      "
    `)
  })

  it('prints a Windows path', () => {
    expect(stylish(SAMPLES.windowsPath, plain)).toMatchInlineSnapshot(`
      "
      C:\\macros\\Häufige Fragen\\refund.md
        1:1  warning  Vague  blame-shifting

      ✖ 1 problem (0 errors, 1 warning)
      "
    `)
  })

  it('prints CRLF', () => {
    expect(stylish(SAMPLES.crlf, plain)).toMatchInlineSnapshot(`
      "
      macros/refund.md
        3:11  warning  Vague  blame-shifting

      ✖ 1 problem (0 errors, 1 warning)
      "
    `)
  })

  it('prints tabs', () => {
    expect(stylish(SAMPLES.tabs, plain)).toMatchInlineSnapshot(`
      "
      macros/refund.md
        1:13  warning  Vague  blame-shifting

      ✖ 1 problem (0 errors, 1 warning)
      "
    `)
  })

  it('prints escape sequences in message, source and path', () => {
    expect(stylish(SAMPLES.attack, plain)).toMatchInlineSnapshot(`
      "
      macros/␛]0;owned␇.md
        2:1  warning  “any␇␛[2Jinconvenience” is vague<U+202E>  conditional-apology

      ✖ 1 problem (0 errors, 1 warning)
      "
    `)
  })

  it('prints a long line', () => {
    expect(stylish(SAMPLES.longLine, plain)).toMatchInlineSnapshot(`
      "
      macros/refund.md
        2:366  warning  “any inconvenience” makes this apology conditional  conditional-apology

      ✖ 1 problem (0 errors, 1 warning)
      "
    `)
  })

  it('prints several replies in a file', () => {
    expect(stylish(SAMPLES.replies, plain)).toMatchInlineSnapshot(`
      "
      macros/refund.md
        1:11  warning  Vague      blame-shifting
        1:21  warning  Vague too  blame-shifting
        2:16  warning  Vague      blame-shifting

      ✖ 3 problems (0 errors, 3 warnings)
      "
    `)
  })

  it('prints a run that fixed', () => {
    expect(stylish(SAMPLES.fixed, plain)).toMatchInlineSnapshot(`""`)
  })

  it('prints in color', () => {
    expect(show(stylish(SAMPLES.mixed, {...plain, color: true}))).toMatchInlineSnapshot(`
      "
      ␛[4mmacros/refund.md␛[24m
        ␛[2m3:1 ␛[22m  ␛[33mwarning␛[39m  “You failed to” puts the fault on the customer      ␛[2mblame-shifting␛[22m
        ␛[2m3:87␛[22m  ␛[31merror␛[39m    “any inconvenience” makes this apology conditional  ␛[2mconditional-apology␛[22m
        ␛[2m5:1 ␛[22m  ␛[34minfo␛[39m     This is the second apology                          ␛[2mapology-pileup␛[22m
        ␛[2m6:1 ␛[22m  ␛[34minfo␛[39m     This closing says nothing                           ␛[2mempty-closing␛[22m

      ␛[1m␛[31m✖ 4 problems (1 error, 1 warning, 2 info)␛[39m␛[22m
      ␛[1m␛[31m  1 error, 0 warnings and 1 info potentially fixable with the \`--fix\` option.␛[39m␛[22m
      "
    `)
  })

  it('leaves out all but errors when quiet', () => {
    expect(stylish(SAMPLES.mixed, {...plain, quiet: true})).toMatchInlineSnapshot(`
      "
      macros/refund.md
        3:87  error  “any inconvenience” makes this apology conditional  conditional-apology

      ✖ 1 problem (1 error, 0 warnings)
        1 error and 0 warnings potentially fixable with the \`--fix\` option.
      "
    `)
  })

  it('says what the results do not hold', () => {
    const found = {error: 3, warning: 40, info: 0}
    expect(stylish(SAMPLES.errors, {...plain, found})).toMatch(/^  Not shown: 2 errors and 40 warnings\.$/m)
    expect(stylish(SAMPLES.errors, {...plain, found, quiet: true})).not.toContain('Not shown')
    expect(stylish(SAMPLES.clean, {...plain, found})).toBe('')
  })
})
