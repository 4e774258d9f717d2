// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { at, plain } from './place.mjs'

/**
 * @typedef {{ file: string, css?: string[], imports?: string[] }} Chunk
 * @typedef {{ files: Record<string, number>, chunks: Record<string, Chunk> }} Meta
 * @typedef {object} Budget
 * @property {string} name
 * @property {number} maxBytes Brotli, as sent.
 * @property {string[]} [entries] Sources whose scripts and styles count, with all they import.
 * @property {string} [files] Files that count, as a pattern.
 */

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(at(path), 'utf8'))

/**
 * The scripts and styles that a source needs before it can run.
 * @param {Meta} meta
 * @param {string} source
 * @param {Set<string>} found
 */
function addNeeded(meta, source, found) {
  const chunk = meta.chunks[source]
  if (chunk === undefined || found.has(chunk.file)) return
  for (const file of [chunk.file, ...(chunk.css ?? [])]) found.add(file)
  for (const next of chunk.imports ?? []) addNeeded(meta, next, found)
}

/**
 * @param {Meta} meta
 * @param {Budget} budget
 */
function filesOf(meta, { name, entries, files }) {
  const pattern = files === undefined ? undefined : new RegExp(files)
  const found = new Set(
    Object.keys(meta.files).filter((path) => !/\.(br|gz)$/.test(path) && pattern?.test(path)),
  )
  for (const entry of entries ?? []) {
    if (meta.chunks[entry] === undefined)
      throw plain(`.ci/sizes.json: “${name}” names ${entry}, which is no part of the build.`)
    addNeeded(meta, entry, found)
  }
  return [...found]
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
