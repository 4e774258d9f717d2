import { PACK_SCHEMA, type Pack } from '#pack/schema'

export type ReadPack =
  | { readonly status: 'ready'; readonly pack: Pack }
  | { readonly status: 'refused'; readonly reason: 'damaged' | 'needs-newer-app' | 'another-pack' }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The lists that a pack of each kind must carry, none of them empty. */
const LISTS: Readonly<Record<Pack['kind'], readonly string[]>> = {
  baseline: ['levels', 'topics', 'rungs', 'triggers', 'modifiers'],
  national: ['contacts', 'cards', 'definitions'],
  area: ['levels', 'contacts', 'links', 'notConfirmed'],
}

/**
 * Reads a pack that a build has checked and hashed. Refuses whatever is not whole, so that a damaged
 * one can never answer with less than the rules say. The cast rests on the compiler and the hash.
 */
export function readPack(text: string, kind: Pack['kind']): ReadPack {
  const data = parse(text)
  if (!isObject(data)) return { status: 'refused', reason: 'damaged' }
  if (typeof data['schema'] === 'number' && data['schema'] > PACK_SCHEMA)
    return { status: 'refused', reason: 'needs-newer-app' }
  if (data['kind'] !== kind) return { status: 'refused', reason: 'another-pack' }
  const whole = LISTS[kind].every((list) => {
    const value = data[list]
    return Array.isArray(value) && value.length > 0
  })
  if (data['schema'] !== PACK_SCHEMA || !whole) return { status: 'refused', reason: 'damaged' }
  return { status: 'ready', pack: data as unknown as Pack }
}
