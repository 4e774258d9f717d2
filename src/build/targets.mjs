// @ts-check
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { at, plain, say } from './place.mjs'
import { run } from './run.mjs'

/**
 * @typedef {'tools' | 'packs' | 'app' | 'server'} TargetName
 * @typedef {object} Target
 * @property {readonly string[]} inputs Files and folders.
 * @property {readonly TargetName[]} needs
 * @property {() => boolean} [possible] False where a part is not there: nothing is built.
 * @property {(label: string) => Promise<void>} build
 */

const EVERYWHERE = ['package.json', 'src/build/targets.mjs']
// How vite.config.ts is read changes only with a Node that reads TypeScript itself.
process.env['VITE_CONFIG_NATIVE_IGNORE_WARNING'] = 'true'

const APP = [
  'src/app',
  'src/data',
  'src/search',
  'src/sw',
  'src/build',
  'public',
  'index.html',
  'vite.config.ts',
]
const CORE = ['src/domain', 'src/pack', 'src/contract']

/** @param {string} dir A folder that was built whole takes the place of the one before it. */
function swapIn(dir) {
  rmSync(at(dir), { recursive: true, force: true })
  renameSync(at(`${dir}.next`), at(dir))
}

function toolEntries() {
  const dir = at('src/tools')
  if (!existsSync(dir)) return {}
  const names = readdirSync(dir).filter((file) => /^[a-z-]+\.ts$/.test(file))
  return Object.fromEntries(names.map((file) => [file.replace('.ts', ''), `src/tools/${file}`]))
}

/** Tools of the build itself, which stay where they are installed: only the bench uses them. */
const NOT_BUNDLED = ['@playwright/test', 'vite', '@vitejs/plugin-vue', /^#build\/.*\.mjs$/]

/**
 * Everything else a program needs goes into its own folder: it starts fast and stands alone.
 * @param {string} dir
 * @param {Record<string, string>} input
 */
async function buildForNode(dir, input) {
  const { build } = await import('vite')
  await build({
    configFile: false,
    root: at(),
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: `${dir}.next`,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input,
        external: NOT_BUNDLED,
        output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  })
  swapIn(dir)
}

async function buildPacks() {
  const args = ['dist/tools/content-build.js', '--out', 'dist/packs.next']
  rmSync(at('dist/packs.next'), { recursive: true, force: true })
  const { code } = await run(process.execPath, args, { output: 'stderr' })
  if (code !== 0) throw plain('The packs were not built: mend the content as told above.')
  swapIn('dist/packs')
}

/** @param {string} label */
async function buildApp(label) {
  const { build } = await import('vite')
  process.env['RELEASE_LABEL'] = label
  const outDir = 'dist/app.next'
  await build({
    root: at(),
    configFile: at('vite.config.ts'),

    logLevel: 'warn',
    build: { outDir },
  })
  swapIn('dist/app')
  renameSync(at('dist/app.next-meta.json'), at('dist/app-meta.json'))
}

/** What can be built, each after what it needs. */
/** @type {Record<TargetName, Target>} */
export const targets = {
  tools: {
    inputs: [...EVERYWHERE, ...CORE, 'src/tools', 'src/catalogue', 'src/search'],
    needs: [],
    possible: () => Object.keys(toolEntries()).length > 0,
    build: async () => await buildForNode('dist/tools', toolEntries()),
  },
  packs: {
    inputs: ['content'],
    needs: ['tools'],
    possible: () => {
      const there = existsSync(at('dist/tools/content-build.js'))
      if (!there) say('No packs: src/tools/content-build.ts is missing.')
      return there
    },
    build: buildPacks,
  },
  app: {
    inputs: [...EVERYWHERE, ...CORE, ...APP],
    needs: ['packs'],
    build: buildApp,
  },
  server: {
    inputs: [...EVERYWHERE, ...CORE, 'src/server'],
    needs: [],
    build: async () => await buildForNode('dist/server', { main: 'src/server/main.ts' }),
  },
}
