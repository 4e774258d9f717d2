import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openPackShelf } from '#server/services/pack-shelf'
import { aFolder, aPacksFolder, aService, PACKS } from '#test/server/a-release'

const nothing = new Map()
const open = (dir: string) => openPackShelf(dir, nothing, () => undefined)
const packFile = (dir: string, id: string) =>
  readdirSync(dir).find((name) => name.startsWith(`${id}.`)) ?? ''

test('serves the manifest fresh and each pack for ever', async () => {
  const { app, packsDir } = aService()
  const manifest = await app.request('/packs/manifest.json')
  expect(manifest.headers.get('cache-control')).toBe('no-cache')
  expect(manifest.headers.get('etag')).toMatch(/^"[0-9a-f]{20}"$/)
  const pack = await app.request(`/packs/${packFile(packsDir, 'northshire')}`)
  expect([pack.status, await pack.text()]).toEqual([200, PACKS.northshire])
  expect(pack.headers.get('cache-control')).toContain('immutable')
})

test('serves no other file of the folder, by no trick of the address', async () => {
  const { app, packsDir } = aService()
  writeFileSync(join(packsDir, 'notes.json'), '{}')
  writeFileSync(join(packsDir, 'other.0123456789ab.json'), '{}')
  const tricks = [
    'notes.json',
    'other.0123456789ab.json',
    '..%2fmanifest.json',
    '%2e%2e/package.json',
  ]
  for (const name of [...tricks, '.state.json', 'manifest.json%00', 'a/b.0123456789ab.json'])
    expect([name, (await app.request(`/packs/${name}`)).status]).toEqual([name, 404])
})

test('follows a new edition without a restart, and still answers those who read the old list', async () => {
  const { app, packsDir } = aService()
  const old = packFile(packsDir, 'northshire')
  rmSync(join(packsDir, old))
  aPacksFolder({ ...PACKS, northshire: '{"kind":"area","edition":"B2"}' }, packsDir)
  const list = await (await app.request('/packs/manifest.json')).text()
  const next = packFile(packsDir, 'northshire')
  expect(next).not.toBe(old)
  expect(list).toContain(next)
  expect((await app.request(`/packs/${next}`)).status).toBe(200)
  expect((await app.request(`/packs/${old}`)).status).toBe(200)
})

test('keeps the packs it has when a damaged set is put in their place, and says so', async () => {
  const { app, packsDir, warnings } = aService()
  const before = await (await app.request('/packs/manifest.json')).text()
  renameSync(join(packsDir, 'manifest.json'), join(packsDir, 'away'))
  expect((await app.request('/readyz')).status).toBe(503)
  expect(await (await app.request('/packs/manifest.json')).text()).toBe(before)
  expect(warnings).toHaveLength(1)
  renameSync(join(packsDir, 'away'), join(packsDir, 'manifest.json'))
  expect((await app.request('/readyz')).status).toBe(200)
})

test('refuses a folder without a manifest', () => {
  expect(() => open(aFolder())).toThrow(/lack manifest\.json: run npm run content:build/)
})

test('refuses a manifest of another schema, of another shape, or that names a path', () => {
  const dir = aPacksFolder(PACKS)
  const entry = '{"id":"x","title":"x","edition":"B1","file":"../x.01234567.json"}'
  for (const text of [
    '{',
    '[]',
    '{"schema":2,"built":"","packs":[]}',
    `{"schema":1,"built":"","packs":[${entry}]}`,
  ]) {
    writeFileSync(join(dir, 'manifest.json'), text)
    expect(() => open(dir)).toThrow(/manifest\.json is not a list of packs of schema 1/)
  }
})

test('refuses a pack that is missing, cut short or changed, by name', () => {
  const dir = aPacksFolder(PACKS)
  const file = packFile(dir, 'northshire')
  for (const body of ['{"kind":"are', '{"kind":"arena"}'.slice(0, PACKS.northshire.length)]) {
    writeFileSync(join(dir, file), body)
    expect(() => open(dir)).toThrow(`${file} is not what its manifest says`)
  }
  rmSync(join(dir, file))
  expect(() => open(dir)).toThrow(`lack ${file}`)
})
