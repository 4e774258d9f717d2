import type { Content } from '#catalogue/load'
import type { Problems } from '#catalogue/problems'
import { differencesFromRule } from '#domain/shared/bank-holidays'

type Holidays = Content['national']['holidays']

/** Contacts and clocks need England's bank holidays at least until this day. */
const NEEDED_UNTIL = '2028-12-31'

const isWeekend = (day: string) => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6
}

/** One listed day, of the year's list or of the one-off days: in the range, and on a weekday. */
function checkDay({ data, place }: Holidays, list: 'days' | 'oneOff', { error }: Problems) {
  data[list].forEach(({ day }, index) => {
    const path = [list, index, 'day']
    if (day < data.from || day > data.until)
      error(place, path, `${day} is outside the range of this file.`)
    if (isWeekend(day))
      error(place, path, `${day} is at a weekend. List the weekday on which it is observed.`)
  })
}

function checkOrder({ data, place }: Holidays, { error }: Problems) {
  let before = ''
  data.days.forEach(({ day }, index) => {
    if (day <= before)
      error(
        place,
        ['days', index, 'day'],
        `${day} stands after ${before}. List the days in order, each once.`,
      )
    before = day
  })
}

/** The list is what the standing rules give. What a proclamation adds or moves stands under oneOff. */
function checkRule({ data, place }: Holidays, { error }: Problems) {
  const listed = data.days.map(({ day }) => day)
  const last = Number(data.until.slice(0, 4))
  for (let year = Number(data.from.slice(0, 4)); year <= last; year += 1) {
    const { missing, added } = differencesFromRule(new Set(listed), year)
    for (const day of missing.filter((each) => each >= data.from && each <= data.until))
      error(place, ['days'], `${day} is a bank holiday by the standing rules, but is not listed.`)
    for (const day of added)
      error(
        place,
        ['days', listed.indexOf(day), 'day'],
        `By the standing rules ${day} is no bank holiday. Correct it, or list it under oneOff.`,
      )
  }
}

function checkOneOff({ data, place }: Holidays, { error }: Problems) {
  const listed = new Set(data.days.map(({ day }) => day))
  data.oneOff.forEach(({ day, removes }, index) => {
    if (listed.has(day))
      error(place, ['oneOff', index, 'day'], `${day} is listed among the days already.`)
    if (removes !== undefined && !listed.has(removes))
      error(
        place,
        ['oneOff', index, 'removes'],
        `${removes} is not listed among the days, so nothing can take its place.`,
      )
  })
}

/** Bank holidays are those of the rules, in order, on weekdays, and reach far enough. */
export function checkHolidays(holidays: Holidays, problems: Problems): void {
  if (holidays.data.until < NEEDED_UNTIL)
    problems.error(holidays.place, ['until'], `Bank holidays must be listed until ${NEEDED_UNTIL}.`)
  checkDay(holidays, 'days', problems)
  checkDay(holidays, 'oneOff', problems)
  checkOrder(holidays, problems)
  checkRule(holidays, problems)
  checkOneOff(holidays, problems)
}
