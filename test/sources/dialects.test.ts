import {describe, expect, it} from 'vitest'
import {readBody} from '../../src/sources/body.ts'
import {AUTO_DIALECTS, type BodyKind, DIALECTS, dialectsFor} from '../../src/sources/index.ts'
import {findBrackets, findTemplateMarks, readReply} from '../../src/prose/index.ts'
import {Text} from '../../src/text/index.ts'

const find = (source: string, dialects = AUTO_DIALECTS) =>
  findBrackets(source, dialects).map(({start, end, holds}) => `${holds} ${source.slice(start, end)}`)

describe('placeholders', () => {
  it.each([
    ['{{ a }}', 'variable'],
    ['{{{a}}}', 'variable'],
    ['{{#if a}}', 'tag'],
    ['{{else}}', 'tag'],
    ['{{/if}}', 'tag'],
    ['{{!-- a --}}', 'comment'],
    ['{% if a %}', 'tag'],
    ['{%- endif -%}', 'tag'],
    ['{% comment %} a {% endcomment %}', 'comment'],
    ['{# a #}', 'comment'],
    ['{%customer.firstName,fallback=there%}', 'variable'],
    ['{%name,fallback=%}', 'variable'],
    ['{%ticket.id%}', 'variable'],
    ['{!Contact.FirstName}', 'variable'],
    ['{!BLANKVALUE(Contact.FirstName, "Valued Customer")}', 'variable'],
    ['#{ticket.customer.firstname}', 'variable'],
    ['%{ticket.name.first}', 'variable'],
    ['%{reply_to_name,fallback:there}', 'variable'],
    ['${duplicateQuery}', 'variable'],
    ['[[ticket.requester.first_name]]', 'variable'],
  ])('%s is a %s', (placeholder, holds) => {
    expect(find(`a ${placeholder} b`)).toEqual([`${holds} ${placeholder}`])
  })

  it.each([
    '{{',
    '{{}}',
    '{name}',
    '100% {of}',
    'costs ${5}',
    '[Name]',
    '#{',
    '{{ a\n\nb }}',
    `{{ ${'a'.repeat(700)} }}`,
  ])('%s is none', (source) => {
    expect(find(source)).toEqual([])
  })

  it('takes the innermost of two openings', () => {
    expect(find('{{ a {{ b }}')).toEqual(['variable {{ b }}'])
  })

  it('tells Help Scout’s variables from Liquid’s tags', () => {
    expect(find('{% assign a.b = 1 %}{% for.each %}', dialectsFor('Help Scout'))).toEqual([])
    expect(find('{%customer.email%}', dialectsFor('zendesk'))).toEqual(['tag {%customer.email%}'])
  })

  it.each([
    ['liquid', ' name | default: "there"', 'there'],
    ['liquid', 'name|fallback:there', 'there'],
    ['liquid', 'name | fallback: “there”', 'there'],
    ['liquid', "name || 'you all'", 'you all'],
    ['liquid', 'name | default: ""', ''],
    ['jinja', 'name|default("there")', 'there'],
    ['liquid', `name | default: "it's you"`, "it's you"],
    ['liquid', 'name | default: "a | b {c}" | upcase', 'a | b {c}'],
    ['liquid', 'name | default: ""', ''],
    ['intercom', ` key='x' default="it's you"`, "it's you"],
    ['smarty', `$name|default:"it's you"`, "it's you"],
    ['helpscout', 'customer.firstName,fallback=there', 'there'],
    ['helpscout', 'customer.firstName,fallback=', ''],
    ['salesforce', 'Contact.FirstName, Valued Customer', 'Valued Customer'],
    ['salesforce', 'BLANKVALUE(Contact.FirstName, "Valued Customer")', 'Valued Customer'],
    ['osticket', 'reply_to_name,fallback:there', 'there'],
  ])('finds the fallback in %s: %s', (dialect, inside, fallback) => {
    const groups = DIALECTS[dialect]?.fallback?.exec(inside)?.slice(1) ?? []
    expect(groups.find((group) => group !== undefined)).toBe(fallback)
  })

  it('knows help desks by their names, and all dialects where a name says nothing', () => {
    expect(dialectsFor('Help Scout').map(({id}) => id)).toEqual(['helpscout'])
    expect(dialectsFor('espanso').map(({id}) => id)).toEqual(['espanso'])
    expect(dialectsFor('constructor')).toBe(AUTO_DIALECTS)
    expect(dialectsFor(undefined)).toBe(AUTO_DIALECTS)
  })
})

