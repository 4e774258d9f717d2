import { computed } from 'vue'
import { assess } from '#domain/assessment/assess'
import { rulesOf } from '#pack/rules'
import type { AreaPack, BaselinePack, NationalPack } from '#pack/schema'
import { together, type Loadable } from '#app/composables/library'
import { usePlace } from '#app/composables/place'
import { sessionKey, useRequired } from '#app/injection-keys'

export interface CheckData {
  readonly baseline: BaselinePack
  readonly national: NationalPack
  readonly area: AreaPack | undefined
}

/** Everything that a step of the check needs: the answers, the texts and the area's rules. */
export function useCheck() {
  const session = useRequired(sessionKey)
  const place = usePlace()
  const baseline = place.library.baseline()
  const national = place.library.national()
  const state = computed((): Loadable<CheckData> =>
    together({ baseline: baseline.value, national: national.value, area: place.pack.value }),
  )
  const data = computed(() => (state.value.status === 'ready' ? state.value.data : undefined))
  const rules = computed(() =>
    data.value === undefined ? undefined : rulesOf(data.value.baseline, data.value.area),
  )
  /** What the answers point to under the area's rules, or nothing while these are being read. */
  const assessment = computed(() =>
    rules.value === undefined ? undefined : assess(rules.value, session.answers.value),
  )
  return { session, place, state, data, rules, assessment, retry: place.library.retry }
}
