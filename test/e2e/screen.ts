import type { Page } from '@playwright/test'

/** Whether a dialog lies over every point of the screen. */
export const coveredAll = (page: Page) =>
  page.evaluate(() => {
    const steps = [0.01, 0.25, 0.5, 0.75, 0.99]
    return steps.every((x) =>
      steps.every((y) => {
        const top = document.elementFromPoint(innerWidth * x, innerHeight * y)
        return top?.closest('dialog') !== null && top !== null
      }),
    )
  })
