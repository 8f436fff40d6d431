import {describe, expect, it} from 'vitest'
import type {Value} from '../../../src/sources/data/value.ts'
import {readFields} from '../../../src/sources/profiles/fields.ts'
import type {FieldPaths} from '../../../src/sources/profiles/profile.ts'

type Said = Partial<Record<keyof FieldPaths, unknown>>

/** What is made of what an export says. */
const fieldsOf = (said: Said) => readFields((name) => said[name] as Value | undefined)

describe('nothing', () => {
  it.each<Said>([
    {},
    {id: null, title: null, lang: null, active: null, internal: null, channel: null, category: null, tags: null},
    {id: '', title: ' ', lang: '', active: '', internal: '', channel: '', category: ' ', tags: ''},
    {tags: [], channel: []},
    {title: {a: 'b'}, lang: 1, category: ['a'], id: true},
  ])('is made of %j', (said) => expect(fieldsOf(said)).toEqual({}))
})

describe('whether a reply is in use', () => {
  it.each<[unknown]>([
    [false],
    [0],
    ['false'],
    ['False'],
    ['FALSE'],
    ['no'],
    ['off'],
    ['0'],
    ['n'],
    [' Inactive '],
    ['disabled'],
    ['archived'],
    ['Draft'],
    ['deleted'],
    ['unpublished'],
  ])('is said by %j: it is not', (active) => expect(fieldsOf({active})).toEqual({active: false}))

  it.each<[unknown]>([
    [true],
    [1],
    ['true'],
    ['True'],
    ['yes'],
    ['1'],
    ['active'],
    ['published'],
    ['not archived'],
    ['off-season'],
    [{}],
    [[]],
  ])('is said by %j: it is', (active) => expect(fieldsOf({active})).toEqual({}))

  it.each<[unknown, boolean]>([
    [true, true],
    ['true', true],
    ['Yes', true],
    ['1', true],
    [1, true],
    ['x', true],
    [false, false],
    ['false', false],
    ['0', false],
    [0, false],
    ['', false],
    [null, false],
    ['2024-05-01', false],
  ])('is said by a mark of what is not: %j', (inactive, isOff) => {
    expect(fieldsOf({inactive})).toEqual(isOff ? {active: false} : {})
    expect(fieldsOf({inactive, active: true})).toEqual(isOff ? {active: false} : {})
  })
})

describe('whom a reply is for', () => {
  it.each<[unknown]>([
    [true],
    ['internal'],
    ['Private'],
    ['agents'],
    ['agent'],
    ['Agents only'],
    ['staff'],
    ['team'],
    ['true'],
    ['1'],
    [{field: 'a'}],
    [['a']],
  ])('colleagues, where it says %j', (internal) => expect(fieldsOf({internal})).toEqual({audience: 'internal'}))

  it.each<[unknown]>([
    [false],
    ['false'],
    [0],
    ['public'],
    ['everyone'],
    ['all'],
    ['customers'],
    ['no'],
    ['internal and external'],
    ['not private'],
    [null],
  ])('customers, where it says %j', (internal) => expect(fieldsOf({internal})).toEqual({}))
})

describe('a channel', () => {
  it.each<[unknown, string | undefined]>([
    ['chat', 'chat'],
    ['Live Chat', 'chat'],
    ['channel:chat', 'chat'],
    ['WhatsApp', 'chat'],
    ['Facebook Messenger', 'chat'],
    ['email', 'email'],
    ['E-Mail', 'email'],
    ['SMS', 'sms'],
    ['Twitter', 'social'],
    ['X', 'social'],
    ['status page', 'status'],
    [['messenger'], 'chat'],
    [['chat', 'whatsapp'], 'chat'],
    ['chat, messenger', 'chat'],
    // What is for several is for none in particular.
    [['email', 'chat'], undefined],
    ['email; chat', undefined],
    ['Email/Chat', undefined],
    [['inbox', 'messenger'], undefined],
    ['channel:all', undefined],
    ['web', undefined],
    ['phone', undefined],
    ['chatter', undefined],
    ['emailed', undefined],
    [[1, null], undefined],
    [5, undefined],
  ])('%j is %j', (channel, wanted) =>
    expect(fieldsOf({channel})).toEqual(wanted === undefined ? {} : {channel: wanted}),
  )
})

describe('a language', () => {
  it.each<[unknown, string | undefined]>([
    ['en', 'en'],
    ['EN-gb', 'EN-gb'],
    ['de_AT', 'de-AT'],
    ['zh_Hant_TW', 'zh-Hant-TW'],
    [' fr ', 'fr'],
    ['English', 'en'],
    ['DEUTSCH', 'de'],
    ['Français', 'fr'],
    ['English (US)', undefined],
    ['not known', undefined],
    ['e', undefined],
    ['1', undefined],
    [1, undefined],
    [['en'], undefined],
    [true, undefined],
  ])('%j is %j', (lang, wanted) => expect(fieldsOf({lang})).toEqual(wanted === undefined ? {} : {lang: wanted}))
})

describe('names', () => {
  it.each<[Said, object]>([
    [{id: 360_012_345_678}, {id: '360012345678'}],
    [{id: 0}, {id: '0'}],
    [{id: 'rsp_1'}, {id: 'rsp_1'}],
    [{title: ' Late order '}, {title: 'Late order'}],
    [{title: 404}, {title: '404'}],
    [{title: [':late', ':delay']}, {title: ':late'}],
    [{title: 'Billing::Refund::Late'}, {title: 'Billing::Refund::Late', category: 'Billing::Refund'}],
    [
      {title: 'Billing::Late', category: 'Money'},
      {title: 'Billing::Late', category: 'Money'},
    ],
    [
      {title: 'Billing::Late', category: ''},
      {title: 'Billing::Late', category: 'Billing'},
    ],
    [{title: 'Billing: Late'}, {title: 'Billing: Late'}],
    [{title: '::Late'}, {title: '::Late'}],
    [{category: 5}, {category: '5'}],
  ])('%j make %j', (said, wanted) => expect(fieldsOf(said)).toEqual(wanted))
})

describe('tags', () => {
  it.each<[unknown, readonly string[]]>([
    [
      ['refund', ' late '],
      ['refund', 'late'],
    ],
    ['refund late', ['refund', 'late']],
    ['refund, late;paid', ['refund', 'late', 'paid']],
    [' refund ,, late ', ['refund', 'late']],
    ['refund', ['refund']],
    [5, ['5']],
    [['a b', null, 5, ''], ['a b']],
  ])('%j are %j', (tags, wanted) => expect(fieldsOf({tags})).toEqual({tags: wanted}))
})

describe('a status', () => {
  it.each(['solved', 'Closed', 'resolved'])('%s closes a conversation', (status) =>
    expect(fieldsOf({status})).toEqual({stage: 'closing'}),
  )
  it.each(['open', 'pending', 'unsolved', 'not closed', true, null])('%j does not', (status) =>
    expect(fieldsOf({status})).toEqual({}),
  )
})
