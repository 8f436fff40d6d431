import {testRule} from 'empathylint/testing'
import {describe, it} from 'vitest'
import rule from './rule.ts'

testRule(
  rule,
  {
    flag: [
      {
        text: "We're so terribly sorry about the flooded cellar.",
        findings: [
          {
            message: 'stacked',
            at: 'so terribly sorry',
            severity: 'info',
            rewrites: [
              {text: "We're so sorry about the flooded cellar.", applicability: 'safe'},
              "We're sorry about the flooded cellar.",
            ],
          },
        ],
        fixed: "We're so sorry about the flooded cellar.",
      },
      {
        text: 'Really, really sorry for the wrong dye!',
        findings: [
          {
            message: 'stacked',
            at: 'Really, really sorry',
            rewrites: [{text: 'Really sorry for the wrong dye!', applicability: 'safe'}, 'Sorry for the wrong dye!'],
          },
        ],
        fixed: 'Really sorry for the wrong dye!',
      },
      {
        text: 'We sincerely and unreservedly apologise for the letter you were sent.',
        findings: [
          {
            message: 'stacked',
            at: 'sincerely and unreservedly apologise',
            rewrites: [
              {text: 'We sincerely apologise for the letter you were sent.', applicability: 'safe'},
              'We apologise for the letter you were sent.',
            ],
          },
        ],
        fixed: 'We sincerely apologise for the letter you were sent.',
      },
      {
        text: 'Our most humble and heartfelt apologies for the missed connection.',
        findings: [
          {
            message: 'stacked',
            at: 'Our most humble and heartfelt apologies',
            rewrites: [
              {text: 'Our humble apologies for the missed connection.', applicability: 'safe'},
              'Our apologies for the missed connection.',
            ],
          },
        ],
        fixed: 'Our humble apologies for the missed connection.',
      },
      {
        text: 'My deepest apologies, the tickets went to the wrong desk.',
        findings: [
          {
            message: 'stacked',
            at: 'My deepest apologies',
            rewrites: [
              'My sincere apologies, the tickets went to the wrong desk.',
              'My apologies, the tickets went to the wrong desk.',
            ],
          },
        ],
      },
      {
        text: "I can't even begin to tell you how sorry I am that the ring was lost.",
        findings: [
          {
            message: 'hyperbole',
            at: "I can't even begin to tell you how sorry I am",
            rewrites: ["I'm sorry that the ring was lost."],
          },
        ],
      },
      {
        text: 'Words cannot express how sorry we are for the noise.',
        findings: [
          {
            message: 'hyperbole',
            at: 'Words cannot express how sorry we are',
            rewrites: ["We're sorry for the noise."],
          },
        ],
      },
      {
        text: 'We apologize from the bottom of our hearts for the cold ward.',
        findings: [
          {
            message: 'hyperbole',
            at: 'from the bottom of our hearts',
            rewrites: ['We apologize for the cold ward.'],
          },
        ],
      },
      {
        text: 'From the bottom of my heart, I am sorry for the scratch.',
        findings: [
          {
            message: 'hyperbole',
            at: 'From the bottom of my heart,',
            rewrites: ['I am sorry for the scratch.'],
          },
        ],
      },
      'I really am so sorry about the broken vase.',
      'We could never apologize enough for the lost luggage.',
      'A thousand apologies for the cold coffee.',
      'A million apologies! The lid is in the post.',
      'I am sorry a hundred times over.',
      "I'm sorry beyond words.",
      'We most sincerely apologize for the wrong forecast.',
      'We apologize deeply and sincerely for the wrong forecast.',
      'I am unbelievably, deeply sorry.',
      "We're very, very, very sorry for the smell in the lift.",
      'Please accept our sincerest apologies.',
      'We deeply and profoundly regret the damage to your guitar.',
      'The team is aware, and we are truly and deeply sorry.',
      "I honestly can't say sorry enough.",
      'Im so incredibly sorry for the late parcel.',
      'My very sincere apologies for the wrong bib number.',
      {
        text: 'Huge, huge apologies for the wait!',
        findings: [
          {
            message: 'stacked',
            at: 'Huge, huge apologies',
            rewrites: [{text: 'Huge apologies for the wait!', applicability: 'safe'}, 'Apologies for the wait!'],
          },
        ],
        fixed: 'Huge apologies for the wait!',
      },
      {
        text: "I couldn't be more sorry about the missed delivery.",
        findings: [
          {
            message: 'hyperbole',
            at: "I couldn't be more sorry",
            rewrites: ["I'm sorry about the missed delivery."],
          },
        ],
      },
      {
        text: "There aren't words enough to say how sorry we are about the lost ring.",
        findings: [
          {
            message: 'hyperbole',
            at: "There aren't words enough to say how sorry we are",
            rewrites: ["We're sorry about the lost ring."],
          },
        ],
      },
      'Many, many apologies for the mix-up.',
      'Endless apologies for the muddle.',
      'A thousand pardons for the late reply.',
      'We could not be sorrier for what happened.',
      'I have never been more sorry.',
      "I'm sorrier than I can say.",
      "We're more sorry than words can say.",
      "There's no way to tell you how sorry I am.",
      "I don't have the words to tell you how sorry I am.",
      "I've run out of ways to say how sorry I am.",
      'Words cannot express our regret for the lost photos.',
      'I want to apologise from the very bottom of my heart.',
      'Sorry sorry sorry for the wait!',
      'Our very deepest apologies.',
      'Massive and sincere apologies for the mess.',
      'There is no way we can ever say sorry enough.',
      'I will never be able to apologize enough for the wrong tag.',
      "We don't know how to apologize enough for this.",
      'It is impossible for us to apologize enough.',
      "I'm soooooo so sorry about your seat.",
      'We are truly, soooo sorry about that.',
      'Im really soooo sorry for the wait.',
      'sooooo very sorry for the mess',
    ],
    pass: [
      "I'm soooo sorry about your seat.",
      'The wait was soooo very long.',
      'You said you are soooo very sorry.',
      'We are sooooo close to a fix, sorry.',
      'Thousands of apologies were printed in the paper that year.',
      "I'm more sorry about the cat than about the vase.",
      'Huge apologies for the wait.',
      'Many apologies for the wait.',
      'Apologies for the huge, huge file.',
      "I couldn't be happier with the repair, and I'm sorry it took a week.",
      'We could not be more grateful for the photos.',
      "You couldn't be more patient, and I'm sorry.",
      "You wrote that you couldn't be more sorry.",
      'There are no words missing from the contract now.',
      "I'm sorry we have no words for this in the glossary.",
      "There's no way to tell you sooner, sorry.",
      "I don't have the words for this form in French, sorry.",
      'Words cannot be searched in scanned pages, sorry.',
      'Sorry, sorry, the line dropped.',
      'Could we be more sorry?',
      "I'm so sorry about the flooded cellar.",
      'We are very sorry for the wrong dye.',
      'We sincerely apologize for the letter.',
      'We apologize unreservedly.',
      'Our sincere apologies for the missed connection.',
      'My apologies, the tickets went to the wrong desk.',
      'I am just so sorry.',
      "I'm so very sorry for your loss.",
      'We are so very sorry to hear about the fire.',
      "I'm so very glad that the ring turned up.",
      'It is really, really important that the valve stays shut.',
      'You can never thank the crew enough.',
      'We cannot thank you enough for waiting.',
      'The deepest pool is closed, and our apologies for that.',
      'He made a thousand excuses.',
      'The most sincere reviews are on page two.',
      'From the bottom of the page, choose Refund.',
      'I was so busy, sorry about that.',
      // Negated, quoted, conditional, asked, the customer's.
      'You need not be so very sorry.',
      'The card read "So very, very sorry", and the guest kept it.',
      "If you're so terribly sorry, send her flowers.",
      'Are you really so sorry to lose it?',
      'You wrote that you were so very sorry about the dent.',
      'Your deepest, most sincere apologies reached the host.',
      'They are truly, deeply sorry for the noise.',
      'There is no way we could apologize before we knew the cause.',
      "There's no way I could ever thank you enough.",
      'Is there a way I could apologize enough?',
      "I'll never be able to explain it well enough.",
      'You wrote that there is no way we could apologize enough.',
      'It is impossible to be quiet enough in this hall.',
    ],
  },
  {describe, it},
)