/** Placeholders, tags and blanks of a text, as `kind as written`. */
const marksIn = (source: string, platform?: string) =>
  findTemplateMarks(source, dialectsFor(platform)).map(({start, end, holds}) => `${holds} ${source.slice(start, end)}`)

/** A text as a help desk's reply, and what it is read as. */
function replyIn(source: string, platform?: string, kind: BodyKind = 'text') {
  const text = Text.of(source)
  const dialects = dialectsFor(platform)
  const {blocks} = readBody(text, kind, dialects)
  return readReply({id: 'a', span: text.span, fields: {}, blocks, dialects})
}

/** What customers may read, a text for each way through the template; and each sentence as it stands in the file. */
function waysIn(source: string, platform?: string, kind?: BodyKind) {
  const {paths} = replyIn(source, platform, kind)
  const spans = paths.flatMap(({sentences}) => sentences.map(({text}) => text.span))
  return {
    ways: paths.map(({sentences}) => sentences.map(({text}) => text.value.trim()).join(' ')),
    sources: [...new Set(spans.map(({start, end}) => source.slice(start, end)))],
  }
}

describe('each help desk', () => {
  it.each([
    ['Zendesk', '{{ticket.requester.first_name}}', ['variable {{ticket.requester.first_name}}']],
    ['Zendesk', '{{dc.my_item}}', ['variable {{dc.my_item}}']],
    ['Zendesk', '[[ticket.requester.first_name]]', ['variable [[ticket.requester.first_name]]']],
    ['Zendesk', '{%- if a -%}b{%- endif -%}', ['tag {%- if a -%}', 'tag {%- endif -%}']],
    ['Zendesk', '{% liquid\nassign a = 1\n%}', ['tag {% liquid\nassign a = 1\n%}']],
    ['Zendesk', '{% # a note %}', ['comment {% # a note %}']],
    ['Gorgias', '{{ticket.messages[-1].body_text}}', ['variable {{ticket.messages[-1].body_text}}']],
    ['Gorgias', '{{a.b|datetime_format("L")}}', ['variable {{a.b|datetime_format("L")}}']],
    ['HubSpot', '{{ contact.firstname }}{# a note #}', ['variable {{ contact.firstname }}', 'comment {# a note #}']],
    ['Help Scout', '{%customer.firstName%}', ['variable {%customer.firstName%}']],
    ['Help Scout', '{%customer.firstName,fallback=there%}', ['variable {%customer.firstName,fallback=there%}']],
    ['Help Scout', '{% user.firstName %}', ['variable {% user.firstName %}']],
    ['UVdesk', '{%global.companyLogo%}', ['variable {%global.companyLogo%}']],
    ['FreeScout', '{%conversation.number%}', ['variable {%conversation.number%}']],
    ['Intercom', '{{first_name | fallback: "there"}}', ['variable {{first_name | fallback: "there"}}']],
    ['Intercom', '<attribute key="user.name"/>', ['variable <attribute key="user.name"/>']],
    ['Intercom', "<attribute default='there' key='a'>", ["variable <attribute default='there' key='a'>"]],
    ['Kustomer', '{{customer.firstName}}', ['variable {{customer.firstName}}']],
    ['Kustomer', '{{../customer.firstName}}', ['variable {{../customer.firstName}}']],
    ['Kustomer', '{{{customer.html}}}', ['variable {{{customer.html}}}']],
    ['Kustomer', '{{#unless a}}{{/unless}}', ['tag {{#unless a}}', 'tag {{/unless}}']],
    ['Kustomer', '{{else if b}}', ['tag {{else if b}}']],
    ['Kustomer', '{{elsewhere}}', ['variable {{elsewhere}}']],
    ['Kustomer', '{{!-- {{a}} --}}{{! b }}', ['comment {{!-- {{a}} --}}', 'comment {{! b }}']],
    ['Salesforce', '{!Case.Contact.FirstName}', ['variable {!Case.Contact.FirstName}']],
    ['Salesforce', '{!$User.FirstName}', ['variable {!$User.FirstName}']],
    ['Salesforce', '{!Contact.Rank__c}', ['variable {!Contact.Rank__c}']],
    ['Salesforce', '{!NULLVALUE(a, "b")}', ['variable {!NULLVALUE(a, "b")}']],
    ['Salesforce', '{{{Recipient.FirstName}}}', ['variable {{{Recipient.FirstName}}}']],
    ['Zammad', '#{ticket.number}', ['variable #{ticket.number}']],
    ['Zammad', '#{ticket.customer.organization.name}', ['variable #{ticket.customer.organization.name}']],
    ['osTicket', '%{ticket.name.first}', ['variable %{ticket.name.first}']],
    ['osTicket', '%{signature}', ['variable %{signature}']],
    ['Discourse', '%{reply_to_or_last_poster_username}', ['variable %{reply_to_or_last_poster_username}']],
    ['Discourse', '%{reply_to_name,fallback:you all}', ['variable %{reply_to_name,fallback:you all}']],
    ['GitHub', '{{ author }} ${duplicateQuery}', ['variable {{ author }}', 'variable ${duplicateQuery}']],
    ['label-actions', '{issue-author}', ['variable {issue-author}']],
    ['mojira', '%quick_links%', ['variable %quick_links%']],
    ['espanso', '{{name}}$|$[[Field of it]]', ['variable {{name}}', 'comment $|$', 'variable [[Field of it]]']],
    ['Smarty', '{$name}{$a.b|upper}{$a[0]}', ['variable {$name}', 'variable {$a.b|upper}', 'variable {$a[0]}']],
    ['Smarty', '{if $a}{elseif $b}{/if}', ['tag {if $a}', 'tag {elseif $b}', 'tag {/if}']],
    ['Smarty', '{* {$a} *}', ['comment {* {$a} *}']],
    ['Jinja', '{%+ if a %}{{ b }}{# c\n\nd #}', ['tag {%+ if a %}', 'variable {{ b }}', 'comment {# c\n\nd #}']],
  ])('%s writes %s', (platform, source, wanted) => {
    expect(marksIn(source, platform)).toEqual(wanted)
    expect(marksIn(`We sent ${source} to you`, platform)).toEqual(wanted)
  })

  it.each([
    ['Zendesk', '#{a} %{a} {!a.b} ${a} {$a} %a%'],
    ['Zammad', '{{a.b}} {!Contact.Name} {%a.b%} %{signature}'],
    ['osTicket', '{!Contact.Name} {%a.b%} {$a} #{a}'],
    ['Help Scout', '{% if a.b %}{% else %}{% endif %} {{a.b}}'],
    ['UVdesk', '{% if a.b %} {{a.b}}'],
    ['Free Scout', '{% if a.b %} {{a.b}}'],
    ['Salesforce', '{% if a %} %{a} #{a}'],
    ['Discourse', '{{a}} {% if a %}'],
    ['Intercom', '[[a]] #{a} <attribute name="a"> <b key="a">'],
    ['Kustomer', '{% if a %} {%a.b%} #{a}'],
    ['mojira', '{{a.b}} 50% off or 100% free, %a b%'],
    ['GitHub', '{issue-author} #{a}'],
    ['espanso', '{% if a %} $| |$ ${a}'],
    ['Smarty', '{ $a } {$5} {l s="x"} {ifx} {{a}}'],
    ['Jinja', '{#a#} #{a}'],
  ])('%s does not write what others do: %s', (platform, source) => {
    expect(find(source, dialectsFor(platform))).toEqual([])
  })
})

