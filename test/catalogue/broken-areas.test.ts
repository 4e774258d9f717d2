import { expect, test } from 'vitest'
import { expectNoticed, type Breakage } from '#test/catalogue/breakages'
import { withCopy, type ContentCopy } from '#test/catalogue/content-copy'

const CONTACTS = 'areas/wolverhampton/contacts.yaml'
const AREA = 'areas/wolverhampton/area.yaml'
const LEVELS = 'areas/wolverhampton/levels.yaml'
const MATRIX = 'areas/wolverhampton/matrix.yaml'
const HOLIDAYS = 'national/bank-holidays.yaml'
const NATIONAL = 'national/contacts.yaml'

const INDICATORS = 'indicators:\n'
const matrixOf = (...indicators: readonly string[]) =>
  `provenance:
  owner: Nobody
  edition: M1
  published: "2026-11-20"
  checked: "2026-11-20"
  reviewBy: "2027-11-20"
  status: endorsed
source: { title: A matrix, edition: M1 }
levelNames: [One, Two, Three, Four]
${INDICATORS}${indicators.map((each) => `  - { ${each} }\n`).join('')}`

const withMatrix =
  (...indicators: readonly string[]) =>
  (copy: ContentCopy) => {
    copy.write(MATRIX, matrixOf(...indicators))
  }

