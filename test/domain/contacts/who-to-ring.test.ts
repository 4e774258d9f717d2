import { describe, expect, test } from 'vitest'
import type { Contact, Withheld } from '#domain/contacts/contact'
import { whoToRing, type RingPurpose, type ToRing } from '#domain/contacts/who-to-ring'
import {
  aContact,
  frontDoor,
  guessedDoor,
  guessedNightTeam,
  HOLIDAYS,
  lado,
  nightTeam,
  officeHours,
  openAllHours,
  plainDoor,
  says,
  unknownHours,
} from '#test/domain/contacts/fictional'

const ordinary = { for: ['other'] } as const
const police = aContact('101', { ...ordinary, phone: '101' })
const danger = aContact('999', { for: ['emergency'], phone: '999' })
const healthLine = aContact('111', { ...ordinary, phone: '111', hours: openAllHours.hours })
const national = [danger, police]

const earlyHelp = aContact('early help', {
  for: ['early-help'],
  form: { name: 'Request for family support' },
})
const withoutPhone = ({ phone: _phone, ...contact }: Contact): Contact => contact

/** Three pages disagree; form first; the night team's hours are inferred. */
const NORTHSHIRE = [frontDoor, guessedNightTeam, lado, withoutPhone(earlyHelp)]
/** One door for everything, its hours inferred; the night team states its own. */
const SOUTHSHIRE = [guessedDoor, nightTeam]
/** A consultation line on the front door's number, by another option. */
const consultation = aContact('consultation', {
  for: ['advice'],
  phone: '01632 960 100',
  phoneNote: 'option 3',
  hours: [officeHours],
})
const WESTSHIRE = [plainDoor, nightTeam, { ...consultation }]

const TUESDAY_MORNING = '2026-11-17T11:00:00Z'
const TUESDAY_NIGHT = '2026-11-17T22:00:00Z'
const DISPUTED_MORNING = '2026-11-23T08:45:00Z'
const FRIDAY_EVENING = '2026-11-20T17:46:00Z'
const SUNDAY = '2026-11-22T12:00:00Z'
const CHRISTMAS = '2026-12-25T11:00:00Z'

const ring = (
  contacts: readonly Contact[],
  purpose: RingPurpose,
  iso: string,
  withheld: readonly Withheld[] = [],
) => whoToRing(contacts, purpose, Date.parse(iso), HOLIDAYS, { withheld, national })
const asLine = (way: ToRing | undefined) =>
  way && `${way.contact.name}, ${way.how}, ${way.state.state.replaceAll('-', ' ')}`
const asLines = (ways: readonly ToRing[]) => ways.map(asLine)
const numbers = (ways: readonly ToRing[]) => ways.map(({ contact }) => contact.name)

