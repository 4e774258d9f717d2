import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type BuildEnvironmentOptions } from 'vite'
import { filesUnder, sha256 } from './files'

interface Worker {
  readonly root: string
  readonly outDir: string
  readonly target: BuildEnvironmentOptions['target']
  readonly label: string
  readonly maxBytes: number
}

interface Saved {
  readonly url: string
  readonly hash: string
  readonly bytes: number
}

const OFFLINE = /\.(html|js|css|svg|json|png|woff2|webmanifest)$/
/** Drawn by the system from its own copy, never by a page. */
const NOT_NEEDED =
  /^(icons\/icon-(180|512)\.png|icons\/icon-maskable-512\.png|sw\.js|screenshots\/.*)$/

/** Every file that a phone saves, with the hash that its copy is checked against. */
export function offlineFiles(dir: string): readonly Saved[] {
  return filesUnder(dir)
    .filter((path) => OFFLINE.test(path) && !NOT_NEEDED.test(path))
    .map((path) => {
      const body = readFileSync(join(dir, path))
      return { url: `/${path}`, hash: sha256(body, 'base64'), bytes: body.length }
    })
}

function refuseTooMuch(files: readonly Saved[], maxBytes: number): void {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  if (total > maxBytes)
    throw new Error(
      `The release saves ${total} bytes on a phone, over the limit of ${maxBytes} in vite.config.ts.`,
    )
}

/** Builds `src/sw` with the list of files written in. The list's hash names the release's cache. */
export async function buildServiceWorker(worker: Worker): Promise<void> {
  const files = offlineFiles(worker.outDir)
  refuseTooMuch(files, worker.maxBytes)
  const list = JSON.stringify(files)
  await build({
    configFile: false,
    root: worker.root,
    logLevel: 'warn',
    publicDir: false,
    define: {
      __PRECACHE__: list,
      __BUILD_LABEL__: JSON.stringify(worker.label),
      __RELEASE_ID__: JSON.stringify(sha256(worker.label + list, 'hex').slice(0, 12)),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: worker.outDir,
      emptyOutDir: false,
      ...(worker.target === undefined ? {} : { target: worker.target }),
      rolldownOptions: {
        input: 'src/sw/main.ts',
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  })
}
