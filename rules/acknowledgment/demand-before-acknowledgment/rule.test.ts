import {testRule} from 'empathylint/testing'
import {describe, it} from 'vitest'
import rule from './rule.ts'

testRule(
  rule,
  {
    flag: [
      {
        text: 'Hi {{first_name}}, Please restart your console and sign in again. Sorry you lost your save.',
        fields: {context: 'bug'},
        findings: [
          {
            message: 'first',
            at: 'Please restart',
            rewrites: ['Hi {{first_name}}, Sorry you lost your save. Please restart your console and sign in again.'],
          },
        ],
      },
      {
        text: 'Fill in the attached form. We charged you twice and will correct it.',
        fields: {context: 'billing'},
        findings: [
          {
            message: 'first',
            at: 'Fill in',
            rewrites: ['We charged you twice and will correct it. Fill in the attached form.'],
          },
        ],
      },
      {
        text: "Hi Sam,\n\nMy name is Ana and I'll be helping you today. Please confirm your street and house number.\n\nI'm sorry the sofa is late.",
        fields: {context: 'delay'},
        findings: [
          {
            message: 'first',
            at: 'Please confirm',
            rewrites: [
              "Hi Sam,\n\nMy name is Ana and I'll be helping you today. [What they reported, in their words]. Please confirm your street and house number.\n\nI'm sorry the sofa is late.",
            ],
          },
        ],
      },
      {
        text: 'Hi,\n\n- Please send the log',
        fields: {context: 'bug'},
        findings: [{message: 'first', at: 'Please send'}],
      },
      {
        text: 'Hello Ann,\n\nWould you mind checking the power light? The outage in your street began at 7. A crew is there.\n\nBest,\n\nTom',
        fields: {context: 'outage'},
        findings: [
          {
            message: 'first',
            at: 'Would you mind checking',
            rewrites: [
              'Hello Ann,\n\nThe outage in your street began at 7. Would you mind checking the power light? A crew is there.\n\nBest,\n\nTom',
            ],
          },
        ],
      },
      {
        text: 'To help us look into this, please send the log file. Our team will check it.',
        fields: {context: 'bug'},
        findings: [
          {
            message: 'first',
            at: 'please send',
            rewrites: [
              '[What they reported, in their words]. To help us look into this, please send the log file. Our team will check it.',
            ],
          },
        ],
      },
      {
        text: "Thanks for contacting us! I hope you're well. Can you tell me which browser you use?",
        fields: {context: 'bug'},
        findings: [
          {
            message: 'first',
            at: 'Can you tell',
            rewrites: [
              "Thanks for contacting us! I hope you're well. [What they reported, in their words]. Can you tell me which browser you use?",
            ],
          },
        ],
      },
      {
        text: 'Hello,\n\nThank you for reaching out to Bloom support. We need a copy of your ID to continue.\n\nWe saw the login from Oslo.',
        fields: {context: 'security'},
        findings: [
          {
            message: 'first',
            at: 'We need a copy',
            rewrites: [
              'Hello,\n\nThank you for reaching out to Bloom support. [What they reported, in their words]. We need a copy of your ID to continue.\n\nWe saw the login from Oslo.',
            ],
          },
        ],
      },
      {
        text: 'To help us look into this, please send the log file. We have the crash on video too.',
        fields: {context: 'bug'},
        findings: [
          {
            message: 'first',
            at: 'please send',
            rewrites: [
              '[What they reported, in their words]. To help us look into this, please send the log file. We have the crash on video too.',
            ],
          },
        ],
      },
      {
        text: "Have you tried restarting the router? I'm sorry the line has been down.",
        fields: {context: 'bug'},
        findings: [
          {
            message: 'first',
            at: 'Have you tried',
            rewrites: ["I'm sorry the line has been down. Have you tried restarting the router?"],
          },
        ],
      },
      {
        text: 'May I have your account number? I understand you were billed twice.',
        fields: {context: 'billing'},
        findings: [
          {
            message: 'first',
            at: 'May I have',
            rewrites: ['I understand you were billed twice. May I have your account number?'],
          },
        ],
      },
      {
        text: "Before we can proceed, you must upload your passport. We're sorry the visa is late.",
        fields: {context: 'delay'},
        findings: [
          {
            message: 'first',
            at: 'you must',
            rewrites: ["We're sorry the visa is late. Before we can proceed, you must upload your passport."],
          },
        ],
      },
      {
        text: "We require additional information. You're right that totals are off.",
        fields: {context: 'bug'},
        findings: [
          {
            message: 'first',
            at: 'We require additional information',
            rewrites: ["You're right that totals are off. We require additional information."],
          },
        ],
      },
      {
        text: 'Uninstall the app and install it again. We know version 3 crashes on start.',
        fields: {context: 'bug'},
        findings: [
          {
            message: 'first',
            at: 'Uninstall the',
            rewrites: ['We know version 3 crashes on start. Uninstall the app and install it again.'],
          },
        ],
      },
      {
        text: 'Would you mind checking the power light? The outage in your street began at 7.',
        fields: {context: 'outage'},
        findings: [
          {
            message: 'first',
            at: 'Would you mind checking',
            rewrites: ['The outage in your street began at 7. Would you mind checking the power light?'],
          },
        ],
      },
      {
        text: 'We kindly ask that you send us a bank statement. The refund left us on Monday.',
        fields: {context: 'billing'},
        findings: [
          {
            message: 'first',
            at: 'We kindly ask that you',
            rewrites: [
              '[What they reported, in their words]. We kindly ask that you send us a bank statement. The refund left us on Monday.',
            ],
          },
        ],
      },
      {
        text: 'Hi, please restart your console, then sign in again. Sorry you lost your save.',
        fields: {context: 'bug'},
        findings: [
          {
            message: 'first',
            at: 'please restart',
            rewrites: ['Hi, Sorry you lost your save. please restart your console, then sign in again.'],
          },
        ],
      },
      {
        text: 'Dear customer,\n\nPlease read our terms before you write to us. We declined your claim.',
        fields: {context: 'bad-news'},
        findings: [
          {
            message: 'first',
            at: 'Please read',
            rewrites: [
              'Dear customer,\n\n[What they reported, in their words]. Please read our terms before you write to us. We declined your claim.',
            ],
          },
        ],
      },
      {
        text: 'Make sure you are on the latest version. Thanks for flagging the broken filter.',
        fields: {context: 'bug'},
        findings: [
          {
            message: 'first',
            at: 'Make sure you',
            rewrites: ['Thanks for flagging the broken filter. Make sure you are on the latest version.'],
          },
        ],
      },
      {
        text: 'If you are on Windows, please open the event viewer and send us the last entry. Sorry about the blue screen.',
        fields: {context: 'bug'},
        findings: [
          {
            message: 'first',
            at: 'please open',
            rewrites: [
              'Sorry about the blue screen. If you are on Windows, please open the event viewer and send us the last entry.',
            ],
          },
        ],
      },
      {
        text: "Check the tracking page for updates. I'm sorry your dress didn't arrive.",
        fields: {context: 'delay'},
        findings: [
          {
            message: 'first',
            at: 'Check the',
            rewrites: ["I'm sorry your dress didn't arrive. Check the tracking page for updates."],
          },
        ],
      },
      {
        text: "First, go to Settings and clear the cache. We're sorry photos don't load.",
        fields: {context: 'bug'},
        findings: [
          {
            message: 'first',
            at: 'go to',
            rewrites: ["We're sorry photos don't load. First, go to Settings and clear the cache."],
          },
        ],
      },
      {
        text: "Go to Settings > Storage and clear the cache. Sorry photos don't load.",
        fields: {context: 'bug'},
        findings: [
          {
            message: 'first',
            at: 'Go to',
            rewrites: ["Sorry photos don't load. Go to Settings > Storage and clear the cache."],
          },
        ],
      },
      {
        text: 'Send me a screenshot, please. I see the error you mention.',
        fields: {context: 'bug'},
        findings: [
          {message: 'first', at: 'Send me', rewrites: ['I see the error you mention. Send me a screenshot, please.']},
        ],
      },
      {
        text: "Hi Lee,\n\nCan you please send us your device model and OS version?\n\nI'm sorry the scanner keeps freezing.",
        fields: {context: 'bug'},
        findings: [
          {
            message: 'first',
            at: 'Can you please send',
            rewrites: [
              "Hi Lee,\n\n[What they reported, in their words]. Can you please send us your device model and OS version?\n\nI'm sorry the scanner keeps freezing.",
            ],
          },
        ],
      },
      {
        text: "Hello,\n\nIn order to process your refund, we will need your bank details. We're sorry for the double booking.",
        fields: {context: 'billing'},
        findings: [
          {
            message: 'first',
            at: 'we will need your bank details',
            rewrites: [
              "Hello,\n\nWe're sorry for the double booking. In order to process your refund, we will need your bank details.",
            ],
          },
        ],
      },
      {
        text: 'Hey there,\n\nBefore we look into this, could you reinstall the driver?\n\nWe know the print job hangs.',
        fields: {context: 'bug'},
        findings: [
          {
            message: 'first',
            at: 'could you reinstall',
            rewrites: [
              'Hey there,\n\n[What they reported, in their words]. Before we look into this, could you reinstall the driver?\n\nWe know the print job hangs.',
            ],
          },
        ],
      },
      {
        text: 'Hi all,\n\nRestart your modem. The Camden exchange lost power at 6.',
        fields: {context: 'outage'},
        findings: [
          {
            message: 'first',
            at: 'Restart your',
            rewrites: ['Hi all,\n\nThe Camden exchange lost power at 6. Restart your modem.'],
          },
        ],
      },
      {
        text: 'Hello,\n\nI would ask you to update to the latest build. Sorry your level was lost.',
        fields: {context: 'bug'},
        findings: [
          {
            message: 'first',
            at: 'I would ask you',
            rewrites: ['Hello,\n\nSorry your level was lost. I would ask you to update to the latest build.'],
          },
        ],
      },
      {
        text: 'Dear Mr. Shaw,\n\nYou should contact your bank first. I see the two withdrawals you wrote about.',
        fields: {context: 'billing'},
        findings: [
          {
            message: 'first',
            at: 'You should',
            rewrites: [
              'Dear Mr. Shaw,\n\nI see the two withdrawals you wrote about. You should contact your bank first.',
            ],
          },
        ],
      },
      {
        text: 'Hi,\n\nPlease change your password right away. We saw a login from Lagos.',
        fields: {context: 'security'},
        findings: [
          {
            message: 'first',
            at: 'Please change',
            rewrites: ['Hi,\n\nWe saw a login from Lagos. Please change your password right away.'],
          },
        ],
      },
      {
        text: "Hi,\n\nThanks for your email. Kindly attach a video. You mentioned the doors don't lock.",
        fields: {context: 'bug'},
        findings: [
          {
            message: 'first',
            at: 'Kindly attach',
            rewrites: ["Hi,\n\nThanks for your email. You mentioned the doors don't lock. Kindly attach a video."],
          },
        ],
      },
      {
        text: "Hi,\n\nWould it be possible to get a screenshot? I'm sorry the seat map is blank.",
        fields: {context: 'bug'},
        findings: [
          {
            message: 'first',
            at: 'Would it be possible to get',
            rewrites: ["Hi,\n\nI'm sorry the seat map is blank. Would it be possible to get a screenshot?"],
          },
        ],
      },
      {
        text: "Hi,\n\nFollow these steps: open Settings, then Sync. I'm sorry your photos vanished.",
        fields: {context: 'bug'},
        findings: [
          {
            message: 'first',
            at: 'Follow these',
            rewrites: ["Hi,\n\nI'm sorry your photos vanished. Follow these steps: open Settings, then Sync."],
          },
        ],
      },
      {
        text: "Hi,\n\nWe'd like you to run the tool below. Your report about the freeze is clear.",
        fields: {context: 'bug'},
        findings: [
          {
            message: 'first',
            at: "We'd like you",
            rewrites: [
              "Hi,\n\n[What they reported, in their words]. We'd like you to run the tool below. Your report about the freeze is clear.",
            ],
          },
        ],
      },
      {
        text: 'Hi,\n\nAre you able to send a recording? Sorry the choir track skips.',
        fields: {context: 'bug'},
        findings: [
          {
            message: 'first',
            at: 'Are you able to',
            rewrites: ['Hi,\n\nSorry the choir track skips. Are you able to send a recording?'],
          },
        ],
      },
      {
        text: 'Hi,\n\nDouble-check that Bluetooth is on. We know pairing fails on some phones.',
        fields: {context: 'bug'},
        findings: [
          {
            message: 'first',
            at: 'Double-check that',
            rewrites: ['Hi,\n\nWe know pairing fails on some phones. Double-check that Bluetooth is on.'],
          },
        ],
      },
      {
        text: 'Hi,\n\nLet us know which browser you use. Sorry about the blank map.',
        fields: {context: 'bug'},
        findings: [
          {
            message: 'first',
            at: 'Let us know which',
            rewrites: ['Hi,\n\nSorry about the blank map. Let us know which browser you use.'],
          },
        ],
      },
      {
        text: 'Hi,\n\nSend over a copy of the receipt. I can see the extra charge.',
        fields: {context: 'billing'},
        findings: [
          {
            message: 'first',
            at: 'Send over',
            rewrites: ['Hi,\n\nI can see the extra charge. Send over a copy of the receipt.'],
          },
        ],
      },
      {
        text: 'Hi,\n\nYour next step is to clear the cookies. We know the cart empties itself.',
        fields: {context: 'bug'},
        findings: [
          {
            message: 'first',
            at: 'Your next step is to',
            rewrites: [
              'Hi,\n\n[What they reported, in their words]. Your next step is to clear the cookies. We know the cart empties itself.',
            ],
          },
        ],
      },
    ],
    pass: [
      {text: 'Please accept my apologies for the crash. Could you send the log?', fields: {context: 'bug'}},
      {text: 'Thanks for contacting us about the blank invoices. Could you send one?', fields: {context: 'bug'}},
      {text: 'So, please send the log. We know it crashes.', fields: {context: 'bug'}},
      {text: 'Thanks for sending the log. Please try 4.2.', fields: {context: 'bug'}},
      {text: "We've found the cause: a bad cache. Please restart the app.", fields: {context: 'bug'}},
      {text: "Please don't worry: your parcel is safe. We know it's late.", fields: {context: 'delay'}},
      {text: 'Please know that we found your parcel. Could you confirm the address?', fields: {context: 'delay'}},
      {text: "Return shipping is free. I'm sorry the shoes don't fit.", fields: {context: 'billing'}},
      {text: 'To trace the missing parcel faster, please send the number on the slip.', fields: {context: 'bug'}},
      {text: 'You mentioned that exports fail on Safari. Could you try Chrome?', fields: {context: 'bug'}},
      {text: "That is a long wait, and I'm sorry. Please confirm your address.", fields: {context: 'delay'}},
      {text: 'Update: logins work again since 9:40. Please sign in once more.', fields: {context: 'outage'}},
      {text: 'Since the upload failed twice, could you send me the file?', fields: {context: 'bug'}},
      {
        text: 'We locked your account at 9:00, because somebody signed in from Oslo. Please reset your password.',
        fields: {context: 'security'},
      },
      {text: '[What they reported]. Could you send the log?', fields: {context: 'bug'}},
      {text: 'Sorry! Could you send that again?', fields: {context: 'bug'}},
      {text: 'Refunds take ten days. Please check your statement.', fields: {context: 'billing'}},
      {text: "You can send the log whenever you like. I'm on it.", fields: {context: 'bug'}},
      {text: 'I understand that the map is blank. Please clear the cache.', fields: {context: 'bug'}},
      'Please send your browser version. Thanks for the report.',
      {text: "I'll restart the server at noon. Please try again after that.", fields: {context: 'bug'}},
      {text: 'Your order left Leeds on Friday. Please check the tracking page.', fields: {context: 'delay'}},
      {
        text: 'Hi Lee,\n\nThat scanner should not freeze three times a day. Can you send the model?',
        fields: {context: 'bug'},
      },
      {
        text: "Hi,\n\nYour photos vanished after the update, and that's on us. Please don't delete the app.",
        fields: {context: 'bug'},
      },
      {
        text: "Hi,\n\nI've called the depot about your chairs. Could you confirm the flat number?",
        fields: {context: 'delay'},
      },
      {
        text: 'Hi,\n\nWe billed you for March and April. Please send the invoice number of April.',
        fields: {context: 'billing'},
      },
      {text: 'Hi,\n\nThank you for the clear steps. Please update to 5.1.', fields: {context: 'bug'}},
      {text: 'Hi,\n\nIt sounds as if the seat map never loads. Could you try Firefox?', fields: {context: 'bug'}},
      {text: 'Hi all,\n\nPower is back in Camden. Please restart your modem.', fields: {context: 'outage'}},
      {text: 'Hi,\n\nYour cake is with the courier. Please keep your phone on.', fields: {context: 'delay'}},
      {
        text: 'Hi,\n\nSomeone signed in from Lagos at 4:10. Please change your password.',
        fields: {context: 'security'},
      },
      {
        text: 'Hi,\n\nYour application was turned down because page two is missing. Please send it by Friday.',
        fields: {context: 'bad-news'},
      },
      {text: 'Hi,\n\nI have forwarded your note to the workshop. Please keep the ticket.', fields: {context: 'bug'}},
      {text: 'Hi,\n\nOpen invoices are listed below. I see the extra charge.', fields: {context: 'billing'}},
      {text: "Hi,\n\nCheck-in fails on phones since noon, and we're on it.", fields: {context: 'bug'}},
      {text: "Hi,\n\nPost offices are closed on Monday. I'm sorry the letter is late.", fields: {context: 'delay'}},
      {text: 'Hi,\n\nUpdate 5.1 fixes the freeze. Please install it.', fields: {context: 'bug'}},
      {text: "Hi,\n\nPlease find the fixed file attached. I'm sorry about the garbled page.", fields: {context: 'bug'}},
      {
        text: "Hi,\n\nPlease be assured your photos are safe. Could you send me the album's name?",
        fields: {context: 'bug'},
      },
      {text: 'Hi,\n\nPlease open Settings and choose General.', fields: {context: 'how-to'}},
      {
        text: "Hi,\n\nWhat a mess that export made of your week. Please send me the file and I'll repair it.",
        fields: {context: 'bug'},
      },
      {
        text: 'Hi Ana,\n\nThanks for telling us about the broken map. Kindly forward us the log file.\n\nBest,\nTom',
        fields: {context: 'bug'},
      },
      {
        text: 'Hello,\n\nWe took the payment twice. Would you send us your IBAN?\n\nRegards,\nSue',
        fields: {context: 'billing'},
      },
      {text: 'Hi there,\n\nReboot the router. Then call us back.\n\nBest,\nNetCo', fields: {context: 'how-to'}},
      {
        text: 'Hi Jim,\n\nThe export stops at row 900. Go to Settings and switch off the VPN.\n\nBest,\nOla',
        fields: {context: 'bug'},
      },
      {
        text: 'Hi Pia,\n\nSorry about the black screen. Have you tried the other cable?\n\nBest,\nMax',
        fields: {context: 'bug'},
      },
      {
        text: 'Hi,\n\nYour parcel is stuck in Ulm. Please confirm the address.\n\nBest,\nMax',
        fields: {context: 'delay'},
      },
      {
        text: 'hey! thanks for the footage of the frozen lobby, that helped a lot. can you send us your region? ill check the shard tonight. Kit',
        fields: {context: 'bug'},
      },
      {
        text: "Hi Jo,\n\nCheers for the recording of the dropped call. Could you tell me the number you dialed? I'll trace it today.\n\nBest,\nAna",
        fields: {context: 'bug'},
      },
    ],
  },
  {describe, it},
)