describe('urgent', () => {
  test('by day it is the front door, and the night team is next if nobody answers', () => {
    const answer = ring(NORTHSHIRE, 'urgent', TUESDAY_MORNING)
    expect(asLine(answer.first)).toBe('front door, phone, open')
    expect(asLines(answer.others)).toEqual(['guessed night team, phone, shut'])
    expect(numbers(answer.noAnswer)).toEqual(['guessed night team', '101', '999'])
    expect(answer).not.toHaveProperty('ifItCannotWait')
  })

  test('in the evening it is the night team, and the front door says when it opens', () => {
    const answer = ring(NORTHSHIRE, 'urgent', FRIDAY_EVENING)
    expect(asLine(answer.first)).toBe('guessed night team, phone, may be open')
    expect(answer.first?.state.until).toBe(Date.parse('2026-11-23T08:30:00Z'))
    expect(asLines(answer.others)).toEqual(['front door, phone, shut'])
    expect(answer.others[0]?.state.opensNextAll).toEqual([
      Date.parse('2026-11-23T08:30:00Z'),
      Date.parse('2026-11-23T09:00:00Z'),
    ])
  })

  test('while pages disagree both numbers stand, front door first', () => {
    const answer = ring(NORTHSHIRE, 'urgent', DISPUTED_MORNING)
    expect(asLine(answer.first)).toBe('front door, phone, may be open')
    expect(answer.first?.state.disagree).toEqual({
      about: 'opening',
      at: [Date.parse('2026-11-23T08:30:00Z'), Date.parse('2026-11-23T09:00:00Z')],
    })
    expect(asLines(answer.others)).toEqual(['guessed night team, phone, may be open'])
  })

  test('while pages disagree the front door stands before a night team that is open', () => {
    const answer = ring([frontDoor, nightTeam], 'urgent', DISPUTED_MORNING)
    expect(asLine(answer.first)).toBe('front door, phone, may be open')
    expect(asLines(answer.others)).toEqual(['night team, phone, open'])
  })

  test('on a bank holiday that its pages leave open, the front door stands second', () => {
    const answer = ring(NORTHSHIRE, 'urgent', CHRISTMAS)
    expect(asLine(answer.first)).toBe('guessed night team, phone, may be open')
    expect(asLines(answer.others)).toEqual(['front door, phone, may be open'])
  })

  test('a night team that is open comes before a door whose hours nobody prints', () => {
    const unprinted = { ...plainDoor, hours: [], hoursBasis: 'not-stated' as const }
    expect(asLine(ring([unprinted, nightTeam], 'urgent', TUESDAY_NIGHT).first)).toBe(
      'night team, phone, open',
    )
    expect(asLine(ring([unprinted, nightTeam], 'urgent', TUESDAY_MORNING).first)).toBe(
      'plain door, phone, not known',
    )
  })

  test.each([
    ['between the night team and the front door', '2026-11-17T08:30:00Z'],
    ['between the front door and the night team', '2026-11-17T17:15:00Z'],
  ])('in a gap %s it is the night team, and the front door is next', (_, iso) => {
    const lateTeam = aContact('late team', {
      phone: '01632 960 109',
      hours: [says({ mon: ['18:00-24:00'], tue: ['00:00-08:00', '18:00-24:00'] })],
    })
    const answer = ring([plainDoor, lateTeam], 'urgent', iso)
    expect(asLine(answer.first)).toBe('late team, phone, shut')
    expect(numbers(answer.noAnswer)).toEqual(['plain door', '101', '999'])
  })

  test('in a gap no day team goes before the night team, in whatever order they are listed', () => {
    const [frontOnly, adviser] = [
      { ...plainDoor, for: ['urgent'] as const },
      { ...consultation, for: ['urgent', 'advice'] as const },
    ]
    const late = aContact('late team', { hours: [says({ mon: ['18:00-24:00'] })] })
    const answer = ring([frontOnly, adviser, late], 'urgent', '2026-11-17T17:15:00Z')
    expect(numbers([answer.first!, ...answer.others])).toEqual([
      'late team',
      'plain door',
      'consultation',
    ])
  })

  test('never a form, even where the area wants its form first', () => {
    for (const iso of [TUESDAY_MORNING, DISPUTED_MORNING, SUNDAY]) {
      const { first, others, noAnswer } = ring(NORTHSHIRE, 'urgent', iso)
      for (const way of [first, ...others, ...noAnswer]) expect(way?.how).toBe('phone')
    }
  })

  test('a number that is not for professionals comes after one that is', () => {
    const parents = aContact('parents', { who: ['public'], hours: [officeHours] })
    const answer = ring([parents, plainDoor], 'urgent', TUESDAY_MORNING)
    expect(numbers([answer.first!, ...answer.others])).toEqual(['plain door', 'parents'])
  })

  test('an area without an urgent contact gives the door that takes referrals', () => {
    const door = { ...plainDoor, for: ['refer'] as const }
    const answer = ring([door], 'urgent', TUESDAY_MORNING)
    expect(answer).toMatchObject({ first: { contact: door }, borrowedFrom: 'refer' })
  })
})

