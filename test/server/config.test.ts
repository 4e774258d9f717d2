import { expect, test } from 'vitest'
import { readConfig } from '#server/config'

test('serves this machine alone, from the built folders, when nothing is set', () => {
  expect(readConfig({})).toEqual({
    port: 4173,
    host: '127.0.0.1',
    publicUrl: undefined,
    appDir: 'dist/app',
    packsDir: 'dist/packs',
    mode: 'production',
    testClock: undefined,
  })
})

test('takes a variable that is set to nothing as not set', () => {
  expect(readConfig({ PORT: '', TEST_CLOCK: ' ' })).toEqual(readConfig({}))
})

test.each([
  ['PORT', 'abc'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['PORT', '80.5'],
  ['HOST', 'a b'],
  ['NODE_ENV', 'prod'],
  ['PUBLIC_URL', 'help.example.org'],
  ['PUBLIC_URL', 'https://help.example.org/path'],
  ['PUBLIC_URL', 'https://help.example.org/?x=1'],
  ['PUBLIC_URL', 'https://me:secret@help.example.org/'],
  ['PUBLIC_URL', 'ftp://help.example.org'],
])('refuses %s=%s by name', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(name)
})

test('takes an address with or without its last stroke', () => {
  for (const PUBLIC_URL of ['https://help.example.org', 'https://help.example.org/'])
    expect(readConfig({ PUBLIC_URL }).publicUrl?.href).toBe('https://help.example.org/')
})

test('refuses a test clock in production, which is what it is unless told otherwise', () => {
  const TEST_CLOCK = '2026-11-20T17:42:00Z'
  expect(() => readConfig({ TEST_CLOCK })).toThrow('refused in production')
  expect(() => readConfig({ TEST_CLOCK, NODE_ENV: 'production' })).toThrow('refused in production')
  expect(readConfig({ TEST_CLOCK, NODE_ENV: 'test' }).testClock).toEqual(new Date(TEST_CLOCK))
})

test('refuses a test clock without a zone', () => {
  const said = () => readConfig({ TEST_CLOCK: '2026-11-20T17:42', NODE_ENV: 'test' })
  expect(said).toThrow('must be an instant with a zone')
})
