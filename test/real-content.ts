import { checkContent } from '#catalogue/check-content'
import { compileArea, compileBaseline, compileNational } from '#catalogue/compile'
import { tell } from '#catalogue/problems'
import type { RuleSet } from '#domain/assessment/rule-set'
import { rulesOf } from '#pack/rules'
import type { AreaPack, BaselinePack, NationalPack } from '#pack/schema'

/** The day on which tests read the real content, so that the calendar alone turns nothing red. */
export const CONTENT_DAY = '2026-11-20'

export interface RealPacks {
  readonly baseline: BaselinePack
  readonly national: NationalPack
  readonly areas: ReadonlyMap<string, AreaPack>
  /** The rules of an area, or of the bare baseline. */
  rules(areaId: string | undefined): RuleSet
}

function compile(): RealPacks {
  const { problems, content } = checkContent({ root: 'content', today: CONTENT_DAY })
  if (content === undefined) throw new Error(`Content has mistakes:\n${tell(problems)}`)
  const day = { built: CONTENT_DAY }
  const baseline = compileBaseline(content, day)
  const packs = content.areas.map((part) => compileArea(content, part, day))
  const areas = new Map(packs.map((pack) => [pack.id, pack]))
  const made = new Map<string | undefined, RuleSet>()
  const rules = (areaId: string | undefined) => {
    const area = areaId === undefined ? undefined : areas.get(areaId)
    if (areaId !== undefined && area === undefined) throw new Error(`There is no area ${areaId}.`)
    const before = made.get(areaId) ?? rulesOf(baseline, area)
    made.set(areaId, before)
    return before
  }
  return { baseline, national: compileNational(content, day), areas, rules }
}

let packs: RealPacks | undefined

/** The real content, checked and compiled once. */
export function realPacks(): RealPacks {
  packs ??= compile()
  return packs
}
