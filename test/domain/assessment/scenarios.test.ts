import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { IMPACTS, type Answers } from '#domain/assessment/answers'
import { assess } from '#domain/assessment/assess'
import { KINDS, ROUTES, urgencyOf, type Assessment } from '#domain/assessment/assessment'
import { AGES, fitsAge } from '#domain/levels/age'
import { LEVELS } from '#domain/levels/level'
import { realPacks } from '#test/real-content'

/** Written cases with the level that a careful safeguarding lead would say. Expected by this
 * project, not reviewed: see the head of scenarios.yaml. */
const Ids = v.array(v.string())
const Scenario = v.strictObject({
  id: v.string(),
  story: v.string(),
  area: v.string(),
  age: v.picklist(AGES),
  yes: Ids,
  notSure: Ids,
  impact: v.record(v.string(), v.picklist(IMPACTS)),
  modifiers: v.union([Ids, v.picklist(['none', 'not-asked'])]),
  protective: Ids,
  harm: v.picklist(['yes', 'not-sure', 'none']),
  danger: v.boolean(),
  allegation: v.boolean(),
  expected: v.strictObject({
    lower: v.nullable(v.picklist(LEVELS)),
    kind: v.picklist(KINDS),
    atLeastRoute: v.picklist(ROUTES),
  }),
  /** Protection today must not be missed. */
  trigger: v.boolean(),
  because: v.string(),
})
type Scenario = v.InferOutput<typeof Scenario>

/** How the app's answer stands to the expected one. `slow`: right level, too little urgency. */
const MARKS = ['exact', 'wide', 'high', 'low', 'slow'] as const
type Mark = (typeof MARKS)[number]
interface Difference {
  readonly mark: Exclude<Mark, 'exact'>
  readonly why: string
}

/** Every case that is not exact, with its reason. A case that no longer differs must leave. */
const known: Readonly<Record<string, Difference>> = {
  'four-homeless-at-sixteen': {
    mark: 'low',
    why: 'One older text places it at 3. The duty to assess under section 17 stands beside the level and asks for a referral, but the level stays.',
  },
  'four-private-fostering': {
    mark: 'low',
    why: 'A child who seems well answers no sign, which takes the rung from 3 to 2. The duty to tell the council asks for a referral whatever the level.',
  },
  'four-life-limiting': {
    mark: 'wide',
    why: 'One text alone places it at 4, which the rules read as 3. The modifier on disability raises the range to 4 and shows the duty to a disabled child beside it.',
  },
  'three-father-depressed': {
    mark: 'wide',
    why: 'Two texts place a parent’s illness that affects the child at 2 and outvote the two at 3 and above. The pattern raises the range to 3.',
  },
  'three-mother-cannot-cope-second-nearest': {
    mark: 'wide',
    why: 'The second-nearest line was chosen on purpose. The range reaches 3, and the graver lines stand under what would raise this.',
  },
  'three-bond-badly-troubled': {
    mark: 'high',
    why: 'A serious effect takes the highest published level, and one area grades a troubled bond at 2, 3 and 4.',
  },
  'two-weaning-and-sleep': {
    mark: 'low',
    why: 'Wanting advice ties at 1 and 2 and a tie takes the lowest. The area’s own pages tie sleep and weaning to 2, and no matrix of the area carries them yet.',
  },
  'two-treated-depression-in-pregnancy': {
    mark: 'high',
    why: 'Before birth any illness of a parent, even with its effect not known, points to 4. Evidence names severe mental illness only.',
  },
  'two-volunteer-gives-lifts': {
    mark: 'slow',
    why: 'The route is about the child’s own need. The designated officer stands beside it as a contact and a step, with no day of its own.',
  },
  'find-worker-conduct-only': {
    mark: 'slow',
    why: 'With no answer about a child the route is to find out, and the designated officer comes last among contacts although nothing else is to be done.',
  },
}

const { scenarios } = v.parse(
  v.strictObject({ scenarios: v.array(Scenario) }),
  parse(readFileSync(new URL('scenarios.yaml', import.meta.url), 'utf8')),
)

