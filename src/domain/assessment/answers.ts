import type { RuleSet } from '#domain/assessment/rule-set'
import type { Age } from '#domain/levels/age'

/** How much it affects the child now. Not answered means not known. */
export const IMPACTS = ['none', 'shows', 'serious'] as const
export type Impact = (typeof IMPACTS)[number]

/** What a person has said in one check. Facts about a worry; nothing that identifies a child. */
export interface Answers {
  readonly age: Age
  readonly danger: boolean
  /** The worry is about an adult who works or volunteers with children. */
  readonly allegation: boolean
  /** Rungs and triggers, which share one id space. */
  readonly yes: readonly string[]
  readonly notSure: readonly string[]
  readonly impact: ReadonlyMap<string, Impact>
  /** Undefined means not asked, which counts upward. Empty means "none of these". */
  readonly modifiers: readonly string[] | undefined
  readonly protective: readonly string[]
  /** "Something else makes me think a child is being, or will be, seriously harmed." */
  readonly harm: 'yes' | 'not-sure' | undefined
}

export const NO_ANSWERS: Answers = {
  age: 'not-sure',
  danger: false,
  allegation: false,
  yes: [],
  notSure: [],
  impact: new Map(),
  modifiers: undefined,
  protective: [],
  harm: undefined,
}

/** Thrown for an id that the rule set does not know. Its message never carries the answer. */
export class UnknownAnswerError extends Error {
  override readonly name = 'UnknownAnswerError'
  constructor() {
    super('An answer does not belong to this rule set. Start the check again.')
  }
}

/** The answers, looked up and put in the rule set's own order, so that their order cannot matter. */
export interface Given {
  readonly answers: Answers
  readonly yes: ReturnType<typeof pickRungs>
  readonly notSure: ReturnType<typeof pickRungs>
  readonly yesTriggers: ReturnType<typeof pickTriggers>
  readonly notSureTriggers: ReturnType<typeof pickTriggers>
  readonly modifiers: ReturnType<typeof pickModifiers>
}

const pickRungs = (rules: RuleSet, ids: ReadonlySet<string>) => {
  const picked = []
  for (const rung of rules.data.rungs) if (ids.has(rung.id)) picked.push(rung)
  return picked
}
const pickTriggers = (rules: RuleSet, ids: ReadonlySet<string>) =>
  rules.data.triggers.filter(({ id }) => ids.has(id))
const pickModifiers = (rules: RuleSet, ids: ReadonlySet<string>) =>
  rules.data.modifiers.filter(({ id }) => ids.has(id))

/** Looks every answer up. Where an id is both "yes" and "not sure", yes stands. */
export function lookUp(rules: RuleSet, answers: Answers): Given {
  const yes = new Set(answers.yes)
  const notSure = new Set(answers.notSure.filter((id) => !yes.has(id)))
  const modifiers = new Set(answers.modifiers)
  for (const id of [...yes, ...notSure])
    if (!rules.rungs.has(id) && !rules.triggers.has(id)) throw new UnknownAnswerError()
  for (const id of modifiers) if (!rules.modifiers.has(id)) throw new UnknownAnswerError()
  for (const id of answers.impact.keys()) if (!rules.rungs.has(id)) throw new UnknownAnswerError()
  for (const id of answers.protective) if (!rules.protective.has(id)) throw new UnknownAnswerError()
  return {
    answers,
    yes: pickRungs(rules, yes),
    notSure: pickRungs(rules, notSure),
    yesTriggers: pickTriggers(rules, yes),
    notSureTriggers: pickTriggers(rules, notSure),
    modifiers: pickModifiers(rules, modifiers),
  }
}
