import { WEEKDAYS, type Weekday } from '#domain/contacts/contact'
import { addDays, weekdayOf } from '#domain/shared/days'

/** A day on which offices in England shut by custom or law. */
export interface BankHoliday {
  /** YYYY-MM-DD. */
  readonly day: string
  readonly name: string
}

/** Whether the day (YYYY-MM-DD) is one of the listed bank holidays. */
export function isBankHoliday(days: ReadonlySet<string>, day: string): boolean {
  return days.has(day)
}

const quotient = (a: number, b: number) => (a - (a % b)) / b
const two = (number: number) => String(number).padStart(2, '0')
const dayIn = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
const isWeekend = (day: string) => ['sat', 'sun'].includes(weekdayOf(day))

/** The first such weekday on or after the day. */
function onOrAfter(day: string, weekday: Weekday): string {
  const ahead = WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOf(day))
  return addDays(day, (ahead + 7) % 7)
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm printed by Meeus (1991). */
function easterSunday(year: number): string {
  const a = year % 19
  const b = quotient(year, 100)
  const c = year % 100
  const d = quotient(b, 4)
  const g = quotient(8 * b + 13, 25)
  const h = (19 * a + b - d - g + 15) % 30
  const m = quotient(a + 11 * h, 319)
  const r = (2 * (b % 4) + 2 * quotient(c, 4) - (c % 4) - h + m + 32) % 7
  const month = quotient(h - m + r + 90, 25)
  return dayIn(year, month, (h - m + r + month + 19) % 32)
}

/** The weekdays after a holiday at a weekend take its place; no two holidays share one. */
function observed(holidays: readonly BankHoliday[]): readonly BankHoliday[] {
  const taken = new Set(holidays.map(({ day }) => day))
  return holidays.map(({ day, name }) => {
    if (!isWeekend(day)) return { day, name }
    let instead = onOrAfter(day, 'mon')
    while (taken.has(instead)) instead = addDays(instead, 1)
    taken.add(instead)
    return { day: instead, name: `${name} (substitute day)` }
  })
}

/**
 * England's bank holidays of a year by the standing rules of the Banking and Financial Dealings
 * Act 1971, in order, each on the day it is observed. True from 1978 on, but for years in which a
 * day was added or moved by proclamation (1995, 1999, 2002, 2011, 2012, 2020, 2022, 2023): those
 * days are content. It checks the listed days, and never stands in for them.
 */
export function bankHolidaysByRule(year: number): readonly BankHoliday[] {
  const easter = easterSunday(year)
  return [
    ...observed([{ day: dayIn(year, 1, 1), name: 'New Year’s Day' }]),
    { day: addDays(easter, -2), name: 'Good Friday' },
    { day: addDays(easter, 1), name: 'Easter Monday' },
    { day: onOrAfter(dayIn(year, 5, 1), 'mon'), name: 'Early May bank holiday' },
    { day: onOrAfter(dayIn(year, 5, 25), 'mon'), name: 'Spring bank holiday' },
    { day: onOrAfter(dayIn(year, 8, 25), 'mon'), name: 'Summer bank holiday' },
    ...observed([
      { day: dayIn(year, 12, 25), name: 'Christmas Day' },
      { day: dayIn(year, 12, 26), name: 'Boxing Day' },
    ]),
  ].sort((a, b) => (a.day < b.day ? -1 : 1))
}

/**
 * Where listed days differ from the rules in a year: days by rule that the list lacks, and listed
 * days that no rule gives. Both are empty but for a proclamation or a mistake.
 */
export function differencesFromRule(
  listed: ReadonlySet<string>,
  year: number,
): { readonly missing: readonly string[]; readonly added: readonly string[] } {
  const byRule = bankHolidaysByRule(year).map(({ day }) => day)
  const ofYear = [...listed].filter((day) => day.startsWith(dayIn(year, 1, 1).slice(0, 5)))
  return {
    missing: byRule.filter((day) => !listed.has(day)),
    added: ofYear.filter((day) => !byRule.includes(day)).sort(),
  }
}