describe('advice', () => {
  test('by day it is the line for advice, with nothing beside it', () => {
    const line = [{ ...consultation }, { ...plainDoor, for: ['urgent', 'refer'] as const }]
    const answer = ring(line, 'advice', TUESDAY_MORNING)
    expect(asLine(answer.first)).toBe('consultation, phone, open')
    expect(answer.others).toEqual([])
    expect(answer).not.toHaveProperty('borrowedFrom')
    expect(answer).not.toHaveProperty('ifItCannotWait')
  })

  test('in the evening the next opening stands first, the night team only if it cannot wait', () => {
    const answer = ring(WESTSHIRE, 'advice', FRIDAY_EVENING)
    expect(asLine(answer.first)).toBe('plain door, phone, shut')
    expect(answer.first?.state.opensNext).toBe(Date.parse('2026-11-23T09:00:00Z'))
    expect(asLine(answer.ifItCannotWait)).toBe('night team, phone, open')
    expect(asLines(answer.others)).toEqual(['consultation, phone, shut'])
    // a line that is known to be shut is no number to try, unless it is urgent
    expect(numbers(answer.noAnswer)).toEqual(['night team', '101', '999'])
  })

  test('a door that is shut is not also the number for what cannot wait', () => {
    const answer = ring([plainDoor], 'advice', SUNDAY)
    expect(asLine(answer.first)).toBe('plain door, phone, shut')
    expect(answer).not.toHaveProperty('ifItCannotWait')
  })

  test('of two that are shut the one that opens sooner stands first', () => {
    const early = { ...consultation, hours: [says({ mon: ['08:00-12:00'] })] }
    const answer = ring([plainDoor, early, nightTeam], 'advice', FRIDAY_EVENING)
    expect(answer.first?.contact.name).toBe('consultation')
  })

  test('without a line for advice the front door answers, by phone and not by form', () => {
    const answer = ring(NORTHSHIRE, 'advice', TUESDAY_MORNING)
    expect(asLine(answer.first)).toBe('front door, phone, open')
    expect(answer.borrowedFrom).toBe('refer')
  })

  test('where nobody takes referrals either, the first urgent contact answers, never the night team', () => {
    const urgentOnly = { ...plainDoor, for: ['urgent'] as const }
    const answer = ring([urgentOnly, nightTeam], 'advice', SUNDAY)
    expect(asLine(answer.first)).toBe('plain door, phone, shut')
    expect(answer).toMatchObject({ borrowedFrom: 'urgent', others: [] })
    expect(asLine(answer.ifItCannotWait)).toBe('night team, phone, open')
  })

  test('another option of the same number is another line to try', () => {
    const answer = ring([{ ...consultation }, plainDoor, nightTeam], 'advice', TUESDAY_MORNING)
    expect(numbers(answer.noAnswer)).toEqual(['plain door', 'night team', '101', '999'])
  })

  test('while pages disagree the night team is next, without "if it cannot wait"', () => {
    const answer = ring(NORTHSHIRE, 'advice', DISPUTED_MORNING)
    expect(asLine(answer.first)).toBe('front door, phone, may be open')
    expect(answer).not.toHaveProperty('ifItCannotWait')
    expect(numbers(answer.noAnswer)).toEqual(['guessed night team', '101', '999'])
  })

  test('a line that may be shut for a bank holiday has the urgent number beside it', () => {
    const quiet = { ...lado, for: ['advice'] as const }
    const answer = ring([quiet, nightTeam], 'advice', CHRISTMAS)
    expect(asLine(answer.first)).toBe('lado, phone, may be open')
    expect(asLine(answer.ifItCannotWait)).toBe('night team, phone, open')
  })

  test('an advice line that is withheld is named, beside the door that answers instead', () => {
    const why: Withheld = {
      for: 'advice',
      why: 'No line is confirmed.',
      askInstead: 'Your lead.',
      sources: [],
    }
    const answer = ring(NORTHSHIRE, 'advice', TUESDAY_MORNING, [why])
    expect(answer).toMatchObject({ withheld: why, borrowedFrom: 'refer' })
  })
})

describe('refer', () => {
  test('the form comes first where the area wants it, the phone second', () => {
    const answer = ring(NORTHSHIRE, 'refer', TUESDAY_MORNING)
    expect(asLine(answer.first)).toBe('front door, form, open')
    expect(asLines(answer.others)).toEqual(['front door, phone, open'])
    expect(numbers(answer.noAnswer)).toEqual(['front door', 'guessed night team', '101', '999'])
  })

  test('the form still comes first on a Sunday, the night team only if it cannot wait', () => {
    const answer = ring(NORTHSHIRE, 'refer', SUNDAY)
    expect(asLine(answer.first)).toBe('front door, form, shut')
    expect(answer.first?.state.opensNext).toBe(Date.parse('2026-11-23T08:30:00Z'))
    expect(asLines(answer.others)).toEqual(['front door, phone, shut'])
    expect(asLine(answer.ifItCannotWait)).toBe('guessed night team, phone, may be open')
  })

  test('a form can be sent at any hour, so it stands before another door that is open', () => {
    const dayDoor = { ...plainDoor, hours: openAllHours.hours }
    const answer = ring([frontDoor, dayDoor], 'refer', SUNDAY)
    expect(asLine(answer.first)).toBe('front door, form, shut')
    expect(asLines(answer.others)).toEqual(['plain door, phone, open', 'front door, phone, shut'])
  })

  test('a form first that is nowhere to be found leaves the other ways standing', () => {
    const { form: _form, phone: _phone, ...rest } = frontDoor
    const answer = ring([{ ...rest, email: 'door@example.org' }], 'refer', TUESDAY_MORNING)
    expect(asLine(answer.first)).toBe('front door, email, open')
  })

  test('without a form first it is the phone', () => {
    const answer = ring(WESTSHIRE, 'refer', TUESDAY_MORNING)
    expect(asLine(answer.first)).toBe('plain door, phone, open')
    expect(answer.others).toEqual([])
  })

  test('where nobody is for referrals the urgent door takes them, form first', () => {
    const door = { ...frontDoor, for: ['urgent'] as const }
    const answer = ring([door, nightTeam], 'refer', TUESDAY_MORNING)
    expect(asLine(answer.first)).toBe('front door, form, open')
    expect(answer.borrowedFrom).toBe('urgent')
  })
})

