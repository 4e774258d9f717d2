import { spawn } from 'node:child_process'
import { BenchError } from '#tools/bench/bench-error'

/** The project's own server, as `npm start` runs it. */
export function startRightHelp(port: number): Promise<{ readonly stop: () => void }> {
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', NODE_ENV: 'production' }
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const listen = (part: Buffer) => {
    if (said.length < 2000) said += part.toString()
  }
  child.stderr.on('data', listen)
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      listen(part)
      if (said.includes('is served at')) resolve({ stop: () => child.kill() })
    })
    child.on('close', () => reject(new BenchError(`The server did not start. ${said.trim()}`)))
  })
}
