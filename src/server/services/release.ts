import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import * as v from 'valibot'
import { hashOf, typeOf, type StaticFile } from '#server/services/static-file'

/** The built app. One process serves one release: it is read whole at start, so no two can mix. */
export interface Release {
  readonly label: string
  readonly styleHashes: readonly string[]
  /** By path from the root of the site, such as `/assets/main-1a2b.js`. */
  readonly files: ReadonlyMap<string, StaticFile>
}

const Meta = v.object({
  buildLabel: v.string(),
  styleHashes: v.array(v.pipe(v.string(), v.regex(/^sha256-[A-Za-z0-9+/]{43}=$/))),
  files: v.record(v.string(), v.number()),
})

const PAGES = ['index.html', 'shell.html', 'sw.js'] as const

function readMeta(path: string): v.InferOutput<typeof Meta> | undefined {
  try {
    return v.parse(Meta, JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return undefined
  }
}

const optional = (path: string) => (existsSync(path) ? readFileSync(path) : undefined)

function readStatic(path: string): StaticFile {
  const body = readFileSync(path)
  const br = optional(`${path}.br`)
  const gzip = optional(`${path}.gz`)
  return {
    body,
    type: typeOf(path),
    hash: hashOf(body),
    ...(br ? { br } : {}),
    ...(gzip ? { gzip } : {}),
  }
}

function pathsIn(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
}

/** Reads a release from its folder and from the description that lies beside it. */
export function readRelease(dir: string): Release {
  const meta = readMeta(`${dir}-meta.json`)
  const lacks = PAGES.filter((page) => !existsSync(join(dir, page)))
  if (meta === undefined || lacks.length > 0)
    throw new Error(`No built app in ${dir}: run npm run build, or set APP_DIR to a built one.`)
  const paths = pathsIn(dir)
  const gone = Object.keys(meta.files).filter((path) => !existsSync(join(dir, path)))
  if (gone.length > 0)
    throw new Error(`The built app in ${dir} lacks ${gone[0]}: run npm run build again.`)
  const files = new Map(paths.map((path) => [`/${path}`, readStatic(join(dir, path))]))
  return { label: meta.buildLabel, styleHashes: meta.styleHashes, files }
}
