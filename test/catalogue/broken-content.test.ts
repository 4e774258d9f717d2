import { describe, expect, test } from 'vitest'
import { checkContent } from '#catalogue/check-content'
import { tell } from '#catalogue/problems'
import { expectNoticed, type Breakage } from '#test/catalogue/breakages'
import { withCopy, type ContentCopy } from '#test/catalogue/content-copy'
import { CONTENT_DAY } from '#test/real-content'

const ATTENDANCE = 'baseline/topics/attendance.yaml'
const CONTACTS = 'areas/wolverhampton/contacts.yaml'
const AREA = 'areas/worcestershire/area.yaml'

const FORMAT: readonly Breakage[] = [
  {
    says: 'a quotation mark that is not closed',
    change: (copy) =>
      copy.replace(ATTENDANCE, 'title: School attendance', 'title: "School attendance'),
    file: ATTENDANCE,
    words: 'This is not valid YAML',
    line: 'not-first',
  },
  {
    says: 'a line that is pushed in too far',
    change: (copy) => copy.replace(ATTENDANCE, 'group: child', '   group: child'),
    file: ATTENDANCE,
    words: 'This is not valid YAML',
    line: 'not-first',
  },
  {
    says: 'a field that stands twice',
    change: (copy) => copy.replace(ATTENDANCE, 'group: child', 'group: child\ngroup: home'),
    file: ATTENDANCE,
    words: 'Map keys must be unique',
    line: 'after',
  },
  {
    says: 'an unknown field',
    change: (copy) => copy.replace(ATTENDANCE, 'group: child', 'group: child\ncolour: red'),
    file: ATTENDANCE,
    field: 'colour',
    words: 'There is no field colour here',
    line: 'after',
  },
  {
    says: 'an unknown field of one rung',
    change: (copy) =>
      copy.replace(ATTENDANCE, 'question: Is the child often late?', 'questions: Is it late?'),
    file: ATTENDANCE,
    field: /^rungs\.\d+\.questions$/,
    words: 'There is no field questions here',
    line: 'changed',
  },
  {
    says: 'a missing field',
    change: (copy) => copy.replace(ATTENDANCE, /^ask: .*\n/m, ''),
    file: ATTENDANCE,
    field: 'ask',
    words: 'The field ask is missing',
  },
  {
    says: 'a missing field of one rung, at that rung',
    change: (copy) => copy.replace(ATTENDANCE, /^ {4}title: Often late.*\n/m, ''),
    file: ATTENDANCE,
    field: /^rungs\.\d+\.title$/,
    words: 'The field title is missing',
  },
  {
    says: 'words where yes or no belongs',
    change: (copy) => copy.replace(ATTENDANCE, 'main: true', 'main: sometimes'),
    file: ATTENDANCE,
    field: 'main',
    words: 'Expected boolean, found "sometimes"',
    line: 'changed',
  },
  {
    says: 'one thing where a list belongs',
    change: (copy) => copy.replace(ATTENDANCE, /^synonyms: .*$/m, 'synonyms: truancy'),
    file: ATTENDANCE,
    field: 'synonyms',
    words: 'Expected Array',
    line: 'changed',
  },
  {
    says: 'an empty field',
    change: (copy) => copy.replace(ATTENDANCE, 'title: School attendance', 'title: "  "'),
    file: ATTENDANCE,
    field: 'title',
    words: 'Write something here',
    line: 'changed',
  },
  {
    says: 'a title of nine words',
    change: (copy) =>
      copy.replace(
        ATTENDANCE,
        'title: Often late for school',
        'title: One two three four five six seven eight nine',
      ),
    file: ATTENDANCE,
    field: /^rungs\.\d+\.title$/,
    words: 'at most eight words',
    line: 'changed',
  },
  {
    says: 'a summary that is too long',
    change: (copy) => copy.replace(ATTENDANCE, /^summary: .*$/m, `summary: ${'late '.repeat(20)}`),
    file: ATTENDANCE,
    field: 'summary',
    words: 'at most 60 characters',
    line: 'changed',
  },
  {
    says: 'a day in words',
    change: (copy) => copy.replace(ATTENDANCE, /checked: .*/, 'checked: 20 November 2026'),
    file: ATTENDANCE,
    field: 'provenance.checked',
    words: 'YYYY-MM-DD',
    line: 'changed',
  },
  {
    says: 'a day that no calendar has',
    change: (copy) => copy.replace(CONTACTS, /seen: .*/, 'seen: "2026-02-30"'),
    file: CONTACTS,
    field: /seen$/,
    words: /day/,
    line: 'changed',
  },
  {
    says: 'an unknown status',
    change: (copy) => copy.replace(ATTENDANCE, 'status: baseline', 'status: final'),
    file: ATTENDANCE,
    field: 'provenance.status',
    words: 'A status is baseline, draft, endorsed or withdrawn',
    line: 'changed',
  },
  {
    says: 'half a web address',
    change: (copy) => copy.replace(AREA, /^ {2}url: .*$/m, '  url: www.example.org/levels'),
    file: AREA,
    field: 'document.url',
    words: 'whole web address',
    line: 'changed',
  },
  {
    says: 'an address that is no web page but a script',
    change: (copy) => copy.replace(AREA, /^ {2}url: .*$/m, '  url: "javascript:alert(1)"'),
    file: AREA,
    field: 'document.url',
    words: 'web address',
    line: 'changed',
  },
  {
    says: 'an address that is no web page but a folder of files',
    change: (copy) => copy.replace(AREA, /^ {2}url: .*$/m, '  url: ftp://example.org/levels'),
    file: AREA,
    field: 'document.url',
    words: 'web address',
    line: 'changed',
  },
  {
    says: 'four examples of one rung',
    change: (copy) =>
      copy.replace(ATTENDANCE, /^ {4}examples:\n/m, '    examples:\n      - A.\n      - B.\n'),
    file: ATTENDANCE,
    field: /^rungs\.\d+\.examples$/,
    words: 'at most three examples',
  },
  {
    says: 'bank holiday hours in words',
    change: (copy) => copy.replace(CONTACTS, /bankHoliday: .*/, 'bankHoliday: sometimes'),
    file: CONTACTS,
    field: /bankHoliday$/,
    words: 'as-usual or not-stated',
    line: 'changed',
  },
  {
    says: 'a level 5',
    change: (copy) => copy.replace('baseline/gradings.yaml', 'Liverpool: [1]', 'Liverpool: [5]'),
    file: 'baseline/gradings.yaml',
    field: /areas\.Liverpool\.0$/,
    words: 'A level is 1, 2, 3 or 4',
    line: 'changed',
  },
  {
    says: 'a statement without a source',
    change: (copy) =>
      copy.replace('areas/west-sussex/levels.yaml', /^ {2}sources: \[.*\]$/m, '  sources: []'),
    file: 'areas/west-sussex/levels.yaml',
    field: /^numbering/,
    words: 'must name at least one source',
  },
  {
    says: 'a statement that does not say how sure it is',
    change: (copy) => copy.replace('areas/west-sussex/levels.yaml', /^ {2}certainty: .*\n/m, ''),
    file: 'areas/west-sussex/levels.yaml',
    field: /^numbering/,
    words: /certainty/,
  },
  {
    says: 'a number with letters in it',
    change: (copy) => copy.replace(CONTACTS, 'phone: "01902 555392"', 'phone: "ask reception"'),
    file: CONTACTS,
    field: /^contacts\.\d+\.phone$/,
    words: 'A number is digits and spaces',
    line: 'changed',
  },
  {
    says: 'an e-mail address without a place',
    change: (copy) => copy.replace(CONTACTS, /email: .*/, 'email: safer.example.org'),
    file: CONTACTS,
    field: /email$/,
    words: /email|e-mail/i,
    line: 'changed',
  },
  {
    says: 'a contact that is for nothing known',
    change: (copy) => copy.replace(CONTACTS, 'for: [urgent]', 'for: [nights]'),
    file: CONTACTS,
    field: /^contacts\.\d+\.for\.0$/,
    words: 'found "nights"',
    line: 'changed',
  },
  {
    says: 'hours in another way of writing',
    change: (copy) => copy.replace(CONTACTS, 'mon: ["08:00-17:00"]', 'mon: ["8am-5pm"]'),
    file: CONTACTS,
    field: /hours\.0\.mon\.0$/,
    words: '09:00-17:00',
    line: 'changed',
  },
]

