/** What the checkstyle format prints, case by case. */
import {describe, expect, it} from 'vitest'
import {checkstyle} from '../../src/reporters/checkstyle.ts'
import {FAILURES, SAMPLES} from './sample-results.ts'

const plain = {color: false, width: 80}

describe('checkstyle', () => {
  it('is an element without files where nothing was found', () => {
    expect(checkstyle(SAMPLES.clean, plain)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <checkstyle version="4.3"/>
      "
    `)
  })

  it('has an element for each finding', () => {
    expect(checkstyle(SAMPLES.mixed, plain)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <checkstyle version="4.3">
        <file name="macros/refund.md">
          <error line="3" column="1" severity="warning" message="“You failed to” puts the fault on the customer. Blame makes a refusal harder to accept." source="empathylint.blame-shifting"/>
          <error line="3" column="87" severity="error" message="“any inconvenience” makes this apology conditional. The customer hears that you are not sure anything went wrong." source="empathylint.conditional-apology"/>
          <error line="5" column="1" severity="info" message="This is the second apology." source="empathylint.apology-pileup"/>
          <error line="6" column="1" severity="info" message="This closing says nothing. Blame makes a refusal harder to accept." source="empathylint.empty-closing"/>
        </file>
      </checkstyle>
      "
    `)
  })

  it('has a line and no column for the file as a whole, and for one that could not be linted', () => {
    expect(checkstyle(SAMPLES.fileLevel, {...plain, failures: FAILURES.slice(0, 1)})).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <checkstyle version="4.3">
        <file name="macros/refund.md">
          <error line="1" severity="error" message="The front matter is not valid YAML: a list is not closed." source="empathylint.parse/front-matter"/>
        </file>
        <file name="macros/locked.md">
          <error line="1" severity="error" message="Permission denied." source="empathylint.not-linted"/>
        </file>
      </checkstyle>
      "
    `)
  })

  it('has what could not be done with a file beside the findings in it', () => {
    const failures = [{path: 'macros/refund.md', message: 'The fix could not be written.'}]
    const text = checkstyle(SAMPLES.errors, {...plain, failures})
    expect(text.match(/<file /g)).toHaveLength(1)
    expect(text.match(/<error /g)).toHaveLength(2)
  })

  it('has errors only when quiet, and no files without', () => {
    expect(checkstyle(SAMPLES.mixed, {...plain, quiet: true}).match(/severity="\w+"/g)).toEqual(['severity="error"'])
    expect(checkstyle(SAMPLES.warnings, {...plain, quiet: true})).not.toContain('<file')
  })

  it('names paths from the root of the repository', () => {
    const projectPath = (path: string) => `support/${path}`
    expect(checkstyle(SAMPLES.errors, {...plain, projectPath})).toContain('<file name="support/macros/refund.md">')
  })
})
