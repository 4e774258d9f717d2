import { describe, expect, test } from 'vitest'
import type { Contact } from '#domain/contacts/contact'
import { stateOf } from '#domain/contacts/open-state'
import {
  aContact,
  asLine,
  frontDoor,
  guessedDoor,
  guessedNightTeam,
  HOLIDAYS,
  lado,
  nightTeam,
  officeHours,
  openAllHours,
  plainDoor,
  says,
  silentNightTeam,
  unknownHours,
} from '#test/domain/contacts/fictional'

/** Instants carry their own distance from UTC, so no zone of any machine can help or hurt. */
const lineAt = (contact: Contact, iso: string) =>
  asLine(stateOf(contact, Date.parse(iso), HOLIDAYS))

type Row = readonly [iso: string, line: string]
const table = (contact: Contact, rows: readonly Row[]) =>
  test.each(rows)(`at %s the ${contact.name} is %s`, (iso, line) => {
    expect(lineAt(contact, iso)).toBe(line)
  })

describe('one source, shut on bank holidays', () => {
  table(plainDoor, [
    ['2026-11-17T08:59:00Z', 'shut, opens Tue 17 Nov, 09:00'],
    ['2026-11-17T08:59:59.999Z', 'shut, opens Tue 17 Nov, 09:00'],
    ['2026-11-17T09:00:00Z', 'open until Tue 17 Nov, 17:00'],
    ['2026-11-17T09:01:00Z', 'open until Tue 17 Nov, 17:00'],
    ['2026-11-17T16:59:00Z', 'open until Tue 17 Nov, 17:00'],
    ['2026-11-17T16:59:59.999Z', 'open until Tue 17 Nov, 17:00'],
    ['2026-11-17T17:00:00Z', 'shut, opens Wed 18 Nov, 09:00'],
    ['2026-11-17T17:01:00Z', 'shut, opens Wed 18 Nov, 09:00'],
    ['2026-11-20T16:29:00Z', 'open until Fri 20 Nov, 16:30'],
    ['2026-11-20T16:30:00Z', 'shut, opens Mon 23 Nov, 09:00'],
    ['2026-11-21T12:00:00Z', 'shut, opens Mon 23 Nov, 09:00'],
    ['2026-11-22T23:59:00Z', 'shut, opens Mon 23 Nov, 09:00'],
    ['2026-11-23T00:00:00Z', 'shut, opens Mon 23 Nov, 09:00'],
    // a Monday bank holiday after a weekend
    ['2026-08-28T16:30:00+01:00', 'shut, opens Tue 1 Sep, 09:00'],
    ['2026-08-31T08:59:00+01:00', 'shut, opens Tue 1 Sep, 09:00'],
    ['2026-08-31T09:00:00+01:00', 'shut, opens Tue 1 Sep, 09:00'],
    ['2026-09-01T09:00:00+01:00', 'open until Tue 1 Sep, 17:00'],
    // Christmas week
    ['2026-12-24T16:59:00Z', 'open until Thu 24 Dec, 17:00'],
    ['2026-12-24T17:00:00Z', 'shut, opens Tue 29 Dec, 09:00'],
    ['2026-12-25T10:00:00Z', 'shut, opens Tue 29 Dec, 09:00'],
    ['2026-12-28T10:00:00Z', 'shut, opens Tue 29 Dec, 09:00'],
    ['2026-12-29T09:00:00Z', 'open until Tue 29 Dec, 17:00'],
    ['2026-12-31T17:00:00Z', 'shut, opens Mon 4 Jan, 09:00'],
    ['2027-01-01T11:00:00Z', 'shut, opens Mon 4 Jan, 09:00'],
    // Easter, with the change to summer time in its middle
    ['2027-03-25T17:00:00Z', 'shut, opens Tue 30 Mar, 09:00'],
    ['2027-03-26T10:00:00Z', 'shut, opens Tue 30 Mar, 09:00'],
    ['2027-03-28T00:59:59Z', 'shut, opens Tue 30 Mar, 09:00'],
    ['2027-03-28T01:00:00Z', 'shut, opens Tue 30 Mar, 09:00'],
    ['2027-03-29T10:00:00+01:00', 'shut, opens Tue 30 Mar, 09:00'],
    ['2027-03-30T08:59:00+01:00', 'shut, opens Tue 30 Mar, 09:00'],
    ['2027-03-30T09:00:00+01:00', 'open until Tue 30 Mar, 17:00'],
    // the change to winter time
    ['2026-10-23T16:29:00+01:00', 'open until Fri 23 Oct, 16:30'],
    ['2026-10-25T01:30:00+01:00', 'shut, opens Mon 26 Oct, 09:00'],
    ['2026-10-25T01:30:00+00:00', 'shut, opens Mon 26 Oct, 09:00'],
    ['2026-10-26T08:59:00Z', 'shut, opens Mon 26 Oct, 09:00'],
    ['2026-10-26T09:00:00Z', 'open until Mon 26 Oct, 17:00'],
  ])
})

