import { describe, expect, test } from 'vitest'
import { NO_ANSWERS, UnknownAnswerError, type Answers } from '#domain/assessment/answers'
import { assess } from '#domain/assessment/assess'
import type { RuleSet } from '#domain/assessment/rule-set'
import type { Age } from '#domain/levels/age'
import { aRung, aTrigger, contested, saying, someRules } from '#test/domain/assessment/small-rules'

const money = [aRung('money.enough', 1), aRung('money.short', 2), aRung('money.none', 3)]
const school = [aRung('school.late', 2), aRung('school.never', 4)]
const care = [
  aRung('care.good', 1),
  contested('care.thin', 1, 2, 3),
  contested('care.poor', 2, 3, 4, { harm: true }),
  aRung('care.cruel', 4, { harm: true }),
]
const bond = [contested('bond.weak', 2, 2, 4), aRung('bond.broken', 4)]
const rules = someRules(
  [...money, ...school, ...care, ...bond, aRung('home.poor', 2), aRung('friends.none', 2)],
  [
    aTrigger('trigger.told'),
    aTrigger('trigger.bruise', { firstCall: 'medical', tellParents: 'say-what-happens-next' }),
    aTrigger('trigger.flight', { tellParents: 'no' }),
    aTrigger('trigger.suicidal', {
      firstCall: 'health-crisis',
      tellParents: 'say-what-happens-next',
      notSure: { lower: 3, upper: 4 },
    }),
  ],
)

const result = (over: Partial<Answers>, own: RuleSet = rules) => assess(own, saying(over))

/** "2-4 advice-today": the range and the route in short. */
function short(over: Partial<Answers>, own: RuleSet = rules): string {
  const { lower = 'none', upper = 'none', route } = result(over, own)
  return `${lower}-${upper} ${route}`
}

describe('rule 1: an emergency absorbs everything', () => {
  test('999 comes first, whatever else is answered', () => {
    const { kind, route, lower, upper, contacts, nextSteps, raises } = result({
      danger: true,
      yes: ['money.enough'],
      modifiers: ['social-worker'],
    })
    expect({ kind, route, lower, upper }).toEqual({
      kind: 'emergency',
      route: '999',
      lower: 4,
      upper: 4,
    })
    expect(contacts).toEqual(['emergency', 'own-social-worker', 'urgent', 'safeguarding-lead'])
    expect(nextSteps).toContain('ring-999')
    expect(raises).toEqual([])
  })

  test('an emergency stands above a trigger', () => {
    expect(result({ danger: true, yes: ['trigger.told'] }).kind).toBe('emergency')
  })

  test('999 stands before the route for a worry about a worker', () => {
    const { contacts } = result({ danger: true, allegation: true })
    expect(contacts[0]).toBe('emergency')
    expect(contacts).toContain('allegation')
  })
})

describe('rule 2: a worry about an adult who works with children', () => {
  test('adds its route beside the child’s own result, and never takes its place', () => {
    const alone = result({ yes: ['money.none'] })
    const both = result({ yes: ['money.none'], allegation: true })
    expect(both).toMatchObject({
      kind: alone.kind,
      route: alone.route,
      lower: 3,
      upper: 3,
      allegation: true,
      // Telling the parents could warn the adult: the LADO says when, and by whom.
      tellParents: 'ask-lado',
    })
    expect(both.contacts).toEqual([...alone.contacts, 'allegation'])
    expect(both.nextSteps).toContain('tell-lado')
  })

  test('alone it still has somebody to ask, and the parents are told as that person says', () => {
    const { kind, contacts, tellParents, nextSteps } = result({ allegation: true })
    expect(kind).toBe('find-out')
    expect(contacts).toEqual(['allegation', 'safeguarding-lead', 'advice'])
    expect(tellParents).toBe('ask-lado')
    expect(nextSteps).toContain('tell-lado')
  })
})

