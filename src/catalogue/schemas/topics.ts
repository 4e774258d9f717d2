import * as v from 'valibot'
import {
  AgeBand,
  Certainty,
  Cited,
  Day,
  Id,
  Level,
  Provenance,
  Some,
  Text,
  Title,
  Url,
} from '#catalogue/schemas/common'

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

const COUNT = 'Count the independent sources: 1 or more'
export const Grading = v.strictObject({
  domain: Text,
  subdomain: Text,
  ages: Text,
  areas: v.record(v.string(), Some(Level, 'Name at least one level')),
  families: v.pipe(v.number(), v.integer(COUNT), v.minValue(1, COUNT)),
  agreement: v.picklist(
    ['agreed', 'contested', 'split-one-area', 'single'],
    'Published levels are agreed, contested, split-one-area or single',
  ),
  s17: Level,
  sources: Some(Id, 'A grading must name at least one source'),
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
  examples: v.optional(v.pipe(v.array(Text), v.maxLength(3, 'Give at most three examples')), []),
  synonyms: v.optional(v.array(Text), []),
  /** A question that would settle "not sure". */
  question: v.exactOptional(Text),
  /** Stands alone: not a step of a ladder. */
  single: v.optional(v.boolean(), false),
  kind: v.optional(
    v.picklist(['need', 'circumstance', 'duty'], 'A rung is a need, a circumstance or a duty'),
    'need',
  ),
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
  backedBy: v.exactOptional(v.strictObject({ says: Text, sources: Cited })),
  override: v.exactOptional(
    v.strictObject({
      placed: v.exactOptional(Level),
      reach: v.exactOptional(Level),
      reason: Text,
      sources: Some(Id, 'An override must name a source'),
    }),
  ),
  warning: v.exactOptional(Text),
})

export const Topic = v.strictObject({
  provenance: Provenance,
  id: Id,
  title: v.pipe(Title, v.maxLength(40, 'The title of a topic has at most 40 characters')),
  /** What is in it, in everyday words, in one short line. */
  summary: v.pipe(Text, v.maxLength(60, 'A summary has at most 60 characters')),
  group: v.picklist(
    ['child', 'care', 'home', 'outside'],
    'A group is child, care, home or outside',
  ),
  /** ladder: rungs from least to most serious. group: single indicators that belong together. */
  kind: v.picklist(['ladder', 'group'], 'A topic is a ladder or a group'),
  /** Shown at first sight when topics are browsed. */
  main: v.optional(v.boolean(), false),
  synonyms: v.optional(v.array(Text), []),
  /** Who could know: completes "Ask …". */
  ask: Text,
  /** Topics that evidence shows together with this one. */
  oftenWith: v.exactOptional(v.strictObject({ topics: v.array(Id), says: Text, sources: Cited })),
  /** What the published texts leave open here, said to the reader. */
  thin: v.exactOptional(Text),
  rungs: Some(Rung, 'A topic needs at least one rung'),
})
