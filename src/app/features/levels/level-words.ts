import type { AgeBand } from '#domain/levels/age'
import type { PackGrading, TopicGroup } from '#pack/schema'
import { AGE_WORDS } from '#app/composables/age-words'
import { countOf } from '#app/parts/certainty-words'
import type { ShownRung } from '#app/features/levels/use-levels'

export const GROUP_WORDS: Readonly<Record<TopicGroup, string>> = {
  child: 'The child',
  care: 'Care at home',
  home: 'Home and family',
  outside: 'Outside home',
}

/** In the order in which topics are shown. */
export const GROUPS: readonly TopicGroup[] = ['child', 'care', 'home', 'outside']

const DOMAIN_WORDS: ReadonlyMap<string, string> = new Map([
  ['child development', 'How the child grows'],
  ['parenting', 'Care from parents'],
  ['family and environment', 'Family and surroundings'],
  ['harm outside the home', 'Harm outside the home'],
])

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
/** A part of the child's life, as a heading. */
export const domainWords = (domain: string) => DOMAIN_WORDS.get(domain) ?? capital(domain)
export const subdomainWords = capital

export const AGREEMENT_WORDS: Readonly<Record<PackGrading['agreement'], string>> = {
  agreed: 'The documents agree',
  contested: 'The documents differ',
  'split-one-area': 'One area only, and it names several levels',
  single: 'One area only',
}

const range = ({ lowest, highest }: PackGrading) =>
  lowest === highest ? '' : ` (range ${lowest}-${highest})`
const sourcesOf = (count: number) => countOf(count, 'independent source')

/** "3 independent sources of 4 (range 2-4)": copies of one wording count once. */
function countWords({ grading, baseline }: ShownRung): string {
  const here = grading.at[baseline.placed - 1] ?? 0
  return `${sourcesOf(here)} of ${grading.families}${range(grading)}`
}

/** The same in a narrow list: "Level 3: 3 of 4 (range 2-4)". */
export function shortCount({ grading, baseline }: ShownRung): string {
  const here = grading.at[baseline.placed - 1] ?? 0
  return `Level ${baseline.placed}: ${here} of ${grading.families}${range(grading)}`
}

/** Where the baseline puts a rung, and on whose word. */
export function placedWords(rung: ShownRung): string {
  const { grading, baseline, kind } = rung
  const here = grading.at[baseline.placed - 1] ?? 0
  const start = `Placed at level ${baseline.placed}`
  if (here > 0) return `${start} by ${countWords(rung)}`
  const given =
    grading.lowest === grading.highest
      ? `level ${grading.highest}`
      : `levels ${grading.lowest} to ${grading.highest}`
  if (kind === 'circumstance')
    return `${start} as a circumstance. ${sourcesOf(grading.families)} in all: ${given}`
  return `${start}. The only independent source says level ${grading.highest}`
}

/** Why the place is not the commonest level, where it is not. */
export function whyPlaced({ grading, baseline, kind, because }: ShownRung): string | undefined {
  const here = grading.at[baseline.placed - 1] ?? 0
  if (kind === 'circumstance' && here === 0)
    return 'A circumstance is not a need by itself. It makes other worries weigh more.'
  if (here === 0)
    return 'One independent source alone is not enough for level 4, so it stands one step lower.'
  if (because !== undefined) return undefined
  if (grading.tie) return 'It is a tie, and a tie takes the lower level.'
  return undefined
}

/** Ages as words, or nothing where all of them fit. */
export function ageWords(ages: readonly AgeBand[]): string | undefined {
  if (ages.length >= 6) return undefined
  return ages.map((age) => AGE_WORDS[age]).join(', ')
}
