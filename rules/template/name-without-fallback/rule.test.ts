import {testRule} from 'empathylint/testing'
import {describe, it} from 'vitest'
import rule from './rule.ts'

/** A bare name with suggestions that a person confirms. */
const review = (text: string, at: string, ...rewrites: readonly string[]) => ({
  text,
  findings: [{message: 'bare', at, rewrites}],
})
/** A name whose repair is safe. */
const safe = (text: string, at: string, fixed: string, message = 'bare') => ({
  text,
  findings: [{message, at, rewrites: [{text: fixed, applicability: 'safe' as const}]}],
  fixed,
})
/** A name in a syntax for which no fallback is known. */
const none = (text: string, at: string) => ({text, findings: [{message: 'bare', at}]})

testRule(
  rule,
  {
    flag: [
      // After a filter only another filter can stand.
      {
        text: 'Hi {{ contact.first_name | upcase }}, the plumber comes at nine.',
        findings: [
          {
            message: 'bare',
            at: '{{ contact.first_name | upcase }}',
            rewrites: ['Hi {{ contact.first_name | upcase | default: "there" }}, the plumber comes at nine.'],
          },
        ],
      },
      safe(
        'Hi {{ticket.requester.first_name}},\n\nThe plumber comes at nine.',
        '{{ticket.requester.first_name}}',
        'Hi {{ticket.requester.first_name | default: "there"}},\n\nThe plumber comes at nine.',
      ),
      safe('Hello {%customer.firstName%},', '{%customer.firstName%}', 'Hello {%customer.firstName,fallback=there%},'),
      safe(
        'Hey {%customer.firstName,fallback=%}!',
        '{%customer.firstName,fallback=%}',
        'Hey {%customer.firstName,fallback=there%}!',
        'empty',
      ),
      safe('Hi {{ name | default: "" }},', '{{ name | default: "" }}', 'Hi {{ name | default: "there" }},', 'empty'),
      safe(
        'Dear {{ ticket.requester.name }},',
        '{{ ticket.requester.name }}',
        'Dear {{ ticket.requester.name | default: "customer" }},',
      ),
      safe('Hi %{reply_to_name},', '%{reply_to_name}', 'Hi %{reply_to_name,fallback:there},'),
      safe(
        "Hi {{contact.first_name}}! About {{order.name || 'your order'}}:",
        '{{contact.first_name}}',
        "Hi {{contact.first_name || 'there'}}! About {{order.name || 'your order'}}:",
      ),
      safe(
        'Good morning {{ticket.requester.first_name | capitalize}} and team,',
        '{{ticket.requester.first_name | capitalize}}',
        'Good morning {{ticket.requester.first_name | capitalize | default: "there"}} and team,',
      ),
      review(
        'Hi {{contact.name}}, the van is on its way.',
        '{{contact.name}}',
        "Hi {{contact.name || 'there'}}, the van is on its way.",
        'Hi {{contact.name | default: "there"}}, the van is on its way.',
      ),
      review(
        'Hello {{first_name}},',
        '{{first_name}}',
        'Hello {{first_name | fallback: "there"}},',
        'Hello {{first_name | default: "there"}},',
      ),
      review('Hi {{-guest.name-}},', '{{-guest.name-}}', 'Hi {{-guest.name | default: "there"-}},'),
      review('Dear {!Contact.FirstName},', '{!Contact.FirstName}', 'Dear {!Contact.FirstName, customer},'),
      review(
        'Hi {{contact.first_name}} {{contact.last_name}},',
        '{{contact.first_name}}',
        "Hi {{contact.first_name || 'there'}} {{contact.last_name}},",
        'Hi {{contact.first_name | default: "there"}} {{contact.last_name}},',
      ),
      none('Hello {{ticket.customer.firstname}},', '{{ticket.customer.firstname}}'),
      none('Hi #{ticket.customer.firstname},', '#{ticket.customer.firstname}'),
      none('Dear Dr. {{contact.last_name}},', '{{contact.last_name}}'),
      none('Hi %{ticket.name.first},', '%{ticket.name.first}'),
      none('Hi [[ticket.requester.first_name]],', '[[ticket.requester.first_name]]'),
      none('Hello {{{Recipient.FirstName}}},', '{{{Recipient.FirstName}}}'),
      {
        text: '{% if vip %}Dear {{guest.name}},{% else %}Hi {{guest.first_name}},{% endif %}\n\nYour table is set.',
        findings: [
          {
            message: 'bare',
            at: '{{guest.name}}',
            rewrites: [
              '{% if vip %}Dear {{guest.name | default: "customer"}},{% else %}Hi {{guest.first_name}},{% endif %}\n\nYour table is set.',
            ],
          },
          {
            message: 'bare',
            at: '{{guest.first_name}}',
            rewrites: [
              '{% if vip %}Dear {{guest.name}},{% else %}Hi {{guest.first_name | default: "there"}},{% endif %}\n\nYour table is set.',
            ],
          },
        ],
      },
      'Hey {{subscriber.first_name}} 👋',
      'Hiya {{ user.firstName }}!',
      'Good afternoon {{member.full_name}},',
      'Greetings {{ patient.first_name }},',
      'Howdy {{ customer.firstName }}, and welcome back.',
      'Hello again {{recipient.first_name}},\n\nHere is the key code.',
      'Hi {{buyer.name}} — your parcel is at the gate.',
      'Hi {{tenant_first_name}},',
      'Hi ${customer.name},',
      '{% if ticket.priority == "urgent" %}Hi {{reporter.name}},{% endif %}\n\nWe saw your report.',
      'Hello {{ client.first_name | upcase }},',
      'Hi @{{contact.name}},',
      'Dear {{guest.first_name}}:',
      'Dear {{ guest.first_name }} and family,\n\nYour cabin is ready.',
      'Hi {{parent.first_name}} and your team,\n\nThe hall is booked.',
      'Dear {{tenant.name}} & household,\n\nThe meter is read on Monday.',
      'Hello {{buyer.name}} - the sofa comes at nine.',
      'Hi {{buyer.name}} – the sofa comes at nine.',
      'Good morning, {{patient.first_name}}! Dr. Ota sees you at ten.',
      'Hello, {{member.first_name}},\n\nThe sauna is open.',
      'Morning {{member.first_name}},\n\nthe sauna is open.',
      'Evening, {{member.first_name}}! The sauna is open.',
      'Welcome back, {{reader.first_name}}!',
      'Hi {{reader.first_name}} thanks for renewing your card.',
      'Bonjour {{guest.name}},',
      {
        text: 'Hi {{customer.first_name}},',
        fields: {context: 'billing', autosend: true},
        findings: [
          {
            message: 'bare',
            at: '{{customer.first_name}}',
            rewrites: ['Hi {{customer.first_name | default: "there"}},'],
          },
        ],
      },
    ],
    pass: [
      'Hi {{contact.first_name | upcase | default: "there"}},',
      'Hi {{ ticket.requester.first_name | default: "you" }},',
      'Hello {%customer.firstName,fallback=neighbor%},',
      "Hi {{guest.first_name || 'friend'}},",
      'Hi {{first_name | fallback: “there”}},',
      '{% if contact.first_name %}Hi {{ contact.first_name }},{% else %}Hello,{% endif %}',
      'Hi {% if contact.name %}{{contact.first_name}}{% else %}there{% endif %},',
      '{% if member.name == blank %}Hello,{% else %}Hello {{member.name}},{% endif %}',
      '{% unless guest.first_name == "" %}Hi {{guest.first_name}},{% endunless %}',
      '{{#if customer.firstName}}Hi {{customer.firstName}},{{else}}Hi there,{{/if}}',
      '{% assign name = ticket.requester.first_name | default: "there" %}Hi {{name}},',
      '{% capture name %}{{ticket.requester.first_name | default: "you"}}{% endcapture %}Hi {{name}},',
      'Hi {{contact.first_name | default: "there"}} {{contact.last_name}},',
      'Hi there,',
      'Dear guest,\n\nYour room {{room.number}} is ready.',
      'Hi Priya,',
      'Hi @{{user.login}},',
      'Hello {{brand.name}} team,',
      'Hi {{agent.first_name}},',
      'Your ticket {{ticket.id}} is closed.',
      '{{customer.first_name}} asked about the lease.',
      'Thanks for the photos, {{customer.first_name}}. The fitter comes at ten.',
      'You wrote "Hi {{customer.first_name}}," was all you got. It was a test.',
      'If the greeting says Hi {{customer.first_name}}, the field is empty.',
      'Did the letter begin with Hi {{customer.first_name}}?',
      'We do not write Hi {{customer.first_name}} any more.',
      'Best,\n\n{{agent.name}}',
      'Hi [Name],',
      'Hi {name},',
      'Welcome to {{company.name}}!',
      'Hello - {{order.number}} ships today.',
      'Good morning, {{agent.name}} here.',
      'Hi there - the card of {{customer.name}} is in the post.',
      'Evening, {{member.first_name || "all"}}! The sauna is open.',
      'Afternoon, all! {{venue.name}} is open.',
      'Morning yoga is with {{customer.first_name}} today.',
    ],
  },
  {describe, it},
)
