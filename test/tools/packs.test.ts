import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { checkContent } from '#catalogue/check-content'
import { writePacks } from '#catalogue/write-packs'
import { contentOptions, valuesOf } from '#tools/lib/content-options'
import { CONTENT_DAY, realPacks } from '#test/real-content'

/** The module as a command finds it: a command opens the packs once and ends. */
async function freshly() {
  vi.resetModules()
  return import('#tools/lib/packs')
}

describe('the packs on this machine', () => {
  let folder = ''
  let file = ''

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'packs-'))
    const { content } = checkContent({ root: 'content', today: CONTENT_DAY })
    const { packs } = writePacks(content!, folder, CONTENT_DAY)
    file = join(folder, packs.find(({ id }) => id === 'warwickshire')!.file)
  })
  beforeEach(() => {
    vi.stubEnv('PACKS_DIR', folder)
  })
  afterEach(() => {
    vi.unstubAllEnvs()
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  test('are read as they were compiled, each once', async () => {
    const { openPacks } = await freshly()
    const real = realPacks()
    expect(openPacks().baseline()).toEqual(JSON.parse(JSON.stringify(real.baseline)))
    expect(openPacks().national()).toEqual(JSON.parse(JSON.stringify(real.national)))
    expect(openPacks().area('worcestershire').name).toBe('Worcestershire')
    expect(openPacks().area('worcestershire')).toBe(openPacks().area('worcestershire'))
  })

  test.each(['northshire', 'baseline', 'national', '', 'toString'])(
    'name the areas where "%s" is none, whatever was read before',
    async (id) => {
      const { openPacks, UsageError } = await freshly()
      const packs = openPacks()
      packs.baseline()
      packs.national()
      expect(() => packs.area(id)).toThrow(UsageError)
      expect(() => packs.area(id)).toThrow(
        `There is no area "${id}". The areas are: warwickshire, west-sussex, wolverhampton, worcestershire.`,
      )
    },
  )

  test('that are not there are told with what to do', async () => {
    vi.stubEnv('PACKS_DIR', join(folder, 'nowhere'))
    const { openPacks, UsageError } = await freshly()
    expect(() => openPacks()).toThrow(UsageError)
    expect(() => openPacks()).toThrow('Run npm run content:build.')
  })

  test.each([
    ['cut off', 'damaged', (text: string) => text.slice(0, 5000)],
    ['another pack', 'another-pack', (text: string) => text.replace('"area"', '"national"')],
    [
      'of a newer app',
      'needs-newer-app',
      (text: string) => text.replace('"schema":1', '"schema":99'),
    ],
  ])('that are %s are refused, never half read', async (_says, reason, spoil) => {
    const whole = readFileSync(file, 'utf8')
    writeFileSync(file, spoil(whole))
    try {
      const { openPacks, UsageError } = await freshly()
      const { area } = openPacks()
      expect(() => area('warwickshire')).toThrow(UsageError)
      expect(() => area('warwickshire')).toThrow(reason)
    } finally {
      writeFileSync(file, whole)
    }
  })
})

describe('which content to read', () => {
  test('is the content folder of today, unless said', () => {
    expect(contentOptions([])).toMatchObject({ root: 'content', more: [] })
    expect(contentOptions([]).today).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  test('is what the options name', () => {
    const args = ['--content', 'a', '--with', 'b', '--with', 'c', '--today', '2030-01-02']
    expect(contentOptions(args)).toEqual({ root: 'a', more: ['b', 'c'], today: '2030-01-02' })
  })

  test('an option with nothing after it has no value', () => {
    expect(valuesOf(['--with'], '--with')).toEqual([])
  })
})