describe('what the parents are told', () => {
  test('of an emergency or of serious harm, is the child’s own line, whoever may have done it', () => {
    for (const said of [{ danger: true }, { harm: 'yes' }, { harm: 'not-sure' }] as const)
      expect(result({ ...said, allegation: true }).tellParents).toBe(result(said).tellParents)
  })

  test('becomes no more open when a sign is added to the fear of serious harm', () => {
    expect(result({ harm: 'yes' }).tellParents).toBe('ask-first')
    expect(result({ harm: 'yes', yes: ['trigger.bruise'] }).tellParents).toBe('ask-first')
  })
})

describe('a rung about an adult who works with children', () => {
  const own = someRules([aRung('harm.worker', 4, { harm: true, allegation: true })])

  test.each([
    ['a yes', { yes: ['harm.worker'] }],
    ['a not sure', { notSure: ['harm.worker'] }],
  ])('%s brings the same route, beside the child’s own', (_, said) => {
    const { allegation, contacts, nextSteps } = result(said, own)
    expect(allegation).toBe(true)
    expect(contacts.at(-1)).toBe('allegation')
    expect(contacts.length).toBeGreaterThan(1)
    expect(nextSteps).toContain('tell-lado')
  })
})

describe('rule 3: triggers', () => {
  test.each([
    ['yes', { yes: ['trigger.told'] }],
    ['not sure', { notSure: ['trigger.told'] }],
    ['yes beside milder worries', { yes: ['money.enough', 'trigger.told'] }],
  ])('%s is level 4 and protection today', (_, said) => {
    expect(short(said)).toBe('4-4 protect-today')
    expect(result(said).kind).toBe('trigger')
  })

  test('its own first call and its line on telling parents stand', () => {
    const bruise = result({ yes: ['trigger.bruise'] })
    expect(bruise.nextSteps.slice(0, 2)).toEqual(['medical-today', 'ring-now'])
    expect(bruise.tellParents).toBe('say-what-happens-next')
    expect(bruise.guidance).toEqual(['trigger.bruise'])
    expect(result({ yes: ['trigger.flight'] }).tellParents).toBe('no')
  })

  test('of two triggers, the stricter line on telling parents stands', () => {
    const { tellParents, guidance } = result({ yes: ['trigger.flight', 'trigger.bruise'] })
    expect(tellParents).toBe('no')
    expect(guidance).toEqual(['trigger.bruise', 'trigger.flight'])
  })

  test('suicidal thoughts that are not sure are 3 to 4, and no trigger', () => {
    const { kind, nextSteps, contacts, settleFirst } = result({ notSure: ['trigger.suicidal'] })
    expect(short({ notSure: ['trigger.suicidal'] })).toBe('3-4 advice-today')
    expect(kind).toBe('points-to')
    expect(nextSteps.slice(0, 2)).toEqual(['stay-with-child', 'open-question'])
    expect(contacts[0]).toBe('health-crisis')
    expect(settleFirst).toMatchObject({ id: 'trigger.suicidal', by: 'today' })
  })

  test('a suicidal plan is a trigger, and health comes first', () => {
    expect(short({ yes: ['trigger.suicidal'] })).toBe('4-4 protect-today')
    expect(result({ yes: ['trigger.suicidal'] }).contacts[0]).toBe('health-crisis')
  })

  test('yes to a trigger stands although it was not sure as well', () => {
    const said = { yes: ['trigger.suicidal'], notSure: ['trigger.suicidal'] }
    expect(short(said)).toBe('4-4 protect-today')
  })
})

