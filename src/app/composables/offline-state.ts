import { readonly, ref, shallowRef } from 'vue'

/** Where the release stands on this phone. `ready` only after every file was read back. */
export type Saved =
  | { readonly status: 'unsupported' }
  | { readonly status: 'saving'; readonly percent: number }
  | { readonly status: 'ready'; readonly at: number }
  | { readonly status: 'failed' }

export function createOfflineState() {
  const saved = shallowRef<Saved>({ status: 'saving', percent: 0 })
  const online = ref(navigator.onLine)
  const updateWaiting = ref(false)
  const apply = shallowRef<() => void>()
  addEventListener('online', () => (online.value = true))
  addEventListener('offline', () => (online.value = false))
  return {
    online: readonly(online),
    saved: readonly(saved),
    updateWaiting: readonly(updateWaiting),
    setSaved: (next: Saved) => {
      saved.value = next
    },
    /** A new release is on the phone and waits for the person. */
    offerUpdate: (update: () => void) => {
      updateWaiting.value = true
      apply.value = update
    },
    update: () => apply.value?.(),
  }
}
export type OfflineState = ReturnType<typeof createOfflineState>
