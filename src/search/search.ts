import Fuse, { type IFuseOptions } from 'fuse.js'
import type { Level } from '#domain/levels/level'
import type { HitKind, SearchItem } from '#search/items'
import { createSpelling } from '#search/spelling'
import { plain, stem, tellingWords, wordsOf } from '#search/words'

/** Something found. `score` runs from 0 to 1; higher is better. */
export interface Hit {
  readonly kind: HitKind
  readonly id: string
  readonly title: string
  readonly level?: Level
  readonly topic?: string
  readonly score: number
}

/** An item as it is compared. */
interface Entry {
  readonly item: SearchItem
  /** Title and other names, in small letters. */
  readonly names: readonly string[]
  /** The same for the fuzzy search, without the endings of words. */
  readonly title: string
  readonly also: readonly string[]
  /** Stems of everything it says. */
  readonly stems: ReadonlySet<string>
}

/** Names only: a fuzzy search over sentences is slow and finds coincidences of letters. */
const OPTIONS: IFuseOptions<Entry> = {
  keys: ['title', 'also'],
  includeScore: true,
  ignoreLocation: true,
  useTokenSearch: true,
  minMatchCharLength: 2,
}

/** A hit under this is a coincidence of letters. */
const WORTH_SHOWING = 0.25
/** What words are worth that stand in the sentences of an item, and not in its names. */
const SAID_ONLY = 0.3

/** A word without its ending, unless so little is left that it would stand inside many others. */
function formOf(word: string): string {
  const bare = stem(word)
  return bare.length < 4 ? word : bare
}
const formsIn = (text: string) => wordsOf(text).map(formOf).join(' ')

function entryOf(item: SearchItem): Entry {
  const { title, also, says } = item
  const all = [title, ...also, says].flatMap(tellingWords)
  return {
    item,
    names: [title, ...also].map(plain),
    title: formsIn(title),
    also: also.map(formsIn),
    stems: new Set(all.map(stem)),
  }
}

/** One phrase that stands word for word in a title or a synonym is what was meant. */
function exactness({ names }: Entry, phrase: string): number {
  if (names.includes(phrase)) return 1
  return names.some((name) => name.includes(phrase)) ? 0.5 : 0
}

function hitOf({ kind, id, title, level, topic }: SearchItem, score: number): Hit {
  return {
    kind,
    id,
    title,
    ...(level === undefined ? {} : { level }),
    ...(topic === undefined ? {} : { topic }),
    score,
  }
}

/** How close each entry's names come to words. Only words that nobody knows need a forgiving look. */
function createCloseness(entries: readonly Entry[], knows: (word: string) => boolean) {
  const exact = new Fuse(entries, { ...OPTIONS, threshold: 0 })
  const forgiving = new Fuse(entries, { ...OPTIONS, threshold: 0.3 })
  return (words: readonly string[]): ReadonlyMap<Entry, number> => {
    const fuse = words.every(knows) ? exact : forgiving
    const found = fuse.search(words.map(formOf).join(' '))
    return new Map(found.map(({ item, score = 1 }) => [item, 1 - score]))
  }
}

/**
 * One search over short fields, forgiving typing errors. Made once for a set of items; used by the
 * check's own field, the search page and the command line alike.
 */
export function createSearch(items: readonly SearchItem[]) {
  const entries = items.map(entryOf)
  const { mend, knows } = createSpelling(
    items.flatMap(({ title, also, says }) => [title, ...also, says]),
  )
  const closenessTo = createCloseness(entries, knows)
  return (text: string, limit = 30): readonly Hit[] => {
    const words = tellingWords(text).flatMap(mend)
    if (words.length === 0) return []
    const phrase = plain(text.trim())
    const stems = words.map(stem)
    const closeness = closenessTo(words)
    const scoreOf = (entry: Entry) => {
      const covered = stems.filter((each) => entry.stems.has(each)).length / stems.length
      const close = closeness.get(entry) ?? SAID_ONLY * covered
      const score = 0.5 * close + 0.3 * covered + 0.2 * exactness(entry, phrase)
      return Math.round(score * 1000) / 1000
    }
    return entries
      .map((entry) => hitOf(entry.item, scoreOf(entry)))
      .filter(({ score }) => score >= WORTH_SHOWING)
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
  }
}
export type Search = ReturnType<typeof createSearch>
