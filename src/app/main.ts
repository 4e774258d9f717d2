import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { createWebHistory } from 'vue-router'
import { createPacks } from '#data/packs'
import App from '#app/App.vue'
import { createAnswerKeeper } from '#app/composables/keep-answers'
import { createCheckSession } from '#app/composables/check-session'
import { createClock } from '#app/composables/clock'
import { markNavigated } from '#app/composables/heading-focus'
import { createLibrary } from '#app/composables/library'
import { createOfflineState } from '#app/composables/offline-state'
import { clockKey, keeperKey, libraryKey, offlineKey, sessionKey } from '#app/injection-keys'
import { showFault } from '#app/show-fault'
import { createAppRouter } from '#app/router'

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

const clock = createClock(() => Date.now())
const session = createCheckSession()
const keeper = createAnswerKeeper(session, clock)
const offline = createOfflineState()
const packs = createPacks({
  fetch: (path) => fetch(path),
  // A page without a secure context has no crypto.subtle; the worker is absent there too.
  hash: (bytes) => ('subtle' in crypto ? sha256(bytes) : undefined),
})
const router = createAppRouter(createWebHistory())

const app = createApp(App)
app.config.errorHandler = showFault
addEventListener('unhandledrejection', ({ reason }) => {
  showFault(reason)
})
app
  .use(createPinia())
  .use(router)
  .provide(clockKey, clock)
  .provide(libraryKey, createLibrary(packs))
  .provide(sessionKey, session)
  .provide(keeperKey, keeper)
  .provide(offlineKey, offline)

/**
 * The first view is read before mounting, so that the prerendered page is replaced in one step. Not by
 * a top-level await: chunks of views import from this module and would wait for it for ever.
 */
async function start() {
  await router.isReady().catch(showFault)
  app.mount('#app')
  router.afterEach(markNavigated)
  const { startWorker } = await import('#app/start-worker')
  await startWorker(offline)
}
void start()
