import { expect, FRIDAY_EVENING, test, TUESDAY_MORNING } from '#test/e2e/journey'

test('explore', async ({ person }) => {
  await person.isAt(FRIDAY_EVENING)
  await person.open('/')
  await person.tap('Worcestershire')
  await person.sees('Ready offline')
  await person.countTaps()
  await person.tap('Check a worry')
  await person.tap('Safe for the moment')
  await person.tap('1-4')
  await person.tap('None of these')
  for (const words of ['always hungry', 'hungrey', 'left alone', 'mum drinks', 'hits', 'bruise', 'selfharm', 'not washed', 'shouting at home', 'county lines', 'xqzt plork', 'missing school', 'hates himself', 'anxious', 'wont eat']) {
    await person.type('Type your worry', words)
    await new Promise((r) => setTimeout(r, 600))
    console.log('#####', words, '\n', await person.reads({}).then((t) => t.slice(t.indexOf('What worries'), 900)))
  }
})
