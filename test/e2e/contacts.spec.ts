import { expect, test, TUESDAY_MORNING } from '#test/e2e/journey'
import { firstVisit } from '#test/e2e/check-steps'
import { AREAS, contactName, numberOf, type AreaId } from '#test/e2e/content'

interface Moment {
  readonly area: AreaId
  readonly when: string
  readonly instant: string
  /** As the card prints it: UK time, wherever the phone believes to be. */
  readonly clock: string
  /** Each contact that stands at first sight, with what is said of it, the first one first. */
  readonly says: readonly (readonly [contact: string, words: string])[]
}

const MOMENTS: readonly Moment[] = [
  {
    area: 'worcestershire',
    when: 'on a Tuesday morning',
    instant: TUESDAY_MORNING,
    clock: 'Tue 24 Nov, 10:00',
    says: [['front-door', 'until 17:00']],
  },
  {
    area: 'worcestershire',
    when: 'in the half hour before opening about which its pages disagree',
    instant: '2026-11-23T08:45:00Z',
    clock: 'Mon 23 Nov, 08:45',
    says: [
      ['front-door', 'may be open. Its pages disagree: from 08:30, or from 09:00'],
      ['out-of-hours', 'may be open. Its pages disagree: until 08:30, or until 09:00'],
    ],
  },
  {
    area: 'worcestershire',
    when: 'in the half hour of a Friday about which its pages disagree',
    instant: '2026-11-20T16:45:00Z',
    clock: 'Fri 20 Nov, 16:45',
    says: [
      ['front-door', 'may be open. Its pages disagree: until 16:30, or until 17:00'],
      ['out-of-hours', 'may be open. Its pages disagree: from 16:30, or from 17:00'],
    ],
  },
  {
    area: 'worcestershire',
    when: 'on a Sunday',
    instant: '2026-11-22T12:00:00Z',
    clock: 'Sun 22 Nov, 12:00',
    says: [['out-of-hours', 'until Mon 08:30']],
  },
  {
    area: 'worcestershire',
    when: 'on a bank holiday',
    instant: '2026-12-28T11:00:00Z',
    clock: 'Mon 28 Dec, 11:00',
    says: [['out-of-hours', 'until Tue 08:30']],
  },
  {
    area: 'worcestershire',
    when: 'in summer time',
    instant: '2027-06-15T08:15:00Z',
    clock: 'Tue 15 Jun, 09:15',
    says: [['front-door', 'until 17:00']],
  },
  {
    area: 'west-sussex',
    when: 'on a Tuesday morning',
    instant: TUESDAY_MORNING,
    clock: 'Tue 24 Nov, 10:00',
    says: [['front-door', 'until 17:00']],
  },
  {
    area: 'west-sussex',
    when: 'in the hour before opening about which its pages disagree',
    instant: '2026-11-24T08:30:00Z',
    clock: 'Tue 24 Nov, 08:30',
    says: [
      ['front-door', 'may be open. Its pages disagree: from 08:00, or from 09:00'],
      ['out-of-hours', 'until 09:00'],
    ],
  },
  {
    area: 'west-sussex',
    when: 'on a Saturday night',
    instant: '2026-11-21T23:30:00Z',
    clock: 'Sat 21 Nov, 23:30',
    says: [['out-of-hours', 'until Mon 09:00']],
  },
  {
    area: 'west-sussex',
    when: 'on a bank holiday',
    instant: '2026-12-28T11:00:00Z',
    clock: 'Mon 28 Dec, 11:00',
    says: [['out-of-hours', 'until Tue 09:00']],
  },
]

for (const timezoneId of ['Pacific/Auckland', 'America/Los_Angeles'])
  test.describe(`on a phone set to ${timezoneId}`, () => {
    test.use({ timezoneId })

    for (const area of ['worcestershire', 'west-sussex'] as const)
      test(`the card of ${AREAS[area]} goes by UK time and by what its pages say`, async ({
        person,
        page,
      }) => {
        const inside = `Who to ring in ${AREAS[area]}`
        await firstVisit(person, area)
        for (const { when, instant, clock, says } of MOMENTS.filter((each) => each.area === area))
          await test.step(when, async () => {
            await person.isAt(instant)
            await person.reload()
            await person.sees(clock, { inside })
            for (const [contact, words] of says) {
              await person.sees(`${contactName(area, contact)}: ${words}`, { inside })
              await person.canRing(numberOf(area, contact), { inside })
            }
            const atFirstSight = page.getByRole('region', { name: inside }).getByRole('link')
            const numbers = says.map(([contact]) => `Ring ${numberOf(area, contact)}`)
            await expect(atFirstSight).toHaveText(numbers.map((each) => new RegExp(`^\\s*${each}`)))
          })
      })
  })

test('the card turns to the night team while the page is open', async ({ person }) => {
  const inside = 'Who to ring in West Sussex'
  await person.startClock('2026-11-24T16:59:00Z')
  await firstVisit(person, 'west-sussex')
  await person.canRing(numberOf('west-sussex', 'front-door'), { inside })
  await person.wait({ minutes: 1, seconds: 30 })
  await person.sees('Tue 24 Nov, 17:00', { inside })
  await person.canRing(numberOf('west-sussex', 'out-of-hours'), { inside })
  await person.cannotRing(numberOf('west-sussex', 'front-door'), { inside })
})

test('nothing is ever called open now', async ({ person }) => {
  await person.isAt(TUESDAY_MORNING)
  await firstVisit(person)
  await person.open('/contacts')
  await person.seesTitle('Who to ring in Worcestershire')
  await person.doesNotSee(/open now/i)
})

test('who else to try is one tap away, the police and 999 at the end', async ({ person, page }) => {
  await person.isAt(TUESDAY_MORNING)
  await firstVisit(person)
  await person.tap('No answer?')
  await person.canRing(numberOf('worcestershire', 'out-of-hours'))
  const numbers = await page
    .getByRole('region', { name: 'Who to ring in Worcestershire' })
    .getByRole('link', { name: /^Ring / })
    .allInnerTexts()
  expect(numbers.map((each) => each.trim().split(',')[0])).toEqual([
    `Ring ${numberOf('worcestershire', 'front-door')}`,
    `Ring ${numberOf('worcestershire', 'out-of-hours')}`,
    'Ring 101',
    'Ring 999',
  ])
})

test('every number of an area stands on its page with its area, and can be rung', async ({
  person,
}) => {
  await person.isAt(TUESDAY_MORNING)
  await firstVisit(person, 'warwickshire')
  await person.tap('Who to ring')
  await person.seesTitle('Who to ring in Warwickshire')
  for (const contact of ['front-door', 'consultation', 'lado'])
    await person.canRing(numberOf('warwickshire', contact))
})

test.describe('at a desk', () => {
  test.use({ viewport: { width: 1280, height: 900 }, isMobile: false, hasTouch: false })
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('a number is read and copied, not rung', async ({ person }) => {
    await person.isAt(TUESDAY_MORNING)
    await firstVisit(person)
    const number = numberOf('worcestershire', 'front-door')
    const inside = 'Who to ring in Worcestershire'
    await person.sees(number, { inside })
    await person.cannotRing(number, { inside })
    await person.tap('Copy number', { inside })
    await person.sees('Copied', { inside })
    expect(await person.clipboard()).toBe(number)
  })
})
