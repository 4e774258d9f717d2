/**
 * Levels of need on this app's own scale: 1 universal, 2 additional, 3 complex, 4 statutory.
 * Child in need (Children Act 1989 s17) belongs to level 4 here. An area's own scale may differ.
 */
export const LEVELS = [1, 2, 3, 4] as const
export type Level = (typeof LEVELS)[number]

/** The highest of the levels, or the floor where there are none. */
export function highest(levels: readonly Level[], floor: Level = 1): Level {
  return levels.reduce<Level>((top, level) => (level > top ? level : top), floor)
}

/** One level up, never beyond 4. */
export function oneUp(level: Level): Level {
  return LEVELS.find((each) => each > level) ?? 4
}

/** One level down, never below 1. */
export function oneDown(level: Level): Level {
  return LEVELS.findLast((each) => each < level) ?? 1
}
