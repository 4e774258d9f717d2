import type { AreaMatrix } from '#domain/assessment/matrix'
import type {
  ModifierRule,
  ParentsAnswer,
  RungRule,
  TopicRule,
  TriggerRule,
} from '#domain/assessment/rule-set'
import type { Contact, Withheld } from '#domain/contacts/contact'
import type { AgeBand } from '#domain/levels/age'
import type { Level } from '#domain/levels/level'
import type { PackWords } from '#pack/words'

/** Raised when the shape of packs changes. A phone refuses a pack with another number. */
export const PACK_SCHEMA = 1

export type Certainty = 'verified' | 'part-read' | 'secondary' | 'unverified'
export type Status = 'baseline' | 'draft' | 'endorsed' | 'withdrawn'

export interface Provenance {
  readonly owner: string
  readonly edition: string
  /** Days as YYYY-MM-DD. */
  readonly published: string
  readonly checked: string
  readonly reviewBy: string
  readonly status: Status
}

export interface Source {
  readonly title: string
  readonly publisher: string
  readonly url?: string
  readonly date: string
  readonly read: string
  readonly certainty: Certainty
  readonly note?: string
}
export type Sources = Readonly<Record<string, Source>>

/** A fact with its sources, or the plain admission that it is not known. */
export type Told =
  | 'not-confirmed'
  | {
      readonly text: string
      readonly certainty: Certainty
      readonly sources: readonly string[]
      readonly historic?: boolean
    }

interface Header {
  readonly schema: number
  readonly edition: string
  readonly built: string
  /** The last day on which the pack may be relied on without contact. */
  readonly relyUntil: string
}

/** How published documents grade a rung, told on its page. */
export interface PackGrading {
  readonly areas: readonly (readonly [area: string, levels: readonly Level[]])[]
  readonly families: number
  /** Independent sources at levels 1 to 4. */
  readonly at: readonly number[]
  readonly lowest: Level
  readonly highest: Level
  readonly agreement: 'agreed' | 'contested' | 'split-one-area' | 'single'
  readonly tie: boolean
  readonly s17: Level
  readonly sources: readonly string[]
}

export interface PackRung extends RungRule {
  readonly meaning: string
  readonly examples: readonly string[]
  readonly synonyms: readonly string[]
  readonly warning?: string
  /** Why it is carried and never shown. */
  readonly withdrawnFor?: string
  readonly domain: string
  readonly subdomain: string
  readonly grading: PackGrading
  /** National guidance that keeps a level 4 at 4, or an override of the computed place. */
  readonly because?: { readonly says: string; readonly sources: readonly string[] }
}

export type TopicGroup = 'child' | 'care' | 'home' | 'outside'

export interface PackTopic extends TopicRule {
  readonly summary: string
  readonly group: TopicGroup
  readonly main: boolean
  readonly synonyms: readonly string[]
  readonly thin?: string
  readonly oftenSays?: { readonly says: string; readonly sources: readonly string[] }
  readonly provenance: Provenance
}

interface DoNow {
  readonly title: string
  readonly says?: string
}

export interface PackTrigger extends TriggerRule {
  readonly meaning: string
  readonly first: readonly AgeBand[]
  readonly synonyms: readonly string[]
  readonly steps: readonly DoNow[]
  readonly doNot: readonly string[]
  readonly parents: { readonly answer: ParentsAnswer; readonly says: string }
  readonly notSureSays?: string
  readonly rungs: readonly string[]
  readonly basis: 'source' | 'app-rule'
  readonly sources: readonly string[]
  readonly warning?: string
}

interface PackModifier extends ModifierRule {
  readonly meaning?: string
  readonly first: boolean
  readonly basis: 'source' | 'app-rule'
  readonly sources: readonly string[]
}

interface PackProtective {
  readonly id: string
  readonly title: string
  readonly advice: string
  readonly basis: 'source' | 'app-rule'
  readonly sources: readonly string[]
}

interface PackDuty {
  readonly id: string
  readonly title: string
  readonly says: string
  readonly law: string
  readonly atLeast?: 'refer-with-agreement' | 'protect-today'
  readonly certainty: Certainty
  readonly sources: readonly string[]
}

