/** Something that keeps the bench from running, told in one sentence and without a trace. */
export class BenchError extends Error {
  override readonly name = 'BenchError'
  readonly plain = true
}
