// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { readInputs } from './inputs.mjs'
import { lockHash } from './install.mjs'
import { alone } from './lock.mjs'
import { at, plain, say } from './place.mjs'
import { targets } from './targets.mjs'

/**
 * @typedef {import('./targets.mjs').TargetName} TargetName
 * @typedef {{ hash: string, files: import('./inputs.mjs').Known }} Built
 * @typedef {Partial<Record<TargetName, Built>>} State What stands in dist, and from which inputs.
 */

const STATE = at('dist/.state.json')

/** @returns {State} */
function readState() {
  try {
    return JSON.parse(readFileSync(STATE, 'utf8'))
  } catch {
    return {}
  }
}

/**
 * @param {TargetName} name
 * @param {State} state
 */
function inputsOf(name, state) {
  const { inputs, needs } = targets[name]
  const label = name === 'app' ? (process.env['BUILD_LABEL'] ?? '') : ''
  const before = needs.map((need) => state[need]?.hash ?? '')
  return readInputs(inputs, state[name]?.files ?? {}, [lockHash(), label, ...before])
}

/**
 * @param {TargetName} name
 * @param {State} state
 */
function isFresh(name, state) {
  return existsSync(at('dist', name)) && state[name]?.hash === inputsOf(name, state).hash
}

/**
 * @param {readonly TargetName[]} wanted
 * @returns {TargetName[]} In the order in which they must be built.
 */
function inOrder(wanted) {
  return [...new Set(wanted.flatMap((name) => [...inOrder(targets[name].needs), name]))]
}

/** @param {TargetName} name */
async function makeOne(name) {
  const state = readState()
  if (isFresh(name, state) || targets[name].possible?.() === false) return
  const { hash, files } = inputsOf(name, state)
  const started = performance.now()
  await targets[name].build(process.env['BUILD_LABEL'] ?? hash.slice(0, 10)).catch((error) => {
    throw plain(`The build of ${name} failed. ${error instanceof Error ? error.message : error}`)
  })
  writeFileSync(STATE, JSON.stringify({ ...readState(), [name]: { hash, files } }))
  say(`Built ${name} in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
}

/**
 * Builds what is stale, and nothing else. Quick when all is fresh: nothing is loaded or spawned.
 * @param {readonly TargetName[]} wanted
 */
export async function make(wanted) {
  const names = inOrder(wanted)
  const state = readState()
  if (names.every((name) => isFresh(name, state))) return
  await alone(async () => {
    for (const name of names) await makeOne(name)
  })
}
