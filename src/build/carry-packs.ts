import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from './files'

/** Where a release lists the packs that it carries. What a server offers is `manifest.json`. */
const RELEASE_PACKS = 'packs/release.json'

/**
 * Copies the packs into the release, so that the first visit saves them with the app. The list has a
 * name of its own: `packs/manifest.json` is what a server offers today and is never kept.
 */
export function carryPacks(packsDir: string, outDir: string): void {
  const manifest = join(packsDir, 'manifest.json')
  if (!existsSync(manifest))
    throw new Error(`No packs in ${packsDir}: run npm run content:build before the app is built.`)
  mkdirSync(join(outDir, 'packs'), { recursive: true })
  copyFileSync(manifest, join(outDir, RELEASE_PACKS))
  const { packs } = JSON.parse(readText(manifest)) as { packs: readonly { file: string }[] }
  for (const { file } of packs) copyFileSync(join(packsDir, file), join(outDir, 'packs', file))
}
