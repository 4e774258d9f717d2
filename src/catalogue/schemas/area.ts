import * as v from 'valibot'
import {
  Certainty,
  Day,
  Id,
  Level,
  Provenance,
  SourceRefs,
  Text,
  Told,
  Url,
} from '#catalogue/schemas/common'

const Cited = v.pipe(SourceRefs, v.nonEmpty('Name at least one source'))

/** One page an area: who the partnership is, which document it uses, and what is not confirmed. */
export const Area = v.strictObject({
  provenance: Provenance,
  id: Id,
  /** "Worcestershire": how the area is named everywhere. */
  name: Text,
  /** What the area calls its scheme, e.g. "Levels of Need". */
  scheme: v.strictObject({ name: Text, certainty: Certainty, sources: Cited }),
  /** The council whose children's services answer. */
  council: Text,
  partnership: v.strictObject({ name: Text, certainty: Certainty, sources: Cited }),
  /** The levels document: what is known of it and where the area publishes it. */
  document: v.strictObject({
    title: Text,
    edition: Told,
    url: Url,
    /** What could and could not be read, in one or two sentences. */
    read: Text,
    history: v.array(Told),
  }),
  bodies: v.array(Told),
  consent: v.array(Told),
  /** What happens after a contact, as far as known. */
  afterContact: v.array(Told),
  /** Local duties and routes worth a line: LADO rule, bruising, neglect tools, exploitation. */
  local: v.array(v.strictObject({ title: Text, says: Told })),
  /** Everything that the evidence could not confirm, for the page that lists it. */
  notConfirmed: v.pipe(
    v.array(v.strictObject({ what: Text, why: v.exactOptional(Text), link: v.exactOptional(Url) })),
    v.nonEmpty('Say what is not confirmed, or why nothing is'),
  ),
})

export const AreaLevels = v.strictObject({
  provenance: Provenance,
  /** How surely the numbering 1 to 4 is the area's own. */
  numbering: Told,
  levels: v.pipe(
    v.array(
      v.strictObject({
        level: Level,
        name: Told,
        who: Told,
        response: Told,
        lead: Told,
        consent: Told,
        assessment: Told,
      }),
    ),
    v.length(4, 'Describe levels 1 to 4'),
  ),
})

const Span = v.pipe(
  v.string(),
  v.regex(
    /^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/,
    'Write a time span as 09:00-17:00 (24:00 ends a day)',
  ),
)
const Spans = v.array(Span)
/** Opening hours as one source prints them, in UK time. A missing day is shut. */
const Hours = v.strictObject({
  says: Text,
  sources: Cited,
  certainty: Certainty,
  mon: v.optional(Spans, []),
  tue: v.optional(Spans, []),
  wed: v.optional(Spans, []),
  thu: v.optional(Spans, []),
  fri: v.optional(Spans, []),
  sat: v.optional(Spans, []),
  sun: v.optional(Spans, []),
  /** On England's bank holidays: its own spans, or `as-usual`, or `not-stated`. */
  bankHoliday: v.union([Spans, v.picklist(['as-usual', 'not-stated'])]),
})

/** Somebody to ring or write to. Always carries the day it was seen. */
const Contact = v.strictObject({
  id: Id,
  name: Text,
  /** What it is for. `refer` is a new worry that needs social care, `advice` a talk before deciding. */
  for: v.pipe(
    v.array(
      v.picklist(['emergency', 'urgent', 'advice', 'refer', 'allegation', 'early-help', 'other']),
    ),
    v.nonEmpty('Say what the contact is for'),
  ),
  who: v.pipe(v.array(v.picklist(['professionals', 'public'])), v.nonEmpty()),
  phone: v.exactOptional(
    v.pipe(v.string(), v.regex(/^[0-9 ]{3,16}$/, 'A number is digits and spaces')),
  ),
  /** Said after the number, e.g. "option 3". */
  phoneNote: v.exactOptional(Text),
  textRelay: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9 ]{3,24}$/))),
  form: v.exactOptional(
    v.strictObject({ name: Text, url: v.exactOptional(Url), note: v.exactOptional(Text) }),
  ),
  email: v.exactOptional(v.pipe(v.string(), v.email())),
  /** Where the area wants its form first for anything that is not an emergency. */
  formFirst: v.optional(v.boolean(), false),
  /** One entry a source. More than one that differ: the sources disagree, and the screen says so. */
  hours: v.array(Hours),
  /** stated by a source, inferred by this project, or not known at all. */
  hoursBasis: v.picklist(['stated', 'inferred', 'not-stated']),
  /** Weekly times without any urgent contact are declared here, or they are an error. */
  declaredGaps: v.exactOptional(Text),
  /** What it does with what you tell it, as far as known. */
  handles: v.exactOptional(Text),
  note: v.exactOptional(Text),
  seen: Day,
  certainty: Certainty,
  sources: Cited,
})

export const Contacts = v.strictObject({
  provenance: Provenance,
  contacts: v.pipe(v.array(Contact), v.nonEmpty()),
  /** Routes for which no number may be published: who can be asked instead. */
  withheld: v.optional(
    v.array(
      v.strictObject({
        for: v.picklist([
          'emergency',
          'urgent',
          'advice',
          'refer',
          'allegation',
          'early-help',
          'other',
        ]),
        why: Text,
        askInstead: Text,
        sources: SourceRefs,
      }),
    ),
    [],
  ),
})

export const Links = v.strictObject({
  provenance: Provenance,
  links: v.pipe(
    v.array(
      v.strictObject({
        title: Text,
        url: Url,
        says: v.exactOptional(Text),
        kind: v.picklist([
          'document',
          'refer',
          'early-help',
          'procedures',
          'escalation',
          'briefings',
          'training',
          'other',
        ]),
      }),
    ),
    v.nonEmpty(),
  ),
})

/** An area's own matrix: it replaces gradings, names and places, and the baseline mark disappears. */
export const Matrix = v.strictObject({
  provenance: Provenance,
  source: v.strictObject({ title: Text, edition: Text, url: v.exactOptional(Url) }),
  /** The area's own names of levels 1 to 4. */
  levelNames: v.pipe(v.array(Text), v.length(4, 'Name all four levels')),
  indicators: v.pipe(
    v.array(
      v.strictObject({
        /** The rung of the baseline that it is about. */
        rung: Id,
        /** Its own wording, if it has one. */
        title: v.exactOptional(Text),
        meaning: v.exactOptional(Text),
        level: Level,
        /** How far it can reach in the area's document, if further than its level. */
        reach: v.exactOptional(Level),
        page: v.exactOptional(Text),
      }),
    ),
    v.nonEmpty(),
  ),
})
