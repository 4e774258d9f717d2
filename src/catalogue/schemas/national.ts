import * as v from 'valibot'
import { Basis, Certainty, Day, Id, Provenance, SourceRefs, Text } from '#catalogue/schemas/common'

const Step = v.strictObject({ title: Text, says: v.exactOptional(Text) })

/** What to do when a child is in danger now. The first screen of all, without any script. */
export const Emergency = v.strictObject({
  provenance: Provenance,
  title: Text,
  ringIf: v.pipe(v.array(Text), v.nonEmpty()),
  steps: v.pipe(v.array(Step), v.nonEmpty()),
  ifThere: v.array(Text),
  basis: Basis,
  sources: SourceRefs,
})

/** A card to read: a short page of headed points. */
const Card = v.strictObject({
  id: Id,
  title: Text,
  summary: Text,
  sections: v.pipe(
    v.array(
      v.strictObject({
        title: Text,
        points: v.pipe(v.array(Text), v.nonEmpty()),
        basis: Basis,
        sources: SourceRefs,
      }),
    ),
    v.nonEmpty(),
  ),
})
export const Cards = v.strictObject({
  provenance: Provenance,
  cards: v.pipe(v.array(Card), v.nonEmpty()),
})

/** A test or term in law that a result cites, with its date and whether it is in force. */
const Definition = v.strictObject({
  id: Id,
  term: Text,
  says: Text,
  law: Text,
  inForce: v.picklist(['in-force', 'enacted-not-confirmed-in-force', 'guidance']),
  note: v.exactOptional(Text),
  certainty: Certainty,
  sources: v.pipe(SourceRefs, v.nonEmpty()),
})
export const Definitions = v.strictObject({
  provenance: Provenance,
  definitions: v.pipe(v.array(Definition), v.nonEmpty()),
})

/** England's bank holidays: fixed rules are computed; one-off days and moved days are listed. */
export const BankHolidays = v.strictObject({
  provenance: Provenance,
  from: Day,
  until: Day,
  days: v.pipe(v.array(v.strictObject({ day: Day, name: Text })), v.nonEmpty()),
  /** Days by royal proclamation or other one-off decisions inside the range (none known: empty). */
  oneOff: v.array(v.strictObject({ day: Day, name: Text, removes: v.exactOptional(Day) })),
  sources: SourceRefs,
})
