import type { Assessment, Reason } from '#domain/assessment/assessment'
import type { PackHeadline, PackWords } from '#pack/words'

/** Rule 13: where the answers leave more than one step open, the one unknown is the headline. */
export const isWide = ({ kind, lower, upper, settleFirst }: Assessment): boolean =>
  settleFirst !== undefined &&
  (kind === 'find-out' || (lower !== undefined && upper !== undefined && upper - lower > 1))

/** The heading of a result. `shut`: the line for advice is shut at this minute. */
export function headingOf(assessment: Assessment, words: PackWords, shut: boolean): PackHeadline {
  const { route } = assessment
  if (assessment.kind === 'points-to' && route === 'protect-today')
    return words.headlines['ring-today']
  if (route !== 'advice-today') return words.headlines[route]
  if (isWide(assessment)) return words.headlines['settle-one']
  return words.headlines[shut ? 'advice-now' : 'advice-today']
}

/** "Points to level 3, could be 4". Never "is", never "maybe". */
export function pointsTo({ kind, lower, upper }: Assessment): string {
  if (kind === 'emergency') return 'Level 4: an emergency'
  if (kind === 'trigger') return 'Level 4: a trigger'
  if (lower === undefined)
    return upper === undefined ? 'No level yet' : `No level yet: could be up to level ${upper}`
  if (upper === undefined || upper === lower) return `Points to level ${lower}`
  return `Points to level ${lower}, could be ${upper}`
}

/** What a reason says after its own words. */
export function reasonSays({ kind, lower, upper }: Reason): string {
  switch (kind) {
    case 'yes':
      return lower === upper ? 'yes.' : `yes. Can reach level ${upper}.`
    case 'not-sure':
      return `not sure. Could reach level ${upper}.`
    case 'impact':
      return lower === upper ? `counts as level ${lower}.` : `level ${lower} to ${upper}.`
    case 'trigger':
      return lower === 4
        ? 'one sign like this is enough.'
        : `not sure. Level ${lower}, could be ${upper}.`
    case 'modifier':
    case 'vulnerability':
    case 'age':
      return `could be a level more, up to ${upper}. Prompt of this app.`
    case 'accumulation':
      return 'together at least level 3. Rule of this app.'
    case 'prebirth':
      return 'points to level 4.'
    case 'harm':
      return lower === 4 ? 'level 4.' : 'at least level 3, could be 4.'
    case 'emergency':
      return 'an emergency stands above every other answer.'
    case 'allegation':
      return 'a route of its own, beside the child’s result.'
  }
}