/** A worry that no document grades: a route, and no level. */
export interface PackWorry {
  readonly id: string
  readonly title: string
  readonly says: string
  readonly ages: readonly AgeBand[]
  readonly synonyms: readonly string[]
  readonly route: '999' | 'protect-today' | 'advice-today' | 'early-help' | 'own-service'
  readonly steps: readonly DoNow[]
  readonly doNot: readonly string[]
  readonly related: readonly string[]
  readonly basis: 'source' | 'app-rule'
  readonly sources: readonly string[]
  readonly warning?: string
}

export interface PackLevel {
  readonly level: Level
  readonly title: string
  readonly who: string
  readonly response: string
  readonly lead: string
  readonly consent: string
  readonly assessment: string
  readonly ring: string
  readonly sources: readonly string[]
}

/** The national baseline: levels, ladders, triggers and everything the check needs. */
export interface BaselinePack extends Header {
  readonly kind: 'baseline'
  readonly provenance: Provenance
  readonly levels: readonly PackLevel[]
  readonly topics: readonly PackTopic[]
  readonly rungs: readonly PackRung[]
  readonly triggers: readonly PackTrigger[]
  readonly modifiers: readonly PackModifier[]
  readonly protective: readonly PackProtective[]
  readonly duties: readonly PackDuty[]
  readonly worries: readonly PackWorry[]
  readonly words: PackWords
  readonly sources: Sources
}

interface CardSection {
  readonly title: string
  readonly points: readonly string[]
  readonly basis: 'source' | 'app-rule'
  readonly sources: readonly string[]
}

export interface PackCard {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly sections: readonly CardSection[]
}

export interface PackDefinition {
  readonly id: string
  readonly term: string
  readonly says: string
  readonly law: string
  readonly inForce: 'in-force' | 'enacted-not-confirmed-in-force' | 'guidance'
  readonly note?: string
  readonly certainty: Certainty
  readonly sources: readonly string[]
}

/** What is the same everywhere in England. */
export interface NationalPack extends Header {
  readonly kind: 'national'
  readonly provenance: Provenance
  readonly emergency: {
    readonly title: string
    readonly ringIf: readonly string[]
    readonly steps: readonly DoNow[]
    readonly ifThere: readonly string[]
    readonly sources: readonly string[]
  }
  readonly contacts: readonly Contact[]
  readonly cards: readonly PackCard[]
  readonly definitions: readonly PackDefinition[]
  readonly holidays: {
    readonly from: string
    readonly until: string
    readonly days: readonly { readonly day: string; readonly name: string }[]
  }
  readonly sources: Sources
}

export interface PackAreaLevel {
  readonly level: Level
  readonly name: Told
  readonly who: Told
  readonly response: Told
  readonly lead: Told
  readonly consent: Told
  readonly assessment: Told
}

export interface PackLink {
  readonly title: string
  readonly url: string
  readonly says?: string
  readonly kind: string
}

/** One area: whom to ring, what its document is called, and what is not confirmed. */
export interface AreaPack extends Header {
  readonly kind: 'area'
  readonly id: string
  readonly name: string
  readonly provenance: Provenance
  readonly contactsProvenance: Provenance
  readonly scheme: {
    readonly name: string
    readonly certainty: Certainty
    readonly sources: readonly string[]
  }
  readonly council: string
  readonly partnership: {
    readonly name: string
    readonly certainty: Certainty
    readonly sources: readonly string[]
  }
  readonly document: {
    readonly title: string
    readonly edition: Told
    readonly url: string
    readonly read: string
    readonly history: readonly Told[]
  }
  readonly bodies: readonly Told[]
  readonly consent: readonly Told[]
  readonly afterContact: readonly Told[]
  readonly local: readonly { readonly title: string; readonly says: Told }[]
  readonly notConfirmed: readonly {
    readonly what: string
    readonly why?: string
    readonly link?: string
  }[]
  readonly numbering: Told
  readonly levels: readonly PackAreaLevel[]
  readonly contacts: readonly Contact[]
  readonly withheld: readonly Withheld[]
  readonly links: readonly PackLink[]
  /** Present only where the area's own matrix is loaded. */
  readonly matrix?: AreaMatrix & {
    readonly source: { readonly title: string; readonly edition: string; readonly url?: string }
  }
  readonly sources: Sources
}

export type Pack = BaselinePack | NationalPack | AreaPack
