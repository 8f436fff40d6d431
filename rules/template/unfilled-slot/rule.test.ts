import {testRule} from 'empathylint/testing'
import {describe, it} from 'vitest'
import rule from './rule.ts'

const bot = {sender: 'bot'}
const sent = {autosend: true}
const unattended = (at: string) => ({message: 'unattended', at, severity: 'error' as const})

testRule(
  rule,
  {
    flag: [
      {
        text: 'Hello [First name],\n\nthe fitter comes on [day].',
        findings: [{message: 'manual', at: '[First name]', severity: 'info'}],
      },
      {
        text: 'Hello [First name],\n\nthe fitter comes on [day].',
        fields: sent,
        findings: [
          {
            ...unattended('[First name]'),
            rewrites: [{text: 'Hello there,\n\nthe fitter comes on [day].', applicability: 'display'}],
          },
          unattended('[day]'),
        ],
      },
      {
        text: 'Dear <GUEST NAME>,',
        fields: bot,
        findings: [{...unattended('<GUEST NAME>'), rewrites: [{text: 'Dear customer,', applicability: 'display'}]}],
      },
      {text: 'Dear Mr. [Last name],', fields: bot, findings: [unattended('[Last name]')]},
      {text: 'Your seat is XXXX.', fields: {context: 'auto-ack'}, findings: [unattended('XXXX')]},
      {
        text: 'Gate 5 opens at [time]. TODO: say where the buses leave.',
        findings: [
          {message: 'manual', at: '[time]', severity: 'info'},
          {message: 'unfinished', at: 'TODO', severity: 'warning'},
        ],
      },
      {
        text: 'Your tutor is [tutor], and the room is [room].',
        fields: {slots: ['tutor']},
        findings: [{message: 'manual', at: '[room]'}],
      },
      {
        text: 'The new lease starts on [start date].',
        fields: {slots: ['room']},
        findings: [{message: 'manual', at: '[start date]'}],
      },
      {text: 'We call you at TBD.', findings: [{message: 'unfinished', at: 'TBD', severity: 'warning'}]},
      {
        text: '{% if vip %}Your desk is [desk].{% else %}Your row is [row].{% endif %}',
        fields: sent,
        findings: [unattended('[desk]'), unattended('[row]')],
      },
      'I have booked [treatment] for you.',
      'The fee of $XX goes back to your card.',
      'Your course ends on XX/XX/XXXX.',
      'It takes XX days from the port.',
      'Your key is at the desk (insert desk here).',
      'The code is ____ until Monday.',
      'Hi **[Customer name]**, the boiler is fixed.',
      'Write to [insert address].',
      'The cause was [specific cause, in one line].',
      'Best wishes,\n\n[Agent name]',
      'Hello {your name},',
      'The van leaves at <DEPARTURE TIME>.',
      'We found [number] of your posts.',
      'Subject: Your order [order number]\n\nHello there,\n\nit ships today.',
      'The nurse on call is [name of the nurse]!',
      'Dear [Name]:',
      'FILLIN the reason, and send it.',
    ],
    pass: [
      'Add a TODO list to the description of your pull request.',
      'Please resolve the TODO comments first.',
      'Press [Alt] + [F4] to close the till.',
      'Press [Ctrl+Shift+P] and then [Enter].',
      'Click the [Save] button.',
      'Choose [Export] and wait.',
      'Read [the house rules](https://example.com/rules).',
      'Read [the rules][1] before noon.\n\n[1]: https://example.com/rules',
      'Paste <em>italic</em> tags into the header.',
      'Sizes XL, XXL and XXXL are back.',
      'Put it on your to-do list.',
      '[Resolved] The lifts run again.',
      'Note [1] says that pets are welcome.',
      '- [ ] sign the form\n- [x] pay the fee',
      'The field `items[index]` holds it, and so does list[0].',
      'Write `[name]` in the first cell.',
      'Hi {first_name},',
      'Hi {{guest.first_name}},',
      'Your room is {{room.number}}.',
      'You wrote "Hi [Name]," was all that our letter said.',
      'The label says "[name]" until you save it.',
      'The file __init__.py is missing.',
      'Version A[2] is out.',
      {text: 'Your tutor is [Tutor name].', fields: {slots: ['tutor_name']}},
      {text: 'Your tutor is [Tutor name].', fields: {slots: ['tutor name'], autosend: true}},
      '<!-- TODO: ask legal -->\nYour room is ready.',
      '{% comment %}[internal: check]{% endcomment %}Your room is ready.',
      '## [Product] templates\n\nYour room is ready.',
      '```\n[code]\n```\n\nThat is the line to paste.',
      'Did you fill in the form?',
      'If the form asks for a name, leave it empty.',
      'We never send blanks.',
    ],
  },
  {describe, it},
)
