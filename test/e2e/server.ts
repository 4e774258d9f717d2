import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/** A server of one journey alone: it can be stopped for good, or serve another release. */
export interface OwnServer {
  readonly url: string
  readonly stop: () => Promise<void>
}

function addressIn(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.once('exit', () => reject(new Error(`The server ended: ${said}`)))
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (bytes: Buffer) => {
        said += bytes.toString()
        const port = /http:\/\/localhost:(\d+)/.exec(said)?.[1]
        if (port !== undefined) resolve(Number(port))
      })
  })
}

/** A network of a café or a station: anything but the server answers where the server was. */
export async function falseNetwork(
  port: number,
  how: 'asks for a sign-in' | 'never answers',
): Promise<OwnServer> {
  const server = createServer((_request, response) => {
    if (how === 'never answers') return
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in to this network</h1>')
  })
  server.listen(port)
  await once(server, 'listening')
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Starts the built server on a port that is free, or on the one that a page already knows. */
export async function startServer({
  appDir = 'dist/app',
  port = 0,
}: { readonly appDir?: string; readonly port?: number } = {}): Promise<OwnServer> {
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'test', PORT: String(port), APP_DIR: appDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const url = `http://localhost:${await addressIn(child)}`
  return {
    url,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}
