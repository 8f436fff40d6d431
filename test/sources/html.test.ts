import {describe, expect, it} from 'vitest'
import {readReply} from '../../src/prose/index.ts'
import {type Fixture, lines, marks, parse, sourceOf} from './fixture.ts'

const read = (content: string, path = 'replies/a.html') => parse(content, path)
const blocksOf = (content: string) => read(content).replies.flatMap(lines)

/** The sentences of a file on all ways through it, each with what stands in the file. */
function sentencesOf({content, replies}: Fixture): readonly (readonly [string, string])[] {
  const found = replies.flatMap((raw) => readReply(raw).paths.flatMap(({sentences}) => sentences))
  const pairs = found.map(({text}) => [text.value, content.slice(text.span.start, text.span.end)] as const)
  return [...new Map(pairs.map((pair) => [pair.join('\0'), pair])).values()]
}

/** Each comment with what is taken away with it, and the block that it stands before. */
function commentsOf({content, comments}: Fixture) {
  const slice = (span: {start: number; end: number} | undefined) => span && content.slice(span.start, span.end)
  return comments.map(({content: words, removal, nextBlock}) => [words, slice(removal.span), slice(nextBlock)])
}

const BLOCKS =
  'p div section article aside header footer main nav address center details summary figure figcaption fieldset form dl'
const INLINE = 'b strong i em u s span a font small big sub sup mark abbr cite q code kbd tt del ins label time var'

describe('tags', () => {
  it.each(BLOCKS.split(' '))('<%s> stands apart from what is around it', (name) => {
    expect(blocksOf(`We sent<${name}>it to</${name}>you`)).toEqual([
      'paragraph: We sent',
      'paragraph: it to',
      'paragraph: you',
    ])
  })

  it.each(INLINE.split(' '))('<%s> does not part a word', (name) => {
    const file = read(`We sent it un<${name} class="x">for</${name}>tunately`)
    expect(file.replies.flatMap(lines)).toEqual(['paragraph: We sent it unfortunately'])
    expect(sourceOf(file, file.replies[0], 'unfortunately')).toBe(`un<${name} class="x">for</${name}>tunately`)
  })

  it.each([
    ['a place where a word may be broken', 'the data<wbr>base', ['paragraph: the database']],
    ['an element of Word', 'We sent it<o:p></o:p> to you', ['paragraph: We sent it to you']],
    ['an image', 'We sent<img src="x.png"> it', ['paragraph: We sent it']],
    ['capitals', 'We <B>sent</B> it<BR>to <P>you</P>', ['paragraph: We sent it\nto', 'paragraph: you']],
    ['line breaks in a tag', '<p\nclass="a"\n>We sent it</p\n>you', ['paragraph: We sent it', 'paragraph: you']],
    ['a rule', 'We sent it<hr>to you', ['paragraph: We sent it', 'paragraph: to you']],
    ['tags that cross', '<p>We <i>sent <b>it</i> to</b> you.</p>', ['paragraph: We sent it to you.']],
    ['processing instructions', '<?xml version="1.0"?><!DOCTYPE html><p>We sent it</p>', ['paragraph: We sent it']],
  ])('%s', (_, content, wanted) => expect(blocksOf(content)).toEqual(wanted))

  it.each([
    ['<br>', 'We sent<br>it', ['paragraph: We sent\nit']],
    ['<br/>', 'We sent<br/>it', ['paragraph: We sent\nit']],
    ['<br />', 'We sent <br />\n it', ['paragraph: We sent\nit']],
    ['a <br> with an attribute', 'We sent<br class="x">it', ['paragraph: We sent\nit']],
    ['</br>', 'We sent</br>it', ['paragraph: We sent\nit']],
    ['one between blocks', '<p>We sent</p><br><p>it</p>', ['paragraph: We sent', 'paragraph: it']],
    ['one at the ends', '<br>We sent it<br>', ['paragraph: We sent it']],
    ['two', 'We sent<br><br>it', ['paragraph: We sent', 'paragraph: it']],
    ['two with white space between', 'We sent<br />\r\n\t<br />it', ['paragraph: We sent', 'paragraph: it']],
    ['three', 'We sent<br><br><br>it', ['paragraph: We sent', 'paragraph: it']],
    ['two across inline tags', 'We <b>sent<br></b><br>it', ['paragraph: We sent', 'paragraph: it']],
  ])('breaks lines at %s', (_, content, wanted) => expect(blocksOf(content)).toEqual(wanted))

  it('makes marks of inline markup, also across blocks', () => {
    const file = read(
      '<p>We <b>sent <em>it</em></b> <a href="x">to <code>you</code></a>.</p><div><b>All<p>of it</p></b></div>',
    )
    expect(marks(file.replies[0])).toEqual([
      'strong: sent it',
      'emphasis: it',
      'link: to you',
      'code: you',
      'strong: All',
      'strong: of it',
    ])
  })
})

