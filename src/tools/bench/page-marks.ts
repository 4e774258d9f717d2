import type { Page } from '@playwright/test'
import { setTimeout as wait } from 'node:timers/promises'
import type { Contender } from '#tools/bench/contender'

/** Milliseconds from the start of the navigation, noted inside the page. */
export interface Marks {
  largestPaint?: number
  content?: number
  offline?: number
}

interface Watched {
  readonly content: string
  readonly saysReady: Contender['saysReady'] | undefined
}

/** Runs in the page before anything of it, and must need nothing from outside itself. */
function watchPage({ content, saysReady }: Watched): void {
  const marks: Marks = {}
  Object.assign(globalThis, { benchMarks: marks })
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) marks.largestPaint = startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  const look = () => {
    if (document.querySelector(content) === null) requestAnimationFrame(look)
    else marks.content = performance.now()
  }
  requestAnimationFrame(look)
  const noteOffline = () => {
    marks.offline ??= performance.now()
  }
  const watchWorker = async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active?.state === 'activated') noteOffline()
    active?.addEventListener('statechange', noteOffline)
  }
  if (saysReady === undefined) {
    // A blank page, where this runs too, has no workers.
    if ('serviceWorker' in navigator) void watchWorker()
    return
  }
  const timer = setInterval(() => {
    if (document.querySelector(saysReady.where)?.textContent.includes(saysReady.words) !== true)
      return
    noteOffline()
    clearInterval(timer)
  }, 50)
}

export async function watchMarks(
  page: Page,
  content: string,
  saysReady: Contender['saysReady'],
): Promise<void> {
  await page.addInitScript(watchPage, { content, saysReady })
}

const readMarks = async (page: Page): Promise<Marks> =>
  await page.evaluate(() => (globalThis as unknown as { benchMarks: Marks }).benchMarks)

const LOOK_EVERY_MS = 150

/** Waits until the page has noted a mark. Looks seldom, because looking costs the page time. */
export async function waitForMark(
  page: Page,
  mark: keyof Marks,
  longestMs: number,
): Promise<number | undefined> {
  for (let waited = 0; waited < longestMs; waited += LOOK_EVERY_MS) {
    const reached = (await readMarks(page))[mark]
    if (reached !== undefined) return reached
    await wait(LOOK_EVERY_MS)
  }
  return undefined
}

/** What a person would see where a mark was not reached. */
export const shownOn = async (page: Page): Promise<string> =>
  (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ').slice(0, 400)
