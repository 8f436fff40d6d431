import {testRule} from 'empathylint/testing'
import {describe, it} from 'vitest'
import rule from './rule.ts'

testRule(
  rule,
  {
    flag: [
      {
        text: 'Apologies for all the paperwork, but could you sign page 3?',
        fields: {context: 'needs-info'},
        findings: [{message: 'faultless', at: 'Apologies', rewrites: ['Could you sign page 3?']}],
      },
      {
        text: 'Sorry about the lack of a lift. The stairs are on the left.',
        fields: {context: 'how-to'},
        findings: [{message: 'faultless', at: 'Sorry', rewrites: ['The stairs are on the left.']}],
      },
      {
        text: "Sorry, we don't ship to Norway yet.",
        fields: {context: 'feature-declined'},
        findings: [
          {
            message: 'faultless',
            at: 'Sorry',
            severity: 'info',
            rewrites: [{text: "We don't ship to Norway yet.", applicability: 'safe'}],
          },
        ],
        fixed: "We don't ship to Norway yet.",
      },
      {
        text: "We're sorry, but the basic plan doesn't include a second driver.",
        fields: {context: 'feature-declined'},
        findings: [
          {message: 'faultless', at: "We're sorry", rewrites: ["The basic plan doesn't include a second driver."]},
        ],
      },
      {
        text: "I'm sorry that group bookings can't be split across two cards.",
        fields: {context: 'feature-declined'},
        findings: [
          {message: 'faultless', at: "I'm sorry", rewrites: ["Group bookings can't be split across two cards."]},
        ],
      },
      {
        text: "I'm afraid the loan can't be paid off early, sorry.",
        fields: {context: 'feature-declined'},
        findings: [{message: 'faultless', at: 'sorry', rewrites: ["I'm afraid the loan can't be paid off early."]}],
      },
      {
        text: "Sorry, there's currently no way to pause a subscription.",
        fields: {context: 'feature-declined'},
        findings: [
          {
            message: 'faultless',
            at: 'Sorry',
            rewrites: [{text: "There's currently no way to pause a subscription.", applicability: 'safe'}],
          },
        ],
        fixed: "There's currently no way to pause a subscription.",
      },
      {
        text: "I'm sorry, unfortunately the archive only goes back to 2019.",
        fields: {context: 'feature-declined'},
        findings: [
          {
            message: 'faultless',
            at: "I'm sorry",
            rewrites: [{text: 'The archive only goes back to 2019.', applicability: 'safe'}],
          },
        ],
        fixed: 'The archive only goes back to 2019.',
      },
      {
        text: "Sorry about that! You'll find the invoice under Billing.",
        fields: {context: 'how-to'},
        findings: [{message: 'faultless', at: 'Sorry', rewrites: ["You'll find the invoice under Billing."]}],
      },
      {
        text: 'Sorry to bother you, but which room were you in?',
        fields: {context: 'needs-info'},
        findings: [{message: 'faultless', at: 'Sorry', rewrites: ['Which room were you in?']}],
      },
      {
        text: 'Sorry again, and enjoy your trip!',
        fields: {context: 'closing'},
        findings: [{message: 'faultless', at: 'Sorry', rewrites: ['Enjoy your trip!']}],
      },
      {
        text: 'Thanks for the kind words, and apologies for bothering you.',
        fields: {context: 'closing'},
        findings: [{message: 'faultless', at: 'apologies', rewrites: ['Thanks for the kind words.']}],
      },
      {
        text: 'Sorry guys, no cross-play for now.',
        fields: {context: 'feature-declined'},
        findings: [{message: 'faultless', at: 'Sorry', rewrites: []}],
      },
      {
        text: 'Sorry — which of the two cards did you use?',
        fields: {context: 'needs-info'},
        findings: [{message: 'faultless', at: 'Sorry', rewrites: ['Which of the two cards did you use?']}],
      },
      {
        text: 'Unfortunately, and we apologize for this, the gym has no sauna.',
        fields: {context: 'feature-declined'},
        findings: [{message: 'faultless', at: 'we apologize', rewrites: []}],
      },
      {
        text: 'I apologize, but we do not currently offer evening classes.',
        fields: {context: 'feature-declined'},
        findings: [{message: 'faultless', at: 'I apologize', rewrites: ['We do not currently offer evening classes.']}],
      },
      {
        text: "I'm so sorry, this isn't something the app can do right now.",
        fields: {context: 'feature-declined'},
        findings: [
          {message: 'faultless', at: "I'm so sorry", rewrites: ["This isn't something the app can do right now."]},
        ],
      },
      {
        text: "Sorry we can't offer vegan menus on this route.",
        fields: {context: 'feature-declined'},
        findings: [{message: 'faultless', at: 'Sorry', rewrites: ["We can't offer vegan menus on this route."]}],
      },
      {
        text: 'Our apologies, only the account owner can rename a board.',
        fields: {context: 'feature-declined'},
        findings: [
          {message: 'faultless', at: 'Our apologies', rewrites: ['Only the account owner can rename a board.']},
        ],
      },
      {
        text: "Sorry to disappoint, but two-way sync isn't on our roadmap.",
        fields: {context: 'feature-declined'},
        findings: [{message: 'faultless', at: 'Sorry', rewrites: ["Two-way sync isn't on our roadmap."]}],
      },
      {
        text: 'We regret that pets are not allowed on board.',
        fields: {context: 'feature-declined'},
        findings: [{message: 'faultless', at: 'We regret', rewrites: ['Pets are not allowed on board.']}],
      },
      {
        text: "I'm sorry I don't have better news for you. Dark mode isn't planned.",
        fields: {context: 'feature-declined'},
        findings: [
          {
            message: 'faultless',
            at: "I'm sorry",
            rewrites: ["I don't have better news for you. Dark mode isn't planned."],
          },
        ],
      },
      {
        text: 'Apologies for the inconvenience, but the API has no bulk endpoint.',
        fields: {context: 'feature-declined'},
        findings: [{message: 'faultless', at: 'Apologies', rewrites: ['The API has no bulk endpoint.']}],
      },
      {
        text: "I'm sorry you can't do this on the free plan.",
        fields: {context: 'feature-declined'},
        findings: [{message: 'faultless', at: "I'm sorry", rewrites: ["You can't do this on the free plan."]}],
      },
      {
        text: 'Apologies for any inconvenience. To reset the meter, hold the button for ten seconds.',
        fields: {context: 'how-to'},
        findings: [
          {message: 'faultless', at: 'Apologies', rewrites: ['To reset the meter, hold the button for ten seconds.']},
        ],
      },
      {
        text: "I'm sorry for the trouble. Open Settings and choose Language.",
        fields: {context: 'how-to'},
        findings: [{message: 'faultless', at: "I'm sorry", rewrites: ['Open Settings and choose Language.']}],
      },
      {
        text: 'My apologies! The late checkout option is on the booking page.',
        fields: {context: 'how-to'},
        findings: [
          {message: 'faultless', at: 'My apologies', rewrites: ['The late checkout option is on the booking page.']},
        ],
      },
      {
        text: "Oh, sorry, that's under Profile.",
        fields: {context: 'how-to'},
        findings: [{message: 'faultless', at: 'sorry', rewrites: ["That's under Profile."]}],
      },
      {
        text: 'Sorry for the confusion, the export button is at the top right.',
        fields: {context: 'how-to'},
        findings: [{message: 'faultless', at: 'Sorry', rewrites: ['The export button is at the top right.']}],
      },
      {
        text: 'I do apologise for the hassle. The parking permit is valid in zones 2 and 3.',
        fields: {context: 'how-to'},
        findings: [
          {message: 'faultless', at: 'I do apologise', rewrites: ['The parking permit is valid in zones 2 and 3.']},
        ],
      },
      {
        text: "I'm sorry, could you tell me the name on the booking?",
        fields: {context: 'needs-info'},
        findings: [{message: 'faultless', at: "I'm sorry", rewrites: ['Could you tell me the name on the booking?']}],
      },
      {
        text: "Apologies, I'll need your policy number before I can look.",
        fields: {context: 'needs-info'},
        findings: [
          {message: 'faultless', at: 'Apologies', rewrites: ["I'll need your policy number before I can look."]},
        ],
      },
      {
        text: 'Sorry for all the questions! What does the screen say?',
        fields: {context: 'needs-info'},
        findings: [{message: 'faultless', at: 'Sorry', rewrites: ['What does the screen say?']}],
      },
      {
        text: 'Sorry to ask again, but can you send the second page?',
        fields: {context: 'needs-info'},
        findings: [{message: 'faultless', at: 'Sorry', rewrites: ['Can you send the second page?']}],
      },
      {
        text: 'I apologize for asking, but we need a copy of your passport.',
        fields: {context: 'needs-info'},
        findings: [{message: 'faultless', at: 'I apologize', rewrites: ['We need a copy of your passport.']}],
      },
      {
        text: 'Glad it works now! Sorry for the back and forth.',
        fields: {context: 'closing'},
        findings: [{message: 'faultless', at: 'Sorry', rewrites: ['Glad it works now!']}],
      },
      {
        text: 'Apologies for the long email, and thanks for choosing us.',
        fields: {context: 'closing'},
        findings: [{message: 'faultless', at: 'Apologies', rewrites: ['Thanks for choosing us.']}],
      },
      {
        text: "We're sorry this isn't the answer you were hoping for, but the schedule is fixed for the term.",
        fields: {context: 'feature-declined'},
        findings: [
          {
            message: 'faultless',
            at: "We're sorry",
            rewrites: ["This isn't the answer you were hoping for, but the schedule is fixed for the term."],
          },
        ],
      },
      {
        text: "Sorry, but you'll need a desktop browser for that.",
        fields: {context: 'how-to'},
        findings: [{message: 'faultless', at: 'Sorry', rewrites: ["You'll need a desktop browser for that."]}],
      },
      {
        text: 'Apologies for asking you to log in again, but open the app first.',
        fields: {context: 'how-to'},
        findings: [{message: 'faultless', at: 'Apologies', rewrites: ['Open the app first.']}],
      },
      {
        text: "I'm sorry, the late checkout option sits on the booking page.",
        fields: {context: 'how-to'},
        findings: [
          {message: 'faultless', at: "I'm sorry", rewrites: ['The late checkout option sits on the booking page.']},
        ],
      },
      {
        text: 'Sorry, {{contact.first_name}}, the museum has no cloakroom.',
        fields: {context: 'feature-declined'},
        findings: [
          {message: 'faultless', at: 'Sorry', rewrites: ['{{contact.first_name}}, the museum has no cloakroom.']},
        ],
      },
      {
        text: "I'm really sorry that there's no student rate.",
        fields: {context: 'feature-declined'},
        findings: [{message: 'faultless', at: "I'm really sorry", rewrites: ["There's no student rate."]}],
      },
      {
        text: "We apologise that the clinic doesn't open on Sundays.",
        fields: {context: 'feature-declined'},
        findings: [{message: 'faultless', at: 'We apologise', rewrites: ["The clinic doesn't open on Sundays."]}],
      },
      {
        text: 'So sorry! You just need to tap the gear icon.',
        fields: {context: 'how-to'},
        findings: [{message: 'faultless', at: 'So sorry', rewrites: ['You just need to tap the gear icon.']}],
      },
      {
        text: "We're sorry for the trouble, but may we have your tenant number?",
        fields: {context: 'needs-info'},
        findings: [{message: 'faultless', at: "We're sorry", rewrites: ['May we have your tenant number?']}],
      },
      {
        text: 'Our team apologizes for any misunderstanding; the fee covers one bag.',
        fields: {context: 'how-to'},
        findings: [{message: 'faultless', at: 'Our team apologizes', rewrites: ['The fee covers one bag.']}],
      },
      {
        text: "Unfortunately, we're sorry to disappoint you here: the course runs in English only.",
        fields: {context: 'feature-declined'},
        findings: [{message: 'faultless', at: "we're sorry", rewrites: []}],
      },
      {
        text: "I'm sorry for taking up your time, and happy sailing!",
        fields: {context: 'closing'},
        findings: [{message: 'faultless', at: "I'm sorry", rewrites: ['Happy sailing!']}],
      },
      {
        text: 'Please accept our apologies. The timer is set in the menu of the oven.',
        fields: {context: 'how-to'},
        findings: [
          {
            message: 'faultless',
            at: 'Please accept our apologies',
            rewrites: ['The timer is set in the menu of the oven.'],
          },
        ],
      },
      {
        text: "We're sorry that we are not able to add a third stop.",
        fields: {context: 'feature-declined'},
        findings: [{message: 'faultless', at: "We're sorry", rewrites: ['We are not able to add a third stop.']}],
      },
      {
        text: 'Sorry, that feature was retired in May.',
        fields: {context: 'feature-declined'},
        findings: [
          {
            message: 'faultless',
            at: 'Sorry',
            rewrites: [{text: 'That feature was retired in May.', applicability: 'safe'}],
          },
        ],
        fixed: 'That feature was retired in May.',
      },
      {
        text: "I'm afraid that's not something we offer, sorry about that.",
        fields: {context: 'feature-declined'},
        findings: [{message: 'faultless', at: 'sorry', rewrites: ["I'm afraid that's not something we offer."]}],
      },
      {
        text: "Really sorry, but returns aren't possible on sale items.",
        fields: {context: 'feature-declined'},
        findings: [{message: 'faultless', at: 'Really sorry', rewrites: ["Returns aren't possible on sale items."]}],
      },
      {
        text: 'Sorry, no.',
        fields: {context: 'feature-declined'},
        findings: [{message: 'faultless', at: 'Sorry', rewrites: ['No.']}],
      },
      {
        text: "My apologies, but our tours don't run in February.",
        fields: {context: 'feature-declined'},
        findings: [{message: 'faultless', at: 'My apologies', rewrites: ["Our tours don't run in February."]}],
      },
      {
        text: "I wish I had a better answer, but we don't have an Android app, I'm sorry.",
        fields: {context: 'feature-declined'},
        findings: [
          {
            message: 'faultless',
            at: "I'm sorry",
            rewrites: ["I wish I had a better answer, but we don't have an Android app."],
          },
        ],
      },
      {
        text: "I'm sorry to disappoint you, but there are no plans for a desktop version.",
        fields: {context: 'feature-declined'},
        findings: [{message: 'faultless', at: "I'm sorry", rewrites: ['There are no plans for a desktop version.']}],
      },
      {
        text: "We sincerely apologize, however the loyalty card can't be used online.",
        fields: {context: 'feature-declined'},
        findings: [
          {message: 'faultless', at: 'We sincerely apologize', rewrites: ["The loyalty card can't be used online."]},
        ],
      },
      {
        text: 'Apologies for any disappointment; the plan does not come with phone support.',
        fields: {context: 'feature-declined'},
        findings: [{message: 'faultless', at: 'Apologies', rewrites: ['The plan does not come with phone support.']}],
      },
      {
        text: "I'm sorry, our API does not expose that field.",
        fields: {context: 'feature-declined'},
        findings: [
          {
            message: 'faultless',
            at: "I'm sorry",
            rewrites: [{text: 'Our API does not expose that field.', applicability: 'safe'}],
          },
        ],
        fixed: 'Our API does not expose that field.',
      },
      {
        text: "Sorry, I don't think we'll be adding that soon.",
        fields: {context: 'feature-declined'},
        findings: [
          {
            message: 'faultless',
            at: 'Sorry',
            rewrites: [{text: "I don't think we'll be adding that soon.", applicability: 'safe'}],
          },
        ],
        fixed: "I don't think we'll be adding that soon.",
      },
      {
        text: 'We do apologize that this option is unavailable at present.',
        fields: {context: 'feature-declined'},
        findings: [{message: 'faultless', at: 'We do apologize', rewrites: ['This option is unavailable at present.']}],
      },
      {
        text: 'Sorry, you have to sign in on the web to do that.',
        fields: {context: 'how-to'},
        findings: [
          {
            message: 'faultless',
            at: 'Sorry',
            rewrites: [{text: 'You have to sign in on the web to do that.', applicability: 'safe'}],
          },
        ],
        fixed: 'You have to sign in on the web to do that.',
      },
      {
        text: 'Sorry for any inconvenience this causes. Simply scan the code at the gate.',
        fields: {context: 'how-to'},
        findings: [{message: 'faultless', at: 'Sorry', rewrites: ['Simply scan the code at the gate.']}],
      },
      {
        text: "I'm so sorry for the confusion! Your deductible is listed on page 2.",
        fields: {context: 'how-to'},
        findings: [{message: 'faultless', at: "I'm so sorry", rewrites: ['Your deductible is listed on page 2.']}],
      },
      {
        text: 'I apologise for the inconvenience. You can change your seat in the app until two hours before boarding.',
        fields: {context: 'how-to'},
        findings: [
          {
            message: 'faultless',
            at: 'I apologise',
            rewrites: ['You can change your seat in the app until two hours before boarding.'],
          },
        ],
      },
      {
        text: 'Ah, sorry! That setting moved to the Profile tab.',
        fields: {context: 'how-to'},
        findings: [{message: 'faultless', at: 'sorry', rewrites: []}],
      },
      {
        text: 'Sorry, let me explain how the deposit works.',
        fields: {context: 'how-to'},
        findings: [{message: 'faultless', at: 'Sorry', rewrites: ['Let me explain how the deposit works.']}],
      },
      {
        text: 'Sorry, what was your order number again?',
        fields: {context: 'needs-info'},
        findings: [{message: 'faultless', at: 'Sorry', rewrites: ['What was your order number again?']}],
      },
      {
        text: "I'm sorry, but I need a bit more information to help you.",
        fields: {context: 'needs-info'},
        findings: [{message: 'faultless', at: "I'm sorry", rewrites: ['I need a bit more information to help you.']}],
      },
      {
        text: 'Apologies for the extra step, but please confirm your date of birth.',
        fields: {context: 'needs-info'},
        findings: [{message: 'faultless', at: 'Apologies', rewrites: ['Please confirm your date of birth.']}],
      },
      {
        text: "Sorry, I'm not sure I understand; do you mean the invoice or the quote?",
        fields: {context: 'needs-info'},
        findings: [
          {
            message: 'faultless',
            at: 'Sorry',
            rewrites: ["I'm not sure I understand; do you mean the invoice or the quote?"],
          },
        ],
      },
      {
        text: 'So sorry to trouble you, would you mind sending a photo of the meter?',
        fields: {context: 'needs-info'},
        findings: [{message: 'faultless', at: 'So sorry', rewrites: ['Would you mind sending a photo of the meter?']}],
      },
      {
        text: 'Sorry for the bother, and have a lovely weekend.',
        fields: {context: 'closing'},
        findings: [{message: 'faultless', at: 'Sorry', rewrites: ['Have a lovely weekend.']}],
      },
      {
        text: "Happy to hear it's fixed. Apologies again!",
        fields: {context: 'closing'},
        findings: [{message: 'faultless', at: 'Apologies', rewrites: ["Happy to hear it's fixed."]}],
      },
      {
        text: 'All done! Sorry for being such a pain.',
        fields: {context: 'closing'},
        findings: [{message: 'faultless', at: 'Sorry', rewrites: ['All done!']}],
      },
      {
        text: "I'm sorry we couldn't do more, but I'm glad you found a room.",
        fields: {context: 'closing'},
        findings: [
          {message: 'faultless', at: "I'm sorry", rewrites: ["We couldn't do more, but I'm glad you found a room."]},
        ],
      },
      {
        text: 'We regret any confusion. Parking is free after 6 pm.',
        fields: {context: 'how-to'},
        findings: [{message: 'faultless', at: 'We regret', rewrites: ['Parking is free after 6 pm.']}],
      },
      {
        text: 'Sorry for not having this feature yet.',
        fields: {context: 'feature-declined'},
        findings: [{message: 'faultless', at: 'Sorry', rewrites: []}],
      },
      {
        text: "It's sadly not possible to merge two memberships, and I apologize for that.",
        fields: {context: 'feature-declined'},
        findings: [
          {message: 'faultless', at: 'I apologize', rewrites: ["It's sadly not possible to merge two memberships."]},
        ],
      },
      {
        text: "We're sorry, this class is for adults only.",
        fields: {context: 'feature-declined'},
        findings: [
          {
            message: 'faultless',
            at: "We're sorry",
            rewrites: [{text: 'This class is for adults only.', applicability: 'safe'}],
          },
        ],
        fixed: 'This class is for adults only.',
      },
    ],
    pass: [
      {text: "We misfiled your letter, and I'm sorry; could you send it again?", fields: {context: 'needs-info'}},
      {text: 'I misheard your name, sorry; is it Brandt with dt?', fields: {context: 'needs-info'}},
      {text: 'We lost the second page, and I apologize. Could you scan it again?', fields: {context: 'needs-info'}},
      {text: 'Sorry, I deleted your reply; what was the code?', fields: {context: 'needs-info'}},
      {text: 'Sorry about the state of the cake. Which candles were missing?', fields: {context: 'needs-info'}},
      {text: 'I apologize for the {{issue.name}}. Could you send the log?', fields: {context: 'needs-info'}},
      {text: 'To apologize for the trouble, we have added a free month.', fields: {context: 'closing'}},
      {text: 'Sorry for the cold soup. The chef wants to know which one it was.', fields: {context: 'needs-info'}},
      {text: 'Sorry about the slow reply. The form is under Documents.', fields: {context: 'how-to'}},
      {text: "I'm sorry I gave you the wrong link. The right one is below.", fields: {context: 'how-to'}},
      {text: 'Sorry for the confusion: my last message named the wrong menu.', fields: {context: 'how-to'}},
      {text: 'My last email mixed up the two plans. Sorry about that.', fields: {context: 'how-to'}},
      {text: 'Sorry! I misread your question. Refunds are under Orders.', fields: {context: 'how-to'}},
      {text: "Apologies for the broken link in our newsletter. Here's the page.", fields: {context: 'how-to'}},
      {text: "I'm sorry our guide doesn't mention this step.", fields: {context: 'how-to'}},
      {text: 'Sorry the instructions were unclear. Press and hold both buttons.', fields: {context: 'how-to'}},
      {text: "I'm sorry for not replying sooner. Exports live under Reports.", fields: {context: 'how-to'}},
      {text: 'Sorry we kept you on hold. The permit is valid in zone 2.', fields: {context: 'how-to'}},
      {text: 'Sorry it has taken us a week to answer. Open Settings.', fields: {context: 'how-to'}},
      {text: 'I should have told you this earlier, and I apologize.', fields: {context: 'how-to'}},
      {text: 'Sorry, my mistake: could you send the form once more?', fields: {context: 'needs-info'}},
      {text: 'Sorry I missed your attachment. Which page is wrong?', fields: {context: 'needs-info'}},
      {text: "I'm sorry to hear the boiler is out. Which model is it?", fields: {context: 'needs-info'}},
      {text: "I'm sorry your concert was rained off. See you next year!", fields: {context: 'closing'}},
      {text: 'Sorry to see you go. Your data is kept for 30 days.', fields: {context: 'closing'}},
      {text: "We're sorry you're leaving.", fields: {context: 'closing'}},
      {text: 'No need to apologize, and enjoy the trip!', fields: {context: 'closing'}},
      {text: "You don't have to be sorry: everybody misses that button.", fields: {context: 'how-to'}},
      {text: 'When the screen says "Sorry, wrong code", wait a minute.', fields: {context: 'how-to'}},
      {text: "If you're sorry you sent it, click Undo.", fields: {context: 'how-to'}},
      {text: 'Are you sorry you switched? You can go back under Plan.', fields: {context: 'how-to'}},
      {text: "You wrote that you're sorry for asking twice. Ask away!", fields: {context: 'how-to'}},
      {text: 'Sorry, the import is down.', fields: {context: 'bug'}},
      {text: "I'm sorry about the crash. 4.2.1 fixes it.", fields: {context: 'bug'}},
      'Sorry, there is no sauna.',
      {text: 'I apologize for the error in my first answer. The code is 4471.', fields: {context: 'how-to'}},
      {
        text: "There's no second driver on the basic plan; the Plus plan has two.",
        fields: {context: 'feature-declined'},
      },
      {text: 'Sorry about that. The link is below.', fields: {context: 'how-to', fault: 'ours'}},
      {text: 'Better safe than sorry: export a copy first.', fields: {context: 'how-to'}},
      {text: 'Please accept our apologies for the outage on Monday. The guide is below.', fields: {context: 'how-to'}},
      {text: "I'm sorry to say I don't know yet. Which model is it?", fields: {context: 'needs-info'}},
      {
        text: "Sorry I couldn't answer on Friday; my notes were at the office. It's all set now.",
        fields: {context: 'closing'},
      },
      {text: 'We apologise for the two-hour wait on the phone.', fields: {context: 'how-to'}},
      {text: 'Sorry, I overlooked your second question. The filter is on the left.', fields: {context: 'how-to'}},
      {text: "Apologies if that's unclear. Open Settings first.", fields: {context: 'how-to'}},
      {text: "I'm sorry about the duplicate emails. You can turn them off under Alerts.", fields: {context: 'how-to'}},
      {text: "Sorry we didn't explain this better in the handbook.", fields: {context: 'how-to'}},
      {text: "Thanks for waiting, and I'm sorry it took three tries.", fields: {context: 'closing'}},
      {
        text: "I'm sorry we sent two invoices. The second is void; the first is under Billing.",
        fields: {context: 'how-to'},
      },
      {text: 'Thanks for your patience, and sorry it dragged on.', fields: {context: 'closing'}},
      {text: 'Sorry this happened. To turn it off, open Alerts.', fields: {context: 'how-to'}},
      {text: "Sorry I didn't say so on the phone: the flat has no balcony.", fields: {context: 'feature-declined'}},
      {text: "I'm sorry about your grandmother.", fields: {context: 'closing'}},
      {text: "We're sorry the old handbook led you astray. The valve is on the left.", fields: {context: 'how-to'}},
      {text: 'Sorry for the mix-up on our side earlier: you do need form B.', fields: {context: 'how-to'}},
      {text: "Apologies, I gave you last year's price. It's $40 now.", fields: {context: 'how-to'}},
      {text: "I'm sorry that I was unclear. Press the top button first.", fields: {context: 'how-to'}},
      {text: 'Sorry for leaving you hanging all weekend. Here is how it works.', fields: {context: 'how-to'}},
      {text: 'Apologies for getting back to you so late. The form is under Tax.', fields: {context: 'how-to'}},
      {text: 'Sorry for the delay in reviewing your file. Which year does it cover?', fields: {context: 'needs-info'}},
      {text: "I'm sorry you had to write twice. What is the serial number?", fields: {context: 'needs-info'}},
      {text: 'Thanks for bearing with us, and sorry it was such a long wait.', fields: {context: 'closing'}},
      {text: "I'm sorry about the broken vase, and I'm glad the new one arrived.", fields: {context: 'closing'}},
      {text: 'Sorry the help page sent you in circles. Here are the steps.', fields: {context: 'how-to'}},
      {text: "We don't have a night bus. The last tram leaves at 0:40.", fields: {context: 'feature-declined'}},
      {text: 'So sorry for your loss.', fields: {context: 'closing'}},
      {text: "I'm sorry our system logged you out. Sign in again and choose Keep me in.", fields: {context: 'how-to'}},
      {text: 'You never need to apologize for asking.', fields: {context: 'closing'}},
      {text: 'To apologize to a guest, open the booking and choose Send note.', fields: {context: 'how-to'}},
      {text: 'The template says "We\'re sorry", and you can change it under Texts.', fields: {context: 'how-to'}},
      {text: "I'm sorry to hear that. When did the cough start?", fields: {context: 'needs-info'}},
      {text: "Sorry I forgot the attachment. It's here now.", fields: {context: 'how-to'}},
      {text: 'I apologize for the typo in my last email. Is your flight on the 4th?', fields: {context: 'needs-info'}},
      {text: "We owe you an apology for Monday's noise, and thank you for the flowers.", fields: {context: 'closing'}},
      {
        text: "I'm sorry you were given the wrong form at the desk. The right one is online.",
        fields: {context: 'how-to'},
      },
      {text: 'Sorry that nobody called you back. The office opens at 8.', fields: {context: 'how-to'}},
      {text: "Sorry I pointed you to the wrong menu. It's under Display.", fields: {context: 'how-to'}},
      {text: 'Sorry for the three-day wait. Which floor are you on?', fields: {context: 'needs-info'}},
      {text: "I'm sorry your dog is ill, and I hope she's better soon.", fields: {context: 'closing'}},
      {text: "There's no Linux version yet.", fields: {context: 'feature-declined'}},
      {text: "I'm sorry we overcharged you in May. Enjoy the refund.", fields: {context: 'closing'}},
      {text: 'If it says "Sorry, not found", press Back.', fields: {context: 'how-to'}},
      {text: "I'm sorry about the broken link in my last mail. Here's the right one.", fields: {context: 'how-to'}},
      {text: "I'm sorry to hear about the fall. Which floor are you on?", fields: {context: 'needs-info'}},
    ],
  },
  {describe, it},
)
