import type { CheckOptions } from '#catalogue/check-content'

/** Values of a repeated option, such as `--with a --with b`. */
export function valuesOf(args: readonly string[], option: string): readonly string[] {
  return args.flatMap((arg, index) => {
    const value = args[index + 1]
    return arg === option && value !== undefined ? [value] : []
  })
}

/** Which content to read: `--content <dir>` (default content), `--with <dir>` for further areas. */
export function contentOptions(args: readonly string[]): CheckOptions {
  return {
    root: valuesOf(args, '--content')[0] ?? 'content',
    more: valuesOf(args, '--with'),
    today: valuesOf(args, '--today')[0] ?? new Date().toISOString().slice(0, 10),
  }
}
