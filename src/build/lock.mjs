// @ts-check
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { at, plain, say } from './place.mjs'

const LOCK = at('dist/.lock')
const LONGEST_WAIT_MS = 180_000

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/** The process that holds the lock, or undefined when it was given up meanwhile. */
function holder() {
  try {
    return Number(readFileSync(LOCK, 'utf8'))
  } catch {
    return undefined
  }
}

function take() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  }
}

/**
 * One build at a time: two commands given together must not write the same folder.
 * @template T
 * @param {() => Promise<T>} work
 */
export async function alone(work) {
  mkdirSync(at('dist'), { recursive: true })
  for (let waited = 0; !take(); waited += 200) {
    const pid = holder()
    if (pid !== undefined && !isAlive(pid)) rmSync(LOCK, { force: true })
    if (waited === 0 && pid !== undefined) say('Waiting for another build to end.')
    if (waited > LONGEST_WAIT_MS)
      throw plain('Another build holds dist/.lock for too long: end it, or remove that file.')
    await wait(200)
  }
  try {
    return await work()
  } finally {
    rmSync(LOCK, { force: true })
  }
}
