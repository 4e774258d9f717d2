import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, compareDays, dayNumber, dayOf, weekdayOf } from '#domain/shared/days'

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2027-03-28', 1, '2027-03-29'],
  ['2026-10-26', -1, '2026-10-25'],
  ['2026-11-20', 0, '2026-11-20'],
  ['2026-11-20', 366, '2027-11-21'],
])('%s and %i days is %s', (day, count, later) => {
  expect(addDays(day, count)).toBe(later)
})

test.each([
  ['1970-01-01', 'thu'],
  ['2000-02-29', 'tue'],
  ['2026-10-25', 'sun'],
  ['2026-11-20', 'fri'],
  ['2027-03-28', 'sun'],
  ['2027-12-25', 'sat'],
  ['1969-12-28', 'sun'],
] as const)('%s was or will be a %s', (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday)
})

test('days sort by the calendar', () => {
  const days = ['2027-01-01', '2026-12-31', '2026-02-01', '2026-12-31']
  expect(days.toSorted(compareDays)).toEqual([
    '2026-02-01',
    '2026-12-31',
    '2026-12-31',
    '2027-01-01',
  ])
  expect(compareDays('2026-12-31', '2026-12-31')).toBe(0)
})

test.each(['2026-02-30', '2026-13-01', '2026-1-1', '20 Nov 2026', ''])(
  'refuses "%s", which is not a day',
  (text) => {
    expect(() => dayNumber(text)).toThrow(RangeError)
    expect(() => weekdayOf(text)).toThrow(RangeError)
  },
)

test('a day and its number are the same thing, and adding days undoes taking them away', () => {
  const number = fc.integer({ min: -30_000, max: 60_000 })
  fc.assert(
    fc.property(number, fc.integer({ min: -4000, max: 4000 }), (start, count) => {
      const day = dayOf(start)
      expect(dayNumber(day)).toBe(start)
      expect(addDays(addDays(day, count), -count)).toBe(day)
      expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day))
    }),
  )
})
