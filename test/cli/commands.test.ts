/** `explain`, `rules` and `inspect`. */
import {describe, expect, it} from 'vitest'
import {FIXABLE, folder, HEDGED, run} from './command.ts'

const BROKEN = {'.empathylintrc': 'rules: ['}

describe('explain', () => {
  it('says what a rule finds, why, and what helps instead', () => {
    const {code, stdout, stderr} = run(['explain', 'conditional-apology'], {cwd: folder()})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toMatch(/^conditional-apology {2}error {2}ownership\n/)
    expect(stdout).toMatch(/\n\nWhy\n {2}\w/)
    expect(stdout).toMatch(/\n {2}− .+\n {2}\+ .+\n/)
    expect(stdout).toMatch(/\n\nHow to fix it\n {2}\w/)
    expect(stdout).toMatch(/\n\nEvidence\n {2}(?:research|practice|style): /)
    expect(stdout).not.toMatch(/[`#]/)
  })

  it('says what a rule weighs here, where that is something else', () => {
    const cwd = folder({'.empathylintrc': 'rules: {conditional-apology: info}'})
    expect(run(['explain', 'conditional-apology'], {cwd}).stdout).toMatch(/^conditional-apology {2}info here/)
    expect(run(['explain', 'conditional-apology', '--no-config'], {cwd}).stdout).toMatch(
      /^conditional-apology {2}error /,
    )
  })

  it.each([['unused-directive'], ['parse/front-matter'], ['rule-failed']])(
    'says what %s is, which is no rule',
    (id) => {
      const {code, stdout, stderr} = run(['explain', id], {cwd: folder(BROKEN)})
      expect({code, stderr}).toEqual({code: 0, stderr: ''})
      expect(stdout).toMatch(new RegExp(`^${id} {2}.+\n\n[A-Z][^]+\\.\n$`))
    },
  )

  it.each([
    ['conditonal-apology', 'Did you mean conditional-apology?'],
    ['conditional', 'Did you mean conditional-apology?'],
    ['unused-directives', 'Did you mean unused-directive?'],
    ['xyzzy', '“empathylint rules” lists them all.'],
    ['__proto__', '“empathylint rules” lists them all.'],
  ])('proposes another rule for %s', (id, hint) => {
    expect(run(['explain', id], {cwd: folder()})).toEqual({
      code: 2,
      stdout: '',
      stderr: `empathylint: There is no rule called “${id}”.\n  ${hint}\n`,
    })
  })

  it('explains even where the config is broken, but fails', () => {
    const {code, stdout, stderr} = run(['explain', 'conditional-apology'], {cwd: folder(BROKEN)})
    expect(code).toBe(2)
    expect(stdout).toMatch(/^conditional-apology {2}error {2}/)
    expect(stderr).toContain('There is a problem in .empathylintrc:')
  })
})

describe('rules', () => {
  const weightIn = (stdout: string) => /^ {2}conditional-apology +(\w+)$/m.exec(stdout)?.[1]

  it('lists all rules with their severity here', () => {
    const cwd = folder({'.empathylintrc': 'rules: {conditional-apology: off}', 'other.json': '{}'})
    expect(weightIn(run(['rules'], {cwd}).stdout)).toBe('off')
    expect(weightIn(run(['rules', '--no-config'], {cwd}).stdout)).toBe('error')
    expect(weightIn(run(['--config', 'other.json', 'rules'], {cwd}).stdout)).toBe('error')
    expect(weightIn(run(['rules', '--rule', 'conditional-apology: info'], {cwd}).stdout)).toBe('info')
  })

  it('has a summary for each', () => {
    const {stdout} = run(['rules'], {cwd: folder()})
    const ids = [...stdout.matchAll(/^ {2}([a-z-]+) +(?:error|warning|info|off)\n {4}\S/gm)]
    expect(ids.length).toBe([...stdout.matchAll(/^ {2}[a-z]/gm)].length)
    expect(ids.length).toBeGreaterThan(5)
  })

  it('fails where the config is broken', () => {
    const {code, stdout, stderr} = run(['rules'], {cwd: folder(BROKEN)})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain('There is a problem in .empathylintrc:')
  })
})

describe('inspect', () => {
  it('shows sentences with their acts, placeholders, context, and what the reply communicates', () => {
    const text = FIXABLE.replace('Sam', '{{agent.name}}')
    const {code, stdout, stderr} = run(['inspect', 'a.md'], {cwd: folder({'a.md': text})})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toMatch(/^ {2}context {3}bug \(high confidence, from front matter\)$/m)
    expect(stdout).toMatch(/^ {2}variable {2}\{\{agent\.name\}\} \(agent\)$/m)
    expect(stdout).toMatch(/^ {4}7 {2}We apologize for any trouble this may have caused\.\n {7}↳ .*\bapology\b/m)
    for (const meaning of ['true problem', 'matters to you', 'matters to us', 'resolve it with you'])
      expect(stdout).toMatch(new RegExp(`^ {4}[✓·] [^:]*${meaning}: (?:“|no sentence)`, 'm'))
  })

  it('shows text of a file as it is, and nothing a terminal would act on', () => {
    const {stdout} = run(['inspect', 'a.md'], {cwd: folder({'a.md': `Sorry \u001b[31mif \u202ethat hurt.\n`})})
    expect(stdout).toContain('Sorry ␛[31mif <U+202E>that hurt.')
    for (const sign of ['\u001b', '\u202e']) expect(stdout).not.toContain(sign)
  })

  it.each([
    ['the file is not there', {}, '“a.md” was not found.'],
    ['it is a folder', {'a.md/b.md': HEDGED}, '“a.md” is a folder.'],
    ['it is not text', {'a.md': 'a\0b'}, '“a.md” is not text'],
    ['there is no reply in it', {'a.md': ''}, 'No reply was found in this file.'],
    ['the config is broken', {'a.md': HEDGED, ...BROKEN}, 'There is a problem in .empathylintrc:'],
  ])('fails where %s', (_, files, message) => {
    const {code, stdout, stderr} = run(['inspect', 'a.md'], {cwd: folder(files)})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain(message)
  })
})
