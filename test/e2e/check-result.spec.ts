import { expect, FRIDAY_EVENING, test } from '#test/e2e/journey'
import { check, firstVisit } from '#test/e2e/check-steps'
import { modifierTitle, protectiveTitle, rungTitle } from '#test/e2e/content'

const NEGLECT = {
  topic: 'daily-care',
  yes: ['care.neglect-suspected'],
  effect: 'It shows',
} as const

/** The parts of the note, in the order in which a front door asks. */
const NOTE = [
  '1. The child and the family',
  '2. What I saw or heard, and when',
  '3. How it affects the child',
  '4. What the child says or shows',
  '5. What has been going on',
  '6. What has been tried',
  '7. What the parents know',
  '8. What it points to',
  '9. Not known',
  '10. What I ask of you',
  '11. Who I am',
  '12. Whom I spoke to',
]
const BLANK = '________________'

test.beforeEach(async ({ person }) => {
  await person.isAt(FRIDAY_EVENING)
  await firstVisit(person)
})

test('what to do stands first, then the parents, the level, why, what is unknown, what would raise it', async ({
  person,
}) => {
  await check(person, { ...NEGLECT, notSure: ['care.neglect-chronic'] })
  const words = await person.reads()
  const order = [
    'Ring for advice now',
    'Tell the parents?',
    'Points to level 3, could be 4',
    'Why',
    'Settle this first',
    'What else is not known',
    'What would raise this',
    'The child’s voice',
    'What is going well',
    'Your own view',
    'Make the note',
    'Read more',
  ].map((part) => words.indexOf(part))
  expect(order).not.toContain(-1)
  expect(order).toEqual([...order].sort((a, b) => a - b))
})

test('what was left empty can be answered from the result', async ({ person }) => {
  await check(person, { topic: 'food-and-weight', yes: ['health.diet-inadequate'] })
  await person.sees('Points to level 2, could be 3')
  await person.sees('whether help was refused', { inside: 'Settle this first' })
  await person.tap('Answer it now', { inside: 'Settle this first' })
  await person.tick('None of these')
  await person.tap('See what to do')
  await person.sees(/^Points to level 2$/)
})

test('one tap on what would raise it swaps the graver rung in', async ({ person }) => {
  await check(person, NEGLECT, { also: ['none'] })
  await person.sees(/^Points to level 3$/)
  await person.tap(rungTitle('care.neglect-chronic'), { inside: 'What would raise this' })
  await person.sees(/^Points to level 4$/)
  await person.sees(rungTitle('care.neglect-chronic'), { inside: 'Why' })
  await person.doesNotSee(rungTitle('care.neglect-suspected'), { inside: 'Why' })
})

test('a serious effect on the child is one of the things that would raise it', async ({
  person,
}) => {
  await check(person, NEGLECT, { also: ['none'] })
  await person.tap('If it seriously affects the child', { inside: 'What would raise this' })
  await person.sees(/^Points to level 4$/)
})

test('the person’s own view never changes the result', async ({ person }) => {
  await check(person, NEGLECT, { also: ['none'] })
  for (const level of [1, 4]) {
    await person.tap(`My own view: level ${level}`)
    await person.seesChosen(`My own view: level ${level}`)
    await person.sees(/^Points to level 3$/)
  }
  await person.tap('My own view: level 2')
  await person.sees('Lower than this result: talk to your safeguarding lead.')
  await person.tap('Make the note')
  await person.sees('My own view: level 2.')
  await person.sees('Points to level 3.')
})

test('what is going well changes the advice and never the level', async ({ person }) => {
  await check(person, NEGLECT, { also: ['none'] })
  await person.tap('What is going well')
  await person.tick(protectiveTitle('accepts-help'))
  await person.tick(protectiveTitle('secure-attachment'))
  await person.sees('Build the plan with them')
  await person.sees(/^Points to level 3$/)
})