describe('where nothing says whose placeholders they are', () => {
  it.each([
    ['the first word of a tag makes it a tag', '{% if customer.vip %}{% assign a = b.c %}', ['tag', 'tag']],
    [
      'a dot after another word makes it a variable',
      '{%customer.vip%}{% iffy.name %}{%format.x%}',
      ['variable', 'variable', 'variable'],
    ],
    ['so does a fallback', '{%name,fallback=%}', ['variable']],
    ['and nothing else', '{%name%}', ['tag']],
    ['signs of blocks', '{{#if a}}{{^b}}{{else}}{{/if}}', ['tag', 'tag', 'tag', 'tag']],
    ['three braces are one variable', '{{{a}}}', ['variable']],
    ['a variable of Go', '{{ .Recipient.FirstName }}', ['variable']],
    [
      'signs before a brace',
      '#{a.b} %{a.b} ${a.b} {!a.b} {$a.b}',
      ['variable', 'variable', 'variable', 'variable', 'variable'],
    ],
    ['double brackets', '[[a.b]]', ['variable']],
    [
      'plain braces and brackets are blanks',
      '{customer_name} [Name] [type here] {First Name}',
      ['slot', 'slot', 'slot', 'slot'],
    ],
    ['a word in capitals', '<ISSUE_NUMBER> FILLIN XXXX', ['slot', 'slot', 'slot']],
    ['percent signs are no placeholders', '50% off %name% 100%', []],
    ['nor are links, boxes, notes and keys', '[Name](https://a.b) [x] [ ] [1] [^1] ![Alt text](b) [Ctrl]', []],
    ['nor is data', '{"a": 1} {0} {} [] {a: b}', []],
    ['nor what is empty or cut off', '{{}} {{ }} {%%} #{} %{} {! } [[ ]] {{a [[b {%c', []],
    ['nor the tags and comments of Smarty', '{if $a} {* a *}', []],
    ['nor the cursor of espanso', '$|$', []],
  ])('%s: %s', (_, source, wanted) => {
    expect(marksIn(source).map((mark) => mark.split(' ', 1)[0])).toEqual(wanted)
  })

  it('has none within another', () => {
    expect(marksIn('{{ a | default: "[Name]" }} [see {{b}}] {% if [[c]] %}')).toEqual([
      'variable {{ a | default: "[Name]" }}',
      'variable {{b}}',
      'tag {% if [[c]] %}',
    ])
  })

  it('ends at a paragraph’s end, not at a line’s', () => {
    expect(marksIn('{{ a\n| upper }} {{ b\r\n\r\n}} {{ c\n \n}}')).toEqual(['variable {{ a\n| upper }}'])
  })
})

