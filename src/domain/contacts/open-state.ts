import type { Contact } from '#domain/contacts/contact'
import {
  DAYS_AHEAD,
  DAYS_BACK,
  instantOfMark,
  markOf,
  runAt,
  runsOf,
  type Mark,
  type Run,
} from '#domain/contacts/timeline'

/**
 * Whether a contact answers, from its published hours. Instants are milliseconds since 1970; none
 * lies more than 14 days ahead. What is not true or not known is false or left out.
 */
export interface OpenState {
  /**
   * `open`: every source says so. `shut`: none says open. `not-known`: no hours are published.
   * `may-be-open`: anything between, for a reason that one of the three flags below names.
   */
  readonly state: 'open' | 'shut' | 'may-be-open' | 'not-known'
  /** The hours are this project's inference. Such a contact is never `open`. */
  readonly inferred: boolean
  /** May be open: some sources say open at this instant, and some do not. */
  readonly disputed: boolean
  /** May be open: it is a bank holiday, and only the hours of ordinary days say open. */
  readonly bankHolidayNotStated: boolean
  /**
   * When this stops being so: the earliest end by any source. What follows is never surer than
   * what is now. Left out when shut, not known or disputed, when it is followed by more certainty,
   * and when nothing changes in 14 days ("open all hours").
   */
  readonly until?: number
  /** When disputed over one edge of the day: "from 08:30, or from 09:00". Earliest first. */
  readonly disagree?: { readonly about: 'opening' | 'closing'; readonly at: readonly number[] }
  /** When shut: the earliest instant at which it is open, or may be, by any source. */
  readonly opensNext?: number
  /** What it will be at `opensNext`. */
  readonly opensNextState?: 'open' | 'may-be-open'
  /** The sources do not give the same next opening. All that they give, earliest first. */
  readonly opensNextDisputed?: boolean
  readonly opensNextAll?: readonly number[]
  /** When shut or maybe open: the earliest instant at which every source says open. */
  readonly opensForSure?: number
}

type Verdict = Pick<OpenState, 'disputed' | 'bankHolidayNotStated'> & {
  readonly state: 'open' | 'shut' | 'may-be-open'
}

/** The hours of one contact, source by source. */
interface Timetable {
  readonly sources: readonly (readonly Run[])[]
  readonly inferred: boolean
}

function verdictAt({ sources, inferred }: Timetable, mark: Mark): Verdict {
  const runs = sources.map((source) => runAt(source, mark))
  const flags = { disputed: false, bankHolidayNotStated: false }
  if (runs.every((run) => run === undefined)) return { state: 'shut', ...flags }
  const saying = runs.filter((run) => run?.stated === true).length
  if (saying < runs.length)
    return { state: 'may-be-open', disputed: saying > 0, bankHolidayNotStated: saying === 0 }
  return { state: inferred ? 'may-be-open' : 'open', ...flags }
}

const isSame = (a: Verdict, b: Verdict) =>
  a.state === b.state &&
  a.disputed === b.disputed &&
  a.bankHolidayNotStated === b.bankHolidayNotStated

const distinct = (marks: readonly Mark[]) => [...new Set(marks)].sort((a, b) => a - b)
const isSet = <T>(value: T | undefined): value is T => value !== undefined
const isWithinReach = (mark: Mark, now: Mark) => mark > now && mark - now <= DAYS_AHEAD * 1440
/** A run that began earlier than this may be cut off by the end of the look back. */
const isRecent = (mark: Mark, now: Mark) => now - mark < DAYS_BACK * 1440

/** Marks ahead at which any source changes. */
function changesAfter({ sources }: Timetable, now: Mark): readonly Mark[] {
  const ends = sources.flatMap((runs) => runs.flatMap(({ from, to }) => [from, to]))
  return distinct(ends.filter((mark) => isWithinReach(mark, now)))
}

