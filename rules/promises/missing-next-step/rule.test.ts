import {type FlaggedCase, testRule} from 'empathylint/testing'
import {describe, it} from 'vitest'
import rule from './rule.ts'

const bug = {context: 'bug'}
const outage = {context: 'outage'}
const billing = {context: 'billing'}
const delay = {context: 'delay'}
const security = {context: 'security'}

/** A finding on the sentence in angle quotes, and the two lines that could follow it. */
function open(fields: {readonly context: string}, marked: string, hearer = 'us'): FlaggedCase {
  const [before = '', at = '', after = ''] = marked.split(/[«»]/)
  const add = (line: string) => `${before}${at} ${line}${after}`
  const step = `[Who] will [do what] by [when]; you'll hear from ${hearer} either way.`
  const rewrites = [add(step), add('Next update: [when].')]
  return {text: before + at + after, fields, findings: [{message: 'open', at, rewrites}]}
}

testRule(
  rule,
  {
    flag: [
      {
        text: 'The trams stand still. A cable snapped. We are repairing it.',
        fields: {context: 'outage'},
        options: {updateTime: true},
        findings: [
          {
            message: 'untimed',
            at: 'We are repairing it.',
            rewrites: ['The trams stand still. A cable snapped. We are repairing it. Next update: [when].'],
          },
        ],
      },
      {
        text: 'I can see the crack in the lid. The mold in our factory was worn.',
        fields: bug,
        findings: [
          {
            message: 'open',
            at: 'The mold in our factory was worn.',
            severity: 'warning',
            rewrites: [
              "I can see the crack in the lid. The mold in our factory was worn. [Who] will [do what] by [when]; you'll hear from me either way.",
              'I can see the crack in the lid. The mold in our factory was worn. Next update: [when].',
            ],
          },
        ],
      },
      {
        text: 'Hi Ada,\n\nThe ferry to Tinos is canceled. The port is closed by wind. We know how much you looked forward to it.\n\nBest,\n\nKim',
        fields: delay,
        findings: [
          {
            message: 'open',
            at: 'The port is closed by wind.',
            rewrites: [
              "Hi Ada,\n\nThe ferry to Tinos is canceled. The port is closed by wind. [Who] will [do what] by [when]; you'll hear from us either way. We know how much you looked forward to it.\n\nBest,\n\nKim",
              'Hi Ada,\n\nThe ferry to Tinos is canceled. The port is closed by wind. Next update: [when]. We know how much you looked forward to it.\n\nBest,\n\nKim',
            ],
          },
        ],
      },
      {
        text: 'Your salad came without the dressing, and I see why. The kitchen was out of it',
        fields: bug,
        findings: [
          {
            message: 'open',
            at: 'The kitchen was out of it',
            rewrites: [
              "Your salad came without the dressing, and I see why. The kitchen was out of it. [Who] will [do what] by [when]; you'll hear from me either way.",
              'Your salad came without the dressing, and I see why. The kitchen was out of it. Next update: [when].',
            ],
          },
        ],
      },
      {
        text: 'I see both payments for May. The terminal sent the second one.',
        fields: {context: 'billing', signedBy: 'team'},
        findings: [
          {
            message: 'open',
            at: 'The terminal sent the second one.',
            rewrites: [
              "I see both payments for May. The terminal sent the second one. [Who] will [do what] by [when]; you'll hear from us either way.",
              'I see both payments for May. The terminal sent the second one. Next update: [when].',
            ],
          },
        ],
      },
      {
        text: 'Thank you for writing about the leak. We are sorry about it.',
        fields: {context: 'bug', voice: 'I'},
        findings: [
          {
            message: 'open',
            at: 'Thank you for writing about the leak.',
            rewrites: [
              "Thank you for writing about the leak. [Who] will [do what] by [when]; you'll hear from me either way. We are sorry about it.",
              'Thank you for writing about the leak. Next update: [when]. We are sorry about it.',
            ],
          },
        ],
      },
      {
        text: '{% if vip %}Your crate is in Calais. I have asked the depot to send it by air.{% else %}Your crate is in Calais. Customs has it.{% endif %}',
        fields: delay,
        findings: [
          {
            message: 'open',
            at: 'Customs has it.',
            rewrites: [
              "{% if vip %}Your crate is in Calais. I have asked the depot to send it by air.{% else %}Your crate is in Calais. Customs has it. [Who] will [do what] by [when]; you'll hear from us either way.{% endif %}",
              '{% if vip %}Your crate is in Calais. I have asked the depot to send it by air.{% else %}Your crate is in Calais. Customs has it. Next update: [when].{% endif %}',
            ],
          },
        ],
      },
      open(
        bug,
        'Thank you for the screenshot. I can reproduce the freeze on my tablet. «It comes from the new font.»',
        'me',
      ),
      open(delay, 'I have contacted the courier. «Your crate was shipped on Monday and is stuck in Calais.»', 'me'),
      open(
        outage,
        'The lifts in block C stopped at 7:40. «A cable snapped.» We know how hard this is for the upper floors.',
      ),
      open(security, 'Somebody signed in to your account from Lagos. «Your password was part of a leak.»'),
      open(
        billing,
        "You're right, the gym charged you twice in May. «The terminal timed out and sent the payment again.» Thank you for your patience.",
      ),
      open(
        delay,
        'Your visa application is still with the consulate. «They have a large backlog.» Please bear with us.',
      ),
      open(
        bug,
        'I have passed your report to our developers. «They know about the problem with the printer.» Let me know if you have any other questions.',
        'me',
      ),
      open(
        outage,
        'There is no hot water in the east wing. «The boiler failed overnight.» We understand that this is frustrating.',
      ),
      open(delay, 'Our warehouse flooded on Sunday. «Your order was packed but has not left.»'),
      open(
        bug,
        "I've logged this with the team. «The score froze because the server lost the match.» Please don't hesitate to contact us with any further concerns.",
        'me',
      ),
      open(bug, 'Your complaint has been escalated. «The app loses its settings after an update.»'),
      open(
        security,
        'We found malware on one of our servers. «It could read names and addresses.» We take this very seriously.',
      ),
      open(billing, 'There was an error on your March invoice. «The late fee was added by mistake.» We apologize.'),
      open(
        delay,
        'The part for your car is on back order. «The manufacturer has had strikes since May.» We appreciate your understanding.',
      ),
      open(outage, 'Card payments are down in all our shops. «The bank has been told.»'),
      open(bug, 'The audio cuts out on Android 14. Several listeners have reported it. «It is on our list.»'),
      open(delay, 'You have waited nine days, and I understand the frustration. «Your nurse has been off sick.»', 'me'),
      open(outage, 'Streaming is interrupted for viewers in Spain. «Our provider confirmed a fiber cut this morning.»'),
      open(
        bug,
        'Hi Tom,\n\nYou are right: the calendar shows the wrong week. «It is a time zone bug that came with the last release.»\n\nSorry about that.\n\nKim',
      ),
      open(
        delay,
        'Hello,\n\nYour mattress has been held up at the port of Rotterdam. There is a dock strike. «I know you are sleeping on the floor.»\n\nBest,\n\nJo',
        'me',
      ),
      open(outage, 'Gas has been off in Elm Street since six. «A digger hit the main pipe.»'),
      open(
        outage,
        'Our booking site is unreachable. «It looks like a certificate expired.» Thank you all for your patience and understanding.',
      ),
      open(
        billing,
        'I looked into it and you were billed at the old rate. «Our system did not pick up the new contract.»',
        'me',
      ),
      open(
        billing,
        'Thank you for pointing out the extra cleaning fee. «It seems housekeeping marked the wrong room.»',
      ),
      open(security, 'We have identified unusual logins on your account. «They came from three countries.»'),
      open(
        bug,
        'This is a known limitation with the scanner app. Many members have run into it. «Our vendor is aware.»',
      ),
      open(delay, 'Sorry for the delay with your passport photos. «Our printer broke.»'),
      open(
        bug,
        '«The dev team has been notified about the broken chart.» We appreciate you taking the time to report it.',
      ),
      open(
        delay,
        'Your donation receipt has not gone out. «Our volunteer team is very small and the holidays were busy.»',
      ),
      open(outage, 'Some players cannot join ranked matches. «We have identified the issue as a bad config push.»'),
      open(bug, 'I checked your logs and can see the sync failing at 2 am. «The token had expired.»', 'me'),
      open(delay, 'The lab has your sample. «Results are running behind due to staff shortages.»'),
      open(billing, 'Our records show two payments on 4 June. «One of them appears to be a duplicate.»'),
      open(
        security,
        'A former contractor had access to the shared folder. «Your file was one of twelve that were opened.»',
      ),
      open(outage, 'The washing machines on floor 2 are broken again. «Management is aware of the situation.»'),
      open(bug, 'I tested the form in Firefox and it fails there too. «So it is not your computer.»', 'me'),
      open(outage, 'Unfortunately the boiler in your building has failed. «Apparently a part wore out.»'),
      open(bug, 'Unfortunately this is a bug in the new app. «It only happens on older phones.»'),
      open(
        billing,
        'Hi Ann,\n\nThe credit of $12 is not on your May bill. It is pending with our partner. «All credits pass through them.»\n\nBest,\nJo',
      ),
      open(
        delay,
        'Dear Mr Ito,\n\nYour passport is waiting for a stamp at the consulate. The officer there is on leave. «Forms from June are behind too.»\n\nRegards,\nVisa Desk',
      ),
      open(
        billing,
        'Hi Ann,\n\nYour student discount was left out of the bill. The form for it had expired. «I understand your surprise.»\n\nBest,\nJo',
        'me',
      ),
      open(
        delay,
        'Hello,\n\nThe coach to Bath is running an hour late. A tree fell on the road. «Other coaches are slow too.»\n\nWest Coaches',
      ),
      open(
        bug,
        "Hi Ann,\n\nYou're right that the scores are wrong in the table. The feed sends them twice. «It's the same in the app.»\n\nBest,\nJo",
      ),
      open(
        security,
        'Dear Ann,\n\nA stranger changed your e-mail address on Monday. The change came from a phone in Oslo. «Your photos were not opened.»\n\nBest,\nJo',
      ),
      open(
        billing,
        'Hi Ann,\n\nYou must be wondering about the second fee. It was taken when the trial ended. «The trial was for one seat.»\n\nSorry about that.\n\nJo',
      ),
      open(
        delay,
        "Hi Ann,\n\nYour dress is in the queue at the tailor's. There are forty others before it. «The tailor works alone.»\n\nBest,\nJo",
      ),
      open(
        outage,
        "Hi Ann,\n\nThe clinic's phones have been dead since eight. It's a fault in the exchange. «Mail is fine.»\n\nBest,\nJo",
      ),
      open(
        bug,
        'Hi Ann,\n\nThe freeze is a known bug. It came in with patch 3.4. «Lots of others see it.»\n\nBest,\nJo',
      ),
      open(bug, 'Hi Ann,\n\nThe fix in 2.1 broke it. It only hits tablets. «Our makers know about it.»\n\nBest,\nJo'),
      open(
        billing,
        'Hi Ann,\n\nThe wrong total appeared after the discount in May ended. It was a slip. «Our accountant knows.»\n\nBest,\nJo',
      ),
      open(
        billing,
        'Hi Ann,\n\nThe double fee came with the credit in April. «It is a mistake in our books.» We apologize.\n\nBest,\nJo',
      ),
      open(
        bug,
        'Hi Ann,\n\nThe fault dates back to the patch of last week. It breaks the map. «The studio has been told.»\n\nBest,\nJo',
      ),
      open(
        bug,
        'Hi Ann,\n\nThe second volume has blank pages. The printer mixed up two sheets. «Several readers have told us.»\n\nBest,\nJo',
      ),
      open(
        delay,
        'Hi Ann,\n\nYour seat covers are on hold at customs. They lack a form. «Customs is strict this year.»\n\nBest,\nJo',
      ),
      open(
        billing,
        "Hi Ann,\n\nThe voucher was not taken off your total. The till didn't read it. «That happens with old cards.»\n\nBest,\nJo",
      ),
      open(
        bug,
        "Hi Ann,\n\nThe heater makes that noise in other flats as well. It's the pump. «The builder has been told.»\n\nBest,\nJo",
      ),
      open(
        security,
        "Hi Ann,\n\nThe mail you got isn't from us. Somebody is using our logo. «We know of nine cases.»\n\nBest,\nJo",
      ),
      open(bug, 'Hi Ann,\n\nThe scanner dies after three hours. «The battery is to blame.»\n\nBest,\nJo'),
      open(bug, 'Hi Ann,\n\nThe stream cuts out after a few minutes. «Others see it too.»\n\nBest,\nJo'),
      open(delay, 'Hi Ann,\n\nYour visa form has arrived safely. «Many people apply in spring.»\n\nBest,\nJo'),
      open(delay, 'Hi Ann,\n\nYour return came back on Monday. «Our warehouse is busy.»\n\nBest,\nJo'),
      open(billing, 'Hi Ann,\n\nYour rent for May appears as $900. «The right amount is $850.»\n\nBest,\nJo'),
      open(outage, 'Hi Ann,\n\nThe pumps do not run at full speed. «The filter is clogged.»\n\nBest,\nJo'),
    ],
    pass: [
      {text: 'The lift stood still. All motors were restarted at six.', fields: {context: 'outage'}},
      {text: "The invoice lists nine seats too many. I've sent you a credit note.", fields: {context: 'billing'}},
      {text: 'The ferry is late. The hotel has confirmed the new date.', fields: {context: 'delay'}},
      {text: 'The import stopped halfway. All 312 names are in.', fields: {context: 'bug'}},
      {
        text: 'The trams stand still. We are repairing the cable. Next update at 15:00.',
        fields: {context: 'outage'},
        options: {updateTime: true},
      },
      {
        text: 'The trams stood still. They are back since noon.',
        fields: {context: 'outage'},
        options: {updateTime: true},
      },
      {text: 'The shelf is bent. We are making another one.', fields: {context: 'bug'}, options: {updateTime: true}},
      {text: "The lift stood still. I've set it going again and oiled the doors.", fields: {context: 'bug'}},
      {text: 'The map froze. After closing the app, clear its cache.', fields: {context: 'bug'}},
      {text: 'The bridge is closed. A crew reaches the pier at 15:30.', fields: {context: 'outage'}},
      {text: 'The bill was too high. The difference is on your card.', fields: {context: 'billing'}},
      {
        text: 'Hi Ann,\n\nThe marker is a known bug. It was fixed with patch 3.5. Many players hit it.\n\nBest,\nJo',
        fields: bug,
      },
      {text: 'Hi Ann,\n\nThe marker vanished. It comes back with patch 3.5. Thanks.\n\nBest,\nJo', fields: bug},
      {text: 'Hi Ann,\n\nThe colors came back with patch 3.5. Many asked. Thanks.\n\nBest,\nJo', fields: bug},
      {text: 'Hi Ann,\n\nThe crash came with patch 12. Patch 13 fixes it. Thanks.\n\nBest,\nJo', fields: bug},
      {text: 'Hi Ann,\n\nIt broke in May. There is a workaround in the forum. Thanks.\n\nBest,\nJo', fields: bug},
      {
        text: 'Hi Ann,\n\nThe fee was a mistake. The credit came through on Monday. Sorry.\n\nBest,\nJo',
        fields: billing,
      },
      {
        text: 'Hi Ann,\n\nYour crate was late. The replacement came with the courier this morning. Sorry.\n\nBest,\nJo',
        fields: delay,
      },
      {
        text: "Hi Ann,\n\nI'm sorry about the wait. Your bag is on the 19:40 from Zurich. It has a red tag.\n\nBest,\nJo",
        fields: delay,
      },
      {
        text: 'Hi Ann,\n\nThe second fee was a mistake. A refund of £12 is on your card. The receipt is in your mail.\n\nBest,\nJo',
        fields: billing,
      },
      {
        text: 'Hi Ann,\n\nThe discount was missing. The discount was added this morning. Your bill is £40 now.\n\nBest,\nJo',
        fields: billing,
      },
      {
        text: 'Hi Ann,\n\nThe coach is an hour late. We are waiting for a driver from Bath. He gets here at ten.\n\nBest,\nJo',
        fields: delay,
      },
      {text: 'Hi Ann,\n\nThe lift was stuck. It is running again. A cable had come off.\n\nBest,\nJo', fields: outage},
      {
        text: 'Hi Ann,\n\nThe second volume has blank pages. A new copy is on its way. It left today.\n\nBest,\nJo',
        fields: bug,
      },
      {
        text: "Hi Ann,\n\nYour dress is with the tailor. She needs two more days. It's the blue one.\n\nBest,\nJo",
        fields: delay,
      },
      {
        text: 'Hi Ann,\n\nThe voucher was not taken off. I have taken it off now. The total is £20.\n\nBest,\nJo',
        fields: billing,
      },
      {
        text: "Hi Ann,\n\nThe mail isn't from us. Delete it, please. We know of nine cases.\n\nBest,\nJo",
        fields: security,
      },
      {
        text: 'Hi Ann,\n\nYour seat covers are at customs. The courier hands in the form on Monday. You get a text then.\n\nBest,\nJo',
        fields: delay,
      },
      {
        text: "Hi Ann,\n\nThe phones are dead. Write to us by mail until they are back. It's a fault in the exchange.\n\nBest,\nJo",
        fields: outage,
      },
      {
        text: "Hi Ann,\n\nThe heater is too loud. The builder comes on Friday. It's the pump.\n\nBest,\nJo",
        fields: bug,
      },
      {
        text: "Hi Ann,\n\nSomebody changed your address. I've changed it back. You'll have to sign in again.\n\nBest,\nJo",
        fields: security,
      },
      {
        text: 'Hi Ann,\n\nThe replacement is at the front desk. The old one had a crack. Bring your room key.\n\nBest,\nJo',
        fields: billing,
      },
      {
        text: 'Hi Ann,\n\nYour crate is on a truck to Lyon. Snow had closed the pass. It has the tag 44.\n\nBest,\nJo',
        fields: delay,
      },
      {text: 'Apologies for the delay with your visa. The letter left today. Thank you for waiting.', fields: delay},
      {text: 'The pool was closed for two days. A plumber replaced the valve.', fields: outage},
      {text: 'The gym charged you twice. The second payment goes straight back to your card.', fields: billing},
      {text: 'You wrote that nobody will fix the sink. A plumber comes at nine.', fields: bug},
      {text: 'The note on the door said "next update at noon". It was wrong; the lift runs again.', fields: outage},
      {text: 'If the sink leaks again, call me. The new seal is in.', fields: bug},
      {text: 'Your train was late. Did you miss the ferry?', fields: delay},
      {
        text: 'You said that you will send the photo. The lid is cracked, I can tell; a new one ships today.',
        fields: bug,
      },
      {text: 'The lift is stuck.', fields: outage},
      {text: 'The lift is stuck. The motor burned out.', fields: {context: 'outage', kind: 'snippet'}},
      {text: 'The lift is stuck. The motor burned out.', fields: {context: 'closing'}},
      {text: 'The lift is stuck. The motor burned out.'},
      {
        text: 'Thanks for telling us that the lift runs again. It was the motor.',
        fields: {context: 'outage', stage: 'closing'},
      },
      {text: 'The freeze comes from the new font. Choose the old one under Style until we fix it.', fields: bug},
      {text: 'Your crate is stuck in Calais. The courier is tracing it.', fields: delay},
      {text: 'The lifts stopped at 7:40. An engineer is on the way.', fields: outage},
      {text: 'Somebody signed in from Lagos. Change the password now.', fields: security},
      {text: 'We saw an odd sign-in and blocked it. There is nothing you need to do.', fields: security},
      {text: 'The gym charged you twice. The second payment goes back to your card within five days.', fields: billing},
      {text: 'The charge on 3 May is the yearly renewal. Your plan renews each year on that day.', fields: billing},
      {text: 'Your visa is still with the consulate. Which passport number did you use?', fields: delay},
      {text: 'The printer driver is broken. [What we are doing about it]', fields: bug},
      {text: 'No hot water in the east wing. See https://status.example.com.', fields: outage},
      {text: 'Hot water is back in the east wing. A valve had failed.', fields: outage},
      {text: 'The van broke down. A second one takes your sofa this afternoon.', fields: delay},
      {text: 'The export lost its header. Could you send me the file?', fields: bug},
      {text: 'Your invoice had the wrong VAT. We have issued a new one.', fields: billing},
      {text: 'The nurse is off sick. Her colleague is calling you at ten.', fields: delay},
      {text: 'The app loses its settings. Restart your phone.', fields: bug},
      {text: "We can't refund the deposit. The contract was signed in May and there was no error.", fields: billing},
      {text: 'Your parcel is late. It should reach you tomorrow.', fields: delay},
      {text: 'The parcel was lost. A replacement left our warehouse this morning.', fields: delay},
      {text: 'Power went out at nine. It has returned in all streets.', fields: outage},
      {text: 'The mic is muted after a call. We expect a patch by Friday.', fields: bug},
      {text: 'The game froze. If it happens again, press Start twice and write to me.', fields: bug},
      {text: 'Trains do not run today. You can use your ticket on the bus.', fields: outage},
      {text: 'You are right: the calendar shows the wrong week. We roll back the release tonight.', fields: bug},
      {text: 'Your mattress is held up in Rotterdam. Shall I send an air bed today?', fields: delay},
      {text: 'Gas has been off since six. Crews are repairing the pipe.', fields: outage},
      {text: 'Our booking site is unreachable. Please book by phone on 555 0100 until it is back.', fields: outage},
      {
        text: 'You were billed at the old rate. I corrected it, and the difference is on your June bill.',
        fields: billing,
      },
      {text: 'The cleaning fee was a mistake. It is gone from your bill.', fields: billing},
      {text: 'We have locked your account. To unlock it, follow the link we sent.', fields: security},
      {text: 'This is a known limitation of the scanner app. As a workaround, scan at 200 dpi.', fields: bug},
      {text: 'Sorry about your passport photos. They are ready for pickup at the desk.', fields: delay},
      {
        text: 'The dev team has been told about the broken chart, and Ana from that team writes to you tomorrow.',
        fields: bug,
      },
      {text: 'Your donation receipt has not gone out. Expect it within a week.', fields: delay},
      {text: 'Some players cannot join ranked matches. We are rolling back the config.', fields: outage},
      {text: 'I checked your logs. Could you renew the token and try again?', fields: bug},
      {text: 'The lab has your sample. Results usually take three days.', fields: delay},
      {text: 'Our records show two payments. Send me the receipt and I return the second one.', fields: billing},
      {
        text: 'Twelve files were opened. The police have the case, and we let you know what they find by Friday.',
        fields: security,
      },
      {text: 'The machines on floor 2 are broken. Use the ones on floor 4 for now.', fields: outage},
      {text: 'The form fails in Firefox. It works in Chrome.', fields: bug},
      {text: 'The train is late. You will still make the ferry.', fields: delay},
      {text: 'The ring sizer was off. A new one is in the mail.', fields: bug},
      {text: 'Phones are down. You reach us by chat meanwhile.', fields: outage},
      {text: 'The second charge is only a hold. It disappears by itself in two days.', fields: billing},
      {text: 'Why were you charged twice? The first was a deposit, and the second was the stay.', fields: billing},
      {text: 'Your data was not touched. No action is needed.', fields: security},
      {text: 'The subtitles drift. [next step]', fields: bug},
      {text: 'Your keys are late. {{eta}} is the new date.', fields: delay},
      {text: 'The workshop has the lens. It normally takes a week.', fields: delay},
      {text: 'The lens takes longer than usual. The workshop grinds it on Monday.', fields: delay},
      {text: 'The tills stood still this morning. They run at full speed.', fields: outage},
      {text: 'The booking site was down between 8 and 9. A disk was full.', fields: outage},
      {text: 'Mail was stuck. The backlog has been cleared.', fields: outage},
      {text: 'Calls dropped. The outage lasted 40 minutes.', fields: outage},
      {text: 'A pipe burst in the hall. The floor is dry and the rooms are warm again.', fields: outage},
      {text: 'The sync is slow. It catches up within an hour.', fields: bug},
      {text: 'The error is known. It stops after five minutes.', fields: bug},
      {text: 'Your order arrived on 3 April. The neighbor signed for it.', fields: delay},
      {text: "So sorry the kiosk froze! I've emailed you a paper ticket.", fields: bug},
      {text: 'You pay $12 a month. The price is for two seats.', fields: billing},
    ],
  },
  {describe, it},
)
