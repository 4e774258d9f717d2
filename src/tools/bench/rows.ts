/** What a figure should stay under: a limit of its own, or a share of a baseline's figure. */
interface Goal {
  readonly most?: number
  readonly ofFloor?: number
  readonly ofBareVue?: number
}

/** One line of the table. Milliseconds or bytes. */
export interface Row {
  readonly what: string
  readonly unit: 'ms' | 's' | 'kB'
  readonly floor?: number
  readonly bareVue?: number
  readonly ours: number
  readonly goal?: Goal
}

interface Judged {
  readonly toFloor?: number
  readonly toBareVue?: number
  /** Undefined where there is no goal. */
  readonly met?: boolean
}

const ratio = (ours: number, theirs: number | undefined) =>
  theirs === undefined || theirs === 0 ? undefined : ours / theirs

const within = (value: number | undefined, most: number | undefined) =>
  most === undefined || (value !== undefined && value <= most)

/** Ratios to what was measured in the same session, and whether every part of the goal is met. */
export function judge({ floor, bareVue, ours, goal }: Row): Judged {
  const toFloor = ratio(ours, floor)
  const toBareVue = ratio(ours, bareVue)
  return {
    ...(toFloor === undefined ? {} : { toFloor }),
    ...(toBareVue === undefined ? {} : { toBareVue }),
    ...(goal === undefined
      ? {}
      : {
          met:
            within(ours, goal.most) &&
            within(toFloor, goal.ofFloor) &&
            within(toBareVue, goal.ofBareVue),
        }),
  }
}

const DIVISORS: Readonly<Record<Row['unit'], number>> = { ms: 1, s: 1000, kB: 1000 }

export function figure(value: number | undefined, unit: Row['unit']): string {
  if (value === undefined) return '–'
  if (value === Infinity) return 'never'
  const shown = value / DIVISORS[unit]
  const digits = unit === 'ms' && shown < 10 ? 2 : unit === 'ms' ? 0 : 1
  return `${shown.toFixed(digits)} ${unit}`
}

export function goalWords({ goal, unit }: Row): string {
  if (goal === undefined) return ''
  const { most, ofFloor, ofBareVue } = goal
  return [
    ...(most === undefined ? [] : [`≤ ${most / DIVISORS[unit]} ${unit}`]),
    ...(ofFloor === undefined ? [] : [`≤ ${ofFloor} × floor`]),
    ...(ofBareVue === undefined ? [] : [`≤ ${ofBareVue} × bare Vue`]),
  ].join(', ')
}
