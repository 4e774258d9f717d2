import type { OpenState } from '#domain/contacts/open-state'
import { formatTime, formatWeekdayTime, wallClock } from '#domain/shared/london'

/** "17:00" today, "Mon 09:00" on another day. */
function at(instant: number, now: number): string {
  return wallClock(instant).day === wallClock(now).day
    ? formatTime(instant)
    : formatWeekdayTime(instant)
}

const either = (instants: readonly number[], now: number) =>
  instants.map((instant) => at(instant, now)).join(' or ')

/** When a shut contact opens. Where sources disagree, every time they give. */
function opens(state: OpenState, now: number): string | undefined {
  if (state.opensNext === undefined) return undefined
  const times = state.opensNextDisputed
    ? (state.opensNextAll ?? [state.opensNext])
    : [state.opensNext]
  return `opens ${either(times, now)}`
}

function mayBeOpen(state: OpenState, now: number): string {
  if (state.disagree !== undefined) {
    const word = state.disagree.about === 'opening' ? 'from' : 'until'
    const times = state.disagree.at.map((instant) => `${word} ${at(instant, now)}`)
    return `may be open. Its pages disagree: ${times.join(', or ')}`
  }
  if (state.bankHolidayNotStated) return 'may be open. No source says what it does on bank holidays'
  if (state.inferred) return 'may be open. Its hours are worked out, not printed'
  return 'may be open. Its pages disagree'
}

/** Open or shut, in words for a line: "until Mon 09:00", "shut, opens Mon 09:00". Never "open now". */
export function openWords(state: OpenState, now: number): string {
  switch (state.state) {
    case 'open':
      return state.until === undefined ? 'day and night' : `until ${at(state.until, now)}`
    case 'may-be-open':
      return mayBeOpen(state, now)
    case 'shut': {
      const next = opens(state, now)
      return next === undefined ? 'shut' : `shut, ${next}`
    }
    case 'not-known':
      return 'hours not stated'
  }
}

/** 999 and 101 answer day and night; a word on their hours would only raise a doubt. */
export const hasHours = ({ phone }: { readonly phone?: string }) =>
  phone !== '999' && phone !== '101'

/** A number as a link dials it. */
export const telOf = (phone: string) => `tel:${phone.replaceAll(' ', '')}`
