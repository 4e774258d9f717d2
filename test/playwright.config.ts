import { defineConfig, devices } from '@playwright/test'

// Workers read this file again and must find the same port.
const port = (process.env['E2E_PORT'] ??= '4197')
const chromium = process.env['RIGHT_HELP_CHROMIUM'] ?? '/usr/bin/chromium'
const baseURL = `http://localhost:${port}`

/** Journeys on a phone, against the built server. A smaller phone runs those tagged `@small`. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 7_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ...(process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['json'] as const] : [])],
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    // A fifth of a run's time. Ask for it where a journey fails: npm test -- --trace on
    trace: 'off',
    launchOptions: {
      executablePath: chromium,
      args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
    },
  },
  projects: [
    {
      name: 'phone',
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
    },
    {
      name: 'small phone',
      grep: /@small/,
      use: { ...devices['Pixel 7'], viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 },
    },
  ],
  webServer: {
    command: 'node dist/server/main.js',
    cwd: '..',
    url: `${baseURL}/readyz`,
    env: { PORT: port, NODE_ENV: 'test' },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
})
