import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchemas } from '#catalogue/json-schemas'
import { valuesOf } from '#tools/lib/content-options'

/** `npm run content:schemas`: JSON Schemas, so that an editor completes and checks content files. */
const out = valuesOf(process.argv.slice(2), '--out')[0] ?? 'dist/schemas'
mkdirSync(out, { recursive: true })
const schemas = jsonSchemas()
for (const [name, schema] of schemas)
  writeFileSync(join(out, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`)
console.log(`Wrote ${schemas.size} schemas to ${out}.`)
