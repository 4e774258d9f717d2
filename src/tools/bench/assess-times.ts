import { IMPACTS, NO_ANSWERS, type Answers } from '#domain/assessment/answers'
import { assess } from '#domain/assessment/assess'
import type { RuleSet } from '#domain/assessment/rule-set'
import { AGES } from '#domain/levels/age'
import type { BaselinePack } from '#pack/schema'
import { rulesOf } from '#pack/rules'

const WARM_UPS = 50
const WHOLE_TIMES = 300
const RANDOM_TIMES = 1000

/** The same sequence every time, so that two runs assess the same answers. */
function createChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Every rung answered yes, with every modifier: the most that a check can ever ask. */
const everythingAnswered = (rules: RuleSet): Answers => ({
  ...NO_ANSWERS,
  yes: [...rules.rungs.keys()],
  modifiers: [...rules.modifiers.keys()],
})

function randomAnswers(rules: RuleSet, chance: () => number): Answers {
  const one = <T>(items: readonly T[]): T | undefined => items[Math.floor(chance() * items.length)]
  const some = (ids: readonly string[], most: number) =>
    Array.from({ length: Math.floor(chance() * (most + 1)) }, () => one(ids)).flatMap(
      (id) => id ?? [],
    )
  const worries = [...rules.rungs.keys(), ...rules.triggers.keys()]
  const yes = some(worries, 8)
  const impact = yes
    .filter((id) => rules.rungs.has(id))
    .flatMap((id) => {
      const effect = one(IMPACTS)
      return effect === undefined ? [] : [[id, effect] as const]
    })
  return {
    ...NO_ANSWERS,
    age: one(AGES) ?? 'not-sure',
    yes,
    notSure: some(worries, 4),
    impact: new Map(impact),
    modifiers: chance() < 0.2 ? undefined : some([...rules.modifiers.keys()], 3),
    protective: some([...rules.protective], 2),
  }
}

function timesOf(rules: RuleSet, all: readonly Answers[]): readonly number[] {
  for (const answers of all.slice(0, WARM_UPS)) assess(rules, answers)
  return all.map((answers) => {
    const started = performance.now()
    assess(rules, answers)
    return performance.now() - started
  })
}

export interface AssessTimes {
  readonly whole: readonly number[]
  readonly random: readonly number[]
}

/** How long assessments take, in milliseconds each. Runs in Node and in a page alike. */
export function assessTimes(baseline: BaselinePack): AssessTimes {
  const rules = rulesOf(baseline)
  const whole = everythingAnswered(rules)
  const chance = createChance(20_261_120)
  return {
    whole: timesOf(
      rules,
      Array.from({ length: WHOLE_TIMES }, () => whole),
    ),
    random: timesOf(
      rules,
      Array.from({ length: RANDOM_TIMES }, () => randomAnswers(rules, chance)),
    ),
  }
}
