import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Age } from '#domain/levels/age'

/** How this person looks at the levels. View state only: it is gone with the page. */
export const useLevelsFilters = defineStore('levels-filters', () => {
  const shape = shallowRef('figure')
  const age = shallowRef<Age>('not-sure')
  return { shape, age }
})
