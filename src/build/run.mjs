// @ts-check
import { spawn } from 'node:child_process'
import { root } from './place.mjs'

/**
 * @typedef {object} Ran
 * @property {number} code
 * @property {string} output Empty unless it was asked for.
 * @property {number} seconds
 *
 * @typedef {object} RunOptions
 * @property {'show' | 'keep' | 'stderr'} [output]
 * @property {Record<string, string | undefined>} [env]
 */

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Ran>}
 */
export function run(command, args, { output = 'show', env = {} } = {}) {
  const started = performance.now()
  const out = output === 'show' ? 'inherit' : output === 'keep' ? 'pipe' : process.stderr
  const child = spawn(command, [...args], {
    cwd: root,
    stdio: ['ignore', out, output === 'keep' ? 'pipe' : process.stderr],
    env: { ...process.env, ...env },
  })
  /** @type {Buffer[]} */
  const kept = []
  child.stdout?.on('data', (part) => kept.push(part))
  child.stderr?.on('data', (part) => kept.push(part))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      const seconds = (performance.now() - started) / 1000
      resolve({ code: code ?? 1, output: Buffer.concat(kept).toString(), seconds })
    })
  })
}

/**
 * Runs a program of a package that is installed here.
 * @param {string} file Path inside node_modules.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export const runInstalled = (file, args, options) =>
  run(process.execPath, [`node_modules/${file}`, ...args], options)
