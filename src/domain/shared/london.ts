import type { Weekday } from '#domain/contacts/contact'
import { addDays, dayNumber, weekdayOf } from '#domain/shared/days'

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000
const DAY_MINUTES = 1440

/** What clocks on UK walls show. Seconds are left out: a minute lasts until the next one begins. */
export interface WallClock {
  /** YYYY-MM-DD. */
  readonly day: string
  readonly weekday: Weekday
  /** Minutes since midnight, 0 to 1439. */
  readonly minutes: number
}

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

/** UK wall-clock time at an instant (milliseconds since 1970), whatever the machine's own zone. */
export function wallClock(instant: number): WallClock {
  const parts = new Map(london.formatToParts(instant).map(({ type, value }) => [type, value]))
  const day = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
  const minutes = Number(parts.get('hour')) * 60 + Number(parts.get('minute'))
  return { day, weekday: weekdayOf(day), minutes }
}

/**
 * The instant at which UK clocks show this minute of this day. Minute 1440 is the next midnight.
 * A minute that comes twice (autumn) is the first of the two. A minute that the clocks skip
 * (spring) is the instant of the change, when clocks show the first minute after the gap.
 */
export function instantOf(day: string, minutes: number): number {
  if (minutes >= DAY_MINUTES) return instantOf(addDays(day, 1), minutes - DAY_MINUTES)
  const inWinter = dayNumber(day) * DAY_MS + minutes * MINUTE_MS
  const shows = (instant: number) => {
    const clock = wallClock(instant)
    return clock.day === day && clock.minutes === minutes
  }
  const inSummer = inWinter - HOUR_MS
  if (shows(inSummer)) return inSummer
  if (shows(inWinter)) return inWinter
  // UK clocks change on the hour
  return inWinter - (inWinter % HOUR_MS)
}

const WEEKDAY_NAMES: Readonly<Record<Weekday, string>> = {
  mon: 'Mon',
  tue: 'Tue',
  wed: 'Wed',
  thu: 'Thu',
  fri: 'Fri',
  sat: 'Sat',
  sun: 'Sun',
}
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

const two = (number: number) => String(number).padStart(2, '0')
const clockTime = (minutes: number) =>
  `${two((minutes - (minutes % 60)) / 60)}:${two(minutes % 60)}`
const dayWords = (day: string) =>
  `${WEEKDAY_NAMES[weekdayOf(day)]} ${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]}`

/** "17:00", in UK time. */
export function formatTime(instant: number): string {
  return clockTime(wallClock(instant).minutes)
}

/** "Mon 09:00", in UK time: for instants less than a week away. */
export function formatWeekdayTime(instant: number): string {
  const { weekday, minutes } = wallClock(instant)
  return `${WEEKDAY_NAMES[weekday]} ${clockTime(minutes)}`
}

/** "Tue 24 Nov, 17:00", in UK time. */
export function formatMoment(instant: number): string {
  const { day, minutes } = wallClock(instant)
  return `${dayWords(day)}, ${clockTime(minutes)}`
}

/** "Fri 20 Nov 2026", from a day written YYYY-MM-DD. */
export function formatDay(day: string): string {
  return `${dayWords(day)} ${day.slice(0, 4)}`
}

/** "Fri 20 Nov 2026", the UK day of an instant. */
export function formatDate(instant: number): string {
  return formatDay(wallClock(instant).day)
}