describe('rule 4: the effect on the child, where documents differ', () => {
  const ages: Age[] = ['5-10', '11-12', '13-15', '16-17']
  test.each(ages)('at %s each answer gives its level', (age) => {
    const range = (impact?: 'none' | 'shows' | 'serious') =>
      short({
        age,
        yes: ['care.poor'],
        impact: new Map(impact === undefined ? [] : [['care.poor', impact]]),
      })
    expect(range('none')).toBe('2-2 early-help')
    expect(range('shows')).toBe('3-3 early-help')
    expect(range('serious')).toBe('4-4 protect-today')
    expect(range()).toBe('3-4 advice-today')
  })

  test.each<Age>(['unborn', 'under-1', '1-4', 'not-sure'])(
    'at %s "no sign yet" is read as "it shows"',
    (age) => {
      const said = { age, yes: ['care.poor'], impact: new Map([['care.poor', 'none' as const]]) }
      expect(result(said).lower).toBe(3)
    },
  )

  test('harm that rarely shows is read as showing at any age', () => {
    const hidden = someRules([contested('home.fear', 2, 3, 4, { hidden: true })])
    const impact = new Map([['home.fear', 'none' as const]])
    expect(short({ yes: ['home.fear'], impact }, hidden)).toBe('3-3 early-help')
  })

  test('where documents agree, no answer about the effect lowers the level', () => {
    const impact = new Map([['money.none', 'none' as const]])
    expect(short({ yes: ['money.none'], impact })).toBe('3-3 early-help')
  })

  test('a tie stands at the lowest of the tied and reaches the higher side', () => {
    const tied = someRules([aRung('play.alone', 2, { reach: 3 })])
    expect(short({ yes: ['play.alone'] }, tied)).toBe('2-3 early-help')
    expect(result({ yes: ['play.alone'] }, tied).notKnown[0]).toMatchObject({
      kind: 'documents-differ',
      level: 3,
    })
  })

  test('an answer about the effect is a reason of its own', () => {
    const impact = new Map([['care.poor', 'serious' as const]])
    const { reasons } = result({ yes: ['care.poor'], impact })
    expect(
      reasons.map(({ kind, answers, lower, upper }) => ({ kind, answers, lower, upper })),
    ).toEqual([
      { kind: 'yes', answers: ['care.poor'], lower: 3, upper: 4 },
      { kind: 'impact', answers: ['care.poor', 'impact:care.poor'], lower: 4, upper: 4 },
    ])
  })
})

describe('rule 5: the lower level', () => {
  test('is the highest place among the yes answers', () => {
    expect(short({ yes: ['money.enough', 'money.short', 'money.none'] })).toBe('3-3 early-help')
    expect(short({ yes: ['school.late', 'school.never'] })).toBe('4-4 refer-with-agreement')
  })

  test('without any yes there is none, only what it could be and what to find out', () => {
    const { kind, lower, upper, notKnown, nextSteps } = result({ notSure: ['money.none'] })
    expect(kind).toBe('find-out')
    expect(lower).toBeUndefined()
    expect(upper).toBe(3)
    expect(notKnown).toEqual([
      {
        id: 'money.none',
        kind: 'not-sure',
        words: 'Is this so: About money.none?',
        ask: 'someone who knows about money',
        level: 3,
      },
    ])
    expect(nextSteps[0]).toBe('find-out')
  })

  test('nothing said at all is something to find out, with no level whatever', () => {
    expect(short({})).toBe('none-none find-out')
    expect('upper' in result({})).toBe(false)
  })
})

