import type { Given } from '#domain/assessment/answers'
import type { Raise } from '#domain/assessment/assessment'
import type { RuleSet, RungRule } from '#domain/assessment/rule-set'
import type { Span, Weight } from '#domain/assessment/weigh'
import { fitsAge } from '#domain/levels/age'

/** The next graver rungs of the same ladder: the next two, and the first that is placed at 4. */
function graverRungs(
  rules: RuleSet,
  { rung, lower }: Weight,
  given: Given,
  chosen: ReadonlySet<string>,
): readonly RungRule[] {
  const topic = rules.topics.get(rung.topic)
  if (topic?.kind !== 'ladder') return []
  const graver = topic.rungs
    .slice(topic.rungs.indexOf(rung.id) + 1)
    .flatMap((id) => rules.rungs.get(id) ?? [])
    .filter((each) => !each.withdrawn && !chosen.has(each.id))
    .filter((each) => fitsAge(each.ages, given.answers.age) && each.placed > lower)
  const next = graver.slice(0, 2)
  const gravest = graver.find(({ placed }) => placed === 4)
  return gravest === undefined || next.includes(gravest) ? next : [...next, gravest]
}

function raisesOf(
  rules: RuleSet,
  weight: Weight,
  given: Given,
  chosen: ReadonlySet<string>,
): readonly Raise[] {
  const { rung, lower, upper } = weight
  if (lower === 4) return []
  const rungs = graverRungs(rules, weight, given, chosen).map((each): Raise => ({
    id: each.id,
    words: each.title,
    level: each.placed,
    replaces: rung.id,
    how: 'rung',
  }))
  const serious: Raise = {
    id: rung.id,
    words: `If it seriously affects the child: ${rung.title}`,
    level: rung.reach,
    replaces: rung.id,
    how: 'impact',
  }
  const couldBeSerious = rung.asksImpact && rung.reach > lower && upper < rung.reach
  return couldBeSerious ? [serious, ...rungs] : rungs
}

/**
 * What would raise the result: every chosen rung below 4 brings its next graver rungs, as far as they
 * point above what the answers point to already.
 */
export function raisesFor(rules: RuleSet, given: Given, span: Span): readonly Raise[] {
  const { lower = 0 } = span
  if (lower === 4) return []
  const chosen = new Set(given.yes.map(({ id }) => id))
  const seen = new Set<string>()
  return span.weights
    .flatMap((weight) => raisesOf(rules, weight, given, chosen))
    .filter(({ level }) => level > lower)
    .filter(({ id, how }) => !seen.has(`${how}:${id}`) && seen.add(`${how}:${id}`))
}
