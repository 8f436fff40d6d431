/** One finding of an entry: what was found, why it matters and what to write instead. */
import type {Diagnostic, Reading, Suggestion} from '../../diagnostics/index.ts'
import type {RuleDoc} from '../reporter.ts'
import type {EntryFinding} from './entries.ts'
import {type Html, linkTarget, markup, NOTHING} from './markup.ts'
import {type MarkContext, markedText} from './marked.ts'
import {familyOf, ruleName, SEVERITY_NAMES, SIGNS} from './names.ts'
import {findingId, markId, relatedLabel} from './places.ts'

export interface FindingContext extends MarkContext {
  readonly rules: ReadonlyMap<string, RuleDoc> | undefined
}

/** Says how far a rewrite may be trusted. */
const TRUST: Readonly<Record<Suggestion['applicability'], string>> = {
  safe: 'Keeps the meaning',
  review: '',
  display: 'Idea',
}

/** @param context the marks of the entry's text are taken already, so that what is in the text can be led to */
export function findingItem(finding: EntryFinding, context: FindingContext): Html {
  const {number, diagnostic} = finding
  const {rule, severity, message, why, suggestions} = diagnostic
  // Before the links: it may hold the mark that they lead to.
  const place = finding.excerpt.map(
    ({text, marks}) => markup`<p class="block source" dir="auto">${markedText(text, marks, context)}</p>`,
  )
  const id = findingId(context.entry, number)
  const family = familyOf(rule, context.rules)
  return markup`
    <li class="finding ${severity}" id="${id}" tabindex="-1" data-severity="${severity}" data-rule="${rule}" data-family="${family}">
      <h4>
        ${markLink(String(number), context)}
        <span class="severity"><span aria-hidden="true">${SIGNS[severity]}</span> ${SEVERITY_NAMES[severity]}</span>
        <span class="message" dir="auto">${line(message)}</span>
      </h4>
      ${place}${why.trim() === '' ? NOTHING : markup`<p class="why" dir="auto">${line(why)}</p>`}
      ${relatedList(finding, context)}${rewriteList(suggestions, number)}
      <p class="rule">${ruleLink(diagnostic, context)}${finding.line === undefined ? '' : ` · line ${finding.line}`}</p>
    </li>`
}

/** The label of a place, leading to its mark where there is one. */
function markLink(label: string, {entry, taken}: MarkContext): Html {
  const id = markId(entry, label)
  if (!taken.has(id)) return markup`<span class="number">${label}</span>`
  return markup`<a class="number" href="#${id}" aria-label="${label}, show it in the text">${label}</a>`
}

function relatedList({number, diagnostic}: EntryFinding, context: FindingContext): Html {
  const items = diagnostic.related.map(
    ({label}, at) =>
      markup`<li>${markLink(relatedLabel(number, at), context)} <span dir="auto">${line(label)}</span></li>`,
  )
  return items.length > 0 ? markup`<ul class="related">${items}</ul>` : NOTHING
}

function rewriteList(suggestions: readonly Suggestion[], number: number): Html {
  if (suggestions.length === 0) return NOTHING
  const items = suggestions.map((suggestion, at) => rewriteItem(suggestion, `rewrite ${at + 1} of finding ${number}`))
  return markup`
    <ul class="rewrites" aria-label="Rewrites">${items}
    </ul>`
}

function rewriteItem({title, applicability, reads}: Suggestion, name: string): Html {
  const trust = TRUST[applicability]
  return markup`
    <li>
      <p class="title"><span dir="auto">${line(title)}</span>${trust === '' ? NOTHING : markup` <span class="trust">${trust}</span>`}</p>
      ${reads ? reading(reads, name) : NOTHING}
    </li>`
}

/** The rewritten words, what is new marked. Whole ones can be copied. */
function reading({text, changed}: Reading, name: string): Html {
  let at = 0
  const pieces: Html[] = []
  for (const {start, end} of changed) {
    if (start < at || end <= start) continue
    const words = text.slice(start, end)
    const from = start + words.length - words.trimStart().length
    const to = Math.max(from, start + words.trimEnd().length)
    pieces.push(markup`${text.slice(at, from)}<ins>${text.slice(from, to)}</ins>`)
    at = to
  }
  pieces.push(markup`${text.slice(at)}`)
  const isWhole = !/^…| … |…$/.test(text)
  const button = markup`<button type="button" class="copy" aria-label="Copy ${name}">Copy</button>`
  return markup`<div class="wording"><p class="reads" dir="auto">${pieces}</p>${isWhole ? button : NOTHING}</div>`
}

function ruleLink({rule, url}: Diagnostic, {rules}: FindingContext): Html {
  const target = linkTarget(url) ?? linkTarget(rules?.get(rule)?.url)
  const name = ruleName(rule)
  return target === undefined
    ? markup`${name}`
    : markup`<a href="${target}" rel="noopener noreferrer">About “${name}”</a>`
}

/** Text on one line: line breaks and runs of blanks become one blank. */
function line(text: string): string {
  return text.replace(/[\t\n\v\f\r ]+/g, ' ').trim()
}
