import { assess } from '#domain/assessment/assess'
import type { RuleSet } from '#domain/assessment/rule-set'
import { rulesOf } from '#pack/rules'
import { answerLines } from '#tools/lib/answer-lines'
import { openPacks } from '#tools/lib/packs'
import { parseAnswers, parseOptions } from '#tools/lib/parse-answers'

/** `npm run --silent assess -- --area <id> --age <age> --yes <ids> …`: the assessment as JSON. */
const cache = new Map<string, RuleSet>()

function rulesFor(area: string | undefined): RuleSet {
  const packs = openPacks()
  const key = area ?? ''
  const rules =
    cache.get(key) ?? rulesOf(packs.baseline(), area === undefined ? area : packs.area(area))
  cache.set(key, rules)
  return rules
}

await answerLines(process.argv.slice(2), (args) => {
  const options = parseOptions(args)
  const rules = rulesFor(options.get('--area'))
  return assess(rules, parseAnswers(options, rules))
})
