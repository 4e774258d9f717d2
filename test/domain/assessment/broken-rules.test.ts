import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from '#domain/assessment/answers'
import { assess } from '#domain/assessment/assess'
import type { Assessment } from '#domain/assessment/assessment'
import type { RuleSet } from '#domain/assessment/rule-set'
import { oneDown, type Level } from '#domain/levels/level'
import { CLAIMS, howToRun, type Assess } from '#test/domain/assessment/properties'
import { unreached } from '#test/domain/assessment/reached'
import { realPacks } from '#test/real-content'

const rules = realPacks().rules(undefined)
const RUNS = 3000

interface Breakage {
  readonly says: string
  /** The claim that must notice. */
  readonly breaks: keyof typeof CLAIMS
  readonly assess: Assess
}

/** Breaks what goes in. */
const reading =
  (misread: (answers: Answers, rules: RuleSet) => Answers): Assess =>
  (each, answers) =>
    assess(each, misread(answers, each))

/** Breaks what comes out. */
const telling =
  (spoil: (result: Assessment, answers: Answers, rules: RuleSet) => Assessment): Assess =>
  (each, answers) =>
    spoil(assess(each, answers), answers, each)

const down = (level: Level | undefined) => (level === undefined ? {} : { upper: oneDown(level) })
const has = (answers: Answers, id: string) => answers.modifiers?.includes(id) === true
const isTrigger = ({ triggers }: RuleSet, id: string) => triggers.has(id)

let calls = 0

