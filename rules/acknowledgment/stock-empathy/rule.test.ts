import {testRule} from 'empathylint/testing'
import {describe, it} from 'vitest'
import rule from './rule.ts'

const INSTEAD = '[What went wrong] stopped [what they were doing].'

testRule(
  rule,
  {
    flag: [
      {
        text: "I'm so saddened that the lift stopped.",
        fields: {context: 'delay', sender: 'bot'},
        findings: [
          {
            message: 'bot',
            at: "I'm so saddened",
            rewrites: ['[What went wrong] stopped [what they were doing].'],
          },
        ],
      },
      {
        text: 'I know how frustrating it is when the lift stops between floors.',
        fields: {context: 'delay', sender: 'bot'},
        findings: [
          {
            message: 'bot',
            at: 'I know how frustrating it is',
            rewrites: ['[What went wrong] stopped [what they were doing].'],
          },
        ],
      },
      {
        text: 'We do understand.',
        fields: {context: 'billing'},
        findings: [
          {
            message: 'stock',
            at: 'We do understand',
            severity: 'info',
            rewrites: ['We do understand that [what this stopped them doing].', INSTEAD],
          },
        ],
      },
      {
        text: 'I can see how upsetting this has been for you, and we will call you back.',
        findings: [
          {
            message: 'stock',
            at: 'I can see how upsetting this has been for you',
            rewrites: ['I can see how upsetting it is when [what happened to them], and we will call you back.'],
          },
        ],
      },
      {
        text: 'We share your disappointment with this situation.',
        findings: [
          {
            message: 'stock',
            at: 'We share your disappointment',
            rewrites: ['We share your disappointment over [what went wrong].', INSTEAD],
          },
        ],
      },
      {
        text: 'I know exactly how you must feel.',
        findings: [
          {
            message: 'stock',
            at: 'I know exactly how you must feel',
            rewrites: [INSTEAD, 'I understand that [what went wrong] stopped [what they were doing].'],
          },
        ],
      },
      {
        text: 'We can only imagine!',
        findings: [
          {
            message: 'stock',
            at: 'We can only imagine',
            rewrites: ['We can only imagine what [what happened to them] cost you!', INSTEAD],
          },
        ],
      },
      {
        text: 'I’d be annoyed too, but the train has left.',
        findings: [
          {
            message: 'stock',
            at: 'I’d be annoyed too',
            rewrites: ['I’d be annoyed too if [what happened to them], but the train has left.'],
          },
        ],
      },
      {
        text: 'I know this must be stressful.',
        findings: [
          {
            message: 'stock',
            at: 'I know this must be stressful',
            rewrites: ['I know this must be stressful when [what happened to them].', INSTEAD],
          },
        ],
      },
      {
        text: 'Totally get it, and the spare part is here.',
        findings: [{message: 'stock', at: 'Totally get it'}],
      },
      {
        text: 'We know how you feel, and a van is on its way.',
        findings: [
          {
            message: 'stock',
            at: 'We know how you feel',
            rewrites: ['We understand that [what went wrong] stopped [what they were doing], and a van is on its way.'],
          },
        ],
      },
      {
        text: 'We hear what you’re saying.',
        findings: [
          {
            message: 'stock',
            at: 'We hear what you’re saying',
            rewrites: ['We hear what you’re saying about [what went wrong].', INSTEAD],
          },
        ],
      },
      {
        text: 'I have every sympathy with your position.',
        findings: [
          {
            message: 'stock',
            at: 'I have every sympathy with your position',
            rewrites: ['I have every sympathy with your position on [what they asked for].', INSTEAD],
          },
        ],
      },
      {
        text: 'We know full well how draining situations like these can be.',
        findings: [
          {
            message: 'stock',
            at: 'We know full well how draining situations like these can be',
            rewrites: ['We know full well how draining it is when [what happened to them].', INSTEAD],
          },
        ],
      },
      {
        text: 'This can’t be easy.',
        findings: [
          {
            message: 'stock',
            at: 'This can’t be easy',
            rewrites: ['This can’t be easy when [what happened to them].', INSTEAD],
          },
        ],
      },
      'Please be assured that we feel your pain.',
      'I want you to know that I understand your disappointment.',
      'As a fellow gardener, I perfectly understand your annoyance.',
      'We sympathize very deeply with your situation.',
      'I can only begin to imagine how unnerving that was.',
      'I can well understand how galling these delays must be.',
      'One can only imagine how tough this has been.',
      'Our whole team feels for you.',
      'I promise you that I understand.',
      'I know all too well how maddening such matters are.',
      'We can hardly imagine how worrying this was for you.',
      'I hear you loud and clear.',
      'We sincerely sympathise with your situation.',
      'I can totally relate.',
      "Believe me, I've been there too.",
      "If I were in your shoes, I'd say the same.",
      'I fully understand where you are coming from.',
      "We know what you're going through right now.",
      "I can't even begin to imagine how painful this must be.",
      'We know how annoying outages can be.',
      'Our team understands how difficult this situation is.',
      'That must have been so frustrating.',
      'I can understand why you are upset.',
      'I recognize your anger and frustration.',
      'I understand how tiring it is to wait.',
      'I appreciate how frustrating it is when things go wrong.',
      'We understand the stress this has caused you.',
      'I understand your frustration, {{first_name}}.',
      'I would feel the same way.',
      'All of us here understand how you feel.',
      'Everyone here understands what you are going through.',
      'I know what a headache this is.',
      'We can imagine what a huge disappointment this must be.',
      'I understand how much of a setback this is.',
      'Both of us completely understand.',
      'All of our team at the clinic sympathize with you.',
      'I know how big a nuisance this can be.',
    ],
    pass: [
      {text: "I'm happy to help with the lift.", fields: {context: 'delay', sender: 'bot'}},
      {text: 'The lift is out. A technician comes at nine.', fields: {context: 'delay', sender: 'bot'}},
      {text: "I'm not sad to see the old lift go.", fields: {context: 'delay', sender: 'bot'}},
      {text: "I'm heartbroken that the lift stopped between floors.", fields: {context: 'delay'}},
      'I understand how upsetting it is when a caterer cancels on the eve of a wedding.',
      'We understand your frustration with the boiler.',
      'I know how you feel about the new opening hours.',
      'I understand that the visa must be stamped before you board.',
      'I understand the deposit is due on Monday, so I called the bank.',
      'I know how hard it is to find a sitter at short notice.',
      'The boiler failed twice this week. I know how stressful that is.',
      'After two missed deliveries, I understand your anger.',
      'I hear you: the lift has been out since May.',
      'I understand; the roof leaks above the bed.',
      'I can imagine how worrying {{ticket.title}} is.',
      "We don't understand the third line of the report.",
      "I don't know how you feel about a later slot.",
      'Do you understand how the new meter works?',
      'Can I imagine it in blue?',
      'If we understand your frustration, we can fix its cause.',
      'Write to me as soon as I get it.',
      'So that I can understand how you feel, tell me about the visit.',
      "I'd like to understand how you feel about the menu.",
      'To understand how the filter behaves, open the preview.',
      'Imagine a kitchen without a step.',
      'You wrote that we understand your frustration.',
      'You said "I understand completely" was all you heard.',
      'You know exactly how you feel.',
      'As I understand, the tenant moved out.',
      'We hear you ran into a locked gate.',
      'I understand your concern about the deposit.',
      'I understand how important the date is to you.',
      'We can put a heel pad in your shoes.',
      'We can only begin to imagine how frightening it was when the cabin lost pressure.',
      'As a parent, I understand why you want the nut warning on the front of the box.',
      'As a driver myself, I understand the one-way system.',
      'I sympathize deeply with your position on the noise clause.',
      'Please know that we feel your pain is best treated by a physiotherapist.',
      'We want to be sure that we understand how you feel about the two quotes.',
      'We know only too well how a frozen pipe can ruin a floor.',
      'We hear what you are saying about the stairs.',
      'We can hear what you are saying, so the microphone works.',
      'We hear what you say to the driver through the intercom.',
      'I know how tough such fabrics are on old machines.',
      'The whole team knows your position in the queue.',
      'I know the feeling in your left hand came back.',
      'This lock can’t be easy to open with gloves on.',
      '**I hear you:** the lift is out again.',
      {text: 'I completely understand.', fields: {context: 'how-to'}},
      {text: 'I can imagine what a nuisance it is when the lift stops between floors.', fields: {context: 'delay'}},
      {text: 'All of us at the clinic know Biscuit, and he is in good hands.', fields: {context: 'delay'}},
      {text: 'All of you understand the new limits.', fields: {context: 'delay'}},
      {text: 'Do you know what a headache this is?', fields: {context: 'delay'}},
      {text: 'I know what a headache the tax form with 14 pages is.', fields: {context: 'delay'}},
      {text: 'If you know what a pain this is, you will like the new version.', fields: {context: 'delay'}},
      {text: 'Not all of us understand Polish, so I asked Ewa to translate.', fields: {context: 'delay'}},
      {text: 'You wrote that I can imagine what a nuisance this is.', fields: {context: 'delay'}},
      {text: 'We know what an error 504 means.', fields: {context: 'delay'}},
      {text: 'I see what an effect the 9 May update had on your sales.', fields: {context: 'delay'}},
    ],
  },
  {describe, it},
)
