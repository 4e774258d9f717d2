import { FRIDAY_EVENING, test, TUESDAY_MORNING } from '#test/e2e/journey'
import { answer, firstVisit } from '#test/e2e/check-steps'
import { numberOf, topicTitle, withheldOf } from '#test/e2e/content'

const ABOUT_ADULT = 'It’s about an adult who works with children'

test('a worry about an adult names the LADO, and has no level', async ({ person }) => {
  await person.isAt(TUESDAY_MORNING)
  await firstVisit(person)
  await person.tap('Check a worry')
  await person.tap(ABOUT_ADULT)
  await person.seesTitle('A worry about an adult who works with children')
  await person.canRing(numberOf('worcestershire', 'lado'))
  await person.canRing(numberOf('worcestershire', 'front-door'))
  await person.sees('Say nothing to the adult yet')
  await person.sees('Ask the LADO first: when, and by whom.')
  await person.doesNotSee(/Points to level/)
})

test('the child is checked too, and the LADO stands beside the child’s own result', async ({
  person,
}) => {
  await person.isAt(TUESDAY_MORNING)
  await firstVisit(person, 'west-sussex')
  await person.tap('Check a worry')
  await person.tap(ABOUT_ADULT)
  await person.sees('Is a child harmed, or might be?')
  await person.tap('Check a worry')
  await person.tap('Safe for the moment')
  await person.tap('5-10')
  await person.tap('None of these')
  await person.tap(topicTitle('food-and-weight'))
  await answer(person, { topic: 'food-and-weight', yes: ['health.diet-inadequate'] })
  await person.tap('See what to do')
  await person.sees('Points to level 2, could be 3')
  await person.sees('About the adult: tell the LADO')
  await person.canRing(numberOf('west-sussex', 'lado'))
})

test('where the LADO’s number is withheld, it says why and whom to ask', async ({ person }) => {
  await person.isAt(FRIDAY_EVENING)
  await firstVisit(person, 'wolverhampton')
  await person.tap('Check a worry')
  await person.tap(ABOUT_ADULT)
  const { why, askInstead } = withheldOf('wolverhampton', 'allegation')
  const card = { inside: 'Who to ring in Wolverhampton for a worry about an adult' }
  await person.sees('No number on file', card)
  await person.sees(why, card)
  await person.sees(askInstead, card)
})

test('outside the four areas it says to ask the council where the adult works', async ({
  person,
}) => {
  await person.open('/')
  await person.tap('Another area, or not sure')
  await person.tap('Check a worry')
  await person.tap(ABOUT_ADULT)
  await person.sees('We hold no number. Ask the council where the adult works for its LADO.')
})
