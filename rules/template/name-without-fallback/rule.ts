/** Finds greetings whose name placeholder leaves a hole where the name is missing. */
import {
  advice,
  type Block,
  defineRule,
  type Path,
  type Placeholder,
  type Reply,
  rewrite,
  type Suggestion,
  type Token,
} from 'empathylint/rule'

/** Names that are no person's, and handles that every user has. */
const NOT_A_NAME =
  /\b(?:brand|company|organi[sz]ation|shop|store|site|product|group|team|project|repo|repository|business)\b|login|user_?name|handle|e?mail|nick/i

export default defineRule({
  id: 'name-without-fallback',
  family: 'template',
  severity: 'info',
  summary: 'A greeting that reads “Hi ,” where the name is missing.',
  why: 'The first thing the customer reads shows that nobody looked at this message.',
  evidence: [
    {
      kind: 'practice',
      source: 'Zendesk help center, “Using placeholders”',
      finding: 'A placeholder for a field without a value is blank.',
    },
    {
      kind: 'practice',
      source: 'Gorgias help center, macro variables',
      finding: 'A variable without a value is replaced by a blank.',
    },
  ],
  messages: {
    bare: '“{written}” has no fallback for a missing name.',
    empty: '“{written}” falls back to nothing.',
  },

  block(block, {reply, path}) {
    if (block.kind !== 'greeting') return []
    const names = block.tokens.flatMap((token) => nameOf(token, block, reply))
    const [name] = names
    if (!name || names.some(({fallback, isSetHere}) => fallback?.value.trim() || isSetHere)) return []
    if (names.some((each) => isAskedFor(each, path))) return []
    return [
      {
        at: name.text,
        message: name.fallback ? 'empty' : 'bare',
        data: {written: name.text.value},
        suggestions: repairs(name, block, reply, names.length === 1),
      },
    ]
  },
})

/** The placeholder of a token where it holds the name of whom we greet. */
function nameOf({kind, role, norm, start, end}: Token, {text}: Block, {placeholders}: Reply): Placeholder[] {
  const isName = role === 'customer' || (role === 'thing' && /name/i.test(norm))
  if (kind !== 'placeholder' || !isName || NOT_A_NAME.test(norm.replace(/_/g, ' '))) return []
  const {span} = text.slice(start, end)
  return placeholders.filter((each) => each.text.span.start === span.start && each.text.span.end === span.end)
}

/** The variable itself, such as `ticket.requester.first_name`. */
function variableOf({text}: Placeholder): string {
  return /[A-Za-z_][\w.]*/.exec(text.value)?.[0] ?? ''
}

/** Whether this way through the template is taken only by customers whose name is known: `{% if first_name %}`. */
function isAskedFor(name: Placeholder, {conditions}: Path): boolean {
  const variable = variableOf(name).toLowerCase()
  const owner = variable.includes('.') ? variable.slice(0, variable.lastIndexOf('.') + 1) : ''
  return conditions.some((condition) => {
    const asked = condition.toLowerCase()
    if (asked.includes(variable)) return true
    return owner !== '' && asked.split(/[^\w.]+/).some((each) => each.startsWith(owner) && each.includes('name'))
  })
}

function repairs(name: Placeholder, block: Block, reply: Reply, isAlone: boolean): Suggestion[] {
  const isDear = /^\W*dear\b/i.test(block.text.value)
  // After `Dr.` or `Ms` no word can stand for a name.
  if (/\b(?:mr|mrs|ms|mx|dr|prof|miss|sir|madam)\b/i.test(block.text.value))
    return [advice('Greet customers without a name in another way, such as “Dear customer,”.')]
  const word = isDear ? 'customer' : 'there'
  if (name.fallback) return [rewrite(`Fall back to “${word}”`, 'safe', name.fallback.insertAfter(word))]
  const styles = stylesOf(name, reply, word)
  if (styles.length === 0)
    return [
      advice(`No fallback is known for this syntax: say “${isDear ? 'Dear customer' : 'Hi there'},” to everybody.`),
    ]
  return styles.map(({before = '', after, isSure}, index) => {
    const inside = name.text.slice(0, name.text.length - (/\s*[-~]?[%}]+$/.exec(name.text.value)?.[0].length ?? 0))
    const edits = before ? [name.text.insertBefore(before), name.text.insertAfter(after)] : [inside.insertAfter(after)]
    const title = index === 0 ? `Fall back to “${word}”` : `Fall back with${after.replace(word, '…')}`
    return rewrite(title, isSure && isAlone ? 'safe' : 'review', edits)
  })
}

/** One way to write a fallback: at the end of the placeholder, or around it where `before` stands. */
interface Style {
  readonly before?: string
  readonly after: string
  /** The tool is known, and so is its syntax. */
  readonly isSure?: boolean
}

const LIQUID = (word: string): Style => ({after: ` | default: "${word}"`})
const INTERCOM = (word: string): Style => ({after: ` | fallback: "${word}"`})
const CONTACT_CENTER = (word: string): Style => ({after: ` || '${word}'`})

/** How the tool that this placeholder is written for can fall back, likeliest first; none where it cannot. */
function stylesOf(name: Placeholder, {placeholders}: Reply, word: string): readonly Style[] {
  const variable = variableOf(name)
  switch (name.dialect) {
    case 'helpscout':
      return [{after: `,fallback=${word}`, isSure: true}]
    case 'salesforce':
      return [{after: `, ${word}`}]
    case 'osticket':
      return /^(?:reply_to|last_poster|topic)/.test(variable) ? [{after: `,fallback:${word}`, isSure: true}] : []
    case 'handlebars':
      if (name.text.value.startsWith('{{{')) return []
      return [{before: `{{#if ${variable}}}`, after: `{{else}}${word}{{/if}}`}]
    case 'liquid':
    case 'jinja':
      break
    default:
      return []
  }
  // How this reply falls back elsewhere is how its tool does it.
  const known = placeholders.find(({fallback, dialect}) => fallback?.value.trim() && dialect === name.dialect)?.text
    .value
  if (known) {
    const style = /\|\s*default/.test(known) ? LIQUID : /\|\s*fallback/.test(known) ? INTERCOM : CONTACT_CENTER
    return [{...style(word), isSure: true}]
  }
  if (/^ticket\.customer\b/.test(variable)) return []
  if (variable.startsWith('ticket.')) return [{...LIQUID(word), isSure: true}]
  // After a filter only another filter can stand.
  if (name.text.value.includes('|')) return [LIQUID(word)]
  if (variable.startsWith('contact.')) return [CONTACT_CENTER(word), LIQUID(word)]
  if (/^first_?name$/i.test(variable)) return [INTERCOM(word), LIQUID(word)]
  return [LIQUID(word)]
}
