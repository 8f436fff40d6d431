/** Replies as repositories keep them: of bots, of saved replies, of text expanders, of trackers. */
import {type BodyPaths, KEY, type Profile} from './profile.ts'

/** What is sent without anybody looking at it. */
const BOT = {sender: 'bot', autosend: true} as const

/** `replies.yml` of the browser extension Refined Saved Replies. */
const savedReplies: Profile = {
  id: 'refined-saved-replies',
  name: 'saved replies',
  platform: 'github',
  entries: ['$.replies[*]'],
  shape: {'$.name': 'text', '$.body': 'text'},
  bodies: [{text: '$.body', kind: 'markdown'}],
  fields: {
    title: '$.name',
    id: '$.id',
    lang: '$.lang',
    active: '$.active',
    tags: '$.tags',
    channel: '$.channel',
    category: '$.category',
    subject: '$.subject',
  },
}

/**
 * `label-actions.yml`, and `respond-to-issue-based-on-label.yml`, whose entries are the same. What is said of issues, pull
 * requests or discussions alone stands around the labels or in them. A comment may be a list of which one is taken.
 */
const labelActions: Profile = {
  id: 'label-actions',
  name: 'replies by label',
  platform: 'labelactions',
  entries: ['$.*', '$.actions.*', "$['issues','prs','discussions'].*", "$['issues','prs','discussions'].actions.*"],
  shape: {"$['comment','close','label','labels','unlabel','lock','reopen','issues','prs','discussions']": 'any'},
  bodies: [
    '$.comment',
    '$.comment[*]',
    "$['issues','prs','discussions'].comment",
    "$['issues','prs','discussions'].comment[*]",
  ].map((text) => ({text, kind: 'markdown'})),
  fields: {title: KEY},
  values: BOT,
  needsEvidence: true,
}

/** Texts under fixed keys; each is named by its key. */
const bodiesAt = (...keys: readonly string[]): readonly BodyPaths[] =>
  keys.map((key) => ({text: `$['${key}']`, kind: 'markdown', fields: {title: KEY}}))

/** `stale.yml` and its kin: settings of bots that post a comment. */
const botSettings: Profile = {
  id: 'github-bot',
  name: 'settings of a bot',
  platform: 'github',
  entries: ['$', '$.issues', '$.pulls'],
  shape: {
    "$['markComment','unmarkComment','closeComment','lockComment','requestInfoReplyComment','responseRequiredComment','newIssueWelcomeComment','newPRWelcomeComment','firstPRMergeComment']":
      'text',
  },
  bodies: bodiesAt(
    'markComment',
    'unmarkComment',
    'closeComment',
    'lockComment',
    'requestInfoReplyComment',
    'responseRequiredComment',
    'newIssueWelcomeComment',
    'newPRWelcomeComment',
    'firstPRMergeComment',
  ),
  values: BOT,
}

const WORKFLOW_MESSAGES = [
  'stale-issue-message',
  'stale-pr-message',
  'close-issue-message',
  'close-pr-message',
  'issue-message',
  'pr-message',
  'issue_message',
  'pr_message',
]

/** Workflows whose steps post a message: `actions/stale`, `actions/first-interaction`. */
const workflow: Profile = {
  id: 'github-workflow',
  name: 'messages of a workflow',
  platform: 'github',
  entries: ['$.jobs.*.steps[*].with'],
  shape: {[`$[${WORKFLOW_MESSAGES.map((key) => `'${key}'`).join()}]`]: 'text'},
  bodies: bodiesAt(...WORKFLOW_MESSAGES),
  values: BOT,
}

/** `commands.json` of the triage bot of VS Code. */
const commands: Profile = {
  id: 'vscode-triage-commands',
  name: 'triage commands',
  platform: 'github',
  entries: ['$[*]'],
  shape: {'$.type': 'text', '$.name': 'text', "$['action','addLabel','removeLabel','comment']": 'any'},
  bodies: [{text: '$.comment', kind: 'markdown'}],
  fields: {title: '$.name'},
  values: BOT,
}

/** A library of messages for a Jira tracker, a list for each, one for each of several projects. */
const trackerMessages: Profile = {
  id: 'jira-helper-messages',
  name: 'helper messages',
  platform: 'jira',
  entries: ['$.messages.*[*]'],
  shape: {'$.message': 'text', '$.name': 'text'},
  bodies: [{text: '$.message', kind: 'jira'}],
  fields: {title: '$.name', category: '$.category'},
}

/** github.com/espanso/website, docs/matches: texts also stand in the choices of a variable. */
const espanso: Profile = {
  id: 'espanso',
  name: 'espanso matches',
  platform: 'espanso',
  entries: ['$.matches[*]'],
  shape: {"$['trigger','triggers','regex']": 'any'},
  bodies: [
    {text: '$.markdown', kind: 'markdown'},
    {text: '$.html', kind: 'html'},
    {text: '$.replace', kind: 'text'},
    {text: '$.form', kind: 'text'},
    {text: "$.vars[?@.type=='choice'].params.values[*]", kind: 'text'},
    {text: "$.vars[?@.type=='choice'].params.values[*].id", kind: 'text'},
    {text: "$.vars[?@.type=='echo'].params.echo", kind: 'text'},
  ],
  fields: {title: "$['label','trigger','triggers','regex']"},
  values: {kind: 'snippet'},
}

export const repositories: readonly Profile[] = [
  savedReplies,
  trackerMessages,
  espanso,
  botSettings,
  workflow,
  commands,
  labelActions,
]
