import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkFiles, type Checked } from '#catalogue/check-content'
import { filesIn, parseText, type ContentFiles, type ParsedFile } from '#catalogue/content-files'
import { CONTENT_DAY } from '#test/real-content'

/** The real content in memory, to break one thing in it. */
export interface ContentCopy {
  /** Line of the last change, from 1. */
  readonly changed: number
  list(): readonly string[]
  read(file: string): string
  write(file: string, text: string): void
  /** Takes out a file, or a folder with all that is in it. */
  remove(file: string): void
  /** Puts `to` in place of the first `from`. A `from` that is not there is a mistake in the test. */
  replace(file: string, from: string | RegExp, to: string): void
  /** The same with every `from`. */
  replaceAll(file: string, from: RegExp, to: string): void
  append(file: string, text: string): void
  check(today?: string): Checked
}

const ROOT = 'content'
const real = filesIn(ROOT)
const parsed = new Map<string, ParsedFile | undefined>()

/** The real files are parsed once, since that takes most of the time. */
function parseReal(file: string): ParsedFile | undefined {
  if (!parsed.has(file)) parsed.set(file, real.parse(file))
  return parsed.get(file)
}

/** The real files as far as wanted, with changes in front of them. Undefined: taken out. */
function filesWith(
  isWanted: (file: string) => boolean,
  changes: ReadonlyMap<string, string | undefined>,
): ContentFiles {
  return {
    list: () =>
      [...new Set([...real.list().filter(isWanted), ...changes.keys()])]
        .filter((file) => !changes.has(file) || changes.get(file) !== undefined)
        .sort(),
    parse: (file) => {
      if (!changes.has(file)) return isWanted(file) ? parseReal(file) : undefined
      const text = changes.get(file)
      return text === undefined ? undefined : parseText(file, text)
    },
  }
}

function createCopy(isWanted: (file: string) => boolean): ContentCopy {
  const changes = new Map<string, string | undefined>()
  const files = filesWith(isWanted, changes)
  let changed = 1
  const read = (file: string) => {
    if (!files.list().includes(file)) throw new Error(`There is no ${file}.`)
    return changes.get(file) ?? readFileSync(join(ROOT, file), 'utf8')
  }
  const write = (file: string, text: string) => {
    changes.set(file, text)
  }
  const placeOf = (file: string, from: string | RegExp) => {
    const text = read(file)
    const at = typeof from === 'string' ? text.indexOf(from) : text.search(from)
    if (at < 0) throw new Error(`${file} does not contain ${String(from)} any more.`)
    changed = text.slice(0, at).split('\n').length
    return text
  }
  return {
    get changed() {
      return changed
    },
    list: files.list,
    read,
    write,
    remove: (file) => {
      const gone = files.list().filter((each) => each === file || each.startsWith(`${file}/`))
      if (gone.length === 0) throw new Error(`There is no ${file} to remove.`)
      for (const each of gone) changes.set(each, undefined)
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
    check: (today = CONTENT_DAY) => checkFiles(files, [], today),
  }
}

/**
 * Does something with a copy of the real content. With one area named, the others stay out of the
 * copy, whose rules are then checked in less time.
 */
export function withCopy<T>(use: (copy: ContentCopy) => T, area?: string): T {
  return use(
    createCopy(
      (file) =>
        area === undefined || !file.startsWith('areas/') || file.startsWith(`areas/${area}/`),
    ),
  )
}
