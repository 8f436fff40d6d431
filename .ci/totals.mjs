/** Prints the totals of a vitest JSON report as one plain line; a run without a report counts as one failure. */
import {readFileSync} from 'node:fs'

function totals(path) {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'))
    // A file that could not be loaded has failed without any test.
    const broken = report.testResults.filter(
      ({status, assertionResults}) => status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
    )
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
    }
  } catch {
    return {passed: 0, failed: 1, skipped: 0}
  }
}

const {passed, failed, skipped} = totals(process.argv[2])
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
