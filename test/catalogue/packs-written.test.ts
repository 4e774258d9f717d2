import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkContent } from '#catalogue/check-content'
import { compileNational } from '#catalogue/compile'
import { jsonSchemas } from '#catalogue/json-schemas'
import { longestSentence, readingAge } from '#catalogue/reading-age'
import { writePacks } from '#catalogue/write-packs'
import { readPack } from '#pack/read-pack'
import { withCopy } from '#test/catalogue/content-copy'
import { CONTENT_DAY } from '#test/real-content'

let out = ''
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'packs-'))
})
afterEach(() => {
  rmSync(out, { recursive: true, force: true })
})

const content = checkContent({ root: 'content', today: CONTENT_DAY }).content!

test('a manifest names every pack with the hash and size of its file', () => {
  const { packs } = writePacks(content, out, CONTENT_DAY)
  expect(packs.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
    'baseline baseline',
    'national national',
    'area warwickshire',
    'area west-sussex',
    'area wolverhampton',
    'area worcestershire',
  ])
  for (const { file, hash, bytes, kind } of packs) {
    const bits = readFileSync(join(out, file))
    expect(createHash('sha256').update(bits).digest('hex')).toBe(hash)
    expect(bits.byteLength).toBe(bytes)
    expect(readPack(bits.toString('utf8'), kind).status).toBe('ready')
  }
  expect(readdirSync(out).sort()).toEqual(
    [...packs.map(({ file }) => file), 'manifest.json'].sort(),
  )
})

test('the same content on the same day gives the same packs', () => {
  const once = writePacks(content, out, CONTENT_DAY)
  const again = writePacks(
    checkContent({ root: 'content', today: CONTENT_DAY }).content!,
    out,
    CONTENT_DAY,
  )
  expect(again).toEqual(once)
})

test('a pack may be relied on for ninety days', () => {
  const { packs } = writePacks(content, out, '2026-11-20')
  expect(new Set(packs.map(({ relyUntil }) => relyUntil))).toEqual(new Set(['2027-02-18']))
})

test('a one-off bank holiday takes the place of the day that it moves', () => {
  withCopy((copy) => {
    copy.replace(
      'national/bank-holidays.yaml',
      'oneOff: []',
      'oneOff: [{ day: "2027-05-07", name: A feast, removes: "2027-05-03" }]',
    )
    const { content: changed } = copy.check()
    const { days } = compileNational(changed!, { built: CONTENT_DAY }).holidays
    const inMay = days.filter(({ day }) => day.startsWith('2027-05')).map(({ day }) => day)
    expect(inMay).toEqual(['2027-05-07', '2027-05-31'])
  }, 'worcestershire')
})

test('every kind of content file has a schema that an editor can read', () => {
  const schemas = jsonSchemas()
  expect(schemas.size).toBe(20)
  for (const schema of schemas.values())
    expect(schema).toMatchObject({ $schema: expect.stringContaining('json-schema.org') })
  expect(schemas.get('topic')).toMatchObject({
    type: 'object',
    additionalProperties: false,
    required: expect.arrayContaining(['id', 'title', 'summary', 'rungs', 'provenance']),
  })
})

test('the reading age of plain words is low, and that of heavy words is high', () => {
  const plain =
    'The child is often late. Ask the school. Write down what you saw. Tell your lead today.'
  const heavy =
    'Multidisciplinary professionals operationalise collaborative interventions, prioritising individualised developmental considerations.'
  expect(readingAge(plain)).toBeLessThan(9)
  expect(readingAge(heavy)).toBeGreaterThan(20)
  expect(readingAge('')).toBe(0)
  expect(longestSentence('One two three. One two. One?')).toBe(3)
})
