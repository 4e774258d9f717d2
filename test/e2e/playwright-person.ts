import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test'
import type { Inside, Person } from '#test/e2e/person'

const PARTS = ['region', 'dialog', 'group', 'radiogroup', 'navigation', 'search'] as const
const TAPPABLE = ['button', 'link', 'tab'] as const
const TICKABLE = ['checkbox', 'radio'] as const

const escape = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
/** The whole name, or the words that it begins with. */
const begins = (name: string) => new RegExp(`^${escape(name)}(?![\\p{L}\\p{N}])`, 'u')
const telOf = (phone: string) => `tel:${phone.replaceAll(' ', '')}`

type Role = Parameters<Page['getByRole']>[0]

function anyRole(scope: Page | Locator, roles: readonly Role[], name: string): Locator {
  const [first, ...others] = roles.map((role) => scope.getByRole(role, { name: begins(name) }))
  if (first === undefined) throw new Error('No role was asked for')
  return others.reduce((all, each) => all.or(each), first)
}

/** What the page of a journey tells the driver. */
export interface Driver {
  readonly context: BrowserContext
  page: Page
  readonly dialled: string[]
  /** A finger, or at a desk a mouse. */
  readonly touch: boolean
}

/** Notes every number that is tapped and keeps the browser from looking for a telephone. */
export async function watchCalls(driver: Driver): Promise<void> {
  await driver.context.exposeFunction('journeyDialled', (href: string) => {
    driver.dialled.push(href)
  })
  await driver.context.addInitScript(() => {
    addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="tel:"]') : null
      if (link === null) return
      event.preventDefault()
      const told = globalThis as unknown as { journeyDialled: (href: string) => void }
      told.journeyDialled(link.getAttribute('href') ?? '')
    })
  })
}

