import { assess } from '#domain/assessment/assess'
import type { RuleSet } from '#domain/assessment/rule-set'
import { rulesOf } from '#pack/rules'
import { answerLines } from '#tools/lib/answer-lines'
import { openPacks } from '#tools/lib/packs'
import { parseAnswers, parseOptions } from '#tools/lib/parse-answers'
import { parseInstant, ringFor } from '#tools/lib/ring-at'

/** `npm run --silent assess -- --area <id> --age <age> --yes <ids> …`: the assessment as JSON. */
const cache = new Map<string, RuleSet>()

function rulesFor(area: string | undefined): RuleSet {
  const key = area ?? ''
  const packs = openPacks()
  const rules =
    cache.get(key) ?? rulesOf(packs.baseline(), area === undefined ? area : packs.area(area))
  cache.set(key, rules)
  return rules
}

/** With `--at <instant>` and an area, `ring` beside it says whom to ring at that instant. */
await answerLines(process.argv.slice(2), (args) => {
  const options = parseOptions(args)
  const area = options.get('--area')
  const rules = rulesFor(area)
  const assessment = assess(rules, parseAnswers(options, rules))
  const at = options.get('--at')
  if (at === undefined) return assessment
  const instant = parseInstant(at)
  if (area === undefined) return assessment
  const packs = openPacks()
  const ring = ringFor(assessment, packs.area(area), packs.national(), instant)
  return { ...assessment, ring }
})
