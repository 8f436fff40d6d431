/** `empathylint explain <rule>`: what a rule finds, why, and what helps instead, from its definition and its page. */
import {readFileSync} from 'node:fs'
import {readExamples} from '../testing/index.ts'
import {ConfigError, createWorkspace, didYouMean, PHRASE_CLASSES, type RuleInfo, ruleInfos} from '../workspace/index.ts'
import type {ExplainFlags, LintFlags} from './flags.ts'
import {OWN_FINDINGS} from './own-findings.ts'
import {bold, failWith, proseColumns, settle, tellProblems, usesColor} from './terminal.ts'
import {workspaceOptions} from './workspace-options.ts'
import {wrapped} from './wrapped.ts'

type Severities = Awaited<ReturnType<ReturnType<typeof createWorkspace>['severitiesHere']>>

/** More examples than this are left to the rule's page. */
const MOST_EXAMPLES = 3

export async function explain(name: string, {json = false}: ExplainFlags, flags: LintFlags): Promise<void> {
  const id = name.replace(/^empathylint\//, '')
  const width = proseColumns()
  if (id === 'house-rules') {
    process.stdout.write(houseRules(width, flags))
    return
  }
  const own = Object.hasOwn(OWN_FINDINGS, id) ? OWN_FINDINGS[id] : undefined
  if (own !== undefined && json) {
    process.stdout.write(`${JSON.stringify({id, summary: own}, undefined, 2)}\n`)
    return
  }
  if (own !== undefined) {
    process.stdout.write([titled(id, 'no rule: the linter itself', flags), '', ...wrapped(own, {width}), ''].join('\n'))
    return
  }
  const options = workspaceOptions(flags)
  if (typeof options === 'string') return failWith(options)
  const workspace = createWorkspace(options)
  const severities = await workspace.severitiesHere().catch(toError)
  const rules = severities instanceof ConfigError ? await ruleInfos() : await workspace.ruleInfos()
  const rule = rules.find((each) => each.id === id)
  if (!rule) return failWith(...unknown(id, [...rules.map((each) => each.id), ...Object.keys(OWN_FINDINGS)]))
  process.stdout.write(json ? asJson(rule, severities) : explanation(rule, severities, width, flags))
  if (!(severities instanceof ConfigError)) return
  tellProblems([{kind: 'config', message: severities.message, hint: 'So its severity here is not known.'}])
  settle(2)
}

/** The notation of house rules, with all classes of words. */
function houseRules(width: number, flags: LintFlags): string {
  const signs: readonly (readonly [string, string])[] = [
    ['asap', 'the word, in large or small letters; contractions are read: “do not” finds “don’t”'],
    ['(soon | quickly)', 'either'],
    ['(really)? sorry', 'with or without the word'],
    ['thank you … patience', 'up to eight words between; “…3” up to three'],
    ['refund~  mistake~s', 'the verb in any form; the noun in both'],
    ['thing:(NUMBER)', 'the same, kept as {thing} for “message” and “instead”'],
    ['"!"', 'a sign'],
  ]
  const classes = Object.entries(PHRASE_CLASSES).map(([name, {about}]) => [name, about] as const)
  const listed = (rows: readonly (readonly [string, string])[]) => {
    const longest = Math.max(...rows.map(([term]) => term.length))
    return rows.flatMap(([term, about]) =>
      wrapped(about, {width, lead: `  ${term.padEnd(longest)}  `, hanging: Math.min(longest + 4, 26)}),
    )
  }
  const intro =
    'A rule of your team, without code: under “houseRules” in the config, or in a file that is named there. “empathylint test” runs its “bad” and “good” lines.'
  return [
    titled('house-rules', 'rules without code', flags),
    '',
    ...wrapped(intro, {width}),
    '',
    'In a phrase',
    ...listed(signs),
    '',
    'Classes of words',
    ...listed(classes),
    '',
  ].join('\n')
}

function toError(error: unknown): ConfigError {
  if (error instanceof ConfigError) return error
  throw error
}

/** What is said of an unknown rule: the rules that have the word in their names, else one that is a slip away. */
function unknown(id: string, known: readonly string[]): [message: string, hint: string] {
  const parts = id.length > 2 ? known.filter((each) => each.includes(id)) : []
  const near = didYouMean(id, known)
  const meant = near === undefined ? parts.slice(0, 5) : [near]
  const hint = meant.length > 0 ? `Did you mean ${meant.join(', ')}?` : '“empathylint rules” lists them all.'
  const [shown = ''] = wrapped(id, {width: Infinity})
  return [`There is no rule called “${shown}”.`, hint]
}

function titled(id: string, rest: string, {color}: LintFlags): string {
  return `${usesColor(color) ? bold(id) : id}  ${rest}`
}

function explanation(rule: RuleInfo, severities: Severities | ConfigError, width: number, flags: LintFlags): string {
  const here = severities instanceof ConfigError ? undefined : (severities.get(rule.id) ?? 'off')
  const weight = here === undefined || here === rule.severity ? rule.severity : `${here} here (else ${rule.severity})`
  const page = pageOf(rule)
  const indented = (text: string) => wrapped(text, {width, lead: '  '})
  const sections: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    ['Why', indented(rule.why)],
    ['Instead of − write +', exampleLines(page, width)],
    ['How to fix it', adviceIn(page).flatMap((paragraph, at) => [...(at > 0 ? [''] : []), ...indented(paragraph)])],
    ['Where', contextLine(rule).flatMap(indented)],
    [
      'Options',
      rule.options.flatMap(({name, description, value}) =>
        wrapped(`${name}: ${description} Default: ${JSON.stringify(value)}.`, {width, lead: '  ', hanging: 4}),
      ),
    ],
    [
      'Evidence',
      rule.evidence.flatMap(({kind, source, finding}) =>
        wrapped(`${kind}: ${source}. ${finding}`, {width, lead: '  ', hanging: 4}),
      ),
    ],
  ]
  const told = sections.filter(([, lines]) => lines.length > 0)
  return [
    titled(rule.id, `${weight}  ${rule.family}`, flags),
    '',
    ...wrapped(rule.summary, {width}),
    ...told.flatMap(([heading, lines]) => ['', usesColor(flags.color) ? bold(heading) : heading, ...lines]),
    '',
  ].join('\n')
}

