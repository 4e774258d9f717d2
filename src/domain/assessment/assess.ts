import { lookUp, type Answers, type Given } from '#domain/assessment/answers'
import type { Assessment, Kind } from '#domain/assessment/assessment'
import { raisesFor } from '#domain/assessment/raises'
import { reasonsFor } from '#domain/assessment/reasons'
import {
  contactsFor,
  isAllegation,
  kindOf,
  nextStepsFor,
  routeOf,
  standingTriggers,
  tellParentsFor,
} from '#domain/assessment/route'
import type { RuleSet, TriggerRule } from '#domain/assessment/rule-set'
import { settleFirstOf, unknownsFor } from '#domain/assessment/unknowns'
import { spanOf, type Span } from '#domain/assessment/weigh'
import type { Level } from '#domain/levels/level'

/** Rules 1 and 3: an emergency and a trigger absorb everything else. */
function levelsOf(kind: Kind, span: Span): { readonly lower?: Level; readonly upper?: Level } {
  if (kind === 'emergency' || kind === 'trigger') return { lower: 4, upper: 4 }
  return {
    ...(span.lower === undefined ? {} : { lower: span.lower }),
    ...(span.upper === undefined ? {} : { upper: span.upper }),
  }
}

/** Triggers whose advice applies: those answered, and those that a rung says again, not sure too. */
function guidanceFor(rules: RuleSet, given: Given): readonly TriggerRule[] {
  const answered = [...standingTriggers(given), ...given.notSureTriggers]
  const ids = new Set([
    ...answered.map(({ id }) => id),
    ...[...given.yes, ...given.notSure].flatMap(({ trigger }) => trigger ?? []),
  ])
  return rules.data.triggers.filter(({ id }) => ids.has(id))
}

function relatedTo(rules: RuleSet, given: Given): readonly string[] {
  const chosen = new Set([...given.yes, ...given.notSure].map(({ topic }) => topic))
  const often = [...chosen].flatMap((id) => rules.topics.get(id)?.oftenWith ?? [])
  return [...new Set(often)].filter((id) => !chosen.has(id))
}

/**
 * What the answers point to, by the area's rules. Pure: the same answers under the same edition
 * give the same result, whatever their order. It never lowers a concern: an answer can only leave
 * the levels and the urgency of the route where they are, or raise them.
 *
 * @throws UnknownAnswerError where an id does not belong to the rule set; its message names no answer.
 */
export function assess(rules: RuleSet, answers: Answers): Assessment {
  const given = lookUp(rules, answers)
  const span = spanOf(given)
  const kind = kindOf(given, span)
  const route = routeOf(kind, span)
  const guidance = guidanceFor(rules, given)
  const notKnown = unknownsFor(rules, kind, given, span)
  const settleFirst = settleFirstOf(kind, span, notKnown)
  const duties = [...given.yes, ...given.notSure, ...given.modifiers].flatMap(
    ({ duty }) => duty ?? [],
  )
  return {
    kind,
    route,
    ...levelsOf(kind, span),
    allegation: isAllegation(given),
    reasons: reasonsFor(given, span),
    ...(settleFirst === undefined ? {} : { settleFirst }),
    notKnown,
    raises: kind === 'emergency' || kind === 'trigger' ? [] : raisesFor(rules, given, span),
    nextSteps: nextStepsFor(route, guidance, given),
    contacts: contactsFor(route, guidance, given),
    tellParents: tellParentsFor(route, guidance, given),
    guidance: guidance.map(({ id }) => id),
    duties: [...new Set(duties)],
    protective: rules.data.protective.filter((id) => answers.protective.includes(id)),
    related: relatedTo(rules, given),
    edition: rules.data.edition,
    confirmed:
      rules.data.confirmed && [...given.yes, ...given.notSure].every(({ confirmed }) => confirmed),
  }
}
