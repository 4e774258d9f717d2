import { cacheName, CACHE_PREFIX, COMPLETE } from '#sw/release'

/** Earlier releases, the newest last. */
async function earlier(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX) && name !== cacheName)
}

/**
 * Drops all releases but this one and the whole one before it: a page of that one may still be open
 * and must go on finding its parts.
 */
export async function dropOldReleases(): Promise<void> {
  let keep: string | undefined
  for (const name of await earlier())
    if (await caches.match(COMPLETE, { cacheName: name })) keep = name
  for (const name of await earlier()) if (name !== keep) await caches.delete(name)
}

/** A part of an earlier release whose page is still open, else whatever the network says. */
export async function fromEarlierRelease(request: Request): Promise<Response> {
  for (const name of await earlier()) {
    const reply = await caches.match(request, {
      cacheName: name,
      ignoreSearch: true,
      ignoreVary: true,
    })
    if (reply !== undefined) return reply
  }
  return await fetch(request)
}
