import {
  cacheKeyOf,
  cacheName,
  CACHE_PREFIX,
  COMPLETE,
  controller,
  files,
  isHashed,
} from '#sw/release'
import type { Progress } from '#sw/messages'
import { isSound } from '#sw/sound'

type File = (typeof files)[number]

/** Requests in flight at a time: one at a time is slow where signal is poor, all at once fails. */
const AT_ONCE = 6

async function tellPages(scope: ServiceWorkerGlobalScope, progress: Progress): Promise<void> {
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })
  for (const page of pages) page.postMessage(progress)
}

/** A file that an earlier release already saved unchanged need not cross the network again. */
async function takeFromEarlierRelease(file: File, key: string): Promise<boolean> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(CACHE_PREFIX)) continue
    const reply = await caches.match(key, { cacheName: name })
    if (reply === undefined || !(await isSound(file.url, file.hash, reply))) continue
    if (name !== cacheName) await (await caches.open(cacheName)).put(key, reply)
    return true
  }
  return false
}

async function save(file: File, event: ExtendableEvent): Promise<void> {
  const key = cacheKeyOf(file.url)
  if (await takeFromEarlierRelease(file, key)) return
  await (await caches.open(cacheName)).delete(key)
  const request = new Request(file.url, {
    cache: isHashed(file.url) ? 'default' : 'reload',
    credentials: 'same-origin',
    integrity: `sha256-${file.hash}`,
  })
  const [reply, done] = controller.strategy.handleAll({ event, request, params: { cacheKey: key } })
  await Promise.all([reply, done])
}

/**
 * Saves every file or fails as a whole, in which case the worker before this one goes on serving.
 * What was saved before a failure is found again at the next attempt.
 */
export async function install(
  scope: ServiceWorkerGlobalScope,
  event: ExtendableEvent,
): Promise<void> {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  const left = [...files]
  let done = 0
  await tellPages(scope, { type: 'PROGRESS', done, total })
  async function saveNext(): Promise<void> {
    for (let file = left.shift(); file !== undefined; file = left.shift()) {
      await save(file, event)
      done += file.bytes
      await tellPages(scope, { type: 'PROGRESS', done, total })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, saveNext))
  await (await caches.open(cacheName)).put(COMPLETE, new Response(__BUILD_LABEL__))
}
