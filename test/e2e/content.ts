import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** What the screens must say, read straight from the content's own files: journeys name it by id. */
const CONTENT = join(import.meta.dirname, '../../content')

// The door from content to packs checks these files before anything is built from them.
const read = (...path: readonly string[]): unknown =>
  parse(readFileSync(join(CONTENT, ...path), 'utf8'))

interface Titled {
  readonly id: string
  readonly title: string
}
interface Topic extends Titled {
  readonly rungs: readonly (Titled & { readonly meaning: string; readonly question?: string })[]
}

const topics = (readdirSync(join(CONTENT, 'baseline/topics')) as readonly string[]).map(
  (file) => read('baseline/topics', file) as Topic,
)
const { triggers } = read('baseline/triggers.yaml') as {
  triggers: readonly (Titled & { readonly ages: readonly string[] })[]
}
const { modifiers } = read('baseline/modifiers.yaml') as { modifiers: readonly Titled[] }
const { worries } = read('baseline/worries.yaml') as { worries: readonly Titled[] }
const { protective } = read('baseline/protective.yaml') as { protective: readonly Titled[] }

const { levels } = read('baseline/levels.yaml') as {
  levels: readonly { readonly level: number; readonly title: string }[]
}
const { cards } = read('national/cards.yaml') as { cards: readonly Titled[] }

/** Every id that an answer can stand for: none of them may leave the phone's memory. */
export const ANSWER_IDS: readonly string[] = [
  ...topics.flatMap(({ id, rungs }) => [id, ...rungs.map((rung) => rung.id)]),
  ...[...triggers, ...modifiers, ...worries, ...protective].map(({ id }) => id),
]

function find(all: readonly Titled[], id: string): string {
  const found = all.find((each) => each.id === id)
  if (found === undefined) throw new Error(`Content has no ${id}`)
  return found.title
}

/** What stands there before any script. */
export const emergency = read('national/emergency.yaml') as {
  readonly title: string
  readonly ringIf: readonly string[]
  readonly steps: readonly { readonly title: string }[]
}

export const topicTitle = (id: string) => find(topics, id)
export const rungTitle = (id: string) =>
  find(
    topics.flatMap(({ rungs }) => rungs),
    id,
  )
export const triggerTitle = (id: string) => find(triggers, `trigger.${id}`)
/** How many signs can fit an age. */
export const triggersAt = (age: string) => triggers.filter(({ ages }) => ages.includes(age)).length
export const modifierTitle = (id: string) => find(modifiers, id)
export const worryTitle = (id: string) => find(worries, `worry.${id}`)
export const protectiveTitle = (id: string) => find(protective, id)

export const cardTitle = (id: string) => find(cards, id)
export const levelTitle = (level: number) =>
  find(
    levels.map((each) => ({ id: String(each.level), title: each.title })),
    String(level),
  )

interface Contact {
  readonly id: string
  readonly name: string
  readonly phone?: string
}

/** The four areas, as a person chooses them. */
export const AREAS = {
  worcestershire: 'Worcestershire',
  warwickshire: 'Warwickshire',
  wolverhampton: 'Wolverhampton',
  'west-sussex': 'West Sussex',
} as const
export type AreaId = keyof typeof AREAS
const AREA_IDS = Object.keys(AREAS) as readonly AreaId[]

interface Withheld {
  readonly for: string
  readonly why: string
  readonly askInstead: string
}

const contactsIn = (area: AreaId) =>
  read('areas', area, 'contacts.yaml') as {
    readonly contacts: readonly Contact[]
    readonly withheld: readonly Withheld[]
  }
const contactsOf = (area: AreaId) => contactsIn(area).contacts

/** Why an area publishes no number for something, and who can be asked instead. */
export function withheldOf(area: AreaId, purpose: string): Withheld {
  const found = contactsIn(area).withheld.find((each) => each.for === purpose)
  if (found === undefined) throw new Error(`${area} withholds nothing for ${purpose}`)
  return found
}

function contactOf(area: AreaId, id: string): Contact {
  const contact = contactsOf(area).find((each) => each.id === id)
  if (contact === undefined) throw new Error(`${area} has no contact ${id}`)
  return contact
}

export const contactName = (area: AreaId, id: string) => contactOf(area, id).name

/** The number of one of an area's contacts. */
export function numberOf(area: AreaId, id: string): string {
  const { phone } = contactOf(area, id)
  if (phone === undefined) throw new Error(`${area} has no number for ${id}`)
  return phone
}

/** Numbers of the other areas: none of them may ever be shown for this one. */
export const numbersElsewhere = (area: AreaId): readonly string[] =>
  AREA_IDS.filter((id) => id !== area).flatMap((id) =>
    contactsOf(id).flatMap(({ phone }) => phone ?? []),
  )
