/** What may stay on a phone: the area and the number of the person's own safeguarding lead. */
export interface Preferences {
  /** An area's id, `other` for another area or not sure, or undefined before the first choice. */
  readonly area?: string
  readonly lead?: { readonly role: string; readonly phone: string }
}

const KEY = 'right-help'

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined

function parse(text: string | null): Preferences {
  if (text === null) return {}
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return {}
    const area = 'area' in value ? textOf(value.area) : undefined
    const lead = 'lead' in value && typeof value.lead === 'object' ? value.lead : null
    const role = lead !== null && 'role' in lead ? textOf(lead.role) : undefined
    const phone = lead !== null && 'phone' in lead ? textOf(lead.phone) : undefined
    return {
      ...(area === undefined ? {} : { area }),
      ...(role === undefined || phone === undefined ? {} : { lead: { role, phone } }),
    }
  } catch {
    // Not ours, or damaged: as if nothing had been chosen. The person chooses again.
    return {}
  }
}

/**
 * Preferences in one localStorage key. Where storage is refused they last as long as the page, and
 * `kept` says so, so that the screen can.
 */
export function createPreferences(storage: () => Storage) {
  let memory: Preferences = {}
  const read = (): Preferences => {
    try {
      memory = parse(storage().getItem(KEY))
    } catch {
      // Storage is refused: what this page knows is all there is.
    }
    return memory
  }
  const write = (next: Preferences): { readonly kept: boolean } => {
    memory = next
    try {
      storage().setItem(KEY, JSON.stringify(next))
      return { kept: true }
    } catch {
      // Refused or full. The caller tells the person.
      return { kept: false }
    }
  }
  const forget = (): { readonly gone: boolean } => {
    memory = {}
    try {
      storage().removeItem(KEY)
      return { gone: true }
    } catch {
      // Refused. The caller tells the person.
      return { gone: false }
    }
  }
  return { read, write, forget }
}
