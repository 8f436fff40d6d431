import {testRule} from 'empathylint/testing'
import {describe, it} from 'vitest'
import rule from './rule.ts'

testRule(
  rule,
  {
    flag: [
      {
        text: 'We apologize for any inconvenience this caused you.',
        fields: {context: 'outage'},
        findings: [
          {
            message: 'euphemism',
            at: 'inconvenience',
            severity: 'warning',
            rewrites: [
              'We apologize for [what went wrong].',
              'We apologize that you could not [what they tried to do].',
            ],
          },
        ],
      },
      {
        text: 'Sorry for the inconvenience with your order {{order.id}}.',
        findings: [
          {
            message: 'euphemism',
            at: 'inconvenience',
            rewrites: ['Sorry for [what went wrong] with your order {{order.id}}.'],
          },
        ],
      },
      {
        text: 'We’re sorry about the long wait and inconvenience.',
        findings: [{message: 'euphemism', at: 'inconvenience', rewrites: ['We’re sorry about the long wait.']}],
      },
      {
        text: 'Our apologies for the inconvenience caused by the strike.',
        findings: [{message: 'euphemism', at: 'inconvenience', rewrites: ['Our apologies for the strike.']}],
      },
      {
        text: 'I know how inconvenient this must have been.',
        findings: [
          {
            message: 'euphemism',
            at: 'inconvenient',
            rewrites: ['I know that this must have kept you from [what they could not do].'],
          },
        ],
      },
      {
        text: "It's a real inconvenience for your guests.",
        findings: [
          {
            message: 'euphemism',
            at: 'inconvenience',
            rewrites: ['It keeps your guests from [what they could not do].'],
          },
        ],
      },
      {
        text: 'Sorry to have inconvenienced you and your family.',
        findings: [
          {
            message: 'euphemism',
            at: 'inconvenienced',
            rewrites: ['Sorry to have kept you and your family from [what they could not do].'],
          },
        ],
      },
      {
        text: 'Guests inconvenienced by the closure get a credit.',
        findings: [
          {
            message: 'euphemism',
            at: 'inconvenienced',
            rewrites: ['Guests kept from [what they could not do] by the closure get a credit.'],
          },
        ],
      },
      {
        text: 'The recall has caused our riders some inconvenience.',
        findings: [
          {
            message: 'euphemism',
            at: 'inconvenience',
            rewrites: ['The recall has kept our riders from [what they could not do].'],
          },
        ],
      },
      {
        text: 'Sorry about the inconvenient outage.',
        findings: [{message: 'euphemism', at: 'inconvenient', rewrites: ['Sorry about the outage.']}],
      },
      {
        text: 'Sorry for the inconvenience of having to call twice.',
        findings: [{message: 'euphemism', at: 'inconvenience'}],
      },
      {
        text: 'The inconvenience is deeply regretted.',
        findings: [{message: 'euphemism', at: 'inconvenience', rewrites: ['[What went wrong] is deeply regretted.']}],
      },
      'We truly regret the inconvenience your staff had on Monday.',
      'Please accept my apologies for the temporary inconvenience.',
      'We never meant to inconvenience you.',
      'As a thank-you for bearing with the inconvenience, the next wash is free.',
      'We realise that moving rooms twice was a great inconvenience.',
      'I can see the inconvenience that the missing keys caused.',
      'Sorry for the inconvinience, could you send the form again?',
      'We are aware of the inconvenience.',
      'To make up for the inconvenience, dessert is on us.',
      'That inconveniences everyone on your floor.',
      'We understand how inconvenient delays can be.',
      "We can't apologise enough for the inconvenience.",
      'This is nothing more than a minor inconvenience.',
      'Apologies again for inconveniencing your team.',
      'Customers were badly inconvenienced last night.',
      'We called you about the inconvenience.',
      'I thought of the inconvenience to your tenants.',
      'This outage has been a big inconvenience, and we treat it with care.',
      'Sorry if this inconvenienced you.',
      'The outage hit at an inconvenient time.',
      'We hope the move will not inconvenience your staff too greatly.',
      'I trust that this did not cause you too much inconvenience.',
      "We hope the outage wasn't too inconvenient for you.",
      'The outage came at an inconvenient time.',
      'The power cut hit at a very inconvenient moment.',
    ],
    pass: [
      'Missing a wedding is far more than an inconvenience.',
      "This wasn't merely an inconvenience; it cost you the booking.",
      'Calling it an inconvenience is too weak, and an inconvenience is not the word for a lost day.',
      'You called the second form "an inconvenience", and it is gone now.',
      'You wrote that the second queue was an inconvenience.',
      'The driver told us that you said the stairs were inconvenient.',
      'If Thursday is inconvenient, pick another slot.',
      'Let me know if the 9 am call is inconvenient.',
      'Would a visit before noon be inconvenient?',
      'Is that inconvenient for you?',
      'If the new queue causes any inconvenience, tell me and I will switch it off.',
      'To avoid any inconvenience, bring the blue card.',
      'We moved the works to Sunday so as not to inconvenience you.',
      'The swap is no inconvenience at all.',
      'There was no inconvenience to the other guests.',
      'Under the contract we are not liable for inconvenience.',
      'The appointment was inconvenient, so I moved it to Friday.',
      'The pickup window looks inconvenient for you; choose another.',
      'Write back at your convenience.',
      'I won’t call it an inconvenience: you lost a day’s pay.',
      'It would be wrong to call this a minor inconvenience.',
      'To describe four hours on the tarmac as an inconvenience would be an insult.',
      'We should never have dismissed it as just an inconvenience.',
      'Calling a lost week a mild inconvenience helps nobody.',
      'This goes well past inconvenience; you could not pay your staff.',
      'Your travel inconvenience cover pays $200.',
      'The inconvenience clause is on page nine.',
      'A convenience fee of $2 is on the receipt.',
      'The store is inconveniently far away.',
      {text: 'Moving the sensor is inconvenient.', fields: {context: 'how-to'}},
      {text: "So the driver won't come at an inconvenient time, choose a slot.", fields: {context: 'delay'}},
      {text: 'The fitter can come at an inconvenient hour, so pick a slot.', fields: {context: 'delay'}},
      {text: 'We hope Tuesday is not inconvenient.', fields: {context: 'delay'}},
      {text: 'We hope to avoid any inconvenience.', fields: {context: 'delay'}},
      {text: 'The courier will not come at an inconvenient hour.', fields: {context: 'delay'}},
      {text: 'I hope the new slot is not at an inconvenient time.', fields: {context: 'delay'}},
      {text: 'We hope that naming the street spares you inconvenience.', fields: {context: 'delay'}},
      {text: 'We hope Tuesday is not too inconvenient for you.', fields: {context: 'delay'}},
      {text: 'I hope the new slot will not be too inconvenient for you.', fields: {context: 'delay'}},
    ],
  },
  {describe, it},
)
