/** A branch that no value can reach: the compiler complains as soon as one can. */
export function assertNever(value: never): never {
  throw new Error(`A case is missing for ${JSON.stringify(value)}`)
}