describe('nights, weekends and bank holidays join without a gap', () => {
  table(nightTeam, [
    ['2026-11-17T16:59:00Z', 'shut, opens Tue 17 Nov, 17:00'],
    ['2026-11-17T17:00:00Z', 'open until Wed 18 Nov, 09:00'],
    ['2026-11-17T23:59:59.999Z', 'open until Wed 18 Nov, 09:00'],
    ['2026-11-18T00:00:00Z', 'open until Wed 18 Nov, 09:00'],
    ['2026-11-18T08:59:00Z', 'open until Wed 18 Nov, 09:00'],
    ['2026-11-18T09:00:00Z', 'shut, opens Wed 18 Nov, 17:00'],
    ['2026-11-20T16:29:00Z', 'shut, opens Fri 20 Nov, 16:30'],
    ['2026-11-20T16:30:00Z', 'open until Mon 23 Nov, 09:00'],
    ['2026-11-21T03:00:00Z', 'open until Mon 23 Nov, 09:00'],
    ['2026-11-22T23:59:00Z', 'open until Mon 23 Nov, 09:00'],
    ['2026-11-23T00:00:00Z', 'open until Mon 23 Nov, 09:00'],
    ['2026-08-28T16:30:00+01:00', 'open until Tue 1 Sep, 09:00'],
    ['2026-08-31T12:00:00+01:00', 'open until Tue 1 Sep, 09:00'],
    ['2026-12-24T17:00:00Z', 'open until Tue 29 Dec, 09:00'],
    ['2026-12-25T12:00:00Z', 'open until Tue 29 Dec, 09:00'],
    ['2026-12-27T23:59:00Z', 'open until Tue 29 Dec, 09:00'],
    ['2026-12-28T16:59:00Z', 'open until Tue 29 Dec, 09:00'],
    ['2026-12-29T08:59:00Z', 'open until Tue 29 Dec, 09:00'],
    ['2026-12-29T09:00:00Z', 'shut, opens Tue 29 Dec, 17:00'],
    ['2027-03-25T17:00:00Z', 'open until Tue 30 Mar, 09:00'],
    ['2027-03-28T00:59:00Z', 'open until Tue 30 Mar, 09:00'],
    ['2027-03-28T01:00:00Z', 'open until Tue 30 Mar, 09:00'],
    ['2026-10-23T16:30:00+01:00', 'open until Mon 26 Oct, 09:00'],
    ['2026-10-25T01:30:00+01:00', 'open until Mon 26 Oct, 09:00'],
    ['2026-10-25T01:30:00+00:00', 'open until Mon 26 Oct, 09:00'],
  ])
})

