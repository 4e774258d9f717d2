import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { carryPacks } from '#build/carry-packs'
import { fillPage, writePages } from '#build/pages'
import { precompress } from '#build/precompress'
import { offlineFiles } from '#build/service-worker'
import { aFolder, aPacksFolder, PACKS } from '#test/server/a-release'

const TEMPLATE = '<head><!--head--></head><div id="app"><!--app--></div><!--outside-->'
const PARTS = { home: '<h1>Home</h1>', shell: '<p>$& Frame</p>', outside: '<b>999</b>', css: 'b{}' }

function aBuilt(template = TEMPLATE): string {
  const dir = aFolder()
  writeFileSync(join(dir, 'index.html'), template)
  return dir
}

test('keeps the words of the home page out of every other page', () => {
  const dir = aBuilt()
  writePages(dir, PARTS)
  const shell = readFileSync(join(dir, 'shell.html'), 'utf8')
  expect(readFileSync(join(dir, 'index.html'), 'utf8')).toContain(
    '<div id="app"><h1>Home</h1></div>',
  )
  expect(shell).toContain('<div id="app"><p>$& Frame</p></div><b>999</b>')
  expect(shell).not.toContain('Home')
})

test('gives the hash that lets exactly the inline CSS through the policy', () => {
  const [hash] = writePages(aBuilt(), PARTS)
  expect(hash).toBe('sha256-7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans=')
})

test('says which mark index.html lacks', () => {
  expect(() => fillPage('<!--head--><!--app-->', PARTS, 'home')).toThrow('<!--outside--> once')
})

test.each(['<script>1</script>', '<p style="x">', '<a onclick="x">'])(
  'refuses %s, which the policy would block',
  (markup) => {
    expect(() => writePages(aBuilt(), { ...PARTS, home: markup })).toThrow('security policy')
  },
)

test('carries the packs under a list of their own, never as what a server offers', () => {
  const dir = aFolder()
  const packs = aPacksFolder(PACKS)
  carryPacks(packs, dir)
  const urls = offlineFiles(dir).map(({ url }) => url)
  expect(urls).toContain('/packs/release.json')
  expect(
    urls.filter((url) => /\/(baseline|northshire)\.[0-9a-f]{12}\.json$/.test(url)),
  ).toHaveLength(2)
  expect(urls).not.toContain('/packs/manifest.json')
})

test('says what to do when there are no packs', () => {
  expect(() => carryPacks(aFolder(), aFolder())).toThrow('run npm run content:build')
})

test('saves what a page draws, with the hash of each, and neither itself nor copies', async () => {
  const dir = aFolder()
  mkdirSync(join(dir, 'icons'))
  for (const path of ['a.js', 'sw.js', 'icons/icon.svg', 'icons/icon-512.png', 'robots.txt'])
    writeFileSync(join(dir, path), 'x'.repeat(600))
  await precompress(dir)
  const saved = offlineFiles(dir)
  expect(saved.map(({ url }) => url)).toEqual(['/a.js', '/icons/icon.svg'])
  expect(saved[0]).toMatchObject({ bytes: 600, hash: expect.stringMatching(/^.{43}=$/) })
  expect(readFileSync(join(dir, 'a.js.br')).length).toBeLessThan(600)
})
