import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { answerLines, splitLine } from '#tools/lib/answer-lines'
import { UsageError } from '#tools/lib/packs'

describe('a line is split as a shell would', () => {
  test.each([
    ['--age 5-10 --yes edu.neet', ['--age', '5-10', '--yes', 'edu.neet']],
    ['  always   hungry  ', ['always', 'hungry']],
    ['"always hungry" --area worcestershire', ['always hungry', '--area', 'worcestershire']],
    ["'drunk at pick up'", ['drunk at pick up']],
    [`"it's cold" --area x`, ["it's cold", '--area', 'x']],
    ['--yes ""', ['--yes', '']],
    ['', []],
    ['   ', []],
  ])('%s', (line, parts) => {
    expect(splitLine(line)).toEqual(parts)
  })
})

test.each(['"always hungry', "dad's drunk", `"a" 'b`, 'it "'])(
  '%s leaves a quotation mark open, and is refused',
  (line) => {
    expect(() => splitLine(line)).toThrow(UsageError)
    expect(() => splitLine(line)).toThrow('A quotation mark is not closed')
  },
)

/** What a request writes, in place of the real streams. */
function listening() {
  const written = { out: '', err: '' }
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.out += String(text)
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.err += String(text)
    return true
  })
  return written
}

const stdin = Object.getOwnPropertyDescriptor(process, 'stdin')!
const typing = (...lines: readonly string[]) => {
  Object.defineProperty(process, 'stdin', {
    value: Readable.from(lines.map((line) => `${line}\n`)),
    configurable: true,
  })
}

const echo = (args: readonly string[]) => {
  if (args.includes('bad')) throw new UsageError('This is not known.')
  if (args.includes('worse')) throw new RangeError('Broken inside.')
  return { args }
}

describe('answers', () => {
  let exitCode: typeof process.exitCode
  beforeEach(() => {
    exitCode = process.exitCode
  })
  afterEach(() => {
    process.exitCode = exitCode
    Object.defineProperty(process, 'stdin', stdin)
  })

  test('one request from its arguments, as JSON', async () => {
    const written = listening()
    await answerLines(['--age', '5-10'], echo)
    expect(JSON.parse(written.out)).toEqual({ args: ['--age', '5-10'] })
    expect(written.err).toBe('')
    expect(process.exitCode).toBe(exitCode)
  })

  test('what cannot be understood with a sentence on standard error and exit code 2', async () => {
    const written = listening()
    await answerLines(['bad'], echo)
    expect(written).toEqual({ out: '', err: 'This is not known.\n' })
    expect(process.exitCode).toBe(2)
  })

  test('lets a fault of its own through', async () => {
    listening()
    await expect(answerLines(['worse'], echo)).rejects.toThrow(RangeError)
  })

  test('one request a line from standard input, each in one line, errors too', async () => {
    const written = listening()
    typing('--yes a', '', '   ', 'bad', '"open', '"two words" c')
    await answerLines(['-'], echo)
    const replies = written.out.trimEnd().split('\n')
    expect(replies.map((line) => JSON.parse(line) as unknown)).toEqual([
      { args: ['--yes', 'a'] },
      { error: 'This is not known.' },
      { error: 'A quotation mark is not closed: "' },
      { args: ['two words', 'c'] },
    ])
    expect(process.exitCode).toBe(exitCode)
  })
})
