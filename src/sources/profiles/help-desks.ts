/** Exports of help desks: what their interfaces give out, and what scripts write of it. */
import type {FieldPaths, Profile} from './profile.ts'

/** Actions of a Zendesk macro by their field. */
const action = (list: string, ...fields: readonly string[]) =>
  `$.${list}[?${fields.map((field) => `@.field=='${field}'`).join(' || ')}]`

/**
 * developer.zendesk.com, ticketing/business-rules/macros. The value of a comment is a text, or a list of a channel and
 * a text. @param list under which key the actions stand: importers of tables keep them in a cell `actions_json`.
 */
function zendeskMacros(id: string, list: string): Profile {
  const text = action(list, 'comment_value')
  const html = action(list, 'comment_value_html')
  const fields: FieldPaths = {
    id: '$.id',
    title: '$.title',
    active: '$.active',
    internal: `$.${list}[?@.field=='comment_mode_is_public' && (@.value==false || @.value=='false')]`,
    tags: `${action(list, 'current_tags', 'set_tags')}.value`,
    status: `${action(list, 'status')}.value`,
    subject: `${action(list, 'subject')}.value`,
    channel: `${action(list, 'comment_value', 'comment_value_html')}.value[0]`,
  }
  return {
    id,
    name: 'Zendesk macros',
    platform: 'zendesk',
    entries: ['$.macros[*]', '$.macro', '$[*]', '$'],
    shape: {'$.title': 'text', [`$.${list}[*].field`]: 'text'},
    bodies: [
      {text: `${html}.value`, kind: 'html'},
      {text: `${html}.value[1]`, kind: 'html', isRendering: true},
      {text: `${text}.value`, kind: 'auto', isRendering: true},
      {text: `${text}.value[1]`, kind: 'auto', isRendering: true},
    ],
    fields,
  }
}

/** developer.zendesk.com, ticketing/ticket-management/dynamic_content_items. A variant names its language by a number. */
const zendeskDynamicContent: Profile = {
  id: 'zendesk-dynamic-content',
  name: 'Zendesk dynamic content',
  platform: 'zendesk',
  entries: ['$.items[*]', '$.item', '$[*]', '$'],
  shape: {'$.name': 'text', '$.variants[*].content': 'text'},
  bodies: [
    {
      at: '$.variants[*]',
      text: '$.content',
      kind: 'auto',
      fields: {active: '$.active', inactive: '$.outdated', lang: '$.locale'},
    },
  ],
  fields: {id: '$.id', title: '$.name'},
}

/** developer.helpscout.com, mailbox-api/endpoints/saved-replies. The chat text is a text of its own. */
const helpScout: Profile = {
  id: 'help-scout',
  name: 'Help Scout saved replies',
  platform: 'helpscout',
  entries: ['$[*]', "$._embedded['saved-replies'][*]", '$.*[*]', '$'],
  shape: {'$.name': 'text', '$.chatText': 'text'},
  bodies: [
    {text: '$.text', kind: 'html'},
    {text: '$.chatText', kind: 'text', values: {channel: 'chat'}},
  ],
  fields: {id: '$.id', title: '$.name'},
}

/** developers.intercom.com, macros: HTML, and the same as text. */
const intercom: Profile = {
  id: 'intercom',
  name: 'Intercom macros',
  platform: 'intercom',
  entries: ['$.data[*]', '$.macros[*]', '$[*]', '$'],
  shape: {'$.name': 'text', '$.body_text': 'text'},
  bodies: [
    {text: '$.body', kind: 'html'},
    {text: '$.body_text', kind: 'text', isRendering: true},
  ],
  fields: {id: '$.id', title: '$.name', channel: '$.available_on'},
}

/** dev.frontapp.com, message-templates: in `_results` as they are listed, or alone, told by their ids. */
const front: Profile = {
  id: 'front',
  name: 'Front message templates',
  platform: 'front',
  entries: ['$._results[*]'],
  shape: {'$.name': 'text', '$.body': 'text'},
  bodies: [{text: '$.body', kind: 'html'}],
  fields: {id: '$.id', title: '$.name', subject: '$.subject'},
}

const frontById: Profile = {
  ...front,
  id: 'front-list',
  entries: ['$[*]', '$'],
  shape: {'$.id': /^rsp_/, ...front.shape},
}

/** Canned responses of Freshdesk: HTML, and the same as text. */
const freshdesk: Profile = {
  id: 'freshdesk',
  name: 'Freshdesk canned responses',
  platform: 'freshdesk',
  entries: ['$.canned_responses[*]', '$.responses[*]', '$[*]', '$.*[*]', '$'],
  shape: {'$.title': 'text', '$.content_html': 'text'},
  bodies: [
    {text: '$.content_html', kind: 'html'},
    {text: '$.content', kind: 'text', isRendering: true},
  ],
  fields: {id: '$.id', title: '$.title'},
}

/** developers.gorgias.com, the macro object: the text to send is the argument of one of its actions. */
const gorgias: Profile = {
  id: 'gorgias',
  name: 'Gorgias macros',
  platform: 'gorgias',
  entries: ['$.data[*]', '$.macros[*]', '$[*]', '$'],
  shape: {'$.name': 'text', '$.actions[*].arguments': 'map'},
  bodies: [
    {text: "$.actions[?@.name=='setResponseText'].arguments.body_html", kind: 'html'},
    {text: "$.actions[?@.name=='setResponseText'].arguments.body_text", kind: 'text', isRendering: true},
  ],
  fields: {
    id: '$.id',
    title: '$.name',
    lang: '$.language',
    category: '$.intent',
    subject: "$.actions[?@.name=='setSubject'].arguments.subject",
    tags: "$.actions[?@.name=='addTags'].arguments.tags",
  },
}

