import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { IMPACTS, NO_ANSWERS, type Answers, type Impact } from '#domain/assessment/answers'
import { urgencyOf, type Assessment, type Raise } from '#domain/assessment/assessment'
import { createRuleSet, type RuleSet, type RungRule } from '#domain/assessment/rule-set'
import { AGES } from '#domain/levels/age'

export type Assess = (rules: RuleSet, answers: Answers) => Assessment

/** Something that must hold whatever is answered. Takes the function, so that a broken one can be tried. */
type Claim = (assess: Assess, rules: RuleSet) => fc.IRawProperty<unknown, false>

// ---- What a person can answer ----

const offered = (rules: RuleSet) => rules.data.rungs.filter(({ withdrawn }) => !withdrawn)

/** Rungs that do more than stand at one level: they are where rules can go wrong. */
const isTelling = (rung: RungRule) =>
  rung.asksImpact ||
  rung.placed !== rung.reach ||
  rung.harm ||
  rung.prebirth ||
  rung.kind !== 'need' ||
  rung.trigger !== undefined

const idOf = ({ id }: { readonly id: string }) => id

function aRungOf(rules: RuleSet): fc.Arbitrary<string> {
  const all = offered(rules)
  const middling = all.filter(({ placed }) => placed === 2 || placed === 3)
  return fc.oneof(
    fc.constantFrom(...all.map(idOf)),
    fc.constantFrom(...all.filter(isTelling).map(idOf)),
    fc.constantFrom(...all.filter(({ asksImpact }) => asksImpact).map(idOf)),
    fc.constantFrom(...all.filter(({ prebirth }) => prebirth).map(idOf)),
    fc.constantFrom(...middling.map(idOf)),
  )
}

const aTriggerOf = (rules: RuleSet) => fc.constantFrom(...rules.data.triggers.map(idOf))
const aWeakTriggerOf = (rules: RuleSet) =>
  fc.constantFrom(...rules.data.triggers.filter(({ notSure }) => notSure).map(idOf))
const modifiersOf = (rules: RuleSet) =>
  fc.option(fc.subarray(rules.data.modifiers.map(idOf)), { nil: undefined, freq: 4 })
const anEffect = fc.constantFrom(undefined, ...IMPACTS)
/** One time in so many; nothing otherwise. */
const rarely = <T>(arbitrary: fc.Arbitrary<T>, times = 10) =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })

const MOST = 5

/** Rungs as "yes" and "not sure", sometimes the same one as both, and how each affects the child. */
function worriesOf(rules: RuleSet) {
  const upTo = (maxLength: number) => fc.uniqueArray(aRungOf(rules), { maxLength })
  // Few answers most of the time: much said at once hides what one more answer does.
  const rungs = (most: number) => fc.oneof(upTo(1), upTo(1), upTo(2), upTo(most))
  return fc
    .record({
      yes: rungs(MOST),
      doubted: rungs(3),
      twice: fc.boolean(),
      weak: rarely(aWeakTriggerOf(rules)),
      effects: fc.array(anEffect, { minLength: 2 * MOST, maxLength: 2 * MOST }),
    })
    .map(({ yes, doubted, twice, weak, effects }) => {
      const notSure = [...doubted, ...(twice ? yes.slice(0, 1) : []), ...(weak ? [weak] : [])]
      const impact = new Map<string, Impact>()
      const effectOf = (id: string, at: number) => {
        const effect = effects[at]
        if (effect !== undefined && rules.rungs.has(id)) impact.set(id, effect)
      }
      ;[...yes, ...notSure].forEach(effectOf)
      return { yes, notSure, impact }
    })
}

/** Next to nothing said, so that one more answer shows whatever it does. */
const fewAnswers = (rules: RuleSet): fc.Arbitrary<Answers> =>
  fc
    .record({
      age: fc.constantFrom(...AGES),
      yes: fc.uniqueArray(aRungOf(rules), { maxLength: 1 }),
      notSure: fc.uniqueArray(aRungOf(rules), { maxLength: 1 }),
      modifiers: fc.constantFrom(undefined, []),
    })
    .map((few) => ({ ...NO_ANSWERS, ...few }))

/** Answers with neither danger nor a trigger that stands: those absorb what these tests look at. */
function calmAnswers(rules: RuleSet): fc.Arbitrary<Answers> {
  const many = fc
    .record({
      worries: worriesOf(rules),
      age: fc.constantFrom(...AGES, 'unborn' as const),
      allegation: fc.boolean(),
      modifiers: modifiersOf(rules),
      protective: fc.subarray([...rules.data.protective]),
      harm: rarely(fc.constant('not-sure' as const)),
    })
    .map(({ worries, ...rest }): Answers => ({ ...NO_ANSWERS, ...rest, ...worries }))
  return fc.oneof(fewAnswers(rules), many)
}

