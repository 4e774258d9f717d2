import { computed, readonly, shallowRef } from 'vue'
import { NO_ANSWERS, type Answers, type Impact } from '#domain/assessment/answers'
import type { Age } from '#domain/levels/age'
import type { Level } from '#domain/levels/level'

/** What the person has said so far. Held in memory and nowhere else. */
export interface Draft {
  readonly safe?: 'danger' | 'unknown' | 'safe'
  readonly allegation: boolean
  readonly age?: Age
  readonly yes: readonly string[]
  readonly notSure: readonly string[]
  /** "Not known" is an answer too: it is asked and stays open. */
  readonly impact: ReadonlyMap<string, Impact | 'not-known'>
  readonly modifiers?: readonly string[]
  readonly protective: readonly string[]
  readonly harm?: 'yes' | 'not-sure'
  /** Topics chosen, in order; the last one is being answered. */
  readonly topics: readonly string[]
  /** Topics of which the person knows nothing yet. */
  readonly toFindOut: readonly string[]
  /** A worry that no document grades. */
  readonly worry?: string
  readonly ownView?: Level
  readonly voice: readonly string[]
}

const EMPTY: Draft = {
  allegation: false,
  yes: [],
  notSure: [],
  impact: new Map(),
  protective: [],
  topics: [],
  toFindOut: [],
  voice: [],
}

const without = (ids: readonly string[], id: string) => ids.filter((each) => each !== id)
const withId = (ids: readonly string[], id: string) => (ids.includes(id) ? ids : [...ids, id])

/** The draft as the rules take it. "Not known" is no answer to them: unknown counts upward. */
function answersOf(draft: Draft): Answers {
  const known = [...draft.impact].flatMap(([id, impact]) =>
    impact === 'not-known' ? [] : [[id, impact] as const],
  )
  return {
    ...NO_ANSWERS,
    age: draft.age ?? 'not-sure',
    danger: draft.safe === 'danger',
    allegation: draft.allegation,
    yes: draft.yes,
    notSure: draft.notSure,
    impact: new Map(known),
    modifiers: draft.modifiers,
    protective: draft.protective,
    harm: draft.harm,
  }
}

const isHeld = ({ safe, allegation, age, yes, notSure, harm, topics, worry }: Draft) =>
  safe !== undefined ||
  allegation ||
  age !== undefined ||
  harm !== undefined ||
  worry !== undefined ||
  yes.length + notSure.length + topics.length > 0

/** One check. Answers change one by one, and none is lost when another changes. */
export function createCheckSession() {
  const draft = shallowRef<Draft>(EMPTY)
  const change = (part: Partial<Draft>) => {
    draft.value = { ...draft.value, ...part }
  }
  /** Yes, not sure, or neither, for one rung or trigger. */
  const answer = (id: string, said: 'yes' | 'not-sure' | undefined) => {
    const { yes, notSure, impact } = draft.value
    const kept = new Map(impact)
    if (said !== 'yes') kept.delete(id)
    change({
      yes: said === 'yes' ? withId(yes, id) : without(yes, id),
      notSure: said === 'not-sure' ? withId(notSure, id) : without(notSure, id),
      impact: kept,
    })
  }
  const openTopic = (id: string) => {
    const { worry: _before, ...rest } = draft.value
    draft.value = { ...rest, topics: [...without(rest.topics, id), id] }
  }
  const toggle = (list: 'protective' | 'toFindOut' | 'voice', id: string) => {
    const ids = draft.value[list]
    change({ [list]: ids.includes(id) ? without(ids, id) : [...ids, id] })
  }
  const setImpact = (id: string, impact: Impact | 'not-known') => {
    change({ impact: new Map([...draft.value.impact, [id, impact]]) })
  }
  /** Swaps a graver rung in for a chosen one. */
  const swap = (from: string, to: string) => {
    answer(from, undefined)
    answer(to, 'yes')
  }
  const unset = (key: 'harm' | 'modifiers' | 'ownView' | 'worry') => {
    const { [key]: _before, ...rest } = draft.value
    draft.value = rest
  }
  const clear = () => {
    draft.value = EMPTY
  }
  return {
    draft: readonly(draft),
    answers: computed(() => answersOf(draft.value)),
    held: computed(() => isHeld(draft.value)),
    topic: computed(() => draft.value.topics.at(-1)),
    change,
    answer,
    openTopic,
    toggle,
    setImpact,
    swap,
    unset,
    clear,
  }
}
export type CheckSession = ReturnType<typeof createCheckSession>
