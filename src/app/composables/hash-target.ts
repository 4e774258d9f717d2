import { nextTick, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { useRoute } from 'vue-router'

/**
 * A link with `#id` leads to that part, once it is there: packs are read first, so the browser's own
 * jump comes too early. A folded part is opened.
 */
export function useHashTarget(ready: MaybeRefOrGetter<boolean>): void {
  const route = useRoute()
  const go = async () => {
    await nextTick()
    const id = decodeURIComponent(route.hash.slice(1))
    const target = id === '' ? null : document.getElementById(id)
    if (target === null) return
    if (target instanceof HTMLDetailsElement) target.open = true
    // The router puts the page at its top after this tick.
    requestAnimationFrame(() => {
      target.scrollIntoView()
      const summary = target.querySelector('summary')
      ;(target instanceof HTMLDetailsElement && summary ? summary : target).focus({
        preventScroll: true,
      })
    })
  }
  watch(
    [() => toValue(ready), () => route.hash],
    ([isReady]) => {
      if (isReady) void go()
    },
    { immediate: true, flush: 'post' },
  )
}
