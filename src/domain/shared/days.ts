import { WEEKDAYS, type Weekday } from '#domain/contacts/contact'

const DAY_MS = 86_400_000

/**
 * Days since 1 January 1970, counted on the calendar: no clock and no time zone comes into it.
 *
 * @throws RangeError for anything that is not a real day written YYYY-MM-DD.
 */
export function dayNumber(day: string): number {
  const ms = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(ms) || dayOf(ms / DAY_MS) !== day) throw new RangeError(`Not a day: ${day}`)
  return ms / DAY_MS
}

/** The day, YYYY-MM-DD, with this number: the other way round from `dayNumber`. */
export function dayOf(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10)
}

/** The day so many days later, or earlier where the count is negative. */
export function addDays(day: string, count: number): string {
  return dayOf(dayNumber(day) + count)
}

/** The day of the week. */
export function weekdayOf(day: string): Weekday {
  // 1 January 1970 was a Thursday, which stands fourth
  const index = (dayNumber(day) + 3) % 7
  const weekday = WEEKDAYS.at(index)
  if (weekday === undefined) throw new RangeError(`Not a day: ${day}`)
  return weekday
}

/** Negative where `a` is the earlier day, positive where it is the later one, 0 where they are the same. */
export function compareDays(a: string, b: string): number {
  return dayNumber(a) - dayNumber(b)
}
