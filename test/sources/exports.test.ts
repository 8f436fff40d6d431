/**
 * Exports as teams have them, one or more for every layout: which replies are found, what the file says of each, and
 * that each finding covers exactly the flagged words in the file, escapes and all.
 */
import {readFileSync} from 'node:fs'
import {parse as parseTable} from 'csv-parse/sync'
import {Parser} from 'htmlparser2'
import {type ParseError, parse as parseJsonWithComments} from 'jsonc-parser'
import {describe, expect, it} from 'vitest'
import {parseAllDocuments, stringify as stringifyYaml} from 'yaml'
import type {ReplyFields} from '../../src/prose/index.ts'
import {applyEdits, builtin, createLinter, lintText, type LintRequest, loadConfig} from '../../src/index.ts'
import {PROFILES} from '../../src/sources/index.ts'
import {parse} from './fixture.ts'

interface Export {
  /** Under `fixtures/sources/exports/`. */
  readonly file: string
  /** Under which it is linted, where that is not its name. */
  readonly path?: string
  /** The layout; none for HTML. */
  readonly readAs?: string
  /** Ids and all that the file says, in order. */
  readonly replies: readonly (readonly [id: string, fields: ReplyFields])[]
  /** Replies that are found and left out, by reason. */
  readonly skipped?: Readonly<Record<string, number>>
  /** Subject lines, which are told apart from the bodies; none unless they are named. */
  readonly subjects?: readonly string[]
  /** Rules and the flagged words as they stand in the file. */
  readonly findings: readonly (readonly [rule: string, source: string])[]
  /** How many of the findings are fixed without asking; none unless it is said. */
  readonly fixed?: number
}

/** Backslashes that stand in the file. */
const raw = String.raw
/** What a bot posts. */
const BOT = {sender: 'bot', autosend: true}

