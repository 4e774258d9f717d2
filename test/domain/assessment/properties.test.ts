import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { NO_ANSWERS, type Answers } from '#domain/assessment/answers'
import { assess } from '#domain/assessment/assess'
import { CLAIMS, howToRun } from '#test/domain/assessment/properties'
import { unreached } from '#test/domain/assessment/reached'
import { realPacks } from '#test/real-content'

const packs = realPacks()
const everywhere = [undefined, ...packs.areas.keys()].map(
  (area, turn) => [area ?? 'the bare baseline', area, turn] as const,
)

describe.each(everywhere)('under the rules of %s', (_name, area, turn) => {
  const rules = packs.rules(area)

  test.each(Object.entries(CLAIMS))('%s', (_says, claim) => {
    fc.assert(claim(assess, rules), howToRun(500, turn))
  })

  test('every level, rung, trigger, route and outcome can be reached', () => {
    expect(unreached(assess, rules)).toEqual([])
  })
})

test('there is nothing to answer that names a child or says who a child is', () => {
  expectTypeOf<keyof Answers>().toEqualTypeOf<
    | 'age'
    | 'danger'
    | 'allegation'
    | 'yes'
    | 'notSure'
    | 'impact'
    | 'modifiers'
    | 'protective'
    | 'harm'
  >()
  expect(Object.keys(NO_ANSWERS).sort()).toEqual(
    'age allegation danger harm impact modifiers notSure protective yes'.split(' '),
  )
  const rules = packs.rules(undefined)
  const ids = [...rules.rungs.keys(), ...rules.triggers.keys(), ...rules.modifiers.keys()]
  const fields = ids.flatMap((id) => id.split(/[.-]/))
  for (const word of ['name', 'sex', 'gender', 'ethnicity', 'race', 'religion', 'nationality'])
    expect(fields).not.toContain(word)
})
