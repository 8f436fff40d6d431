/** Bodies: the same words by what they are said to be written in, and what is found out where nothing is said. */
import {describe, expect, it} from 'vitest'
import {type BodyKind, dialectsFor} from '../../src/sources/index.ts'
import {kindOf, readBody} from '../../src/sources/body.ts'
import {Text} from '../../src/text/index.ts'
import {findTemplateMarks} from '../../src/prose/index.ts'
import {lines} from './fixture.ts'
import {parseMapped} from './mapped.ts'

const read = (content: string, kind: BodyKind, platform?: string) =>
  readBody(Text.of(content), kind, dialectsFor(platform))
const linesOf = (content: string, kind: BodyKind, platform?: string) =>
  read(content, kind, platform).blocks.map((block) => `${block.kind}: ${block.text.value}`)

/** What stands in a body where these words are read. */
function sourceIn(content: string, kind: BodyKind, words: string): string | undefined {
  for (const {text} of read(content, kind).blocks) {
    const at = text.value.indexOf(words)
    if (at === -1) continue
    const {start, end} = text.slice(at, at + words.length).span
    return content.slice(start, end)
  }
  return undefined
}

describe('a body', () => {
  const SAME = 'We *sent* it &amp; <b>more</b> to you.\n\n> You sent it\n\n- one\n- two'

  it.each<[BodyKind, readonly string[]]>([
    [
      'text',
      ['paragraph: We *sent* it &amp; <b>more</b> to you.', 'quote: You sent it', 'list-item: one', 'list-item: two'],
    ],
    ['markdown', ['paragraph: We sent it & more to you.', 'quote: You sent it', 'list-item: one', 'list-item: two']],
    ['html', ['paragraph: We *sent* it & more to you.', 'paragraph: > You sent it', 'paragraph: - one\n- two']],
    [
      'jira',
      ['paragraph: We sent it &amp; <b>more</b> to you.', 'quote: You sent it', 'list-item: one', 'list-item: two'],
    ],
    ['auto', ['paragraph: We *sent* it & more to you.', 'paragraph: > You sent it', 'paragraph: - one\n- two']],
  ])('is read as what it is said to be: %s', (kind, wanted) => expect(linesOf(SAME, kind)).toEqual(wanted))

  it.each<BodyKind>(['text', 'markdown', 'html', 'jira', 'auto'])('may be empty: %s', (kind) => {
    for (const content of ['', ' \r\n\t\n', '\u00a0']) expect(read(content, kind)).toEqual({blocks: [], comments: []})
  })

  it.each<[BodyKind, string]>([
    ['text', 'Subject: We sent it\n\nHi Ann,'],
    ['markdown', '**Subject:** We sent it\n\nHi Ann,'],
    ['html', '<p><b>Subject:</b> We sent it</p><p>Hi Ann,</p>'],
    ['jira', '*Subject:* We sent it\n\nHi Ann,'],
  ])('tells its subject line apart: %s', (kind, content) => {
    expect(linesOf(content, kind)).toEqual(['subject: We sent it', 'paragraph: Hi Ann,'])
    expect(sourceIn(content, kind, 'We sent it')).toBe('We sent it')
  })

  it.each<[BodyKind, string]>([
    ['text', 'We <!-- empathylint-disable-line --> sent it'],
    ['markdown', 'We <!-- empathylint-disable-line --> *sent* it'],
    ['html', '<p>We <!-- empathylint-disable-line --> sent it</p>'],
    ['jira', '{color:red}We{color} <!-- empathylint-disable-line --> *sent* it'],
    ['text', 'We {% comment %} empathylint-disable-line {% endcomment %} sent it'],
    ['html', 'We {% comment %} empathylint-disable-line {% endcomment %} <br>sent it'],
  ])('hands on its comments in offsets of the file: %s', (kind, content) => {
    const {blocks, comments} = read(content, kind)
    expect(comments.map(({inside}) => content.slice(inside.start, inside.end))).toEqual([' empathylint-disable-line '])
    expect(blocks.map(({text}) => text.value).join()).not.toContain('empathylint')
  })

  it.each<BodyKind>(['text', 'markdown', 'html'])('keeps placeholders of its help desk whole: %s', (kind) => {
    const content = 'We sent %{ticket.a_b_c} to you, {%a.b_c,fallback=*there*%}'
    expect(linesOf(content, kind, 'osTicket').join()).toContain('%{ticket.a_b_c}')
    expect(linesOf(content, kind, 'Help Scout').join()).toContain('{%a.b_c,fallback=*there*%}')
  })
})

