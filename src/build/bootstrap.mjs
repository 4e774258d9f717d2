// @ts-check
/**
 * The one way in for every npm script. Installs and builds what is missing or stale, then runs the
 * command. Uses nothing but Node itself until the packages are known to be there.
 */
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { checkNode, installPackages } from './install.mjs'
import { make } from './make.mjs'
import { at, plain, say } from './place.mjs'

/** @typedef {import('./targets.mjs').TargetName} TargetName */

/** @param {string} path */
async function importBuilt(path) {
  const file = at(path)
  if (!existsSync(file)) throw plain(`${path} was not built: its source is missing.`)
  await import(pathToFileURL(file).href)
}

/**
 * A command-line tool, run inside this process.
 * @param {string} name
 * @param {readonly TargetName[]} needs
 */
const tool = (name, needs) => async (/** @type {readonly string[]} */ args) => {
  await make(needs)
  const path = `dist/tools/${name}.js`
  process.argv = [process.execPath, at(path), ...args]
  await importBuilt(path)
}

/** @type {ReadonlyMap<string, (args: readonly string[]) => Promise<void>>} */
const commands = new Map([
  ['build', async () => await make(['app', 'server'])],
  [
    'start',
    async () => {
      await make(['app', 'server'])
      await importBuilt('dist/server/main.js')
    },
  ],
  ['dev', async () => await (await import('./develop.mjs')).develop()],
  ['test', async (args) => await (await import('./test.mjs')).test(args)],
  ['check', async () => await (await import('./check.mjs')).check()],
  ['bench', tool('bench', ['app', 'server'])],
  ['assess', tool('assess', ['packs'])],
  ['search', tool('search', ['packs'])],
  ['content-check', tool('content-check', ['tools'])],
  ['content-build', tool('content-build', ['tools'])],
  ['content-schemas', tool('content-schemas', ['tools'])],
])

/** @param {unknown} error */
function tell(error) {
  const isPlain = error instanceof Error && 'plain' in error
  say(isPlain ? error.message : String(error instanceof Error ? error.stack : error))
  process.exitCode = 1
}

try {
  const [name = '', ...args] = process.argv.slice(2)
  const command = commands.get(name)
  if (command === undefined)
    throw plain(`No command “${name}”. There are: ${[...commands.keys()].join(', ')}.`)
  checkNode()
  await installPackages()
  await command(args)
} catch (error) {
  tell(error)
}
