/** Finds placeholders, control tags, comments and manual slots in text, by dialect data. */
import type {Span} from '../text/index.ts'
import {type Bracket, findBrackets} from './brackets.ts'
import type {Delimiter, Dialect, PlaceholderRole} from './dialect.ts'
import {recentTexts} from './recent-texts.ts'

/** Something in a template that is not the writer's own wording. Offsets into the scanned text. */
export interface TemplateMark extends Span {
  readonly holds: Delimiter['holds'] | 'slot'
  readonly dialect: string
  /** What stands between the brackets. */
  readonly inside: string
  readonly role: PlaceholderRole
  /** The default inside a variable, in offsets of the scanned text. */
  readonly fallback?: Span
}

/** Blanks that people fill in by hand. Each alternative is bounded, so the scan is linear. */
const SLOT =
  /(?<!\])\[(?!\d+\]|[xX ]\]|\^)[\p{L}_#@*“"'’][^[\]\n]{0,120}\](?![([]|: {0,2}(?:https?:|[/<#]))|\{[A-Za-z][\w .\-/]{0,40}\}|<[A-Z][A-Z0-9_ -]{2,40}>|\bX{4,20}\b|[$€£#]X{2,3}(?:[.,]X{1,3})?\b|\bXX[/.-]XX(?:[/.-]X{2,4})?\b|\bX{2,3}(?= (?:minutes|hours|days|weeks|months)\b)|\(insert [^()\n]{1,60}\bhere\)|_{2,40}(?!\w)|\b(?:TODO|TBD|FILLIN|FILL_IN)\b/gu

/** Keys of a keyboard in brackets are keys, not blanks. */
const KEY =
  /^\[(?:ctrl|cmd|command|alt|option|shift|enter|return|esc|escape|tab|space|del|delete|backspace|home|end|f\d{1,2}|up|down|left|right|.)\]$/iu

/** Whether a text can hold anything of a template at all: one cheap look that most texts fail. */
const ANYTHING = /[[{<%#$_]|XX|\(insert |TODO|TBD|FILL/

const NO_MARKS: readonly TemplateMark[] = []

/** What was found in short texts: greetings and closings with a name to fill in come again and again. */
const LONGEST = 120
const recent = recentTexts<Found>({texts: 1024, characters: 60_000, longest: LONGEST})

interface Found {
  readonly dialects: readonly Dialect[]
  readonly marks: readonly TemplateMark[]
}

/** All marks in order, without overlaps; the first dialect that fits a place wins. */
export function findTemplateMarks(text: string, dialects: readonly Dialect[]): readonly TemplateMark[] {
  if (!ANYTHING.test(text)) return NO_MARKS
  if (text.length > LONGEST) return marksIn(text, dialects)
  const known = recent.get(text)
  if (known?.dialects === dialects) return known.marks
  const marks = marksIn(text, dialects)
  recent.offer(text, {dialects, marks})
  return marks
}

function marksIn(text: string, dialects: readonly Dialect[]): readonly TemplateMark[] {
  const marks = findBrackets(text, dialects).map((bracket) => markOf(text, bracket))
  const found: TemplateMark[] = []
  let next = 0
  for (const match of text.matchAll(SLOT)) {
    const span = {start: match.index, end: match.index + match[0].length}
    while (next < marks.length && (marks[next]?.end ?? 0) <= span.start) found.push(marks[next++] as TemplateMark)
    if (next < marks.length && (marks[next]?.start ?? 0) < span.end) continue
    if (KEY.test(match[0])) continue
    found.push({...span, holds: 'slot', dialect: 'slot', inside: match[0], role: roleOf(match[0], 'slot')})
  }
  while (next < marks.length) found.push(marks[next++] as TemplateMark)
  return found
}

function markOf(text: string, {start, end, holds, inside, dialect}: Bracket): TemplateMark {
  const content = text.slice(inside.start, inside.end)
  const fallback = holds === 'variable' ? fallbackIn(content, inside.start, dialect) : undefined
  const role = roleOf(content, dialect.id)
  return {start, end, holds, dialect: dialect.id, inside: content.trim(), role, ...(fallback && {fallback})}
}

function fallbackIn(inside: string, from: number, {fallback}: Dialect): Span | undefined {
  if (!fallback) return undefined
  const exact = fallback.hasIndices ? fallback : new RegExp(fallback, `${fallback.flags}d`)
  const groups = exact.exec(inside)?.indices?.slice(1) ?? []
  const found = groups.find((group) => group !== undefined)
  return found && {start: from + found[0], end: from + found[1]}
}

const AGENT =
  /current_user|agent|assignee|sender|signature|my_?name|your_?(?:first_?)?name|representative|operator|staff|team_?member/i
const AGENT_USER = /(?:^|[^a-z])user\b/i
const MONEY = /amount|price|cost|fee\b|total|balance|refund_?value|currency|\$(?![a-z])/i
const TIME = /date|time|\beta\b|deadline|\bdue\b|\bday|hour|week|month|minute|until|when\b/i
const CUSTOMER =
  /customer|requester|recipient|contact|client|subscriber|guest|member|reporter|patient|buyer|user|first_?name|last_?name|full_?name|^\W*name\W*$/i
const CUSTOMER_THING = /order|invoice|ticket\.(?:id|title|url|number)|number|\bid\b|email|address|phone|url|link/i

/** What a placeholder of this wording stands for; `user` is the agent in tools whose `user` is the one who writes. */
export function roleOf(inside: string, dialect: string): PlaceholderRole {
  const name = inside.split(/[|,]/, 1)[0] ?? ''
  if (AGENT.test(name.replace(/[ -]/g, '_'))) return 'agent'
  if ((dialect === 'helpscout' || dialect === 'zammad') && AGENT_USER.test(name)) return 'agent'
  if (MONEY.test(name)) return 'money'
  if (TIME.test(name.replace(/_/g, ' '))) return 'time'
  if (CUSTOMER_THING.test(name) && !/name/i.test(name)) return 'thing'
  return CUSTOMER.test(name.replace(/ /g, '_')) ? 'customer' : 'thing'
}
