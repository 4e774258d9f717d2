import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import type { BaselinePack } from '#pack/schema'
import type { AssessTimes } from '#tools/bench/assess-times'
import { withPhone } from '#tools/bench/phone'

const SOURCE = 'src/tools/bench/assess-times.ts'

/** The rules as one script, as a phone's engine would run them inside the app. */
async function buildScript(dir: string): Promise<string> {
  mkdirSync(dir, { recursive: true })
  const entry = join(dir, 'entry.js')
  writeFileSync(
    entry,
    `import { assessTimes } from ${JSON.stringify(resolve(SOURCE))}\nglobalThis.assessTimes = assessTimes\n`,
  )
  await build({
    configFile: false,
    root: dir,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: join(dir, 'dist'),
      emptyOutDir: false,
      reportCompressedSize: false,
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: 'assess.js' } },
    },
  })
  return readFileSync(join(dir, 'dist/assess.js'), 'utf8')
}

/** The same assessments in the browser on the phone's slow processor. */
export async function assessOnPhone(baseline: BaselinePack, dir: string) {
  const script = await buildScript(dir)
  return await withPhone(async ({ openPage, browserVersion }) => {
    const { page } = await openPage()
    await page.addScriptTag({ content: script })
    const times = await page.evaluate((pack) => {
      const run = globalThis as unknown as { assessTimes: (pack: unknown) => AssessTimes }
      return run.assessTimes(pack)
    }, baseline)
    return { times, browserVersion }
  })
}
