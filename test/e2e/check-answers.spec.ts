import { expect, FRIDAY_EVENING, test } from '#test/e2e/journey'
import { answer, check, firstVisit, toWorries } from '#test/e2e/check-steps'
import {
  modifierTitle,
  numberOf,
  rungTitle,
  topicTitle,
  triggerTitle,
  worryTitle,
} from '#test/e2e/content'

const PATCHY_FOOD = { topic: 'food-and-weight', yes: ['health.diet-inadequate'] }
/** What the last question asks, said as something that is not known. */
const NOT_ASKED = 'whether help was refused'
const NEGLECT = { topic: 'daily-care', yes: ['care.neglect-suspected'] }

test.beforeEach(async ({ person }) => {
  await person.isAt(FRIDAY_EVENING)
  await firstVisit(person)
})

test('the effect on the child is not asked where published documents agree', async ({ person }) => {
  await toWorries(person)
  await person.tap(topicTitle('food-and-weight'))
  await person.tick(rungTitle('health.diet-inadequate'))
  await person.tap('Next')
  await person.seesTitle('Is any of this also true?')
})

test('the effect on the child is asked where published documents differ', async ({ person }) => {
  await toWorries(person)
  await person.tap(topicTitle('daily-care'))
  await person.tick(rungTitle('care.neglect-suspected'))
  await person.tap('Next')
  await person.seesTitle('How much does this affect the child now?')
  await person.sees(rungTitle('care.neglect-suspected'))
  for (const effect of ['No sign yet', 'It shows', 'Seriously', 'Not known'])
    await person.canTap(effect)
  await person.tap('Seriously')
  await person.tick('None of these')
  await person.tap('See what to do')
  await person.sees('Points to level 4')
})

test('the effect is not asked of what somebody is not sure about', async ({ person }) => {
  await check(person, { topic: 'daily-care', notSure: NEGLECT.yes }, { also: ['none'] })
  await person.sees('No level yet: could be up to level 4')
  await person.doesNotSee(/Points to level/)
})

test('no level and no level colour stands beside a rung while it is asked', async ({ person }) => {
  await toWorries(person)
  await person.tap(topicTitle('daily-care'))
  await person.sees(rungTitle('care.neglect-severe'))
  expect(await person.reads({ inside: topicTitle('daily-care') })).not.toMatch(/level|[1-4]\b/i)
})

test('“Next” with nothing ticked says what to do, and stays', async ({ person }) => {
  await toWorries(person)
  await person.tap(topicTitle('daily-care'))
  await person.tap('Next')
  await person.sees('Tick what is closest, or “I do not know yet”. Then Next.')
  await person.seesTitle('Which is closest to what you have seen or heard?')
})

test('“I do not know yet” is kept as something to find out', async ({ person }) => {
  await check(person, { topic: 'domestic-abuse', unknown: true }, { also: ['none'] })
  await person.seesTitle('Find out one thing first')
  await person.sees(`${topicTitle('domestic-abuse')}: you do not know yet.`)
  await person.doesNotSee(/Points to level/)
})

test('several worries are weighed together: the gravest leads, each is named', async ({
  person,
}) => {
  await toWorries(person)
  await person.tap(topicTitle('food-and-weight'))
  await answer(person, PATCHY_FOOD)
  await person.tap('Another worry')
  await person.sees('Answered.')
  await person.tap(topicTitle('domestic-abuse'))
  await answer(person, { topic: 'domestic-abuse', yes: ['fam.domestic-abuse-present'] })
  await person.tick('None of these')
  await person.tap('See what to do')
  await person.sees('Points to level 3')
  await person.sees(rungTitle('health.diet-inadequate'), { inside: 'Why' })
  await person.sees(rungTitle('fam.domestic-abuse-present'), { inside: 'Why' })
})

test('three lesser needs that get worse are at least level 3 together', async ({ person }) => {
  await toWorries(person)
  await person.tap(topicTitle('food-and-weight'))
  await answer(person, PATCHY_FOOD)
  await person.tap('Another worry')
  await person.tap(topicTitle('daily-care'))
  await answer(person, { topic: 'daily-care', yes: ['care.inconsistent'] })
  await person.tap('Another worry')
  await person.tap(topicTitle('attendance'))
  await answer(person, { topic: 'attendance', yes: ['edu.punctuality'] })
  await person.tap('See what to do')
  await person.sees('Points to level 2, could be 3')
  await person.goBack()
  await person.tick(modifierTitle('worse'))
  await person.tap('See what to do')
  await person.sees('Points to level 3, could be 4')
  await person.sees('together at least level 3', { inside: 'Why' })
})

test('changing the age keeps every later answer', async ({ person }) => {
  await check(person, NEGLECT_SHOWS, { also: ['worse'] })
  await person.tap('Change answers')
  await person.tap('Safe for the moment')
  await person.seesChosen('5-10')
  await person.tap('11-12')
  await person.tap('None of these')
  await person.sees('Answered.')
  await person.tap(topicTitle('daily-care'))
  await person.seesChosen(rungTitle('care.neglect-suspected'))
  await person.tap('Next')
  await person.tap('It shows')
  await person.seesChosen(modifierTitle('worse'))
  await person.tap('See what to do')
  await person.sees('Points to level 3, could be 4')
})
const NEGLECT_SHOWS = { ...NEGLECT, effect: 'It shows' } as const

