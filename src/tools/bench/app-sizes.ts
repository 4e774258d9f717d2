import { readFileSync } from 'node:fs'
import { BenchError } from '#tools/bench/bench-error'
import { withPhone } from '#tools/bench/phone'

/** Every view of home, levels and check that a person meets on the way through. */
const MAIN_JOB = [
  '/',
  '/levels',
  '/levels/4',
  '/levels/rules',
  '/levels/by/topic',
  '/check',
  '/check/not-known',
  '/check/adult',
  '/check/age',
  '/check/signs',
  '/check/worry',
  '/check/route',
  '/check/closest',
  '/check/effect',
  '/check/also',
  '/check/result',
  '/check/note',
]

type Sizes = ReadonlyMap<string, number>

/** Each file of the release as it is sent: its compressed copy, or itself where there is none. */
export function readAppSizes(): Sizes {
  const meta = JSON.parse(readFileSync('dist/app-meta.json', 'utf8')) as {
    readonly files: Readonly<Record<string, number>>
  }
  const sizes = new Map(
    Object.entries(meta.files).filter(([path]) => !path.startsWith('screenshots/')),
  )
  const plain = [...sizes].filter(([path]) => !/\.(br|gz)$/.test(path))
  return new Map(plain.map(([path, bytes]) => [`/${path}`, sizes.get(`${path}.br`) ?? bytes]))
}

/** Scripts and styles that the browser really asks for on the way through the main job. */
async function filesOfMainJob(url: string): Promise<ReadonlySet<string>> {
  const asked = new Set<string>()
  await withPhone(
    async ({ context }) => {
      const page = await context.newPage()
      page.on('request', (request) => {
        if (['script', 'stylesheet'].includes(request.resourceType()))
          asked.add(new URL(request.url()).pathname)
      })
      for (const path of MAIN_JOB) await page.goto(url + path, { waitUntil: 'networkidle' })
    },
    { serviceWorkers: 'block' },
  )
  return asked
}

/** Bytes of script and style to use home, levels and check, as sent. The search is not opened. */
export async function codeOfMainJob(url: string, sizes: Sizes): Promise<number> {
  let bytes = 0
  for (const path of await filesOfMainJob(url)) {
    const size = sizes.get(path)
    if (size === undefined)
      throw new BenchError(
        `${path} was loaded but is not in dist/app-meta.json: run npm run build.`,
      )
    bytes += size
  }
  return bytes
}

export const total = (sizes: Iterable<number>) => [...sizes].reduce((sum, bytes) => sum + bytes, 0)
