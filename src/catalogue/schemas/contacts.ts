import * as v from 'valibot'
import {
  Certainty,
  Cited,
  Day,
  Id,
  Provenance,
  Some,
  SourceRefs,
  Text,
  Url,
} from '#catalogue/schemas/common'

const Span = v.pipe(
  v.string(),
  v.regex(
    /^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/,
    'Write a time span as 09:00-17:00 (24:00 ends a day)',
  ),
)
const Spans = v.array(Span)
const BANK_HOLIDAY_HOURS = 'Write the time spans of a bank holiday, as-usual or not-stated'
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
  bankHoliday: v.union(
    [Spans, v.picklist(['as-usual', 'not-stated'], BANK_HOLIDAY_HOURS)],
    BANK_HOLIDAY_HOURS,
  ),
})

const PURPOSES = [
  'emergency',
  'urgent',
  'advice',
  'refer',
  'allegation',
  'early-help',
  'other',
] as const
const Purpose = v.picklist(PURPOSES, `A contact is for one of: ${PURPOSES.join(', ')}`)

/** Somebody to ring or write to. Always carries the day it was seen. */
const Contact = v.strictObject({
  id: Id,
  name: Text,
  /** What it is for. `refer` is a new worry that needs social care, `advice` a talk before deciding. */
  for: Some(Purpose, 'Say what the contact is for'),
  who: Some(
    v.picklist(['professionals', 'public'], 'Who may use it: professionals or public'),
    'Say who may use the contact',
  ),
  phone: v.exactOptional(
    v.pipe(v.string(), v.regex(/^[0-9 ]{3,16}$/, 'A number is digits and spaces')),
  ),
  /** Said after the number, e.g. "option 3". */
  phoneNote: v.exactOptional(Text),
  textRelay: v.exactOptional(
    v.pipe(v.string(), v.regex(/^[0-9 ]{3,24}$/, 'A text relay number is digits and spaces')),
  ),
  form: v.exactOptional(
    v.strictObject({ name: Text, url: v.exactOptional(Url), note: v.exactOptional(Text) }),
  ),
  email: v.exactOptional(
    v.pipe(v.string(), v.email('Write a whole e-mail address, as in team@council.gov.uk')),
  ),
  /** Where the area wants its form first for anything that is not an emergency. */
  formFirst: v.optional(v.boolean(), false),
  /** One entry a source. More than one that differ: the sources disagree, and the screen says so. */
  hours: v.array(Hours),
  /** stated by a source, inferred by this project, or not known at all. */
  hoursBasis: v.picklist(
    ['stated', 'inferred', 'not-stated'],
    'Hours are stated, inferred or not-stated',
  ),
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
  contacts: Some(Contact, 'List at least one contact'),
  /** Routes for which no number may be published: who can be asked instead. */
  withheld: v.optional(
    v.array(
      v.strictObject({
        for: Purpose,
        why: Text,
        askInstead: Text,
        sources: SourceRefs,
      }),
    ),
    [],
  ),
})