describe('rule 6: the upper level', () => {
  test('takes in the reach of what is not sure', () => {
    expect(short({ yes: ['money.short'], notSure: ['money.none'] })).toBe('2-3 early-help')
    expect(short({ yes: ['money.short'], notSure: ['bond.weak'] })).toBe('2-4 advice-today')
  })

  test.each([
    ['a modifier', { modifiers: ['isolated'] }],
    ['several modifiers, still once', { modifiers: ['isolated', 'ongoing', 'worse'] }],
    ['modifiers that were not asked', { modifiers: undefined }],
  ])('adds one step to 2 and to 3 for %s', (_, modifiers) => {
    expect(short({ yes: ['money.short'], ...modifiers })).toBe('2-3 early-help')
    expect(short({ yes: ['money.none'], ...modifiers })).toBe('3-4 advice-today')
  })

  test('adds no step to level 1 or to level 4', () => {
    expect(short({ yes: ['money.enough'], modifiers: ['ongoing'] })).toBe('1-1 own-service')
    expect(short({ yes: ['school.never'], modifiers: ['ongoing'] })).toBe(
      '4-4 refer-with-agreement',
    )
  })

  test('never adds the step to a reach', () => {
    const said = { yes: ['care.thin'], modifiers: ['ongoing'] }
    expect(short(said)).toBe('2-3 early-help')
  })

  test('what was not asked stands first among what is not known', () => {
    const { notKnown } = result({ yes: ['bond.weak'], modifiers: undefined })
    expect(notKnown.map(({ kind }) => kind)).toEqual(['modifiers', 'impact'])
  })

  test('each modifier that fires is a prompt of this app, and a reason of its own', () => {
    const { reasons } = result({ yes: ['money.short'], modifiers: ['worse', 'isolated'] })
    const modifiers = reasons.filter(({ kind }) => kind === 'modifier')
    expect(modifiers).toEqual([
      {
        id: 'worse',
        kind: 'modifier',
        answers: ['worse'],
        words: 'Getting worse',
        upper: 3,
        basis: 'app-rule',
      },
      {
        id: 'isolated',
        kind: 'modifier',
        answers: ['isolated'],
        words: 'Isolated, seen by few people',
        upper: 3,
        basis: 'app-rule',
      },
    ])
  })
})

describe('rule 7: three or more needs with a pattern', () => {
  const three = ['money.short', 'school.late', 'home.poor']

  test('are at least level 3', () => {
    expect(short({ yes: three, modifiers: ['ongoing'] })).toBe('3-4 advice-today')
    const { reasons } = result({ yes: three, modifiers: ['ongoing', 'isolated'] })
    expect(reasons.find(({ kind }) => kind === 'accumulation')?.answers).toEqual([
      ...three,
      'ongoing',
    ])
  })

  test.each([
    ['without a pattern', { yes: three, modifiers: [] }, '2-2'],
    ['with a vulnerability alone', { yes: three, modifiers: ['isolated'] }, '2-3'],
    ['where modifiers were not asked', { yes: three, modifiers: undefined }, '2-3'],
    ['with two needs', { yes: three.slice(1), modifiers: ['ongoing'] }, '2-3'],
    [
      'with a third that is at level 1',
      { yes: [...three.slice(1), 'money.enough'], modifiers: ['ongoing'] },
      '2-3',
    ],
  ])('stay where they are %s', (_, said, range) => {
    expect(short(said)).toBe(`${range} early-help`)
  })

  test('a circumstance is no need', () => {
    const own = someRules([
      aRung('money.short', 2),
      aRung('home.poor', 2),
      aRung('life.adopted', 2, { kind: 'circumstance' }),
    ])
    const yes = ['money.short', 'home.poor', 'life.adopted']
    expect(short({ yes, modifiers: ['ongoing'] }, own)).toBe('2-3 early-help')
  })
})

describe('rule 8: a child who is not born yet', () => {
  const before = someRules([
    aRung('home.fear', 3, { prebirth: true, hidden: true }),
    aRung('home.poor', 2),
    aRung('money.short', 2),
  ])

  test('with domestic abuse or the like points to level 4', () => {
    const { reasons } = result({ age: 'unborn', yes: ['home.fear'] }, before)
    expect(short({ age: 'unborn', yes: ['home.fear'] }, before)).toBe('4-4 refer-with-agreement')
    expect(reasons.find(({ kind }) => kind === 'prebirth')?.answers).toEqual(['age', 'home.fear'])
  })

  test('the same after birth stays at its own level', () => {
    expect(short({ yes: ['home.fear'] }, before)).toBe('3-3 early-help')
  })

  test('counts as vulnerability with any other worry', () => {
    const said = { age: 'unborn', yes: ['money.short'] } as const
    expect(short(said, before)).toBe('2-3 early-help')
    expect(result(said, before).reasons.map(({ id }) => id)).toContain('age.unborn')
  })

  test('not being sure of it could be level 4, and that is what to settle first', () => {
    const said = { age: 'unborn', yes: ['money.short'], notSure: ['home.fear'] } as const
    expect(short(said, before)).toBe('2-4 advice-today')
    const { settleFirst } = result(said, before)
    expect(settleFirst).toMatchObject({ id: 'home.fear', kind: 'not-sure', level: 4, by: 'today' })
  })
})

