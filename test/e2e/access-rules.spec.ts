import { FRIDAY_EVENING, test } from '#test/e2e/journey'
import { answer, check, firstVisit, toSigns, toWorries } from '#test/e2e/check-steps'
import { rungTitle, topicTitle, triggerTitle, worryTitle } from '#test/e2e/content'
import { expectAccessible } from '#test/e2e/look'
import type { Person } from '#test/e2e/person'
import { ROUTES } from '#test/e2e/routes'

const NEGLECT = {
  topic: 'daily-care',
  yes: ['care.neglect-suspected'],
  effect: 'It shows',
} as const

/** Looks at the screen as it stands, under a name. */
type Look = (name: string) => Promise<void>
interface Walk {
  readonly person: Person
  readonly look: Look
}

/** Every route and state, in walks that can be taken by themselves. */
const WALKS: Readonly<Record<string, (walk: Walk) => Promise<void>>> = {
  'first run, home and the frame': async ({ person, look }) => {
    await person.open('/')
    await person.seesTitle('Where does the child live?')
    await look('first run')
    await person.tap('Worcestershire')
    await person.sees('For a worry that cannot wait')
    await look('home')
    await person.tap('No answer?')
    await person.tap('About this contact')
    await look('home, contact unfolded')
    await person.tap('999')
    await person.canRing('999', { inside: 'A child is in danger now' })
    await look('999 sheet')
    await person.press('Escape')
    await person.tap('Hide')
    await person.canTap('Show again')
    await look('cover')
    await person.tap('Show again')
    await person.tap('Child lives in')
    await person.seesTitle('Where does the child live?')
    await look('area choice')
    await person.tap('Another area, or not sure')
    await person.sees('Not one of our four areas')
    await look('home, another area')
  },
  'the questions of a check': async ({ person, look }) => {
    await firstVisit(person)
    await person.tap('Check a worry')
    await person.seesTitle('Is the child safe right now?')
    await look('safe')
    await person.tap('I don’t know')
    await person.sees('Ring 999 if')
    await look('not known')
    await person.tap('Go on with the check')
    await look('age')
    await person.tap('5-10')
    await person.canTap('None of these')
    await look('signs')
    await person.tap('None of these')
    await person.sees(topicTitle('daily-care'))
    await look('topics')
    await person.type('Type your worry', 'left alone')
    await person.canTap(worryTitle('left-alone'))
    await look('found')
    await person.tap(worryTitle('left-alone'))
    await person.seesTitle(worryTitle('left-alone'))
    await look('worry without a grading')
    await person.goBack()
    await person.type('Type your worry', 'xqzt plork')
    await person.sees('We have no grading for this')
    await look('no match')
    await person.type('Type your worry', '')
    await person.tap(topicTitle('daily-care'))
    await person.tap('Next')
    await person.sees('Tick what is closest')
    await look('closest, nothing ticked')
    await person.tick(rungTitle('care.neglect-suspected'))
    await person.tap('Examples of each')
    await look('closest, ticked, with examples')
    await person.tap('Next')
    await person.seesTitle('How much does this affect the child now?')
    await look('effect')
    await person.tap('It shows')
    await person.tap('5 more that count')
    await look('also')
  },
  'results that weigh': async ({ person, look }) => {
    await firstVisit(person)
    await check(person, { ...NEGLECT, notSure: ['care.neglect-chronic'] })
    await look('points to a level')
    await person.tap('The child’s voice')
    await person.tap('What is going well')
    await person.tap('My own view: level 1')
    await person.tap('Hide')
    await person.tap('Show again')
    await person.sees('Answers are still here')
    await look('after a while, unfolded')
    await person.tap('Make the note')
    await person.seesTitle('Note for the front door')
    await look('note')
    await person.tap('Clear answers')
    await person.open('/check/result')
    await person.seesTitle('No answers are held')
    await look('no answers')
    await person.open('/')
    await toWorries(person)
    await person.tap(topicTitle('domestic-abuse'))
    await answer(person, { topic: 'domestic-abuse', unknown: true })
    await person.tap('See what to do')
    await person.canTap('Make the note')
    await look('find out')
    await person.tap('Clear answers')
    await person.tap('Leave the check')
    await check(person, {
      topic: 'parents-health',
      yes: ['fam.parent-health-impact'],
      effect: 'Not known',
    })
    await person.sees('Points to level 2, could be 4')
    await look('a wide range')
  },
  'results that do not weigh': async ({ person, look }) => {
    await firstVisit(person, 'wolverhampton')
    await toSigns(person, '13-15')
    await person.tap(`Yes: ${triggerTitle('disclosure')}`)
    await person.sees('Level 4: a trigger')
    await look('sign')
    await person.goBack()
    await person.tap(`Not sure: ${triggerTitle('suicidal')}`)
    await person.sees('Health first')
    await look('suicide')
    await person.tap('Change answers')
    await person.tap('In danger or badly hurt')
    await person.seesTitle('Ring 999 now')
    await look('emergency')
    await person.tap('Change answers')
    await person.tap('It’s about an adult who works with children')
    await person.sees('No number on file')
    await look('adult')
    await person.tap('Child lives in')
    await person.tap('West Sussex')
    await person.sees('Your answers are kept.')
    await look('area changed')
  },
  'levels of need': async ({ person, look }) => {
    await firstVisit(person)
    await person.open(ROUTES.levels.path)
    await person.seesTitle('Levels of need')
    for (const shape of ['Figure', 'List', 'Table']) {
      await person.tap(shape)
      await look(`levels as ${shape}`)
    }
    await person.type('Search the levels', 'always hungry')
    await person.sees(topicTitle('food-and-weight'))
    await look('levels, found')
    await person.type('Search the levels', 'xqzt plork')
    await person.sees('No match')
    await look('levels, no match')
    for (const way of ['topic', 'life', 'age', 'nothing']) {
      await person.open(`/levels/by/${way}`)
      await person.canTap('Levels of need')
      await look(`browse by ${way}`)
    }
    for (const name of ['level', 'topic', 'rung', 'rules'] as const) {
      await person.open(ROUTES[name].path)
      await person.seesTitle(ROUTES[name].heading)
      await look(name)
    }
  },
  'pages to read': async ({ person, look }) => {
    await person.open('/contacts')
    await person.seesTitle('Who to ring')
    await look('contacts before an area is chosen')
    await firstVisit(person)
    for (const name of ['area-page', 'contacts', 'read', 'definitions', 'escalate'] as const) {
      await person.open(ROUTES[name].path)
      await person.seesTitle(ROUTES[name].heading)
      await look(name)
    }
    for (const name of ['briefings', 'training', 'missing'] as const) {
      await person.open(ROUTES[name].path)
      await person.seesTitle(ROUTES[name].heading)
      await look(name)
    }
    await person.open('/levels/topics/no-such-topic')
    await person.seesTitle('No such topic')
    await look('no such topic')
    await person.open('/areas/nowhere')
    await person.seesTitle('Not one of our areas')
    await look('no such area')
  },
  settings: async ({ person, look }) => {
    await firstVisit(person)
    await person.open('/settings')
    await person.seesTitle('This phone')
    await look('settings')
    await person.tap('Add the number')
    await person.tap('Save on this phone')
    await person.sees('Type the number.')
    await look('lead, faulty')
    await person.type('Phone number', '01234 567890')
    await person.tap('Save on this phone')
    await person.tap('Delete what this phone keeps')
    await person.canTap('Delete now')
    await look('settings, deleting')
  },
}

const DESK = { viewport: { width: 1280, height: 900 }, isMobile: false, hasTouch: false }

for (const [device, options] of [
  ['phone', {}],
  ['desk', DESK],
] as const)
  test.describe(`on a ${device}, in light and dark, no rule of access is broken:`, () => {
    test.use(options)
    test.slow()

    for (const [name, take] of Object.entries(WALKS))
      test(name, async ({ person, page }) => {
        await person.isAt(FRIDAY_EVENING)
        const look: Look = (state) => test.step(state, () => expectAccessible(page))
        await take({ person, look })
      })

    test('packs that do not come', async ({ person, page, context, noise }) => {
      noise.expect(/./)
      await context.route(/\/packs\//, (route) => route.abort())
      await person.open('/')
      await person.canTap('Try again')
      await test.step('first run, failed', () => expectAccessible(page))
      await person.open('/check/signs')
      await person.sees('This part is not on this phone yet')
      await test.step('check, failed', () => expectAccessible(page))
      await context.unroute(/\/packs\//)
      await person.tap('Try again')
      await person.canTap('None of these')
    })
  })