const helpDesks: readonly Export[] = [
  {
    file: 'zendesk-macros.json',
    readAs: 'Zendesk macros',
    replies: [
      [
        '360012340011',
        {
          title: 'Billing::Refund::Delayed',
          category: 'Billing::Refund',
          tags: ['refund', 'late_refund'],
          stage: 'closing',
        },
      ],
      ['360012340012', {title: 'Billing::Ask finance', category: 'Billing', audience: 'internal'}],
      ['360012340013', {title: 'Summer sale is over', active: false}],
      ['360012340015', {title: 'Assembly::Missing screws', category: 'Assembly', tags: ['assembly', 'screws']}],
      ['360012340016', {title: 'Chat::Angry about delivery', category: 'Chat', channel: 'chat'}],
    ],
    skipped: {internal: 1, inactive: 1},
    findings: [
      ['conditional-apology', 'any&nbsp;<b>incon</b>venience this may have caused'],
      ['name-without-fallback', '{{ticket.requester.first_name}}'],
      ['dismiss-emotion', 'Please calm down'],
    ],
    fixed: 1,
  },
  {
    file: 'zendesk-macro.json',
    readAs: 'Zendesk macros',
    replies: [['25', {title: 'Cabin & seats::Broken seat', category: 'Cabin & seats'}]],
    subjects: ["Your seat 14C – what we've done"],
    findings: [
      ['name-without-fallback', '{{ticket.requester.name}}'],
      ['minimize-impact', raw`a slight\u0026nbsp;technical \u003cem\u003ehiccup`],
      ['ownerless-action', raw`has been\u003c\/em\u003e \u003cb\u003eforwarded`],
    ],
    fixed: 1,
  },
  {
    file: 'zendesk-dump.yaml',
    readAs: 'Zendesk macros',
    // What an alias repeats is one reply.
    replies: [
      ['concerts-called-off', {title: 'Concerts::Called off', category: 'Concerts', tags: ['refund', 'concert']}],
      ['seats-moved', {title: 'Seats::Moved', category: 'Seats'}],
      ['seats-for-the-ushers', {title: 'Seats::For the ushers', category: 'Seats', audience: 'internal'}],
    ],
    skipped: {internal: 1},
    findings: [
      ['overpromise', 'I can <em>personally\n        guarantee'],
      ['name-without-fallback', '{{ticket.requester.first_name}}'],
      ['minimize-impact', 'no\n        harm done'],
    ],
    fixed: 1,
  },
  {
    file: 'zendesk-exported.json',
    readAs: 'Zendesk macros',
    replies: [
      ['9001', {title: 'Access::Reset code', category: 'Access'}],
      ['9002', {title: 'Access::Gate is stuck', category: 'Access'}],
      ['9003', {title: 'Access::Schlüssel verloren', category: 'Access'}],
      ['9004', {title: 'Archive::Old opening hours', category: 'Archive', active: false}],
    ],
    skipped: {'not English (de)': 1, inactive: 1},
    findings: [['blame-the-customer', 'you forgot to renew']],
  },
  {
    file: 'zendesk-import.csv',
    readAs: 'Zendesk macros',
    replies: [
      ['pass-lost-at-sea', {title: 'Pass::Lost at sea', category: 'Pass', tags: ['pass', 'lost']}],
      ['pass-not-valid', {title: 'Pass::Not valid', category: 'Pass'}],
      ['storm', {title: 'Storm'}],
      ['pass-staff-only', {title: 'Pass::Staff only', category: 'Pass', audience: 'internal'}],
      ['pass-winter-2019', {title: 'Pass::Winter 2019', category: 'Pass', active: false}],
    ],
    skipped: {internal: 1, inactive: 1},
    findings: [
      ['name-without-fallback', '{{ticket.requester.first_name}}'],
      ['doubt-the-problem', raw`\""error\""`],
      ['dead-end', raw`there\u2019s nothing else we can do`],
    ],
    fixed: 1,
  },
  {
    file: 'zendesk-dynamic-content.json',
    readAs: 'Zendesk dynamic content',
    replies: [
      ['151', {title: 'Late parcel'}],
      ['151-2', {title: 'Late parcel'}],
      ['152', {title: 'Grinder warranty', active: false}],
      ['152-2', {title: 'Grinder warranty'}],
      ['152-3', {title: 'Grinder warranty', active: false}],
    ],
    skipped: {inactive: 2, 'not English (de)': 1},
    findings: [['vague-timeframe', raw`as\u00a0soon as possible`]],
  },
  {
    file: 'help-scout.json',
    readAs: 'Help Scout saved replies',
    replies: [
      ['51', {title: 'Late bus'}],
      ['51-chat', {title: 'Late bus', channel: 'chat'}],
      ['52', {title: 'Lost & found'}],
      ['53', {title: 'Timetable', channel: 'chat'}],
      ['54', {title: 'Ticket'}],
    ],
    findings: [
      ['dismiss-emotion', raw`Please calm\tdown`],
      ['name-without-fallback', '{%customer.firstName%}'],
      ['blame-the-customer', 'You didn&#39;t label'],
    ],
    fixed: 1,
  },
  {
    file: 'help-scout.csv',
    readAs: 'Help Scout saved replies',
    replies: [
      ['61', {title: 'Booking fee'}],
      ['62', {title: 'Late curtain'}],
      ['62-chat', {title: 'Late curtain', channel: 'chat'}],
    ],
    findings: [
      ['policy-shield', 'Our refund policy <b>clearly&nbsp;states</b> that'],
      ['name-without-fallback', '{%customer.firstName,fallback=%}'],
    ],
    fixed: 1,
  },
  {
    file: 'intercom.json',
    readAs: 'Intercom macros',
    replies: [
      ['701', {title: 'Export is slow'}],
      ['702', {title: 'Wrong plan', channel: 'chat'}],
      ['703', {title: 'Webhook docs'}],
    ],
    findings: [
      ['vague-timeframe', 'as soon as&nbsp;possible'],
      ['name-without-fallback', "<attribute key='first_name'/>"],
      ['blame-the-customer', 'You chose the wrong'],
    ],
  },
  {
    file: 'front.json',
    readAs: 'Front message templates',
    replies: [
      ['rsp_1a', {title: 'Crate is stuck at customs'}],
      ['rsp_2b', {title: 'Crate is damaged'}],
    ],
    subjects: ['Your crate is at customs', 'Your crate & the lamp in it'],
    findings: [
      ['conditional-apology', 'if <b>our driver</b> dropped the&nbsp;crate'],
      ['ownerless-action', 'has been</span><span> passed on'],
    ],
  },
  {
    file: 'front-list.json',
    readAs: 'Front message templates',
    replies: [
      ['rsp_9x1', {title: 'Out of office'}],
      ['rsp_9x2', {title: 'Thank you'}],
    ],
    findings: [['name-without-fallback', '{{recipient.first_name}}']],
  },
  {
    file: 'freshdesk.json',
    readAs: 'Freshdesk canned responses',
    replies: [
      ['80001', {title: 'Vet::Move an appointment', category: 'Vet'}],
      ['80002', {title: 'Vet::Wrong dose', category: 'Vet'}],
      ['80003', {title: 'Vet::Insurance', category: 'Vet'}],
    ],
    findings: [
      ['name-without-fallback', '{{ticket.requester.name}}'],
      ['passive-fault', raw`The wrong <u>d</u>ose was\n   sent`],
    ],
    fixed: 1,
  },
  {
    file: 'freshdesk-list.json',
    readAs: 'Freshdesk canned responses',
    replies: [
      ['80011', {title: 'Vet::Bill', category: 'Vet'}],
      ['80012', {title: 'Vet::Open hours', category: 'Vet'}],
    ],
    findings: [['blame-the-customer', 'You forgot to <b>pay']],
  },
  {
    file: 'gorgias.json',
    readAs: 'Gorgias macros',
    replies: [
      ['1', {title: 'Wrong size', lang: 'en', category: 'exchange/request', tags: ['exchange', 'size']}],
      ['2', {title: 'Fermeture éclair cassée', lang: 'fr', category: 'product/quality'}],
      ['4', {title: 'Late parcel', lang: 'en', category: 'shipping/status'}],
    ],
    skipped: {'not English (fr)': 1},
    subjects: ['A new size for order {{ticket.customer.integrations.shopify.orders[0].name}}'],
    findings: [
      ['name-without-fallback', '{{ticket.customer.firstname}}'],
      ['blame-the-customer', 'You ordered the wrong'],
      ['tone-mismatch', raw`\u263a`],
    ],
    fixed: 1,
  },
  {
    file: 'chatwoot-canned.json',
    readAs: 'Chatwoot canned responses',
    replies: [
      ['11', {title: 'restart', channel: 'chat'}],
      ['12', {title: 'broken-station', channel: 'chat'}],
      ['13', {title: 'price', channel: 'chat'}],
    ],
    findings: [
      ['vague-timeframe', raw`as soon\n as possible`],
      ['corrective-opener', 'As I already explained'],
    ],
  },
  {
    file: 'chatwoot-macros.json',
    readAs: 'Chatwoot macros',
    replies: [
      ['1', {title: 'Close and thank', channel: 'chat'}],
      ['2', {title: 'Hand over to plumber', channel: 'chat'}],
      ['2-chat', {title: 'Hand over to plumber', channel: 'chat'}],
    ],
    findings: [['dismiss-emotion', raw`There\u0027s really no need to be so rude`]],
  },
  {
    file: 'reamaze.json',
    readAs: 'Re:amaze response templates',
    replies: [
      ['4101', {title: 'Frozen cake', category: 'Cakes'}],
      ['4102', {title: 'Wrong name on cake', category: 'Cakes'}],
      ['4103', {title: 'Allergens'}],
    ],
    findings: [
      ['name-without-fallback', '{{customer.first_name}}'],
      ['hollow-importance', 'We take such things seriously'],
      ['vague-improvement-promise', 'will</i>&nbsp;do better'],
    ],
    fixed: 1,
  },
  {
    file: 'plain.json',
    readAs: 'Plain snippets',
    replies: [
      ['snip_01', {title: 'Rate limit', category: 'api/limits'}],
      ['snip_02', {title: 'Outage note'}],
      ['snip_03', {title: 'Roadmap', category: 'product'}],
    ],
    findings: [
      ['name-without-fallback', '{{customer.fullName}}'],
      ['doubt-the-problem', raw`so-called\u00a0glitch`],
      ['overpromise', 'We *definitely* guarantee'],
    ],
  },
  {
    file: 'dixa.json',
    readAs: 'Dixa templates',
    replies: [
      ['7a1e', {title: 'Ski pass not working'}],
      ['7a1e-en', {title: 'Ski pass not working', lang: 'en'}],
      ['7a1e-de-ch', {title: 'Ski pass not working', lang: 'de-CH'}],
      ['7a1e-en-us', {title: 'Ski pass not working', lang: 'en-US', active: false}],
      ['7a1f', {title: 'Lost glove', lang: 'en'}],
    ],
    skipped: {'not English (de)': 1, inactive: 1},
    subjects: ['Your pass at Lift 3', 'Ihr Pass am Lift 3'],
    findings: [
      ['name-without-fallback', '{{requester.name}}'],
      ['overpromise', 'Please rest assured'],
    ],
  },
  {
    file: 'missive.json',
    readAs: 'Missive responses',
    replies: [
      ['e1f6-01', {title: 'Viewing is off'}],
      ['e1f6-02', {title: 'Deposit'}],
      ['e1f6-03', {title: 'Boiler'}],
    ],
    subjects: ["Thursday's viewing in Elm Court"],
    findings: [
      ['dead-end', raw`The decision <span style=\"color: red;\">is</span>&#32;final`],
      ['vague-timeframe', 'soon'],
    ],
  },
  {
    file: 'kustomer.json',
    readAs: 'Kustomer shortcuts',
    replies: [
      ['5f01', {title: 'Order::Late', category: 'Order'}],
      ['5f02', {title: 'Order::Wilted', category: 'Order'}],
      ['5f04', {title: 'Order::Paid twice', category: 'Order'}],
      ['5f03', {title: 'Care sheet'}],
    ],
    subjects: ['Order {{order.number}}'],
    findings: [
      ['name-without-fallback', '{{customer.firstName}}'],
      ['ownerless-action', 'You will be&#8201;contacted'],
      ['blame-the-customer', 'You forgot'],
    ],
  },
  {
    file: 'osticket-premade.yaml',
    readAs: 'osTicket premade replies',
    replies: [
      ['overdue-book', {title: 'Overdue book'}],
      ['room-booking-how-it-s-done', {title: "Room booking: how it's done"}],
      ['closed-for-the-holidays', {title: 'Closed for the holidays', active: false}],
      ['reading-for-children', {title: 'Reading for children'}],
    ],
    skipped: {inactive: 1},
    findings: [
      ['name-without-fallback', '%{ticket.name.first}'],
      ['apologize-for-feeling', 'your    dissatisfaction'],
      ['blame-the-customer', "You didn''t\n    send"],
      ['policy-shield', "the system won''t\n\n    let"],
      ['conditional-apology', raw`any\_confusion`],
    ],
  },
  {
    file: 'osticket-mail.yaml',
    readAs: 'osTicket mail template',
    replies: [['osticket-mail', {}]],
    subjects: ['Your request #%{ticket.number} is done: "%{ticket.subject}"'],
    findings: [
      ['name-without-fallback', '%{recipient.name.first}'],
      ['pushes-work-back', 'please open\n     a new&#32;ticket'],
    ],
  },
]