describe('white space', () => {
  it.each([
    ['runs of blanks', '<p>We   sent \t it</p>', ['paragraph: We sent it']],
    ['line breaks between tags', '<p>\n  We\n  sent it\n</p>', ['paragraph: We sent it']],
    ['CRLF', '<p>We\r\n\r\n  sent\r\nit</p>\r\n', ['paragraph: We sent it']],
    ['blanks on both sides of a tag', '<p>We <b> sent </b> it</p>', ['paragraph: We sent it']],
    ['blanks within a tag only', '<p>We<b> sent </b>it</p>', ['paragraph: We sent it']],
    ['no-break spaces, which stay', '<p>We&nbsp; &nbsp;sent it&nbsp;</p>', ['paragraph: We\u00a0 \u00a0sent it']],
    ['empty blocks', '<p>We</p><p>&nbsp;</p><div><br></div><p>sent it</p>', ['paragraph: We', 'paragraph: sent it']],
    ['lines of no-break spaces', 'We<br>&nbsp;<br>sent it', ['paragraph: We', 'paragraph: sent it']],
    ['what nobody sees', '<p>We se&shy;nt&#8203; \u200bi\u00adt&zwnj;</p>', ['paragraph: We sent it']],
    ['choices of a form', '<select><option>We<option>sent it</select>', ['paragraph: We', 'paragraph: sent it']],
    ['preformatted text', '<pre>We\r\n  sent\r\n\r\nit</pre>', ['code: We\n  sent\n\nit']],
  ])('%s', (_, content, wanted) => expect(blocksOf(content)).toEqual(wanted))

  it.each(['\n', '\r\n'])('breaks lines where no tag does: %j', (newline) => {
    const content = ['Hi Ann,', '', 'we <b>sent</b>', 'it to you.'].join(newline)
    const file = read(content)
    expect(file.replies.flatMap(lines)).toEqual(['paragraph: Hi Ann,', 'paragraph: we sent\nit to you.'])
    expect(sourceOf(file, file.replies[0], 'sent\nit')).toBe(`sent</b>${newline}it`)
  })

  it.each([
    '',
    ' \r\n\t ',
    '<p></p>',
    '<p>&nbsp;</p>',
    '<br>',
    '<!-- c -->',
    '<div><img src="x"></div>',
    '<p>',
    '<!--',
  ])('finds no reply in %j', (content) =>
    expect(read(content)).toMatchObject({replies: [], problems: [], comments: []}),
  )
})

