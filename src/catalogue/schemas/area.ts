import * as v from 'valibot'
import {
  Certainty,
  Cited,
  Id,
  Level,
  Provenance,
  Some,
  Text,
  Told,
  Url,
} from '#catalogue/schemas/common'

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
  notConfirmed: Some(
    v.strictObject({ what: Text, why: v.exactOptional(Text), link: v.exactOptional(Url) }),
    'Say what is not confirmed, or why nothing is',
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

const LINK_KINDS = [
  'document',
  'refer',
  'early-help',
  'procedures',
  'escalation',
  'briefings',
  'training',
  'other',
] as const
export const Links = v.strictObject({
  provenance: Provenance,
  links: Some(
    v.strictObject({
      title: Text,
      url: Url,
      says: v.exactOptional(Text),
      kind: v.picklist(LINK_KINDS, `A link is one of: ${LINK_KINDS.join(', ')}`),
    }),
    'List at least one link',
  ),
})

/** An area's own matrix: it replaces gradings, names and places, and the baseline mark disappears. */
export const Matrix = v.strictObject({
  provenance: Provenance,
  source: v.strictObject({ title: Text, edition: Text, url: v.exactOptional(Url) }),
  /** The area's own names of levels 1 to 4. */
  levelNames: v.pipe(v.array(Text), v.length(4, 'Name all four levels')),
  indicators: Some(
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
    'A matrix needs at least one indicator',
  ),
})
