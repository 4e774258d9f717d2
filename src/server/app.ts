import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { readOnly } from '#server/middleware/read-only'
import { requestLog, type RequestLine } from '#server/middleware/request-log'
import { securityHeaders } from '#server/middleware/security-headers'
import { healthRoutes } from '#server/routes/health'
import { packRoutes } from '#server/routes/packs'
import { pageRoutes } from '#server/routes/pages'
import type { PackShelf } from '#server/services/pack-shelf'
import type { Release } from '#server/services/release'

/** All that the app needs from outside. */
export interface Deps {
  readonly release: Release
  readonly packs: PackShelf
  readonly isHttps: boolean
  readonly now: () => Date
  /** Milliseconds from a clock that never goes back. */
  readonly elapsed: () => number
  readonly newId: () => string
  readonly log: (line: RequestLine) => void
  /** Told what broke, without anything of the request. */
  readonly warn: (problem: string) => void
}

/** The whole service as one function from request to answer: nothing listens, nothing is read. */
export function createApp(deps: Deps) {
  const { release, packs, now } = deps
  const app = new Hono()
  app.use(requestLog(deps))
  app.use(securityHeaders({ styleHashes: release.styleHashes, isHttps: deps.isHttps }))
  app.use(readOnly)
  app.route('/', healthRoutes({ label: release.label, packs, now }))
  app.all('/api/*', (c) => c.notFound())
  app.all('/api', (c) => c.notFound())
  app.route('/', packRoutes(packs, release))
  app.route('/', pageRoutes(release))
  app.notFound((c) => {
    c.header('cache-control', 'no-store')
    return /^\/api(\/|$)/.test(c.req.path)
      ? c.json({ reason: 'not-found' }, 404)
      : c.text('Not found.', 404)
  })
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse()
    deps.warn(error.stack ?? error.message)
    c.header('cache-control', 'no-store')
    return c.text('Something broke here. Try again.', 500)
  })
  return app
}
