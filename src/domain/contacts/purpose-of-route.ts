import type { Route } from '#domain/assessment/assessment'
import type { RingPurpose } from '#domain/contacts/who-to-ring'

/**
 * What a route wants a contact for. Advice that is wanted today and cannot wait for the next opening
 * is urgent: `adviceShut` says that the line for advice is shut at this minute.
 */
export function purposeOfRoute(route: Route, adviceShut: boolean): RingPurpose {
  switch (route) {
    case '999':
    case 'protect-today':
      return 'urgent'
    case 'refer-with-agreement':
      return 'refer'
    case 'advice-today':
      return adviceShut ? 'urgent' : 'advice'
    case 'early-help':
      return 'early-help'
    case 'own-service':
    case 'find-out':
      return 'advice'
  }
}