describe('what is found out where nothing is said', () => {
  it.each([
    ['a paragraph', '<p>We sent it'],
    ['a line break', 'We sent<br>it'],
    ['one that is closed', 'We sent<br/>it'],
    ['one in capitals', 'We sent<BR />it'],
    ['an end', 'We sent it</b>'],
    ['an attribute', 'We sent <a href="https://a.b/c">it</a>'],
    ['an element that is not known, but closed', 'We <foo>sent</foo> it'],
    ['what Intercom makes of a variable', 'We sent it, <attribute key="first_name"/>'],
    ['a tag on two lines', 'We <span\nclass="x">sent it'],
  ])('is HTML: %s', (_, content) => expect(kindOf(content)).toBe('html'))

  it.each([
    ['nothing', ''],
    ['a comparison', 'if a < b and c > d'],
    ['a comparison without blanks', 'a<b'],
    ['a heart', 'We <3 you'],
    ['arrows', 'Settings -> Mail <- here'],
    ['an address of a person', 'Write to Tom <tom@a.de>, not <b@a.de>'],
    ['an address of a page', 'See <https://a.b/c> or <www.a.b>'],
    ['a blank', 'We sent <AMOUNT> to <ISSUE_NUMBER>'],
    ['a blank in small letters', 'Thank you, <reporter>'],
    ['a blank of two words', 'Thank you, <first name>'],
    ['a type', 'Use List<String> and vector<int>'],
    ['entities', 'We sent it &amp; you &lt;p&gt; know'],
    ['a comment', '<!-- note -->We sent it'],
    ['a placeholder', 'We sent it, {{ name | default: "<you>" }} {% if a < b %}x{% endif %}'],
    ['Markdown', 'We *sent* [it](https://a.b)\n\n> so'],
    ['a tag that is cut off', 'We sent it <b'],
  ])('is text: %s', (_, content) => expect(kindOf(content)).toBe('text'))

  it('is found out for each text of an export by itself', () => {
    const content = JSON.stringify({
      items: ['We sent it &amp; more.<br>For a &lt; b', 'We sent it &amp; more.\nFor a < b', 'We sent <AMOUNT>\n- one'],
    })
    const read = (kind?: BodyKind) =>
      parseMapped(content, {body: '$.items[*]', ...(kind && {kind})}).replies.map((reply) => lines(reply))
    expect(read()).toEqual([
      ['paragraph: We sent it & more.\nFor a < b'],
      ['paragraph: We sent it &amp; more.\nFor a < b'],
      ['paragraph: We sent <AMOUNT>', 'list-item: one'],
    ])
    expect(read('text')[0]).toEqual(['paragraph: We sent it &amp; more.<br>For a &lt; b'])
    expect(read('html')[1]).toEqual(['paragraph: We sent it & more.\nFor a < b'])
  })
})

describe('the markup of Jira', () => {
  it.each([
    ['colors', 'We {color:red}sent{color} it', 'We sent it'],
    ['colors by number', 'We {color:#ff0000}sent{color} it', 'We sent it'],
    ['a quotation', '{quote}You sent it{quote}\nWe sent it', 'We sent it'],
    ['a line that is quoted', 'bq. You sent it\nWe sent it', 'We sent it'],
    ['panels', '{panel:title=Late|borderStyle=dashed}We sent it{panel}', 'We sent it'],
    ['notes', '{info}We sent it{info}', 'We sent it'],
    ['bold words', 'We *sent it* to you', 'We sent it to you'],
    ['bold words beside signs', '(*We*) sent *it*, *now*.', '(We) sent it, now.'],
    ['slanted words', 'We _sent it_ to you', 'We sent it to you'],
    ['a link', 'We sent it [here|https://a.b/c_d_e]', 'We sent it here'],
    ['a link with a tip', 'We sent it [right here|https://a.b|Tip of it]', 'We sent it right here'],
    ['a bare link', 'We sent it to [https://a.b/c]', 'We sent it to https://a.b/c'],
    ['a person', 'We sent it to [~tom]', 'We sent it to tom'],
    ['code in a line', 'We sent {{npm test}} to you', 'We sent npm test to you'],
    ['a heading', 'h2. We sent it', 'We sent it'],
    ['code', 'We sent {code:java}int *a* = b{code}it', 'We sent it'],
    ['output', 'We sent {noformat}\na *b*\n{noformat}it', 'We sent it'],
    ['several in one line', '*We* _sent_ {color:red}[it|#a]{color} to [~tom]', 'We sent it to tom'],
  ])('is not read: %s', (_, content, wanted) => expect(linesOf(content, 'jira')).toEqual([`paragraph: ${wanted}`]))

  it.each([
    'We sent 2*3*4 of it',
    'We sent snake_case_it',
    'We sent a*b* it',
    'We sent *a*b it',
    'We * sent * it',
    'We sent [Name] it',
    'We sent [1] it',
    'We sent {amount} of it',
    'We sent *it\nto* you',
    'We sent a { b',
    '%quick_links%',
  ])('is not seen in %j', (content) => expect(linesOf(content, 'jira', 'jira')).toEqual([`paragraph: ${content}`]))

  it('leaves the place of each word as it was', () => {
    const content = '{color:red}*We* sent{color} it [over here|https://a.b] to\r\n[~tom.b], {{now}}.'
    expect(linesOf(content, 'jira')).toEqual(['paragraph: We sent it over here to\ntom.b, now.'])
    expect(sourceIn(content, 'jira', 'We sent')).toBe('We* sent')
    expect(sourceIn(content, 'jira', 'it over')).toBe('it [over')
    expect(sourceIn(content, 'jira', 'over here')).toBe('over here')
    expect(sourceIn(content, 'jira', 'to\ntom')).toBe('to\r\n[~tom')
    expect(sourceIn(content, 'jira', 'now.')).toBe('now}}.')
  })

  it('has no variables in double braces, but names between percent signs', () => {
    const [block] = read('We sent {{it}} to you: %quick_links%', 'jira', 'mojira').blocks
    const found = findTemplateMarks(block?.text.value ?? '', dialectsFor('mojira'))
    expect(found.map(({holds, inside}) => [holds, inside])).toEqual([['variable', 'quick_links']])
  })

  it('is read in the library of a tracker, and there only', () => {
    const content =
      'messages:\n  late:\n    - name: Late\n      message: "Hi *you*, we sent {{it}} [here|https://a.b]."\n'
    expect(parseMapped(content, {}, 'assets/messages.yml').replies.map(lines)).toEqual([
      ['paragraph: Hi you, we sent it here.'],
    ])
    expect(parseMapped(content, {body: '$..message'}, 'assets/messages.yml').replies.map(lines)).toEqual([
      ['paragraph: Hi *you*, we sent {{it}} [here|https://a.b].'],
    ])
  })
})
