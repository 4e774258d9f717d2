import type { Content } from '#catalogue/load'
import type { Place, Problems } from '#catalogue/problems'

type Path = readonly (string | number)[]

/** Every `sources` list inside a value, with the way to it. */
function sourceLists(value: unknown, path: Path = []): readonly { path: Path; keys: string[] }[] {
  if (Array.isArray(value))
    return value.flatMap((each, index) => sourceLists(each, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' && Array.isArray(inner)
      ? [{ path: [...path, key], keys: inner.map(String) }]
      : sourceLists(inner, [...path, key]),
  )
}

interface File {
  readonly data: unknown
  readonly place: Place
}

function checkSources(
  file: File,
  known: ReadonlySet<string>,
  where: string,
  used: Set<string>,
  { error }: Problems,
) {
  for (const { path, keys } of sourceLists(file.data))
    keys.forEach((key, index) => {
      used.add(key)
      if (!known.has(key))
        error(
          file.place,
          [...path, index],
          `There is no source ${key} in ${where}. Add it there, or correct the key.`,
        )
    })
}

/** Where anything in a value says that it comes from a source, the source is named. */
function checkBasis(file: File, problems: Problems, value = file.data, path: Path = []): void {
  if (Array.isArray(value)) {
    value.forEach((each: unknown, index) => {
      checkBasis(file, problems, each, [...path, index])
    })
    return
  }
  if (typeof value !== 'object' || value === null) return
  if ('basis' in value && 'sources' in value && value.basis === 'source') {
    const { sources } = value
    if (Array.isArray(sources) && sources.length === 0)
      problems.error(
        file.place,
        [...path, 'sources'],
        'This says that it comes from a source, but names none. Name it, or write basis: app-rule.',
      )
  }
  for (const [key, inner] of Object.entries(value))
    checkBasis(file, problems, inner, [...path, key])
}

function checkUnused(file: File & { data: object }, used: ReadonlySet<string>, { warn }: Problems) {
  for (const key of Object.keys(file.data))
    if (!used.has(key)) warn(file.place, [key], `Nothing uses the source ${key}.`)
}

/** Every reference to a source leads to one, and everything that claims a source names it. */
export function checkReferences({ baseline, national, areas }: Content, problems: Problems): void {
  const shared = new Set([
    ...Object.keys(baseline.sources.data),
    ...Object.keys(national.sources.data),
  ])
  const used = new Set<string>()
  const where = 'baseline/sources.yaml or national/sources.yaml'
  const { sources: _gradingSources, topics, ...lists } = baseline
  const { sources: _nationalSources, ...pages } = national
  const files: readonly File[] = [...Object.values(lists), ...topics, ...Object.values(pages)]
  for (const file of files) {
    checkSources(file, shared, where, used, problems)
    checkBasis(file, problems)
  }
  for (const part of areas) {
    const own = new Set<string>()
    const known = new Set([
      ...Object.keys(part.sources.data),
      ...Object.keys(national.sources.data),
    ])
    for (const file of [part.area, part.levels, part.contacts, part.links])
      checkSources(file, known, `areas/${part.folder}/sources.yaml`, own, problems)
    checkUnused(part.sources, own, problems)
    for (const key of own) used.add(key)
  }
  checkUnused(baseline.sources, used, problems)
  checkUnused(national.sources, used, problems)
}
