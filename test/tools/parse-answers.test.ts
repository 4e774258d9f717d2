import { describe, expect, test } from 'vitest'
import { NO_ANSWERS } from '#domain/assessment/answers'
import { assess } from '#domain/assessment/assess'
import { UsageError } from '#tools/lib/packs'
import { parseAnswers, parseOptions } from '#tools/lib/parse-answers'
import { realPacks } from '#test/real-content'

const rules = realPacks().rules('worcestershire')
const answersOf = (...args: readonly string[]) => parseAnswers(parseOptions(args), rules)

describe('the options of a request', () => {
  test('flags stand alone, names take what comes after them', () => {
    const options = parseOptions(['--danger', '--age', '5-10', '--yes', 'edu.neet'])
    expect([...options]).toEqual([
      ['--danger', 'yes'],
      ['--age', '5-10'],
      ['--yes', 'edu.neet'],
    ])
  })

  test('an option that is said twice adds to the first', () => {
    expect(parseOptions(['--yes', 'a', '--yes', 'b,c']).get('--yes')).toBe('a,b,c')
  })

  test('nothing said is no option', () => {
    expect([...parseOptions([])]).toEqual([])
  })

  test.each([
    [
      'an unknown option',
      ['--colour', 'red'],
      '"--colour" is not an option. The options are: --area',
    ],
    ['a word on its own', ['edu.neet'], '"edu.neet" is not an option.'],
    ['a name with nothing after it', ['--age'], '--age needs a value after it.'],
    ['a name with an option after it', ['--age', '--danger'], '--age needs a value after it.'],
  ])('%s is refused with a sentence', (_says, args, sentence) => {
    expect(() => parseOptions(args)).toThrow(UsageError)
    expect(() => parseOptions(args)).toThrow(sentence)
  })
})

describe('the answers of a request', () => {
  test('without options they are no answers, and modifiers were not asked', () => {
    expect(answersOf()).toEqual(NO_ANSWERS)
  })

  test('every option becomes its answer', () => {
    const line =
      '--age 5-10 --danger --allegation --harm not-sure --yes edu.neet,trigger.fgm ' +
      '--not-sure house.poor --impact care.neglect-suspected=shows,fam.parent-prison=none ' +
      '--modifier ongoing,worse --protective hopes'
    const answers = answersOf(...line.split(' '))
    expect(answers).toEqual({
      age: '5-10',
      danger: true,
      allegation: true,
      harm: 'not-sure',
      yes: ['edu.neet', 'trigger.fgm'],
      notSure: ['house.poor'],
      impact: new Map([
        ['care.neglect-suspected', 'shows'],
        ['fam.parent-prison', 'none'],
      ]),
      modifiers: ['ongoing', 'worse'],
      protective: ['hopes'],
    })
  })

  test('spaces in a list do not matter', () => {
    expect(answersOf('--yes', ' edu.neet, house.poor ,').yes).toEqual(['edu.neet', 'house.poor'])
  })

  test('no modifier is not the same as not asked', () => {
    expect(answersOf('--modifier', 'none').modifiers).toEqual([])
    expect(answersOf().modifiers).toBeUndefined()
  })

  test('they can be assessed as they are', () => {
    const result = assess(
      rules,
      answersOf('--age', '11-12', '--yes', 'edu.attendance-dips', '--modifier', 'none'),
    )
    expect(result).toMatchObject({ kind: 'points-to', lower: 2, upper: 2, route: 'early-help' })
  })

  test.each([
    ['a rung', ['--yes', 'edu.nothing'], 'There is no rung or trigger "edu.nothing".'],
    ['a doubt', ['--not-sure', 'edu.nothing'], 'There is no rung or trigger "edu.nothing".'],
    ['a rung among others', ['--yes', 'edu.neet,edu.x'], 'There is no rung or trigger "edu.x".'],
    ['a modifier', ['--modifier', 'sudden'], 'There is no modifier "sudden".'],
    ['a protective factor', ['--protective', 'luck'], 'There is no protective factor "luck".'],
    ['the rung of an effect', ['--impact', 'edu.x=shows'], 'There is no rung "edu.x".'],
    [
      'a trigger with an effect',
      ['--impact', 'trigger.fgm=shows'],
      'There is no rung "trigger.fgm".',
    ],
    [
      'an effect',
      ['--impact', 'edu.neet=terrible'],
      '"terrible" is not an effect. Write edu.neet=none|shows|serious.',
    ],
    ['an effect that is left out', ['--impact', 'edu.neet'], '"" is not an effect.'],
    [
      'an effect that is said twice',
      ['--impact', 'edu.neet=shows=serious'],
      '"edu.neet=shows=serious" says too much. Write edu.neet=none|shows|serious.',
    ],
    ['none beside a modifier', ['--modifier', 'none,ongoing'], 'Write --modifier none, or name'],
    [
      'none after a modifier',
      ['--modifier', 'ongoing', '--modifier', 'none'],
      'Write --modifier none, or name',
    ],
    ['an age', ['--age', '12'], '"12" is not an age. The ages are: unborn, under-1, 1-4,'],
    ['two ages', ['--age', '1-4', '--age', '5-10'], '"1-4,5-10" is not an age.'],
    [
      'an answer about harm',
      ['--harm', 'no'],
      '"no" is no answer to --harm. Write yes or not-sure.',
    ],
    [
      'a name that every object has',
      ['--yes', 'toString'],
      'There is no rung or trigger "toString".',
    ],
  ])(
    '%s that is unknown or contradicts itself is refused with a sentence',
    (_says, args, sentence) => {
      expect(() => answersOf(...args)).toThrow(UsageError)
      expect(() => answersOf(...args)).toThrow(sentence)
    },
  )
})
