import {readdirSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {markdown} from '../../src/sources/index.ts'
import {lines, marks, parse, parseFixture, sourceOf} from './fixture.ts'

describe('places', () => {
  const folder = new URL('../../fixtures/sources/markdown/', import.meta.url)

  it.each(readdirSync(folder))('are right in %s', (name) => {
    expect(() => parseFixture(`markdown/${name}`)).not.toThrow()
  })
})

describe('one reply in a file', () => {
  it('takes fields and subject from the front matter and the text from the body', () => {
    const file = parseFixture('markdown/one-reply.md')
    const [reply] = file.replies
    expect(file.replies).toHaveLength(1)
    expect(reply?.id).toBe('4711')
    expect(reply?.fields).toEqual({
      title: 'Refund::Delayed',
      lang: 'en',
      channel: 'email',
      context: 'billing',
      slots: ['order number'],
    })
    expect(lines(reply)).toEqual([
      'subject: Your refund "{{ticket.id}}" is late',
      'paragraph: Hi {{ticket.requester.first_name | default: "*there*"}},',
      'paragraph: we have sent your refund for order #[order number].\nYou will see it by Friday.',
      'paragraph: Kind regards,\n{{agent.name}}',
    ])
    expect(marks(reply)).toEqual(['strong: your refund'])
    expect(sourceOf(file, reply, '"{{ticket.id}}"')).toBe('\\"{{ticket.id}}\\"')
    expect(reply?.dialects.map(({id}) => id)).toEqual(['liquid', 'brackets'])
    expect(reply?.span).toEqual({start: 0, end: file.content.length})
  })

  it.each(['crlf', 'lone-cr'])('reads %s line breaks as \\n and knows their places', (name) => {
    const file = parseFixture(`markdown/${name}.md`)
    const [reply] = file.replies
    const newline = name === 'crlf' ? '\r\n' : '\r'
    expect(reply?.fields.title).toBe('Late parcel')
    expect(lines(reply)).toEqual([
      'paragraph: Hi there,\nyour parcel is late & we know it.\nWe are sorry*.',
      'quote: I have waited for a week!\nWhere is it?',
      'list-item: Ask the courier',
      'list-item: Tell you\nthe result',
      'paragraph: Best,\nAnn',
    ])
    expect(sourceOf(file, reply, 'late & we')).toBe('late &amp; we')
    expect(sourceOf(file, reply, '\nWe')).toBe(`  ${newline}We`)
    expect(sourceOf(file, reply, 'week!\nWhere')).toBe(`week!${newline}> Where`)
    expect(sourceOf(file, reply, 'you\nthe')).toBe(`you${newline}  the`)
    expect(reply?.blocks.every(({text}) => text.isContiguous)).toBe(true)
  })

  it('decodes entities and escapes one by one', () => {
    const file = parseFixture('markdown/entities-and-escapes.md')
    const [reply] = file.replies
    expect(lines(reply)[1]).toBe(
      'paragraph: Terms & conditions: 5 < 6, café, AT&T &bogus; a*b_c # d. We will send you a copy.',
    )
    expect(sourceOf(file, reply, 's: 5 < 6')).toBe('s&#58; 5 &lt; 6')
    expect(sourceOf(file, reply, 'café')).toBe('caf&eacute;')
    expect(sourceOf(file, reply, '*b_')).toBe('\\*b\\_')
  })

  it('keeps quoted text apart, with its quote signs in the places', () => {
    const file = parseFixture('markdown/nested-quotes.md')
    const [reply] = file.replies
    expect(lines(reply).filter((line) => line.startsWith('quote'))).toEqual([
      'quote: It broke',
      'quote: again & again\nsince May\nand still does',
      'quote: quoted in a list\non two lines',
    ])
    expect(sourceOf(file, reply, 'again\nsince')).toBe('again\n> > since')
    expect(sourceOf(file, reply, 'May\nand')).toBe('May\n> and')
    expect(sourceOf(file, reply, 'list\non')).toBe('list\n  > on')
  })

  it('reads through inline markup', () => {
    const file = parseFixture('markdown/inline-markup.md')
    const [reply] = file.replies
    expect(lines(reply)).toEqual([
      'paragraph: Hi Ann,',
      'paragraph: any inconvenience, really, gone. Press Save  as or a ` b. See our short guide or https://example.com/x or ' +
        'https://example.com/y&amp;z.\nThe picture is out. Line one\nline two.\nLine three with H2O, <AMOUNT>, <PROJECT NAME>, ' +
        '<ISSUE_NUMBER> and boxed text.',
      'heading: Setext',
      'cell: Plan',
      'cell: Price',
      'cell: A | B',
      'cell: 5',
      'list-item: [X] users invited',
      'list-item: [ ] nothing yet',
      'paragraph: Best,\nTom',
      'paragraph: We answer within two days.',
    ])
    expect(marks(reply)).toEqual([
      'strong: ven',
      'emphasis: really',
      'strike: gone',
      'code: Save  as',
      'code: a ` b',
      'link: our short guide',
      'emphasis: short',
      'url: https://example.com/x',
      'url: https://example.com/y&amp;z',
      'emphasis: 5',
    ])
    expect(sourceOf(file, reply, 'inconvenience')).toBe('incon**ven**ience')
    expect(sourceOf(file, reply, 'one\nline')).toBe('one<br>line')
    expect(sourceOf(file, reply, 'A | B')).toBe('A \\| B')
  })

  it('reads the text of HTML blocks', () => {
    const file = parseFixture('markdown/html-blocks.md')
    const [reply] = file.replies
    expect(lines(reply).slice(1, 4)).toEqual([
      'paragraph: What we did',
      'paragraph: We reset it & told you.\nTwice.',
      'paragraph: <AMOUNT> is on its way to you.',
    ])
    expect(sourceOf(file, reply, 'it & told')).toBe('it &amp; told')
  })

  it('keeps placeholders whole, whatever stands in them', () => {
    const file = parseFixture('markdown/placeholders.md')
    const [reply] = file.replies
    expect(lines(reply)).toEqual([
      'paragraph: Hi {{ user_name | default: "*there*" }},',
      'paragraph: {% if plan == "pro" and a<b %}we have moved you{% else %}we have not moved you{% endif %} to {{{plan_name}}}.\n' +
        '{%customer.firstName,fallback=there%} {!Contact.First_Name} #{ticket.a_b} %{recipient.a_b} ${user_a_b} [[field_a_b]] ' +
        '[Name] {{ "<i>" }}',
      'paragraph: Your order is ready for you.',
      'paragraph: {{ unclosed and stars.',
      'paragraph: Best,\n{{agent_name}}',
    ])
    expect(marks(reply)).toEqual(['strong: moved', 'link: Your order', 'emphasis: stars'])
  })

  it('leaves out comments and hands on those that speak to the linter', () => {
    const file = parseFixture('markdown/comments.md')
    expect(lines(file.replies[0])).toEqual([
      'paragraph: Hi Ann,',
      'paragraph: We fixed it for you. Really.',
      'paragraph: You will hear from us soon.',
      'paragraph: <!-- empathylint-disable --> is how you write it.',
      'paragraph: Best,\nTom',
    ])
    const slice = (span: {start: number; end: number} | undefined) => span && file.content.slice(span.start, span.end)
    expect(
      file.comments.map(({content, removal, nextBlock}) => [content, slice(removal.span), slice(nextBlock)]),
    ).toEqual([
      [
        'empathylint-disable stock-empathy -- agreed with legal',
        '<!-- empathylint-disable stock-empathy -- agreed with legal -->\n',
        'Hi Ann,',
      ],
      ['empathylint context=bug', '<!-- empathylint context=bug -->', 'You will hear from us soon.'],
      [
        'empathylint-disable-next-line vague-timeframe',
        '{% comment %}\nempathylint-disable-next-line vague-timeframe\n{% endcomment %}\n',
        'You will hear from us soon.',
      ],
    ])
  })

  it('takes addresses and notes above a rule for the head of a letter', () => {
    expect(lines(parseFixture('markdown/addresses.md').replies[0])).toEqual([
      'subject: Removal of $NAME',
      'paragraph: Hello $NAME-',
      'paragraph: we have removed you from the list.',
      'paragraph: Thank you,\nThe committee',
    ])
  })

  it('says which replies are switched off or for colleagues', () => {
    expect(parseFixture('markdown/inactive.md').replies[0]?.fields).toMatchObject({active: false})
    const internal = '---\naudience: internal\n---\nHi team,\n\nhe called.\n'
    expect(parse(internal, 'a.md').replies[0]?.fields).toEqual({audience: 'internal'})
    const fieldsIn = (head: string) =>
      parse(`${head}Hi Ann,\n\nwe moved.\n`, 'replies/inactive/a.md').replies[0]?.fields
    expect(fieldsIn('')).toEqual({active: false})
    expect(fieldsIn('---\nactive: true\n---\n')).toEqual({active: true})
  })
})

describe('what is a reply at all', () => {
  it.each([
    ['a few words to somebody', 'Sorry about that!', 'a', 1],
    ['a note on agents to a customer', 'One of our agents will call you.', 'a', 1],
    ['any words in a folder for replies', 'Restart the router.', 'replies/a', 1],
    ['words about nothing', 'Restart the router.', 'docs/a', 0],
    ['a title over a few words', '# Late\n\nWe sent it to you today.', 'a', 1],
    ['documentation', '# Setup\n\nYou can set a key.\n\n## Keys\n\nPlease see our list.', 'docs/a', 0],
    ['a file of another kind', 'We thank you for your pull request.', '.github/PULL_REQUEST_TEMPLATE', 0],
    ['an empty file', '', 'replies/a', 0],
    ['a comment alone', '<!-- hi you -->', 'replies/a', 0],
  ])('%s', (_, content, path, count) => {
    expect(parse(content, `${path}.md`).replies).toHaveLength(count)
    if (!content.startsWith('#')) expect(parse(content, `${path}.txt`).replies).toHaveLength(count)
  })
})

describe('libraries', () => {
  it('finds replies in fences, also in lists and quotes, and leaves commands and advice alone', () => {
    const file = parseFixture('markdown/library-fences.md')
    expect(file.replies.map(({id, fields}) => [id, fields.title])).toEqual([
      ['already-fixed', 'Already fixed'],
      ['short', 'Short'],
      ['need-an-example', 'Need an example'],
    ])
    expect(file.replies.map(lines)).toEqual([
      ['paragraph: Thanks for the report! It is fixed in 5.1.\nPlease update and tell us if you still see it.'],
      ['paragraph: Could you send us a short example?', 'list-item: one file', 'list-item: npm test'],
      ['paragraph: We could not open your file.\nPlease send it again, & thanks.'],
    ])
    expect(sourceOf(file, file.replies[2], 'file.\nPlease')).toBe('file.\n> Please')
    expect(sourceOf(file, file.replies[2], '& thanks')).toBe('&amp; thanks')
  })

  it('writes new lines into an indented fence with its indent', () => {
    const {replies} = parseFixture('markdown/library-fences.md')
    expect(replies[1]?.blocks[0]?.text.insertAfter('\nor *two*').content).toBe('\n  or \\*two\\*')
    expect(replies[2]?.blocks[0]?.text.insertAfter('\nBye').content).toBe('\n> Bye')
  })

  it('finds replies in quotes under headings', () => {
    const file = parseFixture('markdown/library-quotes.md')
    expect(file.replies.map(lines)).toEqual([
      ['paragraph: Thanks for the translation!', 'paragraph: I read all of it and it\nlooks good to us.'],
      ['paragraph: Thanks for your work! We have a few questions for you.'],
    ])
    expect(sourceOf(file, file.replies[0], 'it\nlooks')).toBe('it\n> looks')
  })

  it('finds letters under headings, numbers titles that repeat, and leaves notes and advice out', () => {
    const file = parseFixture('markdown/library-letters.md')
    expect(file.replies.map(({id, fields}) => [id, fields.audience])).toEqual([
      ['late-order', undefined],
      ['late-order-2', undefined],
      ['internal-note-on-late-orders', 'internal'],
    ])
    expect(lines(file.replies[0])).toEqual([
      'subject: Your order [number] is late',
      'paragraph: Hi [Name],',
      'paragraph: we are sorry. It leaves today.',
      'heading: What happens next',
      'paragraph: You get a tracking number.',
      'paragraph: Best,\n[Agent]',
    ])
    expect(file.skipped).toEqual({'example of what to avoid': 1})
  })

  it('takes the sections of a file that is named as a library', () => {
    expect(parseFixture('markdown/library-sections.md').replies.map(({fields}) => fields.title)).toEqual([
      'Duplicate',
      'Out of scope',
    ])
  })

  it('skips and counts examples of what not to send', () => {
    const file = parseFixture('markdown/guidance-with-bad-examples.md')
    expect(file.replies.map(({fields}) => fields.title)).toEqual(['Late order', 'Before you start a refund'])
    expect(file.skipped).toEqual({'example of what to avoid': 2})
  })

  it.each(['guidance-only', 'readme'])('finds no reply in %s', (name) => {
    expect(parseFixture(`markdown/${name}.md`, `docs/${name}.md`).replies).toEqual([])
  })

  it('takes a customer’s words in a letter for a quote, not for a reply', () => {
    const file = parse('Hi Ann,\n\nyou said:\n\n> Please help us, we need you!\n\nWe will.\n\nBest,\nTom\n', 'a.md')
    expect(file.replies.map(lines)).toEqual([
      [
        'paragraph: Hi Ann,',
        'paragraph: you said:',
        'quote: Please help us, we need you!',
        'paragraph: We will.',
        'paragraph: Best,\nTom',
      ],
    ])
  })
})

describe('what recurs', () => {
  it('is read anew at each of its places', () => {
    const signature = 'Write to support@example.com\\\nor see <https://example.com>.'
    const places = ['', 'Hi Ann,\n\n', 'Hi Ann,\n\nWe *sent* it.\n\n', ''].map((head) => {
      const file = parse(`---\nchannel: email\n---\n${head}${signature}\n`, 'a.md')
      expect(lines(file.replies[0]).at(-1)).toBe('paragraph: Write to support@example.com\nor see https://example.com.')
      return sourceOf(file, file.replies[0], 'https://example.com')
    })
    expect(places).toEqual(Array(4).fill('https://example.com'))
  })
})

describe('size', () => {
  it('reads a large library in time that grows with its size', () => {
    const letter =
      '## Refund\n\nHi {{ name }},\n\nwe *sent* it &amp; you see it [here](https://a.b).\n\n- one\n\nBest,\nAnn\n\n'
    const time = (count: number) => {
      const start = performance.now()
      expect(parseQuietly(letter.repeat(count))).toBe(count)
      return performance.now() - start
    }
    time(200)
    const [small, large] = [time(250), time(2000)]
    expect(large).toBeLessThan(Math.max(small, 50) * 8 * 4)
  })

  it.each([
    ['quotes', '>'.repeat(3000) + 'a'],
    ['lists', '- '.repeat(3000) + 'a'],
    ['stars', '*a '.repeat(5000) + '*'.repeat(5000)],
    ['brackets', '['.repeat(5000) + '](x)'.repeat(5000)],
    ['brackets that begin lines', '[\n'.repeat(50_000)],
    ['open placeholders', '{{ a {% b '.repeat(20_000)],
    // Tests run micromark's checking build, which takes four times as long as what users run.
    ['open comments', '<!-- {% comment %} '.repeat(4000)],
    ['blanks', `a${' '.repeat(100_000)}b\n`],
    ['one line', 'We sent your order &amp; so. '.repeat(10_000)],
  ])('reads hostile input: %s', (_, body) => {
    const start = performance.now()
    parseQuietly(`---\nchannel: email\n---\n${body}`)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

function parseQuietly(content: string): number {
  return markdown.parse(content, 'a.md').replies.length
}

it('never reads a comment, not even one that an address runs into', () => {
  const {replies} = parse(
    'See https://a.b/c&#35;{% comment %}empathylint context=bug{% endcomment %} now',
    'replies/a.md',
  )
  expect(replies[0]?.blocks[0]?.text.value).toBe('See https://a.b/c&#35; now')
})