const modifiersOf = ({ modifiers }: Scenario): Answers['modifiers'] => {
  if (modifiers === 'not-asked') return undefined
  return modifiers === 'none' ? [] : modifiers
}

const answersOf = (scenario: Scenario): Answers => {
  const { age, danger, allegation, yes, notSure, impact, protective, harm } = scenario
  return {
    age,
    danger,
    allegation,
    yes,
    notSure,
    impact: new Map(Object.entries(impact)),
    modifiers: modifiersOf(scenario),
    protective,
    harm: harm === 'none' ? undefined : harm,
  }
}

/** Steps between the levels. Nothing to span where there is no lower level. */
const spanOf = ({ lower, upper }: Assessment): number =>
  lower === undefined || upper === undefined ? 0 : upper - lower

function markByLevel(expected: number | null, got: Assessment): Mark {
  const { lower, upper = lower } = got
  if (expected === null) return lower === undefined ? 'exact' : 'high'
  if (lower === undefined || upper === undefined || upper < expected) return 'low'
  if (lower > expected) return 'high'
  return lower < expected || spanOf(got) >= 2 ? 'wide' : 'exact'
}

function markOf({ expected }: Scenario, got: Assessment): Mark {
  const mark = markByLevel(expected.lower, got)
  if (mark !== 'exact') return mark
  const graver = KINDS.indexOf(expected.kind) - KINDS.indexOf(got.kind)
  if (graver !== 0) return graver > 0 ? 'high' : 'low'
  return urgencyOf(got.route) < urgencyOf(expected.atLeastRoute) ? 'slow' : 'exact'
}

const results = scenarios.map((scenario) => {
  const got = assess(realPacks().rules(scenario.area), answersOf(scenario))
  return { ...scenario, got, mark: markOf(scenario, got) }
})
type Result = (typeof results)[number]

/** A trigger case is caught as such, or, answered by ladder, by level 4 with protection today. */
const isCaught = ({ expected, got }: Result): boolean => {
  if (got.kind === 'emergency' || got.kind === 'trigger') return true
  const byLadder = expected.kind === 'points-to'
  return byLadder && got.lower === 4 && urgencyOf(got.route) >= urgencyOf('protect-today')
}

const idsOf = (some: readonly Result[]) => some.map(({ id }) => id)
const distinct = <T>(values: readonly T[]) =>
  [...new Set(values)].sort((a, b) => String(a).localeCompare(String(b), 'en'))

function told({ lower, upper, kind }: Assessment): string {
  if (lower === undefined) return upper === undefined ? 'none' : `none, could be ${upper}`
  return kind === 'points-to' ? `${lower}-${upper ?? lower}` : `${lower}`
}

function table(): string {
  const rows = results.map(({ id, area, expected, got, mark }) => [
    id,
    area,
    `${expected.lower ?? 'none'} ${expected.kind}`,
    told(got),
    got.kind,
    got.route,
    mark,
  ])
  const head = ['id', 'area', 'expected', 'got', 'kind', 'route', 'mark']
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (row: readonly string[]) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')
  const marked = (mark: Mark) => results.filter((each) => each.mark === mark)
  const open = marked('exact').filter(({ got }) => spanOf(got) === 1).length
  const total = MARKS.map((mark) => `${marked(mark).length} ${mark}`)
  return [
    line(head),
    ...rows.map(line),
    `${results.length} cases: ${total.join(', ')} (${open} exact ones could be one higher)`,
  ].join('\n')
}

