import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPack } from '#pack/read-pack'
import type { Manifest } from '#pack/manifest'
import type { AreaPack, BaselinePack, NationalPack, Pack } from '#pack/schema'

/** Something that the person who gave the command can mend. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Where the compiled packs lie. */
const FOLDER = () => process.env['PACKS_DIR'] ?? 'dist/packs'

function readText(file: string): string {
  try {
    return readFileSync(join(FOLDER(), file), 'utf8')
  } catch {
    throw new UsageError(`There are no packs in ${FOLDER()}. Run npm run content:build.`)
  }
}

/** The packs on this machine, each read once, when first asked for. */
function readPacks() {
  const manifest = JSON.parse(readText('manifest.json')) as Manifest
  const read = (id: string, kind: Pack['kind']): Pack => {
    const entry = manifest.packs.find((each) => each.id === id && each.kind === kind)
    const areas = manifest.packs.flatMap((each) => (each.kind === 'area' ? [each.id] : []))
    if (entry === undefined)
      throw new UsageError(`There is no area "${id}". The areas are: ${areas.join(', ')}.`)
    const result = readPack(readText(entry.file), kind)
    if (result.status === 'refused')
      throw new UsageError(`The pack ${entry.file} is ${result.reason}.`)
    return result.pack
  }
  const cache = new Map<string, Pack>()
  const cached = (id: string, kind: Pack['kind']): Pack => {
    const key = `${kind} ${id}`
    const pack = cache.get(key) ?? read(id, kind)
    cache.set(key, pack)
    return pack
  }
  return {
    baseline: () => cached('baseline', 'baseline') as BaselinePack,
    national: () => cached('national', 'national') as NationalPack,
    area: (id: string) => cached(id, 'area') as AreaPack,
  }
}

let opened: ReturnType<typeof readPacks> | undefined

/** Opens the packs, once. */
export const openPacks = () => (opened ??= readPacks())
