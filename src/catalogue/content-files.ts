import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import type { Place } from '#catalogue/problems'

/** A YAML file as it stands, with the way back from its fields to its lines. */
export interface ParsedFile {
  readonly data: unknown
  readonly place: Place
  /** What is not YAML in it. */
  readonly errors: readonly { readonly message: string; readonly line: number }[]
}

/** The files of one content folder. */
export interface ContentFiles {
  /** The paths of all files from the folder, with slashes, in order. */
  readonly list: () => readonly string[]
  /** Undefined where the file is missing or cannot be read. */
  readonly parse: (file: string) => ParsedFile | undefined
}

export function parseText(file: string, text: string): ParsedFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const lineOf: Place['lineOf'] = (path) => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node: unknown = document.getIn(path.slice(0, depth), true)
      if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
        return lines.linePos(Number(node.range[0])).line
    }
    return 1
  }
  const errors = document.errors.map(({ message, pos }) => ({
    message,
    line: lines.linePos(pos[0]).line,
  }))
  const data: unknown = errors.length > 0 ? undefined : document.toJS()
  return { data, place: { file, lineOf }, errors }
}

function listIn(root: string): readonly string[] {
  if (!existsSync(root)) return []
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((each) => !each.isDirectory())
    .map((each) => relative(root, join(each.parentPath, each.name)).replaceAll(sep, '/'))
    .sort()
}

function textIn(root: string, file: string): string | undefined {
  try {
    return readFileSync(join(root, file), 'utf8')
  } catch {
    return undefined
  }
}

/** A content folder on this machine. */
export function filesIn(root: string): ContentFiles {
  return {
    list: () => listIn(root),
    parse: (file) => {
      const text = textIn(root, file)
      return text === undefined ? undefined : parseText(file, text)
    },
  }
}
