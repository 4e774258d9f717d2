import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, FRIDAY_EVENING, test } from '#test/e2e/journey'
import { check, firstVisit } from '#test/e2e/check-steps'
import { numberOf } from '#test/e2e/content'
import { expectAccessible } from '#test/e2e/look'
import { copyRelease, nextRelease } from '#test/e2e/releases'
import { HOME_WORDS, ROUTES } from '#test/e2e/routes'
import { falseNetwork, startServer } from '#test/e2e/server'

const NEGLECT = {
  topic: 'daily-care',
  yes: ['care.neglect-suspected'],
  effect: 'It shows',
} as const
/** A part of the app that the first page does not need. */
const SEARCH = /assets\/search-.*\.js$/
const POINTS_TO = 'Points to level 3, could be 4'

test('the journeys know every route of the app', () => {
  const text = readFileSync(join(import.meta.dirname, '../../src/app/route-names.ts'), 'utf8')
  const names = [...text.matchAll(/(?:Plain|RouteRecordInfo)<'([a-z-]+)'/g)].map(([, name]) => name)
  expect(names.length).toBeGreaterThan(20)
  expect(Object.keys(ROUTES).sort()).toEqual(names.sort())
})

test.describe('with the server stopped', () => {
  test.use({ ownServer: true })

  const all = Object.entries(ROUTES)
  const isCheck = ([name]: readonly [string, unknown]) => name.startsWith('check')
  for (const [part, routes] of [
    ['of the check', all.filter(isCheck)],
    ['of everything else', all.filter((route) => !isCheck(route))],
  ] as const)
    test(`every page ${part} opens cold at its own address, with its own heading and not the home page’s words`, async ({
      person,
      server,
      driver,
    }) => {
      await firstVisit(person)
      await person.sees('Ready offline')
      await server.stop()
      await person.goOffline()
      for (const [name, { path, heading }] of routes)
        await test.step(name, async () => {
          await person.openAnew('about:blank')
          const arrived = await driver.page.goto(path)
          const html = (await arrived?.text()) ?? ''
          await person.seesTitle(heading)
          if (name === 'home') return
          for (const words of HOME_WORDS) {
            expect(html).not.toContain(words)
            await person.doesNotSee(words)
          }
        })
    })

  test('who never hears that the network is gone works on all the same', async ({
    person,
    server,
    noise,
  }) => {
    noise.expect(/ERR_CONNECTION_REFUSED/)
    await person.isAt(FRIDAY_EVENING)
    await firstVisit(person)
    await person.sees('Ready offline')
    await server.stop()
    await person.openAnew('/')
    await check(person, NEGLECT)
    await person.sees(POINTS_TO)
    await person.canRing(numberOf('worcestershire', 'out-of-hours'))
  })

  for (const how of ['asks for a sign-in', 'never answers'] as const)
    test(`a network that ${how} changes nothing and keeps nobody waiting`, async ({
      person,
      server,
      noise,
    }) => {
      // Looking for a newer worker finds none; the worker that is there goes on.
      noise.expect(/bad HTTP response|unsupported MIME type|ERR_/)
      await person.isAt(FRIDAY_EVENING)
      await firstVisit(person)
      await person.sees('Ready offline')
      await server.stop()
      const network = await falseNetwork(Number(new URL(server.url).port), how)
      try {
        await person.openAnew('/')
        await check(person, NEGLECT)
        await person.sees(POINTS_TO)
        await person.canRing(numberOf('worcestershire', 'out-of-hours'))
        await person.openAnew('/contacts')
        await person.seesTitle('Who to ring in Worcestershire')
        await person.comeBack()
        await person.doesNotSee('Sign in to this network')
      } finally {
        await network.stop()
      }
    })

  test('a page that is open goes on to every part when the network goes away', async ({
    person,
    server,
  }) => {
    await firstVisit(person)
    await person.sees('Ready offline')
    await server.stop()
    await person.goOffline()
    await person.sees('Offline')
    await person.tap('Levels')
    await person.seesTitle('Levels of need')
    await person.type('Search the levels', 'always hungry')
    await person.sees('Food and weight')
    await person.tap('Home')
    await person.tap('Who to ring')
    await person.seesTitle('Who to ring in Worcestershire')
  })
})

