import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import type { createApp } from '#server/app'

interface Listening {
  readonly port: number
  readonly stop: () => Promise<void>
}

const DEADLINE_MS = 10_000

/** Ends at once what is idle, lets what is being answered finish, and cuts it off at the deadline. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), DEADLINE_MS)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new Error(`Port ${port} is in use: stop the other program, or set PORT to a free one.`)
  if (error.code === 'EACCES')
    return new Error(`Port ${port} may not be used by this user: set PORT to one above 1023.`)
  return new Error(`Cannot listen at ${host}:${port} (${error.code ?? error.message}): check HOST.`)
}

/** Listens until told to stop. Fails with one sentence where the port cannot be had. */
export function listen(
  app: ReturnType<typeof createApp>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    // Without TLS of its own it is always a plain HTTP server.
    const server = serve({ fetch: app.fetch, hostname: host, port }, (info: AddressInfo) =>
      resolve({ port: info.port, stop: () => stop(server) }),
    ) as Server
    server.on('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)))
  })
}
