import type { Server } from 'node:net'
import { BenchError } from '#tools/bench/bench-error'

/** Listens on this machine alone. */
export function listenAt(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', () =>
      reject(
        new BenchError(
          `Port ${port} is in use: stop the other program, or set BENCH_PORT to the first of ten free ports.`,
        ),
      ),
    )
    server.listen(port, '127.0.0.1', resolve)
  })
}
