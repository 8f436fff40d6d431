/** The bar above the findings: how many are shown, and with the script a search and a choice of files. */
import {counted} from '../tally.ts'
import type {Entry} from './entries.ts'
import {type Html, markup, NOTHING} from './markup.ts'

export function filterBar(entries: readonly Entry[]): Html {
  const findings = entries.reduce((all, entry) => all + entry.findings.length, 0)
  const paths = new Map<string, number>()
  for (const {path, findings: own} of entries) paths.set(path, (paths.get(path) ?? 0) + own.length)
  return markup`
    <div class="bar">
      <form id="filter" role="search" aria-label="Filter the findings" autocomplete="off" hidden>
        <label class="field search">
          <span>Search</span>
          <input type="search" id="query" spellcheck="false" placeholder="Words in titles and texts">
        </label>
        ${paths.size > 1 ? fileField(paths) : NOTHING}
      </form>
      <p class="status">
        <span id="status" role="status">${counted(findings, 'finding')}</span>
        <button type="button" id="clear" hidden>Clear the filter</button>
        <span class="unseen" id="said" role="status"></span>
      </p>
    </div>`
}

function fileField(paths: ReadonlyMap<string, number>): Html {
  const options = [...paths].map(
    ([path, count]) => markup`
      <option value="${path}">${path} (${count})</option>`,
  )
  return markup`
    <label class="field">
      <span>File</span>
      <select id="file">
        <option value="">All files</option>${options}
      </select>
    </label>`
}
