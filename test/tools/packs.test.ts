import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { checkContent } from '#catalogue/check-content'
import { writePacks } from '#catalogue/write-packs'
import { contentOptions, valuesOf } from '#tools/lib/content-options'
import { openPacks, UsageError } from '#tools/lib/packs'
import { CONTENT_DAY, realPacks } from '#test/real-content'

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

  test('are read as they were compiled', () => {
    const packs = openPacks()
    const real = realPacks()
    expect(packs.baseline()).toEqual(JSON.parse(JSON.stringify(real.baseline)))
    expect(packs.national()).toEqual(JSON.parse(JSON.stringify(real.national)))
    expect(packs.area('worcestershire').name).toBe('Worcestershire')
    expect(packs.area('worcestershire')).toBe(packs.area('worcestershire'))
  })

  test.each(['northshire', 'baseline', '', 'toString'])(
    'name the areas where "%s" is none',
    (id) => {
      const { area } = openPacks()
      expect(() => area(id)).toThrow(UsageError)
      expect(() => area(id)).toThrow(
        `There is no area "${id}". The areas are: warwickshire, west-sussex, wolverhampton, worcestershire.`,
      )
    },
  )

  test('that are not there are told with what to do', () => {
    vi.stubEnv('PACKS_DIR', join(folder, 'nowhere'))
    expect(() => openPacks()).toThrow(UsageError)
    expect(() => openPacks()).toThrow('Run npm run content:build.')
  })

  test('that are damaged are refused, never half read', () => {
    const whole = readFileSync(file, 'utf8')
    const refusal = (text: string) => {
      writeFileSync(file, text)
      try {
        return () => openPacks().area('warwickshire')
      } finally {
        expect(() => openPacks().area('warwickshire')).toThrow(UsageError)
      }
    }
    expect(refusal(whole.slice(0, 5000))).toThrow('damaged')
    expect(refusal(whole.replace('"kind":"area"', '"kind":"national"'))).toThrow('another-pack')
    expect(refusal(whole.replace('"schema":1', '"schema":99'))).toThrow('needs-newer-app')
    writeFileSync(file, whole)
    expect(openPacks().area('warwickshire').id).toBe('warwickshire')
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
