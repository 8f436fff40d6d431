/** XML that is well-formed whatever goes into it, held against a parser. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {validateXML} from 'xmllint-wasm'
import {parseDocument} from 'htmlparser2'
import {xmlElement, xmlLeaf} from '../../src/reporters/xml.ts'
import {anyText} from './any-text.ts'
import {HOSTILE} from './sample-results.ts'

/** What XML 1.0 cannot say. */
const legal = (text: string) => text.replace(/(?![\t\n\r\x7f-\x9f])\p{Cc}|[\p{Cs}\ufffe\uffff]/gu, '\ufffd')

describe('XML', () => {
  it('is as short as it can be', () => {
    expect(xmlElement('a', {b: 1, c: undefined, d: ''}, [])).toEqual(['<a b="1" d=""/>'])
    expect(xmlElement('a', {}, [xmlLeaf('b', {}, 'c')])).toEqual(['<a>', '  <b>c</b>', '</a>'])
  })

  it('escapes what has a meaning', () => {
    expect(xmlLeaf('a', {b: `<&>"'\n\r\t`}, `<&>"'\n\r\t]]>`)).toBe(
      '<a b="&lt;&amp;&gt;&quot;&apos;&#10;&#13;&#9;">&lt;&amp;&gt;"\'\n&#13;\t]]&gt;</a>',
    )
  })

  it('replaces what is not allowed, and references what a terminal acts on', () => {
    expect(xmlLeaf('a', {b: '\0\u001b\ud83d\uffff😀'}, '\u009b\u202e\u2028')).toBe(
      '<a b="\ufffd\ufffd\ufffd\ufffd😀">&#155;&#8238;&#8232;</a>',
    )
  })

  it('gives no command to the runner of GitHub Actions', () => {
    expect(xmlLeaf('a', {b: '##[x]'}, '###[x]')).toBe('<a b="#&#35;[x]">##&#35;[x]</a>')
  })

  it('reads as it was written', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText.filter((text) => text !== ''),
        (value, text) => {
          const {children} = parseDocument(xmlLeaf('a', {b: value}, text), {xmlMode: true})
          const [element] = children as unknown as readonly {
            readonly attribs: Readonly<Record<string, string>>
            readonly children: readonly {readonly data: string}[]
          }[]
          expect(element?.attribs['b']).toBe(legal(value))
          expect(element?.children.map(({data}) => data).join('')).toBe(legal(text))
        },
      ),
    )
  })

  it('is well-formed', async () => {
    const texts = [HOSTILE, ...fc.sample(anyText, 100)]
    const leaves = texts.map((text) => xmlLeaf('b', {c: text}, text))
    const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a"/></xs:schema>`
    const {errors} = await validateXML({xml: xmlElement('a', {}, leaves).join('\n'), schema})
    expect(errors).toEqual([])
  })
})
