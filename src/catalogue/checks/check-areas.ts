import type { Content, WholeArea } from '#catalogue/load'
import type { Problems } from '#catalogue/problems'
import { WEEKDAYS, type Hours } from '#domain/contacts/contact'
import { LEVELS } from '#domain/levels/level'

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
function checkGaps({ contacts }: WholeArea, { error }: Problems) {
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

function checkContacts(part: WholeArea, problems: Problems) {
  const { contacts } = part
  const { error } = problems
  const ids = new Set<string>()
  contacts.data.contacts.forEach((contact, index) => {
    const path = ['contacts', index]
    if (ids.has(contact.id))
      error(contacts.place, [...path, 'id'], `The contact ${contact.id} stands twice.`)
    ids.add(contact.id)
    if (!contact.phone && !contact.form && !contact.email)
      error(
        contacts.place,
        path,
        `${contact.id} has neither a number, a form nor an address. Take it out, or move it to withheld.`,
      )
    if (contact.formFirst && contact.form === undefined)
      error(
        contacts.place,
        [...path, 'formFirst'],
        `${contact.id} wants its form first, but no form is given.`,
      )
    if (contact.hoursBasis === 'not-stated' && contact.hours.length > 0)
      error(
        contacts.place,
        [...path, 'hoursBasis'],
        `${contact.id} gives hours and says that they are not stated.`,
      )
    if (contact.hoursBasis !== 'not-stated' && contact.hours.length === 0)
      error(
        contacts.place,
        [...path, 'hours'],
        `${contact.id} says that its hours are ${contact.hoursBasis}, but gives none.`,
      )
    contact.hours.forEach((hours, reading) => {
      checkSpans(contacts, index, reading, hours, problems)
    })
  })
}

function checkRoutes({ contacts }: WholeArea, { error }: Problems) {
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

function checkLevels({ levels }: WholeArea, { error }: Problems) {
  for (const level of LEVELS)
    if (levels.data.levels.filter((each) => each.level === level).length !== 1)
      error(levels.place, ['levels'], `Level ${level} must be described exactly once.`)
}

function checkMatrix({ matrix }: WholeArea, content: Content, { error }: Problems) {
  if (matrix === undefined) return
  const known = new Set(
    content.baseline.topics.flatMap(({ data }) => data.rungs.map(({ id }) => id)),
  )
  const seen = new Set<string>()
  matrix.data.indicators.forEach(({ rung, level, reach }, index) => {
    const path = ['indicators', index, 'rung']
    if (!known.has(rung)) error(matrix.place, path, `There is no rung ${rung} in the baseline.`)
    if (seen.has(rung)) error(matrix.place, path, `${rung} stands twice in this matrix.`)
    if (reach !== undefined && reach < level)
      error(
        matrix.place,
        ['indicators', index, 'reach'],
        'How far it can reach must not be under its level.',
      )
    seen.add(rung)
  })
}

function checkFolder({ area, folder }: WholeArea, { error }: Problems) {
  if (area.data.id !== folder)
    error(
      area.place,
      ['id'],
      `The area is called ${area.data.id}, so its folder must be areas/${area.data.id}.`,
    )
}

/** Each area is whole: folder, levels, contacts at every minute, and a matrix that fits. */
export function checkAreas(content: Content, problems: Problems): void {
  const seen = new Set<string>()
  for (const part of content.areas) {
    const { id } = part.area.data
    if (seen.has(id)) problems.error(part.area.place, ['id'], `Another area is called ${id} too.`)
    seen.add(id)
    checkFolder(part, problems)
    checkLevels(part, problems)
    checkContacts(part, problems)
    checkGaps(part, problems)
    checkRoutes(part, problems)
    checkMatrix(part, content, problems)
  }
}
