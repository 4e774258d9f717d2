import { describe, expect, test } from 'vitest'
import { searchItems } from '#search/items'
import { createSearch, type Hit } from '#search/search'
import { realPacks } from '#test/real-content'

const packs = realPacks()
const contactsOf = (area: string) => packs.areas.get(area)!.contacts
const items = searchItems(packs.baseline, contactsOf('worcestershire'))
const search = createSearch(items)

const named = ({ kind, id }: Hit) => (kind === 'contact' ? `contact ${id}` : id)
const first = (query: string, count: number) => search(query).slice(0, count).map(named)

describe('everyday words find what is meant', () => {
  test.each([
    ['self harm', 'self-harm'],
    ['self-harm', 'self-harm'],
    ['drunk at pick up', 'worry.drunk-pick-up'],
    ['drunk pickup', 'worry.drunk-pick-up'],
    ['knife', 'worry.knife'],
    ['carries a knife', 'worry.knife'],
    ['sexting', 'worry.nudes'],
    ['anorexia', 'worry.eating-disorder'],
    ['not collected', 'worry.not-collected'],
    ['home alone', 'worry.left-alone'],
    ['shaken baby', 'worry.crying'],
    ['safe sleep', 'worry.safer-sleep'],
    ['no recourse', 'worry.no-recourse'],
    ['always hungry', 'health.diet-inadequate'],
    ['dirty clothes', 'health.hygiene-clothing-minor'],
    ['rotten teeth', 'health.dental-decay'],
    ['late for school', 'edu.punctuality'],
    ['school refusal', 'attendance'],
    ['private fostering', 'fam.private-fostering'],
    ['dad in prison', 'fam.parent-prison'],
    ['dad hits mum', 'fam.domestic-abuse-repeat'],
    ['damp', 'house.poor'],
    ['cigarette burn', 'trigger.injury-unexplained'],
    ['black eye', 'trigger.injury-unexplained'],
    ['strangled', 'trigger.domestic-abuse-high-risk'],
    ['scared to go home', 'trigger.alone-unsafe'],
    ['sex offender', 'trigger.risky-adult'],
    ['concealed pregnancy', 'trigger.concealed-pregnancy'],
    ['forced marriage', 'safe.forced-marriage'],
    ['suicide', 'trigger.suicidal'],
    ['young carer', 'young-carer'],
    ['bullied', 'soc.bullied'],
    ['wet the bed', 'health.continence'],
    ['diabetes', 'health.chronic-recurring'],
    ['immunisation', 'health-care'],
    ['who do I ring tonight', 'contact front-door'],
    ['front door', 'contact front-door'],
    ['make a referral', 'contact front-door'],
    ['LADO', 'contact lado'],
    ['lado', 'contact lado'],
    ['who to ring', 'contact front-door'],
    ['out of hours', 'contact out-of-hours'],
    ['social services', 'contact front-door'],
    ['falling asleep in class', 'stab.routine-lacking'],
    ['nappy rash', 'health.hygiene-clothing-minor'],
    ['alcoholic mother', 'fam.parent-health-present'],
    ['dog bite', 'injuries'],
    ['stinks', 'health.hygiene-clothing-minor'],
    ['mum hits me', 'trigger.disclosure'],
  ])('"%s" finds %s first', (query, expected) => {
    expect(first(query, 1)).toEqual([expected])
  })

  test.each([
    ['tired', ['stab.routine-lacking', 'fam.young-carer-impact']],
    ['bruises', ['trigger.injury-unexplained', 'injuries', 'safe.bruise-nonmobile']],
    ['bruised baby', ['safe.bruise-nonmobile', 'trigger.injury-nonmobile']],
    ['FGM', ['trigger.fgm', 'safe.fgm']],
    ['NEET', ['edu.neet', 'edu.neet-risk', 'after-school']],
    ['county lines', ['trigger.exploitation-now', 'exploitation', 'out.exploitation-high']],
    ['county line', ['trigger.exploitation-now', 'exploitation']],
    ['domestic violence', ['domestic-abuse', 'trigger.domestic-abuse-high-risk']],
    ['homeless', ['house.homeless', 'house.homeless-16-17', 'housing']],
    ['mum drinks', ['fam.parent-health-present', 'fam.parent-health-impact']],
    ['postnatal depression', ['fam.parent-health-present', 'parents-health']],
    ['grooming', ['exploitation', 'trigger.sexual-abuse-sign']],
    ['wants to die', ['trigger.suicidal', 'emo.suicidal']],
    ['smacked', ['trigger.disclosure', 'guide.too-loose-tight']],
    ['teacher hit a child', ['safe.abuse-by-professional']],
    ['uncle touched me', ['trigger.disclosure']],
    ['missed appointments', ['health.appointments-missed-repeatedly']],
    ['was not brought', ['health.appointments-some-missed', 'health-care']],
    ['kicked out', ['trigger.alone-unsafe', 'stab.relationship-breakdown']],
    ['older boyfriend', ['trigger.exploitation-now', 'out.exploitation-emerging']],
    ['allegation against staff', ['safe.abuse-by-professional', 'contact lado']],
    ['tonight', ['contact front-door', 'contact out-of-hours']],
    ['who to ring', ['contact front-door', 'contact out-of-hours']],
    ['out of hours', ['contact out-of-hours']],
    ['foodbank', ['money.debt-basic-needs', 'money']],
    ['child says dad hit her', ['trigger.disclosure']],
    ['says her mum hit her', ['trigger.disclosure']],
  ])('"%s" finds them among the first five: %s', (query, expected) => {
    expect(first(query, 5)).toEqual(expect.arrayContaining(expected))
  })
})

