import type { WholeArea } from '#catalogue/load'
import type { Problems } from '#catalogue/problems'
import { WEEKDAYS, type Hours } from '#domain/contacts/contact'

const MINUTES_A_DAY = 1440

function minutes(clock: string): number {
  const [hours = '0', mins = '0'] = clock.split(':')
  return Number(hours) * 60 + Number(mins)
}

const span = (text: string) => {
  const [from = '', to = ''] = text.split('-')
  return { from: minutes(from), to: minutes(to) }
}

type Contacts = WholeArea['contacts']
type ContactItem = Contacts['data']['contacts'][number]

/** Spans of one day run forward and never overlap. */
function checkSpans(
  contacts: Contacts,
  item: number,
  reading: number,
  hours: Hours,
  { error }: Problems,
) {
  const days = [
    ...WEEKDAYS,
    ...(Array.isArray(hours.bankHoliday) ? (['bankHoliday'] as const) : []),
  ]
  for (const day of days) {
    const path = ['contacts', item, 'hours', reading, day]
    const listed: unknown = hours[day]
    const spans = (Array.isArray(listed) ? listed.map(String) : []).map(span)
    let end = -1
    for (const { from, to } of spans.sort((a, b) => a.from - b.from)) {
      if (to <= from)
        error(
          contacts.place,
          path,
          'A time span must end after it begins. Write a night as two spans, on two days.',
        )
      if (from < end) error(contacts.place, path, 'These opening hours overlap.')
      end = Math.max(end, to)
    }
  }
}

/** Minutes of the week that a contact answers by any of its readings. */
function cover(week: Uint8Array, contact: ContactItem) {
  for (const hours of contact.hours)
    WEEKDAYS.forEach((day, index) => {
      for (const { from, to } of hours[day].map(span))
        week.fill(1, index * MINUTES_A_DAY + from, index * MINUTES_A_DAY + to)
    })
}

/** Somebody answers for urgent worries at every minute of the week, or the file says why not. */
export function checkGaps({ contacts }: WholeArea, { error }: Problems): void {
  const week = new Uint8Array(7 * MINUTES_A_DAY)
  const urgent = contacts.data.contacts.filter((each) => each.for.includes('urgent'))
  for (const contact of urgent) cover(week, contact)
  const declared = urgent.some(({ declaredGaps }) => declaredGaps !== undefined)
  const gap = week.indexOf(0)
  if (gap >= 0 && !declared) {
    const day = WEEKDAYS[Math.floor(gap / MINUTES_A_DAY)] ?? 'mon'
    const clock = new Date((gap % MINUTES_A_DAY) * 60_000).toISOString().slice(11, 16)
    error(
      contacts.place,
      ['contacts'],
      `Nobody answers for urgent worries from ${day} ${clock}. Add the hours, or say why in declaredGaps.`,
    )
  }
}

/** One contact can be reached, and what is said of its hours fits the hours given. */
function checkContact(
  { place }: Contacts,
  index: number,
  contact: ContactItem,
  { error }: Problems,
): void {
  const { id, hours, hoursBasis } = contact
  const at = (field: string) => ['contacts', index, field]
  if (!contact.phone && !contact.form && !contact.email)
    error(
      place,
      ['contacts', index],
      `${id} has neither a number, a form nor an address. Take it out, or move it to withheld.`,
    )
  if (contact.formFirst && contact.form === undefined)
    error(place, at('formFirst'), `${id} wants its form first, but no form is given.`)
  if (hoursBasis === 'not-stated' && hours.length > 0)
    error(place, at('hoursBasis'), `${id} gives hours and says that they are not stated.`)
  if (hoursBasis !== 'not-stated' && hours.length === 0)
    error(place, at('hours'), `${id} says that its hours are ${hoursBasis}, but gives none.`)
}

/** A list of contacts, of an area or of the country: each once, each reachable, hours that run forward. */
export function checkContacts(contacts: Contacts, problems: Problems): void {
  const ids = new Set<string>()
  contacts.data.contacts.forEach((contact, index) => {
    if (ids.has(contact.id))
      problems.error(
        contacts.place,
        ['contacts', index, 'id'],
        `The contact ${contact.id} stands twice.`,
      )
    ids.add(contact.id)
    checkContact(contacts, index, contact, problems)
    contact.hours.forEach((hours, reading) => {
      checkSpans(contacts, index, reading, hours, problems)
    })
  })
}

/** What cannot wait, a referral and an allegation each have somebody, or the file says why not. */
export function checkRoutes({ contacts }: WholeArea, { error }: Problems): void {
  const { contacts: listed, withheld } = contacts.data
  const answers = (purpose: string) =>
    listed.some((each) => each.for.some((one) => one === purpose)) ||
    withheld.some((each) => each.for === purpose)
  for (const purpose of ['urgent', 'refer', 'allegation'])
    if (!answers(purpose))
      error(
        contacts.place,
        ['contacts'],
        `No contact is for ${purpose}, and withheld does not say why.`,
      )
}
