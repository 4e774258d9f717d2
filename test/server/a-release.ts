import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { createApp, type Deps } from '#server/app'
import { openPackShelf } from '#server/services/pack-shelf'
import { readRelease } from '#server/services/release'
import type { RequestLine } from '#server/middleware/request-log'

export const STYLE_HASH = `sha256-${createHash('sha256').update('body{}').digest('base64')}`

const FILES = {
  'index.html': '<h1>Home</h1>',
  'shell.html': '<p>Frame</p>',
  'sw.js': 'self.x=1',
  'assets/main-1a2b.js': `console.log("${'a'.repeat(2000)}")`,
  'icons/icon.svg': '<svg></svg>',
  'robots.txt': 'User-agent: *',
} as const

function write(path: string, body: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, body)
}

/** An empty folder of its own. */
export const aFolder = () => mkdtempSync(join(tmpdir(), 'right-help-'))

/** A small built app; returns its folder. */
export function aRelease(dir = join(aFolder(), 'app')): string {
  for (const [path, body] of Object.entries(FILES)) {
    write(join(dir, path), body)
    if (body.length < 512) continue
    write(join(dir, `${path}.br`), brotliCompressSync(body))
    write(join(dir, `${path}.gz`), gzipSync(body))
  }
  const files = Object.fromEntries(
    Object.entries(FILES).map(([path, { length }]) => [path, length]),
  )
  const meta = { buildLabel: 'build-1', styleHashes: [STYLE_HASH], files }
  write(`${dir}-meta.json`, JSON.stringify(meta))
  return dir
}

/** A folder of packs whose manifest tells the truth. */
export function aPacksFolder(bodies: Readonly<Record<string, string>>, dir = aFolder()): string {
  const packs = Object.entries(bodies).map(([id, body]) => {
    const hash = createHash('sha256').update(body).digest('hex')
    const file = `${id}.${hash.slice(0, 12)}.json`
    write(join(dir, file), body)
    const bytes = Buffer.byteLength(body)
    const kind = id === 'baseline' ? id : 'area'
    return { id, kind, title: id, edition: 'B1', file, hash, bytes, relyUntil: '2027-02-19' }
  })
  write(join(dir, 'manifest.json'), JSON.stringify({ schema: 1, built: '2026-11-21', packs }))
  return dir
}

export const PACKS = { baseline: '{"kind":"baseline"}', northshire: '{"kind":"area"}' }

/** The service over a small release, with everything it wrote. */
export function aService({ isHttps = false } = {}) {
  const release = readRelease(aRelease())
  const packsDir = aPacksFolder(PACKS)
  const warnings: string[] = []
  const lines: RequestLine[] = []
  const packs = openPackShelf(packsDir, release.files, (problem) => warnings.push(problem))
  const deps: Deps = {
    release,
    packs,
    isHttps,
    now: () => new Date('2026-11-20T17:42:00Z'),
    elapsed: () => 0,
    newId: () => 'id-1',
    log: (line) => lines.push(line),
    warn: (problem) => warnings.push(problem),
  }
  return { app: createApp(deps), packs, packsDir, lines, warnings }
}
