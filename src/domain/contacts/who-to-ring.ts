import type { Contact, Purpose, Withheld } from '#domain/contacts/contact'
import { stateOf, type OpenState } from '#domain/contacts/open-state'

/** What somebody can want to ring for. */
export type RingPurpose = Extract<
  Purpose,
  'urgent' | 'advice' | 'refer' | 'allegation' | 'early-help'
>

/** One thing to do: ring this contact, send it its form, or (where it has neither) write to it. */
export interface ToRing {
  readonly contact: Contact
  readonly state: OpenState
  readonly how: 'phone' | 'form' | 'email'
}

/** Whom to ring for a purpose at an instant, in one area. Plain data: the screen finds the words. */
export interface WhoToRing {
  readonly purpose: RingPurpose
  /**
   * What to do first. It may be shut: then `opensNext` of its state is the next opening. Left out
   * where the area has nobody for this purpose.
   */
  readonly first?: ToRing
  /** The area lists nobody for `purpose`: `first` and `others` are its contacts for this one. */
  readonly borrowedFrom?: RingPurpose
  /**
   * The area's other ways for this purpose, best first, shut ones too. Those that are not shut
   * stand beside `first`: while its sources disagree, front door and night team both stand.
   */
  readonly others: readonly ToRing[]
  /**
   * Not urgent, and `first` is shut, has no known hours, is not known to answer on this bank
   * holiday, or is missing: the urgent number, for what cannot wait.
   */
  readonly ifItCannotWait?: ToRing
  /** Why the area publishes nobody for `purpose`, and who can be asked instead. */
  readonly withheld?: Withheld
  /** "No answer?": the numbers to try after `first`, in order. 999 stands last. */
  readonly noAnswer: readonly ToRing[]
}

/** What stands beside an area's contacts. */
export interface Beside {
  readonly withheld?: readonly Withheld[]
  /** National contacts for "No answer?", in order: hand in only those that fit, such as 101, 999. */
  readonly national?: readonly Contact[]
}

/** Whose contacts answer where an area lists none for a purpose. */
const STAND_INS: Readonly<Record<RingPurpose, readonly RingPurpose[]>> = {
  urgent: ['refer'],
  advice: ['refer', 'urgent'],
  refer: ['urgent'],
  'early-help': ['advice', 'refer'],
  allegation: [],
}

const digits = (phone: string | undefined) => phone?.replaceAll(' ', '')
const lineOf = ({ contact }: ToRing) => `${digits(contact.phone)} ${contact.phoneNote ?? ''}`

/** How a contact is reached for a purpose, the first way first. None where it has no such way. */
function waysOf(contact: Contact, purpose: RingPurpose): readonly ToRing['how'][] {
  const phone = contact.phone === undefined ? [] : (['phone'] as const)
  if (purpose === 'urgent') return phone
  const form = contact.form === undefined ? [] : (['form'] as const)
  const email = contact.email === undefined ? [] : (['email'] as const)
  if (contact.formFirst && form.length > 0 && purpose !== 'advice') return [...form, ...phone]
  return [...phone, ...form, ...email].slice(0, 1)
}

const SHUT = 3

/** How likely somebody answers now, 0 best. A form or a letter can be sent at any hour. */
function rankOf({ state, how }: ToRing): number {
  if (how !== 'phone') return 0
  if (state.state === 'shut') return SHUT
  if (state.state === 'not-known') return 2
  return state.bankHolidayNotStated ? 1 : 0
}

/**
 * Among lines that are shut: for an urgent worry the night team before the front door, for
 * anything else who opens first. Otherwise the order of the list stands.
 */
function shutRankOf(way: ToRing, purpose: RingPurpose, frontDoor?: Contact): number {
  const { contact, state } = way
  if (rankOf(way) < SHUT) return 0
  if (purpose !== 'urgent') return state.opensNext ?? Infinity
  const isDayTeam = contact.for.some((each) => each === 'refer' || each === 'advice')
  return isDayTeam || contact === frontDoor ? 1 : 0
}

/** The lists and the instant that every step needs. */
interface Moment {
  readonly contacts: readonly Contact[]
  readonly stateNow: (contact: Contact) => OpenState
}

