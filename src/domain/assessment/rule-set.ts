import type { Route } from '#domain/assessment/assessment'
import type { AgeBand } from '#domain/levels/age'
import type { Level } from '#domain/levels/level'

/** What a rung means for the rules: where it is placed, how far it can reach, what comes with it. */
export interface RungRule {
  readonly id: string
  readonly topic: string
  readonly title: string
  /** A question that would settle "not sure". */
  readonly question?: string
  readonly kind: 'need' | 'circumstance' | 'duty'
  readonly ages: readonly AgeBand[]
  readonly placed: Level
  readonly reach: Level
  /** Where "no sign yet" puts it: the lowest published, at most one step under `placed`. */
  readonly ifNoSign: Level
  /** Documents differ and two or more independent sources speak: the effect on the child decides. */
  readonly asksImpact: boolean
  /** Harm that rarely shows: "no sign yet" is read as "it shows". */
  readonly hidden: boolean
  /** Actual or likely significant harm. */
  readonly harm: boolean
  readonly prebirth: boolean
  readonly duty?: string
  /** The council must be told, whatever the level: the route is at least this urgent. */
  readonly atLeast?: Route
  /** A worry about an adult who works with children: brings the LADO. */
  readonly allegation: boolean
  /** The trigger that says the same thing, whose advice then stands. */
  readonly trigger?: string
  /** From the area's own matrix. Otherwise the national baseline. */
  readonly confirmed: boolean
  /** Carried, never offered. */
  readonly withdrawn: boolean
}

export interface TopicRule {
  readonly id: string
  readonly title: string
  readonly kind: 'ladder' | 'group'
  /** From least to most serious in a ladder. */
  readonly rungs: readonly string[]
  /** Completes "Ask …". */
  readonly ask: string
  /** Topics that evidence shows together with this one. */
  readonly oftenWith: readonly string[]
}

export type ParentsAnswer = 'no' | 'ask-first' | 'say-what-happens-next'

export interface TriggerRule {
  readonly id: string
  readonly title: string
  readonly ages: readonly AgeBand[]
  readonly firstCall: 'front-door' | 'medical' | 'health-crisis' | 'police'
  readonly tellParents: ParentsAnswer
  /** Where "not sure" is weaker than "yes". */
  readonly notSure?: { readonly lower: Level; readonly upper: Level }
}

export interface ModifierRule {
  readonly id: string
  readonly title: string
  readonly kind: 'pattern' | 'vulnerability' | 'plan'
  /** A duty of the council that comes with it. */
  readonly duty?: string
}

/** One area's rules as plain data, in the order in which content lists them. */
export interface RuleSetData {
  readonly edition: string
  /** The area whose rules these are, or null for the national baseline alone. */
  readonly area: string | null
  /** True where the area's own, endorsed matrix stands behind it. */
  readonly confirmed: boolean
  readonly topics: readonly TopicRule[]
  readonly rungs: readonly RungRule[]
  readonly triggers: readonly TriggerRule[]
  readonly modifiers: readonly ModifierRule[]
  readonly protective: readonly string[]
}

/** The same rules, indexed. Maps, because the keys come from data. */
export interface RuleSet {
  readonly data: RuleSetData
  readonly rungs: ReadonlyMap<string, RungRule>
  readonly topics: ReadonlyMap<string, TopicRule>
  readonly triggers: ReadonlyMap<string, TriggerRule>
  readonly modifiers: ReadonlyMap<string, ModifierRule>
  readonly protective: ReadonlySet<string>
}

const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
  new Map(items.map((item) => [item.id, item]))

/** Indexes a rule set once, so that an assessment looks nothing up by search. */
export function createRuleSet(data: RuleSetData): RuleSet {
  return {
    data,
    rungs: byId(data.rungs),
    topics: byId(data.topics),
    triggers: byId(data.triggers),
    modifiers: byId(data.modifiers),
    protective: new Set(data.protective),
  }
}
