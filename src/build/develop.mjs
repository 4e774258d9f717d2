// @ts-check
import { watch } from 'node:fs'
import { make } from './make.mjs'
import { at, say } from './place.mjs'

const SETTLE_MS = 150

/** Rebuilds the packs when content is saved. A mistake is told, and the packs before it stay. */
function followContent() {
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  let working = Promise.resolve()
  watch(at('content'), { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      working = working
        .then(() => make(['packs']))
        .catch((error) => say(error instanceof Error ? error.message : String(error)))
    }, SETTLE_MS)
  })
}

/** Serves the app while it is being written. The pages reload when content or code is saved. */
export async function develop() {
  await make(['packs'])
  const { createServer } = await import('vite')
  const server = await createServer({ root: at(), configFile: at('vite.config.ts') })
  await server.listen()
  followContent()
  server.printUrls()
  server.bindCLIShortcuts({ print: true })
}
