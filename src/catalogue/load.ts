import type * as v from 'valibot'
import { checkStrays } from '#catalogue/checks/check-strays'
import type { ContentFiles } from '#catalogue/content-files'
import type { Problems } from '#catalogue/problems'
import { readFile, wholeFile, type Read } from '#catalogue/read-file'
import * as areaSchemas from '#catalogue/schemas/area'
import * as baselineSchemas from '#catalogue/schemas/baseline'
import { Sources } from '#catalogue/schemas/common'
import { Contacts } from '#catalogue/schemas/contacts'
import * as nationalSchemas from '#catalogue/schemas/national'
import { Gradings, GradingSources, Topic } from '#catalogue/schemas/topics'

type Out<S extends v.GenericSchema> = Read<v.InferOutput<S>>

/** One content folder while it is read: what is asked for is noted, so that strays are found. */
function createReader(files: ContentFiles, problems: Problems) {
  const names = files.list()
  const asked = new Set<string>()
  const read = <S extends v.GenericSchema>(file: string, schema: S) => {
    asked.add(file)
    return readFile(files, file, schema, problems)
  }
  return {
    names,
    read,
    readIfThere: <S extends v.GenericSchema>(file: string, schema: S) => {
      asked.add(file)
      return names.includes(file) ? read(file, schema) : undefined
    },
    tellStrays: () => {
      checkStrays(files, asked, problems)
    },
  }
}
type Reader = ReturnType<typeof createReader>

function loadBaseline({ names, read: readAny }: Reader) {
  const read = <S extends v.GenericSchema>(file: string, schema: S) =>
    readAny(`baseline/${file}`, schema)
  const topics = names
    .filter((name) => /^baseline\/topics\/[^/]+\.yaml$/.test(name))
    .flatMap((name) => readAny(name, Topic) ?? [])
  return {
    sources: read('sources.yaml', GradingSources),
    gradings: read('gradings.yaml', Gradings),
    levels: read('levels.yaml', baselineSchemas.BaselineLevels),
    triggers: read('triggers.yaml', baselineSchemas.Triggers),
    modifiers: read('modifiers.yaml', baselineSchemas.Modifiers),
    protective: read('protective.yaml', baselineSchemas.Protectives),
    duties: read('duties.yaml', baselineSchemas.Duties),
    worries: read('worries.yaml', baselineSchemas.Worries),
    words: read('words.yaml', baselineSchemas.Words),
    topics,
  }
}

function loadNational({ read: readAny }: Reader) {
  const read = <S extends v.GenericSchema>(file: string, schema: S) =>
    readAny(`national/${file}`, schema)
  return {
    sources: read('sources.yaml', Sources),
    emergency: read('emergency.yaml', nationalSchemas.Emergency),
    contacts: read('contacts.yaml', Contacts),
    cards: read('cards.yaml', nationalSchemas.Cards),
    definitions: read('definitions.yaml', nationalSchemas.Definitions),
    holidays: read('bank-holidays.yaml', nationalSchemas.BankHolidays),
  }
}

function loadArea({ read: readAny, readIfThere }: Reader, folder: string) {
  const at = (file: string) => `areas/${folder}/${file}`
  const read = <S extends v.GenericSchema>(file: string, schema: S) => readAny(at(file), schema)
  return {
    folder,
    sources: read('sources.yaml', Sources),
    area: read('area.yaml', areaSchemas.Area),
    levels: read('levels.yaml', areaSchemas.AreaLevels),
    contacts: read('contacts.yaml', Contacts),
    links: read('links.yaml', areaSchemas.Links),
    matrix: readIfThere(at('matrix.yaml'), areaSchemas.Matrix),
  }
}

function loadAreas(reader: Reader) {
  const folders = reader.names.flatMap((name) => /^areas\/([^/]+)\//.exec(name)?.[1] ?? [])
  return [...new Set(folders)].sort().map((folder) => loadArea(reader, folder))
}
type LoadedBaseline = ReturnType<typeof loadBaseline>
type LoadedNational = ReturnType<typeof loadNational>
type LoadedArea = ReturnType<typeof loadArea>

/** The same, once nothing is missing. */
type Whole<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> }
type WholeBaseline = Whole<LoadedBaseline>
type WholeNational = Whole<LoadedNational>
export type WholeArea = Omit<Whole<LoadedArea>, 'matrix'> & {
  readonly matrix: Out<typeof areaSchemas.Matrix> | undefined
}

/** Everything that stands in the content folder, file by file, as far as each could be read. */
export interface Loaded {
  readonly baseline: LoadedBaseline
  readonly national: LoadedNational
  readonly areas: readonly LoadedArea[]
}

/** All content, with every file read and valid by itself. */
export interface Content {
  readonly baseline: WholeBaseline
  readonly national: WholeNational
  readonly areas: readonly WholeArea[]
}

/**
 * Reads a content folder. `more` are further folders that hold only `areas/`, such as a test's own.
 */
export function loadContent(
  root: ContentFiles,
  more: readonly ContentFiles[],
  problems: Problems,
): Loaded {
  const main = createReader(root, problems)
  const readers = [main, ...more.map((files) => createReader(files, problems))]
  const areas = readers.flatMap(loadAreas)
  if (areas.length === 0)
    problems.error(wholeFile('areas'), [], 'There is no area. Add a folder under areas/.')
  const loaded = { baseline: loadBaseline(main), national: loadNational(main), areas }
  for (const { tellStrays } of readers) tellStrays()
  return loaded
}

const isWhole = (part: object, mayMiss: string): boolean =>
  Object.entries(part).every(([key, value]) => key === mayMiss || value !== undefined)

/** The content, if no file is missing. The cast says what the line above it has just checked. */
export function wholeContent(loaded: Loaded): Content | undefined {
  const { baseline, national, areas } = loaded
  const whole =
    isWhole(baseline, '') && isWhole(national, '') && areas.every((area) => isWhole(area, 'matrix'))
  return whole ? (loaded as Content) : undefined
}