describe('three sources that disagree', () => {
  const early = 'may be open (disputed) from 08:30 or from 09:00, surely'
  const late = 'may be open (disputed) until 16:30 or until 17:00, surely'
  table(frontDoor, [
    [
      '2026-11-23T08:29:00Z',
      'shut, may open Mon 23 Nov, 08:30 or Mon 23 Nov, 09:00, surely Mon 23 Nov, 09:00',
    ],
    ['2026-11-23T08:30:00Z', `${early} Mon 23 Nov, 09:00`],
    ['2026-11-23T08:45:00Z', `${early} Mon 23 Nov, 09:00`],
    ['2026-11-23T08:59:59.999Z', `${early} Mon 23 Nov, 09:00`],
    ['2026-11-23T09:00:00Z', 'open until Mon 23 Nov, 17:00'],
    [
      '2026-11-23T17:00:00Z',
      'shut, may open Tue 24 Nov, 08:30 or Tue 24 Nov, 09:00, surely Tue 24 Nov, 09:00',
    ],
    ['2026-11-20T16:29:00Z', 'open until Fri 20 Nov, 16:30'],
    ['2026-11-20T16:30:00Z', `${late} Mon 23 Nov, 09:00`],
    ['2026-11-20T16:59:00Z', `${late} Mon 23 Nov, 09:00`],
    [
      '2026-11-20T17:00:00Z',
      'shut, may open Mon 23 Nov, 08:30 or Mon 23 Nov, 09:00, surely Mon 23 Nov, 09:00',
    ],
    // one page says shut on bank holidays, two say nothing
    [
      '2026-12-24T17:00:00Z',
      'shut, may open Fri 25 Dec, 08:30 or Tue 29 Dec, 09:00, surely Tue 29 Dec, 09:00',
    ],
    [
      '2026-12-25T10:00:00Z',
      'may be open (bank holiday not stated) until Fri 25 Dec, 17:00, surely Tue 29 Dec, 09:00',
    ],
    [
      '2026-12-26T10:00:00Z',
      'shut, may open Mon 28 Dec, 08:30 or Tue 29 Dec, 09:00, surely Tue 29 Dec, 09:00',
    ],
    [
      '2026-12-28T08:30:00Z',
      'may be open (bank holiday not stated) until Mon 28 Dec, 17:00, surely Tue 29 Dec, 09:00',
    ],
    ['2026-12-29T08:30:00Z', `${early} Tue 29 Dec, 09:00`],
    // the Mondays after both changes of the clocks
    ['2026-10-26T08:30:00Z', `${early} Mon 26 Oct, 09:00`],
    ['2027-03-30T08:30:00+01:00', `${early} Tue 30 Mar, 09:00`],
  ])
})

describe('hours that are inferred never claim open', () => {
  table(guessedNightTeam, [
    ['2026-11-17T17:00:00Z', 'may be open (inferred) until Wed 18 Nov, 08:30'],
    ['2026-11-18T08:30:00Z', 'may be open (inferred, disputed) until 08:30 or until 09:00'],
    ['2026-11-18T08:59:00Z', 'may be open (inferred, disputed) until 08:30 or until 09:00'],
    ['2026-11-18T09:00:00Z', 'shut, may open Wed 18 Nov, 17:00'],
    ['2026-11-20T16:29:00Z', 'shut, may open Fri 20 Nov, 16:30 or Fri 20 Nov, 17:00'],
    ['2026-11-20T16:30:00Z', 'may be open (inferred, disputed) from 16:30 or from 17:00'],
    ['2026-11-20T17:46:00Z', 'may be open (inferred) until Mon 23 Nov, 08:30'],
    ['2026-12-25T12:00:00Z', 'may be open (inferred) until Tue 29 Dec, 08:30'],
  ])
  table(guessedDoor, [
    ['2026-11-17T07:59:00Z', 'shut, may open Tue 17 Nov, 08:00'],
    ['2026-11-17T08:00:00Z', 'may be open (inferred) until Tue 17 Nov, 17:00'],
    ['2026-11-17T16:59:00Z', 'may be open (inferred) until Tue 17 Nov, 17:00'],
    ['2026-11-17T17:00:00Z', 'shut, may open Wed 18 Nov, 08:00'],
    ['2026-12-28T10:00:00Z', 'shut, may open Tue 29 Dec, 08:00'],
  ])
})

