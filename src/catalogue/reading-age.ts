/** Syllables of an English word, by groups of vowels. Near enough for a mean over many words. */
function syllables(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|[^laeiouy]e|ed)$/, '')
    .match(/[aeiouy]{1,2}/g)
  return Math.max(1, groups?.length ?? 1)
}

const sentencesOf = (text: string) => text.split(/[.!?]+(?:\s|$)/).filter((each) => /\w/.test(each))
const wordsOf = (text: string) => text.match(/[a-z’']+/gi) ?? []

/** The longest sentence of a text, in words. */
export function longestSentence(text: string): number {
  return Math.max(0, ...sentencesOf(text).map((sentence) => wordsOf(sentence).length))
}

/** Flesch-Kincaid grade plus five: the age in years at which most can read the text. */
export function readingAge(text: string): number {
  const words = wordsOf(text)
  const sentences = Math.max(1, sentencesOf(text).length)
  if (words.length === 0) return 0
  const perWord = words.reduce((sum, word) => sum + syllables(word), 0) / words.length
  return 0.39 * (words.length / sentences) + 11.8 * perWord - 15.59 + 5
}
