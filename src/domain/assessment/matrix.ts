import type { RungRule, RuleSetData } from '#domain/assessment/rule-set'
import type { Level } from '#domain/levels/level'

/** An area's own matrix, as far as the rules need it. */
export interface AreaMatrix {
  readonly edition: string
  /** True when the partnership has signed it off. */
  readonly endorsed: boolean
  readonly levelNames: readonly string[]
  readonly indicators: readonly {
    readonly rung: string
    readonly level: Level
    readonly reach?: Level
    readonly title?: string
    readonly meaning?: string
    readonly page?: string
  }[]
}

/** The area's document says one level, so nothing is left for the effect on the child to decide. */
function own(rung: RungRule, level: Level, reach: Level, title: string): RungRule {
  return {
    ...rung,
    title,
    placed: level,
    reach,
    ifNoSign: level,
    asksImpact: false,
    confirmed: true,
  }
}

/**
 * Puts an area's own matrix over the baseline: its levels and wording replace the baseline's.
 * What it does not name stays on the baseline and stays marked so.
 */
export function withMatrix(
  baseline: RuleSetData,
  area: string,
  matrix: AreaMatrix | undefined,
): RuleSetData {
  if (matrix === undefined) return { ...baseline, area }
  const indicators = new Map(matrix.indicators.map((each) => [each.rung, each]))
  return {
    ...baseline,
    area,
    edition: matrix.edition,
    confirmed: matrix.endorsed,
    rungs: baseline.rungs.map((rung) => {
      const indicator = indicators.get(rung.id)
      if (indicator === undefined) return rung
      const { level, reach = level, title = rung.title } = indicator
      return own(rung, level, reach, title)
    }),
  }
}
