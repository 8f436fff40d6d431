/** Paths as URIs, read back by the URL parser of the platform. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {artifactUri, isAbsoluteUri} from '../../src/reporters/artifact-uri.ts'

describe('an artifact URI', () => {
  it.each([
    ['macros/refund.md', 'macros/refund.md'],
    ['Häufige Fragen/100% #1?.md', 'H%C3%A4ufige%20Fragen/100%25%20%231%3F.md'],
    ['../a:b/c.md', '../a%3Ab/c.md'],
    ['a\\b.md', 'a%5Cb.md'],
    ['<stdin>', '%3Cstdin%3E'],
    ['/srv/macros/a b.md', 'file:///srv/macros/a%20b.md'],
    ['C:\\macros\\a b.md', 'file:///C:/macros/a%20b.md'],
    ['d:/macros/a.md', 'file:///d:/macros/a.md'],
    ['\\\\server\\share\\a.md', 'file://server/share/a.md'],
    ['half\ud83d.md', 'half%EF%BF%BD.md'],
  ])('of %j is %j', (path, uri) => {
    expect(artifactUri(path)).toBe(uri)
    expect(isAbsoluteUri(uri)).toBe(uri.startsWith('file:'))
  })

  it('is read back as the path', () => {
    const segment = fc.string({unit: 'grapheme', minLength: 1}).filter((text) => !/[/\\]|^\.\.?$/.test(text))
    fc.assert(
      fc.property(fc.array(segment, {minLength: 1}), (segments) => {
        const path = `a/${segments.join('/')}`
        const {pathname, search, hash} = new URL(artifactUri(path), 'https://example.com/')
        expect(decodeURIComponent(pathname)).toBe(`/${path.toWellFormed()}`)
        expect(search + hash).toBe('')
      }),
    )
  })
})
