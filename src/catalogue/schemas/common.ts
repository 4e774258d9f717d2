import * as v from 'valibot'
import { AGE_BANDS } from '#domain/levels/age'

export const Text = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('Write something here, or take the field out'),
)
const words = (text: string) => text.trim().split(/\s+/).length
export const Title = v.pipe(
  Text,
  v.check((text) => words(text) <= 8, 'A title has at most eight words'),
)

/** A list that must not be empty. */
export const Some = <S extends v.GenericSchema>(item: S, says = 'List at least one') =>
  v.pipe(v.array(item), v.nonEmpty(says))

/** What is not written as a day at all is told by the check before. */
function isRealDay(day: string): boolean {
  const ms = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(ms) || new Date(ms).toISOString().startsWith(day)
}
export const Day = v.pipe(
  v.string(),
  v.isoDate('Write the day as YYYY-MM-DD'),
  v.check(isRealDay, 'No calendar has this day. Write a real one as YYYY-MM-DD'),
)

const WEB_ADDRESS = 'Write a whole web address, beginning with https://'
const isWebPage = (url: string) => !URL.canParse(url) || /^https?:/i.test(url)
export const Url = v.pipe(v.string(), v.url(WEB_ADDRESS), v.check(isWebPage, WEB_ADDRESS))
export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/i, 'Use letters, digits, full stops and hyphens'),
)
export const Level = v.picklist([1, 2, 3, 4], 'A level is 1, 2, 3 or 4')
export const AgeBand = v.picklist([...AGE_BANDS], `An age band is one of: ${AGE_BANDS.join(', ')}`)
/** How surely a text was read: the whole text, its opening, a copy of it, or nowhere. */
export const Certainty = v.picklist(
  ['verified', 'part-read', 'secondary', 'unverified'],
  'How sure: verified, part-read, secondary or unverified',
)

/** A document or page that carries a fact. `date` is the day or edition it prints, or "undated". */
const Source = v.strictObject({
  title: Text,
  publisher: Text,
  url: v.exactOptional(Url),
  date: Text,
  read: Day,
  certainty: Certainty,
  note: v.exactOptional(Text),
})
export const SourceRefs = v.array(Id)
export const Cited = Some(Id, 'Name at least one source')
export const Sources = v.record(Id, Source)

/** Who answers for a file's items, which edition they are and until when. */
export const Provenance = v.strictObject({
  owner: Text,
  edition: Text,
  published: Day,
  checked: Day,
  reviewBy: Day,
  status: v.picklist(
    ['baseline', 'draft', 'endorsed', 'withdrawn'],
    'A status is baseline, draft, endorsed or withdrawn',
  ),
})

/** A fact with where it was read, or the plain admission that it is not known. */
export const Told = v.union(
  [
    v.literal('not-confirmed'),
    v.strictObject({
      text: Text,
      certainty: Certainty,
      sources: Some(Id, 'A statement must name at least one source'),
      /** True where the text is known to be older than the document in force. */
      historic: v.exactOptional(v.boolean()),
    }),
  ],
  'Write not-confirmed, or a statement with text, certainty and sources',
)
export type Told = v.InferOutput<typeof Told>

/** A rule comes from a source, or is this app's own and says so. */
export const Basis = v.picklist(['source', 'app-rule'], 'A basis is source or app-rule')
