import { highest, LEVELS, type Level } from '#domain/levels/level'

/** One area's place for a concept in its published document. Most name one level, some several. */
export interface AreaGrading {
  readonly area: string
  /** Areas whose texts share their wording are one family, and so one independent source. */
  readonly family: string
  readonly levels: readonly Level[]
}

/** Where published documents put a concept. Computed by the rules below, never by hand. */
export interface Placement {
  /** The modal level. A tie takes the lowest; a 4 that is tied or rests on one family is 3. */
  readonly placed: Level
  /** How far the concept can reach: 4 if any document, or the s17 reading, says 4. */
  readonly reach: Level
  /** The lowest level that any document gives. */
  readonly lowest: Level
  /** The highest level that any document gives. */
  readonly highestGiven: Level
  readonly tie: boolean
  /** Independent sources (families) in all, and at each level. A family may stand at several. */
  readonly families: number
  readonly familiesAt: Readonly<Record<Level, number>>
}

/** One vote an area, shared between the levels it names. */
function votes(gradings: readonly AreaGrading[]): ReadonlyMap<Level, number> {
  const tally = new Map<Level, number>()
  for (const { levels } of gradings)
    for (const level of levels) tally.set(level, (tally.get(level) ?? 0) + 1 / levels.length)
  return tally
}

function familiesAt(gradings: readonly AreaGrading[], level: Level): number {
  return new Set(gradings.filter((g) => g.levels.includes(level)).map((g) => g.family)).size
}

/**
 * Places a concept by the published gradings.
 * `s17` is the modal level when a level 3 that means only child in need counts as 4.
 * `backed` says that national guidance supports a level 4, which then stays 4.
 */
export function place(gradings: readonly AreaGrading[], s17: Level, backed: boolean): Placement {
  const tally = votes(gradings)
  const most = Math.max(...tally.values())
  const tied = LEVELS.filter((level) => Math.abs((tally.get(level) ?? 0) - most) < 1e-9)
  const all = gradings.flatMap((g) => g.levels)
  const modal = tied[0] ?? 1
  const top = highest(tied)
  const weakFour = modal === 4 && familiesAt(gradings, 4) === 1
  const placed: Level = backed && top === 4 ? 4 : weakFour ? 3 : modal
  const reach: Level = all.includes(4) || s17 === 4 ? 4 : highest([placed, top])
  return {
    placed,
    reach,
    lowest: all.reduce<Level>((low, level) => (level < low ? level : low), 4),
    highestGiven: highest(all),
    tie: tied.length > 1,
    families: new Set(gradings.map((g) => g.family)).size,
    familiesAt: {
      1: familiesAt(gradings, 1),
      2: familiesAt(gradings, 2),
      3: familiesAt(gradings, 3),
      4: familiesAt(gradings, 4),
    },
  }
}
