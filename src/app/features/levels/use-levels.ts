import { computed, type ComputedRef } from 'vue'
import type { RungRule } from '#domain/assessment/rule-set'
import { rulesOf } from '#pack/rules'
import type { AreaPack, BaselinePack, PackRung, PackTopic } from '#pack/schema'
import { together, type Loadable } from '#app/composables/library'
import { usePlace } from '#app/composables/place'

/** A rung as it is shown: the area's own place and wording where its matrix is loaded. */
export interface ShownRung extends Omit<PackRung, keyof RungRule>, RungRule {
  /** Where the baseline puts it, whatever the area says. */
  readonly baseline: Pick<PackRung, 'placed' | 'reach'>
  /** From the area's own document, where it is loaded and names this rung. */
  readonly own?: { readonly meaning?: string; readonly page?: string }
}

export interface LevelsData {
  readonly baseline: BaselinePack
  readonly area: AreaPack | undefined
  /** Topics in the order of their titles. */
  readonly byTitle: readonly PackTopic[]
  readonly topics: ReadonlyMap<string, PackTopic>
  /** Withdrawn ones too: their own page says so, and no list has them. */
  readonly rungs: ReadonlyMap<string, ShownRung>
}

function indexOf(baseline: BaselinePack, area: AreaPack | undefined): LevelsData {
  const rules = rulesOf(baseline, area)
  const own = new Map(area?.matrix?.indicators.map((each) => [each.rung, each]))
  const rungs = baseline.rungs.map((rung): [string, ShownRung] => {
    const shown = { ...rung, ...rules.rungs.get(rung.id), baseline: rung }
    const theirs = own.get(rung.id)
    return [rung.id, theirs === undefined ? shown : { ...shown, own: theirs }]
  })
  return {
    baseline,
    area,
    byTitle: [...baseline.topics].sort((a, b) => a.title.localeCompare(b.title)),
    topics: new Map(baseline.topics.map((topic) => [topic.id, topic])),
    rungs: new Map(rungs),
  }
}

/** The rungs of a topic that may be shown, mildest first. */
export function rungsOf(data: LevelsData, topic: PackTopic): readonly ShownRung[] {
  return topic.rungs.flatMap((id) => data.rungs.get(id) ?? []).filter(({ withdrawn }) => !withdrawn)
}

/** Levels, topics and rungs under the rules of the area that is chosen. */
export function useLevels() {
  const { library, pack } = usePlace()
  const baseline = library.baseline()
  const state: ComputedRef<Loadable<LevelsData>> = computed(() => {
    const parts = together({ baseline: baseline.value, area: pack.value })
    if (parts.status !== 'ready') return parts
    return { status: 'ready', data: indexOf(parts.data.baseline, parts.data.area) }
  })
  return { library, state }
}
