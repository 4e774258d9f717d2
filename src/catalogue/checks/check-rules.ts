import type { Content } from '#catalogue/load'
import type { Problems } from '#catalogue/problems'
import { assess } from '#domain/assessment/assess'
import { NO_ANSWERS, type Answers } from '#domain/assessment/answers'
import { KINDS, ROUTES, urgencyOf } from '#domain/assessment/assessment'
import type { RuleSet } from '#domain/assessment/rule-set'
import { AGE_BANDS } from '#domain/levels/age'
import { LEVELS } from '#domain/levels/level'

/** Lines that a person can take in at first sight. */
const FIRST_LINES = 8
const FIRST_MODIFIERS = 5

/** A rung that a trigger names is there and may be shown. */
function checkNamed({ baseline }: Content, { error }: Problems) {
  const { data, place } = baseline.triggers
  const rungs = new Map(
    baseline.topics.flatMap((topic) => topic.data.rungs.map((rung) => [rung.id, rung] as const)),
  )
  data.triggers.forEach((trigger, index) => {
    trigger.rungs.forEach((id, at) => {
      const rung = rungs.get(id)
      const path = ['triggers', index, 'rungs', at]
      if (rung === undefined) error(place, path, `There is no rung ${id}.`)
      else if (rung.withdrawn !== undefined)
        error(place, path, `${id} is withdrawn and cannot be named here.`)
    })
  })
}

function checkTriggers({ baseline }: Content, { error }: Problems) {
  const { data, place } = baseline.triggers
  data.triggers.forEach(({ first, ages, notSure }, index) => {
    const stray = first.find((age) => !ages.includes(age))
    if (stray !== undefined)
      error(
        place,
        ['triggers', index, 'first'],
        `It stands first at ${stray} but does not fit that age.`,
      )
    if (notSure !== undefined && notSure.lower > notSure.upper)
      error(
        place,
        ['triggers', index, 'notSure', 'lower'],
        `The lower level of a doubt is ${notSure.lower}, above its upper level ${notSure.upper}.`,
      )
  })
  for (const age of AGE_BANDS) {
    const first = data.triggers.filter((trigger) => trigger.first.includes(age))
    if (first.length > FIRST_LINES)
      error(
        place,
        ['triggers'],
        `${first.length} triggers stand first at ${age}. At most ${FIRST_LINES} can.`,
      )
    if (!data.triggers.some((trigger) => trigger.ages.includes(age)))
      error(place, ['triggers'], `No trigger fits the age ${age}.`)
  }
}

function checkModifiers({ baseline }: Content, { error }: Problems) {
  const { data, place } = baseline.modifiers
  const first = data.modifiers.filter((modifier) => modifier.first).length
  if (first !== FIRST_MODIFIERS)
    error(
      place,
      ['modifiers'],
      `${first} modifiers are asked at first sight. It must be ${FIRST_MODIFIERS}.`,
    )
  const duties = new Set(baseline.duties.data.duties.map(({ id }) => id))
  data.modifiers.forEach(({ duty }, index) => {
    if (duty !== undefined && !duties.has(duty))
      error(place, ['modifiers', index, 'duty'], `There is no duty ${duty} in duties.yaml.`)
  })
}

function checkLevels({ baseline }: Content, { error }: Problems) {
  const { data, place } = baseline.levels
  for (const level of LEVELS)
    if (data.levels.filter((each) => each.level === level).length !== 1)
      error(place, ['levels'], `Level ${level} must be described exactly once.`)
}

function checkWorries({ baseline }: Content, { error }: Problems) {
  const { data, place } = baseline.worries
  const known = new Set([
    ...baseline.topics.flatMap((topic) => [topic.data.id, ...topic.data.rungs.map(({ id }) => id)]),
    ...baseline.triggers.data.triggers.map(({ id }) => id),
    ...data.worries.map(({ id }) => id),
  ])
  data.worries.forEach(({ related }, index) => {
    related.forEach((id, at) => {
      if (!known.has(id))
        error(place, ['worries', index, 'related', at], `There is nothing called ${id}.`)
    })
  })
}

/** A rung that says the same as a trigger stands at level 4, as the trigger does. */
function checkLinked(rules: RuleSet, name: string, { baseline }: Content, { error }: Problems) {
  const { data, place } = baseline.triggers
  data.triggers.forEach((trigger, index) => {
    trigger.rungs.forEach((id, at) => {
      const placed = rules.rungs.get(id)?.placed
      if (placed !== undefined && placed < 4)
        error(
          place,
          ['triggers', index, 'rungs', at],
          `Under the rules of ${name}, ${id} is placed at ${placed}, but this trigger says the same at 4. Take it out, or back the rung.`,
        )
    })
  })
}

/** One answer at a time: enough to reach every level, kind and route. */
function* singleAnswers(rules: RuleSet): Generator<Answers> {
  yield { ...NO_ANSWERS, danger: true }
  yield NO_ANSWERS
  const settled: Answers = { ...NO_ANSWERS, age: '11-12', modifiers: [] }
  for (const id of rules.triggers.keys()) yield { ...settled, yes: [id] }
  for (const id of rules.rungs.keys()) {
    yield { ...settled, yes: [id] }
    yield { ...settled, notSure: [id] }
  }
}

/** Every level, kind and route can be reached, so that no part of the rules is dead. */
function checkReachable(rules: RuleSet, name: string, { baseline }: Content, { error }: Problems) {
  const reached = new Set<string | number>()
  for (const answers of singleAnswers(rules)) {
    const { kind, route, lower } = assess(rules, answers)
    reached.add(kind).add(route)
    if (lower !== undefined) reached.add(lower)
  }
  for (const outcome of [...KINDS, ...ROUTES, ...LEVELS])
    if (!reached.has(outcome)) {
      const what = typeof outcome === 'number' ? `level ${outcome}` : `the outcome ${outcome}`
      error(baseline.triggers.place, [], `Under the rules of ${name} no answer reaches ${what}.`)
    }
}

/** A graver rung alone never leads to a less urgent route than a milder one of its ladder. */
function checkUrgency(rules: RuleSet, name: string, { baseline }: Content, { error }: Problems) {
  const routeOf = (id: string) =>
    assess(rules, { ...NO_ANSWERS, age: '11-12', modifiers: [], yes: [id] }).route
  for (const { data, place } of baseline.topics) {
    if (data.kind !== 'ladder') continue
    let before = { urgency: 0, id: '' }
    data.rungs.forEach(({ id }, index) => {
      if (!rules.rungs.has(id)) return
      const urgency = urgencyOf(routeOf(id))
      if (urgency < before.urgency)
        error(
          place,
          ['rungs', index],
          `Under the rules of ${name}, ${id} leads to a less urgent route than ${before.id}, which is milder. Is harm: true missing?`,
        )
      before = { urgency, id }
    })
  }
}

/** The rules hold together: triggers, modifiers, and everything reachable in every area. */
export function checkRules(
  content: Content,
  ruleSets: readonly (readonly [name: string, rules: RuleSet])[],
  problems: Problems,
): void {
  checkNamed(content, problems)
  checkTriggers(content, problems)
  checkModifiers(content, problems)
  checkLevels(content, problems)
  checkWorries(content, problems)
  for (const [name, rules] of ruleSets) {
    checkLinked(rules, name, content, problems)
    checkReachable(rules, name, content, problems)
    checkUrgency(rules, name, content, problems)
  }
}
