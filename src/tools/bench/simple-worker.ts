/**
 * The simplest worker that makes a site work offline: it saves a list and answers from it.
 * @param page What answers every address that is not in the list, for an app of one page.
 */
export function simpleWorker(paths: readonly string[], page?: string): string {
  const fallback =
    page === undefined
      ? 'fetch(event.request)'
      : `(event.request.mode === 'navigate' ? caches.match('${page}') : fetch(event.request))`
  return `const FILES = ${JSON.stringify(paths)}
addEventListener('install', (event) => {
  event.waitUntil(caches.open('v1').then((cache) => cache.addAll(FILES)))
})
addEventListener('activate', (event) => event.waitUntil(clients.claim()))
addEventListener('fetch', (event) => {
  event.respondWith(caches.match(event.request).then((kept) => kept ?? ${fallback}))
})
`
}
