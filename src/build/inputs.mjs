// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { at } from './place.mjs'

/** @typedef {Record<string, [size: number, changed: number, hash: string]>} Known */

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
  const full = at(path)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return [path]
  return readdirSync(full, { withFileTypes: true })
    .flatMap((entry) => {
      const inside = join(path, entry.name)
      if (entry.isDirectory()) return filesIn(inside)
      return entry.isFile() ? [inside] : []
    })
    .sort()
}

/** @param {string} path */
const hashOf = (path) =>
  createHash('sha256')
    .update(readFileSync(at(path)))
    .digest('hex')

/**
 * The state of all inputs in one hash. A file is read only when its size or time differs from what
 * is known of it.
 * @param {readonly string[]} paths Files and folders.
 * @param {Known} known
 * @param {readonly string[]} extra
 */
export function readInputs(paths, known, extra) {
  /** @type {Known} */
  const now = {}
  const all = createHash('sha256').update(JSON.stringify(extra))
  for (const path of paths.flatMap(filesIn)) {
    const { size, mtimeMs } = statSync(at(path))
    const before = known[path]
    const same = before !== undefined && before[0] === size && before[1] === mtimeMs
    const hash = same ? before[2] : hashOf(path)
    now[path] = [size, mtimeMs, hash]
    all.update(`${path} ${hash}\n`)
  }
  return { files: now, hash: all.digest('hex') }
}
