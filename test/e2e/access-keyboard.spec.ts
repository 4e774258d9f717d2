import type { Page } from '@playwright/test'
import { expect, FRIDAY_EVENING, test } from '#test/e2e/journey'
import { answer, firstVisit, toWorries } from '#test/e2e/check-steps'
import { numberOf, rungTitle, topicTitle } from '#test/e2e/content'
import { focusUnderBar } from '#test/e2e/look'
import type { Person } from '#test/e2e/person'

const MOST_STOPS = 60

/** Goes on by Tab to what begins with these words. At every stop the focus is there to be seen. */
async function tabTo(person: Person, page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await person.press(key)
    expect(await focusUnderBar(page)).toBeUndefined()
    if ((await person.focus()).startsWith(name)) return
  }
  throw new Error(`${MOST_STOPS} stops and no ${name}`)
}

const DESK = { viewport: { width: 1280, height: 720 }, isMobile: false, hasTouch: false }

for (const [device, options] of [
  ['phone', {}],
  ['desk', DESK],
] as const)
  test.describe(`by keyboard alone on a ${device}`, () => {
    test.use(options)

    test('a first-time user does the whole main job, and the focus is never lost or hidden', async ({
      person,
      page,
    }) => {
      const go = async (name: string, key: string, title: string) => {
        await tabTo(person, page, name)
        await person.press(key)
        await expect.poll(() => person.focus()).toBe(`heading ${title}`)
      }
      await person.isAt(FRIDAY_EVENING)
      await person.open('/')
      await person.canTap('Worcestershire')
      await tabTo(person, page, 'button Worcestershire')
      await person.press('Enter')
      await person.canTap('Check a worry')
      await go('link Check a worry', 'Enter', 'Is the child safe right now?')
      await go(
        'button Safe for the moment',
        'Enter',
        'How old is the youngest child you’re worried about?',
      )
      await go('button 5-10', 'Space', 'Has any of this happened, or might it have?')
      await go('button None of these', 'Enter', 'What worries you most?')
      await tabTo(person, page, 'search Type your worry')
      await person.type('Type your worry', 'neglect')
      await person.canTap('None of these is my worry')
      await go(
        `button ${topicTitle('daily-care')}`,
        'Enter',
        'Which is closest to what you have seen or heard?',
      )
      const rung = rungTitle('care.neglect-suspected')
      await tabTo(person, page, `checkbox ${rung}`)
      await person.press('Space')
      await tabTo(person, page, 'radio Yes')
      await person.press('ArrowDown')
      await person.seesChosen('Not sure', { inside: `How sure: ${rung}` })
      await person.press('ArrowUp')
      await person.seesChosen('Yes', { inside: `How sure: ${rung}` })
      await go('button Next', 'Enter', 'How much does this affect the child now?')
      await go('button It shows', 'Enter', 'Is any of this also true?')
      await tabTo(person, page, 'checkbox Getting worse')
      await person.press('Space')
      await go('button See what to do', 'Enter', 'Ring for advice now')
      await person.sees('Points to level 3, could be 4')
      if (device === 'phone') {
        await tabTo(person, page, `link Ring ${numberOf('worcestershire', 'out-of-hours')}`)
        await person.press('Enter')
        await expect.poll(() => person.dialled().length).toBe(1)
      } else await tabTo(person, page, 'button Copy number')
      await go('link Make the note', 'Enter', 'Note for the front door')
    })
  })

test('the skip link leads past the frame to the content', async ({ person, page }) => {
  await firstVisit(person)
  await person.open('/contacts')
  await person.seesTitle('Who to ring in Worcestershire')
  await tabTo(person, page, 'link Skip to the content')
  await person.press('Enter')
  await expect.poll(() => person.focus()).toMatch(/^main/)
})

test('every stop of long pages can be seen under and over the bars, forwards and backwards', async ({
  person,
  page,
}) => {
  await person.isAt(FRIDAY_EVENING)
  await firstVisit(person)
  for (const [path, title] of [
    ['/contacts', 'Who to ring in Worcestershire'],
    ['/levels', 'Levels of need'],
    ['/check/signs', 'Has any of this happened, or might it have?'],
  ] as const)
    await test.step(path, async () => {
      await person.open(path)
      await person.seesTitle(title)
      for (const key of ['Tab', 'Shift+Tab'])
        for (let stops = 0; stops < 25; stops += 1) {
          await person.press(key)
          // Past either end of the page the focus goes to the browser's own bars for one stop.
          if ((await person.focus()) === 'nothing') await person.press(key)
          expect(await focusUnderBar(page)).toBeUndefined()
        }
    })
})

test('the cover keeps the focus until it is lifted, and gives it back', async ({ person }) => {
  await firstVisit(person)
  await person.tap('Check a worry')
  await person.seesTitle('Is the child safe right now?')
  await person.press('Shift', 'Shift', 'Shift')
  await expect.poll(() => person.focus()).toMatch(/^dialog Covered/)
  for (const name of ['button Show again', 'button Clear and close', 'button Show again']) {
    await person.press('Tab')
    const now = await person.focus()
    if (now === 'nothing' || now.startsWith('dialog')) await person.press('Tab')
    expect(await person.focus()).toBe(name)
  }
  await person.press('Enter')
  await expect.poll(() => person.focus()).toBe('heading Is the child safe right now?')
})

test('the 999 sheet gives the focus back to its button', async ({ person }) => {
  await firstVisit(person)
  await person.press('Tab')
  while (!(await person.focus()).startsWith('button 999')) await person.press('Shift+Tab')
  await person.press('Enter')
  await person.canRing('999', { inside: 'A child is in danger now' })
  await person.press('Tab')
  expect(await person.focus()).toBe('button Close')
  await person.press('Tab')
  expect(await person.focus()).toBe('link Ring 999')
  await person.press('Escape')
  expect(await person.focus()).toMatch(/^button 999/)
})

test('deleting asks first, and the question has the focus', async ({ person }) => {
  await firstVisit(person)
  await person.open('/settings')
  await person.tap('Delete what this phone keeps')
  await expect.poll(() => person.focus()).toBe('button Delete now')
})

test('a faulty form puts the focus where the fault is', async ({ person }) => {
  await firstVisit(person)
  await person.open('/settings')
  await person.tap('Add the number')
  await person.tap('Save on this phone')
  await expect.poll(() => person.focus()).toMatch(/^tel Phone number/)
})

test('where what was tapped goes away, the heading has the focus', async ({ person }) => {
  const focus = () => expect.poll(() => person.focus())
  await person.isAt(FRIDAY_EVENING)
  await firstVisit(person)
  await toWorries(person)
  await person.type('Type your worry', 'xqzt plork')
  await person.tap('Browse all topics')
  await focus().toBe('heading What worries you most?')
  await person.tap('All')
  await focus().toBe('heading What worries you most?')
  await person.tap(topicTitle('daily-care'))
  await answer(person, {
    topic: 'daily-care',
    yes: ['care.neglect-suspected'],
    effect: 'It shows',
  })
  await person.tap('See what to do')
  await person.tap(rungTitle('care.neglect-chronic'), { inside: 'What would raise this' })
  await person.sees('Points to level 4')
  await focus().toMatch(/^heading /)
  await person.open('/settings')
  await person.tap('Add the number')
  await focus().toMatch(/^text Role/)
  await person.type('Phone number', '01234 567890')
  await person.tap('Save on this phone')
  await focus().toMatch(/^h2 My safeguarding lead/)
})
