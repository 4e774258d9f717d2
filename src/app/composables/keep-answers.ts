import { computed, ref, watch } from 'vue'
import type { CheckSession } from '#app/composables/check-session'
import type { Clock } from '#app/composables/clock'

const MINUTE = 60_000
/** Answers stay this long after a call or after they were covered, and can be kept longer. */
const KEEP = 60 * MINUTE
/** So long without a touch, and the answers are covered. */
const IDLE = 15 * MINUTE
/** A warning comes this long before anything is cleared. */
const WARNING = MINUTE

const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'scroll'] as const

/**
 * How long the answers of a check stay on screen. Dialling is not leaving, and neither is covering:
 * both start a limit that is shown, warned of and can be put off. Without answers nothing runs.
 */
export function createAnswerKeeper(session: CheckSession, clock: Clock) {
  const hidden = ref(false)
  const clearsAt = ref<number>()
  const leftAt = ref<number>()
  const lastTouch = ref(clock.read())
  const second = ref(clock.read())
  const warned = computed(
    () => clearsAt.value !== undefined && clearsAt.value - second.value <= WARNING,
  )
  const secondsLeft = computed(() =>
    clearsAt.value === undefined
      ? 0
      : Math.max(0, Math.ceil((clearsAt.value - second.value) / 1000)),
  )
  const startLimit = () => {
    if (!session.held.value) return
    leftAt.value = clock.read()
    clearsAt.value = clock.read() + KEEP
  }
  const stopLimit = () => {
    clearsAt.value = undefined
    leftAt.value = undefined
  }
  const hide = () => {
    hidden.value = true
    if (clearsAt.value === undefined) startLimit()
  }
  const show = () => {
    hidden.value = false
    lastTouch.value = clock.read()
  }
  const clear = () => {
    session.clear()
    stopLimit()
  }
  const check = () => {
    second.value = clock.read()
    if (clearsAt.value !== undefined && second.value >= clearsAt.value) clear()
    if (session.held.value && !hidden.value && second.value - lastTouch.value >= IDLE) hide()
  }
  for (const sign of SIGNS_OF_LIFE)
    addEventListener(sign, () => (lastTouch.value = clock.read()), { passive: true, capture: true })
  setInterval(check, 1000)
  document.addEventListener('visibilitychange', check)
  watch(session.held, (held) => {
    if (!held) stopLimit()
  })
  return {
    hidden,
    clearsAt,
    leftAt,
    warned,
    secondsLeft,
    hide,
    show,
    clear,
    /** The person has gone to ring somebody. */
    called: startLimit,
    keepLonger: startLimit,
  }
}
export type AnswerKeeper = ReturnType<typeof createAnswerKeeper>