const repositories: readonly Export[] = [
  {
    file: 'replies.yml',
    path: '.github/replies.yml',
    readAs: 'saved replies',
    replies: [
      ['needs-a-map-file', {title: 'Needs a map file'}],
      ['duplicate-it-s-known', {title: "Duplicate: it's known"}],
      ['no-answer', {title: 'No answer', active: false}],
      ['thank-you', {title: 'Thank you', tags: ['thanks', 'first-time']}],
      ['not-planned', {title: 'Not planned'}],
    ],
    skipped: {inactive: 1},
    findings: [
      ['vague-timeframe', 'as\n      soon as we can'],
      ['policy-shield', 'as per\n      our guidelines'],
    ],
  },
  {
    file: 'label-actions.yml',
    path: '.github/label-actions.yml',
    readAs: 'replies by label',
    replies: [
      ['waiting-for-log', {title: 'waiting-for-log', ...BOT}],
      ['feature', {title: 'feature', ...BOT}],
      ['feature-2', {title: 'feature', ...BOT}],
      ['wontfix', {title: 'wontfix', ...BOT}],
      ['question', {title: 'question', ...BOT}],
      ['question-2', {title: 'question', ...BOT}],
    ],
    findings: [
      ['corrective-opener', 'Please refer to our\n    last email'],
      ['unfilled-slot', 'TBD'],
      ['corrective-opener', 'As I already said'],
    ],
  },
  {
    file: 'respond-to-issue-based-on-label.yml',
    path: '.github/respond-to-issue-based-on-label.yml',
    readAs: 'replies by label',
    replies: [
      ['needs-repro', {title: 'Needs: Repro', ...BOT}],
      ['needs-version', {title: 'Needs: Version', ...BOT}],
      ['old-browser', {title: 'Old: Browser', ...BOT}],
    ],
    findings: [
      ['blame-the-customer', 'You   should have\n    checked'],
      ['minimize-impact', 'a bit of\n    a    delay'],
    ],
  },
  {
    file: 'stale.yml',
    path: '.github/stale.yml',
    readAs: 'settings of a bot',
    replies: [
      ['markcomment', {title: 'markComment', ...BOT}],
      ['closecomment', {title: 'closeComment', ...BOT}],
      ['markcomment-2', {title: 'markComment', ...BOT}],
    ],
    findings: [
      ['generic-acknowledgment', 'this    issue'],
      ['pushes-work-back', 'please open\\\n  \\ a new \\x69ssue'],
    ],
  },
  {
    file: 'stale-workflow.yml',
    path: '.github/workflows/stale.yml',
    readAs: 'messages of a workflow',
    replies: [
      ['stale-issue-message', {title: 'stale-issue-message', ...BOT}],
      ['stale-pr-message', {title: 'stale-pr-message', ...BOT}],
      ['close-issue-message', {title: 'close-issue-message', ...BOT}],
      ['issue-message', {title: 'issue-message', ...BOT}],
    ],
    findings: [
      ['ownerless-action', 'is\n            being looked into'],
      ['pushes-work-back', "You'll have to\n            contact the\\tvendor"],
    ],
  },
  {
    file: 'commands.json',
    path: '.github/commands.json',
    readAs: 'triage commands',
    replies: [
      ['duplicate', {title: '*duplicate', ...BOT}],
      ['confirmation-pending', {title: 'confirmation-pending', ...BOT}],
      ['needs-layout', {title: '~needs-layout', ...BOT}],
    ],
    findings: [['conditional-apology', raw`if this\r\ncaused you \u0074rouble`]],
  },
  {
    file: 'messages.yml',
    path: 'assets/messages.yml',
    readAs: 'helper messages',
    replies: [
      ['attach-the-log', {title: 'Attach the log', category: 'support'}],
      ['it-s-known', {title: "It's known", category: 'support'}],
      ['it-s-known-2', {title: "It's known", category: 'support'}],
    ],
    findings: [['doubt-the-problem', 'You *seem*  to\n        think']],
  },
  {
    file: 'package.yml',
    path: 'desk/package.yml',
    readAs: 'espanso matches',
    replies: [
      ['greeting', {title: 'Greeting', kind: 'snippet'}],
      ['leak', {title: ':leak', kind: 'snippet'}],
      ['ok', {title: ':ok', kind: 'snippet'}],
      ['bye', {title: ':bye', kind: 'snippet'}],
      ['rate', {title: ':rate', kind: 'snippet'}],
      ['rate-2', {title: ':rate', kind: 'snippet'}],
      ['rate-3', {title: ':rate', kind: 'snippet'}],
    ],
    findings: [
      ['name-without-fallback', '{{name}}'],
      ['conditional-apology', 'any\n      trouble you may have had'],
      ['pushes-work-back', 'Check back in a few&nbsp;days'],
      ['corrective-opener', "I''ve already told you"],
    ],
  },
]

