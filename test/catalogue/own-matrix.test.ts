import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkContent } from '#catalogue/check-content'
import { compileAll, compileArea, compileBaseline } from '#catalogue/compile'
import { NO_ANSWERS, type Answers } from '#domain/assessment/answers'
import { assess } from '#domain/assessment/assess'
import { withMatrix } from '#domain/assessment/matrix'
import { createRuleSet } from '#domain/assessment/rule-set'
import { rulesOf } from '#pack/rules'
import { CLAIMS, howToRun } from '#test/domain/assessment/properties'
import { unreached } from '#test/domain/assessment/reached'
import { CONTENT_DAY, realPacks } from '#test/real-content'

const day = { built: CONTENT_DAY }
const { content, problems } = checkContent({
  root: 'content',
  more: ['test/content'],
  today: CONTENT_DAY,
})
if (content === undefined) throw new Error(JSON.stringify(problems, null, 2))

const baseline = compileBaseline(content, day)
const packs = content.areas.map((part) => compileArea(content, part, day))
const northshire = packs.find(({ id }) => id === 'northshire')!
const rules = rulesOf(baseline, northshire)

const saying = (over: Partial<Answers>) =>
  assess(rules, { ...NO_ANSWERS, age: '11-12', modifiers: [], ...over })

describe('a fifth area with a matrix of its own', () => {
  test('is content and nothing else: it loads without a mistake, after the four', () => {
    expect(problems.filter(({ file }) => file.startsWith('areas/northshire/'))).toEqual([])
    expect(packs.map(({ id }) => id).sort()).toEqual([
      'northshire',
      'warwickshire',
      'west-sussex',
      'wolverhampton',
      'worcestershire',
    ])
  })

  test('carries its level names, its indicators and their edition in its pack', () => {
    expect(northshire.matrix).toMatchObject({
      edition: 'NS-3',
      endorsed: true,
      levelNames: ['Everyday', 'A bit more', 'Team around', 'Social worker'],
      source: { title: 'Northshire Steps of Support' },
    })
    expect(northshire.matrix?.indicators.length).toBe(10)
    expect(northshire.contacts.map(({ phone }) => phone)).toEqual(['01632 960201', '01632 960202'])
    expect(Object.keys(northshire.sources)).toEqual(['NS1', 'NS2'])
  })

  test.each([
    ['edu.attendance-dips', 3, 3, 'Fewer than nine days in ten at school'],
    ['edu.absence-persistent', 3, 4, 'More days away than at school'],
    ['emo.self-harm-single', 3, 3, 'Self-harm of any kind'],
    ['fam.young-carer-main', 4, 4, 'Runs the home for a parent'],
    ['edu.neet', 2, 2, undefined],
  ])('places %s at %i, reaching %i, in its own words', (id, placed, reach, title) => {
    const own = rules.rungs.get(id)!
    const before = baseline.rungs.find((rung) => rung.id === id)!
    expect(own).toMatchObject({
      placed,
      reach,
      ifNoSign: placed,
      asksImpact: false,
      confirmed: true,
    })
    expect(own.title).toBe(title ?? before.title)
    expect([own.placed, own.reach]).not.toEqual([before.placed, before.reach])
  })

  test('leaves whatever it does not name on the baseline', () => {
    const named = new Set(northshire.matrix?.indicators.map(({ rung }) => rung))
    for (const rung of baseline.rungs)
      if (!named.has(rung.id)) expect(rules.rungs.get(rung.id)).toEqual(rung)
    expect(rules.data.triggers).toEqual(baseline.triggers)
    expect(rules.data.modifiers).toEqual(baseline.modifiers)
  })

  test('decides by its own levels, and says why in its own words', () => {
    const { lower, upper, route, reasons, edition } = saying({ yes: ['edu.attendance-dips'] })
    expect({ lower, upper, route, edition }).toEqual({
      lower: 3,
      upper: 3,
      route: 'early-help',
      edition: 'NS-3',
    })
    expect(reasons.map(({ words }) => words)).toEqual(['Fewer than nine days in ten at school'])
    const baselineResult = assess(rulesOf(baseline), {
      ...NO_ANSWERS,
      age: '11-12',
      modifiers: [],
      yes: ['edu.attendance-dips'],
    })
    expect(baselineResult).toMatchObject({ lower: 2, edition: baseline.edition, confirmed: false })
  })

  test.each([
    ['one of its own', { yes: ['edu.attendance-dips'] }, true],
    ['several of its own', { yes: ['edu.attendance-dips', 'soc.bullied'] }, true],
    ['its own with a doubt about its own', { yes: ['soc.bullied'], notSure: ['edu.neet'] }, true],
    ['one of the baseline', { yes: ['edu.absence-chronic'] }, false],
    ['its own beside one of the baseline', { yes: ['soc.bullied', 'house.poor'] }, false],
    ['a doubt about one of the baseline', { notSure: ['house.poor'] }, false],
    [
      'its own with a doubt about one of the baseline',
      { yes: ['soc.bullied'], notSure: ['house.homeless'] },
      false,
    ],
  ])('marks %s as confirmed or not', (_says, said, confirmed) => {
    expect(saying(said).confirmed).toBe(confirmed)
  })

  test('is not confirmed while its matrix is a draft', () => {
    const draft = { ...northshire, matrix: { ...northshire.matrix!, endorsed: false } }
    const result = assess(rulesOf(baseline, draft), {
      ...NO_ANSWERS,
      age: '11-12',
      yes: ['edu.attendance-dips'],
    })
    expect(result).toMatchObject({ lower: 3, confirmed: false })
  })
})

describe('everything that must hold of rules, holds of its rules', () => {
  test.each(Object.entries(CLAIMS))('%s', (_says, claim) => {
    fc.assert(claim(assess, rules), howToRun(300, 5))
  })

  test('every level, rung, trigger, route and outcome can be reached', () => {
    expect(unreached(assess, rules)).toEqual([])
  })
})

describe('areas without a matrix', () => {
  const real = realPacks()

  test.each([...real.areas.keys()])('%s keeps the baseline, unconfirmed', (id) => {
    const own = real.rules(id)
    expect(own.data).toEqual({ ...real.rules(undefined).data, area: id })
    expect(own.data.confirmed).toBe(false)
    expect(own.data.rungs.some(({ confirmed }) => confirmed)).toBe(false)
  })

  test('are the same whether or not the fifth is loaded, and hold no word of it', () => {
    const alone = checkContent({ root: 'content', today: CONTENT_DAY }).content!
    const others = compileAll(content, day).filter(
      (pack) => pack.kind !== 'area' || pack.id !== 'northshire',
    )
    expect(others).toEqual(compileAll(alone, day))
    for (const pack of others) expect(JSON.stringify(pack)).not.toMatch(/northshire|01632|NS-3/i)
  })
})

test('a matrix is put over rules without changing them', () => {
  const before = structuredClone(rulesOf(baseline).data)
  const own = createRuleSet(withMatrix(before, 'northshire', northshire.matrix))
  expect(own.rungs.get('edu.neet')?.placed).toBe(2)
  expect(before).toEqual(rulesOf(baseline).data)
})
