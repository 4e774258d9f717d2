import { IMPACTS, NO_ANSWERS, type Answers, type Impact } from '#domain/assessment/answers'
import type { RuleSet } from '#domain/assessment/rule-set'
import { AGES, type Age } from '#domain/levels/age'
import { UsageError } from '#tools/lib/packs'

/** The options of a request: `--flag` alone, or `--name value`. */
const FLAGS = ['--danger', '--allegation'] as const
const NAMED = [
  '--area',
  '--age',
  '--yes',
  '--not-sure',
  '--impact',
  '--modifier',
  '--protective',
  '--harm',
  '--at',
] as const

export type Options = ReadonlyMap<string, string>

const isOneOf = <T extends string>(list: readonly T[], value: string): value is T =>
  list.some((each) => each === value)

export function parseOptions(args: readonly string[]): Options {
  const options = new Map<string, string>()
  for (let index = 0; index < args.length; index += 1) {
    const name = args[index] ?? ''
    if (isOneOf(FLAGS, name)) {
      options.set(name, 'yes')
      continue
    }
    if (!isOneOf(NAMED, name))
      throw new UsageError(
        `"${name}" is not an option. The options are: ${[...NAMED, ...FLAGS].join(' ')}`,
      )
    const value = args[index + 1]
    if (value === undefined || value.startsWith('--'))
      throw new UsageError(`${name} needs a value after it.`)
    const before = options.get(name)
    options.set(name, before === undefined ? value : `${before},${value}`)
    index += 1
  }
  return options
}

const listOf = (options: Options, name: string): readonly string[] =>
  (options.get(name) ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')

function known(
  ids: readonly string[],
  has: (id: string) => boolean,
  what: string,
): readonly string[] {
  const stranger = ids.find((id) => !has(id))
  if (stranger !== undefined) throw new UsageError(`There is no ${what} "${stranger}".`)
  return ids
}

function ageOf(options: Options): Age {
  const age = options.get('--age') ?? 'not-sure'
  if (!isOneOf(AGES, age))
    throw new UsageError(`"${age}" is not an age. The ages are: ${AGES.join(', ')}.`)
  return age
}

function impactsOf(options: Options, rules: RuleSet): ReadonlyMap<string, Impact> {
  const pairs = listOf(options, '--impact').map((pair) => {
    const [rung = '', impact = '', ...rest] = pair.split('=')
    if (!rules.rungs.has(rung)) throw new UsageError(`There is no rung "${rung}".`)
    if (rest.length > 0)
      throw new UsageError(`"${pair}" says too much. Write ${rung}=${IMPACTS.join('|')}.`)
    if (!isOneOf(IMPACTS, impact))
      throw new UsageError(`"${impact}" is not an effect. Write ${rung}=${IMPACTS.join('|')}.`)
    return [rung, impact] as const
  })
  return new Map(pairs)
}

function modifiersOf(options: Options, rules: RuleSet): readonly string[] | undefined {
  if (!options.has('--modifier')) return undefined
  const said = listOf(options, '--modifier')
  const ids = said.filter((id) => id !== 'none')
  if (ids.length > 0 && ids.length < said.length)
    throw new UsageError('Write --modifier none, or name modifiers. Not both.')
  return known(ids, (id) => rules.modifiers.has(id), 'modifier')
}

function harmOf(options: Options): Answers['harm'] {
  const harm = options.get('--harm')
  if (harm === undefined || harm === 'yes' || harm === 'not-sure') return harm
  throw new UsageError(`"${harm}" is no answer to --harm. Write yes or not-sure.`)
}

/** One request's options as answers under a rule set. Every unknown id is a clear error. */
export function parseAnswers(options: Options, rules: RuleSet): Answers {
  const isWorry = (id: string) => rules.rungs.has(id) || rules.triggers.has(id)
  return {
    ...NO_ANSWERS,
    age: ageOf(options),
    danger: options.has('--danger'),
    allegation: options.has('--allegation'),
    yes: known(listOf(options, '--yes'), isWorry, 'rung or trigger'),
    notSure: known(listOf(options, '--not-sure'), isWorry, 'rung or trigger'),
    impact: impactsOf(options, rules),
    modifiers: modifiersOf(options, rules),
    protective: known(
      listOf(options, '--protective'),
      (id) => rules.protective.has(id),
      'protective factor',
    ),
    harm: harmOf(options),
  }
}