describe('entities', () => {
  it.each([
    ['&amp;', '&'],
    ['&lt;', '<'],
    ['&quot;', '"'],
    ['&apos;', "'"],
    ['&eacute;', 'é'],
    ['&hellip;', '…'],
    ['&nbsp;', '\u00a0'],
    ['&#233;', 'é'],
    ['&#xE9;', 'é'],
    ['&#Xe9;', 'é'],
    ['&#x1F600;', '😀'],
    ['&copy', '©'],
    ['&eacute', 'é'],
    ['&#39', "'"],
    ['&#x2019', '’'],
    // As browsers have it for what Windows wrote.
    ['&#146;', '’'],
    ['&#0;', '\uFFFD'],
  ])('%s is decoded in its place', (entity, value) => {
    const file = read(`<p>We ${entity} sent it</p>`)
    const [block] = file.replies[0]?.blocks ?? []
    expect(block?.text.value).toBe(`We ${value} sent it`)
    const {span} = block?.text.slice(3, 3 + value.length) ?? {}
    expect(file.content.slice(span?.start, span?.end)).toBe(entity)
  })

  it.each(['AT&T', 'a & b', '&bogus;', '&;', '&#;', '&#x;', '5 < 6', 'a <3 b', '1 > 0'])('leave %s alone', (source) =>
    expect(blocksOf(`<p>We sent ${source} to you</p>`)).toEqual([`paragraph: We sent ${source} to you`]),
  )

  it('are decoded once, and a tag that they spell is none', () => {
    expect(blocksOf('<p>Write &amp;lt; for &lt;b&gt;you&lt;/b&gt;</p>')).toEqual([
      'paragraph: Write &lt; for <b>you</b>',
    ])
  })

  it('keep words and blanks of their neighbors apart', () => {
    const file = read('<p>don&rsquo;t&#32;w&#111;rry&nbsp;at <b>a&#108;</b>l</p>')
    expect(file.replies.flatMap(lines)).toEqual(['paragraph: don’t worry\u00a0at all'])
    expect(sourceOf(file, file.replies[0], 'worry')).toBe('w&#111;rry')
    expect(sourceOf(file, file.replies[0], 'all')).toBe('a&#108;</b>l')
  })
})

describe('attributes', () => {
  it.each([
    ['alt', '<img src="x" alt="We sent it &amp; more">', 'We sent it & more'],
    ['title', '<a href="x" title="We sent it to you">here</a>', 'We sent it to you'],
    ['aria-label', '<a aria-label="We sent it to you">here</a>', 'We sent it to you'],
    ['one in single quotes', '<img alt=\'We sent "it" to you\'>', 'We sent "it" to you'],
    ['one with entities', '<img alt="We don&rsquo;t &quot;see&quot; it">', 'We don’t "see" it'],
    ['one in capitals', '<IMG ALT="We sent it">', 'We sent it'],
    ['one with blanks around it', '<img alt = "  We sent it ">', 'We sent it'],
    ['one on two lines', '<img alt="We sent\r\n it">', 'We sent\nit'],
    [
      'one with a placeholder',
      '<img alt="We sent {{ x | default: "it" }} to you">',
      'We sent {{ x | default: "it" }} to you',
    ],
    ['one in single quotes with a placeholder', "<img alt='{{ x }} is for you'>", '{{ x }} is for you'],
  ])('that customers read or hear are read: %s', (_, tag, wanted) => {
    expect(blocksOf(`<p>We moved.</p>${tag}`)).toContain(`cell: ${wanted}`)
  })

  it.each([
    ['placeholder', '<input placeholder="We sent it to you">'],
    ['value', '<input type="hidden" value="We sent it to you">'],
    ['href', '<a href="https://x.y/we sent it to you">here</a>'],
    ['class', '<p class="we sent it to you">here</p>'],
    ['style', '<p style="content: we sent it to you">here</p>'],
    ['data', '<p data-alt="We sent it to you" data-title="We sent it to you">here</p>'],
    ['content', '<meta name="description" content="We sent it to you">'],
    ['a name', '<img alt="Company logo" title="Acme">'],
    ['nothing', '<img alt="" title>'],
    [
      'one in what is not shown',
      '<noscript><img alt="We sent it to you"></noscript><svg><a title="We sent it"></a></svg>',
    ],
    ['one in a comment', '<!-- <img alt="We sent it to you"> -->'],
  ])('that are for machines, or names, are not read: %s', (_, tag) => {
    expect(blocksOf(`<p>We moved.</p>${tag}`).join()).not.toMatch(/[Ww]e sent|Acme|logo/)
  })

  it('stand after the block that they are met in, at their own places', () => {
    const file = read('<p>We <img alt="see &lt;it&gt; soon"> moved.</p><p>Bye</p>')
    expect(file.replies.flatMap(lines)).toEqual(['paragraph: We moved.', 'cell: see <it> soon', 'paragraph: Bye'])
    expect(sourceOf(file, file.replies[0], '<it>')).toBe('&lt;it&gt;')
  })
})

