import { AGE_BANDS, type AgeBand } from '#domain/levels/age'

const ALL = AGE_BANDS
const BORN: readonly AgeBand[] = AGE_BANDS.filter((band) => band !== 'unborn')
const upTo = (last: AgeBand) => BORN.slice(0, BORN.indexOf(last) + 1)
const from = (first: AgeBand) => BORN.slice(BORN.indexOf(first))

/**
 * The age values of the published gradings, as bands of the check. A rung is left out only where its
 * ages cannot overlap, so "mainly 13-17" keeps the band below, and "school age" begins at four.
 */
const BANDS: ReadonlyMap<string, readonly AgeBand[]> = new Map([
  ['any', ALL],
  ['unborn', ['unborn']],
  ['0-2', upTo('1-4')],
  ['mainly 0-4', ['unborn', ...upTo('5-10')]],
  ['mainly 0-10', upTo('11-12')],
  ['not yet mobile', BORN],
  ['under 13', upTo('11-12')],
  ['under 16', ['unborn', ...upTo('16-17')]],
  ['girls, any age', ALL],
  ['school age', from('1-4')],
  ['10-17', from('5-10')],
  ['mainly 10-15', from('5-10')],
  ['mainly 10-17', from('5-10')],
  ['13-17', from('13-15')],
  ['mainly 13-17', from('11-12')],
  ['14-17', from('13-15')],
  ['16-17', ['16-17']],
])

/** The bands of a published age value, less those that the rung cannot concern. Undefined: unknown value. */
export function bandsOf(ages: string, not: readonly AgeBand[]): readonly AgeBand[] | undefined {
  return BANDS.get(ages)?.filter((band) => !not.includes(band))
}
