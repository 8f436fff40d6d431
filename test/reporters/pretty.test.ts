/** What the pretty format prints, case by case. */
import {describe, expect, it} from 'vitest'
import {pretty} from '../../src/reporters/pretty.ts'
import {at, file, finding, SAMPLES} from './sample-results.ts'

const plain = {color: false, width: 80}
/** Escape characters are shown as `␛` so that they can be read here. */
const show = (text: string) => text.replaceAll('\u001b', '␛')

describe('pretty', () => {
  it('prints no files', () => {
    expect(pretty(SAMPLES.nothing, plain)).toMatchInlineSnapshot(`
      "No files were read.
      "
    `)
  })

  it('prints a file without replies', () => {
    expect(pretty(SAMPLES.empty, plain)).toMatchInlineSnapshot(`
      "No replies were read in 1 file.
      "
    `)
  })

  it('prints clean files', () => {
    expect(pretty(SAMPLES.clean, plain)).toMatchInlineSnapshot(`
      "✓ 12 replies in 2 files: nothing to improve.
        3 replies were left out: not English (de).
      "
    `)
  })

  it('prints errors', () => {
    expect(pretty(SAMPLES.errors, plain)).toMatchInlineSnapshot(`
      "macros/refund.md:3:87  ✖ error  conditional-apology  [fix]
        “any inconvenience” makes this apology conditional.
         1 │ Hi {{customer.first_name}},
       > 3 │ … 30 days, so we can't refund it. We apologize for any inconvenience.
           │                                                    ^^^^^^^^^^^^^^^^^
        why   The customer hears that you are not sure anything went wrong.
        try   Say “the inconvenience” (safe to apply)
              → We apologize for the inconvenience.
        more  empathylint explain conditional-apology

      ✖ 1 error (1 reply in 1 file read).
        1 can be fixed with --fix.
        Next: empathylint --fix
      "
    `)
  })

  it('prints warnings with several suggestions', () => {
    expect(pretty(SAMPLES.warnings, plain)).toMatchInlineSnapshot(`
      "macros/refund.md:3:1  ⚠ warning  blame-shifting  [suggestion]
        “You failed to” puts the fault on the customer.
         1 │ Hi {{customer.first_name}},
       > 3 │ You failed to return the item within 30 days, so we can't refund it. …
           │ ^^^^^^^^^^^^^
        why   Blame makes a refusal harder to accept.
        try   1) Say what happened on our side
                 → We didn't receive the item within 30 days, so we can't refund it.
              2) Name the limit
                 → The 30-day return window has closed, so we can't refund it.
              3) Ask what happened first (idea)
        more  empathylint explain blame-shifting

      ⚠ 1 warning (1 reply in 1 file read).
        1 has rewrites to choose from.
        Next: empathylint explain blame-shifting
      "
    `)
  })

  it('prints info with a related place', () => {
    expect(pretty(SAMPLES.info, plain)).toMatchInlineSnapshot(`
      "macros/refund.md:5:1  ℹ info  apology-pileup  [fix]
        This is the second apology.
       > 5 │ Sorry again for any inconvenience.
           │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         3 │ … 30 days, so we can't refund it. We apologize for any inconvenience.
           │                                   ---------------- first said here
        try   Leave it out (safe to apply)
        more  empathylint explain apology-pileup

      ℹ 1 info (1 reply in 1 file read).
        1 can be fixed with --fix.
        Next: empathylint --fix
      "
    `)
  })

  it('prints all together', () => {
    expect(pretty(SAMPLES.mixed, plain)).toMatchInlineSnapshot(`
      "macros/refund.md:3:1  ⚠ warning  blame-shifting  [suggestion]
        “You failed to” puts the fault on the customer.
         1 │ Hi {{customer.first_name}},
       > 3 │ You failed to return the item within 30 days, so we can't refund it. …
           │ ^^^^^^^^^^^^^
        why   Blame makes a refusal harder to accept.
        try   1) Say what happened on our side
                 → We didn't receive the item within 30 days, so we can't refund it.
              2) Name the limit
                 → The 30-day return window has closed, so we can't refund it.
              3) Ask what happened first (idea)
        more  empathylint explain blame-shifting

      macros/refund.md:3:87  ✖ error  conditional-apology  [fix]
        “any inconvenience” makes this apology conditional.
         1 │ Hi {{customer.first_name}},
       > 3 │ … 30 days, so we can't refund it. We apologize for any inconvenience.
           │                                                    ^^^^^^^^^^^^^^^^^
        why   The customer hears that you are not sure anything went wrong.
        try   Say “the inconvenience” (safe to apply)
              → We apologize for the inconvenience.
        more  empathylint explain conditional-apology

      macros/refund.md:5:1  ℹ info  apology-pileup  [fix]
        This is the second apology.
       > 5 │ Sorry again for any inconvenience.
           │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         3 │ … 30 days, so we can't refund it. We apologize for any inconvenience.
           │                                   ---------------- first said here
        try   Leave it out (safe to apply)
        more  empathylint explain apology-pileup

      macros/refund.md:6:1  ℹ info  empty-closing
        This closing says nothing.
         5 │ Sorry again for any inconvenience.
       > 6 │ Please let us know if you need
           │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ … to line 7
        why   Blame makes a refusal harder to accept.
        more  empathylint explain empty-closing

      ✖ 1 error, 1 warning and 2 info in 1 file (2 replies in 2 files read).
        5 replies were left out: 3 not English (de), 1 inactive, 1 not English (fr).
        2 can be fixed with --fix.
        1 has rewrites to choose from.
        Next: empathylint --fix
      "
    `)
  })

  it('prints a place on several lines', () => {
    expect(pretty(SAMPLES.multiLine, plain)).toMatchInlineSnapshot(`
      "macros/refund.md:6:1  ℹ info  empty-closing
        This closing says nothing.
         5 │ Sorry again for any inconvenience.
       > 6 │ Please let us know if you need
           │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ … to line 7
        why   Blame makes a refusal harder to accept.
        more  empathylint explain empty-closing

      ℹ 1 info (1 reply in 1 file read).
        Next: empathylint explain empty-closing
      "
    `)
  })

  it('prints a file-level problem', () => {
    expect(pretty(SAMPLES.fileLevel, plain)).toMatchInlineSnapshot(`
      "macros/refund.md  ✖ error  parse/front-matter
        The front matter is not valid YAML: a list is not closed.

      ✖ 1 error (0 replies in 1 file read).
      "
    `)
  })

  it('prints é, emoji, CJK and combining marks', () => {
    expect(pretty(SAMPLES.unicode, plain)).toMatchInlineSnapshot(`
      "macros/refund.md:1:11  ⚠ warning  blame-shifting
        CJK is two columns wide.
       > 1 │ Désolé 😀 日本語 café: any trouble.
           │           ^^^^^^
        more  empathylint explain blame-shifting

      macros/refund.md:1:15  ⚠ warning  blame-shifting
        A combining mark has no width.
       > 1 │ Désolé 😀 日本語 café: any trouble.
           │                  ^^^^

      macros/refund.md:1:22  ⚠ warning  blame-shifting
        After everything.
       > 1 │ Désolé 😀 日本語 café: any trouble.
           │                        ^^^^^^^^^^^

      ⚠ 3 warnings (1 reply in 1 file read).
        Next: empathylint explain blame-shifting
      "
    `)
  })

  it('prints a Windows path', () => {
    expect(pretty(SAMPLES.windowsPath, plain)).toMatchInlineSnapshot(`
      "C:\\macros\\Häufige Fragen\\refund.md:1:1  ⚠ warning  blame-shifting
        Vague.
       > 1 │ any trouble
           │ ^^^
        more  empathylint explain blame-shifting

      ⚠ 1 warning (1 reply in 1 file read).
        Next: empathylint explain blame-shifting
      "
    `)
  })

  it('prints CRLF', () => {
    expect(pretty(SAMPLES.crlf, plain)).toMatchInlineSnapshot(`
      "macros/refund.md:3:11  ⚠ warning  blame-shifting
        Vague.
         1 │ Hi,
       > 3 │ Sorry for any trouble.
           │           ^^^^^^^^^^^
        more  empathylint explain blame-shifting

      ⚠ 1 warning (1 reply in 1 file read).
        Next: empathylint explain blame-shifting
      "
    `)
  })

  it('prints tabs', () => {
    expect(pretty(SAMPLES.tabs, plain)).toMatchInlineSnapshot(`
      "macros/refund.md:1:13  ⚠ warning  blame-shifting
        Vague.
       > 1 │ -   Sorry   for any trouble.
           │                 ^^^^^^^^^^^
        more  empathylint explain blame-shifting

      ⚠ 1 warning (1 reply in 1 file read).
        Next: empathylint explain blame-shifting
      "
    `)
  })

  it('prints escape sequences in message, source and path', () => {
    expect(pretty(SAMPLES.attack, plain)).toMatchInlineSnapshot(`
      "── Evil␛[5m

      macros/␛]0;owned␇.md:2:1  ⚠ warning  conditional-apology  [suggestion]
        “any␇␛[2Jinconvenience” is vague<U+202E>.
       > 2 │ any␇ inconvenience<U+200B>
           │ ^^^^^^^^^^^^^^^^^^
         1 │ Hi ␛[31m<U+202E>red<U+009B>0m,
           │                 --- the ␛[1mcause
        why   Bell ␇ and <U+009B>31m.
        try   Say ␛[32mthis
              → the␛[0m inconvenience<U+200B>
        more  empathylint explain conditional-apology

      ⚠ 1 warning (2 replies in 1 file read).
        1 has rewrites to choose from.
        Next: empathylint explain conditional-apology
      "
    `)
  })

  it('prints a long line', () => {
    expect(pretty(SAMPLES.longLine, plain)).toMatchInlineSnapshot(`
      "macros/refund.md:2:366  ⚠ warning  conditional-apology  [suggestion]
        “any inconvenience” makes this apology conditional.
         1 │ Hello,
       > 2 │ … We apologize for any inconvenience caused. We hope to hear from …
           │                    ^^^^^^^^^^^^^^^^^
        why   Blame makes a refusal harder to accept.
        try   Name the trouble
              → We apologize for [what went wrong].
        more  empathylint explain conditional-apology

      ⚠ 1 warning (1 reply in 1 file read).
        1 has rewrites to choose from.
        Next: empathylint explain conditional-apology
      "
    `)
  })

  it('prints several replies in a file', () => {
    expect(pretty(SAMPLES.replies, plain)).toMatchInlineSnapshot(`
      "── Late parcel

      macros/refund.md:1:11  ⚠ warning  blame-shifting
        Vague.
       > 1 │ one: Sorry for any trouble.
           │           ^^^^^^^^^
        why   Blame makes a refusal harder to accept.
        more  empathylint explain blame-shifting

      macros/refund.md:1:21  ⚠ warning  blame-shifting
        Vague too.
       > 1 │ one: Sorry for any trouble.
           │                     ^^^^^^
        why   Blame makes a refusal harder to accept.

      ── two

      macros/refund.md:2:16  ⚠ warning  blame-shifting
        Vague.
         1 │ one: Sorry for any trouble.
       > 2 │ two: Sorry for any delay.
           │                ^^^^^^^^^
        why   Blame makes a refusal harder to accept.

      ⚠ 3 warnings (2 replies in 1 file read).
        Next: empathylint explain blame-shifting
      "
    `)
  })

  it('prints a run that fixed', () => {
    expect(pretty(SAMPLES.fixed, plain)).toMatchInlineSnapshot(`
      "✓ Fixed 2 findings in 1 file.
      ✓ 3 replies in 1 file: nothing left to improve.
      "
    `)
  })

  it('prints in color', () => {
    expect(show(pretty(SAMPLES.mixed, {...plain, color: true}))).toMatchInlineSnapshot(`
      "␛[36mmacros/refund.md:3:1␛[39m  ␛[33m⚠ warning␛[39m  ␛[2mblame-shifting␛[22m  ␛[32m[suggestion]␛[39m
        ␛[1m“You failed to” puts the fault on the customer.␛[22m
         ␛[2m1 │␛[22m Hi {{customer.first_name}},
      ␛[33m >␛[39m ␛[2m3 │␛[22m You failed to return the item within 30 days, so we can't refund it. …
           ␛[2m│␛[22m ␛[33m^^^^^^^^^^^^^␛[39m
        ␛[2mwhy   ␛[22mBlame makes a refusal harder to accept.
        ␛[2mtry   ␛[22m1) Say what happened on our side
                 ␛[2m→ ␛[22m␛[32mWe didn't receive␛[39m the item within 30 days, so we can't refund it.
              2) Name the limit
                 ␛[2m→ ␛[22m␛[32mThe 30-day return window has closed␛[39m, so we can't refund it.
              3) Ask what happened first (idea)
        ␛[2mmore  ␛[22mempathylint explain blame-shifting

      ␛[36mmacros/refund.md:3:87␛[39m  ␛[31m✖ error␛[39m  ␛[2mconditional-apology␛[22m  ␛[32m[fix]␛[39m
        ␛[1m“any inconvenience” makes this apology conditional.␛[22m
         ␛[2m1 │␛[22m Hi {{customer.first_name}},
      ␛[31m >␛[39m ␛[2m3 │␛[22m … 30 days, so we can't refund it. We apologize for any inconvenience.
           ␛[2m│␛[22m                                                    ␛[31m^^^^^^^^^^^^^^^^^␛[39m
        ␛[2mwhy   ␛[22mThe customer hears that you are not sure anything went wrong.
        ␛[2mtry   ␛[22mSay “the inconvenience” (safe to apply)
              ␛[2m→ ␛[22mWe apologize for ␛[32mthe␛[39m inconvenience.
        ␛[2mmore  ␛[22mempathylint explain conditional-apology

      ␛[36mmacros/refund.md:5:1␛[39m  ␛[34mℹ info␛[39m  ␛[2mapology-pileup␛[22m  ␛[32m[fix]␛[39m
        ␛[1mThis is the second apology.␛[22m
      ␛[34m >␛[39m ␛[2m5 │␛[22m Sorry again for any inconvenience.
           ␛[2m│␛[22m ␛[34m^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^␛[39m
         ␛[2m3 │␛[22m … 30 days, so we can't refund it. We apologize for any inconvenience.
           ␛[2m│␛[22m                                   ␛[2m----------------␛[22m ␛[2mfirst said here␛[22m
        ␛[2mtry   ␛[22mLeave it out (safe to apply)
        ␛[2mmore  ␛[22mempathylint explain apology-pileup

      ␛[36mmacros/refund.md:6:1␛[39m  ␛[34mℹ info␛[39m  ␛[2mempty-closing␛[22m
        ␛[1mThis closing says nothing.␛[22m
         ␛[2m5 │␛[22m Sorry again for any inconvenience.
      ␛[34m >␛[39m ␛[2m6 │␛[22m Please let us know if you need
           ␛[2m│␛[22m ␛[34m^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^␛[39m ␛[34m… to line 7␛[39m
        ␛[2mwhy   ␛[22mBlame makes a refusal harder to accept.
        ␛[2mmore  ␛[22mempathylint explain empty-closing

      ␛[1m␛[31m✖ 1 error, 1 warning and 2 info in 1 file (2 replies in 2 files read).␛[39m␛[22m
        5 replies were left out: 3 not English (de), 1 inactive, 1 not English (fr).
        2 can be fixed with --fix.
        1 has rewrites to choose from.
        Next: ␛[1mempathylint --fix␛[22m
      "
    `)
  })

  it('leaves out all but errors when quiet', () => {
    expect(pretty(SAMPLES.mixed, {...plain, quiet: true})).toMatchInlineSnapshot(`
      "macros/refund.md:3:87  ✖ error  conditional-apology  [fix]
        “any inconvenience” makes this apology conditional.
         1 │ Hi {{customer.first_name}},
       > 3 │ … 30 days, so we can't refund it. We apologize for any inconvenience.
           │                                                    ^^^^^^^^^^^^^^^^^
        why   The customer hears that you are not sure anything went wrong.
        try   Say “the inconvenience” (safe to apply)
              → We apologize for the inconvenience.
        more  empathylint explain conditional-apology

      ✖ 1 error in 1 file (2 replies in 2 files read).
        5 replies were left out: 3 not English (de), 1 inactive, 1 not English (fr).
        Not shown: 1 warning and 2 info.
        1 can be fixed with --fix.
        Next: empathylint --fix
      "
    `)
  })

  it('windows a long line at 40 columns', () => {
    expect(pretty(SAMPLES.longLine, {...plain, width: 40})).toMatchInlineSnapshot(`
      "macros/refund.md:2:366  ⚠ warning
        conditional-apology  [suggestion]
        “any inconvenience” makes this apology
        conditional.
         1 │ Hello,
       > 2 │ … for any inconvenience caused. …
           │       ^^^^^^^^^^^^^^^^^
        why   Blame makes a refusal harder to
              accept.
        try   Name the trouble
              → We apologize for [what went
                wrong].
        more  empathylint explain conditional-apology

      ⚠ 1 warning (1 reply in 1 file read).
        1 has rewrites to choose from.
        Next: empathylint explain conditional-apology
      "
    `)
  })

  it('windows a long line at 60 columns', () => {
    expect(pretty(SAMPLES.longLine, {...plain, width: 60})).toMatchInlineSnapshot(`
      "macros/refund.md:2:366  ⚠ warning  conditional-apology
        [suggestion]
        “any inconvenience” makes this apology conditional.
         1 │ Hello,
       > 2 │ … for any inconvenience caused. We hope to …
           │       ^^^^^^^^^^^^^^^^^
        why   Blame makes a refusal harder to accept.
        try   Name the trouble
              → We apologize for [what went wrong].
        more  empathylint explain conditional-apology

      ⚠ 1 warning (1 reply in 1 file read).
        1 has rewrites to choose from.
        Next: empathylint explain conditional-apology
      "
    `)
  })

  it('windows a long line at 100 columns', () => {
    expect(pretty(SAMPLES.longLine, {...plain, width: 100})).toMatchInlineSnapshot(`
      "macros/refund.md:2:366  ⚠ warning  conditional-apology  [suggestion]
        “any inconvenience” makes this apology conditional.
         1 │ Hello,
       > 2 │ … for you. We apologize for any inconvenience caused. We hope to hear from you. We hope …
           │                             ^^^^^^^^^^^^^^^^^
        why   Blame makes a refusal harder to accept.
        try   Name the trouble
              → We apologize for [what went wrong].
        more  empathylint explain conditional-apology

      ⚠ 1 warning (1 reply in 1 file read).
        1 has rewrites to choose from.
        Next: empathylint explain conditional-apology
      "
    `)
  })

  it('fits 40 columns', () => {
    expect(pretty(SAMPLES.mixed, {...plain, width: 40})).toMatchInlineSnapshot(`
      "macros/refund.md:3:1  ⚠ warning
        blame-shifting  [suggestion]
        “You failed to” puts the fault on the
        customer.
         1 │ Hi {{customer.first_name}},
       > 3 │ You failed to return the item …
           │ ^^^^^^^^^^^^^
        why   Blame makes a refusal harder to
              accept.
        try   1) Say what happened on our side
                 → We didn't receive the item
                   within 30 days, so we can't
                   refund it.
              2) Name the limit
                 → The 30-day return window
                   has closed, so we can't
                   refund it.
              3) Ask what happened first
                 (idea)
        more  empathylint explain blame-shifting

      macros/refund.md:3:87  ✖ error
        conditional-apology  [fix]
        “any inconvenience” makes this apology
        conditional.
         1 │ Hi {{customer.first_name}},
       > 3 │ … for any inconvenience.
           │       ^^^^^^^^^^^^^^^^^
        why   The customer hears that you are
              not sure anything went wrong.
        try   Say “the inconvenience” (safe to
              apply)
              → We apologize for the
                inconvenience.
        more  empathylint explain conditional-apology

      macros/refund.md:5:1  ℹ info
        apology-pileup  [fix]
        This is the second apology.
       > 5 │ Sorry again for any inconvenien…
           │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         3 │ … it. We apologize for any …
           │       ----------------
           │ first said here
        try   Leave it out (safe to apply)
        more  empathylint explain apology-pileup

      macros/refund.md:6:1  ℹ info
        empty-closing
        This closing says nothing.
         5 │ Sorry again for any …
       > 6 │ Please let us know if you need
           │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           │ … to line 7
        why   Blame makes a refusal harder to
              accept.
        more  empathylint explain empty-closing

      ✖ 1 error, 1 warning and 2 info in 1
        file (2 replies in 2 files read).
        5 replies were left out: 3 not English
        (de), 1 inactive, 1 not English (fr).
        2 can be fixed with --fix.
        1 has rewrites to choose from.
        Next: empathylint --fix
      "
    `)
  })

  it('says how many findings a limit left out', () => {
    expect(pretty(SAMPLES.errors, {...plain, found: {error: 3, warning: 1, info: 0}})).toMatchInlineSnapshot(`
      "macros/refund.md:3:87  ✖ error  conditional-apology  [fix]
        “any inconvenience” makes this apology conditional.
         1 │ Hi {{customer.first_name}},
       > 3 │ … 30 days, so we can't refund it. We apologize for any inconvenience.
           │                                                    ^^^^^^^^^^^^^^^^^
        why   The customer hears that you are not sure anything went wrong.
        try   Say “the inconvenience” (safe to apply)
              → We apologize for the inconvenience.
        more  empathylint explain conditional-apology

      ✖ 1 error (1 reply in 1 file read).
        Not shown: 2 errors and 1 warning.
        1 can be fixed with --fix.
        Next: empathylint --fix
      "
    `)
  })

  it('does not call a run clean whose findings are not shown', () => {
    expect(pretty(SAMPLES.warnings, {...plain, quiet: true})).toMatchInlineSnapshot(`
      "✓ 1 reply in 1 file: no errors.
        Not shown: 1 warning.
      "
    `)
  })

  it('does not propose --fix to a run that fixes', () => {
    expect(pretty(SAMPLES.errors, {...plain, fixing: true})).toMatchInlineSnapshot(`
      "macros/refund.md:3:87  ✖ error  conditional-apology  [fix]
        “any inconvenience” makes this apology conditional.
         1 │ Hi {{customer.first_name}},
       > 3 │ … 30 days, so we can't refund it. We apologize for any inconvenience.
           │                                                    ^^^^^^^^^^^^^^^^^
        why   The customer hears that you are not sure anything went wrong.
        try   Say “the inconvenience” (safe to apply)
              → We apologize for the inconvenience.
        more  empathylint explain conditional-apology

      ✖ 1 error (1 reply in 1 file read).
        Next: empathylint explain conditional-apology
      "
    `)
  })

  it('explains a rule once, and only what can be explained', () => {
    const source = 'any trouble, any delay'
    const rules = ['vague-cause', 'vague-cause', 'parse/front-matter', 'unused-directive']
    const text = pretty(
      [
        file(
          source,
          rules.map((rule) => finding({rule, span: at(source, 'any')})),
        ),
      ],
      plain,
    )
    expect(text.match(/explain .*/g)).toEqual(['explain vague-cause', 'explain vague-cause'])
    expect(text.match(/^ {2}more /gm)).toHaveLength(1)
    expect(text).toContain('  Next: empathylint explain vague-cause\n')
  })

  it('does not call a run clean when a limit left out errors', () => {
    const text = pretty(SAMPLES.clean, {...plain, found: {error: 2, warning: 0, info: 0}})
    expect(text).not.toContain('✓')
    expect(text).toContain('Not shown: 2 errors.')
  })
})
