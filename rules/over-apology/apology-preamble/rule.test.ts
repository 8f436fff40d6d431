import {testRule} from 'empathylint/testing'
import {describe, it} from 'vitest'
import rule from './rule.ts'

testRule(
  rule,
  {
    flag: [
      {
        text: "We'd like to apologise for the noise from the works on your floor.",
        findings: [
          {
            message: 'announced',
            at: "We'd like to apologise",
            severity: 'info',
            rewrites: [{text: "We're sorry for the noise from the works on your floor.", applicability: 'safe'}],
          },
        ],
        fixed: "We're sorry for the noise from the works on your floor.",
      },
      {
        text: 'I want to sincerely apologize that your cake arrived without candles.',
        findings: [
          {
            message: 'announced',
            at: 'I want to sincerely apologize',
            rewrites: [{text: "I'm sorry that your cake arrived without candles.", applicability: 'safe'}],
          },
        ],
        fixed: "I'm sorry that your cake arrived without candles.",
      },
      {
        text: 'First of all, please accept our deepest apologies.',
        findings: [
          {
            message: 'announced',
            at: 'please accept our deepest apologies',
            rewrites: [
              {text: "First of all, we're sorry.", applicability: 'safe'},
              "First of all, we're sorry for [what went wrong].",
            ],
          },
        ],
        fixed: "First of all, we're sorry.",
      },
      {
        text: 'Let me begin by saying how sorry I am for the cold soup.',
        findings: [
          {
            message: 'announced',
            at: 'Let me begin by saying how sorry I am',
            rewrites: [{text: "I'm sorry for the cold soup.", applicability: 'safe'}],
          },
        ],
        fixed: "I'm sorry for the cold soup.",
      },
      {
        text: 'We would like to apologize for the broken seat and thank you for telling the driver.',
        findings: [
          {
            message: 'announced',
            at: 'We would like to apologize',
            rewrites: ["We're sorry for the broken seat, and we'd like to thank you for telling the driver."],
          },
        ],
      },
      {
        text: 'Let me start by apologizing for the gap in your cover and explaining how it came about.',
        findings: [{message: 'announced', at: 'Let me start by apologizing'}],
      },
      {
        text: 'I’d like to apologize on behalf of the whole kitchen for the mix-up.',
        findings: [
          {
            message: 'announced',
            at: 'I’d like to apologize on behalf of the whole kitchen',
            rewrites: ['On behalf of the whole kitchen, I’m sorry for the mix-up.'],
          },
        ],
      },
      {
        text: 'Please forgive us for the missed fitting.',
        findings: [{message: 'plea', at: 'Please forgive us', rewrites: ["We're sorry for the missed fitting."]}],
      },
      {
        text: 'Please excuse the delay with your visa letter.',
        findings: [{message: 'plea', at: 'Please excuse', rewrites: ['Sorry for the delay with your visa letter.']}],
      },
      {
        text: "We're sorry about the flat tire and hope you can forgive us.",
        findings: [
          {message: 'plea', at: 'and hope you can forgive us', rewrites: ["We're sorry about the flat tire."]},
        ],
      },
      {
        text: 'Our whole team would like to apologize for the double booking.',
        findings: [
          {
            message: 'announced',
            at: 'Our whole team would like to apologize',
            rewrites: ["We're sorry for the double booking."],
          },
        ],
      },
      'I just wanted to reach out to say sorry for the wrong paint.',
      'I am writing to apologise for an error in your payslip.',
      "I'd like to take this opportunity to apologize again for the late train.",
      'Allow me to offer my sincere apologies for the tone of that letter.',
      'Permit us to extend our apologies.',
      'We wish to express our sincere apologies for the empty shelf.',
      'Kindly accept my apology for the wrong dosage on the label.',
      "I hope you'll accept our apologies for the canceled tour.",
      'All of us at Harbor Bikes want to apologize for the wait.',
      'We got the date wrong and would like to apologize for it.',
      'I must apologize for my slow answer.',
      'We really do want to apologize for how long the queue was.',
      'May I offer my apologies for the noise.',
      'You have our sincere apologies.',
      'We ask for your forgiveness.',
      'Please pardon the late reply.',
      'I would like to personally and sincerely apologize for the mix up.',
      'Just wanted to apologize for the wait!',
      'Let us start with an apology for the power cut.',
      'We offer our sincere apologies for the wrong gate.',
      {
        text: 'Our depot manager wishes to apologise to you for the crushed boxes.',
        findings: [
          {
            message: 'announced',
            at: 'Our depot manager wishes to apologise to you',
            rewrites: ["We're sorry for the crushed boxes."],
          },
        ],
      },
      {
        text: 'We take this opportunity to offer our sincere apology for the error in your lease.',
        findings: [
          {
            message: 'announced',
            at: 'We take this opportunity to offer our sincere apology',
            rewrites: [{text: "We're sorry for the error in your lease.", applicability: 'safe'}],
          },
        ],
        fixed: "We're sorry for the error in your lease.",
      },
      {
        text: 'The ward team and I would like to apologise for the noise.',
        findings: [
          {
            message: 'announced',
            at: 'The ward team and I would like to apologise',
            rewrites: ["We're sorry for the noise."],
          },
        ],
      },
      'The head of the kitchen wants to say sorry for the cold soup.',
      'Everyone at the clinic would like to apologise for the wait.',
      'Management would like to apologise for the noise.',
      'The whole school wishes to extend its apologies.',
      'Your account manager would like to offer her apologies.',
      'I take this opportunity to apologise for the noise.',
      'Please receive our apologies for the mistake.',
      'Kindly accept this apology for the error.',
      'We tender our apologies for the late notice.',
      'We would like to express our deep regret for the lost sample.',
      "I'd like to repeat my apologies for the delay.",
      'Can I start by saying sorry for the delay.',
      'I feel I must apologise for the noise.',
      'We ask you to accept our apologies.',
      'Our chief executive wishes to express her regret for the leak.',
      'I would, first and foremost, like to apologize for the leak.',
      "We'd like, before we go any further, to apologize for the mix-up.",
      'Please excuse the radio silence since Monday.',
      'Kindly pardon the mess in your stairwell.',
      'We want, above all, to say how sorry we are.',
      'Forgive the long wait at the counter.',
    ],
    pass: [
      'Can I add my apology letter to the file.',
      'The report says the manager wants to apologise.',
      'Our depot manager wishes to inspect the crushed boxes.',
      'Our depot manager apologised to you on Tuesday.',
      'Our courier wishes to apologise to you in person.',
      'Our guest in room 4 would like to apologise for the noise.',
      'Your husband would like to apologise for the call.',
      'The seller wishes to apologise and offers a discount.',
      'We take this opportunity to offer our members a free seat.',
      "Our manager doesn't want to apologise for the price.",
      'If our manager wishes to apologise, he will ring you.',
      'Would our manager like to apologise?',
      'You wrote that our manager wants to apologise.',
      'Our chef would like to offer you a free dessert.',
      'The chef wants to say thank you for the photo.',
      'Please receive our thanks for the photos.',
      "I'm sorry for the noise from the works on your floor.",
      'We sincerely apologize for the cold soup.',
      'Our apologies for the late train.',
      "We'd like to offer you a free night.",
      "I'd like to send you a new lid.",
      'Please accept the invitation so that the room stays booked.',
      'Kindly accept the new terms by Friday.',
      'Let me start by checking the meter reading.',
      'Allow us two days to find the parcel.',
      'Please allow the app to use your camera.',
      'The lender may forgive part of the balance after ten years.',
      'The loan forgiveness form is on page 4.',
      'Forgive me for asking, but is the blue one yours?',
      'Please excuse me while I look for the file.',
      "We'd like to say sorry with a free month.",
      // Negated, quoted, conditional, asked, the customer's.
      "We don't want to apologize with words alone.",
      'No need to say you would like to apologize.',
      'The sign says "Please accept our apologies", and it has been up since May.',
      'If you want me to apologize to the host, send me her name.',
      'Would you like us to apologize to your guests?',
      'You wrote that we would like to apologize only when caught.',
      'You wanted to apologize to the seller, so here is her address.',
      'We accept your apology, and no harm was done.',
      'The driver would like to apologize for the scratch.',
      'We would like to apologize to your guests in person.',
      'You can write an apology to your members under Broadcast.',
      'Our booth accepts apologies and tips alike.',
      'I would, for example, like to see the log.',
      'Please excuse the dog from the next class.',
      'Please forgive the loan in the ledger view.',
      'Would you like, before the call, to read the notes?',
      'Please excuse Mia from gym on Friday.',
      'You said we would, above all, like to apologize.',
      'The landlord can forgive the long lease break.',
      'If you can forgive the mess, come in today.',
    ],
  },
  {describe, it},
)
