import { describe, expect, test } from 'vitest'
import { place, type AreaGrading, type Placement } from '#domain/levels/grading'
import { LEVELS, type Level } from '#domain/levels/level'
import type { PackGrading } from '#pack/schema'
import { realPacks } from '#test/real-content'

/** Areas that share one wording count as one voice. Every other area stands for itself. */
const FAMILY: Readonly<Record<string, string>> = {
  Kent: 'H',
  Torbay: 'H',
  'Brighton & Hove': 'H',
  Bristol: 'T',
  Devon: 'T',
  Northumberland: 'T',
  Buckinghamshire: 'C',
  Wirral: 'C',
}
const familyOf = (area: string) => FAMILY[area] ?? area

/** Reads "Kent 2, Torbay 2 3" as gradings. */
function graded(text: string): readonly AreaGrading[] {
  return text.split(', ').map((part) => {
    const area = part.replace(/( \d)+$/, '')
    const levels = LEVELS.filter((level) => part.slice(area.length).includes(String(level)))
    return { area, family: familyOf(area), levels }
  })
}

/** "3-4" for placed and reach, with a mark for a tie. */
const shortly = ({ placed, reach, tie }: Placement) => `${placed}-${reach}${tie ? ' tie' : ''}`

interface Row {
  readonly says: string
  readonly areas: string
  /** The mode when a 3 that means child in need counts as 4. */
  readonly s17: Level
  readonly is: string
  readonly families: number
}

const ROWS: readonly Row[] = [
  {
    says: 'all agree',
    areas:
      'Brighton & Hove 1, Buckinghamshire 1, Cheshire West 1, Devon 1, Liverpool 1, Trafford 1',
    s17: 1,
    is: '1-1',
    families: 6,
  },
  {
    says: 'a minority 3 against a majority 2 does not raise the reach',
    areas:
      'Brighton & Hove 2, Cheshire West 3, Devon 2, Kent 2, Torbay 2, Trafford 2, Wigan 2, Wirral 2',
    s17: 2,
    is: '2-2',
    families: 6,
  },
  {
    says: 'a tie takes the lowest and reaches the higher side',
    areas: 'Brighton & Hove 2, Buckinghamshire 3, Cheshire West 3, Essex 3, Kent 2, Trafford 2',
    s17: 3,
    is: '2-3 tie',
    families: 5,
  },
  {
    says: 'a tie inside one area',
    areas: 'Buckinghamshire 2 3',
    s17: 3,
    is: '2-3 tie',
    families: 1,
  },
  {
    says: 'a tied 4 is 3',
    areas: 'Bristol 3, Kent 3, Northumberland 4, Torbay 3 4, Wirral 4',
    s17: 4,
    is: '3-4 tie',
    families: 3,
  },
  {
    says: 'a 4 from one area alone is 3',
    areas: 'Essex 4',
    s17: 4,
    is: '3-4',
    families: 1,
  },
  {
    says: 'a 4 from two areas of one wording is 3',
    areas: 'Buckinghamshire 4, Wirral 4',
    s17: 4,
    is: '3-4',
    families: 1,
  },
  {
    says: 'a 4 from two wordings stays 4',
    areas: 'Kent 4, Trafford 4',
    s17: 4,
    is: '4-4',
    families: 2,
  },
  {
    says: 'a 4 that most say, with a milder voice',
    areas: 'Buckinghamshire 3 4, Unnamed authority 4, Wigan 2',
    s17: 4,
    is: '4-4',
    families: 3,
  },
  {
    says: 'one area that names three levels shares its one vote',
    areas: 'Bristol 3, Buckinghamshire 2, Kent 2, Torbay 2 3 4',
    s17: 2,
    is: '2-4',
    families: 3,
  },
  {
    says: 'a 4 in any document is reached',
    areas: 'Brighton & Hove 3, Bristol 3, Buckinghamshire 2, Kent 3, Torbay 3, Wirral 2 4',
    s17: 3,
    is: '3-4',
    families: 3,
  },
  {
    says: 'a 3 that means child in need reaches 4, though no document says 4',
    areas: 'Bristol 3, Buckinghamshire 3',
    s17: 4,
    is: '3-4',
    families: 2,
  },
  {
    says: 'a tie of 1 and 2',
    areas: 'Buckinghamshire 2, Trafford 1',
    s17: 2,
    is: '1-2 tie',
    families: 2,
  },
]

