import type { Content } from '#catalogue/load'
import type { Place, Problems } from '#catalogue/problems'
import { longestSentence, readingAge } from '#catalogue/reading-age'

const MAX_READING_AGE = 16
const MAX_SENTENCE = 26
/** Too short a text says nothing about its reading age. */
const ENOUGH_WORDS = 40

interface File {
  readonly data: object
  readonly place: Place
}

function filesOf({ baseline, national, areas }: Content): readonly File[] {
  const { sources: _gradingSources, topics, ...lists } = baseline
  const { sources: _nationalSources, ...cards } = national
  return [
    ...Object.values(lists),
    ...topics,
    ...Object.values(cards),
    ...areas.flatMap(({ area, levels, contacts, links, matrix }) =>
      [area, levels, contacts, links, matrix].flatMap((file) => file ?? []),
    ),
  ]
}

/** Everything written to be read: all strings but ids, links and dates. */
function prose(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes(' ') && !value.includes('://') ? [value] : []
  if (Array.isArray(value)) return value.flatMap((each) => prose(each))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'synonyms' || key === 'provenance' || key === 'url' ? [] : prose(inner),
  )
}

function checkReading(file: File, { warn }: Problems) {
  const texts = prose(file.data)
  const long = texts.find((text) => longestSentence(text) > MAX_SENTENCE)
  if (long !== undefined)
    warn(
      file.place,
      [],
      `A sentence has more than ${MAX_SENTENCE} words: "${long.slice(0, 60)}…". Split it.`,
    )
  const all = texts.filter((text) => /[.!?]$/.test(text.trim())).join(' ')
  const age = Math.round(readingAge(all))
  if (all.split(' ').length >= ENOUGH_WORDS && age > MAX_READING_AGE)
    warn(
      file.place,
      [],
      `Its reading age is about ${age}. Aim for 12 to 14: shorter sentences, shorter words.`,
    )
}

function checkReview(file: File, today: string, { error, warn }: Problems) {
  if (!('provenance' in file.data)) return
  const { provenance } = file.data
  if (typeof provenance !== 'object' || provenance === null || !('reviewBy' in provenance)) return
  const { reviewBy } = provenance
  if (typeof reviewBy !== 'string') return
  if (reviewBy < today)
    warn(file.place, ['provenance', 'reviewBy'], `Its review was due on ${reviewBy}.`)
  if ('published' in provenance && String(provenance.published) > reviewBy)
    error(
      file.place,
      ['provenance', 'reviewBy'],
      'The review is due before the day of publication.',
    )
}

/** What readers would stumble over, and what is past its review. Warnings: the calendar alone never turns red. */
export function checkWords(content: Content, today: string, problems: Problems): void {
  for (const file of filesOf(content)) {
    checkReading(file, problems)
    checkReview(file, today, problems)
  }
}
