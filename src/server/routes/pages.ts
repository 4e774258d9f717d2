import { Hono, type Context } from 'hono'
import { sendFile } from '#server/send-file'
import type { Release } from '#server/services/release'

/** A folder of files, or a name with an ending: never answered by a page. */
const FILE = /^\/(assets|icons|packs|screenshots)(\/|$)|^\/[^/]*\.[^/]*$/

/** The app: its files, the home page at `/`, and the bare frame at every other address. */
export function pageRoutes({ files }: Release) {
  function send(c: Context, path: string) {
    const file = files.get(path)
    if (file === undefined) return c.notFound()
    return sendFile(c, file, path.startsWith('/assets/') ? 'for ever' : 'ask again')
  }
  return new Hono()
    .get('/', (c) => send(c, '/index.html'))
    .get('/assets/*', (c) => send(c, c.req.path))
    .get('*', (c) => send(c, FILE.test(c.req.path) ? c.req.path : '/shell.html'))
}
