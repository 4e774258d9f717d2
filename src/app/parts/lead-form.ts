import { shallowRef } from 'vue'

interface Lead {
  readonly role: string
  readonly phone: string
}

const MOST_WORDS = 60
/** Digits as they are dialled: 3 for a short number inside, 15 at most by international rule. */
const DIGITS = /^\+?\d{3,15}$/

/** A number as people write it, with only what a phone can dial. Undefined where it is none. */
function dialledOf(text: string): string | undefined {
  const bare = text.replaceAll(/[\s().-]/g, '')
  return DIGITS.test(bare) ? text.trim().replaceAll(/\s+/g, ' ') : undefined
}

/** The form for the safeguarding lead's number: says plainly what is missing, and sends nothing. */
export function useLeadForm(lead: Lead | undefined, save: (lead: Lead) => void) {
  const role = shallowRef(lead?.role ?? 'Designated safeguarding lead')
  const phone = shallowRef(lead?.phone ?? '')
  const faults = shallowRef<{ readonly role?: string; readonly phone?: string }>({})
  function submit(): boolean {
    const who = role.value.trim()
    const number = dialledOf(phone.value)
    const wrongRole =
      who === ''
        ? 'Say who it is, by role.'
        : who.length > MOST_WORDS
          ? 'Use fewer words.'
          : undefined
    const wrongPhone =
      phone.value.trim() === ''
        ? 'Type the number.'
        : 'Type a number with 3 to 15 digits, such as 01234 567890.'
    faults.value = {
      ...(wrongRole === undefined ? {} : { role: wrongRole }),
      ...(number === undefined ? { phone: wrongPhone } : {}),
    }
    if (wrongRole !== undefined || number === undefined) return false
    save({ role: who, phone: number })
    return true
  }
  return { role, phone, faults, submit }
}