const WHOLE: readonly Breakage[] = [
  {
    says: 'a file that is missing',
    change: (copy) => copy.remove('national/emergency.yaml'),
    file: 'national/emergency.yaml',
    words: 'missing or cannot be read',
  },
  {
    says: 'a file of an area that is missing',
    change: (copy) => copy.remove('areas/warwickshire/links.yaml'),
    file: 'areas/warwickshire/links.yaml',
    words: 'missing or cannot be read',
  },
  {
    says: 'an empty file',
    change: (copy) => copy.write('baseline/worries.yaml', ''),
    file: 'baseline/worries.yaml',
    words: 'This file is empty',
  },
  {
    says: 'a file with nothing but a remark',
    change: (copy) => copy.write('baseline/worries.yaml', '# To do\n'),
    file: 'baseline/worries.yaml',
    words: 'This file is empty',
  },
  {
    says: 'a list without anything in it',
    change: (copy) => copy.replace('baseline/duties.yaml', /^duties:[^]*$/m, 'duties: []\n'),
    file: 'baseline/duties.yaml',
    field: 'duties',
    words: 'List at least one',
  },
  ...[
    'baseline/topics/extra.yml',
    'baseline/topics/deeper/extra.yaml',
    'baseline/trigers.yaml',
    'national/contact.yaml',
    'area/worcestershire/area.yaml',
    'notes.txt',
  ].map((file) => ({
    says: `a file that nothing reads: ${file}`,
    change: (copy: ContentCopy) => {
      copy.write(file, 'title: Lost\n')
    },
    file,
    words: /^Nothing reads (this|a) file/,
  })),
  {
    says: 'that there is no area',
    change: (copy) => copy.remove('areas'),
    file: 'areas',
    words: 'There is no area',
  },
  {
    says: 'a review that is due before publication',
    change: (copy) => copy.replace(ATTENDANCE, /reviewBy: .*/, 'reviewBy: "2020-01-01"'),
    file: ATTENDANCE,
    field: 'provenance.reviewBy',
    words: 'before the day of publication',
    line: 'changed',
  },
]

