import type { BrowserContext, Page } from '@playwright/test'
import { expect, FRIDAY_EVENING, test } from '#test/e2e/journey'
import { firstVisit } from '#test/e2e/check-steps'
import {
  ANSWER_IDS,
  modifierTitle,
  numberOf,
  rungTitle,
  topicTitle,
  triggerTitle,
} from '#test/e2e/content'

/** Everything that a browser keeps, shows in its bars or remembers of a page, but its cached files. */
async function kept(page: Page, context: BrowserContext): Promise<string> {
  const inPage = await page.evaluate(async () => ({
    address: location.href,
    history: history.state as unknown,
    title: document.title,
    name: window.name,
    referrer: document.referrer,
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
  }))
  return JSON.stringify({ ...inPage, cookies: await context.cookies() })
}

/** The address of every file in Cache Storage. */
const cached = (page: Page) =>
  page.evaluate(async () => {
    const all: string[] = []
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) all.push(`${name} ${url}`)
    return all
  })

/** What one person said in one check: by id, as an address would carry it, and in words. */
const SAID = [
  'unknown',
  '5-10',
  'hungrey',
  'hungry',
  'food-and-weight',
  topicTitle('food-and-weight'),
  'diet-inadequate',
  rungTitle('health.diet-inadequate'),
  'weight-centile-drop',
  rungTitle('health.weight-centile-drop'),
  'daily-care',
  topicTitle('daily-care'),
  'neglect',
  rungTitle('care.neglect-suspected'),
  'serious',
  'impact',
  'disclosure',
  triggerTitle('disclosure'),
  'worse',
  modifierTitle('worse'),
  '"ownView"',
  'not-sure',
  'notSure',
]
const KNOWN_IDS = new Set(ANSWER_IDS)

/** What was said, and every id of an answer, that stands in a trace. */
const said = (trace: string) => [
  ...SAID.filter((each) => trace.toLowerCase().includes(each.toLowerCase())),
  ...trace.split(/[^\w.-]+/).filter((token) => KNOWN_IDS.has(token)),
]

test('nothing that was said in a check stands anywhere but on the screen', async ({
  person,
  page,
  context,
}) => {
  const requests: string[] = []
  context.on('request', (request) => {
    requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`)
  })
  await person.isAt(FRIDAY_EVENING)
  await firstVisit(person)
  await person.sees('Ready offline')
  const before = await cached(page)
  expect(before.length).toBeGreaterThan(10)

  const steps: readonly (readonly [string, () => Promise<void>])[] = [
    ['start', () => person.tap('Check a worry')],
    ['not known', () => person.tap('I don’t know')],
    ['go on', () => person.tap('Go on with the check')],
    ['age', () => person.tap('5-10')],
    ['signs', () => person.tap('None of these')],
    ['typing', () => person.type('Type your worry', 'hungrey')],
    ['found', () => person.tap(topicTitle('food-and-weight'))],
    ['yes', () => person.tick(rungTitle('health.diet-inadequate'))],
    ['another', () => person.tick(rungTitle('health.weight-centile-drop'))],
    [
      'not sure',
      () =>
        person.choose('Not sure', {
          inside: `How sure: ${rungTitle('health.weight-centile-drop')}`,
        }),
    ],
    ['next', () => person.tap('Next')],
    ['another worry', () => person.tap('Another worry')],
    ['browse', () => person.tap(topicTitle('daily-care'))],
    ['tick', () => person.tick(rungTitle('care.neglect-suspected'))],
    ['effect', () => person.tap('Next')],
    ['serious', () => person.tap('Seriously')],
    ['worse', () => person.tick(modifierTitle('worse'))],
    ['result', () => person.tap('See what to do')],
    ['own view', () => person.tap('My own view: level 4')],
    ['ring', () => person.ring(numberOf('worcestershire', 'out-of-hours'))],
    ['note', () => person.tap('Make the note')],
    ['back', () => person.goBack()],
    ['change', () => person.tap('Change answers')],
    ['safe', () => person.tap('Safe for the moment')],
    ['age again', () => person.tap('5-10')],
    ['sign', () => person.tap(`Yes: ${triggerTitle('disclosure')}`)],
    ['hide', () => person.tap('Hide')],
    ['show', () => person.tap('Show again')],
  ]
  for (const [name, step] of steps)
    await test.step(name, async () => {
      await step()
      expect(said(await kept(page, context))).toEqual([])
    })

  await person.sees('Level 4: a trigger')
  expect(requests.flatMap(said)).toEqual([])
  const origin = new URL(page.url()).origin
  for (const request of requests) expect(request).toMatch(new RegExp(`^GET ${origin}/[^?#]* $`))
  expect(await cached(page)).toEqual(before)
})

test('a phone keeps the area and the safeguarding lead’s number, and nothing else', async ({
  person,
  page,
  context,
}) => {
  await firstVisit(person)
  await person.open('/settings')
  await person.tap('Add the number')
  await person.type('Phone number', '01234 567890')
  await person.tap('Save on this phone')
  await person.sees('Saved')
  const local = await page.evaluate(() => ({ ...localStorage }))
  expect(Object.keys(local)).toEqual(['right-help'])
  expect(JSON.parse(local['right-help'] ?? '')).toEqual({
    area: 'worcestershire',
    lead: { role: 'Designated safeguarding lead', phone: '01234 567890' },
  })
  expect(await page.evaluate(async () => await indexedDB.databases())).toEqual([])
  expect(await context.cookies()).toEqual([])
})

test('deleting what this phone keeps takes area, number and answers', async ({ person, page }) => {
  await firstVisit(person)
  await person.tap('Check a worry')
  await person.tap('Safe for the moment')
  await person.seesTitle('How old is the youngest child you’re worried about?')
  await person.tap('Home')
  await person.tap('This phone')
  await person.tap('Delete what this phone keeps')
  await person.tap('Delete now')
  await person.sees('Deleted. This phone keeps no area, no number and no answers.')
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({})
  await person.tap('Home')
  await person.seesTitle('Where does the child live?')
  await person.tap('Worcestershire')
  await person.tap('Check a worry')
  await person.doesNotSee('Answers from this check are still here.')
})

test('no other host is ever asked for anything', async ({ person, page, context, baseURL }) => {
  const hosts = new Set<string>()
  context.on('request', (request) => hosts.add(new URL(request.url()).origin))
  await firstVisit(person)
  await person.sees('Ready offline')
  for (const path of ['/levels', '/contacts', '/areas/warwickshire', '/read/law', '/settings'])
    await person.open(path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect([...hosts]).toEqual([new URL(baseURL ?? '').origin])
})
