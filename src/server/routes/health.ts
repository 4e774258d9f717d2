import { Hono } from 'hono'
import type { PackShelf } from '#server/services/pack-shelf'
import type { PackEntry } from '#server/services/read-packs'

const FRESH = { 'cache-control': 'no-store' }

interface Health {
  readonly label: string
  readonly packs: PackShelf
  readonly now: () => Date
}

/** What is told of a pack: which edition, and until when it may be relied on. */
const tell = ({ id, title, edition, hash, relyUntil }: PackEntry) => ({
  id,
  title,
  edition,
  hash,
  relyUntil,
})

/** For those who run the service: alive, ready, and what is served. */
export function healthRoutes({ label, packs, now }: Health) {
  const routes = new Hono()
  routes.get('/healthz', (c) => c.json({ status: 'alive' }, 200, FRESH))
  routes.get('/readyz', (c) => {
    const problem = packs.problem()
    return problem === undefined
      ? c.json({ status: 'ready' }, 200, FRESH)
      : c.json({ status: 'not-ready', problem }, 503, FRESH)
  })
  routes.get('/info', (c) =>
    c.json(
      {
        name: 'Right Help',
        build: label,
        time: now().toISOString(),
        packs: packs.entries().map(tell),
      },
      200,
      FRESH,
    ),
  )
  return routes
}