/** Without a layout of their own: read by the names of their keys and columns. */
const records: readonly Export[] = [
  {
    file: 'zammad.csv',
    readAs: 'records',
    replies: [
      ['1', {title: 'Repair taken in'}],
      ['2', {title: 'Rückruf'}],
      ['3', {title: 'Test ride'}],
      ['4', {title: 'Old prices', active: false}],
      ['5', {title: 'Recall'}],
    ],
    skipped: {'not English (de)': 1, inactive: 1},
    findings: [
      ['name-without-fallback', '#{ticket.customer.firstname}'],
      ['blame-the-customer', 'You <strong>forgot</strong> to&nbsp;return'],
      ['vague-timeframe', 'before&#32;long'],
    ],
  },
  {
    file: 'salesforce-quick-text.csv',
    readAs: 'records',
    replies: [
      ['0EP1', {title: 'Greeting', category: 'Billing', channel: 'email'}],
      ['0EP2', {title: 'Power cut', category: 'Outage', channel: 'chat'}],
      ['0EP3', {title: 'Power back', category: 'Outage', channel: 'chat'}],
      ['0EP4', {title: 'Old tariff', category: 'Billing', channel: 'email', active: false}],
    ],
    skipped: {inactive: 1},
    findings: [
      ['name-without-fallback', '{!Contact.FirstName}'],
      ['doubt-the-problem', '""emergency""'],
    ],
  },
  {
    file: 'answers.jsonc',
    readAs: 'records',
    replies: [
      ['where-is-my-frame', {title: 'Where is my frame?', lang: 'en', channel: 'chat', tags: ['frames', 'glass']}],
      ['glass-is-broken', {title: 'Glass is broken', lang: 'en-GB', channel: 'email', tags: ['glass']}],
      ['rahmen-nach-maß', {title: 'Rahmen nach Maß', lang: 'de'}],
      ['postage-to-norway', {title: 'Postage to Norway', lang: 'en', tags: ['postage', 'norway']}],
    ],
    skipped: {'not English (de)': 1},
    findings: [['apologize-for-feeling', raw`you</i>\tfeel`]],
  },
  {
    file: 'records.yaml',
    readAs: 'records',
    replies: [
      ['course-is-full', {title: 'Course is full', channel: 'email'}],
      ['course-has-moved', {title: 'Course has moved', channel: 'email'}],
      ['teacher-is-late', {title: 'Teacher is late', channel: 'sms', active: false}],
      ['refund-after-the-third-evening', {title: 'Refund after the third evening', channel: 'email'}],
    ],
    skipped: {inactive: 1},
    findings: [
      ['vague-timeframe', 'before\n    long'],
      ['policy-shield', 'Our policy does\n    not allow'],
    ],
  },
  {
    file: 'letters.yaml',
    readAs: 'records',
    replies: [
      ['gate-closed', {title: 'Gate is closed', tags: ['garden', 'gate']}],
      ['plot-free', {title: 'A plot is free', tags: ['garden', 'plots']}],
      ['plot-lost', {title: 'Plot is given on', tags: ['plots'], audience: 'internal'}],
      ['water-off', {title: 'Water is off'}],
    ],
    skipped: {internal: 1},
    findings: [
      ['ownerless-action', 'is being\\\n  \\ looked into'],
      ['pushes-work-back', 'Kindly give the\n   \ttown office a call'],
    ],
  },
  {
    file: 'answers.jsonl',
    readAs: 'records',
    replies: [
      ['r-1', {title: 'Room is cold', category: 'rooms'}],
      ['r-2', {title: 'Late breakfast', category: 'food'}],
      ['r-3', {title: 'Parking', category: 'rooms'}],
      ['r-4', {title: 'Old spa', category: 'spa', active: false}],
    ],
    skipped: {inactive: 1},
    findings: [['blame-the-customer', raw`you</b> have\u0020failed to confirm`]],
  },
  {
    file: 'shortcuts.tsv',
    readAs: 'records',
    replies: [
      ['hours', {title: '/hours', category: 'Office'}],
      ['form', {title: '/form', category: 'Forms'}],
      ['queue', {title: '/queue', category: 'Office'}],
      ['old', {title: '/old', category: 'Office', active: false}],
    ],
    skipped: {inactive: 1},
    findings: [
      ['blame-the-customer', 'you entered the wrong'],
      ['vague-timeframe', 'as soon\tas we can'],
    ],
  },
  {
    file: 'questions.csv',
    readAs: 'records',
    replies: [
      ['can-i-bring-my-dog', {title: 'Can I bring my dog?', lang: 'en', tags: ['dogs', 'cabins']}],
      ['why-was-i-charged-twice', {title: 'Why was I charged twice?', lang: 'en', tags: ['billing', 'hold']}],
      ['ist-die-sauna-offen', {title: 'Ist die Sauna offen?', lang: 'de', tags: ['sauna']}],
      ['is-there-a-boat', {title: 'Is there a boat?', lang: 'EN-gb'}],
    ],
    skipped: {'not English (de)': 1},
    findings: [
      ['unfilled-slot', '[Name]'],
      ['passive-fault', 'The wrong card was\ncharged'],
      ['overpromise', 'We guarantee'],
    ],
  },
]

