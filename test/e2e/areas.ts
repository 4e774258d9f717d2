import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const AREAS = join(import.meta.dirname, '../../content/areas')

interface Contact {
  readonly id: string
  readonly phone?: string
}

/** The four areas, as a person chooses them. */
export const NAMES = {
  worcestershire: 'Worcestershire',
  warwickshire: 'Warwickshire',
  wolverhampton: 'Wolverhampton',
  'west-sussex': 'West Sussex',
} as const
export type AreaId = keyof typeof NAMES
export const AREA_IDS = Object.keys(NAMES) as readonly AreaId[]

function contactsOf(area: AreaId): readonly Contact[] {
  const text = readFileSync(join(AREAS, area, 'contacts.yaml'), 'utf8')
  // The door from content to packs has checked the file before anything was built.
  return (parse(text) as { contacts: readonly Contact[] }).contacts
}

/** The number of one of an area's contacts, straight from its own file. */
export function numberOf(area: AreaId, contact: string): string {
  const phone = contactsOf(area).find(({ id }) => id === contact)?.phone
  if (phone === undefined) throw new Error(`${area} has no number for ${contact}`)
  return phone
}

/** Numbers of the other areas: none of them may ever be shown for this one. */
export const numbersElsewhere = (area: AreaId): readonly string[] =>
  AREA_IDS.filter((id) => id !== area).flatMap((id) =>
    contactsOf(id).flatMap(({ phone }) => phone ?? []),
  )