describe('what is not shown', () => {
  it.each([
    ['a script', '<script>we("sent it")</script>'],
    ['a script in capitals, with tags in it', '<SCRIPT type="x">"<p>We sent it</p>"</SCRIPT>'],
    ['styles', '<style>p::after {content: "We sent it"}</style>'],
    ['a head', '<head><title>We sent it</title><meta name="x" content="y"></head>'],
    ['a head that nothing closes', '<head><title>We sent it</title><body>'],
    ['a title alone', '<title>We sent it</title>'],
    ['a template', '<template><p>We sent it</p></template>'],
    ['a drawing', '<svg viewBox="0 0 1 1"><text>We sent it</text></svg>'],
    ['what is for browsers without scripts', '<noscript>We sent it</noscript>'],
    ['a comment', '<!-- We sent it -->'],
    ['a comment with dashes and tags', '<!-- a -- <p>We sent it</p> -->'],
    ['a conditional comment for Outlook', '<!--[if mso]><p>We sent it</p><![endif]-->'],
    ['a comment of the template language', '{% comment %}We sent it{% endcomment %}'],
    ['a comment of Jinja', '{# We sent it #}'],
  ])('%s', (_, hidden) => {
    expect(blocksOf(`<p>Dear Ann,</p>${hidden}<p>we moved.</p>`)).toEqual([
      'paragraph: Dear Ann,',
      'paragraph: we moved.',
    ])
  })

  it('does not part a sentence', () => {
    const file = read(
      '<p>We <!-- a -->sent<script>x</script> it{% comment %}b{% endcomment %} to<style>p {}</style>day.</p>',
    )
    expect(file.replies.flatMap(lines)).toEqual(['paragraph: We sent it today.'])
  })

  it('is over where it ends: an empty drawing hides nothing', () => {
    expect(blocksOf('<p>We <svg/> sent</p><svg></svg><p>it</p>')).toEqual(['paragraph: We sent', 'paragraph: it'])
  })

  it('is not what Outlook alone does not show', () => {
    expect(blocksOf('<!--[if !mso]><!--><p>We sent it</p><!--<![endif]--><![if !mso]><p>to you</p><![endif]>')).toEqual(
      ['paragraph: We sent it', 'paragraph: to you'],
    )
  })
})

