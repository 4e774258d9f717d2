import { spawn } from 'node:child_process'
import type { BenchContent } from '#tools/bench/bench-content'
import { BenchError } from '#tools/bench/bench-error'

type Command = readonly [program: string, ...args: string[]]

/** One whole process, from its start to its end. */
function timeOf([program, ...args]: Command): Promise<number> {
  const started = performance.now()
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(performance.now() - started)
      else reject(new BenchError(`${program} ${args.join(' ')} failed. ${said.trim()}`))
    })
  })
}

async function timesOf(command: Command, runs: number): Promise<readonly number[]> {
  // Once for the build, should anything be stale, and for what the machine then holds in memory.
  await timeOf(command)
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) times.push(await timeOf(command))
  return times
}

function npmRun(...args: string[]): Command {
  const npm = process.env['npm_execpath']
  return npm === undefined || !npm.endsWith('.js')
    ? ['npm', 'run', '--silent', ...args]
    : [process.execPath, npm, 'run', '--silent', ...args]
}

export interface CommandTimes {
  readonly assess: readonly number[]
  readonly assessWithoutNpm: readonly number[]
  readonly search: readonly number[]
}

/** The commands as a person gives them, npm's own start included, and one without it. */
export async function timeCommands(content: BenchContent, runs: number): Promise<CommandTimes> {
  const rung = content.topics.flatMap(({ rungs }) => rungs)[0]?.id ?? ''
  const answers = ['--age', '5-10', '--yes', rung]
  const itself: Command = [process.execPath, 'src/build/bootstrap.mjs', 'assess', ...answers]
  return {
    assess: await timesOf(npmRun('assess', '--', ...answers), runs),
    assessWithoutNpm: await timesOf(itself, runs),
    search: await timesOf(npmRun('search', '--', 'always hungry'), runs),
  }
}
