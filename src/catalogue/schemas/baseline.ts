import * as v from 'valibot'
import { IMPACTS } from '#domain/assessment/answers'
import { NEXT_STEPS, ROUTES, TELL_PARENTS } from '#domain/assessment/assessment'
import {
  AgeBand,
  Basis,
  Certainty,
  Cited,
  Id,
  Level,
  Provenance,
  Some,
  SourceRefs,
  Text,
  Title,
} from '#catalogue/schemas/common'

const DoNow = v.strictObject({ title: Title, says: v.exactOptional(Text) })

/** A sign that alone asks for protection today, whatever else is answered. */
const Trigger = v.strictObject({
  id: Id,
  title: Text,
  meaning: Text,
  ages: Some(AgeBand, 'A trigger needs the ages it fits'),
  /** Ages at which it stands in the first eight lines. */
  first: v.optional(v.array(AgeBand), []),
  synonyms: v.optional(v.array(Text), []),
  /** Whom to go to first. */
  firstCall: v.picklist(
    ['front-door', 'medical', 'health-crisis', 'police'],
    'The first call is front-door, medical, health-crisis or police',
  ),
  steps: Some(DoNow, 'A trigger says what to do'),
  doNot: Some(Text, 'A trigger says what not to do'),
  tellParents: v.strictObject({
    answer: v.picklist(
      ['no', 'ask-first', 'say-what-happens-next'],
      'The answer on telling parents is no, ask-first or say-what-happens-next',
    ),
    says: Text,
  }),
  /** Rungs of the baseline that describe the same thing. */
  rungs: v.optional(v.array(Id), []),
  /** Where "not sure" is weaker than "yes". Without it both are level 4. */
  notSure: v.exactOptional(v.strictObject({ lower: Level, upper: Level, says: Text })),
  basis: Basis,
  sources: SourceRefs,
  warning: v.exactOptional(Text),
})

/** Something that makes the same facts weigh more. It raises the upper level by one, once. */
const Modifier = v.strictObject({
  id: Id,
  title: Title,
  meaning: v.exactOptional(Text),
  /** pattern: over time, counts for accumulation. vulnerability. plan: already known to services. */
  kind: v.picklist(
    ['pattern', 'vulnerability', 'plan'],
    'A modifier is a pattern, a vulnerability or a plan',
  ),
  /** One of the five lines asked at first sight; the rest stand under "more". */
  first: v.boolean(),
  /** A duty of the council that comes with it: an id of duties.yaml. */
  duty: v.exactOptional(Id),
  basis: Basis,
  sources: SourceRefs,
})

const Protective = v.strictObject({
  id: Id,
  title: Text,
  advice: Text,
  basis: Basis,
  sources: SourceRefs,
})

/** A duty in law that stands beside the level. */
const Duty = v.strictObject({
  id: Id,
  title: Text,
  says: Text,
  law: Text,
  /** The route is at least this urgent, whatever the level. */
  atLeast: v.exactOptional(
    v.picklist(
      ['refer-with-agreement', 'protect-today'],
      'A duty asks for refer-with-agreement or protect-today',
    ),
  ),
  certainty: Certainty,
  sources: Cited,
})

const WORRY_ROUTES = ['999', 'protect-today', 'advice-today', 'early-help', 'own-service'] as const

/** A worry that no published document grades: it has a route and no level. */
const Worry = v.strictObject({
  id: Id,
  title: Title,
  says: Text,
  ages: Some(AgeBand, 'A worry needs the ages it fits'),
  synonyms: v.optional(v.array(Text), []),
  route: v.picklist(WORRY_ROUTES, `A route is one of: ${WORRY_ROUTES.join(', ')}`),
  steps: Some(DoNow, 'A worry says what to do'),
  doNot: v.optional(v.array(Text), []),
  related: v.optional(v.array(Id), []),
  basis: Basis,
  sources: SourceRefs,
  warning: v.exactOptional(Text),
})

const BaselineLevel = v.strictObject({
  level: Level,
  title: Title,
  who: Text,
  response: Text,
  lead: Text,
  consent: Text,
  assessment: Text,
  ring: Text,
  sources: Cited,
})

const Headline = v.strictObject({ title: Text, says: Text })
const each = <K extends string, S extends v.GenericSchema>(keys: readonly K[], schema: S) => {
  const entries = keys.map((key) => [key, schema] as const)
  // Every key of the list stands in the entries, with the same schema.
  return v.strictObject(Object.fromEntries(entries) as Record<K, S>)
}

/** The words of a result, one for everything that the rules can decide. */
export const Words = v.strictObject({
  provenance: Provenance,
  headlines: each([...ROUTES, 'advice-now', 'ring-today', 'settle-one'], Headline),
  parents: each(TELL_PARENTS, Text),
  steps: each(NEXT_STEPS, Headline),
  impacts: each([...IMPACTS, 'not-known'], Headline),
  seriousHarm: Text,
  asks: each(ROUTES, Text),
  adultAsks: Text,
  voice: v.record(Id, Text),
})

export const Triggers = v.strictObject({ provenance: Provenance, triggers: Some(Trigger) })
export const Modifiers = v.strictObject({ provenance: Provenance, modifiers: Some(Modifier) })
export const Protectives = v.strictObject({ provenance: Provenance, protective: Some(Protective) })
export const Duties = v.strictObject({ provenance: Provenance, duties: Some(Duty) })
export const Worries = v.strictObject({ provenance: Provenance, worries: Some(Worry) })
export const BaselineLevels = v.strictObject({
  provenance: Provenance,
  levels: Some(BaselineLevel),
})
