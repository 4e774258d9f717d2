import type { Given } from '#domain/assessment/answers'
import {
  urgencyOf,
  type ContactRoute,
  type Kind,
  type NextStep,
  type Route,
  type TellParents,
} from '#domain/assessment/assessment'
import type { ParentsAnswer, TriggerRule } from '#domain/assessment/rule-set'
import type { Span } from '#domain/assessment/weigh'

/** Triggers that stand: every yes, and a "not sure" unless the trigger says that it is weaker. */
export function standingTriggers(given: Given): readonly TriggerRule[] {
  return [...given.yesTriggers, ...given.notSureTriggers.filter(({ notSure }) => !notSure)]
}

/** Kind is the first of emergency, trigger, points-to, find-out. */
export function kindOf(given: Given, span: Span): Kind {
  if (given.answers.danger) return 'emergency'
  if (standingTriggers(given).length > 0 || given.answers.harm === 'yes') return 'trigger'
  return span.lower === undefined ? 'find-out' : 'points-to'
}

const moreUrgent = (a: Route, b: Route): Route => (urgencyOf(b) > urgencyOf(a) ? b : a)

function routeByLevel(kind: Kind, span: Span): Route {
  if (kind === 'emergency') return '999'
  if (kind === 'trigger') return 'protect-today'
  if (span.lower === 4) {
    const harm = span.weights.some(
      ({ rung, lower }) => lower === 4 && (rung.harm || rung.trigger !== undefined),
    )
    return harm ? 'protect-today' : 'refer-with-agreement'
  }
  if (span.upper === 4) return 'advice-today'
  if (kind === 'find-out') return 'find-out'
  return span.lower === 1 ? 'own-service' : 'early-help'
}

/**
 * Rule 12: the route hangs on kind, level and urgency together. Some duties of the council ask for a
 * referral whatever the level, such as a privately fostered child.
 */
export function routeOf(kind: Kind, span: Span): Route {
  return span.weights
    .flatMap(({ rung }) => rung.atLeast ?? [])
    .reduce(moreUrgent, routeByLevel(kind, span))
}

const CONTACTS: Readonly<Record<Route, readonly ContactRoute[]>> = {
  '999': ['emergency', 'urgent', 'safeguarding-lead'],
  'protect-today': ['urgent', 'safeguarding-lead'],
  'refer-with-agreement': ['refer', 'advice', 'safeguarding-lead'],
  'advice-today': ['advice', 'urgent', 'early-help', 'safeguarding-lead'],
  'early-help': ['early-help', 'advice', 'safeguarding-lead'],
  'own-service': ['safeguarding-lead', 'advice'],
  'find-out': ['safeguarding-lead', 'advice'],
}

/** Whether one of the triggers that apply wants this first: medical help, or the crisis line. */
const wants = (guidance: readonly TriggerRule[], first: TriggerRule['firstCall']) =>
  guidance.some(({ firstCall }) => firstCall === first)

/** The worry is about an adult who works with children, said at the start or by a rung. */
export const isAllegation = (given: Given) =>
  given.answers.allegation || [...given.yes, ...given.notSure].some(({ allegation }) => allegation)

/** Nothing was said of a child: the worry is about the adult alone. */
const isAboutAdultAlone = (given: Given) =>
  given.answers.allegation &&
  !given.answers.danger &&
  given.answers.harm === undefined &&
  given.yes.length + given.notSure.length === 0 &&
  given.yesTriggers.length + given.notSureTriggers.length === 0

export function contactsFor(
  route: Route,
  guidance: readonly TriggerRule[],
  given: Given,
): readonly ContactRoute[] {
  const routes = [...CONTACTS[route]]
  const before = (what: ContactRoute) => routes.splice(routes[0] === 'emergency' ? 1 : 0, 0, what)
  if (given.modifiers.some(({ kind }) => kind === 'plan')) before('own-social-worker')
  if (wants(guidance, 'health-crisis')) before('health-crisis')
  if (!isAllegation(given)) return routes
  const first = route === 'find-out' && isAboutAdultAlone(given)
  return first ? ['allegation', ...routes] : [...routes, 'allegation']
}

const STEPS: Readonly<Record<Route, readonly NextStep[]>> = {
  '999': ['ring-999', 'stay-with-child', 'ring-now'],
  'protect-today': ['ring-now'],
  'refer-with-agreement': ['refer-form'],
  'advice-today': ['ask-advice-today'],
  'early-help': ['early-help'],
  'own-service': ['own-service'],
  'find-out': ['find-out'],
}

/** Rule 14: whatever the result, record it, tell the safeguarding lead, review it on a day. */
export function nextStepsFor(
  route: Route,
  guidance: readonly TriggerRule[],
  given: Given,
): readonly NextStep[] {
  const askOpenly = given.notSureTriggers.some(({ notSure }) => notSure)
  const steps: NextStep[] = [...STEPS[route]]
  if (wants(guidance, 'medical')) steps.unshift('medical-today')
  if (askOpenly) steps.unshift('open-question')
  if (wants(guidance, 'health-crisis')) steps.unshift('stay-with-child')
  if (given.modifiers.some(({ kind }) => kind === 'plan')) steps.unshift('ring-social-worker')
  if (isAllegation(given)) steps.push('tell-lado')
  return [...new Set<NextStep>([...steps, 'tell-lead', 'record', 'review'])]
}

const STRICTNESS: readonly ParentsAnswer[] = ['no', 'ask-first', 'say-what-happens-next']

const PARENTS: Readonly<Record<Route, TellParents>> = {
  '999': 'ask-first',
  'protect-today': 'ask-first',
  'refer-with-agreement': 'agreement',
  'advice-today': 'tell-unless-risk',
  'early-help': 'agreement',
  'own-service': 'talk',
  'find-out': 'tell-unless-risk',
}

/** The strictest answer of all that applies; a person's safety comes before openness. */
export function tellParentsFor(
  route: Route,
  guidance: readonly TriggerRule[],
  given: Given,
): TellParents {
  const asked: ParentsAnswer[] = guidance.map((trigger) => trigger.tellParents)
  if (given.answers.harm !== undefined || route === '999') asked.push('ask-first')
  const strictest = STRICTNESS.find((answer) => asked.includes(answer))
  if (strictest !== undefined) return strictest
  return isAllegation(given) ? 'ask-lado' : PARENTS[route]
}
