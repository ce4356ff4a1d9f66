/* Reading what test runners say in JSON, so that counts come from them and not from their words. */
import { existsSync, readFileSync } from 'node:fs'

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * A runner that wrote nothing, or found no test, has failed once.
 */

/** @param {string} path of Vitest's JSON report @returns {Counts} */
export function vitestCounts(path) {
  const report = readReport(path)
  if (!report || report.numTotalTests === 0) return nothingRan
  // A file that does not load has no tests to fail; it counts as one.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  }
}

/** @param {string} path of Playwright's JSON report @returns {Counts} */
export function playwrightCounts(path) {
  const report = readReport(path)
  if (!report) return nothingRan
  const { expected, unexpected, flaky, skipped } = report.stats
  if (expected + unexpected + flaky === 0) return nothingRan
  return { passed: expected, failed: unexpected + flaky, skipped }
}

const nothingRan = { passed: 0, failed: 1, skipped: 0 }

function readReport(path) {
  if (!existsSync(path)) return undefined
  return JSON.parse(readFileSync(path, 'utf8'))
}
