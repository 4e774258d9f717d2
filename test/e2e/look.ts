import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Each breach of a rule, and what breaks it. */
async function breaches(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    // What passes is not worth its way out of the browser.
    resultTypes: ['violations'],
    ...(only === undefined ? {} : { runOnly: { type: 'rule', values: [...only] } }),
  })
  const { violations } = await axe.analyze()
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

/** What has the focus and lies under a bar that stays in place, even in part. */
export const focusUnderBar = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    if (at === null || at === document.body) return 'nothing has the focus'
    const stays = (each: Element) => ['sticky', 'fixed'].includes(getComputedStyle(each).position)
    const bars = [...document.querySelectorAll('.head, .tabs, .bar, .n999')].filter(
      (bar) => bar.checkVisibility() && stays(bar) && !bar.contains(at),
    )
    const inBar = at.closest('.head, .tabs, .bar, .n999, dialog, [popover]') !== null
    const box = at.getBoundingClientRect()
    const outside = box.bottom <= 0 || box.top >= innerHeight
    const under = bars.find((bar) => {
      const over = bar.getBoundingClientRect()
      const left = Math.max(box.left, over.left)
      const right = Math.min(box.right, over.right)
      const top = Math.max(box.top, over.top)
      const bottom = Math.min(box.bottom, over.bottom)
      if (right - left < 1 || bottom - top < 1) return false
      const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      return seen !== null && bar.contains(seen)
    })
    if (inBar || (!outside && under === undefined)) return undefined
    const words = at.textContent.replaceAll(/\s+/g, ' ').trim().slice(0, 60)
    return `${at.localName} ${words} is ${outside ? 'out of sight' : `under ${under?.className}`}`
  })

/** How far the page can be pushed sideways, and what stays in place over it. */
export const reflow = (page: Page) =>
  page.evaluate(() => {
    const stays = (each: Element) => ['sticky', 'fixed'].includes(getComputedStyle(each).position)
    const inPlace = [...document.querySelectorAll('body *')].filter(
      (each) => each.checkVisibility() && stays(each) && each.getBoundingClientRect().height > 0,
    )
    return {
      tooWide: Math.max(0, document.documentElement.scrollWidth - innerWidth),
      inPlace: inPlace.map((each) => `${each.localName}.${each.className}`),
    }
  })

/** Text that is cut off by the box around it. */
export const cutOff = (page: Page) =>
  page.evaluate(() => {
    const hides = /hidden|clip/
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((each) => each.checkVisibility() && each.closest('.sr, svg') === null)
      .filter((each) => {
        const { overflowX, overflowY } = getComputedStyle(each)
        const wide = hides.test(overflowX) && each.scrollWidth > each.clientWidth + 1
        const high = hides.test(overflowY) && each.scrollHeight > each.clientHeight + 1
        return wide || high
      })
      .map((each) => `${each.localName}.${each.className}: ${each.textContent.trim().slice(0, 60)}`)
  })

/** Everything on the screen that moves, or would move for longer than so many milliseconds. */
export const moving = (page: Page, longest: number) =>
  page.evaluate((most) => {
    const ms = (times: string) =>
      Math.max(...times.split(',').map((time) => Number.parseFloat(time) * 1000))
    const slow = [...document.querySelectorAll('*')].filter((each) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(each)
      const animates = animationName !== 'none' && ms(animationDuration) > most
      return ms(transitionDuration) > most || animates
    })
    return [
      ...document.getAnimations().map(() => 'an animation runs'),
      ...slow.map((each) => `${each.localName}.${each.className}`),
    ]
  }, longest)

/** Buttons whose edge cannot be seen where colours are forced: only their words are there. */
export const withoutEdge = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.btn, .go, .field, .card')]
      .filter((each) => each.checkVisibility())
      .filter((each) => {
        const { borderTopStyle, borderTopWidth, outlineStyle } = getComputedStyle(each)
        const bordered = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1
        return !bordered && outlineStyle === 'none'
      })
      .map((each) => `${each.className}: ${each.textContent.trim().slice(0, 40)}`),
  )
