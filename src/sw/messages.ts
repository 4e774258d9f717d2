/** What a page may ask of the worker. VERIFY is answered on the port sent with it. */
export type Question = { readonly type: 'SKIP_WAITING' } | { readonly type: 'VERIFY' }

/** Posted to every open page while a release is being saved. Both figures are bytes. */
export interface Progress {
  readonly type: 'PROGRESS'
  readonly done: number
  readonly total: number
}

/** Whether every file of this release can really be read from the device. */
export interface Verified {
  readonly ok: boolean
  /** Paths that are absent, empty, of the wrong type or changed. */
  readonly missing: readonly string[]
  readonly files: number
  readonly bytes: number
  readonly version: string
}

/** Reads a message that may come from anywhere; anything unknown is not a question. */
export function readQuestion(data: unknown): Question | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data)) return undefined
  if (data.type === 'SKIP_WAITING' || data.type === 'VERIFY') return { type: data.type }
  return undefined
}
