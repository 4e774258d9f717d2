import { expect, FRIDAY_EVENING, test, TUESDAY_MORNING } from '#test/e2e/journey'
import { answer, toWorries, type Worry } from '#test/e2e/check-steps'
import { AREAS, numberOf, numbersElsewhere, topicTitle, type AreaId } from '#test/e2e/content'

/** A first-time user without signal finds the level and the right number within these taps. */
const MOST_TAPS = 8
const MOST_TAPS_WITH_EFFECT = 9

interface Job extends Worry {
  readonly area: AreaId
  readonly age: string
  /** Typed into the search; without it the person browses topics. */
  readonly typed?: string
  readonly level: string
}

/** On a Friday evening the out-of-hours team answers, on a Tuesday morning the front door. */
const JOBS: readonly Job[] = [
  {
    area: 'worcestershire',
    age: '13-15',
    typed: 'county lines',
    topic: 'exploitation',
    yes: ['out.exploitation-emerging'],
    level: 'Points to level 3, could be 4',
  },
  {
    area: 'worcestershire',
    age: '1-4',
    topic: 'daily-care',
    yes: ['care.neglect-suspected'],
    effect: 'It shows',
    level: 'Points to level 3, could be 4',
  },
  {
    area: 'warwickshire',
    age: '13-15',
    typed: 'selfharm',
    topic: 'self-harm',
    yes: ['emo.self-harm-continuing'],
    effect: 'Seriously',
    level: 'Points to level 4',
  },
  {
    area: 'warwickshire',
    age: '5-10',
    topic: 'injuries',
    yes: ['safe.physical-abuse'],
    level: 'Points to level 4',
  },
  {
    area: 'wolverhampton',
    age: '5-10',
    typed: 'mum drinks',
    topic: 'parents-health',
    yes: ['fam.parent-health-impact'],
    effect: 'Not known',
    level: 'Points to level 2, could be 4',
  },
  {
    area: 'wolverhampton',
    age: 'Not sure',
    topic: 'domestic-abuse',
    yes: ['fam.domestic-abuse-present'],
    level: 'Points to level 3, could be 4',
  },
  {
    area: 'west-sussex',
    age: '11-12',
    typed: 'always hungry',
    topic: 'food-and-weight',
    yes: ['health.diet-inadequate'],
    level: 'Points to level 2, could be 3',
  },
  {
    area: 'west-sussex',
    age: '5-10',
    topic: 'housing',
    yes: ['house.eviction-risk'],
    effect: 'It shows',
    level: 'Points to level 2, could be 3',
  },
]

test.use({ ownServer: true })

for (const job of JOBS) {
  const { area, typed, effect } = job
  const instant = typed === undefined ? TUESDAY_MORNING : FRIDAY_EVENING
  const how = typed === undefined ? 'browsing' : `typing “${typed}”`
  const tag = area === 'worcestershire' ? ['@small'] : []

  test(
    `${AREAS[area]}: with the network gone, ${how} leads to the level and the area’s number`,
    {
      tag,
    },
    async ({ person, server }) => {
      await person.isAt(instant)
      await person.open('/')
      await person.tap(AREAS[area])
      await person.sees('Ready offline')
      await server.stop()
      await person.goOffline()

      await person.openAnew('/')
      await person.canTap('Check a worry')
      person.countTaps()
      await toWorries(person, job.age)
      if (typed !== undefined) await person.type('Type your worry', typed)
      await person.tap(topicTitle(job.topic))
      await answer(person, job)
      await person.tap('See what to do')
      await person.sees(job.level)
      expect(person.taps()).toBeLessThanOrEqual(
        effect === undefined ? MOST_TAPS : MOST_TAPS_WITH_EFFECT,
      )

      const contact = typed === undefined ? 'front-door' : 'out-of-hours'
      await person.canRing(numberOf(area, contact), { inside: `Who to ring in ${AREAS[area]}` })
      await person.sees(`Baseline B1, not confirmed by ${AREAS[area]}`)
      const words = await person.reads()
      for (const number of numbersElsewhere(area)) expect(words).not.toContain(number)
    },
  )
}
