import type { Level } from '#domain/levels/level'

export type HitKind = 'trigger' | 'rung' | 'topic' | 'worry' | 'contact'

/** One thing that can be found: short fields only, because those are what a fuzzy search is fast on. */
export interface SearchItem {
  readonly kind: HitKind
  readonly id: string
  readonly title: string
  /** Everyday words, acronyms and other names. */
  readonly also: readonly string[]
  /** One or two sentences. */
  readonly says: string
  /** Rungs only: the level they are placed at. */
  readonly level?: Level
  /** Rungs only: the ladder to open. */
  readonly topic?: string
}

interface Findable {
  readonly id: string
  readonly title: string
  readonly synonyms: readonly string[]
}

/** What a search needs of the baseline and of an area. Packs have this shape and more. */
export interface Searchable {
  readonly topics: readonly (Findable & { readonly summary: string })[]
  readonly rungs: readonly (Findable & {
    readonly meaning: string
    readonly examples: readonly string[]
    readonly placed: Level
    readonly topic: string
    readonly withdrawn: boolean
  })[]
  readonly triggers: readonly (Findable & { readonly meaning: string })[]
  readonly worries: readonly (Findable & { readonly says: string })[]
}

/** Somebody to ring, of an area or of the country. */
export interface SearchableContact {
  readonly id: string
  readonly name: string
  readonly for: readonly string[]
  readonly phone?: string
  readonly handles?: string
}

/** A route for which no number may be given, and who can be asked instead. */
export interface SearchableWithheld {
  readonly for: string
  readonly askInstead: string
}

/** Other words that people use for a route. */
const CONTACT_WORDS: Readonly<Record<string, readonly string[]>> = {
  urgent: ['who do I ring', 'ring tonight', 'duty team'],
  advice: ['advice', 'talk it through', 'consultation', 'front door', 'mash'],
  refer: ['who to ring', 'referral', 'refer', 'make a referral', 'referral form', 'front door'],
  allegation: ['LADO', 'allegation', 'teacher', 'staff member', 'position of trust'],
  'early-help': ['early help', 'family hub', 'family support'],
  emergency: ['emergency', 'ring 999', 'police', 'ambulance'],
}
const FRONT_DOOR_WORDS = ['front door', 'mash', 'children’s social care', 'social services']
const NIGHT_WORDS = ['out of hours', 'out-of-hours team', 'at night', 'at the weekend', 'EDT']

/** Whoever takes referrals is the front door. Whoever only takes what cannot wait answers at night. */
function wordsFor({ for: purposes, phone }: SearchableContact): readonly string[] {
  const isFrontDoor = purposes.includes('refer')
  const isNight = purposes.includes('urgent') && !isFrontDoor
  return [
    ...new Set([
      ...purposes.flatMap((purpose) => CONTACT_WORDS[purpose] ?? []),
      ...(isFrontDoor ? FRONT_DOOR_WORDS : []),
      ...(isNight ? NIGHT_WORDS : []),
      ...(phone === undefined ? [] : [phone]),
    ]),
  ]
}

/** Where a withheld route is told on the page of contacts, and how it is called. */
const WITHHELD_TITLES: Readonly<Record<string, string>> = {
  urgent: 'A worry that cannot wait',
  advice: 'Advice for professionals',
  refer: 'Making a referral',
  allegation: 'LADO',
  'early-help': 'Early help',
}

/** A withheld route without a place on the page of contacts is left out: it could not be opened. */
function withheldItem({ for: purpose, askInstead }: SearchableWithheld): readonly SearchItem[] {
  const title = WITHHELD_TITLES[purpose]
  if (title === undefined) return []
  return [
    {
      kind: 'contact',
      id: `withheld.${purpose}`,
      title: `${title}: no number on file, who to ask`,
      also: CONTACT_WORDS[purpose] ?? [],
      says: askInstead,
    },
  ]
}

function worryItems({ topics, rungs, triggers, worries }: Searchable): readonly SearchItem[] {
  return [
    ...triggers.map(({ id, title, synonyms, meaning }): SearchItem => ({
      kind: 'trigger',
      id,
      title,
      also: synonyms,
      says: meaning,
    })),
    ...rungs
      .filter(({ withdrawn }) => !withdrawn)
      .map(({ id, title, synonyms, meaning, examples, placed, topic }): SearchItem => ({
        kind: 'rung',
        id,
        title,
        also: synonyms,
        says: [meaning, ...examples].join(' '),
        level: placed,
        topic,
      })),
    ...topics.map(({ id, title, synonyms, summary }): SearchItem => ({
      kind: 'topic',
      id,
      title,
      also: synonyms,
      says: summary,
    })),
    ...worries.map(({ id, title, synonyms, says }): SearchItem => ({
      kind: 'worry',
      id,
      title,
      also: synonyms,
      says,
    })),
  ]
}

/**
 * Everything that can be found, in the order in which equals are listed. A withdrawn rung never is.
 * `contacts` are those of the area, then the national ones. `withheld` are the area's routes without
 * a number: items of kind contact, whose ids are `withheld.` and the purpose.
 */
export function searchItems(
  baseline: Searchable,
  contacts: readonly SearchableContact[],
  withheld: readonly SearchableWithheld[] = [],
): readonly SearchItem[] {
  return [
    ...worryItems(baseline),
    ...contacts.map((contact): SearchItem => ({
      kind: 'contact',
      id: contact.id,
      title: contact.name,
      also: wordsFor(contact),
      says: contact.handles ?? '',
    })),
    ...withheld.flatMap(withheldItem),
  ]
}
