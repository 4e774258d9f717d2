import { NO_ANSWERS, type Answers } from '#domain/assessment/answers'
import {
  createRuleSet,
  type ModifierRule,
  type RuleSet,
  type RuleSetData,
  type RungRule,
  type TopicRule,
  type TriggerRule,
} from '#domain/assessment/rule-set'
import { AGE_BANDS } from '#domain/levels/age'
import type { Level } from '#domain/levels/level'

/** A rung placed at one level by documents that agree. */
export function aRung(id: string, placed: Level, over: Partial<RungRule> = {}): RungRule {
  return {
    id,
    topic: id.split('.')[0] ?? id,
    title: `About ${id}`,
    kind: 'need',
    ages: AGE_BANDS,
    placed,
    reach: over.reach ?? placed,
    ifNoSign: placed,
    asksImpact: false,
    hidden: false,
    harm: false,
    prebirth: false,
    allegation: false,
    confirmed: false,
    withdrawn: false,
    ...over,
  }
}

/** A rung on which two or more independent documents differ, so that the effect is asked. */
export const contested = (
  id: string,
  ifNoSign: Level,
  placed: Level,
  reach: Level,
  over: Partial<RungRule> = {},
): RungRule => aRung(id, placed, { ifNoSign, reach, asksImpact: true, ...over })

export function aTrigger(id: string, over: Partial<TriggerRule> = {}): TriggerRule {
  return {
    id,
    title: `Sign ${id}`,
    ages: AGE_BANDS,
    firstCall: 'front-door',
    tellParents: 'ask-first',
    ...over,
  }
}

const MODIFIERS: readonly ModifierRule[] = [
  { id: 'ongoing', title: 'Going on for weeks or months', kind: 'pattern' },
  { id: 'worse', title: 'Getting worse', kind: 'pattern' },
  { id: 'disabled', title: 'Disabled, or cannot tell you', kind: 'vulnerability' },
  { id: 'isolated', title: 'Isolated, seen by few people', kind: 'vulnerability' },
  { id: 'social-worker', title: 'Already has a social worker', kind: 'plan' },
]

function topicsOf(rungs: readonly RungRule[]): readonly TopicRule[] {
  const ids = [...new Set(rungs.map(({ topic }) => topic))]
  return ids.map((id) => ({
    id,
    title: `Topic ${id}`,
    kind: 'ladder',
    rungs: rungs.filter(({ topic }) => topic === id).map((rung) => rung.id),
    ask: `someone who knows about ${id}`,
    oftenWith: [],
  }))
}

/** A small rule set made by hand. A ladder is all rungs whose ids begin alike, in their order. */
export function someRules(
  rungs: readonly RungRule[],
  triggers: readonly TriggerRule[] = [],
  over: Partial<RuleSetData> = {},
): RuleSet {
  return createRuleSet({
    edition: 'T1',
    area: null,
    confirmed: false,
    topics: topicsOf(rungs),
    rungs,
    triggers,
    modifiers: MODIFIERS,
    protective: ['hopes', 'accepts-help'],
    ...over,
  })
}

/** A child of eleven, nothing that makes it weigh more, and what is said here. */
export const saying = (over: Partial<Answers>): Answers => ({
  ...NO_ANSWERS,
  age: '11-12',
  modifiers: [],
  ...over,
})