/** Any answers at all. */
function anyAnswers(rules: RuleSet): fc.Arbitrary<Answers> {
  const calm = calmAnswers(rules)
  const grave = fc
    .record({
      calm,
      danger: rarely(fc.constant(true), 5).map((danger) => danger === true),
      yes: rarely(aTriggerOf(rules), 2),
      doubted: rarely(aTriggerOf(rules), 2),
      harm: fc.constantFrom(undefined, undefined, 'not-sure' as const, 'yes' as const),
    })
    .map(({ calm: answers, danger, yes, doubted, harm }) => ({
      ...answers,
      danger,
      harm,
      yes: yes === undefined ? answers.yes : [...answers.yes, yes],
      notSure: doubted === undefined ? answers.notSure : [...answers.notSure, doubted],
    }))
  return fc.oneof(calm, grave)
}

// ---- Changing answers ----

const withYes = (answers: Answers, id: string): Answers => ({
  ...answers,
  yes: [...answers.yes, id],
})
const withNotSure = (answers: Answers, id: string): Answers => ({
  ...answers,
  notSure: [...answers.notSure, id],
})
function withImpact(answers: Answers, id: string, impact: Impact | undefined): Answers {
  const changed = new Map(answers.impact)
  if (impact === undefined) changed.delete(id)
  else changed.set(id, impact)
  return { ...answers, impact: changed }
}

/** Takes back whatever was answered under these names, as reasons name them. */
function without(answers: Answers, names: readonly string[]): Answers {
  const named = new Set(names)
  const stays = (id: string) => !named.has(id)
  const impact = [...answers.impact].filter(([id]) => stays(id) && stays(`impact:${id}`))
  return {
    ...answers,
    age: named.has('age') ? 'not-sure' : answers.age,
    danger: answers.danger && stays('danger'),
    allegation: answers.allegation && stays('allegation'),
    harm: named.has('harm') ? undefined : answers.harm,
    yes: answers.yes.filter(stays),
    notSure: answers.notSure.filter(stays),
    impact: new Map(impact),
    modifiers: answers.modifiers?.filter(stays),
  }
}

/** Everything that was answered, by the names that reasons use. */
function namesOf({ yes, notSure, modifiers = [], impact, ...rest }: Answers): ReadonlySet<string> {
  const { age, danger, allegation, harm } = rest
  return new Set([
    ...yes,
    ...notSure,
    ...modifiers,
    ...[...impact.keys()].map((id) => `impact:${id}`),
    ...(age === 'not-sure' ? [] : ['age']),
    ...(danger ? ['danger'] : []),
    ...(allegation ? ['allegation'] : []),
    ...(harm === undefined ? [] : ['harm']),
  ])
}

// ---- What must not happen ----

/**
 * Fails where the second result is lower than the first. No level at all is under level 1: a result
 * without a level may gain one, and one that has a level may not lose it.
 */
function neverLower(before: Assessment, after: Assessment): void {
  const facts = [
    ['lower level', before.lower ?? 0, after.lower ?? 0],
    ['upper level', before.upper ?? 0, after.upper ?? 0],
    ['urgency', urgencyOf(before.route), urgencyOf(after.route)],
  ] as const
  for (const [what, was, is] of facts)
    if (is < was) throw new Error(`The ${what} fell from ${was} to ${is}.`)
}

function sameBut(before: Assessment, after: Assessment, ...keys: (keyof Assessment)[]): boolean {
  const rest = (result: Assessment) =>
    Object.entries(result).filter(([key]) => !keys.some((each) => each === key))
  return isDeepStrictEqual(rest(before), rest(after))
}

/** A change to answers that must never lower the result. */
function raisesOrStays<T>(
  change: fc.Arbitrary<T>,
  apply: (change: T, answers: Answers) => readonly [before: Answers, after: Answers],
  base: (rules: RuleSet) => fc.Arbitrary<Answers> = calmAnswers,
): Claim {
  return (assess, rules) =>
    fc.property(base(rules), change, (answers, each) => {
      const [before, after] = apply(each, answers)
      neverLower(assess(rules, before), assess(rules, after))
    })
}

// ---- Generators of changes ----

interface Swap {
  readonly milder: string
  readonly graver: string
  readonly impact: Impact | undefined
  readonly said: 'yes' | 'not-sure'
}

