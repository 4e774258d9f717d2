import { PrecacheRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { dropOldReleases, fromEarlierRelease } from '#sw/earlier-releases'
import { install } from '#sw/install'
import { readQuestion } from '#sw/messages'
import { controller, isHashed } from '#sw/release'
import { verify } from '#sw/verify'

const scope = globalThis as unknown as ServiceWorkerGlobalScope

scope.addEventListener('install', (event) => event.waitUntil(install(scope, event)))

scope.addEventListener('activate', (event) =>
  event.waitUntil(dropOldReleases().then(() => scope.clients.claim())),
)

scope.addEventListener('message', (event) => {
  const question = readQuestion(event.data)
  if (question?.type === 'SKIP_WAITING') event.waitUntil(scope.skipWaiting())
  if (question?.type === 'VERIFY')
    event.waitUntil(verify(event).then((answer) => event.ports[0]?.postMessage(answer)))
})

registerRoute(
  new PrecacheRoute(controller, {
    ignoreURLParametersMatching: [/^utm_/],
    directoryIndex: 'index.html',
    cleanURLs: false,
  }),
)

const home = controller.createHandlerBoundToURL('/index.html')
const shell = controller.createHandlerBoundToURL('/shell.html')

// The home page's words may stand at no other address: every other route starts from the bare frame.
registerRoute(
  new NavigationRoute(
    async (options) => await (options.url.pathname === '/' ? home(options) : shell(options)),
    {
      denylist: [
        /^\/api(\/|$)/,
        /^\/(healthz|readyz|info)$/,
        /^\/(assets|icons|packs|screenshots)\//,
        /^\/[^/]*\.[^/]+$/,
      ],
    },
  ),
)

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isHashed(url.pathname),
  ({ request }) => fromEarlierRelease(request),
)
