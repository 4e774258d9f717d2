import type { Content, WholeArea } from '#catalogue/load'
import { compileRungs, familiesOf, type RungContext } from '#catalogue/compile-rungs'
import {
  PACK_SCHEMA,
  type AreaPack,
  type BaselinePack,
  type NationalPack,
  type Pack,
  type PackRung,
  type Source,
} from '#pack/schema'
import type { PackWords } from '#pack/words'

/** Days that a pack may be relied on without contact, unless its owner says less. */
const RELY_DAYS = 90

export interface BuildDay {
  /** YYYY-MM-DD. */
  readonly built: string
}

function relyUntil({ built }: BuildDay): string {
  return new Date(Date.parse(`${built}T00:00:00Z`) + RELY_DAYS * 86_400_000)
    .toISOString()
    .slice(0, 10)
}

const header = (edition: string, day: BuildDay) => ({
  schema: PACK_SCHEMA,
  edition,
  built: day.built,
  relyUntil: relyUntil(day),
})

/** A grading document told as a source like any other. */
function asSource(content: Content, key: string): Source | undefined {
  const source = content.baseline.sources.data[key]
  if (source === undefined) return undefined
  const { title, publisher, url, date, read, certainty, area, levelsRead } = source
  return {
    title,
    publisher,
    url,
    date,
    read,
    certainty,
    note: `${area}. Levels read: ${levelsRead}`,
  }
}

/** Collects every source key that stands anywhere in a value. */
function keysIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const each of value) keysIn(each, found)
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      if (key === 'sources' && Array.isArray(inner))
        for (const each of inner) found.add(String(each))
      else keysIn(inner, found)
  return found
}

function pick(keys: ReadonlySet<string>, of: (key: string) => Source | undefined) {
  const used = [...keys].sort().flatMap((key) => {
    const source = of(key)
    return source === undefined ? [] : [[key, source] as const]
  })
  return Object.fromEntries(used)
}

/** What every rung needs to be compiled. */
export function contextOf(content: Content): RungContext {
  const { gradings, sources, triggers, duties } = content.baseline
  return {
    gradings: gradings.data,
    families: familiesOf(sources.data),
    triggerOf: new Map(
      triggers.data.triggers.flatMap(({ id, rungs }) => rungs.map((rung) => [rung, id] as const)),
    ),
    routeOf: new Map(
      duties.data.duties.flatMap(({ id, atLeast }) =>
        atLeast === undefined ? [] : [[id, atLeast]],
      ),
    ),
  }
}

function compileTopics(content: Content) {
  return content.baseline.topics.map(({ data }) => ({
    id: data.id,
    title: data.title,
    kind: data.kind,
    rungs: data.rungs.map(({ id }) => id),
    ask: data.ask,
    oftenWith: data.oftenWith?.topics ?? [],
    summary: data.summary,
    group: data.group,
    main: data.main,
    synonyms: data.synonyms,
    ...(data.thin === undefined ? {} : { thin: data.thin }),
    ...(data.oftenWith === undefined
      ? {}
      : { oftenSays: { says: data.oftenWith.says, sources: data.oftenWith.sources } }),
    provenance: data.provenance,
  }))
}

function compileTriggers(content: Content) {
  return content.baseline.triggers.data.triggers.map((trigger) => {
    const { tellParents, notSure, ...rest } = trigger
    return {
      ...rest,
      tellParents: tellParents.answer,
      parents: tellParents,
      ...(notSure === undefined
        ? {}
        : { notSure: { lower: notSure.lower, upper: notSure.upper }, notSureSays: notSure.says }),
    }
  })
}

/** All rungs of the baseline, as the rules and the pages use them. */
function compileAllRungs(content: Content): readonly PackRung[] {
  const context = contextOf(content)
  return content.baseline.topics.flatMap(({ data }) => compileRungs(data, context))
}

function wordsOf({ baseline }: Content): PackWords {
  const { provenance: _told, ...words } = baseline.words.data
  return words
}

export function compileBaseline(content: Content, day: BuildDay): BaselinePack {
  const { baseline, national } = content
  const { provenance } = baseline.triggers.data
  const body = {
    levels: baseline.levels.data.levels,
    topics: compileTopics(content),
    rungs: compileAllRungs(content),
    triggers: compileTriggers(content),
    modifiers: baseline.modifiers.data.modifiers,
    protective: baseline.protective.data.protective,
    duties: baseline.duties.data.duties,
    worries: baseline.worries.data.worries,
    words: wordsOf(content),
  }
  return {
    ...header(provenance.edition, day),
    kind: 'baseline',
    provenance,
    ...body,
    sources: pick(keysIn(body), (key) => asSource(content, key) ?? national.sources.data[key]),
  }
}

export function compileNational(content: Content, day: BuildDay): NationalPack {
  const { national } = content
  const { provenance, ...emergency } = national.emergency.data
  const { from, until, days, oneOff } = national.holidays.data
  const removed = new Set(oneOff.flatMap(({ removes }) => removes ?? []))
  const observed = [...days.filter(({ day: each }) => !removed.has(each)), ...oneOff]
  const body = {
    emergency,
    contacts: national.contacts.data.contacts,
    cards: national.cards.data.cards,
    definitions: national.definitions.data.definitions,
  }
  return {
    ...header(provenance.edition, day),
    kind: 'national',
    provenance,
    ...body,
    holidays: {
      from,
      until,
      days: observed
        .map(({ day: each, name }) => ({ day: each, name }))
        .sort((a, b) => a.day.localeCompare(b.day, 'en')),
    },
    sources: pick(keysIn(body), (key) => national.sources.data[key] ?? asSource(content, key)),
  }
}

function matrixOf({ matrix }: WholeArea): Pick<AreaPack, 'matrix'> {
  if (matrix === undefined) return {}
  const { provenance, source, levelNames, indicators } = matrix.data
  const endorsed = provenance.status === 'endorsed'
  return { matrix: { edition: provenance.edition, endorsed, levelNames, indicators, source } }
}

export function compileArea(content: Content, part: WholeArea, day: BuildDay): AreaPack {
  const { provenance, ...area } = part.area.data
  const { contacts, withheld, provenance: contactsProvenance } = part.contacts.data
  const { numbering, levels } = part.levels.data
  const body = { ...area, numbering, levels, contacts, withheld, links: part.links.data.links }
  return {
    ...header(provenance.edition, day),
    kind: 'area',
    provenance,
    contactsProvenance,
    ...body,
    ...matrixOf(part),
    sources: pick(
      keysIn(body),
      (key) => part.sources.data[key] ?? content.national.sources.data[key],
    ),
  }
}

/** One pack for the baseline, one for England, one an area. */
export function compileAll(content: Content, day: BuildDay): readonly Pack[] {
  return [
    compileBaseline(content, day),
    compileNational(content, day),
    ...content.areas.map((area) => compileArea(content, area, day)),
  ]
}
