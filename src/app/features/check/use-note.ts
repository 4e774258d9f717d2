import { computed, ref } from 'vue'
import {
  adultNoteOf,
  isAdultAlone,
  noteOf,
  noteText,
  noteTitle,
  type NoteInput,
} from '#app/features/check/note'
import { useCheck } from '#app/features/check/use-check'
import { clockKey, useRequired } from '#app/injection-keys'

/** The note of this check, and copying it. Nothing of it is kept. */
export function useNote() {
  const clock = useRequired(clockKey)
  const { session, place, data, assessment } = useCheck()
  const copied = ref<'yes' | 'no'>()
  const standing = computed(() => {
    const edition = assessment.value?.edition ?? ''
    if (place.area.value === undefined) return `Baseline ${edition}, no area chosen`
    return assessment.value?.confirmed === true
      ? `Edition ${edition}, confirmed by ${place.name.value}`
      : `Baseline ${edition}, not confirmed by ${place.name.value}`
  })
  const input = computed((): NoteInput | undefined =>
    data.value === undefined || assessment.value === undefined
      ? undefined
      : {
          draft: session.draft.value,
          assessment: assessment.value,
          baseline: data.value.baseline,
          area: place.name.value,
          standing: standing.value,
          now: clock.now.value,
        },
  )
  const alone = computed(() => isAdultAlone(session.draft.value))
  const title = computed(() => noteTitle(session.draft.value))
  const parts = computed(() => {
    if (input.value === undefined) return []
    return alone.value ? adultNoteOf(input.value) : noteOf(input.value)
  })
  async function copy() {
    if (input.value === undefined) return
    try {
      await navigator.clipboard.writeText(noteText(parts.value, input.value))
      copied.value = 'yes'
    } catch {
      // The browser refused the clipboard: the note stays on screen and can be printed.
      copied.value = 'no'
    }
  }
  return { alone, title, parts, standing, copy, copied }
}
