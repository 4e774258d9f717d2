import { searchItems } from '#search/items'
import { createSearch, type Search } from '#search/search'
import { answerLines } from '#tools/lib/answer-lines'
import { openPacks, UsageError } from '#tools/lib/packs'

/** `npm run --silent search -- "<words>" [--area <id>]`: what is found, best first. */
const searches = new Map<string, Search>()

function searchFor(area: string | undefined): Search {
  const key = area ?? ''
  const before = searches.get(key)
  if (before !== undefined) return before
  const packs = openPacks()
  const { contacts, withheld } =
    area === undefined ? { contacts: [], withheld: [] } : packs.area(area)
  const numbers = [...contacts, ...packs.national().contacts]
  const search = createSearch(searchItems(packs.baseline(), numbers, withheld))
  searches.set(key, search)
  return search
}

await answerLines(process.argv.slice(2), (args) => {
  const at = args.indexOf('--area')
  const area = at < 0 ? undefined : args[at + 1]
  if (at >= 0 && area === undefined) throw new UsageError('--area needs a value after it.')
  const words = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1))
  const stranger = words.find((word) => word.startsWith('--'))
  if (stranger !== undefined)
    throw new UsageError(`"${stranger}" is not an option. The option is: --area`)
  if (words.length === 0)
    throw new UsageError('Say what to search for: npm run search -- "always hungry"')
  return searchFor(area)(words.join(' ')).map(({ topic: _topic, ...hit }) => hit)
})
