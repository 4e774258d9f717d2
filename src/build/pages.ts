import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { build, type UserConfig } from 'vite'
import type { Prerendered } from '#app/prerender'
import type { Manifest } from '#pack/manifest'
import type { NationalPack } from '#pack/schema'
import { readText, sha256 } from './files'

/** What `src/app/prerender.ts` offers. */
export type Prerender = (emergency: NationalPack['emergency']) => Promise<Prerendered>

/** Where each part goes. `index.html` must name every one of them exactly once. */
function fill(template: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((page, [name, text]) => {
    const pieces = page.split(`<!--${name}-->`)
    if (pieces.length !== 2)
      throw new Error(
        `index.html must have <!--${name}--> once, and has it ${pieces.length - 1} times.`,
      )
    return pieces.join(text)
  }, template)
}

/** One page: the frame of `index.html` with what is shown before any script. */
export function fillPage(template: string, parts: Prerendered, inside: 'home' | 'shell'): string {
  const head = parts.css === '' ? '' : `<style>${parts.css}</style>`
  return fill(template, { head, app: parts[inside], outside: parts.outside })
}

function refuse(parts: Prerendered, page: string): void {
  if (/<\/style/i.test(parts.css)) throw new Error('First-paint CSS may not contain </style>.')
  const inline =
    /<script(?![^>]*\ssrc=)[^>]*>/i.exec(page) ?? /<[a-z][^>]*\s(style|on[a-z]+)=/i.exec(page)
  if (inline)
    throw new Error(
      `A prerendered page has ${inline[0]}, which its own security policy refuses: use a class or a file.`,
    )
}

/** The emergency steps of the release's own packs. */
export function emergencyOf(packsDir: string): NationalPack['emergency'] {
  const { packs } = JSON.parse(readText(join(packsDir, 'manifest.json'))) as Manifest
  const national = packs.find(({ kind }) => kind === 'national')
  if (national === undefined) throw new Error(`There is no national pack in ${packsDir}.`)
  return (JSON.parse(readText(join(packsDir, national.file))) as NationalPack).emergency
}

/** Builds `src/app/prerender.ts` for Node and asks it for the words of the pages. */
export async function renderParts(
  root: string,
  define: UserConfig['define'],
  emergency: NationalPack['emergency'],
): Promise<Prerendered> {
  const outDir = join(root, 'node_modules/.cache/right-help', `prerender-${process.pid}`)
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins: [vue()],
    define: define ?? {},
    ssr: { noExternal: true },
    build: {
      ssr: 'src/app/prerender.ts',
      outDir,
      emptyOutDir: true,
      cssMinify: true,
      rolldownOptions: { output: { entryFileNames: 'prerender.mjs' } },
    },
  })
  const made: unknown = await import(pathToFileURL(join(outDir, 'prerender.mjs')).href)
  const { prerender } = made as { prerender: Prerender }
  const parts = await prerender(emergency)
  rmSync(outDir, { recursive: true })
  return parts
}

const STYLESHEET = /\s*<link rel="stylesheet"[^>]*href="\/(assets\/[^"]+\.css)"[^>]*>/g

/** Takes the stylesheets that the page links and hands their text over: inlined, no paint waits for them. */
function takeStyles(outDir: string, page: string): { readonly page: string; readonly css: string } {
  const files = [...page.matchAll(STYLESHEET)].flatMap(([, file]) => file ?? [])
  const css = files.map((file) => readText(join(outDir, file)).trim()).join('')
  for (const file of files) rmSync(join(outDir, file))
  return { page: page.replaceAll(STYLESHEET, ''), css }
}

/**
 * Writes `index.html` (the home page, served at `/` alone) and `shell.html` (every other route).
 * Returns the hashes that let their inline CSS through the security policy.
 */
export function writePages(outDir: string, rendered: Prerendered): readonly string[] {
  const { page: template, css } = takeStyles(outDir, readText(join(outDir, 'index.html')))
  const parts = { ...rendered, css: rendered.css + css }
  for (const [file, inside] of [
    ['index.html', 'home'],
    ['shell.html', 'shell'],
  ] as const) {
    const page = fillPage(template, parts, inside)
    refuse(parts, page)
    writeFileSync(join(outDir, file), page)
  }
  return parts.css === '' ? [] : [`sha256-${sha256(parts.css, 'base64')}`]
}
