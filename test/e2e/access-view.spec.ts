import { expect, FRIDAY_EVENING, test } from '#test/e2e/journey'
import { answer, check, firstVisit, toWorries } from '#test/e2e/check-steps'
import { numberOf, topicTitle } from '#test/e2e/content'
import { cutOff, lowTargets, moving, reflow, withoutEdge } from '#test/e2e/look'
import { ROUTES } from '#test/e2e/routes'

const NEGLECT = {
  topic: 'daily-care',
  yes: ['care.neglect-suspected'],
  effect: 'It shows',
} as const

test.beforeEach(async ({ person }) => {
  await person.isAt(FRIDAY_EVENING)
})

for (const [how, viewport] of [
  ['at 400 % zoom', { width: 320, height: 256 }],
  ['320 pixels wide', { width: 320, height: 640 }],
] as const)
  test.describe(how, () => {
    test.use({ viewport, isMobile: false, hasTouch: false })
    const free = { tooWide: 0, inPlace: [] }

    test('the main job is done without pushing sideways, and nothing stays in the way', async ({
      person,
      page,
    }) => {
      await person.open('/')
      await person.tap('Worcestershire')
      await person.canTap('Check a worry')
      expect(await reflow(page)).toEqual(free)
      await toWorries(person)
      expect(await reflow(page)).toEqual(free)
      await person.tap(topicTitle(NEGLECT.topic))
      await answer(person, NEGLECT)
      expect(await reflow(page)).toEqual(free)
      await person.tap('See what to do')
      await person.sees('Points to level 3, could be 4')
      expect(await reflow(page)).toEqual(free)
      await person.sees(numberOf('worcestershire', 'out-of-hours'))
      await person.tap('Make the note')
      await person.seesTitle('Note for the front door')
      expect(await reflow(page)).toEqual(free)
      await person.tap('999')
      await person.canRing('999', { inside: 'A child is in danger now' })
      expect((await reflow(page)).tooWide).toBe(0)
    })

    test('every page fits, and nothing stays in the way', async ({ person, page }) => {
      await firstVisit(person)
      for (const [name, { path, heading }] of Object.entries(ROUTES))
        await test.step(name, async () => {
          await person.open(path)
          await person.seesTitle(heading)
          expect(await reflow(page)).toEqual(free)
        })
    })
  })

test('with text spaced widely nothing is cut off and nothing pushes sideways', async ({
  person,
  page,
  context,
}) => {
  await context.addInitScript(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }
    `)
    document.adoptedStyleSheets.push(sheet)
  })
  await firstVisit(person)
  await check(person, NEGLECT)
  expect(await cutOff(page)).toEqual([])
  expect((await reflow(page)).tooWide).toBe(0)
  for (const [name, { path, heading }] of Object.entries(ROUTES))
    await test.step(name, async () => {
      await person.open(path)
      await person.seesTitle(heading)
      expect(await cutOff(page)).toEqual([])
      expect((await reflow(page)).tooWide).toBe(0)
    })
})

test('who asks for less motion sees none, and nobody sees any for long', async ({
  person,
  page,
}) => {
  await firstVisit(person)
  await check(person, NEGLECT)
  expect(await moving(page, 150)).toEqual([])
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await person.tap('What is going well')
  expect(await moving(page, 0)).toEqual([])
  await person.tap('999')
  expect(await moving(page, 0)).toEqual([])
  await person.press('Escape')
  await person.tap('Hide')
  expect(await moving(page, 0)).toEqual([])
})

test('where colours are forced, every button and card keeps an edge', async ({
  person,
  page,
}, info) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await firstVisit(person)
  const seen = async (name: string) => {
    await info.attach(name, { body: await page.screenshot(), contentType: 'image/png' })
    return await withoutEdge(page)
  }
  expect(await seen('home')).toEqual([])
  await person.tap('Check a worry')
  await person.seesTitle('Is the child safe right now?')
  expect(await seen('safe')).toEqual([])
  await person.tap('Safe for the moment')
  await person.tap('5-10')
  await person.canTap('None of these')
  expect(await seen('signs')).toEqual([])
  await person.tap('None of these')
  await person.tap(topicTitle(NEGLECT.topic))
  await answer(person, NEGLECT)
  await person.tap('See what to do')
  await person.canTap('Make the note')
  expect(await seen('result')).toEqual([])
})

test('everything that is tapped is high enough for a finger', async ({ person, page }) => {
  await firstVisit(person)
  expect(await lowTargets(page, 48)).toEqual([])
  await check(person, NEGLECT)
  expect(await lowTargets(page, 48)).toEqual([])
  for (const name of ['check', 'check-signs', 'contacts', 'levels', 'settings'] as const)
    await test.step(name, async () => {
      await person.open(ROUTES[name].path)
      await person.seesTitle(ROUTES[name].heading)
      expect(await lowTargets(page, 48)).toEqual([])
    })
})