describe('where published documents place a concept', () => {
  test.each(ROWS.map((row) => [row.says, row] as const))('%s', (_says, row) => {
    const placement = place(graded(row.areas), row.s17, false)
    expect(shortly(placement)).toBe(row.is)
    expect(placement.families).toBe(row.families)
  })

  test.each([
    ['a 4 of one wording', 'Buckinghamshire 4', '4-4'],
    ['a tied 4', 'Kent 3, Northumberland 4', '4-4 tie'],
    ['a 4 tied with 2', 'Kent 2, Wirral 4', '4-4 tie'],
  ])('national guidance keeps %s at 4', (_says, areas, is) => {
    expect(shortly(place(graded(areas), 4, true))).toBe(is)
  })

  test('national guidance raises no 3 to 4, nor a 4 that a minority gives', () => {
    expect(shortly(place(graded('Kent 3, Trafford 3'), 3, true))).toBe('3-3')
    expect(shortly(place(graded('Kent 3, Trafford 3, Wirral 4'), 3, true))).toBe('3-4')
  })

  test('every area has one vote, whatever the order in which they stand', () => {
    const areas = graded('Torbay 2 3 4, Kent 2, Buckinghamshire 2, Bristol 3')
    expect(place([...areas].reverse(), 2, false)).toEqual(place(areas, 2, false))
  })

  test('counts wordings, not areas, at each level, and one wording at several', () => {
    const { familiesAt, lowest, highestGiven } = place(
      graded('Kent 2, Torbay 2 3, Bristol 3, Devon 3, Trafford 4'),
      4,
      false,
    )
    expect(familiesAt).toEqual({ 1: 0, 2: 1, 3: 2, 4: 1 })
    expect([lowest, highestGiven]).toEqual([2, 4])
  })
})

// ---- The same, worked out in another way, for every concept of the real content ----

/** Votes in twelfths, so that a vote shared between two, three or four levels stays whole. */
function votesAt(areas: PackGrading['areas'], raised: (area: string, level: Level) => Level) {
  return LEVELS.map((level) =>
    areas.reduce((sum, [area, levels]) => {
      const own = levels.filter((each) => raised(area, each) === level)
      return sum + (12 * own.length) / levels.length
    }, 0),
  )
}

function modes(votes: readonly number[]): readonly Level[] {
  const most = Math.max(...votes)
  return LEVELS.filter((level) => votes[level - 1] === most)
}

function agreementOf(areas: PackGrading['areas']): PackGrading['agreement'] {
  const given = areas.map(([, levels]) => levels.join())
  if (areas.length === 1) return areas[0]?.[1].length === 1 ? 'single' : 'split-one-area'
  return new Set(given).size === 1 && areas[0]?.[1].length === 1 ? 'agreed' : 'contested'
}

/** Areas whose level 3 means child in need, and nothing less. */
const THREE_IS_NEED = new Set(['Bristol', 'Unnamed authority'])

const asItIs = (_area: string, level: Level) => level
const asNeed = (area: string, level: Level): Level =>
  level === 3 && THREE_IS_NEED.has(area) ? 4 : level

describe('every concept of the real content', () => {
  const { rungs } = realPacks().baseline
  const wrong = (isWrong: (rung: (typeof rungs)[number]) => boolean) =>
    rungs.filter(isWrong).map(({ id }) => id)

  test('there are 289 of them, with 732 gradings by 14 areas', () => {
    const areas = rungs.flatMap(({ grading }) => grading.areas)
    expect(rungs.length).toBe(289)
    expect(areas.reduce((sum, [, levels]) => sum + levels.length, 0)).toBe(732)
    expect(new Set(areas.map(([area]) => area)).size).toBe(14)
  })

  test('says truly how many independent wordings speak', () => {
    expect(
      wrong(({ grading }) => {
        const families = new Set(grading.areas.map(([area]) => familyOf(area)))
        return families.size !== grading.families
      }),
    ).toEqual([])
  })

  test('says truly whether documents agree', () => {
    expect(wrong(({ grading }) => agreementOf(grading.areas) !== grading.agreement)).toEqual([])
  })

  test('says truly where child in need counted as 4 puts it, a tie going up', () => {
    expect(
      wrong(({ grading }) => modes(votesAt(grading.areas, asNeed)).at(-1) !== grading.s17),
    ).toEqual([])
  })

  test('says truly whether the top vote is shared', () => {
    expect(
      wrong(({ grading }) => modes(votesAt(grading.areas, asItIs)).length > 1 !== grading.tie),
    ).toEqual([])
  })

  test('stands at its mode, but for a weak 4, a circumstance, and what is told beside it', () => {
    expect(
      wrong(({ kind, grading, placed, because }) => {
        const tied = modes(votesAt(grading.areas, asItIs))
        const [mode = 1] = tied
        if (kind === 'circumstance') return placed !== 2
        if (because !== undefined) return placed < mode && !tied.includes(4)
        const isWeak = mode === 4 && grading.at[3] === 1
        return placed !== (isWeak ? 3 : mode)
      }),
    ).toEqual([])
  })

  test('is never placed above what some document gives, nor reaches less than it is placed', () => {
    expect(
      wrong(
        ({ kind, placed, reach, grading }) =>
          reach < placed || (kind === 'need' && placed > grading.highest),
      ),
    ).toEqual([])
  })

  test('reaches 4 wherever any document does, unless an override with a source says less', () => {
    expect(
      wrong(({ grading, reach, because }) => {
        const isFour = grading.areas.some(([, levels]) => levels.includes(4)) || grading.s17 === 4
        return isFour && reach !== 4 && (because?.sources.length ?? 0) === 0
      }),
    ).toEqual([])
  })
})