const mails: readonly Export[] = [
  {
    file: 'order-late.html',
    path: 'mails/order-late.html',
    replies: [['order-late', {}]],
    findings: [
      ['blame-the-customer', 'You <em>never</em> told'],
      ['vague-timeframe', 'as soon as&nbsp;possible'],
    ],
  },
  {
    file: 'booking.html',
    path: 'mails/booking.html',
    replies: [['booking', {}]],
    findings: [['apology-preamble', 'We <b>would like to</b>\r\napologize']],
  },
  {
    file: 'renewal.tpl',
    path: 'mails/renewal.tpl',
    replies: [['renewal', {}]],
    findings: [
      ['name-without-fallback', '{$client_name}'],
      ['blame-the-customer', 'you didn&#39;t\n   update'],
    ],
  },
]

const samples: readonly Export[] = [...helpDesks, ...repositories, ...records, ...mails]

function contentOf({file}: Export): string {
  return readFileSync(new URL(`../../fixtures/sources/exports/${file}`, import.meta.url), 'utf8').replace(/^\uFEFF/, '')
}

/** What lintText does without a config, with one linter for all. */
const linter = createLinter(builtin)
const config = await loadConfig('export.json', {config: false})
const requestFor = (content: string, path: string): LintRequest => ({
  content,
  path,
  settingsFor: (fields) => config.settingsFor(path, fields),
})

