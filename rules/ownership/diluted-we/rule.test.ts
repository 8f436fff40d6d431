import {testRule} from 'empathylint/testing'
import {describe, it} from 'vitest'
import rule from './rule.ts'

testRule(
  rule,
  {
    flag: [
      {
        text: 'We owe you an apology: the invoice was wrong. We will send the right one today.\n\n{{agent.name}}',
        fields: {context: 'billing'},
        findings: [
          {
            message: 'noI',
            at: 'We owe you an apology',
            rewrites: [
              'We owe you an apology: the invoice was wrong. I will send the right one today.\n\n{{agent.name}}',
              'I owe you an apology: the invoice was wrong. I will send the right one today.\n\n{{agent.name}}',
            ],
          },
        ],
      },
      {
        text: "We're so sorry about the lost draft and are restoring it now.\n\n[Your name]",
        fields: {context: 'bug'},
        findings: [
          {
            message: 'noI',
            at: "We're so sorry",
            rewrites: ["I'm so sorry about the lost draft and am restoring it now.\n\n[Your name]"],
          },
        ],
      },
      {
        text: "We've just forwarded your case to the warehouse.\n\nThanks, {{agent.first_name}}",
        fields: {context: 'delay'},
        findings: [
          {
            message: 'noI',
            at: "We've just forwarded your",
            rewrites: ["I've just forwarded your case to the warehouse.\n\nThanks, {{agent.first_name}}"],
          },
        ],
      },
      {
        text: 'Our support team is looking into the crash.\n\nKind regards,\n{{current_user.name}}',
        fields: {context: 'bug'},
        findings: [
          {
            message: 'noI',
            at: 'Our support team is looking into',
            rewrites: ['I am looking into the crash.\n\nKind regards,\n{{current_user.name}}'],
          },
        ],
      },
      {
        text: "We'd be happy to help you set this up.\n\n{{agent.first_name}}",
        fields: {context: 'how-to'},
        findings: [
          {
            message: 'noI',
            at: "We'd be happy to help",
            rewrites: ["I'd be happy to help you set this up.\n\n{{agent.first_name}}"],
          },
        ],
      },
      {
        text: 'We can refund the fee, and we will check the rest.',
        fields: {signedBy: 'agent', context: 'billing'},
        findings: [
          {message: 'noI', at: 'We can refund', rewrites: ['I can refund the fee, and I will check the rest.']},
        ],
      },
      {
        text: 'Our team has checked your export.\n\n{{agent.name}}\nCustomer Support',
        fields: {context: 'bug'},
        findings: [
          {
            message: 'noI',
            at: 'Our team has checked your',
            rewrites: ['I have checked your export.\n\n{{agent.name}}\nCustomer Support'],
          },
        ],
      },
      {
        text: "We're sorry, and we're sending a new invoice tonight.",
        fields: {context: 'billing', signedBy: 'agent'},
        findings: [
          {
            message: 'noI',
            at: "We're sorry",
            rewrites: [
              "We're sorry, and I'm sending a new invoice tonight.",
              "I'm sorry, and I'm sending a new invoice tonight.",
            ],
          },
        ],
      },
      {
        text: 'Hi {{ticket.requester.first_name}},\n\nOur support team is looking into the crash.\n\nKind regards,\n\n{{current_user.name}}',
        fields: {context: 'bug'},
        findings: [
          {
            message: 'noI',
            at: 'Our support team is looking into',
            rewrites: [
              'Hi {{ticket.requester.first_name}},\n\nI am looking into the crash.\n\nKind regards,\n\n{{current_user.name}}',
            ],
          },
        ],
      },
      {
        text: 'We owe you an apology: the invoice was wrong.\n\n{{agent.name}}',
        fields: {context: 'billing'},
        findings: [
          {
            message: 'noI',
            at: 'We owe you an apology',
            rewrites: ['I owe you an apology: the invoice was wrong.\n\n{{agent.name}}'],
          },
        ],
      },
      {
        text: 'Our team has checked your export.\n\n{{agent.name}}',
        fields: {context: 'bug'},
        findings: [
          {
            message: 'noI',
            at: 'Our team has checked your',
            rewrites: ['I have checked your export.\n\n{{agent.name}}'],
          },
        ],
      },
      {
        text: "We've looked at your logs and will write again on Friday.\n\nRegards,\n\n{{agent.full_name}}",
        fields: {context: 'bug'},
        findings: [
          {
            message: 'noI',
            at: "We've looked at",
            rewrites: ["I've looked at your logs and will write again on Friday.\n\nRegards,\n\n{{agent.full_name}}"],
          },
        ],
      },
      {
        text: 'Our crew will rebook your move for Monday.\n\n{{current_user.name}}',
        fields: {context: 'delay'},
        findings: [
          {
            message: 'noI',
            at: 'Our crew will rebook',
            rewrites: ['I will rebook your move for Monday.\n\n{{current_user.name}}'],
          },
        ],
      },
      {
        text: 'We regret that the seat was sold twice.\n\n{{agent.first_name}}',
        fields: {context: 'bad-news'},
        findings: [
          {
            message: 'noI',
            at: 'We regret',
            rewrites: ['I regret that the seat was sold twice.\n\n{{agent.first_name}}'],
          },
        ],
      },
      {
        text: 'Hi {{ticket.requester.first_name}},\n\nWe have refunded your deposit.\n\nThanks,\n\n{{current_user.first_name}}',
        fields: {context: 'billing'},
        findings: [
          {
            message: 'noI',
            at: 'We have refunded your',
            rewrites: [
              'Hi {{ticket.requester.first_name}},\n\nI have refunded your deposit.\n\nThanks,\n\n{{current_user.first_name}}',
            ],
          },
        ],
      },
      {
        text: 'The team is investigating the crash.\n\n[Agent name]',
        fields: {context: 'bug'},
        findings: [
          {
            message: 'noI',
            at: 'The team is investigating',
            rewrites: ['I am investigating the crash.\n\n[Agent name]'],
          },
        ],
      },
      {
        text: 'We would like to apologize for the wrong total.\n\nSincerely,\n\n[Name]',
        fields: {context: 'billing'},
        findings: [
          {
            message: 'noI',
            at: 'We would like to apologize',
            rewrites: ['I would like to apologize for the wrong total.\n\nSincerely,\n\n[Name]'],
          },
        ],
      },
      {
        text: 'We really do apologize for the wait, and our staff are checking the van now.\n\n{{agent.name}}',
        fields: {context: 'delay'},
        findings: [
          {
            message: 'noI',
            at: 'We really do apologize',
            rewrites: [
              'We really do apologize for the wait, and I am checking the van now.\n\n{{agent.name}}',
              'I really do apologize for the wait, and I am checking the van now.\n\n{{agent.name}}',
            ],
          },
        ],
      },
      {
        text: 'We are going to reset the sensor tonight.\n\n--\n\n{{agent.name}}',
        fields: {context: 'bug'},
        findings: [
          {
            message: 'noI',
            at: 'We are going to reset',
            rewrites: ['I am going to reset the sensor tonight.\n\n--\n\n{{agent.name}}'],
          },
        ],
      },
      {
        text: "We'll try the card again on Monday.\n\nKind regards,\n\n{{agent.name}}\n\nBilling Specialist, Acme",
        fields: {context: 'billing'},
        findings: [
          {
            message: 'noI',
            at: "We'll try",
            rewrites: [
              "I'll try the card again on Monday.\n\nKind regards,\n\n{{agent.name}}\n\nBilling Specialist, Acme",
            ],
          },
        ],
      },
      {
        text: 'We are working on your visa papers and will call you at 3.',
        fields: {signedBy: 'agent'},
        findings: [
          {
            message: 'noI',
            at: 'We are working on',
            rewrites: ['I am working on your visa papers and will call you at 3.'],
          },
        ],
      },
      {
        text: 'We truly are sorry for the late van.\n\n{{agent.name}}',
        fields: {context: 'delay'},
        findings: [
          {
            message: 'noI',
            at: 'We truly are sorry',
            rewrites: ['I truly am sorry for the late van.\n\n{{agent.name}}'],
          },
        ],
      },
      {
        text: "We're happy to help. We've escalated this to engineering.\n\n{{agent.name}}",
        fields: {context: 'bug'},
        findings: [
          {
            message: 'noI',
            at: "We're happy to",
            rewrites: ["I'm happy to help. I've escalated this to engineering.\n\n{{agent.name}}"],
          },
        ],
      },
      {
        text: "We can't refund it, but we can send you a voucher.\n\n{{agent.name}}",
        fields: {context: 'bad-news'},
        findings: [
          {
            message: 'noI',
            at: "We can't refund",
            rewrites: ["I can't refund it, but I can send you a voucher.\n\n{{agent.name}}"],
          },
        ],
      },
      {
        text: "We'll have an answer by noon.\n\nBest,\n\n{{user.firstname}}",
        fields: {context: 'bug'},
        findings: [
          {
            message: 'noI',
            at: "We'll have an answer",
            rewrites: ["I'll have an answer by noon.\n\nBest,\n\n{{user.firstname}}"],
          },
        ],
      },
      {
        text: 'We need your form by Monday. We will process your claim the same day.\n\n{{agent.name}}',
        fields: {context: 'billing'},
        findings: [
          {
            message: 'noI',
            at: 'We will process your',
            rewrites: ['We need your form by Monday. I will process your claim the same day.\n\n{{agent.name}}'],
          },
        ],
      },
      {
        text: 'To pause it, open My plan. We can also do that from here.\n\n{{agent.name}}',
        fields: {context: 'billing'},
        findings: [
          {
            message: 'noI',
            at: 'We can also do that',
            rewrites: ['To pause it, open My plan. I can also do that from here.\n\n{{agent.name}}'],
          },
        ],
      },
      {
        text: 'We will set up the right one tonight.\n\n{{agent.name}}',
        fields: {context: 'billing'},
        findings: [
          {message: 'noI', at: 'We will set', rewrites: ['I will set up the right one tonight.\n\n{{agent.name}}']},
        ],
      },
      {
        text: "We'll move you to row 4.\n\n{{agent.name}}",
        fields: {context: 'billing'},
        findings: [{message: 'noI', at: "We'll move", rewrites: ["I'll move you to row 4.\n\n{{agent.name}}"]}],
      },
      {
        text: 'We are changing it now.\n\n{{agent.name}}',
        fields: {context: 'billing'},
        findings: [{message: 'noI', at: 'We are changing', rewrites: ['I am changing it now.\n\n{{agent.name}}']}],
      },
      {
        text: "We've printed it again.\n\n{{agent.name}}",
        fields: {context: 'billing'},
        findings: [{message: 'noI', at: "We've printed it", rewrites: ["I've printed it again.\n\n{{agent.name}}"]}],
      },
      {
        text: 'We would like to run it again for you tonight.\n\n{{agent.name}}',
        fields: {context: 'billing'},
        findings: [
          {
            message: 'noI',
            at: 'We would like to run',
            rewrites: ['I would like to run it again for you tonight.\n\n{{agent.name}}'],
          },
        ],
      },
      {
        text: 'We can mail one to you today.\n\n{{agent.name}}',
        fields: {context: 'billing'},
        findings: [{message: 'noI', at: 'We can mail', rewrites: ['I can mail one to you today.\n\n{{agent.name}}']}],
      },
      {
        text: "We'll put it right this afternoon.\n\n{{agent.name}}",
        fields: {context: 'billing'},
        findings: [
          {message: 'noI', at: "We'll put", rewrites: ["I'll put it right this afternoon.\n\n{{agent.name}}"]},
        ],
      },
      {
        text: 'We will have someone look at it at ten.\n\n{{agent.name}}',
        fields: {context: 'billing'},
        findings: [
          {
            message: 'noI',
            at: 'We will have someone',
            rewrites: ['I will have someone look at it at ten.\n\n{{agent.name}}'],
          },
        ],
      },
      {
        text: 'Our team has chased the bank about it.\n\n{{agent.name}}',
        fields: {context: 'billing'},
        findings: [
          {
            message: 'noI',
            at: 'Our team has chased the',
            rewrites: ['I have chased the bank about it.\n\n{{agent.name}}'],
          },
        ],
      },
      "We'll do our best to have it back by noon.\n\n{{agent.name}}",
      'We will do our very best to fix it ourselves.\n\n{{agent.name}}',
      'We will fax the corrected bill to your clinic.\n\n{{agent.name}}',
      "We'll overnight a new card to you.\n\n{{agent.name}}",
      'We will drop off your keys tomorrow.\n\n{{agent.name}}',
      'We will void your invoice.\n\n{{agent.name}}',
      'We will amend your booking tonight.\n\n{{agent.name}}',
      'We will wire you the balance.\n\n{{agent.name}}',
      'We will recheck your grade.\n\n{{agent.name}}',
      "We'll test it on our end and let you know as soon as we can.\n\n{{agent.name}}",
      'We will check our records ourselves.\n\n{{agent.name}}',
      "We'll look into it once you send us the log.\n\n{{agent.name}}",
      'We will refund what you paid us.\n\n{{agent.name}}',
      'We apologize for our mistake and will send you our apologies in writing.\n\n{{agent.name}}',
      "We'll do everything we can to get your page back.\n\n{{agent.name}}",
      "We'll let you know when we're done.\n\n{{agent.name}}",
      "We'll ask our engineers and get back to you once we've heard from them.\n\n{{agent.name}}",
      'We give you our word that we will fix it.\n\n{{agent.name}}',
      'We have couriered your passport to the consulate.\n\n{{agent.name}}',
      'We are couriering your cheque today.\n\n{{agent.name}}',
      "We'll do our utmost to find it.\n\n{{agent.name}}",
      'We will write as soon as we have an answer.\n\n{{agent.name}}',
      "We'll send it once we have stock.\n\n{{agent.name}}",
      "We'll check it on our side, and we'll call you when we're ready.\n\n{{agent.name}}",
      "We'll refund the fee, and our servers keep the log.\n\n{{agent.name}}",
      "We'll fix the page, which we broke ourselves.\n\n{{agent.name}}",
      "We'll look at it if you reply to us with the code.\n\n{{agent.name}}",
      'We will amend your invoice tonight.\n\n{{agent.name}}',
      "We've posted your passport by courier.\n\nRegards,\n\n{{current_user.name}}",
      "We'll do whatever we can to get your save back.\n\n{{agent.name}}",
      'We will redraft your page ourselves.\n\n{{agent.name}}',
      'We shall wire it today.\n\n{{agent.name}}',
      "We're dropping off your keys at six.\n\n{{agent.name}}",
      'Our support team will retest it.\n\n{{agent.name}}',
      "We'd love to help you with our very best.\n\n{{agent.name}}",
      'We will deliver it by hand.\n\n{{agent.name}}',
      {
        text: "We'll do our level best to fix it ourselves, and let you know as soon as we can.\n\n{{agent.name}}",
        fields: {context: 'bug'},
        findings: [
          {
            message: 'noI',
            at: "We'll do our level best",
            rewrites: ["I'll do my level best to fix it myself, and let you know as soon as I can.\n\n{{agent.name}}"],
          },
        ],
      },
      {
        text: "We'll check it on our side once you send us the log, and we'll call you when we're ready.\n\n{{agent.name}}",
        fields: {context: 'bug'},
        findings: [
          {
            message: 'noI',
            at: "We'll check",
            rewrites: [
              "I'll check it on my side once you send me the log, and I'll call you when I'm ready.\n\n{{agent.name}}",
            ],
          },
        ],
      },
      {
        text: 'We will refund what you paid us once our servers are back and we have stock.\n\n{{agent.name}}',
        fields: {context: 'billing'},
        findings: [
          {
            message: 'noI',
            at: 'We will refund',
            rewrites: ['I will refund what you paid us once our servers are back and we have stock.\n\n{{agent.name}}'],
          },
        ],
      },
      {
        text: 'Our team will do its best to fix it.\n\n{{agent.name}}',
        fields: {context: 'bug'},
        findings: [
          {
            message: 'noI',
            at: 'Our team will do its best',
            rewrites: ['I will do my best to fix it.\n\n{{agent.name}}'],
          },
        ],
      },
      'Hi there,\n\nThanks for the screenshot.\nOur team will release the deposit by noon.\n\nBest wishes,\n{{ticket.assignee.first_name}}',
      "Hi there,\n\nThanks for the screenshot.\nWe'll confirm here once the parcel is out.\n\nBest wishes,\n{{ticket.assignee.first_name}}",
      'Hi there,\n\nThanks for the screenshot.\nOur staff will transfer the money today.\n\nBest wishes,\n{{ticket.assignee.first_name}}',
      'Hi there,\n\nThanks for the screenshot.\nWe will reverse the charge on Friday.\n\nBest wishes,\n{{ticket.assignee.first_name}}',
      'Hi there,\n\nThanks for the screenshot.\nWe have reversed the fee.\n\nBest wishes,\n{{ticket.assignee.first_name}}',
      "Hi there,\n\nThanks for the screenshot.\nWe're moving the appointment to Monday.\n\nBest wishes,\n{{ticket.assignee.first_name}}",
      "Hi there,\n\nThanks for the screenshot.\nWe'll reissue the invoice tonight.\n\nBest wishes,\n{{ticket.assignee.first_name}}",
      "Hi there,\n\nThanks for the screenshot.\nWe'll confirm by Friday when it is ready.\n\nBest wishes,\n{{ticket.assignee.first_name}}",
    ],
    pass: [
      {
        text: "We're sorry, and we're sending a new invoice tonight.\n\n{{agent.name}}",
        fields: {context: 'billing', signedBy: 'team'},
      },
      {
        text: 'We are sorry about this and are looking into it.\n\n{{agent.name}}',
        fields: {context: 'billing', channel: 'status'},
      },
      {text: "We'll refund it.\n\n{{agent.name}}", fields: {context: 'billing', sender: 'team'}},
      {text: "We'll refund it.\n\n{{agent.name}}", fields: {context: 'billing', voice: 'we'}},
      {text: "We'll refund it.\n\n{{agent.name}}", fields: {context: 'billing', autosend: true}},
      {text: "We have reset your password. We'll check your logins.\n\n{{agent.name}}", fields: {context: 'security'}},
      {text: "We'll close on Monday.\n\n{{agent.name}}", fields: {context: 'bug'}},
      {text: 'We will release version 5 in May.\n\n{{agent.name}}', fields: {context: 'bug'}},
      {
        text: '"We will look into it" is what the first message said. The cause was a full disk.\n\n{{agent.name}}',
        fields: {context: 'bug'},
      },
      {text: 'Will we look into it? Yes.\n\n{{agent.name}}', fields: {context: 'bug'}},
      {text: 'The fix is live.\n\n{{agent.name}}', fields: {context: 'bug'}},
      {
        text: "We're sorry about the crash. We'll check it today.\n\nBest,\n\n{{agent.name}} and the whole team",
        fields: {context: 'bug'},
      },
      {text: "We're sorry about the crash.\n\n{{ticket.requester.first_name}}", fields: {context: 'bug'}},
      {text: "We're sorry about the crash. We'll check it today.", fields: {context: 'bug'}},
      {text: 'We ship fixes on Tuesdays.\n\n{{agent.name}}', fields: {context: 'bug'}},
      {text: 'We charge on the 1st of each month.\n\n{{agent.name}}', fields: {context: 'billing'}},
      {text: 'We have three plans.\n\n{{agent.name}}', fields: {context: 'how-to'}},
      {text: "We're sorry the export failed. My fix is live.\n\n{{agent.name}}", fields: {context: 'bug'}},
      {text: 'We are sorry to hear about your dog.\n\n{{agent.name}}', fields: {context: 'delay'}},
      {text: 'We will launch in Spain in June.\n\n{{agent.name}}', fields: {context: 'how-to'}},
      {text: 'We recommend Chrome.\n\n{{agent.name}}', fields: {context: 'how-to'}},
      {text: "We don't store cards.\n\n{{agent.name}}", fields: {context: 'how-to'}},
      {text: 'If we can help, reply here.\n\n{{agent.name}}', fields: {context: 'bug'}},
      {text: 'You wrote that we would check it. It works now.\n\n{{agent.name}}', fields: {context: 'bug'}},
      {text: 'Your refund is on its way.\n\n{{agent.name}}', fields: {context: 'billing'}},
      {text: "We're sorry and are checking it.\n\n{{agent.name}}", fields: {context: 'bug', channel: 'social'}},
      {text: "We're sorry and are checking it.\n\n{{agent.name}}", fields: {context: 'bug', sender: 'bot'}},
      {text: "We're sorry. We'll check it today.\n\nThe Support Crew", fields: {context: 'bug'}},
      {text: "We'll check it today.\n\nBest,\n\nAcme", fields: {context: 'bug'}},
      {text: "We'll restore the posts tonight.\n\n{{agent.name}}", fields: {context: 'outage'}},
      {text: "We'll check it today, {{agent.name}} will call you.", fields: {context: 'bug'}},
      {text: 'We never apologize for the weather here.\n\n{{agent.name}}', fields: {context: 'how-to'}},
      {text: "We'll be closed on 1 May.\n\n{{agent.name}}", fields: {context: 'billing'}},
      {text: 'We will release version 5 in June.\n\n{{agent.name}}', fields: {context: 'billing'}},
      {text: 'We print all cards in Leeds.\n\n{{agent.name}}', fields: {context: 'billing'}},
      {text: 'We changed our prices on 1 May.\n\n{{agent.name}}', fields: {context: 'billing'}},
      {text: 'We added dark mode in version 4.\n\n{{agent.name}}', fields: {context: 'billing'}},
      {text: 'We set up each plan for one seat.\n\n{{agent.name}}', fields: {context: 'billing'}},
      {text: 'We will set it up tonight, and my colleague calls you.\n\n{{agent.name}}', fields: {context: 'billing'}},
      {text: 'We are seeing it in Safari too.\n\n{{agent.name}}', fields: {context: 'billing'}},
      {text: "We're hiring in Leeds.\n\n{{agent.name}}", fields: {context: 'billing'}},
      {text: 'Our shop couriers every order before noon.\n\n{{agent.name}}', fields: {context: 'delay'}},
      {text: 'I will courier a fresh copy today.\n\n{{agent.name}}', fields: {context: 'delay'}},
      {text: 'We will courier a fresh copy today.\n\nThe Admissions Team', fields: {context: 'delay'}},
      {text: 'We courier parcels on weekdays.\n\n{{agent.name}}', fields: {context: 'how-to'}},
      {text: 'We will fax out the menu every Monday.\n\n{{agent.name}}', fields: {context: 'delay'}},
      {text: 'We do our baking at four in the morning.\n\n{{agent.name}}', fields: {context: 'how-to'}},
      {text: 'We will release the new version in May.\n\n{{agent.name}}', fields: {context: 'how-to'}},
      {text: 'We deliver your paper by seven.\n\n{{agent.name}}', fields: {context: 'how-to'}},
      {text: 'We wire houses in three days.\n\n{{agent.name}}', fields: {context: 'how-to'}},
      {text: 'We fax nothing any more.\n\n{{agent.name}}', fields: {context: 'delay'}},
      {text: 'We will amend the terms in June.\n\n{{agent.name}}', fields: {context: 'bug'}},
      {text: 'We will deliver papers on Sundays too.\n\n{{agent.name}}', fields: {context: 'delay'}},
      {text: 'Will we amend your invoice?\n\n{{agent.name}}', fields: {context: 'bug'}},
      {text: "We will amend your invoice tonight, and I'll call you.\n\n{{agent.name}}", fields: {context: 'bug'}},
      {text: 'We will restore it by noon.\n\nThe Crew', fields: {context: 'outage'}},
      {text: 'We post a bill on the 1st.\n\n{{agent.name}}', fields: {context: 'billing'}},
      {text: 'We overnight in Lyon on the way.\n\n{{agent.name}}', fields: {context: 'how-to'}},
      {
        text: 'Hi there,\n\nThanks for the screenshot.\nWe released the payment API in May.\n\nBest wishes,\n{{ticket.assignee.first_name}}',
        fields: {context: 'billing'},
      },
      {
        text: "Hi there,\n\nThanks for the screenshot.\nWe'll release version 5 in June.\n\nBest wishes,\n{{ticket.assignee.first_name}}",
        fields: {context: 'billing'},
      },
      {
        text: "Hi there,\n\nThanks for the screenshot.\nI'll release the deposit by noon.\n\nBest wishes,\n{{ticket.assignee.first_name}}",
        fields: {context: 'billing'},
      },
      {
        text: 'Hi there,\n\nThanks for the screenshot.\nWe publish the order of play at nine.\n\nBest wishes,\n{{ticket.assignee.first_name}}',
        fields: {context: 'billing'},
      },
      {
        text: 'Hi there,\n\nThanks for the screenshot.\nWe will release the payment page redesign next week.\n\nBest wishes,\n{{ticket.assignee.first_name}}',
        fields: {context: 'billing'},
      },
      {
        text: 'Hi there,\n\nThanks for the screenshot.\nWe close the ticket office at six.\n\nBest wishes,\n{{ticket.assignee.first_name}}',
        fields: {context: 'billing'},
      },
      {
        text: 'Hi there,\n\nThanks for the screenshot.\nWe deliver on Mondays.\n\nBest wishes,\n{{ticket.assignee.first_name}}',
        fields: {context: 'billing'},
      },
      {
        text: 'Hi there,\n\nThanks for the screenshot.\nWe start the order of service at ten.\n\nBest wishes,\n{{ticket.assignee.first_name}}',
        fields: {context: 'billing'},
      },
    ],
  },
  {describe, it},
)
