import type { RingPurpose } from '#domain/contacts/who-to-ring'
import type { AreaPack } from '#pack/schema'

interface ContactSection {
  readonly purpose: RingPurpose
  readonly title: string
  readonly says: string
}

/** In the order of a worry: what cannot wait first. */
export const CONTACT_SECTIONS: readonly ContactSection[] = [
  { purpose: 'urgent', title: 'A worry that cannot wait', says: 'Danger now: ring 999.' },
  { purpose: 'advice', title: 'Ask for advice', says: 'Talk it through before you decide.' },
  { purpose: 'refer', title: 'Make a referral', says: 'For a worry that can wait a day.' },
  {
    purpose: 'allegation',
    title: 'About an adult who works with children',
    says: 'The LADO takes these. It adds to the child’s own route and never replaces it.',
  },
  { purpose: 'early-help', title: 'Early help', says: 'With the family’s agreement.' },
]

/** Contacts that a link may name: each is led to the first section that it serves. */
export const anchorsOf = (area: AreaPack, purpose: RingPurpose): readonly string[] =>
  area.contacts
    .filter(
      (contact) =>
        CONTACT_SECTIONS.find((section) => contact.for.includes(section.purpose))?.purpose ===
        purpose,
    )
    .map(({ id }) => id)

/** What no section shows. */
export const othersOf = (area: AreaPack) =>
  area.contacts.filter(
    (contact) => !CONTACT_SECTIONS.some(({ purpose }) => contact.for.includes(purpose)),
  )
