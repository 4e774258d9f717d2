import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const DIST = join(import.meta.dirname, '../../dist')
const hashOf = (text: string) => createHash('sha256').update(text).digest('base64')

export interface ReleaseCopy {
  readonly appDir: string
  /** The path of the one file with such a name. */
  readonly find: (name: RegExp) => string
  /** Changes a file as it is, and forgets its compressed copies. The worker's list stays as it was. */
  readonly damage: (path: string, change: (text: string) => string) => void
  readonly remove: () => void
}

/** A copy of the built app in a folder of its own, which a journey may change. */
export function copyRelease(): ReleaseCopy {
  const dir = mkdtempSync(join(tmpdir(), 'right-help-'))
  const appDir = join(dir, 'app')
  cpSync(join(DIST, 'app'), appDir, { recursive: true })
  cpSync(join(DIST, 'app-meta.json'), `${appDir}-meta.json`)
  const find: ReleaseCopy['find'] = (name) => {
    const found = (readdirSync(appDir, { recursive: true }) as readonly string[]).filter((path) =>
      name.test(path),
    )
    if (found[0] === undefined || found.length > 1) throw new Error(`Not one file is ${name}`)
    return found[0]
  }
  const damage: ReleaseCopy['damage'] = (path, change) => {
    const file = join(appDir, path)
    writeFileSync(file, change(readFileSync(file, 'utf8')))
    const description = `${appDir}-meta.json`
    const meta = JSON.parse(readFileSync(description, 'utf8')) as { files: object }
    const compressed = new Set([`${path}.br`, `${path}.gz`])
    const files = Object.entries(meta.files).filter(([name]) => !compressed.has(name))
    for (const name of compressed) rmSync(join(appDir, name), { force: true })
    writeFileSync(description, JSON.stringify({ ...meta, files: Object.fromEntries(files) }))
  }
  return { appDir, find, damage, remove: () => rmSync(dir, { recursive: true, force: true }) }
}

/** The next release: its pages carry a mark, and its worker lists them as changed. */
export function nextRelease(mark: string): ReleaseCopy {
  const copy = copyRelease()
  const worker = (change: (text: string) => string) => copy.damage('sw.js', change)
  for (const page of ['index.html', 'shell.html']) {
    let before = ''
    let after = ''
    copy.damage(page, (text) => {
      before = text
      after = text.replace('<head>', `<head><meta name="journey-release" content="${mark}">`)
      return after
    })
    worker((text) => text.replace(hashOf(before), hashOf(after)))
  }
  worker((text) => {
    const id = /right-help-release-([0-9a-f]{12})/.exec(text)?.[1] ?? ''
    return text.replaceAll(id, hashOf(mark).slice(0, 12).replaceAll(/\W/g, '0'))
  })
  return copy
}
