import {describe, expect, it} from 'vitest'
import {act, type ActName, isRelational} from '../../src/language/index.ts'
import {sentenceOf} from '../prose/plain.ts'

/** For each act: sentences of our own that make it, and near ones that do not. */
const CASES: Partial<Record<ActName, {readonly yes: readonly string[]; readonly no: readonly string[]}>> = {
  apology: {
    yes: [
      "I'm sorry we shipped the wrong size",
      'Sorry about the mix-up',
      'We sincerely apologise for the noise last night',
      'Apologies for the late answer',
      'Please accept our deepest, most sincere apologies',
      'Our apologies, the seat was double-booked',
      'We regret the disruption',
      "We can't apologize enough for this",
      'My bad, that link was old',
      "I'd like to say how sorry we are",
      'im so sorry bout that',
      "I'm sorry for the loss of your photos",
      "I'm sorry about your father's booking",
    ],
    no: [
      "I'm sorry to hear that your flight was canceled",
      'So sorry for your loss',
      "I'm sorry for the loss of your wife",
      "I'm so sorry about your father.",
      'No need to apologize for the long note',
      "You don't have to say sorry",
      'We regret to inform you that the class is full',
      'The page says "Sorry, sold out"',
      'Better safe than sorry',
      'You wrote that you were sorry',
      'Your apology means a lot',
      'As a token of our apology, the next month is free',
    ],
  },
  sympathy: {
    yes: [
      "I'm sorry to hear that",
      'So sad to read about your dog',
      'We are very sorry for your loss',
      "I'm sorry about the death of your brother",
    ],
    no: ['Sorry about the delay', 'I hear you'],
  },
  empathy: {
    yes: [
      'I completely understand your frustration',
      'We understand how stressful this is',
      'I can only imagine',
      'We hear you',
      'I know how hard waiting can be',
      'That sounds really frustrating',
      'I know waiting for news is agonising',
      'I realize that being locked out is no fun',
      "I know this isn't easy",
      'Losing a save is the worst',
      "It's awful when a parcel goes astray",
      "I can't begin to imagine how scary that was",
      'I know how much you rely on us',
      'Our thoughts are with you',
      'That sucks',
    ],
    no: [
      'I know the valve is hard to reach',
      'I know waiting lists close on Friday',
      'Losing a card is easy to fix',
      'The worst of the storm is over',
      'It is important when the seal is wet',
      'I know how much you paid for it',
      'We are thinking of a new date',
      'I understand that the invoice needs your VAT number',
      'Do you understand how limits work',
      'To understand the filter, open the preview',
      'I know where the setting is',
    ],
  },
  thanks: {
    yes: [
      'Thank you so much for your patience',
      'Thanks for writing',
      'We appreciate your feedback',
      'Many thanks for all you did',
    ],
    no: ['The value appreciates', 'No thanks needed from us to pay'],
  },
  specificThanks: {
    yes: [
      'Thanks for the detailed log',
      'Thank you for sending the screenshots',
      'Thanks for flagging the failed export',
    ],
    no: ['Thanks for your patience', 'Thank you for contacting us'],
  },
  importance: {
    yes: [
      'Your feedback is very important to us',
      'We value your business',
      'As a valued customer you get this',
      'We take this seriously',
      'Your satisfaction is our top priority',
      'I hope you are doing well',
      'Please know that you matter to us',
      'You are very important to us',
      'You deserve better',
    ],
    no: [
      'You are important for the trial',
      'You deserve a refund',
      'The value of the card is $40',
      'Set the priority to high',
      'We take backups at night',
    ],
  },
  firmAction: {
    yes: [
      "I've refunded the second charge",
      "We'll resend the ticket today",
      'Our engineers have restored the files',
      'I am looking into it',
      "I've asked the warehouse to check",
      '{{agent.name}} has reset the code',
    ],
    no: [
      'We value your trust',
      'You reset the code',
      'If we refund it, you keep the seat',
      'Did we refund it?',
      "We haven't sent it",
      'We will get back to you',
    ],
  },
  contactPromise: {
    yes: ['We will get back to you soon', "I'll be in touch", 'Our team will reach out'],
    no: ['You will get it back', 'I refunded it'],
  },
  refusal: {
    yes: ["We can't extend the trial", 'You are not eligible', 'We are unable to refund it'],
    no: ['We can extend the trial', "Can't you log in?"],
  },
  acknowledgment: {
    yes: [
      "You're right, the total is off",
      'I can see both charges',
      'You mentioned the export fails',
      'We charged you twice',
    ],
    no: ['Clear your cache', 'You can see the charge in Settings'],
  },
}

for (const [name, {yes, no}] of Object.entries(CASES)) {
  describe(name, () => {
    it.each(yes)('is made: %s', (text) => expect(act[name as ActName].in(sentenceOf(text))).toBe(true))
    it.each(no)('is not made: %s', (text) => expect(act[name as ActName].in(sentenceOf(text))).toBe(false))
  })
}

describe('relational sentences', () => {
  it.each([
    "I'm so sorry about that",
    'I completely understand',
    'Thank you for your patience',
    'We value your trust',
    'You must be exhausted',
  ])('%s', (text) => expect(isRelational(sentenceOf(text))).toBe(true))
  it.each([
    "I'm sorry we broke your queue",
    'Thanks for the log',
    "I've refunded the fee",
    'The report is attached',
    "Sorry for the wait; I've sent it now",
  ])('not: %s', (text) => expect(isRelational(sentenceOf(text))).toBe(false))
})
