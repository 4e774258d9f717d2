import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { carryPacks } from './carry-packs'
import { filesUnder, sizeOf } from './files'
import { emergencyOf, renderParts, writePages } from './pages'
import { precompress } from './precompress'
import { buildServiceWorker } from './service-worker'

interface ReleaseOptions {
  readonly label: string
  readonly packsDir: string
  readonly maxBytes: number
}

/** What the server and the size budgets must know of a release: it lies beside the release's folder. */
interface ReleaseMeta {
  readonly buildLabel: string
  readonly styleHashes: readonly string[]
  readonly files: Readonly<Record<string, number>>
}

function writeMeta(outDir: string, known: Omit<ReleaseMeta, 'files'>): void {
  const files = Object.fromEntries(
    filesUnder(outDir).map((path) => [path, sizeOf(join(outDir, path))]),
  )
  const meta: ReleaseMeta = { ...known, files }
  writeFileSync(`${outDir}-meta.json`, `${JSON.stringify(meta, null, 1)}\n`)
}

async function finish(config: ResolvedConfig, options: ReleaseOptions): Promise<void> {
  const { root } = config
  const outDir = resolve(root, config.build.outDir)
  const emergency = emergencyOf(resolve(root, options.packsDir))
  const parts = await renderParts(root, config.define, emergency)
  const styleHashes = writePages(outDir, parts)
  carryPacks(resolve(root, options.packsDir), outDir)
  const { label, maxBytes } = options
  await buildServiceWorker({ root, outDir, target: config.build.target, label, maxBytes })
  await precompress(outDir)
  writeMeta(outDir, { buildLabel: label, styleHashes })
}

/**
 * Makes a release of what Vite built: prerendered pages, the packs, the service worker that saves
 * them all, compressed copies. The order matters: the worker lists what stands before it.
 */
export function release(options: ReleaseOptions): Plugin {
  let config: ResolvedConfig
  let written = false
  return {
    name: 'release',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    writeBundle() {
      written = true
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (written) await finish(config, options)
      },
    },
  }
}
