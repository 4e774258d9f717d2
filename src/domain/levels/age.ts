/** Age of the youngest child the person is worried about. `not-sure` means the youngest it could be. */
export const AGES = [
  'unborn',
  'under-1',
  '1-4',
  '5-10',
  '11-12',
  '13-15',
  '16-17',
  'not-sure',
] as const
export type Age = (typeof AGES)[number]
/** An age band that a worry or trigger can have: every answer but `not-sure`. */
export type AgeBand = Exclude<Age, 'not-sure'>
export const AGE_BANDS: readonly AgeBand[] = AGES.filter(
  (age): age is AgeBand => age !== 'not-sure',
)

/** Whether something with these ages is offered: left out only when the ages cannot overlap. */
export function fitsAge(ages: readonly AgeBand[], age: Age): boolean {
  return age === 'not-sure' || ages.includes(age)
}
