import { checkContent } from '#catalogue/check-content'
import { tell } from '#catalogue/problems'
import { contentOptions } from '#tools/lib/content-options'

/** `npm run content:check [-- --content <dir>] [--with <dir>]`: every mistake in content, with its place. */
const started = performance.now()
const { problems, content } = checkContent(contentOptions(process.argv.slice(2)))
const errors = problems.filter(({ severity }) => severity === 'error').length
const warnings = problems.length - errors
if (problems.length > 0) console.error(tell(problems))
const took = ((performance.now() - started) / 1000).toFixed(1)
const rungs = content?.baseline.topics.reduce((sum, { data }) => sum + data.rungs.length, 0)
const what = content
  ? `Content is sound: ${rungs} rungs in ${content.baseline.topics.length} topics, ${content.areas.length} areas`
  : 'Content has mistakes'
console.log(`${what}. ${errors} errors, ${warnings} warnings, ${took} s.`)
if (errors > 0) process.exitCode = 1