const chatwootCanned: Profile = {
  id: 'chatwoot-canned-responses',
  name: 'Chatwoot canned responses',
  platform: 'chatwoot',
  entries: ['$[*]', '$.payload[*]', '$.canned_responses[*]', '$'],
  shape: {'$.short_code': 'text', '$.content': 'text'},
  bodies: [{text: '$.content', kind: 'markdown', values: {channel: 'chat'}}],
  fields: {id: '$.id', title: '$.short_code'},
}

const chatwootMacros: Profile = {
  id: 'chatwoot-macros',
  name: 'Chatwoot macros',
  platform: 'chatwoot',
  entries: ['$.payload[*]', '$.macros[*]', '$[*]', '$'],
  shape: {'$.name': 'text', '$.actions[*].action_name': 'text'},
  bodies: [
    {
      text: "$.actions[?@.action_name=='send_message'].action_params[*]",
      kind: 'markdown',
      values: {channel: 'chat'},
    },
  ],
  fields: {id: '$.id', title: '$.name'},
}

/** What Re:amaze says of its interface: templates with the group that they are in. */
const reamaze: Profile = {
  id: 'reamaze',
  name: 'Re:amaze response templates',
  platform: 'reamaze',
  entries: ['$.response_templates[*]', '$.response_template'],
  shape: {'$.name': 'text', '$.body': 'text'},
  bodies: [{text: '$.body', kind: 'auto'}],
  fields: {id: '$.id', title: '$.name', category: '$.response_template_group.name'},
}

/** plain.com/docs, snippets of the GraphQL interface: text, and better the same as Markdown. */
const plain: Profile = {
  id: 'plain',
  name: 'Plain snippets',
  platform: 'plain',
  entries: ['$.data.snippets.edges[*].node', '$.snippets.edges[*].node', '$.edges[*].node', '$.snippets[*]'],
  shape: {'$.name': 'text', '$.text': 'text'},
  bodies: [
    {text: '$.markdown', kind: 'markdown'},
    {text: '$.text', kind: 'text', isRendering: true},
  ],
  fields: {id: '$.id', title: '$.name', category: '$.path'},
}

/** docs.dixa.io: templates with their translations. */
const dixa: Profile = {
  id: 'dixa',
  name: 'Dixa templates',
  platform: 'dixa',
  entries: ['$.data[*]', '$.data', '$[*]', '$'],
  shape: {'$.name': 'text', '$.translations': 'list', '$.translations[*].content': 'text'},
  bodies: [
    {text: '$.content', kind: 'auto'},
    {
      at: '$.translations[*]',
      text: '$.content',
      kind: 'auto',
      fields: {lang: '$.locale', subject: '$.subject', inactive: '$.isDeactivated'},
    },
  ],
  fields: {id: '$.id', title: '$.name'},
}

const missive: Profile = {
  id: 'missive',
  name: 'Missive responses',
  platform: 'missive',
  entries: ['$.responses[*]', '$.responses'],
  shape: {'$.title': 'text', '$.body': 'text'},
  bodies: [{text: '$.body', kind: 'auto'}],
  fields: {id: '$.id', title: '$.title', subject: '$.subject'},
}

/** Resources of JSON:API, as Kustomer gives out its shortcuts. */
const kustomer: Profile = {
  id: 'kustomer',
  name: 'Kustomer shortcuts',
  platform: 'kustomer',
  entries: ['$.data[*]', '$.data', '$[*]'],
  shape: {'$.attributes.name': 'text', '$.type': 'text'},
  bodies: [
    {text: '$.attributes.draft.html', kind: 'html'},
    {text: '$.attributes.html', kind: 'html', isRendering: true},
    {text: '$.attributes.draft.text', kind: 'auto', isRendering: true},
    {text: '$.attributes.text', kind: 'auto', isRendering: true},
    {text: '$.attributes.body', kind: 'auto', isRendering: true},
  ],
  fields: {id: '$.id', title: '$.attributes.name', subject: '$.attributes.draft.subject'},
  needsEvidence: true,
}

/** Premade replies of osTicket; the notes are for its staff. */
const osTicketPremade: Profile = {
  id: 'osticket',
  name: 'osTicket premade replies',
  platform: 'osticket',
  entries: ['$[*]'],
  shape: {'$.title': 'text', '$.response': 'text', '$.isenabled': 'any'},
  bodies: [{text: '$.response', kind: 'auto'}],
  fields: {title: '$.title', active: '$.isenabled'},
}

/** Mail templates of osTicket: a file each, with subject, body and notes. */
const osTicketMail: Profile = {
  id: 'osticket-mail',
  name: 'osTicket mail template',
  platform: 'osticket',
  entries: ['$'],
  shape: {'$.subject': 'text', '$.body': 'text', '$.notes': 'any'},
  bodies: [{text: '$.body', kind: 'html'}],
  fields: {subject: '$.subject'},
}

/** More telling shapes come first. */
export const helpDesks: readonly Profile[] = [
  zendeskMacros('zendesk-macros', 'actions'),
  zendeskMacros('zendesk-macros-table', 'actions_json'),
  zendeskDynamicContent,
  helpScout,
  intercom,
  gorgias,
  chatwootMacros,
  chatwootCanned,
  front,
  frontById,
  freshdesk,
  reamaze,
  plain,
  dixa,
  missive,
  kustomer,
  osTicketPremade,
  osTicketMail,
]
