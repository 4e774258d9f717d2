import { BenchError } from '#tools/bench/bench-error'

interface BenchOptions {
  readonly runs: number
}

const MOST_RUNS = 50

function readRuns(value: string | undefined): number {
  const runs = Number(value)
  if (value === undefined || !/^\d+$/.test(value) || runs < 1 || runs > MOST_RUNS)
    throw new BenchError(`--runs needs a whole number from 1 to ${MOST_RUNS} after it.`)
  return runs
}

/** Reads `--runs N`. Five, so that one slow run does not move the median. */
export function benchOptions(args: readonly string[]): BenchOptions {
  let runs = 5
  for (let index = 0; index < args.length; index += 2) {
    const name = args[index] ?? ''
    if (name === '--scale')
      throw new BenchError('--scale is not there yet: the bench measures the content as it is.')
    if (name !== '--runs')
      throw new BenchError(`"${name}" is not an option of the bench. The option is: --runs`)
    runs = readRuns(args[index + 1])
  }
  return { runs }
}
