import { expect } from 'vitest'
import { tell } from '#catalogue/problems'
import { withCopy, type ContentCopy } from '#test/catalogue/content-copy'

/** One thing broken in a copy of the real content, and how it must be told. */
export interface Breakage {
  /** What is wrong, as a sentence goes on after "notices". */
  readonly says: string
  readonly change: (copy: ContentCopy) => void
  /** The file that the error must name. */
  readonly file: string
  /** Where in the file. Left out: the whole file, or a field that does not matter here. */
  readonly field?: string | RegExp
  /** Words that the sentence must contain. */
  readonly words: string | RegExp
  /** The line must be the one that was changed, the one after, or at least not just the first. */
  readonly line?: 'changed' | 'after' | 'not-first'
}

const includes = (text: string, words: string | RegExp) =>
  typeof words === 'string' ? text.includes(words) : words.test(text)

const isSentence = (says: string) => /^\S+ \S+ .*\S$/.test(says)

/** The area that a breakage is about, or any one. */
const areaOf = (file: string) => /^areas\/([^/]+)\//.exec(file)?.[1] ?? 'worcestershire'

/** Breaks a copy and expects an error at its place, in words, and no pack from such content. */
export function expectNoticed({ change, file, field, words, line }: Breakage): void {
  withCopy((copy) => {
    change(copy)
    const { problems, content } = copy.check()
    const errors = problems.filter(({ severity }) => severity === 'error')
    expect(content === undefined, 'such content would be compiled').toBe(true)
    const told = errors.filter((each) => each.file === file && includes(each.says, words))
    expect(
      told.length,
      `nobody said "${String(words)}" of ${file}:\n${tell(problems)}`,
    ).toBeGreaterThan(0)
    if (field !== undefined)
      expect(told.map((each) => each.field)).toContainEqual(
        typeof field === 'string' ? field : expect.stringMatching(field),
      )
    for (const each of errors) {
      expect(each.line).toBeGreaterThan(0)
      expect(each.says).toSatisfy(isSentence)
    }
    if (line === 'not-first') expect(told.every((each) => each.line > 1)).toBe(true)
    else if (line !== undefined) {
      const where = copy.changed + (line === 'after' ? 1 : 0)
      expect(told.map((each) => each.line)).toContain(where)
    }
  }, areaOf(file))
}
