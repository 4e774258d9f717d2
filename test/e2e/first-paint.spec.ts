import { expect, FRIDAY_EVENING, test } from '#test/e2e/journey'
import { firstVisit } from '#test/e2e/check-steps'
import { emergency, numberOf } from '#test/e2e/content'
import { HOME_WORDS, ROUTES } from '#test/e2e/routes'

const SCRIPTS = /\.js$/
/** What the console says where a journey has switched the worker off. */
const NO_WORKER = /Service Worker registration blocked|reading 'waiting'/
const SHEET = { inside: emergency.title }

test.describe('where no script ever arrives', () => {
  test.beforeEach(async ({ context, noise }) => {
    noise.expect(/Failed to load resource/)
    await context.route(SCRIPTS, (route) => route.abort())
  })

  test('the home page offers the check, the emergency steps and 999', async ({ person, page }) => {
    await person.open('/')
    await person.canTap('Check a worry')
    await person.sees(emergency.title)
    for (const line of emergency.ringIf) await person.sees(line)
    await person.canRing('999')
    await person.canTap('999')
    for (const words of HOME_WORDS) await person.sees(words)
    await expect(page.getByRole('main')).toBeVisible()
  })

  test('999 opens the sheet by a tap, and the sheet dials nothing by itself', async ({
    person,
  }) => {
    await person.open('/')
    await person.tap('999')
    await person.canRing('999', SHEET)
    for (const step of emergency.steps) await person.sees(step.title, SHEET)
    expect(person.dialled()).toEqual([])
    await person.tap('Close', SHEET)
    await person.cannotTap('Ring 999', SHEET)
    expect(person.dialled()).toEqual([])
  })

  test('999 opens and closes the sheet by keyboard', async ({ person }) => {
    await person.open('/check/result')
    await person.press('Tab')
    expect(await person.focus()).toBe('button 999: a child is in danger now')
    await person.press('Enter')
    await person.canRing('999', SHEET)
    await person.press('Escape')
    await person.cannotTap('Ring 999', SHEET)
    expect(await person.focus()).toBe('button 999: a child is in danger now')
    await person.press('Space')
    await person.canRing('999', SHEET)
    expect(person.dialled()).toEqual([])
  })

  test('every other address shows the frame and 999, and none of the home page’s words', async ({
    person,
    page,
  }) => {
    for (const [name, { path }] of Object.entries(ROUTES).filter(([each]) => each !== 'home'))
      await test.step(name, async () => {
        await person.open(path)
        await person.canTap('999')
        await person.canTap('Home')
        await person.canTap('Levels', { inside: 'Parts of Right Help' })
        await expect(page.getByRole('main')).toHaveText('')
        for (const words of HOME_WORDS) await person.doesNotSee(words)
      })
  })
})

test.describe('while scripts are slow to arrive', () => {
  // Without a worker the scripts of the second visit come from the network too.
  test.use({ serviceWorkers: 'block' })

  test('a sheet that was opened before stays open and then shows the area’s number', async ({
    person,
    context,
    noise,
  }) => {
    noise.expect(NO_WORKER)
    await person.isAt(FRIDAY_EVENING)
    await firstVisit(person)
    let letGo = () => {}
    const held = new Promise<void>((resolve) => (letGo = resolve))
    await context.route(SCRIPTS, async (route) => {
      await held
      await route.continue()
    })
    await person.openWithoutWaiting('/contacts')
    await person.tap('999')
    await person.canRing('999', SHEET)
    const inside = { inside: 'Who to ring in Worcestershire' }
    await person.doesNotSee(numberOf('worcestershire', 'out-of-hours'))
    letGo()
    await person.seesTitle('Who to ring in Worcestershire')
    await person.canRing('999', SHEET)
    await person.sees(numberOf('worcestershire', 'out-of-hours'), SHEET)
    await person.canRing(numberOf('worcestershire', 'out-of-hours'), inside)
    expect(person.dialled()).toEqual([])
    await person.tap('Close', SHEET)
    await person.cannotTap('Ring 999', SHEET)
  })

  test('the home page can be read before, and the check is one tap after', async ({
    person,
    context,
    noise,
  }) => {
    noise.expect(NO_WORKER)
    await firstVisit(person)
    let letGo = () => {}
    const held = new Promise<void>((resolve) => (letGo = resolve))
    await context.route(SCRIPTS, async (route) => {
      await held
      await route.continue()
    })
    await person.openWithoutWaiting('/')
    await person.canTap('Check a worry')
    await person.sees(emergency.title)
    letGo()
    await person.sees('For a worry that cannot wait')
    await person.tap('Check a worry')
    await person.seesTitle('Is the child safe right now?')
  })
})

test('the 999 sheet names the area’s own number and keeps the page under it', async ({
  person,
}) => {
  await person.isAt(FRIDAY_EVENING)
  await firstVisit(person, 'wolverhampton')
  await person.tap('999')
  await person.canRing('999', SHEET)
  await person.canRing(numberOf('wolverhampton', 'out-of-hours'), SHEET)
  expect(person.dialled()).toEqual([])
  await person.press('Escape')
  await person.cannotTap('Ring 999', SHEET)
  await person.canTap('Check a worry')
})
