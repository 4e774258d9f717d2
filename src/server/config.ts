/** What the environment says, read once. */
export interface Config {
  readonly port: number
  readonly host: string
  /** Where people reach the service. Undefined: only from this machine, for a trial. */
  readonly publicUrl: URL | undefined
  readonly appDir: string
  readonly packsDir: string
  readonly mode: Mode
  /** The instant at which the clock stands, for tests alone. */
  readonly testClock: Date | undefined
}

const MODES = ['production', 'development', 'test'] as const
type Mode = (typeof MODES)[number]

export type Environment = Readonly<Record<string, string | undefined>>

/** A variable set to nothing counts as not set. */
function valueOf(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim()
  return value === '' ? undefined : value
}

function readPort(env: Environment): number {
  const text = valueOf(env, 'PORT') ?? '4173'
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new Error(`PORT must be a whole number from 0 to 65535, and is “${text}”.`)
  return port
}

function readHost(env: Environment): string {
  const host = valueOf(env, 'HOST') ?? '127.0.0.1'
  if (!/^[a-zA-Z0-9.:-]+$/.test(host))
    throw new Error(`HOST must be an address or a name such as 0.0.0.0, and is “${host}”.`)
  return host
}

function readPublicUrl(env: Environment): URL | undefined {
  const text = valueOf(env, 'PUBLIC_URL')
  if (text === undefined) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  const fits =
    url !== undefined && /^https?:$/.test(url.protocol) && url.origin + url.pathname === url.href
  if (!fits || url.pathname !== '/' || url.username !== '')
    throw new Error(
      `PUBLIC_URL must be an address without a path such as https://help.example.org, and is “${text}”.`,
    )
  return url
}

function readMode(env: Environment): Mode {
  const text = valueOf(env, 'NODE_ENV') ?? 'production'
  const mode = MODES.find((known) => known === text)
  if (mode === undefined)
    throw new Error(`NODE_ENV must be one of ${MODES.join(', ')}, and is “${text}”.`)
  return mode
}

function readTestClock(env: Environment, mode: Mode): Date | undefined {
  const text = valueOf(env, 'TEST_CLOCK')
  if (text === undefined) return undefined
  if (mode === 'production')
    throw new Error('TEST_CLOCK is refused in production: unset it, or set NODE_ENV=test.')
  const clock = new Date(text)
  const whole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text)
  if (!whole || Number.isNaN(clock.getTime()))
    throw new Error(
      `TEST_CLOCK must be an instant with a zone such as 2026-11-20T17:42:00Z, and is “${text}”.`,
    )
  return clock
}

/** Reads the environment. Refuses any value that it does not know, with the variable's name. */
export function readConfig(env: Environment): Config {
  const mode = readMode(env)
  return {
    port: readPort(env),
    host: readHost(env),
    publicUrl: readPublicUrl(env),
    appDir: valueOf(env, 'APP_DIR') ?? 'dist/app',
    packsDir: valueOf(env, 'PACKS_DIR') ?? 'dist/packs',
    mode,
    testClock: readTestClock(env, mode),
  }
}
