const TYPES: ReadonlyMap<string, RegExp> = new Map([
  ['html', /^text\/html\b/],
  ['js', /^(text|application)\/javascript\b/],
  ['css', /^text\/css\b/],
  ['json', /^application\/json\b/],
  ['webmanifest', /^application\/(manifest\+)?json\b/],
  ['svg', /^image\/svg\+xml\b/],
  ['png', /^image\/png\b/],
])

/**
 * Whether a reply is the kind of file its path says. Networks that ask for a sign-in answer every
 * request with a page of their own and status 200: such a page must never be kept as a script.
 */
export function fits(path: string, reply: Response): boolean {
  if (reply.status !== 200 || reply.redirected || reply.type === 'opaque') return false
  const expected = TYPES.get(path.slice(path.lastIndexOf('.') + 1))
  return expected === undefined || expected.test(reply.headers.get('content-type') ?? '')
}

const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes))

/** Whether a kept reply is the right kind, whole and unchanged since the build. */
export async function isSound(
  path: string,
  hash: string,
  reply: Response | undefined,
): Promise<boolean> {
  if (reply === undefined || !fits(path, reply)) return false
  const body = await reply.clone().arrayBuffer()
  if (body.byteLength === 0) return false
  return base64(new Uint8Array(await crypto.subtle.digest('SHA-256', body))) === hash
}
