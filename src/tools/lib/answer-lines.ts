import { createInterface } from 'node:readline'
import { UsageError } from '#tools/lib/packs'

/** Splits a line into arguments as a shell would, as far as quotes go. */
export function splitLine(line: string): readonly string[] {
  const parts = line.match(/"[^"]*"|'[^']*'|[^\s"']+|["']/g) ?? []
  const open = parts.find((part) => part === '"' || part === "'")
  if (open !== undefined) throw new UsageError(`A quotation mark is not closed: ${open}`)
  return parts.map((part) => part.replace(/^(["'])(.*)\1$/, '$2'))
}

const sentence = (error: unknown) => (error instanceof Error ? error.message : String(error))

/**
 * Answers one request from the arguments, or with `-` one a line from standard input. A request that
 * cannot be understood is a sentence on standard error with exit code 2, or `{error}` in its line.
 */
export async function answerLines(
  args: readonly string[],
  answer: (args: readonly string[]) => unknown,
): Promise<void> {
  if (args[0] !== '-') {
    try {
      process.stdout.write(`${JSON.stringify(answer(args), null, 2)}\n`)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      process.stderr.write(`${error.message}\n`)
      process.exitCode = 2
    }
    return
  }
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue
    let reply: unknown
    try {
      reply = answer(splitLine(line))
    } catch (error) {
      reply = { error: sentence(error) }
    }
    process.stdout.write(`${JSON.stringify(reply)}\n`)
  }
}
