import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { listenAt } from '#tools/bench/listen-at'

/** A site by path from its root, such as `/index.html`. */
export type Site = ReadonlyMap<string, Buffer | string>

const TYPES: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['json', 'application/json'],
])

interface Answer {
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
}

const toBrotli = promisify(brotliCompress)

/** As the project's own server sends a file: compressed best, hashed files kept for ever. */
async function answerOf(path: string, content: Buffer | string): Promise<Answer> {
  const plain = Buffer.from(content)
  const body = await toBrotli(plain, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  })
  const keep = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
  const headers = {
    'cache-control': keep,
    etag: `"${createHash('sha256').update(plain).digest('hex').slice(0, 20)}-br"`,
    vary: 'accept-encoding',
    'content-type': TYPES.get(path.split('.').pop() ?? '') ?? 'application/octet-stream',
    'content-length': String(body.length),
    'content-encoding': 'br',
  }
  return { body, headers }
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer | undefined) {
  if (answer === undefined) {
    response.writeHead(404).end()
    return
  }
  const { body, headers } = answer
  const isHeld = request.headers['if-none-match'] === headers['etag']
  response.writeHead(isHeld ? 304 : 200, headers).end(isHeld ? undefined : body)
}

/** Serves a baseline. `sentBytes` is what all of it weighs, sent once. */
export async function serveSite(site: Site, port: number) {
  const answers = new Map<string, Answer>()
  for (const [path, content] of site) answers.set(path, await answerOf(path, content))
  const find = (path: string) => {
    const isPage = !path.slice(path.lastIndexOf('/')).includes('.')
    return (
      answers.get(path) ??
      (isPage ? (answers.get(`${path}.html`) ?? answers.get('/index.html')) : undefined)
    )
  }
  const server = createServer((request, response) =>
    send(request, response, find(new URL(request.url ?? '/', 'http://localhost').pathname)),
  )
  await listenAt(server, port)
  const sizes = [...answers].map(([path, { body }]) => ({ path, bytes: body.length }))
  const stop = () => {
    server.close()
    server.closeAllConnections()
  }
  return { sizes, stop }
}

export type ServedSite = Awaited<ReturnType<typeof serveSite>>