describe('typing errors are forgiven', () => {
  test.each([
    ['tierd', 'stab.routine-lacking'],
    ['bruses', 'trigger.injury-unexplained'],
    ['selfharm', 'self-harm'],
    ['neglekt', 'care.neglect-suspected'],
    ['domestc abuse', 'domestic-abuse'],
    ['sucide', 'trigger.suicidal'],
    ['attendence', 'attendance'],
    ['anorexa', 'worry.eating-disorder'],
    ['homless', 'house.homeless'],
    ['bulling', 'bullying'],
    ['strangeled', 'trigger.domestic-abuse-high-risk'],
    ['county lins', 'trigger.exploitation-now'],
    ['pregnent', 'pregnancy'],
    ['hungrey', 'health.diet-inadequate'],
    ['dirty cloths', 'health.hygiene-clothing-minor'],
    ['exploitaton', 'exploitation'],
    ['emotionaly abused', 'warm.emotional-abuse'],
    ['runing away', 'missing'],
    ['radicalization', 'worry.radicalisation'],
    ['greiving', 'emo.bereavement'],
    ['truent', 'attendance'],
    ['atendence', 'attendance'],
    ['alwyas hungry', 'health.diet-inadequate'],
    ['burises', 'trigger.injury-unexplained'],
  ])('"%s" finds %s among the first five', (query, expected) => {
    expect(first(query, 5)).toContain(expected)
  })
})

describe('whom to ring is found in every area', () => {
  test.each([...packs.areas.keys()])('in %s', (area) => {
    const own = createSearch(searchItems(packs.baseline, contactsOf(area)))
    const kinds = (query: string) =>
      own(query)
        .slice(0, 2)
        .map(({ kind }) => kind)
    expect(kinds('who do I ring tonight')).toEqual(['contact', 'contact'])
    expect(kinds('front door')[0]).toBe('contact')
    expect(kinds('make a referral')[0]).toBe('contact')
    const hasLado = contactsOf(area).some(({ for: purposes }) => purposes.includes('allegation'))
    const lado = own('LADO')[0]
    expect(lado?.kind === 'contact').toBe(hasLado)
    if (!hasLado) expect(lado?.id).toBe('safe.abuse-by-professional')
  })

  test('without an area, no contact is found, and worries are', () => {
    const own = createSearch(searchItems(packs.baseline, []))
    expect(own('who do I ring tonight').every(({ kind }) => kind !== 'contact')).toBe(true)
    expect(own('knife')[0]?.id).toBe('worry.knife')
  })
})

describe('national numbers stand beside those of an area', () => {
  const own = createSearch(
    searchItems(packs.baseline, [...contactsOf('worcestershire'), ...packs.national.contacts]),
  )

  test.each([
    ['police', 'emergency-999'],
    ['999', 'emergency-999'],
    ['101', 'police-101'],
    ['111', 'nhs-111-mental-health'],
    ['NSPCC', 'nspcc-helpline'],
    ['Childline', 'childline'],
    ['modern slavery helpline', 'modern-slavery-helpline'],
    ['0800 1111', 'childline'],
    ['01905 822666', 'front-door'],
    ['who to ring', 'front-door'],
    ['LADO', 'lado'],
  ])('"%s" finds %s first', (query, id) => {
    expect(own(query)[0]).toMatchObject({ kind: 'contact', id })
  })
})

