/** What counts as showing that a message was read, and what does not. */
import {describe, expect, it} from 'vitest'
import {act} from '../../src/language/index.ts'
import {sentenceOf} from '../prose/plain.ts'

describe('the problem as a fact', () => {
  it.each([
    'Scheduled tours are failing for guests in Rome',
    'The crate missed its Monday slot',
    'Your kettle stopped after a week',
    "The wardrobe hasn't left the depot",
    'Card payments have been declined since noon',
    'There was a fault in the label printer',
    'Exports time out on large accounts',
    'Our update broke the timer',
    'You were billed for three seats',
    'I know the cot was due before the baby',
    'Our team has confirmed the crash on Android',
    'That was our mistake',
    'We got the address wrong',
    'The burst pipe ruined your kitchen floor',
    'The outage left you without heating',
    'The lab should have sent your results on Monday',
    'Nobody should have asked you for the PIN',
    'A plumber was due at your flat on Monday',
    'The parcel still sits in Leipzig',
    'Two weeks without an oven is far too long',
    'I have read the report about the crack in the wall',
    'I went through the photos of the seam',
    'The clerk gave you the wrong date',
    'Our driver rang the wrong bell',
  ])('%s', (text) => expect(act.acknowledgment.in(sentenceOf(text))).toBe(true))
})

describe('no fact about it', () => {
  it.each([
    'Retry failed uploads from the queue',
    'If an order arrives damaged, send a photo',
    'Refunds are processed within ten days',
    'If hail damaged your roof, send a photo',
    'Your phone should have Android 12 or later',
    'You should have a key by Monday',
    'Claims should have all receipts attached',
    'I have left you a voicemail',
    'Our engineers tested it twice',
    'I have read your message',
    'The old rates still apply',
    'Accounts removed for inactivity are not restored',
    'Service will resume at noon',
    'Was the parcel late?',
    'Nothing has failed',
    'We got your message',
    'I completely understand',
    'I understand how frustrating this is',
    'Our engineers are working on it',
    'Support does not accept food returns',
  ])('%s', (text) => expect(act.acknowledgment.in(sentenceOf(text))).toBe(false))
})
