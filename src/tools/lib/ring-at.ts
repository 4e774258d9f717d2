import type { Assessment } from '#domain/assessment/assessment'
import { purposeOfRoute } from '#domain/contacts/purpose-of-route'
import { whoToRing, type RingPurpose } from '#domain/contacts/who-to-ring'
import type { AreaPack, NationalPack } from '#pack/schema'
import { UsageError } from '#tools/lib/packs'

const INSTANT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/

/** Of a day that no calendar has, the platform would make the day after. */
const isDay = (day: string) => {
  const ms = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day)
}

/** An instant such as 2026-11-20T17:42:00Z. A time without a zone would depend on the machine. */
export function parseInstant(text: string): number {
  const day = INSTANT.exec(text)?.[1]
  const instant = day !== undefined && isDay(day) ? Date.parse(text) : NaN
  if (Number.isNaN(instant))
    throw new UsageError(`"${text}" is not an instant. Write it as 2026-11-20T17:42:00Z.`)
  return instant
}

/** Whom to ring for an assessment at an instant: what the result shows first. */
export function ringFor(
  { route }: Assessment,
  area: AreaPack,
  national: NationalPack,
  instant: number,
) {
  const holidays = new Set(national.holidays.days.map(({ day }) => day))
  const ring = (purpose: RingPurpose) =>
    whoToRing(area.contacts, purpose, instant, holidays, { withheld: area.withheld })
  const shut = ring('advice').first?.state.state === 'shut'
  return ring(purposeOfRoute(route, shut))
}
