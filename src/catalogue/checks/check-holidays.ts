import type { Content } from '#catalogue/load'
import type { Problems } from '#catalogue/problems'

/** Contacts and clocks need England's bank holidays at least until this day. */
const NEEDED_UNTIL = '2028-12-31'

const isWeekend = (day: string) => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6
}

/** Bank holidays are in order, inside their range, on weekdays, and reach far enough. */
export function checkHolidays({ national }: Content, { error }: Problems): void {
  const { data, place } = national.holidays
  if (data.until < NEEDED_UNTIL)
    error(place, ['until'], `Bank holidays must be listed until ${NEEDED_UNTIL}.`)
  let before = ''
  data.days.forEach(({ day }, index) => {
    const path = ['days', index, 'day']
    if (day <= before)
      error(place, path, `${day} stands after ${before}. List the days in order, each once.`)
    if (day < data.from || day > data.until)
      error(place, path, `${day} is outside the range of this file.`)
    if (isWeekend(day))
      error(place, path, `${day} is at a weekend. List the weekday on which it is observed.`)
    before = day
  })
}
