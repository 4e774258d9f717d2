import { checkContent } from '#catalogue/check-content'
import { tell } from '#catalogue/problems'
import { writePacks } from '#catalogue/write-packs'
import { contentOptions, valuesOf } from '#tools/lib/content-options'

/** `npm run content:build -- --out <dir>`: checks content and compiles it into packs with a manifest. */
const args = process.argv.slice(2)
const out = valuesOf(args, '--out')[0] ?? 'dist/packs'
const options = contentOptions(args)
const { problems, content } = checkContent(options)
if (content === undefined) {
  console.error(tell(problems.filter(({ severity }) => severity === 'error')))
  console.error(
    'No pack was written: content has mistakes. Mend them, or run npm run content:check.',
  )
  process.exitCode = 1
} else {
  const { packs } = writePacks(content, out, options.today)
  const bytes = packs.reduce((sum, pack) => sum + pack.bytes, 0)
  console.error(`Wrote ${packs.length} packs to ${out}, ${Math.round(bytes / 1024)} kB.`)
}