describe('bank holidays that a source does not state', () => {
  table(lado, [
    ['2026-12-24T16:59:00Z', 'open until Thu 24 Dec, 17:00'],
    ['2026-12-24T17:00:00Z', 'shut, may open Fri 25 Dec, 09:00, surely Tue 29 Dec, 09:00'],
    [
      '2026-12-25T09:00:00Z',
      'may be open (bank holiday not stated) until Fri 25 Dec, 17:00, surely Tue 29 Dec, 09:00',
    ],
    ['2026-12-25T17:00:00Z', 'shut, may open Mon 28 Dec, 09:00, surely Tue 29 Dec, 09:00'],
    ['2026-12-29T09:00:00Z', 'open until Tue 29 Dec, 17:00'],
  ])
  table(silentNightTeam, [
    ['2026-12-24T17:00:00Z', 'open until Fri 25 Dec, 00:00'],
    [
      '2026-12-25T08:59:00Z',
      'may be open (bank holiday not stated) until Fri 25 Dec, 09:00, surely Sat 26 Dec, 00:00',
    ],
    ['2026-12-25T12:00:00Z', 'shut, may open Fri 25 Dec, 16:30, surely Sat 26 Dec, 00:00'],
    ['2026-12-27T20:00:00Z', 'open until Mon 28 Dec, 00:00'],
    // ordinary hours follow, so no end is given
    ['2026-12-28T23:59:00Z', 'may be open (bank holiday not stated), surely Tue 29 Dec, 00:00'],
  ])
})

describe('open all hours, and no hours at all', () => {
  table(openAllHours, [
    ['2026-11-17T03:00:00Z', 'open'],
    ['2026-12-25T12:00:00Z', 'open'],
    ['2027-03-28T01:00:00Z', 'open'],
    ['2026-10-25T01:30:00Z', 'open'],
  ])
  table(unknownHours, [
    ['2026-11-17T11:00:00Z', 'not known'],
    ['2026-12-25T11:00:00Z', 'not known'],
  ])

  test('hours that are marked as not stated are not used, even where some are given', () => {
    const contact = aContact('line', { hours: [officeHours], hoursBasis: 'not-stated' })
    expect(lineAt(contact, '2026-11-17T11:00:00Z')).toBe('not known')
  })

  test('a contact that no source ever calls open is shut, with no opening in sight', () => {
    const contact = aContact('line', { hours: [says({})] })
    expect(lineAt(contact, '2026-11-17T11:00:00Z')).toBe('shut')
  })
})

describe('an edge inside the hour of the change', () => {
  const opensAtHalfPast = aContact('line', { hours: [says({ sun: ['01:30-05:00'] })] })
  const shutsAtHalfPast = aContact('line', { hours: [says({ sun: ['00:00-01:30'] })] })
  const insideTheGap = aContact('line', { hours: [says({ sun: ['01:10-01:50'] })] })
  const at = (contact: Contact, iso: string) => stateOf(contact, Date.parse(iso), HOLIDAYS)

  test('an opening that the clocks skip happens when they jump', () => {
    const before = at(opensAtHalfPast, '2027-03-28T00:59:00Z')
    expect(before).toMatchObject({ state: 'shut', opensNext: Date.parse('2027-03-28T01:00:00Z') })
    expect(at(opensAtHalfPast, '2027-03-28T01:00:00Z').state).toBe('open')
  })

  test('a closing that the clocks skip happens when they jump', () => {
    const before = at(shutsAtHalfPast, '2027-03-28T00:59:00Z')
    expect(before).toMatchObject({ state: 'open', until: Date.parse('2027-03-28T01:00:00Z') })
    expect(at(shutsAtHalfPast, '2027-03-28T01:00:00Z').state).toBe('shut')
  })

  test('a span that the clocks skip whole does not happen', () => {
    expect(lineAt(insideTheGap, '2027-03-28T00:30:00Z')).toBe('shut, opens Sun 4 Apr, 01:10')
  })

  test('an opening in the hour that comes twice happens once, the first time', () => {
    const before = at(opensAtHalfPast, '2026-10-25T00:29:00Z')
    expect(before).toMatchObject({ state: 'shut', opensNext: Date.parse('2026-10-25T00:30:00Z') })
    // clocks show 01:10 again
    expect(at(opensAtHalfPast, '2026-10-25T01:10:00Z')).toMatchObject({
      state: 'open',
      until: Date.parse('2026-10-25T05:00:00Z'),
    })
  })

  test('a closing in the hour that comes twice happens once, the first time', () => {
    const before = at(shutsAtHalfPast, '2026-10-25T00:29:00Z')
    expect(before).toMatchObject({ state: 'open', until: Date.parse('2026-10-25T00:30:00Z') })
    expect(at(shutsAtHalfPast, '2026-10-25T01:10:00Z').state).toBe('shut')
  })

  test('a night through either change lasts as long as the clocks say, to the minute', () => {
    expect(at(nightTeam, '2027-03-27T12:00:00Z').until).toBe(Date.parse('2027-03-30T08:00:00Z'))
    expect(at(nightTeam, '2026-10-24T12:00:00Z').until).toBe(Date.parse('2026-10-26T09:00:00Z'))
  })
})

