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
  for (const page of pages) page.postMessage(progress, [])
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

async function fetchInto(file: File, event: ExtendableEvent, cache: RequestCache): Promise<void> {
  const cacheKey = cacheKeyOf(file.url)
  const integrity = `sha256-${file.hash}`
  await (await caches.open(cacheName)).delete(cacheKey)
  const request = new Request(file.url, { cache, credentials: 'same-origin', integrity })
  const params = { cacheKey, integrity }
  const [reply, done] = controller.strategy.handleAll({ event, request, params })
  await Promise.all([reply, done])
}

/**
 * Fetches a file anew. Fails where the network gives anything but the very file of this release.
 * The browser's own copy spares the network, but may be a sign-in page kept for a year: then the
 * network is asked past it.
 */
export async function save(file: File, event: ExtendableEvent): Promise<void> {
  if (!isHashed(file.url)) return await fetchInto(file, event, 'reload')
  return await fetchInto(file, event, 'default').catch(
    async () => await fetchInto(file, event, 'reload'),
  )
}

async function saveUnlessKept(file: File, event: ExtendableEvent): Promise<void> {
  if (!(await takeFromEarlierRelease(file, cacheKeyOf(file.url)))) await save(file, event)
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
      await saveUnlessKept(file, event)
      done += file.bytes
      await tellPages(scope, { type: 'PROGRESS', done, total })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, saveNext))
  await (await caches.open(cacheName)).put(COMPLETE, new Response(__BUILD_LABEL__))
}
