import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { LineCounter, parseDocument } from 'yaml'
import type { Place, Problems } from '#catalogue/problems'

/** A file that passed its schema, with the way back to its lines. */
export interface Read<T> {
  readonly data: T
  readonly place: Place
}

type Path = readonly (string | number)[]

/** The file of a place that has no lines of its own, such as a missing file. */
export const wholeFile = (file: string): Place => ({ file, lineOf: () => 1 })

function placeIn(
  file: string,
  text: string,
): { document: ReturnType<typeof parseDocument>; place: Place } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const lineOf = (path: Path): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node: unknown = document.getIn(path.slice(0, depth), true)
      if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
        return lines.linePos(Number(node.range[0])).line
    }
    return 1
  }
  return { document, place: { file, lineOf } }
}

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

function textOf(root: string, file: string, problems: Problems): string | undefined {
  try {
    return readFileSync(join(root, file), 'utf8')
  } catch {
    problems.error(wholeFile(file), [], 'This file is missing or cannot be read.')
    return undefined
  }
}

/** Reads one YAML file through its schema. Undefined where it has an error, which is then told. */
export function readFile<S extends v.GenericSchema>(
  root: string,
  file: string,
  schema: S,
  problems: Problems,
): Read<v.InferOutput<S>> | undefined {
  const text = textOf(root, file, problems)
  if (text === undefined) return undefined
  const { document, place } = placeIn(file, text)
  for (const { message, linePos } of document.errors)
    problems.error(
      { file, lineOf: () => linePos?.[0].line ?? 1 },
      [],
      `This is not valid YAML: ${message}`,
    )
  if (document.errors.length > 0) return undefined
  const data: unknown = document.toJS()
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
