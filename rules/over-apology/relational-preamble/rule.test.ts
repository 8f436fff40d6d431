import {testRule} from 'empathylint/testing'
import {describe, it} from 'vitest'
import rule from './rule.ts'

testRule(
  rule,
  {
    flag: [
      {
        text: 'Thanks for writing. We are so sorry. The pool opens again at 9.',
        options: {max: 1},
        findings: [
          {message: 'many', at: 'We are so sorry.', rewrites: ['We are so sorry. The pool opens again at 9.']},
        ],
      },
      {
        text: 'Thank you so very much for taking the time to write to all of us here. We are sorry. The pool opens again at 9.',
        options: {maxWords: 12},
        findings: [{message: 'wordy', at: 'We are sorry.', rewrites: ['We are sorry. The pool opens again at 9.']}],
      },
      {
        text: "Hi {{first_name}},\n\nThank you so much for getting in touch with the clinic. I do hope you're keeping well. I can only imagine how worrying this wait has been. Your scan is booked for 9 May at 10:30.",
        findings: [
          {
            message: 'many',
            at: 'I can only imagine how worrying this wait has been.',
            severity: 'warning',
            rewrites: [
              'Hi {{first_name}},\n\nThank you so much for getting in touch with the clinic. I can only imagine how worrying this wait has been. Your scan is booked for 9 May at 10:30.',
            ],
          },
        ],
      },
      {
        text: "Thanks for writing in. I'm terribly sorry about this. I know how upsetting it must be. The deposit went back to your card today.",
        findings: [
          {
            message: 'many',
            at: 'I know how upsetting it must be.',
            rewrites: [
              "I'm terribly sorry about this. I know how upsetting it must be. The deposit went back to your card today.",
            ],
          },
        ],
      },
      {
        text: "Hello! My name is Tom and I'll be assisting you today. I hope your week is going well. Thank you for your patience. The second bag is in Oslo.",
        findings: [
          {
            message: 'many',
            at: 'Thank you for your patience.',
            rewrites: [
              'Hello! I hope your week is going well. Thank you for your patience. The second bag is in Oslo.',
            ],
          },
        ],
      },
      {
        text: "So sorry! I totally get it. Ugh, how frustrating. I've re-added your boots.",
        findings: [
          {
            message: 'many',
            at: 'Ugh, how frustrating.',
            rewrites: ["So sorry! Ugh, how frustrating. I've re-added your boots."],
          },
        ],
      },
      {
        text: 'I want to sincerely apologize for everything you have been going through with us lately, because I truly do understand how incredibly frustrating, upsetting and stressful a situation such as this can be for anybody, and for that I am so very sorry indeed. The new tap is in.',
        findings: [
          {
            message: 'wordy',
            at: 'I want to sincerely apologize for everything you have been going through with us lately, because I truly do understand how incredibly frustrating, upsetting and stressful a situation such as this can be for anybody, and for that I am so very sorry indeed.',
            rewrites: [],
          },
        ],
      },
      {
        text: "Thank you for reaching out to us. I'm sorry you're feeling frustrated. We always want our players to have the best time. We appreciate your patience. The patch is out.",
        fields: {context: 'bug'},
        findings: [
          {
            message: 'many',
            at: 'We always want our players to have the best time.',
            rewrites: ["Thank you for reaching out to us. I'm sorry you're feeling frustrated. The patch is out."],
          },
        ],
      },
      {
        text: 'Thank you for the kind words. They mean so much. It really made our week. We appreciate you. Your next lesson is on 4 June.',
        findings: [
          {
            message: 'many',
            at: 'It really made our week.',
            rewrites: ['Thank you for the kind words. They mean so much. Your next lesson is on 4 June.'],
          },
        ],
      },
      'We appreciate you reaching out. We really do understand your frustration. Please accept our apologies. The gate code is 4471.',
      "I'm so sorry to hear this. That must have been dreadful. We take your safety very seriously. An electrician comes at 8 tomorrow.",
      'Thank you for choosing Nordic Rail. Your comfort means a lot to us. We sincerely regret the inconvenience. Coach 7 has working heaters from tonight.',
      "I'd be happy to help with this. First, let me apologize. I understand how important this is to you. Could you send the booking number?",
      'Thank you for being a loyal member. We value your feedback. We are truly sorry for the experience you had. The coach has been told.',
      'We completely understand your concerns. We know how much you rely on us. You have every right to be upset. The backup ran at noon.',
      'Thank you for your email. We apologise for any inconvenience. We thank you for your understanding. Class 4B meets in room 12.',
      "It's great to hear from you! I hope you had a lovely weekend. Sorry for the trouble. Exports live under Reports.",
      {
        text: "Thanks for bringing this to our attention. We're very sorry. We really appreciate your business. You will see the $30 on your next bill.",
        fields: {context: 'billing'},
        findings: [
          {
            message: 'many',
            at: 'We really appreciate your business.',
            rewrites: [
              "Thanks for bringing this to our attention. We're very sorry. You will see the $30 on your next bill.",
            ],
          },
        ],
      },
      {
        text: 'Thank you for your interest in the flat. We know how hard the search can be. We appreciate the time you took. The flat went to another tenant.',
        fields: {context: 'bad-news'},
        findings: [
          {
            message: 'many',
            at: 'We appreciate the time you took.',
            rewrites: [
              'Thank you for your interest in the flat. We know how hard the search can be. The flat went to another tenant.',
            ],
          },
        ],
      },
      "Thanks for getting in touch! We love hearing from our readers. I'm so sorry about this. We really appreciate your patience while we look into things. Issue 12 left the printer yesterday.",
      'We are sorry to hear about your experience. We strive to provide excellent service to every guest. We appreciate your feedback. Room 12 has a new mattress.',
      'Thank you for your patience and understanding. We apologise sincerely. Please know that your business is very important to us. Your claim was paid on Monday.',
      "I understand. I'm sorry. Thank you for telling me. The vet is back on Tuesday.",
      "We hear you loud and clear. Nobody likes waiting. We're really sorry. Trains run again from 6 am.",
      "Good morning {{customer.name}},\n\nWe're so grateful you took the time to write. It truly breaks our heart to hear this. Please accept our heartfelt apologies. Your luggage has been found in Geneva.",
      'Dear Ms Ito,\n\nMany thanks for your letter of 3 May. We were very sorry to read about your stay. We can certainly appreciate how disappointing this must have been. The manager has credited two nights.',
      'Hey! Thanks a bunch for reaching out. Totally understand the frustration here. Really sorry about all this! Your order shipped at noon.',
      "Thanks for contacting Acme Support. I understand that you're upset, and I don't blame you. I would feel exactly the same way. We released a patch at 14:00.",
      'First and foremost, thank you for your patience. We know that waiting is never easy. We deeply regret the inconvenience. Your visa appointment is on Tuesday.',
      "I appreciate you bringing this to us. I'm sorry you've had such a bad experience. Customer satisfaction is our top priority. I checked the meter readings for April and May.",
      "Thank you for sharing your concerns with us. As a parent myself, I can relate. We're truly sorry. The swimming class now starts at 5.",
      'I hope this email finds you well. Thank you for your continued support. Your feedback helps us improve. Version 3.1 brings the old menu back.',
      "Thank you for your message, and I am sorry for the trouble. I know how much you love this game. You're such a valued member of our community! Your account was rolled back to Friday.",
      "Oh no! That sounds so stressful. I'm really sorry. We're here for you. Please send me the order number.",
      'We sincerely thank you for your inquiry. We value your loyalty greatly. We apologise for the inconvenience. Unfortunately, the lounge is closed until June.',
      "Thank you so much for your kind patience. We really appreciate your understanding during this time. Once again, we're very sorry. To get your money back, fill in form B.",
      "It's a pleasure to hear from you. I trust you're having a great week. Thanks for being with us for so long. The new price list starts in July.",
      "I'm so sorry. I really am. I can't even imagine what you're going through. The claim form is attached.",
      'Hello Jo,\n\nWe thank you for your letter to this office. Your trust is very valuable to us. We are truly sorry. Your passport left Leeds on 4 May. It travels by courier. The number is AB12. Please keep it at hand.\n\nKind regards,\nAna\nNorthwind',
      'Hello Jo,\n\nWe are always glad to hear from our members. We thank you for bringing this to our notice. We really do apologise. The pool closes at six on Sundays. Lanes open at seven. Towels are at the desk. Keys go in the box.\n\nKind regards,\nAna\nNorthwind',
      "Hi,\n\nIt's always lovely to hear from our readers. Thanks ever so much for taking the time to write. We do value your thoughts. Issue 12 went out on 3 May. Yours left on the 4th. It should be with you by the 9th. Tell me if not.\n\nBest,\nAna",
      'Hi,\n\nWe love hearing from families. I get it, I really do. We thank you most sincerely. The bus leaves at 8:10. It stops at the gate. Passes are sold on board. A week costs £9.\n\nBest,\nAna',
      'Dear Sir,\n\nWe acknowledge with thanks your letter. We are grateful to you for writing. We deeply regret the inconvenience. The file was sent to the Collector on 3 June. The reference is 4471. It will return by the 20th. A copy is enclosed.\n\nYours faithfully,\nP. Nair',
      "Hi Sam,\n\nHope all is good with you! Thanks a million for dropping us a line. It's so nice that you thought of us. Size 9 is back on Monday. It comes in black and tan. Delivery is free. Returns take a week.\n\nCheers,\nMo",
      'Dear Parent,\n\nYour message is most welcome. We are always pleased to receive feedback from families. We thank you for your trust. The trip leaves at eight on Friday. Lunch is packed. The coach is back at four. Hats are needed.\n\nRegards,\nMrs Pillai',
      'We understand your concern. Your safety is of the highest importance to us. We thank you for your trust. The lift was checked at 9.',
      'Thank you for writing. Your data is of paramount importance to us. I am sorry. The file was deleted at noon.',
      'I am so sorry. We know that feeling. Thank you for your patience. The bus leaves at 9.',
      'We are proud and grateful that you chose us. We understand your worry. Thanks again. The key is at the desk.',
    ],
    pass: [
      'We understand your concern. Your safety is of the highest importance to us. The lift was checked at 9.',
      'Thanks for writing. The seal is of great importance to the pump. I am sorry. Thank you. A new one left today.',
      'We know that feeling. The bus leaves at 9. Thank you for waiting. I am sorry.',
      'I am sorry. We know what this switch does. Thank you. Turn it to the left.',
      "I can only imagine how hard this is. We feel for you. We're sorry. [What you've done, and by when]. The pool is shut.",
      {text: 'Thanks! We hear you. We value you. The pool opens again at 9.', options: {max: 3}},
      {
        text: 'Thanks so much! You made our day. We really appreciate it. See you in May.',
        fields: {context: 'closing'},
      },
      "Hi Ana,\n\nThanks for your message. I'm sorry about the noise last night. The bar closes at 10 pm from today.",
      "I'm sorry we lost your file. I understand how much work was in it. Thank you for staying calm. I've restored the copy from 9:00.",
      'Thank you for the photos. Thank you for the log. Thank you for the meter reading. All three are in.',
      "Your bag is in Oslo. I'm so sorry. I understand how stressful this is. Thank you for your patience.",
      {text: "Thanks for writing. We're sorry. We hear you. The lift works again.", fields: {kind: 'snippet'}},
      "Thank you so much. We appreciate it. We're grateful. Have a great day!",
      "I'm sorry. Could you send the booking number? I understand the hurry. Thank you.",
      {
        text: 'Thank you for your order. We appreciate your business. We value your trust. Your receipt is below.',
        fields: {context: 'notice'},
      },
      {
        text: 'Thank you for your email. We value your feedback. We appreciate your patience. An agent replies within 24 hours.',
        fields: {context: 'auto-ack'},
      },
      '"I\'m sorry. I understand. We value you." That is what the bot said, and it\'s gone now. The queue is open.',
      "Thank you for your order. We've packed it. We appreciate your business. It leaves at noon.",
      "I'm sorry the crib arrived with a broken leg an hour before your sister's party, that nobody at the desk answered, and that you had to carry it back to the store by yourself in the rain with two small children and no umbrella. A new crib arrives at 4 pm.",
      "Sorry, we can't change the name on the ticket. I understand that's hard. Thank you for asking. You can resell it in the app.",
      "I'm sorry about that. If you feel frustrated, take a break. Do you understand how the limits work? The desk is open.",
      "Thanks for writing. I know how much the trip means to you, but the ferry is full. We're sorry. The next one leaves at 6.",
      "You wrote that you were sorry. You said thank you. You mentioned that you hope we're well. We are, and the tiles are in.",
      "Thank you for waiting. I'm sorry: the oven broke. We appreciate your trust. Lunch is at 2.",
      "We don't need an apology. We never said we value your trust. No thanks needed. The desk is open.",
      "I understand that your visa expires on 3 May. I see you applied in March. I know the office closed early. I've booked you for Friday.",
      "Thanks for reporting the typo on page 3. We're sorry about it. We appreciate your help. It's fixed.",
      "Thanks for the heads-up. I'm sorry about that. We fixed the sign.",
      "I know the wait was long. I'm sorry. Your table is ready.",
      'We made a mistake. We are sorry. Thank you for your patience. Your fine is canceled.',
      'Hi Jo,\n\nThanks for reaching out! So sorry about the mix-up. Your blue sofa comes on Friday between 8 and 10.',
      "I'm sorry the room was cold, and I've moved you to 214. Thank you for telling us. I know a bad night ruins a trip. Breakfast is on us.",
      "You're right. I'm sorry. I understand the frustration. We double-charged you.",
      'Thanks for sending the deed. I understand the closing is on Friday. We appreciate the quick turnaround. The bank signs today.',
      "I've refunded the fee. Thank you for your patience. We're sorry. We value your trust.",
      'Thanks for asking! Great question. The library opens at 9.',
      'We got your form. Thank you. We appreciate it. The nurse calls at 3.',
      'How can I cancel? That is what you asked. Thanks for that. Open Plan and choose Cancel.',
      "I'm sorry for your loss. Please accept our condolences. We have closed the account and waived the last bill.",
      'Thank you. The refund is on its way.',
      {
        text: 'Thanks for the detailed steps. Thanks for the video. We appreciate the log too. I can reproduce it.',
        fields: {kind: 'reply'},
      },
      "Hello,\n\nWe're aware of the outage. We're sorry. We know how much you rely on us. Next update at noon.",
      "Is the light red? Thank you for checking. I'm sorry for the hassle. We'll get there.",
      {
        text: "Hi Mo,\n\nIt must have been the gate sensor that stopped. I've replaced it. Thank you for your patience. I'm sorry.\n\nBest,\nAna",
        fields: {context: 'delay'},
      },
      {
        text: "Dear Ms Grant,\n\nThank you for your message. I'm sorry about the wait. Your blood test is booked for Tuesday at 9.\n\nKind regards,\nMill Clinic",
        fields: {context: 'delay'},
      },
      {
        text: "Hi Kay,\n\nThank you. I'm sorry about the trip. It must have been rerouted in Lyon at noon. You get 80 euros back.\n\nBest,\nLu",
        fields: {context: 'delay'},
      },
      {
        text: "Hi Jo,\n\nThanks for writing. I'm sorry to hear about the trip. It must have been such an early start that the desk was closed. The gate opens at 5.\n\nBest,\nAl",
        fields: {context: 'delay'},
      },
      {
        text: "Hi Ida,\n\nI was sad to read your note. The waiter's mistake is corrected. You deserved better, and €18 is back on your card.\n\nBest,\nLeo",
        fields: {context: 'delay'},
      },
      {
        text: 'Hi Sal,\n\nThanks for writing. What a shame. The shop in Leeds has one left in blue.\n\nBest,\nAl',
        fields: {context: 'delay'},
      },
      {
        text: 'Hello Jo,\n\nWe thank you for your letter of 4 May. Your passport left Leeds on the 5th. It travels by courier. The number is AB12.\n\nKind regards,\nAna\nNorthwind',
        fields: {context: 'delay'},
      },
      {
        text: 'Hello Jo,\n\nWe are always glad to hear from our members. The pool closes at six on Sundays. Lanes open at seven. Towels are at the desk.\n\nKind regards,\nAna\nNorthwind',
        fields: {context: 'delay'},
      },
      {
        text: "Hi,\n\nWe get it every spring: the boiler drops pressure. Thanks for the photo. I'm sorry it's cold. A fitter comes at nine. He brings the valve.\n\nBest,\nAna",
        fields: {context: 'delay'},
      },
      {
        text: "Hi,\n\nWe care for about forty dogs a week. Thanks for writing. I'm sorry Rex has to wait. His slot is at nine on Monday. Bring his card.\n\nBest,\nAna",
        fields: {context: 'delay'},
      },
      {
        text: 'Hi,\n\nYou must be signed in first. Thanks for your note. We appreciate it. The button is on the left.\n\nBest,\nAna',
        fields: {context: 'delay'},
      },
      {
        text: 'Hi,\n\nWe are happy to take parents on the trip. Thanks for asking. We love it too. The coach has six seats left. They cost £9.\n\nBest,\nAna',
        fields: {context: 'delay'},
      },
      {
        text: 'Hi,\n\nWe love to hear the bell at noon. It rings for lunch. Come to the hall. Seats are free.\n\nBest,\nAna',
        fields: {context: 'delay'},
      },
    ],
  },
  {describe, it},
)
