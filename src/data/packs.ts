import { readPack } from '#pack/read-pack'
import type { Manifest, ManifestEntry } from '#pack/manifest'
import {
  PACK_SCHEMA,
  type AreaPack,
  type BaselinePack,
  type NationalPack,
  type Pack,
} from '#pack/schema'

/** Why a pack could not be read. `missing`: not on this phone, and no signal to fetch it. */
export type PackFault = 'missing' | 'damaged' | 'needs-newer-app'

export type Loaded<T> =
  | { readonly status: 'ready'; readonly data: T }
  | { readonly status: 'failed'; readonly fault: PackFault }

export interface PackDeps {
  readonly fetch: (path: string) => Promise<Response>
  /** SHA-256 in hex, or undefined where the browser has none. */
  readonly hash: (bytes: ArrayBuffer) => Promise<string> | undefined
}

const failed = (fault: PackFault) => ({ status: 'failed', fault }) as const

async function bytesOf({ fetch }: PackDeps, path: string): Promise<ArrayBuffer | undefined> {
  try {
    const response = await fetch(path)
    return response.ok ? await response.arrayBuffer() : undefined
  } catch {
    // Without signal and without a stored copy a fetch rejects. The caller shows it as missing.
    return undefined
  }
}

const isManifest = (value: unknown): value is Manifest =>
  typeof value === 'object' &&
  value !== null &&
  'schema' in value &&
  value.schema === PACK_SCHEMA &&
  'packs' in value &&
  Array.isArray(value.packs)

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // A captive portal answers 200 with a page. That is no manifest.
    return undefined
  }
}

async function readManifest(deps: PackDeps): Promise<Loaded<Manifest>> {
  const bytes = await bytesOf(deps, '/packs/release.json')
  if (bytes === undefined) return failed('missing')
  const value = parse(new TextDecoder().decode(bytes))
  return isManifest(value) ? { status: 'ready', data: value } : failed('damaged')
}

async function readEntry(deps: PackDeps, entry: ManifestEntry): Promise<Loaded<Pack>> {
  const bytes = await bytesOf(deps, `/packs/${entry.file}`)
  if (bytes === undefined) return failed('missing')
  const hash = await deps.hash(bytes)
  if (hash !== undefined && hash !== entry.hash) return failed('damaged')
  const result = readPack(new TextDecoder().decode(bytes), entry.kind)
  if (result.status === 'ready') return { status: 'ready', data: result.pack }
  return failed(result.reason === 'needs-newer-app' ? 'needs-newer-app' : 'damaged')
}

/**
 * The packs on this phone: the release's own, from the precache or the network. Each is read once and
 * checked against its hash. Nothing here needs IndexedDB. A failed read is tried again when asked again.
 */
export function createPacks(deps: PackDeps) {
  const kept = new Map<string, Promise<Loaded<unknown>>>()
  const once = <T>(key: string, read: () => Promise<Loaded<T>>): Promise<Loaded<T>> => {
    const before = kept.get(key) as Promise<Loaded<T>> | undefined
    if (before !== undefined) return before
    const reading = read().then((result) => {
      if (result.status === 'failed') kept.delete(key)
      return result
    })
    kept.set(key, reading)
    return reading
  }
  const manifest = () => once('manifest', () => readManifest(deps))
  const pack = <P extends Pack>(id: string, kind: P['kind']) =>
    once(`pack:${id}`, async (): Promise<Loaded<P>> => {
      const list = await manifest()
      if (list.status === 'failed') return list
      const entry = list.data.packs.find((each) => each.id === id && each.kind === kind)
      // readEntry has read the pack as being of `kind`, which is what P is.
      return entry === undefined ? failed('missing') : ((await readEntry(deps, entry)) as Loaded<P>)
    })
  return {
    manifest,
    baseline: () => pack<BaselinePack>('baseline', 'baseline'),
    national: () => pack<NationalPack>('national', 'national'),
    area: (id: string) => pack<AreaPack>(id, 'area'),
  }
}
export type Packs = ReturnType<typeof createPacks>
