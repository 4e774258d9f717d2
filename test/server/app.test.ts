import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { aService, STYLE_HASH } from '#test/server/a-release'

const { app } = aService()
const get = async (path: string, headers: Record<string, string> = {}) =>
  await app.request(path, { headers })

test('answers the home page at / alone, and the bare frame at every other address', async () => {
  expect(await (await get('/')).text()).toBe('<h1>Home</h1>')
  for (const path of ['/levels', '/check/q/3', '/anything?x=1', '/levels/rungs/a.b', '/%E0%A4%A']) {
    const reply = await get(path)
    expect([reply.status, await reply.text()]).toEqual([200, '<p>Frame</p>'])
    expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8')
  }
})

test('never answers a missing file with a page', async () => {
  for (const path of [
    '/assets/gone-9f.js',
    '/assets/gone',
    '/assets',
    '/icons/x',
    '/gone.css',
    '/packs/',
  ]) {
    const reply = await get(path)
    expect([path, reply.status]).toEqual([path, 404])
    expect(reply.headers.get('content-type')).not.toContain('html')
    expect(reply.headers.get('cache-control')).toBe('no-store')
  }
})

test('keeps hashed files for ever and asks again for all others', async () => {
  const kept = async (path: string) => (await get(path)).headers.get('cache-control')
  expect(await kept('/assets/main-1a2b.js')).toBe('public, max-age=31536000, immutable')
  for (const path of ['/', '/levels', '/sw.js', '/shell.html', '/icons/icon.svg', '/robots.txt'])
    expect(await kept(path)).toBe('no-cache')
})

test('answers 304 to whoever holds the file, in the coding in which it is held', async () => {
  const path = '/assets/main-1a2b.js'
  const first = await get(path, { 'accept-encoding': 'br' })
  const etag = first.headers.get('etag') ?? ''
  const again = await get(path, { 'accept-encoding': 'br', 'if-none-match': `"x", W/${etag}` })
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
  expect((await get(path, { 'if-none-match': etag })).status).toBe(200)
})

test('sends brotli, else gzip, else the file itself, and says that it depends', async () => {
  const path = '/assets/main-1a2b.js'
  const plain = Buffer.from(await (await get(path)).arrayBuffer())
  const br = await get(path, { 'accept-encoding': 'gzip, deflate, br' })
  const gzip = await get(path, { 'accept-encoding': 'gzip, br;q=0' })
  const star = await get(path, { 'accept-encoding': '*' })
  expect(br.headers.get('content-encoding')).toBe('br')
  expect(br.headers.get('vary')).toBe('accept-encoding')
  expect(brotliDecompressSync(Buffer.from(await br.arrayBuffer()))).toEqual(plain)
  expect(gzip.headers.get('content-encoding')).toBe('gzip')
  expect(gunzipSync(Buffer.from(await gzip.arrayBuffer()))).toEqual(plain)
  expect(star.headers.get('content-encoding')).toBe('br')
})

test('puts every security header on every answer, errors included', async () => {
  for (const path of ['/', '/assets/gone.js', '/api/x', '/healthz']) {
    const { headers } = await get(path)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain(`style-src 'self' '${STYLE_HASH}';`)
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types vue app-sw")
    expect(policy).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
    expect(headers.get('strict-transport-security')).toBeNull()
  }
})

test('asks for https for ever only where people reach it by https', async () => {
  const reply = await aService({ isHttps: true }).app.request('/')
  expect(reply.headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/)
})

test('answers HEAD with the headers of GET and no body', async () => {
  const reply = await app.request('/levels', { method: 'HEAD' })
  expect([reply.status, await reply.text()]).toEqual([200, ''])
  expect(reply.headers.get('content-length')).toBe('12')
})

test('refuses every method that could change something', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
    const reply = await app.request('/packs/manifest.json', { method })
    expect([method, reply.status, reply.headers.get('allow')]).toEqual([method, 405, 'GET, HEAD'])
  }
})

test('answers an unknown address under /api with a reason as JSON', async () => {
  const reply = await get('/api/bookings/1')
  expect([reply.status, await reply.json()]).toEqual([404, { reason: 'not-found' }])
})

test('tells those who run it what is alive, ready and served', async () => {
  expect(await (await get('/healthz')).json()).toEqual({ status: 'alive' })
  expect(await (await get('/readyz')).json()).toEqual({ status: 'ready' })
  const info = await get('/info')
  expect(info.headers.get('cache-control')).toBe('no-store')
  expect(await info.json()).toMatchObject({
    name: 'Right Help',
    build: 'build-1',
    time: '2026-11-20T17:42:00.000Z',
    packs: [{ id: 'baseline', edition: 'B1' }, { id: 'northshire' }],
  })
})

test('logs the pattern that answered, and nothing that the person asked', async () => {
  const { app: logged, lines } = aService()
  await logged.request('/packs/secret-child.json?name=Sam')
  await logged.request('/levels?worry=bruise', { headers: { 'x-request-id': 'from-outside' } })
  expect(lines.map(({ route, status }) => [route, status])).toEqual([
    ['/packs/:file', 404],
    ['/*', 200],
  ])
  expect(JSON.stringify(lines)).not.toMatch(/secret|Sam|bruise|outside/)
})

test('gives each answer the id under which it was logged', async () => {
  expect((await get('/')).headers.get('x-request-id')).toBe('id-1')
})
