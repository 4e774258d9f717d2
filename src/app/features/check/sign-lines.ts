import { AGE_BANDS, fitsAge, type Age } from '#domain/levels/age'
import type { PackTrigger } from '#pack/schema'

/** Lines that a person can take in at first sight. */
const AT_FIRST_SIGHT = 8

/** How often a trigger stands first over all ages: what "not sure" shows first. A baby counts double. */
const weight = ({ first }: PackTrigger) =>
  first.length + (first.includes('under-1') ? AGE_BANDS.length : 0)

/**
 * The triggers that fit an age: at most eight at first sight, the rest under "more". For an age that
 * is not known the child may be a baby, so those of babies stand first.
 */
export function linesFor(triggers: readonly PackTrigger[], age: Age) {
  const fitting = triggers.filter(({ ages }) => fitsAge(ages, age))
  const first =
    age === 'not-sure'
      ? [...fitting].sort((a, b) => weight(b) - weight(a)).slice(0, AT_FIRST_SIGHT)
      : fitting.filter((trigger) => trigger.first.includes(age)).slice(0, AT_FIRST_SIGHT)
  return { first, more: fitting.filter((trigger) => !first.includes(trigger)) }
}
