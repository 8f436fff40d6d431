import {type FlaggedCase, testRule} from 'empathylint/testing'
import {describe, it} from 'vitest'
import rule from './rule.ts'

const badNews = {context: 'bad-news'}
const feature = {context: 'feature-declined'}
const billing = {context: 'billing'}

/** A refusal; `|` marks where what is possible can be said, `^` where the reason can. */
function bare(fields: {readonly context: string}, marked: string, at: string): FlaggedCase {
  const put = (sign: string, line: string) => marked.replace(/[|^]/g, (found) => (found === sign ? line : ''))
  const rewrites = [put('|', ' What is possible: [the next best option].')]
  if (marked.includes('^')) rewrites.push(put('^', ' because [the reason]'))
  return {text: put('', ''), fields, findings: [{message: 'bare', at, rewrites}]}
}

testRule(
  rule,
  {
    flag: [
      {
        text: 'Regrettably, we cannot hold the cottage for you. We hope you understand.',
        fields: badNews,
        findings: [
          {
            message: 'bare',
            at: 'we cannot hold',
            severity: 'warning',
            rewrites: [
              'Regrettably, we cannot hold the cottage for you. What is possible: [the next best option]. We hope you understand.',
              'Regrettably, we cannot hold the cottage for you because [the reason]. We hope you understand.',
            ],
          },
        ],
      },
      {
        text: "The app doesn't support Hebrew, thanks for asking",
        fields: feature,
        findings: [
          {
            message: 'bare',
            at: "app doesn't support",
            rewrites: ["The app doesn't support Hebrew, thanks for asking. What is possible: [the next best option]."],
          },
        ],
      },
      bare(badNews, "I'm afraid I can't extend your rental^.| Thank you for understanding.", "I can't extend"),
      bare(
        badNews,
        "The jury met on 9 May to watch this year's entries. Your film was not selected^.| We wish you luck.",
        'Your film was not selected',
      ),
      bare(
        badNews,
        'Interviews were held over two days. Sadly, we cannot offer you the place^.| We wish you well.',
        'we cannot offer',
      ),
      bare(
        badNews,
        'The governors voted last night. Your request was refused^.| Thank you for your patience.',
        'request was refused',
      ),
      bare(
        badNews,
        'Your application went before the trustees. The application was declined^.| Thanks.',
        'application was declined',
      ),
      bare(
        feature,
        "Good shout on the kids menu. We don't offer that^.| Love having you at our table. See you on Sunday!",
        "We don't offer",
      ),
      bare(
        feature,
        "The app doesn't support clans^.| Stoked you like the game. Appreciate you playing with us!",
        "app doesn't support",
      ),
      bare(
        badNews,
        'Your visa application was not approved^.| We wish you all the best.',
        'application was not approved',
      ),
      bare(feature, "The camera doesn't support slow motion^.| We appreciate the feedback.", "camera doesn't support"),
      bare(feature, 'We have no plans to add a dark theme^.| Thank you for your interest.', 'We have no plans'),
      bare(billing, 'No refunds can be given for tickets^.| We hope you understand.', 'No refunds can'),
      bare(billing, "We won't be able to waive the late fee on this occasion^.|", "We won't be able to waive"),
      bare(badNews, 'We have decided not to renew your lease^.| We know this is disappointing.', 'have decided not to'),
      bare(
        badNews,
        'After careful review, our committee has declined your grant application^.| This decision was not easy.',
        'our committee has declined your',
      ),
      bare(
        feature,
        'Offline mode is not on our roadmap^.| Your suggestion has been passed to the product team.',
        'is not on our roadmap',
      ),
      bare(
        badNews,
        'The airline does not pay compensation^.| Please accept our apologies.',
        'The airline does not pay',
      ),
      bare(billing, 'Sorry, we cannot split the invoice^.|', 'we cannot split'),
      bare(badNews, 'I must decline your request for an upgrade^.| Thanks for staying with us.', 'must decline'),
      bare(feature, 'You cannot merge two boards^.| Let us know if you have any other questions.', 'You cannot merge'),
      bare(badNews, 'Regrettably, there is no way to recover the deleted photos^.|', 'there is no way'),
      bare(badNews, 'Unfortunately not.| Best of luck!', 'Unfortunately not'),
      bare(billing, 'This purchase is non-refundable^.| Thank you for your patience.', 'is non-refundable'),
      bare(feature, 'That is not something we support^.| We will keep your idea in mind.', 'is not something we'),
      bare(
        badNews,
        'Your claim has been rejected^.| Please do not hesitate to contact us with any questions.',
        'claim has been rejected',
      ),
      bare(badNews, "We can't let you keep the room^.| We're very sorry about that.", "We can't let"),
      bare(billing, 'Deposits cannot be returned^.|', 'cannot be returned'),
      bare(feature, "We're not going to build a desktop app^.| Thanks anyway!", "We're not going to build"),
      bare(badNews, 'The answer is no^.|', 'answer is no'),
      bare(badNews, 'We no longer ship to Norway^.| Thank you for your interest in our knives.', 'We no longer ship'),
      bare(billing, 'A credit is not possible in your case^.|', 'is not possible'),
      bare(badNews, 'You do not qualify for the student rate^.|', 'You do not qualify'),
      bare(
        badNews,
        'Thank you for applying for the flat. Unfortunately the landlord has chosen another tenant and we are not able to offer it to you^.|',
        'we are not able to offer',
      ),
      bare(
        feature,
        'We currently have no plans for an Android version^.| We value your input.',
        'We currently have no plans',
      ),
      bare(feature, "Right now there's no way to export comments^.| Thanks for raising it!", "there's no way"),
      bare(
        billing,
        "We're not in a position to refund this^.| I appreciate your understanding.",
        "We're not in a position to refund",
      ),
      bare(
        badNews,
        'Your complaint was not upheld^.| Thank you for bringing it to our attention.',
        'complaint was not upheld',
      ),
      bare(badNews, "Sorry, we're unable to accommodate pets^.| Have a lovely weekend.", "we're unable to accommodate"),
      bare(badNews, 'I regret that we cannot change the name on the ticket^.|', 'we cannot change'),
      bare(
        feature,
        "That feature isn't something we're planning to build^.| Thank you for being a customer.",
        "isn't something we",
      ),
      bare(billing, 'The deposit is not refundable^.| We hope to see you again.', 'is not refundable'),
      bare(badNews, 'We had to decline your booking^.| We are sorry for the inconvenience.', 'had to decline'),
      bare(feature, "Nope, the watch can't do that^.| Thanks!", "the watch can't do"),
      bare(badNews, "We couldn't approve your loan this time^.|", "We couldn't approve"),
      bare(
        badNews,
        'Your request for a later checkout has been turned down^.| Enjoy the rest of your stay!',
        'request for a later checkout has been turned down',
      ),
      bare(billing, 'Gift cards cannot be exchanged for cash^.| Thank you for your question.', 'cannot be exchanged'),
      bare(
        feature,
        'Custom fonts are not supported^.| I have shared your feedback with the team.',
        'are not supported',
      ),
      bare(
        badNews,
        'We have reviewed your case carefully and our position has not changed. We are unable to reinstate your account^.|',
        'We are unable to reinstate',
      ),
      bare(feature, "The library doesn't offer audiobooks^.| We hope you understand.", "library doesn't offer"),
      bare(badNews, 'Entry was refused.| Best wishes.', 'Entry was refused'),
      bare(billing, 'No discount is available on this item^.|', 'No discount is'),
      bare(
        badNews,
        "At this time, Northwind won't be able to sponsor your event^.| We wish you every success.",
        "Northwind won't be able to sponsor",
      ),
      bare(badNews, 'We do not accept walk-ins^.| Thank you for your understanding.', 'We do not accept'),
      bare(feature, 'Unfortunately this is not possible^.| We appreciate your feedback!', 'is not possible'),
      bare(
        badNews,
        "Hi Ola,\n\nYou told us about your wish for a sea view. We can't give you one^.| Your room stays on the garden side. See you on Friday.\n\nBest,\nHotel Sol",
        "We can't give",
      ),
      bare(
        billing,
        "Hello Finn,\n\nI went through your bill again. The cleaning fee can't be taken off^.| It is due on 1 June. Have a good week.\n\nRegards,\nLena",
        "can't be taken",
      ),
      bare(
        billing,
        'Dear Mr Oke,\n\nYour appeal for a lower rent was discussed by our board on Monday. It was rejected.| The rent continues at £900. Everyone here wishes you well.\n\nYours sincerely,\nElm Homes',
        'It was rejected',
      ),
      bare(
        feature,
        "Hi Uma,\n\nA dark theme for the reader came up in your note. We don't offer that^.| Ideas from readers like you mean a lot to us. Happy reading!\n\nThe Reader team",
        "We don't offer",
      ),
      bare(
        feature,
        "Hey Bo,\n\nThis is about your wish for offline maps. They are not on our roadmap^.| I've added your vote to the list. Safe travels!\n\nKai",
        'are not on our roadmap',
      ),
      bare(
        badNews,
        'Dear parents,\n\nYou applied for a place in the music class. Your application was not successful^.| The result is final. We wish your son all the best.\n\nHill School',
        'application was not successful',
      ),
      bare(
        badNews,
        'Hello Rita,\n\nTwo colleagues went over your photos. Your claim has been declined^.| The case is now closed. Thanks for your trust in us.\n\nSafe Home',
        'claim has been declined',
      ),
      bare(
        billing,
        "Hi Sven,\n\nThank you for your question on the toll charge. We're not able to credit it^.| You'll find it on your August statement. Drive safely.\n\nRentaway",
        "We're not able to credit",
      ),
      bare(
        billing,
        "Hi Jo,\n\nI understand that you'd like the deposit back. We cannot return it^.| Nothing changes for your second payment. We're here if you need us.\n\nMarta",
        'We cannot return',
      ),
      bare(
        badNews,
        "Hi Ken,\n\nI've spoken to my manager about the upgrade. I'm afraid it isn't available^.| She agreed with me. I know that's disappointing.\n\nBest,\nAda",
        "isn't available",
      ),
      bare(
        feature,
        "Hello Ash,\n\nI can see why you'd want to export to Word. It's not something we support^.| The export will keep its present formats. Enjoy your week.\n\nPim",
        "'s not something we",
      ),
      bare(
        badNews,
        "Good evening,\n\nYour letter about the entry fee has reached us. We can't lower it^.| The price applies to all visitors. We would love to see you again.\n\nThe Museum",
        "We can't lower",
      ),
      bare(
        billing,
        'Hi Lars,\n\nWe have carefully reviewed the roaming charge. A refund is not possible^.| The amount of $40 will be debited on Friday. Thank you for being with us.\n\nTelmo',
        'is not possible',
      ),
      bare(
        feature,
        "Hi there,\n\nThanks for the idea of a family plan. We have no plans to build one^.| We've noted it. Keep enjoying the music!\n\nTuneloft",
        'We have no plans',
      ),
      bare(
        billing,
        "Hello Mia,\n\nYou'd like us to drop the booking fee. We can't drop it^.| The total comes to €212. See you at the lake.\n\nCamp Blau",
        "We can't drop",
      ),
      bare(
        feature,
        'Hey Gus,\n\nA left-handed mode is a nice thought. Sadly, it is not on our roadmap^.| Thanks for playing. Have fun!\n\nMo',
        'is not on our roadmap',
      ),
      bare(
        badNews,
        'Dear Ms Ng,\n\nThe museum has declined your offer of the vase^.| We were touched by it. We wish you every joy with it.\n\nCuratorial Office',
        'The museum has declined your offer',
      ),
      bare(
        billing,
        "Hello Ida,\n\nI've opened your account. The late fee can't be refunded^.| It was billed on 7 July. Thank you for staying with us.\n\nBo",
        "can't be refunded",
      ),
      bare(
        badNews,
        'Dear Mr Falk,\n\nWe refer to your letter of 2 June. The exchange is refused^.| The letter has been filed.\n\nHotel Rex',
        'exchange is refused',
      ),
      bare(
        badNews,
        "Hi Cara,\n\nWe can't fit Rex in^.| Thank you for asking. Give him a cuddle from all of us.\n\nPaws",
        "We can't fit",
      ),
      bare(
        badNews,
        'Dear student,\n\nYour petition was denied^.| The ruling was issued on 2 June.\n\nRegistrar',
        'petition was denied',
      ),
      bare(
        billing,
        "Hi Al,\n\nWe found your payment of $40. It can't be returned^.| It was taken on 6 May. All the best.\n\nAl",
        "can't be returned",
      ),
      bare(
        feature,
        'Dear Tom,\n\nExport to the old format is not possible^.| The request has been closed.\n\nPim',
        'is not possible',
      ),
    ],
    pass: [
      {
        text: "Hello Ida,\n\nThe late fee can't be refunded. It was billed after the second reminder went unanswered.\n\nBo",
        fields: billing,
      },
      {
        text: "Hi Zoe,\n\nI've pulled up your booking and the fare allows no changes. We can't change the name.\n\nMax",
        fields: badNews,
      },
      {
        text: "Hi Tina,\n\nWe're not able to offer a Saturday slot. Give the Oak Lane clinic a call, they open at nine.\n\nElm Vets",
        fields: badNews,
      },
      {text: "Hi Rob,\n\nI've found you a place on the Tuesday tour. We can't offer Monday.\n\nKay", fields: badNews},
      {
        text: 'Dear student,\n\nYour petition was denied. The ruling was issued under section 4, which caps resits at two.\n\nRegistrar',
        fields: badNews,
      },
      {text: "Hi Al,\n\nWe can't refund the deposit. It was paid to the owner on 6 May.\n\nAl", fields: billing},
      {
        text: "Hi Al,\n\nWe can't send the parcel again. It was signed for by a neighbor on 6 May.\n\nAl",
        fields: badNews,
      },
      {
        text: 'The jury met on 9 May and found the budget used up. Your film was not selected. We wish you luck.',
        fields: badNews,
      },
      {
        text: 'The panel met in June and had money for four projects. Your grant was not approved. We wish you well.',
        fields: badNews,
      },
      {text: 'The panel read 900 proposals. Yours was not successful. The next round opens in May.', fields: badNews},
      {text: 'Your form came after the round had closed. It was declined. We wish you well.', fields: badNews},
      {text: 'Your entry was not accepted. The notes of the judges are attached. Take care.', fields: badNews},
      {text: 'Your poem was not selected. It had been printed elsewhere. Take care.', fields: badNews},
      {
        text: "We don't offer a kids menu. Glad you asked, because the kitchen halves any main. See you soon!",
        fields: feature,
      },
      {text: 'Your boiler was not chosen yet. The list is drawn up in May.', fields: badNews},
      {
        text: 'Hi Bea,\n\nThe data charge cannot be credited. The phone used 2 GB in Norway on 3 May. All the best.\n\nRoy',
        fields: billing,
      },
      {
        text: 'Dear tenant,\n\nYour request for a second space was refused. There are forty flats and thirty spaces. Thank you.\n\nOak Estates',
        fields: badNews,
      },
      {
        text: "Hi Zoe,\n\nThere's no way to hide the map. A tap on the corner makes it small. Cheers.\n\nTim",
        fields: feature,
      },
      {
        text: 'Hello Eli,\n\nYou are not eligible for the upgrade. It takes silver status. Have a pleasant flight.\n\nAero',
        fields: badNews,
      },
      {
        text: 'Dear Ines,\n\nWe received your application for the garden plot. We are unable to offer you one. We had many applications. Thank you for your interest.\n\nGreen Lots',
        fields: badNews,
      },
      {
        text: "Hi Ana,\n\nWe can't refund the ring. It was engraved for you. We hope it brings you joy.\n\nBest,\nMo",
        fields: billing,
      },
      {text: "Hi Ana,\n\nThe ring was engraved for you. That's why we can't refund it.\n\nBest,\nMo", fields: billing},
      {
        text: "Hi Ana,\n\nYour ring was engraved on 3 May. We can't take it back. We hope it brings you joy.\n\nBest,\nMo",
        fields: billing,
      },
      {
        text: "Hi Leo,\n\nI checked your ticket and it was used on 4 May. We can't refund it. I'm sorry.\n\nBest,\nIda",
        fields: badNews,
      },
      {
        text: 'Hi Leo,\n\nYour claim was rejected. The photos show a case full of water. The cover ends at rain.\n\nBest,\nIda',
        fields: badNews,
      },
      {
        text: "Hi Leo,\n\nWe can't move you to the front row. All seats there are taken. Row four has two free places.\n\nBest,\nIda",
        fields: badNews,
      },
      {
        text: "Hi Leo,\n\nWe don't offer a desktop app. Our site does all the same things in the browser. Best of luck!\n\nIda",
        fields: feature,
      },
      {
        text: "Hi Leo,\n\nWe don't offer phone support. We're a team of two. Thanks for asking.\n\nIda",
        fields: feature,
      },
      {
        text: "Hi Leo,\n\nThe fee can't be waived. Your bank sets it, not us. Sorry about that.\n\nIda",
        fields: billing,
      },
      {text: "Hi Leo,\n\nThe deposit isn't refundable. The offer was for one day. Thanks!\n\nIda", fields: billing},
      {
        text: 'Dear Eva,\n\nWe cannot extend your loan of the book. Another reader has reserved it. You get it again after her.\n\nLibrary',
        fields: badNews,
      },
      {
        text: 'Dear Eva,\n\nYour application was declined. Three of the five documents were missing. We wish you well.\n\nCity Office',
        fields: badNews,
      },
      {
        text: "Dear Eva,\n\nYou asked for a room with a balcony. We can't offer one. The balconies are being rebuilt. We look forward to seeing you.\n\nHotel",
        fields: badNews,
      },
      {
        text: "Hi Tom,\n\nWe can't split the invoice. Your contract names one payer. Thanks for asking.\n\nBo",
        fields: billing,
      },
      {
        text: "Hi Tom,\n\nBulk editing isn't possible. The old database locks the whole table. Thanks for the idea.\n\nBo",
        fields: feature,
      },
      {text: "Hi Tom,\n\nThe course can't be moved. The teacher leaves on 3 May. I'm sorry.\n\nBo", fields: badNews},
      {
        text: "Hi Tom,\n\nWe can't change the address. Your parcel leaves in ten minutes. Sorry!\n\nBo",
        fields: badNews,
      },
      {
        text: 'Hi Tom,\n\nThere is no app for Windows. Many of our users run the web version there. Cheers!\n\nBo',
        fields: feature,
      },
      {text: "Hi Tom,\n\nI can't give you the old price. I've put £10 on your account. Thanks!\n\nBo", fields: billing},
      {
        text: "Hi Tom,\n\nYou told us that the bike was unlocked. We can't pay for it. I'm sorry.\n\nBo",
        fields: badNews,
      },
      {text: "I can't extend your rental: the next guest arrives at noon.", fields: badNews},
      {text: 'We can’t extend the rental. The house next door is free until Sunday.', fields: badNews},
      {text: "The camera doesn't do slow motion. Film at 60 frames and slow it down in the editor.", fields: feature},
      {text: 'Dark mode isn’t possible yet, since the old editor draws its own colors.', fields: feature},
      {text: "We can't refund tickets once the show has begun.", fields: billing},
      {text: 'I cannot waive the fee, but I can spread it over three months.', fields: billing},
      {
        text: 'The committee declined the grant. Its reasons are in the letter, and you may appeal by 5 May.',
        fields: badNews,
      },
      {text: "I can't find the charge on your card. Which bank is it?", fields: billing},
      {text: 'We cannot say yet when the bank will answer.', fields: billing},
      {text: "You won't be charged again.", fields: billing},
      {text: 'If we cannot reach you, the parcel goes back.', fields: badNews},
      {text: 'You wrote that we cannot refund you. We can: the money left today.', fields: badNews},
      {text: '"Refunds are not possible" is what the old page said. It is wrong.', fields: badNews},
      {text: "Isn't a refund possible? Yes, it is.", fields: billing},
      {text: 'We refunded the fee. It is not possible that it comes back.', fields: billing},
      {text: 'Your visa was refused. The consulate asks for a second proof of income.', fields: badNews},
      {text: 'Offline mode is not planned. Would you like to try the export instead?', fields: feature},
      {
        text: 'We are unable to ship knives to Norway. A dealer in Oslo has them: https://knives.example.',
        fields: badNews,
      },
      {text: 'Deposits cannot be returned unless you cancel by Friday.', fields: billing},
      {text: "We can't split the invoice [reason].", fields: billing},
      {text: 'The school has no place left. Your daughter is third on the waiting list.', fields: badNews},
      {text: 'Unfortunately, your room is not available. We have moved you to the sea side.', fields: badNews},
      {text: 'We do not support Internet Explorer so that we can use newer encryption.', fields: feature},
      {text: 'Your claim was rejected. The policy excludes frost.', fields: badNews},
      {text: "We can't thank you enough. The donation arrived.", fields: billing},
      {text: 'We could not repair the lens. The glass is cracked to the rim.', fields: badNews},
      {text: 'Refunds apply only to unused passes, so we cannot pay this one back.', fields: badNews},
      {text: 'Your card was declined. Please try another card.', fields: billing},
      {
        text: 'Unfortunately the landlord chose another tenant. Two similar flats come up in June; shall I put you on the list?',
        fields: badNews,
      },
      {text: 'There is no Android version. The web app runs in Chrome on any phone.', fields: feature},
      {text: "We can't refund this, as the course started on Monday.", fields: billing},
      {text: 'Your complaint was not upheld: the camera shows an empty hall at nine.', fields: badNews},
      {text: "We can't take pets. The kennel on Mill Lane does, and guests of ours get 10% off.", fields: badNews},
      {text: 'The name on the ticket cannot be changed. Cancel it free of charge and book again.', fields: badNews},
      {text: 'The deposit is not refundable once the cake is in the oven.', fields: billing},
      {text: "The watch can't play video. It can show photos from your phone.", fields: feature},
      {text: "We couldn't approve your loan. Your income has to cover three times the rate.", fields: badNews},
      {text: 'Gift cards cannot be exchanged for cash, but any shop of ours takes them.', fields: billing},
      {text: "Custom fonts aren't supported in emails. Most mail apps strip them.", fields: feature},
      {text: 'We are unable to reinstate your account. You may appeal by 3 May.', fields: badNews},
      {text: 'I was unable to reach you by phone. Please call me.', fields: billing},
      {text: 'The payment was not successful. Your bank asks for a code.', fields: billing},
      {text: "I'm not able to see your file from here. Ana has it.", fields: badNews},
      {text: "We don't have your new address. What is it?", fields: billing},
      {text: 'We did not reject your parcel; the depot did, and it is on its way back to you.', fields: badNews},
      {text: "It's not that we don't want dark mode. It arrives in June.", fields: feature},
      {text: 'We will not charge you for the night.', fields: billing},
      {text: 'Why was it denied? The form lacked a signature.', fields: badNews},
      {text: 'Should the embassy refuse your visa, we refund the tour.', fields: badNews},
      {text: "You can't be charged twice. The second line is a hold.", fields: billing},
      {text: 'We never refuse returns.', fields: badNews},
      {text: 'Thank you for the idea. We are building it now.', fields: feature},
      {text: 'Your tour was canceled. We are not able to run it with fewer than six guests.', fields: badNews},
      {text: 'We cannot split the bill.', fields: {context: 'billing', kind: 'snippet'}},
      {text: 'We cannot split the bill.', fields: {context: 'how-to'}},
      {text: 'We cannot split the bill. [Another way]', fields: billing},
    ],
  },
  {describe, it},
)
