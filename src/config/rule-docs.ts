/** What editors show of a rule where a config names it. */
import type {AnyRule} from '../rule/index.ts'
import type {JsonSchema} from './json-schema.ts'

/** Where the pages of the rules stand, by family and id. */
const PAGES = 'https://github.com/empathylint/empathylint/blob/main/rules'

/** What the rule finds and why it matters, with the address of its page. */
export function docsOf({id, family, severity, summary, why}: AnyRule): JsonSchema {
  const page = `${PAGES}/${family}/${id}/README.md`
  const says = `${summary} ${why}`
  const usual = `Family: ${family}. Its own severity: ${severity}.`
  return {
    description: `${says}\n${usual}\n${page}`,
    markdownDescription: `${says}\n\n${usual}\n\n[What it finds, and what helps instead](${page})`,
  }
}
