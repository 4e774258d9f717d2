import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Paths of all files under a folder, from that folder, with `/`, in order. */
export function filesUnder(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

export const sha256 = (body: Buffer | string, form: 'base64' | 'hex') =>
  createHash('sha256').update(body).digest(form)

export const sizeOf = (path: string) => statSync(path).size

export const readText = (path: string) => readFileSync(path, 'utf8')
