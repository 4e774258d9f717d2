import { randomUUID } from 'node:crypto'
import { createApp } from '#server/app'
import { readConfig } from '#server/config'
import { listen } from '#server/listen'
import { openPackShelf } from '#server/services/pack-shelf'
import { readRelease } from '#server/services/release'

const warn = (problem: string) => console.error(problem)

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      void stop().then(() => process.exit(0))
    })
}

async function main(): Promise<void> {
  const { host, port, publicUrl, appDir, packsDir, testClock } = readConfig(process.env)
  const release = readRelease(appDir)
  const packs = openPackShelf(packsDir, release.files, warn)
  const app = createApp({
    release,
    packs,
    isHttps: publicUrl?.protocol === 'https:',
    now: () => testClock ?? new Date(),
    elapsed: () => performance.now(),
    newId: () => randomUUID(),
    log: (line) => console.log(JSON.stringify(line)),
    warn,
  })
  const listening = await listen(app, { host, port })
  stopOnSignal(listening.stop)
  const areas = packs.entries().length
  console.log(`Right Help is served at ${publicUrl?.href ?? `http://localhost:${listening.port}`}`)
  console.log(
    `Levels of need, a check of a worry and whom to ring. Build ${release.label}, ${areas} packs. Ctrl+C ends it.`,
  )
}

try {
  await main()
} catch (error) {
  warn(error instanceof Error ? error.message : String(error))
  process.exit(1)
}
