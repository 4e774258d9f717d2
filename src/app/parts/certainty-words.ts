import type { Certainty, Status, Told } from '#pack/schema'

export type KnownTold = Exclude<Told, 'not-confirmed'>

/** How surely a statement was read, in a few words. */
export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  verified: 'Read in its own text',
  'part-read': 'Partly read',
  secondary: 'Read in a copy or on another page',
  unverified: 'Not verified',
}

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  baseline: 'Baseline, not endorsed',
  draft: 'Draft, not endorsed',
  endorsed: 'Endorsed',
  withdrawn: 'Withdrawn',
}

/** What a chip says beside a statement. A text that was read in full and is current needs none. */
export function chipsOf(told: KnownTold): readonly string[] {
  const sure = told.certainty === 'verified' ? [] : [CERTAINTY_WORDS[told.certainty]]
  return told.historic ? ['Older text', ...sure] : sure
}

export const countOf = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`
