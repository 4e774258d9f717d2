import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkContent, type Checked } from '#catalogue/check-content'
import { CONTENT_DAY } from '#test/real-content'

/** A copy of the real content in a folder of its own, to break one thing in it. */
export interface ContentCopy {
  readonly root: string
  /** Line of the last change, from 1. */
  readonly changed: number
  read(file: string): string
  write(file: string, text: string): void
  remove(file: string): void
  /** Puts `to` in place of the first `from`. A `from` that is not there is a mistake in the test. */
  replace(file: string, from: string | RegExp, to: string): void
  /** The same with every `from`. */
  replaceAll(file: string, from: RegExp, to: string): void
  append(file: string, text: string): void
  check(today?: string): Checked
}

function copyIn(root: string): ContentCopy {
  let changed = 1
  const read = (file: string) => readFileSync(join(root, file), 'utf8')
  const write = (file: string, text: string) => {
    writeFileSync(join(root, file), text)
  }
  const placeOf = (file: string, from: string | RegExp) => {
    const text = read(file)
    const at = typeof from === 'string' ? text.indexOf(from) : text.search(from)
    if (at < 0) throw new Error(`${file} does not contain ${String(from)} any more.`)
    changed = text.slice(0, at).split('\n').length
    return text
  }
  return {
    root,
    get changed() {
      return changed
    },
    read,
    write,
    remove: (file) => {
      if (!existsSync(join(root, file))) throw new Error(`There is no ${file} to remove.`)
      rmSync(join(root, file), { recursive: true })
    },
    replace: (file, from, to) => {
      write(
        file,
        placeOf(file, from).replace(from, () => to),
      )
    },
    replaceAll: (file, from, to) => {
      write(
        file,
        placeOf(file, from).replaceAll(from, () => to),
      )
    },
    append: (file, text) => {
      const before = read(file)
      changed = before.split('\n').length
      write(file, before + text)
    },
    check: (today = CONTENT_DAY) => checkContent({ root, today }),
  }
}

/**
 * Does something with a copy of the real content, and takes the copy away again. With one area
 * named, the others stay out of the copy, which is then read in two thirds of the time.
 */
export function withCopy<T>(use: (copy: ContentCopy) => T, area?: string): T {
  const root = mkdtempSync(join(tmpdir(), 'content-'))
  const isWanted = (path: string) =>
    area === undefined || !path.includes('/areas/') || path.includes(`/areas/${area}`)
  try {
    cpSync('content', root, { recursive: true, filter: isWanted })
    return use(copyIn(root))
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
