import { Workbox } from 'workbox-window'
import type { OfflineState } from '#app/composables/offline-state'

/** What the worker answers to VERIFY: whether every file of the release can be read back. */
const isOk = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => unknown }
}

/** Undefined in browsers without Trusted Types. */
const trustedTypes = () => (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes

/** The worker's address, as Trusted Types want it where a browser enforces them. */
function workerUrl(): string {
  const policy = trustedTypes()?.createPolicy('app-sw', { createScriptURL: (url) => url })
  if (policy === undefined) return '/sw.js'
  // The browser takes the TrustedScriptURL where the type says string.
  return policy.createScriptURL('/sw.js') as string
}

async function verify(workbox: Workbox, offline: OfflineState) {
  const ok = isOk(await workbox.messageSW({ type: 'VERIFY' }))
  offline.setSaved(ok ? { status: 'ready', at: Date.now() } : { status: 'failed' })
}

function followProgress(offline: OfflineState) {
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null) return
    if (!('type' in data) || data.type !== 'PROGRESS' || !('done' in data) || !('total' in data))
      return
    if (offline.saved.value.status === 'ready') return
    const share = Number(data.done) / Math.max(1, Number(data.total))
    offline.setSaved({ status: 'saving', percent: Math.min(99, Math.floor(share * 100)) })
  })
}

/**
 * Registers the worker. "Ready offline" is said only after the worker has read every file back. A new
 * release waits until the person starts it.
 */
export async function startWorker(offline: OfflineState): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) {
    offline.setSaved({ status: 'unsupported' })
    return
  }
  followProgress(offline)
  const workbox = new Workbox(workerUrl(), { updateViaCache: 'none' })
  workbox.addEventListener('waiting', () => {
    offline.offerUpdate(() => {
      workbox.addEventListener('controlling', () => {
        location.reload()
      })
      workbox.messageSkipWaiting()
    })
  })
  const check = () => {
    if (document.visibilityState === 'visible') void workbox.update().catch(() => undefined)
  }
  document.addEventListener('visibilitychange', check)
  addEventListener('pageshow', check)
  try {
    await workbox.register()
    await navigator.serviceWorker.ready
    await verify(workbox, offline)
  } catch (error) {
    console.error(error)
    offline.setSaved({ status: 'failed' })
  }
}
