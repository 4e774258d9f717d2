import { expect, FRIDAY_EVENING, test } from '#test/e2e/journey'
import { check, firstVisit } from '#test/e2e/check-steps'
import { numberOf } from '#test/e2e/content'
import type { Person } from '#test/e2e/person'
import { coveredAll } from '#test/e2e/screen'

const NEGLECT = {
  topic: 'daily-care',
  yes: ['care.neglect-suspected'],
  effect: 'It shows',
} as const
const POINTS_TO = 'Points to level 3, could be 4'
const NIGHT_TEAM = numberOf('worcestershire', 'out-of-hours')

/** Minutes go by with a sign of life in each: the person is there. */
async function stayFor(person: Person, minutes: number): Promise<void> {
  for (let left = minutes; left > 0; left -= 10) {
    await person.wait({ minutes: Math.min(10, left) })
    await person.press('Shift')
  }
}

test.beforeEach(async ({ person }) => {
  await person.startClock(FRIDAY_EVENING)
  await firstVisit(person)
  await check(person, NEGLECT)
})

test('without a call there is no countdown', async ({ person }) => {
  await person.doesNotSee('Answers are still here')
})

test('after ringing, the answers stay for an hour and the countdown is in sight', async ({
  person,
}) => {
  await person.ring(NIGHT_TEAM)
  expect(person.dialled()).toEqual([`tel:${NIGHT_TEAM.replaceAll(' ', '')}`])
  await person.sees(POINTS_TO)
  await person.sees('They clear in 60 minutes, at 18:4', { inside: 'Answers are still here' })
  await stayFor(person, 20)
  await person.sees('They clear in 40 minutes')
  await person.sees(POINTS_TO)
  await person.tap('Make the note')
  await person.sees('They clear in 40 minutes')
})

test('“Keep longer” gives another hour, as often as wanted', async ({ person }) => {
  await person.ring(NIGHT_TEAM)
  for (let times = 0; times < 2; times += 1) {
    await stayFor(person, 50)
    await person.sees(/They clear in (9|10) minutes/)
    await person.tap('Keep longer')
    await person.sees('They clear in 60 minutes')
  }
  await person.sees(POINTS_TO)
})

test('a warning comes a minute before the answers clear, and can put it off', async ({
  person,
}) => {
  await person.ring(NIGHT_TEAM)
  await stayFor(person, 58)
  await person.sees(/They clear in 2 minutes/)
  await person.wait({ seconds: 80 })
  await person.sees(/They clear in [34]\d seconds/)
  await person.tap('Keep longer')
  await person.sees('They clear in 60 minutes')
  await person.sees(POINTS_TO)
})

test('an hour after the call the answers are gone', async ({ person }) => {
  await person.ring(NIGHT_TEAM)
  await stayFor(person, 59)
  await person.sees(POINTS_TO)
  await person.wait({ seconds: 90 })
  await person.seesTitle('No answers are held')
  await person.doesNotSee(/Points to level/)
  await person.tap('Start a check')
  await person.tap('Safe for the moment')
  await person.seesNotChosen('5-10')
})

test('another page of the app does not stop the hour', async ({ person }) => {
  await person.ring(NIGHT_TEAM)
  await person.tap('Levels')
  await stayFor(person, 61)
  await person.tap('Check')
  await person.doesNotSee('Answers from this check are still here.')
})

test('fifteen idle minutes cover the answers, and a tap shows them again', async ({ person }) => {
  await stayFor(person, 14)
  await person.sees(POINTS_TO)
  await person.wait({ minutes: 15, seconds: 2 })
  await person.canTap('Show again')
  await person.tap('Show again')
  await person.sees(POINTS_TO)
  expect(await person.whereAmI()).toBe('/check/result')
})

test('a screen without answers is not covered', async ({ person }) => {
  await person.tap('Clear answers')
  await person.wait({ minutes: 20 })
  await person.seesTitle('Is the child safe right now?')
  await person.cannotTap('Show again')
})

test('Shift three times covers everything, changes the title, and keeps the answers', async ({
  person,
  page,
}) => {
  await person.press('Shift', 'Shift', 'Shift')
  await person.canTap('Show again')
  expect(await person.windowTitle()).toBe('Notes')
  expect(await person.reads({ inside: 'Covered' })).toMatch(
    /^17:4\d\s+Friday 20 November\s+Show again\s+Clear and close$/,
  )
  expect(await coveredAll(page)).toBe(true)
  await person.press('Escape', 'Escape')
  await person.canTap('Show again')
  await person.tap('Show again')
  await person.sees(POINTS_TO)
  expect(await person.windowTitle()).not.toBe('Notes')
})

test('Shift twice, or with another key between, covers nothing', async ({ person }) => {
  await person.press('Shift', 'Shift', 'a', 'Shift', 'Shift')
  await person.cannotTap('Show again')
  await person.sees(POINTS_TO)
})

test('Hide covers, an open 999 sheet too', async ({ person, page }) => {
  await person.tap('999')
  await person.canTap('Ring 999', { inside: 'A child is in danger now' })
  await person.press('Shift', 'Shift', 'Shift')
  await person.canTap('Show again')
  expect(await coveredAll(page)).toBe(true)
  await person.tap('Show again')
  await person.tap('Hide')
  await person.canTap('Show again')
  expect(await coveredAll(page)).toBe(true)
})

test('the cover can clear and close', async ({ person }) => {
  await person.tap('Hide')
  await person.tap('Clear and close')
  await person.canTap('Check a worry')
  expect(await person.whereAmI()).toBe('/')
  await person.open('/check/result')
  await person.seesTitle('No answers are held')
})

test('after a limit has passed under the cover, nothing is there to show', async ({ person }) => {
  await person.ring(NIGHT_TEAM)
  await person.tap('Hide')
  await person.wait({ minutes: 61 })
  await person.tap('Show again')
  await person.seesTitle('No answers are held')
})

test('switching to another app is not leaving', async ({ person, page, context }) => {
  const other = await context.newPage()
  await other.bringToFront()
  await person.wait({ minutes: 10 })
  await other.close()
  await page.bringToFront()
  await person.sees(POINTS_TO)
})