test('changing the area keeps the answers and brings the other area’s numbers', async ({
  person,
}) => {
  await check(person, NEGLECT_SHOWS)
  await person.tap('Child lives in')
  await person.tap('Warwickshire')
  await person.seesTitle('Now: Warwickshire')
  await person.sees('Your answers are kept.')
  await person.sees('no longer those of Worcestershire')
  await person.tap('Back to the check')
  await person.sees('Points to level 3, could be 4')
  await person.sees('not yet confirmed by Warwickshire')
  await person.canRing(numberOf('warwickshire', 'out-of-hours'))
  await person.cannotRing(numberOf('worcestershire', 'out-of-hours'))
})

test('an earlier answer is changed from the result, and the later ones stay', async ({
  person,
}) => {
  await check(person, NEGLECT_SHOWS, { also: ['refused'] })
  await person.goBack()
  await person.tap('Change: Ticked')
  await person.untick(rungTitle('care.neglect-suspected'))
  await person.tick(rungTitle('care.neglect-severe'))
  await person.tap('Next')
  await person.seesChosen(modifierTitle('refused'))
  await person.tap('See what to do')
  await person.sees('Points to level 4')
  await person.doesNotSee(rungTitle('care.neglect-suspected'), { inside: 'Why' })
})

test('the browser’s Back goes step by step and keeps the answers', async ({ person }) => {
  await check(person, NEGLECT_SHOWS, { also: ['worse'] })
  await person.goBack()
  await person.seesChosen(modifierTitle('worse'))
  await person.goBack()
  await person.seesTitle('How much does this affect the child now?')
  await person.goBack()
  await person.seesChosen(rungTitle('care.neglect-suspected'))
  await person.goForward()
  await person.goForward()
  await person.goForward()
  await person.sees('Points to level 3, could be 4')
})

test('the Back of the bar leads to the step before', async ({ person }) => {
  await toWorries(person)
  await person.tap(topicTitle('daily-care'))
  await person.tick(rungTitle('care.inconsistent'))
  await person.tap('Back')
  await person.seesTitle('What worries you most?')
  await person.tap('Back')
  await person.seesTitle('Has any of this happened, or might it have?')
  await person.tap('Back')
  await person.seesChosen('5-10')
  await person.tap('Back')
  await person.seesTitle('Is the child safe right now?')
  await person.tap('Leave the check')
  await person.canTap('Check a worry')
})

test('“None of these” leaves the level where it is; left empty it counts upward and comes first', async ({
  person,
}) => {
  const doubt = { ...PATCHY_FOOD, notSure: ['health.weight-centile-drop'] }
  await check(person, doubt, { also: ['none'] })
  await person.sees('Points to level 2, could be 4')
  await person.doesNotSee(NOT_ASKED)
  await person.goBack()
  await person.untick('None of these')
  await person.tap('See what to do')
  const unknown = await person.reads({ inside: 'What else is not known' })
  expect(unknown.split('\n').filter(Boolean)[1]).toContain(NOT_ASKED)
  await person.tap('Answer it now')
  await person.seesTitle('Is any of this also true?')
})

test('a pattern that is ticked raises how far it could reach', async ({ person }) => {
  await check(person, PATCHY_FOOD, { also: ['none'] })
  await person.sees(/^Points to level 2$/)
  await person.goBack()
  await person.tick(modifierTitle('ongoing'))
  await person.seesNotChosen('None of these')
  await person.tap('See what to do')
  await person.sees('Points to level 2, could be 3')
})

test('who has a social worker already rings the social worker first', async ({ person }) => {
  await check(person, PATCHY_FOOD, { also: ['social-worker'] })
  await person.sees('Ring the child’s social worker first')
})

test('words that mean nothing find no grading, and advice with its number', async ({ person }) => {
  await toWorries(person)
  await person.type('Type your worry', 'xqzt plork')
  await person.sees('We have no grading for this')
  await person.canRing(numberOf('worcestershire', 'out-of-hours'))
  await person.tap('Do you think of serious harm?')
  await person.seesTitle('Has any of this happened, or might it have?')
})

const MISTYPED = [
  ['hungrey', 'food-and-weight'],
  ['selfharm', 'self-harm'],
  ['domestic abuze', 'domestic-abuse'],
  ['neglekt', 'daily-care'],
  ['explotation', 'exploitation'],
] as const

test('words that are typed wrongly still find the worry', async ({ person }) => {
  await toWorries(person, '13-15')
  for (const [words, topic] of MISTYPED) {
    await person.type('Type your worry', words)
    await person.canTap(topicTitle(topic))
  }
})

test('the search also finds signs, and a sign leads straight to what to do', async ({ person }) => {
  await toWorries(person)
  await person.type('Type your worry', 'bruise')
  await person.tap(triggerTitle('injury-unexplained'))
  await person.seesTitle('Act now. Do not wait.')
})

test('a worry that no document grades has a route and a number, and no level', async ({
  person,
}) => {
  await toWorries(person)
  await person.type('Type your worry', 'left alone')
  await person.tap(worryTitle('left-alone'))
  await person.seesTitle(worryTitle('left-alone'))
  await person.sees('So there is a route here, and no level.')
  await person.canRing(numberOf('worcestershire', 'out-of-hours'))
  expect(await person.whereAmI()).toBe('/check/route')
})

test('a child who is missing now is for the police first', async ({ person }) => {
  await toWorries(person)
  await person.type('Type your worry', 'missing right now')
  await person.tap(worryTitle('missing-now'))
  await person.canRing('999')
})

test('who finds none of the matches right gets advice', async ({ person }) => {
  await toWorries(person)
  await person.type('Type your worry', 'left alone')
  await person.tap(worryTitle('left-alone'))
  await person.seesTitle(worryTitle('left-alone'))
  await person.goBack()
  await person.type('Type your worry', 'hungry')
  await person.tap('None of these is my worry')
  await person.sees('We have no grading for this')
})
