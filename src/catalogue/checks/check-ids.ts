import type { Content } from '#catalogue/load'
import type { Place, Problems } from '#catalogue/problems'

interface List {
  readonly name: string
  readonly place: Place
  readonly items: readonly { readonly id: string }[]
}

/** Ids that `before` has not taken yet are taken; a second taker is told. */
function claimAll(list: List, before: Map<string, string>, { error }: Problems) {
  list.items.forEach(({ id }, index) => {
    const taken = before.get(id)
    if (taken !== undefined)
      error(list.place, [list.name, index, 'id'], `The id ${id} is taken already, in ${taken}.`)
    before.set(id, list.place.file)
  })
}

/** Topics, rungs and everything that can be ticked or named as related share one space of ids. */
function checkShared({ baseline }: Content, problems: Problems) {
  const { topics, triggers, modifiers, worries } = baseline
  // A rung in two topics is told with the topics.
  const taken = new Map(
    topics.flatMap(({ data, place }) => data.rungs.map(({ id }) => [id, place.file] as const)),
  )
  for (const { data, place } of topics) {
    const before = taken.get(data.id)
    if (before !== undefined)
      problems.error(place, ['id'], `The id ${data.id} is taken already, in ${before}.`)
    taken.set(data.id, place.file)
  }
  const lists: readonly List[] = [
    { name: 'triggers', place: triggers.place, items: triggers.data.triggers },
    { name: 'modifiers', place: modifiers.place, items: modifiers.data.modifiers },
    { name: 'worries', place: worries.place, items: worries.data.worries },
  ]
  for (const list of lists) claimAll(list, taken, problems)
}

/** Every id is taken once: what a link or an answer names must be one thing. */
export function checkIds(content: Content, problems: Problems): void {
  checkShared(content, problems)
  const { protective, duties } = content.baseline
  const { cards, definitions } = content.national
  const own: readonly List[] = [
    { name: 'protective', place: protective.place, items: protective.data.protective },
    { name: 'duties', place: duties.place, items: duties.data.duties },
    { name: 'cards', place: cards.place, items: cards.data.cards },
    { name: 'definitions', place: definitions.place, items: definitions.data.definitions },
  ]
  for (const list of own) claimAll(list, new Map(), problems)
}
