// @ts-check
import { existsSync } from 'node:fs'
import { make } from './make.mjs'
import { at, plain } from './place.mjs'
import { run, runInstalled } from './run.mjs'
import { checkSizes } from './sizes.mjs'

/**
 * @typedef {import('./run.mjs').Ran} Ran
 * @typedef {{ name: string, run: () => Promise<Ran> }} Check
 */

const keep = /** @type {const} */ ({ output: 'keep' })
/**
 * @param {string} file
 * @param {readonly string[]} args
 */
const installed = (file, args) => () => runInstalled(file, args, keep)

const PRETTIER_CACHE = 'node_modules/.cache/right-help/prettier'
const PRETTIER = ['--check', '.', '--log-level=warn', '--cache', '--cache-location', PRETTIER_CACHE]
const ESLINT = ['-c', '.ci/eslint.config.js', '--no-error-on-unmatched-pattern', '--max-warnings=0']
const LINTED = ['src/**/*.vue', 'src/{domain,search,pack}/**/*.ts']

/** @type {Check} */
const content = {
  name: 'content',
  run: () => run(process.execPath, ['dist/tools/content-check.js'], keep),
}

/** @returns {readonly Check[]} In the order in which they are told. */
function checks() {
  return [
    {
      name: 'format',
      run: installed('prettier/bin/prettier.cjs', PRETTIER),
    },
    {
      name: 'lint',
      run: installed('oxlint/bin/oxlint', ['--type-aware', '-c', '.ci/oxlint.json']),
    },
    { name: 'templates', run: installed('eslint/bin/eslint.js', [...ESLINT, ...LINTED]) },
    {
      name: 'imports',
      run: installed('dependency-cruiser/bin/dependency-cruise.mjs', [
        '-c',
        '.ci/import-rules.cjs',
        'src',
      ]),
    },
    { name: 'types', run: installed('vue-tsc/bin/vue-tsc.js', ['-b']) },
    { name: 'dead code', run: installed('knip/bin/knip.js', ['-c', '.ci/knip.json']) },
    ...(existsSync(at('dist/tools/content-check.js')) ? [content] : []),
    { name: 'sizes', run: checkSizes },
  ]
}

/**
 * @param {unknown} error
 * @returns {Ran}
 */
const failedToRun = (error) => ({
  code: 1,
  output: error instanceof Error ? error.message : String(error),
  seconds: 0,
})

/**
 * Two at a time, the answers in order.
 * @param {readonly Check[]} all
 * @returns {readonly Promise<Ran>[]}
 */
function twoAtATime(all) {
  /** @type {Promise<unknown>[]} */
  const lanes = [Promise.resolve(), Promise.resolve()]
  return all.map((check, index) => {
    const lane = index % lanes.length
    const ran = (lanes[lane] ?? Promise.resolve()).then(check.run).catch(failedToRun)
    lanes[lane] = ran
    return ran
  })
}

/** Every check that needs no browser. All are run and told; one that fails, fails the whole. */
export async function check() {
  await make(['app', 'server'])
  const all = checks()
  const running = twoAtATime(all)
  /** @type {string[]} */
  const failed = []
  for (const [index, { name }] of all.entries()) {
    const ran = await running[index]
    if (ran === undefined) continue
    const ok = ran.code === 0
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}, ${ran.seconds.toFixed(1)} s`)
    if (!ok || name === 'sizes') console.log(ran.output.trimEnd())
    if (!ok) failed.push(name)
  }
  if (failed.length > 0) throw plain(`npm run check failed: ${failed.join(', ')}.`)
}