/** Two rungs of one ladder. An effect on the child is kept where both ask it; "seriously" always. */
function aSwapOf(rules: RuleSet): fc.Arbitrary<Swap> {
  const pairs = rules.data.topics
    .filter(({ kind }) => kind === 'ladder')
    .flatMap((topic) => {
      const rungs = topic.rungs.flatMap((id) => rules.rungs.get(id) ?? [])
      return rungs.flatMap((milder, at) =>
        rungs.slice(at + 1).map((graver) => ({ milder, graver })),
      )
    })
    .filter(({ milder, graver }) => !milder.withdrawn && !graver.withdrawn)
  return fc
    .tuple(fc.constantFrom(...pairs), anEffect, fc.constantFrom('yes', 'not-sure'))
    .map(([{ milder, graver }, impact, said]) => {
      const kept = (milder.asksImpact && graver.asksImpact) || impact === 'serious'
      return { milder: milder.id, graver: graver.id, impact: kept ? impact : undefined, said }
    })
}

function swapped({ milder, graver, impact, said }: Swap, answers: Answers) {
  const bare = without(answers, [milder, graver])
  const add = said === 'yes' ? withYes : withNotSure
  const one = (id: string) => withImpact(add(bare, id), id, impact)
  return [one(milder), one(graver)] as const
}

/** An effect on the child as the screens ask it: only where documents differ. */
const asAsked = (rules: RuleSet, answers: Answers): Answers => ({
  ...answers,
  impact: new Map([...answers.impact].filter(([id]) => rules.rungs.get(id)?.asksImpact)),
})

const taken = (raise: Raise, answers: Answers): Answers =>
  raise.how === 'impact'
    ? withImpact(answers, raise.id, 'serious')
    : withYes(without(answers, [raise.replaces]), raise.id)

const STRANGE = ['toString', '__proto__', 'constructor', 'Name of a child', 'emo.suicidal ']
const aStranger = fc.oneof(
  fc.constantFrom(...STRANGE),
  fc.uuid().map((uuid) => `child-${uuid}`),
)
const PLACES = ['yes', 'notSure', 'modifiers', 'protective', 'impact'] as const

function withStranger(answers: Answers, place: (typeof PLACES)[number], id: string): Answers {
  if (place === 'impact') return withImpact(answers, id, 'serious')
  return { ...answers, [place]: [...(answers[place] ?? []), id] }
}

/** Everything that an error shows to whoever logs it. */
function toldBy(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const own = Object.getOwnPropertyNames(error)
    .filter((key) => key !== 'stack')
    .map((key) => JSON.stringify(Reflect.get(error, key)))
  return [error.message, String(error.cause), ...own].join(' ')
}

function errorOf(run: () => unknown): unknown {
  try {
    run()
    return undefined
  } catch (error) {
    return error
  }
}

const disabilityOf = (rules: RuleSet) =>
  fc.constantFrom(
    ...[...rules.modifiers.keys()].filter((id) => id === 'disabled'),
    ...offered(rules).flatMap(({ id, duty }) => (duty === 'disabled-child' ? [id] : [])),
  )

// ---- What must hold ----

