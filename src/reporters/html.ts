/** The HTML format: one page that needs nothing else, to hand to a support team. */
import {entriesOf, type Entry} from './html/entries.ts'
import {filterBar} from './html/filter-bar.ts'
import {type Html, markup, NOTHING} from './html/markup.ts'
import {failureList, overview} from './html/overview.ts'
import {page} from './html/page.ts'
import {entryArticle} from './html/reply.ts'
import {totals} from './html/totals.ts'
import type {Reporter, ReportOptions} from './reporter.ts'
import {reported} from './tally.ts'

export const html: Reporter = (results, options) => {
  const shown = reported(results, options.quiet)
  const entries = entriesOf(shown)
  const hasFindings = entries.length > 0
  const head = markup`${overview(results, shown, entries, options)}${failureList(options.failures ?? [])}`
  return page({
    main: hasFindings
      ? markup`${head}${filterBar(entries)}
          <div class="columns">${totals(shown, options.rules)}${findings(entries, options)}
          </div>`
      : head,
    foot: foot(options, hasFindings),
    hasFindings,
  })
}

function findings(entries: readonly Entry[], {rules}: ReportOptions): Html {
  const hasSlots = entries.some((entry) =>
    entry.findings.some(({diagnostic}) => diagnostic.suggestions.some(({reads}) => reads?.text.includes('['))),
  )
  const hint = markup`<p class="hint">Words in [brackets] are for you to fill in.</p>`
  return markup`
    <section class="results" aria-labelledby="findings">
      <h2 id="findings" tabindex="-1">Findings</h2>
      ${hasSlots ? hint : NOTHING}${entries.map((entry) => entryArticle(entry, rules))}
    </section>`
}

function foot({version}: ReportOptions, hasFindings: boolean): Html {
  const legend = markup`
    <p>Errors are worth changing before the next customer reads them. Warnings are worth a rewrite. Info is for you to weigh.</p>`
  return markup`
    <footer>${hasFindings ? legend : NOTHING}
      <p>Made with empathylint${version === undefined ? '' : ` ${version}`}.</p>
    </footer>`
}
