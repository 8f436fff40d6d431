/** The fields of replies as a config speaks of them: what `settings` may state, and what `match` may ask for. */
import {CONTEXTS, type Settings} from '../rule/index.ts'
import {about, fieldsOf, flag, listOf, oneOf, oneOrMore, type Shape, text, wrongValue} from './checks.ts'
import type {StatedFields} from './config.ts'

const texts = listOf(text, 'must be a list of texts')
const context = oneOf(CONTEXTS)
const kind = oneOf(['reply', 'snippet', 'signature'])

function ownWords(description: string, ...examples: readonly string[]): Shape {
  return about(description, texts, {examples: [examples]})
}

const WORDS: Readonly<Record<keyof NonNullable<Settings['words']>, Shape>> = {
  trouble: ownWords('What goes wrong with your things. They count as troubles, as “outage” does.', 'brownout'),
  product: ownWords('Your own things, as in `productTerms`.', 'Smart Queue', 'Export'),
  brand: ownWords('Names of your company, as in `brandNames`.', 'Northwind'),
  team: ownWords('Names of your teams. What they do, you do.', 'Care Crew'),
  greeting: ownWords('What opens a reply, before the name.', 'Ahoy'),
  signOff: ownWords('What closes a reply.', 'Stay wild'),
  customer: ownWords('What you call your customers.', 'member'),
}

const SETTINGS: Readonly<Record<keyof Settings, Shape>> = {
  productTerms: about('Your own things. Naming one of them makes a sentence specific.', texts, {
    examples: [['Smart Queue', 'Export']],
  }),
  brandNames: about('Names under which your company speaks of itself. They read as “we”.', texts, {
    examples: [['Northwind']],
  }),
  words: about(
    'Words of your own, by what they are. They may be several words, and stand in the plural.',
    fieldsOf(WORDS, '“words”'),
    {examples: [{trouble: ['brownout'], team: ['Care Crew'], signOff: ['Stay wild']}]},
  ),
  channel: about('The channel of replies that do not name one.', text, {
    examples: ['email', 'chat', 'social', 'status', 'sms'],
  }),
  context: about('The situation of replies that do not name one.', context),
  sender: about('Who sends replies that do not say so.', text, {examples: ['agent', 'team', 'bot']}),
  kind: about('Whether replies that do not say so are whole replies, snippets or signatures.', kind),
}

/** What a team says about itself, for all rules. */
export const settings: Shape = about(
  'What holds for all rules: your names and products, and fields for replies that do not state them.',
  fieldsOf(SETTINGS, '“settings”'),
)

const word: Shape = {
  schema: {anyOf: [text.schema, {type: 'number'}, {type: 'boolean'}]},
  check: (value, path, report) => {
    if (typeof value === 'string') text.check(value, path, report)
    else if (typeof value !== 'number' && typeof value !== 'boolean')
      report(wrongValue(path, 'must be a text or a list of texts'))
  },
}

function words(description: string, ...examples: readonly unknown[]): Shape {
  return about(description, oneOrMore(word), examples.length > 0 ? {examples} : {})
}

const MATCH: Readonly<Record<keyof StatedFields, Shape>> = {
  id: words('The id that findings name the reply by. In an export, the id of the help desk.', '360042'),
  title: words('The title of the reply.', 'Billing::*'),
  category: words('Where the help desk files the reply.', 'Billing::Refund'),
  lang: words('The language. `de` also matches `de-AT`.', 'en', 'de'),
  channel: words('The channel on which the reply is sent.', 'email', 'chat', 'social', 'status', 'sms'),
  audience: words('For whom the reply is.', 'public', 'internal'),
  active: about('Whether the reply is switched on in the help desk.', oneOrMore(flag)),
  context: about('The situation that the reply states.', oneOrMore(context)),
  kind: about('Whether the reply is a whole one, a snippet or a signature.', oneOrMore(kind)),
  stage: words('Where in the conversation the reply stands.', 'first', 'mid', 'closing'),
  fault: words('Whose fault the trouble is.', 'ours', 'third-party', 'customer', 'none', 'unknown'),
  sender: words('Who sends the reply.', 'agent', 'team', 'bot'),
  autosend: about('Whether the reply is sent without anybody looking at it.', oneOrMore(flag)),
  slots: words('Blanks that your team fills in on purpose. One of them is enough.', 'what happened'),
  signedBy: words('Who signs the reply.'),
  voice: words('Who speaks in the reply: I or we.', 'I', 'we'),
  tags: words('Tags of the reply. One of them is enough.', 'vip-*'),
}

/** Which replies an override is for. */
export const match: Shape = about(
  'Fields that a reply must state: one value, or any of several. Letters may be large or small; `*` stands for anything.',
  fieldsOf(MATCH, '“match”'),
  {examples: [{channel: 'chat'}, {title: 'Billing::*', lang: ['en', 'de']}]},
)
