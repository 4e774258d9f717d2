import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import * as v from 'valibot'
import { PACK_SCHEMA } from '#pack/schema'
import { hashOf, typeOf, type StaticFile } from '#server/services/static-file'

/** Nothing else can be a pack's file: no folder, no dot at the start, no second name. */
export const PACK_FILE = /^[a-z0-9-]{1,60}\.[0-9a-f]{8,64}\.json$/

const Entry = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)),
  title: v.string(),
  edition: v.string(),
  file: v.pipe(v.string(), v.regex(PACK_FILE)),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  relyUntil: v.pipe(v.string(), v.isoDate()),
})
const Manifest = v.object({
  schema: v.literal(PACK_SCHEMA),
  built: v.string(),
  packs: v.pipe(v.array(Entry), v.minLength(1)),
})

export type PackEntry = v.InferOutput<typeof Entry>

/** A set of packs that was read whole and checked against its hashes. */
export interface PackSet {
  readonly manifest: StaticFile
  readonly entries: readonly PackEntry[]
  readonly files: ReadonlyMap<string, StaticFile>
}

const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }

function readBody(dir: string, file: string): Buffer {
  try {
    return readFileSync(join(dir, file))
  } catch {
    throw new Error(`The packs in ${dir} lack ${file}: run npm run content:build -- --out ${dir}.`)
  }
}

function parseManifest(dir: string, body: Buffer): readonly PackEntry[] {
  try {
    return v.parse(Manifest, JSON.parse(body.toString('utf8'))).packs
  } catch {
    throw new Error(
      `${join(dir, 'manifest.json')} is not a list of packs of schema ${PACK_SCHEMA}: run npm run content:build -- --out ${dir}.`,
    )
  }
}

/** The release's compressed copy where it carries the very same pack, else a quick one. */
function withCopies(
  file: string,
  body: Buffer,
  carried: ReadonlyMap<string, StaticFile>,
): StaticFile {
  const hash = hashOf(body)
  const same = carried.get(`/packs/${file}`)
  if (same?.hash === hash) return same
  return {
    body,
    br: brotliCompressSync(body, QUICK),
    gzip: gzipSync(body),
    type: typeOf(file),
    hash,
  }
}

function readPack(
  dir: string,
  entry: PackEntry,
  carried: ReadonlyMap<string, StaticFile>,
): readonly [string, StaticFile] {
  const { file, hash, bytes } = entry
  const body = readBody(dir, file)
  if (body.length !== bytes || hashOf(body) !== hash)
    throw new Error(
      `${join(dir, file)} is not what its manifest says: run npm run content:build -- --out ${dir}.`,
    )
  return [file, withCopies(file, body, carried)]
}

/** Reads every pack of a folder, or says in one sentence which is damaged. */
export function readPacks(dir: string, carried: ReadonlyMap<string, StaticFile>): PackSet {
  const body = readBody(dir, 'manifest.json')
  const entries = parseManifest(dir, body)
  const files = new Map(entries.map((entry) => readPack(dir, entry, carried)))
  return { manifest: { body, type: typeOf('manifest.json'), hash: hashOf(body) }, entries, files }
}
