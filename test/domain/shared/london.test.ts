import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  formatDate,
  formatDay,
  formatMoment,
  formatTime,
  formatWeekdayTime,
  instantOf,
  wallClock,
} from '#domain/shared/london'

const MINUTE = 60_000
const HOUR = 3_600_000

/** The law's own rule, apart from Intl: summer time runs between the last Sundays, at 01:00 UTC. */
function isSummerTime(instant: number) {
  const year = new Date(instant).getUTCFullYear()
  const lastSunday = (month: number) => {
    const last = new Date(Date.UTC(year, month + 1, 0, 1))
    return last.getTime() - last.getUTCDay() * 24 * HOUR
  }
  return lastSunday(2) <= instant && instant < lastSunday(9)
}

const minuteSince1996 = fc
  .integer({ min: Date.UTC(1996, 0, 1) / MINUTE, max: Date.UTC(2060, 0, 1) / MINUTE })
  .map((minute) => minute * MINUTE)

test.each([
  ['2026-11-20T17:46:59.999Z', '2026-11-20', 'fri', 17 * 60 + 46],
  ['2026-11-20T00:00:00Z', '2026-11-20', 'fri', 0],
  ['2026-07-01T23:00:00Z', '2026-07-02', 'thu', 0],
  ['2026-07-01T22:59:59Z', '2026-07-01', 'wed', 1439],
  ['2027-03-28T00:59:59Z', '2027-03-28', 'sun', 59],
  ['2027-03-28T01:00:00Z', '2027-03-28', 'sun', 120],
  ['2026-10-25T00:59:59Z', '2026-10-25', 'sun', 119],
  ['2026-10-25T01:00:00Z', '2026-10-25', 'sun', 60],
  ['2026-10-25T02:00:00Z', '2026-10-25', 'sun', 120],
] as const)('at %s clocks show %s, %s, minute %i', (iso, day, weekday, minutes) => {
  expect(wallClock(Date.parse(iso))).toEqual({ day, weekday, minutes })
})

test.each([
  ['winter time', '2026-11-20', 1066, '2026-11-20T17:46:00Z'],
  ['summer time', '2026-07-01', 540, '2026-07-01T08:00:00Z'],
  ['minute 1440 as the next midnight', '2026-12-31', 1440, '2027-01-01T00:00:00Z'],
  ['the minute before the clocks go forward', '2027-03-28', 59, '2027-03-28T00:59:00Z'],
  ['a skipped 01:00 as the change', '2027-03-28', 60, '2027-03-28T01:00:00Z'],
  ['a skipped 01:30 as the change', '2027-03-28', 90, '2027-03-28T01:00:00Z'],
  ['02:00 after the gap as the change too', '2027-03-28', 120, '2027-03-28T01:00:00Z'],
  ['the first 01:00 of two', '2026-10-25', 60, '2026-10-25T00:00:00Z'],
  ['the first 01:59 of two', '2026-10-25', 119, '2026-10-25T00:59:00Z'],
  ['02:00 after both', '2026-10-25', 120, '2026-10-25T02:00:00Z'],
] as const)('reads %s', (_, day, minutes, iso) => {
  expect(new Date(instantOf(day, minutes)).toISOString()).toBe(new Date(iso).toISOString())
})

test('clocks are an hour ahead of UTC in summer time, and never otherwise', () => {
  fc.assert(
    fc.property(minuteSince1996, (instant) => {
      const { day, minutes } = wallClock(instant)
      const shown = Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE
      expect(shown - instant).toBe(isSummerTime(instant) ? HOUR : 0)
    }),
  )
})

test('there and back gives the same minute, or the first of two that look alike', () => {
  fc.assert(
    fc.property(minuteSince1996, (instant) => {
      const { day, minutes } = wallClock(instant)
      const back = instantOf(day, minutes)
      const isSecond = isSummerTime(instant - HOUR) && !isSummerTime(instant)
      expect(instant - back).toBe(isSecond ? HOUR : 0)
    }),
  )
})

test('every minute of the two change days goes there and back', () => {
  for (const [from, to] of [
    ['2027-03-28T00:00:00Z', '2027-03-28T23:00:00Z'],
    ['2026-10-24T23:00:00Z', '2026-10-26T00:00:00Z'],
  ] as const) {
    let earlier = 0
    for (let instant = Date.parse(from); instant < Date.parse(to); instant += MINUTE) {
      const { day, minutes } = wallClock(instant)
      const back = instantOf(day, minutes)
      expect([0, HOUR]).toContain(instant - back)
      expect(wallClock(back)).toEqual(wallClock(instant))
      earlier = Math.max(earlier, instant - back)
    }
    expect(earlier).toBe(from.startsWith('2026') ? HOUR : 0)
  }
})

test('writes dates and times the British way, in UK time', () => {
  const winter = Date.parse('2026-11-24T17:00:00Z')
  const summer = Date.parse('2026-09-06T08:05:00Z')
  expect(formatMoment(winter)).toBe('Tue 24 Nov, 17:00')
  expect(formatMoment(summer)).toBe('Sun 6 Sep, 09:05')
  expect(formatWeekdayTime(Date.parse('2026-11-23T09:00:00Z'))).toBe('Mon 09:00')
  expect(formatTime(winter)).toBe('17:00')
  expect(formatTime(Date.parse('2026-07-01T23:00:00Z'))).toBe('00:00')
  expect(formatDay('2026-11-20')).toBe('Fri 20 Nov 2026')
  expect(formatDate(Date.parse('2026-07-01T23:30:00Z'))).toBe('Thu 2 Jul 2026')
})

test('refuses an instant that is no number', () => {
  expect(() => wallClock(Number.NaN)).toThrow(RangeError)
})
