import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { journeyCounts, sum, unitCounts } from '#build/counts.mjs'
import { readInputs } from '#build/inputs.mjs'
import { root } from '#build/place.mjs'
import { aFolder } from '#test/server/a-release'

function someInputs() {
  const dir = aFolder()
  mkdirSync(join(dir, 'sub'))
  writeFileSync(join(dir, 'a.ts'), 'one')
  writeFileSync(join(dir, 'sub/b.ts'), 'two')
  const path = relative(root, dir)
  return { dir, read: (known = {}, extra: string[] = []) => readInputs([path], known, extra) }
}

test('sees a change, a new file and a change of what is around', () => {
  const { dir, read } = someInputs()
  const first = read()
  expect(read(first.files).hash).toBe(first.hash)
  expect(read(first.files, ['label']).hash).not.toBe(first.hash)
  writeFileSync(join(dir, 'sub/b.ts'), 'three')
  const second = read(first.files)
  expect(second.hash).not.toBe(first.hash)
  writeFileSync(join(dir, 'c.ts'), '')
  expect(read(second.files).hash).not.toBe(second.hash)
})

test('takes a file that was only touched as unchanged', () => {
  const { dir, read } = someInputs()
  const first = read()
  utimesSync(join(dir, 'a.ts'), new Date(0), new Date(0))
  expect(read(first.files).hash).toBe(first.hash)
})

function aReport(report: unknown): string {
  const path = join(aFolder(), 'report.json')
  writeFileSync(path, JSON.stringify(report))
  return path
}

test('counts passed and failed over all runs', () => {
  const units = { numPassedTests: 5, numFailedTests: 1, numFailedTestSuites: 1 }
  const journeys = { stats: { expected: 3, flaky: 1, unexpected: 0 } }
  const counts = [unitCounts(aReport(units), 1), journeyCounts(aReport(journeys), 0)]
  expect(sum(counts)).toEqual({ passed: 9, failed: 1 })
})

test('counts a run that broke before or beside its tests as failed', () => {
  const none = { numPassedTests: 4, numFailedTests: 0, numFailedTestSuites: 0 }
  const suite = { numPassedTests: 4, numFailedTests: 0, numFailedTestSuites: 2 }
  expect(unitCounts('nowhere.json', 1)).toEqual({ passed: 0, failed: 1 })
  expect(unitCounts(aReport(none), 1).failed).toBe(1)
  expect(unitCounts(aReport(suite), 1).failed).toBe(2)
  expect(journeyCounts('nowhere.json', 1)).toEqual({ passed: 0, failed: 1 })
})