/** All values of a file as its own parser sees them, by their paths; texts that hold JSON are opened. */
function valuesOf(content: string, {file}: Export): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>()
  const walk = (value: unknown, path: string) => {
    const inside = typeof value === 'string' && value.startsWith('[{') ? (JSON.parse(value) as unknown) : value
    if (typeof inside !== 'object' || inside === null) values.set(path, inside)
    else for (const [key, each] of Object.entries(inside)) walk(each, `${path}/${key}`)
  }
  walk(parsed(content, file), '')
  return values
}

/** @throws where the file is broken. */
function parsed(content: string, file: string): unknown {
  switch (file.replace(/^.*\./, '')) {
    case 'json':
      return JSON.parse(content)
    case 'jsonc': {
      const errors: ParseError[] = []
      const value: unknown = parseJsonWithComments(content, errors, {allowTrailingComma: true})
      expect(errors).toEqual([])
      return value
    }
    case 'jsonl':
      return content.split('\n').map((line) => (line === '' ? null : (JSON.parse(line) as unknown)))
    case 'yml':
    case 'yaml':
      return parseAllDocuments(content).map((document) => {
        expect(document.errors).toEqual([])
        return document.toJS() as unknown
      })
    case 'csv':
    case 'tsv':
      return parseTable(content, {delimiter: delimiterOf(file), record_delimiter: ['\r\n', '\n']})
    default:
      return partsOf(content)
  }
}

