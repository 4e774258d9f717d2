import { PrecacheController } from 'workbox-precaching'
import { fits } from '#sw/sound'

/**
 * One cache for each release, so that the files of two releases never mix: a page is answered whole
 * from the release whose worker controls it.
 */
export const CACHE_PREFIX = 'right-help-release-'
export const cacheName = `${CACHE_PREFIX}${__RELEASE_ID__}`

/** Present in a cache only when every file of its release was saved. */
export const COMPLETE = '/complete-release'

export const files = __PRECACHE__

const revision = (hash: string) => hash.replaceAll(/[^a-zA-Z0-9]/g, '').slice(0, 16)

/** Files whose names carry a hash of their content: the browser's own copy of them is as good. */
export const isHashed = (path: string) =>
  path.startsWith('/assets/') || /^\/packs\/.+\.[0-9a-f]{8,64}\.json$/.test(path)

export const controller = new PrecacheController({
  cacheName,
  plugins: [
    {
      cacheWillUpdate: ({ request, response }) =>
        Promise.resolve(fits(new URL(request.url).pathname, response) ? response : null),
    },
  ],
})

controller.addToCacheList(
  files.map(({ url, hash }) => ({ url, revision: revision(hash), integrity: `sha256-${hash}` })),
)

/** Where a file of this release stands in its cache. */
export function cacheKeyOf(url: string): string {
  const key = controller.getCacheKeyForURL(url)
  if (key === undefined) throw new Error(`${url} is not in the list of files of this release.`)
  return key
}
