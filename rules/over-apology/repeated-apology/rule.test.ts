import {lintSample, testRule} from 'empathylint/testing'
import {describe, expect, it} from 'vitest'
import rule from './rule.ts'

testRule(
  rule,
  {
    flag: [
      {
        text: "I'm sorry we double-booked your table. You have the window seat at 8 pm. Again, my apologies.",
        findings: [
          {
            message: 'repeated',
            at: 'my apologies',
            severity: 'info',
            rewrites: [
              {
                text: "I'm sorry we double-booked your table. You have the window seat at 8 pm.",
                applicability: 'safe',
              },
            ],
          },
        ],
        fixed: "I'm sorry we double-booked your table. You have the window seat at 8 pm.",
      },
      {
        text: "We're sorry the boiler failed.\n\nA fitter comes on Tuesday at 9. Once more, we apologise for the inconvenience this has caused. Thank you for your patience.",
        findings: [
          {
            message: 'repeated',
            at: 'we apologise',
            rewrites: [
              {
                text: "We're sorry the boiler failed.\n\nA fitter comes on Tuesday at 9. Thank you for your patience.",
                applicability: 'safe',
              },
            ],
          },
        ],
        fixed: "We're sorry the boiler failed.\n\nA fitter comes on Tuesday at 9. Thank you for your patience.",
      },
      {
        text: 'Apologies for the delay with your visa. The letter left today. Sorry again for the wait!',
        findings: [
          {
            message: 'repeated',
            at: 'Sorry',
            rewrites: [
              {text: 'Apologies for the delay with your visa. The letter left today.', applicability: 'safe'},
              'Apologies for the delay with your visa. The letter left today. Thank you for waiting.',
            ],
          },
        ],
        fixed: 'Apologies for the delay with your visa. The letter left today.',
      },
      {
        text: 'We apologize. We are so sorry that the tailor cut the wrong sleeve. Please accept our apologies. A new jacket is on its way.',
        findings: [
          {
            message: 'repeated',
            at: 'We are so sorry',
            severity: 'warning',
            rewrites: ['We are so sorry that the tailor cut the wrong sleeve. A new jacket is on its way.'],
          },
        ],
      },
      {
        text: "I'm sorry about the wrong paint. The right tin left this morning, and I apologize for the confusion.",
        findings: [
          {
            message: 'repeated',
            at: 'I apologize',
            rewrites: ["I'm sorry about the wrong paint. The right tin left this morning."],
          },
        ],
      },
      {
        text: "Sorry for the mess, but your car is ready. I'm sorry it took nine days because we ordered the wrong part.",
        findings: [
          {
            message: 'repeated',
            at: "I'm sorry",
            rewrites: ["Your car is ready. I'm sorry it took nine days because we ordered the wrong part."],
          },
        ],
      },
      {
        text: "Sorry about that! It's fixed. Sorry!",
        fields: {channel: 'chat'},
        findings: [
          {
            message: 'repeated',
            at: 'Sorry',
            severity: 'warning',
            rewrites: [{text: "Sorry about that! It's fixed.", applicability: 'safe'}],
          },
        ],
        fixed: "Sorry about that! It's fixed.",
      },
      {
        text: "We're sorry about the smell.\n\nWe apologize to {{contact.first_name}} for it. The filter was changed at noon.",
        findings: [
          {
            message: 'repeated',
            at: 'We apologize',
            rewrites: ['\n\nWe apologize to {{contact.first_name}} for it. The filter was changed at noon.'],
          },
        ],
      },
      {
        text: "I'm sorry. I apologize. My apologies.",
        options: {max: 2},
        findings: [
          {
            message: 'repeated',
            at: 'My apologies',
            severity: 'info',
            rewrites: [{text: "I'm sorry. I apologize.", applicability: 'safe'}],
          },
        ],
        fixed: "I'm sorry. I apologize.",
      },
      "I'm sorry for the cold soup. I'm sorry for the wait. Both meals are on us.",
      'We regret the power cut. The grid is back, and we are sorry for the spoiled food.',
      'Apologies for the wrong gate, and sorry that nobody met you.',
      "I can't apologize enough. The suitcase is in Lisbon. Sorry about all of this.",
      'My bad! The code works now. So sorry about that.',
      "Let me apologize for the typo. The new card is printed. I'm truly sorry.",
      'We sincerely apologize for the gap in your cover. To apologize, we have added a free month.',
      'I owe you an apology. The deposit came back late. I am sorry.',
      '{% if vip %}We are sorry about the wine.{% endif %} A new case left today. Sorry for the trouble.',
      'Sorry I missed your call. Sorry I missed the second one too.',
      'So sorry about the leak! The plumber is booked for 3 pm. Thanks for waiting. Again, so sorry!',
      'We would like to apologize for the closed pool. It opens on Friday. We regret that nobody told you.',
      'The museum was shut, and we apologize. The tour is refunded. Our apologies once again.',
      "I'm very sorry the seat was taken. The crew moved you to 4A. Apologies for the fuss.",
      'Sorry for the noise last night. Sorry too for the short notice about the works.',
      "Please excuse the delay. The keys are at the desk. I'm sorry.",
      'Our chef sends her apologies for the cold soup. The refund left today. Sorry again.',
    ],
    pass: [
      "I'm sorry for the wait. The seller is sorry too.",
      "I'm sorry for the delay. The page on apologies is linked below.",
      'Please excuse the delay. The keys are at the desk.',
      "The landlord sends his apologies for the noise. I'm sorry it took a week.",
      "I'm sorry we double-booked your table. You have the window seat at 8 pm.",
      "I'm sorry to hear about the burglary. I've locked the card; sorry the line was busy.",
      "We're sorry for your loss. Our apologies for the form letter you got.",
      'You need not apologize for the long message. Sorry that ours was so short.',
      'No need to say sorry. I apologize for the delay.',
      'I am truly sorry and sincerely apologize for the torn dress.',
      'Oops, sorry, my bad! The link works now.',
      'The page said "Sorry, no seats left", and we are sorry about that.',
      'We regret to inform you that the shop is closed. Sorry for the short notice.',
      "We're sorry to see you go. Sorry that the plan did not fit.",
      'Better safe than sorry: keep the box. Apologies for the extra step.',
      'The driver apologized at the door. We are sorry about the dent.',
      'You apologized twice, and once was plenty. I am sorry for the fright.',
      "If you're sorry you chose blue, we swap it for free. Sorry for the small photo.",
      'You wrote that we should be sorry. We are sorry.',
      'Are you sorry you signed up? I apologize for the bug.',
      'Thanks for waiting. The kiln is hot again.',
      '{% if late %}Sorry for the wait.{% else %}Sorry for the mix-up.{% endif %} The plate ships today.',
      'Our guide shows how to apologize to guests. Sorry that the link was broken.',
      'Your apology reached the host. We apologize for the late forwarding.',
      'The sorry state of the road is known. We apologize for the detour.',
      {text: "I'm sorry. I apologize for the mess.", options: {max: 2}},
    ],
  },
  {describe, it},
)

it('shows where the other apologies stand', () => {
  const text = 'Sorry for the cold soup. We apologize. A new bowl is coming. Again, sorry.'
  const [diagnostic] = lintSample(rule, {text}).diagnostics
  expect(diagnostic?.message).toBe('The reply apologizes 3 times.')
  expect(diagnostic?.related.map(({label, span}) => [label, text.slice(span.start, span.end)])).toEqual([
    ['apology 1', 'Sorry'],
    ['apology 3', 'sorry'],
  ])
})

it('never deletes the only apology of another way through the template', () => {
  const text = '{% if vip %}Sorry about the wine.{% endif %} A new case left today. Again, our apologies.'
  expect(lintSample(rule, {text}).fixed).toBe(text)
})

it('counts by the way through the template', () => {
  const text = '{% if vip %}Sorry about the wine.{% endif %} A new case left today. Again, our apologies.'
  expect(lintSample(rule, {text}).diagnostics[0]?.message).toBe('The reply apologizes 2 times ({% if vip %}).')
})
