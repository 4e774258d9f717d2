import { expect, test as base } from '@playwright/test'
import type { Person } from '#test/e2e/person'
import { startServer, type OwnServer } from '#test/e2e/server'
import { playwrightPerson, watchCalls, type Driver } from '#test/e2e/playwright-person'

/** What the browser's console may say in a journey that breaks something on purpose. */
interface Noise {
  readonly expect: (words: RegExp) => void
}

interface Options {
  /** Whether the journey has a server of its own, which it can stop. */
  readonly ownServer: boolean
}

interface Journey {
  readonly server: OwnServer
  readonly driver: Driver
  readonly person: Person
  readonly noise: Noise
}

/** Every journey has a person with a phone, and fails where the console says what nobody expects. */
export const test = base.extend<Options & Journey>({
  ownServer: [false, { option: true }],
  server: async ({}, use) => {
    const server = await startServer()
    await use(server)
    await server.stop()
  },
  baseURL: async ({ baseURL, ownServer, server }, use) => {
    await use(ownServer ? server.url : baseURL)
  },
  noise: [
    async ({ context }, use) => {
      const expected: RegExp[] = []
      const heard: string[] = []
      context.on('console', (line) => {
        if (line.type() === 'error' || line.type() === 'warning') heard.push(line.text())
      })
      context.on('weberror', (fault) => heard.push(String(fault.error())))
      await use({ expect: (words) => expected.push(words) })
      expect(heard.filter((line) => !expected.some((words) => words.test(line)))).toEqual([])
    },
    { auto: true },
  ],
  driver: async ({ context, page, hasTouch }, use) => {
    const driver: Driver = { context, page, dialled: [], touch: hasTouch }
    await watchCalls(driver)
    await use(driver)
  },
  person: async ({ driver }, use) => {
    await use(playwrightPerson(driver))
  },
})

export { expect }

/** A Friday evening, when offices are shut, and a working morning. UK time. */
export const FRIDAY_EVENING = '2026-11-20T17:42:00Z'
export const TUESDAY_MORNING = '2026-11-24T10:00:00Z'
