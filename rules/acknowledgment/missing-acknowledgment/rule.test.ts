import {type FlaggedCase, testRule} from 'empathylint/testing'
import {describe, it} from 'vitest'
import rule from './rule.ts'

const bug = {context: 'bug'}
const billing = {context: 'billing'}
const delay = {context: 'delay'}
const outage = {context: 'outage'}
const security = {context: 'security'}
const badNews = {context: 'bad-news'}
const SLOT = '[What they reported, in their words], and [what it stopped them doing].'

/** A finding on the first sentence, and the blank before it. */
function bare(fields: {readonly context: string}, first: string, rest: string, greeting = ''): FlaggedCase {
  const rewrites = [`${greeting}${SLOT} ${first.charAt(0).toUpperCase()}${first.slice(1)} ${rest}`]
  return {text: `${greeting}${first} ${rest}`, fields, findings: [{message: 'missing', at: first, rewrites}]}
}

testRule(
  rule,
  {
    flag: [
      {
        text: 'Unplug the printer for a minute. Then print the test page.',
        fields: bug,
        findings: [
          {
            message: 'missing',
            at: 'Unplug the printer for a minute.',
            severity: 'warning',
            rewrites: [`${SLOT} Unplug the printer for a minute. Then print the test page.`],
          },
        ],
      },
      {
        text: 'Hi {{customer.first_name}},\n\nOur billing cycle runs from the first. Invoices go out on the third.\n\nBest,\nAna',
        fields: billing,
        findings: [
          {
            message: 'missing',
            at: 'Our billing cycle runs from the first.',
            rewrites: [
              `Hi {{customer.first_name}},\n\n${SLOT} Our billing cycle runs from the first. Invoices go out on the third.\n\nBest,\nAna`,
            ],
          },
        ],
      },
      {
        text: 'Thank you for contacting us. Delivery takes three to five days.',
        fields: delay,
        findings: [
          {
            message: 'missing',
            at: 'Thank you for contacting us.',
            rewrites: [`${SLOT} Thank you for contacting us. Delivery takes three to five days.`],
          },
        ],
      },
      {
        text: 'Our engineers are working on it. Updates are posted every hour.',
        fields: outage,
        findings: [
          {
            message: 'missing',
            at: 'Our engineers are working on it.',
            rewrites: [`${SLOT} Our engineers are working on it. Updates are posted every hour.`],
          },
        ],
      },
      {
        text: 'Hello {{name}}, please change your password. Turn on two-step sign-in under Account.',
        fields: security,
        findings: [
          {
            message: 'missing',
            at: 'please change your password.',
            rewrites: [`Hello {{name}}, ${SLOT} Please change your password. Turn on two-step sign-in under Account.`],
          },
        ],
      },
      {
        text: 'We do not exchange sale items. Have a look at our terms.',
        fields: badNews,
        findings: [
          {
            message: 'missing',
            at: 'We do not exchange sale items.',
            rewrites: [`${SLOT} We do not exchange sale items. Have a look at our terms.`],
          },
        ],
      },
      {
        text: '1. Open the lid.\n2. Press the red key.\n\nCall us if the light stays on.',
        fields: bug,
        findings: [
          {
            message: 'missing',
            at: 'Open the lid.',
            rewrites: [`1. Open the lid.\n2. Press the red key.\n\n${SLOT} Call us if the light stays on.`],
          },
        ],
      },
      bare(bug, 'If the label was wrong, print it again.', 'The printer prints two a minute.'),
      bare(bug, 'No files are kept after a day.', 'Save them on your own disk.'),
      bare(bug, 'If the answer is yes, print it again.', 'The printer prints two a minute.'),
      bare(delay, 'Was the parcel late?', 'Please tell us the order number.'),
      bare(bug, "We've passed this on to our engineers.", 'They will write to you.'),
      bare(billing, 'We have received your message.', 'An agent will reply within a day.'),
      bare(bug, 'I completely understand.', 'Try another browser.'),
      bare(bug, 'Retry failed uploads from the queue.', 'Then empty the trash.'),
      bare(billing, 'Fees charged after the trial go to the card on file.', 'Change the card under Plan.'),
      bare(delay, 'Orders placed on Friday leave on Monday.', 'Follow the steps listed in the app.'),
      bare(badNews, 'Under our terms, day tickets cannot be moved.', 'Buy a new one at the gate.'),
      bare(security, 'Use the code we send to your phone.', 'Never share it.'),
      bare(billing, 'Once you were charged, the bank decides.', 'Ask them for the reference.'),
      bare(bug, 'Make sure the device is turned on.', 'Restart it after ten seconds.'),
      bare(outage, 'Nothing has failed yet.', 'Watch the dashboard for changes.'),
      bare(delay, 'The current estimated delivery date is 14 June.', 'Drivers come between 8 am and 8 pm.'),
      bare(delay, 'The latest expected arrival is Friday.', 'Someone needs to be at home to sign.'),
      bare(bug, 'I have read your message.', 'Your device should have Android 12 or later.'),
      bare(bug, 'We have reviewed the report.', 'You should have an answer by Monday.'),
      bare(badNews, 'Claims should have all receipts attached.', 'The form is on the site.'),
      bare(delay, 'I have left you a voicemail.', 'Our office is open until six.'),
      bare(bug, 'Our engineers tested it twice.', 'Please install the next release.'),
      bare(security, 'If malware damaged your files, run the scanner.', 'The old rates still apply.'),
      bare(outage, 'Did the storm cut your power?', 'Check the map for the next update.'),
      bare(outage, 'The next update comes at noon.', 'Please follow the status page.'),
      bare(bug, 'Repairs take about a week.', 'Drop the watch at any of our shops.'),
      bare(billing, 'refunds go back to the card.', 'They take ten days.', 'Dear {{ticket.requester.name}}, '),
      {
        text: 'Hi Jo,\n\nReset the router from the app. Then tap "Restart". Wait ten minutes.\n\nBest,\n\nKim',
        fields: {context: 'delay'},
        findings: [
          {
            message: 'missing',
            at: 'Reset the router from the app.',
            rewrites: [
              'Hi Jo,\n\n[What they reported, in their words], and [what it stopped them doing]. Reset the router from the app. Then tap "Restart". Wait ten minutes.\n\nBest,\n\nKim',
            ],
          },
        ],
      },
      {
        text: 'Hi Jo,\n\nOpen **Settings** > **Network**. Choose **Forget**. Then connect again.\n\nBest,\n\nKim',
        fields: {context: 'delay'},
        findings: [
          {
            message: 'missing',
            at: 'Open **Settings** > **Network**.',
            rewrites: [
              'Hi Jo,\n\n[What they reported, in their words], and [what it stopped them doing]. Open **Settings** > **Network**. Choose **Forget**. Then connect again.\n\nBest,\n\nKim',
            ],
          },
        ],
      },
      {
        text: 'Hi Jo,\n\nThe refund policy does not cover sale items. Please read section 4. Then fill in the form.\n\nBest,\n\nKim',
        fields: {context: 'delay'},
        findings: [
          {
            message: 'missing',
            at: 'The refund policy does not cover sale items.',
            rewrites: [
              'Hi Jo,\n\n[What they reported, in their words], and [what it stopped them doing]. The refund policy does not cover sale items. Please read section 4. Then fill in the form.\n\nBest,\n\nKim',
            ],
          },
        ],
      },
      bare(
        bug,
        'Clear the cache in Settings.',
        'Open the app again. The newest version is 4.2. Let us know how it goes.',
      ),
      bare(
        bug,
        'Downloads vanish after 30 days unless you renew them.',
        'Open Settings and choose Keep. Version 8.4 is in the store.',
      ),
      bare(
        bug,
        'We put all invoices on the portal.',
        'Sign in to see yours. Payment is due within 14 days. Write to us with questions.',
      ),
      bare(bug, 'We put the mileage on every invoice.', 'The form is attached. Nothing is needed from you.'),
      bare(
        bug,
        'Files close whenever the app updates.',
        'Save your work first. Then restart the tablet. Version 8.4 is in the store.',
      ),
      bare(
        bug,
        'The right address goes on the front of the envelope.',
        'Send it to the depot. We need two weeks. Our hours are nine to five.',
      ),
      bare(bug, 'Your subscription renews on 4 May.', 'Charges appear within a day. See the billing page for details.'),
    ],
    pass: [
      {text: 'Invoice 512 says nine rooms. You have seven of them.', fields: billing},
      {text: 'We went on charging both of them. I gave back $40.', fields: billing},
      {text: 'Yes, a club can pay by invoice. It needs ten members.', fields: billing},
      {text: 'Short answer: no. The meter is read once a year.', fields: billing},
      {text: 'The quick answer is yes. Rename the folder and start the scan anew.', fields: bug},
      {text: 'Correct! The second debit is a hold. It falls away on Monday.', fields: billing},
      {text: 'The gate in Oslo is not reachable. The next update is at noon.', fields: outage},
      {text: 'I blocked the badge at 10:31. A new one waits at the desk.', fields: security},
      {text: "I've cut the repair bill by £30. The new bill is attached.", fields: billing},
      {text: "We can't take the boots back after a walk in them. A cobbler near you can.", fields: badNews},
      {text: 'The lease can not be ended early, because the owner is abroad. Sublet it.', fields: badNews},
      {text: 'Your crate has been at the port since Monday. Customs opens at nine.', fields: delay},
      {text: 'Your visa application is still pending. The consul signs on Friday.', fields: delay},
      {text: 'Trams are back on line 4. Tickets bought this morning stay valid all day.', fields: outage},
      {text: 'The frozen map is a known bug. Version 9 goes out at noon.', fields: bug},
      {text: 'A sign-in from Oslo was seen at 03:10. Change the code in the app.', fields: security},
      {text: 'Your objection to the parking fine reached the panel. It meets on Tuesday.', fields: billing},
      {text: 'Your April bill came to £212. The meter was read from the wrong side.', fields: billing},
      {text: 'You should never have to carry it back down the stairs. A van comes at six.', fields: bug},
      {text: 'Your heating failed last night. A technician comes at nine.', fields: bug},
      {text: "The sofa hasn't left the depot in Lyon. The driver has a new slot.", fields: delay},
      {text: 'Card payments have been declined since 08:10. Cash works.', fields: outage},
      {text: 'Logins are slow for everyone on the west coast. Next update at ten.', fields: outage},
      {text: 'There is a fault in the label printer driver. Use the PDF until Friday.', fields: bug},
      {text: 'Somebody signed in to your account from Lagos. Change the password now.', fields: security},
      {text: 'Your application was refused on 3 June. You can appeal within 28 days.', fields: badNews},
      {text: "You're right about the fee. It goes back to your card today.", fields: billing},
      {text: 'You told us that the crib came with two left rails. The right one ships tonight.', fields: bug},
      {text: 'We billed the old card on Tuesday. The new one is set for June.', fields: billing},
      {text: 'That was our mistake. The fee goes back to your card today.', fields: billing},
      {text: 'I found both orders under your old address. Which one should stay?', fields: billing},
      {text: "I've reproduced it on Android 14. Turn off battery saver until the next release.", fields: bug},
      {text: 'We know the crib was due before the baby. It ships tonight.', fields: delay},
      {text: "We're sorry for the wait. It ships tomorrow.", fields: delay},
      {text: 'Sorry to hear about the flood. Send us three photos.', fields: bug},
      {text: 'I can imagine how worrying a locked account is. Use the link below.', fields: security},
      {text: 'Thanks for the trace. Set the limit to 60 seconds.', fields: bug},
      {text: 'Thank you for writing about the missing seat. Row 12 has two free ones.', fields: badNews},
      {text: 'Thank you for your patience. Restart the app.', fields: bug},
      {text: "I've read the surveyor's report about the crack in the east wall. You can appeal.", fields: badNews},
      {text: 'I listened to the recording of your call. The agent was new; a refund follows.', fields: billing},
      {text: 'I went through the photos of the worktop that you took. A fitter comes at ten.', fields: bug},
      {text: 'The storm that tore through on Sunday flooded your cellar. A pump is on its way.', fields: badNews},
      {text: 'The water that came through your ceiling is not covered. You can appeal.', fields: badNews},
      {text: 'The closure left you without heating. An electric heater arrives at noon.', fields: outage},
      {text: 'The clinic should have rung you on Monday. I asked them today; they call at four.', fields: delay},
      {text: 'Your visa ought to have reached you by 2 May. The consulate sends it tonight.', fields: delay},
      {text: 'That fee should never have appeared on your bill. The new bill shows it gone.', fields: billing},
      {text: 'Nobody should have asked you for the PIN. Block the card with the link below.', fields: security},
      {text: 'A plumber was due at your flat on Monday. One comes tomorrow at eight.', fields: delay},
      {text: 'Nine days in, the parcel still sits in Leipzig. The depot searches for it today.', fields: delay},
      {
        text: 'Three weeks without an oven is far too long. The part is here, and a fitter comes at nine.',
        fields: delay,
      },
      {text: 'The clerk who took the call gave you the wrong date. The right one is 4 June.', fields: badNews},
      {text: 'Our driver rang the wrong bell. Another round starts at five.', fields: delay},
      {text: 'Refund approved. Banks take three days.', fields: billing},
      {text: 'Two payments of $40 went through on Tuesday. One goes back today.', fields: billing},
      {text: '[What they were charged]. The refund arrives by Friday.', fields: billing},
      {text: 'About {{ticket.title}}: the invoice is in the portal. It shows the VAT.', fields: billing},
      {text: 'About "the tap drips all night": a plumber comes on Monday.', fields: bug},
      {text: 'Please try version 4.2 and tell me what you see.', fields: {context: 'bug', stage: 'mid'}},
      {text: 'Tracking number: {{order.tracking}}', fields: {context: 'delay', kind: 'snippet'}},
      {text: 'Open Settings and pick a language. Then restart.', fields: {context: 'how-to'}},
      {text: 'Open Settings and pick another language. Then start the app again.'},
      {
        text: 'Hi Jo,\n\nYou saw "card declined" at the till. Open the app and tap **Unlock**. Then pay again.\n\nBest,\n\nKim',
        fields: {context: 'delay'},
      },
      {
        text: 'Hi Jo,\n\nThe message "disk full" means the drive needs room. Delete old files. Then restart.\n\nBest,\n\nKim',
        fields: {context: 'delay'},
      },
      {
        text: 'Hi Jo,\n\nWith the old tag the barrier does not open for you. Tags renew at the desk. Bring an ID.\n\nBest,\n\nKim',
        fields: {context: 'delay'},
      },
      {
        text: 'Hi Jo,\n\nThe app will not let you in. Reset the PIN under **Security**. Then sign in.\n\nBest,\n\nKim',
        fields: {context: 'delay'},
      },
      {
        text: 'Hi Jo,\n\nThe photos on your phone disappear each time you sync. Version 3.1 keeps them. It is in the store now.\n\nBest,\nAna',
        fields: {context: 'bug'},
      },
      {
        text: 'Hi Jo,\n\nYour playlists empty themselves whenever you restart the car. Update to 4.2. Then start the car once.\n\nBest,\nAna',
        fields: {context: 'bug'},
      },
      {
        text: 'Hi Jo,\n\nThe alarm in your flat goes off every night at two. A fitter comes at nine. He brings a new sensor.\n\nBest,\nAna',
        fields: {context: 'bug'},
      },
      {
        text: 'Hi Jo,\n\nWe wrote the wrong date on your certificate. A new one is enclosed. Nothing is needed from you.\n\nBest,\nAna',
        fields: {context: 'bug'},
      },
      {
        text: 'Hi Jo,\n\nWe gave your seat to another guest. Row 4 is yours now. The ticket is attached.\n\nBest,\nAna',
        fields: {context: 'bug'},
      },
      {
        text: 'Hi Jo,\n\nWe printed an old address on your label. A new label is on its way. Keep the parcel until Friday.\n\nBest,\nAna',
        fields: {context: 'bug'},
      },
      {
        text: 'Hi Jo,\n\nWe used the wrong rate for your March bill. The new bill is attached. The difference comes off in April.\n\nBest,\nAna',
        fields: {context: 'bug'},
      },
    ],
  },
  {describe, it},
)
