import type { Given } from '#domain/assessment/answers'
import type { ModifierRule, RungRule } from '#domain/assessment/rule-set'
import type { Age } from '#domain/levels/age'
import { highest, oneUp, type Level } from '#domain/levels/level'

/** The levels that one "yes" stands for. */
export interface Weight {
  readonly rung: RungRule
  readonly lower: Level
  readonly upper: Level
  /** Documents differ here and the effect on the child was not said. */
  readonly impactOpen: boolean
}

/** Harm to a child under 5 rarely shows. "Not sure" is the youngest it could be. */
const mayBeUnderFive = (age: Age) =>
  age === 'unborn' || age === 'under-1' || age === '1-4' || age === 'not-sure'

/** Rule 4: the effect on the child, asked where published documents differ. */
function weigh(rung: RungRule, given: Given): Weight {
  const impact = given.answers.impact.get(rung.id)
  const { placed, reach } = rung
  if (impact === 'serious') return { rung, lower: reach, upper: reach, impactOpen: false }
  if (!rung.asksImpact || impact === undefined)
    return { rung, lower: placed, upper: reach, impactOpen: rung.asksImpact }
  const shows = impact === 'shows' || rung.hidden || mayBeUnderFive(given.answers.age)
  const level = shows ? placed : rung.ifNoSign
  return { rung, lower: level, upper: level, impactOpen: false }
}

/** Rules 8 and 10: what makes the same facts weigh more. */
interface Pressure {
  readonly patterns: readonly ModifierRule[]
  readonly vulnerable: readonly RungRule[]
  readonly young: boolean
  readonly notAsked: boolean
  readonly fires: boolean
}

function pressureOf(given: Given): Pressure {
  const { age, modifiers } = given.answers
  const young = age === 'unborn' || age === 'under-1' || age === 'not-sure'
  const vulnerable = given.yes.filter(
    (rung) => rung.kind === 'circumstance' || rung.duty === 'disabled-child',
  )
  const notAsked = modifiers === undefined
  return {
    patterns: given.modifiers.filter(({ kind }) => kind === 'pattern'),
    vulnerable,
    young,
    notAsked,
    fires: young || notAsked || vulnerable.length > 0 || given.modifiers.length > 0,
  }
}

/** Rule 7: three or more needs at level 2 or above, with a pattern over time, are level 3. */
function accumulates(weights: readonly Weight[], pressure: Pressure): readonly RungRule[] {
  if (pressure.patterns.length === 0) return []
  const needs = weights.filter(({ rung, lower }) => rung.kind !== 'circumstance' && lower >= 2)
  return needs.length >= 3 ? needs.map(({ rung }) => rung) : []
}

/** How far a "not sure" could reach if it were so. */
export function couldReach(rung: RungRule, given: Given): Level {
  return given.answers.age === 'unborn' && rung.prebirth ? 4 : weigh(rung, given).upper
}

/** How far the answers reach, before triggers: rules 5 to 9. */
export interface Span {
  readonly lower: Level | undefined
  readonly upper: Level | undefined
  /** The upper level was raised by one for pattern, vulnerability or what was not asked. */
  readonly stepped: boolean
  readonly weights: readonly Weight[]
  readonly accumulated: readonly RungRule[]
  readonly unborn: readonly RungRule[]
  readonly pressure: Pressure
}

const orNothing = (levels: readonly Level[]) => (levels.length === 0 ? undefined : highest(levels))

export function spanOf(given: Given): Span {
  const weights = given.yes.map((rung) => weigh(rung, given))
  const pressure = pressureOf(given)
  const accumulated = accumulates(weights, pressure)
  const isUnborn = given.answers.age === 'unborn'
  const unborn = isUnborn ? given.yes.filter(({ prebirth }) => prebirth) : []
  const weak = given.notSureTriggers.flatMap(({ notSure }) => (notSure ? [notSure] : []))
  const harmOpen = given.answers.harm === 'not-sure'
  const lower = orNothing([
    ...weights.map((weight) => weight.lower),
    ...(accumulated.length > 0 ? [3 as const] : []),
    ...(unborn.length > 0 ? [4 as const] : []),
    ...weak.map((trigger) => trigger.lower),
    ...(harmOpen ? [3 as const] : []),
  ])
  const reached = orNothing([
    ...(lower === undefined ? [] : [lower]),
    ...weights.map((weight) => weight.upper),
    ...given.notSure.map((rung) => couldReach(rung, given)),
    ...weak.map((trigger) => trigger.upper),
    ...(harmOpen ? [4 as const] : []),
  ])
  const step = lower === 2 || lower === 3 ? oneUp(lower) : undefined
  const stepped = step !== undefined && pressure.fires
  const upper = stepped ? highest([step, reached ?? step]) : reached
  return { lower, upper, stepped, weights, accumulated, unborn, pressure }
}
