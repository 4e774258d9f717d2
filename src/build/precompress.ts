import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { filesUnder } from './files'

const TEXT = /\.(html|js|css|svg|json|txt|webmanifest)$/
const MIN_BYTES = 512

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

async function compress(path: string): Promise<void> {
  const body = readFileSync(path)
  if (body.length < MIN_BYTES) return
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  const [br, gz] = await Promise.all([toBrotli(body, { params }), toGzip(body, { level: 9 })])
  if (br.length < body.length) writeFileSync(`${path}.br`, br)
  if (gz.length < body.length) writeFileSync(`${path}.gz`, gz)
}

/** Writes brotli and gzip copies beside every text file, so that the server compresses nothing. */
export async function precompress(dir: string): Promise<void> {
  const texts = filesUnder(dir).filter((path) => TEXT.test(path))
  await Promise.all(texts.map(async (path) => await compress(join(dir, path))))
}
