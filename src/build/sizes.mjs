// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { at, plain } from './place.mjs'

/**
 * @typedef {{ files: Record<string, number> }} Meta
 * @typedef {object} Budget
 * @property {string} name
 * @property {number} maxBytes Brotli, as sent.
 * @property {string} files Files that count, as a pattern.
 */

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(at(path), 'utf8'))

/**
 * @param {Meta} meta
 * @param {Budget} budget
 */
function filesOf(meta, { name, files }) {
  const pattern = new RegExp(files)
  const paths = Object.keys(meta.files)
  const found = paths.filter((path) => !/\.(br|gz)$/.test(path) && pattern.test(path))
  if (found.length === 0) throw plain(`.ci/sizes.json: “${name}” fits no file of the build.`)
  return found
}

/**
 * As sent: the compressed copy, or the file where there is none.
 * @param {Meta} meta
 * @param {readonly string[]} files
 */
const sent = (meta, files) =>
  files.reduce((total, file) => total + (meta.files[`${file}.br`] ?? meta.files[file] ?? 0), 0)

/**
 * Weighs the built app against the budgets of `.ci/sizes.json`.
 * @returns {Promise<import('./run.mjs').Ran>}
 */
export async function checkSizes() {
  const started = performance.now()
  if (!existsSync(at('dist/app-meta.json')))
    throw plain('No built app to weigh: run npm run build.')
  /** @type {Meta} */
  const meta = readJson('dist/app-meta.json')
  /** @type {Budget[]} */
  const budgets = readJson('.ci/sizes.json')
  const lines = budgets.map((budget) => {
    const bytes = sent(meta, filesOf(meta, budget))
    const over = bytes > budget.maxBytes
    const share = Math.round((bytes / budget.maxBytes) * 100)
    const text = `       ${budget.name}: ${bytes} of ${budget.maxBytes} bytes, ${share} %`
    return {
      over,
      text: over ? `${text}  OVER: make it smaller, or raise it with the reason` : text,
    }
  })
  const code = lines.some(({ over }) => over) ? 1 : 0
  const seconds = (performance.now() - started) / 1000
  return await Promise.resolve({ code, output: lines.map(({ text }) => text).join('\n'), seconds })
}
