import type { Impact } from '#domain/assessment/answers'
import type { NextStep, Route, TellParents } from '#domain/assessment/assessment'

export interface PackHeadline {
  readonly title: string
  readonly says: string
}

/** The words of a result: which is said is decided by the rules. */
export interface PackWords {
  readonly headlines: Readonly<
    Record<Route | 'advice-now' | 'ring-today' | 'settle-one', PackHeadline>
  >
  readonly parents: Readonly<Record<TellParents, string>>
  readonly steps: Readonly<Record<NextStep, PackHeadline>>
  readonly impacts: Readonly<Record<Impact | 'not-known', PackHeadline>>
  readonly seriousHarm: string
  readonly asks: Readonly<Record<Route, string>>
  readonly adultAsks: string
  readonly voice: Readonly<Record<string, string>>
}
