import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { createPreferences, type Preferences } from '#data/preferences'

/** The area and the person's own safeguarding lead: all that this phone keeps by itself. */
export const usePreferences = defineStore('preferences', () => {
  const store = createPreferences(() => localStorage)
  const state = shallowRef<Preferences>(store.read())
  const kept = shallowRef(true)
  const area = computed(() => state.value.area)
  const lead = computed(() => state.value.lead)
  function save(next: Preferences) {
    state.value = next
    kept.value = store.write(next).kept
  }
  const setArea = (id: string) => {
    save({ ...state.value, area: id })
  }
  const setLead = (next: Preferences['lead']) => {
    const { lead: _before, ...rest } = state.value
    save(next === undefined ? rest : { ...rest, lead: next })
  }
  /** Deletes what this phone keeps. False where the browser refused. */
  const forget = (): boolean => {
    state.value = {}
    return store.forget().gone
  }
  return { area, lead, kept, setArea, setLead, forget }
})
