// @ts-check
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, wherever a command was given. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** @param {...string} path */
export const at = (...path) => join(root, ...path)

/** The log of a build goes to standard error: standard output belongs to the command's answer. */
/** @param {string} line */
export const say = (line) => {
  process.stderr.write(`${line}\n`)
}

/** A mistake that one sentence explains: no trace is shown. */
/** @param {string} sentence */
export const plain = (sentence) => Object.assign(new Error(sentence), { plain: true })
