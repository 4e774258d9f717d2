import { expect, FRIDAY_EVENING, test } from '#test/e2e/journey'
import { answer, check, firstVisit, toSigns } from '#test/e2e/check-steps'
import { numberOf, rungTitle, topicTitle, triggersAt, triggerTitle } from '#test/e2e/content'

const nightTeam = numberOf('worcestershire', 'out-of-hours')
const inCard = { inside: 'Who to ring in Worcestershire' }

test.beforeEach(async ({ person }) => {
  await person.isAt(FRIDAY_EVENING)
  await firstVisit(person)
})

for (const how of ['Yes', 'Not sure'])
  test(`“${how}” to one sign goes straight to what to do, at level 4`, async ({ person }) => {
    await toSigns(person)
    await person.tap(`${how}: ${triggerTitle('disclosure')}`)
    await person.seesTitle('Act now. Do not wait.')
    await person.sees('Level 4: a trigger')
    await person.canRing('999')
    await person.canRing(nightTeam, inCard)
    await person.sees('Do not question the child')
    await person.sees('Do not tell the person named')
  })

test('a sign shows no arc: nothing is weighed', async ({ person, page }) => {
  await toSigns(person)
  await person.tap(`Yes: ${triggerTitle('disclosure')}`)
  await person.sees('Level 4: a trigger')
  await expect(page.getByRole('img')).toHaveCount(0)
})

test('nothing that is added afterwards lowers a sign', async ({ person }) => {
  await toSigns(person)
  await person.tap(`Yes: ${triggerTitle('injury-unexplained')}`)
  await person.tap('Add what else worries you')
  await person.tap(topicTitle('daily-care'))
  await answer(person, { topic: 'daily-care', yes: ['care.needs-met'] })
  await person.tick('None of these')
  await person.tap('See what to do')
  await person.seesTitle('Act now. Do not wait.')
  await person.sees('Level 4: a trigger')
  await person.sees(rungTitle('care.needs-met'), { inside: 'Why' })
})

test('a child who may have a plan to end their life: health first, level 3, could be 4', async ({
  person,
}) => {
  await toSigns(person, '13-15')
  await person.tap(`Not sure: ${triggerTitle('suicidal')}`)
  await person.sees('Points to level 3, could be 4')
  await person.sees('Health first')
  await person.canRing('111')
  await person.sees('Ask the child openly, today')
  await person.canRing(nightTeam, inCard)
})

test('a plan to end their life is a sign of level 4, and health comes first', async ({
  person,
}) => {
  await toSigns(person, '13-15')
  await person.tap(`Yes: ${triggerTitle('suicidal')}`)
  await person.sees('Level 4: a trigger')
  await person.canRing('111')
  await person.sees('Do not leave the child alone.')
})

test('at first sight there are eight signs and the question of serious harm, the rest one tap away', async ({
  person,
}) => {
  await toSigns(person, '5-10')
  await person.canTap('None of these')
  expect(await person.howMany('Yes')).toBe(9)
  await person.cannotTap(`Yes: ${triggerTitle('exploitation-now')}`)
  await person.tap(`${triggersAt('5-10') - 8} more`)
  expect(await person.howMany('Yes')).toBe(triggersAt('5-10') + 1)
  await person.canTap(`Yes: ${triggerTitle('exploitation-now')}`)
})

test('signs that cannot fit the age are left out', async ({ person }) => {
  await toSigns(person, 'Not born')
  await person.canTap(`Yes: ${triggerTitle('concealed-pregnancy')}`)
  await person.cannotTap(`Yes: ${triggerTitle('disclosure')}`)
  await person.goBack()
  await person.tap('16-17')
  await person.canTap(`Yes: ${triggerTitle('disclosure')}`)
  await person.cannotTap(`Yes: ${triggerTitle('concealed-pregnancy')}`)
})

const HARM = 'Something else makes me think a child is being, or will be, seriously harmed'

test('“Yes” to serious harm is level 4 at once', async ({ person }) => {
  await toSigns(person)
  await person.tap(`Yes: ${HARM}`)
  await person.seesTitle('Act now. Do not wait.')
  await person.canRing(nightTeam, inCard)
})

test('“Not sure” about serious harm goes on, with what to do now in reach', async ({ person }) => {
  await toSigns(person)
  await person.tap(`Not sure: ${HARM}`)
  await person.seesTitle('What worries you most?')
  await person.sees('You are not sure about serious harm.')
  await person.tap('See what to do now')
  await person.sees('Points to level 3, could be 4')
  await person.seesTitle('Ring for advice now')
  await person.canRing(nightTeam, inCard)
})

test('“Not sure” about serious harm keeps a mild worry at level 3 or above', async ({ person }) => {
  await toSigns(person)
  await person.tap(`Not sure: ${HARM}`)
  await person.tap(topicTitle('food-and-weight'))
  await answer(person, { topic: 'food-and-weight', yes: ['health.diet-inadequate'] })
  await person.tick('None of these')
  await person.tap('See what to do')
  await person.sees('Points to level 3, could be 4')
})

test('danger puts 999 before everything else', async ({ person }) => {
  await person.tap('Check a worry')
  await person.tap('In danger or badly hurt')
  await person.seesTitle('Ring 999 now')
  await person.sees('Level 4: an emergency')
  await person.canRing('999')
  const words = await person.reads()
  expect(words.indexOf('in danger this minute: 999')).toBeGreaterThan(0)
  expect(words.indexOf('in danger this minute: 999')).toBeLessThan(words.indexOf(nightTeam))
  await person.ring('999')
})

test('danger stands above every answer that was given before', async ({ person }) => {
  await check(person, { topic: 'daily-care', yes: ['care.needs-met'] }, { also: ['none'] })
  await person.sees('Points to level 1')
  await person.tap('Change answers')
  await person.tap('In danger or badly hurt')
  await person.seesTitle('Ring 999 now')
  await person.sees('Level 4: an emergency')
})

test('“I don’t know” gives the emergency steps, who can look, and the way on', async ({
  person,
}) => {
  await person.tap('Check a worry')
  await person.tap('I don’t know')
  await person.seesTitle('You don’t know if the child is safe')
  await person.sees('Ring 999 if')
  await person.canRing('999')
  await person.canRing(nightTeam, inCard)
  await person.tap('Go on with the check')
  await person.seesTitle('How old is the youngest child you’re worried about?')
})