test('the note stands in the order in which a front door asks, with blanks for what identifies', async ({
  person,
  page,
}) => {
  await check(person, NEGLECT, { also: ['worse', 'refused'] })
  await person.tap('The child’s voice')
  await person.tick('The child has told me in words')
  await person.tap('Make the note')
  await person.seesTitle('Note for the front door')
  const parts = page.getByRole('main').getByRole('listitem')
  await expect(parts.getByRole('heading', { level: 2 })).toHaveText(NOTE)
  await expect(parts.nth(0)).toContainText('Name, date of birth, address')
  await expect(parts.nth(1)).toContainText(`${rungTitle('care.neglect-suspected')}: yes.`)
  await expect(parts.nth(2)).toContainText('it shows.')
  await expect(parts.nth(3)).toContainText('The child has told me in words')
  await expect(parts.nth(4)).toContainText(modifierTitle('worse'))
  await expect(parts.nth(5)).toContainText(modifierTitle('refused'))
  await expect(parts.nth(7)).toContainText('Points to level 3, could be 4')
  await expect(parts.nth(7)).toContainText('not confirmed by Worcestershire')
})

test('no screen of a check takes free text but the search', async ({ person, page }) => {
  await check(person, NEGLECT)
  await person.tap('The child’s voice')
  await person.tap('What is going well')
  const fields = page.locator(
    'textarea, [contenteditable], input:not([type=checkbox], [type=radio])',
  )
  await expect(fields).toHaveCount(0)
  await person.tap('Make the note')
  await person.seesTitle('Note for the front door')
  await expect(fields).toHaveCount(0)
})

test.describe('with the clipboard allowed', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('the note is copied as plain text: all parts in order, blanks left blank', async ({
    person,
  }) => {
    await check(person, NEGLECT, { also: ['worse'] })
    await person.tap('Make the note')
    await person.tap('Copy note')
    await person.sees('Copied. It stays on this phone’s clipboard')
    const copied = await person.clipboard()
    const order = NOTE.map((part) => copied.indexOf(part))
    expect(order).not.toContain(-1)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(copied).toContain('Child lives in: Worcestershire. ')
    expect(copied).toContain('not confirmed by Worcestershire. Fri 20 Nov, 17:42.')
    expect(copied).toContain(`${rungTitle('care.neglect-suspected')}: yes.`)
    expect(copied).toContain('Points to level 3, could be 4.')
    expect(copied.split(BLANK).length - 1).toBeGreaterThanOrEqual(6)
  })

  test('the note can be copied before ringing', async ({ person }) => {
    await check(person, NEGLECT)
    await person.tap('Copy the note first')
    await person.sees('The note is copied.')
    expect(await person.clipboard()).toContain('Note for the front door')
  })
})

test('where the browser refuses to copy, it says so', async ({ person, page }) => {
  await check(person, NEGLECT)
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  await person.tap('Copy the note first')
  await person.sees('The browser refused to copy.')
  await person.tap('Make the note')
  await person.tap('Copy note')
  await person.sees('The browser refused to copy.')
})

test('clearing the answers leaves none behind', async ({ person }) => {
  await check(person, NEGLECT)
  await person.tap('Clear answers')
  await person.seesTitle('Is the child safe right now?')
  await person.doesNotSee('Answers from this check are still here.')
  await person.goBack()
  await person.doesNotSee(/Points to level/)
  await person.goForward()
  await person.tap('Safe for the moment')
  await person.seesNotChosen('5-10')
})

test('answers can be cleared at the start of the next check', async ({ person }) => {
  await check(person, NEGLECT)
  await person.tap('Change answers')
  await person.sees('Answers from this check are still here.')
  await person.tap('Clear answers')
  await person.doesNotSee('Answers from this check are still here.')
})

for (const [path, title] of [
  ['/check/result', 'No answers are held'],
  ['/check/note', 'Note for the front door'],
] as const)
  test(`${path} opened anew says that no answers are held`, async ({ person }) => {
    await check(person, NEGLECT)
    await person.openAnew(path)
    await person.seesTitle(title)
    await person.sees('They were cleared, or this page was opened anew.')
    await person.tap('Start a check')
    await person.seesTitle('Is the child safe right now?')
  })

test('reloading the page clears every answer', async ({ person }) => {
  await check(person, NEGLECT)
  await person.reload()
  await person.seesTitle('No answers are held')
})
