import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { WEEKDAYS, type Contact, type Hours } from '#domain/contacts/contact'
import { stateOf, type OpenState } from '#domain/contacts/open-state'
import {
  aContact,
  frontDoor,
  guessedDoor,
  guessedNightTeam,
  HOLIDAYS,
  lado,
  nightTeam,
  openAllHours,
  plainDoor,
  says,
  silentNightTeam,
} from '#test/domain/contacts/fictional'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const FORTNIGHT = 14 * 24 * HOUR

const clockTime = (quarter: number) =>
  `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`

/** Spans of one day that run forward and never overlap, as the content check wants them. */
const spans = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 4 })
  .map((edges) => edges.toSorted((a, b) => a - b))
  .map((edges) =>
    edges.flatMap((edge, index) => {
      const end = edges[index + 1]
      return index % 2 === 0 && end !== undefined ? [`${clockTime(edge)}-${clockTime(end)}`] : []
    }),
  )
const holidayHours: fc.Arbitrary<Hours['bankHoliday']> = fc.oneof(
  spans,
  fc.constantFrom('as-usual' as const, 'not-stated' as const),
)
const reading = fc
  .tuple(fc.tuple(...WEEKDAYS.map(() => spans)), holidayHours)
  .map(([days, holiday]) =>
    says(Object.fromEntries(WEEKDAYS.map((day, index) => [day, days[index] ?? []])), holiday),
  )
const anyContact: fc.Arbitrary<Contact> = fc
  .tuple(
    fc.array(reading, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('stated' as const, 'inferred' as const),
  )
  .map(([hours, hoursBasis]) => aContact('line', { hours, hoursBasis }))
const realShape = fc.constantFrom(
  frontDoor,
  guessedDoor,
  guessedNightTeam,
  lado,
  nightTeam,
  openAllHours,
  plainDoor,
  silentNightTeam,
)
const contact = fc.oneof(anyContact, realShape)

const between = (from: string, to: string) =>
  fc.integer({ min: Date.parse(from), max: Date.parse(to) })
const instant = fc.oneof(
  between('2026-08-20T00:00:00Z', '2027-12-20T00:00:00Z'),
  between('2026-10-24T12:00:00Z', '2026-10-26T12:00:00Z'),
  between('2027-03-27T12:00:00Z', '2027-03-30T12:00:00Z'),
  between('2026-12-24T00:00:00Z', '2026-12-30T00:00:00Z'),
)
/** Somewhere between two instants. */
const partway = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const within = (from: number, to: number, part: number) => from + Math.floor((to - from) * part)

const SURENESS = { open: 2, 'may-be-open': 1, shut: 0, 'not-known': 0 } as const
const kindOf = ({ state, disputed, bankHolidayNotStated }: OpenState) =>
  `${state} ${disputed} ${bankHolidayNotStated}`
const options = { numRuns: 400 }

test('until lies ahead, nothing changes before it, and what follows is never surer', () => {
  fc.assert(
    fc.property(contact, instant, partway, (who, now, part) => {
      const state = stateOf(who, now, HOLIDAYS)
      const { until } = state
      if (until === undefined) return
      expect(until).toBeGreaterThan(now)
      expect(until - now).toBeLessThanOrEqual(FORTNIGHT + HOUR)
      for (const then of [within(now, until, part), until - 1])
        expect(kindOf(stateOf(who, then, HOLIDAYS))).toBe(kindOf(state))
      const after = stateOf(who, until, HOLIDAYS)
      expect(kindOf(after)).not.toBe(kindOf(state))
      expect(SURENESS[after.state]).toBeLessThanOrEqual(SURENESS[state.state])
    }),
    options,
  )
})

test('a shut contact stays shut until it opens next, and then does not', () => {
  fc.assert(
    fc.property(contact, instant, partway, (who, now, part) => {
      const state = stateOf(who, now, HOLIDAYS)
      const { opensNext, opensNextState, opensNextAll } = state
      if (opensNext === undefined) return
      expect(state.state).toBe('shut')
      expect(opensNext).toBeGreaterThan(now)
      for (const then of [within(now, opensNext, part), opensNext - 1])
        expect(stateOf(who, then, HOLIDAYS).state).toBe('shut')
      expect(stateOf(who, opensNext, HOLIDAYS).state).toBe(opensNextState)
      expect(opensNextAll?.[0]).toBe(opensNext)
      expect(opensNextAll?.toSorted((a, b) => a - b)).toEqual(opensNextAll)
    }),
    options,
  )
})

test('before it opens for sure it is never open, and then it is', () => {
  fc.assert(
    fc.property(contact, instant, partway, (who, now, part) => {
      const { opensForSure } = stateOf(who, now, HOLIDAYS)
      if (opensForSure === undefined) return
      expect(opensForSure).toBeGreaterThan(now)
      for (const then of [now, within(now, opensForSure, part), opensForSure - 1])
        expect(stateOf(who, then, HOLIDAYS).state).not.toBe('open')
      expect(stateOf(who, opensForSure, HOLIDAYS).state).toBe('open')
    }),
    options,
  )
})

test('the state is what the sources say, minute by minute, outside the hour of a change', () => {
  const ofDay = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    dateStyle: 'full',
    timeStyle: 'short',
  })
  const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' })
  fc.assert(
    fc.property(contact, instant, (who, now) => {
      const clock = ofDay.format(now).slice(-5)
      fc.pre(!clock.startsWith('01'))
      const day = isoDay.format(now)
      const weekday = WEEKDAYS.find((each) => ofDay.format(now).toLowerCase().startsWith(each))!
      const isHoliday = HOLIDAYS.has(day)
      const isIn = (list: readonly string[]) =>
        list.some((span) => span.slice(0, 5) <= clock && clock < span.slice(6))
      const said = who.hours.map((hours) => {
        if (isHoliday && hours.bankHoliday === 'not-stated')
          return isIn(hours[weekday]) ? 'perhaps' : 'shut'
        const own = isHoliday && hours.bankHoliday !== 'as-usual'
        return isIn(own ? (hours.bankHoliday as string[]) : hours[weekday]) ? 'open' : 'shut'
      })
      const { state } = stateOf(who, now, HOLIDAYS)
      const agreed = said.every((each) => each === 'open') && who.hoursBasis === 'stated'
      const expected = said.every((each) => each === 'shut') ? 'shut' : 'may-be-open'
      expect(state).toBe(agreed ? 'open' : expected)
    }),
    { numRuns: 1500 },
  )
})

test('only a contact whose hours a source states is ever open', () => {
  fc.assert(
    fc.property(contact, instant, (who, now) => {
      const state = stateOf(who, now, HOLIDAYS)
      expect(state.inferred).toBe(who.hoursBasis === 'inferred')
      if (state.inferred) expect(state.state).not.toBe('open')
      const reasons = [state.inferred, state.disputed, state.bankHolidayNotStated]
      expect(state.state === 'may-be-open' && !reasons.includes(true)).toBe(false)
      expect(state.disputed && state.bankHolidayNotStated).toBe(false)
    }),
    options,
  )
})

test('a few hundred cards are worked out in well under a second', () => {
  const start = performance.now()
  for (let index = 0; index < 300; index += 1)
    stateOf(frontDoor, Date.parse('2026-11-20T17:46:00Z') + index * 7 * HOUR, HOLIDAYS)
  expect(performance.now() - start).toBeLessThan(1500)
})
