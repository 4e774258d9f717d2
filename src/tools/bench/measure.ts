import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { codeOfMainJob, readAppSizes, total } from '#tools/bench/app-sizes'
import { assessTimes } from '#tools/bench/assess-times'
import { makeBareVueSite } from '#tools/bench/bare-vue-site'
import { readBenchContent, type BenchContent } from '#tools/bench/bench-content'
import { timeCommands } from '#tools/bench/commands'
import { bareVueContender, floorContender, rightHelpContender } from '#tools/bench/contender'
import { makeFloorSite } from '#tools/bench/floor-site'
import type { Measured } from '#tools/bench/measured-rows'
import { assessOnPhone } from '#tools/bench/phone-assess'
import { startRightHelp } from '#tools/bench/right-help-server'
import { takeSamples, type Samples } from '#tools/bench/samples'
import { openSlowLink } from '#tools/bench/slow-link'
import { serveSite, type ServedSite } from '#tools/bench/static-server'
import { BenchError } from '#tools/bench/bench-error'

/** Inside the project, where the baseline's build finds Vue. */
const CACHE = 'node_modules/.cache/right-help'

function firstPort(): number {
  const text = process.env['BENCH_PORT'] ?? '4300'
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1024 || port > 65_500)
    throw new BenchError(`BENCH_PORT must be a whole number from 1024 to 65500, and is “${text}”.`)
  return port
}

const weigh = ({ sizes }: ServedSite, pattern = /./) =>
  total(sizes.filter(({ path }) => pattern.test(path)).map(({ bytes }) => bytes))

type Say = (line: string) => void

async function serveAll(content: BenchContent, dir: string, port: number) {
  const floor = await serveSite(makeFloorSite(content), port)
  const bareVue = await serveSite(await makeBareVueSite(content, join(dir, 'bare')), port + 1)
  const ours = await startRightHelp(port + 2)
  const topic = content.topics[0]?.topic.id ?? ''
  const links = {
    floor: await openSlowLink(port + 3, port),
    bareVue: await openSlowLink(port + 4, port + 1),
    ours: await openSlowLink(port + 5, port + 2),
  }
  const contenders = [
    floorContender(links.floor, topic),
    bareVueContender(links.bareVue, topic),
    rightHelpContender(links.ours, content.area),
  ]
  const stop = async () => {
    for (const link of Object.values(links)) await link.cut()
    floor.stop()
    bareVue.stop()
    ours.stop()
  }
  return { floor, bareVue, contenders, stop, url: `http://127.0.0.1:${port + 2}` }
}

function inOrder(samples: readonly Samples[]) {
  const [floor, bareVue, ours] = samples
  if (floor === undefined || bareVue === undefined || ours === undefined)
    throw new Error('Three contenders were not measured')
  return { floor, bareVue, ours }
}

async function measureIn(dir: string, runs: number, say: Say) {
  const content = readBenchContent()
  const sizes = readAppSizes()
  say('Making the baselines')
  const served = await serveAll(content, dir, firstPort())
  try {
    const { floor, bareVue, contenders, url } = served
    const samples = inOrder(await takeSamples(contenders, runs, say))
    say('Script and style, assess, commands')
    const ours = await codeOfMainJob(url, sizes)
    const { times: phone, browserVersion } = await assessOnPhone(
      content.baseline,
      join(dir, 'phone'),
    )
    const measured: Measured = {
      ...samples,
      whole: { floor: weigh(floor), bareVue: weigh(bareVue), ours: total(sizes.values()) },
      code: { bareVue: weigh(bareVue, /^\/assets\/.*\.(js|css)$/), ours },
      assess: { node: assessTimes(content.baseline), phone },
      commands: await timeCommands(content, Math.max(5, runs)),
    }
    return { measured, browserVersion }
  } finally {
    await served.stop()
  }
}

/** Makes and serves both baselines and Right Help, and measures all three. Leaves nothing behind. */
export async function measure(runs: number, say: Say) {
  mkdirSync(CACHE, { recursive: true })
  const dir = mkdtempSync(resolve(CACHE, 'bench-'))
  try {
    return await measureIn(dir, runs, say)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
