import {lintSample, testRule} from 'empathylint/testing'
import {describe, expect, it} from 'vitest'
import rule from './rule.ts'

const bug = {context: 'bug'}

testRule(
  rule,
  {
    flag: [
      {
        text: "Thanks for raising this. I'll look into it today.",
        fields: bug,
        findings: [
          {
            message: 'canned',
            at: 'Thanks for raising this.',
            severity: 'info',
            rewrites: [
              "Thanks for raising [what they reported]. I'll look into it today.",
              "Thanks for raising this. [What they reported, and where it stands]. I'll look into it today.",
            ],
          },
        ],
      },
      {
        text: 'Hi {{guest.first_name}},\n\nSorry about that! We will put it right.\n\nBest,\n\nKim',
        fields: {context: 'bad-news'},
        findings: [
          {
            message: 'canned',
            at: 'Sorry about that!',
            rewrites: [
              'Hi {{guest.first_name}},\n\nSorry about [what they reported]! We will put it right.\n\nBest,\n\nKim',
              'Hi {{guest.first_name}},\n\nSorry about that! [What they reported, and where it stands]. We will put it right.\n\nBest,\n\nKim',
            ],
          },
        ],
      },
      {
        text: 'We are on it. You will hear from us soon.',
        fields: {context: 'outage'},
        findings: [
          {
            message: 'canned',
            at: 'We are on it.',
            rewrites: ['[What they reported, and where it stands]. We are on it. You will hear from us soon.'],
          },
        ],
      },
      {
        text: 'Thank you for your message. Your complaint has been received.',
        fields: {context: 'security'},
        findings: [
          {
            message: 'canned',
            at: 'Thank you for your message.',
            rewrites: [
              'Thank you for your message. [What they reported, and where it stands]. Your complaint has been received.',
            ],
          },
        ],
      },
      {
        text: 'We know about the problem with the order. {{agent.name}} is looking into it.',
        fields: {context: 'delay'},
        findings: [
          {
            message: 'canned',
            at: 'We know about the problem with the order.',
            rewrites: [
              '[What they reported, and where it stands]. We know about the problem with the order. {{agent.name}} is looking into it.',
            ],
          },
        ],
      },
      {
        text: '{% if vip %}We saw the crack in your cello.{% else %}We saw the problem.{% endif %} We will make it right.',
        fields: bug,
        findings: [
          {
            message: 'canned',
            at: 'We saw the problem.',
            rewrites: [
              '{% if vip %}We saw the crack in your cello.{% else %}[What they reported, and where it stands]. We saw the problem.{% endif %} We will make it right.',
            ],
          },
        ],
      },
      {
        text: "Hi,\n\nThanks for your report. We've had a closer look round and secured things on our end. Rest easy. More from me tomorrow.\n\nBest,\nJo",
        fields: {context: 'bug'},
        findings: [
          {
            message: 'canned',
            at: 'Thanks for your report.',
            rewrites: [
              "Hi,\n\nThanks for your report. [What they reported, and where it stands]. We've had a closer look round and secured things on our end. Rest easy. More from me tomorrow.\n\nBest,\nJo",
            ],
          },
        ],
      },
      {
        text: "Dear customer,\n\nWe're sorry for the wrong sum. The excess has been paid back to you. The rest stays as it was.\n\nBest,\nJo",
        fields: {context: 'billing'},
        findings: [
          {
            message: 'canned',
            at: "We're sorry for the wrong sum.",
            rewrites: [
              "Dear customer,\n\nWe're sorry for the wrong sum. [What they reported, and where it stands]. The excess has been paid back to you. The rest stays as it was.\n\nBest,\nJo",
            ],
          },
        ],
      },
      {
        text: 'Hi,\n\nSorry about the hold-up. It got mislaid along the way. A fresh one is heading to you.\n\nBest,\nJo',
        fields: {context: 'delay'},
        findings: [
          {
            message: 'canned',
            at: 'Sorry about the hold-up.',
            rewrites: [
              'Hi,\n\nSorry about the hold-up. [What they reported, and where it stands]. It got mislaid along the way. A fresh one is heading to you.\n\nBest,\nJo',
            ],
          },
        ],
      },
      {
        text: "Hello,\n\nThat should never happen, and I'm glad you spoke up. My team has the full picture. We'll keep you in the loop.\n\nBest,\nJo",
        fields: {context: 'bug'},
        findings: [
          {
            message: 'canned',
            at: "That should never happen, and I'm glad you spoke up.",
            rewrites: [
              "Hello,\n\n[What they reported, and where it stands]. That should never happen, and I'm glad you spoke up. My team has the full picture. We'll keep you in the loop.\n\nBest,\nJo",
            ],
          },
        ],
      },
      {
        text: 'Hello,\n\nWe had a wobble earlier. Everything is up and running. Sorry for the bother.\n\nBest,\nJo',
        fields: {context: 'outage'},
        findings: [
          {
            message: 'canned',
            at: 'We had a wobble earlier.',
            rewrites: [
              'Hello,\n\n[What they reported, and where it stands]. We had a wobble earlier. Everything is up and running. Sorry for the bother.\n\nBest,\nJo',
            ],
          },
        ],
      },
      {
        text: "Hi,\n\nThank you for being alert. We've locked things down. No harm was done. We'll write once we have the whole story.\n\nBest,\nJo",
        fields: {context: 'security'},
        findings: [
          {
            message: 'canned',
            at: 'Thank you for being alert.',
            rewrites: [
              "Hi,\n\nThank you for being alert. [What they reported, and where it stands]. We've locked things down. No harm was done. We'll write once we have the whole story.\n\nBest,\nJo",
            ],
          },
        ],
      },
      {
        text: "Hi,\n\nWe've gone over it with great care. We have to say no this time. We do understand if that stings. There is a chance to appeal.\n\nBest,\nJo",
        fields: {context: 'bad-news'},
        findings: [
          {
            message: 'canned',
            at: "We've gone over it with great care.",
            rewrites: [
              "Hi,\n\n[What they reported, and where it stands]. We've gone over it with great care. We have to say no this time. We do understand if that stings. There is a chance to appeal.\n\nBest,\nJo",
            ],
          },
        ],
      },
      {
        text: "Hi,\n\nYou paid more than you should have. We've returned the surplus. It should land shortly.\n\nBest,\nJo",
        fields: {context: 'billing'},
        findings: [
          {
            message: 'canned',
            at: 'You paid more than you should have.',
            rewrites: [
              "Hi,\n\n[What they reported, and where it stands]. You paid more than you should have. We've returned the surplus. It should land shortly.\n\nBest,\nJo",
            ],
          },
        ],
      },
      {
        text: "Hi,\n\nApologies for the mess. I've gone back over everything you told me. I'll give it another go today and keep you posted.\n\nBest,\nJo",
        fields: {context: 'bug'},
        findings: [
          {
            message: 'canned',
            at: 'Apologies for the mess.',
            rewrites: [
              "Hi,\n\nApologies for the mess. [What they reported, and where it stands]. I've gone back over everything you told me. I'll give it another go today and keep you posted.\n\nBest,\nJo",
            ],
          },
        ],
      },
      {
        text: "Hi,\n\nI hear you, and you deserve better. I've nudged the people in charge. They owe me an answer by tonight.\n\nBest,\nJo",
        fields: {context: 'delay'},
        findings: [
          {
            message: 'canned',
            at: 'I hear you, and you deserve better.',
            rewrites: [
              "Hi,\n\n[What they reported, and where it stands]. I hear you, and you deserve better. I've nudged the people in charge. They owe me an answer by tonight.\n\nBest,\nJo",
            ],
          },
        ],
      },
      {
        text: "Hi,\n\nOuch, that's embarrassing. We slipped up there. It's sorted, and it won't recur.\n\nBest,\nJo",
        fields: {context: 'bug'},
        findings: [
          {
            message: 'canned',
            at: "Ouch, that's embarrassing.",
            rewrites: [
              "Hi,\n\n[What they reported, and where it stands]. Ouch, that's embarrassing. We slipped up there. It's sorted, and it won't recur.\n\nBest,\nJo",
            ],
          },
        ],
      },
      {
        text: "Hi all,\n\nWe're having some bother. All hands are on deck. We'll shout when it's over.\n\nBest,\nJo",
        fields: {context: 'outage'},
        findings: [
          {
            message: 'canned',
            at: "We're having some bother.",
            rewrites: [
              "Hi all,\n\n[What they reported, and where it stands]. We're having some bother. All hands are on deck. We'll shout when it's over.\n\nBest,\nJo",
            ],
          },
        ],
      },
      {
        text: "Hi,\n\nGood spot! The figure was wrong. I've put it straight and sent you a fresh copy.\n\nBest,\nJo",
        fields: {context: 'billing'},
        findings: [
          {
            message: 'canned',
            at: 'Good spot!',
            rewrites: [
              "Hi,\n\n[What they reported, and where it stands]. Good spot! The figure was wrong. I've put it straight and sent you a fresh copy.\n\nBest,\nJo",
            ],
          },
        ],
      },
      {
        text: 'Hi,\n\nWe noticed something odd and acted at once. Your details are safe with us. Let us know if anything looks strange.\n\nBest,\nJo',
        fields: {context: 'security'},
        findings: [
          {
            message: 'canned',
            at: 'We noticed something odd and acted at once.',
            rewrites: [
              'Hi,\n\n[What they reported, and where it stands]. We noticed something odd and acted at once. Your details are safe with us. Let us know if anything looks strange.\n\nBest,\nJo',
            ],
          },
        ],
      },
    ],
    pass: [
      {
        text: "Hi,\n\nThanks for writing. The export drops the umlauts. I'll fix it tomorrow.\n\nBest,\nJo",
        fields: {context: 'bug'},
      },
      {
        text: "Hi,\n\nThe toll was charged too high. I've paid back the difference. Sorry about that.\n\nBest,\nJo",
        fields: {context: 'billing'},
      },
      {
        text: "Hi,\n\nSorry about the late sofa. It's on its way. I'll call tomorrow.\n\nBest,\nJo",
        fields: {context: 'delay'},
      },
      {
        text: "Hi all,\n\nThe lift is down. We're on it. More news this afternoon.\n\nBest,\nJo",
        fields: {context: 'outage'},
      },
      {
        text: "Hi,\n\nSomeone got into the guest wifi. We've changed the password. Nothing else was touched.\n\nBest,\nJo",
        fields: {context: 'security'},
      },
      {
        text: "Hi,\n\nThe chorus cuts out, I can hear it. I'm on it and will write tomorrow.\n\nBest,\nJo",
        fields: {context: 'bug'},
      },
      {
        text: "Hi,\n\nWe can't give you the balcony room. It is taken. I'm sorry.\n\nBest,\nJo",
        fields: {context: 'bad-news'},
      },
      {
        text: "Hi,\n\nYour sample is still at the lab. I'll ask again today. Sorry!\n\nBest,\nJo",
        fields: {context: 'delay'},
      },
      {
        text: "Hi,\n\nI tried the coupon and it fails for me as well. I'm looking into it. More tomorrow.\n\nBest,\nJo",
        fields: {context: 'bug'},
      },
      {
        text: 'Hi,\n\nThe minibar is off your bill. Sorry about that. Have a nice day.\n\nBest,\nJo',
        fields: {context: 'billing'},
      },
      {
        text: "Hi,\n\nThe ferry was late due to fog. I'm sorry. I'll see what I can do.\n\nBest,\nJo",
        fields: {context: 'delay'},
      },
      {
        text: "Hi,\n\nThe zipper broke again? That's bad. I'm sending a new one.\n\nBest,\nJo",
        fields: {context: 'bug'},
      },
      {
        text: 'Hi all,\n\nHot water is back. We are sorry. Thanks for your patience.\n\nBest,\nJo',
        fields: {context: 'outage'},
      },
      {
        text: "Hi,\n\nThe soup was cold, and that's on us. We'll do better. Come again.\n\nBest,\nJo",
        fields: {context: 'bug'},
      },
      {text: "You're right, the export is broken. We will fix it tomorrow.", fields: bug},
      {text: 'We thought about the uniform at length. The answer is no. I will gladly talk it over.', fields: bug},
      {
        text: 'We debated the sauna at length. Opening it would be unfair to others. I know this is a blow.',
        fields: bug,
      },
      {text: 'The jury read your poem with care. It was not selected. I hope you write on.', fields: bug},
      {text: 'Your treatment was put off. I am ashamed of that. I will phone you.', fields: bug},
      {text: 'We weighed your grant at length. It was refused by a majority. We wish you well.', fields: bug},
      {text: 'The mixer hummed for ages. I am stumped. I will ask around.', fields: bug},
      {text: 'The door would not shut. I have asked around. Someone will phone you.', fields: bug},
      {text: 'The alarm rang all evening. It is quiet now. Sorry for the shock.', fields: bug},
      {text: 'The heating in the studio is off. A plumber is coming this afternoon.', fields: bug},
      {text: 'Logins are failing for everyone. We are on it.', fields: bug},
      {text: 'We have restored power and water. Sorry for the trouble.', fields: bug},
      {text: "Your crib came with two left rails. We'll send the right one today.", fields: bug},
      {text: "Meta has stopped accepting posts. We're talking to them.", fields: bug},
      {text: "I'm sorry about the cold soup. Dinner is on us tonight.", fields: bug},
      {text: "Restart the router and tell me what happens. We'll take it from there.", fields: bug},
      {text: "See https://status.example.com for the state. We're sorry.", fields: bug},
      {text: "The choir rehearsal was moved without notice. I'm sorry.", fields: bug},
      {text: "We lost your coat, and we're sorry. I'm looking for it in the cloakroom.", fields: bug},
      {text: 'Your landlord approved the repair. The boiler man rings you.', fields: bug},
      {text: 'The green zone is flooded. Nobody is hurt.', fields: bug},
      {text: "Your child was left at the gate. That's our fault.", fields: bug},
      {text: "Instagram refused our token. I've renewed it.", fields: bug},
      {text: "Your seat was double-booked. I've moved you to the front row.", fields: bug},
      {text: "The audio cuts out because of the codec. We'll ship a new one.", fields: bug},
      {text: 'The vaccine ran out before your slot. I booked you another.', fields: bug},
      {text: 'Uploads stall. We know why and are fixing it.', fields: bug},
      {text: "Scores froze in the last round. We're replaying it.", fields: bug},
      {text: 'I see the crack in the lid. A new lid is on its way.', fields: bug},
      {text: 'The dog bed smells of smoke. Send it back.', fields: bug},
      {text: "I'm sorry the nurse never called. She will ring you this morning.", fields: bug},
      {text: 'We know about the problem. Our Loom is being fixed.', fields: bug, settings: {productTerms: ['Loom']}},
      {text: 'Your booking failed. Smart fill is being fixed.', fields: bug, settings: {productTerms: ['smart fill']}},
      {text: 'About {{ticket.title}}: we are on it. You will hear from us.', fields: bug},
      {text: 'We will write to you on Thursday. Thank you for your patience.', fields: bug},
      {text: 'I see both of the two charges. One of them goes back.', fields: {context: 'billing'}},
      {text: 'You said "it hums". We will look into it.', fields: bug},
      {text: 'If your harp is cracked, tell me. We will look into it.', fields: bug},
      {text: 'Is the harp cracked? We will look into it.', fields: bug},
      {text: 'There is no crack in the harp. We will look into it again.', fields: bug},
      {text: 'You wrote that the harp is cracked. We will look into it.', fields: bug},
      {text: '> It hums.\n\nWe are on it. You will hear from us.', fields: bug},
      {text: 'We are on it. You will hear from us.', fields: {context: 'bug', autosend: true}},
      {text: 'We are on it. You will hear from us.', fields: {context: 'bug', sender: 'bot'}},
      {text: 'We are on it. You will hear from us.', fields: {context: 'bug', kind: 'snippet'}},
      {text: 'We are on it. You will hear from us.', fields: {context: 'closing'}},
      {text: 'We are on it.', fields: bug},
      'We are on it, and you will hear from us. Thank you.',
    ],
  },
  {describe, it},
)

