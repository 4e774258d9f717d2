import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { measure } from '#tools/bench/measure'
import { rowsOf, type Measured } from '#tools/bench/measured-rows'
import { benchOptions } from '#tools/bench/options'
import { PROFILE } from '#tools/bench/phone'
import { judge, type Row } from '#tools/bench/rows'
import { SLOW_4G } from '#tools/bench/slow-link'
import { tableOf } from '#tools/bench/table'

/** `npm run bench -- [--runs N]`: Right Help beside two baselines, with the goals. No figure fails it. */
const LATEST = 'bench/latest.json'

function writeLatest(rows: readonly Row[], measured: Measured, about: object): void {
  const { floor, bareVue, ours, commands } = measured
  const report = {
    at: new Date().toISOString(),
    ...about,
    node: process.versions.node,
    processors: availableParallelism(),
    phone: PROFILE,
    network: SLOW_4G,
    rows: rows.map((row) => ({ ...row, ...judge(row) })),
    samples: { floor, bareVue, ours, commands },
  }
  mkdirSync('bench', { recursive: true })
  writeFileSync(LATEST, `${JSON.stringify(report, null, 1)}\n`)
}

const { runs } = benchOptions(process.argv.slice(2))
const { measured, browserVersion } = await measure(runs, (line) => console.error(line))
const rows = rowsOf(measured)
writeLatest(rows, measured, { runs, browser: `Chromium ${browserVersion}` })
console.log(
  `Medians of ${runs}, phone profile: processor slowed ${PROFILE.cpuSlowedBy} times, slow 4G.`,
)
console.log('Floor: the same words as plain pages. Bare Vue: a list and pages over the same packs.')
console.log(
  'Beside levels stands a page of the baselines that reads the same pack; beside check, home.',
)
console.log(`\n${tableOf(rows)}\n\nWritten to ${LATEST}.`)
