import { cacheKeyOf, cacheName, files } from '#sw/release'
import type { Verified } from '#sw/messages'
import { isSound } from '#sw/sound'

/** Reads every file back from the device: only then may a page say that it works without signal. */
export async function verify(): Promise<Verified> {
  const missing: string[] = []
  let bytes = 0
  for (const file of files) {
    const reply = await caches.match(cacheKeyOf(file.url), { cacheName })
    if (await isSound(file.url, file.hash, reply)) bytes += file.bytes
    else missing.push(file.url)
  }
  return { ok: missing.length === 0, missing, files: files.length, bytes, version: __BUILD_LABEL__ }
}