test('the first visit says how much is saved, and “Ready offline” when all was read back', async ({
  person,
  page,
}) => {
  await person.open('/')
  await person.seesTitle('Where does the child live?')
  await expect(page.getByRole('region', { name: 'Saved on this phone' })).toContainText(
    /Saving on this phone: \d+ %|Ready offline/,
  )
  await person.sees('Ready offline', { inside: 'Saved on this phone' })
  const missing = await page.evaluate(async () => {
    const worker = navigator.serviceWorker.controller
    const channel = new MessageChannel()
    const told = new Promise<unknown>((resolve) => {
      channel.port1.addEventListener('message', ({ data }) => resolve(data))
      channel.port1.start()
    })
    worker?.postMessage({ type: 'VERIFY' }, [channel.port2])
    return await told
  })
  expect(missing).toMatchObject({ ok: true, missing: [] })
})

/** The worker has tried to save the release and has given up. */
const savingEnded = (page: Page) =>
  page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    return registration?.installing === null || registration === undefined
  })

test('where one file cannot be fetched, it never says that it is ready', async ({
  person,
  page,
  context,
  noise,
}) => {
  noise.expect(/./)
  let refused = 0
  await context.route(SEARCH, async (route) => {
    refused += 1
    await route.abort()
  })
  await firstVisit(person)
  await expect.poll(() => refused).toBeGreaterThan(0)
  await savingEnded(page)
  await person.doesNotSee('Ready offline')
  await person.reload()
  await savingEnded(page)
  await person.canTap('Check a worry')
  await person.doesNotSee('Ready offline')
})

test('where one file arrives changed, it never says that it is ready', async ({
  person,
  page,
  noise,
}) => {
  noise.expect(/./)
  const release = copyRelease()
  release.damage(release.find(SEARCH), (text) => `${text}\n// changed on the way`)
  const server = await startServer({ appDir: release.appDir })
  try {
    await person.open(server.url)
    await person.tap('Worcestershire')
    await person.canTap('Check a worry')
    await savingEnded(page)
    await person.doesNotSee('Ready offline')
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
  } finally {
    await server.stop()
    release.remove()
  }
})

for (const [what, spoil] of [
  ['is missing', () => Reflect.deleteProperty(globalThis, 'indexedDB')],
  [
    'throws',
    () => {
      Object.defineProperty(globalThis, 'indexedDB', {
        get: () => {
          throw new DOMException('Refused', 'SecurityError')
        },
      })
    },
  ],
] as const)
  test(`where the browser’s database ${what}, the check works`, async ({ person, context }) => {
    await context.addInitScript(spoil)
    await firstVisit(person)
    await check(person, NEGLECT)
    await person.sees(POINTS_TO)
    await person.openAnew('/')
    await person.canTap('Check a worry')
  })

test('where the browser refuses to keep anything, it says so, asks again next time, and the check works', async ({
  person,
  context,
}) => {
  await context.addInitScript(() => {
    for (const store of ['localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, store, {
        get: () => {
          throw new DOMException('Refused', 'SecurityError')
        },
      })
  })
  await firstVisit(person)
  await person.sees('This browser refuses to keep your area. You will be asked again next time.')
  await check(person, NEGLECT)
  await person.sees(POINTS_TO)
  await person.openAnew('/')
  await person.seesTitle('Where does the child live?')
})

test('a newer release waits while answers are held, and starts when the person says so', async ({
  person,
  page,
}) => {
  const first = copyRelease()
  const second = nextRelease('second')
  const before = await startServer({ appDir: first.appDir })
  const port = Number(new URL(before.url).port)
  await person.open(before.url)
  await person.tap('Worcestershire')
  await person.sees('Ready offline')
  await check(person, NEGLECT)
  await before.stop()
  const after = await startServer({ appDir: second.appDir, port })
  try {
    await person.comeBack()
    await person.sees('A newer Right Help is on this phone')
    await person.sees('It waits until your answers are cleared.')
    await person.cannotTap('Start the new version')
    await person.sees(POINTS_TO)
    await expectAccessible(page)

    await person.tap('Clear answers')
    let loads = 0
    page.on('load', () => (loads += 1))
    await person.tap('Start the new version')
    const mark = page.locator('meta[name="journey-release"]')
    await expect(mark).toHaveAttribute('content', 'second')
    await person.sees('Ready offline')
    await person.doesNotSee('A newer Right Help is on this phone')
    expect(loads).toBe(1)
  } finally {
    await after.stop()
    first.remove()
    second.remove()
  }
})
