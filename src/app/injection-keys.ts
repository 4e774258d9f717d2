import { inject, type InjectionKey } from 'vue'
import type { Clock } from '#app/composables/clock'
import type { CheckSession } from '#app/composables/check-session'
import type { AnswerKeeper } from '#app/composables/keep-answers'
import type { Library } from '#app/composables/library'
import type { OfflineState } from '#app/composables/offline-state'

export const clockKey: InjectionKey<Clock> = Symbol('clock')
export const libraryKey: InjectionKey<Library> = Symbol('library')
export const sessionKey: InjectionKey<CheckSession> = Symbol('check session')
export const keeperKey: InjectionKey<AnswerKeeper> = Symbol('answer keeper')
export const offlineKey: InjectionKey<OfflineState> = Symbol('offline state')

/** What main.ts has provided. Missing means that main.ts is broken, not the person's doing. */
export function useRequired<T>(key: InjectionKey<T>): T {
  const value = inject(key)
  if (value === undefined) throw new Error(`Nothing was provided for ${key.description}`)
  return value
}
