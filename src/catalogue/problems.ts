/** A mistake in content, told so that the person who wrote it can mend it. */
export interface Problem {
  /** Path of the file, from the content folder. */
  readonly file: string
  /** Line in the file, from 1. */
  readonly line: number
  /** Where in the file: "rungs.2.title". Empty for the whole file. */
  readonly field: string
  readonly says: string
  /** An error never reaches a phone. A warning does, and is told to the owner. */
  readonly severity: 'error' | 'warning'
}

export interface Place {
  readonly file: string
  /** Line of a field, or of the nearest thing above it that exists. */
  lineOf(path: readonly (string | number)[]): number
}

/** Collects problems, each at its place. */
export function createProblems() {
  const found: Problem[] = []
  const add =
    (severity: Problem['severity']) =>
    (place: Place, path: readonly (string | number)[], says: string) => {
      found.push({
        file: place.file,
        line: place.lineOf(path),
        field: path.join('.'),
        says,
        severity,
      })
    }
  return { found, error: add('error'), warn: add('warning') }
}
export type Problems = ReturnType<typeof createProblems>

const order = (a: Problem, b: Problem) =>
  a.file.localeCompare(b.file, 'en') || a.line - b.line || a.says.localeCompare(b.says, 'en')

/** One line a problem, in the order of files and lines: `file:line field: sentence`. */
export function tell(problems: readonly Problem[]): string {
  return [...problems]
    .sort(order)
    .map(({ file, line, field, says, severity }) => {
      const where = field === '' ? '' : ` ${field}`
      return `${severity === 'warning' ? 'warning ' : ''}${file}:${line}${where}: ${says}`
    })
    .join('\n')
}
