import { checkContacts } from '#catalogue/checks/check-contacts'
import { checkHolidays } from '#catalogue/checks/check-holidays'
import type { Content } from '#catalogue/load'
import type { Problems } from '#catalogue/problems'

/** What is the same everywhere in England: its numbers and its bank holidays. */
export function checkNational({ national }: Content, problems: Problems): void {
  checkContacts(national.contacts, problems)
  checkHolidays(national.holidays, problems)
}
