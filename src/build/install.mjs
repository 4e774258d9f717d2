// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { at, plain, say } from './place.mjs'
import { run } from './run.mjs'

const STAMP = at('node_modules/.cache/right-help/lock.sha256')

/** Refuses a Node that package.json does not name, before anything newer is loaded. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24
  if (!fits)
    throw plain(
      `Node ${process.versions.node} is too old or not a long-term one: install Node 20.19, 22.13, 24 or later.`,
    )
}

/** @param {string} path */
function packagesIn(path) {
  /** @type {{ packages: Record<string, { version?: string, optional?: boolean, peer?: boolean }> }} */
  const lock = JSON.parse(readFileSync(path, 'utf8'))
  return Object.entries(lock.packages).filter(([name]) => name !== '')
}

/** Whether what stands in node_modules is exactly what the lock file asks for. */
function treeMatchesLock() {
  const installed = at('node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  const wanted = new Map(packagesIn(at('package-lock.json')))
  const there = new Map(packagesIn(installed))
  const known = [...there].every(([name, { version }]) => wanted.get(name)?.version === version)
  return known && [...wanted].every(([name, { optional }]) => there.has(name) || optional === true)
}

/** The hash of the lock file: it stands for everything that is installed. */
export function lockHash() {
  return createHash('sha256')
    .update(readFileSync(at('package-lock.json')))
    .digest('hex')
}

/** @param {string} hash */
const isStamped = (hash) => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash

/** Installs the packages of the lock file, unless they stand there already. */
export async function installPackages() {
  const hash = lockHash()
  if (isStamped(hash)) return
  if (!treeMatchesLock()) {
    say('Installing packages: npm ci')
    const npm = process.env['npm_execpath']
    const { code } = await (npm === undefined || !npm.endsWith('.js')
      ? run('npm', ['ci'], { output: 'stderr' })
      : run(process.execPath, [npm, 'ci'], { output: 'stderr' }))
    if (code !== 0) throw plain('npm ci failed: see above. The network may be down; try again.')
  }
  mkdirSync(at('node_modules/.cache/right-help'), { recursive: true })
  writeFileSync(STAMP, hash)
}
