import { createReadStream, existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { emergencyOf, fillPage, type Prerender } from './pages'

/** What a release does, while developing: prerendered parts in the page, packs under `/packs/`. */
export function developing(packsDir: string): Plugin {
  return {
    name: 'developing',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server, originalUrl }) {
        if (server === undefined) return html
        const made = await server.ssrLoadModule('/src/app/prerender.ts')
        const { prerender } = made as { prerender: Prerender }
        const parts = await prerender(emergencyOf(resolve(server.config.root, packsDir)))
        return fillPage(html, parts, originalUrl === '/' ? 'home' : 'shell')
      },
    },
    configureServer(server) {
      const dir = resolve(server.config.root, packsDir)
      server.watcher.add(dir)
      server.watcher.on('all', (_, path) => {
        if (path === join(dir, 'manifest.json')) server.ws.send({ type: 'full-reload' })
      })
      server.middlewares.use((request, response, next) => {
        const name = /^\/packs\/([a-z0-9.-]+\.json)$/.exec(request.url ?? '')?.[1]
        const file = join(dir, name === 'release.json' ? 'manifest.json' : (name ?? ''))
        if (name === undefined || !existsSync(file)) {
          next()
          return
        }
        response.setHeader('content-type', 'application/json')
        createReadStream(file).pipe(response)
      })
    },
  }
}
