import { save } from '#sw/install'
import { cacheKeyOf, cacheName, files } from '#sw/release'
import type { Verified } from '#sw/messages'
import { isSound } from '#sw/sound'

type File = (typeof files)[number]

async function isKept({ url, hash }: File): Promise<boolean> {
  return await isSound(url, hash, await caches.match(cacheKeyOf(url), { cacheName }))
}

/** Without signal nothing can be mended: then the file is simply told as missing. */
async function mend(file: File, event: ExtendableEvent): Promise<boolean> {
  return await save(file, event).then(
    async () => await isKept(file),
    () => false,
  )
}

/**
 * Reads every file back from the device: only then may a page say that it works without signal.
 * What is lost or changed is fetched again where there is a network.
 */
export async function verify(event: ExtendableEvent): Promise<Verified> {
  const missing: string[] = []
  let bytes = 0
  for (const file of files) {
    if ((await isKept(file)) || (await mend(file, event))) bytes += file.bytes
    else missing.push(file.url)
  }
  return { ok: missing.length === 0, missing, files: files.length, bytes, version: __BUILD_LABEL__ }
}
