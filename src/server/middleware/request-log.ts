import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'

/** What is written of a request: never its address, query, parameters, headers or body. */
export interface RequestLine {
  readonly time: string
  readonly id: string
  readonly method: string
  /** The pattern that answered, such as `/packs/:file`. */
  readonly route: string
  readonly status: number
  readonly ms: number
}

interface Log {
  readonly now: () => Date
  readonly elapsed: () => number
  readonly newId: () => string
  readonly log: (line: RequestLine) => void
}

/** Methods that a request may be logged by: anything else could carry words of its own. */
const METHODS: ReadonlySet<string> = new Set([
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
])

/** Gives each request an id, which the answer carries, and writes one line when it is answered. */
export function requestLog({ now, elapsed, newId, log }: Log): MiddlewareHandler {
  return async (c, next) => {
    const id = newId()
    const started = elapsed()
    await next()
    c.header('x-request-id', id)
    log({
      time: now().toISOString(),
      id,
      method: METHODS.has(c.req.method) ? c.req.method : 'other',
      route: routePath(c),
      status: c.res.status,
      ms: Math.round((elapsed() - started) * 10) / 10,
    })
  }
}
