import { ROUTES, type Contender, type RouteId } from '#tools/bench/contender'
import { withPhone, type Phone } from '#tools/bench/phone'
import { coldStart, firstVisit } from '#tools/bench/visits'

/** What was measured of one contender, one figure for each run. Milliseconds and bytes. */
export interface Samples {
  readonly bytes: number[]
  readonly largestPaint: number[]
  readonly largestPaintLevels: number[]
  readonly offline: number[]
  readonly coldStart: Readonly<Record<RouteId, number[]>>
}

type Say = (line: string) => void

const noSamples = (): Samples => ({
  bytes: [],
  largestPaint: [],
  largestPaintLevels: [],
  offline: [],
  coldStart: { home: [], levels: [], check: [] },
})

async function measureHome(
  phone: Phone,
  contender: Contender,
  into: Samples,
  say: Say,
): Promise<void> {
  const visit = await firstVisit(phone, contender, contender.routes.home)
  into.bytes.push(visit.bytes)
  into.largestPaint.push(visit.largestPaint)
  into.offline.push(visit.offline)
  await contender.link.cut()
  await phone.context.setOffline(true)
  for (const id of ROUTES)
    into.coldStart[id].push(await coldStart(phone, contender, contender.routes[id], say))
}

async function measureOnce(contender: Contender, into: Samples, say: Say): Promise<void> {
  try {
    await withPhone(async (phone) => await measureHome(phone, contender, into, say))
  } finally {
    await contender.link.restore()
  }
  await withPhone(async (phone) => {
    const visit = await firstVisit(phone, contender, contender.routes.levels)
    into.largestPaintLevels.push(visit.largestPaint)
  })
}

/** All contenders in turn, run after run, so that a machine that slows down slows all alike. */
export async function takeSamples(
  contenders: readonly Contender[],
  runs: number,
  say: Say,
): Promise<readonly Samples[]> {
  const all = contenders.map(noSamples)
  for (let run = 1; run <= runs; run += 1)
    for (const [index, contender] of contenders.entries()) {
      say(`Run ${run} of ${runs}: ${contender.name}`)
      const into = all[index]
      if (into !== undefined) await measureOnce(contender, into, say)
    }
  return all
}
