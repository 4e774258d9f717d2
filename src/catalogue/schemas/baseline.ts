import * as v from 'valibot'
import { NEXT_STEPS, ROUTES, TELL_PARENTS } from '#domain/assessment/assessment'
import {
  AgeBand,
  Basis,
  Certainty,
  Day,
  Id,
  Level,
  Provenance,
  SourceRefs,
  Text,
  Url,
} from '#catalogue/schemas/common'

const words = (text: string) => text.trim().split(/\s+/).length
const Title = v.pipe(
  Text,
  v.check((text) => words(text) <= 8, 'A title has at most eight words'),
)

/** One published document whose gradings are carried. `family`: areas that share one wording. */
export const GradingSource = v.strictObject({
  title: Text,
  publisher: Text,
  area: Text,
  family: Text,
  url: Url,
  date: Text,
  read: Day,
  certainty: Certainty,
  levelsRead: Text,
  s17: Text,
  note: v.exactOptional(Text),
})
export const GradingSources = v.record(Id, GradingSource)

export const Grading = v.strictObject({
  domain: Text,
  subdomain: Text,
  ages: Text,
  areas: v.record(v.string(), v.pipe(v.array(Level), v.nonEmpty('Name at least one level'))),
  families: v.pipe(v.number(), v.integer(), v.minValue(1)),
  agreement: v.picklist(['agreed', 'contested', 'split-one-area', 'single']),
  s17: Level,
  sources: v.pipe(SourceRefs, v.nonEmpty('A grading must name at least one source')),
})
export const Gradings = v.record(Id, Grading)

/**
 * One rung: a thing that a practitioner may have seen, in plain words. Where it stands comes from
 * gradings.yaml; what is written here is words and what the rules need to know of it.
 */
export const Rung = v.strictObject({
  id: Id,
  title: Title,
  meaning: Text,
  examples: v.optional(v.pipe(v.array(Text), v.maxLength(3)), []),
  synonyms: v.optional(v.array(Text), []),
  /** A question that would settle "not sure". */
  question: v.exactOptional(Text),
  /** Stands alone: not a step of a ladder. */
  single: v.optional(v.boolean(), false),
  kind: v.optional(v.picklist(['need', 'circumstance', 'duty']), 'need'),
  /** A duty of the council that comes with it, whatever the level: an id of duties.yaml. */
  duty: v.exactOptional(Id),
  /** A worry about an adult who works with children: brings the LADO. */
  allegation: v.optional(v.boolean(), false),
  /** Harm that rarely shows: "no sign yet" is read as "it shows". */
  hidden: v.optional(v.boolean(), false),
  /** Describes actual or likely significant harm: at level 4 the route is protection, today. */
  harm: v.optional(v.boolean(), false),
  /** Points to level 4 where the child is not born yet. */
  prebirth: v.optional(v.boolean(), false),
  /** Age bands that it cannot concern, although the published wording says "any". */
  notAges: v.optional(v.array(AgeBand), []),
  /** Carried in the data and never shown, because it blames or profiles. */
  withdrawn: v.exactOptional(Text),
  /** A cited line of national guidance that keeps a level 4 at 4. */
  backedBy: v.exactOptional(
    v.strictObject({ says: Text, sources: v.pipe(SourceRefs, v.nonEmpty()) }),
  ),
  override: v.exactOptional(
    v.strictObject({
      placed: v.exactOptional(Level),
      reach: v.exactOptional(Level),
      reason: Text,
      sources: v.pipe(SourceRefs, v.nonEmpty('An override must name a source')),
    }),
  ),
  warning: v.exactOptional(Text),
})

export const Topic = v.strictObject({
  provenance: Provenance,
  id: Id,
  title: v.pipe(Title, v.maxLength(40)),
  /** What is in it, in everyday words, in one short line. */
  summary: v.pipe(Text, v.maxLength(60, 'A summary has at most 60 characters')),
  group: v.picklist(['child', 'care', 'home', 'outside']),
  /** ladder: rungs from least to most serious. group: single indicators that belong together. */
  kind: v.picklist(['ladder', 'group']),
  /** Shown at first sight when topics are browsed. */
  main: v.optional(v.boolean(), false),
  synonyms: v.optional(v.array(Text), []),
  /** Who could know: completes "Ask …". */
  ask: Text,
  /** Topics that evidence shows together with this one. */
  oftenWith: v.exactOptional(
    v.strictObject({ topics: v.array(Id), says: Text, sources: v.pipe(SourceRefs, v.nonEmpty()) }),
  ),
  /** What the published texts leave open here, said to the reader. */
  thin: v.exactOptional(Text),
  rungs: v.pipe(v.array(Rung), v.nonEmpty('A topic needs at least one rung')),
})

const DoNow = v.strictObject({ title: Title, says: v.exactOptional(Text) })

/** A sign that alone asks for protection today, whatever else is answered. */
const Trigger = v.strictObject({
  id: Id,
  title: Text,
  meaning: Text,
  ages: v.pipe(v.array(AgeBand), v.nonEmpty('A trigger needs the ages it fits')),
  /** Ages at which it stands in the first eight lines. */
  first: v.optional(v.array(AgeBand), []),
  synonyms: v.optional(v.array(Text), []),
  /** Whom to go to first. */
  firstCall: v.picklist(['front-door', 'medical', 'health-crisis', 'police']),
  steps: v.pipe(v.array(DoNow), v.nonEmpty('A trigger says what to do')),
  doNot: v.pipe(v.array(Text), v.nonEmpty('A trigger says what not to do')),
  tellParents: v.strictObject({
    answer: v.picklist(['no', 'ask-first', 'say-what-happens-next']),
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
  kind: v.picklist(['pattern', 'vulnerability', 'plan']),
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
  atLeast: v.exactOptional(v.picklist(['refer-with-agreement', 'protect-today'])),
  certainty: Certainty,
  sources: v.pipe(SourceRefs, v.nonEmpty()),
})

/** A worry that no published document grades: it has a route and no level. */
const Worry = v.strictObject({
  id: Id,
  title: Title,
  says: Text,
  ages: v.pipe(v.array(AgeBand), v.nonEmpty()),
  synonyms: v.optional(v.array(Text), []),
  route: v.picklist(['999', 'protect-today', 'advice-today', 'early-help', 'own-service']),
  steps: v.pipe(v.array(DoNow), v.nonEmpty()),
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
  sources: v.pipe(SourceRefs, v.nonEmpty()),
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
  headlines: each([...ROUTES, 'advice-now', 'settle-one'], Headline),
  parents: each(TELL_PARENTS, Text),
  steps: each(NEXT_STEPS, Headline),
})

const many = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(v.array(schema), v.nonEmpty('List at least one'))
export const Triggers = v.strictObject({ provenance: Provenance, triggers: many(Trigger) })
export const Modifiers = v.strictObject({ provenance: Provenance, modifiers: many(Modifier) })
export const Protectives = v.strictObject({ provenance: Provenance, protective: many(Protective) })
export const Duties = v.strictObject({ provenance: Provenance, duties: many(Duty) })
export const Worries = v.strictObject({ provenance: Provenance, worries: many(Worry) })
export const BaselineLevels = v.strictObject({
  provenance: Provenance,
  levels: many(BaselineLevel),
})