/** Every way for a purpose, best first. Contacts for professionals come before those that are not. */
function waysFor(moment: Moment, asked: RingPurpose, listedFor: RingPurpose): readonly ToRing[] {
  const listed = moment.contacts.filter((contact) => contact.for.includes(listedFor))
  const ours = listed.filter(({ who }) => who.includes('professionals'))
  const theirs = listed.filter(({ who }) => !who.includes('professionals'))
  const inOrder = [...ours, ...theirs]
  const frontDoor = inOrder[0]
  // a stand-in is the front door alone, never the night team
  const chosen = asked === listedFor ? inOrder : inOrder.slice(0, 1)
  return chosen
    .flatMap((contact) => {
      const state = moment.stateNow(contact)
      return waysOf(contact, asked).map((how): ToRing => ({ contact, state, how }))
    })
    .map((way) => ({ way, shut: shutRankOf(way, asked, frontDoor), rank: rankOf(way) }))
    .sort((a, b) => a.rank - b.rank || (a.shut === b.shut ? 0 : a.shut - b.shut))
    .map(({ way }) => way)
}

/** The ways for a purpose, or for the first stand-in that has any. */
function waysOrStandIn(moment: Moment, purpose: RingPurpose) {
  for (const listedFor of [purpose, ...STAND_INS[purpose]]) {
    const ways = waysFor(moment, purpose, listedFor)
    if (ways.length > 0) return { ways, listedFor }
  }
  return { ways: [], listedFor: purpose }
}

/** National numbers in the order handed in, 999 last. */
function nationalOf(moment: Moment, national: readonly Contact[]): readonly ToRing[] {
  const ways = national
    .filter(({ phone }) => phone !== undefined)
    .map((contact): ToRing => ({ contact, state: moment.stateNow(contact), how: 'phone' }))
  const isDanger = ({ contact }: ToRing) => digits(contact.phone) === '999'
  return [...ways.filter((way) => !isDanger(way)), ...ways.filter(isDanger)]
}

/** Each line once, without the one that did not answer. */
function withoutRepeats(ways: readonly ToRing[], tried: ToRing | undefined): readonly ToRing[] {
  const seen = new Set(tried?.how === 'phone' ? [lineOf(tried)] : [])
  return ways.filter((way) => !seen.has(lineOf(way)) && seen.add(lineOf(way)))
}

const mayNotAnswer = ({ state }: ToRing) =>
  state.state === 'shut' || state.state === 'not-known' || state.bankHolidayNotStated

/**
 * Whom to ring for a purpose at an instant (milliseconds since 1970), from one area's contacts in
 * the order in which it lists them: the first urgent one is its front door.
 *
 * Urgent: who is open, or may be, by the order of the list; where nobody is, the night team.
 * Anything else: the contact for it, its form first where the area wants that, with the next
 * opening while it is shut; the urgent number then stands aside, for what cannot wait.
 */
export function whoToRing(
  contacts: readonly Contact[],
  purpose: RingPurpose,
  instant: number,
  holidays: ReadonlySet<string>,
  { withheld = [], national = [] }: Beside = {},
): WhoToRing {
  const moment: Moment = { contacts, stateNow: (contact) => stateOf(contact, instant, holidays) }
  const { ways, listedFor } = waysOrStandIn(moment, purpose)
  const [first, ...others] = ways
  const urgent = waysOrStandIn(moment, 'urgent').ways
  const cannotWait = urgent.find(({ contact }) => contact.id !== first?.contact.id)
  const needed = purpose !== 'urgent' && (first === undefined || mayNotAnswer(first))
  const reason = withheld.find((each) => each.for === purpose)
  const beside = others.filter(
    ({ how, state }) => how === 'phone' && (purpose === 'urgent' || state.state !== 'shut'),
  )
  return {
    purpose,
    ...(first === undefined ? {} : { first }),
    ...(listedFor === purpose ? {} : { borrowedFrom: listedFor }),
    others,
    ...(needed && cannotWait !== undefined ? { ifItCannotWait: cannotWait } : {}),
    ...(reason === undefined ? {} : { withheld: reason }),
    noAnswer: withoutRepeats([...beside, ...urgent, ...nationalOf(moment, national)], first),
  }
}
