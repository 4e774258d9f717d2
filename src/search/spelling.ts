import { stem, wordsOf } from '#search/words'

/** Shorter words have too many neighbours to guess among. */
const SHORTEST = 4
/** From this length on, two slips in a word are still that word. */
const LONG = 8

/**
 * How many letters must be added, left out, changed or swapped with the next to make one word of
 * the other (optimal string alignment). Anything over `most` is told as `most + 1`.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforeLast: readonly number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1]
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const steps = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (beforeLast[j - 2] ?? 0) + 1 : most + 1,
      )
      row.push(steps)
    }
    if (Math.min(...row) > most) return most + 1
    beforeLast = last
    last = row
  }
  return last[b.length] ?? most + 1
}

/** Words of the items, how often each stands there, and pairs that people write as one word. */
interface Vocabulary {
  readonly counts: ReadonlyMap<string, number>
  readonly stems: ReadonlySet<string>
  readonly pairs: ReadonlyMap<string, readonly string[]>
}

function vocabularyOf(texts: readonly string[]): Vocabulary {
  const counts = new Map<string, number>()
  const pairs = new Map<string, readonly string[]>()
  for (const words of texts.map(wordsOf))
    words.forEach((word, index) => {
      counts.set(word, (counts.get(word) ?? 0) + 1)
      const next = words[index + 1]
      if (next !== undefined) pairs.set(word + next, [word, next])
    })
  return { counts, pairs, stems: new Set([...counts.keys()].map(stem)) }
}

/** The closest known word; of equals one that begins alike, then the one that stands there most. */
function closest(word: string, { counts }: Vocabulary): string | undefined {
  const most = word.length >= LONG ? 2 : 1
  let best: { readonly known: string; readonly rank: number } | undefined
  for (const [known, count] of counts) {
    if (known.length < SHORTEST - 1) continue
    const steps = distance(word, known, most)
    if (steps > most) continue
    const rank = steps * 10 + (known[0] === word[0] ? 0 : 5) + 1 / (1 + count)
    if (best === undefined || rank < best.rank) best = { known, rank }
  }
  return best?.known
}

/**
 * Mends the spelling of single words after the words of `texts`. A known word, the beginning of one,
 * a number and a word like none of them stay as they are.
 */
export function createSpelling(texts: readonly string[]) {
  const vocabulary = vocabularyOf(texts)
  const all = [...vocabulary.counts.keys()]
  const knows = (word: string) => vocabulary.stems.has(stem(word))
  const mend = (word: string): readonly string[] => {
    if (knows(word)) return [word]
    const pair = vocabulary.pairs.get(word)
    if (pair !== undefined) return pair
    const isFit = word.length >= SHORTEST && !/\d/.test(word)
    if (!isFit || all.some((each) => each.startsWith(word))) return [word]
    return [closest(word, vocabulary) ?? word]
  }
  return { mend, knows }
}