describe('a mistake of form is told at its place', () => {
  test.each(FORMAT.map((each) => [each.says, each] as const))('notices %s', (_says, each) => {
    expectNoticed(each)
  })
})

describe('a mistake about whole files is told', () => {
  test.each(WHOLE.map((each) => [each.says, each] as const))('notices %s', (_says, each) => {
    expectNoticed(each)
  })
})

describe('what is told without turning red', () => {
  test('the real content has no errors on the day that it was made', () => {
    const { problems, content } = checkContent({ root: 'content', today: CONTENT_DAY })
    const errors = problems.filter(({ severity }) => severity === 'error')
    expect(tell(errors)).toBe('')
    expect(content?.areas.map(({ folder }) => folder)).toEqual([
      'warwickshire',
      'west-sussex',
      'wolverhampton',
      'worcestershire',
    ])
  })

  test('years later every review is overdue: warnings only, each at its line', () => {
    const { problems, content } = checkContent({ root: 'content', today: '2031-01-01' })
    const overdue = problems.filter(({ says }) => says.startsWith('Its review was due on'))
    expect(content).toBeDefined()
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(overdue.length).toBeGreaterThan(80)
    for (const { line, field, says } of overdue) {
      expect(line).toBeGreaterThan(1)
      expect(field).toBe('provenance.reviewBy')
      expect(says).toMatch(/^Its review was due on \d{4}-\d\d-\d\d\.$/)
    }
  })

  test('a review is overdue the day after it was due, and not before', () => {
    withCopy((copy) => {
      copy.replace(ATTENDANCE, /reviewBy: .*/, `reviewBy: "${CONTENT_DAY}"`)
      const overdueOn = (day: string) =>
        copy.check(day).problems.filter(({ file, field }) => file === ATTENDANCE && field !== '')
      expect(overdueOn(CONTENT_DAY)).toEqual([])
      expect(overdueOn('2026-11-21')).toEqual([
        {
          file: ATTENDANCE,
          line: copy.changed,
          field: 'provenance.reviewBy',
          says: `Its review was due on ${CONTENT_DAY}.`,
          severity: 'warning',
        },
      ])
    })
  })

  test('hard words and long sentences are told to the writer, and packs are made all the same', () => {
    const hard =
      'Multidisciplinary professionals systematically operationalise collaborative interventions, prioritising individualised developmental considerations.'
    withCopy((copy) => {
      copy.replaceAll(ATTENDANCE, /meaning: .*/g, `meaning: ${hard}`)
      copy.replace(
        'areas/warwickshire/links.yaml',
        /says: .*/,
        `says: ${'and so it goes on and on '.repeat(6)}without an end.`,
      )
      const { problems, content } = copy.check()
      expect(content).toBeDefined()
      const told = problems.map(({ file, severity, says }) => `${severity} ${file} ${says}`)
      expect(told).toContainEqual(
        expect.stringMatching(/^warning .*attendance\.yaml Its reading age is about \d+/),
      )
      expect(told).toContainEqual(
        expect.stringMatching(
          /^warning .*warwickshire\/links\.yaml A sentence has more than 26 words/,
        ),
      )
    })
  })

  test('notes for people, and what editors leave behind, may lie anywhere', () => {
    withCopy((copy) => {
      for (const file of ['README.md', 'areas/README.md', 'baseline/topics/README.md', '.DS_Store'])
        copy.write(file, 'Not content: {')
      expect(copy.check().content).toBeDefined()
    })
  })

  test('a source that nothing names any more is told, and is no error', () => {
    withCopy((copy) => {
      copy.append(
        'areas/warwickshire/sources.yaml',
        'unused-page:\n  title: A page\n  publisher: Somebody\n  date: undated\n  read: "2026-11-20"\n  certainty: verified\n',
      )
      const { problems, content } = copy.check()
      expect(content).toBeDefined()
      expect(problems).toContainEqual({
        file: 'areas/warwickshire/sources.yaml',
        // Where the entry's own fields begin, which is the line under its key.
        line: copy.changed + 1,
        field: 'unused-page',
        says: 'Nothing uses the source unused-page.',
        severity: 'warning',
      })
    })
  })
})

