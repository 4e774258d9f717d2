import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { whoToRing, type RingPurpose, type WhoToRing } from '#domain/contacts/who-to-ring'
import type { AreaPack, NationalPack } from '#pack/schema'
import type { Clock } from '#app/composables/clock'

/** Bank holidays as the contact rules take them. */
export const holidaysOf = (national: NationalPack): ReadonlySet<string> =>
  new Set(national.holidays.days.map(({ day }) => day))

/** Whom to ring for a purpose in an area at this minute. */
export function ringAt(
  area: AreaPack,
  national: NationalPack,
  purpose: RingPurpose,
  instant: number,
): WhoToRing {
  const behind = national.contacts.filter(({ phone }) => phone === '101' || phone === '999')
  return whoToRing(area.contacts, purpose, instant, holidaysOf(national), {
    withheld: area.withheld,
    national: behind,
  })
}

/** The same, kept up to date as the minutes pass. */
export function useRing(
  source: MaybeRefOrGetter<{ area: AreaPack; national: NationalPack; purpose: RingPurpose }>,
  clock: Clock,
) {
  return computed(() => {
    const { area, national, purpose } = toValue(source)
    return ringAt(area, national, purpose, clock.now.value)
  })
}
