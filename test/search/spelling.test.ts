import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSpelling, distance } from '#search/spelling'
import { stem } from '#search/words'

describe('the distance between two words', () => {
  test.each([
    ['tired', 'tired', 0],
    ['tierd', 'tired', 1],
    ['tird', 'tired', 1],
    ['tireed', 'tired', 1],
    ['tined', 'tired', 1],
    ['greiving', 'grieving', 1],
    ['attendence', 'attendance', 1],
    ['atendence', 'attendance', 2],
    ['', 'ab', 2],
  ])('from "%s" to "%s" is %i', (a, b, steps) => {
    expect(distance(a, b, 2)).toBe(steps)
  })

  test('beyond what is asked is one more than that', () => {
    expect(distance('cat', 'elephant', 2)).toBe(3)
    expect(distance('abcd', 'wxyz', 1)).toBe(2)
  })

  test('is the same there and back, and nothing only for the same word', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(distance(a, b, 9)).toBe(distance(b, a, 9))
        expect(distance(a, b, 9) === 0).toBe(a === b)
      }),
    )
  })

  test('counts one swap anywhere as one', () => {
    const words = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 2 })
    fc.assert(
      fc.property(words, fc.nat(), (letters, pick) => {
        const at = pick % (letters.length - 1)
        const swapped = letters.with(at, letters[at + 1]!).with(at + 1, letters[at]!)
        expect(distance(letters.join(''), swapped.join(''), 2)).toBe(1)
      }),
    )
  })
})

describe('a word that is not known', () => {
  const { mend, knows } = createSpelling([
    'always tired',
    'a tiled floor',
    'self-harm',
    'food bank',
    'attendance',
    'ring 999',
    'bruises and bruised',
  ])

  test.each([
    ['tierd', ['tired']],
    ['atendence', ['attendance']],
    ['selfharm', ['self', 'harm']],
    ['foodbank', ['food', 'bank']],
  ])('"%s" is read as %j', (word, read) => {
    expect(mend(word)).toEqual(read)
  })

  test.each([
    ['known', 'tired'],
    ['known with another ending', 'bruising'],
    ['the beginning of a known one', 'atten'],
    ['too short to guess', 'tir'],
    ['a number', '998'],
    ['like none of them', 'xylophone'],
  ])('or one that is %s, "%s", stays as it is', (_says, word) => {
    expect(mend(word)).toEqual([word])
  })

  test('is told from one that is', () => {
    expect([knows('tired'), knows('bruise'), knows('tierd')]).toEqual([true, true, false])
  })
})

test.each([
  ['bruise', 'bruises', 'bruised', 'bruising'],
  ['bully', 'bullies', 'bullied', 'bullying'],
  ['run', 'runs', 'running'],
  ['line', 'lines'],
  ['clothes', 'cloths'],
])('%s and its other endings are one word', (...words) => {
  expect(new Set(words.map(stem)).size).toBe(1)
})