describe('rule 9: serious harm', () => {
  test('feared for sure is a trigger', () => {
    expect(short({ harm: 'yes', yes: ['money.enough'] })).toBe('4-4 protect-today')
    expect(result({ harm: 'yes' }).kind).toBe('trigger')
  })

  test('feared and not sure is 3 to 4, with advice today', () => {
    expect(short({ harm: 'not-sure' })).toBe('3-4 advice-today')
    expect(short({ harm: 'not-sure', yes: ['money.enough'] })).toBe('3-4 advice-today')
    expect(result({ harm: 'not-sure' }).settleFirst).toMatchObject({ kind: 'harm', by: 'today' })
  })
})

describe('rule 10: what makes a child vulnerable', () => {
  test.each<Age>(['under-1', 'unborn', 'not-sure'])('age %s fires the step', (age) => {
    expect(short({ age, yes: ['money.short'] })).toBe('2-3 early-help')
  })

  test('a circumstance and a disability fire the step and are told', () => {
    const own = someRules([
      aRung('money.short', 2),
      aRung('life.adopted', 2, { kind: 'circumstance' }),
      aRung('body.disabled', 2, { kind: 'duty', duty: 'disabled-child' }),
    ])
    const adopted = result({ yes: ['money.short', 'life.adopted'] }, own)
    const disabled = result({ yes: ['money.short', 'body.disabled'] }, own)
    expect(adopted.upper).toBe(3)
    expect(adopted.reasons.map(({ id }) => id)).toContain('vulnerable.life.adopted')
    expect(disabled.upper).toBe(3)
    expect(disabled.duties).toEqual(['disabled-child'])
  })

  test('a duty that is not sure is shown as well', () => {
    const own = someRules([aRung('body.disabled', 2, { kind: 'duty', duty: 'disabled-child' })])
    expect(result({ notSure: ['body.disabled'] }, own).duties).toEqual(['disabled-child'])
  })
})

describe('rule 11: protective factors', () => {
  test('change the advice and never the level', () => {
    const said = { yes: ['bond.weak'], modifiers: ['worse'] }
    const with2 = result({ ...said, protective: ['accepts-help', 'hopes'] })
    expect(with2).toEqual({ ...result(said), protective: ['hopes', 'accepts-help'] })
  })
})

