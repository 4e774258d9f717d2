import type { MiddlewareHandler } from 'hono'

/** Nothing here can be changed over the network. */
export const readOnly: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') {
    await next()
    return undefined
  }
  c.header('allow', 'GET, HEAD')
  return c.text('Only GET and HEAD are answered.', 405)
}
