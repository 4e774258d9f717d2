import type { Hours } from '#domain/contacts/contact'
import { isBankHoliday } from '#domain/shared/bank-holidays'
import { dayNumber, dayOf, weekdayOf } from '#domain/shared/days'
import { instantOf, wallClock } from '#domain/shared/london'

const DAY_MINUTES = 1440
const MINUTE_MS = 60_000

/** How far back opening hours are looked at, for when a run began. */
export const DAYS_BACK = 7
/** How far ahead opening hours are looked at. */
export const DAYS_AHEAD = 14

/**
 * A minute of UK wall-clock time: the number of its day times 1440, plus the minute of the day.
 * Opening hours are compared as marks, so no span can gain or lose an hour when clocks change.
 */
export type Mark = number

/** A stretch in which a source's hours say open: from its first minute to the one that is shut. */
export interface Run {
  readonly from: Mark
  readonly to: Mark
  /** False on a bank holiday about which the source says nothing: only the weekday says open. */
  readonly stated: boolean
}

/** UK clocks change between 01:00 and 02:00: an hour that comes twice, or not at all. */
const inChangeHour = (minutes: number) => minutes >= 60 && minutes < 120

/** The mark of an instant. When an hour comes twice, the second lies after all of the first. */
export function markOf(instant: number): Mark {
  const { day, minutes } = wallClock(instant)
  const again = inChangeHour(minutes) && instant - instantOf(day, minutes) >= MINUTE_MS
  return dayNumber(day) * DAY_MINUTES + (again ? 119 : minutes)
}

/** The first instant at which a mark is reached. */
export function instantOfMark(mark: Mark): number {
  const minutes = mark % DAY_MINUTES
  return instantOf(dayOf((mark - minutes) / DAY_MINUTES), minutes)
}

/** Minute of the day of "09:00". One that the clocks skip on that day is the first after the gap. */
function minuteOf(time: string, day: string): number {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
  return inChangeHour(minutes) ? wallClock(instantOf(day, minutes)).minutes : minutes
}

/** What a source says for one day, and whether it does so in words of its own. */
function spansOn(hours: Hours, day: string, holidays: ReadonlySet<string>) {
  const usual = hours[weekdayOf(day)]
  const { bankHoliday } = hours
  if (!isBankHoliday(holidays, day) || bankHoliday === 'as-usual')
    return { spans: usual, stated: true }
  return bankHoliday === 'not-stated'
    ? { spans: usual, stated: false }
    : { spans: bankHoliday, stated: true }
}

/**
 * The runs of one source's hours round a mark, in order. Spans that meet are one run, across
 * midnight, weekends and bank holidays alike; stated and not stated never join.
 */
export function runsOf(hours: Hours, around: Mark, holidays: ReadonlySet<string>): readonly Run[] {
  const today = (around - (around % DAY_MINUTES)) / DAY_MINUTES
  const runs: Run[] = []
  for (let number = today - DAYS_BACK; number <= today + DAYS_AHEAD; number += 1) {
    const day = dayOf(number)
    const { spans, stated } = spansOn(hours, day, holidays)
    for (const span of [...spans].sort()) {
      const [opens = '', shuts = ''] = span.split('-')
      const from = number * DAY_MINUTES + minuteOf(opens, day)
      const to = number * DAY_MINUTES + minuteOf(shuts, day)
      const last = runs.at(-1)
      if (last !== undefined && last.to >= from && last.stated === stated)
        runs.splice(-1, 1, { from: last.from, to: to > last.to ? to : last.to, stated })
      else if (from < to) runs.push({ from, to, stated })
    }
  }
  return runs
}

/** The run that a mark lies in. The opening minute is in it, the closing minute is not. */
export function runAt(runs: readonly Run[], mark: Mark): Run | undefined {
  return runs.find(({ from, to }) => from <= mark && mark < to)
}