describe('the fallback of a placeholder', () => {
  it.each([
    ['Zendesk', '{{a.b | default: "there"}}', 'there'],
    ['Zendesk', "{{a.b|default:'all of you'}}", 'all of you'],
    ['Zendesk', '{{ a.b | upcase | default: "there" | escape }}', 'there'],
    ['Zendesk', '{{ a.b | default: "there", allow_false: true }}', 'there'],
    ['Zendesk', '{{contact.first_name || "there"}}', 'there'],
    ['Zendesk', "{{contact.first_name||'there'}}", 'there'],
    ['Missive', "{{ recipient.first_name | default: 'there' }}", 'there'],
    ['Intercom', '{{first_name | fallback: "there"}}', 'there'],
    ['Intercom', "{{first_name|fallback:'there'}}", 'there'],
    ['Intercom', '{{ first_name | fallback: “there” }}', 'there'],
    ['Intercom', '{{ first_name | fallback: ‘there’ }}', 'there'],
    ['Intercom', '{{first_name|fallback:there}}', 'there'],
    ['Intercom', '{{first_name | fallback: all of you}}', 'all of you'],
    ['Intercom', '<attribute key="user.name" default="there"/>', 'there'],
    ['Intercom', "<attribute default='all of you' key='user.name'>", 'all of you'],
    ['Help Scout', '{%customer.firstName,fallback=there%}', 'there'],
    ['Help Scout', '{%customer.firstName,fallback=all of you%}', 'all of you'],
    ['Help Scout', '{%customer.firstName, fallback=there, you%}', 'there, you'],
    ['Salesforce', '{!Contact.FirstName, Valued Customer}', 'Valued Customer'],
    ['Salesforce', '{!BLANKVALUE(Contact.FirstName, "Valued Customer")}', 'Valued Customer'],
    ['Salesforce', '{!NULLVALUE(Contact.FirstName,"there")}', 'there'],
    ['Discourse', '%{reply_to_name,fallback:there}', 'there'],
    ['Smarty', '{$a|default:"there"}', 'there'],
    ['Smarty', "{$a|default:'all of you'}", 'all of you'],
    ['Jinja', '{{ a|default("there") }}', 'there'],
    ['Jinja', "{{ a | default('all of you', true) }}", 'all of you'],
    ['Jinja', '{{ a or "there" }}', 'there'],
    // One that says nothing is one all the same: the greeting then reads “Hi ,”.
    ['Zendesk', '{{ a | default: "" }}', ''],
    ['Zendesk', "{{ a | default: '' }}", ''],
    ['Zendesk', '{{ a | default: }}', ''],
    ['Intercom', '{{first_name | fallback:}}', ''],
    ['Intercom', '<attribute key="user.name" default=""/>', ''],
    ['Help Scout', '{%customer.firstName,fallback=%}', ''],
    ['Help Scout', '{%customer.firstName,fallback= %}', ''],
    ['Discourse', '%{reply_to_name,fallback:}', ''],
  ])('%s: %s', (platform, source, wanted) => {
    const whole = `Hi ${source}, we moved.`
    const [mark] = findTemplateMarks(whole, dialectsFor(platform))
    const {start, end} = mark?.fallback ?? {start: -1, end: -1}
    expect(start).toBeGreaterThan(whole.indexOf(source))
    expect(end).toBeLessThan(whole.indexOf(source) + source.length)
    expect(whole.slice(start, end).trim()).toBe(wanted)
  })

  it.each([
    ['Zendesk', '{{ticket.id}}'],
    ['Zendesk', '{{ a | upcase }}'],
    ['Zendesk', '{{ order.default }}'],
    ['Zendesk', '{{ a.form or b }}'],
    ['Intercom', '<attribute key="user.name"/>'],
    ['Help Scout', '{%customer.firstName%}'],
    ['Salesforce', '{!Contact.FirstName}'],
    ['Zammad', '#{ticket.title}'],
    ['osTicket', '%{ticket.name}'],
    ['Smarty', '{$a|upper}'],
  ])('%s: there is none in %s', (platform, source) => {
    const [mark] = findTemplateMarks(source, dialectsFor(platform))
    expect([mark?.holds, mark?.fallback]).toEqual(['variable', undefined])
  })

  it.each<[string, string, BodyKind]>([
    ['Missive', 'It is yours, {{ a | default: "all of you" }} there.', 'text'],
    ['Intercom', 'It is yours, {{a | fallback: all of you}} there.', 'text'],
    ['Intercom', '<p>It is yours, <attribute key="a" default="all of&nbsp;you"/> there.</p>', 'html'],
    ['HubSpot', '<p>It is yours, {{ a | default: &quot;all of you&quot; }} there.</p>', 'html'],
    ['Help Scout', '<p>It is yours, {%a.b,fallback=all of <b>you</b>%} there.</p>', 'html'],
    ['Chatwoot', 'It is yours, {{ a | default: "all of you" }} **there**.', 'markdown'],
    ['Salesforce', 'It is yours, {!BLANKVALUE(a.b, "all of you")} there.', 'text'],
    ['Discourse', 'It is yours, %{a,fallback:all of you} there.', 'text'],
    ['Smarty', 'It is yours, {$a|default:"all of you"} there.', 'text'],
    ['Jinja', 'It is yours, {{ a or "all of you" }} there.', 'text'],
  ])('%s: customers read the words of %s in its place', (platform, source, kind) => {
    const {paths} = replyIn(source, platform, kind)
    const [without] = paths.filter(({conditions}) => conditions[0]?.startsWith('without'))
    const [sentence] = without?.sentences ?? []
    expect(sentence?.text.value.replaceAll('\u00a0', ' ')).toBe('It is yours, all of you there.')
    const at = sentence?.text.value.indexOf('all') ?? -1
    const {span} = sentence?.text.slice(at, at + 'all of you'.length) ?? {}
    expect(source.slice(span?.start, span?.end)).toMatch(/^all of(?: |&nbsp;)(?:you|<b>you)$/)
  })

  it('of a single word is a name like any other', () => {
    expect(replyIn('Hi {{ a | default: "there" }}, we moved.', 'Zendesk').paths).toHaveLength(1)
  })
})

