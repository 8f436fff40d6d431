/** Finds blanks that somebody has to fill in by hand: a help in macros, fatal in what is sent by itself. */
import {
  advice,
  type Block,
  type Context,
  defineRule,
  type Reply,
  type ReplyFields,
  rewrite,
  type Settings,
  type Suggestion,
  type Text,
  type Token,
} from 'empathylint/rule'

/** A note of the writer to themselves: the macro is not finished. */
const NOTE_TO_SELF = /^[[{<]?\s*(?:TODO|TBD|TBA|TBC|FIXME|FILL_?IN)\b/i

/** Blocks that no customer receives, or that only name the reply. */
const UNSENT: readonly Block['kind'][] = ['note', 'code', 'heading']

/** Brackets that are meant to be read: states, labels, levels of a log, insertions into a quotation. */
const LABEL =
  /^\[(?:sic|resolved|solved|fixed|closed|open|updated?(?: \d+)?|investigating|identified|monitoring|scheduled|maintenance|external|internal|important|urgent|optional|required|action required|beta|new|archived|deprecated|error|warn(?:ing)?|info|debug|fatal|redacted|removed|deleted)\]$/i
/** `Press [Ctrl+S]`, `click the [Save] button`: what to press. */
const BEFORE_KEY = new Set('press click tap hit push select choose hold use type the on and then + >'.split(' '))
const PRESSING = new Set('press pressing click clicking tap hit push select choose hold'.split(' '))
const AFTER_KEY = /^(?:keys?|buttons?|tab|menu|icon|link|checkbox|field|section|screen|option|shortcut|\+)$/

/** A blank, and the block that it stands in. */
interface Slot {
  readonly at: Text
  readonly block: Block
}

export default defineRule({
  id: 'unfilled-slot',
  family: 'template',
  severity: 'info',
  summary: 'A blank such as “[name]” that nobody may have filled in.',
  why: 'A customer who reads the blank itself sees that nobody looked at the message.',
  evidence: [
    {
      kind: 'practice',
      source: 'our own judgment, from reading public template collections',
      finding: 'Blanks make agents write the human part of a macro; where no agent is, they go out as they are.',
    },
  ],
  messages: {
    unattended: 'Nobody fills in “{slot}” before this is sent.',
    unfinished: '“{slot}” marks something still to be written.',
    manual: 'Somebody has to fill in “{slot}” before sending.',
  },
  suppresses: ['no-specifics'],

  *reply(reply, {context, settings}) {
    const slots = openSlots(reply)
    const isSent = sendsItself(reply.fields, context, settings)
    const manual = slots.filter(({at}) => !NOTE_TO_SELF.test(at.value))
    for (const {at, block} of slots) {
      const data = {slot: at.value.slice(0, 60)}
      if (isSent) {
        yield {at, message: 'unattended', severity: 'error', data, suggestions: replacement(at, block)}
      } else if (NOTE_TO_SELF.test(at.value)) {
        const suggestions = [advice('Write what is still missing, or take the line out.')]
        yield {at, message: 'unfinished', severity: 'warning', data, suggestions}
      } else if (at === manual[0]?.at) {
        const related = manual.slice(1).map((other) => ({at: other.at, label: 'to be filled in as well'}))
        yield {at, message: 'manual', data, related, suggestions: [declaration(manual)]}
      }
    }
  },
})

/** All blanks that a customer could read and that the reply does not declare, in order, on any way through it. */
function openSlots({paths, fields, placeholders}: Reply): readonly Slot[] {
  if (!placeholders.some(({kind}) => kind === 'slot')) return []
  const declared = new Set(fields.slots?.map(nameOf))
  const found = new Map<number, Slot>()
  for (const {blocks} of paths)
    for (const block of blocks) {
      if (UNSENT.includes(block.kind)) continue
      for (let index = 0; index < block.tokens.length; index++) {
        const {kind, start, end} = block.tokens[index] as Token
        if (kind !== 'slot' || isMeant(block, index)) continue
        const at = block.text.slice(start, end)
        if (!declared.has(nameOf(at.value))) found.set(at.span.start, {at, block})
      }
    }
  return [...found.values()].sort((a, b) => a.at.span.start - b.at.span.start)
}

/** Whether brackets are meant to reach the customer, or are filled in by the tool after all. */
function isMeant({text, tokens}: Block, index: number): boolean {
  const {norm, start, quoted} = tokens[index] as Token
  // `{order_number}` is how many tools write a variable; `{your name}` is how people write a blank.
  if (LABEL.test(norm) || /^\{[\w.-]+\}$|^\[\p{L}{0,2}\d+\p{L}?\]$/u.test(norm)) return true
  // `[Community standards|https://example.com]`, `['a', 'b']`
  if (/^\[[^\]]*\|\s*https?:|^\[(['"]).*\1\]$/.test(norm)) return true
  // Code in plain text.
  if (
    norm.includes('\\') ||
    (text.value.slice(Math.max(0, start - 200), start).split('`').length % 2 === 0 && text.value.includes('`', start))
  )
    return true
  // `a TODO list`, `the TODO comments`: a word of the trade, and no blank.
  if (
    /^TODO$/i.test(norm) &&
    /^(?:a|an|the|your|our|this|that|any|these|those|each)$/.test(tokens[index - 1]?.norm ?? '')
  )
    return true
  // `items[index]`, `__init__`
  if (/[\p{L}\p{N}]/u.test(text.value.slice(start - 1, start)) && !/^[[<]\p{Lu}/u.test(norm)) return true
  if (quoted) {
    let open = index
    while (tokens[open - 1]?.quoted) open--
    if ([open - 1, open].some((at) => /^["“”'‘’«»]$/.test(tokens[at]?.norm ?? ''))) return true
  }
  if (!norm.startsWith('[')) return false
  if (AFTER_KEY.test(tokens[index + 1]?.norm ?? '') && tokens[index - 1]?.norm === 'the') return true
  for (let at = index - 1; at >= 0; at--) {
    const word = tokens[at]
    if (word && PRESSING.has(word.norm)) return true
    if (!word || (word.kind !== 'slot' && !BEFORE_KEY.has(word.norm))) return false
  }
  return false
}

/** `[What failed]`, `what_failed` and `<WHAT-FAILED>` are one name. */
function nameOf(slot: string): string {
  const bare = slot.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
  return bare.trim() || slot.trim()
}

/** Whether no agent looks at the reply before it goes out. */
function sendsItself({autosend, sender}: ReplyFields, {value}: Context, settings: Settings): boolean {
  return autosend ?? ((sender ?? settings.sender) === 'bot' || value === 'auto-ack')
}

function replacement(at: Text, {kind, text}: Block): readonly Suggestion[] {
  const use = advice('Use a placeholder that your tool fills in.')
  if (kind !== 'greeting' || /\b(?:mr|mrs|ms|mx|dr|prof|miss)\b/i.test(text.value)) return [use]
  const word = /^\W*dear\b/i.test(text.value) ? 'customer' : 'there'
  return [use, rewrite(`Say “${word}”`, 'review', at.replaceWith(word))]
}

function declaration(slots: readonly Slot[]): Suggestion {
  const names = [...new Set(slots.map(({at}) => nameOf(at.value).replaceAll(' ', '_')))].filter((name) =>
    /\p{L}/u.test(name),
  )
  const list = names.slice(0, 3).join(', ') + (names.length > 3 ? ', …' : '')
  return advice(
    names.length === 0
      ? 'Use a placeholder of your tool, or a blank that says what belongs there, such as “[version]”.'
      : `Use a placeholder of your tool, or declare it in front matter: slots: [${list}].`,
  )
}