/** Playwright's page as a person's phone. */
export function playwrightPerson(driver: Driver): Person {
  const { context, dialled } = driver
  let taps = 0
  const scope = ({ inside }: Inside = {}) =>
    inside === undefined ? driver.page : anyRole(driver.page, PARTS, inside).first()
  const words = (text: string | RegExp, where?: Inside) =>
    scope(where).getByText(text).filter({ visible: true })
  const press = async (target: Locator) => {
    taps += 1
    if (driver.touch) await target.tap()
    else await target.click()
  }
  /** The one with exactly this name, else the only one that begins with it. */
  const only = async (all: Locator, name: string) => {
    await expect(all.first(), `“${name}” is there`).toBeVisible()
    const names = await all.evaluateAll((found) =>
      found.map((each) => {
        const labels = each instanceof HTMLInputElement ? [...(each.labels ?? [])] : []
        const words = each.ariaLabel ?? (labels[0] ?? each).textContent
        return words.replaceAll(/\s+/g, ' ').trim()
      }),
    )
    const exact = names.flatMap((each, index) => (each === name ? [index] : []))
    return names.length > 1 && exact.length === 1 ? all.nth(exact[0] ?? 0) : all
  }
  const tappable = (name: string, where?: Inside) =>
    anyRole(scope(where), TAPPABLE, name).or(
      scope(where)
        .locator('summary')
        .filter({ hasText: new RegExp(String.raw`^\s*${escape(name)}`), visible: true }),
    )
  const box = (name: string, where?: Inside) => anyRole(scope(where), TICKABLE, name)
  const number = (phone: string, where?: Inside) =>
    scope(where)
      .locator(`a[href="${telOf(phone)}"]`)
      .filter({ visible: true })
  const chosen = async (name: string, where: Inside | undefined, is: boolean) => {
    const control = box(name, where).or(anyRole(scope(where), ['button'], name))
    const one = await only(control, name)
    if ((await one.getAttribute('aria-pressed')) === null)
      await expect(one).toBeChecked({ checked: is })
    else await expect(one).toHaveAttribute('aria-pressed', String(is))
  }

  return {
    open: async (path) => {
      await driver.page.goto(path)
    },
    openWithoutWaiting: async (path) => {
      await driver.page.goto(path, { waitUntil: 'commit' })
    },
    openAnew: async (path) => {
      const before = driver.page
      driver.page = await context.newPage()
      await before.close()
      await driver.page.goto(path)
    },
    reload: async () => {
      await driver.page.reload()
    },
    goBack: async () => {
      await driver.page.goBack()
    },
    goForward: async () => {
      await driver.page.goForward()
    },

    tap: async (name, where) => await press(await only(tappable(name, where), name)),
    tick: async (name, where) => {
      const one = await only(box(name, where), name)
      await expect(one).not.toBeChecked()
      await press(one)
      await expect(one).toBeChecked()
    },
    untick: async (name, where) => {
      const one = await only(box(name, where), name)
      await expect(one).toBeChecked()
      await press(one)
      await expect(one).not.toBeChecked()
    },
    choose: async (name, where) => {
      const one = await only(anyRole(scope(where), ['radio'], name), name)
      await press(one)
      await expect(one).toBeChecked()
    },
    type: async (field, text) => {
      await driver.page.getByLabel(field).fill(text)
    },
    press: async (...keys) => {
      for (const key of keys) await driver.page.keyboard.press(key)
    },
    ring: async (phone, where) => {
      const calls = dialled.length
      const link = number(phone, where).first()
      if (driver.touch) await link.tap()
      else await link.click()
      await expect.poll(() => dialled.slice(calls)).toEqual([telOf(phone)])
    },

    sees: async (text, where) => {
      await expect(words(text, where).first()).toBeVisible()
    },
    doesNotSee: async (text, where) => {
      await expect(words(text, where)).toHaveCount(0)
    },
    canTap: async (name, where) => {
      await expect(tappable(name, where).first()).toBeVisible()
      await expect(tappable(name, where).first()).toBeEnabled()
    },
    cannotTap: async (name, where) => {
      await expect(tappable(name, where)).toHaveCount(0)
    },
    howMany: async (name, where) => await tappable(name, where).count(),
    seesTitle: async (title) => {
      await expect(driver.page.getByRole('heading', { level: 1 })).toHaveText(title)
    },
    seesChosen: async (name, where) => await chosen(name, where, true),
    seesNotChosen: async (name, where) => await chosen(name, where, false),
    canRing: async (phone, where) => {
      await expect(number(phone, where).first()).toBeVisible()
    },
    cannotRing: async (phone, where) => {
      await expect(number(phone, where)).toHaveCount(0)
    },
    reads: async ({ inside } = {}) =>
      inside === undefined
        ? await driver.page.locator('body').innerText()
        : await anyRole(driver.page, PARTS, inside).first().innerText(),

    whereAmI: async () =>
      await driver.page.evaluate(() => location.pathname + location.search + location.hash),
    windowTitle: async () => await driver.page.title(),
    focus: async () =>
      await driver.page.evaluate(() => {
        const at = document.activeElement
        if (at === null || at === document.body) return 'nothing'
        const label = at instanceof HTMLInputElement ? at.labels?.[0] : undefined
        const name = (at.ariaLabel ?? (label ?? at).textContent).replaceAll(/\s+/g, ' ').trim()
        const role = at instanceof HTMLInputElement ? at.type : (at.role ?? at.localName)
        return `${role === 'a' ? 'link' : role === 'h1' ? 'heading' : role} ${name}`
      }),
    clipboard: async () => await driver.page.evaluate(() => navigator.clipboard.readText()),
    dialled: () => dialled,

    goOffline: async () => await context.setOffline(true),
    goOnline: async () => await context.setOffline(false),
    comeBack: async () => {
      await driver.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    },
    isAt: async (instant) => await context.clock.setFixedTime(new Date(instant)),
    startClock: async (instant) => await context.clock.install({ time: new Date(instant) }),
    wait: async ({ minutes = 0, seconds = 0 }) =>
      await context.clock.fastForward((minutes * 60 + seconds) * 1000),

    countTaps: () => {
      taps = 0
    },
    taps: () => taps,
  }
}
