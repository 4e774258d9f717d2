import { readonly, ref, type DeepReadonly, type Ref } from 'vue'

/** Time, from one replaceable source. `now` is an instant in ms and moves on every 15 seconds. */
export interface Clock {
  readonly now: DeepReadonly<Ref<number>>
  readonly read: () => number
}

const TICK = 15_000

export function createClock(read: () => number): Clock {
  const now = ref(read())
  const tick = () => {
    now.value = read()
  }
  setInterval(tick, TICK)
  document.addEventListener('visibilitychange', tick)
  return { now: readonly(now), read }
}
