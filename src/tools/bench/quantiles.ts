/** The value under which a share of all samples lies, between neighbours where it falls there. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const low = sorted[Math.floor(at)] ?? Number.NaN
  const high = sorted[Math.ceil(at)] ?? Number.NaN
  // What was never reached is infinite, and infinity takes no part in sums.
  return low === high ? low : low + (high - low) * (at - Math.floor(at))
}

export const median = (samples: readonly number[]) => quantile(samples, 0.5)
