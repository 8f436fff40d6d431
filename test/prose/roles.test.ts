import {describe, expect, it} from 'vitest'
import {rolesOf} from './plain.ts'

const kinds = (source: string) => rolesOf(source).map(([kind]) => kind)

describe('greetings', () => {
  it.each([
    ['Hi {{name}},\n\nWe fixed it.', ['greeting', 'paragraph']],
    ['Hi there, I hope you are well.', ['greeting', 'paragraph']],
    ['Dear valued customer,\nWe fixed it.', ['greeting', 'paragraph']],
    ['Good morning!\n\nWe fixed it.', ['greeting', 'paragraph']],
    ['Hello\n\nWe fixed it.', ['greeting', 'paragraph']],
    ['Hey {{name}} 👋\n\nWe fixed it.', ['greeting', 'paragraph']],
    ['To whom it may concern:\n\nWe fixed it.', ['greeting', 'paragraph']],
    ['Hi {{name}} - we fixed it.', ['greeting', 'paragraph']],
    ['Hi {{name}} – we fixed it.', ['greeting', 'paragraph']],
    ['Dear {{name}} and family,\nWe fixed it.', ['greeting', 'paragraph']],
    ['Dear Ann and your team,\nWe fixed it.', ['greeting', 'paragraph']],
    ['Good morning, {{name}}! We fixed it.', ['greeting', 'paragraph']],
    ['Morning {{name}},\nWe fixed it.', ['greeting', 'paragraph']],
    ['Welcome back, Ann!\nWe fixed it.', ['greeting', 'paragraph']],
    ['Hi {{name}} we fixed it.', ['greeting', 'paragraph']],
    ['Hi-fi sets are back.', ['paragraph']],
    ['Hello {{order.id}} is on its way.', ['paragraph']],
    ['Welcome to Northwind, where we fix it.', ['paragraph']],
    ['Morning classes start at nine.', ['paragraph']],
    ['Hi speed internet is back for you.', ['paragraph']],
    ['We fixed it.\n\nHi there,', ['paragraph', 'paragraph']],
  ])('%s', (source, expected) => expect(kinds(source)).toEqual(expected))
})

describe('ends', () => {
  it.each([
    ['We fixed it.\n\nMy sincere apologies,\n{{agent.name}}', ['paragraph', 'sign-off', 'signature']],
    ['We fixed it.\n\nMy sincere apologies.', ['paragraph', 'paragraph']],
    ['We fixed it.\n\nBest,\n{{agent.name}}', ['paragraph', 'sign-off', 'signature']],
    ['We fixed it.\n\nKind regards,\nThe Acme Team', ['paragraph', 'sign-off', 'signature']],
    ['We fixed it.\n\n{{current_user.first_name}}', ['paragraph', 'signature']],
    ['We fixed it.\nThanks!\nMia', ['paragraph', 'sign-off', 'signature']],
    ['We fixed it.\n\nHave a great day!', ['paragraph', 'sign-off']],
    [
      'We fixed it.\n\nBest,\nMia\n\nThis email and any attachments are confidential.',
      ['paragraph', 'sign-off', 'signature', 'footer'],
    ],
    ['We fixed it.\n\nHow did we do? 😊', ['paragraph', 'footer']],
    ['Thanks for the log. We fixed it.', ['paragraph']],
    ['We fixed it.\n\nThank you for the trace you sent.', ['paragraph', 'paragraph']],
  ])('%s', (source, expected) => expect(kinds(source)).toEqual(expected))
})

describe('what no customer reads', () => {
  it.each([
    ['Subject: Our apologies\n\nWe fixed it.', ['subject', 'paragraph']],
    ['Use when: the refund is late\n\nWe fixed it.', ['note', 'paragraph']],
    ['Internal note: check the account\n\nWe fixed it.', ['note', 'paragraph']],
  ])('%s', (source, expected) => expect(kinds(source)).toEqual(expected))
})
