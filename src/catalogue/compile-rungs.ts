import type * as v from 'valibot'
import { bandsOf } from '#catalogue/ages'
import type { Grading, GradingSource, Rung, Topic } from '#catalogue/schemas/topics'
import type { Route } from '#domain/assessment/assessment'
import { place, type AreaGrading, type Placement } from '#domain/levels/grading'
import { highest, oneDown, type Level } from '#domain/levels/level'
import type { PackGrading, PackRung } from '#pack/schema'

type Rung = v.InferOutput<typeof Rung>
type Topic = v.InferOutput<typeof Topic>
type Grading = v.InferOutput<typeof Grading>
type GradingSource = v.InferOutput<typeof GradingSource>

/** Wording family of every area that any document speaks for. */
export function familiesOf(sources: Readonly<Record<string, GradingSource>>) {
  return new Map(Object.values(sources).map(({ area, family }) => [area, family]))
}

function areaGradings(
  grading: Grading,
  families: ReadonlyMap<string, string>,
): readonly AreaGrading[] {
  return Object.entries(grading.areas).map(([area, levels]) => ({
    area,
    family: families.get(area) ?? area,
    levels,
  }))
}

/** Where published documents place a rung, before any override. */
export function placementOf(
  rung: Rung,
  grading: Grading,
  families: ReadonlyMap<string, string>,
): Placement {
  return place(areaGradings(grading, families), grading.s17, rung.backedBy !== undefined)
}

/** The place that the rules use: circumstances stand at 2, an override needs a reason and a source. */
export function placeInRules(
  rung: Rung,
  placement: Placement,
): { readonly placed: Level; readonly reach: Level } {
  const placed = rung.override?.placed ?? (rung.kind === 'circumstance' ? 2 : placement.placed)
  const reach = rung.override?.reach ?? highest([placed, placement.reach])
  return { placed, reach }
}

function gradingFor(grading: Grading, placement: Placement): PackGrading {
  return {
    areas: Object.entries(grading.areas),
    families: placement.families,
    at: [1, 2, 3, 4].map((level) => placement.familiesAt[level as Level]),
    lowest: placement.lowest,
    highest: placement.highestGiven,
    agreement: grading.agreement,
    tie: placement.tie,
    s17: grading.s17,
    sources: grading.sources,
  }
}

export interface RungContext {
  readonly gradings: Readonly<Record<string, Grading>>
  readonly families: ReadonlyMap<string, string>
  /** The trigger that says the same as a rung. */
  readonly triggerOf: ReadonlyMap<string, string>
  /** The route that a duty asks for, whatever the level. */
  readonly routeOf: ReadonlyMap<string, Route>
}

function because(rung: Rung): Pick<PackRung, 'because'> {
  if (rung.backedBy !== undefined) return { because: rung.backedBy }
  if (rung.override !== undefined)
    return { because: { says: rung.override.reason, sources: rung.override.sources } }
  return {}
}

/** "No sign yet": the lowest published, at most one step under placed, never under a milder rung. */
function ifNoSign(placed: Level, placement: Placement, milder: readonly PackRung[]): Level {
  const floor = milder.filter(({ kind }) => kind !== 'circumstance').map((rung) => rung.placed)
  const lowest = highest([placement.lowest, oneDown(placed), ...floor])
  return lowest > placed ? placed : lowest
}

function compileRung(
  rung: Rung,
  topic: Topic,
  grading: Grading,
  milder: readonly PackRung[],
  context: RungContext,
): PackRung {
  const placement = placementOf(rung, grading, context.families)
  const { placed, reach } = placeInRules(rung, placement)
  const trigger = context.triggerOf.get(rung.id)
  const atLeast = rung.duty === undefined ? undefined : context.routeOf.get(rung.duty)
  return {
    id: rung.id,
    topic: topic.id,
    title: rung.title,
    ...(rung.question === undefined ? {} : { question: rung.question }),
    kind: rung.kind,
    ages: bandsOf(grading.ages, rung.notAges) ?? [],
    placed,
    reach,
    ifNoSign: ifNoSign(placed, placement, milder),
    asksImpact: placed !== reach && placement.families >= 2,
    hidden: rung.hidden,
    harm: rung.harm,
    prebirth: rung.prebirth,
    ...(rung.duty === undefined ? {} : { duty: rung.duty }),
    ...(atLeast === undefined ? {} : { atLeast }),
    allegation: rung.allegation,
    ...(trigger === undefined ? {} : { trigger }),
    confirmed: false,
    withdrawn: rung.withdrawn !== undefined,
    meaning: rung.meaning,
    examples: rung.examples,
    synonyms: rung.synonyms,
    ...(rung.warning === undefined ? {} : { warning: rung.warning }),
    ...(rung.withdrawn === undefined ? {} : { withdrawnFor: rung.withdrawn }),
    domain: grading.domain,
    subdomain: grading.subdomain,
    grading: gradingFor(grading, placement),
    ...because(rung),
  }
}

/** Compiles a topic's rungs in their order. Rungs without a grading are left to the checks. */
export function compileRungs(topic: Topic, context: RungContext): readonly PackRung[] {
  const done: PackRung[] = []
  for (const rung of topic.rungs) {
    const grading = context.gradings[rung.id]
    const milder = topic.kind === 'ladder' ? done : []
    if (grading !== undefined) done.push(compileRung(rung, topic, grading, milder, context))
  }
  return done
}
