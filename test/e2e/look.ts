import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Each breach of a rule, and what breaks it. */
async function breaches(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (only === undefined ? axe : axe.withRules([...only])).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes
      // A skip link stands outside the landmarks. Here 999 comes before it, so axe does not see one.
      .filter(({ target }) => id !== 'region' || target.join('') !== '.skip')
      .map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`),
  )
}

/** The screen as it stands breaks no rule of access, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await breaches(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  // In the dark nothing differs but the colours.
  const dark = await breaches(page, ['color-contrast', 'link-in-text-block'])
  await page.emulateMedia({ colorScheme: 'light' })
  expect({ light, dark }).toEqual({ light: [], dark: [] })
}

/** Everything that can be tapped and is lower than a finger wants: `button Next: 40 px`. */
export const lowTargets = (page: Page, least: number) =>
  page.evaluate((px) => {
    const inText = (each: Element) => each.closest('p, dd, li p, td') !== null
    const all = [...document.querySelectorAll('a[href], button, summary, label:has(input), input')]
    return all
      .filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((each) => !(each instanceof HTMLInputElement && (each.labels?.length ?? 0) > 0))
      .filter((each) => !each.matches('.skip, .for-desk *') && !inText(each))
      .flatMap((each) => {
        const { height, width } = each.getBoundingClientRect()
        if (height >= px - 0.5 || height === 0 || width === 0) return []
        return [`${each.localName} ${each.textContent.trim()}: ${Math.round(height)} px`]
      })
  }, least)
