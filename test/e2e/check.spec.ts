import { FRIDAY_EVENING, test } from '#test/e2e/journey'
import { check, firstVisit } from '#test/e2e/check-steps'
for (const mode of ['allow', 'block'] as const)
  for (const n of [1, 2, 3]) test.describe(() => {
    test.use({ serviceWorkers: mode })
    test(`${mode} ${n}`, async ({ person, noise }) => {
      if (mode === 'block') noise.expect(/./)
      await person.isAt(FRIDAY_EVENING)
      await firstVisit(person)
      await check(person, { topic: 'food-and-weight', yes: ['health.diet-inadequate'] })
      if (n === 1) console.log(await person.reads())
    })
  })