describe('kinds of blocks', () => {
  it.each([
    [
      'lists',
      '<ul><li>We sent</li><li>it</li></ul>to you',
      ['list-item: We sent', 'list-item: it', 'paragraph: to you'],
    ],
    [
      'items that nothing closes',
      '<ol><li>We sent<li>it</ol>to you',
      ['list-item: We sent', 'list-item: it', 'paragraph: to you'],
    ],
    [
      'lists in lists',
      '<ul><li>We<ul><li>sent</li></ul>it</li></ul>',
      ['list-item: We', 'list-item: sent', 'paragraph: it'],
    ],
    ['paragraphs in an item', '<ul><li><p>We</p><p>sent it</p></li></ul>', ['list-item: We', 'paragraph: sent it']],
    ['an item without a list', '<li>We sent it</li>to you', ['list-item: We sent it', 'paragraph: to you']],
    ['definitions', '<dl><dt>Late</dt><dd>We sent it</dd></dl>', ['paragraph: Late', 'list-item: We sent it']],
    [
      'headings',
      '<h1>Late</h1><h2>so <b>late</b></h2><h6>now</h6>you',
      ['heading: Late', 'heading: so late', 'heading: now', 'paragraph: you'],
    ],
    [
      'quotes',
      '<blockquote>You sent <p>it</p><ul><li>late</li></ul></blockquote>to us',
      ['quote: You sent', 'quote: it', 'quote: late', 'paragraph: to us'],
    ],
    [
      'quotes in quotes',
      '<blockquote><blockquote>You sent</blockquote>it</blockquote>to us',
      ['quote: You sent', 'quote: it', 'paragraph: to us'],
    ],
    [
      'a quote that nothing closes',
      '<div><blockquote>You sent it</div>to us',
      ['quote: You sent it', 'paragraph: to us'],
    ],
    ['code', '<pre><code>npm test</code></pre>', ['code: npm test']],
    [
      'tables',
      '<table><tr><th>Plan</th><th>Price</th></tr><tr><td>A</td><td>5 &euro;<br>a day</td></tr></table>',
      ['cell: Plan', 'cell: Price', 'cell: A', 'cell: 5 €\na day'],
    ],
    [
      'cells that nothing closes',
      '<table><tr><td>Plan<td>Price<tr><td>A<td>5</table>',
      ['cell: Plan', 'cell: Price', 'cell: A', 'cell: 5'],
    ],
    [
      'tables that only lay out the page',
      '<table><tr><td></td><td>We sent it</td></tr></table>',
      ['paragraph: We sent it'],
    ],
    [
      'tables in tables',
      '<table><tr><td><table><tr><td>A</td><td>B</td></tr></table></td></tr></table>',
      ['cell: A', 'cell: B'],
    ],
    [
      'blocks in a cell',
      '<table><tr><td><p>We</p><p>sent it</p></td><td>5</td><td>6</td></tr></table>',
      ['paragraph: We', 'paragraph: sent it', 'cell: 5', 'cell: 6'],
    ],
  ])('%s', (_, content, wanted) => expect(blocksOf(content)).toEqual(wanted))

  it.each([
    ['<p>We sent<p>it<div>to you', ['paragraph: We sent', 'paragraph: it', 'paragraph: to you']],
    ['<p>We <b>sent it', ['paragraph: We sent it']],
    ['<p>We sent it <b', ['paragraph: We sent it']],
    ['<p>We sent it</p></div></p></b>to you', ['paragraph: We sent it', 'paragraph: to you']],
  ])('reads what is not closed: %s', (content, wanted) => expect(blocksOf(content)).toEqual(wanted))
})