test('no sentence is the library’s own', () => {
  withCopy((copy) => {
    copy.replaceAll(CONTACTS, /: \[(public|professionals).*\]/g, ': []')
    copy.replaceAll(CONTACTS, /hoursBasis: .*/g, 'hoursBasis: maybe')
    copy.replaceAll('national/definitions.yaml', /inForce: .*/g, 'inForce: soon')
    copy.replaceAll('baseline/worries.yaml', /route: .*/g, 'route: "998"')
    copy.replaceAll(ATTENDANCE, /group: .*/g, 'group: garden')
    const { problems } = copy.check()
    expect(problems.length).toBeGreaterThan(20)
    expect(problems.filter(({ says }) => /Expected|Invalid|[|]|>=|!0/.test(says))).toEqual([])
  })
})

test('problems are told one a line, in the order of files and lines', () => {
  withCopy((copy) => {
    copy.replace(ATTENDANCE, 'title: Often late for school', 'title: ""')
    const late = copy.changed
    copy.replace(ATTENDANCE, 'group: child', 'group: garden')
    const group = copy.changed
    copy.replace(AREA, /^name: .*$/m, 'name: []')
    const { problems } = copy.check()
    const lines = tell(problems).split('\n')
    expect(lines.map((line) => line.replace(/: .*/, ''))).toEqual([
      `${AREA}:${copy.changed} name`,
      `${ATTENDANCE}:${group} group`,
      `${ATTENDANCE}:${late} rungs.1.title`,
    ])
  })
})

test('one unreadable file does not hide the mistakes of the others', () => {
  withCopy((copy) => {
    copy.write('national/cards.yaml', 'cards: [')
    copy.replace(ATTENDANCE, 'group: child', 'group: garden')
    const { problems } = copy.check()
    expect([...new Set(problems.map(({ file }) => file))].sort()).toEqual([
      ATTENDANCE,
      'national/cards.yaml',
    ])
  })
})