describe('a route without a number', () => {
  const searchIn = (area: string) => {
    const { contacts, withheld } = packs.areas.get(area)!
    return createSearch(searchItems(packs.baseline, contacts, withheld))
  }

  test('is found where its number would be, and says so in its title', () => {
    expect(searchIn('wolverhampton')('LADO')[0]).toMatchObject({
      kind: 'contact',
      id: 'withheld.allegation',
      title: 'LADO: no number on file, who to ask',
    })
    expect(searchIn('warwickshire')('early help').map(({ id }) => id)).toContain(
      'withheld.early-help',
    )
  })

  test('never comes before a number of the same area', () => {
    expect(searchIn('worcestershire')('LADO')[0]?.id).toBe('lado')
    expect(searchIn('worcestershire')('front door')[0]?.id).toBe('front-door')
  })

  test('without a section of its own is left out', () => {
    const found = searchItems(packs.baseline, [], [{ for: 'other', askInstead: 'Somebody.' }])
    expect(found.filter(({ kind }) => kind === 'contact')).toEqual([])
  })
})

describe('what is found', () => {
  const queries = [
    'neglect',
    'school',
    'baby',
    'sexual behaviour',
    'mum hits me',
    'always tired and dirty',
    'NEET',
    'no food in the house',
  ]

  test.each(queries)('for "%s" is scored from 0 to 1, best first, each thing once', (query) => {
    const hits = search(query)
    const scores = hits.map(({ score }) => score)
    expect(hits.length).toBeGreaterThan(0)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(Math.max(...scores)).toBeLessThanOrEqual(1)
    expect(Math.min(...scores)).toBeGreaterThan(0)
    expect(new Set(hits.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(hits.length)
  })

  test('is no more than was asked for, and thirty unless said', () => {
    expect(search('school', 3).length).toBe(3)
    expect(search('school').length).toBeLessThanOrEqual(30)
  })

  test('names the level and the ladder of a rung, and of nothing else', () => {
    const rung = search('late for school').find(({ id }) => id === 'edu.punctuality')
    expect(rung).toMatchObject({ kind: 'rung', level: 2, topic: 'attendance' })
    for (const { kind, level, topic } of search('abuse'))
      expect([level !== undefined, topic !== undefined]).toEqual([kind === 'rung', kind === 'rung'])
  })

  test('is the same for capitals, spaces and full stops', () => {
    const plain = search('county lines')
    for (const query of ['COUNTY LINES', '  county   lines ', 'County lines.', 'county-lines'])
      expect(search(query).slice(0, 5).map(named).sort()).toEqual(
        plain.slice(0, 5).map(named).sort(),
      )
  })
})

describe('what is never found', () => {
  const withdrawn = packs.baseline.rungs.filter((rung) => rung.withdrawn)

  test('a rung that is withdrawn, by its own words or any other', () => {
    expect(withdrawn.map(({ id }) => id)).toContain('soc.appearance-worrying')
    const ids = new Set(items.map(({ id }) => id))
    for (const { id, title, synonyms } of withdrawn) {
      expect(ids.has(id)).toBe(false)
      for (const query of [id, title, ...synonyms])
        expect(search(query).map((hit) => hit.id)).not.toContain(id)
    }
  })

  test('everything else is', () => {
    const ids = new Set(items.map(({ kind, id }) => `${kind} ${id}`))
    const { rungs, topics, triggers, worries } = packs.baseline
    for (const { id } of rungs.filter((rung) => !rung.withdrawn))
      expect(ids).toContain(`rung ${id}`)
    for (const { id } of topics) expect(ids).toContain(`topic ${id}`)
    for (const { id } of triggers) expect(ids).toContain(`trigger ${id}`)
    for (const { id } of worries) expect(ids).toContain(`worry ${id}`)
  })

  test.each([
    '',
    '   ',
    'the',
    'child',
    'with the child',
    '?!',
    '...',
    'qwertyuiop',
    'asdfgh',
    'zzzz',
    'xylophone',
    'tractor',
    '1234',
  ])('"%s" finds nothing', (query) => {
    expect(search(query)).toEqual([])
  })
})

test('every sign, worry and contact is found by its own title, first of all', () => {
  const own = items.filter(({ kind }) => kind !== 'rung' && kind !== 'topic')
  const lost = own.filter(({ kind, id, title }) => {
    const [hit] = search(title, 1)
    return hit?.kind !== kind || hit.id !== id
  })
  expect(own.length).toBeGreaterThan(30)
  expect(lost.map(({ kind, id, title }) => `${kind} ${id}: ${title}`)).toEqual([])
})