const BREAKAGES: readonly Breakage[] = [
  {
    says: 'the last yes alone counts',
    breaks: 'adding a yes never lowers',
    assess: reading((answers) => ({ ...answers, yes: answers.yes.slice(-1) })),
  },
  {
    says: 'a not sure takes the place of a yes to the same thing',
    breaks: 'adding a not sure never lowers',
    assess: reading((answers) => ({
      ...answers,
      yes: answers.yes.filter((id) => !answers.notSure.includes(id)),
    })),
  },
  {
    says: 'a yes counts as not sure while it is said twice',
    breaks: 'a yes to what was not sure never lowers',
    assess: reading((answers) => ({
      ...answers,
      notSure: answers.notSure.filter((id) => !answers.yes.includes(id)),
      yes: answers.yes.filter((id) => !answers.notSure.includes(id)),
    })),
  },
  {
    says: 'one doubt too many drops the rest',
    breaks: 'adding a not sure never lowers',
    assess: reading((answers) =>
      answers.notSure.length > 1 ? { ...answers, notSure: answers.notSure.slice(-1) } : answers,
    ),
  },
  {
    says: 'a rung placed at 3 is read as not sure',
    breaks: 'a graver rung of the same ladder never lowers',
    assess: reading((answers, { rungs }) => {
      const isThree = (id: string) => rungs.get(id)?.placed === 3
      return {
        ...answers,
        yes: answers.yes.filter((id) => !isThree(id)),
        notSure: [...answers.notSure, ...answers.yes.filter(isThree)],
      }
    }),
  },
  {
    says: 'a serious effect is read as no sign yet',
    breaks: 'a graver effect on the child never lowers',
    assess: reading((answers) => ({
      ...answers,
      impact: new Map(
        [...answers.impact].map(([id, impact]) => [id, impact === 'serious' ? 'none' : impact]),
      ),
    })),
  },
  {
    says: 'a social worker already there calms the result',
    breaks: 'adding a modifier never lowers',
    assess: telling((result, answers) =>
      has(answers, 'social-worker') && result.kind === 'points-to'
        ? { ...result, route: 'own-service' }
        : result,
    ),
  },
  {
    says: 'one modifier alone is overlooked and taken for fewer worries',
    breaks: 'a first modifier after "none of these" never lowers',
    assess: telling((result, { modifiers }) =>
      modifiers?.length === 1 ? { ...result, ...down(result.upper) } : result,
    ),
  },
  {
    says: 'not being sure about serious harm counts less than saying nothing',
    breaks: 'more fear of serious harm never lowers',
    assess: reading((answers) =>
      answers.harm === 'not-sure' ? { ...answers, harm: undefined, yes: [] } : answers,
    ),
  },
  {
    says: 'disability explains a worry away',
    breaks: 'a disabled child with the same facts is never placed lower',
    assess: telling((result, answers) =>
      has(answers, 'disabled') && result.kind === 'points-to'
        ? { ...result, ...down(result.upper) }
        : result,
    ),
  },
  {
    says: 'a rung about disability takes the place of other worries',
    breaks: 'a disabled child with the same facts is never placed lower',
    assess: reading((answers, { rungs }) => {
      const own = answers.yes.filter((id) => rungs.get(id)?.duty === 'disabled-child')
      return own.length > 0 ? { ...answers, yes: own } : answers
    }),
  },
  {
    says: 'what would raise it promises a level too high',
    breaks: 'taking up what would raise it never lowers, and reaches the level it named',
    assess: telling((result) => ({
      ...result,
      raises: result.raises.map((raise) => ({ ...raise, level: 4 })),
    })),
  },
  {
    says: 'danger is overlooked where a trigger stands',
    breaks: 'an emergency absorbs everything else',
    assess: reading((answers, each) =>
      answers.yes.some((id) => isTrigger(each, id)) ? { ...answers, danger: false } : answers,
    ),
  },
  {
    says: 'a trigger gives way to worries that were answered as well',
    breaks: 'a trigger absorbs everything but an emergency',
    assess: reading((answers, each) => {
      const mild = answers.yes.filter((id) => !isTrigger(each, id))
      return mild.length > 0 ? { ...answers, yes: mild } : answers
    }),
  },
  {
    says: 'a doubtful trigger does not stand',
    breaks: 'a trigger absorbs everything but an emergency',
    assess: reading((answers, each) => ({
      ...answers,
      notSure: answers.notSure.filter((id) => !isTrigger(each, id)),
    })),
  },
  {
    says: 'a worry about a worker takes the place of the child’s own result',
    breaks: 'a worry about an adult who works with children only adds its own route',
    assess: telling((result) =>
      result.allegation ? { ...result, contacts: ['allegation'] } : result,
    ),
  },
  {
    says: 'a worry about a worker changes the child’s level',
    breaks: 'a worry about an adult who works with children only adds its own route',
    assess: telling((result) => (result.allegation ? { ...result, lower: 4, upper: 4 } : result)),
  },
  {
    says: 'a protective factor lowers the upper level by one',
    breaks: 'what is going well never changes anything but the advice',
    assess: telling((result, { protective }) =>
      protective.length > 0 ? { ...result, ...down(result.upper) } : result,
    ),
  },
  {
    says: 'a protective factor makes the route less urgent',
    breaks: 'what is going well never changes anything but the advice',
    assess: telling((result, { protective }) =>
      protective.length > 3 && result.route === 'advice-today'
        ? { ...result, route: 'early-help' }
        : result,
    ),
  },
  {
    says: 'a reason names a modifier that nobody chose',
    breaks: 'every reason points at given answers',
    assess: telling((result) => ({
      ...result,
      reasons: result.reasons.map((reason) =>
        reason.kind === 'accumulation' || reason.kind === 'vulnerability'
          ? { ...reason, answers: [...reason.answers, 'isolated'] }
          : reason,
      ),
    })),
  },
  {
    says: 'a reason points at nothing',
    breaks: 'every reason points at given answers',
    assess: telling((result) => ({
      ...result,
      reasons: result.reasons.map((reason) =>
        reason.kind === 'age' ? { ...reason, answers: [] } : reason,
      ),
    })),
  },
  {
    says: 'a reason stays when its answer is taken back',
    breaks: 'removing the answers of a reason removes the reason',
    assess: telling((result, { yes, allegation }) => {
      const stale = {
        id: 'harm',
        kind: 'harm',
        answers: ['harm'],
        words: '',
        basis: 'source',
      } as const
      return yes.length > 2 && !allegation
        ? { ...result, reasons: [...result.reasons, stale] }
        : result
    }),
  },
  {
    says: 'the second reason is left out',
    breaks: 'every answer that names a worry is among the reasons',
    assess: telling((result) => ({
      ...result,
      reasons: result.reasons.filter((_, index) => index !== 1),
    })),
  },
  {
    says: 'a child who needs nothing more gets no next step',
    breaks: 'every result says what to do, whom to ask, and never ends in nothing',
    assess: telling((result) =>
      result.route === 'own-service' ? { ...result, nextSteps: [] } : result,
    ),
  },
  {
    says: 'a result that finds nothing names nobody',
    breaks: 'every result says what to do, whom to ask, and never ends in nothing',
    assess: telling((result) =>
      result.kind === 'find-out' ? { ...result, contacts: [] } : result,
    ),
  },
  {
    says: 'a review is forgotten in an emergency',
    breaks: 'every result says what to do, whom to ask, and never ends in nothing',
    assess: telling((result) =>
      result.kind === 'emergency'
        ? { ...result, nextSteps: result.nextSteps.filter((step) => step !== 'review') }
        : result,
    ),
  },
  {
    says: 'doubt alone is given a level',
    breaks: 'kind, route and levels fit together',
    assess: telling((result) =>
      result.kind === 'find-out' && result.upper !== undefined ? { ...result, lower: 1 } : result,
    ),
  },
  {
    says: 'levels come out the wrong way round',
    breaks: 'kind, route and levels fit together',
    assess: telling((result) => {
      const { lower, upper } = result
      return lower === undefined || upper === undefined
        ? result
        : { ...result, lower: upper, upper: lower }
    }),
  },
  {
    says: 'a wide range settles nothing first',
    breaks: 'a range of more than one step has one thing to settle first',
    assess: telling(({ settleFirst: _dropped, ...result }) => result),
  },
  {
    says: 'the first answer decides what comes first',
    breaks: 'the order of answers does not matter, nor does saying one twice',
    assess: telling((result, { yes }) => ({
      ...result,
      reasons: [...result.reasons].sort((a, b) => yes.indexOf(a.id) - yes.indexOf(b.id)),
    })),
  },
  {
    says: 'the same thing said twice counts as two needs',
    breaks: 'the order of answers does not matter, nor does saying one twice',
    assess: telling((result, { yes }) =>
      yes.length > 2 && result.lower === 2 ? { ...result, lower: 3 } : result,
    ),
  },
  {
    says: 'every tenth result differs',
    breaks: 'the same answers under the same rules give the same result, and stay as they were',
    assess: telling((result) => {
      calls += 1
      return calls % 10 === 0 ? { ...result, edition: `${result.edition} ${calls}` } : result
    }),
  },
  {
    says: 'answers are changed in passing',
    breaks: 'the same answers under the same rules give the same result, and stay as they were',
    assess: (each, answers) => {
      const result = assess(each, answers)
      if (answers.impact instanceof Map) answers.impact.clear()
      return result
    },
  },
  {
    says: 'an unknown answer is passed over',
    breaks: 'an unknown answer is refused, and the error names no answer',
    assess: reading((answers, each) => ({
      ...answers,
      protective: answers.protective.filter((id) => each.protective.has(id)),
    })),
  },
  {
    says: 'the error repeats what was answered',
    breaks: 'an unknown answer is refused, and the error names no answer',
    assess: (each, answers) => {
      try {
        return assess(each, answers)
      } catch {
        throw new Error(`Unknown: ${[...answers.yes, ...answers.notSure].join(', ')}`)
      }
    },
  },
  {
    says: 'the error carries the answers as its cause',
    breaks: 'an unknown answer is refused, and the error names no answer',
    assess: (each, answers) => {
      try {
        return assess(each, answers)
      } catch {
        throw new Error('Something is wrong.', { cause: JSON.stringify(answers.yes) })
      }
    },
  },
]

