/** Where replies stand, as a config says it: globs for files, and paths into their data. */
import {BODY_KINDS, DIALECTS, isDialectName, pathProblem, PROFILES} from '../sources/index.ts'
import {about, fieldsOf, flag, oneOf, oneOrMore, type Shape, text, withAnyOf, wrongValue} from './checks.ts'
import type {SourceEntry} from './config.ts'

const glob: Shape = {
  // Blanks and then a sign, or at once a sign that is not “!”.
  schema: {type: 'string', pattern: '^(?:\\s+\\S|[^!\\s])'},
  check: (value, path, report) => {
    if (typeof value !== 'string')
      return report(wrongValue(path, 'must be a glob, such as "macros/chat/**", or a list of globs'))
    if (value.startsWith('!'))
      report(wrongValue(path, 'must not begin with “!”', 'Name what to leave out in “excludeFiles”.'))
    else text.check(value, path, report)
  },
}

export const files: Shape = about(
  'The files that are meant: one glob or several, relative to the folder of the config. One without a slash matches names at any depth. A folder means all in it.',
  oneOrMore(glob),
  {examples: ['macros/chat/**', ['exports/*.json', '*.csv']]},
)

export const excludeFiles: Shape = about(
  'Files that “files” would match but that are not meant, written in the same way.',
  oneOrMore(glob),
  {examples: ['*-final.md']},
)

/** A path into data, such as `$.items[*].reply`. */
const path: Shape = {
  schema: {type: 'string', pattern: '^\\$'},
  check: (value, at, report) => {
    const example = 'Write a JSONPath such as "$.items[*].reply".'
    if (typeof value !== 'string') return report(wrongValue(at, 'must be a path', example))
    if (!value.startsWith('$')) return report(wrongValue(at, 'must be a path that begins with “$”', example))
    const problem = pathProblem(value)
    if (problem !== undefined) report(wrongValue(at, `is not a path that can be read: ${problem}`, example))
  },
}

/** A path, or a text that holds for all replies. */
const pathOrText: Shape = {
  schema: text.schema,
  check: (value, at, report) =>
    (typeof value === 'string' && value.startsWith('$') ? path : text).check(value, at, report),
}

/** A path, or yes or no for all replies. */
const pathOrFlag: Shape = {
  schema: {anyOf: [flag.schema, path.schema]},
  check: (value, at, report) => (typeof value === 'boolean' ? undefined : path.check(value, at, report)),
}

const pathOrKey: Shape = {
  schema: {anyOf: [{const: 'key'}, path.schema]},
  check: (value, at, report) => (value === 'key' ? undefined : path.check(value, at, report)),
}

const dialect: Shape = {
  schema: text.schema,
  check: (value, at, report) => {
    if (typeof value !== 'string' || !isDialectName(value))
      report(wrongValue(at, 'must be a dialect such as liquid or handlebars, or the name of a help desk'))
  },
}

const SOURCE: Readonly<Record<keyof SourceEntry, Shape>> = {
  files,
  excludeFiles,
  profile: about('A built-in layout, instead of paths of your own.', oneOf(PROFILES.map(({id}) => id))),
  body: about('The path to what customers receive.', path, {examples: ['$.items[*].reply', '$[*].Body']}),
  id: about('The path to the id of each reply.', path, {examples: ['$.items[*].id']}),
  title: about('The path to the title of each reply, or “key” for the key under which it is kept.', pathOrKey, {
    examples: ['$.items[*].name', 'key'],
  }),
  subject: about('The path to the subject of the mail, which is read as part of the reply.', path, {
    examples: ['$.items[*].subject'],
  }),
  lang: about('The path to the language, or a language tag for all replies.', pathOrText, {
    examples: ['en', '$.items[*].locale'],
  }),
  channel: about('The path to the channel, or a channel for all replies.', pathOrText, {
    examples: ['chat', '$.items[*].channel'],
  }),
  category: about('The path to the category, or a category for all replies.', pathOrText, {
    examples: ['Billing', '$.items[*].folder'],
  }),
  tags: about('The path to the tags of each reply.', path, {examples: ['$.items[*].tags']}),
  active: about('The path to whether a reply is switched on, or true or false for all.', pathOrFlag, {
    examples: ['$.items[*].active', true],
  }),
  internal: about('The path to whether a reply is for colleagues only, or true or false for all.', pathOrFlag, {
    examples: ['$.items[*].private', false],
  }),
  kind: about('What the replies are written in. It is found out where it is not said.', oneOf(BODY_KINDS)),
  dialect: about('Whose placeholders the replies use: a dialect, or the name of a help desk.', dialect, {
    examples: [...Object.keys(DIALECTS), 'Zendesk', 'Help Scout'],
  }),
  delimiter: about('What stands between the columns of a table.', oneOf([',', ';', '\t'])),
  header: about('Whether the first row of a table names its columns. If not, `$[*][1]` is the second column.', flag, {
    default: true,
  }),
}

const isFor = withAnyOf(fieldsOf(SOURCE, 'a source'), ['files'], 'must say in “files” which files it is for')

/** Where the replies of some data files stand. */
export const source: Shape = withAnyOf(
  isFor,
  ['body', 'profile'],
  'must say in “body” where the replies stand, or name a “profile”',
)
