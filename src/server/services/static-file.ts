import { createHash } from 'node:crypto'

/** A file held in memory with its compressed copies, ready to be answered. */
export interface StaticFile {
  readonly body: Buffer
  readonly br?: Buffer
  readonly gzip?: Buffer
  readonly type: string
  /** SHA-256 in hex: the name of exactly this content. */
  readonly hash: string
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['webmanifest', 'application/manifest+json; charset=utf-8'],
  ['svg', 'image/svg+xml; charset=utf-8'],
  ['png', 'image/png'],
  ['woff2', 'font/woff2'],
  ['txt', 'text/plain; charset=utf-8'],
])

export const typeOf = (path: string) =>
  TYPES.get(path.slice(path.lastIndexOf('.') + 1)) ?? 'application/octet-stream'

export const hashOf = (body: Buffer) => createHash('sha256').update(body).digest('hex')
