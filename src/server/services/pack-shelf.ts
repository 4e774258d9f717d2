import { statSync } from 'node:fs'
import { join } from 'node:path'
import { readPacks, type PackEntry, type PackSet } from '#server/services/read-packs'
import type { StaticFile } from '#server/services/static-file'

/** The packs that this server offers. */
export interface PackShelf {
  manifest: () => StaticFile
  entries: () => readonly PackEntry[]
  /** A pack offered now, offered until the last change, or carried by the release. */
  find: (file: string) => StaticFile | undefined
  /** What is wrong with the folder, where the set read before is served instead. */
  problem: () => string | undefined
}

function stampOf(dir: string): string {
  const found = statSync(join(dir, 'manifest.json'), { throwIfNoEntry: false })
  return found === undefined ? 'missing' : `${found.mtimeMs} ${found.size} ${found.ino}`
}

/**
 * Opens the folder of packs and follows its changes, since contacts and rules change without a new
 * release. A damaged change is not served: the set before it stays, and `problem` tells why.
 */
export function openPackShelf(
  dir: string,
  carried: ReadonlyMap<string, StaticFile>,
  warn: (problem: string) => void,
): PackShelf {
  let stamp = stampOf(dir)
  let now: PackSet = readPacks(dir, carried)
  let before: PackSet | undefined
  let problem: string | undefined

  function refresh(): PackSet {
    const seen = stampOf(dir)
    if (seen === stamp) return now
    stamp = seen
    try {
      const next = readPacks(dir, carried)
      before = now
      now = next
      problem = undefined
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error)
      warn(problem)
    }
    return now
  }
  const lookUp = (file: string) => now.files.get(file) ?? before?.files.get(file)
  return {
    manifest: () => refresh().manifest,
    entries: () => refresh().entries,
    find: (file) => lookUp(file) ?? refresh().files.get(file) ?? carried.get(`/packs/${file}`),
    problem: () => {
      refresh()
      return problem
    },
  }
}
