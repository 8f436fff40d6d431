/** Brings the pages of a plugin's rules, and its list of rules, to what the rules say of themselves. */
import {dirname, relative, sep} from 'node:path'
import type {AnyRule} from '../../rule/index.ts'
import {lintSample, readExamples} from '../../testing/index.ts'
import {readText} from '../../workspace/index.ts'
import {pagesOf, type RulePage} from '../rule-pages.ts'
import {hasBlock, withBlock, withBlockBelowHeading} from './blocks.ts'
import {optionsBlock, type Rewrites, ruleBlock, type RuleFacts, rulesBlock} from './tables.ts'

/** A file as it is and as it should be. */
export interface KeptFile {
  /** Absolute. */
  readonly file: string
  readonly before: string
  readonly after: string
}

export interface Kept {
  /** All files that hold generated parts, also those that are as they should be. */
  readonly files: readonly KeptFile[]
  /** Ids of rules without a page. */
  readonly withoutPage: readonly string[]
  /** The file for the list of rules has no place for it, or cannot be read. */
  readonly lacksList: boolean
}

/**
 * @param rules of a plugin, under their full names.
 * @param folder where the pages are looked for.
 * @param list absolute path of the file with the list of rules.
 */
export async function keptPages(rules: readonly AnyRule[], folder: string, list: string): Promise<Kept> {
  const pages = await pagesOf(
    rules.map(({id}) => id),
    folder,
  )
  const facts = rules.map((rule) => factsOf(rule, pages.get(rule.id)))
  const kept = facts.flatMap((fact) => {
    const page = pages.get(fact.id)
    return page ? [{file: page.file, before: page.content, after: pageWith(fact, page.content)}] : []
  })
  const listed = await listWith(facts, pages, list)
  return {
    files: listed ? [...kept, listed] : kept,
    withoutPage: rules.filter(({id}) => !pages.has(id)).map(({id}) => id),
    lacksList: listed === undefined,
  }
}

/** The page with its generated parts as they should be. It gets the first where it has none; the options only where it has a place for them. */
export function pageWith(facts: RuleFacts, page: string): string {
  const about = ruleBlock(facts)
  const headed = withBlock(page, 'rule', about) ?? withBlockBelowHeading(page, 'rule', about)
  return withBlock(headed, 'options', optionsBlock(facts)) ?? headed
}

async function listWith(
  facts: readonly RuleFacts[],
  pages: ReadonlyMap<string, RulePage>,
  list: string,
): Promise<KeptFile | undefined> {
  const text = await readText(list, list)
  if (text.problem || !hasBlock(text.content, 'rules')) return undefined
  const pathOf = (id: string) => {
    const page = pages.get(id)
    return page && relative(dirname(list), page.file).split(sep).join('/')
  }
  const after = withBlock(text.content, 'rules', rulesBlock(facts, pathOf)) ?? text.content
  return {file: list, before: text.content, after}
}

/** What a rule says of itself, and what its examples show. */
export function factsOf(rule: AnyRule, page: Pick<RulePage, 'content'> | undefined): RuleFacts {
  const {id, family, severity, summary, options = {}} = rule
  const specs = options as Readonly<Record<string, {readonly description: string; readonly default: never}>>
  return {
    id,
    family,
    severity,
    summary,
    options: Object.entries(specs).map(([name, spec]) => ({
      name,
      description: spec.description,
      value: spec.default,
    })),
    rewrites: page ? rewritesIn(rule, page.content) : 'nothing',
  }
}

/** The best that is done about a finding in one of the examples. */
function rewritesIn(rule: AnyRule, page: string): Rewrites {
  const suggestions = readExamples(page)
    .filter(({isFlagged}) => isFlagged)
    .flatMap((example) => lintSample(rule, example).diagnostics)
    .flatMap((diagnostic) => diagnostic.suggestions)
  if (suggestions.some(({applicability}) => applicability === 'safe')) return 'fixed'
  if (suggestions.some(({edits}) => edits.length > 0)) return 'proposed'
  return suggestions.length > 0 ? 'advice' : 'nothing'
}
