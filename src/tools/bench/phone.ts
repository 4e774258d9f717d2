import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test'
import { findBrowser } from '#build/browser.mjs'

export const PROFILE = { cpuSlowedBy: 4, width: 412, height: 823 } as const

const ARGS = ['--no-sandbox', '--disable-quic', '--disable-background-networking']

export interface Phone {
  readonly context: BrowserContext
  /** A page on a slow processor, with a session of its developer tools. */
  readonly openPage: () => Promise<{ readonly page: Page; readonly tools: CDPSession }>
  readonly browserVersion: string
}

async function openPage(context: BrowserContext) {
  const page = await context.newPage()
  const tools = await context.newCDPSession(page)
  await tools.send('Emulation.setCPUThrottlingRate', { rate: PROFILE.cpuSlowedBy })
  return { page, tools }
}

interface PhoneOptions {
  readonly serviceWorkers?: 'allow' | 'block'
}

/** A phone with nothing on it: a browser with a folder of its own, deleted afterwards. */
export async function withPhone<T>(
  use: (phone: Phone) => Promise<T>,
  { serviceWorkers = 'allow' }: PhoneOptions = {},
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'right-help-bench-'))
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: await findBrowser(),
    args: ARGS,
    serviceWorkers,
    viewport: { width: PROFILE.width, height: PROFILE.height },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  })
  try {
    const browserVersion = context.browser()?.version() ?? 'unknown'
    return await use({ context, openPage: () => openPage(context), browserVersion })
  } finally {
    await context.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
