import { computed } from 'vue'
import { useArea } from '#app/composables/library'
import { usePreferences } from '#app/composables/preferences'
import { libraryKey, useRequired } from '#app/injection-keys'

/** The area that is chosen, and its pack. `other`: national steps, no area's numbers. */
export function usePlace() {
  const library = useRequired(libraryKey)
  const preferences = usePreferences()
  const pack = useArea(library, () => preferences.area)
  const area = computed(() => (pack.value.status === 'ready' ? pack.value.data : undefined))
  const name = computed(() => {
    if (preferences.area === undefined) return 'Not chosen yet'
    if (preferences.area === 'other') return 'Another area'
    return area.value?.name ?? '…'
  })
  return { library, preferences, pack, area, name }
}