describe('a rule broken on purpose is noticed', () => {
  test.each(BREAKAGES.map((each) => [each.says, each] as const))('%s', (_says, each) => {
    const claim = CLAIMS[each.breaks]
    expect(claim).toBeDefined()
    const run = fc.check(claim!(each.assess, rules), howToRun(RUNS))
    expect(run.failed).toBe(true)
  })

  test('every claim has been seen to fail', () => {
    const broken = new Set(BREAKAGES.map(({ breaks }) => breaks))
    expect(Object.keys(CLAIMS).filter((says) => !broken.has(says))).toEqual([])
  })
})

describe('a part of the rules that died is noticed', () => {
  const without = (spoil: (result: Assessment) => Assessment) =>
    unreached(
      telling((result) => spoil(result)),
      rules,
    )

  test('a route that nothing leads to', () => {
    const lost = without((result) =>
      result.route === 'refer-with-agreement' ? { ...result, route: 'protect-today' } : result,
    )
    expect(lost).toEqual(['route refer-with-agreement'])
  })

  test('a level that nothing points to', () => {
    const lost = without((result) =>
      result.lower === 3 ? { ...result, lower: 4, upper: 4 } : result,
    )
    expect(lost).toEqual(['lower 3'])
  })

  test('a rung and a trigger that never count', () => {
    const dead = ['edu.neet', 'trigger.fgm']
    const lost = unreached(
      reading((answers) => ({
        ...answers,
        yes: answers.yes.filter((id) => !dead.includes(id)),
        notSure: answers.notSure.filter((id) => !dead.includes(id)),
      })),
      rules,
    )
    expect(lost).toEqual(['yes edu.neet', 'not-sure edu.neet', 'trigger trigger.fgm'])
  })

  test('a contact that is never named', () => {
    const lost = without((result) => ({
      ...result,
      contacts: result.contacts.filter((each) => each !== 'health-crisis'),
    }))
    expect(lost).toEqual(['contact health-crisis'])
  })
})
