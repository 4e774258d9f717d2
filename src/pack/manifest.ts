import type { Pack } from '#pack/schema'

export interface ManifestEntry {
  /** `baseline`, `national` or an area's id. */
  readonly id: string
  readonly kind: Pack['kind']
  readonly title: string
  readonly edition: string
  readonly file: string
  /** SHA-256 of the file, in hex. */
  readonly hash: string
  readonly bytes: number
  readonly relyUntil: string
}

/** The list of packs that a build made. */
export interface Manifest {
  readonly schema: number
  readonly built: string
  readonly packs: readonly ManifestEntry[]
}
