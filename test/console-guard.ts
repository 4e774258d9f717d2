import { afterEach, beforeEach, vi } from 'vitest'

/** A warning that no test asked for is a fault: a test that expects one replaces the spy. */
beforeEach(() => {
  for (const level of ['warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation((...said: readonly unknown[]) => {
      throw new Error(`console.${level} was called: ${said.map(String).join(' ')}`)
    })
})

afterEach(() => {
  vi.restoreAllMocks()
})
