import type { Contact, Hours, Weekday } from '#domain/contacts/contact'
import type { OpenState } from '#domain/contacts/open-state'
import { formatMoment, formatTime } from '#domain/shared/london'

type Week = Partial<Record<Weekday, readonly string[]>>

const SHUT: Record<Weekday, readonly string[]> = {
  mon: [],
  tue: [],
  wed: [],
  thu: [],
  fri: [],
  sat: [],
  sun: [],
}
const ALL_DAY = ['00:00-24:00']

/** One source's hours. A day that is left out is shut. */
export function says(week: Week, bankHoliday: Hours['bankHoliday'] = []): Hours {
  return { ...SHUT, ...week, says: '', sources: ['T1'], certainty: 'verified', bankHoliday }
}

/** Monday to Thursday alike, and Friday. */
const weekdays = (monToThu: readonly string[], fri: readonly string[]): Week => ({
  mon: monToThu,
  tue: monToThu,
  wed: monToThu,
  thu: monToThu,
  fri,
})
const weekend: Week = { sat: ALL_DAY, sun: ALL_DAY }

/** A fictional contact. Numbers are from the range kept for drama. */
export function aContact(id: string, over: Partial<Contact> = {}): Contact {
  return {
    id,
    name: id,
    for: ['urgent'],
    who: ['professionals'],
    phone: '01632 960 100',
    formFirst: false,
    hours: [],
    hoursBasis: over.hours === undefined ? 'not-stated' : 'stated',
    seen: '2026-11-20',
    certainty: 'verified',
    sources: ['T1'],
    ...over,
  }
}

export const officeHours = says(weekdays(['09:00-17:00'], ['09:00-16:30']))
const olderPage = says(weekdays(['08:30-17:00'], ['08:30-16:30']), 'not-stated')
const thirdPage = says(weekdays(['08:30-17:00'], ['08:30-17:00']), 'not-stated')

const nights = weekdays(['00:00-09:00', '17:00-24:00'], ['00:00-09:00', '16:30-24:00'])
const olderNights = weekdays(['00:00-08:30', '17:00-24:00'], ['00:00-08:30', '17:00-24:00'])

/** One page, one set of hours, shut on bank holidays. */
export const plainDoor = aContact('plain door', {
  for: ['urgent', 'advice', 'refer'],
  hours: [officeHours],
})
/** Three pages print three different hours. Its form comes first. */
export const frontDoor = aContact('front door', {
  for: ['urgent', 'refer'],
  who: ['professionals', 'public'],
  phone: '01632 960 101',
  form: { name: 'Referral form', url: 'https://example.org/refer' },
  formFirst: true,
  hours: [officeHours, olderPage, thirdPage],
})
/** Everything that the plain door leaves, in its page's own words. */
export const nightTeam = aContact('night team', {
  phone: '01632 960 102',
  hours: [says({ ...nights, ...weekend }, ALL_DAY)],
})
/** No clock times are printed: they follow the front door's three pages. */
export const guessedNightTeam = aContact('guessed night team', {
  phone: '01632 960 102',
  hours: [
    says({ ...nights, ...weekend }, ALL_DAY),
    says({ ...olderNights, ...weekend }, ALL_DAY),
    says({ ...olderNights, ...weekend }, ALL_DAY),
  ],
  hoursBasis: 'inferred',
})
/** A night team whose page says nothing about bank holidays. */
export const silentNightTeam = aContact('silent night team', {
  hours: [says({ ...nights, ...weekend }, 'not-stated')],
})
/** No page states its hours: they are what the night team leaves. */
export const guessedDoor = aContact('guessed door', {
  for: ['urgent', 'advice', 'refer', 'early-help'],
  phone: '01632 960 103',
  hours: [says(weekdays(['08:00-17:00'], ['08:00-16:30']))],
  hoursBasis: 'inferred',
})
export const openAllHours = aContact('line that never shuts', {
  hours: [says({ ...weekdays(ALL_DAY, ALL_DAY), ...weekend }, 'as-usual')],
})
export const unknownHours = aContact('line without printed hours', { hours: [] })
/** Says nothing about bank holidays. */
export const lado = aContact('lado', {
  for: ['allegation'],
  phone: '01632 960 104',
  hours: [says(weekdays(['09:00-17:00'], ['09:00-17:00']), 'not-stated')],
})

/** Bank holidays of England, August 2026 to December 2027. */
export const HOLIDAYS: ReadonlySet<string> = new Set([
  '2026-08-31',
  '2026-12-25',
  '2026-12-28',
  '2027-01-01',
  '2027-03-26',
  '2027-03-29',
  '2027-05-03',
  '2027-05-31',
  '2027-08-30',
  '2027-12-27',
  '2027-12-28',
])

const whyOf = (state: OpenState) =>
  [
    state.inferred ? 'inferred' : '',
    state.disputed ? 'disputed' : '',
    state.bankHolidayNotStated ? 'bank holiday not stated' : '',
  ].filter((word) => word !== '')

function edgesOf({ until, disagree }: OpenState): string {
  if (until !== undefined) return ` until ${formatMoment(until)}`
  if (disagree === undefined) return ''
  const word = disagree.about === 'opening' ? 'from' : 'until'
  return ` ${disagree.at.map((instant) => `${word} ${formatTime(instant)}`).join(' or ')}`
}

function openingOf({ opensNext, opensNextAll = [], opensNextState, ...rest }: OpenState): string {
  const { opensForSure } = rest
  const opens = opensNextState === 'open' ? ', opens ' : ', may open '
  const next = opensNext === undefined ? '' : opens + opensNextAll.map(formatMoment).join(' or ')
  const isNews = opensForSure !== undefined && opensForSure !== opensNext
  return next + (isNews ? `, surely ${formatMoment(opensForSure)}` : '')
}

/** A state in one line, so that a table of instants reads like the card. */
export function asLine(state: OpenState): string {
  const why = state.state === 'may-be-open' ? ` (${whyOf(state).join(', ')})` : ''
  return state.state.replaceAll('-', ' ') + why + edgesOf(state) + openingOf(state)
}
