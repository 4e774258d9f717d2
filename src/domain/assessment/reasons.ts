import type { Given, Impact } from '#domain/assessment/answers'
import type { Reason } from '#domain/assessment/assessment'
import { standingTriggers } from '#domain/assessment/route'
import { couldReach, type Span } from '#domain/assessment/weigh'

const IMPACT_SAID: Readonly<Record<Impact, string>> = {
  none: 'no sign yet',
  shows: 'it shows',
  serious: 'serious',
}

const FOUR = { lower: 4, upper: 4 } as const

function aboutSafety(given: Given): Reason[] {
  const { danger, allegation, harm } = given.answers
  const reasons: Reason[] = []
  if (danger)
    reasons.push({
      id: 'danger',
      kind: 'emergency',
      answers: ['danger'],
      words: 'In danger or badly hurt now',
      ...FOUR,
      basis: 'source',
    })
  if (harm !== undefined)
    reasons.push({
      id: 'harm',
      kind: 'harm',
      answers: ['harm'],
      words:
        harm === 'yes'
          ? 'You think a child is being, or will be, seriously harmed'
          : 'You are not sure whether a child is being, or will be, seriously harmed',
      lower: harm === 'yes' ? 4 : 3,
      upper: 4,
      basis: 'app-rule',
    })
  if (allegation)
    reasons.push({
      id: 'allegation',
      kind: 'allegation',
      answers: ['allegation'],
      words: 'A worry about an adult who works or volunteers with children',
      basis: 'source',
    })
  return reasons
}

function aboutTriggers(given: Given): Reason[] {
  const standing = standingTriggers(given)
  const all = [...given.yesTriggers, ...given.notSureTriggers]
  return all.map((trigger) => ({
    id: trigger.id,
    kind: 'trigger',
    answers: [trigger.id],
    words: trigger.title,
    ...(standing.includes(trigger) ? FOUR : (trigger.notSure ?? FOUR)),
    basis: 'app-rule',
  }))
}

function aboutRungs(given: Given, span: Span): Reason[] {
  const yes = span.weights.flatMap(({ rung, lower, upper }): Reason[] => {
    const said = given.answers.impact.get(rung.id)
    const matters = said !== undefined && (rung.asksImpact || said === 'serious')
    const own: Reason = {
      id: rung.id,
      kind: 'yes',
      answers: [rung.id],
      words: rung.title,
      lower: matters ? rung.placed : lower,
      upper: matters ? rung.reach : upper,
      basis: 'source',
    }
    if (!matters) return [own]
    const impact: Reason = {
      id: `impact.${rung.id}`,
      kind: 'impact',
      answers: [rung.id, `impact:${rung.id}`],
      words: `Effect on the child: ${IMPACT_SAID[said]}`,
      lower,
      upper,
      basis: 'app-rule',
    }
    return [own, impact]
  })
  const notSure = given.notSure.map((rung): Reason => ({
    id: rung.id,
    kind: 'not-sure',
    answers: [rung.id],
    words: rung.title,
    upper: couldReach(rung, given),
    basis: 'source',
  }))
  return [...yes, ...notSure]
}

function aboutTogether(span: Span): Reason[] {
  const reasons: Reason[] = span.unborn.map((rung) => ({
    id: `prebirth.${rung.id}`,
    kind: 'prebirth',
    answers: ['age', rung.id],
    words: `Before birth: ${rung.title}`,
    ...FOUR,
    basis: 'source',
  }))
  if (span.accumulated.length > 0)
    reasons.push({
      id: 'accumulation',
      kind: 'accumulation',
      answers: [
        ...span.accumulated.map(({ id }) => id),
        ...span.pressure.patterns.map(({ id }) => id),
      ],
      words: 'Three or more needs, with a pattern over time',
      lower: 3,
      upper: 3,
      basis: 'app-rule',
    })
  return reasons
}

/** Each modifier that fires is a reason of its own, a prompt of this app. None where it changes nothing. */
function aboutPressure(given: Given, span: Span): Reason[] {
  if (!span.stepped) return []
  const upper = span.lower === 2 ? 3 : 4
  const modifiers = given.modifiers.map(({ id, title }): Reason => ({
    id,
    kind: 'modifier',
    answers: [id],
    words: title,
    upper,
    basis: 'app-rule',
  }))
  const vulnerable = span.pressure.vulnerable.map((rung): Reason => ({
    id: `vulnerable.${rung.id}`,
    kind: 'vulnerability',
    answers: [rung.id],
    words: rung.title,
    upper,
    basis: 'app-rule',
  }))
  const { age } = given.answers
  const young: Reason[] =
    age === 'unborn' || age === 'under-1'
      ? [
          {
            id: `age.${age}`,
            kind: 'age',
            answers: ['age'],
            words: age === 'unborn' ? 'Not born yet' : 'Under 1',
            upper,
            basis: 'app-rule',
          },
        ]
      : []
  return [...modifiers, ...young, ...vulnerable]
}

/** Every reason for the result, each pointing at the answers that carry it. */
export function reasonsFor(given: Given, span: Span): readonly Reason[] {
  return [
    ...aboutSafety(given),
    ...aboutTriggers(given),
    ...aboutRungs(given, span),
    ...aboutTogether(span),
    ...aboutPressure(given, span),
  ]
}
