import { setTimeout as wait } from 'node:timers/promises'
import type { CDPSession, Page } from '@playwright/test'
import { BenchError } from '#tools/bench/bench-error'
import type { Contender, Route } from '#tools/bench/contender'
import { shownOn, waitForMark, watchMarks, type Marks } from '#tools/bench/page-marks'
import type { Phone } from '#tools/bench/phone'

const LONGEST_SAVE_MS = 120_000
const LONGEST_START_MS = 15_000

/** What the page itself asked of the network. What its worker saves does not count. */
async function countTransfer(tools: CDPSession): Promise<() => number> {
  let bytes = 0
  const fromWorker = new Set<string>()
  tools.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromServiceWorker === true) fromWorker.add(requestId)
  })
  tools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!fromWorker.has(requestId)) bytes += encodedDataLength
  })
  await tools.send('Network.enable')
  return () => bytes
}

export interface FirstVisit {
  readonly bytes: number
  readonly largestPaint: number
  readonly offline: number
}

async function mustReach(page: Page, mark: keyof Marks, longestMs: number): Promise<number> {
  const reached = await waitForMark(page, mark, longestMs)
  if (reached !== undefined) return reached
  const { pathname } = new URL(page.url())
  throw new BenchError(
    `“${mark}” was not reached at ${pathname} within ${longestMs / 1000} s. There stood: ${await shownOn(page)}`,
  )
}

/** A first visit over the slow network, until everything is on the phone. The page is then closed. */
export async function firstVisit(
  phone: Phone,
  { link, saysReady, kept }: Contender,
  { path }: Route,
): Promise<FirstVisit> {
  const { page, tools } = await phone.openPage()
  const transferred = await countTransfer(tools)
  await watchMarks(page, 'body', saysReady)
  await page.goto(link.url + path, { waitUntil: 'commit' })
  const offline = await mustReach(page, 'offline', LONGEST_SAVE_MS)
  const largestPaint = await mustReach(page, 'largestPaint', LONGEST_START_MS)
  const bytes = transferred()
  await page.evaluate(
    (entries) => {
      for (const [key, value] of entries) localStorage.setItem(key, value)
    },
    Object.entries(kept ?? {}),
  )
  await page.close()
  return { bytes, largestPaint, offline }
}

const SETTLE_MS = 300

/**
 * The network is gone and no worker runs: until a route's content stands there. Infinite where it
 * never does, which is a finding and no reason to end the bench.
 */
export async function coldStart(
  phone: Phone,
  { name, link }: Contender,
  { path, content }: Route,
  say: (line: string) => void,
): Promise<number> {
  const { page, tools } = await phone.openPage()
  await tools.send('ServiceWorker.enable')
  await tools.send('ServiceWorker.stopAllWorkers')
  await watchMarks(page, content, undefined)
  await wait(SETTLE_MS)
  await page.goto(link.url + path, { waitUntil: 'commit' })
  const reached = await waitForMark(page, 'content', LONGEST_START_MS)
  if (reached === undefined)
    say(`${name} shows no content offline at ${path}. There stood: ${await shownOn(page)}`)
  await page.close()
  return reached ?? Infinity
}
