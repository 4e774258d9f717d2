import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type * as v from 'valibot'
import type { Problems } from '#catalogue/problems'
import { readFile, wholeFile, type Read } from '#catalogue/read-file'
import * as areaSchemas from '#catalogue/schemas/area'
import * as baselineSchemas from '#catalogue/schemas/baseline'
import { Sources } from '#catalogue/schemas/common'
import * as nationalSchemas from '#catalogue/schemas/national'

type Out<S extends v.GenericSchema> = Read<v.InferOutput<S>>

function names(root: string, folder: string): readonly string[] {
  const path = join(root, folder)
  return existsSync(path) ? readdirSync(path).sort() : []
}

function loadBaseline(root: string, problems: Problems) {
  const read = <S extends v.GenericSchema>(file: string, schema: S) =>
    readFile(root, `baseline/${file}`, schema, problems)
  const topics = names(root, 'baseline/topics')
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => read(`topics/${name}`, baselineSchemas.Topic) ?? [])
  return {
    sources: read('sources.yaml', baselineSchemas.GradingSources),
    gradings: read('gradings.yaml', baselineSchemas.Gradings),
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

function loadNational(root: string, problems: Problems) {
  const read = <S extends v.GenericSchema>(file: string, schema: S) =>
    readFile(root, `national/${file}`, schema, problems)
  return {
    sources: read('sources.yaml', Sources),
    emergency: read('emergency.yaml', nationalSchemas.Emergency),
    contacts: read('contacts.yaml', areaSchemas.Contacts),
    cards: read('cards.yaml', nationalSchemas.Cards),
    definitions: read('definitions.yaml', nationalSchemas.Definitions),
    holidays: read('bank-holidays.yaml', nationalSchemas.BankHolidays),
  }
}

function loadArea(root: string, folder: string, problems: Problems) {
  const read = <S extends v.GenericSchema>(file: string, schema: S) =>
    readFile(root, `areas/${folder}/${file}`, schema, problems)
  const hasMatrix = existsSync(join(root, 'areas', folder, 'matrix.yaml'))
  return {
    folder,
    hasMatrix,
    sources: read('sources.yaml', Sources),
    area: read('area.yaml', areaSchemas.Area),
    levels: read('levels.yaml', areaSchemas.AreaLevels),
    contacts: read('contacts.yaml', areaSchemas.Contacts),
    links: read('links.yaml', areaSchemas.Links),
    matrix: hasMatrix ? read('matrix.yaml', areaSchemas.Matrix) : undefined,
  }
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
export function loadContent(root: string, more: readonly string[], problems: Problems): Loaded {
  const areas = [root, ...more].flatMap((base) =>
    names(base, 'areas').map((folder) => loadArea(base, folder, problems)),
  )
  if (areas.length === 0)
    problems.error(wholeFile('areas'), [], 'There is no area. Add a folder under areas/.')
  return {
    baseline: loadBaseline(root, problems),
    national: loadNational(root, problems),
    areas,
  }
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
