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

interface SearchableContact {
  readonly id: string
  readonly name: string
  readonly for: readonly string[]
}

/** Other words that people use for a route. */
const CONTACT_WORDS: Readonly<Record<string, readonly string[]>> = {
  urgent: ['who do I ring', 'ring tonight', 'front door', 'mash', 'duty team'],
  advice: ['advice', 'talk it through', 'consultation', 'front door', 'mash'],
  refer: ['referral', 'refer', 'make a referral', 'referral form', 'front door', 'mash'],
  allegation: ['LADO', 'allegation', 'teacher', 'staff member', 'position of trust'],
  'early-help': ['early help', 'family hub', 'family support'],
  emergency: ['emergency', 'police', 'ambulance'],
}

/** Everything that can be found, in the order in which equals are listed. A withdrawn rung never is. */
export function searchItems(
  baseline: Searchable,
  contacts: readonly SearchableContact[],
): readonly SearchItem[] {
  const { topics, rungs, triggers, worries } = baseline
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
    ...contacts.map(({ id, name, for: purposes }): SearchItem => ({
      kind: 'contact',
      id,
      title: name,
      also: purposes.flatMap((purpose) => CONTACT_WORDS[purpose] ?? []),
      says: '',
    })),
  ]
}
