import {lintSample, testRule} from 'empathylint/testing'
import {describe, expect, it} from 'vitest'
import rule from './rule.ts'

const slot = "[What you've done or will do, by when]."
const delay = {context: 'delay'}
const bug = {context: 'bug'}
const billing = {context: 'billing'}
const badNews = {context: 'bad-news'}
const outage = {context: 'outage'}

testRule(
  rule,
  {
    flag: [
      {
        text: "I'm sorry that your claim was declined. We're grateful that you have been with us for nine years.",
        fields: badNews,
        findings: [
          {
            message: 'bare',
            at: "I'm sorry",
            rewrites: [
              `I'm sorry that your claim was declined. ${slot} We're grateful that you have been with us for nine years.`,
            ],
          },
        ],
      },
      {
        text: 'We regret that the pool was closed. It lasted four hours.',
        fields: badNews,
        findings: [
          {
            message: 'bare',
            at: 'We regret',
            rewrites: [`We regret that the pool was closed. ${slot} It lasted four hours.`],
          },
        ],
      },
      {
        text: "We're sorry that your trip was canceled. Your loyalty over twelve years means a lot.",
        fields: badNews,
        findings: [
          {
            message: 'bare',
            at: "We're sorry",
            rewrites: [`We're sorry that your trip was canceled. ${slot} Your loyalty over twelve years means a lot.`],
          },
        ],
      },
      {
        text: "We're sorry that your luggage is late. Thank you for flying with us.",
        fields: delay,
        findings: [
          {
            message: 'bare',
            at: "We're sorry",
            severity: 'warning',
            rewrites: [`We're sorry that your luggage is late. ${slot} Thank you for flying with us.`],
          },
        ],
      },
      {
        text: 'Hi {{contact.first_name}},\n\nI apologize for the blank map\n\nYour safety matters to us.',
        fields: bug,
        findings: [
          {
            message: 'bare',
            at: 'I apologize',
            rewrites: [
              `Hi {{contact.first_name}},\n\nI apologize for the blank map. ${slot}\n\nYour safety matters to us.`,
            ],
          },
        ],
      },
      {
        text: 'Thank you for your letter. Our apologies for the wrong tariff. We will get back to you as soon as we can.',
        fields: billing,
        findings: [
          {
            message: 'bare',
            at: 'Our apologies',
            rewrites: [
              `Thank you for your letter. Our apologies for the wrong tariff. ${slot} We will get back to you as soon as we can.`,
            ],
          },
        ],
      },
      {
        text: "I'm sorry we lost your coat. We'll be in touch soon.",
        fields: delay,
        findings: [
          {
            message: 'bare',
            at: "I'm sorry",
            rewrites: [`I'm sorry we lost your coat. ${slot} We'll be in touch soon.`],
          },
        ],
      },
      {
        text: 'So sorry the kiln broke! We understand how annoying this is.',
        fields: bug,
        findings: [
          {
            message: 'bare',
            at: 'So sorry',
            rewrites: [`So sorry the kiln broke! ${slot} We understand how annoying this is.`],
          },
        ],
      },
      {
        text: 'We regret that your class was canceled. Thank you for your understanding.',
        fields: badNews,
        findings: [
          {
            message: 'bare',
            at: 'We regret',
            rewrites: [`We regret that your class was canceled. ${slot} Thank you for your understanding.`],
          },
        ],
      },
      {
        text: 'Sorry for the power cut. We take reliability very seriously.',
        fields: outage,
        findings: [
          {
            message: 'bare',
            at: 'Sorry',
            rewrites: [`Sorry for the power cut. ${slot} We take reliability very seriously.`],
          },
        ],
      },
      ...[
        'We apologise for the cold radiators. Our engineers are aware of it.',
        "I'm sorry that we had to close the pool. We know how much you were looking forward to it.",
        'Our apologies for the long line. Please bear with us.',
        "I'm sorry, but your claim was declined. Your refund was denied under clause 4.",
        "I'm sorry your bus was late. Mondays are always hard on that line. We know you had a train to catch.",
        'Sorry for the outage. Around 3,000 homes are affected. We know how cold it is.',
        "I'm sorry the rate rose. Our prices are reviewed every January. Thank you for staying with us.",
        'We are sorry for the noise. Your comfort means everything to us.',
        'Sorry about the stale bread. Please let us know if you have any questions.',
        'I apologize for the rude tone. Your concern has been forwarded to the relevant department.',
        'Apologies for the wait. As you can see, demand is high this week.',
        "We're sorry your card was charged twice. This should never have happened.",
        "We're so sorry your parcel came crushed. December is our busiest month of all. We know gifts matter. Thank you for your understanding.",
        "I'm sorry that the service charge was a surprise. It is £12 and is shown on the menu. We appreciate your honest feedback. Have a nice week.",
        'I apologise that the deposit was not explained. The deposit is €300 and is set out in clause 4. Thank you for your patience. Enjoy your evening.',
        "We're sorry your room was noisy. Friday nights are loud across the street. We know sleep matters. Thanks for staying with us.",
        'Sorry the late fee upset you. The fee is $25 and is listed in our terms. We value your honesty. Have a great day.',
        "I'm sorry for the long queue on Saturday. Weekends are our busiest days. We do understand. Thanks for your patience.",
        "I'm sorry your food was cold. Sunday lunch is always hectic. Every meal matters to us. Thank you for telling us.",
        'We are sorry your flight was late. July is always hectic at this airport. We know time matters. Thank you for flying with us.',
        "I'm sorry about the parking fine. The fine is £60 and is explained on the sign. We understand it is annoying. Have a good day.",
        'Sorry that the towels were wet. Monday mornings are busy for the laundry. Your comfort matters to us. We hope to see you again.',
        'I regret the mix-up with your pills. We hope to have good news soon.',
        "We're sorry for the dead pixels. We will reach out to you shortly.",
        'Please accept our apologies for the closed gate. We appreciate your patience.',
        "We're so sorry the bus never came. That must have been a horrible night.",
        'I am sorry that your order has been canceled. We value your business.',
        'Sorry for the slow site. Feel free to contact us with any questions.',
        "I'm sorry about the lost box. The parcel was returned to the depot. We regret it.",
        "I'm sorry about the charge. Your payment was returned by the bank. We are very sad about that.",
        "I'm sorry about the fee. The amount was not returned. It stays so.",
        "I'm sorry about the bill. Your statement shows the fee. It is in the terms.",
      ].map((text) => ({text, fields: delay, findings: [{message: 'bare', at: at(text), rewrites: [withSlot(text)]}]})),
      {
        text: "Hi Jo,\n\nI'm sorry that the app is down. We know you use it at work. You have every right to be upset.\n\nBest,\n\nKim",
        fields: {context: 'delay'},
        findings: [
          {
            message: 'bare',
            at: "I'm sorry",
            rewrites: [
              "Hi Jo,\n\nI'm sorry that the app is down. [What you've done or will do, by when]. We know you use it at work. You have every right to be upset.\n\nBest,\n\nKim",
            ],
          },
        ],
      },
    ],
    pass: [
      {text: 'I apologize for the double fee. The difference has been transferred back.', fields: billing},
      {text: 'I apologize for the locked card. It was unblocked.', fields: billing},
      {text: 'I apologize for the wrong total. The bill has been recalculated.', fields: billing},
      {text: 'I apologize for the missing hours. Your calendar now shows the right dates.', fields: bug},
      {text: 'I am sorry for the slip. The fee is $8, not $80. Thanks.', fields: billing},
      {text: 'I am sorry for the slip. The fee is $0 from now on. Thanks.', fields: billing},
      {text: 'I am sorry for the long wait. Dr Ames is free on Mondays. Thank you.', fields: delay},
      {text: 'Sorry for the outage. Power is due at 18:00. Mondays are hard.', fields: outage},
      {text: 'Sorry about the queue. Tuesday mornings are quiet. Thank you.', fields: delay},
      {text: "I'm sorry your box was late. It left our warehouse this morning.", fields: delay},
      {text: 'Sorry for the cracked screen. The new one is guaranteed until 2031.', fields: delay},
      {text: "We're sorry that your luggage is late. It lands in Porto at 6 pm.", fields: delay},
      {text: 'I apologize for the blank map. We have put the old tiles back.', fields: bug},
      {text: "Our apologies for the wrong tariff. I've corrected it from March.", fields: billing},
      {text: "I'm sorry we lost your coat. We'll pay for a new one.", fields: delay},
      {text: "I'm sorry we lost your coat. I'll call you by 6 pm today.", fields: delay},
      {text: "We're sorry about the missed pickup. A driver will collect the box tomorrow.", fields: delay},
      {text: 'So sorry the kiln broke! Our potters are repairing it.', fields: bug},
      {text: 'Sorry for the power cut. Next update at 14:30.', fields: outage},
      {text: 'We regret that your class was canceled. You can join the one on Friday.', fields: badNews},
      {text: 'Sorry about the stale bread. A fresh loaf is on its way.', fields: delay},
      {text: 'Sorry for the long line. Coffee is on the house.', fields: delay},
      {text: 'I am sorry about the crash. Please update to version 6.', fields: bug},
      {text: 'I am sorry about the crash. Could you send me the file?', fields: bug},
      {text: "I'm sorry about the crash. Here's a copy of your draft.", fields: bug},
      {text: "I'm sorry the form froze. [What we did about it]", fields: bug},
      {text: 'We apologize for the delay and have shipped a second box.', fields: delay},
      {
        text: "You were billed for two rooms, and I'm sorry. The second room was refunded this morning.",
        fields: billing,
      },
      {text: 'Sorry for the wait!', fields: {context: 'delay', kind: 'snippet'}},
      {text: 'Sorry for the mix-up! The rota is in the blue folder.', fields: {context: 'how-to'}},
      {text: 'Sorry for the mix-up. We value your business.', fields: {}},
      // Negated, quoted, conditional, asked, the customer's.
      {text: 'There is no need to apologize. Thank you for your letter.', fields: delay},
      {text: 'The notice said "Sorry for the delay". Thank you for the photo.', fields: delay},
      {text: "If you're sorry you chose the early train, that is fine. Thank you.", fields: delay},
      {text: 'Are you sorry to lose it? Thank you for asking.', fields: delay},
      {text: 'You wrote that the driver was sorry. Thank you for your patience.', fields: delay},
      {text: 'We are sorry for your loss. Thank you for telling us.', fields: delay},
      {
        text: "Hi Jo,\n\nI'm sorry that the app was down. It works now. You can sign in.\n\nBest,\n\nKim",
        fields: {context: 'delay'},
      },
      {
        text: "Hi Jo,\n\nI'm sorry about the gate. The new code works fine. Thanks for telling us.\n\nBest,\n\nKim",
        fields: {context: 'delay'},
      },
      {
        text: "Hi Jo,\n\nI'm sorry about the broken lamp. Keep it, or send it back free of charge. Thanks.\n\nBest,\n\nKim",
        fields: {context: 'delay'},
      },
      {
        text: "Hi Jo,\n\nI'm sorry about the broken lamp. Sending a new one today. Thanks.\n\nBest,\n\nKim",
        fields: {context: 'delay'},
      },
      {
        text: "Hi Jo,\n\nI'm sorry about the broken lamp. Sent a new one this morning. Thanks.\n\nBest,\n\nKim",
        fields: {context: 'delay'},
      },
      {
        text: "Hi,\n\nWe're sorry your parcel came crushed. A new one ships on Monday. We know gifts matter. Thank you for telling us.\n\nThe Team",
        fields: {context: 'delay'},
      },
      {
        text: "Hi,\n\nI'm sorry that the fee was a surprise. €80 goes back to your card on Friday. Have a pleasant day.\n\nAna",
        fields: {context: 'delay'},
      },
      {
        text: 'Hi,\n\nSorry your room was noisy. Room 412 is quiet and yours from tonight. Thanks for staying with us.\n\nAna',
        fields: {context: 'delay'},
      },
      {
        text: 'Hi,\n\nSorry about the queue on Saturday. Two more tills open on the 9th. Thanks for your patience.\n\nAna',
        fields: {context: 'delay'},
      },
      {
        text: "Hi,\n\nI'm sorry your food was cold. Your next lunch is on us. Thank you for telling us.\n\nAna",
        fields: {context: 'delay'},
      },
      {
        text: "Hi,\n\nI'm sorry the tour was cut short. The full one runs on Saturday at noon, and your ticket is good for it. Thanks for telling us.\n\nAna",
        fields: {context: 'delay'},
      },
      {
        text: "Hi,\n\nWe're sorry the bus was late. Next bus: 10:40 from stand 4. Thank you for waiting.\n\nAna",
        fields: {context: 'delay'},
      },
    ],
  },
  {describe, it},
)

/** The apology of one of the short cases above. */
function at(text: string): string {
  return (
    /(?:Please accept our |I(?:'m| am)? |We(?:'re| are)?(?: so)? |Our )?(?:sorry|apologi[sz]e|apologies|regret)/i.exec(
      text,
    )?.[0] ?? ''
  )
}

function withSlot(text: string): string {
  const end = text.indexOf('. ') + 1
  return `${text.slice(0, end)} ${slot}${text.slice(end)}`
}

it('runs only on surely whole replies', () => {
  const text = 'Sorry for the wait. Your message is important to us.'
  expect(lintSample(rule, {text, fields: {kind: 'snippet', context: 'delay'}}).diagnostics).toEqual([])
  expect(lintSample(rule, {text, fields: {context: 'delay'}}).diagnostics).toHaveLength(1)
})