describe('placeholders', () => {
  it.each([
    ['in an address', '<a href="{{url}}">Open {{ticket.id}}</a>', 'Open {{ticket.id}}'],
    ['with quotes in an attribute', '<a href="{{ url | default: "a b" }}" title="x">We sent it</a>', 'We sent it'],
    ['in place of attributes', '<p {{ attributes }}>We sent it</p>', 'We sent it'],
    ['around attributes', '<p{% if a > b %} class="a"{% endif %}>We sent it</p>', 'We sent it'],
    [
      'with a sign of a tag',
      '{% if a < b %}We sent it.{% else %}We <b>have</b> it.{% endif %}',
      '{% if a < b %}We sent it.{% else %}We have it.{% endif %}',
    ],
    [
      'with what would be a tag',
      'We sent it, {{ name | default: "<you>" }}',
      'We sent it, {{ name | default: "<you>" }}',
    ],
    [
      'with an arrow',
      'We sent {{ a->b }} to {{#if (a >= b)}}you{{/if}}',
      'We sent {{ a->b }} to {{#if (a >= b)}}you{{/if}}',
    ],
    [
      'with entities',
      'We sent it, {{ name&nbsp;| default: &quot;there&quot; }}',
      'We sent it, {{ name\u00a0| default: "there" }}',
    ],
    [
      'with entities for signs',
      'We sent it, {{ name &#124; default: &#39;there&#39; }}',
      "We sent it, {{ name | default: 'there' }}",
    ],
    [
      'with tags of an editor',
      'We sent {{ ticket<b>.id</b> }} to <i>{{</i> name }}',
      'We sent {{ ticket.id }} to {{ name }}',
    ],
    [
      'of Salesforce',
      'We sent {!Case.Number} to {{{Recipient.Name}}}',
      'We sent {!Case.Number} to {{{Recipient.Name}}}',
    ],
    ['of Zammad', 'We sent #{ticket.number} to you', 'We sent #{ticket.number} to you'],
  ])('%s', (_, content, wanted) => expect(blocksOf(content)).toEqual([`paragraph: ${wanted}`]))

  it.each(['<AMOUNT>', '<ISSUE_NUMBER>', '<reporter>', '<First Name>', '<TITLE>', '<link>', '<Address>', '<CODE>'])(
    'may be blanks, which are no tags: %s',
    (blank) =>
      expect(blocksOf(`<p>We sent ${blank} to <b>you</b></p>`)).toEqual([`paragraph: We sent ${blank} to you`]),
  )

  it('are tags where they end or say more', () => {
    const content = '<p>We <code>sent</code> <a title="b c d">it</a> <time datetime="5">now</time></p>'
    expect(blocksOf(content)).toEqual(['paragraph: We sent it now', 'cell: b c d'])
  })

  it('stand between blocks', () => {
    const content = '<ul>{% for x in y %}<li>{{ x }} is yours</li>{% endfor %}</ul>'
    expect(blocksOf(content)).toContain('list-item: {{ x }} is yours')
    expect(sentencesOf(read(content))).toEqual([['{{ x }} is yours', '{{ x }} is yours']])
  })

  it('are what the template’s ending says', () => {
    const content = '<p>Hi {$name},</p><p>{if $late < 5}We are late.{else}We sent it.{/if}</p>{* We hid it. *}'
    expect(sentencesOf(read(content, 'mails/a.tpl')).map(([, source]) => source)).toEqual([
      'We are late.',
      'We sent it.',
    ])
  })

  it('part the words of both branches, each at its own place', () => {
    const file = read('<p>{% if a < b %}We sent&nbsp;it.</p><p>{% else %}We <i>lost</i> it.{% endif %}</p>')
    expect(sentencesOf(file)).toEqual([
      ['We sent\u00a0it.', 'We sent&nbsp;it.'],
      ['We lost it.', 'We <i>lost</i> it.'],
    ])
  })
})

describe('directives', () => {
  it.each([
    [
      'above a block',
      '<!-- empathylint-disable-next-line stock-empathy -->\n<p>We sent it</p>',
      [
        'empathylint-disable-next-line stock-empathy',
        '<!-- empathylint-disable-next-line stock-empathy -->\n',
        'We sent it',
      ],
    ],
    [
      'beside words',
      '<p>We <!-- empathylint-disable-line --> sent</p><p>it</p>',
      ['empathylint-disable-line', '<!-- empathylint-disable-line -->', 'it'],
    ],
    [
      'without blanks',
      '<!--empathylint-enable--><p>We sent it</p>',
      ['empathylint-enable', '<!--empathylint-enable-->', 'We sent it'],
    ],
    [
      'in a head',
      '<head>\r\n  <!-- empathylint-disable-file -->\r\n</head><p>We sent it</p>',
      ['empathylint-disable-file', '  <!-- empathylint-disable-file -->\r\n', 'We sent it'],
    ],
    [
      'on several lines',
      '<!--\n  empathylint context=bug\n-->\n<p>We sent it</p>',
      ['empathylint context=bug', '<!--\n  empathylint context=bug\n-->\n', 'We sent it'],
    ],
    [
      'at the end',
      '<p>We sent it</p><!-- empathylint-enable -->',
      ['empathylint-enable', '<!-- empathylint-enable -->', undefined],
    ],
    [
      'in the template language',
      '{% comment %}empathylint-disable{% endcomment %}<p>We sent it</p>',
      ['empathylint-disable', '{% comment %}empathylint-disable{% endcomment %}', 'We sent it'],
    ],
    [
      'before what is spoken',
      '<p>We sent it</p><!-- empathylint-disable-next-line x --><img alt="We sent it &amp; more">',
      ['empathylint-disable-next-line x', '<!-- empathylint-disable-next-line x -->', 'We sent it &amp; more'],
    ],
  ])('%s', (_, content, wanted) => expect(commentsOf(read(content))).toEqual([wanted]))

  it.each([
    ['other comments', '<!-- note: empathylint-disable -->'],
    ['comments without an end', '<!-- empathylint-disable'],
    ['scripts', '<script><!-- empathylint-disable --></script>'],
    ['attributes', '<img alt="<!-- empathylint-disable -->">'],
    ['words', '&lt;!-- empathylint-disable --&gt;'],
  ])('are none in %s', (_, content) => expect(read(`<p>We sent it</p>${content}`).comments).toEqual([]))

  it('come in the order of the file, whatever they are written in', () => {
    const content =
      '<!-- empathylint-disable a --><p>We{% comment %} empathylint-enable {% endcomment %} sent it</p><!-- empathylint-disable b -->'
    expect(read(content).comments.map(({content: words}) => words)).toEqual([
      'empathylint-disable a',
      'empathylint-enable',
      'empathylint-disable b',
    ])
  })
})

