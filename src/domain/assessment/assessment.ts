import type { Level } from '#domain/levels/level'

/** Routes from most to least urgent. What to do hangs on the route, never on the level alone. */
export const ROUTES = [
  '999',
  'protect-today',
  'refer-with-agreement',
  'advice-today',
  'early-help',
  'own-service',
  'find-out',
] as const
export type Route = (typeof ROUTES)[number]

/** Higher is more urgent. */
export const urgencyOf = (route: Route): number => ROUTES.length - ROUTES.indexOf(route)

export const KINDS = ['emergency', 'trigger', 'points-to', 'find-out'] as const
export type Kind = (typeof KINDS)[number]

/** Whom to contact, by what the contact is for. Which number is open is resolved elsewhere. */
export type ContactRoute =
  | 'emergency'
  | 'health-crisis'
  | 'own-social-worker'
  | 'urgent'
  | 'refer'
  | 'advice'
  | 'early-help'
  | 'allegation'
  | 'safeguarding-lead'

export const TELL_PARENTS = [
  'no',
  'ask-first',
  'say-what-happens-next',
  'agreement',
  'tell-unless-risk',
  'talk',
  'ask-lado',
] as const
export type TellParents = (typeof TELL_PARENTS)[number]

export type ReasonKind =
  | 'emergency'
  | 'allegation'
  | 'trigger'
  | 'harm'
  | 'yes'
  | 'not-sure'
  | 'impact'
  | 'prebirth'
  | 'accumulation'
  | 'modifier'
  | 'vulnerability'
  | 'age'

/** Why the result is what it is. `answers` names what was said; without it the reason falls away. */
export interface Reason {
  readonly id: string
  readonly kind: ReasonKind
  readonly answers: readonly string[]
  readonly words: string
  /** The level that this reason points to, and how far it can reach. */
  readonly lower?: Level
  readonly upper?: Level
  /** `app-rule`: a prompt of this app, awaiting professional review. */
  readonly basis: 'source' | 'app-rule'
}

export type UnknownKind = 'modifiers' | 'not-sure' | 'impact' | 'documents-differ' | 'harm' | 'age'

/** Something not known. It counts upward until it is settled. */
export interface Unknown {
  readonly id: string
  readonly kind: UnknownKind
  readonly words: string
  readonly ask?: string
  /** The level that it could lead to. */
  readonly level: Level
}

export interface SettleFirst extends Unknown {
  readonly by: 'today' | 'next-working-day'
}

/** What would raise this: a graver rung, or a serious effect on the child. */
export interface Raise {
  readonly id: string
  readonly words: string
  readonly level: Level
  /** The chosen rung that it would take the place of. */
  readonly replaces: string
  readonly how: 'rung' | 'impact'
}

export const NEXT_STEPS = [
  'ring-999',
  'ring-now',
  'medical-today',
  'stay-with-child',
  'open-question',
  'ask-advice-today',
  'refer-form',
  'early-help',
  'own-service',
  'find-out',
  'ring-social-worker',
  'tell-lado',
  'tell-lead',
  'record',
  'review',
] as const
export type NextStep = (typeof NEXT_STEPS)[number]

/** What the answers point to. A person decides: this is words, never a score. */
export interface Assessment {
  readonly kind: Kind
  readonly route: Route
  readonly lower?: Level
  readonly upper?: Level
  readonly allegation: boolean
  readonly reasons: readonly Reason[]
  readonly settleFirst?: SettleFirst
  readonly notKnown: readonly Unknown[]
  readonly raises: readonly Raise[]
  readonly nextSteps: readonly NextStep[]
  readonly contacts: readonly ContactRoute[]
  readonly tellParents: TellParents
  /** Triggers whose own steps and do-nots apply. */
  readonly guidance: readonly string[]
  readonly duties: readonly string[]
  readonly protective: readonly string[]
  /** Topics that evidence shows together with those chosen. */
  readonly related: readonly string[]
  readonly edition: string
  /** True only where the area's own, endorsed document places everything that was chosen. */
  readonly confirmed: boolean
}