function delimiterOf(file: string): string {
  return file.endsWith('.tsv') ? '\t' : file === 'zammad.csv' ? ';' : ','
}

/** The tags of a page with their attributes, and the texts between them. */
function partsOf(content: string): readonly string[] {
  const parts = ['']
  const parser = new Parser({
    onopentag: (name, attributes) => void parts.push(`<${name}>`, ...Object.values(attributes), ''),
    onclosetag: (name) => void parts.push(`</${name}>`, ''),
    ontext: (text) => void parts.push(`${parts.pop()}${text}`),
  })
  parser.end(content)
  return parts
}

/** The same data in other notations, each with the path under which it is linted. */
function rewritten(content: string, sample: Export): readonly (readonly [content: string, path: string])[] {
  const {file, path = file} = sample
  const as = (ending: string) => path.replace(/\.\w+$/, ending)
  if (/\.[ct]sv$/.test(file)) {
    const rows = parsed(content, file) as string[][]
    const quoted = (delimiter: string) =>
      rows.map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n')
    return [
      [quoted(','), as('.csv')],
      [`sep=;\r\n${quoted(';')}`, as('.csv')],
      [quoted('\t'), as('.tsv')],
    ]
  }
  // What an alias repeats comes once; written out it would come twice.
  if (!/\.(?:json|ya?ml)$/.test(file) || /^[^#]* \*\w/m.test(content)) return []
  const documents = parsed(content, file)
  const [value, ...others] = file.endsWith('.json') ? [documents] : (documents as unknown[])
  if (others.length > 0) return []
  return [
    [escaped(JSON.stringify(value)), as('.json')],
    [JSON.stringify(value, null, '\t').replaceAll('\n', '\r\n'), as('.json')],
    [stringifyYaml(value, {lineWidth: 40, aliasDuplicateObjects: false}), as('.yaml')],
    [
      stringifyYaml(value, {lineWidth: 30, defaultStringType: 'QUOTE_DOUBLE', aliasDuplicateObjects: false}),
      as('.yaml'),
    ],
    [stringifyYaml(value, {aliasDuplicateObjects: false}).replaceAll('\n', '\r\n'), as('.yml')],
  ]
}

/** JSON as servers write it that trust no reader. */
function escaped(json: string): string {
  return json
    .replace(/[<>&']|[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('/', '\\/')
}

it('cover every layout that is built in', () => {
  const covered = new Set(samples.map(({readAs}) => readAs))
  expect(PROFILES.map(({name}) => name).filter((name) => !covered.has(name))).toEqual([])
})

describe.each(samples.map((each) => [each.file, each] as const))('%s', (_, sample) => {
  const content = contentOf(sample)
  const path = sample.path ?? sample.file

  it('gives its replies, with what it says of them', () => {
    const file = parse(content, path)
    expect(file.readAs).toBe(sample.readAs)
    expect(file.problems).toEqual([])
    expect(file.replies.map(({id, fields}) => [id, fields])).toEqual(sample.replies)
    const subjects = file.replies.flatMap(({blocks}) => blocks.filter(({kind}) => kind === 'subject'))
    expect(subjects.map(({text}) => text.value)).toEqual(sample.subjects ?? [])
  })

  it('is flagged exactly where its words are at fault', async () => {
    const result = await lintText(content, {filename: path, config: false})
    expect(result.diagnostics.map(({rule, span}) => [rule, content.slice(span.start, span.end)])).toEqual(
      sample.findings,
    )
    // Each of them is told of the reply that it stands in.
    const {replies} = parse(content, path)
    for (const {reply, span} of result.diagnostics) {
      const own = replies.find(({id}) => id === reply?.id)?.span
      expect(own && own.start <= span.start && span.end <= own.end).toBe(true)
    }
    expect(result.skipped).toEqual(sample.skipped ?? {})
    const leftOut = Object.values(result.skipped).reduce((sum, count) => sum + count, 0)
    expect(result.replyCount).toBe(sample.replies.length - leftOut)
  })

  it('says the same however it is written', () => {
    const told = (written: string, as: string) => {
      const {diagnostics, readAs, skipped} = linter.lint(requestFor(written, as))
      const found = diagnostics.map(({rule, reply, message}) => [rule, reply?.id, message])
      return {found, readAs, skipped, replies: parse(written, as).replies.map(({id, fields}) => [id, fields])}
    }
    const wanted = told(content, path)
    for (const [written, as] of rewritten(content, sample)) expect(told(written, as)).toEqual(wanted)
  })

  it('is whole after fixing, and fixed at once', () => {
    const {output, fixedCount = 0} = linter.fix(requestFor(content, path))
    expect(fixedCount).toBe(sample.fixed ?? 0)
    if (output === undefined) return
    const [before, after] = [valuesOf(content, sample), valuesOf(output, sample)]
    expect([...after.keys()]).toEqual([...before.keys()])
    expect([...after].filter(([each, value]) => before.get(each) !== value)).toHaveLength(fixedCount)
    expect(parse(output, path).replies.map(({id, fields}) => [id, fields])).toEqual(sample.replies)
    expect(linter.fix(requestFor(output, path)).output).toBeUndefined()
  })

  it('changes in one text for each rewrite, and stays whole', () => {
    const before = valuesOf(content, sample)
    const {diagnostics} = linter.lint(requestFor(content, path))
    for (const {rule, suggestions} of diagnostics)
      for (const {title, applicability, edits} of suggestions) {
        if (applicability === 'display' || edits.length === 0) continue
        const changed = applyEdits(content, edits)
        const after = valuesOf(changed, sample)
        const named = `${rule}: ${title}`
        expect([named, [...after.keys()]]).toEqual([named, [...before.keys()]])
        const paths = [...after].flatMap(([each, value]) => (before.get(each) === value ? [] : [each]))
        expect([named, paths]).toEqual([named, [expect.any(String)]])
        expect(parse(changed, path).replies).toHaveLength(sample.replies.length)
      }
  })
})