describe('what the sources disagree about', () => {
  const disagreeAt = (hours: Contact['hours'], iso: string) =>
    stateOf(aContact('line', { hours }), Date.parse(iso), HOLIDAYS)
  const allHours = openAllHours.hours[0]!

  test('names no edge where one source knows a Saturday and another none', () => {
    const state = disagreeAt([officeHours, says({ sat: ['09:00-13:00'] })], '2026-11-21T10:00:00Z')
    expect(state).toMatchObject({ state: 'may-be-open', disputed: true })
    expect(state).not.toHaveProperty('disagree')
  })

  test('names no edge where one source says that it never shuts', () => {
    for (const iso of ['2026-11-17T07:00:00Z', '2026-11-17T20:00:00Z', '2026-11-17T00:00:00Z']) {
      const state = disagreeAt([officeHours, allHours], iso)
      expect(state).toMatchObject({ state: 'may-be-open', disputed: true })
      expect(state).not.toHaveProperty('disagree')
    }
  })

  test('names no edge on a bank holiday about which one source says nothing', () => {
    const onHolidays = says({ fri: ['09:00-16:00'] }, ['10:00-12:00'])
    const state = disagreeAt([onHolidays, ...lado.hours], '2026-12-25T11:00:00Z')
    expect(state).toMatchObject({ state: 'may-be-open', disputed: true })
    expect(state).not.toHaveProperty('disagree')
  })

  test('sources that print the same hours do not disagree', () => {
    const state = disagreeAt([officeHours, officeHours], '2026-11-16T20:00:00Z')
    expect(state).toMatchObject({ state: 'shut', opensNextState: 'open', opensNextDisputed: false })
  })

  test('an opening that only one source knows is disputed', () => {
    const state = disagreeAt([says({}), officeHours], '2026-11-16T20:00:00Z')
    expect(state).toMatchObject({ opensNextState: 'may-be-open', opensNextDisputed: true })
    expect(state.opensNextAll).toEqual([Date.parse('2026-11-17T09:00:00Z')])
    expect(state).not.toHaveProperty('opensForSure')
  })
})

test('spans may be listed in any order', () => {
  const [early, late] = ['09:00-12:00', '12:00-17:00']
  const contact = aContact('line', { hours: [says({ tue: [late, early] })] })
  expect(lineAt(contact, '2026-11-17T10:00:00Z')).toBe('open until Tue 17 Nov, 17:00')
})

test('looks 14 days ahead and no further', () => {
  const holidaysOnly = aContact('line', { hours: [says({}, ['10:00-11:00'])] })
  const now = Date.parse('2026-11-22T11:00:00Z')
  const opensNext = (holiday: string) => stateOf(holidaysOnly, now, new Set([holiday])).opensNext
  expect(opensNext('2026-12-06')).toBe(Date.parse('2026-12-06T10:00:00Z'))
  expect(opensNext('2026-12-07')).toBeUndefined()
})