const AREAS: readonly Breakage[] = [
  {
    says: 'an area that is called otherwise than its folder',
    change: (copy) => copy.replace(AREA, 'id: wolverhampton', 'id: wulfrun'),
    file: AREA,
    field: 'id',
    words: 'its folder must be areas/wulfrun',
    line: 'changed',
  },
  {
    says: 'a level of an area that is described twice',
    change: (copy) => copy.replace(LEVELS, '  - level: 2', '  - level: 1'),
    file: LEVELS,
    field: 'levels',
    words: 'Level 1 must be described exactly once',
  },
  {
    says: 'a level of an area that is not described',
    change: (copy) => copy.replace(LEVELS, / {2}- level: 4\n[^]*/, ''),
    file: LEVELS,
    field: 'levels',
    words: 'Describe levels 1 to 4',
  },
  {
    says: 'a source that an area does not list',
    change: (copy) => copy.replace(CONTACTS, 'sources: [edt-page]', 'sources: [edt-pagge]'),
    file: CONTACTS,
    field: /sources\.0$/,
    words: 'There is no source edt-pagge in areas/wolverhampton/sources.yaml',
    line: 'changed',
  },
  {
    says: 'an area that hides what is not confirmed',
    change: (copy) => copy.replace(AREA, /^notConfirmed:\n(?:[ #].*\n|\n)*/m, 'notConfirmed: []\n'),
    file: AREA,
    field: 'notConfirmed',
    words: 'Say what is not confirmed',
  },
]

const PEOPLE: readonly Breakage[] = [
  {
    says: 'hours that overlap',
    change: (copy) =>
      copy.replace(
        CONTACTS,
        'mon: ["00:00-08:00", "17:00-24:00"]',
        'mon: ["00:00-18:00", "17:00-24:00"]',
      ),
    file: CONTACTS,
    field: /hours\.\d+\.mon$/,
    words: 'These opening hours overlap',
    line: 'changed',
  },
  {
    says: 'bank holiday hours that overlap',
    change: (copy) =>
      copy.replace(
        CONTACTS,
        'bankHoliday: ["00:00-24:00"]',
        'bankHoliday: ["00:00-24:00", "09:00-10:00"]',
      ),
    file: CONTACTS,
    field: /hours\.\d+\.bankHoliday$/,
    words: 'These opening hours overlap',
    line: 'changed',
  },
  {
    says: 'a span that ends before it begins',
    change: (copy) => copy.replace(CONTACTS, 'mon: ["08:00-17:00"]', 'mon: ["17:00-08:00"]'),
    file: CONTACTS,
    field: /hours\.\d+\.mon$/,
    words: 'must end after it begins',
    line: 'changed',
  },
  {
    says: 'a time of the week for which nobody answers, and nobody says so',
    change: (copy) => copy.replace(CONTACTS, /^ {8}sat: .*\n/m, ''),
    file: CONTACTS,
    field: 'contacts',
    words: 'Nobody answers for urgent worries from sat 00:00',
  },
  {
    says: 'a gap of one minute',
    change: (copy) => copy.replace(CONTACTS, 'fri: ["08:00-16:30"]', 'fri: ["08:00-16:29"]'),
    file: CONTACTS,
    field: 'contacts',
    words: 'Nobody answers for urgent worries from fri 16:29',
  },
  {
    says: 'a contact that cannot be reached in any way',
    change: (copy) => copy.replace(CONTACTS, /^ {4}email: .*\n/m, ''),
    file: CONTACTS,
    field: /^contacts\.\d+$/,
    words: 'has neither a number, a form nor an address',
  },
  {
    says: 'a form that should come first and is not given',
    change: (copy) =>
      copy.replace(
        CONTACTS,
        '    phone: "01902 555392"',
        '    phone: "01902 555392"\n    formFirst: true',
      ),
    file: CONTACTS,
    field: /^contacts\.\d+\.formFirst$/,
    words: 'wants its form first, but no form is given',
    line: 'after',
  },
  {
    says: 'hours that are claimed and not given',
    change: (copy) => copy.replace(CONTACTS, 'hoursBasis: not-stated', 'hoursBasis: stated'),
    file: CONTACTS,
    field: /^contacts\.\d+\.hours$/,
    words: 'says that its hours are stated, but gives none',
  },
  {
    says: 'hours that are given and said not to be stated',
    change: (copy) => copy.replace(CONTACTS, 'hoursBasis: inferred', 'hoursBasis: not-stated'),
    file: CONTACTS,
    field: /^contacts\.\d+\.hoursBasis$/,
    words: 'gives hours and says that they are not stated',
    line: 'changed',
  },
  {
    says: 'a contact that stands twice',
    change: (copy) => copy.replace(CONTACTS, 'id: out-of-hours', 'id: front-door'),
    file: CONTACTS,
    field: /^contacts\.\d+\.id$/,
    words: 'The contact front-door stands twice',
    line: 'changed',
  },
  {
    says: 'a route for allegations that is neither there nor withheld',
    change: (copy) => copy.replace(CONTACTS, /^withheld:[^]*$/m, ''),
    file: CONTACTS,
    field: 'contacts',
    words: 'No contact is for allegation, and withheld does not say why',
  },
  {
    says: 'a route to refer that is neither there nor withheld',
    change: (copy) =>
      copy.replace(CONTACTS, 'for: [urgent, advice, refer, early-help]', 'for: [urgent, advice]'),
    file: CONTACTS,
    field: 'contacts',
    words: 'No contact is for refer',
  },
]

const MATRICES: readonly Breakage[] = [
  {
    says: 'a matrix with an unknown rung',
    change: withMatrix('rung: edu.punctuality, level: 2', 'rung: edu.punctualty, level: 2'),
    file: MATRIX,
    field: 'indicators.1.rung',
    words: 'There is no rung edu.punctualty in the baseline',
  },
  {
    says: 'a matrix that names a rung twice',
    change: withMatrix('rung: edu.punctuality, level: 2', 'rung: edu.punctuality, level: 3'),
    file: MATRIX,
    field: 'indicators.1.rung',
    words: 'edu.punctuality stands twice in this matrix',
  },
  {
    says: 'a matrix in which something reaches less than it is placed',
    change: withMatrix('rung: edu.punctuality, level: 3, reach: 2'),
    file: MATRIX,
    field: 'indicators.0.reach',
    words: 'must not be under its level',
  },
  {
    says: 'a matrix with three level names',
    change: (copy) => {
      copy.write(MATRIX, matrixOf('rung: edu.punctuality, level: 2').replace(', Four]', ']'))
    },
    file: MATRIX,
    field: 'levelNames',
    words: 'Name all four levels',
  },
  {
    says: 'a matrix without an indicator',
    change: (copy) => {
      copy.write(MATRIX, matrixOf().replace(INDICATORS, 'indicators: []\n'))
    },
    file: MATRIX,
    field: 'indicators',
    words: /indicator|length|least one/i,
  },
  {
    says: 'a matrix that turns a ladder upside down',
    change: withMatrix(
      'rung: edu.punctuality, level: 3',
      'rung: edu.attendance-dips, level: 2',
      'rung: edu.absence-persistent, level: 2',
    ),
    file: MATRIX,
    words: 'least to most serious',
  },
  {
    says: 'a matrix under a name that is not quite right',
    change: (copy) => {
      copy.write('areas/wolverhampton/matrx.yaml', matrixOf('rung: edu.punctuality, level: 2'))
    },
    file: 'areas/wolverhampton/matrx.yaml',
    words: /name|file/,
  },
]

const ENGLAND: readonly Breakage[] = [
  {
    says: 'a bank holiday at a weekend',
    change: (copy) => copy.replace(HOLIDAYS, '2027-12-27', '2027-12-26'),
    file: HOLIDAYS,
    field: /^days\.\d+\.day$/,
    words: '2027-12-26 is at a weekend',
    line: 'changed',
  },
  {
    says: 'bank holidays that are out of order',
    change: (copy) => copy.replace(HOLIDAYS, '2026-04-06', '2026-01-05'),
    file: HOLIDAYS,
    field: /^days\.\d+\.day$/,
    words: '2026-01-05 stands after 2026-04-03',
    line: 'changed',
  },
  {
    says: 'a bank holiday that stands twice',
    change: (copy) => copy.replace(HOLIDAYS, '2026-04-06', '2026-04-03'),
    file: HOLIDAYS,
    field: /^days\.\d+\.day$/,
    words: 'each once',
    line: 'changed',
  },
  {
    says: 'bank holidays that do not reach far enough',
    change: (copy) => copy.replace(HOLIDAYS, 'until: "2028-12-31"', 'until: "2027-12-31"'),
    file: HOLIDAYS,
    field: 'until',
    words: 'must be listed until 2028-12-31',
    line: 'changed',
  },
  {
    says: 'a bank holiday outside the range of the file',
    change: (copy) => copy.replace(HOLIDAYS, 'from: "2026-01-01"', 'from: "2026-02-01"'),
    file: HOLIDAYS,
    field: 'days.0.day',
    words: '2026-01-01 is outside the range',
  },
  {
    says: 'a bank holiday that is left out',
    change: (copy) => copy.replace(HOLIDAYS, /.*2027-12-28.*\n/, ''),
    file: HOLIDAYS,
    words: '2027-12-28',
  },
  {
    says: 'a bank holiday on a day that no rule gives',
    change: (copy) => copy.replace(HOLIDAYS, '2027-05-03', '2027-05-04'),
    file: HOLIDAYS,
    words: '2027-05-04',
  },
  {
    says: 'a one-off bank holiday that takes the place of none',
    change: (copy) =>
      copy.replace(
        HOLIDAYS,
        'oneOff: []',
        'oneOff: [{ day: "2027-05-07", name: Feast, removes: "2027-05-05" }]',
      ),
    file: HOLIDAYS,
    field: /^oneOff/,
    words: '2027-05-05',
    line: 'changed',
  },
  {
    says: 'a one-off bank holiday at a weekend',
    change: (copy) =>
      copy.replace(HOLIDAYS, 'oneOff: []', 'oneOff: [{ day: "2027-05-08", name: Feast }]'),
    file: HOLIDAYS,
    field: 'oneOff.0.day',
    words: '2027-05-08 is at a weekend',
    line: 'changed',
  },
  {
    says: 'a one-off bank holiday that is listed already',
    change: (copy) =>
      copy.replace(HOLIDAYS, 'oneOff: []', 'oneOff: [{ day: "2027-05-03", name: Feast }]'),
    file: HOLIDAYS,
    field: 'oneOff.0.day',
    words: '2027-05-03 is listed among the days already',
    line: 'changed',
  },
  {
    says: 'a national contact that cannot be reached in any way',
    change: (copy) => copy.replace(NATIONAL, '    phone: "101"\n', ''),
    file: NATIONAL,
    field: /^contacts\.\d+$/,
    words: 'has neither a number, a form nor an address',
  },
  {
    says: 'a national contact whose hours run backwards',
    change: (copy) => copy.replace(NATIONAL, 'mon: ["00:00-24:00"]', 'mon: ["18:00-09:00"]'),
    file: NATIONAL,
    field: /hours\.\d+\.mon$/,
    words: 'must end after it begins',
    line: 'changed',
  },
  {
    says: 'a national contact that stands twice',
    change: (copy) => copy.replace(NATIONAL, 'id: police-101', 'id: emergency-999'),
    file: NATIONAL,
    field: /^contacts\.\d+\.id$/,
    words: 'emergency-999',
    line: 'changed',
  },
  {
    says: 'a card that claims a source and names none',
    change: (copy) =>
      copy.replace(
        'national/cards.yaml',
        /basis: source\n {8}sources: \[.*\]/,
        'basis: source\n        sources: []',
      ),
    file: 'national/cards.yaml',
    field: /^cards\.0\.sections\.0\.sources$/,
    words: 'says that it comes from a source, but names none',
    line: 'after',
  },
  {
    says: 'two cards of one id',
    change: (copy) => {
      const [, first, second] = [
        ...copy.read('national/cards.yaml').matchAll(/^ {2}- id: (.*)$/gm),
      ].map(([line]) => line)
      copy.replace('national/cards.yaml', `${second}\n`, `${first}\n`)
    },
    file: 'national/cards.yaml',
    field: /^cards\.\d+\.id$/,
    words: /taken already|twice/,
    line: 'changed',
  },
  {
    says: 'two definitions of one id',
    change: (copy) => copy.replace('national/definitions.yaml', 'id: child-in-need', 'id: child'),
    file: 'national/definitions.yaml',
    field: /^definitions\.\d+\.id$/,
    words: /taken already|twice/,
    line: 'changed',
  },
]

const cases = (breakages: readonly Breakage[]) =>
  breakages.map((each) => [each.says, each] as const)

test.each(cases(AREAS))('in an area, notices %s', (_says, each) => {
  expectNoticed(each)
})

test.each(cases(PEOPLE))('among contacts, notices %s', (_says, each) => {
  expectNoticed(each)
})

test.each(cases(MATRICES))('notices %s', (_says, each) => {
  expectNoticed(each)
})

test.each(cases(ENGLAND))('for England, notices %s', (_says, each) => {
  expectNoticed(each)
})

test('a bank holiday that is added once is no mistake', () => {
  withCopy((copy) => {
    copy.replace(HOLIDAYS, 'oneOff: []', 'oneOff: [{ day: "2027-05-07", name: Feast }]')
    expect(copy.check().content).toBeDefined()
  }, 'wolverhampton')
})

test('notices two areas of one id, in two folders', () => {
  withCopy((copy) => {
    for (const file of copy.list().filter((each) => each.startsWith('areas/wolverhampton/')))
      copy.write(file.replace('wolverhampton', 'wolverhampton-2'), copy.read(file))
    const { problems, content } = copy.check()
    expect(content).toBeUndefined()
    expect(problems.map(({ file, field, says }) => `${file} ${field}: ${says}`)).toEqual(
      expect.arrayContaining([
        'areas/wolverhampton-2/area.yaml id: Another area is called wolverhampton too.',
        'areas/wolverhampton-2/area.yaml id: The area is called wolverhampton, so its folder must be areas/wolverhampton.',
      ]),
    )
  }, 'wolverhampton')
})

test('a declared gap is no mistake', () => {
  withCopy((copy) => {
    copy.replace(CONTACTS, /^ {8}sat: .*\n/m, '')
    copy.replace(
      CONTACTS,
      '    hoursBasis: stated',
      '    hoursBasis: stated\n    declaredGaps: Nobody answers on Saturday. Ring 999 in danger.',
    )
    expect(copy.check().content).toBeDefined()
  }, 'wolverhampton')
})

test('a matrix that fits is no mistake', () => {
  withCopy((copy) => {
    withMatrix(
      'rung: edu.punctuality, level: 2, title: Comes late',
      'rung: edu.absence-persistent, level: 3, reach: 4',
    )(copy)
    const { problems, content } = copy.check()
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(content?.areas[0]?.matrix).toBeDefined()
  }, 'wolverhampton')
})
