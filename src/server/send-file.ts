import type { Context } from 'hono'
import type { StaticFile } from '#server/services/static-file'

export type Keep = 'for ever' | 'ask again'

const CACHE_CONTROL: Readonly<Record<Keep, string>> = {
  'for ever': 'public, max-age=31536000, immutable',
  'ask again': 'no-cache',
}

type Coding = 'br' | 'gzip'

/** Whether the client takes a coding: named, or by `*`, and not with a weight of nothing. */
function accepts(header: string, coding: Coding): boolean {
  const offers = header.split(',').map((part) => {
    const [name = '', ...rest] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/)
    return { name, refused: rest.some((option) => /^q=0(\.0*)?$/.test(option)) }
  })
  const offer =
    offers.find(({ name }) => name === coding) ?? offers.find(({ name }) => name === '*')
  return offer !== undefined && !offer.refused
}

function choose(file: StaticFile, header: string): { body: Buffer; coding?: Coding } {
  if (file.br && accepts(header, 'br')) return { body: file.br, coding: 'br' }
  if (file.gzip && accepts(header, 'gzip')) return { body: file.gzip, coding: 'gzip' }
  return { body: file.body }
}

/** Whether the client holds this very file, whatever coding it came in. */
function holds(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  const held = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return held.includes(etag) || held.includes('*')
}

/** Answers a file from memory: compressed as the client likes, or 304 where it holds it already. */
export function sendFile(c: Context, file: StaticFile, keep: Keep): Response {
  const { body, coding } = choose(file, c.req.header('accept-encoding') ?? '')
  const etag = `"${file.hash.slice(0, 20)}${coding === undefined ? '' : `-${coding}`}"`
  c.header('cache-control', CACHE_CONTROL[keep])
  c.header('etag', etag)
  if (file.br ?? file.gzip) c.header('vary', 'accept-encoding')
  if (holds(c.req.header('if-none-match'), etag)) return c.body(null, 304)
  c.header('content-type', file.type)
  c.header('content-length', String(body.length))
  if (coding !== undefined) c.header('content-encoding', coding)
  return c.body(new Uint8Array(body))
}
