import { connect, createServer, type Server, type Socket } from 'node:net'
import { listenAt } from '#tools/bench/listen-at'

interface Speed {
  readonly rttMs: number
  readonly downBitsPerSecond: number
  readonly upBitsPerSecond: number
}

export const SLOW_4G: Speed = { rttMs: 150, downBitsPerSecond: 1_600_000, upBitsPerSecond: 750_000 }

const PACKET_BYTES = 1460

/** One direction of one connection. A null ends it. */
interface Flow {
  readonly waiting: (Buffer | null)[]
  readonly to: Socket
}

function takePacket({ waiting }: Flow): Buffer | null {
  const first = waiting.shift() ?? null
  if (first === null || first.length <= PACKET_BYTES) return first
  waiting.unshift(first.subarray(PACKET_BYTES))
  return first.subarray(0, PACKET_BYTES)
}

function deliver({ to }: Flow, packet: Buffer | null): void {
  if (to.destroyed) return
  if (packet === null) to.end()
  else to.write(packet)
}

/** One direction of the link: connections take turns, packet by packet, at one shared speed. */
function createLane(bitsPerSecond: number, delayMs: number) {
  const turns: Flow[] = []
  let freeAt = 0
  let isSending = false
  function sendNext(): void {
    const flow = turns.shift()
    isSending = flow !== undefined
    if (flow === undefined) return
    const packet = takePacket(flow)
    if (flow.waiting.length > 0) turns.push(flow)
    freeAt += ((packet?.length ?? 0) * 8000) / bitsPerSecond
    setTimeout(() => {
      // One delay for all packets: timers of one length end in the order in which they began.
      setTimeout(() => deliver(flow, packet), delayMs)
      sendNext()
    }, freeAt - performance.now())
  }
  return (flow: Flow, data: Buffer | null): void => {
    if (flow.waiting.length === 0) turns.push(flow)
    flow.waiting.push(data)
    if (isSending) return
    freeAt = performance.now()
    sendNext()
  }
}

/**
 * A slow network in front of a server. The browser's own throttle does not reach a service worker, so
 * what saves the app would be measured at the speed of this machine.
 */
export async function openSlowLink(port: number, target: number, speed = SLOW_4G) {
  const down = createLane(speed.downBitsPerSecond, speed.rttMs / 2)
  const up = createLane(speed.upBitsPerSecond, speed.rttMs / 2)
  const open = new Set<Socket>()

  function pipe(from: Socket, to: Socket, lane: typeof down): void {
    const flow: Flow = { waiting: [], to }
    from.on('data', (data: Buffer) => lane(flow, data))
    from.on('end', () => lane(flow, null))
  }
  function accept(client: Socket): void {
    const server = connect({ port: target, host: '127.0.0.1', noDelay: true, allowHalfOpen: true })
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      open.add(socket)
      socket.on('error', () => other.destroy())
      socket.on('close', () => open.delete(socket))
    }
    client.on('close', () => server.destroy())
    pipe(server, client, down)
    // Opening a connection takes one round trip before anything is asked.
    setTimeout(() => pipe(client, server, up), speed.rttMs)
  }

  let listener: Server
  const restore = async () => {
    listener = createServer({ noDelay: true, allowHalfOpen: true }, accept)
    await listenAt(listener, port)
  }
  const cut = async () => {
    const closed = new Promise((resolve) => listener.close(resolve))
    for (const socket of open) socket.destroy()
    await closed
  }
  await restore()
  return { url: `http://127.0.0.1:${port}`, cut, restore }
}

export type SlowLink = Awaited<ReturnType<typeof openSlowLink>>
