import Fuse, { type IFuseOptions } from 'fuse.js'
import type { HitKind, SearchItem } from '#search/items'
import type { Level } from '#domain/levels/level'

/** Something found. `score` runs from 0 to 1; higher is better. */
export interface Hit {
  readonly kind: HitKind
  readonly id: string
  readonly title: string
  readonly level?: Level
  readonly topic?: string
  readonly score: number
}

/** Words that say nothing about a worry and would match everywhere. */
const EMPTY_WORDS = new Set(
  'a an and are as at be been by child children for from had has have he her him his i in is it its my not of on or she that the their them there they this to was we were what when who with you your'.split(
    ' ',
  ),
)

const OPTIONS: IFuseOptions<SearchItem> = {
  keys: [
    { name: 'title', weight: 4 },
    { name: 'also', weight: 4 },
    { name: 'says', weight: 1 },
  ],
  includeScore: true,
  ignoreLocation: true,
  ignoreDiacritics: true,
  useTokenSearch: true,
  threshold: 0.3,
  minMatchCharLength: 2,
}

/** A hit under this is a coincidence of letters. */
const WORTH_SHOWING = 0.25

const wordsOf = (text: string): readonly string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = words.filter((word) => word.length > 1 && !EMPTY_WORDS.has(word))
  return telling.length > 0 ? telling : words
}

/** Same ending or none: "bruises" finds "bruised". */
const stem = (word: string) => word.replace(/(?:ies|ing|ed|es|s)$/, '')

/** Share of the query's words that an item carries as a whole word, whatever their ending. */
function coverage(item: SearchItem, query: readonly string[]): number {
  const own = new Set(wordsOf([item.title, ...item.also, item.says].join(' ')).map(stem))
  return query.filter((word) => own.has(stem(word))).length / query.length
}

/** One phrase that stands word for word in a title or a synonym is what was meant. */
function exactness(item: SearchItem, phrase: string): number {
  const names = [item.title, ...item.also].map((name) => name.toLowerCase())
  if (names.includes(phrase)) return 1
  return names.some((name) => name.includes(phrase)) ? 0.5 : 0
}

/**
 * One search over short fields, forgiving typing errors. Made once for a set of items; used by the
 * check's own field, the search page and the command line alike.
 */
export function createSearch(items: readonly SearchItem[]) {
  const fuse = new Fuse(items, OPTIONS)
  return (text: string, limit = 30): readonly Hit[] => {
    const query = wordsOf(text)
    const phrase = text.trim().toLowerCase()
    if (query.length === 0) return []
    return fuse
      .search(query.join(' '))
      .map(({ item, score = 1 }) => {
        const rank = 0.5 * (1 - score) + 0.3 * coverage(item, query) + 0.2 * exactness(item, phrase)
        return { item, score: Math.round(rank * 1000) / 1000 }
      })
      .filter(({ score }) => score >= WORTH_SHOWING)
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ item: { kind, id, title, level, topic }, score }) => ({
        kind,
        id,
        title,
        ...(level === undefined ? {} : { level }),
        ...(topic === undefined ? {} : { topic }),
        score,
      }))
  }
}
export type Search = ReturnType<typeof createSearch>
