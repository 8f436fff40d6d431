import {lintSample, testRule} from 'empathylint/testing'
import {describe, expect, it} from 'vitest'
import rule from './rule.ts'

testRule(
  rule,
  {
    flag: [
      {
        text: 'I am so sorry. I completely understand. We value your trust. Your suitcase lands at 6 pm.',
        findings: [
          {
            message: 'many',
            at: 'We value your trust.',
            severity: 'warning',
            rewrites: ['I am so sorry. I completely understand. Your suitcase lands at 6 pm.'],
          },
        ],
      },
      {
        text: "Thank you for reaching out. I can only imagine how stressful that was. We're sorry. The fitter comes at 9. He brings a new pump. Thank you for your patience.",
        findings: [
          {
            message: 'many',
            at: "We're sorry.",
            rewrites: [
              "I can only imagine how stressful that was. We're sorry. The fitter comes at 9. He brings a new pump.",
            ],
          },
        ],
      },
      {
        text: 'We hear you.\n\nThis must have been a horrible night. We truly care about you. Both rooms are refunded.',
        findings: [
          {
            message: 'many',
            at: 'We truly care about you.',
            rewrites: ['We hear you.\n\nThis must have been a horrible night. Both rooms are refunded.'],
          },
        ],
      },
      {
        text: 'I apologize. I hear your frustration. You must be exhausted. Your feedback matters to us. The form is fixed.',
        findings: [
          {
            message: 'many',
            at: 'You must be exhausted.',
            rewrites: ['I apologize. I hear your frustration. The form is fixed.'],
          },
        ],
      },
      {
        text: 'Thank you, {{contact.first_name}}, for your trust. We appreciate you. We are sorry. The seat is yours.',
        findings: [
          {
            message: 'many',
            at: 'We are sorry.',
            rewrites: ['Thank you, {{contact.first_name}}, for your trust. We are sorry. The seat is yours.'],
          },
        ],
      },
      {
        text: 'Thanks for your message. I apologize for the mess. The mop is in the hall.',
        fields: {sender: 'bot'},
        options: {max: 2},
        findings: [
          {
            message: 'many',
            at: 'I apologize for the mess.',
            rewrites: ['I apologize for the mess. The mop is in the hall.'],
          },
        ],
      },
      'I feel your pain. My heart goes out to you. You have every right to be upset. I moved your flight.',
      "We're sorry. We know how important sleep is. We appreciate your patience. The works end at noon.",
      'I understand your concern. I know how frustrating it is. I am truly sorry. The invoice is attached.',
      'Sorry about this. Your call is important to us. We thank you for your loyalty. The line opens at 8.',
      'I totally get where you are coming from. I would feel the same. I feel terrible about it. I sent a new lid.',
      "Thank you for writing. We hope you are well. We're saddened to hear of it. A nurse will call at 3.",
      'We take this very seriously. We regret the noise. We appreciate your understanding. The party is over.',
      'That sounds awful. I empathize with you. Your safety means a lot to us. The gate is locked now.',
      'Our apologies. We recognize how upsetting this is. We are grateful for your patience. The bus leaves at 7.',
      'We apologise. We pride ourselves on fresh bread. We appreciate you letting us know. A loaf left today.',
      'Many thanks for your letter. I realize how much this has affected you. I am sorry. The tariff is corrected.',
      'As a valued guest, you deserve better. We sincerely apologize. We understand your disappointment. The spa is open.',
      "I'm sorry to hear that. I can imagine how hard it was. Thank you for sharing this. Your leave is approved.",
      'This is not the experience we want for you. We are so sorry. Thank you for bearing with us. The tap is fixed.',
      "I'm sorry about the wait. I know waiting for news is agonising. You are very important to us. Dr Li calls at six.",
      'Our thoughts are with you. We are truly sorry. You deserve better. The appeal form is attached.',
      "I know this isn't easy. We feel for you. Please know that you matter to us. The tap is fixed.",
      'That sucks. Losing a save is the worst. So sorry. The level is back.',
      "I can't imagine how scary that was. I'm sorry. You must be gutted. The card is blocked.",
      "I know how much you rely on us. We're sorry. We appreciate you. The server is up.",
      "It's awful when a delivery is late. We are very sorry. We care deeply about our guests. The van comes at four.",
      'It breaks my heart to read this. I am deeply sorry. We value every guest. Your deposit came back today.',
      "Hi Jo,\n\nI'm sorry. I do get it, honestly. You must be sick of us. I've sent £9 back.\n\nCheers,\nFront desk",
      'Hi Jo,\n\nSorry about that. I really do get it. You must be at the end of your tether. Your card is on its way.\n\nCheers,\nAna',
      'Hi Jo,\n\nSo sorry. We care so much about your safety. You must be shaken. A new key is with the porter.\n\nBest,\nMia',
      "Hi,\n\nWe're sorry. I really do hear you. We care an awful lot about keeping your home warm. The fitter comes at nine.\n\nBest,\nAna",
      'Hi,\n\nWe thank you for your patience. We truly are sorry. You must have had enough of this. The seat is booked.\n\nBest,\nAna',
      'Hi,\n\nSorry! I totally get how rubbish that is. You must be livid. It lands on Thursday.\n\nBest,\nAna',
      "Hi,\n\nYou've every right to be cross. I get it, I do. We're sorry. The £20 is back on your card.\n\nBest,\nAna",
      'I am so sorry. We know that feeling. We are proud and grateful that you bank with us. The card is in the post.',
      'We know what this is like. I am sorry. Thank you for writing. The pool opens at 9.',
      'Your comfort is of the highest importance to us. We are happy and thankful that you stay here. I am so sorry. The lift works.',
      'I know the feeling. We hear you. We are delighted and grateful to have you. The tour starts at 8.',
    ],
    pass: [
      'I know this feature. Thanks for the photo. I am sorry we cut the wire. A fitter comes at 9.',
      'Backups are of great importance here. Thank you. I am sorry we lost the copy. A new one is in your folder.',
      'We know what it does. Open the lid. Press reset. Thank you.',
      'We know that feeling. Your bus left at 8. The next one goes at 9. It stops at the gate.',
      "I'm sorry we broke your vase. A new one ships on Tuesday.",
      'I understand how stressful a lost passport is. The consulate opens at 9. Bring two photos.',
      "Thank you for your patience. I'm sorry for the wait. Your key works again. I reset the lock at 10:15.",
      "Thanks for the photo. The crack is in the base. I'm sorry we packed it so badly. A new base left today.",
      "I'm sorry about the noise. We hear you. The works end at noon. The crew moves to the east side. You can use the quiet room until then. The key is at the desk.",
      "The train left early, and I'm sorry. Your ticket is valid all day. I have told the conductor. Show him this message.",
      'Thanks for the log. Thanks for trying the beta. Thank you for reporting the typo. All three are fixed.',
      "I'm sorry we charged you twice. We're sorry our clerk lost the form. I apologize that we sent it late. You have $40 back.",
      'I understand that the invoice needs your tax number. I see that it is missing. I know the form asks for it. I added it.',
      'We know you ordered on Monday. We see the order. We have packed it. It ships today.',
      {text: 'Thank you for the kind words! We appreciate it. It means a lot to us.', fields: {context: 'closing'}},
      {text: "We're sorry. We hear you. Thank you for your patience.", fields: {kind: 'snippet'}},
      {text: 'Sorry! I completely understand. Thanks for waiting. The lid is on its way.', options: {share: 0.8}},
      'You are very important for the trial. I know waiting lists close on Friday. The worst of the storm is over. Bring a card.',
      'I know a valve like this is hard to reach. It is important when the seal is wet. Losing a card is easy to fix. Call the desk.',
      'I know how much you paid for it. You deserve a refund. We are thinking of a new date. The desk is open.',
      'You can rely on us. The lamp sits with you. Our hearts program is in May. The desk is open.',
      // Negated, quoted, conditional, asked, the customer's.
      "We don't understand your concern yet. No need to apologize. We never said we value your trust. The gate is open.",
      'The card said "We are so sorry". The note said "We value you". The sign said "Thank you". All three are gone.',
      "If you're upset, say so. If you feel frustrated, take a break. If you are sorry, tell her. The desk is open.",
      'Are you frustrated? Do you understand how the limits work? Are you sorry you came? The desk is open.',
      'You wrote that you were sorry. You said that you were upset. You mentioned that you feel ignored. I called the host.',
      'The bakery values fresh flour. The host apologized. The guests thanked her. The desk is open.',
      'To understand how the filter behaves, open the preview. Imagine a red line. Thank the stage crew. The desk is open.',
      "Please take these pills seriously: two a day. Care for the plant. Don't apologize for it. The desk is open.",
      {
        text: 'Hi,\n\nI get it from the depot at nine. You must be in by ten. We care for the dog until then. Thanks for the key.\n\nBest,\nAna',
        fields: {context: 'billing'},
      },
      {
        text: "Hi,\n\nI'm sorry the gate was locked. You must be let in by the porter. He is there from six. We care for the keys.\n\nBest,\nAna",
        fields: {context: 'billing'},
      },
      {
        text: "Hi,\n\nSorry about the fee. I've sent £9 back. You must be seeing it already. It shows as a credit.\n\nBest,\nAna",
        fields: {context: 'billing'},
      },
      {
        text: "Hi,\n\nThanks for the photo. I get it now: the hinge is upside down. I'm sorry. Turn it round and it closes.\n\nBest,\nAna",
        fields: {context: 'billing'},
      },
      {
        text: 'Hi Jo,\n\nYou must be on the list. We care for the garden. You have been patient number 4. We get it from Leeds.\n\nBest,\nAna',
        fields: {context: 'bug'},
      },
    ],
  },
  {describe, it},
)

it('says what each of the sentences does', () => {
  const text = 'Thanks for your message. I can only imagine. We are so sorry. The lid is on its way.'
  const [diagnostic] = lintSample(rule, {text}).diagnostics
  expect(diagnostic?.message).toBe('3 of 4 sentences only apologize, thank or sympathize.')
  expect(diagnostic?.related.map(({label, span}) => [label, text.slice(span.start, span.end)])).toEqual([
    ['thanks', 'Thanks for your message.'],
    ['empathy', 'I can only imagine.'],
  ])
})
