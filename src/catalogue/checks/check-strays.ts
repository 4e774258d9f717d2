import type { ContentFiles } from '#catalogue/content-files'
import type { Problems } from '#catalogue/problems'
import { wholeFile } from '#catalogue/read-file'

const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/') + 1)
const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1)

/** Notes for people, and what editors and file systems leave behind. */
const isAside = (file: string) =>
  nameOf(file) === 'README.md' || file.split('/').some((part) => part.startsWith('.'))

function sentenceFor(file: string, asked: ReadonlySet<string>): string {
  const names = [...asked].filter((each) => folderOf(each) === folderOf(file)).map(nameOf)
  if (names.length === 0)
    return 'Nothing reads a file in this folder. Move it, or correct the name of the folder.'
  if (!file.endsWith('.yaml'))
    return 'Nothing reads this file, for its name does not end in .yaml. Rename it, or take it out.'
  return `Nothing reads a file of this name. Here belong: ${names.join(', ')}. Rename it, or take it out.`
}

/** A file that nobody asked for is one with a slip in its name: what it says would be lost. */
export function checkStrays(
  files: ContentFiles,
  asked: ReadonlySet<string>,
  { error }: Problems,
): void {
  for (const file of files.list())
    if (!asked.has(file) && !isAside(file)) error(wholeFile(file), [], sentenceFor(file, asked))
}