describe('rule 12: the route', () => {
  test.each([
    ['999', { danger: true }, 'ring-999', 'emergency'],
    ['protect-today', { yes: ['trigger.told'] }, 'ring-now', 'urgent'],
    ['protect-today', { yes: ['care.cruel'] }, 'ring-now', 'urgent'],
    ['refer-with-agreement', { yes: ['school.never'] }, 'refer-form', 'refer'],
    ['advice-today', { yes: ['bond.weak'] }, 'ask-advice-today', 'advice'],
    ['early-help', { yes: ['money.none'] }, 'early-help', 'early-help'],
    ['own-service', { yes: ['money.enough'] }, 'own-service', 'safeguarding-lead'],
    ['find-out', { notSure: ['money.none'] }, 'find-out', 'safeguarding-lead'],
  ] as const)('%s has its step and its contact', (route, said, step, contact) => {
    const { nextSteps, contacts, ...rest } = result(said)
    expect(rest.route).toBe(route)
    expect(nextSteps[0]).toBe(step)
    expect(contacts[0]).toBe(contact)
  })

  test('a range that reaches 4 asks for advice today, although nothing is sure', () => {
    expect(short({ notSure: ['bond.weak'] })).toBe('none-4 advice-today')
  })

  test('a child with a social worker: they are rung first, the front door after', () => {
    const { contacts, nextSteps } = result({ yes: ['bond.weak'], modifiers: ['social-worker'] })
    expect(contacts.slice(0, 2)).toEqual(['own-social-worker', 'advice'])
    expect(contacts).toContain('urgent')
    expect(nextSteps[0]).toBe('ring-social-worker')
  })

  test.each([
    ['own-service', { yes: ['money.enough'] }, 'talk'],
    ['early-help', { yes: ['money.none'] }, 'agreement'],
    ['advice-today', { yes: ['bond.weak'] }, 'tell-unless-risk'],
    ['refer-with-agreement', { yes: ['school.never'] }, 'agreement'],
    ['protect-today', { yes: ['care.cruel'] }, 'ask-first'],
    ['999', { danger: true }, 'ask-first'],
  ])('consent hangs on the route %s', (route, said, tellParents) => {
    expect(result(said)).toMatchObject({ route, tellParents })
  })

  const linked = someRules(
    [
      aRung('home.wedding', 4, { harm: true, trigger: 'trigger.flight' }),
      aRung('mood.ending', 4, { harm: true, trigger: 'trigger.suicidal' }),
      aRung('skin.mark', 4, { harm: true, trigger: 'trigger.bruise' }),
    ],
    [
      aTrigger('trigger.flight', { tellParents: 'no' }),
      aTrigger('trigger.suicidal', { firstCall: 'health-crisis' }),
      aTrigger('trigger.bruise', { firstCall: 'medical' }),
    ],
  )

  test('a rung that says the same as a trigger brings its advice and its line on parents', () => {
    const { guidance, tellParents, kind } = result({ yes: ['home.wedding'] }, linked)
    expect({ guidance, tellParents, kind }).toEqual({
      guidance: ['trigger.flight'],
      tellParents: 'no',
      kind: 'points-to',
    })
  })

  test('such a rung brings the first call of the trigger as well', () => {
    expect(result({ yes: ['mood.ending'] }, linked).contacts[0]).toBe('health-crisis')
    expect(result({ yes: ['skin.mark'] }, linked).nextSteps[0]).toBe('medical-today')
  })

  test('not being sure of such a rung brings what not to do, too', () => {
    const { guidance, tellParents } = result({ notSure: ['home.wedding'] }, linked)
    expect(guidance).toEqual(['trigger.flight'])
    expect(tellParents).toBe('no')
  })

  test('a duty of the council can ask for a referral whatever the level', () => {
    const own = someRules([
      aRung('home.lodger', 2, {
        kind: 'duty',
        duty: 'private-fostering',
        atLeast: 'refer-with-agreement',
      }),
      aRung('care.cruel', 4, { harm: true }),
    ])
    expect(short({ yes: ['home.lodger'] }, own)).toBe('2-2 refer-with-agreement')
    expect(short({ yes: ['home.lodger', 'care.cruel'] }, own)).toBe('4-4 protect-today')
  })
})

describe('rule 13: what to settle first', () => {
  test('one unknown that could reach the top, with whom to ask and by when', () => {
    const { settleFirst } = result({ yes: ['bond.weak', 'money.short'], modifiers: undefined })
    expect(settleFirst).toEqual({
      id: 'bond.weak',
      kind: 'impact',
      words: 'How much does this affect the child: About bond.weak?',
      ask: 'someone who knows about bond',
      level: 4,
      by: 'today',
    })
  })

  test('what only this person can find out comes before what was left empty', () => {
    const said = { yes: ['money.short'], notSure: ['money.none'], modifiers: undefined }
    expect(result(said).settleFirst).toMatchObject({
      id: 'money.none',
      kind: 'not-sure',
      by: 'next-working-day',
    })
  })

  test('a range of one level has nothing to settle, nor has a trigger', () => {
    expect(result({ yes: ['money.none'] }).settleFirst).toBeUndefined()
    expect(result({ yes: ['trigger.told'], notSure: ['bond.weak'] }).settleFirst).toBeUndefined()
  })
})

