import type { Given } from '#domain/assessment/answers'
import type { Kind, SettleFirst, Unknown } from '#domain/assessment/assessment'
import type { RuleSet, RungRule } from '#domain/assessment/rule-set'
import { couldReach, type Span, type Weight } from '#domain/assessment/weigh'
import { oneUp } from '#domain/levels/level'

const YOUR_LEAD = 'your safeguarding lead'

const questionOf = (rung: RungRule) => rung.question ?? `Is this so: ${rung.title}?`

function fromWeight(rules: RuleSet, { rung, lower, upper, impactOpen }: Weight): Unknown[] {
  if (lower === upper) return []
  const ask = rules.topics.get(rung.topic)?.ask
  return [
    {
      id: rung.id,
      kind: impactOpen ? 'impact' : 'documents-differ',
      words: impactOpen
        ? `How much does this affect the child: ${rung.title}?`
        : `Published documents differ on this: ${rung.title}. Which level would the front door give it?`,
      ask: impactOpen && ask !== undefined ? ask : 'the front door, for advice',
      level: upper,
    },
  ]
}

function fromNotSure(rules: RuleSet, rung: RungRule, given: Given): Unknown {
  const ask = rules.topics.get(rung.topic)?.ask
  return {
    id: rung.id,
    kind: 'not-sure',
    words: questionOf(rung),
    ...(ask === undefined ? {} : { ask }),
    level: couldReach(rung, given),
  }
}

/** What a screen would have asked. A trigger and an emergency skip it. */
function fromScreens(kind: Kind, given: Given, span: Span): Unknown[] {
  if (kind === 'emergency' || kind === 'trigger') return []
  const { lower, upper, stepped } = span
  const level = stepped && lower !== undefined ? oneUp(lower) : (lower ?? upper ?? 1)
  const unknowns: Unknown[] = []
  if (given.answers.modifiers === undefined)
    unknowns.push({
      id: 'modifiers',
      kind: 'modifiers',
      words: 'How long it has gone on, whether it gets worse, and whether help was refused.',
      ask: 'colleagues who know the child',
      level,
    })
  if (given.answers.age === 'not-sure')
    unknowns.push({
      id: 'age',
      kind: 'age',
      words: 'How old is the child? Counted as the youngest it could be.',
      level,
    })
  return unknowns
}

/** Everything that is not known. What was not asked comes first, then what could lead furthest. */
export function unknownsFor(
  rules: RuleSet,
  kind: Kind,
  given: Given,
  span: Span,
): readonly Unknown[] {
  const harm: Unknown[] =
    given.answers.harm === 'not-sure'
      ? [
          {
            id: 'harm',
            kind: 'harm',
            words: 'Is a child being, or will a child be, seriously harmed?',
            ask: YOUR_LEAD,
            level: 4,
          },
        ]
      : []
  const doubts = given.notSureTriggers.map((trigger): Unknown => ({
    id: trigger.id,
    kind: 'not-sure',
    words: trigger.title,
    ask: trigger.firstCall === 'health-crisis' ? 'the child, openly, and your lead' : YOUR_LEAD,
    level: 4,
  }))
  const rest = [
    ...harm,
    ...doubts,
    ...given.notSure.map((rung) => fromNotSure(rules, rung, given)),
    ...span.weights.flatMap((weight) => fromWeight(rules, weight)),
  ].sort((a, b) => b.level - a.level)
  return [...fromScreens(kind, given, span), ...rest]
}

/**
 * Rule 13: the single unknown to settle. One whose answer could reach the upper level, preferring
 * what only this person can find out over what was merely left empty.
 */
export function settleFirstOf(
  kind: Kind,
  span: Span,
  unknowns: readonly Unknown[],
): SettleFirst | undefined {
  if (kind === 'emergency' || kind === 'trigger' || span.upper === undefined) return undefined
  if (span.lower === span.upper) return undefined
  const { upper } = span
  const order = ['harm', 'not-sure', 'impact', 'modifiers', 'documents-differ', 'age'] as const
  const reaching = unknowns.filter(({ level }) => level >= upper)
  const pick = order.flatMap((kindOf) => reaching.filter((each) => each.kind === kindOf))[0]
  return pick && { ...pick, by: upper === 4 ? 'today' : 'next-working-day' }
}
