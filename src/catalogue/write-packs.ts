import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileAll } from '#catalogue/compile'
import type { Content } from '#catalogue/load'
import type { Manifest, ManifestEntry } from '#pack/manifest'
import { PACK_SCHEMA, type Pack } from '#pack/schema'

const idOf = (pack: Pack) => (pack.kind === 'area' ? pack.id : pack.kind)
const TITLES = { baseline: 'National baseline', national: 'England' } as const
const titleOf = (pack: Pack) => (pack.kind === 'area' ? pack.name : TITLES[pack.kind])

function entryFor(pack: Pack, text: string): ManifestEntry {
  const hash = createHash('sha256').update(text).digest('hex')
  return {
    id: idOf(pack),
    kind: pack.kind,
    title: titleOf(pack),
    edition: pack.edition,
    file: `${idOf(pack)}.${hash.slice(0, 12)}.json`,
    hash,
    bytes: Buffer.byteLength(text),
    relyUntil: pack.relyUntil,
  }
}

/** Compiles checked content into packs, writes them with their manifest, and says what it wrote. */
export function writePacks(content: Content, out: string, built: string): Manifest {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const packs = compileAll(content, { built }).map((pack) => {
    const text = JSON.stringify(pack)
    const entry = entryFor(pack, text)
    writeFileSync(join(out, entry.file), text)
    return entry
  })
  const manifest: Manifest = { schema: PACK_SCHEMA, built, packs }
  writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest))
  return manifest
}