describe('rule 14: nothing ends in "do nothing"', () => {
  test.each([
    ['nothing said', {}],
    ['all is well', { yes: ['money.enough'] }],
    ['danger', { danger: true }],
    ['a worry about a worker', { allegation: true }],
  ])('%s: record, tell the safeguarding lead, review', (_, said) => {
    expect(result(said).nextSteps.slice(-3)).toEqual(['tell-lead', 'record', 'review'])
  })
})

describe('rule 15: the person’s own view', () => {
  test('is no part of the answers, so that it can never edit the result', () => {
    expect(Object.keys(NO_ANSWERS)).not.toContain('ownView')
  })
})

describe('what would raise it', () => {
  test('the next two rungs of the same ladder and the first at 4, with their levels', () => {
    const own = someRules([
      aRung('day.fine', 1),
      aRung('day.hard', 2),
      aRung('day.harder', 2),
      aRung('day.bad', 3),
      aRung('day.awful', 4),
    ])
    const { raises } = result({ yes: ['day.fine'] }, own)
    expect(raises.map(({ words: _words, ...raise }) => raise)).toEqual([
      { id: 'day.hard', level: 2, replaces: 'day.fine', how: 'rung' },
      { id: 'day.harder', level: 2, replaces: 'day.fine', how: 'rung' },
      { id: 'day.awful', level: 4, replaces: 'day.fine', how: 'rung' },
    ])
  })

  test('a serious effect, where the effect was said to be smaller', () => {
    const impact = new Map([['care.poor', 'shows' as const]])
    expect(
      result({ yes: ['care.poor'], impact }).raises.map(({ id, how, level }) => [id, how, level]),
    ).toEqual([
      ['care.poor', 'impact', 4],
      ['care.cruel', 'rung', 4],
    ])
  })

  test('never a rung that is withdrawn, does not fit the age, or is chosen already', () => {
    const own = someRules([
      aRung('day.hard', 2),
      aRung('day.profiled', 3, { withdrawn: true }),
      aRung('day.baby', 3, { ages: ['under-1'] }),
      aRung('day.bad', 3),
      aRung('day.awful', 4),
    ])
    const { raises } = result({ yes: ['day.hard', 'day.bad'] }, own)
    expect(raises.map(({ id, replaces }) => [id, replaces])).toEqual([['day.awful', 'day.hard']])
  })
})

describe('the edition and the mark', () => {
  const own = aRung('money.short', 2, { confirmed: true })
  const others = aRung('home.poor', 2)
  const endorsed = someRules([own, others], [], {
    confirmed: true,
    area: 'northshire',
    edition: 'N3',
  })

  test('every result names the edition of its rules', () => {
    expect(result({ yes: ['money.short'] }, endorsed).edition).toBe('N3')
    expect(result({}).edition).toBe('T1')
  })

  test('a result is confirmed only where the area’s own document places all that was chosen', () => {
    expect(result({ yes: ['money.short'] }, endorsed).confirmed).toBe(true)
    expect(result({ yes: ['money.short', 'home.poor'] }, endorsed).confirmed).toBe(false)
    expect(result({ yes: ['money.short'] }, someRules([own, others])).confirmed).toBe(false)
  })

  test('what is not sure is chosen too', () => {
    const said = { yes: ['money.short'], notSure: ['home.poor'] }
    expect(result(said, endorsed).confirmed).toBe(false)
  })
})

describe('answers that do not belong to the rules', () => {
  test.each([
    ['a yes', { yes: ['Alex Example'] }],
    ['a not sure', { notSure: ['Alex Example'] }],
    ['a modifier', { modifiers: ['Alex Example'] }],
    ['a protective factor', { protective: ['Alex Example'] }],
    ['an effect', { impact: new Map([['Alex Example', 'serious' as const]]) }],
  ])('%s is refused, and the error does not repeat it', (_, said) => {
    expect(() => result(said)).toThrow(UnknownAnswerError)
    expect(() => result(said)).toThrow(/^(?!.*Alex).*$/)
  })
})