const ADDING: Readonly<Record<string, Claim>> = {
  'adding a yes never lowers': (assess, rules) =>
    raisesOrStays(fc.oneof(aRungOf(rules), aTriggerOf(rules)), (id, answers) => [
      answers,
      withYes(answers, id),
    ])(assess, rules),

  'a yes to what was not sure never lowers': (assess, rules) =>
    raisesOrStays(
      fc.tuple(fc.oneof(aRungOf(rules), aTriggerOf(rules)), fc.boolean(), anEffect),
      ([id, stays, effect], answers) => {
        const bare = without(answers, [id])
        const doubted = withNotSure(rules.rungs.has(id) ? withImpact(bare, id, effect) : bare, id)
        return [
          doubted,
          { ...withYes(doubted, id), notSure: stays ? doubted.notSure : bare.notSure },
        ]
      },
    )(assess, rules),

  'adding a not sure never lowers': (assess, rules) =>
    raisesOrStays(fc.oneof(aRungOf(rules), aTriggerOf(rules)), (id, answers) => [
      answers,
      withNotSure(answers, id),
    ])(assess, rules),

  'a graver rung of the same ladder never lowers': (assess, rules) =>
    raisesOrStays(aSwapOf(rules), swapped)(assess, rules),

  'a graver effect on the child never lowers': (assess, rules) =>
    raisesOrStays(fc.tuple(aRungOf(rules), fc.boolean()), ([id, both], answers) => {
      const given = withYes(answers, id)
      const [milder, graver] = both ? (['shows', 'serious'] as const) : (['none', 'shows'] as const)
      return [withImpact(given, id, milder), withImpact(given, id, graver)]
    })(assess, rules),

  'adding a modifier never lowers': (assess, rules) =>
    raisesOrStays(fc.constantFrom(...rules.modifiers.keys()), (id, answers) => [
      answers,
      { ...answers, modifiers: [...(answers.modifiers ?? []), id] },
    ])(assess, rules),

  'a first modifier after "none of these" never lowers': (assess, rules) =>
    raisesOrStays(fc.constantFrom(...rules.modifiers.keys()), (id, answers) => [
      { ...answers, modifiers: [] },
      { ...answers, modifiers: [id] },
    ])(assess, rules),

  'more fear of serious harm never lowers': raisesOrStays(
    fc.constantFrom([undefined, 'not-sure'] as const, ['not-sure', 'yes'] as const),
    ([milder, graver], answers) => [
      { ...answers, harm: milder },
      { ...answers, harm: graver },
    ],
  ),

  'a disabled child with the same facts is never placed lower': (assess, rules) =>
    raisesOrStays(disabilityOf(rules), (id, answers) => {
      const settled = { ...answers, modifiers: answers.modifiers ?? [] }
      return rules.modifiers.has(id)
        ? [settled, { ...settled, modifiers: [...settled.modifiers, id] }]
        : [settled, withYes(settled, id)]
    })(assess, rules),

  'taking up what would raise it never lowers, and reaches the level it named': (assess, rules) =>
    fc.property(calmAnswers(rules), (said) => {
      const answers = asAsked(rules, said)
      const before = assess(rules, answers)
      for (const raise of before.raises) {
        const after = assess(rules, taken(raise, answers))
        neverLower(before, after)
        if ((after.lower ?? 0) < raise.level) throw new Error(`${raise.id} does not lead there.`)
      }
    }),
}

const isFour = ({ lower, upper }: Assessment) => lower === 4 && upper === 4

const ABSORBING: Readonly<Record<string, Claim>> = {
  'an emergency absorbs everything else': (assess, rules) =>
    fc.property(anyAnswers(rules), (answers) => {
      const result = assess(rules, { ...answers, danger: true })
      const { kind, route, contacts } = result
      return (
        kind === 'emergency' && route === '999' && isFour(result) && contacts[0] === 'emergency'
      )
    }),

  'a trigger absorbs everything but an emergency': (assess, rules) =>
    fc.property(
      calmAnswers(rules),
      fc.oneof(aTriggerOf(rules), fc.constant('harm')),
      fc.boolean(),
      (answers, id, doubted) => {
        const weak = rules.triggers.get(id)?.notSure !== undefined
        const said = doubted && !weak ? withNotSure : withYes
        const given: Answers = id === 'harm' ? { ...answers, harm: 'yes' } : said(answers, id)
        const result = assess(rules, given)
        return result.kind === 'trigger' && result.route === 'protect-today' && isFour(result)
      },
    ),

  'a worry about an adult who works with children only adds its own route': (assess, rules) =>
    fc.property(anyAnswers(rules), (answers) => {
      const own = assess(rules, { ...answers, allegation: false })
      const both = assess(rules, { ...answers, allegation: true })
      const added = ['allegation', 'reasons', 'contacts', 'nextSteps', 'tellParents'] as const
      return (
        sameBut(own, both, ...added) &&
        both.contacts.includes('allegation') &&
        own.contacts.every((each) => both.contacts.includes(each))
      )
    }),

  'what is going well never changes anything but the advice': (assess, rules) =>
    fc.property(anyAnswers(rules), fc.subarray([...rules.data.protective]), (answers, protective) =>
      sameBut(assess(rules, answers), assess(rules, { ...answers, protective }), 'protective'),
    ),
}

const REASONS: Readonly<Record<string, Claim>> = {
  'every reason points at given answers': (assess, rules) =>
    fc.property(anyAnswers(rules), (answers) => {
      const given = namesOf(answers)
      for (const reason of assess(rules, answers).reasons) {
        if (reason.answers.length === 0) throw new Error(`${reason.id} points at nothing.`)
        const stranger = reason.answers.find((name) => !given.has(name))
        if (stranger !== undefined) throw new Error(`${reason.id} points at ${stranger}.`)
      }
    }),

  'removing the answers of a reason removes the reason': (assess, rules) =>
    fc.property(anyAnswers(rules), (answers) => {
      for (const reason of assess(rules, answers).reasons) {
        const { reasons } = assess(rules, without(answers, reason.answers))
        if (reasons.some(({ id, kind }) => id === reason.id && kind === reason.kind))
          throw new Error(`${reason.kind} ${reason.id} stays.`)
      }
    }),

  'every answer that names a worry is among the reasons': (assess, rules) =>
    fc.property(anyAnswers(rules), (answers) => {
      const named = new Set(assess(rules, answers).reasons.flatMap((reason) => reason.answers))
      return [...answers.yes, ...answers.notSure].every((id) => named.has(id))
    }),
}

