import { spawn, type ChildProcess } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { aFolder, aPacksFolder, aRelease, PACKS } from '#test/server/a-release'

const running: ChildProcess[] = []

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

function start(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    env: { PATH: process.env['PATH'], PORT: '0', ...env },
  })
  running.push(child)
  let said = ''
  child.stdout.on('data', (part: Buffer) => (said += part.toString()))
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, said }))
  })
  return { child, ended, said: () => said }
}

const sound = () => ({ APP_DIR: aRelease(), PACKS_DIR: aPacksFolder(PACKS) })

async function listening(server: ReturnType<typeof start>): Promise<string> {
  await expect.poll(server.said).toMatch(/served at http:\/\/localhost:\d+/)
  return /http:\/\/localhost:\d+/.exec(server.said())?.[0] ?? ''
}

async function refusal(env: Readonly<Record<string, string>>) {
  const { code, said } = await start({ ...sound(), ...env }).ended
  return { code, lines: said.trim().split('\n') }
}

test('says where it is served, answers compressed, and ends soon when told to', async () => {
  const server = start(sound())
  const base = await listening(server)
  const reply = await fetch(`${base}/assets/main-1a2b.js`, { headers: { 'accept-encoding': 'br' } })
  expect(reply.headers.get('content-encoding')).toBe('br')
  expect(await reply.text()).toContain('console.log')
  const started = performance.now()
  server.child.kill('SIGTERM')
  expect((await server.ended).code).toBe(0)
  expect(performance.now() - started).toBeLessThan(10_000)
})

test('does not follow an address out of its folders', async () => {
  const base = await listening(start(sound()))
  const { port } = new URL(base)
  for (const path of [
    '/../package.json',
    '/assets/../../package.json',
    '/packs/../../package.json',
  ]) {
    const status = await new Promise((resolve, reject) => {
      request({ port, path }, (reply) => resolve(reply.resume().statusCode))
        .on('error', reject)
        .end()
    })
    expect([path, status]).toEqual([path, 404])
  }
})

test('refuses to start without a built app, in one sentence', async () => {
  const { code, lines } = await refusal({ APP_DIR: join(aFolder(), 'none') })
  expect([code, lines.length]).toEqual([1, 1])
  expect(lines[0]).toMatch(/^No built app in .+: run npm run build/)
})

test('refuses to start when a file of the app is gone', async () => {
  const APP_DIR = aRelease()
  rmSync(join(APP_DIR, 'assets/main-1a2b.js'))
  const { code, lines } = await refusal({ APP_DIR })
  expect([code, lines]).toEqual([1, [expect.stringContaining('lacks assets/main-1a2b.js')]])
})

test('refuses to start with damaged packs, in one sentence', async () => {
  const PACKS_DIR = aPacksFolder(PACKS)
  writeFileSync(join(PACKS_DIR, 'manifest.json'), '{}')
  const { code, lines } = await refusal({ PACKS_DIR })
  expect([code, lines]).toEqual([1, [expect.stringContaining('is not a list of packs')]])
})

test('refuses a setting that it does not know, in one sentence', async () => {
  const { code, lines } = await refusal({ PORT: 'no' })
  expect([code, lines]).toEqual([1, [expect.stringMatching(/^PORT must be/)]])
})

test('says which port is in use', async () => {
  const taken = createServer()
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, '127.0.0.1', () => {
      const address = taken.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  const { code, lines } = await refusal({ PORT: String(port) })
  taken.close()
  expect([code, lines]).toEqual([1, [expect.stringContaining(`Port ${port} is in use`)]])
})
