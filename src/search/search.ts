import Fuse, { type IFuseOptions } from 'fuse.js'
import type { Level } from '#domain/levels/level'
import type { HitKind, SearchItem } from '#search/items'
import { createSpelling } from '#search/spelling'
import { plain, stem, tellingWords } from '#search/words'

/** Something found. `score` runs from 0 to 1; higher is better. */
export interface Hit {
  readonly kind: HitKind
  readonly id: string
  readonly title: string
  readonly level?: Level
  readonly topic?: string
  readonly score: number
}

/** An item as it is compared: small letters, no accents, its words without their endings. */
interface Entry {
  readonly item: SearchItem
  readonly title: string
  readonly also: readonly string[]
  /** Stems of the title and of other names. */
  readonly named: ReadonlySet<string>
  /** Stems of all that it says. */
  readonly said: ReadonlySet<string>
}

/** Only the short names: a fuzzy search over sentences is slow and finds coincidences. */
const OPTIONS: IFuseOptions<Entry> = {
  keys: ['title', 'also'],
  includeScore: true,
  ignoreLocation: true,
  useTokenSearch: true,
  threshold: 0.3,
  minMatchCharLength: 2,
}

/** A hit under this is a coincidence of letters. */
const WORTH_SHOWING = 0.25
/** What words that stand only in the sentences are worth, beside a name. */
const SAID_ONLY = 0.3

const stemsOf = (texts: readonly string[]) => new Set(texts.flatMap(tellingWords).map(stem))

function entryOf(item: SearchItem): Entry {
  const { title, also, says } = item
  return {
    item,
    title: plain(title),
    also: also.map(plain),
    named: stemsOf([title, ...also]),
    said: stemsOf([says]),
  }
}

const share = (stems: readonly string[], has: (each: string) => boolean) =>
  stems.filter(has).length / stems.length

/** One phrase that stands word for word in a title or a synonym is what was meant. */
function exactness({ title, also }: Entry, phrase: string): number {
  const names = [title, ...also]
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

/**
 * One search over short fields, forgiving typing errors. Made once for a set of items; used by the
 * check's own field, the search page and the command line alike.
 */
export function createSearch(items: readonly SearchItem[]) {
  const entries = items.map(entryOf)
  const fuse = new Fuse(entries, OPTIONS)
  const mend = createSpelling(items.flatMap(({ title, also, says }) => [title, ...also, says]))
  return (text: string, limit = 30): readonly Hit[] => {
    const query = tellingWords(text).flatMap(mend)
    if (query.length === 0) return []
    const phrase = plain(text.trim())
    const stems = query.map(stem)
    const closeness = new Map(
      fuse.search(query.join(' ')).map(({ item, score = 1 }) => [item, 1 - score] as const),
    )
    const scoreOf = (entry: Entry) => {
      const covered = share(stems, (each) => entry.named.has(each) || entry.said.has(each))
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
