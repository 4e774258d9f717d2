import * as v from 'valibot'
import {
  Basis,
  Certainty,
  Cited,
  Day,
  Id,
  Provenance,
  Some,
  SourceRefs,
  Text,
} from '#catalogue/schemas/common'

const Step = v.strictObject({ title: Text, says: v.exactOptional(Text) })

/** What to do when a child is in danger now. The first screen of all, without any script. */
export const Emergency = v.strictObject({
  provenance: Provenance,
  title: Text,
  ringIf: Some(Text, 'Say when to ring'),
  steps: Some(Step, 'Say what to do'),
  ifThere: v.array(Text),
  basis: Basis,
  sources: SourceRefs,
})

/** A card to read: a short page of headed points. */
const Card = v.strictObject({
  id: Id,
  title: Text,
  summary: Text,
  sections: Some(
    v.strictObject({
      title: Text,
      points: Some(Text, 'A section needs at least one point'),
      basis: Basis,
      sources: SourceRefs,
    }),
    'A card needs at least one section',
  ),
})
export const Cards = v.strictObject({
  provenance: Provenance,
  cards: Some(Card),
})

/** A test or term in law that a result cites, with its date and whether it is in force. */
const Definition = v.strictObject({
  id: Id,
  term: Text,
  says: Text,
  law: Text,
  inForce: v.picklist(
    ['in-force', 'enacted-not-confirmed-in-force', 'guidance'],
    'A law is in-force, enacted-not-confirmed-in-force or guidance',
  ),
  note: v.exactOptional(Text),
  certainty: Certainty,
  sources: Cited,
})
export const Definitions = v.strictObject({
  provenance: Provenance,
  definitions: Some(Definition),
})

/** England's bank holidays: fixed rules are computed; one-off days and moved days are listed. */
export const BankHolidays = v.strictObject({
  provenance: Provenance,
  from: Day,
  until: Day,
  days: Some(v.strictObject({ day: Day, name: Text }), 'List the bank holidays'),
  /** Days by royal proclamation or other one-off decisions inside the range (none known: empty). */
  oneOff: v.array(v.strictObject({ day: Day, name: Text, removes: v.exactOptional(Day) })),
  sources: SourceRefs,
})