describe('the written cases', () => {
  test('are at least sixty, each with its own id', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(60)
    expect(distinct(scenarios.map(({ id }) => id))).toHaveLength(scenarios.length)
  })

  test('are enough of every sort, from protection today to finding out', () => {
    const atLevel = (level: number | null) =>
      scenarios.filter(({ trigger, expected }) => !trigger && expected.lower === level).length
    expect(scenarios.filter(({ trigger }) => trigger).length).toBeGreaterThanOrEqual(14)
    for (const level of [4, 3, 2]) expect(atLevel(level)).toBeGreaterThanOrEqual(14)
    expect(atLevel(1)).toBeGreaterThanOrEqual(6)
    expect(atLevel(null)).toBeGreaterThanOrEqual(6)
  })

  test('cover every level, age, kind and area, and both branches', () => {
    const levels = scenarios.flatMap(({ expected }) => expected.lower ?? [])
    expect(distinct(levels)).toEqual([...LEVELS])
    expect(distinct(scenarios.map(({ age }) => age))).toEqual(distinct(AGES))
    expect(distinct(scenarios.map(({ expected }) => expected.kind))).toEqual(distinct(KINDS))
    expect(distinct(scenarios.map(({ area }) => area))).toEqual(
      distinct([...realPacks().areas.keys()]),
    )
    expect(distinct(scenarios.map(({ allegation }) => allegation))).toEqual([false, true])
  })

  test('cover every domain of the ladders, and every trigger', () => {
    const { rungs, triggers } = realPacks().baseline
    const given = new Set(scenarios.flatMap(({ yes, notSure }) => [...yes, ...notSure]))
    const covered = rungs.filter(({ id }) => given.has(id)).map(({ domain }) => domain)
    expect(distinct(covered)).toEqual(distinct(rungs.map(({ domain }) => domain)))
    expect(triggers.map(({ id }) => id).filter((id) => !given.has(id))).toEqual([])
  })

  test('give only answers that the app offers to a child of that age', () => {
    const notOffered = scenarios.flatMap(({ id, area, age, yes, notSure, impact }) => {
      const rules = realPacks().rules(area)
      const offered = (each: string) => {
        const rung = rules.rungs.get(each)
        const ages = rung?.ages ?? rules.triggers.get(each)?.ages
        return ages !== undefined && fitsAge(ages, age) && rung?.withdrawn !== true
      }
      const asked = (each: string) =>
        yes.includes(each) && rules.rungs.get(each)?.asksImpact === true
      return [
        ...[...yes, ...notSure].filter((each) => !offered(each)),
        ...Object.keys(impact).filter((each) => !asked(each)),
      ].map((each) => `${id}: ${each}`)
    })
    expect(notOffered).toEqual([])
  })
})

describe('the answer of the app', () => {
  test('is told for every case in one table', () => {
    console.log(table())
    expect(results).toHaveLength(scenarios.length)
  })

  test('misses protection today in no case that needs it', () => {
    const missed = results.filter((result) => result.trigger && !isCaught(result))
    expect(idsOf(missed)).toEqual([])
  })

  test('says level 4 in at most 15 per cent of the cases that are not level 4', () => {
    const below = results.filter(({ expected }) => expected.lower !== 4)
    const tooHigh = below.filter(({ got }) => got.lower === 4)
    expect(tooHigh.length / below.length, idsOf(tooHigh).join(', ')).toBeLessThanOrEqual(0.15)
  })

  test('is three levels wide in at most 5 per cent of the cases', () => {
    const wide = results.filter(({ got }) => spanOf(got) >= 2)
    expect(wide.length / results.length, idsOf(wide).join(', ')).toBeLessThanOrEqual(0.05)
  })

  test('sends every worry about a worker to the designated officer as well', () => {
    const about = results.filter(({ allegation }) => allegation)
    const alone = about.filter(
      ({ got }) => !got.contacts.includes('allegation') || !got.nextSteps.includes('tell-lado'),
    )
    expect(about.length).toBeGreaterThanOrEqual(4)
    expect(idsOf(alone)).toEqual([])
  })

  test('differs from the expected one only where the difference is known, with its reason', () => {
    const found = results.filter(({ mark }) => mark !== 'exact').map(({ id, mark }) => [id, mark])
    const listed = Object.entries(known).map(([id, { mark }]) => [id, mark])
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(listed))
    for (const { why } of Object.values(known)) expect(why).toMatch(/^[A-Z].*\.$/)
  })
})
