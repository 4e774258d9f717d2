/** What a contact is for. `refer`: a new worry that needs social care. `advice`: a talk before deciding. */
const PURPOSES = [
  'emergency',
  'urgent',
  'advice',
  'refer',
  'allegation',
  'early-help',
  'other',
] as const
export type Purpose = (typeof PURPOSES)[number]

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** Opening hours as one source prints them: spans of UK wall-clock time, "09:00-17:00", "24:00" ends a day. */
export interface Hours extends Readonly<Record<Weekday, readonly string[]>> {
  readonly says: string
  readonly sources: readonly string[]
  readonly certainty: 'verified' | 'part-read' | 'secondary' | 'unverified'
  readonly bankHoliday: readonly string[] | 'as-usual' | 'not-stated'
}

/** Somebody to ring or write to, with the day on which it was seen. */
export interface Contact {
  readonly id: string
  readonly name: string
  readonly for: readonly Purpose[]
  readonly who: readonly ('professionals' | 'public')[]
  readonly phone?: string
  readonly phoneNote?: string
  readonly textRelay?: string
  readonly form?: { readonly name: string; readonly url?: string; readonly note?: string }
  readonly email?: string
  /** The area wants its form first for anything that is not an emergency. */
  readonly formFirst: boolean
  /** One entry a source: more than one that differ means that the sources disagree. */
  readonly hours: readonly Hours[]
  readonly hoursBasis: 'stated' | 'inferred' | 'not-stated'
  readonly declaredGaps?: string
  readonly handles?: string
  readonly note?: string
  /** YYYY-MM-DD. */
  readonly seen: string
  readonly certainty: 'verified' | 'part-read' | 'secondary' | 'unverified'
  readonly sources: readonly string[]
}

/** A route for which no number may be published, and who can be asked instead. */
export interface Withheld {
  readonly for: Purpose
  readonly why: string
  readonly askInstead: string
  readonly sources: readonly string[]
}
