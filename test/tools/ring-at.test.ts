import { describe, expect, test } from 'vitest'
import { NO_ANSWERS, type Answers } from '#domain/assessment/answers'
import { assess } from '#domain/assessment/assess'
import { UsageError } from '#tools/lib/packs'
import { parseInstant, ringFor } from '#tools/lib/ring-at'
import { realPacks } from '#test/real-content'

describe('an instant', () => {
  test.each([
    ['2026-11-20T17:42:00Z', '2026-11-20T17:42:00.000Z'],
    ['2026-07-01T09:00:00+01:00', '2026-07-01T08:00:00.000Z'],
    ['2026-11-20T17:42Z', '2026-11-20T17:42:00.000Z'],
  ])('%s is read with its zone', (text, iso) => {
    expect(new Date(parseInstant(text)).toISOString()).toBe(iso)
  })

  test.each([
    '2026-11-20T17:42:00',
    '2026-11-20',
    'now',
    '',
    'tomorrow Z',
    '17:42',
    '5Z',
    '2026-02-30T10:00:00Z',
    '2026-11-20T25:00:00Z',
    '20 November 2026 10:00Z',
  ])('"%s" is refused, for it would depend on the machine or on a guess', (text) => {
    expect(() => parseInstant(text)).toThrow(UsageError)
    expect(() => parseInstant(text)).toThrow('is not an instant')
  })
})

describe('whom to ring for an assessment', () => {
  const packs = realPacks()
  const ringIn = (area: string, at: string, said: Partial<Answers>) => {
    const result = assess(packs.rules(area), {
      ...NO_ANSWERS,
      age: '11-12',
      modifiers: [],
      ...said,
    })
    return ringFor(result, packs.areas.get(area)!, packs.national, parseInstant(at))
  }
  const FRIDAY_NOON = '2026-11-20T12:00:00Z'
  const SUNDAY_NIGHT = '2026-11-22T03:00:00Z'

  test.each([...packs.areas.keys()])('in %s a sign at night rings whoever answers then', (area) => {
    const { purpose, first } = ringIn(area, SUNDAY_NIGHT, { yes: ['trigger.disclosure'] })
    expect(purpose).toBe('urgent')
    expect(first?.how).toBe('phone')
    expect(first?.state.state).not.toBe('shut')
  })

  test('in working hours the front door comes first', () => {
    const said = { yes: ['trigger.disclosure'] }
    expect(ringIn('wolverhampton', FRIDAY_NOON, said).first?.contact.id).toBe('front-door')
    expect(ringIn('wolverhampton', SUNDAY_NIGHT, said).first?.contact.id).toBe('out-of-hours')
  })

  test('early help at night waits for the next opening', () => {
    const { purpose, first } = ringIn('wolverhampton', SUNDAY_NIGHT, {
      yes: ['edu.attendance-dips'],
    })
    expect(purpose).toBe('early-help')
    expect(first?.state.state).toBe('shut')
  })
})
