import {testRule} from 'empathylint/testing'
import {describe, it} from 'vitest'
import rule from './rule.ts'

testRule(
  rule,
  {
    flag: [
      {
        text: 'Whoops! Our website decided to take a nap 😅',
        fields: {context: 'outage'},
        findings: [
          {message: 'cry', at: 'Whoops', rewrites: ['Our website decided to take a nap 😅']},
          {
            message: 'joke',
            at: 'Our website decided to take a nap',
            rewrites: ['Whoops! [What happened, and what it stopped].'],
          },
          {
            message: 'emoji',
            at: '😅',
            rewrites: [{text: 'Whoops! Our website decided to take a nap.', applicability: 'safe'}],
          },
        ],
        fixed: 'Whoops! Our website decided to take a nap.',
      },
      {
        text: 'We charged you twice 🙃 The second charge is gone.',
        fields: {context: 'billing'},
        findings: [
          {
            message: 'emoji',
            at: '🙃',
            rewrites: [{text: 'We charged you twice. The second charge is gone.', applicability: 'safe'}],
          },
        ],
        fixed: 'We charged you twice. The second charge is gone.',
      },
      {
        text: "Thanks 😊 we'll look at it.",
        fields: {context: 'bug'},
        findings: [{message: 'emoji', at: '😊', rewrites: ["Thanks, we'll look at it."]}],
      },
      {
        text: 'Hi Sam 🎉,\n\nYour wardrobe is three weeks late.',
        fields: {context: 'delay'},
        findings: [
          {
            message: 'emoji',
            at: '🎉',
            rewrites: [{text: 'Hi Sam,\n\nYour wardrobe is three weeks late.', applicability: 'safe'}],
          },
        ],
        fixed: 'Hi Sam,\n\nYour wardrobe is three weeks late.',
      },
      {
        text: 'Somebody got into your account!!! We locked it at 9:40.',
        fields: {context: 'security'},
        findings: [
          {
            message: 'marks',
            at: '!!!',
            rewrites: [{text: 'Somebody got into your account! We locked it at 9:40.', applicability: 'safe'}],
          },
        ],
        fixed: 'Somebody got into your account! We locked it at 9:40.',
      },
      {
        text: "That's an excellent question! We closed your claim on Monday.",
        fields: {context: 'bad-news'},
        findings: [{message: 'cry', at: "That's an excellent question", rewrites: ['We closed your claim on Monday.']}],
      },
      {
        text: 'We are on it! Nothing is lost! Hold tight! Thanks!',
        fields: {context: 'outage'},
        findings: [{message: 'many', at: '!', rewrites: ['We are on it! Nothing is lost! Hold tight. Thanks!']}],
      },
      {
        text: 'A big oops from us: the file is gone.',
        fields: {context: 'bug'},
        findings: [{message: 'cry', at: 'A big oops'}],
      },
      {
        text: 'Happy Monday, Ann! Your parcel is in Leeds.',
        fields: {context: 'delay'},
        findings: [{message: 'cry', at: 'Happy Monday, Ann', rewrites: ['Your parcel is in Leeds.']}],
      },
      {
        text: 'Your sofa will be three weeks late :)',
        fields: {context: 'delay'},
        findings: [
          {
            message: 'emoji',
            at: ':)',
            rewrites: [{text: 'Your sofa will be three weeks late.', applicability: 'safe'}],
          },
        ],
        fixed: 'Your sofa will be three weeks late.',
      },
      {
        text: 'Somebody got into your account, so we reset it :-)',
        fields: {context: 'security'},
        findings: [
          {
            message: 'emoji',
            at: ':-)',
            rewrites: [{text: 'Somebody got into your account, so we reset it.', applicability: 'safe'}],
          },
        ],
        fixed: 'Somebody got into your account, so we reset it.',
      },
      {
        text: "Sorry the save is gone!!! We can't bring it back.",
        fields: {context: 'bug'},
        findings: [
          {
            message: 'marks',
            at: '!!!',
            rewrites: [{text: "Sorry the save is gone! We can't bring it back.", applicability: 'safe'}],
          },
        ],
        fixed: "Sorry the save is gone! We can't bring it back.",
      },
      {
        text: 'The lines are down in your street!!',
        fields: {context: 'outage'},
        findings: [
          {message: 'marks', at: '!!', rewrites: [{text: 'The lines are down in your street!', applicability: 'safe'}]},
        ],
        fixed: 'The lines are down in your street!',
      },
      {
        text: 'Hi Sam 😊,\n\nThe export fails for us too.',
        fields: {context: 'bug'},
        findings: [
          {
            message: 'emoji',
            at: '😊',
            rewrites: [{text: 'Hi Sam,\n\nThe export fails for us too.', applicability: 'safe'}],
          },
        ],
        fixed: 'Hi Sam,\n\nThe export fails for us too.',
      },
      {
        text: 'Whoops, we sent your dress to Oslo.',
        fields: {context: 'delay'},
        findings: [{message: 'cry', at: 'Whoops', rewrites: ['We sent your dress to Oslo.']}],
      },
      {
        text: "Wow, what an awesome idea! We won't build it.",
        fields: {context: 'bad-news'},
        findings: [
          {message: 'cry', at: 'Wow', rewrites: ["What an awesome idea! We won't build it."]},
          {message: 'cry', at: 'what an awesome idea'},
        ],
      },
      {
        text: "That's an excellent question! The total is wrong in 4.2.",
        fields: {context: 'bug'},
        findings: [{message: 'cry', at: "That's an excellent question", rewrites: ['The total is wrong in 4.2.']}],
      },
      {
        text: 'Uh-oh, the sync stopped at 9.',
        fields: {context: 'bug'},
        findings: [{message: 'cry', at: 'Uh-oh', rewrites: ['The sync stopped at 9.']}],
      },
      {
        text: 'Looks like the gremlins got into our servers.',
        fields: {context: 'outage'},
        findings: [{message: 'joke', at: 'gremlins', rewrites: ['[What happened, and what it stopped].']}],
      },
      {
        text: 'Our website decided to take a vacation this morning.',
        fields: {context: 'outage'},
        findings: [
          {
            message: 'joke',
            at: 'Our website decided to take a vacation',
            rewrites: ['[What happened, and what it stopped].'],
          },
        ],
      },
      {
        text: 'Haha, that invoice does look odd.',
        fields: {context: 'billing'},
        findings: [{message: 'cry', at: 'Haha'}],
      },
      {
        text: 'Fantastic! We closed your claim.',
        fields: {context: 'bad-news'},
        findings: [{message: 'cry', at: 'Fantastic', rewrites: ['We closed your claim.']}],
      },
      {
        text: 'Thank you for your patience 🙌 we are on it.',
        fields: {context: 'bug'},
        findings: [{message: 'emoji', at: '🙌', rewrites: ['Thank you for your patience, we are on it.']}],
      },
      {
        text: 'Your card was used abroad 🚀',
        fields: {context: 'security'},
        findings: [
          {message: 'emoji', at: '🚀', rewrites: [{text: 'Your card was used abroad.', applicability: 'safe'}]},
        ],
        fixed: 'Your card was used abroad.',
      },
      {
        text: 'Our payment service went rogue at noon.',
        fields: {context: 'outage'},
        findings: [{message: 'joke', at: 'went rogue', rewrites: ['[What happened, and what it stopped].']}],
      },
      {
        text: '🎉 The lines are down until noon.',
        fields: {context: 'outage'},
        findings: [
          {message: 'emoji', at: '🎉', rewrites: [{text: 'The lines are down until noon.', applicability: 'safe'}]},
        ],
        fixed: 'The lines are down until noon.',
      },
      {
        text: "That's awesome! We can't, though.",
        fields: {context: 'bad-news'},
        findings: [{message: 'cry', at: "That's awesome", rewrites: ["We can't, though."]}],
      },
      {
        text: 'Oopsie daisy, the checkout is down.',
        fields: {context: 'outage'},
        findings: [{message: 'cry', at: 'Oopsie', rewrites: ['Daisy, the checkout is down.']}],
      },
      {
        text: 'Your blinds are stuck at customs 😂',
        fields: {context: 'delay'},
        findings: [
          {message: 'emoji', at: '😂', rewrites: [{text: 'Your blinds are stuck at customs.', applicability: 'safe'}]},
        ],
        fixed: 'Your blinds are stuck at customs.',
      },
      {
        text: 'Yay, your refund request is in the queue.',
        fields: {context: 'billing'},
        findings: [{message: 'cry', at: 'Yay', rewrites: ['Your refund request is in the queue.']}],
      },
      {
        text: 'Whoopsie! Looks like a bug snuck in 🐛',
        fields: {context: 'bug'},
        findings: [
          {message: 'cry', at: 'Whoopsie', rewrites: ['Looks like a bug snuck in 🐛']},
          {
            message: 'emoji',
            at: '🐛',
            rewrites: [{text: 'Whoopsie! Looks like a bug snuck in.', applicability: 'safe'}],
          },
        ],
        fixed: 'Whoopsie! Looks like a bug snuck in.',
      },
      {
        text: "Wow! Thanks for applying. We've chosen someone else.",
        fields: {context: 'bad-news'},
        findings: [{message: 'cry', at: 'Wow', rewrites: ["Thanks for applying. We've chosen someone else."]}],
      },
      {
        text: 'Your data was part of the breach 😊',
        fields: {context: 'security'},
        findings: [
          {message: 'emoji', at: '😊', rewrites: [{text: 'Your data was part of the breach.', applicability: 'safe'}]},
        ],
        fixed: 'Your data was part of the breach.',
      },
      {
        text: 'Happy Tuesday! Your passport is still with the consulate.',
        fields: {context: 'delay'},
        findings: [{message: 'cry', at: 'Happy Tuesday', rewrites: ['Your passport is still with the consulate.']}],
      },
      {
        text: 'Hey hey! 🎉\n\nThe import deleted 40 rows.',
        fields: {context: 'bug'},
        findings: [
          {
            message: 'emoji',
            at: '🎉',
            rewrites: [{text: 'Hey hey!\n\nThe import deleted 40 rows.', applicability: 'safe'}],
          },
        ],
        fixed: 'Hey hey!\n\nThe import deleted 40 rows.',
      },
      {
        text: 'Such a great question! No, the deposit is gone.',
        fields: {context: 'bad-news'},
        findings: [{message: 'cry', at: 'Such a great question', rewrites: ['No, the deposit is gone.']}],
      },
      {
        text: 'Your card was declined again ;)',
        fields: {context: 'billing'},
        findings: [
          {message: 'emoji', at: ';)', rewrites: [{text: 'Your card was declined again.', applicability: 'safe'}]},
        ],
        fixed: 'Your card was declined again.',
      },
      {
        text: 'Aw snap! The file is corrupt.',
        fields: {context: 'bug'},
        findings: [{message: 'cry', at: 'Aw snap', rewrites: ['The file is corrupt.']}],
      },
      {
        text: 'Our hamsters are tired today, so the site is down.',
        fields: {context: 'outage'},
        findings: [{message: 'joke', at: 'Our hamsters', rewrites: ['[What happened, and what it stopped].']}],
      },
      {
        text: "Congrats, you're number 900 in the queue!",
        fields: {context: 'delay'},
        findings: [{message: 'cry', at: 'Congrats', rewrites: ["You're number 900 in the queue!"]}],
      },
      {
        text: 'We hear you!! The fix is late.',
        fields: {context: 'bug'},
        findings: [
          {message: 'marks', at: '!!', rewrites: [{text: 'We hear you! The fix is late.', applicability: 'safe'}]},
        ],
        fixed: 'We hear you! The fix is late.',
      },
      {
        text: 'Looks like our mail server is having a case of the Mondays.',
        fields: {context: 'outage'},
        findings: [{message: 'joke', at: 'case of the Mondays', rewrites: ['[What happened, and what it stopped].']}],
      },
      {text: 'LOL, that is a weird one.', fields: {context: 'bug'}, findings: [{message: 'cry', at: 'LOL'}]},
      {
        text: "Cheers for asking! 😄 We can't, though.",
        fields: {context: 'bad-news'},
        findings: [
          {
            message: 'emoji',
            at: '😄',
            rewrites: [{text: "Cheers for asking! We can't, though.", applicability: 'safe'}],
          },
        ],
        fixed: "Cheers for asking! We can't, though.",
      },
      {
        text: 'Ta-da! Your order is delayed by a week.',
        fields: {context: 'delay'},
        findings: [{message: 'cry', at: 'Ta-da', rewrites: ['Your order is delayed by a week.']}],
      },
      {
        text: "Tada! Nope, it's down again.",
        fields: {context: 'outage'},
        findings: [{message: 'cry', at: 'Tada', rewrites: ["Nope, it's down again."]}],
      },
      {
        text: 'Oh no! Oopsy, we broke the menu.',
        fields: {context: 'bug'},
        findings: [{message: 'cry', at: 'Oopsy', rewrites: ['Oh no! We broke the menu.']}],
      },
      {
        text: 'Whoah there, the app crashed for everyone.',
        fields: {context: 'bug'},
        findings: [{message: 'cry', at: 'Whoah there', rewrites: ['The app crashed for everyone.']}],
      },
      {
        text: 'Holy moly, we billed you six times.',
        fields: {context: 'billing'},
        findings: [{message: 'cry', at: 'Holy moly', rewrites: ['We billed you six times.']}],
      },
      {
        text: 'Woah, looks like you opened forty tickets.',
        fields: {context: 'policy-enforcement'},
        findings: [{message: 'cry', at: 'Woah', rewrites: ['Looks like you opened forty tickets.']}],
      },
      {
        text: 'Wahey! Your card was declined at the pump.',
        fields: {context: 'billing'},
        findings: [{message: 'cry', at: 'Wahey', rewrites: ['Your card was declined at the pump.']}],
      },
      {
        text: 'Whoop whoop! The direct debit failed, so a fee applies.',
        fields: {context: 'billing'},
        findings: [{message: 'cry', at: 'Whoop whoop', rewrites: ['The direct debit failed, so a fee applies.']}],
      },
      {
        text: 'Huzzah! Your claim has been rejected.',
        fields: {context: 'billing'},
        findings: [{message: 'cry', at: 'Huzzah', rewrites: ['Your claim has been rejected.']}],
      },
      {
        text: 'Crikey, the card was charged twice.',
        fields: {context: 'billing'},
        findings: [{message: 'cry', at: 'Crikey', rewrites: ['The card was charged twice.']}],
      },
    ],
    pass: [
      {text: 'Sorry that the timer failed. Congratulations on the ten miles.', fields: {context: 'bug'}},
      {text: 'A whooping cough jab is due in May.', fields: {context: 'billing'}},
      {text: 'The golly package fails to build.', fields: {context: 'billing'}},
      {text: 'Crikey Ltd charged the card twice.', fields: {context: 'billing'}},
      {text: 'The hip hip is sore after the fall.', fields: {context: 'billing'}},
      {text: 'The server is back ✅', fields: {context: 'bug'}},
      {text: '⚠️ Payments fail for cards from France.', fields: {context: 'outage'}},
      {text: "I'm sorry you lost the draft 😔", fields: {context: 'bug'}},
      {text: 'Great news: the refund reached your bank.', fields: {context: 'billing'}},
      {text: 'Happy to send you the log.', fields: {context: 'bug'}},
      {text: 'The Great Question survey add-on loads slowly.', fields: {context: 'bug'}},
      {text: 'Your order from Wow Cosmetics ships on Friday.', fields: {context: 'delay'}},
      {text: 'The button says "Yay!" when it saves, and it should not.', fields: {context: 'bug'}},
      {text: 'Thanks for waiting! The fix is live!', fields: {context: 'bug'}},
      {text: "I've fixed it.\n\nHow did we do? 😊", fields: {context: 'bug'}},
      {text: 'We fixed it.\n\nHave a lovely weekend! 🎉', fields: {context: 'bug'}},
      {text: 'The emoji picker lists `😀` twice.', fields: {context: 'bug'}},
      {text: 'The shop "Happy Friday" charged you, not us.', fields: {context: 'billing'}},
      {text: 'The field accepts 8 characters: letters, digits and "!".', fields: {context: 'bug'}},
      {text: 'Woohoo! You did it 🎉', fields: {context: 'how-to'}},
      {text: 'The plan includes 20 vacation days; the site took a backup.', fields: {context: 'outage'}},
      {text: 'The driver had a day off on Monday, and nobody took the route.', fields: {context: 'delay'}},
      {text: 'It is a good question whether the cache is at fault, and we are testing that.', fields: {context: 'bug'}},
      {text: 'You asked a great question about the totals, and here is the answer.', fields: {context: 'bug'}},
      {text: 'That works great, and the second import is done.', fields: {context: 'bug'}},
      {text: "We can't refund the ticket. The fare is fixed.", fields: {context: 'bad-news'}},
      {text: 'Perfect binding costs $4 more.', fields: {context: 'billing'}},
      {text: 'The Super Saver rate is late to load.', fields: {context: 'delay'}},
      {text: 'Was it awesome? You said "wow, awesome!", and then it broke.', fields: {context: 'outage'}},
      {text: 'Steps: 1) open it; 2) save it.', fields: {context: 'bug'}},
      {text: 'Good catch! The total is wrong.', fields: {context: 'bug'}},
      {text: 'The server had a timeout at nine, and it has recovered.', fields: {context: 'delay'}},
      {text: 'Yahoo, Gmail and Outlook are affected.', fields: {context: 'bug'}},
      {text: "She'll call you when she has a moment.", fields: {context: 'delay'}},
      {text: "That is a good idea, and I've filed it.", fields: {context: 'bug'}},
      {text: ":( It is late, and I'm sorry.", fields: {context: 'delay'}},
      {text: 'I think "That\'s awesome!" was meant kindly.', fields: {context: 'bug'}},
      {text: "Ouch, that cost you a whole evening, and I'm sorry.", fields: {context: 'bug'}},
      {text: 'Oh no: the second line failed as well.', fields: {context: 'outage'}},
      {text: "I'm happy to move the date to Friday.", fields: {context: 'billing'}},
      {text: 'Cool the printer down before you open it.', fields: {context: 'bug'}},
      {text: 'The "Amazing!" banner covers the button.', fields: {context: 'bug'}},
      {text: 'Sweet potatoes are out of stock until Friday.', fields: {context: 'delay'}},
      {text: 'Service took a turn for the worse at noon.', fields: {context: 'outage'}},
      {text: 'We had a break in the connection at 9.', fields: {context: 'bug'}},
      {text: 'The server room is on holiday hours until Monday.', fields: {context: 'delay'}},
      {text: 'Change your password today! Somebody has it.', fields: {context: 'security'}},
      {text: 'Unfortunately the Happy New Year rate has ended.', fields: {context: 'bad-news'}},
      {text: 'Great, that log shows it.', fields: {context: 'bug'}},
      {text: 'Perfect attendance badges are missing for May.', fields: {context: 'bug'}},
      {text: 'The Wow filter is broken in 4.2.', fields: {context: 'bug'}},
      {text: "I'm so sorry! It ships today.", fields: {context: 'delay'}},
      {text: 'List: a) the menu; b) the cart :', fields: {context: 'bug'}},
      {text: 'The train leaves at 10:) and the second at 11.', fields: {context: 'bug'}},
      {text: 'It opens at 9 (closes at 10:) on weekdays.', fields: {context: 'bug'}},
      {text: 'See the list (items 1:) and reply.', fields: {context: 'bug'}},
      {text: 'Use the ratio 2:) no, 3:1.', fields: {context: 'bug'}},
      {text: '(see section 4;) the log is attached.', fields: {context: 'bug'}},
      {text: 'Enter the time as 10:D in the field.', fields: {context: 'bug'}},
      {
        text: "The whoops package is not the cause; the whoops page is Laravel's error handler.",
        fields: {context: 'bug'},
      },
      {text: 'The page says "Whoops, looks like something went wrong."', fields: {context: 'bug'}},
      {text: 'We ship Yikes! twins swimwear, and it is late.', fields: {context: 'bug'}},
      {text: 'Set the key to foo:Dbar and restart.', fields: {context: 'bug'}},
      {text: "The hotel Woah in Bali is closed, and I've refunded you.", fields: {context: 'bug'}},
      {text: "Oh dear, that's three failed uploads, and I'm sorry.", fields: {context: 'bug'}},
      {text: 'The map shows (Exit 8;) then turn left.', fields: {context: 'bug'}},
      {text: 'Room 12:) is free from nine.', fields: {context: 'bug'}},
    ],
  },
  {describe, it},
)
