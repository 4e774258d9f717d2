// @ts-check
import { mkdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { findBrowser } from './browser.mjs'
import { journeyCounts, sum, unitCounts } from './counts.mjs'
import { make } from './make.mjs'
import { at } from './place.mjs'
import { runInstalled } from './run.mjs'

const REPORTS = 'node_modules/.cache/right-help/reports'

/** Whatever depends on the day must hold far from Greenwich too. */
const TIME_DEPENDENT = ['test/domain/contacts', 'test/domain/shared']

/** @returns {Promise<number>} A port that was free a moment ago. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = address !== null && typeof address === 'object' ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

/**
 * @param {string} name
 * @param {string} zone
 * @param {readonly string[]} folders
 */
async function runUnits(name, zone, folders) {
  const report = at(REPORTS, `${name}.json`)
  const config = ['--config', 'test/vitest.config.ts', '--passWithNoTests']
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = ['run', ...config, ...reporters, ...folders]
  const { code, seconds } = await runInstalled('vitest/vitest.mjs', args, { env: { TZ: zone } })
  return { name, seconds, counts: unitCounts(report, code) }
}

/** @param {readonly string[]} args */
async function runJourneys(args) {
  const report = at(REPORTS, 'journeys.json')
  const { code, seconds } = await runInstalled(
    '@playwright/test/cli.js',
    ['test', '--config', 'test/playwright.config.ts', '--pass-with-no-tests', ...args],
    {
      env: {
        RIGHT_HELP_CHROMIUM: await findBrowser(),
        E2E_PORT: String(await freePort()),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    },
  )
  return { name: 'journeys', seconds, counts: journeyCounts(report, code) }
}

/**
 * Runs every test there is and says at the very end how many passed and failed.
 * @param {readonly string[]} args Handed on to the journeys.
 */
export async function test(args) {
  const started = performance.now()
  await findBrowser()
  await make(['app', 'server'])
  const building = (performance.now() - started) / 1000
  rmSync(at(REPORTS), { recursive: true, force: true })
  mkdirSync(at(REPORTS), { recursive: true })
  const parts = [
    await runUnits('units-London', 'Europe/London', []),
    await runUnits('units-Auckland', 'Pacific/Auckland', TIME_DEPENDENT),
    await runJourneys(args),
  ]
  const { passed, failed } = sum(parts.map(({ counts }) => counts))
  console.log(`\nbrowser and build: ${building.toFixed(1)} s`)
  for (const { name, seconds, counts } of parts)
    console.log(
      `${name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds.toFixed(1)} s`,
    )
  console.log(`${passed} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
}
