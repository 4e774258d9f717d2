import { withMatrix } from '#domain/assessment/matrix'
import { createRuleSet, type RuleSet } from '#domain/assessment/rule-set'
import type { AreaPack, BaselinePack } from '#pack/schema'

/** The rule set of an area, or of the national baseline alone where no area is given. */
export function rulesOf(baseline: BaselinePack, area?: AreaPack): RuleSet {
  const data = {
    edition: baseline.edition,
    area: null,
    confirmed: false,
    topics: baseline.topics,
    rungs: baseline.rungs,
    triggers: baseline.triggers,
    modifiers: baseline.modifiers,
    protective: baseline.protective.map(({ id }) => id),
  }
  return createRuleSet(area === undefined ? data : withMatrix(data, area.id, area.matrix))
}