describe('further replies that could go to everybody', () => {
  it.each([
    'We have thought about what you asked for and discussed it at length. The answer is no, because it would not be fair to others. I will gladly talk it over with you.',
    'They debated it for some time and were of one mind. It would set a precedent that we could not justify. I know this is a blow.',
    'The jury was impressed, but could not pick everyone. This is no judgment on your talent. We wish you every success.',
    'Sorry you have been kept waiting for ages. Things have been hectic of late. You are next in line.',
    'Your objection was noted and given due weight. The majority felt otherwise. We must treat all residents alike. You are welcome to raise it in person.',
    'We beg your indulgence. Matters have taken longer than foreseen. Your forbearance is valued.',
    'yikes, that sucks. gonna poke the devs about it. will holler when i know more.',
    'I brought it up with the trustees, and we had a frank exchange. In the end they felt it was not justified.',
    'We sympathise, and it pains me to write this. We acknowledge receipt of your dispute. It will be adjudicated in the strictest confidence.',
    "We're aware of the problem and our engineers are working hard to resolve it. We appreciate your patience.",
    "Thank you for contacting us about the issue with your order. We've passed it to the relevant team, and somebody will be in touch shortly.",
    "We're so sorry about the trouble you ran into. Please bear with us while we sort this out. We'll keep you posted.",
    'We take matters like this very seriously. Your complaint has been escalated and a manager will review it soon.',
    'Sorry about that! Our developers are digging into it now. Thanks for hanging in there.',
    "There was a delay on our side. It's been dealt with, and everything should be fine now.",
    "Your payment didn't go through as expected. We're looking into why. Please give us a little more time.",
    "Oh no, that shouldn't have happened. Let me see what I can do. I'll get back to you asap.",
    'We regret to inform you that we are unable to approve your request. This decision was made after careful review.',
    "Apologies for the slow response. We've been swamped lately. Rest assured we haven't forgotten you.",
    'Thanks for bringing this to our attention. A colleague will take it from here and call you back.',
    'We noticed some unusual activity. As a precaution we have taken steps to keep everything safe. No action is needed.',
    'I completely understand how annoying this is. I have raised it with my supervisor, who will advise on next steps.',
    "Hello,\n\nThank you for getting in touch with us today. I'm sorry to learn that things didn't go to plan. I've shared your comments with the team so that we can learn from them.",
    'We received your complaint and are taking it seriously. An internal investigation is under way. You will receive our findings in due course.',
    "Hi! So sorry you've had a bad time with us. That's not the standard we hold ourselves to. We'll make it right.",
    'We understand that this has been disruptive. Work is ongoing. Updates will be posted as they become available.',
    'Your safety matters to us. We have been made aware of an incident and are cooperating with the authorities. We will contact anyone affected.',
    "Thank you for flagging. It's a known bug and it's on our list. I can't give you a date yet.",
    "I've had a look and something went wrong at our end. My manager is across it. Bear with me.",
    "The problem you describe has been forwarded to our specialists. As soon as we hear back, we'll let you know.",
    "I apologise for the hold-up. I'm chasing this up with my colleagues and will ring you back later.",
    "We value you as a customer. Unfortunately we couldn't process your request. Please try again later or contact us.",
    "Sorry for the hassle. I've reset everything at our end. Please try once more and let me know how you get on.",
    "We are experiencing higher than usual volumes. Your message is important to us. We'll answer in the order received.",
    "Thank you for your patience while we looked into this. The matter has now been resolved. Please don't hesitate to reach out if you need anything else.",
    'We can confirm that the service has been restored. We apologise for any disruption. Thank you for bearing with us.',
    "I've processed your refund. You should see it on your statement soon. Thanks for your understanding.",
    "We've made an error and we own that. We're correcting it straight away. You don't need to do anything.",
    'Dear doctor,\n\nWe apologise for what happened. Our colleagues are looking at it right now.\n\nSupport',
    'Dear players,\n\nWe know that this is broken. We are on it and tell you more tonight.\n\nThe team',
    'Hello sellers,\n\nThank you for telling us. We see it too and will fix it tonight.',
    'Dear Professor,\n\nI am sorry about this. I am looking into it and will write tomorrow.\n\nAna',
  ])('flags: %s', (text) => {
    const [finding] = lintSample(rule, {text, fields: bug}).diagnostics
    expect(finding?.messageId).toBe('canned')
    expect(finding?.suggestions.length).toBeGreaterThan(0)
  })
})

describe('no-specifics: what may stand in every reply', () => {
  it.each([
    ['a quoted address', 'Thanks for telling us. It came from "help@c1ub.example", which isn\'t ours.', 0],
    ['our own address', 'Thanks for telling us. Write to us at help@club.example.', 1],
    ['room for a rule', "The answer is no, because the rules don't leave room for it. I'm sorry.", 1],
    ['a room', 'Thanks for telling us. The room is being cleaned.', 0],
    ['a part after a greeting by trade', 'Dear doctor,\n\nWe are sorry that the scanner stopped. We look at it.', 0],
    ['a place after a greeting by part', 'Dear players,\n\nThe arena is down. We are on it.', 0],
    ['a thing after a greeting by right', 'Dear owner,\n\nWe are sorry about the boiler. We look into it.', 0],
    ['a placeholder after a greeting', 'Dear teacher,\n\nQuiz {{quiz.id}} did not open. We will fix it.', 0],
  ])('%s', (_, text, count) => {
    expect(lintSample(rule, {text, fields: bug}).diagnostics).toHaveLength(count)
  })
})