describe('branches', () => {
  const SENT = 'We sent it today.'
  const LATE = 'We are late.'
  const SOON = 'We send it soon.'
  it.each([
    ['Zendesk', `{% if a %}${SENT}{% elsif b %}${LATE}{% else %}${SOON}{% endif %}`, [SENT, LATE, SOON]],
    ['Zendesk', `{%- if a -%}${SENT}{%- else -%}${SOON}{%- endif -%}`, [SENT, SOON]],
    ['Zendesk', `{% unless a %}${SENT}{% endunless %} ${LATE}`, [`${SENT} ${LATE}`, LATE]],
    ['Zendesk', `{% case a %}{% when 1 %}${SENT}{% when 2 %}${LATE}{% else %}${SOON}{% endcase %}`, [SENT, LATE, SOON]],
    ['Zendesk', `{% for a in b %}${SENT}{% endfor %} ${LATE}`, [`${SENT} ${LATE}`]],
    [
      'Zendesk',
      `{% if a %}${SENT}{% if b %} ${LATE}{% endif %}{% else %}${SOON}{% endif %}`,
      [`${SENT} ${LATE}`, SENT, SOON],
    ],
    ['Jinja', `{% if a %}${SENT}{% elif b %}${LATE}{% endif %} ${SOON}`, [`${SENT} ${SOON}`, `${LATE} ${SOON}`, SOON]],
    ['Kustomer', `{{#if a}}${SENT}{{else}}${SOON}{{/if}}`, [SENT, SOON]],
    ['Kustomer', `{{#if a}}${SENT}{{else if b}}${LATE}{{else}}${SOON}{{/if}}`, [SENT, LATE, SOON]],
    ['Kustomer', `{{#ifCond a "==" "b"}}${SENT}{{else}}${SOON}{{/ifCond}}`, [SENT, SOON]],
    ['Kustomer', `{{#unless a}}${SENT}{{/unless}} ${LATE}`, [`${SENT} ${LATE}`, LATE]],
    [
      'Kustomer',
      `{{#a}}${SENT}{{/a}}{{^a}}${SOON}{{/a}} ${LATE}`,
      [`${SENT}${SOON} ${LATE}`, `${SENT} ${LATE}`, `${SOON} ${LATE}`, LATE],
    ],
    ['Kustomer', `{{#each a}}${SENT}{{/each}} ${LATE}`, [`${SENT} ${LATE}`]],
    ['Smarty', `{if $a}${SENT}{elseif $b}${LATE}{else}${SOON}{/if}`, [SENT, LATE, SOON]],
    ['Smarty', `{foreach $a as $b}${SENT}{/foreach} ${LATE}`, [`${SENT} ${LATE}`]],
    [undefined, `{{#if a}}${SENT}{{else}}${SOON}{{/if}}`, [SENT, SOON]],
    [undefined, `{% if a %}${SENT}{% else %}${SOON}{% endif %}`, [SENT, SOON]],
  ])('%s: %s', (platform, source, wanted) => {
    const {ways, sources} = waysIn(source, platform)
    expect(ways).toEqual(wanted)
    for (const sentence of [SENT, LATE, SOON])
      if (source.includes(sentence)) expect(sources.join('|')).toContain(sentence)
  })

  it('are read in each format, at their own places', () => {
    const source = '<p>{{#if a}}We sent&nbsp;it.{{else}}We <b>lost</b> it.{{/if}}</p>'
    expect(waysIn(source, 'Kustomer', 'html').sources).toEqual(['We sent&nbsp;it.', 'We <b>lost</b> it.'])
    const markdown = '{{#if a}}\n\nWe *sent* it.\n\n{{else}}\n\nWe &amp; you lost it.\n\n{{/if}}\n'
    expect(waysIn(markdown, 'Kustomer', 'markdown').sources).toEqual(['We *sent* it.', 'We &amp; you lost it.'])
  })

  it.each([
    ['Zendesk', `{% comment %}${LATE}{% endcomment %}${SENT}`],
    ['Zendesk', `{%- comment -%}${LATE}{% endcomment %}${SENT}`],
    ['Zendesk', `{% # ${LATE} %}${SENT}`],
    ['Zendesk', `{% assign a = "${LATE}" %}${SENT}`],
    ['Kustomer', `{{!-- ${LATE} {{#if a}} --}}${SENT}`],
    ['Kustomer', `{{! ${LATE} }}${SENT}`],
    ['Jinja', `{# ${LATE} #}${SENT}`],
    ['Smarty', `{* ${LATE} *}${SENT}`],
  ])('%s: nobody reads the note in %s', (platform, source) => {
    expect(waysIn(source, platform)).toEqual({ways: [SENT], sources: [SENT]})
  })

  it('go on over the place where the cursor lands', () => {
    const {ways, sources} = waysIn('We sent it$|$ today.', 'espanso')
    expect(ways).toEqual([SENT])
    expect(sources).toEqual(['We sent it$|$ today.'])
  })

  it.each([
    ['Zendesk', `{% if a %}${SENT}`, 'open tag', '{% if a %}'],
    ['Zendesk', `${SENT}{% endif %}`, 'closes nothing', '{% endif %}'],
    ['Zendesk', `{% if a %}{% if b %}${SENT}{% endif %}`, 'open tag', '{% if a %}'],
    ['Zendesk', `Hi {{ name, we moved.`, 'open placeholder', '{{'],
    ['Zendesk', `Hi {{ name, {{ other }}.`, 'open placeholder', '{{'],
    ['Zendesk', `{% comment %}${SENT}`, 'open tag', '{% comment %}'],
    ['Kustomer', `{{#if a}}${SENT}`, 'open tag', '{{#if a}}'],
    ['Kustomer', `${SENT}{{/if}}`, 'closes nothing', '{{/if}}'],
    ['Smarty', `{if $a}${SENT}`, 'open tag', '{if $a}'],
    ['Help Scout', `Hi {%customer.firstName, we moved.`, 'open placeholder', '{%'],
  ])('%s: %s is broken', (platform, source, kind, at) => {
    const {mistake} = replyIn(source, platform)
    expect([mistake?.kind, mistake?.at.value]).toEqual([kind, at])
  })

  it.each([
    ['Zendesk', `{% if a %}${SENT}{% endif %}`],
    ['Zendesk', `{% for a in b %}{% tablerow c in d %}${SENT}{% endtablerow %}{% endfor %}`],
    ['Zendesk', `{% capture a %}${LATE}{% endcapture %}${SENT}`],
    ['Kustomer', `{{#each a}}{{#with b}}${SENT}{{/with}}{{/each}}`],
    ['Kustomer', `{{^a}}${SENT}{{/a}}`],
    ['Smarty', `{foreach $a as $b}{if $c}${SENT}{/if}{/foreach}`],
    ['Jinja', `{% block a %}{% trans %}${SENT}{% endtrans %}{% endblock %}`],
    ['Help Scout', `Hi {%customer.firstName%}, ${SENT}`],
    // Somebody else's brackets.
    ['Zammad', `Hi {{ name, ${SENT}`],
  ])('%s: %s is whole', (platform, source) => expect(replyIn(source, platform).mistake).toBeUndefined())
})

describe('who a placeholder stands for', () => {
  it.each([
    ['Zendesk', '{{ticket.requester.first_name}}', 'customer'],
    ['Zendesk', '{{current_user.name}}', 'agent'],
    ['Zendesk', '{{ticket.id}}', 'thing'],
    ['Zendesk', '{{ticket.due_date}}', 'time'],
    ['Zendesk', '{{order.amount}}', 'money'],
    ['Help Scout', '{%customer.firstName%}', 'customer'],
    // The one who writes.
    ['Help Scout', '{%user.firstName%}', 'agent'],
    ['Zammad', '#{user.firstname}', 'agent'],
    // The customer.
    ['Intercom', '{{user.name}}', 'customer'],
    ['osTicket', '%{signature}', 'agent'],
    ['Smarty', '{$client_name}', 'customer'],
    ['Discourse', '%{my_name}', 'agent'],
  ])('%s: %s is the %s', (platform, source, role) => {
    expect(findTemplateMarks(source, dialectsFor(platform)).map((mark) => mark.role)).toEqual([role])
  })
})