const WHOLE: Readonly<Record<string, Claim>> = {
  'every result says what to do, whom to ask, and never ends in nothing': (assess, rules) =>
    fc.property(anyAnswers(rules), (answers) => {
      const { nextSteps, contacts } = assess(rules, answers)
      const least = ['record', 'tell-lead', 'review'] as const
      const own = nextSteps.filter((step) => !least.some((each) => each === step))
      return (
        least.every((step) => nextSteps.includes(step)) && own.length > 0 && contacts.length > 0
      )
    }),

  'kind, route and levels fit together': (assess, rules) =>
    fc.property(anyAnswers(rules), (answers) => {
      const { kind, lower, upper, edition, route } = assess(rules, answers)
      const isRange = lower !== undefined && upper !== undefined && lower <= upper
      const fits = {
        emergency: lower === 4 && upper === 4 && route === '999',
        trigger: lower === 4 && upper === 4 && route === 'protect-today',
        'points-to': isRange && route !== '999' && route !== 'find-out',
        'find-out': lower === undefined && (route === 'find-out' || upper === 4),
      }
      return fits[kind] && edition === rules.data.edition
    }),

  'a range of more than one step has one thing to settle first': (assess, rules) =>
    fc.property(calmAnswers(rules), (answers) => {
      const { lower, upper, settleFirst, notKnown } = assess(rules, answers)
      if (lower === undefined || upper === undefined || upper - lower <= 1) return true
      return (
        settleFirst !== undefined &&
        settleFirst.level >= upper &&
        notKnown.some(({ id, kind }) => id === settleFirst.id && kind === settleFirst.kind)
      )
    }),

  'the order of answers does not matter, nor does saying one twice': (assess, rules) => {
    const shuffled = (answers: Answers): fc.Arbitrary<Answers> => {
      const mixed = <T>(list: readonly T[]) =>
        fc.shuffledSubarray([...list, ...list], {
          minLength: 2 * list.length,
          maxLength: 2 * list.length,
        })
      return fc
        .record({
          yes: mixed(answers.yes),
          notSure: mixed(answers.notSure),
          protective: mixed(answers.protective),
          modifiers: answers.modifiers ? mixed(answers.modifiers) : fc.constant(undefined),
          impact: mixed([...answers.impact]).map((entries) => new Map(entries)),
        })
        .map((mixture) => ({ ...answers, ...mixture }))
    }
    const both = anyAnswers(rules).chain((answers) =>
      fc.tuple(fc.constant(answers), shuffled(answers)),
    )
    return fc.property(both, ([answers, mixed]) =>
      isDeepStrictEqual(assess(rules, answers), assess(rules, mixed)),
    )
  },

  'the same answers under the same rules give the same result, and stay as they were': (
    assess,
    rules,
  ) => {
    const copy = createRuleSet(structuredClone(rules.data))
    return fc.property(anyAnswers(rules), (answers) => {
      const kept = structuredClone(answers)
      const first = assess(rules, answers)
      return (
        isDeepStrictEqual(first, assess(rules, answers)) &&
        isDeepStrictEqual(first, assess(copy, kept)) &&
        isDeepStrictEqual(answers, kept)
      )
    })
  },

  'an unknown answer is refused, and the error names no answer': (assess, rules) =>
    fc.property(
      anyAnswers(rules),
      fc.constantFrom(...PLACES),
      aStranger,
      (answers, place, stranger) => {
        const given = withStranger(answers, place, stranger)
        const error = errorOf(() => assess(rules, given))
        if (error === undefined) throw new Error('An unknown answer was taken.')
        const told = toldBy(error)
        return ![stranger, ...answers.yes, ...answers.notSure].some((id) => told.includes(id))
      },
    ),
}

/** Everything that decision.md asks to be proved, but for what can be reached. */
export const CLAIMS = { ...ADDING, ...ABSORBING, ...REASONS, ...WHOLE }

/** Runs of one claim, from a seed that stands. PROPERTY_RUNS and PROPERTY_SEED look further. */
export const howToRun = (runs: number, turn = 0): fc.Parameters<unknown> => ({
  numRuns: Number(process.env['PROPERTY_RUNS'] ?? runs),
  seed: Number(process.env['PROPERTY_SEED'] ?? 20_261_120) + turn,
})
