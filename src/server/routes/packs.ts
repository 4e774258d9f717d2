import { Hono } from 'hono'
import { sendFile } from '#server/send-file'
import type { PackShelf } from '#server/services/pack-shelf'
import { PACK_FILE } from '#server/services/read-packs'
import type { Release } from '#server/services/release'

/** Packs offered now, under `manifest.json`, and those that the release carries, `release.json`. */
export function packRoutes(packs: PackShelf, release: Release) {
  return new Hono()
    .get('/packs/manifest.json', (c) => sendFile(c, packs.manifest(), 'ask again'))
    .get('/packs/release.json', (c) => {
      const list = release.files.get('/packs/release.json')
      return list === undefined ? c.notFound() : sendFile(c, list, 'ask again')
    })
    .get('/packs/:file', (c) => {
      const name = c.req.param('file')
      const file = PACK_FILE.test(name) ? packs.find(name) : undefined
      return file === undefined ? c.notFound() : sendFile(c, file, 'for ever')
    })
}
