// @ts-check
import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number }} Counts */

/** @param {string} path */
const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined)

/**
 * What a run of the unit tests says of itself. A run that wrote nothing, or broke outside a test,
 * counts as one failure.
 * @param {string} path
 * @param {number} code
 * @returns {Counts}
 */
export function unitCounts(path, code) {
  const report = read(path)
  if (report === undefined) return { passed: 0, failed: 1 }
  const { numPassedTests: passed, numFailedTests, numFailedTestSuites } = report
  const failed = Math.max(numFailedTests, numFailedTests === 0 ? numFailedTestSuites : 0)
  return { passed, failed: Math.max(failed, code === 0 ? 0 : 1) }
}

/**
 * What a run of the journeys says of itself. One that passed at a second attempt has passed.
 * @param {string} path
 * @param {number} code
 * @returns {Counts}
 */
export function journeyCounts(path, code) {
  const report = read(path)
  if (report === undefined) return { passed: 0, failed: 1 }
  const { expected, flaky, unexpected } = report.stats
  return { passed: expected + flaky, failed: Math.max(unexpected, code === 0 ? 0 : 1) }
}

/** @param {readonly Counts[]} counts */
export function sum(counts) {
  return counts.reduce((all, { passed, failed }) => ({
    passed: all.passed + passed,
    failed: all.failed + failed,
  }))
}
