import * as v from 'valibot'
import type { ContentFiles } from '#catalogue/content-files'
import type { Place, Problems } from '#catalogue/problems'

/** A file that passed its schema, with the way back to its lines. */
export interface Read<T> {
  readonly data: T
  readonly place: Place
}

type Path = readonly (string | number)[]

/** The file of a place that has no lines of its own, such as a missing file. */
export const wholeFile = (file: string): Place => ({ file, lineOf: () => 1 })

/** Says in words what a schema found. Valibot's own message stands where it already is a sentence. */
function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const key = issue.path?.at(-1)?.key
  const name = typeof key === 'string' ? key : 'this'
  if (issue.kind === 'schema' && issue.received === 'undefined')
    return `The field ${name} is missing.`
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return `There is no field ${name} here. Check its spelling, or take it out.`
  if (issue.message.startsWith('Invalid'))
    return `Expected ${issue.expected ?? 'something else'}, found ${issue.received}.`
  return `${issue.message} (found ${issue.received}).`
}

/** A union tells only that nothing fitted; the issue that got deepest says what is wrong. */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  if (issue.type !== 'union' || issue.issues === undefined) return issue
  const inner = issue.issues.map((each) => deepest(each))
  const best = inner.reduce((a, b) => ((b.path?.length ?? 0) > (a.path?.length ?? 0) ? b : a))
  return (best.path?.length ?? 0) > (issue.path?.length ?? 0) ? best : issue
}

const pathOf = (issue: v.BaseIssue<unknown>): Path =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))

/** Reads one file through its schema. Undefined where it has an error, which is then told. */
export function readFile<S extends v.GenericSchema>(
  files: ContentFiles,
  file: string,
  schema: S,
  problems: Problems,
): Read<v.InferOutput<S>> | undefined {
  const parsed = files.parse(file)
  if (parsed === undefined) {
    problems.error(wholeFile(file), [], 'This file is missing or cannot be read.')
    return undefined
  }
  const { data, place, errors } = parsed
  for (const { message, line } of errors)
    problems.error({ file, lineOf: () => line }, [], `This is not valid YAML: ${message}`)
  if (errors.length > 0) return undefined
  if (data === null) {
    problems.error(place, [], 'This file is empty.')
    return undefined
  }
  const result = v.safeParse(schema, data)
  if (result.success) return { data: result.output, place }
  for (const issue of result.issues) {
    const real = deepest(issue)
    problems.error(place, pathOf(real), sentenceOf(real))
  }
  return undefined
}
