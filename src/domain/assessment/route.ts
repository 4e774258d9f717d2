import type { Given } from '#domain/assessment/answers'
import type {
  ContactRoute,
  Kind,
  NextStep,
  Route,
  TellParents,
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

/** Rule 12: the route hangs on kind, level and urgency together. */
export function routeOf(kind: Kind, span: Span): Route {
  if (kind === 'emergency') return '999'
  if (kind === 'trigger') return 'protect-today'
  if (span.lower === 4) {
    const harm = span.weights.some(({ rung, lower }) => rung.harm && lower === 4)
    return harm ? 'protect-today' : 'refer-with-agreement'
  }
  if (span.upper === 4) return 'advice-today'
  if (kind === 'find-out') return 'find-out'
  return span.lower === 1 ? 'own-service' : 'early-help'
}

const CONTACTS: Readonly<Record<Route, readonly ContactRoute[]>> = {
  '999': ['emergency', 'urgent', 'safeguarding-lead'],
  'protect-today': ['urgent', 'safeguarding-lead'],
  'refer-with-agreement': ['refer', 'advice', 'safeguarding-lead'],
  'advice-today': ['advice', 'urgent', 'safeguarding-lead'],
  'early-help': ['early-help', 'advice', 'safeguarding-lead'],
  'own-service': ['safeguarding-lead', 'advice'],
  'find-out': ['safeguarding-lead', 'advice'],
}

/** A child in mental health crisis: health comes first, then the safeguarding question. */
const isHealthCrisis = (given: Given) =>
  [...given.yesTriggers, ...given.notSureTriggers].some(
    ({ firstCall }) => firstCall === 'health-crisis',
  )

export function contactsFor(route: Route, given: Given): readonly ContactRoute[] {
  const routes = [...CONTACTS[route]]
  const before = (what: ContactRoute) =>
    routes.splice(routes[0] === 'emergency' ? 1 : 0, 0, what)
  if (given.modifiers.some(({ kind }) => kind === 'plan')) before('own-social-worker')
  if (isHealthCrisis(given)) before('health-crisis')
  if (given.answers.allegation) routes.push('allegation')
  return routes
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
export function nextStepsFor(route: Route, given: Given): readonly NextStep[] {
  const medical = standingTriggers(given).some(({ firstCall }) => firstCall === 'medical')
  const askOpenly = given.notSureTriggers.some(({ notSure }) => notSure)
  const steps: NextStep[] = [...STEPS[route]]
  if (medical) steps.unshift('medical-today')
  if (askOpenly) steps.unshift('stay-with-child', 'open-question')
  if (given.modifiers.some(({ kind }) => kind === 'plan')) steps.unshift('ring-social-worker')
  if (given.answers.allegation) steps.push('tell-lado')
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
  const strictest = STRICTNESS.find((answer) =>
    guidance.some(({ tellParents }) => tellParents === answer),
  )
  const nothingElse = given.yes.length + given.notSure.length + guidance.length === 0
  if (given.answers.allegation && nothingElse) return 'ask-lado'
  const own = PARENTS[route]
  if (strictest === undefined) return own
  return strictest === 'say-what-happens-next' && route === '999' ? 'ask-first' : strictest
}
