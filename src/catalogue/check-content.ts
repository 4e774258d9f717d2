import { checkAreas } from '#catalogue/checks/check-areas'
import { checkIds } from '#catalogue/checks/check-ids'
import { checkNational } from '#catalogue/checks/check-national'
import { checkReferences } from '#catalogue/checks/check-references'
import { checkRules } from '#catalogue/checks/check-rules'
import { checkTopics } from '#catalogue/checks/check-topics'
import { checkWords } from '#catalogue/checks/check-words'
import { compileArea, compileBaseline, contextOf } from '#catalogue/compile'
import { filesIn, type ContentFiles } from '#catalogue/content-files'
import { loadContent, wholeContent, type Content } from '#catalogue/load'
import { createProblems, type Problem } from '#catalogue/problems'
import { rulesOf } from '#pack/rules'

export interface CheckOptions {
  /** The content folder. */
  readonly root: string
  /** Further folders that hold only `areas/`, such as a test's own. */
  readonly more?: readonly string[]
  /** YYYY-MM-DD. */
  readonly today: string
}

export interface Checked {
  readonly problems: readonly Problem[]
  /** Present only when nothing is wrong. */
  readonly content?: Content
}

function ruleSetsOf(content: Content, built: string) {
  const day = { built }
  const baseline = compileBaseline(content, day)
  const areas = content.areas.map((part) => {
    const pack = compileArea(content, part, day)
    return [pack.name, rulesOf(baseline, pack)] as const
  })
  return [['the baseline', rulesOf(baseline)] as const, ...areas]
}

/**
 * Checks all content. Each file by its schema first; what belongs together only once every file can
 * be read, so that one slip does not drown in its consequences.
 */
export function checkFiles(
  root: ContentFiles,
  more: readonly ContentFiles[],
  today: string,
): Checked {
  const problems = createProblems()
  const content = wholeContent(loadContent(root, more, problems))
  const failed = () => problems.found.some(({ severity }) => severity === 'error')
  if (content === undefined || failed()) return { problems: problems.found }
  checkIds(content, problems)
  checkReferences(content, problems)
  checkTopics(content, contextOf(content), problems)
  checkAreas(content, problems)
  checkNational(content, problems)
  checkWords(content, today, problems)
  if (!failed()) checkRules(content, ruleSetsOf(content, today), problems)
  return { problems: problems.found, ...(failed() ? {} : { content }) }
}

/** Reads and checks the content of folders on this machine. */
export function checkContent({ root, more = [], today }: CheckOptions): Checked {
  return checkFiles(filesIn(root), more.map(filesIn), today)
}
