import { expect, test } from 'vitest'
import {
  bankHolidaysByRule,
  differencesFromRule,
  isBankHoliday,
} from '#domain/shared/bank-holidays'
import { weekdayOf } from '#domain/shared/days'

/** Bank holidays of England and Wales as observed, from the public record. */
const RECORD: Readonly<Record<number, string>> = {
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
}
const recorded = (year: number) =>
  new Set((RECORD[year] ?? '').split(' ').map((day) => `${year}-${day}`))

/** Victory in Europe 75 years on, the Platinum Jubilee, the State Funeral, the Coronation. */
const PROCLAIMED: Readonly<Record<number, { missing: string[]; added: string[] }>> = {
  2020: { missing: ['2020-05-04'], added: ['2020-05-08'] },
  2022: { missing: ['2022-05-30'], added: ['2022-06-02', '2022-06-03', '2022-09-19'] },
  2023: { missing: [], added: ['2023-05-08'] },
}

test.each(Object.keys(RECORD).map(Number))(
  'the rules give the recorded bank holidays of %i, but for proclaimed days',
  (year) => {
    const expected = PROCLAIMED[year] ?? { missing: [], added: [] }
    expect(differencesFromRule(recorded(year), year)).toEqual(expected)
  },
)

test('substitute days say so, and no two holidays share a day', () => {
  const names = (year: number) => bankHolidaysByRule(year).map(({ day, name }) => `${day} ${name}`)
  expect(names(2027).slice(-2)).toEqual([
    '2027-12-27 Christmas Day (substitute day)',
    '2027-12-28 Boxing Day (substitute day)',
  ])
  expect(names(2022).slice(-2)).toEqual([
    '2022-12-26 Boxing Day',
    '2022-12-27 Christmas Day (substitute day)',
  ])
  expect(names(2026).slice(-2)).toEqual([
    '2026-12-25 Christmas Day',
    '2026-12-28 Boxing Day (substitute day)',
  ])
  expect(names(2028)[0]).toBe('2028-01-03 New Year’s Day (substitute day)')
})

test('every year from 1978 to 2100 has eight bank holidays, in order, none at a weekend', () => {
  for (let year = 1978; year <= 2100; year += 1) {
    const days = bankHolidaysByRule(year).map(({ day }) => day)
    expect(new Set(days).size).toBe(8)
    expect(days.toSorted()).toEqual(days)
    for (const day of days) expect(['sat', 'sun']).not.toContain(weekdayOf(day))
  }
})

test.each([
  [1961, '1961-04-03'],
  [2000, '2000-04-24'],
  [2008, '2008-03-24'],
  [2011, '2011-04-25'],
  [2038, '2038-04-26'],
  [2049, '2049-04-19'],
  [2076, '2076-04-20'],
])('Easter Monday of %i is %s', (year, day) => {
  expect(bankHolidaysByRule(year).find(({ name }) => name === 'Easter Monday')?.day).toBe(day)
})

test('a mistake in a list shows as a day too many and a day too few', () => {
  const wrong = new Set([...recorded(2026)].map((day) => day.replace('12-28', '12-26')))
  expect(differencesFromRule(wrong, 2026)).toEqual({
    missing: ['2026-12-28'],
    added: ['2026-12-26'],
  })
})

test('only a listed day is a bank holiday', () => {
  const days = recorded(2026)
  expect(isBankHoliday(days, '2026-12-28')).toBe(true)
  expect(isBankHoliday(days, '2026-12-29')).toBe(false)
})
