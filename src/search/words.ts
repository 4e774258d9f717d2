/** Words that say nothing about a worry and would match everywhere. */
const EMPTY_WORDS = new Set(
  'a an and are as at be been by child children for from had has have he her him his i in is it its my not of on or she that the their them there they this to was we were what when who with you your'.split(
    ' ',
  ),
)

/** Small letters without accents, so that "Café" and "cafe" are one word. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** All words of a text, telling or not. */
export const wordsOf = (text: string): readonly string[] =>
  plain(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** The words of a text that tell one worry from another. */
export const tellingWords = (text: string): readonly string[] =>
  wordsOf(text).filter((word) => word.length > 1 && !EMPTY_WORDS.has(word))

/** Same ending or none: "bruises" finds "bruised", and "running" finds "run". */
export const stem = (word: string): string => {
  const bare = word.replace(/(?<=...)(?:ying|ies|ied|ing|ed|es|e|s|y)$/, '')
  return bare.replace(/([^aeiou\d])\1$/, '$1')
}
