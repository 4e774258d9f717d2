import type { Person } from '#test/e2e/person'
import { AREAS, modifierTitle, rungTitle, topicTitle, type AreaId } from '#test/e2e/content'

/** The words of the effect on the child. */
type Effect = 'No sign yet' | 'It shows' | 'Seriously' | 'Not known'

export interface Worry {
  readonly topic: string
  readonly yes?: readonly string[]
  readonly notSure?: readonly string[]
  /** "I do not know yet". */
  readonly unknown?: boolean
  /** Asked only where published documents differ. */
  readonly effect?: Effect
}

/** The first visit ever: the area is asked once. */
export async function firstVisit(person: Person, area: AreaId = 'worcestershire'): Promise<void> {
  await person.open('/')
  await person.tap(AREAS[area])
  await person.canTap('Check a worry')
}

/** From the home screen to the signs, for a child who is safe for the moment. */
export async function toSigns(person: Person, age = '5-10'): Promise<void> {
  await person.tap('Check a worry')
  await person.tap('Safe for the moment')
  await person.tap(age)
  await person.seesTitle('Has any of this happened, or might it have?')
}

/** From the home screen to the worries, when none of the signs is so. */
export async function toWorries(person: Person, age = '5-10'): Promise<void> {
  await toSigns(person, age)
  await person.tap('None of these')
  await person.seesTitle('What worries you most?')
}

/** One topic's ladder, and the effect where it is asked. */
export async function answer(person: Person, worry: Worry): Promise<void> {
  for (const id of [...(worry.yes ?? []), ...(worry.notSure ?? [])])
    await person.tick(rungTitle(id))
  for (const id of worry.notSure ?? [])
    await person.choose('Not sure', { inside: `How sure: ${rungTitle(id)}` })
  if (worry.unknown === true) await person.tick('I do not know yet')
  await person.tap('Next')
  if (worry.effect !== undefined) await person.tap(worry.effect)
  await person.seesTitle('Is any of this also true?')
}

/** From the home screen to the result. Without `also` the last question is left empty. */
export async function check(
  person: Person,
  worry: Worry,
  { age = '5-10', also = [] }: { readonly age?: string; readonly also?: readonly string[] } = {},
): Promise<void> {
  await toWorries(person, age)
  await person.tap(topicTitle(worry.topic))
  await answer(person, worry)
  for (const id of also) await person.tick(id === 'none' ? 'None of these' : modifierTitle(id))
  await person.tap('See what to do')
  await person.canTap('Make the note')
}