describe('what is written', () => {
  const written = (content: string, words: string, prose: string) => {
    const {replies} = read(content)
    const text = replies[0]?.blocks.map((block) => block.text).find(({value}) => value.includes(words))
    return text?.insertAfter(prose)
  }

  it.each([
    ['signs of tags and entities', '<p>We sent it</p>', ' & <b>', ' &amp; &lt;b&gt;'],
    ['quotes', '<p>We sent it</p>', ' "it\'s"', ' "it\'s"'],
    ['no-break spaces', '<p>We sent it</p>', '\u00a0x', '&nbsp;x'],
    ['placeholders', '<p>We sent it</p>', ' & {{ x | default: "<y>" }}', ' &amp; {{ x | default: "<y>" }}'],
    ['line breaks, as tags', '<p>We sent it</p>', '\nBye', '<br>Bye'],
    ['line breaks, as the tags that there are', 'Hi<br />We sent it', '\nBye', '<br />Bye'],
    ['line breaks, where there are no tags for them', 'Hi\r\nWe sent it', '\nBye', '\r\nBye'],
    ['double quotes in double quotes', '<img alt="We sent it">', ' "it\'s" & <', " &quot;it's&quot; &amp; &lt;"],
    ['single quotes in single quotes', "<img alt='We sent it'>", ' "it\'s"', ' "it&#39;s"'],
  ])('spells out %s', (_, content, prose, wanted) => {
    expect(written(content, 'We sent it', prose)).toMatchObject({content: wanted})
  })

  it('takes a line break away with its tag, but not where a blank would be left in its place', () => {
    const joined = (content: string) => {
      const {replies} = read(content)
      const text = replies[0]?.blocks[0]?.text
      const at = text?.value.indexOf('\n') ?? -1
      return text?.slice(at, at + 1).replaceWith('')
    }
    expect(joined('We sent<br>it')).toEqual([{span: {start: 7, end: 11}, content: ''}])
    expect(joined('We sent <br>it')).toMatchObject([{inexact: true}])
  })

  it('does not go into attributes as a line break', () => {
    expect(written('<img alt="We sent it">', 'We sent it', '\nBye')?.inexact).toBe(true)
    expect(written('<img alt="We sent it">', 'We sent it', ' Bye')?.inexact).toBeUndefined()
  })
})

