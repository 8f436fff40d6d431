/** The script of the page. It makes the page quicker to use; the page is whole without it. */
import {FILTER_SCRIPT} from './filter-script.ts'
import {WAYS_SCRIPT} from './ways-script.ts'

export const SCRIPT = `
(() => {
  'use strict'
${FILTER_SCRIPT}${WAYS_SCRIPT}
  apply()
  recall()
})()
`

/** Allows the script, and no other, to run. When the script changes, the test of the page says what stands here. */
export const SCRIPT_HASH = 'sha256-tZCflJs5VLiE0ORI8ju3q8D5fbF/OCOLWtSIM7Xpru8='
