import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { Area, AreaLevels, Links, Matrix } from '#catalogue/schemas/area'
import {
  BaselineLevels,
  Duties,
  Modifiers,
  Protectives,
  Triggers,
  Words,
  Worries,
} from '#catalogue/schemas/baseline'
import { Sources } from '#catalogue/schemas/common'
import { Contacts } from '#catalogue/schemas/contacts'
import { BankHolidays, Cards, Definitions, Emergency } from '#catalogue/schemas/national'
import { Gradings, GradingSources, Topic } from '#catalogue/schemas/topics'

const SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  topic: Topic,
  gradings: Gradings,
  'grading-sources': GradingSources,
  'baseline-levels': BaselineLevels,
  triggers: Triggers,
  modifiers: Modifiers,
  protective: Protectives,
  duties: Duties,
  worries: Worries,
  words: Words,
  sources: Sources,
  area: Area,
  'area-levels': AreaLevels,
  contacts: Contacts,
  links: Links,
  matrix: Matrix,
  emergency: Emergency,
  cards: Cards,
  definitions: Definitions,
  'bank-holidays': BankHolidays,
}

/** A JSON Schema for each kind of content file. Checks that JSON Schema cannot say are left out. */
export function jsonSchemas(): ReadonlyMap<string, object> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      name,
      toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' }),
    ]),
  )
}
