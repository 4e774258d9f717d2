import type { MiddlewareHandler } from 'hono'

interface Security {
  /** Hashes of the CSS that the pages carry inline. */
  readonly styleHashes: readonly string[]
  /** Whether people reach the service by https. */
  readonly isHttps: boolean
}

/** No script but the release's own files, no markup from text, no other host, no frame. */
function contentSecurityPolicy(styleHashes: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styleHashes.map((hash) => `'${hash}'`)].join(' '),
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types vue app-sw',
  ].join('; ')
}

/** Nothing the app does needs any of these. */
const PERMISSIONS = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]

const TWO_YEARS = 63_072_000

/** Puts the same headers on every answer, errors included. */
export function securityHeaders({ styleHashes, isHttps }: Security): MiddlewareHandler {
  const headers = {
    'content-security-policy': contentSecurityPolicy(styleHashes),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': PERMISSIONS.map((name) => `${name}=()`).join(', '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    ...(isHttps ? { 'strict-transport-security': `max-age=${TWO_YEARS}; includeSubDomains` } : {}),
  }
  return async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(headers)) c.header(name, value)
  }
}