describe('early help', () => {
  test('a contact with a form alone is reached by its form', () => {
    const answer = ring(NORTHSHIRE, 'early-help', TUESDAY_MORNING)
    expect(asLine(answer.first)).toBe('early help, form, not known')
    expect(asLine(answer.ifItCannotWait)).toBe('front door, phone, open')
  })

  test('where an area lists none, the line for advice answers', () => {
    const answer = ring(
      [consultation, { ...plainDoor, for: ['urgent'] }],
      'early-help',
      TUESDAY_MORNING,
    )
    expect(answer).toMatchObject({ first: { contact: consultation }, borrowedFrom: 'advice' })
  })
})

describe('an allegation about an adult who works with children', () => {
  const why: Withheld = {
    for: 'allegation',
    why: 'The number that was found is out of use.',
    askInstead: 'Ask your safeguarding lead.',
    sources: ['T1'],
  }

  test('by day it is the LADO', () => {
    const answer = ring(NORTHSHIRE, 'allegation', TUESDAY_MORNING)
    expect(asLine(answer.first)).toBe('lado, phone, open')
    expect(answer).not.toHaveProperty('withheld')
    expect(numbers(answer.noAnswer)).toEqual(['front door', 'guessed night team', '101', '999'])
  })

  test('at night it is the next opening, and the urgent number if it cannot wait', () => {
    const answer = ring(NORTHSHIRE, 'allegation', TUESDAY_NIGHT)
    expect(asLine(answer.first)).toBe('lado, phone, shut')
    expect(answer.first?.state.opensNext).toBe(Date.parse('2026-11-18T09:00:00Z'))
    expect(asLine(answer.ifItCannotWait)).toBe('guessed night team, phone, may be open')
  })

  test('where no LADO may be published it says why and whom to ask, and borrows nobody', () => {
    const answer = ring(SOUTHSHIRE, 'allegation', TUESDAY_MORNING, [why])
    expect(answer).not.toHaveProperty('first')
    expect(answer).not.toHaveProperty('borrowedFrom')
    expect(answer.withheld).toBe(why)
    expect(asLine(answer.ifItCannotWait)).toBe('guessed door, phone, may be open')
    expect(numbers(answer.noAnswer)).toEqual(['guessed door', 'night team', '101', '999'])
  })

  test('a LADO who wants the form first gets the form first, the phone second', () => {
    const portal = { ...lado, form: { name: 'Portal' }, formFirst: true }
    const answer = ring([portal], 'allegation', TUESDAY_MORNING)
    expect(asLine(answer.first)).toBe('lado, form, open')
    expect(asLines(answer.others)).toEqual(['lado, phone, open'])
  })

  test('a LADO with an address alone is written to', () => {
    const byPost = withoutPhone({ ...lado, email: 'lado@example.org' })
    expect(asLine(ring([byPost], 'allegation', TUESDAY_MORNING).first)).toBe('lado, email, open')
  })
})

describe('no answer', () => {
  const purposes: RingPurpose[] = ['urgent', 'advice', 'refer', 'early-help', 'allegation']

  test.each(purposes)('the chain for %s has numbers alone, each once, 999 last', (purpose) => {
    for (const area of [NORTHSHIRE, SOUTHSHIRE, WESTSHIRE, []])
      for (const iso of [TUESDAY_MORNING, FRIDAY_EVENING, DISPUTED_MORNING, SUNDAY, CHRISTMAS]) {
        const { first, noAnswer } = ring(area, purpose, iso)
        const lines = noAnswer.map(({ contact }) => `${contact.phone} ${contact.phoneNote ?? ''}`)
        expect(new Set(lines).size).toBe(lines.length)
        expect(noAnswer.every(({ how, contact }) => how === 'phone' && contact.phone)).toBe(true)
        expect(noAnswer.at(-1)?.contact.phone).toBe('999')
        if (first?.how === 'phone') expect(noAnswer.map(asLine)).not.toContain(asLine(first))
      }
  })

  test('national numbers keep the order in which they are handed in, each with its state', () => {
    const { noAnswer } = whoToRing([], 'urgent', Date.parse(SUNDAY), HOLIDAYS, {
      national: [danger, healthLine, police, withoutPhone(unknownHours)],
    })
    expect(asLines(noAnswer)).toEqual([
      '111, phone, open',
      '101, phone, not known',
      '999, phone, not known',
    ])
  })

  test('an area without contacts names nobody, and says nothing that is not so', () => {
    expect(whoToRing([], 'refer', Date.parse(SUNDAY), HOLIDAYS)).toEqual({
      purpose: 'refer',
      others: [],
      noAnswer: [],
    })
  })
})