describe('a whole mail', () => {
  const MAIL = [
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
    '<html xmlns="http://www.w3.org/1999/xhtml" lang="en">',
    '<head>',
    '  <meta charset="utf-8"/>',
    '  <title>Your kiln</title>',
    '  <!--[if mso]><xml><o:PixelsPerInch>96</o:PixelsPerInch></xml><![endif]-->',
    '  <style type="text/css">a > b {color: red} /* you */</style>',
    '</head>',
    '<body style="margin:0">',
    '  <div style="display:none;max-height:0">The kiln is on its way.&#847;&zwnj;&nbsp;</div>',
    '  <!--[if mso]><table><tr><td><![endif]-->',
    '  <table role="presentation"><tr><td align="center">',
    '    <img src="kiln.png" alt="Kiln Hut" width="80"><img src="x.png" alt="A kiln on a truck &amp; a driver">',
    '    <h1>Hi {{ customer.first_name | default: "there" }},</h1>',
    '    <p>we are sorry that the kiln',
    '      is <em>late</em>.<br>It left <a href="{{ track_url }}">today</a>.</p>',
    '    <ul><li>The kiln weighs 80&nbsp;kg.</li><li>Two people carry it.</li></ul>',
    '    {% if order.gift %}<p>The card is in the box.</p>{% else %}<p>The bill is in the box.</p>{% endif %}',
    '    <p>Best,<br/>Mia</p>',
    '  </td></tr></table>',
    '  <!--[if mso]></td></tr></table><![endif]-->',
    '</body>',
    '</html>',
    '',
  ]

  it.each(['\n', '\r\n'])('is read with the places of all that it says: %j', (newline) => {
    const file = read(MAIL.join(newline), 'mails/kiln.html')
    expect(file.replies).toHaveLength(1)
    expect(file.replies.flatMap(lines).filter((line) => !line.includes('{%'))).toEqual([
      'paragraph: The kiln is on its way.',
      'cell: A kiln on a truck & a driver',
      'heading: Hi {{ customer.first_name | default: "there" }},',
      'paragraph: we are sorry that the kiln is late.\nIt left today.',
      'list-item: The kiln weighs 80\u00a0kg.',
      'list-item: Two people carry it.',
      'paragraph: The card is in the box.',
      'paragraph: The bill is in the box.',
      'paragraph: Best,\nMia',
    ])
    const sources = sentencesOf(file).map(([, source]) => source)
    expect(sources).toEqual(
      expect.arrayContaining([
        `we are sorry that the kiln${newline}      is <em>late</em>.`,
        'It left <a href="{{ track_url }}">today</a>.',
        'The kiln weighs 80&nbsp;kg.',
        'The card is in the box.',
        'The bill is in the box.',
      ]),
    )
    expect(sources.join()).not.toMatch(/96|color|\{%/)
  })
})

describe('which pages are replies', () => {
  const WORDS = '<p>We sent it to you, {{ name }}.</p>'
  it.each([
    ['a letter, wherever it lies', '<p>Hi Ann,</p><p>we sent it.</p><p>Best,<br>Tom</p>', 'site/a.html', 1],
    ['a few words in a folder for replies', '<p>We sent it.</p>', 'replies/a.html', 1],
    ['words to somebody with a placeholder', WORDS, 'site/a.html', 1],
    ['words to somebody without one', '<p>We sent it to you.</p>', 'site/a.html', 0],
    ['a page of a site', `<nav><a href="/">Home</a></nav>${WORDS}`, 'site/a.html', 0],
    ['a form', `<form>${WORDS}</form>`, 'site/a.html', 0],
    ['an index', WORDS, 'site/index.html', 0],
    ['front matter of a reply', '---\nchannel: email\n---\n<p>Restart the router.</p>', 'site/a.html', 1],
  ])('%s', (_, content, path, count) => expect(read(content, path).replies).toHaveLength(count))

  it('takes fields and subject from front matter, and placeholders by the platform that it names', () => {
    const content =
      '---\nplatform: Help Scout\nsubject: "We sent it"\ntitle: Sent\n---\n<p>We sent it, {%customer.firstName%} & {{x}}.</p>\n'
    const file = read(content)
    expect(file.replies.flatMap(lines)).toEqual([
      'subject: We sent it',
      'paragraph: We sent it, {%customer.firstName%} & {{x}}.',
    ])
    expect(file.replies[0]).toMatchObject({id: 'sent', fields: {title: 'Sent'}})
    expect(file.replies[0]?.dialects.map(({id}) => id)).toEqual(['helpscout'])
  })
})
