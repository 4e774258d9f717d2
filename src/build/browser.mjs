// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { plain, say } from './place.mjs'
import { run, runInstalled } from './run.mjs'

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

async function fromPlaywright() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

async function findInstalled() {
  return KNOWN.find((path) => existsSync(path)) ?? (await fromPlaywright())
}

const isDebian = () =>
  existsSync('/etc/os-release') &&
  /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))

async function installSystemOne() {
  if (process.getuid?.() !== 0 || !isDebian()) return false
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { output: 'stderr', env })
  const packages = ['install', '-y', '--no-install-recommends', 'chromium']
  return (await run('apt-get', packages, { output: 'stderr', env })).code === 0
}

/** The system's own comes with the libraries it needs; Playwright's works where those are there. */
async function installOne() {
  say('No browser here: installing Chromium.')
  if (await installSystemOne()) return
  await runInstalled('@playwright/test/cli.js', ['install', 'chromium'], { output: 'stderr' })
}

/**
 * The Chromium that drives the journeys, installed when there is none.
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  const given = process.env['RIGHT_HELP_CHROMIUM']
  if (given !== undefined && given !== '') {
    if (existsSync(given)) return given
    throw plain(`RIGHT_HELP_CHROMIUM names ${given}, where there is no browser.`)
  }
  const there = await findInstalled()
  if (there !== undefined) return there
  await installOne()
  const now = await findInstalled()
  if (now !== undefined) return now
  throw plain(
    'No Chromium could be found or installed: install one, and set RIGHT_HELP_CHROMIUM to its path.',
  )
}