/**
 * The edge of the day that the sources disagree about at a mark: the opening, where those that do
 * not say open begin later within the same stretch; the closing, where they have ended in it.
 * Neither where a stretch has no near edge, or a source says nothing about this bank holiday.
 */
function disagreementAt({ sources }: Timetable, now: Mark): OpenState['disagree'] {
  const running = sources.map((runs) => runAt(runs, now)).filter(isSet)
  const others = sources.filter((runs) => runAt(runs, now) === undefined)
  if (running.some(({ stated }) => !stated)) return undefined
  const ended = others.map((runs) => runs.findLast(({ to }) => to <= now)?.to)
  const coming = others.map((runs) => runs.find(({ from }) => from > now)?.from)
  const at = (marks: readonly Mark[]) => distinct(marks).map(instantOfMark)
  const endedInside = ended.filter(isSet).filter((to) => running.every(({ from }) => from <= to))
  if (endedInside.length === others.length && running.every(({ to }) => isWithinReach(to, now)))
    return { about: 'closing', at: at([...endedInside, ...running.map(({ to }) => to)]) }
  const comingInside = coming.filter(isSet).filter((from) => running.every(({ to }) => from <= to))
  if (comingInside.length === others.length && running.every(({ from }) => isRecent(from, now)))
    return { about: 'opening', at: at([...comingInside, ...running.map(({ from }) => from)]) }
  return undefined
}

function nextOpening(timetable: Timetable, now: Mark): Partial<OpenState> {
  const starts = timetable.sources.map(
    (runs) => runs.find(({ from }) => isWithinReach(from, now))?.from,
  )
  const all = distinct(starts.filter(isSet))
  const [first] = all
  if (first === undefined) return {}
  return {
    opensNext: instantOfMark(first),
    opensNextState: verdictAt(timetable, first).state === 'open' ? 'open' : 'may-be-open',
    opensNextDisputed: all.length > 1 || !starts.every(isSet),
    opensNextAll: all.map(instantOfMark),
  }
}

const shutsAt = (timetable: Timetable, mark: Mark) => verdictAt(timetable, mark).state === 'shut'

/** What lies ahead of a verdict: when it ends, what is disputed, when it opens. */
function aheadOf(timetable: Timetable, now: Mark, verdict: Verdict): Partial<OpenState> {
  const changes = changesAfter(timetable, now)
  const end = changes.find((mark) => !isSame(verdictAt(timetable, mark), verdict))
  const sure = changes.find((mark) => verdictAt(timetable, mark).state === 'open')
  const lasts = verdict.state !== 'shut' && !verdict.disputed
  const ends = end !== undefined && (!verdict.bankHolidayNotStated || shutsAt(timetable, end))
  const disagree = verdict.disputed ? disagreementAt(timetable, now) : undefined
  return {
    ...(lasts && ends ? { until: instantOfMark(end) } : {}),
    ...(disagree === undefined ? {} : { disagree }),
    ...(verdict.state === 'shut' ? nextOpening(timetable, now) : {}),
    ...(verdict.state !== 'open' && sure !== undefined
      ? { opensForSure: instantOfMark(sure) }
      : {}),
  }
}

/**
 * Whether a contact answers at an instant (milliseconds since 1970), in UK time. `holidays` are
 * the bank holidays as YYYY-MM-DD. Never claims `open` on the word of only some of its sources.
 */
export function stateOf(
  contact: Contact,
  instant: number,
  holidays: ReadonlySet<string>,
): OpenState {
  if (contact.hoursBasis === 'not-stated' || contact.hours.length === 0)
    return { state: 'not-known', inferred: false, disputed: false, bankHolidayNotStated: false }
  const now = markOf(instant)
  const timetable: Timetable = {
    sources: contact.hours.map((hours) => runsOf(hours, now, holidays)),
    inferred: contact.hoursBasis === 'inferred',
  }
  const verdict = verdictAt(timetable, now)
  return { ...verdict, inferred: timetable.inferred, ...aheadOf(timetable, now, verdict) }
}