/** All that is known of a rule, for programs. */
function asJson(rule: RuleInfo, severities: Severities | ConfigError): string {
  const page = pageOf(rule)
  const here = severities instanceof ConfigError ? null : (severities.get(rule.id) ?? 'off')
  const examples = readExamples(page).map(({isFlagged, text}) => ({isFlagged, text}))
  return `${JSON.stringify({...rule, severityHere: here, advice: adviceIn(page), examples}, undefined, 2)}\n`
}

/** The first pairs of a flagged and a better wording on the rule's page. */
function exampleLines(page: string, width: number): readonly string[] {
  const examples = readExamples(page)
  const pairs = examples.flatMap((bad, at) => {
    const good = examples[at + 1]
    return bad.isFlagged && good && !good.isFlagged ? [[bad, good] as const] : []
  })
  return pairs
    .slice(0, MOST_EXAMPLES)
    .flatMap(([bad, good], at) => [
      ...(at > 0 ? [''] : []),
      ...wrapped(bad.text, {width, lead: '  − '}),
      ...wrapped(good.text, {width, lead: '  + '}),
    ])
}

/** What the page says under “How to fix it”, without its code blocks, a paragraph each. */
function adviceIn(page: string): readonly string[] {
  const [, section = ''] = page.split(/^## How to fix it$/m)
  const [advice = ''] = section.split(/^## /m)
  const prose = advice.split(/^```.*$/m).filter((_, at) => at % 2 === 0)
  return prose
    .join('\n')
    .split(/\n\s*\n/)
    .map((paragraph) => plain(paragraph).trim())
    .filter((paragraph) => paragraph !== '')
}

/** Markdown without its marks, each item of a list on its line. */
function plain(markdown: string): string {
  return markdown
    .replace(/`([^`]+)`/g, '“$1”')
    .replace(/\[([^\][]*)\]\([^\s()]*\)/g, '$1')
    .replace(/\n(?!- )/g, ' ')
}

function contextLine({contexts, requires}: RuleInfo): readonly string[] {
  const silence = 'Where the situation is not known, it stays silent.'
  if (!contexts) return requires ? [`In replies whose situation is known. ${silence}`] : []
  const rest = requires ? silence : 'Where the situation is not known, it speaks too.'
  return [`In replies about: ${contexts.join(', ')}. ${rest}`]
}

function pageOf({family, id}: RuleInfo): string {
  try {
    return readFileSync(new URL(`../../rules/${family}/${id}/README.md`, import.meta.url), 'utf8')
  } catch {
    return ''
  }
}
