import { IMPACTS, NO_ANSWERS, type Answers } from '#domain/assessment/answers'
import {
  KINDS,
  ROUTES,
  type Assessment,
  type ContactRoute,
  type NextStep,
  type ReasonKind,
  type TellParents,
  type UnknownKind,
} from '#domain/assessment/assessment'
import type { RuleSet } from '#domain/assessment/rule-set'
import { AGES, fitsAge } from '#domain/levels/age'
import { LEVELS } from '#domain/levels/level'
import type { Assess } from '#test/domain/assessment/properties'

const CONTACTS: Readonly<Record<ContactRoute, true>> = {
  emergency: true,
  'health-crisis': true,
  'own-social-worker': true,
  urgent: true,
  refer: true,
  advice: true,
  'early-help': true,
  allegation: true,
  'safeguarding-lead': true,
}
const STEPS: Readonly<Record<NextStep, true>> = {
  'ring-999': true,
  'ring-now': true,
  'medical-today': true,
  'stay-with-child': true,
  'open-question': true,
  'ask-advice-today': true,
  'refer-form': true,
  'early-help': true,
  'own-service': true,
  'find-out': true,
  'ring-social-worker': true,
  'tell-lado': true,
  'tell-lead': true,
  record: true,
  review: true,
}
const PARENTS: Readonly<Record<TellParents, true>> = {
  no: true,
  'ask-first': true,
  'say-what-happens-next': true,
  agreement: true,
  'tell-unless-risk': true,
  talk: true,
  'ask-lado': true,
}
const REASONS: Readonly<Record<ReasonKind, true>> = {
  emergency: true,
  allegation: true,
  trigger: true,
  harm: true,
  yes: true,
  'not-sure': true,
  impact: true,
  prebirth: true,
  accumulation: true,
  modifier: true,
  vulnerability: true,
  age: true,
}
const UNKNOWNS: Readonly<Record<UnknownKind, true>> = {
  modifiers: true,
  'not-sure': true,
  impact: true,
  'documents-differ': true,
  harm: true,
  age: true,
}

/** The names of all that a person could be shown under a rule set. */
function outcomesOf({ data }: RuleSet): readonly string[] {
  const rungs = data.rungs.filter(({ withdrawn }) => !withdrawn)
  return [
    ...LEVELS.flatMap((level) => [`lower ${level}`, `upper ${level}`]),
    ...KINDS.map((kind) => `kind ${kind}`),
    ...ROUTES.map((route) => `route ${route}`),
    ...Object.keys(CONTACTS).map((contact) => `contact ${contact}`),
    ...Object.keys(STEPS).map((step) => `step ${step}`),
    ...Object.keys(PARENTS).map((answer) => `parents ${answer}`),
    ...Object.keys(REASONS).map((kind) => `reason ${kind}`),
    ...Object.keys(UNKNOWNS).map((kind) => `unknown ${kind}`),
    'raise rung',
    'raise impact',
    'settle today',
    'settle next-working-day',
    ...rungs.flatMap(({ id }) => [`yes ${id}`, `not-sure ${id}`]),
    ...data.triggers.flatMap(({ id }) => [`trigger ${id}`, `guidance ${id}`]),
    ...rungs.flatMap(({ duty }) => (duty === undefined ? [] : [`duty ${duty}`])),
    ...data.modifiers.map(({ id }) => `modifier ${id}`),
    ...data.protective.map((id) => `protective ${id}`),
    ...data.topics.flatMap(({ oftenWith }) => oftenWith.map((id) => `related ${id}`)),
  ]
}

const namesOf = (result: Assessment): readonly string[] => [
  `lower ${result.lower}`,
  `upper ${result.upper}`,
  `kind ${result.kind}`,
  `route ${result.route}`,
  ...result.contacts.map((contact) => `contact ${contact}`),
  ...result.nextSteps.map((step) => `step ${step}`),
  `parents ${result.tellParents}`,
  ...result.reasons.flatMap(({ id, kind }) => [`reason ${kind}`, `${kind} ${id}`]),
  ...result.notKnown.map(({ kind }) => `unknown ${kind}`),
  ...result.raises.map(({ how }) => `raise ${how}`),
  `settle ${result.settleFirst?.by}`,
  ...result.guidance.map((id) => `guidance ${id}`),
  ...result.duties.map((id) => `duty ${id}`),
  ...result.protective.map((id) => `protective ${id}`),
  ...result.related.map((id) => `related ${id}`),
]

/** Answers that a person could give on the screens: only what is offered at an age. */
function* offeredAnswers({ data }: RuleSet): Generator<Answers> {
  yield { ...NO_ANSWERS, danger: true }
  yield { ...NO_ANSWERS, allegation: true }
  yield { ...NO_ANSWERS, harm: 'yes' }
  yield { ...NO_ANSWERS, harm: 'not-sure', modifiers: [], protective: data.protective }
  for (const age of AGES) {
    const settled: Answers = { ...NO_ANSWERS, age, modifiers: [] }
    const fits = data.rungs.filter(({ ages, withdrawn }) => !withdrawn && fitsAge(ages, age))
    yield { ...settled, modifiers: undefined }
    for (const { id, ages } of data.triggers) {
      if (!fitsAge(ages, age)) continue
      yield { ...settled, yes: [id] }
      yield { ...settled, notSure: [id] }
    }
    for (const { id } of fits) {
      yield { ...settled, yes: [id] }
      yield { ...settled, notSure: [id] }
      yield { ...settled, yes: [id], modifiers: data.modifiers.map((modifier) => modifier.id) }
      for (const impact of IMPACTS) yield { ...settled, yes: [id], impact: new Map([[id, impact]]) }
    }
    const patterns = data.modifiers.flatMap(({ id, kind }) => (kind === 'pattern' ? [id] : []))
    const needs = fits.filter(({ kind, placed }) => kind === 'need' && placed === 2)
    yield { ...settled, yes: needs.map(({ id }) => id), modifiers: patterns }
  }
}

/** What no answer reaches: dead parts of a rule set, or of the rules. */
export function unreached(assess: Assess, rules: RuleSet): readonly string[] {
  const missing = new Set(outcomesOf(rules))
  for (const answers of offeredAnswers(rules))
    for (const name of namesOf(assess(rules, answers))) missing.delete(name)
  return [...missing]
}
